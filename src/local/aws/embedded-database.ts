import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { tableDefinition } from '../../store/table/table-definition.js';
import { listening, stop } from '../base/listening.js';
import { openRequests } from '../base/open-requests.js';
import { type WriteDoor, writeDoor } from '../durable/write-door.js';
import { guardStandIn } from './door.js';

/** The part of dynalite that is used here. The package has no types. */
type Dynalite = (options: { createTableMs: number; deleteTableMs: number }) => Server;

const require = createRequire(import.meta.url);

export type RunningPart = { readonly endpoint: string; close(): Promise<void> };

/** `settled` waits until the listeners have handled every write. */
export type EmbeddedDatabase = RunningPart & { settled(): Promise<void> };
export type TellChange = (event: DynamoDBStreamEvent) => Promise<void>;

/** Starts an embedded DynamoDB in memory, empty, on a free loopback port. It answers only calls with the secret. */
export async function startEmbeddedDatabase(
  secret: string,
  tell: TellChange = async () => {},
): Promise<EmbeddedDatabase & { readonly door: WriteDoor }> {
  closeIteratorsOnReturn();
  const dynalite = require('dynalite') as Dynalite;
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  const door = writeDoor(server);
  const stream = streamOf(server, tell);
  guardStandIn(server, secret);
  const open = openRequests(server);
  return {
    endpoint: await listening(server, 0),
    door,
    settled: stream.settled,
    async close() {
      await open.ended();
      await stop(server);
    },
  };
}

type Iterator = { close(): Promise<void>; return?(): Promise<void> };

/**
 * Dynalite reads a range through a stream that ends with `return` of its store's iterator. The iterator has only `close`.
 * So every Query and Scan would leave an iterator open for the life of the process, with up to 1,000 cached items.
 * This function makes `return` close it.
 */
export function closeIteratorsOnReturn(): void {
  // Resolved from dynalite, because it must be the class whose iterators dynalite opens.
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { AbstractIterator } = ofDynalite('abstract-level') as { AbstractIterator: { prototype: Iterator } };
  const common = Object.getPrototypeOf(AbstractIterator.prototype) as Iterator;
  common.return ??= function (this: Iterator) {
    return this.close();
  };
}

const key = z.object({ S: z.string() });
const address = { pk: key, sk: key };
const put = z.object({ Item: z.looseObject(address) });
const update = z.object({
  Key: z.object(address),
  ExpressionAttributeValues: z.optional(z.record(z.string(), z.unknown())),
});

type TableStream = { settled(): Promise<void> };

/**
 * Replaces the stream that the embedded database lacks: reports its writes through the filter of the deployment. The
 * first sweep of the next working day sends letters that a kill prevented.
 */
function streamOf(server: Server, tell: TellChange): TableStream {
  const telling = new Set<Promise<void>>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1);
    if (operation !== 'PutItem' && operation !== 'UpdateItem') return;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.once('finish', () => {
      const event =
        response.statusCode === 200 ? eventOf(operation, Buffer.concat(chunks).toString('utf8')) : undefined;
      if (!event) return;
      const done = tell(event)
        .catch((error: unknown) => console.error(error))
        .finally(() => telling.delete(done));
      telling.add(done);
    });
  });
  return {
    async settled() {
      await Promise.all(telling);
    },
  };
}

function eventOf(operation: 'PutItem' | 'UpdateItem', body: string): DynamoDBStreamEvent | undefined {
  const { keys, value } = operation === 'PutItem' ? putOf(body) : updateOf(body);
  const found = z.safeParse(key, value);
  if (!found.success || !VALUES.includes(found.data.S)) return undefined;
  return { Records: [{ eventName: 'MODIFY', dynamodb: { Keys: keys } }] };
}

const { attribute } = tableDefinition.toldOf;
const VALUES: readonly string[] = tableDefinition.toldOf.values;

function putOf(body: string) {
  const { Item } = z.parse(put, JSON.parse(body));
  return { keys: { pk: Item.pk, sk: Item.sk }, value: Item[attribute] };
}

/** Reads the new attributes of an UpdateItem call. The stores name each value placeholder after its attribute. */
function updateOf(body: string) {
  const { Key, ExpressionAttributeValues } = z.parse(update, JSON.parse(body));
  return { keys: Key, value: ExpressionAttributeValues?.[`:${attribute}`] };
}
