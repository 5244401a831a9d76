import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { readExamples } from '../../src/local/console/examples.js';
import { seed } from '../../src/seed/loader.js';
import type { WorldName } from '../../src/seed/worlds/world.js';
import { worldNamed } from '../../src/seed/worlds/world-named.js';
import type { Stores } from '../../src/store/index.js';
import { functionEnv, graphqlEvent } from '../support/api/invoke.js';
import { engineTable } from '../support/aws/dynamo.js';

const NOW = '2026-11-23T02:00:00.000Z';

/** The operations of the goals in DESIGN, by documents of the console. A month is named, as front ends do. */
export const OPERATIONS = {
  ranking: { example: 'ranking', variables: { period: '2026-10' } },
  report: { example: 'report', variables: { unit: 'xuan-lac', period: '2026-10' } },
  series: { example: 'series', variables: { units: null } },
  dashboard: { example: 'overview', variables: { period: '2026-10' } },
} as const;

export type Operation = keyof typeof OPERATIONS;

const examples = readExamples();

function documentOf(name: string): string {
  const example = examples.find((each) => each.name === name);
  if (!example) throw new Error(`The console offers no example called ${name}.`);
  return example.document;
}

/** The event of an operation with the present moment: a function reads its settings again after a minute. */
export const eventOf = (operation: Operation) => {
  const { example, variables } = OPERATIONS[operation];
  return graphqlEvent(documentOf(example), new Date().toISOString(), variables);
};

export type World = {
  /** The folder for bundles and results. */
  readonly folder: string;
  /** Environment of a function that reads the demonstration's table. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stores: Stores;
  close(): Promise<void>;
};

/** A demonstration with its rankings in an embedded engine of this process. */
export async function createWorld(name: WorldName = 'cho-don', asOf = NOW): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  const table = await engineTable();
  await seed(table.stores, { world: await worldNamed(name), asOf, demonstration: true });
  await recomputeRankings(table.stores, { occurrence: asOf });
  return {
    folder,
    env: functionEnv(table.endpoint, table.name),
    stores: table.stores,
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await table.close();
    },
  };
}
