import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { BUNDLE } from '../../infra/bundle/bundle.js';
import { nodesToTry } from '../support/api/nodes.js';
import { textTable } from '../support/letters/text-table.js';
import type { Measured } from './measure.js';
import { createWorld, eventOf, OPERATIONS, type Operation } from './world.js';

const GOALS: Readonly<Record<Operation, number>> = { ranking: 1, report: 1, series: 1, dashboard: 2 };

/**
 * CPU a request against JSON.stringify of the same answer, and DynamoDB's requests: in a process of its own, with the
 * function's bundling, on the Node that Lambda runs where it is here.
 */
export async function benchApi(): Promise<void> {
  const world = await createWorld();
  try {
    const bundle = join(world.folder, 'measure.cjs');
    await build({ ...BUNDLE, plugins: [...BUNDLE.plugins], entryPoints: ['test/bench/measure.ts'], outfile: bundle });
    const rows: string[][] = [];
    const node = nodesToTry().at(-1);
    if (!node) throw new Error('there is no Node');
    for (const operation of Object.keys(OPERATIONS) as Operation[]) {
      const event = join(world.folder, `${operation}.json`);
      writeFileSync(event, JSON.stringify(eventOf(operation)));
      const { stdout } = await promisify(execFile)(node.path, [bundle, event], { env: world.env });
      const { bytes, requests, api, anew, withClient, stringify }: Measured = JSON.parse(stdout);
      rows.push([
        operation,
        `${(bytes / 1000).toFixed(1)} KB`,
        `${(api / stringify).toFixed(1)} × (${api.toFixed(0)} µs against ${stringify.toFixed(0)} µs)`,
        '≤ 7 × / ≤ 3 ×',
        `${(anew / stringify).toFixed(1)} × (${anew.toFixed(0)} µs)`,
        `${withClient.toFixed(0)} µs`,
        `${requests}`,
        `${GOALS[operation]}`,
      ]);
    }
    console.log(`CPU a request on ${node.name}, against JSON.stringify of the same answer; the DynamoDB client apart`);
    const head = ['', 'answer', 'CPU', 'must / stretch', 'answer not kept', 'with client', 'requests', 'must'];
    console.log(textTable(head, rows));
  } finally {
    await world.close();
  }
}
