import { describe, expect, it } from 'vitest';
import {
  dateEn,
  dateVi,
  longDateVi,
  momentEn,
  momentVi,
  savedEn,
  savedVi,
  weekdayDateEn,
  weekdayDateVi,
} from '../../../src/email/words/dates.js';

describe('dates in Vietnamese letters', () => {
  it.each([
    ['2026-03-05', '05/3/2026', 'ngày 05 tháng 3 năm 2026'],
    ['2026-02-28', '28/02/2026', 'ngày 28 tháng 02 năm 2026'],
    ['2026-01-09', '09/01/2026', 'ngày 09 tháng 01 năm 2026'],
    ['2026-09-10', '10/9/2026', 'ngày 10 tháng 9 năm 2026'],
    ['2026-10-10', '10/10/2026', 'ngày 10 tháng 10 năm 2026'],
  ])('%s takes zeros for days below ten and months 1 and 2 only', (day, short, long) => {
    expect([dateVi(day), longDateVi(day)]).toEqual([short, long]);
  });

  it.each([
    ['2026-10-12', 'thứ Hai'],
    ['2026-10-13', 'thứ Ba'],
    ['2026-10-14', 'thứ Tư'],
    ['2026-10-15', 'thứ Năm'],
    ['2026-10-16', 'thứ Sáu'],
    ['2026-10-17', 'thứ Bảy'],
    ['2026-10-18', 'Chủ nhật'],
  ])('%s is a %s', (day, name) => {
    expect(weekdayDateVi(day)).toBe(`${name}, ${dateVi(day)}`);
  });

  it('moments are told in Vietnamese time, whatever zone the machine is in', () => {
    expect(momentVi('2026-10-21T01:00:00.000Z')).toBe('08 giờ 00 phút ngày 21/10/2026 (thứ Tư)');
    expect(savedVi('2026-10-15T17:05:00.000Z')).toBe('00 giờ 05 phút ngày 16/10/2026');
  });
});

describe('dates in English letters', () => {
  it('are written day, month, year', () => {
    expect(dateEn('2026-03-05')).toBe('5 March 2026');
    expect(weekdayDateEn('2026-10-16')).toBe('Friday, 16 October 2026');
    expect(momentEn('2026-10-21T01:00:00.000Z')).toBe('08:00 on Wednesday, 21 October 2026');
    expect(savedEn('2026-10-15T08:20:00.000Z')).toBe('15 October 2026 at 15:20');
  });
});
