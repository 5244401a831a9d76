import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seed } from '../../../src/seed/loader.js';
import { writeAll } from '../../../src/store/table/batch.js';
import type { Item } from '../../../src/store/table/table.js';
import { type EngineTable, memoryTable, type TestTable, tableIn } from '../aws/dynamo.js';
import { type MemoryDatabase, memoryDatabase } from '../table/engine/memory-database.js';
import { madeOnce } from './run-folder.js';
import { smallProvince } from './small-province.js';

type World = 'district' | 'province';

/** The databases loaded in this process. Each test gets a clone. */
const loaded = new Map<string, Promise<MemoryDatabase>>();

/** A new table with the demonstration and its rankings at a moment. */
export const demonstrationTable = (now: string): Promise<TestTable> => clonedTable('district', now);

/** A new table with the small province. Its stores have read the register, which gives reports their place in every request. */
export async function provinceTable(now: string): Promise<TestTable> {
  const table = await clonedTable('province', now);
  const { registerVersion } = await table.stores.settings.current();
  await table.stores.registers.version(registerVersion);
  return table;
}

async function clonedTable(world: World, now: string): Promise<TestTable> {
  const name = `${world} ${now}`;
  const database = loaded.get(name) ?? loadedDatabase(world, now);
  loaded.set(name, database);
  return memoryTable((await database).clone());
}

/** Seeded once in a run of the tests: each process reads what the first one kept. */
async function loadedDatabase(world: World, now: string): Promise<MemoryDatabase> {
  const folder = await madeOnce(`memory-${world}-${now.replaceAll(':', '-')}`, async (made) => {
    const table = memoryTable();
    await load(table, world, now);
    mkdirSync(made);
    writeFileSync(join(made, ITEMS), serialize(await allItems(table)));
  });
  const database = memoryDatabase();
  await writeAll(memoryTable(database), deserialize(readFileSync(join(folder, ITEMS))));
  return database;
}

const ITEMS = 'items';

async function load({ stores }: TestTable, world: World, now: string): Promise<void> {
  const province = world === 'province' ? { world: smallProvince() } : {};
  await seed(stores, { ...province, asOf: now, demonstration: true });
  await recomputeRankings(stores, { occurrence: now });
}

async function allItems({ db, name }: TestTable): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client: db }, { TableName: name }))
    items.push(...(Items as Item[]));
  return items;
}

/** The demonstration on an engine, for functions that run as processes. Loaded once in a run of the tests. */
export async function demonstrationOnEngine(now: string): Promise<EngineTable> {
  const made = await madeOnce(`district-${now.replaceAll(':', '-')}`, async (folder) => {
    const table = await tableIn(folder);
    try {
      await writeAll(table, await allItems(await demonstrationTable(now)));
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
