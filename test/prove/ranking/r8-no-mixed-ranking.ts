import { createGraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { createStores } from '../../../src/store/index.js';
import { testVerifier } from '../../support/api/tokens.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { whileWatched } from '../../support/builders/while-watched.js';
import { loadRankedWorld, MONTH, NIGHT, reportsWith } from '../../support/letters/ranked-world.js';
import type { Proof } from '../proof.js';
import { mapReadersDuring } from '../register/map-readers.js';

const READERS = 4;

const PAGE = `query ($period: String!, $after: String) {
  ranking(period: $period) {
    version
    communeCount
    rows(first: 100, after: $after) { version totalCount nodes { earned unit { id } } pageInfo { endCursor hasNextPage } }
  }
}`;

type Page = {
  readonly version: number;
  readonly communeCount: number;
  readonly rows: {
    readonly version: number;
    readonly totalCount: number;
    readonly nodes: readonly { readonly earned: number; readonly unit: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
};

type Faults = { mixed: number; incomplete: number; backwards: number; rankings: number; overtaken: number };

/**
 * The job publishes version after version: in version n every commune's figure is n. Each reader is a warm function of
 * its own that asks for the current ranking and pages to its end, again and again. Between two questions its clock goes
 * on by six seconds, so that the table answers each of them: a kept answer may be five seconds old.
 */
export async function readersDuring(publications: number, communes: number, progress: (line: string) => void) {
  const table = await engineTable();
  try {
    await loadRankedWorld(table.stores, communes);
    await publish(table, communes, 1);
    const seen: Faults = { mixed: 0, incomplete: 0, backwards: 0, rankings: 0, overtaken: 0 };
    await whileWatched(
      READERS,
      (isOver) => reader(table, communes, seen, isOver),
      async (isOver) => {
        for (let version = 2; version <= publications && !isOver(); version++) {
          progress(`${communes} communes: publication ${version} of ${publications}`);
          await publish(table, communes, version);
        }
      },
    );
    return seen;
  } finally {
    await table.close();
  }
}

async function publish({ stores }: EngineTable, communes: number, figure: number): Promise<void> {
  await stores.reports.load(reportsWith(communes, figure), []);
  const { scopes } = await recomputeRankings(stores, { occurrence: NIGHT, period: MONTH });
  const [month] = scopes.flatMap(({ months }) => months);
  if (!month || !('version' in month) || month.version !== figure)
    throw new Error(`version ${figure} was not published: ${JSON.stringify(month)}`);
}

async function reader(table: EngineTable, communes: number, seen: Faults, isDone: () => boolean): Promise<void> {
  const api = await createGraphqlApi(createStores(table.db, table.name), console.error, testVerifier);
  let now = NIGHT;
  const ask = (after: string | null) => {
    now = new Date(Date.parse(now) + 6_000).toISOString();
    return pageAfter(api.answer, after, now);
  };
  let latest = 0;
  while (!isDone()) {
    const first = await ask(null);
    if (first.version < latest) seen.backwards += 1;
    latest = first.version;
    const nodes = [...first.rows.nodes];
    let newest = first.version;
    let { rows } = first;
    while (rows.pageInfo.hasNextPage) {
      const next = await ask(rows.pageInfo.endCursor);
      rows = next.rows;
      newest = next.version;
      nodes.push(...rows.nodes);
      if (rows.version !== first.version) seen.mixed += 1;
    }
    if (newest < latest) seen.backwards += 1;
    latest = newest;
    if (newest > first.version) seen.overtaken += 1;
    if (nodes.some(({ earned }) => earned !== first.version)) seen.mixed += 1;
    const units = new Set(nodes.map(({ unit }) => unit.id));
    const counts = [units.size, nodes.length, first.communeCount, rows.totalCount];
    if (counts.some((n) => n !== communes)) seen.incomplete += 1;
    seen.rankings += 1;
  }
}

type Answer = Awaited<ReturnType<typeof createGraphqlApi>>['answer'];

async function pageAfter(answer: Answer, after: string | null, now: string): Promise<Page> {
  const body = JSON.stringify({ query: PAGE, variables: { period: MONTH, after } });
  const headers = { 'content-type': 'application/json' };
  const { body: text } = await answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now);
  const { data, errors } = JSON.parse(text);
  if (!data?.ranking) throw new Error(`no ranking: ${JSON.stringify(errors)}`);
  return data.ranking;
}

export const proof: Proof = {
  id: 'R8',
  property: 'no reader sees a mixed ranking or a mixed map',
  async run(size, progress) {
    const publications = size === 'full' ? 100 : 6;
    const small = await readersDuring(publications, 20, progress);
    const paged = await readersDuring(publications, 230, progress);
    const maps = await mapReadersDuring(size === 'full' ? 100 : 6, progress);
    const sum = (of: keyof Faults) => small[of] + paged[of];
    const faults = sum('mixed') + sum('incomplete') + sum('backwards');
    return {
      size: `${publications} publications of 20 and of 230 communes (pages), ${READERS} readers, ${sum('rankings')} rankings read, ${sum('overtaken')} overtaken while paging; ${maps.read} answers while a map was published and taken back`,
      result: `${sum('mixed')} mixed, ${sum('incomplete')} incomplete, ${sum('backwards')} backwards; of maps ${maps.mixed} mixed, ${maps.incomplete} incomplete`,
      pass:
        faults + maps.mixed + maps.incomplete === 0 &&
        maps.both.size === 2 &&
        small.rankings > 0 &&
        paged.rankings > 0 &&
        (size === 'reduced' || paged.overtaken > 0),
    };
  },
};
