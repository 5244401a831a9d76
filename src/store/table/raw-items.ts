import { type AttributeValue, BatchWriteItemCommand, ScanCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { type Backoff, backoff } from './backoff.js';
import { chunks, MOST_WRITES, untilProcessed } from './batch.js';
import type { Table } from './table.js';

/** An item as DynamoDB writes it, with the kind of each attribute: `{ pk: { S: 'SETTINGS' } }`. */
export type RawItem = Readonly<Record<string, AttributeValue>>;

/** Every item of the table as stored, page by page. Operators use it; no function of the service has the right. */
export async function* allRawItems(table: Pick<Table, 'db' | 'name'>): AsyncGenerator<RawItem[], void> {
  let next: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.db.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: next }),
    );
    next = page.LastEvaluatedKey;
    yield page.Items ?? [];
  } while (next);
}

/** Puts items unchanged. Writing the same items again changes nothing. */
export async function putRawItems(
  table: Pick<Table, 'db' | 'name'>,
  items: readonly RawItem[],
  wait: Backoff = backoff,
): Promise<void> {
  const requests = items.map((Item): WriteRequest => ({ PutRequest: { Item } }));
  for (const chunk of chunks(requests, MOST_WRITES))
    await untilProcessed(chunk, wait, async (left) => {
      const answer = await table.db.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: [...left] } }));
      return answer.UnprocessedItems?.[table.name] ?? [];
    });
}
