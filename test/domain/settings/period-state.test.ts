import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canBeSubmittedFrom,
  isCollectingOn,
  isExpected,
  periodStates,
  reasonNotExpected,
  reasonNotOpen,
} from '../../../src/domain/settings/period-state.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { anyClosingDay, anyDay } from '../../support/builders/arbitraries.js';
import { seededCalendar as cal } from '../../support/builders/holidays.js';
import { commune, scope } from '../../support/builders/scope-builder.js';

const statesOn = (today: string, overrides = {}) => periodStates(scope(overrides), today, cal);

describe('collecting', () => {
  it('is the period of each frequency whose window holds today', () => {
    expect(statesOn('2026-10-14').collecting).toEqual(['2026-10', '2026-Q4', '2026']);
    expect(statesOn('2026-10-15').collecting).toEqual(['2026-11', '2026-Q4', '2026']);
    expect(statesOn('2026-12-15').collecting).toEqual(['2027-01', '2027-Q1', '2027']);
  });

  it.each([
    ['2026-11', { firstPeriod: '2026-11' }, true],
    ['2026-11', { firstPeriod: '2026-12' }, false],
    ['2026-11', { ended: { lastDay: '2026-11-14', heir: 'bach-thong', by: 'merger' } }, true],
    ['2026-11', { ended: { lastDay: '2026-11-13', heir: 'bach-thong', by: 'merger' } }, false],
  ])('%s is asked alone as it stands in the list: %j', (id, overrides, isCollecting) => {
    const [of, today] = [scope(overrides), '2026-10-20'];
    expect(isCollectingOn({ scope: of, id }, today)).toBe(isCollecting);
    expect(periodStates(of, today, cal).collecting.includes(id)).toBe(isCollecting);
  });
});

describe('due', () => {
  it('is the latest closed period of each frequency, from its closing day on', () => {
    expect(statesOn('2026-12-13').due).toEqual(['2026-11', '2026-Q3', '2025']);
    expect(statesOn('2026-12-14').due).toEqual(['2026-12', '2026-Q4', '2026']);
  });
});

describe('open', () => {
  const months = (today: string, overrides = {}) => statesOn(today, overrides).open.filter((id) => /-\d\d$/.test(id));

  it('begins with the first day of the window', () => {
    expect(months('2026-10-14')).not.toContain('2026-11');
    expect(months('2026-10-15')).toContain('2026-11');
  });

  it('ends with the due day of the third next period', () => {
    expect(months('2027-01-18')).toEqual(['2027-02', '2027-01', '2026-12', '2026-11', '2026-10']);
    expect(months('2027-01-19')).toEqual(['2027-02', '2027-01', '2026-12', '2026-11']);
  });

  it('is longer for quarters and years', () => {
    expect(statesOn('2026-10-20').open).toEqual(
      expect.arrayContaining(['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2026', '2025', '2024']),
    );
  });

  it('ends when an administrator locks the period, and only that one', () => {
    expect(months('2026-10-20', { lockedPeriods: ['2026-09'] })).toEqual(['2026-11', '2026-10', '2026-08']);
  });

  it('has a reason where a period is not', () => {
    const reason = (period: string, today: string, overrides = {}) =>
      reasonNotOpen(scope(overrides), period, today, cal);
    expect(reason('2026-11', '2026-10-14')).toBe('WINDOW_NOT_OPEN');
    expect(reason('2026-11', '2026-10-15')).toBeUndefined();
    expect(reason('2026-10', '2027-01-18')).toBeUndefined();
    expect(reason('2026-10', '2027-01-19')).toBe('LOCKED');
    expect(reason('2026-10', '2026-10-20', { lockedPeriods: ['2026-10'] })).toBe('LOCKED');
    expect(reason('2026-10', '2026-10-20', { firstPeriod: '2026-11' })).toBe('BEFORE_FIRST_PERIOD');
  });

  it('lasts for one commune to the end of its extension', () => {
    const extension = { day: '2027-01-20', reason: 'flood', grantedAt: '2026-10-15T01:00:00.000Z' };
    expect(reasonNotOpen(scope(), '2026-10', '2027-01-20', cal, extension)).toBeUndefined();
    expect(reasonNotOpen(scope(), '2026-10', '2027-01-21', cal, extension)).toBe('LOCKED');
  });
});

describe('before the first period of a scope', () => {
  const young = { firstPeriod: '2026-11' };

  it('there is no state', () => {
    expect(statesOn('2026-10-20', young)).toEqual({
      collecting: ['2026-11', '2026-Q4', '2026'],
      due: [],
      open: ['2026-11', '2026-Q4', '2026'],
    });
  });

  it('a quarter and a year count when they close with the first period or later', () => {
    expect(isExpected(scope({ firstPeriod: '2026-12' }), '2026-Q4', commune())).toBe(true);
    expect(isExpected(scope({ firstPeriod: '2027-01' }), '2026-Q4', commune())).toBe(false);
    expect(isExpected(scope({ firstPeriod: '2027-01' }), '2027', commune())).toBe(true);
  });
});

describe('a report is expected', () => {
  const reason = (period: string, overrides = {}, settings = {}) =>
    reasonNotExpected(scope(settings), period, commune(overrides));

  it('from the first period of the scope on', () => {
    expect(reason('2026-09', {}, { firstPeriod: '2026-10' })).toBe('BEFORE_FIRST_PERIOD');
    expect(reason('2026-10', {}, { firstPeriod: '2026-10' })).toBeUndefined();
  });

  it('from units that exist on the closing day', () => {
    expect(reason('2026-10', { validTo: '2026-10-13' })).toBe('NOT_VALID_ON_CLOSING_DAY');
    expect(reason('2026-10', { validTo: '2026-10-14' })).toBeUndefined();
    expect(reason('2026-10', { validFrom: '2026-10-14' })).toBeUndefined();
    expect(reason('2026-10', { validFrom: '2026-10-15' })).toBe('NOT_VALID_ON_CLOSING_DAY');
  });

  it('from communes of the scope, whatever level the scope has', () => {
    expect(reason('2026-10', { level: 'VILLAGE' })).toBe('NOT_A_COMMUNE');
    expect(reason('2026-10', { path: 'bac-kan/cho-don-2/xuan-lac' })).toBe('OUTSIDE_SCOPE');
    expect(reason('2026-10', {}, { path: 'bac-kan' })).toBeUndefined();
  });
});

describe('a report', () => {
  it('can be submitted from the closing day on', () => {
    expect(canBeSubmittedFrom('2026-10', 14)).toBe('2026-10-14');
    expect(canBeSubmittedFrom('2026-Q4', 14)).toBe('2026-12-14');
  });
});

describe('laws of states', () => {
  it('what is collecting or due is open, and there is one of each frequency', () => {
    fc.assert(
      fc.property(anyDay, anyClosingDay, (today, closingDay) => {
        const { collecting, due, open } = periodStates(scope({ closingDay, firstPeriod: '2019-01' }), today, cal);
        expect(open).toEqual(expect.arrayContaining([...collecting, ...due]));
        expect([collecting.length, due.length]).toEqual([3, 3]);
      }),
    );
  });

  it('the list of open periods and the reason for one agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -70, max: 70 }), (today, shift) => {
        const settings = scope({ firstPeriod: '2020-01' });
        const { open } = periodStates(settings, today, cal);
        const [month] = periodStates(settings, addDays(today, shift * 2), cal).collecting;
        if (month) expect(open.includes(month)).toBe(reasonNotOpen(settings, month, today, cal) === undefined);
      }),
    );
  });
});
