import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { countRequests, type RequestCount } from '../../support/aws/dynamo-faults.js';
import {
  approve,
  completeEntries,
  type Filer,
  file,
  loadFilingWorld,
  MONTH,
  save,
  submit,
} from '../../support/filing/filing-world.js';

let table: TestTable;
let count: RequestCount;
beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  count = countRequests(table.db);
});
afterAll(() => table.close());

/** The requests of a change, without the test support's read of the current revision. */
async function requests(change: Change, by: Filer = {}): Promise<Record<string, number>> {
  const path = `bac-kan/cho-don/${by.unit ?? 'xuan-lac'}`;
  const report = await table.stores.reports.one(path, by.period ?? MONTH);
  count.reset();
  const outcome = await file(table.stores, change, { ...by, expectedRevision: report?.tokens.at(-1) ?? null });
  expect(outcome.kind).not.toBe('REFUSED');
  return { ...count.byCommand };
}

test('a change reads settings, the reports and the last revision, and writes a revision and the head', async () => {
  // The method is read once in the life of a process.
  await requests(save(), { unit: 'yen-my' });
  expect(await requests(save())).toEqual({ Get: 1, BatchGet: 1, Put: 2 });
  expect(await requests(save([{ code: 'F03', value: 9 }]))).toEqual({ Get: 2, BatchGet: 1, Put: 2 });
  // A save of the values already there gets the current revision.
  expect(await requests(save([{ code: 'F03', value: 9 }]))).toEqual({ Get: 3, BatchGet: 1 });
  // Changes that a ranking shows are marked first.
  expect(await requests(submit())).toEqual({ Get: 2, BatchGet: 1, Put: 3 });
  expect(await requests({ action: 'WITHDRAW', reason: null })).toEqual({ Get: 1, BatchGet: 1, Query: 1, Put: 3 });
  expect(await requests({ action: 'EXTEND', day: '2026-10-20', reason: 'lũ' })).toMatchObject({ Put: 3 });
  expect(await requests(submit())).toEqual({ Get: 2, BatchGet: 1, Put: 3 });
  expect(await requests({ action: 'RETURN', comment: 'xem lại', comments: [] })).toMatchObject({ Get: 2, Put: 3 });
  await requests(submit());
  expect(await requests(approve)).toEqual({ Get: 2, BatchGet: 1, Put: 3 });
  expect(await requests({ action: 'REOPEN', reason: 'sai số' })).toEqual({ Get: 2, BatchGet: 1, Put: 3 });
});

test('a refusal writes nothing, a repeat only reads', async () => {
  count.reset();
  const key = { idempotencyKey: 'counted-0001', expectedRevision: null, unit: 'bang-lung' };
  await file(table.stores, save([{ code: 'F03', value: -1 }]), key);
  expect(count.byCommand).toEqual({ Get: 1, BatchGet: 1 });
  await file(table.stores, save([{ code: 'F03', value: 1 }]), key);
  count.reset();
  await file(table.stores, save([{ code: 'F03', value: 1 }]), key);
  expect(count.byCommand).toEqual({ Get: 2, BatchGet: 1 });
});

test('an approval republishes every month that uses the period, a reopening leaves the figures in force', async () => {
  const { stores } = table;
  const run = (occurrence: string) => recomputeRankings(stores, { occurrence });
  const now = '2026-11-16T02:00:00.000Z';
  await run(now);
  const versions = async () =>
    (await stores.rankings.between('cho-don', '2026-08', '2026-11')).map(
      ({ period, version }) => `${period} v${version}`,
    );
  const before = await versions();
  const quarter: Filer = { unit: 'bang-lung', period: '2026-Q3', now };
  await file(stores, submit(completeEntries('2026-Q3')), quarter);
  await file(stores, approve, quarter);
  expect((await stores.recomputeMarks.list('cho-don')).map(({ period }) => period)).toEqual(['2026-Q3']);
  await run('2026-11-16T03:00:00.000Z');
  expect(await stores.recomputeMarks.list('cho-don')).toEqual([]);
  const after = await versions();
  // 2026-Q3 is the latest closed quarter of 2026-09, 2026-10 and 2026-11.
  expect(after.map((version, i) => version !== before[i])).toEqual([false, true, true, true]);
  await file(stores, { action: 'REOPEN', reason: 'sai số' }, quarter);
  await run('2026-11-16T04:00:00.000Z');
  expect((await stores.reports.one('bac-kan/cho-don/bang-lung', '2026-Q3'))?.approved?.size).toBeGreaterThan(5);
});
