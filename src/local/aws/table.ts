import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import { createTableInput } from '../../store/table/table-definition.js';
import { BULK_ANSWER_MS } from '../base/environment.js';

const PATIENTLY = { maxWaitTime: BULK_ANSWER_MS / 1_000, minDelay: 0.05, maxDelay: 1 };

/** Creates the table as the deployment defines it, unless it exists. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(createTableInput(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    return;
  }
  await untilActive(client, name);
}

/** Waits until a table that is made or changed can be used. */
export const untilActive = (client: DynamoDBClient, name: string) =>
  waitUntilTableExists({ client, ...PATIENTLY }, { TableName: name });

/** Deletes the table, for `--fresh` with an external database. */
export async function dropTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new DeleteTableCommand({ TableName: name }));
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return;
    throw error;
  }
  await waitUntilTableNotExists({ client, ...PATIENTLY }, { TableName: name });
}
