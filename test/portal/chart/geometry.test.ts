import { describe, expect, it } from 'vitest';
import {
  gaplessRuns,
  heatStep,
  labelledPlaces,
  linearScale,
  nameRoom,
  niceTicks,
  placeOfNames,
  rankTicks,
  smoothPath,
  spreadApart,
  stretchesOf,
} from '../../../src/portal/chart/geometry.js';
import { thaiNguyen } from '../../../src/seed/worlds/thai-nguyen.js';

describe('a scale', () => {
  it('leads the ends to the ends, in either direction', () => {
    const down = linearScale(1, 20, 10, 200);
    expect([down(1), down(20), down(10.5)]).toEqual([10, 200, 105]);
    expect(linearScale(0, 100, 300, 0)(25)).toBe(225);
  });

  it('puts a single value in the middle', () => {
    expect(linearScale(7, 7, 0, 50)(7)).toBe(25);
  });
});

describe('ticks', () => {
  it.each([
    [0, 100, 5, [0, 50, 100]],
    [0, 100, 6, [0, 20, 40, 60, 80, 100]],
    [12, 97, 6, [0, 20, 40, 60, 80, 100]],
    [0.1, 0.3, 3, [0.1, 0.2, 0.3]],
    [3, 3, 5, [3]],
    [0, 1234, 4, [0, 500, 1000, 1500]],
  ])('of %d to %d, at most about %d, are round and enclose the values', (lowest, highest, atMost, ticks) => {
    expect(niceTicks(lowest, highest, atMost)).toEqual(ticks);
  });

  it.each([
    [1, [1]],
    [4, [1, 4]],
    [18, [1, 5, 10, 15, 18]],
    [20, [1, 5, 10, 15, 20]],
    [21, [1, 5, 10, 15, 21]],
    [92, [1, 20, 40, 60, 80, 92]],
  ])('of %d ranks begin with 1 and end with the last', (last, ticks) => {
    expect(rankTicks(last)).toEqual(ticks);
  });

  it('label every month where there is room, else every second or third, always the last', () => {
    expect(labelledPlaces(12, 50, 40).length).toBe(12);
    expect(labelledPlaces(12, 22, 40)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(labelledPlaces(12, 20, 41)).toEqual([2, 5, 8, 11]);
    expect(labelledPlaces(1, 0, 40)).toEqual([0]);
  });
});

describe('a line', () => {
  it('has a gap where a value is missing, and a run of one value alone', () => {
    expect(gaplessRuns([1, 2, null, 4, null, null, 7])).toEqual([
      { start: 0, values: [1, 2] },
      { start: 3, values: [4] },
      { start: 6, values: [7] },
    ]);
    expect(gaplessRuns([null, null])).toEqual([]);
    expect(gaplessRuns([0])).toEqual([{ start: 0, values: [0] }]);
  });

  it('never leaves the span of the two values that it joins', () => {
    const path = smoothPath([
      { x: 0, y: 10 },
      { x: 20, y: 40 },
      { x: 40, y: 40 },
    ]);
    expect(path).toBe('M0,10C10,10 10,40 20,40C30,40 30,40 40,40');
    const heights = [...path.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBe(10);
    expect(Math.max(...heights)).toBe(40);
  });

  it('of one point draws nothing but its beginning, and of none nothing', () => {
    expect(smoothPath([{ x: 1.04, y: 2 }])).toBe('M1,2');
    expect(smoothPath([])).toBe('');
  });
});

describe('the way to a provisional month', () => {
  const run = { start: 2, values: [5, 4, 3, 2] };
  const stretches = (open: readonly number[]) =>
    stretchesOf(
      run,
      [0, 1, 2, 3, 4, 5].map((month) => open.includes(month)),
    ).map(({ run, isOpen }) => [run.start, run.values, isOpen]);

  it('is a stretch of its own, and joins the line before it', () => {
    expect(stretches([5])).toEqual([
      [2, [5, 4, 3], false],
      [4, [3, 2], true],
    ]);
    expect(stretches([])).toEqual([[2, [5, 4, 3, 2], false]]);
    expect(stretches([2, 3, 4, 5])).toEqual([[2, [5, 4, 3, 2], true]]);
  });

  it('lies between final months where a month in the middle waits', () => {
    expect(stretches([4])).toEqual([
      [2, [5, 4], false],
      [3, [4, 3], true],
      [4, [3, 2], false],
    ]);
  });

  it('is no stretch where the run is one month alone', () => {
    expect(stretchesOf({ start: 1, values: [7] }, [false, true])).toEqual([
      { run: { start: 1, values: [7] }, isOpen: true },
    ]);
  });
});

describe('labels', () => {
  it('stay where they are while they do not touch', () => {
    expect(spreadApart([10, 30, 50], 15, 0, 100)).toEqual([10, 30, 50]);
  });

  it('move apart in their order, and stay inside the picture', () => {
    expect(spreadApart([10, 12, 14], 10, 5, 100)).toEqual([10, 20, 30]);
    expect(spreadApart([90, 95, 100], 10, 5, 100)).toEqual([80, 90, 100]);
    expect(spreadApart([0], 10, 5, 100)).toEqual([5]);
  });
});

describe('a shade', () => {
  it.each([
    [0, 1],
    [0.199, 1],
    [0.2, 2],
    [0.999, 5],
    [1, 5],
    [-1, 1],
    [2, 5],
  ])('of the share %d is %d', (value, step) => {
    expect(heatStep(value, 0, 1)).toBe(step);
  });

  it('is the darkest for the first rank and the lightest for the last', () => {
    expect([heatStep(1, 20, 1), heatStep(20, 20, 1), heatStep(10, 20, 1)]).toEqual([5, 1, 3]);
  });

  it('is the darkest where all values are equal', () => {
    expect(heatStep(4, 4, 4)).toBe(5);
  });
});

describe('a name', () => {
  const names = [{ name: 'Xã Xuân Lạc' }, { name: 'Thị trấn Bằng Lũng' }];
  it('has room for the longest, and never less than it needs', () => {
    expect(nameRoom(names)).toBe(145);
    expect(nameRoom([])).toBe(8);
  });
  it('of each of the 92 communes of Thái Nguyên fits into a telephone of 360 px', () => {
    const today = thaiNguyen.communes.filter(({ unit }) => !unit.validTo);
    const all = today.map(({ unit }) => ({ name: unit.name.vi }));
    expect(all.length).toBe(92);
    expect(placeOfNames(all, 328).above).toBeGreaterThan(0);
    expect(nameRoom(all)).toBeLessThan(328);
  });
  it('stands beside its row where that leaves three fifths to the drawing, and above it elsewhere', () => {
    expect(placeOfNames(names, 363)).toEqual({ left: 145, above: 0 });
    expect(placeOfNames(names, 362)).toEqual({ left: 0, above: 18 });
  });
});
