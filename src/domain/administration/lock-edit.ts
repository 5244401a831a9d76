import type { UserError } from '../refusal/codes.js';
import { refusal } from '../refusal/refusal.js';
import { lockDayOf } from '../settings/deadline.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId, parsePeriod } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** A period that is locked early takes no more changes. After unlocking it takes changes until its regular lock. */
export type LockEdit = { readonly period: PeriodId; readonly locked: boolean };

export const editedLocks = (scope: ScopeSettings, { period, locked }: LockEdit): ScopeSettings => ({
  ...scope,
  lockedPeriods: [...scope.lockedPeriods.filter((other) => other !== period), ...(locked ? [period] : [])].sort(),
});

export function lockFaults(
  scope: ScopeSettings,
  { period, locked }: LockEdit,
  today: LocalDate,
  calendar: WorkingCalendar,
): UserError[] {
  if (!parsePeriod(period) || !isFromFirstPeriodOn(scope, period)) return [refusal('NOT_FOUND', ['period'], period)];
  const closing = closingDateOf(period, scope.closingDay);
  if (locked && today < closing)
    return [refusal('PERIOD_NOT_CLOSED', ['period'], period, { what: 'closingDay', value: closing })];
  const isOver = today > lockDayOf(scope, period, calendar);
  // A period that locked at its regular time stays locked.
  return isOver ? [refusal('PERIOD_LOCKED', ['period'], period)] : [];
}
