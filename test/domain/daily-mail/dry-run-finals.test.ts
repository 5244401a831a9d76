import { describe, expect, it } from 'vitest';
import { dryRunFinalDays, finalsOn, type MonthFinality } from '../../../src/domain/daily-mail/dry-run-finals.js';
import { LAST_SWEEP } from '../../../src/domain/daily-mail/dry-run-mail.js';
import { RANKING_TIME } from '../../../src/domain/ranking/unranked-since.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { jobs } from '../../../src/jobs/index.js';
import { communeNamed, type SituationOptions, situation } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

const communes = ['xuan-lac', 'nam-cuong'].map(communeNamed);
const approvedOf = (period: string) =>
  communes.map(({ id, path }) => draft({ unit: id, path, period, state: 'APPROVED', approved: new Map() }));
const [first, second] = approvedOf('2026-10');
if (!first || !second) throw new Error('There are two communes');

const OCTOBER: MonthFinality = { period: '2026-10', final: null };
/** The day on which October becomes final, as foreseen at a moment. */
function foreseen(day: string, time: string, given: Partial<SituationOptions> = {}, standing = OCTOBER) {
  const now = instantAt(day, time);
  return dryRunFinalDays(situation({ day, communes, ...given }), [standing], now).get(standing.period)?.since;
}

describe('a provisional ranking becomes final', () => {
  it('in the next night when every expected report is approved, and by its final day when one is not', () => {
    expect(foreseen('2026-10-19', '18:00', { reports: [first, second] })).toBe('2026-10-20');
    expect(foreseen('2026-10-19', '18:00', { reports: [first, { ...second, approved: null }] })).toBe('2026-10-27');
    expect(foreseen('2026-10-19', '18:00', { reports: [first] })).toBe('2026-10-27');
  });

  it('with the quarter and the year that close with it', () => {
    const month = approvedOf('2026-09');
    const september: MonthFinality = { period: '2026-09', final: null };
    const scope = { firstPeriod: '2026-09' };
    expect(foreseen('2026-09-18', '18:00', { scope, reports: month }, september)).toBe('2026-09-26');
    const both = [...month, ...approvedOf('2026-Q3')];
    expect(foreseen('2026-09-18', '18:00', { scope, reports: both }, september)).toBe('2026-09-19');
  });

  it('in the night that is still to come before it begins, and in the next one after that', () => {
    expect(foreseen('2026-10-19', '02:59', { reports: [first, second] })).toBe('2026-10-19');
    expect(foreseen('2026-10-19', RANKING_TIME, { reports: [first, second] })).toBe('2026-10-20');
  });

  it('not before it closes, though nothing was published yet', () => {
    expect(foreseen('2026-10-05', '18:00', { reports: [first, second] })).toBe('2026-10-14');
    expect(foreseen('2026-10-05', '18:00')).toBe('2026-10-27');
  });

  it('in the next night when the one after its final day had no run', () => {
    expect(foreseen('2026-10-29', '09:00')).toBe('2026-10-30');
  });

  it('also of a month that was locked before its time, and not before the first period', () => {
    expect(foreseen('2026-10-19', '18:00', { scope: { lockedPeriods: ['2026-10'] } })).toBe('2026-10-27');
    expect(foreseen('2026-10-19', '18:00', { scope: { firstPeriod: '2026-11' } })).toBeUndefined();
  });

  it('and is final since the day it says when it is already', () => {
    const final = { since: '2026-10-16', correctedOn: '2026-10-18' };
    expect(foreseen('2026-10-19', '18:00', {}, { period: '2026-10', final })).toBe('2026-10-16');
  });
});

describe('on a day', () => {
  const finals = new Map([['2026-10', { since: '2026-10-21', correctedOn: null }]]);

  it('what is final by then is, and the newest month is told', () => {
    const before = finalsOn(situation({ day: '2026-10-20' }), finals);
    expect([[...(before.finals?.keys() ?? [])], before.finalRanking]).toEqual([[], undefined]);
    const after = finalsOn(situation({ day: '2026-10-21' }), finals);
    expect([[...(after.finals?.keys() ?? [])], after.finalRanking]).toEqual([['2026-10'], { period: '2026-10' }]);
  });

  it('nothing is told that was final before reminders began', () => {
    const began = situation({ day: '2026-10-22', scope: { remindersFrom: '2026-10-22' } });
    expect(finalsOn(began, finals)).toEqual({ finals, finalRanking: undefined });
  });
});

it('the last sweep of a day is that of the job’s schedule', () => {
  const [minutes, hours] = jobs['send-reminders'].cron.split(' ');
  expect([minutes, hours, LAST_SWEEP]).toEqual(['0/30', '6-17', '17:30']);
});

it('nights are those of the job’s schedule', () => {
  const [minute, hour] = jobs['recompute-rankings'].cron.split(' ');
  expect(`${hour?.padStart(2, '0')}:${minute?.padStart(2, '0')}`).toBe(RANKING_TIME);
});

describe('what is still open', () => {
  const sent = { firstSubmittedAt: '2026-10-16T02:00:00.000Z' };
  const open = { ...second, approved: null, firstSubmittedAt: null, state: 'DRAFT' as const };

  it('puts the final night off, five working days at most', () => {
    const waiting = { ...open, ...sent, state: 'SUBMITTED' as const };
    expect(foreseen('2026-10-19', '18:00', { reports: [first, waiting] })).toBe('2026-11-03');
  });

  it('puts it off until the night after an extension that ends before', () => {
    const extended = (day: string) => ({
      ...open,
      extension: { day, reason: 'Lũ', grantedAt: '2026-10-15T02:00:00.000Z' },
    });
    expect(foreseen('2026-10-19', '18:00', { reports: [first, extended('2026-10-29')] })).toBe('2026-10-30');
    expect(foreseen('2026-10-19', '18:00', { reports: [first, extended('2026-10-20')] })).toBe('2026-10-27');
    expect(foreseen('2026-10-19', '18:00', { reports: [first, extended('2026-12-01')] })).toBe('2026-11-03');
  });
});
