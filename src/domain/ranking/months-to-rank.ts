import { isWithinScope, periodStates } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import {
  closingDateOf,
  lastMonthOf,
  latestClosed,
  monthsFrom,
  type PeriodId,
  parsePeriod,
  plusPeriods,
  previousPeriod,
} from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** Closed months that are still open, oldest first. Late and corrected reports may change their rankings. */
export const openClosedMonths = (scope: ScopeSettings, today: LocalDate, calendar: WorkingCalendar): PeriodId[] =>
  periodStates(scope, today, calendar)
    .open.filter((id) => parsePeriod(id)?.frequency === 'MONTHLY' && isClosed(scope, id, today))
    .toSorted();

/** Closed months that administrators locked early. Their rankings have to become final all the same. */
export const monthsLockedEarly = (scope: ScopeSettings, today: LocalDate, calendar: WorkingCalendar): PeriodId[] =>
  openClosedMonths({ ...scope, lockedPeriods: [] }, today, calendar).filter((month) =>
    scope.lockedPeriods.includes(month),
  );

export const isClosed = (scope: ScopeSettings, month: PeriodId, today: LocalDate): boolean =>
  closingDateOf(month, scope.closingDay) <= today && isWithinScope(scope, month);

/**
 * Closed months whose rankings use the reports of a period: its last month, and the months before the next period of
 * its frequency replaces it. Carrying forward adds one more period.
 */
export function monthsUsing(
  period: PeriodId,
  scope: ScopeSettings,
  today: LocalDate,
  carriesForward: boolean,
): PeriodId[] {
  if (!parsePeriod(period)) return [];
  const from = lastMonthOf(period);
  const replacedIn = lastMonthOf(plusPeriods(period, carriesForward ? 2 : 1));
  const last = [previousPeriod(replacedIn), latestClosed('MONTHLY', today, scope.closingDay)].toSorted()[0] as PeriodId;
  const months = monthsFrom(from > scope.firstPeriod ? from : scope.firstPeriod, last);
  return months.filter((month) => isWithinScope(scope, month));
}

export type ReasonNotToRank = 'NOT_A_PERIOD' | 'BEFORE_FIRST_PERIOD' | 'AFTER_LAST_DAY' | 'NOT_CLOSED';

/** Why a period has no ranking on a day; undefined = its last month can be ranked. */
export function reasonNotToRank(scope: ScopeSettings, period: string, today: LocalDate): ReasonNotToRank | undefined {
  if (!parsePeriod(period)) return 'NOT_A_PERIOD';
  const month = lastMonthOf(period);
  if (month < scope.firstPeriod) return 'BEFORE_FIRST_PERIOD';
  if (!isWithinScope(scope, month)) return 'AFTER_LAST_DAY';
  return isClosed(scope, month, today) ? undefined : 'NOT_CLOSED';
}
