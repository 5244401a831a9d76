import { expect, test } from 'vitest';
import { personStore } from '../../../src/store/person/person-store.js';
import { testTable } from '../../support/aws/dynamo.js';
import { completeEntries, file, handOver, loadFilingWorld, setSignOff } from '../../support/filing/filing-world.js';
import { HATS, PERSON } from '../../support/filing/two-hats.js';

test('whoever had a hand in a report is found in its head and in what they filed', async () => {
  const table = await testTable();
  try {
    await loadFilingWorld(table.stores);
    await setSignOff(table.stores, false);
    const [viewer] = [HATS.officer].filter((hat) => hat !== undefined);
    await file(table.stores, { action: 'SAVE', entries: completeEntries() }, viewer && { viewer });
    await file(table.stores, handOver());
    const person = { id: PERSON, names: ['Nguyễn Thị Không Tên'], emails: [], phones: [] };
    const { items } = await personStore(table).traces(person);
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['report', 'revision']);
  } finally {
    await table.close();
  }
});
