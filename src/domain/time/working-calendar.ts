import type { Text } from '../text/text.js';
import { dayNumber, dayOf, type LocalDate, remembered, weekdayOfNumber } from './local-date.js';

/** One dated exception to "Monday to Friday works": a day off, or a Saturday declared working. */
export type Holiday = {
  readonly date: LocalDate;
  readonly works: boolean;
  readonly kind: 'PUBLIC_HOLIDAY' | 'IN_LIEU' | 'SWAPPED_OFF' | 'SWAPPED_WORKING';
  readonly name: Text;
  /** VERIFIED, REPORTED: decreed, by the source file. NOT_DECREED: expected by law, an administrator confirms it. */
  readonly status: 'VERIFIED' | 'REPORTED' | 'UNVERIFIED' | 'NOT_DECREED';
  readonly decision: string | null;
  readonly decisionDate: LocalDate | null;
  readonly swappedWith: LocalDate | null;
  readonly note: string | null;
};

/** The days that the calendar answers and the holiday table may hold. */
export const CALENDAR_DAYS = { first: '2000-01-01', last: '2100-12-31' } as const;

export type WorkingCalendar = {
  isWorking(day: LocalDate): boolean;
  holidayOn(day: LocalDate): Holiday | undefined;
  /** Working days from a fixed day to this day, both included. Only differences mean something. */
  workingDaysThrough(day: LocalDate): number;
};

/** Monday to Friday are working days, except for the given days. Throws RangeError if the list names a day twice. */
export function workingCalendar(holidays: readonly Holiday[]): WorkingCalendar {
  const byDate = new Map(holidays.map((holiday) => [holiday.date, holiday]));
  if (byDate.size < holidays.length) {
    const twice = holidays.find((holiday) => byDate.get(holiday.date) !== holiday);
    throw new RangeError(`the holiday table names ${twice?.date} twice`);
  }
  const isWorking = (day: LocalDate) => byDate.get(day)?.works ?? weekdayOfNumber(dayNumber(day)) <= 5;
  const corrections = correctionsOf(holidays);
  return {
    isWorking,
    holidayOn: (day) => byDate.get(day),
    workingDaysThrough: remembered((day: LocalDate) => {
      const number = dayNumber(day);
      const correction = corrections.findLast((entry) => entry.day <= number);
      return weekdaysThrough(number) + (correction?.through ?? 0);
    }),
  };
}

/**
 * How much the exceptions change the count of Mondays to Fridays, from each exception on. Holidays on a weekend change
 * nothing.
 */
function correctionsOf(holidays: readonly Holiday[]) {
  const corrections: { day: number; through: number }[] = [];
  let through = 0;
  for (const { date, works } of holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const day = dayNumber(date);
    const change = Number(works) - Number(weekdayOfNumber(day) <= 5);
    through += change;
    if (change !== 0) corrections.push({ day, through });
  }
  return corrections;
}

/** Mondays to Fridays from Monday, 29 December 1969 (day −3) up to and including that day. */
function weekdaysThrough(day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(weekdayOfNumber(day), 5);
}

/**
 * The n-th working day strictly after `day`, or strictly before it when n is negative; 0 is the day itself.
 * The day itself never counts, so it need not be a working one.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: LocalDate, n: number): LocalDate {
  const direction = Math.sign(n);
  let number = dayNumber(day);
  for (let left = Math.abs(n); left > 0; ) {
    number += direction;
    if (calendar.isWorking(dayOf(number))) left -= 1;
  }
  return dayOf(number);
}

/** Working days after `after` up to and including `upTo`; 0 when `upTo` is not later. */
export const workingDaysIn = (calendar: WorkingCalendar, after: LocalDate, upTo: LocalDate): number =>
  upTo <= after ? 0 : calendar.workingDaysThrough(upTo) - calendar.workingDaysThrough(after);

/** The day itself if it is a working day, else the next working day. */
export const nextWorkingDay = (calendar: WorkingCalendar, day: LocalDate): LocalDate =>
  calendar.isWorking(day) ? day : addWorkingDays(calendar, day, 1);
