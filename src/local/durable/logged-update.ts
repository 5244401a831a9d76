import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import type { ItemChange } from './change-record.js';
import type { CallEngine, EngineAnswer } from './engine-call.js';
import { item, type Wanted } from './written-changes.js';

const request = z.looseObject({ ReturnValues: z.optional(z.string()) });
const answered = z.looseObject({ Attributes: z.optional(z.unknown()) });
const read = z.object({ Item: z.optional(item) });

type Updated = { readonly answer: EngineAnswer; readonly changes: ItemChange[] };

/**
 * Has the engine carry out an update, and says what it wrote. The engine is asked for the whole item. A caller who wants
 * nothing back gets nothing; for one who wants a part, the item is read afterwards.
 */
export async function updated(call: CallEngine, from: IncomingMessage, body: Buffer, wanted: Wanted): Promise<Updated> {
  const asked = z.parse(request, JSON.parse(body.toString('utf8')));
  const { ReturnValues = 'NONE' } = asked;
  if (ReturnValues !== 'NONE' && ReturnValues !== 'ALL_NEW') {
    const answer = await call(from, body);
    return { answer, changes: answer.status === 200 ? await readAfter(call, from, wanted) : [] };
  }
  const answer = await call(from, Buffer.from(JSON.stringify({ ...asked, ReturnValues: 'ALL_NEW' })));
  if (answer.status !== 200) return { answer, changes: [] };
  const { Attributes, ...rest } = z.parse(answered, JSON.parse(answer.body));
  const changes = [{ put: z.parse(item, Attributes) }];
  return { answer: ReturnValues === 'NONE' ? withBody(answer, JSON.stringify(rest)) : answer, changes };
}

async function readAfter(call: CallEngine, from: IncomingMessage, { table, keys }: Wanted): Promise<ItemChange[]> {
  const target = String(from.headers['x-amz-target']);
  const headers = { ...from.headers, 'x-amz-target': target.replace(/[^.]*$/, 'GetItem') };
  const { method, url, httpVersionMajor, httpVersionMinor } = from;
  const reading = { method, url, headers, httpVersionMajor, httpVersionMinor };
  return Promise.all(
    keys.map(async (Key) => {
      const asked = JSON.stringify({ TableName: table, Key, ConsistentRead: true });
      const { status, body } = await call(reading, Buffer.from(asked));
      if (status !== 200) throw new Error(`The engine does not give back what it wrote: ${status}`);
      const { Item } = z.parse(read, JSON.parse(body));
      return Item ? { put: Item } : { deleted: Key };
    }),
  );
}

/** Clients compare the length and the checksum that the engine gave its own answer. */
const withBody = ({ status, headers }: EngineAnswer, body: string): EngineAnswer => ({
  status,
  headers: { ...headers, 'content-length': Buffer.byteLength(body), 'x-amz-crc32': String(crc32(body)) },
  body,
});
