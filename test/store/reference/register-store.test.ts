import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { ImmutableError } from '../../../src/store/table/stored-errors.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { reformOf2025, unitsBefore } from '../../support/reform/thai-nguyen.js';

let table: EngineTable;
beforeAll(async () => {
  table = await engineTable();
});
afterAll(() => table.close());

const base = { version: 1, units: unitsBefore };

test('a register without reorganisations is stored and read as before', async () => {
  await table.stores.registers.save(base);
  expect(await table.stores.registers.version(1)).toEqual(base);
});

test('a register with reorganisations comes back with its events and the version they are applied to', async () => {
  const register = registerInForce(2, base, [reformOf2025]);
  await table.stores.registers.save(register);
  await table.stores.registers.save(register);
  expect(await table.stores.registers.version(2)).toEqual(register);
  expect(JSON.stringify(register.events).length).toBeLessThan(100_000);
});

test('events of many pages come back whole', async () => {
  const events = Array.from({ length: 6 }, (_, i) => ({ ...reformOf2025, id: `event-${i}` }));
  const register = { version: 3, units: unitsBefore, base: 1, events };
  await table.stores.registers.save(register);
  expect(await table.stores.registers.version(3)).toEqual(register);
});

test('other events under the same number are refused', async () => {
  const other = registerInForce(2, base, []);
  await expect(table.stores.registers.save(other)).rejects.toThrow(ImmutableError);
  await expect(table.stores.registers.save({ version: 2, units: unitsBefore })).rejects.toThrow(ImmutableError);
});
