import type { LocalDate } from '../time/local-date.js';
import { type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';

const FOR_WORKING_DAYS = 5;

/** A letter that missed its day is still sent within five working days. After that, later letters say more. */
export const isMadeUpFor = (cal: WorkingCalendar, day: LocalDate, today: LocalDate): boolean =>
  day <= today && workingDaysIn(cal, day, today) <= FOR_WORKING_DAYS;
