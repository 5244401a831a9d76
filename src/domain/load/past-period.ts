import { lockDayOf } from '../settings/deadline.js';
import { reasonNotOpen } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { FIGURE_LOAD_TEXTS } from './figure-load-texts.js';

export type NotPast = { readonly code: 'PERIOD_IS_FILED' | 'PERIOD_NOT_BEGUN'; readonly message: Text };

/**
 * Why a file may not bring figures of a period. It may where the form takes none: before the first period that is filed, and
 * of a period that is locked. While a period is open, those who answer for its figures file them.
 */
export function reasonNotPast(
  scope: ScopeSettings,
  period: PeriodId,
  today: LocalDate,
  calendar: WorkingCalendar,
): NotPast | undefined {
  switch (reasonNotOpen(scope, period, today, calendar)) {
    case 'BEFORE_FIRST_PERIOD':
    case 'LOCKED':
      return undefined;
    case 'WINDOW_NOT_OPEN':
      return { code: 'PERIOD_NOT_BEGUN', message: FIGURE_LOAD_TEXTS.PERIOD_NOT_BEGUN(period) };
    case undefined: {
      const lock = lockDayOf(scope, period, calendar);
      return { code: 'PERIOD_IS_FILED', message: FIGURE_LOAD_TEXTS.PERIOD_IS_FILED(period, scope.firstPeriod, lock) };
    }
  }
}
