import { describe, expect, it } from 'vitest';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { medianOf } from '../../../src/domain/figure/median.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import { dataQualityIn, lateShare } from '../../../src/domain/insight/data-quality.js';
import { FEWEST_FIGURES, isUnusual, robustZ, spreadOf } from '../../../src/domain/insight/expected-range.js';
import { unusualText } from '../../../src/domain/insight/texts.js';
import type { Report } from '../../../src/domain/report/report.js';
import {
  approved,
  indicator,
  method,
  minMax,
  rankingInput,
  register,
  unitNamed,
} from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const qualityOf = (indicators: readonly Indicator[], reports: readonly Report[], carries = false) => {
  const version = method(indicators, { missingPolicy: carries ? 'CARRY_FORWARD' : 'ZERO', minimumCoverage: 0.1 });
  const ranking = rankCommunes(rankingInput({ method: version, reports }));
  const quality = dataQualityIn(ranking, version);
  return (unit: string) => quality(rowOf(ranking, unit));
};

const counts = (values: readonly number[], overrides: Partial<Indicator> = {}) => ({
  indicators: [minMax({ code: 'X01', ...overrides })],
  reports: values.map((value, i) => approved(`c${i}`, '2026-10', { X01: count(value) })),
});

describe('coverage, what is carried forward and what is missing', () => {
  const indicators = [
    indicator({ code: 'X01', points: 50 }),
    indicator({ code: 'X02', points: 30 }),
    indicator({ code: 'X03', points: 20 }),
    indicator({ code: 'N', points: 0, scoring: { rule: 'none' } }),
    indicator({ code: 'F07', points: 100, computed: true }),
  ];
  const before = approved('a', '2026-09', { X02: ratio(1, 2), N: ratio(1, 2), X01: ratio(1, 1) });

  it('add up to the points that apply', () => {
    const quality = qualityOf(indicators, [before, approved('a', '2026-10', { X01: ratio(1, 2) })], true)('a');
    expect(quality).toMatchObject({ coverage: 0.5, carriedForward: 0.3 });
  });

  it('leave out what does not apply', () => {
    const reports = [before, approved('a', '2026-10', { X01: ratio(1, 2), X03: ratio(0, 0) })];
    expect(qualityOf(indicators, reports, true)('a')).toMatchObject({ coverage: 0.625, carriedForward: 0.375 });
  });

  it('are without anything carried under the other policies', () => {
    expect(qualityOf(indicators, [before, approved('a', '2026-10', { X01: ratio(1, 2) })])('a').carriedForward).toBe(0);
  });
});

describe('the late share', () => {
  it('is that of the expected reports of the last twelve months', () => {
    expect(lateShare('.111111111110', true)).toBe(1 / 12);
    expect(lateShare('0111111111111', true)).toBe(0);
    expect(lateShare('.0111111111111', true)).toBe(0);
    expect(lateShare('..........+-1', true)).toBe(1 / 3);
  });

  it('leaves out a month that is not settled, and then looks one month further back', () => {
    expect(lateShare('0111111111110', false)).toBe(1 / 12);
    expect(lateShare('.111111111110', false)).toBe(0);
  });

  it('is none where nothing was expected', () => {
    expect(lateShare('.............', true)).toBeNull();
    expect(lateShare('............0', false)).toBeNull();
    expect(lateShare('', true)).toBeNull();
  });

  it('does not count a report that may still come', () => {
    const one = [indicator({ code: 'X01' })];
    const late = approved('late', '2026-10', { X01: ratio(1, 2) }, { firstSubmittedAt: '2026-10-25T02:00:00.000Z' });
    const open = draft({ unit: 'open', path: 'bac-kan/cho-don/open', period: '2026-10' });
    const version = method(one);
    const on = (occurrence: string, unit: string) => {
      const units = register([unitNamed('late'), unitNamed('open')]);
      const ranking = rankCommunes(
        rankingInput({ method: version, reports: [late, open], register: units, occurrence }),
      );
      return dataQualityIn(ranking, version)(rowOf(ranking, unit)).late;
    };
    // The due day is the 16th.
    expect(on('2026-10-16T16:00:00.000Z', 'open')).toBeNull();
    expect([on('2026-10-16T20:00:00.000Z', 'open'), on('2026-10-25T20:00:00.000Z', 'late')]).toEqual([1, 1]);
  });
});

describe('the expected range', () => {
  it('is the median and the median distance from it', () => {
    expect(medianOf(Float64Array.of(9, 1, 3))).toBe(3);
    expect(medianOf(Float64Array.of(9, 1, 3, 4))).toBe(3.5);
    expect(spreadOf(Float64Array.of(1, 2, 3, 4, 100))).toEqual({ median: 3, deviation: 1 / 0.6745, mostAgree: false });
  });

  it('is the mean distance where more than half of the figures are equal', () => {
    expect(spreadOf(Float64Array.of(1, 1, 2, 4, 5))).toEqual({ median: 2, deviation: 1 / 0.6745, mostAgree: false });
    expect(spreadOf(Float64Array.of(1, 1, 1, 4, 5))).toEqual({ median: 1, deviation: 1.253314 * 1.4, mostAgree: true });
  });

  it('needs five figures that are not all equal', () => {
    expect(FEWEST_FIGURES).toBe(5);
    expect(spreadOf(Float64Array.of(1, 2, 3, 4))).toBeNull();
    expect(spreadOf(Float64Array.of(1, 1, 1, 1, 1))).toBeNull();
    expect(spreadOf(Float64Array.of(1, 1, 1, 1, 2))).not.toBeNull();
  });

  it('ends beyond a robust z-score of 3.5 on either side', () => {
    expect([3.5, 3.5001, -3.5, -3.5001].map(isUnusual)).toEqual([false, true, false, true]);
    expect(robustZ(5, { median: 3, deviation: 4 })).toBe(0.5);
  });
});

