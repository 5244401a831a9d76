import { describe, expect, it } from 'vitest';
import { betterFigure, fullFigure } from '../../src/domain/better-figure.js';
import { count, level, ratio, yesNo } from '../../src/domain/figure.js';
import { indicator, minMax } from '../support/ranking-builder.js';

const ruleStatus = 'local' as const;
const here = { year: 2026, range: { min: 2, max: 9 } };
const target = (value: number, kind: 'ratio' | 'count' = 'ratio') =>
  indicator({ kind, scoring: { rule: 'target', target: { '2026': value }, targetStatus: {} } });
const incidents = indicator({
  kind: 'count',
  higherIsBetter: false,
  scoring: {
    rule: 'bands',
    ruleStatus,
    bands: [
      { atLeast: 0, share: 1 },
      { atLeast: 1, share: 0.5 },
      { atLeast: 2, share: 0 },
    ],
  },
});
const meetings = indicator({
  kind: 'count',
  scoring: {
    rule: 'bands',
    ruleStatus,
    bands: [
      { atLeast: 0, share: 0 },
      { atLeast: 3, share: 0.5 },
      { atLeast: 5, share: 1 },
    ],
  },
});
const levels = indicator({ kind: 'level', scoring: { rule: 'levels', max: 3, ruleStatus } });
const act = indicator({ kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus } });
const more = minMax();
const fewer = minMax({ kind: 'ratio', higherIsBetter: false });

describe('the nearest better figure', () => {
  it.each([
    ['a ratio up to its target in whole numbers', target(56), ratio(77, 140), ratio(79, 140)],
    ['a ratio one short of its target', target(56), ratio(55, 100), ratio(56, 100)],
    ['a ratio at its target', target(56), ratio(56, 100), undefined],
    ['a ratio above everything', target(120), ratio(9, 10), ratio(10, 10)],
    ['all of a ratio above everything', target(120), ratio(10, 10), undefined],
    ['a count up to its target', target(4.8, 'count'), count(4), count(5)],
    ['a count at its target', target(4.8, 'count'), count(5), undefined],
    ['the next threshold', meetings, count(1), count(3)],
    ['the threshold after it', meetings, count(3), count(5)],
    ['the last threshold', meetings, count(5), undefined],
    ['fewer incidents, one band', incidents, count(4), count(1)],
    ['no incident', incidents, count(1), count(0)],
    ['nothing better than no incident', incidents, count(0), undefined],
    ['the next level', levels, level(1), level(2)],
    ['the highest level', levels, level(3), undefined],
    ['the act', act, yesNo(false), yesNo(true)],
    ['the act already done', act, yesNo(true), undefined],
    ['the best of the ranked', more, count(6), count(9)],
    ['the best of the ranked itself', more, count(9), undefined],
    ['the lowest of the ranked where lower is better', fewer, ratio(5, 50), ratio(1, 50)],
    [
      'nothing that is not scored',
      indicator({ kind: 'count', scoring: { rule: 'none' }, points: 0 }),
      count(1),
      undefined,
    ],
    ['nothing of what does not apply', target(56), ratio(0, 0), undefined],
  ])('is %s', (_name, of, figure, better) => {
    expect(betterFigure(of, figure, here)).toEqual(better);
  });

  it('has no range where nobody is ranked', () => {
    expect(betterFigure(more, count(6), { year: 2026, range: null })).toBeUndefined();
    expect(fullFigure(more, { year: 2026, range: null })).toBeUndefined();
  });

  it('is the figure that earns everything where none was reported', () => {
    expect(
      [target(56), target(4.8, 'count'), meetings, incidents, levels, act, more].map((of) => fullFigure(of, here)),
    ).toEqual([ratio(1, 1), count(5), count(5), count(0), level(3), yesNo(true), count(9)]);
  });
});
