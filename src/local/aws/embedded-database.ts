import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { listening, stop } from '../base/listening.js';
import { innermost, storageFailureOf } from '../data/storage-failure.js';
import { closeIteratorsOnReturn } from './closing-iterators.js';
import { guardStandIn } from './door.js';
import { streamOf } from './table-stream.js';

/** Dynalite publishes no types; this is what is used of it. */
type Dynalite = (options: { path: string; createTableMs: number; deleteTableMs: number }) => Server;
type Level = new (path: string, options: { valueEncoding: 'json' }) => LevelDatabase;
type LevelDatabase = {
  open(): Promise<void>;
  close(): Promise<void>;
  iterator(): AsyncIterable<readonly [string, unknown]>;
};

const require = createRequire(import.meta.url);

export type RunningPart = { readonly endpoint: string; close(): Promise<void> };

/** `told` waits until all listeners have handled what was written. */
export type EmbeddedDatabase = RunningPart & { told(): Promise<void> };

export type DatabaseCheck =
  | { kind: 'sound' }
  | { kind: 'held' }
  /** `cause` is of the disk or of rights (storage-failure.ts); nothing is known of the data. */
  | { kind: 'unusable'; cause: unknown }
  | { kind: 'broken'; reason: string; cause: unknown };

/**
 * Opens the database once before dynalite does, because dynalite itself listens and then hangs on a held folder and dies on
 * a damaged one. Every entry is read, so damage shows now and not in the middle of a query.
 */
export async function checkDatabase(path: string): Promise<DatabaseCheck> {
  // Resolved from dynalite: the file format must be that of the very version which opens the folder afterwards.
  const { Level } = createRequire(require.resolve('dynalite'))('level') as { Level: Level };
  const database = new Level(path, { valueEncoding: 'json' });
  try {
    await database.open();
    for await (const _entry of database.iterator());
    return { kind: 'sound' };
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure === 'HELD') return { kind: 'held' };
    if (failure !== undefined) return { kind: 'unusable', cause: error };
    return { kind: 'broken', reason: innermost(error), cause: error };
  } finally {
    await database.close();
  }
}

/**
 * An embedded DynamoDB on a folder, listening on a free loopback port, for calls that carry the secret. One process only: check
 * the folder first.
 */
export async function startEmbeddedDatabase(
  path: string,
  secret: string,
  tell: (event: DynamoDBStreamEvent) => Promise<void> = async () => {},
): Promise<EmbeddedDatabase> {
  closeIteratorsOnReturn();
  const dynalite = require('dynalite') as Dynalite;
  const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0 });
  const stream = streamOf(server, tell);
  guardStandIn(server, secret);
  return { endpoint: await listening(server, 0), told: stream.told, close: () => stop(server) };
}
