import { Temporal } from 'temporal-polyfill';

/** A calendar day in Việt Nam, `2026-10-14`. Compares with `<` because it is zero-padded. */
export type LocalDate = string;

/** A moment in UTC as `Date.toISOString()` writes it, `2026-10-14T17:00:00.000Z`. Compares with `<`. */
export type Instant = string;

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export const addDays = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: LocalDate): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The day it is in Việt Nam at that moment, whatever zone the machine is set to. */
export const localDateOf = (instant: Instant): LocalDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();

/** The time of day in Việt Nam, `08:00`. */
export const localTimeOf = (instant: Instant): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainTime().toString({ smallestUnit: 'minute' });

/** The moment at which a clock in Việt Nam shows that day and time (`08:00`). */
export const instantAt = (day: LocalDate, time: string): Instant =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  ).toISOString();
