import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/local-date.js';
import {
  closingDateOf,
  figurePeriods,
  lastMonthOf,
  latestClosed,
  monthsFrom,
  nextPeriod,
  PeriodIdError,
  parsePeriod,
  periodHolding,
  periodOf,
  periodsClosingWith,
  plusPeriods,
  previousPeriod,
  windowOf,
} from '../../../src/domain/time/period.js';
import { anyClosingDay, anyDay, anyFrequency, anyMonth, anyPeriod } from '../../support/builders/arbitraries.js';

describe('a period id', () => {
  it('is a month, a quarter or a year', () => {
    expect(periodOf('2026-10')).toEqual({ id: '2026-10', frequency: 'MONTHLY', year: 2026, ordinal: 10 });
    expect(periodOf('2026-Q3')).toEqual({ id: '2026-Q3', frequency: 'QUARTERLY', year: 2026, ordinal: 3 });
    expect(periodOf('2026')).toEqual({ id: '2026', frequency: 'YEARLY', year: 2026, ordinal: 1 });
  });

  it.each([
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    '2026Q3',
    '26',
    '2026-10-14',
    '2026-H1',
    ' 2026',
    '2026\n',
    '',
  ])('is not %j', (id) => {
    expect(parsePeriod(id)).toBeUndefined();
    expect(() => periodOf(id)).toThrow(PeriodIdError);
  });

  it('is refused by name, with the accepted forms', () => {
    expect(() => periodOf('tháng 10')).toThrow(
      '"tháng 10" is not a period: a month is 2026-10, a quarter 2026-Q3, a year 2026',
    );
  });
});

describe('a window', () => {
  it('of month M runs from the 15th of the month before to the 14th of M', () => {
    expect(windowOf('2026-10', 14)).toEqual({ from: '2026-09-15', to: '2026-10-14' });
    expect(windowOf('2026-01', 14)).toEqual({ from: '2025-12-15', to: '2026-01-14' });
  });

  it('of a quarter runs from the 15th of the month before it to the 14th of its last month', () => {
    expect(windowOf('2026-Q4', 14)).toEqual({ from: '2026-09-15', to: '2026-12-14' });
    expect(windowOf('2026-Q1', 14)).toEqual({ from: '2025-12-15', to: '2026-03-14' });
  });

  it('of a year runs from 15 December to 14 December', () => {
    expect(windowOf('2026', 14)).toEqual({ from: '2025-12-15', to: '2026-12-14' });
  });

  it('follows the closing day of the scope, to the ends of February', () => {
    expect(windowOf('2027-03', 28)).toEqual({ from: '2027-03-01', to: '2027-03-28' });
    expect(windowOf('2028-03', 28)).toEqual({ from: '2028-02-29', to: '2028-03-28' });
    expect(windowOf('2026-10', 1)).toEqual({ from: '2026-09-02', to: '2026-10-01' });
  });

  it('holds its closing day, and the next day belongs to the next period', () => {
    expect(periodHolding('2026-10-14', 'MONTHLY', 14)).toBe('2026-10');
    expect(periodHolding('2026-10-15', 'MONTHLY', 14)).toBe('2026-11');
    expect(periodHolding('2026-12-14', 'QUARTERLY', 14)).toBe('2026-Q4');
    expect(periodHolding('2026-12-15', 'QUARTERLY', 14)).toBe('2027-Q1');
    expect(periodHolding('2026-12-14', 'YEARLY', 14)).toBe('2026');
    expect(periodHolding('2026-12-15', 'YEARLY', 14)).toBe('2027');
  });
});

