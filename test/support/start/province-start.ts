import { cpSync } from 'node:fs';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { markSeeded, markWorld, openDataFolder } from '../../../src/local/data/data-folder.js';
import { openKeptDatabase } from '../../../src/local/durable/keep-folder.js';
import { seed } from '../../../src/seed/loader.js';
import { createStores } from '../../../src/store/index.js';
import { localClient } from '../aws/dynamo.js';
import { newDataFolder } from './local-process.js';
import { madeOnce } from './run-folder.js';
import { smallProvince } from './small-province.js';

/** A night twelve weeks after the merger of the communes, when no official acts and no job runs. */
const AS_OF = '2025-09-24T15:00:00.000Z';
/** The moment of `AS_OF` in Vietnamese time, as `npm start --at` takes it. */
const GOES_ON = '2025-09-24T22:00';
const SECRET = 'province';

/** A copy of a data folder of `npm start` with the small province, which is made once in a run of the tests. */
export async function provinceStart() {
  const made = await madeOnce('province-start', async (path) => {
    const folder = markWorld(openDataFolder(path), 'thai-nguyen');
    const database = await openKeptDatabase(folder, SECRET);
    const db = localClient(database.endpoint, SECRET);
    try {
      await ensureTable(db, LOCAL_TABLE);
      const stores = createStores(db, LOCAL_TABLE);
      await seed(stores, { world: smallProvince(), asOf: AS_OF, demonstration: true });
      await recomputeRankings(stores, { occurrence: AS_OF });
      await database.begin();
    } finally {
      db.destroy();
      await database.settled();
      await database.close();
    }
    markSeeded(folder, AS_OF);
  });
  const data = newDataFolder();
  cpSync(made, data, { recursive: true });
  return { data, at: GOES_ON };
}
