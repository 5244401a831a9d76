import { type Figure, ratio } from '../figure/figure.js';
import { countedDueDay, type Extensions } from '../settings/extension.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import { closingDateOf, type PeriodId, plusPeriods } from '../time/period.js';
import type { ReportHead } from './report.js';
import { onTimeJudge } from './timeliness.js';

/** One monthly, quarterly or yearly report of a commune, with the due day in force for it. */
export type DueReport = {
  readonly period: PeriodId;
  readonly dueDay: LocalDate;
  /** First submitted by the end of the due day. */
  readonly isOnTime: boolean;
};

/**
 * The reports of a commune that F07 may still count, as text: `2026-10 2026-10-16 1;2026-Q3 2026-09-16 0`. Each ranking
 * passes it to the next one, so that a ranking reads no older partitions.
 */
export type OnTimeHistory = string;

const FROM_MARKS = /^[01.+-]+$/;

/** Whether a history has the earlier form: marks of monthly reports only (`on-time-marks.ts`). */
export const isOfMarks = (history: string): boolean => FROM_MARKS.test(history);

type Filed = Pick<ReportHead, 'firstSubmittedAt'> & Extensions;

/** @param dueDay the due day of the scope; an extension that was asked for in time replaces it */
export function dueReport(period: PeriodId, report: Filed | undefined, dueDay: LocalDate, asOf: Instant): DueReport {
  const counted = countedDueDay(report, dueDay);
  const filed = report && { firstSubmittedAt: report.firstSubmittedAt, extension: null };
  return { period, dueDay: counted, isOnTime: onTimeJudge(counted, asOf)(filed) };
}

/** The reports by due day, without those that no later ranking counts. @param from first due day that counts */
export const onTimeHistoryOf = (reports: readonly DueReport[], from: LocalDate): OnTimeHistory =>
  reports
    .filter(({ dueDay }) => dueDay >= from)
    .map(({ period, dueDay, isOnTime }) => `${dueDay} ${period} ${isOnTime ? 1 : 0}`)
    .toSorted()
    .map((entry) => {
      const [dueDay, period, mark] = entry.split(' ');
      return `${period} ${dueDay} ${mark}`;
    })
    .join(';');

export const reportsIn = (history: OnTimeHistory): DueReport[] =>
  history === '' || isOfMarks(history)
    ? []
    : history.split(';').map((entry) => {
        const [period = '', dueDay = '', mark] = entry.split(' ');
        return { period, dueDay, isOnTime: mark === '1' };
      });

/** The twelve windows that end with a month's closing day. */
export const twelveWindows = (month: PeriodId, closingDay: number): { after: LocalDate; upTo: LocalDate } => ({
  after: closingDateOf(plusPeriods(month, -12), closingDay),
  upTo: closingDateOf(month, closingDay),
});

/** F07: reports on time, of those due in the twelve windows. A missing report counts after its due day. */
export function onTimeRatio(
  history: OnTimeHistory,
  { after, upTo }: { readonly after: LocalDate; readonly upTo: LocalDate },
  asOf: Instant,
): Figure {
  const today = localDateOf(asOf);
  const due = reportsIn(history).filter(
    ({ dueDay, isOnTime }) => after < dueDay && dueDay <= upTo && (isOnTime || dueDay < today),
  );
  return ratio(due.filter(({ isOnTime }) => isOnTime).length, due.length);
}
