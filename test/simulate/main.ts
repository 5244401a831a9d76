import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { replacementIn, withBundles } from './bundles.js';
import { findErrors } from './errors.js';
import { runAll } from './pool.js';
import { printed, rate, told } from './printed.js';

const HELP = `npm run simulate -- --seed 7 | --seeds 1..100 | --minutes 30
  --until 2026-10-20     ends the story with that day; or with an event, by its key, where a debugger stops
  --only "key;key"       only these events happen, and only these communes are there
  --communes 20          as many communes in every scope
  --mutant <file>        JSON: { "find": "…", "put": "…" } replaced in src; it must stand in one file
  --errors all|<name>    whether errors put back, those of errors/ and of R34, are found within --minutes 30 of CPU each
  --processes 2          seeds side by side
The last line is the hash of all that happened. The exit code is 1 where a rule of the model was broken.`;

const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
const { values } = parseArgs({
  options: {
    ...{ seed: text, seeds: text, minutes: text, until: text, only: text, communes: text, mutant: text },
    ...{ processes: text, errors: text, whole: flag, help: flag },
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

async function main(): Promise<void> {
  if (values.errors !== undefined) {
    const [processes, minutes] = [Number(values.processes ?? 2), Number(values.minutes ?? 30)];
    if (!(await findErrors(values.errors, processes, minutes))) process.exitCode = 1;
    return;
  }
  const chosen = [values.seed, values.seeds, values.minutes].filter((value) => value !== undefined);
  if (values.help || chosen.length !== 1) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await withBundles(values.mutant ? replacementIn(values.mutant) : undefined, async (bundles) => {
    const communes = values.communes === undefined ? undefined : Number(values.communes);
    const job = { bundles, communes, until: values.until, only: values.only?.split(';'), shortens: !values.whole };
    const processes = Number(values.processes ?? (values.seed === undefined ? 2 : 1));
    const [hash, began] = [createHash('sha256'), Date.now()];
    const all = rate();
    let last = '';
    for await (const run of runAll(seedsOf(), job, processes)) {
      console.log(printed(run));
      if (run.faults.length > 0) {
        process.exitCode = 1;
        console.log(told(run, values));
      }
      hash.update(run.hash);
      last = run.hash;
      all.add(run);
    }
    if (values.seed === undefined) console.log(all.said((Date.now() - began) / 1000));
    console.log(values.seed === undefined ? hash.digest('hex').slice(0, 16) : last);
  });
}

await main();
