import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import type { Key } from '../keys.js';

export type Table = {
  readonly db: DynamoDBDocumentClient;
  readonly name: string;
  /** Called for every item that cannot be read, each time that it is read. */
  readonly report?: ReportUnreadable;
};

export type ReportUnreadable = (error: UnreadableItemError) => void;

export type Item = Key & { readonly [attribute: string]: unknown };

/** Reads are consistent unless the caller accepts an answer that is some milliseconds old, at half the price. */
export type ReadOptions = { readonly mayBeStale?: boolean };

export async function getItem(
  table: Table,
  key: Key,
  { mayBeStale = false }: ReadOptions = {},
): Promise<Item | undefined> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: !mayBeStale }),
  );
  return Item as Item | undefined;
}

export async function putItem(table: Table, item: Item): Promise<void> {
  await table.db.send(new PutCommand({ TableName: table.name, Item: item }));
}

/** False when an item is already there. After a lost response it may be our own: the caller compares. */
export const putIfAbsent = (table: Table, item: Item): Promise<boolean> =>
  accepted(
    table.db.send(
      new PutCommand({ TableName: table.name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );

/** False when the condition of the write refused it; every other error is thrown. */
export async function accepted(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
