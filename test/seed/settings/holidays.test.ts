import { describe, expect, it } from 'vitest';
import { weekday } from '../../../src/domain/time/local-date.js';
import file from '../../../src/seed/data/holidays.json' with { type: 'json' };
import { decreedHolidays, holidays } from '../../../src/seed/settings/holidays.js';
import { tool } from '../../support/start/tools.js';

describe('the seeded holiday table', () => {
  it('has every day of the file, each with its decision where one is known', () => {
    expect(decreedHolidays().map(({ date }) => date)).toEqual(file.days.map(({ date }) => date));
    expect(decreedHolidays().find(({ date }) => date === '2026-04-27')).toEqual({
      date: '2026-04-27',
      works: false,
      kind: 'IN_LIEU',
      name: { vi: 'Giỗ Tổ Hùng Vương (nghỉ bù)', en: 'Hùng Kings Commemoration Day (in lieu)' },
      status: 'VERIFIED',
      decision: 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1',
      decisionDate: '2019-11-20',
      swappedWith: null,
      note: 'Labour Code Art. 111(3)',
    });
  });

  it('keeps what is only expected apart: 3 September 2027 has no decision', () => {
    expect(decreedHolidays().find(({ date }) => date === '2027-09-03')).toMatchObject({
      status: 'UNVERIFIED',
      decision: null,
    });
  });

  it('does not apply what was only proposed', () => {
    const dates = holidays().map(({ date }) => date);
    for (const { off, works } of file.proposedNotApplied)
      expect(dates).not.toEqual(expect.arrayContaining([off, works]));
  });

  it('goes on to 2030 with days that are not yet decreed', () => {
    const later = holidays().filter(({ date }) => date >= '2028');
    expect([...new Set(later.map(({ date }) => date.slice(0, 4)))]).toEqual(['2028', '2029', '2030']);
    expect(later.every(({ status }) => status === 'NOT_DECREED')).toBe(true);
    expect(holidays().filter(({ date, status }) => date < '2028' && status === 'NOT_DECREED')).toEqual([]);
  });

  it('declares only Saturdays working, each for a weekday off that names it', () => {
    const swapped = decreedHolidays().filter(({ kind }) => kind === 'SWAPPED_WORKING');
    expect(swapped.map(({ date }) => weekday(date))).toEqual(swapped.map(() => 6));
    for (const { date, swappedWith } of swapped) {
      const off = decreedHolidays().find((holiday) => holiday.date === swappedWith);
      expect(off).toMatchObject({ kind: 'SWAPPED_OFF', works: false, swappedWith: date });
    }
  });
});

type LibraryHoliday = { readonly date: string; readonly name: string; readonly type: string };
type Library = new (country: string) => { getHolidays(year: number): LibraryHoliday[] };

/** A package of 12 MB, used only here. */
const DateHolidays = tool<Library>('date-holidays');

describe.skipIf(!DateHolidays)('the library date-holidays', () => {
  const inLibrary = (year: number): LibraryHoliday[] =>
    (DateHolidays ? new DateHolidays('VN').getHolidays(year) : [])
      .filter(({ type }) => type === 'public')
      .map((holiday) => ({ ...holiday, date: holiday.date.slice(0, 10) }));
  const named = (year: number, name: RegExp) => inLibrary(year).find((holiday) => name.test(holiday.name))?.date;

  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])('has no public holiday of %i that the table lacks', (year) => {
    const ours = new Set(holidays().map(({ date }) => date));
    const theirs = inLibrary(year).map(({ date }) => date);
    expect(theirs.length).toBeGreaterThanOrEqual(7);
    expect(theirs.filter((date) => !ours.has(date))).toEqual([]);
  });

  it.each(file.lunar)('has Tết and the Hùng Kings of $year on the same days', ({ year, tet, hungKings }) => {
    expect([named(year, /^Tết Nguyên Đán/i), named(year, /Hùng Vương/i)]).toEqual([tet, hungKings]);
  });
});
