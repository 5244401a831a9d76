import type { LocalDate } from '../time/local-date.js';
import { FREQUENCIES, monthsFrom, type PeriodId, periodHolding } from '../time/period.js';

/** Periods that are filed under the map of a day: from those that contain it to those that collect today. */
export const periodsAfter = (day: LocalDate, today: LocalDate, closingDay: number): PeriodId[] =>
  FREQUENCIES.flatMap((frequency) =>
    day > today
      ? []
      : monthsFrom(periodHolding(day, frequency, closingDay), periodHolding(today, frequency, closingDay)),
  );
