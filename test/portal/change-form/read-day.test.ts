import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLabel } from '../../../src/domain/time/texts.js';
import { readDay, readDays, shownDay } from '../../../src/portal/change-form/read-day.js';
import { filesBelow } from '../../support/imports.js';

const asked = { label: 'Hạn mới', isRequired: true };
const LANGUAGES = ['vi', 'en'] as const;

describe('a day that somebody types', () => {
  test('is read as the field shows it, in both languages', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (date, language) => {
        const day = date.toISOString().slice(0, 10);
        expect(shownDay(day, language)).toBe(dayLabel(day)[language]);
        expect(readDay(shownDay(day, language), asked, language)).toEqual({ day });
      }),
    );
    expect([shownDay('2026-11-16', 'vi'), shownDay('2026-11-16', 'en')]).toEqual(['16/11/2026', '16 November 2026']);
  });

  test('has the day first in either language', () => {
    for (const language of LANGUAGES) expect(readDay('5/6/2026', asked, language)).toEqual({ day: '2026-06-05' });
  });

  test('stays as it is while it is no day', () => {
    expect(['16/1', '31/02/2027', '', '2026-1'].map((typed) => shownDay(typed, 'vi'))).toEqual([
      '16/1',
      '31/02/2027',
      '',
      '2026-1',
    ]);
  });

  test.each([
    ['31/02/2027', 'Hạn mới: "31/02/2027" không phải là ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.'],
    ['11/16/2026', 'Hạn mới: "11/16/2026" không phải là ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.'],
    ['', 'Hạn mới: chưa ghi ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.'],
  ])('%j is refused with field, value and way out', (typed, fault) => {
    expect(readDay(typed, asked, 'vi')).toEqual({ fault });
  });

  test('is refused on either side of the days that are accepted', () => {
    const within = { ...asked, first: '2026-11-16', last: '2026-11-27' };
    const read = (typed: string) => readDay(typed, within, 'vi');
    expect([read('16/11/2026'), read('27/11/2026')]).toEqual([{ day: '2026-11-16' }, { day: '2026-11-27' }]);
    const fault = (day: string) =>
      `Hạn mới: ${day} nằm ngoài khoảng cho phép; đề nghị ghi một ngày từ 16/11/2026 đến 27/11/2026.`;
    expect([read('15/11/2026'), read('28/11/2026')]).toEqual([
      { fault: fault('15/11/2026') },
      { fault: fault('28/11/2026') },
    ]);
  });

  test('may be left out where the field says so', () => {
    expect(readDay('', { ...asked, isRequired: false }, 'en')).toEqual({ day: undefined });
  });
});

test('several days stand a line each, or with commas or spaces between them', () => {
  const days = ['2027-02-04', '2027-02-05'];
  for (const typed of [
    '04/02/2027\n05/02/2027',
    '4/2/2027, 5/2/2027',
    '4/2/2027 2027-02-05',
    '4 February 2027\n5 Feb 2027',
  ])
    expect(readDays(typed, 'Days', 'en')).toEqual({ days });
  expect(readDays('', 'Days', 'en')).toEqual({ days: [] });
  expect(readDays('4/2/2027\n30/2/2027', 'Ngày không gửi thư', 'vi')).toEqual({
    fault: 'Ngày không gửi thư: "30/2/2027" không phải là ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.',
  });
});

test("no page asks for a day in the browser's own order", () => {
  const pages = filesBelow('src/portal').filter((path) => path.endsWith('.tsx'));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((path) => readFileSync(path, 'utf8').includes('type="date"'))).toEqual([]);
});
