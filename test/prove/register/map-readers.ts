import { createGraphqlApi } from '../../../src/graphql/index.js';
import { createStores } from '../../../src/store/index.js';
import { testVerifier } from '../../support/api/tokens.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { whileWatched } from '../../support/builders/while-watched.js';
import { loadRankedWorld, MONTH, NIGHT, reportsWith } from '../../support/letters/ranked-world.js';
import { flipMap } from './moving-map.js';

const READERS = 4;
const COMMUNES = 20;

const QUESTION = `{
  units(level: COMMUNE, first: 1) { totalCount edges { node { parent { parent { slug } } } } }
  reports(period: "${MONTH}", first: 100) { totalCount nodes { state unit { parent { parent { slug } } } } }
  overview(period: "${MONTH}") { communeCount completeness { actual } }
}`;

export type MapsRead = { read: number; mixed: number; incomplete: number; both: Set<string> };

/**
 * A map is published and taken back again and again while warm functions ask. Each answer belongs to one map from its
 * first field to its last, and no report is missing under either.
 */
export async function mapReadersDuring(flips: number, progress: (line: string) => void): Promise<MapsRead> {
  const table = await engineTable();
  try {
    await loadRankedWorld(table.stores, COMMUNES);
    await table.stores.reports.load(reportsWith(COMMUNES, 1), []);
    const seen: MapsRead = { read: 0, mixed: 0, incomplete: 0, both: new Set() };
    await whileWatched(
      READERS,
      (isOver) => reader(table, seen, isOver),
      async (isOver) => {
        for (let flip = 1; flip <= flips && !isOver(); flip++) {
          progress(`map ${flip} of ${flips}`);
          await flipMap(table.stores);
          const before = seen.read;
          while (seen.read < before + 1 && !isOver()) await new Promise((later) => setTimeout(later, 5));
        }
      },
    );
    return seen;
  } finally {
    await table.close();
  }
}

async function reader(table: EngineTable, seen: MapsRead, isDone: () => boolean): Promise<void> {
  const { answer } = await createGraphqlApi(createStores(table.db, table.name), console.error, testVerifier);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: QUESTION });
  // Two minutes go by between two questions: what a warm function keeps of the settings is older than it may be.
  for (let now = NIGHT; !isDone(); now = new Date(Date.parse(now) + 120_000).toISOString()) {
    const { body: text } = await answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now);
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(JSON.stringify(errors));
    const { units, reports, overview } = data;
    type Placed = { unit: { parent: { parent: { slug: string } } }; state: string };
    const provinces = new Set<string>([
      ...units.edges.map(({ node }: { node: { parent: { parent: { slug: string } } } }) => node.parent.parent.slug),
      ...reports.nodes.map(({ unit }: Placed) => unit.parent.parent.slug),
    ]);
    if (provinces.size !== 1) seen.mixed += 1;
    for (const province of provinces) seen.both.add(province);
    const approved = reports.nodes.filter(({ state }: Placed) => state === 'APPROVED').length;
    const counts = [
      units.totalCount,
      reports.totalCount,
      approved,
      overview.communeCount,
      overview.completeness.actual,
    ];
    if (counts.some((count) => count !== COMMUNES)) seen.incomplete += 1;
    seen.read += 1;
  }
}
