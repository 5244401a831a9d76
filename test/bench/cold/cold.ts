import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE, bundleFunction } from '../../../infra/bundle/bundle.js';
import { nodesToTry } from '../../support/api/nodes.js';
import { textTable } from '../../support/letters/text-table.js';
import { type Took, timeToAnswers } from '../runtime-api.js';
import { createWorld, eventOf } from '../world.js';

const ROUNDS = 21;
const KINDS = ['empty', 'plain', 'api'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Process start to two answers, by time against a handler that does nothing, and by CPU against one that reads an item
 * with the same client; turn and turn about.
 */
export async function benchCold(): Promise<void> {
  const world = await createWorld();
  try {
    const bundles = await bundled(world.folder);
    const events = [eventOf('ranking'), eventOf('ranking')];
    const rows = [['bundle of the API', `${Math.round(bytesIn(join(world.folder, 'graphql')) / 1000)} KB`, '']];
    for (const { name, path } of nodesToTry()) {
      const took: Record<Kind, Took[]> = { empty: [], plain: [], api: [] };
      for (let round = 0; round < ROUNDS; round++)
        for (const kind of KINDS)
          took[kind].push(await timeToAnswers({ node: path, bundle: bundles[kind], env: world.env }, events));
      // The least of each: what else runs on the machine only ever adds.
      const clock = (kind: Kind) => Math.min(...took[kind].map((each) => each.clock));
      const cpu = (kind: Kind) => median(took[kind].map((each) => each.cpu));
      rows.push([
        `start to two answers, ${name}`,
        against(clock('api'), clock('empty')),
        '≤ 4.0 × of an empty handler',
      ]);
      rows.push(['  its CPU', against(cpu('api'), cpu('plain')), '≤ 2.0 × of a plain handler']);
    }
    console.log(textTable(['', 'measured', 'must'], rows));
  } finally {
    await world.close();
  }
}

async function bundled(folder: string): Promise<Readonly<Record<Kind, string>>> {
  const { file: api } = await bundleFunction('graphql', join(folder, 'graphql'));
  const [empty, plain] = [join(folder, 'empty.cjs'), join(folder, 'plain.cjs')];
  writeFileSync(empty, "exports.handler = async () => ({ statusCode: 200, body: '{}' });\n");
  await build({
    ...BUNDLE,
    plugins: [...BUNDLE.plugins],
    entryPoints: ['test/bench/plain-handler.ts'],
    outfile: plain,
  });
  return { empty, plain, api };
}

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, each) => sum + statSync(join(folder, each)).size, 0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const against = (ours: number, other: number): string =>
  `${(ours / other).toFixed(1)} × (${ours.toFixed(0)} ms against ${other.toFixed(0)} ms)`;
