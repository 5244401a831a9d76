import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltFunctions, buildFunctions } from '../support/aws/built-functions.js';
import { FUNCTIONS, simulate } from './run.js';

const HERE = import.meta.dirname;
const SEEDS = [3, 4];
const UNTIL = '2026-10-17';

let built: BuiltFunctions;
beforeAll(async () => {
  built = await buildFunctions(FUNCTIONS);
});

/** As somebody calls it, on a machine with another zone and another language. */
const printed = (given: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = ['--import', 'tsx', join(HERE, 'main.ts'), ...given];
    const env = { ...process.env, TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' };
    execFile(process.execPath, command, { env }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });

describe('a seed', () => {
  it('breaks no rule, and happens the same way in two processes, folders, zones and languages', async () => {
    const here = [];
    for (const seed of SEEDS) here.push(await simulate(seed, { bundleOf: built.bundleOf, until: UNTIL, communes: 4 }));
    expect(here.flatMap(({ faults }) => faults)).toEqual([]);
    const there = await printed([
      '--seeds',
      `${SEEDS[0]}..${SEEDS.at(-1)}`,
      '--until',
      UNTIL,
      '--communes',
      '4',
      '--processes',
      '1',
    ]);
    const hashes = [...there.matchAll(/^seed \d+ {2}([0-9a-f]{16})/gm)].map(([, hash]) => hash);
    expect(hashes).toEqual(here.map(({ hash }) => hash));
    expect(there.trim().split('\n').at(-1)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the model', () => {
  it('knows nothing of the service', () => {
    const files = readdirSync(join(HERE, 'model')).map((name) => readFileSync(join(HERE, 'model', name), 'utf8'));
    expect(files.filter((text) => /from '[^']*\/src\//.test(text))).toEqual([]);
  });
});
