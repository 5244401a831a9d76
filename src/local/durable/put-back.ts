import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { type ChangeRecord, type ItemChange, type ItemKey, keyOf } from './change-record.js';
import type { CallEngine } from './engine-call.js';
import { itemName } from './item-names.js';

const answered = z.object({ Item: z.optional(z.unknown()) });

/** The engine wants to see a signature and checks none. */
const SIGNED = {
  'content-type': 'application/x-amz-json-1.0',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
  'x-amz-date': '20260101T000000Z',
};

async function ask(call: CallEngine, operation: string, content: unknown): Promise<unknown> {
  const headers = { ...SIGNED, 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const envelope = { method: 'POST', url: '/', headers, httpVersionMajor: 1, httpVersionMinor: 1 };
  const { status, body } = await call(envelope, Buffer.from(JSON.stringify(content)));
  if (status !== 200) throw new Error(`The engine refuses ${operation}: ${body}`);
  return JSON.parse(body);
}

/** Whether what the engine holds was saved after everything that the log tells of that item. */
export type IsNewer = (key: ItemKey, held: unknown) => Promise<boolean>;

/**
 * Plays the log again: an item that the engine has otherwise than last saved gets each value that was saved, in their
 * order. So it may be played any number of times. Gives the names of what it changed.
 */
export async function putBack(
  call: CallEngine,
  TableName: string,
  records: readonly ChangeRecord[],
  isNewer: IsNewer,
): Promise<readonly string[]> {
  const byItem = new Map<string, [ItemChange, ...ItemChange[]]>();
  for (const change of records.flatMap(({ changes }) => changes)) {
    const address = JSON.stringify(keyOf(change));
    const before = byItem.get(address);
    if (before) before.push(change);
    else byItem.set(address, [change]);
  }
  const changed: string[] = [];
  for (const changes of byItem.values()) {
    const last = changes.at(-1) ?? changes[0];
    const Key = keyOf(last);
    const now = async (): Promise<unknown> =>
      z.parse(answered, await ask(call, 'GetItem', { TableName, Key, ConsistentRead: true })).Item;
    const before = await now();
    if ('put' in last ? isDeepStrictEqual(before, last.put) : before === undefined) continue;
    if (await isNewer(Key, before)) continue;
    // The engine writes to its index before it writes the item. Entries of all values go only if all are played.
    for (const change of changes)
      if ('put' in change) await ask(call, 'PutItem', { TableName, Item: change.put });
      else await ask(call, 'DeleteItem', { TableName, Key });
    // The engine writes a number like 1e21 in another way.
    if (!isDeepStrictEqual(before, await now())) changed.push(itemName(Key));
  }
  return changed;
}

/** Waits until the engine is open. */
export const waitUntilOpen = (call: CallEngine): Promise<unknown> => ask(call, 'ListTables', {});
