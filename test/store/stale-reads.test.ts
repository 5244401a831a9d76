import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EngineTable, engineTable, localClient } from '../support/aws/dynamo.js';
import { staleReads } from '../support/aws/stale-reads.js';
import { draft, officer } from '../support/builders/scope-builder.js';

let table: EngineTable;
beforeAll(async () => {
  table = await engineTable();
});
afterAll(() => table.close());

test('the fault answers as before the last write where consistency is not asked for, and only there', async () => {
  const { reports, officials } = table.stores;
  const report = draft();
  await reports.load([report], []);
  const fault = staleReads(table.db, localClient(table.endpoint), () => 0, 0.3);
  await reports.load([{ ...report, tokens: ['t-1'] }], []);
  await officials.save([officer()]);
  const asked = [
    reports.one(report.path, report.period),
    reports.history([report]).then(({ reports: [found] }) => found),
  ];
  expect((await Promise.all(asked)).map((found) => found?.tokens)).toEqual([['t-1'], ['t-1']]);
  expect(await officials.ofScope('bac-kan')).toEqual([]);
  expect(await officials.one(officer().id)).toEqual(officer());
  expect(fault.stale).toBe(1);
});
