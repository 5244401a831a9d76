import { describe, expect, it } from 'vitest';
import { dayOfStep, offsetReached } from '../../../src/domain/reminder/ladder.js';
import { computeDueDay } from '../../../src/domain/settings/deadline.js';
import { weekday } from '../../../src/domain/time/local-date.js';
import { periodOf, periodsClosingWith, windowOf } from '../../../src/domain/time/period.js';
import { golden } from '../../support/builders/golden.js';
import { decreedCalendar, seededCalendar } from '../../support/builders/holidays.js';

type Row = {
  period: string;
  windowFrom: string;
  windowTo: string;
  closesOn: string;
  due: string;
  dueWeekday: string;
  carries: string[];
  holidaysCounted: string[];
  ladder: Record<string, string>;
};

const { periods: rows } = golden<{ periods: Row[] }>('commune/calendar.json');
const weekdayName = (day: string) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday(day) - 1];

describe('the golden calendar', () => {
  it('has 48 months', () => {
    expect(rows).toHaveLength(48);
  });

  it.each(rows)('$period: window, due day and ladder days', (row) => {
    for (const cal of [decreedCalendar, seededCalendar]) {
      const window = windowOf(row.period, 14);
      const due = computeDueDay(row.period, 14, { kind: 'WORKING_DAYS_AFTER_CLOSING', days: 2 }, cal);
      expect(window).toEqual({ from: row.windowFrom, to: row.windowTo });
      expect([weekdayName(window.to), due, weekdayName(due)]).toEqual([row.closesOn, row.due, row.dueWeekday]);
      for (const [offset, day] of Object.entries(row.ladder)) {
        expect([offset, dayOfStep(cal, due, Number(offset))]).toEqual([offset, day]);
        expect(offsetReached(cal, due, day)).toBe(Number(offset));
      }
    }
    expect(periodsClosingWith(row.period).map((id) => periodOf(id).frequency)).toEqual(row.carries);
  });

  it.each(rows.filter((row) => row.holidaysCounted.length > 0))('$period passes over $holidaysCounted', (row) => {
    expect(row.holidaysCounted.filter((day) => decreedCalendar.isWorking(day))).toEqual([]);
  });
});
