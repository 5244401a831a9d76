import type { LocalDate } from '../domain/local-date.js';
import { figurePeriods, lastMonthOf, latestClosed, monthsFrom, type PeriodId } from '../domain/period.js';
import { reasonNotOpen } from '../domain/period-state.js';
import type { Report } from '../domain/report.js';
import type { Settings } from '../domain/scope-settings.js';
import { workingCalendar } from '../domain/working-calendar.js';
import { SEEDED_SCOPE } from './register.js';

/** Months whose ranking uses one of these reports and which are locked on that day, oldest first. */
export function lockedMonthsTouched(settings: Settings, reports: readonly Report[], today: LocalDate): PeriodId[] {
  const scope = settings.scopes.find((each) => each.scope === SEEDED_SCOPE);
  const changed = new Set(reports.map((report) => report.period));
  const [oldest] = [...changed].map(lastMonthOf).sort();
  if (!scope || oldest === undefined) return [];
  const calendar = workingCalendar(settings.holidays);
  const uses = (month: PeriodId) =>
    Object.values(figurePeriods(month, scope.closingDay)).some((period) => changed.has(period));
  return monthsFrom(oldest, latestClosed('MONTHLY', today, scope.closingDay)).filter(
    (month) => uses(month) && reasonNotOpen(scope, month, today, calendar) === 'LOCKED',
  );
}
