import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { RowChange } from '../../../src/engine/table/operation/request.js';
import { createTableInput } from '../../../src/store/table/table-definition.js';
import { localClient, memoryTable } from '../../support/aws/dynamo.js';
import { failEveryAttempt } from '../../support/aws/dynamo-faults.js';
import { serveMemory } from '../../support/table/doors/http.js';
import { memoryDatabase } from '../../support/table/engine/memory-database.js';

const KB = 1024;
const key = { pk: 'p', sk: 's' };

function fresh() {
  const database = memoryDatabase();
  const { db, name: TableName } = memoryTable(database);
  const put = (Item: object) => db.send(new PutCommand({ TableName, Item }));
  const get = async (Key: object = key) => (await db.send(new GetCommand({ TableName, Key }))).Item;
  const page = (more: object = {}) =>
    db.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'p' },
        ...more,
      }),
    );
  return { database, db, TableName, put, get, page };
}

describe('sizes', () => {
  it('an item of 400 KB is kept, one byte more is refused', async () => {
    const { put } = fresh();
    // `pk`, `p`, `sk`, `s` and `a` are 7 bytes.
    await put({ ...key, a: 'x'.repeat(400 * KB - 7) });
    await expect(put({ ...key, a: 'x'.repeat(400 * KB - 6) })).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('a page ends with the item that fills 1 MB, or with its limit, and the next one goes on behind it', async () => {
    const { put, page } = fresh();
    for (let i = 0; i < 5; i++) await put({ pk: 'p', sk: `s${i}`, a: 'x'.repeat(300 * KB) });
    const first = await page();
    expect([first.Count, first.LastEvaluatedKey]).toEqual([4, { pk: 'p', sk: 's3' }]);
    const last = await page({ ExclusiveStartKey: first.LastEvaluatedKey });
    expect([last.Items?.map(({ sk }) => sk), last.LastEvaluatedKey]).toEqual([['s4'], undefined]);
    const limited = await page({ Limit: 2, ScanIndexForward: false });
    expect(limited.Items?.map(({ sk }) => sk)).toEqual(['s4', 's3']);
  });

  it('100 keys are read at once, 101 are not', async () => {
    const { db, TableName } = fresh();
    const keys = (count: number) => Array.from({ length: count }, (_, i) => ({ pk: 'p', sk: `s${i}` }));
    const batch = (count: number) =>
      db.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys: keys(count) } } }));
    await batch(100);
    await expect(batch(101)).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

describe('refusals are the errors of the client', () => {
  it('a condition that fails, with the item where it is asked for', async () => {
    const { db, TableName, put } = fresh();
    await put({ ...key, a: 1 });
    const refused = db.send(
      new PutCommand({
        TableName,
        Item: key,
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    await expect(refused).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    await expect(refused).rejects.toMatchObject({ Item: { a: { N: '1' } } });
  });

  it.each([
    [
      'a range from above to below',
      {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :b AND :a',
        ExpressionAttributeValues: { ':pk': 'p', ':a': 'a', ':b': 'b' },
      },
    ],
    ['an empty key', { ExpressionAttributeValues: { ':pk': '' } }],
    ['a reserved word', { FilterExpression: 'state = :pk' }],
    ['a value that nobody uses', { ExpressionAttributeValues: { ':pk': 'p', ':other': 1 } }],
    ['a name that is not given', { ProjectionExpression: '#a' }],
    [
      'a consistent reading of the index',
      { IndexName: 'byArea', ConsistentRead: true, KeyConditionExpression: 'area = :pk' },
    ],
  ])('%s', async (_, more) => {
    await expect(fresh().page(more)).rejects.toMatchObject({ name: 'ValidationException', $fault: 'client' });
  });

  it('a table that is there twice, or not', async () => {
    const { db, TableName } = fresh();
    await expect(db.send(new CreateTableCommand(createTableInput(TableName)))).rejects.toBeInstanceOf(
      ResourceInUseException,
    );
    await expect(db.send(new DescribeTableCommand({ TableName: 'none' }))).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    );
  });
});

describe('what it does not understand it names', () => {
  it('an operation, a field and a way to scan', async () => {
    const { db, TableName } = fresh();
    await expect(db.send(new TransactWriteItemsCommand({ TransactItems: [] }))).rejects.toThrow(
      'TransactWriteItemsCommand',
    );
    await expect(db.send(new ScanCommand({ TableName, Segment: 0, TotalSegments: 2 }))).rejects.toThrow(
      'Segment of Scan',
    );
  });

  it('and it has no connection to break', () => {
    expect(() => failEveryAttempt(fresh().db, new Error('gone'))).toThrow('use engineTable()');
  });
});

it('answers with copies', async () => {
  const { put, get } = fresh();
  const item = { ...key, list: [{ a: 1 }] };
  await put(item);
  item.list.push({ a: 2 });
  const answer = await get();
  (answer?.list as unknown[]).length = 0;
  expect(await get()).toEqual({ ...key, list: [{ a: 1 }] });
});

it('keeps the last versions of an item with their moments', () => {
  const { database, TableName } = fresh();
  for (let moment = 1; moment <= 6; moment++)
    database.answer('PutItem', { TableName, Item: { ...key, a: moment } }, moment);
  database.answer('DeleteItem', { TableName, Key: key }, 7);
  const { rows } = database.table(TableName);
  const at = { partition: 'p', sort: 's' };
  expect(rows.versions(at).map(({ moment, row }) => [moment, row?.item.a])).toEqual([
    [7, undefined],
    [6, 6],
    [5, 5],
    [4, 4],
  ]);
  expect(rows.at(5).get(at)?.item.a).toBe(5);
  expect(rows.at(7).partition(undefined, 'p')).toEqual([]);
});

it('tells the stream of what changed, and of nothing that stayed', () => {
  const { database, TableName } = fresh();
  const told: RowChange[] = [];
  const off = database.onChange((change) => told.push(change));
  const write = (operation: string, input: object) => database.answer(operation, { TableName, ...input }, 1);
  write('PutItem', { Item: { ...key, a: 1 } });
  write('PutItem', { Item: { ...key, a: 1 } });
  write('UpdateItem', { Key: key, UpdateExpression: 'SET a = a + :one', ExpressionAttributeValues: { ':one': 1 } });
  write('DeleteItem', { Key: key });
  write('DeleteItem', { Key: key });
  off();
  write('PutItem', { Item: key });
  expect(told.map(({ kind, before, after }) => [kind, before?.a, after?.a])).toEqual([
    ['INSERT', undefined, 1],
    ['MODIFY', 1, 2],
    ['REMOVE', 2, undefined],
  ]);
});

it('a clone and its original go their own ways', async () => {
  const { database, put, get } = fresh();
  await put({ ...key, a: 1 });
  const other = memoryTable(database.clone());
  const change = new UpdateCommand({
    TableName: other.name,
    Key: key,
    UpdateExpression: 'SET area = pk, areaSk = sk REMOVE a',
  });
  await other.db.send(change);
  expect(await get()).toEqual({ ...key, a: 1 });
  const { Items } = await other.db.send(new ScanCommand({ TableName: other.name, IndexName: 'byArea' }));
  expect(Items).toEqual([{ ...key, area: 'p', areaSk: 's' }]);
});

it('behind HTTP answers only who brings the secret', async () => {
  const { database, TableName, put } = fresh();
  await put({ ...key, a: 0.5 });
  const { endpoint, stop } = await serveMemory(database, 'secret');
  const read = (secret: string) =>
    localClient(endpoint, secret).send(new GetItemCommand({ TableName, Key: { pk: { S: 'p' }, sk: { S: 's' } } }));
  expect((await read('secret')).Item?.a).toEqual({ N: '0.5' });
  await expect(read('other')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  await stop();
});