describe('the latest closed period', () => {
  it('is closed from its closing day on, not the day before', () => {
    expect(latestClosed('MONTHLY', '2026-10-13', 14)).toBe('2026-09');
    expect(latestClosed('MONTHLY', '2026-10-14', 14)).toBe('2026-10');
    expect(latestClosed('QUARTERLY', '2026-12-13', 14)).toBe('2026-Q3');
    expect(latestClosed('QUARTERLY', '2026-12-14', 14)).toBe('2026-Q4');
    expect(latestClosed('YEARLY', '2026-12-13', 14)).toBe('2025');
    expect(latestClosed('YEARLY', '2026-12-14', 14)).toBe('2026');
  });

  it('of each frequency gives the figures of a ranking', () => {
    expect(figurePeriods('2026-10', 14)).toEqual({ MONTHLY: '2026-10', QUARTERLY: '2026-Q3', YEARLY: '2025' });
    expect(figurePeriods('2026-12', 14)).toEqual({ MONTHLY: '2026-12', QUARTERLY: '2026-Q4', YEARLY: '2026' });
    expect(figurePeriods('2026-01', 14)).toEqual({ MONTHLY: '2026-01', QUARTERLY: '2025-Q4', YEARLY: '2025' });
  });
});

describe('neighbours', () => {
  it('cross the end of the year', () => {
    expect([nextPeriod('2026-12'), nextPeriod('2026-Q4'), nextPeriod('2026')]).toEqual(['2027-01', '2027-Q1', '2027']);
    expect([previousPeriod('2026-01'), previousPeriod('2026-Q1')]).toEqual(['2025-12', '2025-Q4']);
    expect(plusPeriods('2026-10', -24)).toBe('2024-10');
  });

  it('a quarter or a year answers with its last month', () => {
    expect(['2026-07', '2026-Q3', '2026'].map(lastMonthOf)).toEqual(['2026-07', '2026-09', '2026-12']);
  });

  it('a month closes alone, with its quarter, or with its year', () => {
    expect(periodsClosingWith('2026-10')).toEqual(['2026-10']);
    expect(periodsClosingWith('2026-09')).toEqual(['2026-09', '2026-Q3']);
    expect(periodsClosingWith('2026-12')).toEqual(['2026-12', '2026-Q4', '2026']);
  });

  it('a run of months includes both ends and may be empty', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsFrom('2026-11', '2026-11')).toEqual(['2026-11']);
    expect(monthsFrom('2026-11', '2026-10')).toEqual([]);
    expect(() => monthsFrom('2026-11', '2026-Q4')).toThrow(PeriodIdError);
  });
});

describe('laws of periods', () => {
  it('windows of one frequency follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(anyPeriod, anyClosingDay, (id, closingDay) => {
        expect(windowOf(nextPeriod(id), closingDay).from).toBe(addDays(windowOf(id, closingDay).to, 1));
      }),
    );
  });

  it('a day lies in the window of the period that holds it', () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, anyClosingDay, (day, frequency, closingDay) => {
        const window = windowOf(periodHolding(day, frequency, closingDay), closingDay);
        expect(window.from <= day && day <= window.to).toBe(true);
      }),
    );
  });

  it('the latest closed period closed by that day and the next one did not', () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, anyClosingDay, (day, frequency, closingDay) => {
        const id = latestClosed(frequency, day, closingDay);
        expect(closingDateOf(id, closingDay) <= day).toBe(true);
        expect(closingDateOf(nextPeriod(id), closingDay) > day).toBe(true);
      }),
    );
  });

  it('a figure never enters a ranking whose closing day lies before its own', () => {
    fc.assert(
      fc.property(anyMonth, anyClosingDay, (month, closingDay) => {
        for (const id of Object.values(figurePeriods(month, closingDay))) {
          expect(closingDateOf(id, closingDay) <= closingDateOf(month, closingDay)).toBe(true);
        }
      }),
    );
  });

  it('the figures of a month do not depend on the closing day', () => {
    fc.assert(
      fc.property(anyMonth, anyClosingDay, (month, closingDay) => {
        expect(figurePeriods(month, closingDay)).toEqual(figurePeriods(month, 14));
      }),
    );
  });

  it('going n periods on and n back is going nowhere', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -60, max: 60 }), (id, n) => {
        expect(plusPeriods(plusPeriods(id, n), -n)).toBe(id);
      }),
    );
  });
});
