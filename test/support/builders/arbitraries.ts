import fc from 'fast-check';
import { dayNumber, dayOf } from '../../../src/domain/time/local-date.js';
import type { Holiday } from '../../../src/domain/time/working-calendar.js';

/** Days of the years in which the service can run. */
export const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2039-12-31') }).map(dayOf);

const year = fc.integer({ min: 2020, max: 2039 });
export const anyMonth = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, month]) => `${y}-${String(month).padStart(2, '0')}`);
const anyQuarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`);
export const anyPeriod = fc.oneof(anyMonth, anyQuarter, year.map(String));
export const anyFrequency = fc.constantFrom('MONTHLY' as const, 'QUARTERLY' as const, 'YEARLY' as const);
export const anyClosingDay = fc.integer({ min: 1, max: 28 });

export const exception = (date: string, works: boolean): Holiday => ({
  date,
  works,
  kind: works ? 'SWAPPED_WORKING' : 'PUBLIC_HOLIDAY',
  name: { vi: 'Ngày nghỉ', en: 'Day off' },
  status: 'UNVERIFIED',
  decision: null,
  decisionDate: null,
  swappedWith: null,
  note: null,
});

/** Tables that say anything of any day, working Sundays and holidays on weekends included. */
export const anyHolidays = fc
  .uniqueArray(fc.tuple(anyDay, fc.boolean()), { selector: ([day]) => day, maxLength: 300 })
  .map((days) => days.map(([day, works]) => exception(day, works)));
