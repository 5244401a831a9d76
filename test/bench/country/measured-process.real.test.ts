import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWER_MS } from '../../../src/store/table/patience.js';
import { functionEnv } from '../../support/api/invoke.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { WAIT_MS } from '../../support/start/patience.js';
import type { LoadRun } from './measure-load.js';
import { measured } from './measured-process.js';

const SHEET = 'test/support/data/units-2025.csv';
const BEGUN = '2026-10-01T02:00:00.000Z';
/** Long enough that a request is under way. */
const LOST_AFTER_BYTES = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'xaso-measured-'));
let table: EngineTable;
beforeAll(async () => {
  table = await engineTable();
});
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true, force: true });
});

const load = (endpoint: string) =>
  measured<LoadRun>(
    'country/measure-load',
    folder,
    { ...functionEnv(endpoint, table.name), [ANSWER_MS]: `${WAIT_MS}` },
    [SHEET, BEGUN],
  );

it('a load of the country survives one lost connection', async () => {
  const { port } = new URL(table.endpoint);
  let passed = 0;
  let lost = 0;
  const line = createServer((from) => {
    const to = connect(Number(port), '127.0.0.1');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    to.pipe(from);
    from.on('data', (bytes: Buffer) => {
      passed += bytes.length;
      if (lost === 0 && passed > LOST_AFTER_BYTES) {
        lost += 1;
        to.write(bytes.subarray(0, 100), () => {
          to.resetAndDestroy();
          from.resetAndDestroy();
        });
      } else to.write(bytes);
    });
  });
  await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
  const { units } = await load(`http://127.0.0.1:${(line.address() as AddressInfo).port}`);
  expect([lost, units]).toEqual([1, 3_356]);
  await new Promise((done) => line.close(done));
});

it('a failure is told with its cause, by the name of the script', async () => {
  await expect(load('http://127.0.0.1:9')).rejects.toThrow(/^country\/measure-load ended with 1: [\s\S]*ECONNREFUSED/);
});
