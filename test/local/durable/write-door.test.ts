import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { BatchWriteCommand, DeleteCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../../src/local/aws/embedded-database.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import type { ChangeLog } from '../../../src/local/durable/change-log.js';
import { type ItemChange, keyOf } from '../../../src/local/durable/change-record.js';
import type { WriteDoor } from '../../../src/local/durable/write-door.js';
import { localClient } from '../../support/aws/dynamo.js';
import { emptyLog, loggedIn } from '../../support/durable/empty-log.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-door-'));
const TableName = 'xaso-door';
let database: EmbeddedDatabase & { readonly door: WriteDoor };
let door: WriteDoor;
let log: ChangeLog;
let db: ReturnType<typeof localClient>;

beforeAll(async () => {
  database = await startEmbeddedDatabase('secret');
  door = database.door;
  db = localClient(database.endpoint, 'secret');
  await ensureTable(db, TableName);
  log = await emptyLog(folder);
  door.log(log);
});
afterAll(async () => {
  db.destroy();
  await database.close();
  await log.close();
  rmSync(folder, { recursive: true, force: true });
});

const logged = (): ItemChange[] => loggedIn(folder).flat();

it('what the log tells last of each item is what the engine holds, however many write it at once', async () => {
  const keys = Array.from({ length: 5 }, (_, i) => ({ pk: 'A', sk: `${i}` }));
  const keyAt = (i: number) => keys[i % keys.length] ?? { pk: '', sk: '' };
  const write = (i: number): Promise<unknown> => {
    const Key = keyAt(i * 7);
    if (i % 5 === 0) return db.send(new DeleteCommand({ TableName, Key }));
    if (i % 5 === 1)
      return db.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'ADD times :one SET who = :i',
          ExpressionAttributeValues: { ':one': 1, ':i': i },
        }),
      );
    if (i % 5 === 2)
      return db.send(
        new BatchWriteCommand({
          RequestItems: {
            [TableName]: [
              { PutRequest: { Item: { ...Key, batch: i } } },
              { DeleteRequest: { Key: keyAt(i * 7 + 1) } },
              { PutRequest: { Item: { ...keyAt(i * 7 + 2), batch: i } } },
            ],
          },
        }),
      );
    return db.send(new PutCommand({ TableName, Item: { ...Key, put: i } }));
  };
  await Promise.all(Array.from({ length: 300 }, (_, i) => write(i)));
  const told = new Map(logged().map((change) => [JSON.stringify(keyOf(change)), change]));
  const expected = [...told.values()].flatMap((change) => ('put' in change ? [change.put] : []));
  const { Items = [] } = await db.send(new ScanCommand({ TableName }));
  expect(told.size).toBe(keys.length);
  expect(Items.toSorted((a, b) => (a.sk < b.sk ? -1 : 1))).toEqual(
    expected
      .map((item) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)])))
      .toSorted((a, b) => (`${a.sk}` < `${b.sk}` ? -1 : 1)),
  );
});

const plain = (value: unknown): unknown => {
  const { S, N } = value as { S?: string; N?: string };
  return S ?? Number(N);
};

it('a write that is refused is not in the log', async () => {
  const before = logged().length;
  const Item = { pk: 'B', sk: '1' };
  await db.send(new PutCommand({ TableName, Item }));
  const again = new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' });
  await expect(db.send(again)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  await expect(db.send(new PutCommand({ TableName: 'another-one', Item }))).rejects.toThrow();
  expect(logged().slice(before)).toEqual([{ put: { pk: { S: 'B' }, sk: { S: '1' } } }]);
});

it('what was answered can be read in the file', async () => {
  for (let i = 0; i < 20; i++) {
    await db.send(new PutCommand({ TableName, Item: { pk: 'C', sk: `${i}` } }));
    expect(keyOf(logged().at(-1) as ItemChange)).toEqual({ pk: { S: 'C' }, sk: { S: `${i}` } });
  }
});

it('nothing is written while a copy is made, and what came meanwhile is written afterwards', async () => {
  const before = logged().length;
  let late: Promise<unknown> | undefined;
  await door.whileNothingIsWritten(async () => {
    late = db.send(new PutCommand({ TableName, Item: { pk: 'D', sk: '1' } }));
    for (let i = 0; i < 50; i++) await turn();
    expect(logged()).toHaveLength(before);
  });
  await late;
  expect(logged()).toHaveLength(before + 1);
});

it.each(['NONE', 'ALL_NEW', 'UPDATED_OLD'] as const)(
  'an update that asks for %s is logged whole and answered as it was asked',
  async (ReturnValues) => {
    const Key = { pk: 'UPDATED', sk: ReturnValues };
    await db.send(new PutCommand({ TableName, Item: { ...Key, kept: 'k', times: 1 } }));
    const { Attributes } = await db.send(
      new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: 'SET times = :two',
        ExpressionAttributeValues: { ':two': 2 },
        ReturnValues,
      }),
    );
    const whole = { ...Key, kept: 'k', times: 2 };
    expect(Attributes).toEqual({ NONE: undefined, ALL_NEW: whole, UPDATED_OLD: { times: 1 } }[ReturnValues]);
    expect(logged().at(-1)).toEqual({
      put: { pk: { S: 'UPDATED' }, sk: { S: ReturnValues }, kept: { S: 'k' }, times: { N: '2' } },
    });
  },
);