describe('an unusual figure', () => {
  it('is told with the median and its distance, furthest first', () => {
    const { indicators, reports } = counts([10, 11, 12, 13, 14, 90]);
    const quality = qualityOf(indicators, reports);
    expect(quality('c5').unusual).toMatchObject([{ of: { indicator: { code: 'X01' } }, value: 90, median: 12.5 }]);
    expect(quality('c5').unusual[0]?.z).toBeCloseTo((0.6745 * 77.5) / 1.5, 10);
    expect(quality('c4').unusual).toEqual([]);
  });

  it('is told in a sentence, above and below the others', () => {
    const { indicators, reports } = counts([10, 11, 12, 13, 14, 90]);
    const [far] = qualityOf(indicators, reports)('c5').unusual;
    expect(unusualText(far as never)).toEqual({
      vi: 'Indicator: 90, cao hơn hẳn mức thường gặp ở các đơn vị được xếp hạng (trung vị là 12,5); đề nghị kiểm tra lại.',
      en: 'Indicator: 90, far above what is usual among the ranked communes (median 12.5); please check it.',
    });
    const rate = { of: { indicator: indicator() } as never, value: 2.5, median: 80, z: -9 };
    expect(unusualText(rate).en).toContain('2.5%, far below what is usual among the ranked communes (median 80%)');
  });

  it('is one that others who all agree do not have, until too many have it', () => {
    const unusualOf = (values: readonly number[]) => {
      const { indicators, reports } = counts(values);
      return qualityOf(indicators, reports)('c0').unusual.map(({ value, median }) => ({ value, median }));
    };
    expect(unusualOf([500, ...Array<number>(19).fill(0)])).toEqual([{ value: 500, median: 0 }]);
    expect(unusualOf([4, ...Array<number>(19).fill(100)])).toEqual([{ value: 4, median: 100 }]);
    expect(unusualOf([2, 2, ...Array<number>(7).fill(0)])).toEqual([{ value: 2, median: 0 }]);
    expect(unusualOf([2, 2, ...Array<number>(6).fill(0)])).toEqual([]);
  });

  it('is not one that differs by a single thing where the others agree', () => {
    const incidents = (mine: number) => {
      const { indicators, reports } = counts([mine, ...Array<number>(19).fill(0)]);
      return qualityOf(indicators, reports)('c0').unusual.length;
    };
    expect([incidents(1), incidents(2)]).toEqual([0, 1]);
    const ofEleven = (numerator: number) => {
      const indicators = [indicator({ code: 'X01' })];
      const reports = Array.from({ length: 20 }, (_, i) =>
        approved(`c${i}`, '2026-10', { X01: i === 0 ? ratio(numerator, 11) : ratio(7, 7) }),
      );
      return qualityOf(indicators, reports)('c0').unusual.length;
    };
    expect([ofEleven(10), ofEleven(9)]).toEqual([0, 1]);
  });

  it('below the median has a negative score', () => {
    const { indicators, reports } = counts([90, 91, 92, 93, 94, 0]);
    expect(qualityOf(indicators, reports)('c5').unusual[0]?.z).toBeLessThan(-3.5);
  });

  it.each([
    ['a level', { kind: 'level' }, (value: number) => level(value)],
    [
      'yes or no',
      { kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' } },
      (value: number) => yesNo(value > 50),
    ],
    ['what the service computes', { computed: true, kind: 'ratio' }, (value: number) => ratio(value, 100)],
  ] as const)('is never %s', (_what, overrides, figure) => {
    const reports = [10, 11, 12, 13, 14, 90].map((value, i) => approved(`c${i}`, '2026-10', { X01: figure(value) }));
    expect(
      qualityOf([minMax({ code: 'X01', ...overrides }), indicator({ code: 'X02' })], reports)('c5').unusual,
    ).toEqual([]);
  });

  it('is no carried one, and a commune without a rank sets no range but is judged', () => {
    const { indicators, reports } = counts([10, 11, 12, 13, 14]);
    const carried = [approved('old', '2026-09', { X01: count(90) }), approved('old', '2026-10', { X02: ratio(1, 2) })];
    const quality = qualityOf([...indicators, indicator({ code: 'X02' })], [...reports, ...carried], true);
    expect(quality('old')).toMatchObject({ unusual: [], carriedForward: 0.5 });
    const unranked = approved('low', '2026-10', { X01: count(90) });
    const withLow = [...indicators, indicator({ code: 'X02', points: 1_000 })];
    const six = [...reports.map((report) => ({ ...report })), unranked].map((report) =>
      report.unit === 'low'
        ? report
        : approved(report.unit, '2026-10', { X01: report.working.get('X01') ?? count(0), X02: ratio(1, 2) }),
    );
    const low = qualityOf(withLow, six)('low');
    expect(low.coverage).toBeLessThan(0.1);
    expect(low.unusual).toMatchObject([{ value: 90, median: 12 }]);
  });
});
