import { randomBytes } from 'node:crypto';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../../local/aws/table.js';
import { CommandError, EXIT } from '../../local/base/command-error.js';
import type { LocalEndpoints } from '../../local/base/environment.js';
import { connect } from '../../store/connect.js';
import { createStores, type Stores } from '../../store/index.js';
import { type SignInStore, signInStore } from '../../store/sign-in/sign-in-store.js';
import { openTable } from '../../store/table/open-table.js';
import type { Configuration } from '../configuration/settings.js';

/** Where the parts behind the service are, with the secret of the table, or of this run alone. */
export const endpointsOf = (configuration: Configuration, ses: string): LocalEndpoints => ({
  dynamodb: configuration['table.endpoint'],
  ses,
  secret: configuration['table.session'] ?? randomBytes(32).toString('base64url'),
});

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
  const at = `[table] endpoint: the table ${name} at ${configuration['table.endpoint']}`;
  try {
    await ensureTable(db, name);
    const { Table } = await db.send(new DescribeTableCommand({ TableName: name }));
    if (!mayBeTrial && OF_TRIAL_ENGINES.test(Table?.TableArn ?? ''))
      throw new CommandError(
        `${at} is kept by an engine for trials.\n  Name one that is made to keep data.`,
        EXIT.usage,
      );
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new CommandError(`${at} does not answer as it should (${reason}).`, EXIT.unreachable, { cause: error });
  }
  const stores = createStores(db, name);
  const state = await stores.dataState.get();
  if (!state || (state.demonstrationUntil !== null && !mayBeTrial))
    throw new CommandError(
      `${at} holds ${state ? 'a demonstration' : 'nothing yet'}.\n  Load the files of the office: AWS_ENDPOINT_URL_DYNAMODB=${configuration['table.endpoint']} npm run seed -- --table ${name} --region ${configuration['table.region']} --units <file>.`,
      EXIT.usage,
    );
  return { stores, signIns: signInStore(openTable(db, name).table) };
}
