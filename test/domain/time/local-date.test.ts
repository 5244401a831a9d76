import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  localDateOf,
  localTimeOf,
  weekday,
} from '../../../src/domain/time/local-date.js';
import { SCHEDULE_ZONE } from '../../../src/jobs/index.js';
import { anyDay } from '../../support/builders/arbitraries.js';

describe('a local date', () => {
  it('begins at midnight in Việt Nam, which is 17:00 UTC of the day before', () => {
    expect(localDateOf('2026-10-14T16:59:59.999Z')).toBe('2026-10-14');
    expect(localDateOf('2026-10-14T17:00:00.000Z')).toBe('2026-10-15');
    expect(localTimeOf('2026-10-14T16:59:59.999Z')).toBe('23:59');
    expect(localTimeOf('2026-10-14T17:00:00.000Z')).toBe('00:00');
  });

  it('changes the year at 17:00 UTC on 31 December', () => {
    expect(localDateOf('2026-12-31T16:59:59.999Z')).toBe('2026-12-31');
    expect(localDateOf('2026-12-31T17:00:00.000Z')).toBe('2027-01-01');
  });

  it('knows 29 February of a leap year only', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(localDateOf('2028-02-28T17:00:00.000Z')).toBe('2028-02-29');
  });

  it('counts the days between, backwards too', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  it('numbers the weekdays from Monday 1 to Sunday 7', () => {
    expect(weekday('2026-10-12')).toBe(1);
    expect(weekday('2026-10-18')).toBe(7);
    expect(weekday('1969-12-28')).toBe(7);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-10-14T00:00', 'today', ''])('refuses %j', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('refuses a moment that does not say its zone, because it would be another one on another machine', () => {
    expect(() => localDateOf('2026-10-14T17:00:00')).toThrow(RangeError);
    expect(() => localDateOf('2026-10-14')).toThrow(RangeError);
    expect(localDateOf('2026-10-15T00:00:00+07:00')).toBe('2026-10-15');
  });

  it('turns a time of day in Việt Nam into a moment', () => {
    expect(instantAt('2026-10-21', '08:00')).toBe('2026-10-21T01:00:00.000Z');
    expect(() => instantAt('2026-10-21', '8 o’clock')).toThrow(RangeError);
    expect(() => instantAt('2026-02-30', '08:00')).toThrow(RangeError);
  });
});

describe('a text', () => {
  it('is a day when the calendar has it and it is written in full', () => {
    fc.assert(fc.property(anyDay, isDay));
    for (const text of ['2026-02-30', '2026-13-01', '2026-10', '2026-1-5', '05/01/2026', 'hôm qua', ''])
      expect(isDay(text), text).toBe(false);
  });
});

describe('laws of dates', () => {
  it('the zone tables of Temporal agree: Việt Nam is always seven hours ahead of UTC', () => {
    const moments = fc.date({ min: new Date('1976-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(SCHEDULE_ZONE);
        expect(localDateOf(date.toISOString())).toBe(zoned.toPlainDate().toString());
        expect(localTimeOf(date.toISOString())).toBe(zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
      }),
    );
  });

  it('day arithmetic and weekdays are those of Temporal', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, n) => {
        const date = Temporal.PlainDate.from(day);
        expect(addDays(day, n)).toBe(date.add({ days: n }).toString());
        expect(weekday(day)).toBe(date.dayOfWeek);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(dayOf(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('midnight of a day is the first moment of that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const midnight = instantAt(day, '00:00');
        expect(localDateOf(midnight)).toBe(day);
        expect(localDateOf(new Date(Date.parse(midnight) - 1).toISOString())).toBe(addDays(day, -1));
      }),
    );
  });
});
