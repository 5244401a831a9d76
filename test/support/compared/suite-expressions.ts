import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ComparedEngine } from './compared-engine.js';
import type { Command } from './random-commands.js';
import { RECORD_INTO, type Recorded, recordedIn } from './recorder.js';
import { difference, withEngines } from './with-engines.js';

const VITEST = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const REAL = '**/*.real.test.ts';

/** Runs tests and keeps each expression that they send, once. Whether the tests pass is no matter of this run. */
export async function expressionsOf(tests: readonly string[]): Promise<Recorded[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-expressions-'));
  try {
    const args = [VITEST, 'run', '--maxWorkers=1', '--exclude', REAL, ...tests];
    const env = { ...process.env, [RECORD_INTO]: folder };
    await once(spawn(process.execPath, args, { stdio: 'ignore', env }), 'exit');
    return recordedIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks all engines each of them, about the item that it met. */
export const compareExpressions = (recorded: readonly Recorded[]) =>
  withEngines(async ({ memory, dynalite, aws }) => {
    const different: string[] = [];
    for (const { before, ...command } of recorded) {
      const said = await metWith(memory, command, before);
      for (const engine of [dynalite, aws ?? []].flat()) {
        const found = difference(command, [memory, said], [engine, await metWith(engine, command, before)]);
        if (found) different.push(found);
      }
    }
    return { expressions: recorded.length, different };
  });

async function metWith(engine: ComparedEngine, command: Command, before: Recorded['before']) {
  const { Key, Item } = command.input as { Key?: object; Item?: { pk: unknown; sk: unknown } };
  const key = Key ?? (Item && { pk: Item.pk, sk: Item.sk });
  if (before) await engine.say({ operation: 'PutItem', input: { Item: before } });
  else if (key) await engine.say({ operation: 'DeleteItem', input: { Key: key } });
  return engine.say(command);
}
