import { describe, expect, it } from 'vitest';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { Report } from '../../../src/domain/report/report.js';
import {
  approved,
  indicator,
  method,
  minMax,
  rankingInput,
  register,
  unitNamed,
  type WholeInput,
} from '../../support/builders/ranking-builder.js';
import { draft, scope } from '../../support/builders/scope-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const ONE = method([indicator({ code: 'X01' })]);
const TWO = method([indicator({ code: 'X01' }), indicator({ code: 'X02' })]);
const PAIR = register([unitNamed('a'), unitNamed('b')]);

const rank = (version: MethodVersion, reports: Report[], overrides: Partial<Omit<WholeInput, 'reports'>> = {}) =>
  rankCommunes(rankingInput({ method: version, reports, ...overrides }));

const month = (unit: string, figures: Parameters<typeof approved>[2], overrides: Partial<Report> = {}) =>
  approved(unit, '2026-10', figures, overrides);

describe('coverage', () => {
  const version = method([
    indicator({ code: 'X01', points: 50 }),
    indicator({ code: 'X02', points: 49 }),
    indicator({ code: 'X03', points: 1 }),
  ]);

  it('of exactly the minimum is ranked, below it is not', () => {
    const ranking = rank(version, [
      month('exactly', { X01: ratio(1, 2) }),
      month('below', { X02: ratio(1, 1) }),
      month('above', { X01: ratio(1, 2), X03: ratio(0, 1) }),
    ]);
    expect(rowOf(ranking, 'exactly')).toMatchObject({ coverage: 0.5, unrankedReason: null, rank: 1 });
    expect(rowOf(ranking, 'below')).toMatchObject({ coverage: 0.49, unrankedReason: 'LOW_COVERAGE', rank: null });
    expect(rowOf(ranking, 'above')).toMatchObject({ coverage: 0.51, unrankedReason: null });
    expect(ranking.rankedCount).toBe(2);
  });

  it('counts only what applies', () => {
    const row = rowOf(rank(version, [month('a', { X02: ratio(1, 1), X01: ratio(0, 0) })]), 'a');
    expect(row.coverage).toBe(0.98);
  });

  it('is not raised by what the service computes or by what was carried forward', () => {
    const computed = indicator({ code: 'F07', points: 100, computed: true });
    const carrying = method([...version.indicators, computed], { missingPolicy: 'CARRY_FORWARD' });
    const reports = [approved('a', '2026-09', { X01: ratio(1, 1) }), month('a', { X02: ratio(1, 1) })];
    expect(rowOf(rank(carrying, reports), 'a')).toMatchObject({ coverage: 0.49, unrankedReason: 'LOW_COVERAGE' });
  });
});

describe('who is not ranked', () => {
  const good = month('a', { X01: ratio(1, 2) });

  it('is listed after the ranked with a reason and a provisional score', () => {
    const ranking = rank(TWO, [month('b', { X01: ratio(1, 1) }), month('c', {}), good], {
      method: { ...TWO, minimumCoverage: 0.5 },
    });
    expect(ranking.rows.map((row) => [row.unit, row.rank, row.unrankedReason, row.index])).toEqual([
      ['b', 1, null, 0.5],
      ['a', 2, null, 0.25],
      ['c', null, 'LOW_COVERAGE', 0],
    ]);
  });

  it.each([
    ['no report at all', undefined, 'NO_REPORT'],
    ['a draft', draft({ unit: 'b', period: '2026-10' }), 'NO_REPORT'],
    [
      'a submitted report',
      draft({ unit: 'b', state: 'SUBMITTED', firstSubmittedAt: '2026-10-15T01:00:00.000Z' }),
      'AWAITING_REVIEW',
    ],
    [
      'a returned report',
      draft({ unit: 'b', state: 'RETURNED', firstSubmittedAt: '2026-10-15T01:00:00.000Z' }),
      'NOT_APPROVED',
    ],
  ] as const)('has %s of the month itself', (_what, report, reason) => {
    const ranking = rank(ONE, report ? [good, report] : [good], { register: PAIR });
    expect(rowOf(ranking, 'b')).toMatchObject({ rank: null, unrankedReason: reason });
  });

  it('is a commune whose quarter alone was reported', () => {
    const version = method([indicator({ code: 'X01' }), indicator({ code: 'Q', frequency: 'QUARTERLY' })]);
    const ranking = rank(version, [good, approved('b', '2026-Q3', { Q: ratio(1, 1) })]);
    expect(rowOf(ranking, 'b')).toMatchObject({ unrankedReason: 'NO_REPORT', index: 0.5 });
  });

  it('is not one whose approved report was reopened: approved figures stay in force', () => {
    const reopened = { ...good, state: 'RETURNED' as const, working: new Map([['X01', ratio(0, 2)]]) };
    expect(rowOf(rank(ONE, [reopened]), 'a')).toMatchObject({ rank: 1, index: 0.5 });
  });

  it('may count submitted figures where the scope says so, flagged, but never a draft', () => {
    const working = new Map([['X01', ratio(1, 4)]]);
    const submitted = draft({ unit: 'b', state: 'SUBMITTED', firstSubmittedAt: '2026-10-15T01:00:00.000Z', working });
    const counting = scope({ countSubmitted: true });
    const ranking = rank(ONE, [good, submitted, draft({ unit: 'c', working })], { scope: counting });
    expect(rowOf(ranking, 'b')).toMatchObject({ rank: 2, index: 0.25, countsSubmitted: true });
    expect(rowOf(ranking, 'a')).toMatchObject({ countsSubmitted: false });
    expect(rowOf(ranking, 'c')).toMatchObject({ rank: null, unrankedReason: 'NO_REPORT' });
  });
});

