import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Suppression } from '../domain/suppression.js';
import { instant, item, parseItem, V } from './item.js';
import { suppressionKey, suppressions } from './keys.js';
import { itemsIn } from './pages.js';
import { accepted, getItem, type Item, type Table } from './table.js';

const suppressionItem = item({
  address: z.string(),
  cause: z.enum(['BOUNCE', 'COMPLAINT']),
  at: instant,
  detail: z.string(),
});

export const suppressionStore = (table: Table) => ({
  /** Every suppressed address. */
  async all(): Promise<Suppression[]> {
    return (await itemsIn(table, suppressions)).map(suppressionFrom);
  },

  async has(address: string): Promise<boolean> {
    return (await getItem(table, suppressionKey(address))) !== undefined;
  },

  /** Keeps the earliest cause, so that the order in which events come does not matter. */
  async suppress(suppression: Suppression): Promise<void> {
    await accepted(
      table.db.send(
        new PutCommand({
          TableName: table.name,
          Item: { ...suppressionKey(suppression.address), v: V, ...suppression },
          ConditionExpression: 'attribute_not_exists(pk) OR #at > :at',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':at': suppression.at },
        }),
      ),
    );
  },
});

function suppressionFrom(stored: Item): Suppression {
  const { v: _, ...suppression } = parseItem(suppressionItem, stored);
  return suppression;
}
