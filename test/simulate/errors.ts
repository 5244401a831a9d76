import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS, UNSEEN } from '../prove/mutants/index.js';
import { type Replacement, replacementIn, withBundles } from './bundles.js';
import { runAll } from './pool.js';

type Named = Replacement & { readonly name: string };

const HERE = join(import.meta.dirname, 'errors');
/** Errors of the past, written again into the code of today. */
export const pastErrors = (): Named[] =>
  readdirSync(HERE).map((name) => ({ name, ...replacementIn(join(HERE, name)) }));
const seenMutants = (): Named[] =>
  MUTANTS.filter(({ name }) => !UNSEEN.has(name)).map(({ name, code: find, instead: put }) => ({ name, find, put }));
const KINDS = { 'errors of the past': pastErrors, 'mutants of R34 that the model can see': seenMutants } as const;

type Found = Readonly<{ seeds: number; seconds: number; sentence: string | undefined }>;

async function look({ name, ...replacement }: Named, teams: number, mostSeconds: number): Promise<Found> {
  let [seeds, seconds] = [0, 0];
  function* inTime(): Generator<number> {
    for (let seed = 1; seconds < mostSeconds; seed++) yield seed;
  }
  return withBundles(replacement, async (folders) => {
    for await (const run of runAll(inTime(), folders, { communes: 4, shortens: false, teams })) {
      seeds++;
      seconds += run.seconds;
      const [fault] = run.faults;
      if (run.faults.some(({ sentence }) => sentence.includes('not of this world'))) throw new Error(fault?.sentence);
      if (fault) return { seeds, seconds, sentence: `${fault.rule}: ${fault.sentence.slice(0, 160)}` };
    }
    return { seeds, seconds, sentence: undefined };
  });
}

/** Whether each is found by a seed, in so many minutes of the processor, and how soon. Nothing was written for any of them. */
export async function findErrors(which: string, teams: number, minutes: number): Promise<boolean> {
  const found = new Map<string, Found[]>();
  for (const [kind, errors] of Object.entries(KINDS))
    for (const each of errors().filter(({ name }) => which === 'all' || `${kind}: ${name}`.includes(which))) {
      const one = await look(each, teams, minutes * 60);
      const said = `${one.sentence ? 'found' : 'NOT FOUND'} in ${one.seeds} seeds, ${one.seconds.toFixed(1)} s of CPU`;
      console.log([`${said}: ${each.name}`, ...(one.sentence ? [`    ${one.sentence}`] : [])].join('\n'));
      found.set(kind, [...(found.get(kind) ?? []), one]);
    }
  for (const [kind, all] of found) console.log(`${kind}: ${inShort(all)}`);
  console.log(`${UNSEEN.size} mutants of R34 are listed as none that the model can see`);
  return [...found.values()].flat().every(({ sentence }) => sentence);
}

/** Sums up the finds. An error that was not found counts as later than all others. */
function inShort(all: readonly Found[]): string {
  const found = all.filter(({ sentence }) => sentence);
  const middleAndWorst = (of: 'seeds' | 'seconds') => {
    const sorted = found.map((each) => Math.round(each[of])).toSorted((a, b) => a - b);
    return `median ${sorted[all.length >> 1] ?? 'none'} ${of}, worst ${sorted.at(-1)}`;
  };
  const share = `${found.length} of ${all.length} found (${Math.floor((found.length / all.length) * 100)} %)`;
  return `${share}; ${middleAndWorst('seeds')}; of CPU ${middleAndWorst('seconds')}`;
}
