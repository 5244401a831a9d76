import { expect, test } from 'vitest';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { figurePeriods, monthsFrom, type PeriodId, plusPeriods } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { reportAt } from '../../../src/seed/demonstration/report-at.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import {
  demonstrationRegister,
  demonstrationScope,
  historiesOfPeriod,
  seededCalendar,
} from '../../support/start/demonstration.js';

/** The rankings of two years, each as of two months after its closing. */
const rankings: Ranking[] = [];
for (const month of monthsFrom('2025-01', '2026-12')) {
  const occurrence = instantAt(`${plusPeriods(month, 2)}-20`, '03:00');
  const reportsOf = (period: PeriodId) =>
    historiesOfPeriod(period).flatMap((history) => reportAt(history, occurrence) ?? []);
  const periods = Object.values(figurePeriods(month, demonstrationScope.closingDay));
  const ranking = rankCommunes({
    scope: demonstrationScope,
    period: month,
    occurrence,
    method: seededMethod,
    register: demonstrationRegister,
    calendar: seededCalendar,
    reports: new Map(periods.map((period) => [period, reportsOf(period)])),
    previous: rankings.at(-1) ?? null,
    current: null,
  });
  rankings.push(ranking);
}
const ranked = ({ rows }: Ranking) => rows.filter((row) => row.rank !== null);

test('19 or 20 communes are ranked in the end, and the ranking is final', () => {
  expect(rankings.filter(({ rankedCount, status }) => rankedCount < 19 || status !== 'FINAL')).toEqual([]);
});

test('communes differ: the last is at least 100 of 1000 points behind the first', () => {
  const spread = rankings.map((ranking) => {
    const indices = ranked(ranking).map((row) => row.index ?? 0);
    return Math.max(...indices) - Math.min(...indices);
  });
  expect(Math.min(...spread)).toBeGreaterThan(0.1);
});

test('ranks move from month to month, and ties are few', () => {
  const comparable = rankings.slice(1).map((ranking) => ranked(ranking).filter((row) => row.change !== null));
  const moves = comparable.map((rows) => rows.filter((row) => row.change !== 0).length);
  expect(Math.min(...moves)).toBeGreaterThanOrEqual(3);
  const ties = rankings.map((ranking) => ranked(ranking).filter((row) => row.tied).length);
  expect(Math.max(...ties)).toBeLessThanOrEqual(4);
});

test('more than one commune comes first', () => {
  expect(new Set(rankings.map(({ rows }) => rows[0]?.unit)).size).toBeGreaterThan(1);
});

test('the district advances', () => {
  const mean = (ranking: Ranking | undefined) => {
    const rows = ranking ? ranked(ranking) : [];
    return rows.reduce((sum, row) => sum + (row.index ?? 0), 0) / rows.length;
  };
  expect(mean(rankings.at(-1)) - mean(rankings.at(0))).toBeGreaterThan(0.05);
});
