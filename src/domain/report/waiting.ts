import { dueDayOf } from '../settings/deadline.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';
import type { Report } from './report.js';
import { workingDaysLate } from './timeliness.js';

type Standing = {
  readonly scope: ScopeSettings;
  readonly calendar: WorkingCalendar;
  readonly period: PeriodId;
  readonly head: Report | undefined;
};

/** 0 on the due day itself; below 0 after it. */
export function workingDaysLeft({ scope, calendar, period, head }: Standing, today: LocalDate): number {
  const due = dueDayOf(scope, period, calendar, head?.extension);
  return today > due ? -workingDaysLate(calendar, due, today) : workingDaysIn(calendar, today, due);
}

/** Since the last submission; null where the report does not wait for a reviewer. */
export const workingDaysWaiting = (
  { calendar, head }: Pick<Standing, 'calendar' | 'head'>,
  today: LocalDate,
): number | null => (head?.state === 'SUBMITTED' ? workingDaysIn(calendar, localDateOf(head.savedAt), today) : null);
