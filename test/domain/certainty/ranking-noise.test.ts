import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/domain/certainty/certainty.js';
import { figureVariance, type ScoredBy } from '../../../src/domain/certainty/chance.js';
import { publishedError } from '../../../src/domain/certainty/rank-set.js';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { Indicator, Scoring } from '../../../src/domain/indicator/indicator.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import {
  bandsVariance,
  casesBandsVariance,
  casesMinMaxVariance,
  casesVariance,
  minMaxVariance,
  targetVariance,
} from './variances.js';

const BANDS = [
  { atLeast: 0, share: 0 },
  { atLeast: 10, share: 0.5 },
  { atLeast: 50, share: 1 },
];
const RULES: Readonly<Record<string, Scoring>> = {
  target: { rule: 'target', target: { 2026: 80 }, targetStatus: {} },
  bands: { rule: 'bands', bands: BANDS, ruleStatus: 'local' },
  minMax: { rule: 'minMax', ruleStatus: 'local' },
  levels: { rule: 'levels', max: 4, ruleStatus: 'local' },
  yesNo: { rule: 'yesNo', ruleStatus: 'local' },
  none: { rule: 'none' },
};
const range = { min: 20, max: 90 };
const by = (rule: string): ScoredBy => ({ scoring: RULES[rule] as Scoring, year: 2026, range });
const counted = { part: 13, whole: 15 };

describe('the variance of the share of a figure', () => {
  it.each([
    ['target', ratio(13, 15), targetVariance(counted, 80)],
    ['bands', ratio(13, 15), bandsVariance(counted, BANDS)],
    ['minMax', ratio(13, 15), minMaxVariance(counted, range)],
    ['target', count(60), casesVariance(60, 80)],
    ['bands', count(12), casesBandsVariance(12, BANDS)],
    ['minMax', count(60), casesMinMaxVariance(60, range)],
    ['levels', level(3), 0],
    ['minMax', level(3), 0],
    ['yesNo', yesNo(true), 0],
    ['none', ratio(13, 15), 0],
    ['target', ratio(0, 0), 0],
  ])('by %s of %j is %d', (rule, figure, variance) => {
    expect(figureVariance(figure, by(rule))).toBe(variance);
  });

  it('where more than all are counted is that of all', () => {
    expect(figureVariance(ratio(16, 15), by('target'))).toBe(targetVariance({ part: 15, whole: 15 }, 80));
  });

  it('of cases by two bands is that of the chance to reach the second', () => {
    const two = [
      { atLeast: 0, share: 0 },
      { atLeast: 10, share: 1 },
    ];
    // Half of a Gamma distribution with the parameter 10.5 lies below about 10.17.
    expect(casesBandsVariance(10, two)).toBeCloseTo(0.25, 2);
    expect(casesBandsVariance(40, two)).toBeLessThan(1e-6);
  });
});

describe('a published ranking', () => {
  const version = (more: Partial<Indicator> = {}, clustering?: number) =>
    method(
      [
        indicator({ code: 'X01', group: 'ECONOMY', points: 400, scoring: RULES.target as Scoring }),
        indicator({ code: 'X02', group: 'SOCIETY', points: 600, scoring: RULES.target as Scoring, ...more }),
      ],
      { clustering },
    );
  const reports = { an: [13, 15, 1300, 1500], binh: [20, 40, 0, 0] } as const;
  const ranking = rankCommunes(
    rankingInput({
      method: version(),
      reports: Object.entries(reports).map(([unit, [a, b, c, d]]) =>
        approved(unit, '2026-10', { X01: ratio(a, b), X02: ratio(c, d) }),
      ),
    }),
  );
  const errorsUnder = (under: MethodVersion) =>
    ['an', 'binh'].map((unit) => certaintyOf(ranking, under).rowOf(unit)?.standardError as number);

  it('has the error of each ranked commune', () => {
    const variance =
      0.4 ** 2 * targetVariance(counted, 80) + 0.6 ** 2 * targetVariance({ part: 1300, whole: 1500 }, 80);
    expect(errorsUnder(version())).toEqual([
      publishedError(Math.sqrt(variance)),
      // 0/0 leaves both sides: the other indicator is all that is possible.
      publishedError(Math.sqrt(targetVariance({ part: 20, whole: 40 }, 80))),
    ]);
  });

  it('has none where nothing is left to chance, and only that of what is', () => {
    expect(errorsUnder(version({ noise: 'NONE' }))[0]).toBe(
      publishedError(0.4 * Math.sqrt(targetVariance(counted, 80))),
    );
    expect(errorsUnder(version({ computed: true }))).toEqual(errorsUnder(version({ noise: 'NONE' })));
    expect(errorsUnder(version({ computed: true, noise: 'COUNTS' }))).toEqual(errorsUnder(version()));
  });

  it('has larger errors where two count as one', () => {
    const [one, two] = [1, 2].map((clustering) => errorsUnder(version({}, clustering))[1] as number);
    expect((two as number) / (one as number)).toBeCloseTo(Math.SQRT2, 1);
  });
});
