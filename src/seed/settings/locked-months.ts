import { monthsUsing } from '../../domain/ranking/months-to-rank.js';
import type { Report } from '../../domain/report/report.js';
import { reasonNotOpen } from '../../domain/settings/period-state.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import type { DemonstrationWorld } from '../worlds/world.js';

/** The months whose ranking uses one of these reports and that are locked on that day, oldest first. */
export function lockedMonthsTouched(
  world: Pick<DemonstrationWorld, 'scope' | 'method'>,
  settings: Settings,
  reports: readonly Report[],
  today: LocalDate,
): PeriodId[] {
  const scope = settings.scopes.find((settingsOf) => settingsOf.scope === world.scope.id);
  if (!scope) return [];
  const calendar = workingCalendar(settings.holidays);
  const carriesForward = world.method.missingPolicy === 'CARRY_FORWARD';
  const periods = [...new Set(reports.map((report) => report.period))];
  const months = new Set(periods.flatMap((period) => monthsUsing(period, scope, today, carriesForward)));
  return [...months].filter((month) => reasonNotOpen(scope, month, today, calendar) === 'LOCKED').toSorted();
}
