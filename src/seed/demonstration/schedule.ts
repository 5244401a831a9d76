import { computeDueDay } from '../../domain/settings/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import { holidays } from '../settings/holidays.js';
import { SEEDED_CLOSING_DAY, SEEDED_DUE_RULE } from '../settings/settings.js';

/** The demonstration uses the seeded calendar, so that a change of the settings does not change its past. */
export const demonstrationCalendar = workingCalendar(holidays());

/** The due day of all reports that close with a month. */
export const demonstrationDueDay = (month: PeriodId): LocalDate =>
  computeDueDay(month, SEEDED_CLOSING_DAY, SEEDED_DUE_RULE, demonstrationCalendar);
