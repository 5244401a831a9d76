import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNTS_ENDPOINT } from '../../../src/lambda/base/env.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { openInbox } from '../../../src/local/aws/inbox.js';
import { startMailServer } from '../../../src/local/aws/mail-server.js';
import type { Stores } from '../../../src/store/index.js';
import { ANSWER_MS } from '../../../src/store/table/patience.js';
import { functionEnv } from '../../support/api/invoke.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { WAIT_MS } from '../../support/start/patience.js';
import type { RankingRun } from '../measure-ranking.js';
import type { RemindersRun } from '../measure-reminders.js';
import { MONTH, NIGHT, reportsOf } from '../ranking-country.js';
import { LATE } from '../reminders-country.js';
import { benchCommands, officialsFile, tellShares } from './commands.js';
import { fillCountry } from './fill-country.js';
import type { LoadRun } from './measure-load.js';
import type { OfficialsRun } from './measure-officials.js';
import { measured } from './measured-process.js';

const SHEET = 'test/support/data/units-2025.csv';
/** A moment in the window of the month that is filed and ranked. */
const BEGUN = '2026-10-01T02:00:00.000Z';

/**
 * The country as its own sheet has it, with two officials for each unit: by the commands of an office, with all that runs in
 * their processes; then in a table where each step is counted and our own share stands apart. One sweep on a day on which every
 * officer is late, and one ranking of all communes.
 */
export async function benchCountry(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  const [table, ses, accounts] = await Promise.all([
    engineTable(),
    startMailServer(openInbox(join(folder, 'inbox.jsonl')), 'bench', async () => {}),
    startAccountServer(join(folder, 'accounts.json')),
  ]);
  const env = functionEnv(table.endpoint, table.name, {
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
    [ACCOUNTS_ENDPOINT]: accounts.endpoint,
    [ANSWER_MS]: `${WAIT_MS}`,
    AWS_SESSION_TOKEN: 'bench',
    EMAIL_FROM: 'bao-cao@xaso.example',
  });
  const run = <Run>(script: string, ...args: string[]) => measured<Run>(script, folder, env, args);
  try {
    const officials = officialsFile(SHEET, folder);
    const commands = await benchCommands(SHEET, officials, BEGUN, LATE);
    const load = await run<LoadRun>('country/measure-load', SHEET, BEGUN);
    console.log(
      `load: ${load.units.toLocaleString('en')} units, ${seconds(load.wall)}, CPU ${seconds(load.cpu)}, ${load.requests} requests, peak ${load.peak.toFixed(0)} MB`,
    );
    console.log(`register read: ${load.readRequests} requests, then ${load.readAgainRequests}`);
    const people = await run<OfficialsRun>('country/measure-officials', officials, BEGUN);
    console.log(
      `officials: ${people.invited.toLocaleString('en')}, CPU ${seconds(people.cpu)} of which the plan ${seconds(people.planCpu)}, ${people.requests.toLocaleString('en')} requests, peak ${people.peak.toFixed(0)} MB; a second run finds nothing to do in ${seconds(people.againCpu)}`,
    );
    await fillCountry(table.stores);
    const sweep = await run<RemindersRun>('measure-reminders', LATE);
    console.log(
      `reminders: ${sweep.sent.toLocaleString('en')} of ${sweep.planned.toLocaleString('en')} letters, ${seconds(sweep.sweep)}, CPU ${seconds(sweep.cpu)}, ${sweep.requests.toLocaleString('en')} requests, peak ${sweep.peak.toFixed(0)} MB`,
    );
    tellShares(commands, { invitation: people.cpu / people.invited, letter: sweep.cpu / sweep.sent });
    await approve(table.stores);
    const ranking = await run<RankingRun>('measure-ranking', NIGHT, MONTH);
    console.log(
      `ranking: ${ranking.ranked.toLocaleString('en')} communes, ${seconds(ranking.total)}, CPU ${seconds(ranking.cpu)}, ${ranking.requests} requests, peak ${ranking.peak.toFixed(0)} MB`,
    );
  } finally {
    await Promise.all([table.close(), ses.close(), accounts.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function approve(stores: Stores): Promise<void> {
  const { registerVersion } = await stores.settings.current();
  const { units } = await stores.registers.version(registerVersion);
  await stores.reports.load([...reportsOf(units)], []);
}
