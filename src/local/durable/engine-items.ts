import { setImmediate as turn } from 'node:timers/promises';
import * as z from 'zod/mini';
import { inParallel } from '../../concurrency.js';
import { createTableInput } from '../../store/table/table-definition.js';
import { LOCAL_TABLE } from '../base/environment.js';
import type { StoredItem } from './change-record.js';
import { ask, type CallEngine } from './engine-call.js';
import { item } from './written-changes.js';

/** DynamoDB takes so many items in one request. */
const BATCH = 25;
const BATCHES_AT_ONCE = 8;

const described = z.object({ Table: z.object({ TableStatus: z.string() }) });

/** Fills an empty engine. */
export async function putItems(call: CallEngine, items: readonly StoredItem[]): Promise<void> {
  await ask(call, 'CreateTable', createTableInput(LOCAL_TABLE));
  const isMade = async (): Promise<boolean> =>
    z.parse(described, await ask(call, 'DescribeTable', { TableName: LOCAL_TABLE })).Table.TableStatus === 'ACTIVE';
  while (!(await isMade())) await turn();
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH).map((Item) => ({ PutRequest: { Item } })),
  );
  await inParallel(batches, BATCHES_AT_ONCE, (batch) =>
    ask(call, 'BatchWriteItem', { RequestItems: { [LOCAL_TABLE]: batch } }),
  );
}

const page = z.object({ Items: z.array(item), LastEvaluatedKey: z.optional(z.unknown()) });

/** Everything that the engine holds, page by page. */
export async function* heldItems(call: CallEngine): AsyncGenerator<StoredItem[], void> {
  let next: unknown;
  do {
    const answer = await ask(call, 'Scan', { TableName: LOCAL_TABLE, ExclusiveStartKey: next });
    const { Items, LastEvaluatedKey } = z.parse(page, answer);
    next = LastEvaluatedKey;
    yield Items;
  } while (next !== undefined);
}
