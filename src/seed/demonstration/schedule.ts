import { computeDueDay } from '../../domain/settings/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { workingCalendar } from '../../domain/time/working-calendar.js';
import { holidays } from '../settings/holidays.js';
import { SEEDED_CLOSING_DAY, SEEDED_DUE_RULE } from '../settings/settings.js';

/** The demonstration lives by the seeded calendar, so that an edit of the settings does not rewrite its past. */
export const demonstrationCalendar = workingCalendar(holidays());

/** The due day of everything that closes with a month. */
export const demonstrationDueDay = (month: PeriodId): LocalDate =>
  computeDueDay(month, SEEDED_CLOSING_DAY, SEEDED_DUE_RULE, demonstrationCalendar);
