import { describe, expect, it } from 'vitest';
import { openingDay } from '../../../src/domain/news/opened-windows.js';
import { decreedCalendar } from '../../support/builders/holidays.js';
import {
  announcedTo,
  everybody,
  mailTo,
  type SituationOptions,
  sentEntry,
  submitted,
  xuanLac,
} from '../../support/builders/mail-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

/** The reports whose opened window the mail tells, with those it names along. */
const opened = (options: SituationOptions, role: 'officer' | 'chairman' = 'officer') =>
  mailTo(role, options)?.openings.map(({ reports }) => reports.map(({ period }) => period)) ?? [];
const itemsOf = (options: SituationOptions) =>
  announcedTo('officer', options).map(({ period, step }) => `${period} ${step}`);
const [officer] = everybody();
if (!officer) throw new Error('There is no officer');
const told = (day: string, ...periods: string[]) =>
  sentEntry(
    officer,
    day,
    periods.map((period) => ({ unit: 'xuan-lac', period, step: -23 })),
  );

describe('that a window has opened is told', () => {
  // November 2026: 15 October (Thursday) to 14 November.
  it.each([
    ['2026-10-14', []],
    ['2026-10-15', [['2026-11']]],
    ['2026-10-22', [['2026-11']]],
    ['2026-10-23', []],
  ])(
    'on the first day of the window, or when that was missed on one of the next five working days: %s',
    (day, expected) => {
      expect(opened({ day })).toEqual(expected);
    },
  );

  it('on the first working day of the window, which a Sunday is not', () => {
    const scoped = scope({ firstPeriod: '2026-10' });
    expect(openingDay(scoped, '2026-12', decreedCalendar)).toBe('2026-11-16');
    expect(openingDay(scope({ quietDays: ['2026-11-16'] }), '2026-12', decreedCalendar)).toBe('2026-11-17');
    expect(opened({ day: '2026-11-16', scope: { quietDays: ['2026-11-16'] } })).toEqual([]);
    expect(opened({ day: '2026-11-17', scope: { quietDays: ['2026-11-16'] } })).not.toEqual([]);
  });

  it('on Monday when it was a Friday on which nothing could be sent, whether that was planned or not', () => {
    // January 2027 closes for December on the 14th: February opens on Friday, the 15th.
    const day = '2027-01-18';
    expect(opened({ day }).flat()).toContain('2027-02');
    expect(opened({ day, scope: { quietDays: ['2027-01-15'] } }).flat()).toContain('2027-02');
    expect(opened({ day, sent: [told('2027-01-15', '2027-02')] }).flat()).not.toContain('2027-02');
  });

  it('once: not again after a letter has named the report', () => {
    expect(opened({ day: '2026-10-16', sent: [told('2026-10-15', '2026-11')] })).toEqual([]);
  });

  it('as one form where month, quarter and year fall due together', () => {
    const sent = [told('2026-09-15', '2026-Q4', '2026')];
    expect(opened({ day: '2026-11-16', sent })).toEqual([['2026-12', '2026-Q4', '2026']]);
    expect(itemsOf({ day: '2026-11-16', sent })).toEqual(['2026-10 20', '2026-11 -3', '2026-12 -21']);
  });

  it('form by form where they fall due on different days, the nearest first', () => {
    expect(opened({ day: '2026-12-15' })).toEqual([['2027-01'], ['2027-Q1'], ['2027']]);
  });

  it('to officers only', () => {
    expect(opened({ day: '2026-10-15' }, 'chairman')).toEqual([]);
  });

  it('to the chairman where the officer cannot be reached', () => {
    expect(opened({ day: '2026-10-15', unreachable: ['officer-1'] }, 'chairman')).toEqual([['2026-11']]);
  });

  it('to nobody before reminders begin, and not about what was submitted or comes before the first period', () => {
    expect(opened({ day: '2026-10-15', scope: { remindersFrom: '2026-10-16' } })).toEqual([]);
    expect(opened({ day: '2026-10-16', scope: { remindersFrom: '2026-10-16' } })).toEqual([]);
    expect(opened({ day: '2026-10-16', scope: { remindersFrom: '2026-10-15' } })).toEqual([['2026-11']]);
    expect(opened({ day: '2026-10-15', reports: [submitted(xuanLac, '2026-11')] })).toEqual([]);
    expect(opened({ day: '2026-09-15', scope: { firstPeriod: '2026-11' } }).flat()).not.toContain('2026-10');
  });

  it('in the one e-mail of the day, which the ladder does not count', () => {
    const mail = mailTo('officer', { day: '2026-10-16', reports: [] });
    expect([mail?.forms.length, mail?.openings.length]).toEqual([1, 1]);
    const later = mailTo('officer', { day: '2026-11-18', sent: [told('2026-10-15', '2026-11')] });
    const form = later?.forms.find(({ reports }) => reports[0]?.period === '2026-11');
    expect(form).toMatchObject({ step: 1, lettersToOfficer: 0, letterNumber: 1 });
  });
});
