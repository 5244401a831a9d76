import { describe, expect, it } from 'vitest';
import { lunarNewYear, lunarToSolar } from '../../../src/domain/time/lunar-calendar.js';
import file from '../../../src/seed/data/holidays.json' with { type: 'json' };

const CHINA = 8;

describe.each(file.lunar)('the lunar year that begins in $year', ({ year, tet, hungKings, chineseNewYear }) => {
  it(`begins on ${tet} in Việt Nam`, () => {
    expect(lunarNewYear(year)).toBe(tet);
  });

  it(`has the Hùng Kings (10th of month 3) on ${hungKings}`, () => {
    expect(lunarToSolar({ year, month: 3, day: 10 })).toBe(hungKings);
  });

  it(`begins on ${chineseNewYear} where clocks show UTC+8`, () => {
    expect(lunarNewYear(year, CHINA)).toBe(chineseNewYear);
  });
});

describe('the trap of 2030', () => {
  it('Tết is 2 February: the moon is new at 23:08 in Hà Nội, which is 00:08 of the 3rd in Beijing', () => {
    expect(lunarNewYear(2030)).toBe('2030-02-02');
    expect(lunarNewYear(2030, CHINA)).toBe('2030-02-03');
  });
});

describe('years in which Việt Nam and China did not celebrate together', () => {
  it.each([
    [1968, '1968-01-29', '1968-01-30'],
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
  ])('%i: %s and %s', (year, vietnam, china) => {
    expect(lunarNewYear(year)).toBe(vietnam);
    expect(lunarNewYear(year, CHINA)).toBe(china);
  });
});

describe('a leap month', () => {
  it('moves the months after it: 2023 had a second month 2, so month 3 began on 20 April', () => {
    expect(lunarToSolar({ year: 2023, month: 2, day: 1 })).toBe('2023-02-20');
    expect(lunarToSolar({ year: 2023, month: 3, day: 1 })).toBe('2023-04-20');
  });

  it('2025 had a second month 6, so mid-autumn (15th of month 8) was on 6 October', () => {
    expect(lunarToSolar({ year: 2025, month: 6, day: 1 })).toBe('2025-06-25');
    expect(lunarToSolar({ year: 2025, month: 8, day: 15 })).toBe('2025-10-06');
  });

  it('months 11 and 12 of a year come after its month 10', () => {
    expect(lunarToSolar({ year: 2025, month: 11, day: 1 })).toBe('2025-12-20');
    expect(lunarToSolar({ year: 2025, month: 12, day: 29 })).toBe('2026-02-16');
  });
});
