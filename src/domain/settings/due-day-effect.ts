import type { UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { addWorkingDays, type WorkingCalendar } from '../time/working-calendar.js';
import { computeDueDay, lockDayOf } from './deadline.js';
import { dueDaysToFix } from './opened-due-days.js';
import type { ScopeSettings } from './scope-settings.js';

/** The inputs of a due day: the scope's rules and the calendar. */
export type DueDayRules = { readonly scope: ScopeSettings; readonly calendar: WorkingCalendar };

export type MovedDueDay = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

export type KeptDueDay = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly day: LocalDate;
  /** The day by the edited rules alone. */
  readonly computed: LocalDate;
};

export type DueDayEffect = {
  readonly dueDays: Readonly<Record<PeriodId, LocalDate>>;
  /** Moved due days, which the administrator is told. */
  readonly moved: readonly MovedDueDay[];
  /** Due days that stay, of periods that are not locked: past ones, and those that the edit does not change. */
  readonly kept: readonly KeptDueDay[];
};

/**
 * The effect of an edit of the calendar or of a scope's rules on due days of opened windows. Due days after today are
 * computed again, never to today or earlier. Due days up to today stay. (DOMAIN.md §4)
 */
export function dueDaysAfterEdit(before: DueDayRules, after: DueDayRules, today: LocalDate): DueDayEffect {
  const { scope, calendar } = after;
  // An opened window without a stored due day had its day by the earlier rules.
  const stored = { ...before.scope.dueDays, ...dueDaysToFix(before.scope, today, before.calendar) };
  const earliest = addWorkingDays(calendar, today, 1);
  const moved: MovedDueDay[] = [];
  const kept: KeptDueDay[] = [];
  for (const [period, from] of Object.entries(stored)) {
    const computed = computeDueDay(period, scope.closingDay, scope.dueRule, calendar);
    const to = computed > earliest ? computed : earliest;
    if (from > today && to !== from) moved.push({ scope: scope.scope, period, from, to });
    else if (today <= lockDayOf({ ...scope, dueDays: stored }, period, calendar))
      kept.push({ scope: scope.scope, period, day: from, computed });
  }
  return { dueDays: { ...stored, ...Object.fromEntries(moved.map(({ period, to }) => [period, to])) }, moved, kept };
}
