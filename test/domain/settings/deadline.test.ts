import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDueDay, dueDayOf, finalDayOf, lockDayOf } from '../../../src/domain/settings/deadline.js';
import { dueDaysAfterEdit } from '../../../src/domain/settings/due-day-effect.js';
import { dueDaysToFix } from '../../../src/domain/settings/opened-due-days.js';
import type { DueRule, ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { closingDateOf } from '../../../src/domain/time/period.js';
import { type WorkingCalendar, workingCalendar, workingDaysIn } from '../../../src/domain/time/working-calendar.js';
import { decreedHolidays } from '../../../src/seed/settings/holidays.js';
import { anyClosingDay, anyDay, anyHolidays, anyPeriod, exception } from '../../support/builders/arbitraries.js';
import { seededCalendar as cal } from '../../support/builders/holidays.js';
import { scope } from '../../support/builders/scope-builder.js';

const workingDays = (days: number): DueRule => ({ kind: 'WORKING_DAYS_AFTER_CLOSING', days });
const dayOfMonth = (day: number): DueRule => ({ kind: 'DAY_OF_MONTH', day });
const afterCalendarEdit = (of: ScopeSettings, before: WorkingCalendar, after: WorkingCalendar, today: string) =>
  dueDaysAfterEdit({ scope: of, calendar: before }, { scope: of, calendar: after }, today);
const extended = (day: string) => ({ day, reason: 'flood', grantedAt: '2026-10-15T01:00:00.000Z' });

describe('a due day by working days', () => {
  it('is the N-th working day strictly after closing', () => {
    expect(computeDueDay('2026-10', 14, workingDays(1), cal)).toBe('2026-10-15');
    expect(computeDueDay('2026-10', 14, workingDays(2), cal)).toBe('2026-10-16');
    expect(computeDueDay('2026-10', 14, workingDays(3), cal)).toBe('2026-10-19');
  });

  it('does not count the closing day, whether it works or not', () => {
    expect(computeDueDay('2026-11', 14, workingDays(2), cal)).toBe('2026-11-17');
    expect(computeDueDay('2026-12', 14, workingDays(2), cal)).toBe('2026-12-16');
  });

  it('passes over Tết: 24 February 2026', () => {
    expect(computeDueDay('2026-02', 14, workingDays(2), cal)).toBe('2026-02-24');
  });

  it('is the same for a month, its quarter and its year', () => {
    const due = ['2026-12', '2026-Q4', '2026'].map((id) => computeDueDay(id, 14, workingDays(2), cal));
    expect(due).toEqual(['2026-12-16', '2026-12-16', '2026-12-16']);
  });

  it('can be 29 February or 31 December', () => {
    expect(computeDueDay('2028-02', 25, workingDays(2), cal)).toBe('2028-02-29');
    expect(computeDueDay('2026-12', 28, workingDays(3), cal)).toBe('2026-12-31');
    expect(computeDueDay('2026-12', 28, workingDays(4), cal)).toBe('2027-01-04');
  });

  it('needs at least one working day', () => {
    expect(() => computeDueDay('2026-10', 14, workingDays(0), cal)).toThrow(RangeError);
    expect(() => computeDueDay('2026-10', 14, workingDays(1.5), cal)).toThrow(RangeError);
  });
});

describe('a due day on a day of the month', () => {
  it('is that day if it works, else the next working day', () => {
    expect(computeDueDay('2026-10', 14, dayOfMonth(20), cal)).toBe('2026-10-20');
    expect(computeDueDay('2026-10', 14, dayOfMonth(17), cal)).toBe('2026-10-19');
    expect(computeDueDay('2026-11', 14, dayOfMonth(24), cal)).toBe('2026-11-25');
    expect(computeDueDay('2026-08', 14, dayOfMonth(22), cal)).toBe('2026-08-22');
  });

  it('lies in the next month if the day is not after the closing day', () => {
    expect(computeDueDay('2026-10', 14, dayOfMonth(15), cal)).toBe('2026-10-15');
    expect(computeDueDay('2026-10', 14, dayOfMonth(14), cal)).toBe('2026-11-16');
    expect(computeDueDay('2026-12', 14, dayOfMonth(5), cal)).toBe('2027-01-05');
  });

  it('is the last day of a month that is too short', () => {
    expect(computeDueDay('2026-09', 14, dayOfMonth(31), cal)).toBe('2026-09-30');
    expect(computeDueDay('2028-02', 14, dayOfMonth(31), cal)).toBe('2028-02-29');
    expect(computeDueDay('2027-02', 28, dayOfMonth(31), cal)).toBe('2027-03-31');
  });
});

describe('the due day of a report', () => {
  it('is the stored one, whatever the rule says now', () => {
    expect(dueDayOf(scope(), '2026-10', cal)).toBe('2026-10-16');
    expect(dueDayOf(scope({ dueDays: { '2026-10': '2026-10-20' } }), '2026-10', cal)).toBe('2026-10-20');
    expect(dueDayOf(scope({ dueDays: { '2026-10': '2026-10-20' } }), '2026-11', cal)).toBe('2026-11-17');
  });

  it('is replaced by an extension', () => {
    const stored = scope({ dueDays: { '2026-10': '2026-10-20' } });
    expect(dueDayOf(stored, '2026-10', cal, extended('2026-10-22'))).toBe('2026-10-22');
    expect(dueDayOf(stored, '2026-10', cal, null)).toBe('2026-10-20');
  });

  it('stays where the calendar moved it beyond an extension', () => {
    const stored = scope({ dueDays: { '2026-10': '2026-10-23' } });
    expect(dueDayOf(stored, '2026-10', cal, extended('2026-10-22'))).toBe('2026-10-23');
  });
});

describe('the final day of a month', () => {
  it('is the 25th, or the next working day', () => {
    expect(finalDayOf(scope(), '2026-11', cal)).toBe('2026-11-25');
    expect(finalDayOf(scope(), '2026-10', cal)).toBe('2026-10-26');
  });

  it('lies after closing, even where the closing day is later in the month', () => {
    expect(finalDayOf(scope({ closingDay: 25 }), '2026-10', cal)).toBe('2026-11-25');
    expect(finalDayOf(scope({ closingDay: 24 }), '2026-10', cal)).toBe('2026-10-26');
  });
});

describe('the lock day', () => {
  it('is the due day of the third next period of the same frequency', () => {
    expect(lockDayOf(scope(), '2026-10', cal)).toBe('2027-01-18');
    expect(lockDayOf(scope(), '2026-Q3', cal)).toBe('2027-06-16');
    expect(lockDayOf(scope(), '2026', cal)).toBe('2029-12-18');
  });

  it('follows the setting', () => {
    expect(lockDayOf(scope({ lockAfter: 1 }), '2026-10', cal)).toBe('2026-11-17');
  });

  it('waits for a commune whose extension goes beyond it', () => {
    expect(lockDayOf(scope(), '2026-10', cal, extended('2026-10-22'))).toBe('2027-01-18');
    expect(lockDayOf(scope(), '2026-10', cal, extended('2027-01-20'))).toBe('2027-01-20');
  });
});

describe('due days are stored when a window opens', () => {
  it('on the first day of the window, not the day before', () => {
    expect(Object.keys(dueDaysToFix(scope(), '2026-10-14', cal))).not.toContain('2026-11');
    expect(dueDaysToFix(scope(), '2026-10-15', cal)).toMatchObject({ '2026-11': '2026-11-17' });
  });

  it('of every frequency, the latest closed ones too, and never twice', () => {
    const first = dueDaysToFix(scope(), '2026-12-15', cal);
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['2026', '2026-12', '2026-Q4', '2027', '2027-01', '2027-Q1']),
    );
    expect(Object.keys(first)).not.toContain('2027-02');
    expect(dueDaysToFix(scope({ dueDays: first }), '2026-12-15', cal)).toEqual({});
  });
});

