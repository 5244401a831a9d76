import { describe, expect, it } from 'vitest';
import { count, ratio } from '../../../src/domain/figure/figure.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { reportPeriods } from '../../../src/domain/ranking/rank-communes.js';
import type { Report } from '../../../src/domain/report/report.js';
import { approved, indicator, method, rankingInput, type WholeInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const ONE = method([indicator({ code: 'X01' })]);
const TWO = method([indicator({ code: 'X01' }), indicator({ code: 'X02' })]);

const rank = (version: MethodVersion, reports: Report[], overrides: Partial<Omit<WholeInput, 'reports'>> = {}) =>
  rankCommunes(rankingInput({ method: version, reports, ...overrides }));

const month = (unit: string, figures: Parameters<typeof approved>[2], overrides: Partial<Report> = {}) =>
  approved(unit, '2026-10', figures, overrides);

describe('which figure', () => {
  const version = method([
    indicator({ code: 'M', frequency: 'MONTHLY' }),
    indicator({ code: 'Q', frequency: 'QUARTERLY' }),
    indicator({ code: 'Y', frequency: 'YEARLY' }),
  ]);
  const reports = [
    month('a', { M: ratio(1, 10) }),
    approved('a', '2026-Q3', { Q: ratio(3, 10) }),
    approved('a', '2026-Q4', { Q: ratio(4, 10) }),
    approved('a', '2025', { Y: ratio(5, 10) }),
    approved('a', '2026', { Y: ratio(6, 10) }),
    approved('a', '2026-12', { M: ratio(2, 10) }),
  ];
  const figuresOf = (period: string) => rowOf(rank(version, reports, { period }), 'a').cells.map((cell) => cell.figure);

  it('is that of the latest period of its own frequency closed on or before the closing day', () => {
    expect(figuresOf('2026-10')).toEqual([ratio(1, 10), ratio(3, 10), ratio(5, 10)]);
    expect(figuresOf('2026-12')).toEqual([ratio(2, 10), ratio(4, 10), ratio(6, 10)]);
  });

  it('is missing when that period was not reported, however many older ones were', () => {
    expect(figuresOf('2026-11')).toEqual([null, ratio(3, 10), ratio(5, 10)]);
  });

  it('does not come from a report of another frequency', () => {
    const stray = [month('a', { M: ratio(1, 10), Q: ratio(9, 10) })];
    expect(rowOf(rank(version, stray), 'a').cells[1]?.state).toBe('missing');
  });

  it('needs three partitions, and the earlier ones only when figures are carried forward', () => {
    expect(reportPeriods('2026-10', 14, version)).toEqual(['2026-10', '2026-Q3', '2025']);
    expect(reportPeriods('2026-10', 14, { ...version, missingPolicy: 'CARRY_FORWARD' })).toEqual([
      '2026-10',
      '2026-Q3',
      '2025',
      '2026-09',
      '2026-Q2',
      '2024',
    ]);
  });
});

describe('a missing figure', () => {
  const half = [month('a', { X01: ratio(1, 2) })];
  const under = (missingPolicy: MethodVersion['missingPolicy'], reports = half) =>
    rowOf(rank({ ...TWO, missingPolicy, minimumCoverage: 0 }, reports), 'a');

  it('earns nothing and stays possible under ZERO', () => {
    expect(under('ZERO')).toMatchObject({ earned: 5, possible: 20, index: 0.25 });
  });

  it('leaves both sides under RENORMALISE', () => {
    expect(under('RENORMALISE')).toMatchObject({ earned: 5, possible: 10, index: 0.5 });
  });

  it('is that of the one earlier period under CARRY_FORWARD, flagged, and otherwise as under ZERO', () => {
    const lastMonth = approved('a', '2026-09', { X01: ratio(1, 1), X02: ratio(4, 5) });
    const twoMonthsAgo = approved('a', '2026-08', { X02: ratio(4, 5) });
    const carried = under('CARRY_FORWARD', [...half, lastMonth]);
    expect(carried).toMatchObject({ earned: 13, possible: 20 });
    expect(carried.cells.map((cell) => [cell.figure, cell.carriedForward])).toEqual([
      [ratio(1, 2), false],
      [ratio(4, 5), true],
    ]);
    expect(under('CARRY_FORWARD', [...half, twoMonthsAgo])).toMatchObject({ earned: 5, possible: 20 });
  });

  it('carried over New Year keeps the target of its own year', () => {
    const growing = indicator({
      code: 'X01',
      scoring: { rule: 'target', target: { '2025': 50, '2026': 100 }, targetStatus: {} },
    });
    const version = method([growing, indicator({ code: 'X02' })], { missingPolicy: 'CARRY_FORWARD' });
    const reports = [approved('a', '2025-12', { X01: ratio(1, 2) }), approved('a', '2026-01', { X02: ratio(1, 2) })];
    const { cells } = rowOf(rank(version, reports, { period: '2026-01' }), 'a');
    expect(cells[0]).toMatchObject({ share: 1, carriedForward: true });
  });
});

describe('not applicable', () => {
  it.each(['ZERO', 'RENORMALISE', 'CARRY_FORWARD'] as const)('leaves both sides under %s', (missingPolicy) => {
    const reports = [month('a', { X01: ratio(1, 2), X02: ratio(0, 0) })];
    const row = rowOf(rank({ ...TWO, missingPolicy }, reports), 'a');
    expect(row).toMatchObject({ earned: 5, possible: 10, index: 0.5, coverage: 1 });
    expect(row.cells[1]).toMatchObject({ state: 'notApplicable', share: null, earned: 0, possible: 0, rank: null });
  });

  it('everywhere leaves no score, so there is nothing to rank', () => {
    const row = rowOf(rank(ONE, [month('a', { X01: ratio(0, 0) })]), 'a');
    expect(row).toMatchObject({ index: null, rank: null, unrankedReason: 'LOW_COVERAGE' });
  });
});

describe('zero', () => {
  it('is a figure', () => {
    const row = rowOf(rank(ONE, [month('a', { X01: ratio(0, 7) })]), 'a');
    expect(row).toMatchObject({ index: 0, rank: 1, coverage: 1, possible: 10 });
  });
});

describe('an indicator without a rule', () => {
  it('is shown and counts nowhere', () => {
    const shown = indicator({ code: 'X02', kind: 'count', points: 0, scoring: { rule: 'none' } });
    const version = method([indicator({ code: 'X01' }), shown]);
    const row = rowOf(rank(version, [month('a', { X01: ratio(1, 2), X02: count(25) })]), 'a');
    expect(row).toMatchObject({ earned: 5, possible: 10, coverage: 1 });
    expect(row.cells[1]).toEqual({
      state: 'present',
      figure: count(25),
      share: null,
      earned: 0,
      possible: 0,
      carriedForward: false,
      rank: null,
    });
  });
});

describe('points', () => {
  const version = method([
    indicator({ code: 'A1', group: 'AWARENESS', points: 10 }),
    indicator({ code: 'G1', group: 'GOVERNMENT', points: 30 }),
    indicator({ code: 'G2', group: 'GOVERNMENT', points: 10 }),
    indicator({ code: 'E1', group: 'ECONOMY', points: 50 }),
  ]);
  const row = rowOf(
    rank(version, [month('a', { A1: ratio(1, 2), G1: ratio(1, 1), G2: ratio(0, 1), E1: ratio(0, 0) })]),
    'a',
  );

  it('are pooled at every level: earned / possible, never a mean of scores', () => {
    expect(row.groups.GOVERNMENT).toEqual({ earned: 30, possible: 40, score: 0.75, rank: 1 });
    expect(row).toMatchObject({ earned: 35, possible: 50, index: 0.7 });
  });

  it('of the foundation count in every pillar', () => {
    expect(row.pillars.GOVERNMENT).toEqual({ earned: 35, possible: 50, score: 0.7, rank: 1 });
  });

  it('that are not possible leave a group and its pillar without a score', () => {
    expect(row.groups.ECONOMY).toEqual({ earned: 0, possible: 0, score: null, rank: null });
    expect(row.pillars.ECONOMY).toEqual({ earned: 0, possible: 0, score: null, rank: null });
    expect(row.pillars.SOCIETY?.score).toBeNull();
  });
});
