import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { openDataFolder } from '../../../src/local/data/data-folder.js';
import { openKeptDatabase } from '../../../src/local/durable/keep-folder.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';

/** Reads the table in a data folder while no service holds it. */
export async function readFolder<T>(data: string, read: (stores: Stores) => Promise<T>): Promise<T> {
  const database = await openKeptDatabase(openDataFolder(data), 'looking');
  const db = localClient(database.endpoint, 'looking');
  try {
    return await read(createStores(db, LOCAL_TABLE));
  } finally {
    db.destroy();
    await database.close();
  }
}
