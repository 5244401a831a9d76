import type { Report } from '../report/report.js';
import { dueDayOf } from '../settings/deadline.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import { FREQUENCIES, latestClosed, type PeriodId } from '../time/period.js';
import type { ReminderContext } from './reminder-context.js';
import { isAwaited } from './unreadable.js';

/** The standing of an expected report. Every expected report has exactly one. */
export const STANDINGS = ['APPROVED', 'WAITING', 'RETURNED', 'EXTENDED', 'NOT_YET_DUE', 'OVERDUE'] as const;
export type ReportStanding = (typeof STANDINGS)[number];

/** The reports of one period: the number of expected communes by standing. */
export type StandingCounts = {
  readonly period: PeriodId;
  readonly expected: number;
  readonly counts: Readonly<Record<ReportStanding, number>>;
  /** Whether the period is locked, so that nobody can send a report any more; absent if open. */
  readonly isLocked?: boolean;
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
      // A reopened report: its approved figures stay in force, and the commune has to send it again.
      if (report?.approved) return 'RETURNED';
      if (dueDay < today) return 'OVERDUE';
      return report?.extension?.day === dueDay ? 'EXTENDED' : 'NOT_YET_DUE';
  }
}

/** @param expected one entry per expected report; undefined if nothing is saved */
export function countStandings(
  expected: readonly (Report | undefined)[],
  dueDay: (report: Report | undefined) => LocalDate,
  today: LocalDate,
): StandingCounts['counts'] {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<ReportStanding, number>;
  for (const report of expected) counts[standingOfReport(report, dueDay(report), today)] += 1;
  return counts;
}

/** The counts of several scopes together. */
export function joinedStandings(
  parts: readonly Pick<StandingCounts, 'expected' | 'counts'>[],
): Pick<StandingCounts, 'expected' | 'counts'> {
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  const counts = STANDINGS.map((standing) => [standing, sum((part) => part.counts[standing])]);
  return { expected: sum(({ expected }) => expected), counts: Object.fromEntries(counts) };
}

/** The counts of the month, and of the latest closed quarter and year while their reports are still open. */
export function standingCounts(situation: ReminderContext, month: PeriodId): StandingCounts[] {
  const { scope, cal, asOf, communes, reports, open } = situation;
  const today = localDateOf(asOf);
  return FREQUENCIES.flatMap((frequency): StandingCounts[] => {
    const period = frequency === 'MONTHLY' ? month : latestClosed(frequency, today, scope.closingDay);
    const ofPeriod = reports.get(period);
    if (!ofPeriod || !isFromFirstPeriodOn(scope, period) || (period !== month && !open.includes(period))) return [];
    const expected = communes.filter((unit) => isAwaited(situation, period, unit));
    const counts = countStandings(
      expected.map((unit) => ofPeriod.get(unit.id)),
      (report) => dueDayOf(scope, period, cal, report?.extension),
      today,
    );
    return [{ period, expected: expected.length, counts, ...(!open.includes(period) && { isLocked: true }) }];
  });
}
