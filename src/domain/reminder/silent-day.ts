import type { ScopeSettings } from '../settings/scope-settings.js';
import { remindersRunOn } from '../settings/scopes.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { nextWorkingDay, type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';

/** Why a scope sends no letters on a day. */
export type ReasonForSilentDay =
  /** `remindersFrom` is unset or in the future, or the scope has ended. */
  | 'REMINDERS_OFF'
  | 'NOT_A_WORKING_DAY'
  /** A working day that the scope keeps free of letters. */
  | 'QUIET_DAY';

/** The first reason that applies; undefined = letters are sent. */
export function reasonForSilentDay(
  scope: Pick<ScopeSettings, 'remindersFrom' | 'quietDays' | 'ended'>,
  cal: WorkingCalendar,
  day: LocalDate,
): ReasonForSilentDay | undefined {
  if (!remindersRunOn(scope, day)) return 'REMINDERS_OFF';
  if (!cal.isWorking(day)) return 'NOT_A_WORKING_DAY';
  return isQuiet(scope, day) ? 'QUIET_DAY' : undefined;
}

export const isQuiet = ({ quietDays = [] }: Pick<ScopeSettings, 'quietDays'>, day: LocalDate): boolean =>
  quietDays.includes(day);

/** The first day for letters, not before `from`. */
export function nextLetterDay(
  scope: Pick<ScopeSettings, 'quietDays'>,
  cal: WorkingCalendar,
  from: LocalDate,
): LocalDate {
  let day = nextWorkingDay(cal, from);
  while (isQuiet(scope, day)) day = nextWorkingDay(cal, addDays(day, 1));
  return day;
}

const FOR_WORKING_DAYS = 5;

/** A letter that missed its day is still sent within five working days. After that, later letters say more. */
export const isMadeUpFor = (cal: WorkingCalendar, day: LocalDate, today: LocalDate): boolean =>
  day <= today && workingDaysIn(cal, day, today) <= FOR_WORKING_DAYS;
