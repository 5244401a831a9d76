import { expect, test } from 'vitest';
import { profileOf } from '../../../src/domain/explanation/profile.js';
import { rollUpOf } from '../../../src/domain/insight/scope-roll-up.js';
import { seriesOf } from '../../../src/domain/insight/series.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { rowOf } from '../../../src/domain/ranking/view.js';
import type { Frequency } from '../../../src/domain/time/period.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { cell, ranking, row } from '../../support/builders/stored-builder.js';

const target = { rule: 'target', target: { '2025': 50, '2030': 80 }, targetStatus: {} } as const;
const monthly = indicator({ code: 'G01', scoring: target });
const quarterly = indicator({ code: 'Q01', frequency: 'QUARTERLY' });
const of = (each: typeof monthly) => ({ method: method([monthly, quarterly]), indicator: each });
const ratio = (numerator: number, denominator: number) => ({ kind: 'ratio', numerator, denominator }) as const;

type Pair = readonly [number, number] | null;

function month(period: string, quarter: string, a: Pair, b: Pair, carried = false): Ranking {
  const cellOf = (pair: Pair) =>
    pair
      ? cell({ figure: ratio(...pair), share: pair[0] / pair[1], carriedForward: carried })
      : cell({ state: 'missing', figure: null, share: null });
  const figurePeriods: Record<Frequency, string> = { MONTHLY: period, QUARTERLY: quarter, YEARLY: '2025' };
  return ranking({
    period,
    figurePeriods,
    indicators: ['G01', 'Q01'],
    rows: [
      row({ unit: 'b', path: 'bac-kan/cho-don/b', cells: [cellOf(b), cellOf(b)] }),
      row({ unit: 'a', path: 'bac-kan/cho-don/a', cells: [cellOf(a), cellOf(a)] }),
    ],
  });
}

const rankings = [
  month('2026-08', '2026-Q2', [1, 2], [9, 10]),
  month('2026-09', '2026-Q3', [2, 2], null),
  month('2026-10', '2026-Q3', [1, 4], [1, 1]),
];
const ask = (each: typeof monthly, units: string[] | null = null) =>
  seriesOf({ scope: scope(), of: of(each), from: '2026-08', to: '2026-10', units }, rankings);

test('without units every commune has a line, by path', () => {
  expect(ask(monthly).lines.map((line) => line.unit)).toEqual(['a', 'b']);
});

test('lines stand in the order asked, and a commune of no ranking has no points', () => {
  const { lines } = ask(monthly, ['nowhere', 'b']);
  expect(lines.map((line) => [line.unit, line.points.length])).toEqual([
    ['nowhere', 0],
    ['b', 3],
  ]);
});

test('a missing figure is a point that says so', () => {
  const [, b] = ask(monthly).lines;
  expect(b?.points.map((point) => point.figure.state)).toEqual(['present', 'missing', 'present']);
});

test('a quarter stands once, as the latest month knows it', () => {
  const [, b] = ask(quarterly).lines;
  expect(b?.points.map((point) => [point.period, point.figure.figure])).toEqual([
    ['2026-Q2', ratio(9, 10)],
    ['2026-Q3', ratio(1, 1)],
  ]);
});

test('the target is that of the year of the period, interpolated between listed years', () => {
  expect(ask(monthly).lines[0]?.points[0]?.target).toMatchObject({ value: 56, interpolated: true, status: null });
});

test('a figure carried forward is not repeated: its period is missing and adds nothing to the roll-up', () => {
  const carried = month('2026-11', '2026-Q3', [1, 2], [1, 2], true);
  const series = seriesOf({ scope: scope(), of: of(monthly), from: '2026-11', to: '2026-11', units: ['a'] }, [carried]);
  expect(series.lines[0]?.points[0]?.figure).toEqual({ state: 'missing', figure: null });
  expect(rollUpOf(carried, of(monthly)).result).toMatchObject({ reporting: 0, communes: 2, value: null });
});

test('percentages are not averaged: the scope has the rate of the sums', () => {
  const first = rankings[0] as Ranking;
  expect(rollUpOf(first, of(monthly)).result).toMatchObject({ numerator: 10, denominator: 12, value: 1000 / 12 });
});

test('a profile tells the gap to the target of the year, never below 0', () => {
  const entryIn = (at: number, unit: string) => {
    const found = rankings[at] && rowOf(rankings[at], unit);
    return found && profileOf(found, of(monthly).method)[0];
  };
  expect(entryIn(2, 'a')?.gap).toBe(31);
  expect(entryIn(1, 'a')?.gap).toBe(0);
  expect(entryIn(1, 'b')?.gap).toBeNull();
});

test('a profile names the earlier period of a figure that is carried forward', () => {
  const found = rowOf(month('2026-11', '2026-Q3', [1, 2], null, true), 'a');
  expect(found && profileOf(found, of(monthly).method).map((entry) => entry.period)).toEqual(['2026-10', '2026-Q2']);
});
