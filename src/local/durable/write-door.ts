import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod/mini';
import type { ChangeLog } from './change-log.js';
import type { ItemChange } from './change-record.js';
import { ask, type CallEngine, type EngineAnswer, takeOver } from './engine-call.js';
import { item, type Updating, type Wanted, WRITES, wantedBy } from './written-changes.js';

export type WriteDoor = ReturnType<typeof writeDoor>;

/**
 * Stands before the engine: an answer to a write leaves when the change is in the log and on disk. Call it before anything
 * else listens to the requests of the server. `tell` hears what was written, once it is on disk.
 */
export function writeDoor(server: Server, tell: (changes: readonly ItemChange[]) => void) {
  const { call, handOn } = takeOver(server);
  let log: ChangeLog | undefined;
  let isShut = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time, so that the log has the order of the engine. In memory nothing is won by several at once. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  /** The next write begins when this one has its place in the log. It does not wait for the disk. */
  const write = async (request: IncomingMessage, body: Buffer, wanted: Wanted): Promise<EngineAnswer | undefined> => {
    if (isShut) return undefined;
    const { answer, changes, onDisk } = await inTurn(async () => {
      const answer = await call(request, body);
      if (answer.status !== 200) return { answer, changes: [] };
      const changes = 'key' in wanted ? [await updated(call, wanted)] : wanted.changes;
      return { answer, changes, onDisk: log?.append(changes) };
    });
    await onDisk;
    tell(changes);
    return answer;
  };

  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const operation = operationOf(request);
    if (!WRITES.has(operation)) {
      handOn(request, response);
      return;
    }
    const body = await bodyOf(request);
    if (!body) {
      // The client is gone, but the count of open requests needs an end.
      response.end();
      return;
    }
    const wanted = wantedBy(operation, body);
    // A log that cannot be written ends the process (data/engine-failure.ts).
    const answer = wanted ? await write(request, body, wanted) : await call(request, body);
    if (!wanted && answer?.status === 200) throw new Error(`The log does not know what ${operation} wrote.`);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.writeHead(503).end();
  });

  return {
    /** Asks the engine past the log. */
    call,
    /** Logs every write from now on. */
    log(started: ChangeLog): void {
      log = started;
    },
    /** Waits for the writes that came before, and holds back those that come until the work is done. */
    whileNothingIsWritten: inTurn,
    /** Waits for the writes that run and lets no other begin. */
    async shut(): Promise<void> {
      isShut = true;
      await last;
    },
  };
}

const operationOf = ({ headers }: IncomingMessage): string => String(headers['x-amz-target']).split('.').at(-1) ?? '';

/** The body of a request; undefined if the client is gone before its request is whole. */
const bodyOf = (request: IncomingMessage): Promise<Buffer | undefined> => buffer(request).catch(() => undefined);

const read = z.object({ Item: z.optional(item) });

async function updated(call: CallEngine, { table, key }: Updating): Promise<ItemChange> {
  const { Item } = z.parse(read, await ask(call, 'GetItem', { TableName: table, Key: key, ConsistentRead: true }));
  if (!Item) throw new Error('The engine does not give back what it wrote.');
  return { put: Item };
}
