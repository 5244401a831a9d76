import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeafColumn, NOT_APPLICABLE } from '../../../src/domain/composite/column.js';
import { type Evaluation, evaluate } from '../../../src/domain/composite/evaluate.js';
import {
  type Aggregation,
  type Branch,
  branch,
  type Leaf,
  leaf,
  type Node,
} from '../../../src/domain/composite/tree.js';
import { competitionRanks } from '../../../src/domain/scoring/competition-rank.js';
import { publishScore } from '../../../src/domain/scoring/publish-score.js';
import { bareColumn } from '../../support/builders/bare-column.js';
import { randomInput, randomNumbers, reordered } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { placesOf } from '../../support/compared/places.js';
import { sized } from '../../support/start/real.js';

const UNITS = 6;
const LEAVES = ['a', 'b', 'c', 'd', 'e', 'f'];

const anyAggregation = fc.constantFrom<Aggregation>('ARITHMETIC', 'GEOMETRIC', 'HARMONIC');
const anyWeight = fc.integer({ min: 1, max: 16 }).map((n) => n / 4);
const anyLeaf = (code: string) =>
  fc
    .record({
      higherIsBetter: fc.boolean(),
      weight: anyWeight,
      isMinMax: fc.boolean(),
    })
    .map(
      ({ isMinMax, ...overrides }): Leaf =>
        leaf(
          code,
          isMinMax ? { rule: 'minMax', ruleStatus: 'local' } : { rule: 'goalposts', low: 2, high: 9 },
          overrides,
        ),
    );
const anyMissing = fc.constantFrom<Branch['whenMissing']>(
  { policy: 'RENORMALISE' },
  { policy: 'COUNT_AS', value: 0 },
  { policy: 'NO_VALUE' },
);

const anyThreshold = fc.constantFrom(0, 0, 0.5, 1);

/** index → two branches → leaves; every node with a mean, a policy and a threshold of its own, a branch maybe pooled. */
const anyTree = fc
  .record({
    leaves: fc.tuple(...LEAVES.map(anyLeaf)),
    means: fc.tuple(anyAggregation, anyAggregation, anyAggregation),
    policies: fc.tuple(anyMissing, anyMissing, anyMissing),
    weights: fc.tuple(anyWeight, anyWeight),
    thresholds: fc.tuple(anyThreshold, anyThreshold, anyThreshold),
    pools: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ leaves, means, policies, weights, thresholds, pools }): Branch => {
    const inner = [0, 1].map((at) =>
      branch(`inner${at}`, leaves.slice(at * 3, at * 3 + 3), {
        aggregation: means[at],
        whenMissing: policies[at],
        weight: pools[at] && means[at] === means[2] ? 'POOLED' : weights[at],
        minimumAvailability: thresholds[at],
      }),
    );
    return branch('index', inner, {
      aggregation: means[2],
      whenMissing: policies[2],
      minimumAvailability: thresholds[2],
    });
  });

/** Whole numbers; null is missing, −1 not applicable. */
const anyFigures = fc.array(
  fc.array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.constantFrom(null, -1)), {
    minLength: UNITS,
    maxLength: UNITS,
  }),
  { minLength: LEAVES.length, maxLength: LEAVES.length },
);
type Figures = readonly (readonly (number | null)[])[];

function evaluated(figures: Figures): Evaluation {
  const columns = new Map(LEAVES.map((code, at) => [code, columnFrom(figures[at] ?? [])]));
  const units = figures[0]?.length ?? 0;
  return evaluate({
    units,
    counts: new Uint8Array(units).fill(1),
    columnOf: ({ code }) => columns.get(code) as LeafColumn,
  });
}

function columnFrom(figures: readonly (number | null)[]): LeafColumn {
  const column = bareColumn(figures.map((figure) => (figure === null || figure < 0 ? Number.NaN : figure)));
  for (const [at, figure] of figures.entries()) if (figure === -1) column.states[at] = NOT_APPLICABLE;
  return column;
}

const valuesOf = (tree: Branch, figures: Figures) => [...evaluated(figures).branch(tree).values];
const close = (values: readonly number[]) =>
  values.map((value) => (Number.isNaN(value) ? value : expect.closeTo(value, 10)));

function mapTree(node: Branch, change: (node: Node) => Node): Branch {
  const parts = node.parts.map((part) => (part.kind === 'branch' ? mapTree(part, change) : change(part)));
  return change({ ...node, parts }) as Branch;
}

