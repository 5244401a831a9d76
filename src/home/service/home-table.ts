import { randomBytes } from 'node:crypto';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { Follower } from '../../engine/postgres/change-feed.js';
import { startPostgresDatabase } from '../../local/aws/postgres-database.js';
import { ensureTable } from '../../local/aws/table.js';
import { closingAfter } from '../../local/base/closing.js';
import { CommandError, EXIT, wrongUse } from '../../local/base/command-error.js';
import type { TableAt } from '../../local/restore/restore-table.js';
import { connect } from '../../store/connect.js';
import { createStores, type Stores } from '../../store/index.js';
import { type SignInStore, signInStore } from '../../store/sign-in/sign-in-store.js';
import { openTable } from '../../store/table/open-table.js';
import { enterHomeEnvironment } from '../configuration/environment.js';
import type { Configuration } from '../configuration/settings.js';

/** The endpoint of the table. `secret` comes from the settings, or is new in each run. */
export type TableService = {
  readonly endpoint: string;
  readonly secret: string;
  /** Starts to report changes that cause an immediate letter. A table elsewhere has its own stream. */
  follow(tell: Follower['tell']): void;
  close(): Promise<void>;
};

/** Starts the endpoint in front of PostgreSQL in this process. For any other table it returns the configured endpoint. */
export async function openTableService(
  configuration: Configuration,
  failed: (error: Error) => void = console.error,
): Promise<TableService> {
  const [address, elsewhere = ''] = [configuration['table.postgres'], configuration['table.endpoint']];
  const secret = configuration['table.session'] ?? randomBytes(32).toString('base64url');
  if (address === undefined) return { endpoint: elsewhere, secret, follow: () => {}, close: async () => {} };
  const { endpoint, follow, settled, close } = await startPostgresDatabase({ address, secret, failed });
  const afterAll = (): Promise<void> => settled().then(close);
  return { endpoint, secret, follow: (tell) => follow(configuration['table.name'], tell), close: afterAll };
}

/** Runs an operator's work on the configured table. Sets in `env` the variables that clients of the table read. */
export async function besideService<T>(
  configuration: Configuration,
  env: NodeJS.ProcessEnv,
  work: (home: TableAt) => Promise<T>,
): Promise<T> {
  const { endpoint, secret, close } = await openTableService(configuration);
  return closingAfter(() => {
    enterHomeEnvironment(configuration, { dynamodb: endpoint, ses: '', secret }, undefined, env);
    return work({ db: connect(env), name: configuration['table.name'] });
  }, close);
}

/**
 * DynamoDB Local names its tables by `ddblocal`, dynalite by a region of AWS and an account of zeros. The licence of the one
 * and the design of the other are for trials.
 */
const OF_TRIAL_ENGINES = /^arn:aws:dynamodb:(ddblocal|[a-z]{2}-[a-z]+-\d:0{12}):/;

/** Call `enterHomeEnvironment` before. */
export async function openHomeTable(
  configuration: Configuration,
  mayBeTrial: boolean,
): Promise<{ readonly stores: Stores; readonly signIns: SignInStore }> {
  const [db, name] = [connect(process.env), configuration['table.name']];
  const at = `[table] ${name}${configuration['table.endpoint'] === undefined ? ' on PostgreSQL' : ` at ${configuration['table.endpoint']}`}`;
  try {
    await ensureTable(db, name);
    const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
    if (!mayBeTrial && OF_TRIAL_ENGINES.test(Table?.TableArn ?? ''))
      throw wrongUse(`${at} is kept by an engine for trials.\n  Name one that is made to keep data.`);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new CommandError(`${at} does not answer as it should (${reason}).`, EXIT.unreachable, { cause: error });
  }
  const stores = createStores(db, name);
  const state = await stores.dataState.get();
  if (!state || (state.demonstrationUntil !== null && !mayBeTrial))
    throw wrongUse(
      `${at} holds ${state ? 'a demonstration' : 'nothing yet'}.\n  npm run serve -- table opens it for npm run seed -- --table ${name} --region ${configuration['table.region']} --units <file>.`,
    );
  return { stores, signIns: signInStore(openTable(db, name).table) };
}
