import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/composite/evaluate.js';
import { type Branch, branch, type Leaf, leaf, type Node, type Rule } from '../../../src/domain/composite/tree.js';
import { TreeRefusedError, treeFaults } from '../../../src/domain/composite/tree-fault.js';
import { bareColumn } from '../../support/builders/bare-column.js';

const ruleStatus = 'local' as const;
const POSTS: Rule = { rule: 'goalposts', low: 0, high: 1 };
const GEOMETRIC = { aggregation: 'GEOMETRIC' } as const;
const HARMONIC = { aggregation: 'HARMONIC' } as const;
const INFINITY = Number.POSITIVE_INFINITY;

const value = (overrides: Partial<Leaf> = {}) => leaf('a', POSTS, overrides);
const by = (rule: Rule, overrides: Partial<Leaf> = {}) => leaf('a', rule, overrides);
const scale = (worst: number, best: number) => value({ scale: { worst, best } });
const posts = (low: number, high: number) => by({ rule: 'goalposts', low, high });
const target = (...values: number[]) =>
  by({ rule: 'target', target: Object.fromEntries(values.entries()), targetStatus: {} });
const levels = (max: number) => by({ rule: 'levels', max, ruleStatus });
const bands = (...pairs: [number, number][]) =>
  by({ rule: 'bands', bands: pairs.map(([atLeast, share]) => ({ atLeast, share })), ruleStatus });
const countAs = (value: number, overrides: Partial<Branch> = {}) =>
  branch('a', [], { whenMissing: { policy: 'COUNT_AS', value }, ...overrides });
const deep = (node: Node, depth: number, overrides: Partial<Branch> = {}): Branch => {
  let root = branch('m', [node], overrides);
  for (let i = 1; i < depth; i++) root = branch('m', [root], overrides);
  return root;
};
const indexOf = (root: Branch, figure: number) =>
  evaluate({ units: 1, counts: Uint8Array.of(1), columnOf: () => bareColumn([figure]) }).branch(root).values[0];

