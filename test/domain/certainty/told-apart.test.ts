import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MethodScores } from '../../../src/domain/certainty/method-scores.js';
import { type Estimate, rankSet } from '../../../src/domain/certainty/rank-set.js';
import {
  decidedPairs,
  ORDER_HOLDS,
  type PairRelation,
  pairRelation,
  toldApart as toldApartBy,
  weightingDeviation,
} from '../../../src/domain/certainty/told-apart.js';

const scores = (score: number[], error: number[], effect: number[][]): MethodScores => ({
  score: Float64Array.from(score),
  error: Float64Array.from(error),
  effect: Float64Array.from(effect.flat()),
  indicators: effect[0]?.length ?? 0,
});
const estimates = (values: readonly number[], error = 0): Estimate[] => values.map((value) => ({ value, error }));

const toldApart = (units: Estimate[], methods: MethodScores[], z: number) =>
  toldApartBy(units, decidedPairs(units, methods, z), z);

describe('two communes', () => {
  const two = estimates([1, 0]);
  const still = scores([1, 0], [0, 0], [[0], [0]]);

  it.each<[string, PairRelation, Estimate[], MethodScores]>([
    ['nothing stands against the order', 'TOLD_APART', two, still],
    ['chance', 'NOISE', estimates([1, 0], 0.3), { ...still, error: Float64Array.of(0.3, 0.3) }],
    ['another order in one way', 'CHOICE', two, scores([0, 1], [0, 0], [[0], [0]])],
    ['the same number in one way', 'CHOICE', two, scores([1, 1], [0, 0], [[0], [0]])],
    ['no number in one way', 'CHOICE', two, scores([Number.NaN, 1], [0, 0], [[0], [0]])],
    ['chance in one way alone', 'TOGETHER', two, scores([1, 0], [0.3, 0.3], [[0], [0]])],
    ['both', 'BOTH', estimates([1, 0], 0.3), scores([0, 1], [0, 0], [[0], [0]])],
  ])('%s: %s', (_name, relation, units, method) => {
    expect(pairRelation(toldApart(units, [still, method], 2), 0, 1)).toBe(relation);
    expect(pairRelation(toldApart(units, [still, method], 2), 1, 0)).toBe(relation);
  });

  it('with a difference of exactly 1.6449 deviations have no order that holds; with a little more they have', () => {
    const moving = (lead: number) => scores([lead, 0], [0, 0], [[Math.sqrt(3)], [0]]);
    const deviation = weightingDeviation(moving(0), 0, 1);
    expect(toldApart(two, [moving(ORDER_HOLDS * deviation)], 2).choice(0, 1)).toBe(false);
    expect(toldApart(two, [moving(ORDER_HOLDS * deviation + 1e-12)], 2).choice(0, 1)).toBe(true);
  });
});

it('equal published numbers are never told apart, and without deviation others always are', () => {
  const sure = scores([0.9, 0.8, 0.8], [0, 0, 0], [[0], [0], [0]]);
  const relations = toldApart(estimates([0.9, 0.8, 0.8]), [sure], 2);
  for (const isAhead of [relations.noise, relations.choice, relations.all])
    expect([0, 1, 2].map((at) => rankSet(3, isAhead, at))).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
    ]);
});

describe('any communes under any ways', () => {
  const UNITS = 5;
  const numbers = (max: number) =>
    fc.array(fc.double({ min: 0, max, noNaN: true }), { minLength: UNITS, maxLength: UNITS });
  const effects = fc.array(fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
    minLength: UNITS,
    maxLength: UNITS,
  });
  const ways = fc.array(fc.tuple(numbers(1), numbers(0.1), effects), { minLength: 1, maxLength: 3 });

  it('bounds decide as the whole sums would, and ALL implies NOISE and CHOICE', () => {
    fc.assert(
      fc.property(ways, fc.double({ min: 1, max: 3, noNaN: true }), (drawn, z) => {
        const methods = drawn.map((way) => scores(...way));
        // The published way is one of them.
        const first = methods[0] as MethodScores;
        const units = Array.from(first.score, (value, i) => ({ value, error: first.error[i] as number }));
        const relations = toldApart(units, methods, z);
        for (let one = 0; one < UNITS; one++)
          for (let other = 0; other < UNITS; other++) {
            if (one === other) continue;
            const exceeds = (noise: number) =>
              methods.every((method) => {
                const [lead, both] = [method.score, method.error].map((of) => of) as [Float64Array, Float64Array];
                const doubt = noise * ((both[one] as number) + (both[other] as number));
                const weights = ORDER_HOLDS * weightingDeviation(method, one, other);
                return (lead[one] as number) - (lead[other] as number) > doubt + weights;
              });
            expect(relations.choice(one, other)).toBe(exceeds(0));
            expect(relations.all(one, other)).toBe(exceeds(z));
            if (relations.all(one, other))
              expect(relations.noise(one, other) && relations.choice(one, other)).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });
});
