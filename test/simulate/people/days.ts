const DAY_MS = 24 * 3_600_000;
/** Việt Nam is seven hours ahead and knows no summer time. */
const AHEAD_MS = 7 * 3_600_000;

/** `2026-10-16` and an hour there, as a moment. */
export const momentAt = (day: string, hours: number): number =>
  Date.parse(`${day}T00:00:00Z`) - AHEAD_MS + hours * 3_600_000;
export const dayOf = (moment: number): string => new Date(moment + AHEAD_MS).toISOString().slice(0, 10);
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
/** Monday to Friday; whether a holiday lies between is the model's to know. */
export const isWorkingDay = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