describe('an edit of the holiday table', () => {
  const dueDays = {
    '2026-09': '2026-09-16',
    '2026-10': '2026-10-16',
    '2026-11': '2026-11-17',
    '2026-Q4': '2026-12-16',
    '2026': '2026-12-16',
  };
  const stored = scope({ dueDays });
  const edited = (...days: [string, boolean][]) =>
    workingCalendar([...decreedHolidays(), ...days.map(([day, works]) => exception(day, works))]);

  it('moves a due day in the future, and says so', () => {
    const { dueDays: after, moved } = afterCalendarEdit(stored, cal, edited(['2026-11-16', false]), '2026-11-16');
    expect(moved).toEqual([{ scope: 'cho-don', period: '2026-11', from: '2026-11-17', to: '2026-11-18' }]);
    expect(after).toMatchObject({ ...dueDays, '2026-11': '2026-11-18', '2026-12': '2026-12-16' });
  });

  it('leaves the due day of today and those before it', () => {
    const off = edited(['2026-11-16', false], ['2026-11-17', false], ['2026-10-15', false], ['2026-09-15', false]);
    expect(afterCalendarEdit(stored, cal, off, '2026-11-17').moved).toEqual([]);
  });

  it('never moves a due day to today: that report would be late tomorrow', () => {
    const saturdayWorks = edited(['2026-11-21', true]);
    const later = scope({ dueDays: { '2026-11': '2026-11-24' }, dueRule: dayOfMonth(21) });
    expect(afterCalendarEdit(later, cal, saturdayWorks, '2026-11-20').moved).toEqual([
      { scope: 'cho-don', period: '2026-11', from: '2026-11-24', to: '2026-11-21' },
    ]);
    expect(afterCalendarEdit(later, cal, saturdayWorks, '2026-11-21').moved).toEqual([
      { scope: 'cho-don', period: '2026-11', from: '2026-11-24', to: '2026-11-23' },
    ]);
  });

  it('moves nothing where nothing changed', () => {
    expect(afterCalendarEdit(stored, cal, cal, '2026-11-16').moved).toEqual([]);
  });

  it('moves the due day of an open window that had not been stored', () => {
    const { moved } = afterCalendarEdit(scope(), cal, edited(['2026-11-16', false]), '2026-11-01');
    expect(moved).toEqual([{ scope: 'cho-don', period: '2026-11', from: '2026-11-17', to: '2026-11-18' }]);
  });

  it('law: what moves lay after today and lies after today', () => {
    fc.assert(
      fc.property(anyHolidays, anyHolidays, anyDay, (before, after, today) => {
        const [oldCal, newCal] = [workingCalendar(before), workingCalendar(after)];
        const opened = scope({ dueDays: dueDaysToFix(scope(), today, oldCal) });
        const edit = afterCalendarEdit(opened, oldCal, newCal, today);
        for (const { period, from, to } of edit.moved) {
          expect(from > today && to > today && newCal.isWorking(to)).toBe(true);
          expect(edit.dueDays[period]).toBe(to);
        }
        const again = afterCalendarEdit({ ...opened, dueDays: edit.dueDays }, newCal, newCal, today);
        expect(again.moved).toEqual([]);
      }),
    );
  });
});

describe('laws of due days', () => {
  it('a due day works and has exactly N working days between closing and its end', () => {
    fc.assert(
      fc.property(anyPeriod, anyClosingDay, fc.integer({ min: 1, max: 15 }), anyHolidays, (id, closing, n, days) => {
        const calendar = workingCalendar(days);
        const due = computeDueDay(id, closing, workingDays(n), calendar);
        expect(calendar.isWorking(due)).toBe(true);
        expect(workingDaysIn(calendar, closingDateOf(id, closing), due)).toBe(n);
      }),
    );
  });

  it('a fixed day, too, works and lies after closing', () => {
    fc.assert(
      fc.property(anyPeriod, anyClosingDay, fc.integer({ min: 1, max: 31 }), anyHolidays, (id, closing, day, days) => {
        const calendar = workingCalendar(days);
        const due = computeDueDay(id, closing, dayOfMonth(day), calendar);
        expect(calendar.isWorking(due) && due > closingDateOf(id, closing)).toBe(true);
      }),
    );
  });
});
