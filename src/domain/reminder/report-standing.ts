import type { Report } from '../report/report.js';
import { dueDayOf } from '../settings/deadline.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import type { Frequency } from '../time/period.js';
import { latestClosed, type PeriodId } from '../time/period.js';
import type { ReminderContext } from './reminder-context.js';
import { isAwaited } from './unreadable.js';

/** Where one expected report stands; each stands in exactly one place. */
export const STANDINGS = ['APPROVED', 'WAITING', 'RETURNED', 'EXTENDED', 'NOT_YET_DUE', 'OVERDUE'] as const;
export type ReportStanding = (typeof STANDINGS)[number];

const KINDS: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY'];

/** The reports of one kind: how many of the expected communes stand where. */
export type StandingCounts = {
  readonly period: PeriodId;
  readonly expected: number;
  readonly counts: Readonly<Record<ReportStanding, number>>;
};

export function standingOfReport(
  report: Pick<Report, 'state' | 'approved' | 'extension'> | undefined,
  dueDay: LocalDate,
  today: LocalDate,
): ReportStanding {
  switch (report?.state) {
    case 'APPROVED':
      return 'APPROVED';
    case 'SUBMITTED':
      return 'WAITING';
    case 'RETURNED':
      return 'RETURNED';
    case 'DRAFT':
    case undefined:
      // Reopened: its approved figures are in force, and it is to be sent again.
      if (report?.approved) return 'RETURNED';
      if (dueDay < today) return 'OVERDUE';
      return report?.extension ? 'EXTENDED' : 'NOT_YET_DUE';
  }
}

/** @param expected one for each expected report; undefined where nothing was saved */
export function countStandings(
  expected: readonly (Report | undefined)[],
  dueDay: (report: Report | undefined) => LocalDate,
  today: LocalDate,
): StandingCounts['counts'] {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<ReportStanding, number>;
  for (const report of expected) counts[standingOfReport(report, dueDay(report), today)] += 1;
  return counts;
}

/** Month, quarter and year: of each the latest period that has closed, where its reports are still worked on. */
export function standingCounts(situation: ReminderContext, month: PeriodId): StandingCounts[] {
  const { scope, cal, asOf, communes, reports, open } = situation;
  const today = localDateOf(asOf);
  return KINDS.flatMap((frequency): StandingCounts[] => {
    const period = frequency === 'MONTHLY' ? month : latestClosed(frequency, today, scope.closingDay);
    const ofPeriod = reports.get(period);
    if (!ofPeriod || !isFromFirstPeriodOn(scope, period) || (period !== month && !open.includes(period))) return [];
    const expected = communes.filter((unit) => isAwaited(situation, period, unit));
    const counts = countStandings(
      expected.map((unit) => ofPeriod.get(unit.id)),
      (report) => dueDayOf(scope, period, cal, report?.extension),
      today,
    );
    return [{ period, expected: expected.length, counts }];
  });
}
