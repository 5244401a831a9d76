import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import type { Key } from '../keys/key.js';

export type Table = {
  readonly db: DynamoDBDocumentClient;
  readonly name: string;
  /** Called at every read of an unreadable item. */
  readonly report?: ReportUnreadable;
  /** Reads one item in a request shared with other reads of the same moment. Absent = each read is its own request. */
  readonly gather?: (key: Key) => Promise<Item | undefined>;
};

export type ReportUnreadable = (error: UnreadableItemError) => void;

export type Item = Key & { readonly [attribute: string]: unknown };

/** Every read is consistent but those of the index, which follows the table within moments. */
export async function getItem(table: Table, key: Key): Promise<Item | undefined> {
  if (!mayBeStored(key)) return undefined;
  if (table.gather) return table.gather(key);
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return Item as Item | undefined;
}

/** DynamoDB refuses to look up an empty or overlong key, such as the id that a client made up. No item has it. */
export const mayBeStored = ({ pk, sk }: Key): boolean =>
  pk !== '' && sk !== '' && Buffer.byteLength(pk) <= 2048 && Buffer.byteLength(sk) <= 1024;

export const keyText = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

export async function putItem(table: Table, item: Item): Promise<void> {
  await table.db.send(new PutCommand({ TableName: table.name, Item: item }));
}

export async function deleteItem({ db, name }: Table, { pk, sk }: Key): Promise<void> {
  await db.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
}

/** False if an item is already stored. After a lost answer that item may be the caller's own: the caller compares. */
export const putIfAbsent = (table: Table, item: Item): Promise<boolean> =>
  putIf(table, item, 'attribute_not_exists(pk)');

/** The `:values` of a write expression. Each `#name` in the expression stands for the attribute of that name. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** Puts the item if the stored item fulfils the condition. False if not. */
export const putIf = (table: Table, Item: Item, condition: string, values?: GivenValues): Promise<boolean> =>
  accepted(table.db.send(new PutCommand({ TableName: table.name, Item, ...conditional(condition, values) })));

/** Changes the stored item if it fulfils the condition. False if not. */
export const updateIf = (
  table: Table,
  Key: Key,
  update: string,
  condition: string,
  values?: GivenValues,
): Promise<boolean> =>
  accepted(table.db.send(new UpdateCommand({ TableName: table.name, Key, ...conditional(condition, values, update) })));

/** Sets attributes of the stored item if it fulfils the condition. False if not. */
export const setIf = (table: Table, Key: Key, set: Changes, condition: string, values?: GivenValues) =>
  accepted(table.db.send(new UpdateCommand({ TableName: table.name, Key, ...setting(set, condition, values) })));

/** Deletes the stored item if it fulfils the condition. False if not. */
export const deleteIf = (table: Table, Key: Key, condition: string, values?: GivenValues): Promise<boolean> =>
  accepted(table.db.send(new DeleteCommand({ TableName: table.name, Key, ...conditional(condition, values) })));

/** Attributes with their new values, for which `:name` stands in a condition. An undefined value removes its attribute. */
type Changes = Readonly<Record<string, unknown>>;

/** The parts of a request that sets attributes on a condition. */
export function setting(set: Changes, condition: string, values?: GivenValues) {
  const kept = Object.keys(set).filter((name) => set[name] !== undefined);
  const gone = Object.keys(set).filter((name) => set[name] === undefined);
  const sets = `SET ${kept.map((name) => `#${name} = :${name}`).join(', ')}`;
  const update = gone.length > 0 ? `${sets} REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : sets;
  return conditional(
    condition,
    { ...Object.fromEntries(kept.map((name) => [`:${name}`, set[name]])), ...values },
    update,
  );
}

/** The parts of a request for a condition and an optional update. */
export function conditional(condition: string, values?: GivenValues, update?: string) {
  const named = [...new Set([...`${update ?? ''} ${condition}`.matchAll(/#(\w+)/g)].map(([, name = '']) => name))];
  return {
    ...(update !== undefined && { UpdateExpression: update }),
    ConditionExpression: condition,
    ...(named.length > 0 && { ExpressionAttributeNames: Object.fromEntries(named.map((name) => [`#${name}`, name])) }),
    ...(values && { ExpressionAttributeValues: { ...values } }),
  };
}

/**
 * The condition that a list which only grows has not changed: same length and same last entry. No entry comes twice.
 * The embedded engine cannot compare whole lists.
 */
export const unchanged = (name: string, list: readonly string[]): { condition: string; values: GivenValues } => ({
  condition: `size(#${name}) = :count${list.length > 0 ? ` AND #${name}[${list.length - 1}] = :last` : ''}`,
  values: { ':count': list.length, ...(list.length > 0 && { ':last': list.at(-1) }) },
});

/** False if the condition of the write failed. Every other error is thrown. */
export async function accepted(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
