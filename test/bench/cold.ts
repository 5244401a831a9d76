import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunction } from '../../infra/bundle/bundle.js';
import { nodesToTry } from '../support/api/nodes.js';
import { textTable } from '../support/letters/text-table.js';
import { timeToAnswers } from './runtime-api.js';
import { createWorld, eventOf } from './world.js';

const ROUNDS = 41;

/** Bundle size, and process start to two answers against a handler that does nothing, turn and turn about. */
export async function benchCold(): Promise<void> {
  const world = await createWorld();
  try {
    const folder = join(world.folder, 'graphql');
    const { file } = await bundleFunction('graphql', folder);
    const bytes = readdirSync(folder).reduce((sum, each) => sum + statSync(join(folder, each)).size, 0);
    const empty = join(world.folder, 'empty.cjs');
    writeFileSync(empty, "exports.handler = async () => ({ statusCode: 200, body: '{}' });\n");
    const events = [eventOf('ranking'), eventOf('ranking')];
    const rows = [['bundle of the API', `${Math.round(bytes / 1000)} KB`, '']];
    for (const { name, path } of nodesToTry()) {
      const times = { api: [] as number[], empty: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        times.empty.push(await timeToAnswers({ node: path, bundle: empty, env: world.env }, events));
        times.api.push(await timeToAnswers({ node: path, bundle: file, env: world.env }, events));
      }
      // The least of each: what else runs on the machine only ever adds.
      const [api, nothing] = [Math.min(...times.api), Math.min(...times.empty)];
      const ratio = `${(api / nothing).toFixed(1)} × (${api.toFixed(0)} ms against ${nothing.toFixed(0)} ms)`;
      rows.push([`start to two answers, ${name}`, ratio, '≤ 4.0 ×']);
    }
    console.log(textTable(['', 'measured', 'must'], rows));
  } finally {
    await world.close();
  }
}
