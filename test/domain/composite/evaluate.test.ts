import { describe, expect, it } from 'vitest';
import { type LeafColumn, NOT_APPLICABLE } from '../../../src/domain/composite/column.js';
import { evaluate } from '../../../src/domain/composite/evaluate.js';
import { type Branch, branch, leaf, type Rule } from '../../../src/domain/composite/tree.js';
import { bareColumn } from '../../support/builders/bare-column.js';
import { placesOf, TieToleranceError } from '../../support/compared/places.js';

const NONE = Number.NaN;
/** Goalposts that leave a value from 0 to 8 as it is, with a scale from 0 to 8. */
const AS_IT_IS: Rule = { rule: 'goalposts', low: 0, high: 8 };
const value = (code: string, weight = 1) => leaf(code, AS_IT_IS, { weight, scale: { worst: 0, best: 8 } });

const notApplicableAt = (column: LeafColumn, ...positions: number[]): LeafColumn => {
  for (const at of positions) column.states[at] = NOT_APPLICABLE;
  return column;
};

/** Values of one node; figures by leaf, one for each unit. */
function valuesOf(node: Branch, figures: Record<string, readonly number[] | LeafColumn>): number[] {
  const columns = new Map(
    Object.entries(figures).map(([code, given]) => [code, 'states' in given ? given : bareColumn(given)]),
  );
  const units = [...columns.values()][0]?.values.length ?? 0;
  const columnAt = (code: string) => columns.get(code) ?? bareColumn([]);
  const counts = new Uint8Array(units).fill(1);
  return [...evaluate({ units, counts, columnOf: ({ code }) => columnAt(code) }).branch(node).values];
}

describe('the three means of 1, 2 and 4 with weights 1, 1 and 2', () => {
  const parts = [value('a'), value('b'), value('c', 2)];
  const figures = { a: [1], b: [2], c: [4] };

  it.each([
    ['ARITHMETIC', 11 / 4],
    ['GEOMETRIC', 32 ** (1 / 4)],
    ['HARMONIC', 4 / 2],
  ] as const)('%s is %d', (aggregation, mean) => {
    expect(valuesOf(branch('m', parts, { aggregation }), figures)[0]).toBeCloseTo(mean, 14);
  });

  it.each(['GEOMETRIC', 'HARMONIC'] as const)(
    '%s of a 0 is 0, and a part without weight does not count',
    (aggregation) => {
      const node = branch('m', [value('a'), value('b', 0)], { aggregation });
      expect(valuesOf(node, { a: [0, 3], b: [5, 0] })).toEqual([0, expect.closeTo(3, 14)]);
    },
  );
});

describe('scales', () => {
  const onScale = (rule: Rule, overrides: Partial<ReturnType<typeof leaf>>, figures: readonly number[]) =>
    valuesOf(branch('m', [leaf('a', rule, overrides)]), { a: figures });
  const minMax: Rule = { rule: 'minMax', ruleStatus: 'local' };
  const posts: Rule = { rule: 'goalposts', low: 10, high: 20 };

  it('spread minMax from the worst to the best figure, in either direction', () => {
    expect(onScale(minMax, { scale: { worst: 0, best: 100 } }, [2, 5, 8])).toEqual([0, 50, 100]);
    expect(onScale(minMax, { scale: { worst: 1, best: 100 }, higherIsBetter: false }, [2, 5, 8])).toEqual([
      100, 50.5, 1,
    ]);
  });

  it('hold figures outside the goalposts at the nearer one', () => {
    expect(onScale(posts, { scale: { worst: 1, best: 3 } }, [9, 10, 15, 20, 21])).toEqual([1, 1, 2, 3, 3]);
    expect(onScale(posts, { higherIsBetter: false }, [9, 10, 15, 20, 21])).toEqual([1, 1, 0.5, 0, 0]);
  });

  it('hold what cannot be at the nearer end', () => {
    const target: Rule = { rule: 'target', target: { '0': 10 }, targetStatus: {} };
    expect(onScale(target, {}, [-5, 5, 20])).toEqual([0, 0.5, 1]);
    expect(onScale({ rule: 'levels', max: 4, ruleStatus: 'local' }, {}, [-1, 3, 4, 5])).toEqual([0, 0.75, 1, 1]);
    expect(onScale({ rule: 'yesNo', ruleStatus: 'local' }, {}, [-1, 0, 1, 2])).toEqual([0, 0, 1, 1]);
  });

  it('leave what is missing missing', () => expect(onScale(posts, {}, [NONE, 15])).toEqual([NONE, 0.5]));
});

describe('a node that needs a number of parts', () => {
  const parts = [value('a', 3), value('b'), value('c', 0)];
  const figures = { a: [NONE, 4], b: [2, 2], c: [5, 5] };

  it('has a value with exactly so many, and none with fewer; a part without weight is none', () => {
    expect(valuesOf(branch('m', parts, { minimumCount: 1 }), figures)).toEqual([2, 3.5]);
    expect(valuesOf(branch('m', parts, { minimumCount: 2 }), figures)).toEqual([NONE, 3.5]);
    expect(valuesOf(branch('m', parts, { minimumCount: 3 }), figures)).toEqual([NONE, NONE]);
  });

  it('counts the parts of a pool one by one', () => {
    const pool = branch('p', parts, { weight: 'POOLED' });
    expect(valuesOf(branch('m', [pool], { minimumCount: 2 }), figures)).toEqual([NONE, 3.5]);
  });
});

