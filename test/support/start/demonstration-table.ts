import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seed } from '../../../src/seed/loader.js';
import { type TestTable, tableIn } from '../aws/dynamo.js';
import { madeOnce } from './run-folder.js';
import { smallProvince } from './small-province.js';

/** A table of its own with the demonstration and its rankings as they stand at a moment, loaded once in a run of the tests. */
export const demonstrationTable = (now: string): Promise<TestTable> => tableOf('district', now);

/** The same of the small province. Its stores have read the register, as every request does first: it says where reports stand. */
export async function provinceTable(now: string): Promise<TestTable> {
  const table = await tableOf('province', now);
  const { registerVersion } = await table.stores.settings.current();
  await table.stores.registers.version(registerVersion);
  return table;
}

async function tableOf(world: 'district' | 'province', now: string): Promise<TestTable> {
  const made = await madeOnce(`${world}-${now.replaceAll(':', '-')}`, async (folder) => {
    const table = await tableIn(folder);
    try {
      const province = world === 'province' ? { world: smallProvince() } : {};
      await seed(table.stores, { ...province, asOf: now, demonstration: true });
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
