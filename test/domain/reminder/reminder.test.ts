import { describe, expect, it } from 'vitest';
import { decideReminder, type ReminderQuestion } from '../../../src/domain/reminder/reminder.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { seededCalendar } from '../../support/builders/holidays.js';
import { chairman, commune, draft, officer, reviewer, scope } from '../../support/builders/scope-builder.js';

/** October 2026 of Xuân Lạc, never filed, due on 16 October; nothing was sent yet. */
const on = (day: string, overrides: Partial<ReminderQuestion> = {}): ReminderQuestion => ({
  scope: scope(),
  cal: seededCalendar,
  asOf: instantAt(day, '08:00'),
  knownAt: instantAt(day, '08:00'),
  unit: commune(),
  period: '2026-10',
  report: undefined,
  official: officer(),
  sent: [],
  ...overrides,
});
const reason = (day: string, overrides: Partial<ReminderQuestion> = {}) => {
  const decision = decideReminder(on(day, overrides));
  return decision.kind === 'SILENT' ? decision.reason : undefined;
};

describe('a letter goes', () => {
  it('with its step and the lateness of that day', () => {
    expect(decideReminder(on('2026-10-13'))).toEqual({
      kind: 'REMIND',
      step: -3,
      due: '2026-10-16',
      workingDaysLate: 0,
    });
    expect(decideReminder(on('2026-10-21'))).toEqual({
      kind: 'REMIND',
      step: 3,
      due: '2026-10-16',
      workingDaysLate: 3,
    });
  });

  it('after a gap with today’s true lateness: step +3 on the fourth day', () => {
    expect(decideReminder(on('2026-10-22'))).toMatchObject({ step: 3, workingDaysLate: 4 });
  });

  it('about a draft as about nothing at all', () => {
    expect(reason('2026-10-19', { report: draft() })).toBeUndefined();
  });

  it('again when the submission was withdrawn', () => {
    expect(reason('2026-10-19', { report: draft({ firstSubmittedAt: null }) })).toBeUndefined();
  });
});

