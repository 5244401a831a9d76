import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../../src/local/aws/embedded-database.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';

/** Reads the table in a data folder while no service holds it. */
export async function readFolder<T>(data: string, read: (stores: Stores) => Promise<T>): Promise<T> {
  const database = await startEmbeddedDatabase(join(data, 'db'), 'looking');
  const db = localClient(database.endpoint, 'looking');
  try {
    return await read(createStores(db, LOCAL_TABLE));
  } finally {
    db.destroy();
    await database.close();
  }
}
