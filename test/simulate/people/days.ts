import { remembered } from '../world/keyed.js';

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Việt Nam is seven hours ahead and knows no summer time. */
const AHEAD_MS = 7 * HOUR_MS;

const nthOf = remembered((day: string) => Date.parse(day) / DAY_MS);
const dayAt = remembered((nth: number) => new Date(nth * DAY_MS).toISOString().slice(0, 10));

/** `2026-10-16` and an hour there, as a moment. */
export const momentAt = (day: string, hours: number): number => nthOf(day) * DAY_MS - AHEAD_MS + hours * HOUR_MS;
export const dayOf = (moment: number): string => dayAt(Math.floor((moment + AHEAD_MS) / DAY_MS));
export const dayAfter = (day: string, days = 1): string => dayAt(nthOf(day) + days);
/** Monday to Friday, where a Thursday was the first of all days; whether a holiday lies between is the model's to know. */
export const isWorkingDay = (day: string): boolean => (nthOf(day) + 3) % 7 < 5;
export const workingDay = (day: string): string => (isWorkingDay(day) ? day : workingDay(dayAfter(day)));
