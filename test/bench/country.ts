import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { BUNDLE } from '../../infra/bundle/bundle.js';
import { openInbox } from '../../src/local/aws/inbox.js';
import { startMailServer } from '../../src/local/aws/mail-server.js';
import type { Stores } from '../../src/store/index.js';
import { functionEnv } from '../support/api/invoke.js';
import { nodesToTry } from '../support/api/nodes.js';
import { engineTable } from '../support/aws/dynamo.js';
import { newDataFolder, runLocal } from '../support/start/local-process.js';
import type { LoadRun } from './measure-load.js';
import type { RankingRun } from './measure-ranking.js';
import type { RemindersRun } from './measure-reminders.js';
import { MONTH, NIGHT, reportsOf } from './ranking-country.js';
import { halfReport, LATE, officialsOf } from './reminders-country.js';

const SHEET = 'test/support/data/units-2025.csv';
/** In the window of the month that is filed and ranked. */
const BEGUN = '2026-10-01T02:00:00.000Z';
const LOADED_WITHIN_S = 60;

/**
 * The country as its own sheet has it: loaded by the command, then in a table where each step is counted; one sweep on a day
 * on which every officer is late; and one ranking of all communes.
 */
export async function benchCountry(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  const [table, ses] = await Promise.all([
    engineTable(),
    startMailServer(openInbox(join(folder, 'inbox.jsonl')), 'bench', async () => {}),
  ]);
  const env = functionEnv(table.endpoint, table.name, {
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
    AWS_SESSION_TOKEN: 'bench',
    EMAIL_FROM: 'bao-cao@xaso.example',
  });
  const run = async <Run>(script: string, ...args: string[]): Promise<Run> => {
    const outfile = join(folder, `${script}.cjs`);
    await build({ ...BUNDLE, plugins: [...BUNDLE.plugins], entryPoints: [`test/bench/${script}.ts`], outfile });
    const node = nodesToTry().at(-1)?.path ?? process.execPath;
    const job = spawn(node, [outfile, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    return JSON.parse(await text(job.stdout)) as Run;
  };
  try {
    await loadByCommand();
    const load = await run<LoadRun>('measure-load', SHEET, BEGUN);
    console.log(
      `load: ${load.units.toLocaleString('en')} units, ${seconds(load.wall)}, CPU ${seconds(load.cpu)}, ${load.requests} requests, peak ${load.peak.toFixed(0)} MB`,
    );
    console.log(`register read: ${load.readRequests} requests, then ${load.readAgainRequests}`);
    await fill(table.stores);
    const sweep = await run<RemindersRun>('measure-reminders', LATE);
    console.log(
      `reminders: ${sweep.sent.toLocaleString('en')} of ${sweep.planned.toLocaleString('en')} letters, ${seconds(sweep.sweep)}, CPU ${seconds(sweep.cpu)}, ${sweep.requests.toLocaleString('en')} requests, peak ${sweep.peak.toFixed(0)} MB`,
    );
    await approve(table.stores);
    const ranking = await run<RankingRun>('measure-ranking', NIGHT, MONTH);
    console.log(
      `ranking: ${ranking.ranked.toLocaleString('en')} communes, ${seconds(ranking.total)}, CPU ${seconds(ranking.cpu)}, ${ranking.requests} requests, peak ${ranking.peak.toFixed(0)} MB`,
    );
  } finally {
    await Promise.all([table.close(), ses.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** From the start of the process to its end, into a new folder with the embedded engine. */
async function loadByCommand(): Promise<void> {
  const data = newDataFolder();
  try {
    const { code, out, milliseconds } = await runLocal('seed.ts', ['--units', SHEET, '--data', data]).ends();
    if (code !== 0) throw new Error(`the load ended with ${code}:\n${out}`);
    const verdict = milliseconds <= LOADED_WITHIN_S * 1000 ? 'kept' : 'missed';
    console.log(`npm run seed -- --units …: ${seconds(milliseconds)} (goal ${LOADED_WITHIN_S} s: ${verdict})`);
  } finally {
    rmSync(dirname(data), { recursive: true, force: true });
  }
}

/** An officer and a chairman for each commune, a reviewer and a leader for the country, and half of each report. */
async function fill(stores: Stores): Promise<void> {
  const settings = await stores.settings.current();
  const scopes = settings.scopes.map((scope) => ({ ...scope, remindersFrom: '2026-10-16' }));
  await stores.settings.save({ ...settings, scopes });
  const { units } = await stores.registers.version(settings.registerVersion);
  const communes = units.filter(({ level }) => level === 'COMMUNE');
  await stores.officials.save(
    officialsOf(
      communes,
      units.filter(({ level }) => level === 'COUNTRY'),
    ),
  );
  await stores.reports.load(communes.map(halfReport), []);
}

async function approve(stores: Stores): Promise<void> {
  const { registerVersion } = await stores.settings.current();
  const { units } = await stores.registers.version(registerVersion);
  await stores.reports.load([...reportsOf(units)], []);
}
