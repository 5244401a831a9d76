import type { Edict } from '../people/acts.js';
import { type Period, periodOf } from '../people/asked.js';
import { dayAfter, dayOf } from '../people/days.js';

/** Public holidays of the months that a story can reach, as the decisions have them. */
const HOLIDAYS = ['2026-11-24', '2027-01-01', ...[4, 5, 6, 7, 8, 9].map((day) => `2027-02-0${day}`), '2027-02-10'];
const DUE_AFTER = 2;

/** Working days as they stood at a moment: administrators declare more days off. */
export type Calendar = {
  isWorking(day: string): boolean;
  /** Working days after the first day, up to the second one. */
  between(after: string, upTo: string): number;
  /** Working days from a day on; the first of them if it works. */
  from(day: string): string;
};

export function calendarOf(edicts: readonly Edict[], moment: number): Calendar {
  const off = new Set(HOLIDAYS);
  for (const edict of edicts) if (edict.kind === 'HOLIDAY' && edict.done <= moment) off.add(edict.day);
  const isWorking = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !off.has(day);
  const from = (day: string): string => (isWorking(day) ? day : from(dayAfter(day)));
  return {
    isWorking,
    from,
    between(after, upTo) {
      let count = 0;
      for (let day = dayAfter(after); day <= upTo; day = dayAfter(day)) if (isWorking(day)) count++;
      return count;
    },
  };
}

const computed = (calendar: Calendar, { closes }: Period): string => {
  let day = closes;
  for (let left = DUE_AFTER; left > 0; left--) day = calendar.from(dayAfter(day));
  return day;
};

/** The due day of a period at a moment: a later day off moves it only while it lies in the future. */
export function dueDayOf(edicts: readonly Edict[], id: string, moment: number): string {
  const period = periodOf(id);
  let due = computed(calendarOf([], 0), period);
  for (const edict of edicts)
    if (edict.kind === 'HOLIDAY' && edict.done <= moment && due > dayOf(edict.done))
      due = computed(calendarOf(edicts, edict.done), period);
  return due;
}
