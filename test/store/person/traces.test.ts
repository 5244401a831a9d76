import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { personStore } from '../../../src/store/person/person-store.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official } from '../../support/builders/mail-builder.js';
import { completeEntries, file, handOver, loadFilingWorld, setSignOff } from '../../support/filing/filing-world.js';
import { HATS, PERSON } from '../../support/filing/two-hats.js';

const person = { id: PERSON, names: ['Nguyễn Thị Không Tên'], emails: [], phones: [] };
let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());
const traces = async () => (await personStore(table).traces(person)).items;

test('whoever had a hand in a report is found in its head and in what they filed', async () => {
  await loadFilingWorld(table.stores);
  await setSignOff(table.stores, false);
  const [viewer] = [HATS.officer].filter((hat) => hat !== undefined);
  await file(table.stores, { action: 'SAVE', entries: completeEntries() }, viewer && { viewer });
  await file(table.stores, handOver());
  expect((await traces()).map(({ kind }) => kind).toSorted()).toEqual(['report', 'revision']);
});

test('an id that stands alone is found wherever it stands, and no longer id is taken for it', async () => {
  const found = [
    { pk: 'OFFICIAL#chair', sk: 'OFFICIAL', absences: [{ substitute: PERSON, from: '2026-10-20' }] },
    { pk: 'REPORT#xuan-lac#2026-10', sk: 'DELIVERY#d1', aside: { by: `${PERSON}~desk`, reason: 'x' } },
    { pk: 'FIGUREFILES', sk: 'f1', decision: { actor: PERSON } },
    { pk: 'SETTINGS', sk: 'CURRENT', edition: 1, body: JSON.stringify({ scopes: [{ reviewers: { a: [PERSON] } }] }) },
    { pk: 'JOBRUN#send-reminders', sk: '2026-11-19', failed: [`MAIL#2026-11-19 / ${PERSON}#DAILY`] },
  ];
  const others = [
    { pk: 'OFFICIAL#a', sk: 'OFFICIAL', absences: [{ substitute: `${PERSON}0` }] },
    { pk: 'OFFICIAL#b', sk: 'OFFICIAL', absences: [{ substitute: `x-${PERSON}` }] },
    { pk: 'OFFICIAL#c', sk: 'OFFICIAL', absences: [{ substitute: `${PERSON}-2` }] },
  ];
  for (const item of [...found, ...others])
    await table.db.send(new PutCommand({ TableName: table.name, Item: { v: 1, ...item } }));
  expect((await traces()).map(({ item: { pk }, by }) => `${pk} ${by}`).toSorted()).toEqual(
    found.map(({ pk }) => `${pk} ID`).toSorted(),
  );
});

test('former names are known from all records about somebody, also those behind the first page', async () => {
  const long = 'x'.repeat(300_000);
  for (const before of ['Tên Một', 'Tên Hai', 'Tên Ba', 'Tên Bốn', 'Tên Năm']) {
    const Item = { pk: `ADMIN#OFFICIAL#${PERSON}`, sk: `REC#${before}`, v: 1, reason: long };
    const changes = [{ field: 'name', before, after: 'Nguyễn Thị Không Tên' }];
    await table.db.send(new PutCommand({ TableName: table.name, Item: { ...Item, changes } }));
  }
  const entry = official('officer', { id: PERSON, name: 'Nguyễn Thị Không Tên' });
  const { names } = await personStore(table).known([entry]);
  expect(names.toSorted()).toEqual(['Nguyễn Thị Không Tên', 'Tên Ba', 'Tên Bốn', 'Tên Hai', 'Tên Một', 'Tên Năm']);
});
