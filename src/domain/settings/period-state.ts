import type { Unit } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import {
  closingDateOf,
  FREQUENCIES,
  lastMonthOf,
  latestClosed,
  type PeriodId,
  periodHolding,
  periodOf,
  previousPeriod,
  windowOf,
} from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { finalDayOf, lastFinalDayOf, lockDayOf } from './deadline.js';
import type { Extension } from './extension.js';
import { liesInScope } from './scope-paths.js';
import type { ScopeSettings } from './scope-settings.js';

/** Whether a period is not before the scope's first. A quarter or a year needs to close with it or later. */
export const isFromFirstPeriodOn = (scope: ScopeSettings, period: PeriodId): boolean =>
  lastMonthOf(period) >= scope.firstPeriod;

/** False for periods that close after the last day of the scope's unit. Its heir reports them. */
export const isWithinScope = ({ ended, closingDay }: ScopeSettings, period: PeriodId): boolean =>
  ended === undefined || closingDateOf(period, closingDay) <= ended.lastDay;

/** Whether the communes of the scope report a period. */
const isReported = (scope: ScopeSettings, period: PeriodId): boolean =>
  isFromFirstPeriodOn(scope, period) && isWithinScope(scope, period);

export function periodStates(scope: ScopeSettings, today: LocalDate, cal: WorkingCalendar) {
  const collecting = FREQUENCIES.map((frequency) => periodHolding(today, frequency, scope.closingDay));
  return {
    /** Periods whose windows contain today, one of each frequency. */
    collecting: collecting.filter((period) => isReported(scope, period)),
    /** The latest closed period of each frequency. On its closing day it is also still collecting. */
    due: FREQUENCIES.map((frequency) => latestClosed(frequency, today, scope.closingDay)).filter((period) =>
      isReported(scope, period),
    ),
    /** Periods from the first day of the window until they lock, newest first within a frequency. */
    open: collecting.flatMap((newest) => openUpTo(newest)),
  };

  function openUpTo(newest: PeriodId): PeriodId[] {
    const open: PeriodId[] = [];
    for (let period = newest; isFromFirstPeriodOn(scope, period); period = previousPeriod(period)) {
      if (!isWithinScope(scope, period)) continue;
      if (today > lockDayOf(scope, period, cal)) break;
      if (!scope.lockedPeriods.includes(period)) open.push(period);
    }
    return open;
  }
}

/** Why a report may not be changed; undefined = the period is open. @param extension the commune's own extension */
export function reasonNotOpen(
  scope: ScopeSettings,
  period: PeriodId,
  today: LocalDate,
  cal: WorkingCalendar,
  extension?: Extension | null,
): 'BEFORE_FIRST_PERIOD' | 'WINDOW_NOT_OPEN' | 'LOCKED' | undefined {
  if (!isFromFirstPeriodOn(scope, period)) return 'BEFORE_FIRST_PERIOD';
  if (!isWithinScope(scope, period)) return 'LOCKED';
  if (today < windowOf(period, scope.closingDay).from) return 'WINDOW_NOT_OPEN';
  if (scope.lockedPeriods.includes(period) || today > lockDayOf(scope, period, cal, extension)) return 'LOCKED';
  return undefined;
}

/** Periods that only an administrator's lock closes. Unlocked, each is open until its regular lock. */
export const earlyLocksOf = (scope: ScopeSettings, today: LocalDate, cal: WorkingCalendar): PeriodId[] =>
  scope.lockedPeriods.filter((period) => today <= lockDayOf(scope, period, cal));

/** The first day of submission, the closing day. A draft may be saved from the first day of the window. */
export const canBeSubmittedFrom = (period: PeriodId, closingDay: number): LocalDate =>
  closingDateOf(period, closingDay);

/** Why no report is expected of a unit; undefined = one is, and it counts in completeness, F07 and reminders. */
export function reasonNotExpected(
  scope: ScopeSettings,
  period: PeriodId,
  unit: Unit,
): 'BEFORE_FIRST_PERIOD' | 'NOT_A_COMMUNE' | 'OUTSIDE_SCOPE' | 'NOT_VALID_ON_CLOSING_DAY' | undefined {
  if (!isFromFirstPeriodOn(scope, period)) return 'BEFORE_FIRST_PERIOD';
  if (unit.level !== 'COMMUNE') return 'NOT_A_COMMUNE';
  if (!liesInScope(scope, unit.path)) return 'OUTSIDE_SCOPE';
  const closing = closingDateOf(periodOf(period).id, scope.closingDay);
  const valid = (unit.validFrom ?? closing) <= closing && closing <= (unit.validTo ?? closing);
  return valid ? undefined : 'NOT_VALID_ON_CLOSING_DAY';
}

export const isExpected = (scope: ScopeSettings, period: PeriodId, unit: Unit): boolean =>
  reasonNotExpected(scope, period, unit) === undefined;

/** A period of a scope. The scope's closing day and due rule give the period its days. */
export type PeriodOf = { readonly scope: ScopeSettings; readonly id: PeriodId };

/** Whether the window of a reported period contains the day. */
export const isCollectingOn = ({ scope, id }: PeriodOf, today: LocalDate): boolean => {
  const { from, to } = windowOf(id, scope.closingDay);
  return isReported(scope, id) && from <= today && today <= to;
};

export const isOpenOn = ({ scope, id }: PeriodOf, today: LocalDate, calendar: WorkingCalendar): boolean =>
  reasonNotOpen(scope, id, today, calendar) === undefined;

/** The day after which a month's ranking is final; null for a quarter or a year, because only months are ranked. */
export const finalDayOfMonth = ({ scope, id }: PeriodOf, calendar: WorkingCalendar): LocalDate | null =>
  periodOf(id).frequency === 'MONTHLY' ? finalDayOf(scope, id, calendar) : null;

/** The latest final day, if extensions still run or reports await review; null for a quarter or a year. */
export const lastFinalDayOfMonth = ({ scope, id }: PeriodOf, calendar: WorkingCalendar): LocalDate | null =>
  periodOf(id).frequency === 'MONTHLY' ? lastFinalDayOf(scope, id, calendar) : null;