describe('whatever the tree', () => {
  it('the order of the units does not matter', () => {
    fc.assert(
      fc.property(anyTree, anyFigures, fc.integer({ min: 1, max: UNITS - 1 }), (tree, figures, by) => {
        const turn = <T>(list: readonly T[]) => [...list.slice(by), ...list.slice(0, by)];
        expect(valuesOf(tree, figures.map(turn))).toEqual(turn(valuesOf(tree, figures)));
      }),
    );
  });

  it('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(anyTree, anyFigures, (tree, figures) => {
        const turned = mapTree(tree, (node) =>
          node.kind === 'branch' ? { ...node, parts: node.parts.toReversed() } : node,
        );
        expect(valuesOf(turned, figures)).toEqual(close(valuesOf(tree, figures)));
      }),
    );
  });

  it('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(anyTree, anyFigures, fc.integer({ min: 1, max: 1000 }), (tree, figures, by) => {
        const scaled = mapTree(tree, (node) =>
          node.weight === 'POOLED' ? node : ({ ...node, weight: node.weight * (by / 7) } as Node),
        );
        expect(valuesOf(scaled, figures)).toEqual(close(valuesOf(tree, figures)));
      }),
    );
  });

  it('shares and the means of shares stay in 0..1', () => {
    fc.assert(
      fc.property(anyTree, anyFigures, (tree, figures) => {
        const evaluation = evaluated(figures);
        const inRange = (value: number) => Number.isNaN(value) || (value >= 0 && value <= 1 + 1e-12);
        for (const inner of tree.parts as readonly Branch[]) {
          for (const each of inner.parts as readonly Leaf[])
            expect([...evaluation.leaf(each).values].every(inRange)).toBe(true);
          expect([...evaluation.branch(inner).values].every(inRange)).toBe(true);
        }
        expect([...evaluation.branch(tree).values].every(inRange)).toBe(true);
      }),
    );
  });

  it('a better figure lowers neither the value nor the place of its unit', () => {
    const anyAt = fc.tuple(fc.nat(LEAVES.length - 1), fc.nat(UNITS - 1), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(anyTree, anyFigures, anyAt, (tree, figures, [at, unit, by]) => {
        const before = figures[at]?.[unit] ?? null;
        fc.pre(before !== null && before >= 0);
        const isHigher = (tree.parts as readonly Branch[]).flatMap(({ parts }) => parts as readonly Leaf[])[at]
          ?.higherIsBetter;
        const better = isHigher ? (before as number) + by : Math.max((before as number) - by, 0);
        const improved = figures.map((row, i) =>
          i === at ? row.map((figure, k) => (k === unit ? better : figure)) : row,
        );
        const [old, now] = [figures, improved].map((each) => Float64Array.from(valuesOf(tree, each)));
        if (!old || !now || Number.isNaN(old[unit])) return;
        expect(now[unit]).toBeGreaterThanOrEqual((old[unit] as number) - 1e-12);
        const everyone = new Uint8Array(UNITS).fill(1);
        const [rankBefore, rankNow] = [old, now].map(
          (values) => placesOf(values, everyone, 1e-9).ranks[unit] as number,
        );
        expect(rankNow).toBeLessThanOrEqual(rankBefore as number);
      }),
      { numRuns: sized(75, 300) },
    );
  });
});

describe('whatever the DTI method and the figures', () => {
  const anySeed = fc.integer({ min: 1, max: 1_000_000 });

  it('the order of input never matters', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const input = randomInput(randomMethod(seed), 8, seed);
        expect(rankCommunes(reordered(input, randomNumbers(seed)))).toEqual(rankCommunes(input));
      }),
      { numRuns: 50 },
    );
  });

  it('points add up from the indicators to the groups and the index, and shares stay in 0..1', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const method = randomMethod(seed);
        for (const row of rankCommunes(randomInput(method, 8, seed)).rows) {
          const sum = (numbers: readonly number[]) =>
            expect.closeTo(
              numbers.reduce((a, b) => a + b, 0),
              9,
            );
          for (const side of ['earned', 'possible'] as const) {
            expect(row[side]).toEqual(sum(Object.values(row.groups).map((group) => group[side])));
            for (const { code } of method.groups) {
              const cells = row.cells.filter((_cell, at) => method.indicators[at]?.group === code);
              expect(row.groups[code]?.[side]).toEqual(sum(cells.map((cell) => cell[side])));
            }
          }
          for (const { share } of row.cells) expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('all points times the same number leave the indices alone', () => {
    fc.assert(
      fc.property(anySeed, fc.constantFrom(0.5, 2, 3, 10), (seed, by) => {
        const method = randomMethod(seed);
        const scaled = {
          ...method,
          indicators: method.indicators.map((each) => ({ ...each, points: each.points * by })),
        };
        const indices = (of: typeof method) =>
          rankCommunes(randomInput(of, 8, seed)).rows.map(({ unit, rank, index }) => ({ unit, rank, index }));
        expect(indices(scaled)).toEqual(indices(method));
      }),
      { numRuns: 50 },
    );
  });
});

it('published scores without a tolerance have the ranks that publications have', () => {
  const anyScores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.round(x * 30) / 30));
  fc.assert(
    fc.property(anyScores, (list) => {
      const scores = Float64Array.from(list);
      const everyone = new Uint8Array(list.length).fill(1);
      expect(placesOf(scores.map(publishScore), everyone, 0).ranks).toEqual(competitionRanks(scores, everyone));
    }),
  );
});
