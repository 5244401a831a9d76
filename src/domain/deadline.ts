import type { Frequency } from './indicator.js';
import { addDays, type LocalDate } from './local-date.js';
import { closingDateOf, latestClosed, type PeriodId, periodHolding, plusPeriods } from './period.js';
import type { Extension } from './report.js';
import type { DueRule, ScopeSettings } from './scope-settings.js';
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from './working-calendar.js';

/** The last day on which a report of the period is on time, until 24:00 in Việt Nam. */
export function computeDueDay(period: PeriodId, closingDay: number, rule: DueRule, cal: WorkingCalendar): LocalDate {
  const closing = closingDateOf(period, closingDay);
  switch (rule.kind) {
    case 'WORKING_DAYS_AFTER_CLOSING':
      if (!Number.isInteger(rule.days) || rule.days < 1) throw new RangeError(`due after ${rule.days} working days`);
      return addWorkingDays(cal, closing, rule.days);
    case 'DAY_OF_MONTH':
      return nextWorkingDay(cal, dayOfMonthAfter(closing, rule.day));
  }
}

/** The first such day of a month strictly after `after`; the 31st is the last day of a shorter month. */
function dayOfMonthAfter(after: LocalDate, day: number): LocalDate {
  if (!Number.isInteger(day) || day < 1 || day > 31) throw new RangeError(`day ${day} of the month`);
  const inMonth = (first: LocalDate) => {
    const last = addDays(firstOfNextMonth(first), -1);
    return addDays(first, Math.min(day, Number(last.slice(8))) - 1);
  };
  const first = `${after.slice(0, 7)}-01`;
  return inMonth(first) > after ? inMonth(first) : inMonth(firstOfNextMonth(first));
}

const firstOfNextMonth = (first: LocalDate): LocalDate => `${addDays(first, 31).slice(0, 7)}-01`;

/** The day stored when the window opened, else the computed one. A commune's extension replaces it everywhere. */
export const dueDayOf = (
  scope: ScopeSettings,
  period: PeriodId,
  cal: WorkingCalendar,
  extension?: Extension | null,
): LocalDate => extension?.day ?? scope.dueDays[period] ?? computeDueDay(period, scope.closingDay, scope.dueRule, cal);

/** When this day has ended, the month's ranking is final even if reports are still to be approved. */
export const finalDayOf = (scope: ScopeSettings, month: PeriodId, cal: WorkingCalendar): LocalDate =>
  nextWorkingDay(cal, dayOfMonthAfter(closingDateOf(month, scope.closingDay), scope.finalDay));

/**
 * The last day on which the period is open: the due day of the period `lockAfter` later of the same frequency.
 * A report extended beyond it stays open to the extended day.
 */
export function lockDayOf(
  scope: ScopeSettings,
  period: PeriodId,
  cal: WorkingCalendar,
  extension?: Extension | null,
): LocalDate {
  const locks = dueDayOf(scope, plusPeriods(period, scope.lockAfter), cal);
  return extension && extension.day > locks ? extension.day : locks;
}

const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY'];

/** Due days to be stored now: of the periods whose window has opened, is not long closed, and has none stored yet. */
export function dueDaysToStore(
  scope: ScopeSettings,
  today: LocalDate,
  cal: WorkingCalendar,
): Readonly<Record<PeriodId, LocalDate>> {
  const opened = FREQUENCIES.flatMap((frequency) => [
    latestClosed(frequency, today, scope.closingDay),
    periodHolding(today, frequency, scope.closingDay),
  ]);
  const missing = [...new Set(opened)].filter((period) => scope.dueDays[period] === undefined);
  return Object.fromEntries(missing.map((period) => [period, dueDayOf(scope, period, cal)]));
}

export type MovedDueDay = { readonly period: PeriodId; readonly from: LocalDate; readonly to: LocalDate };

/**
 * What an edit of the holiday table does to the due days of opened windows: those after today are computed anew, and
 * never to today or a day before it; today's and earlier ones stay. `moved` is what the administrator is told.
 */
export function dueDaysAfterCalendarEdit(
  scope: ScopeSettings,
  oldCal: WorkingCalendar,
  newCal: WorkingCalendar,
  today: LocalDate,
): { readonly dueDays: Readonly<Record<PeriodId, LocalDate>>; readonly moved: readonly MovedDueDay[] } {
  const before = { ...scope.dueDays, ...dueDaysToStore(scope, today, oldCal) };
  const earliest = addWorkingDays(newCal, today, 1);
  const moved = Object.entries(before).flatMap(([period, from]): MovedDueDay[] => {
    if (from <= today) return [];
    const computed = computeDueDay(period, scope.closingDay, scope.dueRule, newCal);
    const to = computed > earliest ? computed : earliest;
    return to === from ? [] : [{ period, from, to }];
  });
  return { dueDays: { ...before, ...Object.fromEntries(moved.map(({ period, to }) => [period, to])) }, moved };
}
