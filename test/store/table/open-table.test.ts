import { expect, it } from 'vitest';
import { createStores } from '../../../src/store/index.js';
import { getAll } from '../../../src/store/table/batch.js';
import { gathering } from '../../../src/store/table/open-table.js';
import { getItem, putItem } from '../../../src/store/table/table.js';
import { metered } from '../../bench/metered.js';
import { testTable } from '../../support/aws/dynamo.js';
import { officer } from '../../support/builders/scope-builder.js';

const OFFICER = officer();

it('reads of one moment are one request, and each gets its own item', async () => {
  const { db, name, stores } = await testTable();
  await stores.officials.save([OFFICER]);
  const { meter, db: counted } = metered(db, false);
  const together = createStores(counted, name, undefined, { gathers: true });
  const [official, nobody, suppressed, found] = await Promise.all([
    together.officials.one(OFFICER.id),
    together.officials.one('nobody'),
    together.suppressions.has('officer@example.org'),
    together.reports.history([{ path: OFFICER.path, period: '2026-10' }]),
  ]);
  expect(meter.requests).toBe(1);
  expect([official?.id, nobody, suppressed, found.reports]).toEqual([OFFICER.id, undefined, false, []]);
  expect((await together.officials.one(OFFICER.id))?.name).toBe(OFFICER.name);
  expect(meter.requests).toBe(2);
});

it('a list is in the order of its keys, and an item written meanwhile is read again', async () => {
  const { db, name } = await testTable();
  const table = gathering({ db, name });
  const keys = ['a', 'b', 'c'].map((sk) => ({ pk: 'P', sk }));
  await putItem(table, { pk: 'P', sk: 'c', n: 1 });
  await putItem(table, { pk: 'P', sk: 'a', n: 1 });
  expect((await getAll(table, keys)).map(({ sk }) => sk)).toEqual(['a', 'c']);
  await putItem(table, { pk: 'P', sk: 'a', n: 2 });
  expect(await getItem(table, { pk: 'P', sk: 'a' })).toMatchObject({ n: 2 });
});