describe('a tree that cannot be computed', () => {
  it.each<[string, Node, Partial<Branch>, string]>([
    ['a negative weight', value({ weight: -1 }), {}, 'WEIGHT_OUT_OF_RANGE'],
    ['a weight that is no number', value({ weight: Number.NaN }), {}, 'WEIGHT_OUT_OF_RANGE'],
    ['a weight that lets the sum overflow', value({ weight: 1.1e100 }), {}, 'WEIGHT_OUT_OF_RANGE'],
    ['a weight that a product loses', value({ weight: 0.9e-100 }), {}, 'WEIGHT_OUT_OF_RANGE'],
    ['an availability above 1', branch('a', [], { minimumAvailability: 1.1 }), {}, 'AVAILABILITY_OUT_OF_RANGE'],
    ['an availability below 0', branch('a', [], { minimumAvailability: -0.1 }), {}, 'AVAILABILITY_OUT_OF_RANGE'],
    ['half a part', branch('a', [], { minimumCount: 0.5 }), {}, 'COUNT_OUT_OF_RANGE'],
    [
      'z-scores in a geometric mean',
      by({ rule: 'compared', by: 'Z_SCORE' }),
      GEOMETRIC,
      'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC',
    ],
    ['a pool of another mean', branch('a', [], { weight: 'POOLED' }), GEOMETRIC, 'POOLED_UNDER_OTHER_AGGREGATION'],
    ['missing parts that count as no number', countAs(Number.NaN), {}, 'COUNTED_VALUE_OUT_OF_RANGE'],
    ['missing parts that count as infinite', countAs(INFINITY), {}, 'COUNTED_VALUE_OUT_OF_RANGE'],
    ['a flat scale', scale(1, 1), {}, 'SCALE_NOT_RISING'],
    ['a scale without end', scale(0, INFINITY), {}, 'SCALE_NOT_RISING'],
    ['equal goalposts', posts(1, 1), {}, 'GOALPOSTS_NOT_RISING'],
    ['goalposts the wrong way round', posts(10, 0), {}, 'GOALPOSTS_NOT_RISING'],
    ['goalposts that are no numbers', posts(Number.NaN, 5), {}, 'GOALPOSTS_NOT_RISING'],
    ['goalposts without end', posts(0, INFINITY), {}, 'GOALPOSTS_NOT_RISING'],
    ['no target', target(), {}, 'TARGET_MISSING'],
    ['a target of 0 among others', target(5, 0), {}, 'TARGET_NOT_POSITIVE'],
    ['an infinite target', target(INFINITY), {}, 'TARGET_NOT_POSITIVE'],
    ['no level', levels(0), {}, 'LEVELS_MAX_NOT_POSITIVE'],
    ['bands out of order', bands([5, 0], [1, 1]), {}, 'BANDS_NOT_MONOTONE'],
    ['a band of more than everything', bands([0, 0], [1, 1.5]), {}, 'BANDS_NOT_MONOTONE'],
    ['a better band of less', bands([0, 1], [1, 0.5]), {}, 'BANDS_NOT_MONOTONE'],
    ['values below 0 in a geometric mean', scale(-1, 1), GEOMETRIC, 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC'],
    ['values below 0 far below', deep(scale(-1, 1), 3), HARMONIC, 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC'],
    ['missing parts below 0', countAs(-1, GEOMETRIC), {}, 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC'],
    ['missing parts below 0 one further down', countAs(-1), HARMONIC, 'NEGATIVE_UNDER_GEOMETRIC_OR_HARMONIC'],
  ])('has %s, and is refused', (_what, node, above, fault) => {
    const root = branch('m', [node], above);
    expect(treeFaults(root).map((refusal) => refusal.fault)).toEqual([fault]);
    expect(() => indexOf(root, 0.5)).toThrow(TreeRefusedError);
  });

  it.each<[string, Node, Partial<Branch>]>([
    ['weights of 0', value({ weight: 0 }), {}],
    ['the largest and the least weight', branch('b', [value({ weight: 1e100 }), value({ weight: 1e-100 })]), {}],
    ['an availability of 0 or 1', branch('b', [value()], { minimumAvailability: 1 }), { minimumAvailability: 0 }],
    ['ranks in a harmonic mean', by({ rule: 'compared', by: 'RANK' }), HARMONIC],
    ['values from 0 on in a geometric mean', deep(value(), 3), GEOMETRIC],
    ['values below 0 without weight in a harmonic mean', value({ weight: 0, scale: { worst: -1, best: 1 } }), HARMONIC],
    ['values below 0 in an arithmetic mean', scale(-1, 1), {}],
    [
      'bands that fall where fewer is better',
      by(
        {
          rule: 'bands',
          ruleStatus,
          bands: [
            { atLeast: 0, share: 1 },
            { atLeast: 1, share: 0 },
          ],
        },
        { higherIsBetter: false },
      ),
      {},
    ],
  ])('is not one with %s', (_what, node, above) => {
    expect(treeFaults(branch('m', [node], above))).toEqual([]);
  });

  it('is told once for each node, with its code', () => {
    const shared = leaf('twice', POSTS, { weight: -1 });
    expect(treeFaults(branch('m', [branch('n', [shared]), shared, levels(0)]))).toEqual([
      { fault: 'WEIGHT_OUT_OF_RANGE', about: 'twice' },
      { fault: 'LEVELS_MAX_NOT_POSITIVE', about: 'a' },
    ]);
  });

  it('may be a leaf alone', () => expect(treeFaults(levels(-1))).toHaveLength(1));
});

describe('a tree of any depth', () => {
  const DEPTH = 50_000;

  it.each(['POOLED', 1] as const)('with weights %s is computed', (weight) => {
    const root = deep(value(), DEPTH, {
      weight,
      whenMissing: { policy: 'COUNT_AS', value: 0.25 },
      minimumAvailability: 1,
    });
    expect(treeFaults(root)).toEqual([]);
    expect(indexOf(root, 0.5)).toBe(0.5);
  });

  it('is refused for what lies at its end', () => {
    expect(treeFaults(deep(scale(-1, 1), DEPTH, GEOMETRIC))).toHaveLength(1);
  });
});
