import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { decreedHolidays, holidays } from '../../../src/seed/settings/holidays.js';

/** The seeded calendar: the decreed days, and the expected ones up to 2030. */
export const seededCalendar = workingCalendar(holidays());

/** Only what was decreed, as the golden files count it. */
export const decreedCalendar = workingCalendar(decreedHolidays());

/** Monday to Friday, without a single holiday. */
export const plainCalendar = workingCalendar([]);