describe('ranks', () => {
  it('are shared by equal published scores, and the order inside a tie is the path', () => {
    const ranking = rank(ONE, [
      month('c', { X01: ratio(1, 2) }),
      month('d', { X01: ratio(1, 4) }),
      month('b', { X01: ratio(50_001, 100_000) }),
      month('a', { X01: ratio(1, 1) }),
    ]);
    expect(ranking.rows.map((row) => [row.unit, row.rank, row.tied])).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['c', 2, true],
      ['d', 4, false],
    ]);
  });

  it('of a group, a pillar and an indicator are among the ranked communes that have a score there', () => {
    const version = method([indicator({ code: 'X01', points: 90 }), indicator({ code: 'E1', group: 'ECONOMY' })], {
      minimumCoverage: 0.9,
    });
    const ranking = rank(version, [
      month('a', { X01: ratio(1, 2), E1: ratio(1, 1) }),
      month('b', { X01: ratio(3, 4) }),
      month('c', { X01: ratio(1, 4), E1: ratio(0, 0) }),
      month('d', { E1: ratio(1, 1) }),
    ]);
    const ranks = (unit: string) => {
      const row = rowOf(ranking, unit);
      return [row.rank, row.groups.ECONOMY?.rank, row.pillars.ECONOMY?.rank, row.cells.map((cell) => cell.rank)];
    };
    expect(ranks('a')).toEqual([2, 1, 1, [2, 1]]);
    expect(ranks('b')).toEqual([1, 2, 2, [1, null]]);
    expect(ranks('c')).toEqual([3, null, null, [3, null]]);
    expect(ranks('d')).toEqual([null, null, null, [null, null]]);
  });
});

describe('minMax in a ranking', () => {
  const version = method([indicator({ code: 'X01', points: 60 }), minMax({ code: 'X02', points: 40 })]);

  it('is over the ranked communes that have a figure; the others are held inside', () => {
    const ranking = rank(version, [
      month('a', { X01: ratio(1, 2), X02: count(4) }),
      month('b', { X01: ratio(1, 2), X02: count(8) }),
      month('c', { X01: ratio(1, 2) }),
      month('d', { X02: count(20) }),
      month('e', { X02: count(0) }),
    ]);
    const shares = ['a', 'b', 'c', 'd', 'e'].map((unit) => rowOf(ranking, unit).cells[1]?.share);
    expect(shares).toEqual([0, 1, null, 1, 0]);
  });

  it('has no spread with one ranked commune: its own value decides', () => {
    const only = (value: number) =>
      rowOf(rank(version, [month('a', { X01: ratio(1, 2), X02: count(value) })]), 'a').cells[1]?.share;
    expect([only(3), only(0)]).toEqual([1, 0]);
  });
});

describe('the communes of a ranking', () => {
  it('are those of the scope that exist on the closing day', () => {
    const units = register([
      unitNamed('ended', { validTo: '2026-10-13' }),
      unitNamed('ends', { validTo: '2026-10-14' }),
      unitNamed('begins', { validFrom: '2026-10-14' }),
      unitNamed('later', { validFrom: '2026-10-15' }),
      unitNamed('elsewhere', { path: 'bac-kan/ba-be/elsewhere' }),
      unitNamed('thon-1', { level: 'VILLAGE', path: 'bac-kan/cho-don/ends/thon-1' }),
    ]);
    expect(rank(ONE, [], { register: units }).rows.map((row) => row.unit)).toEqual(['begins', 'ends']);
  });
});

describe('a version', () => {
  it('names the one it replaces, and everything it was made from', () => {
    const first = rank(ONE, [month('a', { X01: ratio(1, 2) })]);
    const second = rank(ONE, [month('a', { X01: ratio(1, 1) })], { current: first });
    expect([first.version, first.replaces, second.version, second.replaces]).toEqual([1, null, 2, 1]);
    expect(second).toMatchObject({
      scope: 'cho-don',
      scopePath: 'bac-kan/cho-don',
      period: '2026-10',
      method: 'TEST-1',
      registerVersion: 1,
      figurePeriods: { MONTHLY: '2026-10', QUARTERLY: '2026-Q3', YEARLY: '2025' },
      indicators: ['X01'],
      figureCount: 1,
      rankedCount: 1,
      previous: null,
    });
  });

  it('counts every figure it shows, the computed and the unscored ones too', () => {
    const version = method([
      indicator({ code: 'X01' }),
      indicator({ code: 'L', kind: 'level', scoring: { rule: 'levels', max: 2, ruleStatus: 'local' } }),
      indicator({ code: 'B', kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' } }),
      indicator({ code: 'F07', computed: true }),
    ]);
    const ranking = rank(version, [
      month('a', { X01: ratio(0, 0), L: level(2), B: yesNo(false) }),
      month('b', { X01: ratio(1, 2) }),
    ]);
    expect(ranking.figureCount).toBe(6);
  });

  it('is refused over a previous ranking that is not that of the month before', () => {
    const october = rank(ONE, [month('a', { X01: ratio(1, 2) })]);
    expect(() => rank(ONE, [], { period: '2026-12', previous: october })).toThrow(/2026-11, not 2026-10/);
  });
});
