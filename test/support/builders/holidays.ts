import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { decreedHolidays, holidays } from '../../../src/seed/settings/holidays.js';

/** The seeded calendar: decreed holidays, and expected ones up to 2030. */
export const seededCalendar = workingCalendar(holidays());

/** The calendar of decreed holidays alone, which the golden files use. */
export const decreedCalendar = workingCalendar(decreedHolidays());

/** The calendar without holidays: Monday to Friday. */
export const plainCalendar = workingCalendar([]);
