import { unitById } from '../../../src/domain/register/unit.js';
import { scopePathOn } from '../../../src/domain/settings/scope-paths.js';
import { createStores } from '../../../src/store/index.js';
import { ANSWER_MS } from '../../../src/store/table/patience.js';
import { functionEnv, graphqlEvent } from '../../support/api/invoke.js';
import { bearer, issuerEnv, officialToken } from '../../support/api/tokens.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import type { EngineTable } from '../../support/aws/dynamo.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { type Kill, killableFunctions, type Run } from '../../support/kills/killed-function.js';
import { demonstrationOnEngine } from '../../support/start/demonstration-table.js';
import { WAIT_MS } from '../../support/start/patience.js';
import { MOVE } from './moving-map.js';

const NOW = '2026-11-24T08:00:00.000Z';
const DAY = '2026-11-24';
const MONTH = '2026-11';

/** The map that a new process finds, by the places of scope, commune and reports; "broken" if they disagree. */
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

type Turn = 'publishReorganisation' | 'withdrawReorganisation';

/**
 * The function publishes a map and takes it back by turns, and is killed: at random moments, or in each gap between two
 * writes of a publication. A repeat finishes it.
 */
export async function mapCrashes(rounds: number | 'GAPS', progress: (line: string) => void): Promise<MapCrashes> {
  const table = await demonstrationOnEngine(NOW);
  const functions = await killableFunctions(table.endpoint);
  try {
    await table.stores.reorganisations.load({ event: MOVE, authors: [], trail: [] });
    const { file } = await builtFunction('graphql');
    const env = functionEnv(functions.endpoint, table.name, { ...issuerEnv, [ANSWER_MS]: `${WAIT_MS}` });
    let requests = 0;
    const run = (event: string, kill?: Kill) => functions.run(file, env, event, kill);
    const eventOf = (name: Turn) => {
      const query = `mutation ($input: ReorganisationInput!) { ${name}(input: $input) { errors { code } } }`;
      const input = { id: MOVE.id, expectedRevision: null, idempotencyKey: `r9-map-${++requests}-0001`, reason: 'R9' };
      const event = graphqlEvent(query, NOW, { input });
      const headers = { ...event.headers, ...bearer(officialToken('administrator-cho-don-1', 'administrator')) };
      return JSON.stringify({ ...event, headers });
    };
    const isDone = async ({ body }: Run, name: Turn) =>
      body.includes('"errors":[]') && (await mapIn(table)) === (name === 'publishReorganisation' ? 'new' : 'old');
    /** One that nobody kills: how long it takes, and how many writes. */
    const whole = async (name: Turn): Promise<Run> => {
      const done = await run(eventOf(name));
      if (!(await isDone(done, name))) throw new Error(`${name} was answered ${done.body}`);
      return done;
    };
    const random = randomNumbers(9);
    const seen = { killed: 0, old: 0, new: 0, broken: 0, notConverged: 0 };
    const killed = async (name: Turn, kill: Kill): Promise<void> => {
      const event = eventOf(name);
      if (!(await run(event, kill)).ended) seen.killed += 1;
      seen[await mapIn(table)] += 1;
      if (!(await isDone(await run(event), name))) seen.notConverged += 1;
    };
    const { took, writes } = await whole('publishReorganisation');
    await whole('withdrawReorganisation');
    const turns = rounds === 'GAPS' ? writes : rounds;
    for (let turn = 1; turn <= turns; turn++) {
      progress(`map ${turn} of ${turns}, ${seen.broken} broken`);
      if (rounds === 'GAPS') {
        await killed('publishReorganisation', { afterWrites: turn });
        await whole('withdrawReorganisation');
      } else
        await killed(turn % 2 === 1 ? 'publishReorganisation' : 'withdrawReorganisation', {
          afterMs: random() * took * 1.1,
        });
    }
    return seen;
  } finally {
    await functions.close();
    await table.close();
  }
}
