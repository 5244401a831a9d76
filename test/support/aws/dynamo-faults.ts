import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mustHaveConnection } from './dynamo.js';

/** Switches a fault or a counter off. */
export type Off = () => void;

type Input = Record<string, unknown>;
type Output = { output: Record<string, unknown> };
type Next = (args: { input: Input; request?: unknown }) => Promise<Output>;
type Middleware = (next: Next, context: { commandName?: string }) => Next;

/** The number of sent requests. Retries count, because they cost as much. */
export type RequestCount = {
  readonly total: number;
  /** The number for each command: `Query`, `BatchGet` … */
  readonly byCommand: Readonly<Record<string, number>>;
  /** The read and write units that the engine reports; 0 if it reports none. */
  readonly capacityUnits: number;
  /** The part of them that commands which read take, and that of commands which write. */
  readonly readUnits: number;
  readonly writeUnits: number;
  reset(): void;
  off: Off;
};

/** Counts what a client sends from now on. */
export function countRequests(client: DynamoDBDocumentClient): RequestCount {
  let byCommand: Record<string, number> = {};
  let [readUnits, writeUnits] = [0, 0];
  const offs = [
    before(client, (next) => (args) => {
      return next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
    }),
    perAttempt(client, (next, context) => async (args) => {
      const command = (context.commandName ?? '').replace(/Item(?=Command)|Command/g, '');
      byCommand[command] = (byCommand[command] ?? 0) + 1;
      const answer = await next(args);
      const units = unitsIn(answer.output.ConsumedCapacity);
      if (/^(Get|BatchGet|Query|Scan)/.test(command)) readUnits += units;
      else writeUnits += units;
      return answer;
    }),
  ];
  return {
    get total() {
      return Object.values(byCommand).reduce((sum, n) => sum + n, 0);
    },
    get byCommand() {
      return byCommand;
    },
    get capacityUnits() {
      return readUnits + writeUnits;
    },
    get readUnits() {
      return readUnits;
    },
    get writeUnits() {
      return writeUnits;
    },
    reset() {
      byCommand = {};
      [readUnits, writeUnits] = [0, 0];
    },
    off() {
      for (const off of offs) off();
    },
  };
}

/** Every Query answers with one item a page, whatever limit was asked for. */
export const onePerPage = (client: DynamoDBDocumentClient): Off =>
  before(client, (next, context) => (args) => {
    if (!context.commandName?.startsWith('Query')) return next(args);
    return next({ ...args, input: { ...args.input, Limit: 1 } });
  });

/** Batches do only their first element and hand the rest back, so many times; then they do everything. */
export function leaveUnprocessed(client: DynamoDBDocumentClient, times: number): Off & { readonly left: number } {
  let left = times;
  const off = before(client, (next, context) => async (args) => {
    const isBatch = /^Batch(Get|Write)/.test(context.commandName ?? '');
    if (!isBatch || left === 0) return next(args);
    left -= 1;
    const [[table, requests] = ['', []]] = Object.entries(args.input.RequestItems as Record<string, unknown>);
    const isWrite = Array.isArray(requests);
    const elements = (isWrite ? requests : (requests as { Keys: unknown[] }).Keys) as unknown[];
    const some = (part: unknown[]) => ({ [table]: isWrite ? part : { ...(requests as object), Keys: part } });
    const answer = await next({ ...args, input: { ...args.input, RequestItems: some(elements.slice(0, 1)) } });
    const rest = elements.length > 1 ? some(elements.slice(1)) : {};
    return { ...answer, output: { ...answer.output, [isWrite ? 'UnprocessedItems' : 'UnprocessedKeys']: rest } };
  });
  return Object.defineProperty(off, 'left', { get: () => left }) as Off & { left: number };
}

/**
 * The first write that reaches the engine (or a later one: after `spared` others) is carried out, but its answer is lost
 * on the way, so the SDK tries again. Sits inside the retries, where a broken connection would show. What others do
 * between the work and the next try is `meanwhile`.
 */
export function loseFirstResponse(
  client: DynamoDBDocumentClient,
  spared = 0,
  meanwhile: () => Promise<unknown> = async () => {},
): Off & { readonly lost: number } {
  mustHaveConnection(client);
  let lost = 0;
  let seen = 0;
  const off = perAttempt(client, (next, context) => async (args) => {
    const answer = await next(args);
    if (!/^(Put|Update|Delete|BatchWrite)/.test(context.commandName ?? '')) return answer;
    seen += 1;
    if (seen !== spared + 1) return answer;
    lost += 1;
    await meanwhile();
    throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError' });
  });
  return Object.defineProperty(off, 'lost', { get: () => lost }) as Off & { lost: number };
}

/** Every attempt of the commands of such a name ends with this error. */
export function failEveryAttempt(client: DynamoDBDocumentClient, error: Error, commands = /^/): Off {
  mustHaveConnection(client);
  return perAttempt(client, (next, { commandName = '' }) => async (args) => {
    if (!commands.test(commandName)) return next(args);
    throw error;
  });
}

let installed = 0;

/** Around a whole command, with its input as the store wrote it. */
function before(client: DynamoDBDocumentClient, middleware: Middleware): Off {
  const name = `test-${++installed}`;
  client.middlewareStack.add(middleware as never, { step: 'initialize', name, priority: 'high' });
  return () => client.middlewareStack.remove(name);
}

/** Around every single attempt, inside the retries. */
function perAttempt(client: DynamoDBDocumentClient, middleware: Middleware): Off {
  const name = `test-${++installed}`;
  client.middlewareStack.addRelativeTo(middleware as never, {
    relation: 'after',
    toMiddleware: 'retryMiddleware',
    name,
  });
  return () => client.middlewareStack.remove(name);
}

function unitsIn(consumed: unknown): number {
  const list = Array.isArray(consumed) ? consumed : [consumed];
  return list.reduce(
    (sum: number, capacity) => sum + ((capacity as { CapacityUnits?: number } | undefined)?.CapacityUnits ?? 0),
    0,
  );
}

/** The number of random faults so far. */
export type FaultCount = Off & { readonly throttled: number; readonly lost: number };

/**
 * Some requests are throttled before they reach the engine, some answers are lost after it has done the work; the SDK
 * tries each again. `random` decides, so that a seed replays the same run as far as the order of requests is the same.
 */
export function randomFaults(
  client: DynamoDBDocumentClient,
  random: () => number,
  share: { readonly throttled: number; readonly lost: number },
): FaultCount {
  mustHaveConnection(client);
  let throttled = 0;
  let lost = 0;
  const off = perAttempt(client, (next) => async (args) => {
    const luck = random();
    if (luck < share.throttled) {
      throttled += 1;
      throw Object.assign(new Error('Rate exceeded'), {
        name: 'ThrottlingException',
        $retryable: { throttling: true },
      });
    }
    const answer = await next(args);
    if (luck < share.throttled + share.lost) {
      lost += 1;
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError' });
    }
    return answer;
  });
  return Object.defineProperties(off, {
    throttled: { get: () => throttled },
    lost: { get: () => lost },
  }) as FaultCount;
}

/** Every write after the first few fails, and so does what would have come after it: the process is gone. */
export function diesAfterWrites(client: DynamoDBDocumentClient, writes: number): Off {
  let left = writes;
  const name = `dies after writes ${writes}`;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (/^(Put|Update|BatchWrite|Delete|Transact)/.test(context.commandName ?? '') && --left < 0)
        throw new Error('the process is gone');
      return next(args);
    },
    { step: 'initialize', name },
  );
  return () => client.middlewareStack.remove(name);
}
