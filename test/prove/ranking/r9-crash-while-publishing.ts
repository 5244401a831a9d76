import { type ChildProcess, spawn } from 'node:child_process';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { createStores } from '../../../src/store/index.js';
import { functionEnv } from '../../support/api/invoke.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { figuresIn, loadRankedWorld, MONTH, NIGHT, reportsWith } from '../../support/letters/ranked-world.js';
import type { Proof } from '../proof.js';
import { mapCrashes } from '../register/map-crashes.js';

/** Says when the function is loaded, waits for a line, runs once, and says when that is done. */
const RUNTIME = `
const [bundle, event] = process.argv.slice(1);
const { handler } = require(bundle);
process.stdout.write('loaded ');
process.stdin.once('data', () => handler(JSON.parse(event)).then(() => process.stdout.write('done ', () => process.exit())));`;

const EVENT = JSON.stringify({ occurrence: NIGHT, period: MONTH });

type Run = { readonly took: number; readonly ended: boolean };

/** Runs the built function in a process of its own; kills it so many milliseconds after it was told to begin. */
function runFunction(bundle: string, env: NodeJS.ProcessEnv, killAfter?: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ['-e', RUNTIME, bundle, EVENT], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let began = Number.NaN;
    let ended = false;
    child.stdout?.on('data', (said: Buffer) => {
      if (said.toString().includes('done')) ended = true;
      if (!said.toString().includes('loaded')) return;
      began = performance.now();
      child.stdin?.write('begin\n');
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.on('error', reject);
    child.on('close', () => resolve({ took: performance.now() - began, ended }));
  });
}

export type Crashes = {
  readonly killed: number;
  /** What readers saw after the kill: the publication before, or the new one. */
  readonly old: number;
  readonly complete: number;
  /** Anything else: rows missing, rows of two states, or a version that cannot be read. */
  readonly broken: number;
  /** The rerun did not end at a complete ranking of the reports as they are, or its kept copy differs. */
  readonly notConverged: number;
};

/** Before each run every commune's figure becomes the number of the round. */
export async function crashes(rounds: number, communes: number, progress: (line: string) => void): Promise<Crashes> {
  const table = await engineTable();
  try {
    const { file } = await builtFunction('recompute-rankings');
    const env = functionEnv(table.endpoint, table.name);
    await loadRankedWorld(table.stores, communes);
    await table.stores.reports.load(reportsWith(communes, 0), []);
    const whole = await runFunction(file, env);
    if (!whole.ended) throw new Error('the function did not publish');
    const random = randomNumbers(9);
    const seen = { killed: 0, old: 0, complete: 0, broken: 0, notConverged: 0 };
    for (let round = 1; round <= rounds; round++) {
      progress(`${communes} communes: kill ${round} of ${rounds}, ${seen.broken} broken`);
      await table.stores.reports.load(reportsWith(communes, round), []);
      const { ended } = await runFunction(file, env, random() * whole.took * 1.1);
      if (!ended) seen.killed += 1;
      const left = await currentOf(table);
      if (isComplete(left, communes, round - 1)) seen.old += 1;
      else if (isComplete(left, communes, round)) seen.complete += 1;
      else seen.broken += 1;
      if (!(await converges(table, communes, round))) seen.notConverged += 1;
    }
    return seen;
  } finally {
    await table.close();
  }
}

/** As a process sees it that has nothing in memory; undefined where it cannot be read. */
const currentOf = (table: EngineTable): Promise<Ranking | undefined> =>
  createStores(table.db, table.name)
    .rankings.current('cho-don', MONTH)
    .catch(() => undefined);

const isComplete = (ranking: Ranking | undefined, communes: number, figure: number): boolean =>
  ranking !== undefined && ranking.rows.length === communes && figuresIn(ranking).join() === `${figure}`;

/** One run publishes, or moves into place what the dead one left behind; the one after that has nothing to do. */
async function converges(table: EngineTable, communes: number, figure: number): Promise<boolean> {
  const rerun = () => recomputeRankings(createStores(table.db, table.name), { occurrence: NIGHT, period: MONTH });
  await rerun();
  const ranking = await currentOf(table);
  const settled = await rerun();
  if (!ranking || !isComplete(ranking, communes, figure)) return false;
  const kept = await createStores(table.db, table.name).rankings.asPublished('cho-don', MONTH, ranking.version);
  const [month] = settled.scopes.flatMap(({ months }) => months);
  return month?.outcome === 'UNCHANGED' && JSON.stringify(kept) === JSON.stringify(ranking);
}

export const proof: Proof = {
  id: 'R9',
  property: 'a crash while publishing leaves the old ranking or map, or the complete new one',
  async run(size, progress) {
    const rounds = size === 'full' ? 50 : 3;
    const small = size === 'full' ? await crashes(rounds, 20, progress) : undefined;
    const paged = await crashes(rounds, 230, progress);
    const maps = await mapCrashes(size === 'full' ? 50 : 3, progress);
    const sum = (of: keyof Crashes) => (small?.[of] ?? 0) + paged[of];
    return {
      size: `SIGKILL at ${small ? 2 * rounds : rounds} random points of the function (${sum('killed')} before it had ended), ${small ? '20 and 230' : '230'} communes; ${maps.killed} kills while a map was published or taken back`,
      result: `${sum('old')} old, ${sum('complete')} complete new, ${sum('broken')} broken; ${sum('notConverged')} reruns that did not converge; of maps ${maps.old} old, ${maps.new} new, ${maps.broken} broken, ${maps.notConverged} not converged`,
      pass:
        sum('broken') + sum('notConverged') + maps.broken + maps.notConverged === 0 &&
        sum('killed') > 0 &&
        (size === 'reduced' || maps.killed > 0),
    };
  },
};
