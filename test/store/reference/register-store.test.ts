import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { registerPageKey } from '../../../src/store/keys/register.js';
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

test('of two that write one number at the same time one is stored whole, and the other is refused', async () => {
  const one = registerInForce(4, base, [reformOf2025]);
  const other = { ...one, units: unitsBefore, events: [{ ...reformOf2025, id: 'another-event' }] };
  const [first, second] = await Promise.allSettled(
    [one, other].map((register) => table.stores.registers.save(register)),
  );
  const stored = await table.stores.registers.version(4);
  expect(stored).toEqual(first?.status === 'fulfilled' ? one : other);
  expect([first, second].find((outcome) => outcome?.status === 'rejected')).toMatchObject({
    reason: { name: 'ImmutableError' },
  });
});

test('what an interrupted writer has left of another register is never mixed with what comes after', async () => {
  const left = registerPageKey(5, 1);
  await table.db.send(new PutCommand({ TableName: table.name, Item: { ...left, v: 1, body: '[]' } }));
  const register = registerInForce(5, base, [reformOf2025]);
  await expect(table.stores.registers.save(register)).rejects.toThrow(ImmutableError);
  await table.stores.registers.save({ ...register, version: 6 });
  expect(await table.stores.registers.version(6)).toEqual({ ...register, version: 6 });
});
