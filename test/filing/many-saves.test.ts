import { afterEach, beforeEach, expect, test } from 'vitest';
import { listedRevisions, MOST_TOKENS } from '../../src/domain/report/listed-revisions.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { revision } from '../support/builders/stored-builder.js';
import {
  approve,
  COMMUNE,
  COMMUNE_PATH,
  codesOf,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  save,
  submit,
} from '../support/filing/filing-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
});
afterEach(() => table.close());

const key = (i: number) => `save-${String(i).padStart(4, '0')}`;

test('a form that was saved more often than a head names is filed on, and its whole history is found', async () => {
  await file(table.stores, save(completeEntries()), { idempotencyKey: key(0) });
  await file(table.stores, submit(), { idempotencyKey: 'submitted-1' });
  await file(table.stores, { action: 'RETURN', comment: 'xem lại', comments: [] }, { idempotencyKey: 'returned-1' });
  const saves = MOST_TOKENS + 5;
  for (let i = 1; i <= saves; i++)
    await file(table.stores, save([{ code: 'F03', value: i }]), { idempotencyKey: key(i) });
  const head = await table.stores.reports.one(COMMUNE_PATH, MONTH);
  if (!head) throw new Error('nothing was filed');
  expect(head.tokens).toHaveLength(MOST_TOKENS);
  const revisions = await table.stores.reports.revisions(COMMUNE, MONTH);
  expect(listedRevisions(head, revisions).map(({ token }) => token)).toEqual([
    key(0),
    'submitted-1',
    'returned-1',
    ...Array.from({ length: saves }, (_, i) => key(i + 1)),
  ]);

  // The return is older than the history in the head, and a withdrawal still keeps the first submission.
  await file(table.stores, submit(), { idempotencyKey: 'submitted-2' });
  const withdrawn = await file(table.stores, { action: 'WITHDRAW', reason: null });
  expect(withdrawn).toMatchObject({ kind: 'FILED', head: { state: 'RETURNED' } });
  await file(table.stores, submit(), { idempotencyKey: 'submitted-3' });
  expect(codesOf(await file(table.stores, approve))).toEqual(['FILED']);
});

test('what no head names any more, or none ever named, is told from what was filed, however often others save', async () => {
  const first = { idempotencyKey: key(0), expectedRevision: null };
  const zero = save([{ code: 'F03', value: 0 }]);
  await file(table.stores, zero, first);
  const filing = { basedOn: null, payload: 'p', notes: {}, warnings: [] };
  const lost = revision({ token: 'lost-0001', action: 'SAVE', period: MONTH, unit: COMMUNE, filing });
  await table.stores.reports.load([], [lost]);
  for (let i = 1; i <= MOST_TOKENS; i++)
    await file(table.stores, save([{ code: 'F03', value: i }]), { idempotencyKey: key(i) });

  // A repeat is answered from the first request, and has no second effect.
  expect(await file(table.stores, zero, first)).toMatchObject({ kind: 'FILED', revision: { token: key(0) } });
  const other = save([{ code: 'F03', value: 7 }]);
  expect(codesOf(await file(table.stores, other, first))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(codesOf(await file(table.stores, zero, { ...first, idempotencyKey: 'another-key' }))).toEqual(['CONFLICT']);

  // A revision that lost does not count as filed.
  expect(codesOf(await file(table.stores, other, { ...first, idempotencyKey: 'lost-0001' }))).toEqual(['CONFLICT']);

  const head = await table.stores.reports.one(COMMUNE_PATH, MONTH);
  expect(head?.tokens.at(-1)).toBe(key(MOST_TOKENS));
  const written = await table.stores.reports.revisions(COMMUNE, MONTH);
  expect(written.filter(({ token }) => token !== 'lost-0001')).toHaveLength(MOST_TOKENS + 1);
});
