import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type JobRun, UNREADABLE_KEPT } from '../../../src/domain/operation/job-run.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { factsOfRankings, recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders, type RunFacts, type RunRecorder, recordedRun } from '../../../src/jobs/run/recorded-run.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { depsOn, load, ONE_LATE } from '../../support/letters/reminder-world.js';

const OCCURRENCE = instantAt(ONE_LATE, '08:00');
const OF_SWEEP = { job: 'send-reminders', occurrence: OCCURRENCE } as const;
const NOTHING: RunFacts = { result: 'DONE', reason: null, months: [], letters: null };

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const reported: unknown[] = [];
const logged: JobRun[] = [];
function recorder(overrides: Partial<RunRecorder> = {}): RunRecorder {
  reported.length = 0;
  logged.length = 0;
  let second = 0;
  const clock = () => `2026-10-16T01:00:0${second++}.000Z`;
  const log = (ended: JobRun) => void logged.push(ended);
  const report = (error: unknown) => void reported.push(error);
  const { jobRuns } = table.stores;
  return { jobRuns, clock, pause, release: '1.0.0+a', run: 'request-1', log, report, ...overrides };
}
const recorded = () => table.stores.jobRuns.between('send-reminders', OCCURRENCE, OCCURRENCE);

it('a sweep leaves what it sent, when, and of which release', async () => {
  await load(table.stores);
  const { deps } = depsOn(table.stores);
  await recordedRun(recorder(), OF_SWEEP, () => sendReminders(deps, { occurrence: OCCURRENCE }), factsOfReminders);
  expect(await recorded()).toEqual([
    {
      ...OF_SWEEP,
      run: 'request-1',
      release: '1.0.0+a',
      startedAt: '2026-10-16T01:00:00.000Z',
      endedAt: '2026-10-16T01:00:01.000Z',
      result: 'DONE',
      reason: null,
      months: [],
      letters: { sent: 20, superseded: 0, refused: 0, pending: 0 },
      unreadable: [],
    },
  ]);
});

it('a night leaves each month that it looked at', async () => {
  await load(table.stores);
  const occurrence = '2026-10-15T20:00:00.000Z';
  const of = { job: 'recompute-rankings', occurrence } as const;
  await recordedRun(recorder(), of, () => recomputeRankings(table.stores, { occurrence }), factsOfRankings);
  const [run] = await table.stores.jobRuns.between('recompute-rankings', occurrence, occurrence);
  expect(run?.months.length).toBeGreaterThan(0);
  expect(run?.months.every(({ scope, outcome }) => scope === 'cho-don' && outcome === 'PUBLISHED')).toBe(true);
});

it('while a run goes on its record says so', async () => {
  await recordedRun(
    recorder(),
    OF_SWEEP,
    async () => {
      // The first record is written beside the work.
      await expect.poll(recorded).toMatchObject([{ result: 'RUNNING', endedAt: null }]);
    },
    () => NOTHING,
  );
  expect(await recorded()).toMatchObject([{ result: 'DONE' }]);
  expect(logged).toEqual(await recorded());
});

it('an error leaves its kind and not its words, and stays an error', async () => {
  const failing = recordedRun(
    recorder(),
    OF_SWEEP,
    async () => {
      throw new TypeError('can.bo@xuanlac.example is no address');
    },
    () => NOTHING,
  );
  await expect(failing).rejects.toThrow('can.bo@xuanlac.example');
  const records = await recorded();
  expect(records).toMatchObject([{ result: 'FAILED', reason: 'TypeError' }]);
  expect(logged).toEqual(records);
  expect(JSON.stringify(records)).not.toContain('@');
});

it('a record that cannot be written is reported and stops no work', async () => {
  const put = () => Promise.reject(new Error('no table'));
  const outcome = await recordedRun(
    recorder({ jobRuns: { put } }),
    OF_SWEEP,
    async () => 'worked',
    () => NOTHING,
  );
  expect(outcome).toBe('worked');
  expect(reported).toHaveLength(2);
});

it('an error is told although the record of it hangs', async () => {
  const began: JobRun[] = [];
  const put = (run: JobRun) => {
    began.push(run);
    return run.result === 'RUNNING' ? Promise.resolve() : new Promise<void>(() => undefined);
  };
  const failing = recordedRun(
    recorder({ jobRuns: { put }, pause: () => Promise.resolve() }),
    OF_SWEEP,
    () => Promise.reject(new Error('no table')),
    () => NOTHING,
  );
  await expect(failing).rejects.toThrow('no table');
  expect(began.map(({ result }) => result)).toEqual(['RUNNING', 'FAILED']);
});

it('two tries of one occurrence leave two records, the latest first', async () => {
  for (const run of ['a', 'b'])
    await recordedRun(
      recorder({ run }),
      OF_SWEEP,
      async () => null,
      () => NOTHING,
    );
  expect((await recorded()).map(({ run }) => run)).toEqual(['b', 'a']);
});

it('keeps the first keys of unreadable items', async () => {
  const unreadable = Array.from({ length: UNREADABLE_KEPT + 1 }, (_, i) => `key ${i}`);
  await recordedRun(
    recorder(),
    OF_SWEEP,
    async () => null,
    () => ({ ...NOTHING, unreadable }),
  );
  expect((await recorded())[0]?.unreadable).toEqual(unreadable.slice(0, UNREADABLE_KEPT));
});
