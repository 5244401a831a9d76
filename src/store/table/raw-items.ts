import { type AttributeValue, BatchWriteItemCommand, ScanCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { type Backoff, backoff } from './backoff.js';
import { UnprocessedError } from './batch.js';
import type { Table } from './table.js';

/** An item as DynamoDB writes it, with the kind of each attribute: `{ pk: { S: 'SETTINGS' } }`. */
export type RawItem = Readonly<Record<string, AttributeValue>>;

const MOST_WRITES = 25;
const TRIES = 9;

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
  for (let first = 0; first < items.length; first += MOST_WRITES) {
    let left: WriteRequest[] = items.slice(first, first + MOST_WRITES).map((Item) => ({ PutRequest: { Item } }));
    for (let attempt = 1; left.length > 0; attempt++) {
      if (attempt > TRIES)
        throw new UnprocessedError(`${left.length} items were still unprocessed after ${TRIES} tries`);
      if (attempt > 1) await wait(attempt - 1);
      const answer = await table.db.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: left } }));
      left = answer.UnprocessedItems?.[table.name] ?? [];
    }
  }
}
