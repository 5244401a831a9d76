import { existsSync } from 'node:fs';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { connect } from '../../../src/store/connect.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { ANSWER_MS } from '../../../src/store/table/patience.js';
import { createTableInput } from '../../../src/store/table/table-definition.js';
import { isUnavailable } from '../../../src/store/table/unavailable.js';
import { recorder } from '../compared/recorder.js';
import { WAIT_MS } from '../start/patience.js';
import { sized } from '../start/real.js';
import { memoryClient } from '../table/doors/memory-client.js';
import { type MemoryDatabase, memoryDatabase } from '../table/engine/memory-database.js';
import { type Engine, startDynalite, startMemory } from './dynamo-engines.js';

/** The table of one test, in memory or on an engine. */
export type TestTable = {
  readonly db: DynamoDBDocumentClient;
  readonly name: string;
  readonly stores: Stores;
  /** Stops the engine if it was started for this table; otherwise drops the table. */
  close(): Promise<void>;
};

/** A table behind a real socket, for tests in which a connection, a process or an engine matters. */
export type EngineTable = TestTable & { readonly endpoint: string };

/** Gives a suite of stores the table of the running test. */
export type CurrentTable = () => EngineTable;

/** A test was about to talk to a DynamoDB that is not on this machine. */
export class NotLocalError extends Error {
  override name = 'NotLocalError';
}

/** The engine that `npm run prove -- engine` was asked to examine; it may stand on another machine. */
export const EXAMINED = 'XASO_EXAMINED_ENGINE';

/** Set where the examined engine is killed meanwhile: whoever is told that it is away asks again. */
export const KILLED = 'XASO_EXAMINED_ENGINE_IS_KILLED';
const ASKED_AT_MOST = 20;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export function assertLocal(endpoint: string | undefined): string {
  if (!endpoint)
    throw new NotLocalError('Tests need the endpoint of a local DynamoDB; without one the SDK would call AWS');
  const { hostname } = new URL(endpoint);
  if (endpoint === process.env[EXAMINED]) return endpoint;
  if (!LOOPBACK.has(hostname))
    throw new NotLocalError(`Tests refuse ${hostname}: only an engine on this machine may be used`);
  return endpoint;
}

/** A client as the functions make it, with made-up credentials and more patience. */
export function localClient(endpoint: string | undefined, secret?: string): DynamoDBDocumentClient {
  const client = connect({
    AWS_ENDPOINT_URL_DYNAMODB: assertLocal(endpoint),
    [ANSWER_MS]: `${WAIT_MS}`,
    AWS_REGION: 'ap-southeast-1',
    ...(endpoint === process.env[EXAMINED] ? examinedWith() : { ...MADE_UP, AWS_SESSION_TOKEN: secret }),
  });
  if (process.env[KILLED]) client.middlewareStack.add(askingAgain, { step: 'initialize', priority: 'high' });
  return client;
}

const askingAgain =
  <Args, Answer>(next: (args: Args) => Promise<Answer>) =>
  async (args: Args): Promise<Answer> => {
    for (let asked = 1; ; asked++) {
      try {
        return await next(args);
      } catch (error) {
        if (asked === ASKED_AT_MOST || !isUnavailable(error)) throw error;
      }
    }
  };

const MADE_UP = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
/** The keys for an examined engine, from whoever examines it. */
const examinedWith = () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION = 'ap-southeast-1' } = process.env;
  if (!AWS_ACCESS_KEY_ID) return { ...MADE_UP, AWS_SESSION_TOKEN };
  return { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION };
};

/** A fresh table in memory. What a connection or an engine can do wrong is not tried on it: see `engineTable`. */
export const testTable = async (): Promise<TestTable> => (process.env[EXAMINED] ? engineTable() : memoryTable());

/** Clients without a connection that could break. */
const unconnected = new WeakSet<DynamoDBDocumentClient>();

/** Fails without a connection: broken connections can only be tried on a real one. */
export function mustHaveConnection(client: DynamoDBDocumentClient): void {
  if (unconnected.has(client)) throw new Error('The table in memory has no connection to break: use engineTable()');
}

/**
 * The table of a database in memory; made there unless it is already. The contract of the stores alone says that answers
 * may be lost: it runs on every engine.
 */
export function memoryTable(
  database: MemoryDatabase = memoryDatabase(),
  { losesAnswers = false }: { readonly losesAnswers?: boolean } = {},
): TestTable {
  const name = 'xaso-memory';
  const { TableNames } = database.answer('ListTables', {}, 0) as { TableNames: string[] };
  if (!TableNames.includes(name)) database.answer('CreateTable', { ...createTableInput(name) }, Date.now());
  const db = memoryClient(database, Date.now, recorder());
  if (!losesAnswers) unconnected.add(db);
  return { db, name, stores: createStores(db, name), close: async () => db.destroy() };
}

/** A fresh table; by default on an engine of its own: dynalite, or in `npm test` the table in memory behind a socket. */
export async function engineTable(endpoint = process.env[EXAMINED]): Promise<EngineTable> {
  const engine = endpoint === undefined ? await sized<() => Promise<Engine>>(startMemory, startDynalite)() : undefined;
  const name = `xaso-${crypto.randomUUID()}`;
  const table = tableAt(engine?.endpoint ?? (endpoint as string), name, async (db) => {
    // An engine of its own goes with all it holds; to drop a large table first would outlast the client's patience.
    if (!engine) await db.send(new DeleteTableCommand({ TableName: name }));
    db.destroy();
    await engine?.stop();
  });
  await create(table.db, name);
  await untilActive(table.db, name);
  return table;
}

/** A table of dynalite that lies in a folder; made there when the folder is new. */
export async function tableIn(folder: string): Promise<EngineTable> {
  const isNew = !existsSync(folder);
  const engine = await startDynalite(folder);
  const table = tableAt(engine.endpoint, 'xaso-kept', async (db) => {
    db.destroy();
    await engine.stop();
  });
  if (isNew) await create(table.db, table.name);
  await untilActive(table.db, table.name);
  return table;
}

function tableAt(endpoint: string, name: string, close: (db: DynamoDBDocumentClient) => Promise<void>): EngineTable {
  const db = localClient(endpoint);
  return { db, name, endpoint, stores: createStores(db, name), close: () => close(db) };
}

/** The name is new, so a table that is already there was made by our own first try, whose answer came too late. */
async function create(db: DynamoDBDocumentClient, name: string): Promise<void> {
  try {
    await db.send(new CreateTableCommand(createTableInput(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function untilActive(db: DynamoDBDocumentClient, name: string): Promise<void> {
  for (;;) {
    const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
