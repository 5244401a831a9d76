import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobRun } from '../../src/domain/operation/job-run.js';
import { type JobHandlers, startJobs } from '../../src/home/service/job-worker.js';

const HOUR_MS = 3_600_000;
const NIGHT = '2026-11-16T20:00:00.000Z';
const SWEEP = '2026-11-17T01:00:00.000Z';

const run = (job: JobRun['job'], occurrence: string, facts: Partial<JobRun> = {}): JobRun => ({
  ...{ job, occurrence, run: 'r', startedAt: occurrence, endedAt: occurrence, release: 'home', result: 'DONE' },
  ...{ reason: null, months: [], letters: null, unreadable: [], ...facts },
});

/** A table with records of runs, and handlers that note when they were called. */
function worker(records: JobRun[], fails: (call: string) => boolean = () => false) {
  const calls: string[] = [];
  const handle =
    (job: JobRun['job']): JobHandlers[JobRun['job']] =>
    async ({ occurrence }, context) => {
      const call = `${job} ${occurrence} ${context.getRemainingTimeInMillis?.()}`;
      calls.push(call);
      if (fails(call)) throw new Error('the table is away');
      records.unshift(run(job, occurrence));
    };
  const deps = {
    jobRuns: {
      between: async (job: JobRun['job'], from: string, to: string) =>
        records.filter((one) => one.job === job && one.occurrence >= from && one.occurrence <= to),
    },
    handlers: { 'send-reminders': handle('send-reminders'), 'recompute-rankings': handle('recompute-rankings') },
    now: () => new Date().toISOString(),
    report: () => {},
    triedAgainAfterMs: [1_000, 2_000],
  };
  return { calls, deps };
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-17T01:10:00.000Z') }));
afterEach(() => void vi.useRealTimers());

describe('a worker that is marked for jobs', () => {
  test('catches up on what was missed while nothing ran, once, and goes on by the schedule', async () => {
    const records = [run('recompute-rankings', NIGHT), run('send-reminders', '2026-11-16T10:30:00.000Z')];
    const { calls, deps } = worker(records);
    const jobs = await startJobs(deps);
    await vi.advanceTimersByTimeAsync(HOUR_MS / 6);
    expect(calls).toEqual([`send-reminders ${SWEEP} Infinity`]);
    await vi.advanceTimersByTimeAsync(HOUR_MS / 2);
    expect(calls).toEqual([`send-reminders ${SWEEP} Infinity`, 'send-reminders 2026-11-17T01:30:00.000Z Infinity']);
    await jobs.stop();
  });

  test('leaves alone what another worker has done, and takes on what that one left', async () => {
    const done = worker([run('recompute-rankings', NIGHT), run('send-reminders', SWEEP)]);
    const letters = { sent: 2, superseded: 0, refused: 0, pending: 3 };
    const left = worker([run('recompute-rankings', NIGHT), run('send-reminders', SWEEP, { letters })]);
    const both = [await startJobs(done.deps), await startJobs(left.deps)];
    await vi.advanceTimersByTimeAsync(60_000);
    expect([done.calls.length, left.calls.length]).toEqual([0, 1]);
    await Promise.all(both.map((jobs) => jobs.stop()));
  });

  test('tries again what failed, three times in all', async () => {
    const { calls, deps } = worker([run('recompute-rankings', NIGHT)], () => true);
    const jobs = await startJobs(deps);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(3);
    await jobs.stop();
  });

  test('begins a new service with the latest occurrence of each job', async () => {
    const { calls, deps } = worker([]);
    const jobs = await startJobs(deps);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual([`recompute-rankings ${NIGHT} Infinity`, `send-reminders ${SWEEP} Infinity`]);
    await jobs.stop();
  });

  test('tells a job that runs that its time is over when it stops, and waits for its end', async () => {
    const { deps } = worker([run('recompute-rankings', NIGHT)]);
    let ended = false;
    const patient: JobHandlers['send-reminders'] = async (_event, context) => {
      while (context.getRemainingTimeInMillis?.() !== 0) await new Promise((resolve) => setTimeout(resolve, 10));
      ended = true;
    };
    const jobs = await startJobs({ ...deps, handlers: { ...deps.handlers, 'send-reminders': patient } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toBe(false);
    const stopping = jobs.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    await stopping;
    expect(ended).toBe(true);
  });
});
