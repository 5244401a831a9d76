import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seed } from '../../../src/seed/loader.js';
import { type TestTable, tableIn } from '../aws/dynamo.js';
import { madeOnce } from './run-folder.js';

/** A table of its own with the demonstration and its rankings as they stand at a moment, loaded once in a run of the tests. */
export async function demonstrationTable(now: string): Promise<TestTable> {
  const made = await madeOnce(`demonstration-${now.replaceAll(':', '-')}`, async (folder) => {
    const table = await tableIn(folder);
    try {
      await seed(table.stores, { asOf: now, demonstration: true });
      await recomputeRankings(table.stores, { occurrence: now });
    } finally {
      await table.close();
    }
  });
  const home = mkdtempSync(join(tmpdir(), 'xaso-table-'));
  cpSync(made, join(home, 'table'), { recursive: true });
  const table = await tableIn(join(home, 'table'));
  return {
    ...table,
    async close() {
      await table.close();
      rmSync(home, { recursive: true });
    },
  };
}
