import { monthWithin } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, rangeFaults, refusal } from '../refusal/refusal.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { type GivenFields, givenFields } from '../text/given-fields.js';
import type { LocalDate } from '../time/local-date.js';
import {
  closingDateOf,
  FREQUENCIES,
  LAST_CLOSING_DAY,
  parsePeriod,
  periodHolding,
  plusPeriods,
} from '../time/period.js';

/** Absent fields stay as they are; `remindersFrom` null switches reminders off. */
export type CalendarEdit = GivenFields<
  Pick<ScopeSettings, 'closingDay' | 'dueRule' | 'firstPeriod' | 'remindersFrom' | 'lockAfter' | 'finalDay'> &
    Pick<ScopeSettings, 'finalWaitDays' | 'countSubmitted' | 'signOff' | 'signsForCommittee'>
>;

/** The programme began in 2020, with Decision 749/QĐ-TTg. */
const FIRST_MONTH = '2020-01';
const MOST_DUE_DAYS = 20;
const MOST_LOCK_AFTER = 24;
const MOST_FINAL_WAIT = 20;

export const editedCalendar = (scope: ScopeSettings, edit: CalendarEdit): ScopeSettings => ({
  ...scope,
  ...givenFields(edit),
});

export function calendarFaults(scope: ScopeSettings, edit: CalendarEdit, today: LocalDate): UserError[] {
  const { firstPeriod, dueRule } = edit;
  const faults = [
    ...rangeFaults(['closingDay'], edit.closingDay, 1, LAST_CLOSING_DAY),
    ...rangeFaults(['lockAfter'], edit.lockAfter, 1, MOST_LOCK_AFTER),
    ...rangeFaults(['finalDay'], edit.finalDay, 1, 31),
    ...rangeFaults(['finalWaitDays'], edit.finalWaitDays, 0, MOST_FINAL_WAIT),
    ...(dueRule?.kind === 'WORKING_DAYS_AFTER_CLOSING'
      ? rangeFaults(['dueWorkingDays'], dueRule.days, 1, MOST_DUE_DAYS)
      : rangeFaults(['dueDayOfMonth'], dueRule?.day, 1, 31)),
  ];
  if (firstPeriod !== undefined) {
    const last = plusPeriods(periodHolding(today, 'MONTHLY', scope.closingDay), 12);
    if (parsePeriod(firstPeriod)?.frequency !== 'MONTHLY' || firstPeriod < FIRST_MONTH || firstPeriod > last)
      faults.push(
        outOfRange(['firstPeriod'], firstPeriod, `${FIRST_MONTH} – ${last}`, { other: monthWithin(FIRST_MONTH, last) }),
      );
  }
  if (faults.length === 0) faults.push(...reopened(scope, edit.closingDay ?? scope.closingDay, today));
  return faults;
}

/**
 * A new closing day must neither reopen a closed period nor close one that still collects: a closed period has figures
 * as of its closing day. On most days of the month, the old and the new day agree on which periods are closed.
 */
function reopened(scope: ScopeSettings, closingDay: number, today: LocalDate): UserError[] {
  return FREQUENCIES.flatMap((frequency) => {
    const holding = periodHolding(today, frequency, scope.closingDay);
    const isSame =
      holding === periodHolding(today, frequency, closingDay) &&
      (closingDateOf(holding, scope.closingDay) === today) === (closingDateOf(holding, closingDay) === today);
    return isSame
      ? []
      : [refusal('CLOSED_PERIOD_REOPENS', ['closingDay'], closingDay, { what: 'period', value: holding })];
  });
}
