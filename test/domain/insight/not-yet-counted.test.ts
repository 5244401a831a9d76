import { expect, test } from 'vitest';
import { notYetCounted } from '../../../src/domain/figure/figure.js';
import { reportsToAsk, withApprovedSince } from '../../../src/domain/insight/not-yet-counted.js';
import { seriesOf } from '../../../src/domain/insight/series.js';
import type { Report } from '../../../src/domain/report/report.js';
import { lockDayOf } from '../../../src/domain/settings/deadline.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { cell, ranking, row } from '../../support/builders/stored-builder.js';

const monthly = indicator({ code: 'G01' });
const of = { method: method([monthly]), indicator: monthly };
const missing = cell({ state: 'missing', figure: null, share: null });
const rankings = ['2026-09', '2026-10'].map((period) =>
  ranking({
    period,
    figurePeriods: { MONTHLY: period, QUARTERLY: '2026-Q3', YEARLY: '2025' },
    indicators: ['G01'],
    rows: [
      row({ unit: 'a', path: 'bac-kan/cho-don/a', cells: [missing] }),
      row({ unit: 'b', path: 'bac-kan/cho-don/b', cells: [cell({ figure: { kind: 'count', value: 3 } })] }),
    ],
  }),
);
const series = seriesOf({ scope: scope(), of, from: '2026-09', to: '2026-10', units: null }, rankings);
const calendar = workingCalendar([]);
const lock = lockDayOf(scope(), '2026-09', calendar);

test('reports are asked for missing figures of periods that are still open, up to the day of the lock', () => {
  const a = 'bac-kan/cho-don/a';
  const ofBoth = [
    { path: a, period: '2026-09' },
    { path: a, period: '2026-10' },
  ];
  expect(reportsToAsk(series, rankings, lock, calendar)).toEqual(ofBoth);
  expect(reportsToAsk(series, rankings, addDays(lock, 1), calendar)).toEqual([{ path: a, period: '2026-10' }]);
});

const reportWith = (approved: Report['approved']) => ({ unit: 'a', period: '2026-10', approved }) as Report;
const states = (approved: Report['approved']) =>
  withApprovedSince(series, [reportWith(approved)]).lines.map(({ points }) => points.map(({ figure }) => figure));

test('an approved figure counts not yet; a report without it, or without any approval, changes nothing', () => {
  const figures = series.lines.map(({ points }) => points.map(({ figure }) => figure));
  expect(states(new Map([['G01', { kind: 'count', value: 9 }]]))).toEqual([
    [figures[0]?.[0], notYetCounted],
    figures[1],
  ]);
  expect(states(new Map([['G02', { kind: 'count', value: 9 }]]))).toEqual(figures);
  expect(states(null)).toEqual(figures);
});
