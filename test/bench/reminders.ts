import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { BUNDLE } from '../../infra/bundle/bundle.js';
import { openInbox } from '../../src/local/aws/inbox.js';
import { startMailServer } from '../../src/local/aws/mail-server.js';
import { functionEnv } from '../support/api/invoke.js';
import { nodesToTry } from '../support/api/nodes.js';
import { engineTable } from '../support/aws/dynamo.js';
import { textTable } from '../support/letters/text-table.js';
import type { RemindersRun } from './measure-reminders.js';
import { SIZES, type Size } from './ranking-country.js';
import { LATE, loadCountry } from './reminders-country.js';

/** The rate of SES for a new account in production, and the limits of the deployed function (infra/service-stack.ts). */
const PER_SECOND = 14;
const SWEEP_SECONDS = 510;
const FUNCTION_MB = 512;

/** The real sweep through the local SES, letter by letter and without a pace, of a district, the country of today and that before 2025. */
export async function benchReminders(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  try {
    const bundle = join(folder, 'measure.cjs');
    const entryPoints = ['test/bench/measure-reminders.ts'];
    await build({ ...BUNDLE, plugins: [...BUNDLE.plugins], entryPoints, outfile: bundle });
    const rows: string[][] = [];
    let smaller: (RemindersRun & Size) | undefined;
    for (const size of SIZES.filter(({ communes }) => communes !== 600)) {
      console.log(`${size.communes.toLocaleString('en')} communes in ${size.provinces} scopes`);
      const run = await measured(bundle, size, join(folder, `inbox-${size.communes}.jsonl`));
      rows.push(rowOf(size, run, smaller));
      smaller = { ...run, ...size };
    }
    console.log(textTable(HEAD, rows));
    console.log(`goals: linear (exponents near 1), peak below the function's ${FUNCTION_MB} MB`);
    console.log(`\nat ${PER_SECOND} letters a second, sweeps of at most ${SWEEP_SECONDS} s every half hour:`);
    console.log(textTable(PACED_HEAD, PACED.map(pacedRow)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = [
  'communes',
  'letters',
  'read',
  'plan CPU',
  'exponent',
  'sweep',
  'letters/s',
  'sweep CPU',
  'exponent',
  'requests',
  'a letter',
  'RCU',
  'WCU',
  'peak',
  'idle',
];

function rowOf({ communes }: Size, run: RemindersRun, smaller: (RemindersRun & Size) | undefined): string[] {
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  const exponent = (of: (run: RemindersRun) => number) =>
    smaller ? (Math.log(of(run) / of(smaller)) / Math.log(communes / smaller.communes)).toFixed(2) : '';
  return [
    communes.toLocaleString('en'),
    run.sent.toLocaleString('en'),
    ms(run.read),
    ms(run.readCpu + run.decideCpu),
    exponent(({ readCpu, decideCpu }) => readCpu + decideCpu),
    `${(run.sweep / 1000).toFixed(1)} s`,
    (run.sent / (run.sweep / 1000)).toFixed(0),
    `${(run.cpu / 1000).toFixed(1)} s`,
    exponent(({ cpu }) => cpu),
    run.requests.toLocaleString('en'),
    (run.requests / run.sent).toFixed(1),
    Math.round(run.readUnits).toLocaleString('en'),
    Math.round(run.writeUnits).toLocaleString('en'),
    `${run.peak.toFixed(0)} MB`,
    `${run.idle.toFixed(0)} MB`,
  ];
}

/** A fresh table and inbox; the job is a process of its own, as in AWS, so that its memory is its own. */
async function measured(bundle: string, size: Size, inboxFile: string): Promise<RemindersRun> {
  const [table, ses] = await Promise.all([
    engineTable(),
    startMailServer(openInbox(inboxFile), 'bench', async () => {}),
  ]);
  try {
    const { officers, leaders } = await loadCountry(table.stores, size);
    const node = nodesToTry().at(-1)?.path ?? process.execPath;
    const env = functionEnv(table.endpoint, table.name, {
      AWS_ENDPOINT_URL_SESV2: ses.endpoint,
      AWS_SESSION_TOKEN: 'bench',
      EMAIL_FROM: 'bao-cao@xaso.example',
    });
    const job = spawn(node, [bundle, LATE], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const run = JSON.parse(await text(job.stdout)) as RemindersRun;
    if (run.sent !== officers + leaders || run.planned !== run.sent || run.pending !== 0)
      throw new Error(`${run.sent} of ${officers + leaders} letters went out`);
    return run;
  } finally {
    await Promise.all([table.close(), ses.close()]);
  }
}

/** The busiest day is the fifth after a due day on which nobody reported: officer and chairman of each, and the reviewers. */
const PACED = [
  { who: 'a district', communes: 20, above: 2 },
  { who: 'a province', communes: 168, above: 5 },
  { who: 'the country, 34 provinces', communes: 3_321, above: 34 * 5 },
  { who: 'the country before July 2025', communes: 10_598, above: 63 * 5 },
];
const PACED_HEAD = ['', 'one day late', 'minutes', 'sweeps', 'busiest day', 'minutes', 'sweeps'];

function pacedRow({ who, communes, above }: (typeof PACED)[number]): string[] {
  const paced = (letters: number) => [
    letters.toLocaleString('en'),
    (letters / PER_SECOND / 60).toFixed(1),
    `${Math.ceil(letters / PER_SECOND / SWEEP_SECONDS)}`,
  ];
  return [who, ...paced(communes), ...paced(2 * communes + above)];
}
