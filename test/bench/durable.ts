import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { startEmbeddedDatabase } from '../../src/local/aws/embedded-database.js';
import { ensureTable } from '../../src/local/aws/table.js';
import { localClient } from '../support/aws/dynamo.js';
import { emptyLog } from '../support/durable/empty-log.js';
import { textTable } from '../support/letters/text-table.js';
import { FRIDAY } from '../support/start/first-start.js';
import { newDataFolder, runBuilt } from '../support/start/local-process.js';

const ROUNDS = 7;
const SAVES = 200;
const TABLE = 'xaso-bench';

type Saving = (atOnce: number) => Promise<number>;

/** An engine on a folder of its own; gives the milliseconds of one save. */
async function engine(isLogged: boolean): Promise<{ save: Saving; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  const database = await startEmbeddedDatabase('bench');
  const db = localClient(database.endpoint, 'bench');
  await ensureTable(db, TABLE);
  const log = isLogged ? await emptyLog(join(folder, 'kept')) : undefined;
  if (log) database.door.log(log);
  let saved = 0;
  return {
    async save(atOnce) {
      const since = performance.now();
      const saveNext = async (): Promise<void> => {
        for (let i = 0; i < SAVES / atOnce; i++) {
          saved += 1;
          const Item = { pk: `REPORT#${saved % 50}`, sk: `REV#${saved}`, figures: 'x'.repeat(3_000) };
          await db.send(new PutCommand({ TableName: TABLE, Item }));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, saveNext));
      return (performance.now() - since) / SAVES;
    },
    async close() {
      db.destroy();
      await database.door.shut();
      await database.close();
      await log?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The cost of having acknowledged changes on disk: of a save, and of the first start, whose load is not logged. */
export async function benchDurable(): Promise<void> {
  const [plain, logged] = [await engine(false), await engine(true)];
  const rows: string[][] = [];
  try {
    for (const atOnce of [1, 10]) {
      const times = { plain: [] as number[], logged: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        times.plain.push(await plain.save(atOnce));
        times.logged.push(await logged.save(atOnce));
      }
      const [before, after] = [Math.min(...times.plain), Math.min(...times.logged)];
      rows.push([
        `one item saved, ${atOnce} at once`,
        `${before.toFixed(2)} ms`,
        `${after.toFixed(2)} ms`,
        `${(after / before).toFixed(2)} ×`,
      ]);
    }
  } finally {
    await plain.close();
    await logged.close();
  }
  rows.push(await firstStartRow());
  console.log(textTable(['', 'engine alone', 'with the log', 'ratio'], rows));
}

/** The start prints how long each step takes. */
async function firstStartRow(): Promise<string[]> {
  const start = await runBuilt('start', ['--port', '0', '--data', newDataFolder(), '--at', FRIDAY]);
  await start.says('Stop         Ctrl-C');
  start.child.kill('SIGTERM');
  const { out } = await start.ends();
  const total = Number(/Ready after (\d+\.\d) s/.exec(out)?.[1]);
  const copy = Number(/what was loaded written to the disk +(\d+\.\d) s/.exec(out)?.[1]);
  return [
    'first start',
    `${(total - copy).toFixed(1)} s`,
    `${total.toFixed(1)} s`,
    `${(total / (total - copy)).toFixed(2)} ×`,
  ];
}
