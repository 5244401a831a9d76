import { remembered } from '../world/keyed.js';

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Việt Nam is seven hours ahead and knows no summer time. */
const AHEAD_MS = 7 * HOUR_MS;

const nthOf = remembered((day: string) => Date.parse(day) / DAY_MS);
const dayAt = remembered((nth: number) => new Date(nth * DAY_MS).toISOString().slice(0, 10));

/** The moment of an hour of a day in Việt Nam. */
export const momentAt = (day: string, hours: number): number => nthOf(day) * DAY_MS - AHEAD_MS + hours * HOUR_MS;
export const dayOf = (moment: number): string => dayAt(Math.floor((moment + AHEAD_MS) / DAY_MS));
export const dayAfter = (day: string, days = 1): string => dayAt(nthOf(day) + days);
/** Whether a day is from Monday to Friday (day 0 was a Thursday). The model knows the holidays. */
export const isWorkingDay = (day: string): boolean => (nthOf(day) + 3) % 7 < 5;
export const workingDay = (day: string): string => (isWorkingDay(day) ? day : workingDay(dayAfter(day)));
