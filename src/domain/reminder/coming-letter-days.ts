import { dueDayOf } from '../settings/deadline.js';
import { periodStates } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { dayOfStep, ladderSteps } from './ladder.js';

/** Days up to `last` on which a step of the ladder falls for a period that is being collected or open, the first one first. */
export function comingLetterDays(
  scope: ScopeSettings,
  cal: WorkingCalendar,
  today: LocalDate,
  last: LocalDate,
): LocalDate[] {
  const { collecting, open } = periodStates(scope, today, cal);
  const dueDays = [...new Set([...collecting, ...open].map((period) => dueDayOf(scope, period, cal)))];
  const days = dueDays.flatMap((due) => ladderSteps(scope.ladder).map(({ offset }) => dayOfStep(cal, due, offset)));
  return [...new Set(days)].filter((day) => today < day && day <= last).toSorted();
}
