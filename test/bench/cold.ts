import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunction } from '../../infra/bundle.js';
import { RUNTIME } from '../support/invoke.js';
import { nodesToTry } from '../support/nodes.js';
import { textTable } from '../support/text-table.js';
import { createWorld, eventOf, median } from './world.js';

const ROUNDS = 21;

/** Milliseconds from starting a process to its second answer. */
const start = (node: string, bundle: string, events: string, env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const since = performance.now();
    let took = Number.NaN;
    const child = spawn(node, ['-e', RUNTIME, bundle, events], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => {
      took = performance.now() - since;
    });
    child.on('close', (code) => {
      if (code === 0) resolve(took);
      else reject(new Error(`${bundle} ended with ${code}`));
    });
  });

/** Bundle size, and process start to two answers against a handler that does nothing, turn and turn about. */
export async function benchCold(): Promise<void> {
  const world = await createWorld();
  try {
    const { file } = await bundleFunction('graphql', join(world.folder, 'graphql'));
    const empty = join(world.folder, 'empty.cjs');
    writeFileSync(empty, "exports.handler = async () => ({ statusCode: 200, body: '{}' });\n");
    const events = JSON.stringify([eventOf('ranking'), eventOf('ranking')]);
    const rows = [['bundle of the API', `${Math.round(statSync(file).size / 1000)} KB`, '≤ 800 KB', '≤ 500 KB']];
    for (const { name, path } of nodesToTry()) {
      const times = { api: [] as number[], empty: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        times.empty.push(await start(path, empty, events, world.env));
        times.api.push(await start(path, file, events, world.env));
      }
      const [api, nothing] = [median(times.api), median(times.empty)];
      const ratio = `${(api / nothing).toFixed(1)} × (${api.toFixed(0)} ms against ${nothing.toFixed(0)} ms)`;
      rows.push([`start to two answers, ${name}`, ratio, '≤ 4.0 ×', '≤ 2.6 ×']);
    }
    console.log(textTable(['', 'measured', 'must', 'stretch'], rows));
  } finally {
    await world.close();
  }
}
