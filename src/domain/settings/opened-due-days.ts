import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, FREQUENCIES, monthsFrom, type PeriodId, periodHolding } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { computeDueDay } from './deadline.js';
import { isWithinScope } from './period-state.js';
import type { ScopeSettings } from './scope-settings.js';

/**
 * Due days to store now: those of every period since the scope's first whose window has opened. A stored due day
 * protects a report that was on time from a later correction of the holiday table.
 */
export function dueDaysToFix(
  scope: ScopeSettings,
  today: LocalDate,
  calendar: WorkingCalendar,
): Readonly<Record<PeriodId, LocalDate>> {
  const { closingDay, dueRule, dueDays, firstPeriod } = scope;
  const firstClosing = closingDateOf(firstPeriod, closingDay);
  const opened = FREQUENCIES.flatMap((frequency) =>
    monthsFrom(periodHolding(firstClosing, frequency, closingDay), periodHolding(today, frequency, closingDay)),
  );
  return Object.fromEntries(
    opened
      .filter((period) => dueDays[period] === undefined && isWithinScope(scope, period))
      .map((period) => [period, computeDueDay(period, closingDay, dueRule, calendar)]),
  );
}
