import { describe, expect, it } from 'vitest';
import { methodScores } from '../../../src/domain/certainty/method-scores.js';
import { rankedColumns } from '../../../src/domain/certainty/ranked-figures.js';
import { type Figure, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { namedMethodsOf } from '../../../src/domain/method/named-method.js';
import { publishedInteger } from '../../../src/domain/scoring/publish-score.js';
import type { Sensitivity, SensitivityFactor } from '../../../src/domain/sensitivity/factor.js';
import { meanShift } from '../../../src/domain/sensitivity/mean-shift.js';
import { sensitivityOf } from '../../../src/domain/sensitivity/sensitivity.js';
import { randomInput } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const NOTHING = { firstOrder: 0, total: 0, firstOrderError: 0, totalError: 0 };

const certain = (code: string) => indicator({ code, noise: 'NONE' });
const rankingOf = (version: MethodVersion, figures: Readonly<Record<string, Readonly<Record<string, Figure>>>>) =>
  rankCommunes(
    rankingInput({
      method: version,
      reports: Object.entries(figures).map(([unit, own]) => approved(unit, '2026-10', own)),
    }),
  );
const shareOf = ({ factors }: Sensitivity, wanted: SensitivityFactor) =>
  factors?.find(({ factor }) => factor === wanted) ?? null;

/** All of the variance, as far as the printed standard errors allow. */
function expectAlone(share: ReturnType<typeof shareOf>): void {
  if (!share) throw new Error('nothing moves');
  expect(share.totalError).toBeLessThan(0.05);
  expect(Math.abs(share.firstOrder - 1)).toBeLessThan(4 * share.firstOrderError);
  expect(Math.abs(share.total - 1)).toBeLessThan(4 * share.totalError);
}

/** Each is ahead in one of two indicators, so weights decide. */
const crossing = {
  a: { X01: ratio(90, 100), X02: ratio(50, 100) },
  b: { X01: ratio(52, 100), X02: ratio(86, 100) },
  c: { X01: ratio(72, 100), X02: ratio(69, 100) },
};

describe('what moves the order', () => {
  it('is weights alone where nothing else can be chosen or left to chance', () => {
    const version = method([certain('X01'), certain('X02')], { namedMethods: [] });
    const sensitivity = sensitivityOf(rankingOf(version, crossing), version);
    for (const factor of ['AGGREGATION', 'NORMALISATION', 'MISSING', 'NOISE'] as const)
      expect(shareOf(sensitivity, factor)).toEqual({ factor, ...NOTHING });
    expectAlone(shareOf(sensitivity, 'WEIGHTS'));
    expect(sensitivity.runs).toBe(1_024 * 3);
    expect(sensitivity.meanShift).toBeGreaterThan(0);
  });

  it('is random variation alone where one counted indicator is all there is', () => {
    const version = method([indicator({ code: 'X01' })], { namedMethods: [] });
    const sensitivity = sensitivityOf(
      rankingOf(version, { a: { X01: ratio(9, 15) }, b: { X01: ratio(8, 15) }, c: { X01: ratio(7, 15) } }),
      version,
    );
    expect(shareOf(sensitivity, 'WEIGHTS')).toEqual({ factor: 'WEIGHTS', ...NOTHING });
    expectAlone(shareOf(sensitivity, 'NOISE'));
  });

  it('is less noise with more people, of the same rates', () => {
    const version = method([indicator({ code: 'X01' }), indicator({ code: 'X02' })]);
    const shift = (people: number) =>
      sensitivityOf(
        rankingOf(version, {
          a: { X01: ratio(0.6 * people, people), X02: ratio(0.5 * people, people) },
          b: { X01: ratio(0.5 * people, people), X02: ratio(0.4 * people, people) },
        }),
        version,
      );
    expect(shareOf(shift(20), 'NOISE')?.total).toBeGreaterThan(0.9);
    expect(shift(20).meanShift).toBeGreaterThan(0);
    expect(shift(20_000)).toMatchObject({ meanShift: 0, factors: null });
  });

  it('is nothing where one commune is ahead in everything, and where there is only one, or none', () => {
    const version = method([certain('X01'), certain('X02')]);
    const worlds: Parameters<typeof rankingOf>[1][] = [
      { a: { X01: ratio(90, 100), X02: ratio(90, 100) }, b: { X01: ratio(50, 100), X02: ratio(50, 100) } },
      { a: { X01: ratio(90, 100), X02: ratio(50, 100) } },
      {},
    ];
    for (const figures of worlds)
      expect(sensitivityOf(rankingOf(version, figures), version)).toMatchObject({ meanShift: 0, factors: null });
  });

  it('does not leave yes or no to chance', () => {
    const version = method(
      ['X01', 'X02'].map((code) =>
        indicator({ code, kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' } }),
      ),
    );
    const ranking = rankingOf(version, {
      a: { X01: yesNo(true), X02: yesNo(false) },
      b: { X01: yesNo(false), X02: yesNo(true) },
    });
    expect(shareOf(sensitivityOf(ranking, version), 'NOISE')).toEqual({ factor: 'NOISE', ...NOTHING });
  });

  it('is the same numbers for everybody who has the publication', () => {
    const version = randomMethod(3);
    const ranking = rankCommunes(randomInput(version, 20, 3));
    expect(sensitivityOf(ranking, version)).toEqual(PUBLISHED);
  });
});

describe('the mean shift of ranks', () => {
  it('is 0 by the published way, and by every named method that of its published scores', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const version = randomMethod(seed);
      const ranking = rankCommunes(randomInput(version, 15, seed));
      const rows = ranking.rows.filter(({ rank }) => rank !== null);
      const columns = rankedColumns(ranking, rows, version);
      const ranks = Uint32Array.from(rows, ({ rank }) => rank ?? 0);
      const shift = meanShift(
        ranks,
        columns,
        columns.map(() => undefined),
      );
      const factors = new Float64Array(columns.length).fill(1);
      for (const [at, named] of namedMethodsOf(version).entries()) {
        const found = shift({ ...named, factors, half: 0, draw: 0 });
        const { score } = methodScores(columns, rows.length, named);
        const integers = [...score].map((value) => (Number.isNaN(value) ? -1 : publishedInteger(value)));
        const placeOf = (integer: number) => 1 + integers.filter((other) => other > integer).length;
        const sum = integers.reduce(
          (total, integer, i) => total + Math.abs(placeOf(integer) - (ranks[i] as number)),
          0,
        );
        expect(found).toBeCloseTo(sum / Math.max(rows.length, 1), 12);
        if (at === 0) expect(found).toBe(0);
      }
    }
  });
});

/** Pinned: the same on every machine. */
const PUBLISHED: Sensitivity = {
  meanShift: 2.1599,
  runs: 7_168,
  factors: [
    { factor: 'AGGREGATION', firstOrder: -0.0152, total: 0.2278, firstOrderError: 0.0229, totalError: 0.0145 },
    { factor: 'NORMALISATION', firstOrder: 0.0426, total: 0.3062, firstOrderError: 0.0326, totalError: 0.0165 },
    { factor: 'MISSING', firstOrder: 0.0098, total: 0.0484, firstOrderError: 0.0078, totalError: 0.0034 },
    { factor: 'WEIGHTS', firstOrder: 0.0083, total: 0.1582, firstOrderError: 0.0223, totalError: 0.0074 },
    { factor: 'NOISE', firstOrder: 0.5249, total: 0.9344, firstOrderError: 0.0466, totalError: 0.0305 },
  ],
};
