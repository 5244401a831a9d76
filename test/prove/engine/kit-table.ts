import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { engineTable } from '../../support/aws/dynamo.js';

/** A table of its own on the engine that is examined. */
export type KitTable = { readonly db: DynamoDBDocumentClient; readonly name: string };

/** The difference to DynamoDB that a check saw; undefined without one. */
export type Seen = string | undefined;
export type KitCheck = { readonly name: string; run(table: KitTable): Promise<Seen> };

export async function onOwnTable<T>(endpoint: string, work: (table: KitTable) => Promise<T>): Promise<T> {
  const { db, name, close } = await engineTable(endpoint);
  try {
    return await work({ db, name });
  } finally {
    await close();
  }
}

export const put = ({ db, name }: KitTable, Item: object, more: object = {}) =>
  db.send(new PutCommand({ TableName: name, Item, ...more } as never));

/** Every item of a partition, page by page. */
export async function pages({ db, name }: KitTable, more: object = {}): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'p' },
        ExclusiveStartKey: from,
        ...more,
      } as never),
    );
    found.push(...Items);
    from = LastEvaluatedKey;
  } while (from);
  return found;
}

export const refused = (answer: Promise<unknown>, name: string): Promise<boolean> =>
  answer.then(
    () => false,
    (error: Error) => error.name === name,
  );
