import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayLabel, shortPeriodLabel } from '../../../src/domain/time/texts.js';
import { dayTyped, periodTyped } from '../../../src/domain/time/typed.js';

it.each([
  ['4/2/2027', '2027-02-04'],
  ['04/02/2027', '2027-02-04'],
  ['4.2.2027', '2027-02-04'],
  ['2027-02-04', '2027-02-04'],
  ['29/2/2028', '2028-02-29'],
  ['29/2/2027', undefined],
  ['31/4/2027', undefined],
  ['2/13/2027', undefined],
  ['4/2/27', undefined],
  ['4 February 2027', '2027-02-04'],
  ['04 feb 2027', '2027-02-04'],
  ['29 February 2027', undefined],
  ['4 Febr 2027', undefined],
  ['February 4 2027', undefined],
  ['', undefined],
])('the day %j is %j', (text, day) => expect(dayTyped(text)).toBe(day));

it.each([
  ['11/2026', '2026-11'],
  ['1/2027', '2027-01'],
  ['tháng 9/2026', '2026-09'],
  ['13/2026', undefined],
  ['0/2026', undefined],
  ['quý IV/2026', '2026-Q4'],
  ['Quý iii/2026', '2026-Q3'],
  ['Q1 2027', '2027-Q1'],
  ['quý V/2026', undefined],
  ['năm 2026', '2026'],
  ['2026', '2026'],
  ['2026-11', '2026-11'],
  ['2026-Q5', undefined],
  ['kỳ này', undefined],
])('the period %j is %j', (text, period) => expect(periodTyped(text)).toBe(period));

it('what the pages print is read again', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('-01', '-09', '-10', '-12', '-Q1', '-Q4', ''), (date, part) => {
      const day = date.toISOString().slice(0, 10);
      const period = `${day.slice(0, 4)}${part}`;
      expect(Object.values(dayLabel(day)).map(dayTyped)).toEqual([day, day]);
      expect(periodTyped(shortPeriodLabel(period).vi)).toBe(period);
    }),
  );
});
