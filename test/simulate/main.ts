import { hash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { findErrors, replacementIn, withBundles } from './bundles.js';
import { lastDayOf } from './people/scope.js';
import { type Folders, type Result, runAll } from './pool.js';
import { printed, summed, told } from './printed.js';

const HELP = `npm run simulate -- --seed 7 | --seeds 1..100 | --minutes 30
  --until 2026-10-20     ends the story with that day; or with an event, by its key, where a debugger stops
  --only "key;commune x" only these events happen, and only these communes are there; at least one
  --communes 20          as many communes in every scope
  --mutant <file>        JSON: { "find": "…", "put": "…" } replaced in src; it must stand in one file
  --errors all|<name>    whether errors put back, those of errors/ and of R34, are found within --minutes 30 of CPU each
  --processes 2          seeds side by side
  --twice                each seed on two machines with another folder, zone, language and Node: whose hashes differ is told
The last line is the hash of all that happened. The exit code is 1 where a rule of the model was broken, or hashes differ.`;

const [text, isSaid] = [{ type: 'string' }, { type: 'boolean', default: false }] as const;
const { values } = parseArgs({
  options: {
    ...{ seed: text, seeds: text, minutes: text, until: text, only: text, communes: text, mutant: text },
    ...{ errors: text, processes: { ...text, default: '2' }, twice: isSaid, help: isSaid },
  },
});

/** The form of option values. A story needs a commune. */
const WRITTEN = { seed: /^\d+$/, seeds: /^\d+\.\.\d+$/, communes: /^[1-9]\d*$/, only: /(^|;)commune / } as const;

const longFirst = (a: number, b: number) => lastDayOf(b).localeCompare(lastDayOf(a));
function* seedsOf(): Generator<number> {
  const [from = 1, to = Number.POSITIVE_INFINITY] = (values.seeds ?? '').split('..').map(Number);
  if (values.seed !== undefined) yield Number(values.seed);
  // Long stories first, so that no processor waits for the last of them.
  else if (values.seeds !== undefined)
    yield* Array.from({ length: to - from + 1 }, (_, nth) => from + nth).toSorted(longFirst);
  else if (values.minutes !== undefined) {
    const until = Date.now() + Number(values.minutes) * 60_000;
    // New seeds each time. Each is printed, so it can be run again.
    for (let seed = Math.floor(Date.now() / 1000); Date.now() < until; seed++) yield seed;
  }
}

/** Does what the options ask for. Returns the exit code. */
async function main(): Promise<number> {
  const teams = Number(values.processes);
  for (const [name, form] of Object.entries(WRITTEN)) {
    const value = values[name as keyof typeof WRITTEN];
    if (value === undefined || form.test(value)) continue;
    console.error(`--${name} ${value} is not as --help shows it`);
    return 2;
  }
  if (values.errors !== undefined)
    return (await findErrors(values.errors, teams, Number(values.minutes ?? 30))) ? 0 : 1;
  if (values.help || ['seed', 'seeds', 'minutes'].filter((name) => name in values).length !== 1) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const { twice, until, only, mutant } = values;
  const communes = values.communes === undefined ? undefined : Number(values.communes);
  const job = { communes, until, only: only ? new Set(only.split(';')) : undefined, shortens: !twice, teams };
  return withBundles(mutant ? replacementIn(mutant) : undefined, liveThrough, twice ? 2 : 1);

  async function liveThrough(folders: Folders): Promise<number> {
    const [began, all] = [Date.now(), [] as Result[]];
    for await (const run of runAll(seedsOf(), folders, job)) {
      console.log(printed(run));
      if (run.faults.length > 0) console.log(told(run, values));
      all.push({ ...run, story: [] });
    }
    if (values.seed === undefined) console.log(summed(all, (Date.now() - began) / 1000));
    const differ = all.filter(({ otherHash }) => otherHash).length;
    if (twice) console.log(`${differ} of ${all.length} seeds differ on the other machine`);
    const hashes = all.toSorted((a, b) => a.seed - b.seed).map((run) => run.hash);
    console.log(hash('sha256', hashes.join('')).slice(0, 16));
    return all.every(({ faults, otherHash }) => faults.length === 0 && !otherHash) ? 0 : 1;
  }
}

process.exitCode = await main();
