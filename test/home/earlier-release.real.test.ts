import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { startPostgresDatabase } from '../../src/local/aws/postgres-database.js';
import { ensureTable } from '../../src/local/aws/table.js';
import { createStores } from '../../src/store/index.js';
import { kindOfItem } from '../../src/store/item-kinds.js';
import { versionOf } from '../../src/store/table/layouts.js';
import { openTable } from '../../src/store/table/open-table.js';
import { allRawItems } from '../../src/store/table/raw-items.js';
import { raiseLayouts } from '../../src/store/table/sweep.js';
import { localClient } from '../support/aws/dynamo.js';
import { commandsOf } from '../support/home/office/places.js';
import { type Cluster, commandOfCopies, postgresFolder, startCluster } from '../support/postgres/cluster.js';
import { keptFacts, keptFile, releases, restoreTable } from '../support/release-fixtures.js';
import { storedFacts } from '../support/stored-facts.js';

const bin = postgresFolder();
const release = releases().toSorted().at(-1) ?? '';
const SCOPE = 'cho-don';
/** A moment after the stored data of the release: the night ranks the month that was open. */
const LATER = '2026-11-25T03:00:00.000Z';
/** The settings of a future release, which writes them in another form. */
const OF_LATER_RELEASE = { settings: { upgrades: [(item: object) => item as never], writes: 2 } };

let cluster: Cluster;
let opened: Awaited<ReturnType<typeof open>>;

async function open() {
  const { endpoint, close } = await startPostgresDatabase({ address: cluster.address, secret: undefined });
  const [db, name] = [localClient(endpoint), 'xaso'];
  await ensureTable(db, name);
  return { db, name, stores: createStores(db, name), close };
}

beforeAll(async () => {
  if (bin === undefined) return;
  cluster = await startCluster(bin);
  opened = await open();
  await restoreTable(release, opened);
});
afterAll(async () => {
  await opened?.close();
  await cluster?.stop();
});

describe.skipIf(bin === undefined)(`PostgreSQL with what ${release} has stored`, () => {
  let copy = '';

  test('is read as that release read it', async () => {
    expect(commandsOf('A new release at home').some((command) => command.includes('infra/home/copy.sh'))).toBe(true);
    copy = join(mkdtempSync(join(tmpdir(), 'xaso-kept-')), 'table');
    execFileSync('cp', ['-a', await cluster.copied(commandOfCopies()), copy]);
    expect(await storedFacts(opened.stores, SCOPE)).toEqual(keptFacts(release));
  });

  test('is gone on with, in layouts that the release reads when somebody goes back to it', async () => {
    const { scopes } = await recomputeRankings(opened.stores, { occurrence: LATER });
    expect(scopes.map(({ scope }) => scope)).toEqual([SCOPE]);
    const read: Record<string, number> = JSON.parse(keptFile(release, 'layouts.json').toString('utf8'));
    const later: string[] = [];
    for await (const items of allRawItems(opened))
      for (const { pk, sk, v } of items) {
        const item = { pk: pk?.S ?? '', sk: sk?.S ?? '', v: v?.N };
        const kind = kindOfItem(item);
        if (kind && kind in read && versionOf(item) > (read[kind] ?? 0)) later.push(`${item.pk} / ${item.sk}`);
      }
    expect(later).toEqual([]);
  });

  test('is refused by its names after a later layout, with the way out, and the copy is as it was', async () => {
    const { raised } = await raiseLayouts(openTable(opened.db, opened.name).table, { layouts: OF_LATER_RELEASE });
    expect(raised).toBeGreaterThan(0);
    await expect(opened.stores.settings.current()).rejects.toThrow(
      /its layout 2 is of another release: go forward to it, or restore the copy from before it/,
    );
    await opened.close();
    await cluster.stop();
    cluster = await startCluster(bin ?? '', copy);
    opened = await open();
    expect(await storedFacts(opened.stores, SCOPE)).toEqual(keptFacts(release));
  });
});
