import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../src/domain/time/local-date.js';
import {
  addWorkingDays,
  nextWorkingDay,
  workingCalendar,
  workingDaysIn,
} from '../../../src/domain/time/working-calendar.js';
import { anyDay, anyHolidays, exception } from '../../support/builders/arbitraries.js';
import { plainCalendar, seededCalendar } from '../../support/builders/holidays.js';

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-17', '2026-10-18'];
    expect(week.map((day) => seededCalendar.isWorking(day))).toEqual([true, true, true, true, true, false, false]);
  });

  it('is not a public holiday, a day in lieu or a swapped day off', () => {
    expect(seededCalendar.isWorking('2026-11-24')).toBe(false);
    expect(seededCalendar.isWorking('2026-04-27')).toBe(false);
    expect(seededCalendar.isWorking('2026-08-31')).toBe(false);
  });

  it('is a Saturday that was declared working, and no other Saturday', () => {
    expect(seededCalendar.isWorking('2026-08-22')).toBe(true);
    expect(seededCalendar.isWorking('2026-08-15')).toBe(false);
    expect(seededCalendar.isWorking('2026-08-29')).toBe(false);
  });

  it('Tết 2026 is off from Saturday 14 to Sunday 22 February', () => {
    expect(addWorkingDays(seededCalendar, '2026-02-13', 1)).toBe('2026-02-23');
    expect(addWorkingDays(seededCalendar, '2026-02-23', -1)).toBe('2026-02-13');
  });

  it('a proposal is not a decision: 23 and 28 November 2026 are an ordinary Monday and Saturday', () => {
    expect(seededCalendar.isWorking('2026-11-23')).toBe(true);
    expect(seededCalendar.isWorking('2026-11-28')).toBe(false);
  });

  it('a holiday says why', () => {
    expect(seededCalendar.holidayOn('2026-11-24')?.name.vi).toBe('Ngày Văn hóa Việt Nam');
    expect(seededCalendar.holidayOn('2026-11-25')).toBeUndefined();
  });

  it('a table that names a day twice is refused', () => {
    const twice = [exception('2026-10-12', false), exception('2026-10-12', true)];
    expect(() => workingCalendar(twice)).toThrow('2026-10-12 twice');
  });
});

describe('counting working days', () => {
  it('starts strictly after the day, so a Friday and the Sunday after it have the same next working day', () => {
    expect(addWorkingDays(seededCalendar, '2026-10-16', 1)).toBe('2026-10-19');
    expect(addWorkingDays(seededCalendar, '2026-10-18', 1)).toBe('2026-10-19');
  });

  it('goes backwards strictly before the day', () => {
    expect(addWorkingDays(seededCalendar, '2026-10-19', -1)).toBe('2026-10-16');
    expect(addWorkingDays(seededCalendar, '2026-10-18', -1)).toBe('2026-10-16');
  });

  it('zero days on is the day itself, working or not', () => {
    expect(addWorkingDays(seededCalendar, '2026-10-18', 0)).toBe('2026-10-18');
  });

  it('leaves out the first day and includes the last', () => {
    expect(workingDaysIn(seededCalendar, '2026-10-16', '2026-10-16')).toBe(0);
    expect(workingDaysIn(seededCalendar, '2026-10-16', '2026-10-18')).toBe(0);
    expect(workingDaysIn(seededCalendar, '2026-10-16', '2026-10-19')).toBe(1);
    expect(workingDaysIn(seededCalendar, '2026-10-19', '2026-10-16')).toBe(0);
  });

  it('counts a working Saturday and passes over a holiday', () => {
    expect(workingDaysIn(seededCalendar, '2026-08-21', '2026-08-22')).toBe(1);
    expect(workingDaysIn(seededCalendar, '2026-11-23', '2026-11-24')).toBe(0);
  });

  it('the next working day is the day itself if it is one', () => {
    expect(nextWorkingDay(seededCalendar, '2026-10-16')).toBe('2026-10-16');
    expect(nextWorkingDay(seededCalendar, '2026-10-17')).toBe('2026-10-19');
    expect(nextWorkingDay(seededCalendar, '2026-08-22')).toBe('2026-08-22');
  });
});

describe('laws of working days', () => {
  const calendar = anyHolidays.map(workingCalendar);
  const steps = fc.integer({ min: 1, max: 60 });

  it('the n-th working day is a working day with n working days up to it', () => {
    fc.assert(
      fc.property(calendar, anyDay, steps, (cal, day, n) => {
        const target = addWorkingDays(cal, day, n);
        expect(cal.isWorking(target)).toBe(true);
        expect(workingDaysIn(cal, day, target)).toBe(n);
        expect(workingDaysIn(cal, day, addDays(target, -1))).toBe(n - 1);
      }),
    );
  });

  it('n on and n back returns to a working day', () => {
    fc.assert(
      fc.property(calendar, anyDay, steps, (cal, day, n) => {
        const start = nextWorkingDay(cal, day);
        expect(addWorkingDays(cal, addWorkingDays(cal, start, n), -n)).toBe(start);
      }),
    );
  });

  it('the quick count is the count of the days one by one', () => {
    fc.assert(
      fc.property(calendar, anyDay, fc.integer({ min: 0, max: 400 }), (cal, day, length) => {
        const days = Array.from({ length }, (_, i) => addDays(day, i + 1));
        expect(workingDaysIn(cal, day, addDays(day, length))).toBe(days.filter((each) => cal.isWorking(each)).length);
      }),
    );
  });

  it('without exceptions five of any seven days in a row work', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(workingDaysIn(plainCalendar, day, addDays(day, 7))).toBe(5);
        expect(plainCalendar.isWorking(day)).toBe(weekday(day) <= 5);
      }),
    );
  });
});
