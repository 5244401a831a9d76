import { madeOnce } from '../text/grouped-by.js';
import { addDays, type Instant, type LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId, plusPeriods } from '../time/period.js';
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from '../time/working-calendar.js';
import { type Extension, extendedDay } from './extension.js';
import type { DueRule, ScopeSettings } from './scope-settings.js';

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

/** The first such day of a month strictly after `after`. In a shorter month, the 31st is its last day. */
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

/** The due day: the day stored when the window opened, else the computed day; or the commune's extension beyond it. */
export const dueDayOf = (
  scope: ScopeSettings,
  period: PeriodId,
  cal: WorkingCalendar,
  extension?: Extension | null,
): LocalDate => extendedDay(scope.dueDays[period] ?? computedDueDay(scope, period, cal), extension);

type DueRules = Pick<ScopeSettings, 'closingDay' | 'dueRule'>;

/** Cached, because a plan of a month asks for the same few days a hundred thousand times. */
const computed = new WeakMap<DueRules, { readonly cal: WorkingCalendar; readonly days: Map<PeriodId, LocalDate> }>();

function computedDueDay(scope: ScopeSettings, period: PeriodId, cal: WorkingCalendar): LocalDate {
  const known = computed.get(scope);
  const { days } = known?.cal === cal ? known : { days: new Map<PeriodId, LocalDate>() };
  if (known?.cal !== cal) computed.set(scope, { cal, days });
  return madeOnce(days, period, () => computeDueDay(period, scope.closingDay, scope.dueRule, cal));
}

/**
 * When the due day was last moved, by an edit of the calendar or an extension; null = never. A later edit does not
 * reset it.
 */
export function dueDayMovedAt(
  { dueDaysMovedAt }: Pick<ScopeSettings, 'dueDaysMovedAt'>,
  period: PeriodId,
  extension?: Extension | null,
): Instant | null {
  const moves = [dueDaysMovedAt?.[period], extension?.grantedAt].filter((at) => at !== undefined);
  return moves.toSorted().at(-1) ?? null;
}

/** The day after which the month's ranking is final, unless something still waits (`ranking/status.ts`). */
export const finalDayOf = (scope: ScopeSettings, month: PeriodId, cal: WorkingCalendar): LocalDate =>
  nextWorkingDay(cal, dayOfMonthAfter(closingDateOf(month, scope.closingDay), scope.finalDay));

/** Working days that a ranking waits after its final day, unless a scope sets another number. */
const FINAL_WAIT_DAYS = 5;

/** The day after which the month's ranking is final, whatever waits. */
export const lastFinalDayOf = (scope: ScopeSettings, month: PeriodId, cal: WorkingCalendar): LocalDate =>
  addWorkingDays(cal, finalDayOf(scope, month, cal), finalWaitDaysOf(scope));

export const finalWaitDaysOf = ({ finalWaitDays }: Pick<ScopeSettings, 'finalWaitDays'>): number =>
  finalWaitDays ?? FINAL_WAIT_DAYS;

/**
 * The last day on which the period is open: the due day of the period `lockAfter` later of the same frequency. A report
 * with an extension beyond that day stays open until the extended day.
 */
export function lockDayOf(
  scope: ScopeSettings,
  period: PeriodId,
  cal: WorkingCalendar,
  extension?: Extension | null,
): LocalDate {
  return extendedDay(dueDayOf(scope, plusPeriods(period, scope.lockAfter), cal), extension);
}
