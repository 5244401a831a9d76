import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methodScores, WEIGHT_VARIATION } from '../../../src/domain/certainty/method-scores.js';
import { type RankedColumn, rankedColumns } from '../../../src/domain/certainty/ranked-figures.js';
import { MISSING, NOT_APPLICABLE, PRESENT } from '../../../src/domain/composite/column.js';
import { normalised } from '../../../src/domain/composite/normalisation.js';
import { type Figure, ratio } from '../../../src/domain/figure/figure.js';
import type { NamedMethod } from '../../../src/domain/method/method.js';
import { isDefined } from '../../../src/domain/method/named-method.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const WAYS = (['ARITHMETIC', 'GEOMETRIC', 'HARMONIC'] as const)
  .flatMap((aggregation) =>
    (['AS_PUBLISHED', 'MIN_MAX', 'Z_SCORE', 'RANK', 'BORDA', 'PERCENTILE'] as const).flatMap((normalisation) =>
      (['ZERO', 'RENORMALISE'] as const).map((missing): NamedMethod => ({ aggregation, normalisation, missing })),
    ),
  )
  .filter(isDefined);

const version = method(
  [
    indicator({ code: 'R1', points: 40, scoring: { rule: 'target', target: { 2026: 80 }, targetStatus: {} } }),
    indicator({ code: 'R2', points: 25 }),
    minMax({ code: 'C1', points: 20, higherIsBetter: false }),
    indicator({ code: 'Y1', points: 15, kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' } }),
  ],
  { minimumCoverage: 0 },
);
const share = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([part, more]) => ratio(part, part + more));
const figures = fc.record({
  R1: fc.option(share, { nil: undefined }),
  R2: fc.oneof(share, fc.constant(ratio(0, 0)), fc.constant(undefined)),
  C1: fc.nat(9).map((value): Figure => ({ kind: 'count', value })),
  Y1: fc.boolean().map((value): Figure => ({ kind: 'boolean', value })),
});

/** A mean that is added up anew, from values that are compared anew. */
function wholeMean(
  columns: readonly RankedColumn[],
  commune: number,
  way: NamedMethod,
  changed: {
    readonly points?: readonly [k: number, factor: number];
    readonly value?: readonly [k: number, value: number];
  } = {},
): number {
  const parts = columns.flatMap((column, k) => {
    const state = column.states[commune];
    if (state === NOT_APPLICABLE || (state === MISSING && way.missing === 'RENORMALISE')) return [];
    const points = column.indicator.points * (changed.points?.[0] === k ? changed.points[1] : 1);
    return { points, value: changed.value?.[0] === k ? changed.value[1] : comparedValue(column, commune, way) };
  });
  const sum = (of: (part: { points: number; value: number }) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  const floor = (value: number) => Math.max(value, 0.01);
  switch (way.aggregation) {
    case 'ARITHMETIC':
      return sum(({ points, value }) => points * value) / sum(({ points }) => points);
    case 'GEOMETRIC':
      return Math.exp(sum(({ points, value }) => points * Math.log(floor(value))) / sum(({ points }) => points));
    case 'HARMONIC':
      return sum(({ points }) => points) / sum(({ points, value }) => points / floor(value));
  }
}

/** The share of a commune's figure, by the engine over the whole column. A missing figure counts as the worst. */
function comparedValue(column: RankedColumn, commune: number, { normalisation }: NamedMethod): number {
  if (normalisation === 'AS_PUBLISHED') return column.shares[commune] as number;
  const rising = column.values.map((value) => (column.indicator.higherIsBetter ? value : -value));
  const made = normalised(rising, new Uint8Array(rising.length).fill(1), normalisation);
  if (column.states[commune] === PRESENT) return made[commune] as number;
  const known = [...made].filter((value) => !Number.isNaN(value));
  if (normalisation === 'Z_SCORE') return known.length === 0 ? 0 : Math.min(...known);
  return normalisation === 'RANK' ? 1 : 0;
}

const columnsOf = (communes: readonly Readonly<Record<string, Figure | undefined>>[]) => {
  const ranking = rankCommunes(
    rankingInput({
      method: version,
      reports: communes.map((all, i) =>
        approved(
          `c${i}`,
          '2026-10',
          Object.fromEntries(Object.entries(all).flatMap(([code, figure]) => (figure ? [[code, figure]] : []))),
        ),
      ),
    }),
  );
  return rankedColumns(ranking, ranking.rows, version);
};

describe.each(WAYS.map((way) => [`${way.aggregation} ${way.normalisation} ${way.missing}`, way] as const))(
  '%s',
  (_name, way) => {
    it('scores, and moves with points, as a mean that is added up anew', () => {
      fc.assert(
        fc.property(fc.array(figures, { minLength: 2, maxLength: 6 }), (communes) => {
          const columns = columnsOf(communes);
          const { score, effect, indicators } = methodScores(columns, communes.length, way);
          for (const commune of communes.keys()) {
            expect(score[commune]).toBeCloseTo(wholeMean(columns, commune, way), 10);
            for (const k of columns.keys()) {
              const [up, down] = [1, -1].map((sign) =>
                wholeMean(columns, commune, way, { points: [k, 1 + sign * WEIGHT_VARIATION] }),
              ) as [number, number];
              expect(effect[commune * indicators + k]).toBeCloseTo((up - down) / 2, 10);
            }
          }
        }),
        { numRuns: 25 },
      );
    });
  },
);

describe('a figure that moves by its own error', () => {
  const communes = [10, 20, 30, 40].map((part) => ({ R1: ratio(part, 50), R2: ratio(part, 40), C1: undefined }));
  const columns = columnsOf(communes).slice(0, 1);
  const deviation = columns[0]?.deviations[1] as number;

  it.each<[NamedMethod['normalisation'], number]>([
    // 20 of 50 is 40 %; the target is 80 %.
    ['AS_PUBLISHED', 1 / 80],
    // With the weights of the example, between 20 % and 80 %.
    ['MIN_MAX', 1 / 60],
    // The mean deviation of 20, 40, 60, 80.
    ['Z_SCORE', 1 / Math.sqrt(2000 / 3)],
  ])('by %s changes its score so much for each per cent', (normalisation, each) => {
    const { error } = methodScores(columns, 4, { aggregation: 'ARITHMETIC', normalisation, missing: 'ZERO' });
    expect(error[1]).toBeCloseTo(each * deviation, 12);
  });

  it.each(['RANK', 'BORDA', 'PERCENTILE'] as const)('by %s counts whom it passes, and not itself', (normalisation) => {
    const { error } = methodScores(columns, 4, { aggregation: 'ARITHMETIC', normalisation, missing: 'ZERO' });
    // An error of seven per cent passes nobody.
    expect(deviation).toBeLessThan(20);
    expect([...error]).toEqual([0, 0, 0, 0]);
    const closer = columnsOf([20, 21, 22].map((part) => ({ R1: ratio(part, 50) }))).slice(0, 1);
    const passed = methodScores(closer, 3, { aggregation: 'ARITHMETIC', normalisation, missing: 'ZERO' });
    const one = normalisation === 'PERCENTILE' ? 1 / 2 : 1;
    // The middle one passes one on either side, each end passes two on one side.
    expect([...passed.error].toSorted()).toEqual([one, one, one]);
  });

  it('stays between none and all', () => {
    const ends = columnsOf([{ R2: ratio(0, 9) }, { R2: ratio(9, 9) }]).slice(1, 2);
    const { error } = methodScores(ends, 2, {
      aggregation: 'ARITHMETIC',
      normalisation: 'AS_PUBLISHED',
      missing: 'ZERO',
    });
    for (const commune of [0, 1])
      expect(error[commune]).toBeCloseTo((ends[0]?.deviations[commune] as number) / 200, 12);
  });
});
