import { isDeepStrictEqual } from 'node:util';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import type { Key } from '../../store/keys/key.js';
import { isHead } from '../../store/keys/report.js';

export type Copying = {
  readonly db: DynamoDBClient;
  /** The restored table, which is only read. */
  readonly from: string;
  readonly to: string;
  readonly writes: boolean;
  readonly overNewer: boolean;
};

export type Copied = Key & {
  readonly comparison: ItemComparison;
  readonly result: 'COPIED' | 'WOULD_COPY' | 'LEFT' | 'CHANGED';
};

/** The key in a name: `pk / sk` as logs and runs name an item, or `pk` for all items of a partition. */
export function keyIn(name: string): Partial<Key> & Pick<Key, 'pk'> {
  const [pk = '', ...rest] = name.split(' / ');
  return rest.length === 0 ? { pk } : { pk, sk: rest.join(' / ') };
}

/** Copies items by name, revisions and records before the heads that list them. A repeat changes nothing. */
export async function copyItems(copying: Copying, names: readonly string[]): Promise<Copied[]> {
  const found = (await Promise.all(names.map((name) => itemsNamed(copying, name)))).flat();
  const ordered = found.toSorted((a, b) => Number(isHead(keyOf(a))) - Number(isHead(keyOf(b))));
  const copied: Copied[] = [];
  for (const item of ordered) copied.push(await copyOne(copying, item));
  return copied;
}

export class NoSuchItemError extends Error {
  override name = 'NoSuchItemError';
}

async function itemsNamed({ db, from }: Copying, name: string): Promise<ExactItem[]> {
  const { pk, sk } = keyIn(name);
  const items: ExactItem[] = [];
  if (sk === undefined)
    for await (const { Items = [] } of paginateQuery(
      { client: db },
      {
        TableName: from,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      },
    ))
      items.push(...Items);
  else {
    const item = await itemAt(db, from, { pk, sk });
    if (item) items.push(item);
  }
  if (items.length === 0) throw new NoSuchItemError(`${from} holds nothing called "${name}"`);
  return items;
}

async function itemAt(db: DynamoDBClient, TableName: string, { pk, sk }: Key): Promise<ExactItem | undefined> {
  const key = { pk: { S: pk }, sk: { S: sk } };
  const { Item } = await db.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }));
  return Item;
}

const keyOf = ({ pk, sk }: ExactItem): Key => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' });

async function copyOne({ db, to, writes, overNewer }: Copying, item: ExactItem): Promise<Copied> {
  const key = keyOf(item);
  const live = await itemAt(db, to, key);
  const comparison = comparisonOf(item, live);
  const said = (result: Copied['result']): Copied => ({ ...key, comparison, result });
  if (comparison === 'SAME' || (comparison === 'NEWER' && !overNewer)) return said('LEFT');
  if (!writes) return said('WOULD_COPY');
  try {
    await db.send(new PutItemCommand({ TableName: to, Item: item, ...asItWas(live) }));
    return said('COPIED');
  } catch (error) {
    // Another process wrote the item after it was read.
    if (error instanceof ConditionalCheckFailedException) return said('CHANGED');
    throw error;
  }
}

/** The condition that the item has not changed since it was read. */
function asItWas(live: ExactItem | undefined) {
  if (live === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const members = Object.entries(live);
  return {
    ConditionExpression: members.map((_, i) => `#${i} = :${i}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(members.map(([name], i) => [`#${i}`, name])),
    ExpressionAttributeValues: Object.fromEntries(members.map(([, value], i) => [`:${i}`, value])),
  };
}

/** An item in the form of the table, so that the copy loses nothing. */
export type ExactItem = Readonly<Record<string, AttributeValue>>;

/** How the item of the stage compares with the restored one. */
type ItemComparison = 'MISSING' | 'SAME' | 'DIFFERENT' | 'NEWER';

export function comparisonOf(restored: ExactItem, live: ExactItem | undefined): ItemComparison {
  if (live === undefined) return 'MISSING';
  if (isDeepStrictEqual(restored, live)) return 'SAME';
  return isNewer(live, restored) ? 'NEWER' : 'DIFFERENT';
}

/**
 * Whether the item of the stage is newer: it holds a later moment, a higher version, or more revisions in the head of a
 * report. A damaged item has lost values, so it does not look newer.
 */
const isNewer = (live: ExactItem, restored: ExactItem): boolean =>
  lastMoment(live) > lastMoment(restored) ||
  numberIn(live.version) > numberIn(restored.version) ||
  (live.tokens?.L?.length ?? 0) > (restored.tokens?.L?.length ?? 0);

const MOMENT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

const lastMoment = (item: ExactItem): string => (JSON.stringify(item).match(MOMENT) ?? []).toSorted().at(-1) ?? '';

const numberIn = (value: AttributeValue | undefined): number => Number(value?.N ?? 0);
