import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { BUNDLE } from '../../infra/bundle/bundle.js';
import { inParallel } from '../../src/concurrency.js';
import { certaintyOf } from '../../src/domain/certainty/certainty.js';
import { PROCESS_SETTINGS } from '../../src/lambda/base/env.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { functionEnv } from '../support/api/invoke.js';
import { nodesToTry } from '../support/api/nodes.js';
import { type EngineTable, engineTable } from '../support/aws/dynamo.js';
import { textTable } from '../support/letters/text-table.js';
import { postgresFolder } from '../support/postgres/cluster.js';
import type { RankingRun } from './measure-ranking.js';
import { COUNTRY, MONTH, NIGHT, reportsOf, SIZES, type Size, settingsOf, syntheticCountry } from './ranking-country.js';
import { startPostgres } from './ranking-postgres.js';
import { benchScoring } from './ranking-scoring.js';

/** The least of several rounds: what else runs on the machine only ever adds. */
const ROUNDS = 3;
const GOAL = { megabytes: 160, postgres: 0.5 } as const;

/** The real job over the embedded engine in another process, of every size, beside PostgreSQL doing the same. */
export async function benchRanking(): Promise<void> {
  benchScoring();
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  try {
    const bundle = join(folder, 'measure.cjs');
    const entryPoints = ['test/bench/measure-ranking.ts'];
    await build({ ...BUNDLE, plugins: [...BUNDLE.plugins], entryPoints, outfile: bundle });
    const rows: string[][] = [];
    let smaller: { readonly communes: number; readonly total: number } | undefined;
    for (const size of SIZES) {
      const postgres = await withPostgres(size);
      for (const scoping of size.provinces > 1 ? (['country', 'provinces'] as const) : (['country'] as const)) {
        const { readUnits, writeUnits } = await measured(bundle, size, scoping, 'units');
        const run = { ...(await leastOf(() => measured(bundle, size, scoping))), readUnits, writeUnits };
        console.log(
          `… ${size.communes.toLocaleString('en')} communes, ${run.rankings} rankings: ${run.total.toFixed(0)} ms`,
        );
        rows.push(rowOf(size, run, scoping === 'country' ? { postgres, smaller } : {}));
        if (scoping === 'country') smaller = { communes: size.communes, total: run.total };
      }
    }
    console.log(textTable(HEAD, rows));
    console.log(`goals at 10,598 communes: ≤ ${GOAL.postgres} × PostgreSQL, ≤ ${GOAL.megabytes} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = [
  'communes',
  'rankings',
  'total',
  'CPU',
  'read',
  'compute',
  'write',
  'requests',
  'RCU',
  'WCU',
  'peak',
  'idle',
  'exponent',
  'PostgreSQL',
  'against it',
  'certainty',
];

type Beside = {
  readonly postgres?: number | undefined;
  readonly smaller?: { readonly communes: number; readonly total: number } | undefined;
};

function rowOf({ communes }: Size, run: Measured, { postgres, smaller }: Beside): string[] {
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  const exponent = smaller && Math.log(run.total / smaller.total) / Math.log(communes / smaller.communes);
  return [
    communes.toLocaleString('en'),
    `${run.rankings}`,
    ms(run.total),
    ms(run.cpu),
    ms(run.read),
    ms(run.compute),
    ms(run.write),
    `${run.requests}`,
    `${Math.round(run.readUnits)}`,
    `${Math.round(run.writeUnits)}`,
    `${run.peak.toFixed(0)} MB`,
    `${run.idle.toFixed(0)} MB`,
    exponent === undefined ? '' : exponent.toFixed(2),
    postgres === undefined ? '' : ms(postgres),
    postgres === undefined ? '' : `${(run.total / postgres).toFixed(1)} ×`,
    run.certainty === undefined ? '' : ms(run.certainty),
  ];
}

type Measured = RankingRun & { readonly certainty?: number };

/** A fresh table each time, so that every run publishes. */
async function measured(
  bundle: string,
  size: Size,
  scoping: 'country' | 'provinces',
  ...asked: 'units'[]
): Promise<Measured> {
  const table = await engineTable();
  try {
    const { units, provinces } = syntheticCountry(size);
    await table.stores.registers.save({ version: 1, units });
    await table.stores.methods.save(seededMethod);
    await table.stores.settings.save(settingsOf(scoping, provinces));
    await table.stores.reports.load([...reportsOf(units)], []);
    const node = nodesToTry().at(-1)?.path ?? process.execPath;
    const env = functionEnv(table.endpoint, table.name, PROCESS_SETTINGS['recompute-rankings']);
    const { stdout } = await promisify(execFile)(node, [bundle, NIGHT, MONTH, ...asked], { env });
    const run = JSON.parse(stdout) as RankingRun;
    if (run.ranked !== size.communes) throw new Error(`${run.ranked} of ${size.communes} communes were ranked`);
    return scoping === 'country' ? { ...run, certainty: await certaintyTime(table) } : run;
  } finally {
    await table.close();
  }
}

/** Sets and relations of the published ranking; not part of the job. */
async function certaintyTime({ stores }: EngineTable): Promise<number> {
  const ranking = await stores.rankings.current(COUNTRY, MONTH);
  if (!ranking) throw new Error('there is no ranking');
  const since = performance.now();
  certaintyOf(ranking, seededMethod);
  return performance.now() - since;
}

async function leastOf(measure: () => Promise<Measured>): Promise<Measured> {
  const runs = await inParallel(Array.from({ length: ROUNDS }), 1, measure);
  const [least] = runs.toSorted((a, b) => a.total - b.total);
  if (!least) throw new Error('nothing was measured');
  return least;
}

/** The least of as many rounds; undefined where PostgreSQL is not installed. */
async function withPostgres(size: Size): Promise<number | undefined> {
  const bin = postgresFolder('psql');
  if (bin === undefined) {
    if (size === SIZES[0]) console.log('PostgreSQL left out: there is no server in /usr/lib/postgresql');
    return undefined;
  }
  const postgres = await startPostgres(bin, reportsOf(syntheticCountry(size).units));
  try {
    if (size === SIZES[0]) console.log(`beside PostgreSQL ${postgres.version}: one transaction, figures loaded before`);
    const times = await inParallel(Array.from({ length: ROUNDS }), 1, () => postgres.rank());
    return Math.min(...times);
  } finally {
    await postgres.stop();
  }
}
