import { BatchGetCommand, BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '../../concurrency.js';
import type { Key } from '../keys/key.js';
import { type Backoff, backoff } from './backoff.js';
import { type Item, keyText, mayBeStored, type Table } from './table.js';

/** DynamoDB takes so many items in one request. */
export const MOST_WRITES = 25;
const MOST_READS = 100;
/** Pages of a large ranking in one request: about 0.2 MB. A request under way holds several copies. */
const AT_A_TIME = 2;
const CHUNKS_AT_ONCE = 4;
const TRIES = 9;

/** DynamoDB left items unprocessed after every try. Processed items stay, and the batch may be repeated. */
export class UnprocessedError extends Error {
  override name = 'UnprocessedError';
}

/** Writes items as they are generated, with a bounded number in memory. Their keys must differ. */
export async function writeEach(table: Table, items: Iterable<Item>, wait: Backoff = backoff): Promise<void> {
  const left = items[Symbol.iterator]();
  const next = (): Item[] => {
    const chunk: Item[] = [];
    for (let made = left.next(); !made.done; made = left.next()) if (chunk.push(made.value) === AT_A_TIME) break;
    return chunk;
  };
  const worker = async () => {
    for (let chunk = next(); chunk.length > 0; chunk = next()) await writeAll(table, chunk, wait);
  };
  await Promise.all([worker(), worker()]);
}

/** Puts every item unconditionally. Of two items with the same key, the last one is written. */
export async function writeAll(table: Table, items: readonly Item[], wait: Backoff = backoff): Promise<void> {
  const distinct = [...new Map(items.map((item) => [keyText(item), item])).values()];
  await inParallel(chunks(distinct, MOST_WRITES), CHUNKS_AT_ONCE, (chunk) =>
    untilProcessed(chunk, wait, async (left) => {
      const requests = left.map((Item) => ({ PutRequest: { Item } }));
      const answer = await table.db.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }));
      return (answer.UnprocessedItems?.[table.name] ?? []).map((request) => request.PutRequest?.Item as Item);
    }),
  );
}

/** The items under the keys, in the order of the keys. Absent items are left out. */
export async function getAll(table: Table, keys: readonly Key[], wait: Backoff = backoff): Promise<Item[]> {
  const found = new Map<string, Item>();
  const distinct = [
    ...new Map(keys.filter(mayBeStored).map(({ pk, sk }) => [keyText({ pk, sk }), { pk, sk }])).values(),
  ];
  const { gather } = table;
  if (gather) {
    const gathered = await Promise.all(keys.map((key) => gather({ pk: key.pk, sk: key.sk })));
    return gathered.filter((item) => item !== undefined);
  }
  await inParallel(chunks(distinct, MOST_READS), CHUNKS_AT_ONCE, (chunk) =>
    untilProcessed(chunk, wait, async (left) => {
      const request = { Keys: [...left], ConsistentRead: true };
      const answer = await table.db.send(new BatchGetCommand({ RequestItems: { [table.name]: request } }));
      for (const item of (answer.Responses?.[table.name] ?? []) as Item[]) found.set(keyText(item), item);
      return (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
    }),
  );
  return keys.map((key) => found.get(keyText(key))).filter((item) => item !== undefined);
}

export async function untilProcessed<T>(all: readonly T[], wait: Backoff, send: (left: readonly T[]) => Promise<T[]>) {
  let left = all;
  for (let attempt = 1; left.length > 0; attempt++) {
    left = await send(left);
    if (left.length === 0) return;
    if (attempt === TRIES)
      throw new UnprocessedError(`${left.length} items were still unprocessed after ${TRIES} tries`);
    await wait(attempt);
  }
}

/** The parts of a list, of a text or of bytes, all of one size but the last. */
export const chunks = <T extends { readonly length: number; slice(from: number, to: number): T }>(
  whole: T,
  size: number,
): T[] => Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size));
