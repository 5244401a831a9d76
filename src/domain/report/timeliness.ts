import { dueDayOf } from '../settings/deadline.js';
import { countedDueDay, type Extensions, extendedDay } from '../settings/extension.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf, remembered } from '../time/local-date.js';
import { type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';
import type { FilingSituation } from './filing-situation.js';
import type { Report } from './report.js';

export type Timeliness = {
  /** NOT_DUE and OVERDUE: not submitted, before and after the end of the due day. ON_TIME and LATE: submitted. */
  readonly kind: 'NOT_DUE' | 'ON_TIME' | 'LATE' | 'OVERDUE';
  readonly workingDaysLate: number;
};

/** Working days after the due day, up to `day`; at least 1 once the due day has ended, even on a day off. */
export const workingDaysLate = (cal: WorkingCalendar, due: LocalDate, day: LocalDate): number =>
  day <= due ? 0 : Math.max(workingDaysIn(cal, due, day), 1);

/** Working days to the due day; at least 1 until it has come, though a later holiday may have made it a day off. */
export const workingDaysUntil = (cal: WorkingCalendar, day: LocalDate, due: LocalDate): number =>
  day >= due ? 0 : Math.max(workingDaysIn(cal, day, due), 1);

/**
 * Working days by which a missing report is late; 0 until its due day and its extension have ended. After an extension
 * that came too late, they are counted from the day that it could not replace. @param dueDay the due day of the scope
 */
export const workingDaysOverdue = (
  report: Extensions | undefined,
  dueDay: LocalDate,
  cal: WorkingCalendar,
  today: LocalDate,
): number =>
  today <= extendedDay(dueDay, report?.extension) ? 0 : workingDaysLate(cal, countedDueDay(report, dueDay), today);

type FirstFiled = Pick<Report, 'firstSubmittedAt'> & Extensions;

/**
 * The timeliness by the first submission up to `asOf`. A withdrawn submission does not count; a returned one keeps its
 * time. An extension that was asked for in time replaces `dueDay`.
 */
export function timelinessOf(
  report: FirstFiled | undefined,
  dueDay: LocalDate,
  cal: WorkingCalendar,
  asOf: Instant,
): Timeliness {
  const due = countedDueDay(report, dueDay);
  const submittedAt = firstSubmissionBy(report, asOf);
  const late = workingDaysLate(cal, due, localDateOf(submittedAt ?? asOf));
  if (submittedAt !== null) return { kind: late > 0 ? 'LATE' : 'ON_TIME', workingDaysLate: late };
  return { kind: late > 0 ? 'OVERDUE' : 'NOT_DUE', workingDaysLate: late };
}

const endOf = remembered((day: LocalDate): Instant => instantAt(addDays(day, 1), '00:00'));

/** Judges many reports: first submitted on time, by `asOf`, as `timelinessOf` says ON_TIME. */
export function onTimeJudge(dueDay: LocalDate, asOf: Instant): (report: FirstFiled | undefined) => boolean {
  return (report) => {
    const submittedAt = firstSubmissionBy(report, asOf);
    return submittedAt !== null && submittedAt < endOf(countedDueDay(report, dueDay));
  };
}

/** The moment of the first submission; null if there was none by `asOf`. */
export function firstSubmissionBy(report: Pick<Report, 'firstSubmittedAt'> | undefined, asOf: Instant): Instant | null {
  const at = report?.firstSubmittedAt ?? null;
  return at !== null && at <= asOf ? at : null;
}

type ReportWithCalendar = Pick<FilingSituation, 'scope' | 'calendar' | 'period' | 'head'>;

/** Working days until the due day: 0 on that day; after it negative, the working days overdue. */
export function workingDaysLeft({ scope, calendar, period, head }: ReportWithCalendar, today: LocalDate): number {
  const overdue = workingDaysOverdue(head, dueDayOf(scope, period, calendar), calendar, today);
  return overdue > 0 ? -overdue : workingDaysUntil(calendar, today, dueDayOf(scope, period, calendar, head?.extension));
}

/** Working days since the last submission; null unless the report awaits review. */
export const workingDaysWaiting = (
  { calendar, head }: Pick<ReportWithCalendar, 'calendar' | 'head'>,
  today: LocalDate,
): number | null => (head?.state === 'SUBMITTED' ? workingDaysIn(calendar, localDateOf(head.savedAt), today) : null);
