import { addDays, type LocalDate, weekday } from './local-date.js';

/** A letter that was missed on its day is made up for until that week's Sunday; after that other letters say more. */
export const daysOfOneWeek = (day: LocalDate, today: LocalDate): boolean => addDays(day, 7 - weekday(day)) >= today;
