import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltFunctions, buildFunctions } from '../support/aws/built-functions.js';
import { withBundles } from './bundles.js';
import { pastErrors } from './errors.js';
import { told } from './printed.js';
import { FUNCTIONS, fileOf, simulate } from './run.js';
import { shorten } from './shorten.js';

const HERE = import.meta.dirname;
/** In the first two communes have merged before the month closed, and another one has another name. */
const SEEDS = [42, 43];
const UNTIL = '2026-10-20';

let built: BuiltFunctions;
beforeAll(async () => {
  built = await buildFunctions(FUNCTIONS);
});

/** The output of the command on a machine with another time zone and another language. */
async function printed(given: readonly string[]): Promise<string> {
  const env = { ...process.env, TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' };
  const command = ['--import', 'tsx', join(HERE, 'main.ts'), ...given];
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
}

describe('a seed', () => {
  it('breaks no rule, and happens the same way in two processes, folders, zones and languages', async () => {
    const here = [];
    for (const seed of SEEDS) here.push(await simulate(seed, { bundleOf: built.bundleOf, until: UNTIL, communes: 4 }));
    expect(here.flatMap(({ faults }) => faults)).toEqual([]);
    const given = `--seeds ${SEEDS[0]}..${SEEDS.at(-1)} --until ${UNTIL} --communes 4 --processes 1`;
    const there = await printed(given.split(' '));
    const hashes = [...there.matchAll(/^seed \d+ {2}([0-9a-f]{16})/gm)].map(([, hash]) => hash);
    expect(hashes).toEqual(here.map(({ hash }) => hash));
    expect(there.trim().split('\n').at(-1)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('an error of the past, put into the code of today', () => {
  it('is found by a seed, and its story is cut down to what a reader follows, which plays again', async () => {
    const error = pastErrors().find(({ name }) => name === 'late-request-in-time.json');
    await withBundles(error, async (bundles) => {
      const given = { bundleOf: fileOf(bundles), communes: 4 };
      const failed = await simulate(1, given);
      expect(failed.faults[0]?.sentence).toMatch(/"timeliness":"ON_TIME".* has to read .*"timeliness":"LATE"/);
      const short = await shorten(failed, given);
      expect(short.run.story.length).toBeLessThanOrEqual(20);
      const sentences = told({ ...failed, seconds: 1, short }, { communes: '4', mutant: 'error.json' });
      expect(sentences).toContain('--seed 1 --communes 4 --mutant error.json --only');
      const again = await simulate(1, { ...given, only: new Set(short.only) });
      expect([again.hash, again.faults]).toEqual([short.run.hash, short.run.faults]);
    });
  });
});
