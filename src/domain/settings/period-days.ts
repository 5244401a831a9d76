import type { LocalDate } from '../time/local-date.js';
import { type PeriodId, periodOf, windowOf } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { finalDayOf, lastFinalDayOf } from './deadline.js';
import { reasonNotOpen } from './period-state.js';
import type { ScopeSettings } from './scope-settings.js';

/** A period of a scope. The scope's closing day and due rule give the period its days. */
export type PeriodOf = { readonly scope: ScopeSettings; readonly id: PeriodId };

export const isCollectingOn = ({ scope, id }: PeriodOf, today: LocalDate): boolean => {
  const { from, to } = windowOf(id, scope.closingDay);
  return from <= today && today <= to;
};

export const isOpenOn = ({ scope, id }: PeriodOf, today: LocalDate, calendar: WorkingCalendar): boolean =>
  reasonNotOpen(scope, id, today, calendar) === undefined;

/** The day after which a month's ranking is final; null for a quarter or a year, because only months are ranked. */
export const finalDayOfMonth = ({ scope, id }: PeriodOf, calendar: WorkingCalendar): LocalDate | null =>
  periodOf(id).frequency === 'MONTHLY' ? finalDayOf(scope, id, calendar) : null;

/** The latest final day, if extensions still run or reports await review; null for a quarter or a year. */
export const lastFinalDayOfMonth = ({ scope, id }: PeriodOf, calendar: WorkingCalendar): LocalDate | null =>
  periodOf(id).frequency === 'MONTHLY' ? lastFinalDayOf(scope, id, calendar) : null;
