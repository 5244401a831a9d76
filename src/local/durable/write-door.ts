import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { innermost } from '../data/storage-failure.js';
import type { ChangeLog } from './change-log.js';
import type { ItemChange, ItemKey } from './change-record.js';
import { type CallEngine, type EngineAnswer, takeOver } from './engine-call.js';
import { item, type Wanted, WRITES, wantedBy } from './written-changes.js';

/** Stands before the engine: an answer to a write leaves when the change is in the log and on disk. */
export type WriteDoor = {
  /** Asks the engine past the log. */
  readonly call: CallEngine;
  /** From now on every write is logged. */
  log(log: ChangeLog): void;
  /** Holds back writes that come from now on, waits for those that run, and lets them through after the work. */
  whileNothingIsWritten<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for the writes that run and lets no other begin. */
  shut(): Promise<void>;
  /** Has a call of our own commands answered: `XaSo.<name>` where AWS has `DynamoDB_20120810.<operation>`. */
  answer(name: string, work: () => Promise<void>): void;
};

/** What our own commands ask of whoever holds the folder, beside the operations of DynamoDB. */
export const RENEW_COPY = 'RenewCopy';

/** Call it before anything else listens to the requests of the server. */
export function writeDoor(server: Server): WriteDoor {
  const { call, handOn } = takeOver(server);
  const turns = keyTurns();
  const running = new Set<Promise<unknown>>();
  let log: ChangeLog | undefined;
  const own = new Map<string, () => Promise<void>>();
  let closed: Promise<void> | undefined;
  let isShut = false;

  const write = async (request: IncomingMessage, body: Buffer, wanted: Wanted): Promise<EngineAnswer | undefined> => {
    while (closed) await closed;
    if (isShut) return undefined;
    const done = written(call, turns, request, body, wanted, log);
    running.add(done);
    try {
      const { answer, onDisk } = await done;
      await onDisk;
      return answer;
    } finally {
      running.delete(done);
    }
  };

  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const operation = operationOf(request);
    const asked = own.get(operation);
    if (!asked && !(log && WRITES.has(operation))) {
      handOn(request, response);
      return;
    }
    const body = await bodyOf(request);
    if (!body) {
      // Nobody hears it; whoever counts open requests does.
      response.end();
      return;
    }
    if (asked) {
      const refusal = await asked().then(() => undefined, innermost);
      response.writeHead(refusal === undefined ? 200 : 500).end(refusal);
      return;
    }
    const wanted = wantedBy(operation, body);
    // A log that cannot be written ends the process, as an engine that cannot be written does (data/engine-failure.ts).
    const answer = wanted ? await write(request, body, wanted) : await call(request, body);
    if (!wanted && answer?.status === 200) throw new Error(`The log does not know what ${operation} wrote.`);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.writeHead(503).end();
  });

  return {
    call,
    answer: (name, work) => void own.set(name, work),
    log(started) {
      log = started;
    },
    async shut() {
      isShut = true;
      while (closed) await closed;
      await Promise.allSettled(running);
    },
    async whileNothingIsWritten(work) {
      while (closed) await closed;
      let reopen = () => {};
      closed = new Promise((resolve) => {
        reopen = resolve;
      });
      try {
        await Promise.allSettled(running);
        return await work();
      } finally {
        closed = undefined;
        reopen();
      }
    },
  };
}

type Written = { readonly answer: EngineAnswer; readonly onDisk: Promise<void> | undefined };

/** The next write of the same key begins when this one has its place in the log. It need not wait for the disk. */
const written = (
  call: CallEngine,
  turns: KeyTurns,
  request: IncomingMessage,
  body: Buffer,
  wanted: Wanted,
  log: ChangeLog | undefined,
): Promise<Written> =>
  turns.take(wanted.keys.map(turnOf), async () => {
    if (!log) return { answer: await call(request, body), onDisk: undefined };
    const { answer, changes } = wanted.changes
      ? { answer: await call(request, body), changes: wanted.changes }
      : await updated(call, request, body, wanted);
    return { answer, onDisk: answer.status === 200 ? log.append(changes) : undefined };
  });

const TARGET = 'x-amz-target';
const operationOf = ({ headers }: IncomingMessage): string => String(headers[TARGET]).split('.').at(-1) ?? '';
const turnOf = ({ pk, sk }: ItemKey): string => `${pk.S}\u0000${sk.S}`;

/** The body of a request; undefined if the client is gone before its request is whole. */
function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve(undefined));
  });
}

/** Lets work on the same key run one at a time, in the order of the calls; work on different keys at once. */
type KeyTurns = { take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> };

function keyTurns(): KeyTurns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(keys, work) {
      // All keys are taken at this moment, so two calls can never wait for each other.
      const before = keys.flatMap((key) => last.get(key) ?? []);
      const done = Promise.allSettled(before).then(work);
      for (const key of keys) last.set(key, done);
      try {
        return await done;
      } finally {
        for (const key of keys) if (last.get(key) === done) last.delete(key);
      }
    },
  };
}

const request = z.looseObject({ ReturnValues: z.optional(z.string()) });
const answered = z.looseObject({ Attributes: z.optional(z.unknown()) });
const read = z.object({ Item: z.optional(item) });

type Updated = { readonly answer: EngineAnswer; readonly changes: ItemChange[] };

/**
 * Has the engine carry out an update, and says what it wrote. The engine is asked for the whole item. A caller who wants
 * nothing back gets nothing; for one who wants a part, the item is read afterwards.
 */
async function updated(call: CallEngine, from: IncomingMessage, body: Buffer, wanted: Wanted): Promise<Updated> {
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
