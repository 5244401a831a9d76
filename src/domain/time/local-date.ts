/** A calendar day in Việt Nam, `2026-10-14`. It is zero-padded, so `<` compares days. */
export type LocalDate = string;

/** A moment in UTC as `Date.toISOString()` writes it, `2026-10-14T17:00:00.000Z`. `<` compares moments. */
export type Instant = string;

/** Việt Nam has kept UTC+7 without summer time since 1975, so no zone table is needed and none can go stale. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

const MOST_REMEMBERED = 5_000;

/** Caches results by argument, because callers repeat the same few days, moments and periods. */
export function remembered<K extends string | number, T extends {}>(compute: (of: K) => T): (of: K) => T {
  const results = new Map<K, T>();
  return (of) => {
    const found = results.get(of);
    if (found !== undefined) return found;
    const value = compute(of);
    if (results.size >= MOST_REMEMBERED) results.clear();
    results.set(of, value);
    return value;
  };
}

/** Whether the calendar has the day that a text names: there is no 30th of February. */
export function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Days since 1970-01-01, for arithmetic without dates and zones. Throws RangeError for a text that is no day. */
export const dayNumber = remembered((day: LocalDate): number => {
  const number = Date.parse(day) / DAY_MS;
  if (Number.isNaN(number) || dayOf(number) !== day) throw new RangeError(`${day} is not a day (2026-10-14)`);
  return number;
});

export const dayOf = remembered(
  (dayNumber: number): LocalDate => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10),
);

/** 1 = Monday … 7 = Sunday (ISO 8601). 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

export const addDays = (day: LocalDate, days: number): LocalDate => dayOf(dayNumber(day) + days);

/** Days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: LocalDate): number => weekdayOfNumber(dayNumber(day));

/** The clock time in Việt Nam, written as if it were UTC. Throws RangeError for a text without `Z` or offset. */
function clockInVietnam(instant: Instant): string {
  const ms = /(?:Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`${instant} is not a moment (2026-10-14T17:00:00.000Z)`);
  return new Date(ms + OFFSET_MS).toISOString();
}

/** The day in Việt Nam at a moment, whatever the time zone of the machine. */
export const localDateOf = remembered((instant: Instant): LocalDate => clockInVietnam(instant).slice(0, 10));

/** The time of day in Việt Nam at a moment, `08:00`. */
export const localTimeOf = (instant: Instant): string => clockInVietnam(instant).slice(11, 16);

/** The moment at which a clock in Việt Nam shows that day and time (`08:00`). Throws RangeError for any other text. */
export function instantAt(day: LocalDate, time: string): Instant {
  const ms = Date.parse(`${dayOf(dayNumber(day))}T${time}${OFFSET}`);
  if (Number.isNaN(ms)) throw new RangeError(`${time} is not a time of day (08:00)`);
  return new Date(ms).toISOString();
}
