import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitLoad } from '../../../src/domain/load/unit-load.js';
import { unitRows } from '../../../src/domain/sheet/unit-rows.js';
import { createStores } from '../../../src/store/index.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { countrySheet } from '../../support/load/sheets.js';

let table: EngineTable;

beforeAll(async () => {
  table = await engineTable();
});
afterAll(() => table.close());

it('the register of the country is read by one request, once per version in a process', async () => {
  const bounds = { within: '', scope: null, day: '2026-11-26' };
  const { units } = unitLoad([], unitRows(countrySheet()), bounds);
  await table.stores.registers.save({ version: 1, units });
  const process = createStores(table.db, table.name);
  const count = countRequests(table.db);
  expect((await process.registers.version(1)).units).toEqual(units);
  expect(count.byCommand).toEqual({ Query: 1 });
  await process.registers.version(1);
  expect(count.byCommand).toEqual({ Query: 1 });
});
