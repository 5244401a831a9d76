import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { createStores } from '../../../src/store/index.js';
import { functionEnv } from '../../support/api/invoke.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { killableFunctions } from '../../support/kills/killed-function.js';
import { figuresIn, loadRankedWorld, MONTH, NIGHT, reportsWith } from '../../support/letters/ranked-world.js';
import type { Proof } from '../proof.js';
import { mapCrashes } from '../register/map-crashes.js';

const EVENT = JSON.stringify({ occurrence: NIGHT, period: MONTH });

export type Crashes = {
  readonly killed: number;
  /** The kills after which readers saw the publication before (`old`) or the new one (`complete`). */
  readonly old: number;
  readonly complete: number;
  /** Anything else: rows missing, rows of two states, or a version that cannot be read. */
  readonly broken: number;
  /** The rerun did not end at a complete ranking of the reports as they are, or its kept copy differs. */
  readonly notConverged: number;
};

/**
 * Killed at random moments, or in each gap between two writes: after the first, after the second, up to the last. Before
 * each run every commune's figure becomes the number of the round.
 */
export async function crashes(
  rounds: number | 'GAPS',
  communes: number,
  progress: (line: string) => void,
): Promise<Crashes> {
  const table = await engineTable();
  const functions = await killableFunctions(table.endpoint);
  try {
    const { file } = await builtFunction('recompute-rankings');
    const env = functionEnv(functions.endpoint, table.name);
    await loadRankedWorld(table.stores, communes);
    await table.stores.reports.load(reportsWith(communes, 0), []);
    const whole = await functions.run(file, env, EVENT);
    if (!whole.ended) throw new Error('the function did not publish');
    const random = randomNumbers(9);
    const kills = rounds === 'GAPS' ? whole.writes : rounds;
    const seen = { killed: 0, old: 0, complete: 0, broken: 0, notConverged: 0 };
    for (let round = 1; round <= kills; round++) {
      progress(`${communes} communes: kill ${round} of ${kills}, ${seen.broken} broken`);
      await table.stores.reports.load(reportsWith(communes, round), []);
      const kill = rounds === 'GAPS' ? { afterWrites: round } : { afterMs: random() * whole.took * 1.1 };
      const { ended } = await functions.run(file, env, EVENT, kill);
      if (!ended) seen.killed += 1;
      const left = await currentOf(table);
      if (isComplete(left, communes, round - 1)) seen.old += 1;
      else if (isComplete(left, communes, round)) seen.complete += 1;
      else seen.broken += 1;
      if (!(await converges(table, communes, round))) seen.notConverged += 1;
    }
    return seen;
  } finally {
    await functions.close();
    await table.close();
  }
}

/** The ranking that a process with an empty memory reads; undefined if it cannot be read. */
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
    const gaps = await crashes('GAPS', 230, progress);
    const random = size === 'full' ? [await crashes(50, 20, progress), await crashes(50, 230, progress)] : [];
    const maps = await mapCrashes('GAPS', progress);
    const randomMaps = size === 'full' ? [await mapCrashes(50, progress)] : [];
    const of = <T>(all: readonly T[], count: (each: T) => number) => all.reduce((sum, each) => sum + count(each), 0);
    const rankings = [gaps, ...random];
    const allMaps = [maps, ...randomMaps];
    const wrong = (each: Pick<Crashes, 'broken' | 'notConverged'>) => each.broken + each.notConverged;
    return {
      size: [
        `SIGKILL after each of ${gaps.killed} writes of 230 communes, ${of(random, ({ killed }) => killed)} at random moments with 20 and 230`,
        `of a map ${maps.killed} after each write of its publication, ${of(randomMaps, ({ killed }) => killed)} at random`,
      ].join('; '),
      result: [
        `${of(rankings, ({ old }) => old)} old, ${of(rankings, ({ complete }) => complete)} complete new, ${of(rankings, ({ broken }) => broken)} broken`,
        `${of(rankings, ({ notConverged }) => notConverged)} reruns that did not converge`,
        `of maps ${of(allMaps, ({ old }) => old)} old, ${of(allMaps, (map) => map.new)} new, ${of(allMaps, ({ broken }) => broken)} broken, ${of(allMaps, ({ notConverged }) => notConverged)} not converged`,
      ].join('; '),
      pass:
        of(rankings, wrong) + of(allMaps, wrong) === 0 &&
        [...rankings, ...allMaps].every(({ killed }) => killed > 0) &&
        [gaps.old, gaps.complete, maps.old, maps.new].every((count) => count > 0),
    };
  },
};
