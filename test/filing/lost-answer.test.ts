import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OfficialViewer } from '../../src/domain/access/access.js';
import { createStores, type Stores } from '../../src/store/index.js';
import { type EngineTable, engineTable, localClient } from '../support/aws/dynamo.js';
import { loseFirstResponse } from '../support/aws/dynamo-faults.js';
import {
  approve,
  COMMUNE,
  COMMUNE_PATH,
  codesOf,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  officerOf,
  save,
  submit,
} from '../support/filing/filing-world.js';

let table: EngineTable;
/** Somebody else's process on the same table. */
let others: Stores;
beforeEach(async () => {
  table = await engineTable();
  others = createStores(localClient(table.endpoint), table.name);
  await loadFilingWorld(table.stores);
});
afterEach(() => table.close());

const tokens = async () => (await others.reports.one(COMMUNE_PATH, MONTH))?.tokens ?? [];
const marks = async () => (await others.recomputeMarks.list('cho-don')).map(({ period }) => period);

/** The writes of one filed change before its head: the mark where rankings read the change, and the revision. */
const BEFORE_A_DRAFT = 1;
const BEFORE_A_SUBMISSION = 2;

test('a change that was written, and on which somebody went on before the look, is filed and no conflict', async () => {
  await file(table.stores, save([{ code: 'F03', value: 1 }]), { idempotencyKey: 'first-of-all' });
  const lost = loseFirstResponse(table.db, BEFORE_A_DRAFT, () =>
    file(others, save([{ code: 'F03', value: 3 }]), { idempotencyKey: 'somebody-else' }),
  );
  const outcome = await file(table.stores, save([{ code: 'F03', value: 2 }]), { idempotencyKey: 'mine-was-lost' });
  expect(lost.lost).toBe(1);
  expect(await tokens()).toEqual(['first-of-all', 'mine-was-lost', 'somebody-else']);
  expect(codesOf(outcome)).toEqual(['FILED']);
  expect(outcome).toMatchObject({ revision: { token: 'mine-was-lost' }, head: { tokens: await tokens() } });
});

test('a change that was written and approved before the look is filed as it was', async () => {
  await file(table.stores, save());
  const lost = loseFirstResponse(table.db, BEFORE_A_SUBMISSION, () =>
    file(others, approve, { idempotencyKey: 'approved-at-once' }),
  );
  const outcome = await file(table.stores, submit(), { idempotencyKey: 'submitted-once' });
  expect(lost.lost).toBe(1);
  expect(outcome).toMatchObject({ kind: 'FILED', revision: { action: 'SUBMIT' }, head: { state: 'APPROVED' } });
});

test('a repeat of a request, after which somebody went on, is answered as the first time', async () => {
  const first = { idempotencyKey: 'first-of-all', expectedRevision: null };
  const one = await file(table.stores, save([{ code: 'F03', value: 1 }]), first);
  await file(others, save([{ code: 'F03', value: 3 }]), { idempotencyKey: 'somebody-else' });
  const again = await file(table.stores, save([{ code: 'F03', value: 1 }]), first);
  expect(codesOf(one)).toEqual(['FILED']);
  expect(again).toMatchObject({ kind: 'FILED', revision: { token: 'first-of-all' } });
  expect(await tokens()).toEqual(['first-of-all', 'somebody-else']);
});

test('a key that was used is refused for other figures and for another person', async () => {
  const first = { idempotencyKey: 'first-of-all', expectedRevision: null };
  await file(table.stores, save([{ code: 'F03', value: 1 }]), first);
  const other = await file(table.stores, save([{ code: 'F03', value: 2 }]), first);
  const viewer = { ...officerOf(), id: 'officer-2-xuan-lac' };
  const another = await file(table.stores, save([{ code: 'F03', value: 1 }]), { ...first, viewer });
  expect([codesOf(other), codesOf(another)]).toEqual([['IDEMPOTENCY_KEY_REUSED'], ['IDEMPOTENCY_KEY_REUSED']]);
});

test('what stood in the period before is copied', async () => {
  await file(table.stores, save(completeEntries('2026-09')), { period: '2026-09' });
  expect(codesOf(await file(table.stores, { action: 'COPY', codes: null }))).toEqual(['FILED']);
  const copied = (await others.reports.one(COMMUNE_PATH, MONTH))?.working;
  expect(copied?.get('G01')).toEqual({ kind: 'ratio', numerator: 20, denominator: 20 });
});

test('at the moment at which a head moves, its month is marked, whatever becomes of the writer', async () => {
  await file(table.stores, save());
  expect(await marks()).toEqual([]);
  const seen: unknown[] = [];
  const lost = loseFirstResponse(table.db, BEFORE_A_SUBMISSION, async () => {
    seen.push({ state: (await others.reports.one(COMMUNE_PATH, MONTH))?.state, marks: await marks() });
    // The process dies here: none of its requests leaves the machine any more.
    table.db.destroy();
    throw new Error('killed');
  });
  await expect(file(table.stores, submit())).rejects.toThrow('killed');
  expect(lost.lost).toBe(1);
  expect(seen).toEqual([{ state: 'SUBMITTED', marks: [MONTH] }]);
  expect(await marks()).toEqual([MONTH]);
});

test('a draft marks no month', async () => {
  await file(table.stores, save());
  expect(await marks()).toEqual([]);
});

test('a chairman submits what stands there, and types no figure along with it', async () => {
  const chairman: OfficialViewer = { ...officerOf(), id: 'chairman-xuan-lac', role: 'chairman' };
  await file(table.stores, save(), { idempotencyKey: 'officers-draft' });
  const typed = await file(table.stores, submit([{ code: 'F03', value: 99 }]), { viewer: chairman });
  expect(codesOf(typed)).toEqual(['FORBIDDEN']);
  expect(await tokens()).toEqual(['officers-draft']);
  expect(await others.reports.revisions(COMMUNE, MONTH)).toHaveLength(1);
  expect(await marks()).toEqual([]);
  expect(codesOf(await file(table.stores, submit(completeEntries()), { viewer: chairman }))).toEqual(['FORBIDDEN']);
  const submitted = await file(table.stores, submit(), { viewer: chairman });
  expect(submitted).toMatchObject({ kind: 'FILED', revision: { actor: 'chairman-xuan-lac', action: 'SUBMIT' } });
});
