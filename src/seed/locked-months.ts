import type { LocalDate } from '../domain/local-date.js';
import { monthsUsing } from '../domain/months-to-rank.js';
import type { PeriodId } from '../domain/period.js';
import { reasonNotOpen } from '../domain/period-state.js';
import type { Report } from '../domain/report.js';
import type { Settings } from '../domain/scope-settings.js';
import { workingCalendar } from '../domain/working-calendar.js';
import { seededMethod } from './catalogue.js';
import { SEEDED_SCOPE } from './register.js';

/** Months whose ranking uses one of these reports and which are locked on that day, oldest first. */
export function lockedMonthsTouched(settings: Settings, reports: readonly Report[], today: LocalDate): PeriodId[] {
  const scope = settings.scopes.find((each) => each.scope === SEEDED_SCOPE);
  if (!scope) return [];
  const calendar = workingCalendar(settings.holidays);
  const carriesForward = seededMethod.missingPolicy === 'CARRY_FORWARD';
  const periods = [...new Set(reports.map((report) => report.period))];
  const months = new Set(periods.flatMap((period) => monthsUsing(period, scope, today, carriesForward)));
  return [...months].filter((month) => reasonNotOpen(scope, month, today, calendar) === 'LOCKED').toSorted();
}
