import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFunction } from '../../infra/bundle/bundle.js';
import { FUNCTIONS, LAST_DAY, type Run, simulate } from './run.js';
import type { Replacement } from './world/instance.js';

const HELP = `npm run simulate -- --seed 7 | --seeds 1..100 | --minutes 30
  --until 2026-10-20   ends the story with that day
  --mutant <file>      JSON: { "find": "…", "put": "…" } replaced in the bundles; it must be found
The last line is the hash of all that happened. The exit code is 1 where a rule of the model was broken.`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    minutes: { type: 'string' },
    until: { type: 'string' },
    mutant: { type: 'string' },
    help: { type: 'boolean' },
  },
});

function* seedsOf(): Generator<number> {
  const [from = 1, to = Number.POSITIVE_INFINITY] = (values.seeds ?? '').split('..').map(Number);
  if (values.seed !== undefined) yield Number(values.seed);
  else if (values.seeds !== undefined) for (let seed = from; seed <= to; seed++) yield seed;
  else if (values.minutes !== undefined) {
    const until = Date.now() + Number(values.minutes) * 60_000;
    // Other seeds each time; each is printed, so it can be run again.
    for (let seed = Math.floor(Date.now() / 1000); Date.now() < until; seed++) yield seed;
  }
}

function printed({ seed, hash, days, communes, completions, letters, faults }: Run, seconds: number): void {
  const years = ((communes * days) / 365).toFixed(2);
  console.log(
    `seed ${seed}  ${hash}  ${communes} communes, ${days} days (${years} commune-years), ${completions} completions, ${letters} letters, ${seconds.toFixed(1)} s of CPU`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) console.log(`  again: npm run simulate -- --seed ${seed}`);
}

async function main(): Promise<void> {
  const chosen = [values.seed, values.seeds, values.minutes].filter((value) => value !== undefined);
  if (values.help || chosen.length !== 1) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'xaso-simulate-'));
  try {
    const files = new Map<string, string>();
    for (const name of FUNCTIONS) files.set(name, (await bundleFunction(name, join(folder, name))).file);
    const replacements = values.mutant ? [JSON.parse(readFileSync(values.mutant, 'utf8')) as Replacement] : [];
    const hash = createHash('sha256');
    let last = '';
    let count = 0;
    for (const seed of seedsOf()) {
      const before = process.cpuUsage();
      const run = await simulate(seed, {
        bundleOf: (name) => files.get(name) ?? '',
        replacements,
        lastDay: values.until ?? LAST_DAY,
      });
      const { user, system } = process.cpuUsage(before);
      printed(run, (user + system) / 1e6);
      if (run.faults.length > 0) process.exitCode = 1;
      hash.update(run.hash);
      last = run.hash;
      count++;
    }
    console.log(count === 1 ? last : hash.digest('hex').slice(0, 16));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
