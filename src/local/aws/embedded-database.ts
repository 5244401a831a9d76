import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { tableDefinition } from '../../store/table/table-definition.js';
import { listening, stop } from '../base/listening.js';
import { openRequests } from '../base/open-requests.js';
import { type ItemChange, keyOf } from '../durable/change-record.js';
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
  const { changed, settled } = streamTo(tell);
  const door = writeDoor(server, changed);
  guardStandIn(server, secret);
  const open = openRequests(server);
  return {
    endpoint: await listening(server, 0),
    door,
    settled,
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

const { attribute, values } = tableDefinition.toldOf;
const toldState = z.object({ [attribute]: z.object({ S: z.enum(values) }) });

/**
 * Replaces the stream that the embedded database lacks: tells of changed items through the filter of the deployment. The
 * first sweep of the next working day sends letters that a kill prevented.
 */
function streamTo(tell: TellChange) {
  const telling = new Set<Promise<void>>();
  function tellOf(change: ItemChange): void {
    if (!('put' in change && z.safeParse(toldState, change.put).success)) return;
    const record = { eventName: 'MODIFY', dynamodb: { Keys: keyOf(change) } } as const;
    const done = tell({ Records: [record] })
      .catch((error: unknown) => console.error(error))
      .finally(() => telling.delete(done));
    telling.add(done);
  }
  return {
    changed: (changes: readonly ItemChange[]) => changes.forEach(tellOf),
    async settled(): Promise<void> {
      await Promise.all(telling);
    },
  };
}
