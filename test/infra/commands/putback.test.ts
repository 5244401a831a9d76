import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Copying,
  comparisonOf,
  copyItems,
  type ExactItem,
  keyIn,
  NoSuchItemError,
} from '../../../src/local/restore/copy-items.js';
import { createTableInput } from '../../../src/store/table/table-definition.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { dynamoUses, type RecordingProxy, recordingProxy } from '../../support/aws/recording-proxy.js';

const RESTORED = 'xaso-restored';
const HEAD = { pk: 'AREA#bac-kan#P#2026-10', sk: 'bac-kan/cho-don/xuan-lac/' };
const REVISIONS = 'REPORT#bac-kan/cho-don/xuan-lac#P#2026-10';
const at = (day: number) => ({ S: `2026-11-${day}T02:00:00.000Z` });

const item = (pk: string, sk: string, more: ExactItem = {}): ExactItem => ({ pk: { S: pk }, sk: { S: sk }, ...more });
const head = (more: ExactItem = {}) =>
  item(HEAD.pk, HEAD.sk, { state: { S: 'SUBMITTED' }, updatedAt: at(10), ...more });

let table: EngineTable;
let proxy: RecordingProxy;
let copying: Copying;
const asked: string[] = [];

beforeAll(async () => {
  table = await engineTable();
  await table.db.send(new CreateTableCommand(createTableInput(RESTORED)));
  proxy = await recordingProxy(table.endpoint, (request, body) => {
    const { TableName } = JSON.parse(body) as { TableName: string };
    for (const use of dynamoUses(request, body))
      asked.push(`${use.split(' ')[0]} ${TableName === RESTORED ? 'restored' : 'stage'}`);
    return [];
  });
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const db = new DynamoDBClient({ region: 'local', endpoint: proxy.endpoint, credentials });
  copying = { db, from: RESTORED, to: table.name, writes: true, overNewer: false };
});
afterAll(() => Promise.all([proxy.close(), table.close()]));

const put = (TableName: string, Item: ExactItem) => table.db.send(new PutItemCommand({ TableName, Item }));
const live = async ({ pk, sk }: { pk: string; sk: string }) =>
  (await table.db.send(new GetItemCommand({ TableName: table.name, Key: { pk: { S: pk }, sk: { S: sk } } }))).Item;
const NAME = `${HEAD.pk} / ${HEAD.sk}`;

describe('copying single items out of a restored table', () => {
  it('shows first, writes what is missing, and a second time nothing', async () => {
    await put(RESTORED, head());
    expect(await copyItems({ ...copying, writes: false }, [NAME])).toMatchObject([
      { comparison: 'MISSING', result: 'WOULD_COPY' },
    ]);
    expect(await live(HEAD)).toBeUndefined();
    expect(await copyItems(copying, [NAME])).toMatchObject([{ comparison: 'MISSING', result: 'COPIED' }]);
    expect(await live(HEAD)).toEqual(head());
    expect(await copyItems(copying, [NAME])).toMatchObject([{ comparison: 'SAME', result: 'LEFT' }]);
  });

  it('mends what was damaged, and leaves what was filed later unless it is told', async () => {
    await put(table.name, head({ state: { L: [] } }));
    expect(await copyItems(copying, [NAME])).toMatchObject([{ comparison: 'DIFFERENT', result: 'COPIED' }]);
    const later = head({ updatedAt: at(12) });
    await put(table.name, later);
    expect(await copyItems(copying, [NAME])).toMatchObject([{ comparison: 'NEWER', result: 'LEFT' }]);
    expect(await live(HEAD)).toEqual(later);
    expect(await copyItems({ ...copying, overNewer: true }, [NAME])).toMatchObject([
      { comparison: 'NEWER', result: 'COPIED' },
    ]);
    expect(await live(HEAD)).toEqual(head());
  });

  it('takes a whole partition, and revisions go before the head that lists them', async () => {
    for (const token of ['b', 'a']) await put(RESTORED, item(REVISIONS, `R#${token}`));
    await put(RESTORED, head({ tokens: { L: [{ S: 'a' }, { S: 'b' }] } }));
    const copied = await copyItems(copying, [NAME, REVISIONS]);
    expect(copied.map(({ pk, result }) => [pk, result])).toEqual([
      [REVISIONS, 'COPIED'],
      [REVISIONS, 'COPIED'],
      [HEAD.pk, 'COPIED'],
    ]);
  });

  it('what the restored table does not hold is said by name, and nothing is written', async () => {
    await expect(copyItems(copying, [NAME, 'UNIT#nowhere / x'])).rejects.toThrow(NoSuchItemError);
  });

  it('reads the restored table alone, and of the stage reads and puts single items', () => {
    expect([...new Set(asked)].toSorted()).toEqual([
      'dynamodb:GetItem restored',
      'dynamodb:GetItem stage',
      'dynamodb:PutItem stage',
      'dynamodb:Query restored',
    ]);
  });
});

it.each<[string, ExactItem, ExactItem | undefined, string]>([
  ['absent', head(), undefined, 'MISSING'],
  ['equal', head(), head(), 'SAME'],
  ['a later moment', head(), head({ updatedAt: at(11) }), 'NEWER'],
  ['an earlier moment', head({ updatedAt: at(11) }), head(), 'DIFFERENT'],
  ['a greater version', item('a', 'b', { version: { N: '9' } }), item('a', 'b', { version: { N: '10' } }), 'NEWER'],
  ['one revision more', head({ tokens: { L: [] } }), head({ tokens: { L: [{ S: 'a' }] } }), 'NEWER'],
  ['a member lost', head(), item(HEAD.pk, HEAD.sk), 'DIFFERENT'],
])('of the stage, %s', (_, restored, there, comparison) => {
  expect(comparisonOf(restored, there)).toBe(comparison);
});

it('names are those of the log', () => {
  expect(keyIn(NAME)).toEqual(HEAD);
  expect(keyIn(REVISIONS)).toEqual({ pk: REVISIONS });
});
