import { describe, expect, it } from 'vitest';
import { expectedHolidays } from '../../../src/domain/time/expected-holidays.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { decreedHolidays } from '../../../src/seed/settings/holidays.js';

const datesOf = (year: number, name: string) =>
  expectedHolidays(year)
    .filter((holiday) => holiday.name.vi.startsWith(name))
    .map(({ date, kind }) => (kind === 'IN_LIEU' ? `${date} in lieu` : date));

const years = Array.from({ length: 80 }, (_, i) => 2021 + i);

describe('the holidays the law lets one expect', () => {
  it('are marked as not yet decreed, and name no decision', () => {
    for (const { status, decision, works } of expectedHolidays(2028)) {
      expect({ status, decision, works }).toEqual({ status: 'NOT_DECREED', decision: null, works: false });
    }
  });

  it.each([2024, 2025, 2026, 2027])('of %i are the decreed ones, but for the swapped days', (year) => {
    const decreed = decreedHolidays().filter(
      ({ date, kind }) => date.startsWith(`${year}`) && !kind.startsWith('SWAPPED'),
    );
    const plain = ({ date, kind }: { date: string; kind: string }) => `${date} ${kind}`;
    expect(expectedHolidays(year).map(plain)).toEqual(decreed.map(plain));
  });

  it.each(years)('%i has 11 days under Art. 112(1), Culture Day from 2026 on, and no day twice', (year) => {
    const holidays = expectedHolidays(year);
    expect(holidays.filter(({ kind }) => kind === 'PUBLIC_HOLIDAY')).toHaveLength(year < 2026 ? 11 : 12);
    expect(() => workingCalendar(holidays)).not.toThrow();
  });
});

describe('Tết', () => {
  it('has five days, two of them before mùng 1', () => {
    expect(datesOf(2028, 'Tết Nguyên đán')).toEqual([
      '2028-01-24',
      '2028-01-25',
      '2028-01-26',
      '2028-01-27',
      '2028-01-28',
    ]);
  });

  it('has one day before mùng 1 where that is a Tuesday, so that the week is whole', () => {
    expect(datesOf(2029, 'Tết Nguyên đán')).toEqual([
      '2029-02-12',
      '2029-02-13',
      '2029-02-14',
      '2029-02-15',
      '2029-02-16',
    ]);
  });

  it('gives a day in lieu for each of its days on a weekend: 2030 has two', () => {
    expect(datesOf(2030, 'Tết Nguyên đán')).toEqual([
      '2030-01-31',
      '2030-02-01',
      '2030-02-02',
      '2030-02-03',
      '2030-02-04',
      '2030-02-05 in lieu',
      '2030-02-06 in lieu',
    ]);
  });
});

describe('a day in lieu', () => {
  it('is the next working day after a holiday on a Saturday: New Year 2028', () => {
    expect(datesOf(2028, 'Tết Dương lịch')).toEqual(['2028-01-01', '2028-01-03 in lieu']);
  });

  it('passes over another holiday: 30 April 2028 is a Sunday, 1 May a Monday', () => {
    expect(datesOf(2028, 'Ngày Chiến thắng')).toEqual(['2028-04-30', '2028-05-02 in lieu']);
  });

  it('is not given for a holiday on a Friday or a Monday', () => {
    expect(datesOf(2027, 'Tết Dương lịch')).toEqual(['2027-01-01']);
    expect(datesOf(2029, 'Tết Dương lịch')).toEqual(['2029-01-01']);
  });

  it('is not given for Culture Day: 2029 a Saturday, 2030 a Sunday', () => {
    expect(datesOf(2028, 'Ngày Văn hóa')).toEqual(['2028-11-24']);
    expect(datesOf(2029, 'Ngày Văn hóa')).toEqual(['2029-11-24']);
    expect(datesOf(2030, 'Ngày Văn hóa')).toEqual(['2030-11-24']);
  });
});

describe('Quốc khánh', () => {
  it.each([
    [2024, 'Monday', ['2024-09-02', '2024-09-03']],
    [2025, 'Tuesday', ['2025-09-01', '2025-09-02']],
    [2026, 'Wednesday', ['2026-09-01', '2026-09-02']],
    [2027, 'Thursday', ['2027-09-02', '2027-09-03']],
    [2022, 'Friday', ['2022-09-01', '2022-09-02']],
    [2028, 'Saturday', ['2028-09-01', '2028-09-02', '2028-09-04 in lieu']],
    [2029, 'Sunday', ['2029-09-02', '2029-09-03', '2029-09-04 in lieu']],
  ])('%i, the 2nd a %s: %j', (year, _weekday, dates) => {
    expect(datesOf(year, 'Quốc khánh')).toEqual(dates);
  });
});
