import { expect, test } from 'vitest';
import { openClosedMonths } from '../../../src/domain/ranking/months-to-rank.js';
import { dayOfStep, ladderOffsets } from '../../../src/domain/reminder/ladder.js';
import { decideReminder } from '../../../src/domain/reminder/reminder.js';
import type { Report } from '../../../src/domain/report/report.js';
import { periodStates } from '../../../src/domain/settings/period-state.js';
import { addDays, type Instant, instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { figurePeriods, type PeriodId } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { reportAt } from '../../../src/seed/demonstration/report-at.js';
import { demonstrationOfficials } from '../../../src/seed/register/officials.js';
import { seededCommunes } from '../../../src/seed/register/register.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import {
  daysFrom,
  demonstrationRegister,
  demonstrationScope,
  historiesOfPeriod,
  seededCalendar,
} from '../../support/start/demonstration.js';
import { sized } from '../../support/start/real.js';

/** Whatever day a service is started on, it replays this many days, one occurrence of each job a day. */
const REPLAYED = 35;
const LAST = sized('2027-12-31', '2030-12-31');
const STARTS = daysFrom('2026-01-01', LAST);
const SWEPT = daysFrom(addDays('2026-01-01', -REPLAYED), LAST);

const reportsAt = (period: PeriodId, asOf: Instant): Report[] =>
  historiesOfPeriod(period).flatMap((history) => reportAt(history, asOf) ?? []);

const officerOf = new Map(
  demonstrationOfficials.flatMap((official) => (official.role === 'officer' ? [[official.unit, official]] : [])),
);

/**
 * Steps for which a letter goes at 08:00 of that day, on the step's own day. Such a letter goes whether the ledger is
 * empty, as at a first start, or holds the steps before it: a later step was never sent.
 */
function stepsSentOn(day: LocalDate): Set<number> {
  const asOf = instantAt(day, demonstrationScope.sendTime);
  const steps = new Set<number>();
  if (!seededCalendar.isWorking(day)) return steps;
  for (const period of periodStates(demonstrationScope, day, seededCalendar).open) {
    const reports = new Map(reportsAt(period, asOf).map((report) => [report.unit, report]));
    for (const unit of seededCommunes) {
      const official = officerOf.get(unit.id);
      if (!official) continue;
      const report = reports.get(unit.id);
      if (report?.firstSubmittedAt) continue;
      const question = {
        scope: demonstrationScope,
        cal: seededCalendar,
        asOf,
        knownAt: asOf,
        unit,
        period,
        report,
        official,
        sent: [],
      };
      const decision = decideReminder(question);
      if (decision.kind === 'REMIND' && dayOfStep(seededCalendar, decision.due, decision.step) === day) {
        steps.add(decision.step);
      }
    }
  }
  return steps;
}

const sent = new Map(SWEPT.map((day) => [day, stepsSentOn(day)]));
const replayed = (start: LocalDate, days = REPLAYED) => daysFrom(addDays(start, 1 - days), start);

test('whatever day it is, the last 35 days contain every step of the ladder up to +5', () => {
  const wanted = ladderOffsets(demonstrationScope.ladder).filter((offset) => offset <= 5);
  expect(wanted.length).toBeGreaterThan(1);
  const lacking = STARTS.map((start) => {
    const seen = new Set(replayed(start).flatMap((day) => [...(sent.get(day) ?? [])]));
    return { start, steps: wanted.filter((step) => !seen.has(step)) };
  });
  expect(lacking.filter(({ steps }) => steps.length > 0)).toEqual([]);
});

test('the steps beyond +5 are seen, too, if not on every day', () => {
  const all = new Set([...sent.values()].flatMap((steps) => [...steps]));
  expect([...all].toSorted((a, b) => a - b)).toEqual(ladderOffsets(demonstrationScope.ladder));
});

/** How many communes a ranking of the month ranks, made at 03:00 of that day. Equal reports give an equal ranking. */
const rankedWith = new Map<string, number>();
function rankedOn(day: LocalDate, month: PeriodId): number {
  const occurrence = instantAt(day, '03:00');
  const periods = Object.values(figurePeriods(month, demonstrationScope.closingDay));
  const reports = new Map(periods.map((period) => [period, reportsAt(period, occurrence)]));
  const approvals = [...reports.values()].flat().flatMap((report) => report.approvedAt ?? []);
  const key = `${month} ${approvals.length}`;
  const known = rankedWith.get(key);
  if (known !== undefined) return known;
  const { rankedCount } = rankCommunes({
    scope: demonstrationScope,
    period: month,
    occurrence,
    method: seededMethod,
    register: demonstrationRegister,
    calendar: seededCalendar,
    reports,
    previous: null,
    current: null,
  });
  rankedWith.set(key, rankedCount);
  return rankedCount;
}

/** The day on which a ranking of the month with at least 18 communes was first published, if by then. */
const publishedOn = new Map<PeriodId, LocalDate>();
for (const day of SWEPT) {
  for (const month of openClosedMonths(demonstrationScope, day, seededCalendar)) {
    if (!publishedOn.has(month) && rankedOn(day, month) >= 18) publishedOn.set(month, day);
  }
}

test('whatever day it is, a run of the last 35 days has published a ranking of at least 18 communes', () => {
  const without = STARTS.filter((start) => {
    const runs = replayed(start);
    return !runs.some((day) =>
      openClosedMonths(demonstrationScope, day, seededCalendar).some((month) => (publishedOn.get(month) ?? '9') <= day),
    );
  });
  expect(without).toEqual([]);
});

test('a month is ranked with 18 communes within five weeks of its closing, Tết or not', () => {
  const slow = [...publishedOn].filter(([month, day]) => month >= '2026-01' && day > addDays(`${month}-14`, 35));
  expect(slow).toEqual([]);
});