describe('no letter goes', () => {
  it('on a Saturday, a holiday or a swapped day off', () => {
    expect(reason('2026-10-17')).toBe('NOT_A_WORKING_DAY');
    expect(reason('2026-11-24')).toBe('NOT_A_WORKING_DAY');
    expect(reason('2026-08-31', { period: '2026-08' })).toBe('NOT_A_WORKING_DAY');
  });

  it('but one goes on a Saturday declared working', () => {
    expect(reason('2026-08-22', { period: '2026-08' })).toBeUndefined();
  });

  it('before the first step', () => {
    expect(reason('2026-10-12')).toBe('NOT_YET');
    expect(reason('2026-10-20', { official: chairman() })).toBe('NOT_YET');
    expect(reason('2026-10-21', { official: chairman() })).toBeUndefined();
  });

  it('before the window opens, even if a ladder begins that early', () => {
    const early = { ...scope().ladder, steps: [{ offset: -40, recipients: ['officer'] as const }] };
    expect(reason('2026-09-14', { scope: scope({ ladder: early }) })).toBe('NOT_YET');
    expect(reason('2026-09-15', { scope: scope({ ladder: early }) })).toBeUndefined();
  });

  it('once the report is submitted, whatever became of it', () => {
    const firstSubmittedAt = instantAt('2026-10-19', '07:59');
    for (const state of ['SUBMITTED', 'RETURNED', 'APPROVED', 'DRAFT'] as const) {
      expect(reason('2026-10-19', { report: draft({ state, firstSubmittedAt }) })).toBe('SUBMITTED');
    }
  });

  it('counts a submission from its moment on', () => {
    const report = (time: string) => draft({ state: 'SUBMITTED', firstSubmittedAt: instantAt('2026-10-19', time) });
    expect(reason('2026-10-19', { report: report('08:00') })).toBe('SUBMITTED');
    expect(reason('2026-10-19', { report: report('08:01') })).toBeUndefined();
  });

  it('twice for one step', () => {
    expect(reason('2026-10-20', { sent: [{ day: '2026-10-19', step: 1 }] })).toBe('ALREADY_SENT');
    expect(reason('2026-10-21', { sent: [{ day: '2026-10-19', step: 1 }] })).toBeUndefined();
  });

  it('after the last repetition', () => {
    expect(reason('2026-11-23', { sent: [{ day: '2026-11-13', step: 20 }] })).toBeUndefined();
    expect(reason('2026-11-23', { sent: [{ day: '2026-11-20', step: 25 }] })).toBe('LADDER_ENDED');
  });

  it('while reminders are off, and before the day they begin', () => {
    expect(reason('2026-10-19', { scope: scope({ remindersFrom: null }) })).toBe('REMINDERS_OFF');
    expect(reason('2026-10-19', { scope: scope({ remindersFrom: '2026-10-20' }) })).toBe('REMINDERS_OFF');
    expect(reason('2026-10-20', { scope: scope({ remindersFrom: '2026-10-20' }) })).toBeUndefined();
  });

  it('on a day that the scope keeps quiet; the step goes on the next day, with that day’s lateness', () => {
    const quiet = scope({ quietDays: ['2026-10-19'] });
    expect(reason('2026-10-19', { scope: quiet })).toBe('QUIET_DAY');
    expect(reason('2026-10-20', { scope: quiet })).toBeUndefined();
  });

  it('about a locked period', () => {
    expect(reason('2027-01-18')).toBeUndefined();
    expect(reason('2027-01-19')).toBe('LOCKED');
    expect(reason('2026-10-19', { scope: scope({ lockedPeriods: ['2026-10'] }) })).toBe('LOCKED');
  });

  it('about a report that is not expected', () => {
    expect(reason('2026-10-19', { scope: scope({ firstPeriod: '2026-11' }) })).toBe('NOT_EXPECTED');
    expect(reason('2026-10-19', { unit: commune({ validTo: '2026-10-13' }) })).toBe('NOT_EXPECTED');
  });

  it('to an official who is inactive', () => {
    expect(reason('2026-10-19', { official: officer({ active: false }) })).toBe('INACTIVE');
  });

  it('to those whom it does not concern', () => {
    expect(reason('2026-10-23', { official: officer({ path: 'bac-kan/cho-don/bang-phuc' }) })).toBe('NOT_CONCERNED');
    expect(reason('2026-10-23', { official: officer({ path: 'bac-kan/cho-don' }) })).toBe('NOT_CONCERNED');
    expect(reason('2026-10-23', { official: officer({ role: 'leader', path: 'bac-kan/cho-don' }) })).toBe(
      'NOT_CONCERNED',
    );
    expect(reason('2026-10-23', { official: { ...reviewer(), path: 'bac-kan' } })).toBe('NOT_CONCERNED');
    expect(reason('2026-10-23', { official: reviewer() })).toBeUndefined();
  });
});

describe('an extension', () => {
  const report = draft({
    extension: { day: '2026-10-23', reason: 'flood', grantedAt: instantAt('2026-10-19', '10:00') },
  });
  const sent = [
    { day: '2026-10-13', step: -3 },
    { day: '2026-10-16', step: 0 },
    { day: '2026-10-19', step: 1 },
  ];

  it('starts the ladder anew around the extended day', () => {
    expect(decideReminder(on('2026-10-20', { report, sent }))).toMatchObject({ step: -3, workingDaysLate: 0 });
    expect(reason('2026-10-19', { report, sent })).toBe('NOT_YET');
    expect(decideReminder(on('2026-10-26', { report, sent }))).toMatchObject({
      step: 1,
      due: '2026-10-23',
    });
  });

  it('that came after the due day moves the ladder, and the days late count from that due day', () => {
    expect(decideReminder(on('2026-10-23', { report, sent }))).toMatchObject({ step: 0, workingDaysLate: 0 });
    expect(decideReminder(on('2026-10-26', { report, sent }))).toMatchObject({ step: 1, workingDaysLate: 6 });
    const inTime = draft({ extension: { ...report.extension, grantedAt: instantAt('2026-10-16', '10:00') } as never });
    expect(decideReminder(on('2026-10-26', { report: inTime, sent }))).toMatchObject({ step: 1, workingDaysLate: 1 });
  });
});
