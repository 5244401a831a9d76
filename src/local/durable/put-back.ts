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
 * Plays the log again: each item gets the last value that was saved, where the engine has another one. So it may be
 * played any number of times. Gives the names of what it changed.
 */
export async function putBack(
  call: CallEngine,
  TableName: string,
  records: readonly ChangeRecord[],
  isNewer: IsNewer,
): Promise<readonly string[]> {
  const last = new Map<string, ItemChange>();
  for (const change of records.flatMap(({ changes }) => changes)) last.set(JSON.stringify(keyOf(change)), change);
  const changed: string[] = [];
  for (const change of last.values()) {
    const Key = keyOf(change);
    const now = async (): Promise<unknown> =>
      z.parse(answered, await ask(call, 'GetItem', { TableName, Key, ConsistentRead: true })).Item;
    const before = await now();
    if ('put' in change ? isDeepStrictEqual(before, change.put) : before === undefined) continue;
    if (await isNewer(Key, before)) continue;
    if ('put' in change) await ask(call, 'PutItem', { TableName, Item: change.put });
    else await ask(call, 'DeleteItem', { TableName, Key });
    // The engine writes a number like 1e21 in another way.
    if (!isDeepStrictEqual(before, await now())) changed.push(itemName(Key));
  }
  return changed;
}

/** Waits until the engine is open. */
export const waitUntilOpen = (call: CallEngine): Promise<unknown> => ask(call, 'ListTables', {});
