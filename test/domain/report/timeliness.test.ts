import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTimeJudge, timelinessOf, workingDaysUntil } from '../../../src/domain/report/timeliness.js';
import { reasonToRefuseExtension } from '../../../src/domain/settings/extension.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { anyDay } from '../../support/builders/arbitraries.js';
import { seededCalendar as cal } from '../../support/builders/holidays.js';
import { draft } from '../../support/builders/scope-builder.js';

const DUE = '2026-10-16';
const LATER = '2026-12-01T00:00:00.000Z';
const submitted = (at: string) => draft({ state: 'SUBMITTED', firstSubmittedAt: at });
const judged = (day: string, time: string) => timelinessOf(submitted(instantAt(day, time)), DUE, cal, LATER);
const unfiledOn = (day: string, time: string) => timelinessOf(undefined, DUE, cal, instantAt(day, time));

describe('a submission', () => {
  it('is on time until 24:00 of the due day in Việt Nam', () => {
    expect(judged('2026-10-16', '23:59')).toEqual({ kind: 'ON_TIME', workingDaysLate: 0 });
    expect(judged('2026-10-17', '00:00')).toEqual({ kind: 'LATE', workingDaysLate: 1 });
  });

  it('is late by the working days after the due day up to itself, at least one', () => {
    expect(judged('2026-10-18', '12:00').workingDaysLate).toBe(1);
    expect(judged('2026-10-19', '12:00').workingDaysLate).toBe(1);
    expect(judged('2026-10-20', '12:00').workingDaysLate).toBe(2);
  });

  it('passes over holidays and counts a working Saturday', () => {
    expect(timelinessOf(submitted(instantAt('2026-11-25', '08:00')), '2026-11-23', cal, LATER).workingDaysLate).toBe(1);
    expect(timelinessOf(submitted(instantAt('2026-08-22', '08:00')), '2026-08-21', cal, LATER).workingDaysLate).toBe(1);
    expect(timelinessOf(submitted(instantAt('2026-08-24', '08:00')), '2026-08-21', cal, LATER).workingDaysLate).toBe(2);
  });

  it('keeps its time when the report is returned or reopened', () => {
    const returned = draft({ state: 'RETURNED', firstSubmittedAt: instantAt('2026-10-16', '10:00') });
    expect(timelinessOf(returned, DUE, cal, LATER).kind).toBe('ON_TIME');
  });

  it('was never made when it was withdrawn', () => {
    expect(timelinessOf(draft({ firstSubmittedAt: null }), DUE, cal, LATER).kind).toBe('OVERDUE');
  });

  it('counts from its own moment on, not before', () => {
    const at = instantAt('2026-10-20', '09:00');
    expect(timelinessOf(submitted(at), DUE, cal, instantAt('2026-10-20', '08:59')).kind).toBe('OVERDUE');
    expect(timelinessOf(submitted(at), DUE, cal, at).kind).toBe('LATE');
  });
});

it('a deadline that a later holiday has made a day off is due on its own day, not on the working day before', () => {
  const days = ['2026-10-28', '2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02'];
  // An extension to a working Saturday that is none any more.
  expect(days.map((day) => workingDaysUntil(cal, day, '2026-10-31'))).toEqual([2, 1, 0, 0, 0]);
});

describe('many reports', () => {
  it('are on time exactly where each of them is', () => {
    const moment = fc
      .tuple(anyDay, fc.constantFrom('00:00', '12:00', '23:59'))
      .map(([day, time]) => instantAt(day, time));
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), fc.option(moment), moment, (due, extended, firstSubmittedAt, asOf) => {
        const extension = extended ? { day: extended, reason: 'flood', grantedAt: LATER } : null;
        const report = { firstSubmittedAt, extension };
        expect(onTimeJudge(due, asOf)(report)).toBe(timelinessOf(report, due, cal, asOf).kind === 'ON_TIME');
      }),
    );
  });
});

describe('a report that was not submitted', () => {
  it('is not due until the due day has ended, then overdue', () => {
    expect(unfiledOn('2026-10-16', '23:59')).toEqual({ kind: 'NOT_DUE', workingDaysLate: 0 });
    expect(unfiledOn('2026-10-17', '00:00')).toEqual({ kind: 'OVERDUE', workingDaysLate: 1 });
    expect(unfiledOn('2026-10-21', '08:00')).toEqual({ kind: 'OVERDUE', workingDaysLate: 3 });
  });

  it('is the same whether a draft exists or nothing at all', () => {
    expect(timelinessOf(draft(), DUE, cal, LATER)).toEqual(timelinessOf(undefined, DUE, cal, LATER));
  });
});

describe('an extension', () => {
  const extension = { day: '2026-10-20', reason: 'flood', grantedAt: '2026-10-15T01:00:00.000Z' };

  it('replaces the due day: what it names is on time, the day after is one day late', () => {
    const on = (day: string) => timelinessOf({ firstSubmittedAt: instantAt(day, '12:00'), extension }, DUE, cal, LATER);
    expect(on('2026-10-20')).toEqual({ kind: 'ON_TIME', workingDaysLate: 0 });
    expect(on('2026-10-21')).toEqual({ kind: 'LATE', workingDaysLate: 1 });
  });

  it('keeps an unfiled report from being overdue', () => {
    const on = (day: string) =>
      timelinessOf({ firstSubmittedAt: null, extension }, DUE, cal, instantAt(day, '08:00')).kind;
    expect([on('2026-10-20'), on('2026-10-21')]).toEqual(['NOT_DUE', 'OVERDUE']);
  });

  it('sets a later working day, which has not passed', () => {
    const LOCKS = '2026-10-26';
    const refused = (day: string, today = DUE) => reasonToRefuseExtension(day, { due: DUE, today, locks: LOCKS }, cal);
    expect(refused('2026-10-16')).toBe('NOT_LATER');
    expect(refused('2026-10-17')).toBe('NOT_A_WORKING_DAY');
    expect(refused('2026-10-19')).toBeUndefined();
    expect([refused('2026-10-19', '2026-10-19'), refused('2026-10-19', '2026-10-20')]).toEqual([
      undefined,
      'DAY_HAS_PASSED',
    ]);
    expect([refused(LOCKS), refused('2026-10-27')]).toEqual([undefined, 'AFTER_LOCK_DAY']);
  });
});

describe('laws of timeliness', () => {
  const time = fc.constantFrom('00:00', '08:00', '23:59');

  it('a later submission is never less late, and late means after the due day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, time, (due, a, b, at) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const late = (day: string) =>
          timelinessOf(submitted(instantAt(day, at)), due, cal, '2099-01-01T00:00:00.000Z').workingDaysLate;
        expect(late(first)).toBeLessThanOrEqual(late(second));
        expect(late(first) > 0).toBe(first > due);
      }),
    );
  });

  it('a report filed the moment it is asked about is as late as one that was not', () => {
    fc.assert(
      fc.property(anyDay, anyDay, time, (due, day, at) => {
        const now = instantAt(day, at);
        const filed = timelinessOf(submitted(now), due, cal, now);
        expect(filed.workingDaysLate).toBe(timelinessOf(undefined, due, cal, now).workingDaysLate);
      }),
    );
  });
});
