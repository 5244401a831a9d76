import { isDeepStrictEqual } from 'node:util';
import { BatchGetCommand, BatchWriteCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type KitCheck, type KitTable, pages, put, refused } from './kit-table.js';

const KB = 1024;
const WRITERS = 40;
const INDEXED_WITHIN_MS = 10_000;
const padded = (i: number): string => String(i).padStart(4, '0');
const writers = <T>(work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: WRITERS }, (_, i) => work(i)));

/** Forty at once: a new item has one winner, and a count loses none of them. */
const fortyWriters: KitCheck = {
  name: 'forty writers at once',
  async run(table) {
    const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
    const won = await writers((i) =>
      put(table, { pk: 'p', sk: 'one', i }, condition).then(
        () => 1,
        (error: Error) => (error.name === 'ConditionalCheckFailedException' ? 0 : Number.NaN),
      ),
    );
    const winners = won.reduce<number>((sum, each) => sum + each, 0);
    const counts = await writers(() => counted(table));
    const distinct = new Set(counts).size;
    if (winners !== 1) return `${winners} writers of one new item were told that they won`;
    return distinct === WRITERS && Math.max(...counts) === WRITERS
      ? undefined
      : `${WRITERS - distinct} counts were lost`;
  },
};

async function counted({ db, name }: KitTable): Promise<number> {
  const change = new UpdateCommand({
    TableName: name,
    Key: { pk: 'p', sk: 'count' },
    UpdateExpression: 'ADD seen :one',
    ExpressionAttributeValues: { ':one': 1 },
    ReturnValues: 'UPDATED_NEW',
  });
  return Number((await db.send(change)).Attributes?.seen);
}

const paging: KitCheck = {
  name: 'paging',
  async run(table) {
    const keys = Array.from({ length: 60 }, (_, i) => padded(i));
    for (const sk of keys) await put(table, { pk: 'p', sk, text: 'x'.repeat(30 * KB) });
    const ahead = (await pages(table)).map(({ sk }) => sk);
    const back = (await pages(table, { Limit: 7, ScanIndexForward: false })).map(({ sk }) => sk);
    const range = { KeyConditionExpression: 'pk = :pk AND begins_with(sk, :s)', Limit: 3 };
    const some = await pages(table, { ...range, ExpressionAttributeValues: { ':pk': 'p', ':s': '002' } });
    if (!isDeepStrictEqual(ahead, keys)) return `${ahead.length} of ${keys.length} items came by pages of 1 MB`;
    if (!isDeepStrictEqual(back, keys.toReversed())) return `${back.length} of ${keys.length} items came backwards`;
    return some.length === 10 ? undefined : `${some.length} of 10 items came by a prefix`;
  },
};

const index: KitCheck = {
  name: 'the index',
  async run(table) {
    const found = async () => {
      const { Items = [] } = await table.db.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: 'byArea',
          KeyConditionExpression: 'area = :area AND begins_with(areaSk, :b)',
          ExpressionAttributeValues: { ':area': 'a', ':b': 'b' },
        }),
      );
      return Items.map(({ sk }) => String(sk));
    };
    for (const [sk, areaSk] of [
      ['1', 'b2'],
      ['2', 'b1'],
      ['3', 'c'],
    ])
      await put(table, { pk: 'p', sk, area: 'a', areaSk });
    await put(table, { pk: 'p', sk: '4', area: 'a' });
    if (!(await within(async () => isDeepStrictEqual(await found(), ['2', '1']))))
      return `the index holds ${(await found()).join(', ')} instead of 2, 1`;
    await put(table, { pk: 'p', sk: '2' });
    return (await within(async () => isDeepStrictEqual(await found(), ['1'])))
      ? undefined
      : 'an item stays in the index';
  },
};

async function within(isTrue: () => Promise<boolean>): Promise<boolean> {
  const last = Date.now() + INDEXED_WITHIN_MS;
  while (Date.now() < last) {
    if (await isTrue()) return true;
    await new Promise((again) => setTimeout(again, 100));
  }
  return false;
}

const limits: KitCheck = {
  name: 'limits',
  async run(table) {
    const invalid = (answer: Promise<unknown>) => refused(answer, 'ValidationException');
    // `pk`, `p`, `sk`, `s` and `a` are 7 bytes.
    await put(table, { pk: 'p', sk: 's', a: 'x'.repeat(400 * KB - 7) });
    const keys = Array.from({ length: 101 }, (_, i) => ({ pk: 'p', sk: padded(i) }));
    const read = (count: number) =>
      table.db.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys: keys.slice(0, count) } } }));
    const write = keys.slice(0, 26).map((Item) => ({ PutRequest: { Item } }));
    await read(100);
    const accepted: string[] = [];
    const must = async (what: string, answer: Promise<unknown>) => {
      if (!(await invalid(answer))) accepted.push(what);
    };
    await must('an item above 400 KB', put(table, { pk: 'p', sk: 's', a: 'x'.repeat(400 * KB - 6) }));
    await must('101 keys at once', read(101));
    await must('26 writes at once', table.db.send(new BatchWriteCommand({ RequestItems: { [table.name]: write } })));
    await must('an empty key', put(table, { pk: '', sk: 's' }));
    await must(
      'a value that nobody uses',
      put(table, { pk: 'p', sk: 's' }, { ExpressionAttributeValues: { ':a': 1 } }),
    );
    return accepted.length === 0 ? undefined : `takes ${accepted.join(', ')}`;
  },
};

export const KIT_CHECKS: readonly KitCheck[] = [fortyWriters, paging, index, limits];
