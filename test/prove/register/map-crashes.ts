import { type ChildProcess, spawn } from 'node:child_process';
import { unitById } from '../../../src/domain/register/unit.js';
import { scopePathOn } from '../../../src/domain/settings/scope-paths.js';
import { createStores } from '../../../src/store/index.js';
import { functionEnv, graphqlEvent } from '../../support/api/invoke.js';
import { bearer, issuerEnv, officialToken } from '../../support/api/tokens.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import type { EngineTable } from '../../support/aws/dynamo.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { demonstrationOnEngine } from '../../support/start/demonstration-table.js';
import { MOVE } from './moving-map.js';

const NOW = '2026-11-24T08:00:00.000Z';
const DAY = '2026-11-24';
const MONTH = '2026-11';

/** Says when the function is loaded, waits for a line, answers once, and says when that is done. */
const RUNTIME = `
const [bundle, event] = process.argv.slice(1);
const { handler } = require(bundle);
process.stdout.write('loaded ');
process.stdin.once('data', () => handler(JSON.parse(event)).then(({ body }) => process.stdout.write('done ' + body, () => process.exit())));`;

type Run = { readonly took: number; readonly said: string };

function runMutation(bundle: string, env: NodeJS.ProcessEnv, event: string, killAfter?: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ['-e', RUNTIME, bundle, event], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let began = Number.NaN;
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!Number.isNaN(began) || !said.includes('loaded')) return;
      began = performance.now();
      child.stdin?.write('begin\n');
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.on('error', reject);
    child.on('close', () => resolve({ took: performance.now() - began, said }));
  });
}

/** Which map a process finds that starts now: where scope, commune and reports are; "broken" where they disagree. */
async function mapIn(table: EngineTable): Promise<'old' | 'new' | 'broken'> {
  const stores = createStores(table.db, table.name);
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const [scope] = settings.scopes;
  const area = scope ? scopePathOn(scope, DAY) : '';
  const path = unitById(register, 'xuan-lac', DAY)?.path ?? '';
  const reports = await stores.reports.ofScope(area, MONTH);
  const isWhole = path === `${area}/xuan-lac` && reports.length === 20;
  if (!isWhole) return 'broken';
  return area === 'viet-bac/cho-don' ? 'new' : area === 'bac-kan/cho-don' ? 'old' : 'broken';
}

export type MapCrashes = { killed: number; old: number; new: number; broken: number; notConverged: number };

/** The function publishes a map and takes it back by turns, and is killed at a random moment; a repeat finishes it. */
export async function mapCrashes(rounds: number, progress: (line: string) => void): Promise<MapCrashes> {
  const table = await demonstrationOnEngine(NOW);
  try {
    await table.stores.reorganisations.load({ event: MOVE, authors: [], trail: [] });
    const { file } = await builtFunction('graphql');
    const env = { ...functionEnv(table.endpoint, table.name), ...issuerEnv };
    const eventOf = (name: string, round: number) => {
      const query = `mutation ($input: ReorganisationInput!) { ${name}(input: $input) { errors { code } } }`;
      const input = { id: MOVE.id, expectedRevision: null, idempotencyKey: `r9-map-${round}-0001`, reason: 'R9' };
      const event = graphqlEvent(query, NOW, { input });
      const headers = { ...event.headers, ...bearer(officialToken('administrator-cho-don-1', 'administrator')) };
      return JSON.stringify({ ...event, headers });
    };
    const random = randomNumbers(9);
    const seen = { killed: 0, old: 0, new: 0, broken: 0, notConverged: 0 };
    let took = 0;
    for (let round = 0; round <= rounds; round++) {
      progress(`map ${round} of ${rounds}, ${seen.broken} broken`);
      const [name, wanted] =
        round % 2 === 0 ? (['publishReorganisation', 'new'] as const) : (['withdrawReorganisation', 'old'] as const);
      const event = eventOf(name, round);
      // The first one runs to its end and says how long that takes.
      const run = await runMutation(file, env, event, round === 0 ? undefined : random() * took * 1.1);
      if (round === 0) took = run.took;
      else if (!run.said.includes('done')) seen.killed += 1;
      seen[await mapIn(table)] += 1;
      const again = await runMutation(file, env, event);
      const isDone = again.said.includes('"errors":[]') && (await mapIn(table)) === wanted;
      if (!isDone) seen.notConverged += 1;
    }
    return seen;
  } finally {
    await table.close();
  }
}