describe('a part without a value', () => {
  const parts = [value('a', 3), value('b')];
  const figures = { a: [NONE, 0.5], b: [1, 1] };
  const under = (whenMissing: Branch['whenMissing']) => valuesOf(branch('m', parts, { whenMissing }), figures)[0];

  it('leaves both sides, counts as a value or takes the value away, as its node says', () => {
    expect(under({ policy: 'RENORMALISE' })).toBe(1);
    expect(under({ policy: 'COUNT_AS', value: 0 })).toBe(0.25);
    expect(under({ policy: 'COUNT_AS', value: 0.5 })).toBe(0.625);
    expect(under({ policy: 'NO_VALUE' })).toBeNaN();
  });

  it('that does not apply leaves both sides under every policy', () => {
    for (const policy of ['RENORMALISE', 'NO_VALUE'] as const) {
      const node = branch('m', parts, { whenMissing: { policy } });
      expect(valuesOf(node, { ...figures, a: notApplicableAt(bareColumn([NONE]), 0), b: [1] })).toEqual([1]);
    }
  });

  it('is a branch as well: missing when something below it applies, else not applicable', () => {
    const inner = branch('inner', [value('a')]);
    const node = branch('m', [inner, value('b')], { whenMissing: { policy: 'COUNT_AS', value: 0 } });
    expect(valuesOf(node, { a: notApplicableAt(bareColumn([NONE, NONE]), 1), b: [1, 1] })).toEqual([0.5, 1]);
  });

  it('that is needed takes the value of the node away', () => {
    const node = branch('m', [branch('needed', [value('a')], { weight: 'POOLED', isNeeded: true }), value('b')]);
    expect(valuesOf(node, figures)).toEqual([NONE, 0.75]);
  });
});

describe('the availability of a node', () => {
  const parts = [value('a', 2), value('b'), value('c')];
  const thin = (minimumAvailability: number, weight: Branch['weight'] = 1) =>
    branch('thin', parts, { minimumAvailability, weight });
  const half = { a: [NONE], b: [1], c: [1] };

  it('of exactly the minimum is enough, below it is not', () => {
    expect(valuesOf(thin(0.5), half)).toEqual([1]);
    expect(valuesOf(thin(0.500001), half)).toEqual([NONE]);
  });

  it('is a share of what applies', () => {
    expect(valuesOf(thin(1), { ...half, a: notApplicableAt(bareColumn([NONE]), 0) })).toEqual([1]);
  });

  it('makes the whole branch missing above', () => {
    const above = branch('m', [thin(0.75, 2), value('d', 2)], { whenMissing: { policy: 'COUNT_AS', value: 0 } });
    expect(valuesOf(above, { ...half, d: [1] })).toEqual([0.5]);
  });

  it.each([
    ['which renormalises, counts for nothing', { policy: 'RENORMALISE' }, 1 / 2],
    ['whose parts count as 0, counts as 0 with all its weight', { policy: 'COUNT_AS', value: 0 }, 2 / 8],
    ['which needs all, leaves no value', { policy: 'NO_VALUE' }, NONE],
  ] as const)('of a pool %s above', (_what, whenMissing, thinValue) => {
    const above = (minimumAvailability: number) =>
      branch('m', [branch('pool', parts, { minimumAvailability, weight: 'POOLED', whenMissing }), value('d', 4)]);
    const figures = { a: [NONE, 0.5], b: [1, 1], c: [1, 1], d: [0.5, 0.5] };
    expect(valuesOf(above(0.75), figures)).toEqual([thinValue, 0.625]);
  });

  it('of a pool decides what is available above', () => {
    const node = (inPool: number, minimumAvailability: number) =>
      branch('m', [branch('pool', parts, { weight: 'POOLED', minimumAvailability: inPool }), value('d', 4)], {
        minimumAvailability,
      });
    expect(valuesOf(node(0.5, 0.51), { ...half, d: [1] })).toEqual([1]);
    expect(valuesOf(node(0.51, 0.5), { ...half, d: [1] })).toEqual([1]);
    expect(valuesOf(node(0.51, 0.51), { ...half, d: [1] })).toEqual([NONE]);
  });

  it('looks through pools at their parts', () => {
    const node = (minimumAvailability: number) =>
      branch('m', [branch('pool', parts, { weight: 'POOLED' }), value('d', 4)], { minimumAvailability });
    expect(valuesOf(node(0.75), { ...half, d: [0] })).toEqual([2 / 6]);
    expect(valuesOf(node(0.76), { ...half, d: [0] })).toEqual([NONE]);
  });
});

describe('ties', () => {
  const places = (values: readonly number[], tolerance: number) => {
    const { ranks, tied } = placesOf(Float64Array.from(values), new Uint8Array(values.length).fill(1), tolerance);
    return { ranks: [...ranks], tied: [...tied] };
  };

  it('share a rank, and the next is skipped', () => {
    expect(places([0.5, 1, 0.5, NONE, 0.25], 0)).toEqual({ ranks: [2, 1, 2, 0, 4], tied: [1, 0, 1, 0, 0] });
  });

  it('end exactly at the tolerance below the first of the tie, so that small steps make no chain', () => {
    expect(places([4, 3, 2, 1], 1).ranks).toEqual([1, 1, 3, 3]);
    expect(places([4, 3, 2, 1], 0.999).ranks).toEqual([1, 2, 3, 4]);
  });

  it('need a tolerance of 0 or more', () => {
    for (const tolerance of [-1e-12, -1, NONE]) expect(() => places([1, 1], tolerance)).toThrow(TieToleranceError);
    expect(places([2, 1], Number.POSITIVE_INFINITY).ranks).toEqual([1, 1]);
  });
});
