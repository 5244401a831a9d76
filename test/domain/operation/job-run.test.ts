import { describe, expect, it } from 'vitest';
import { areLettersOut, durationOf, type JobRun } from '../../../src/domain/operation/job-run.js';

const letters = { sent: 3, superseded: 1, refused: 0, pending: 0 };
const run = (overrides: Partial<JobRun> = {}): JobRun => ({
  job: 'send-reminders',
  occurrence: '2026-11-24T01:00:00.000Z',
  run: 'r-1',
  startedAt: '2026-11-24T01:00:02.000Z',
  endedAt: '2026-11-24T01:00:09.500Z',
  release: '0.1.0+abc',
  result: 'DONE',
  reason: null,
  months: [],
  letters,
  unreadable: [],
  ...overrides,
});

describe('no letter of the day is left', () => {
  it.each<[string, Partial<JobRun>, boolean]>([
    ['all went out', {}, true],
    ['one letter waits', { letters: { ...letters, pending: 1 } }, false],
    ['the time of the run was up', { reason: 'OUT_OF_TIME' }, false],
    ['the mail service stopped', { result: 'STOPPED', reason: 'Daily sending quota exceeded' }, false],
    ['the run failed', { result: 'FAILED', letters: null }, false],
    ['it runs', { result: 'RUNNING', letters: null }, false],
    ['an earlier sweep sent them', { result: 'NOTHING_TO_DO', reason: 'DAY_IS_DONE', letters: null }, true],
    ['a day off', { result: 'NOTHING_TO_DO', reason: 'NOT_A_WORKING_DAY', letters: null }, true],
    ['reminders are off', { result: 'NOTHING_TO_DO', reason: 'REMINDERS_OFF', letters: null }, true],
    ['the send time is still to come', { result: 'NOTHING_TO_DO', reason: 'BEFORE_SEND_TIME', letters: null }, false],
    ['a night of the other job', { job: 'recompute-rankings', letters: null }, false],
  ])('%s', (_, overrides, expected) => {
    expect(areLettersOut(run(overrides))).toBe(expected);
  });
});

it('a run took as long as from its start to its end; while it runs nobody knows', () => {
  expect(durationOf(run())).toBe(7_500);
  expect(durationOf(run({ endedAt: null }))).toBeNull();
});
