import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKeys } from '../../src/home/keys/signing-keys.js';
import { startPostgresDatabase } from '../../src/local/aws/postgres-database.js';
import { ensureTable } from '../../src/local/aws/table.js';
import { itemsSum } from '../../src/local/restore/restore-table.js';
import { createStores } from '../../src/store/index.js';
import { putRawItems, type RawItem } from '../../src/store/table/raw-items.js';
import { localClient } from '../support/aws/dynamo.js';
import { type Engine, startDynalite } from '../support/aws/dynamo-engines.js';
import { sound } from '../support/home/settings.js';
import { type Cluster, postgresFolder, startCluster } from '../support/postgres/cluster.js';
import { LEFT_AT } from '../support/release-fixtures.js';
import { runBuilt } from '../support/start/local-process.js';
import { loadWorld } from '../support/unreadable/world.js';

const bin = postgresFolder();
const folder = mkdtempSync(join(tmpdir(), 'xaso-move-'));
const config = join(folder, 'xaso.conf');
/** Items that let somebody sign in here. */
const MADE_HERE: readonly RawItem[] = [
  { pk: { S: 'BINDING#4f0a' }, sk: { S: 'OFFICIAL' }, official: { S: 'somebody' } },
  { pk: { S: 'SIGNIN#2026-11-30' }, sk: { S: '8c1f' }, official: { S: 'somebody' } },
  { pk: { S: 'SOURCE#thue' }, sk: { S: 'SECRET' }, hash: { S: 'hash' } },
];
let cluster: Cluster;
let stage: Engine;
let at: (name: string) => { db: ReturnType<typeof localClient>; name: string };

beforeAll(async () => {
  if (bin === undefined) return;
  [cluster, stage] = await Promise.all([startCluster(bin), startDynalite()]);
  const db = localClient(stage.endpoint);
  at = (name) => ({ db, name });
  await Promise.all([ensureTable(db, 'stage'), ensureTable(db, 'back')]);
  const stores = createStores(db, 'stage');
  await loadWorld(stores, 4);
  await stores.dataState.set({ schemaVersion: 1, seededAt: LEFT_AT, demonstrationUntil: null });
  makeKeys(join(folder, 'keys.json'), new Date());
  const text = sound()
    .replace('/var/lib/xaso', folder)
    .replace('/etc/xaso/keys.json', join(folder, 'keys.json'))
    .replace('endpoint = http://127.0.0.1:8001', `postgres = ${cluster.address}`);
  writeFileSync(config, text, { mode: 0o600 });
});
afterAll(async () => {
  await Promise.all([cluster?.stop(), stage?.stop()]);
});

async function moved(way: 'from-aws' | 'to-aws', table: string) {
  const env = { AWS_ENDPOINT_URL_DYNAMODB: stage.endpoint, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const args = [way, table, '--region', 'ap-southeast-1', '--config', config];
  return (await runBuilt('serve', args, env)).ends();
}

describe.skipIf(bin === undefined)('the table of a stage', () => {
  test('comes home and goes back with every item equal, and without what lets somebody in', async () => {
    const home = await moved('from-aws', 'stage');
    expect(home.code, home.out).toBe(0);
    expect(home.out).toMatch(
      /^\d{2,} items copied, each equal\.\n.*Nobody can sign in yet: invite each official again/s,
    );
    const database = await startPostgresDatabase({ address: cluster.address, secret: undefined });
    const here = { db: localClient(database.endpoint), name: 'xaso' };
    const whole = await itemsSum(at('stage'));
    expect(await itemsSum(here)).toEqual(whole);
    await putRawItems(here, MADE_HERE);
    await database.close();
    const back = await moved('to-aws', 'back');
    expect(back.code, back.out).toBe(0);
    expect(await itemsSum(at('back'))).toEqual(whole);
  });

  test('goes into no table that holds data, in either direction', async () => {
    const [home, back] = [await moved('from-aws', 'stage'), await moved('to-aws', 'back')];
    expect([home.code, back.code]).toEqual([2, 2]);
    expect(home.out).toContain('xaso holds data already');
    expect(back.out).toContain('back holds data already');
  });
});
