import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { EXAMINED, KILLED } from '../../support/aws/dynamo.js';
import { textTable } from '../../support/letters/text-table.js';
import type { ProofSize } from '../proof.js';
import { KIT_CHECKS } from './checks.js';
import { ENGINES, type EngineOfKit, type Examined } from './engines.js';
import { killed } from './kills.js';
import { onOwnTable, type Seen } from './kit-table.js';
import { type Load, loadOf } from './load.js';
import { CANDIDATES, type CheckResult, CONTRACTS, KILLS, usableFor } from './verdict.js';

const USAGE = `npm run prove -- engine --endpoint <http://...>          examines what answers there, with the keys of AWS_ACCESS_KEY_ID …
npm run prove -- engine --start ${Object.keys(ENGINES).join('|')}    starts it, and kills it too
  --kills 10 --seconds 10                                 how often, and how long under load`;

/** The kit: what an engine of DynamoDB's protocol may be used for. Returns the code to exit with. */
export async function engineCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      endpoint: { type: 'string' },
      start: { type: 'string' },
      kills: { type: 'string', default: '10' },
      seconds: { type: 'string', default: '10' },
    },
  });
  const known = values.start === undefined ? undefined : ENGINES[values.start];
  if ((values.endpoint === undefined) === (known === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const engine: EngineOfKit = known ?? {
    title: values.endpoint ?? '',
    start: async () => ({ endpoint: values.endpoint ?? '', stop: async () => {} }),
  };
  const started = await engine.start();
  if (typeof started === 'string') {
    console.error(started);
    return 2;
  }
  try {
    return await examine(engine, started, Number(values.kills), Number(values.seconds));
  } finally {
    await started.stop();
  }
}

async function examine(engine: EngineOfKit, started: Examined, kills: number, seconds: number): Promise<number> {
  const { endpoint, killAndStart } = started;
  process.env[EXAMINED] = endpoint;
  console.log(`${engine.title}, at ${endpoint}`);
  const results: CheckResult[] = [];
  const note = async (name: string, work: () => Promise<Seen>) => {
    const seen = await work().catch((error: unknown) => String(error));
    results.push(seen === undefined ? { name, outcome: 'as DynamoDB' } : { name, outcome: 'otherwise', seen });
  };
  await note(CONTRACTS, () => contracts());
  await note('R8, R11, R12 and R14 on it', () => proofsOn(endpoint, 'reduced'));
  for (const { name, run } of KIT_CHECKS) await note(name, () => onOwnTable(endpoint, run));
  let load: Load = { callsASecond: 0, median: 0, slowest: Number.POSITIVE_INFINITY };
  await note('load', async () => {
    load = await onOwnTable(endpoint, (table) => loadOf(table, seconds * 1000));
    return undefined;
  });
  if (killAndStart) await note(KILLS, () => onTableThatMayGo(endpoint, killAndStart, kills));
  else results.push({ name: KILLS, outcome: 'not tried', seen: 'the kit did not start it' });
  console.log(
    textTable(
      ['check', '', 'seen'],
      results.map(({ name, outcome, seen = '' }) => [name, outcome, seen]),
    ),
  );
  console.log(
    `Under 16 callers: ${load.callsASecond} calls a second, half within ${load.median} ms, 99 of 100 within ${load.slowest} ms.`,
  );
  const verdict = usableFor({ barred: engine.barred, results, load });
  console.log(`May be used for: ${verdict}\n${CANDIDATES}`);
  return results.some(({ name, outcome }) => outcome === 'otherwise' && name !== KILLS) ? 1 : 0;
}

/** Drops the table if there is one: after a kill there may be none. */
const onTableThatMayGo = (endpoint: string, killAndStart: () => Promise<void>, kills: number): Promise<Seen> => {
  let seen: Seen;
  return onOwnTable(endpoint, async (table) => {
    seen = await killed(table, killAndStart, kills);
    return seen;
  }).catch((error: Error) => {
    if (seen !== undefined) return seen;
    throw error;
  });
};

/** Publishing under readers, filing at once, lost answers, repeated changes: the proofs, on the examined engine. */
export async function proofsOn(
  endpoint: string,
  size: ProofSize,
  { names = ['r8', 'r11', 'r12', 'r14'], isKilled = false } = {},
): Promise<Seen> {
  const sized = size === 'reduced' ? ['--reduced'] : [];
  const env = { ...process.env, [EXAMINED]: endpoint, ...(isKilled && { [KILLED]: 'yes' }) };
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/prove/main.ts', ...sized, ...names], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
  const said = await outputOf(child);
  if (child.exitCode === 0) return undefined;
  return said.split('\n').find((line) => line.startsWith('FAILED')) ?? 'the proofs did not end';
}

async function outputOf(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  await once(child, 'close');
  return said;
}

/** The contract tests of the stores, as `npm run test:all` runs them, on the examined engine. */
async function contracts(): Promise<Seen> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--testTimeout=60000'];
  const child = spawn(
    process.execPath,
    [...args, 'test/store/contract.real.test.ts', '-t', 'stores on the examined engine'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const said = await outputOf(child);
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(said.slice(said.indexOf('{')));
  if (failed === 0 && passed > 0) return undefined;
  const fallen = testResults[0].assertionResults.filter(({ status }: { status: string }) => status === 'failed');
  const names = fallen.slice(0, 3).map(({ fullName }: { fullName: string }) => fullName);
  return `${failed} of ${passed + failed} fall: ${names.join('; ')}`;
}
