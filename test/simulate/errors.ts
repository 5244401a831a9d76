import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftMutants } from '../prove/mutants/drafts.js';
import { MUTANTS } from '../prove/mutants/index.js';
import { type Replacement, replacementIn, withBundles } from './bundles.js';
import { runAll } from './pool.js';

type Named = Replacement & { readonly name: string };

const HERE = join(import.meta.dirname, 'errors');
/** Errors of the past, written again into the code of today. */
export const pastErrors = (): Named[] =>
  readdirSync(HERE).map((name) => ({ name, ...replacementIn(join(HERE, name)) }));
/** Mutants of R34 whose effect the model cannot see, by the reason; listed before anybody looked for them. */
export const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  'no browser is part of a story': draftMutants.map(({ name }) => name),
  ...(JSON.parse(readFileSync(join(import.meta.dirname, 'unseen.json'), 'utf8')) as Record<string, string[]>),
};
/** Of the mutants of R34 those whose effect the model can see. */
export function visibleMutants(): Named[] {
  const hidden = new Set(Object.values(UNSEEN).flat());
  const seen = MUTANTS.filter(({ name }) => !hidden.has(name));
  return seen.map(({ name, code, instead }) => ({ name, find: code, put: instead }));
}

type Found = Readonly<{ name: string; seeds: number; seconds: number; sentence: string | undefined }>;
/** Of the processor, for one error. */
const MOST_SECONDS = 1800;

async function look({ name, ...replacement }: Named, processes: number): Promise<Found> {
  let [seeds, seconds] = [0, 0];
  function* inTime(): Generator<number> {
    for (let seed = 1; seconds < MOST_SECONDS; seed++) yield seed;
  }
  return withBundles(replacement, async (bundles) => {
    for await (const run of runAll(inTime(), { bundles, communes: 4, shortens: false }, processes)) {
      seeds++;
      seconds += run.seconds;
      const [fault] = run.faults;
      if (run.faults.some(({ sentence }) => sentence.includes('not of this world'))) throw new Error(fault?.sentence);
      if (fault) return { name, seeds, seconds, sentence: `${fault.rule}: ${fault.sentence.slice(0, 160)}` };
    }
    return { name, seeds, seconds, sentence: undefined };
  });
}

/** Whether each is found by a seed, and how soon. Nothing was written for any of them. */
export async function findErrors(which: string, processes: number): Promise<boolean> {
  const all = [...pastErrors(), ...visibleMutants()].filter(({ name }) => which === 'all' || name.includes(which));
  const found: Found[] = [];
  for (const each of all) {
    const one = await look(each, processes);
    console.log(
      `${one.sentence ? 'found' : 'NOT FOUND'} in ${one.seeds} seeds, ${one.seconds.toFixed(1)} s of CPU: ${one.name}\n    ${one.sentence ?? ''}`,
    );
    found.push(one);
  }
  const seen = found.filter(({ sentence }) => sentence !== undefined);
  const sorted = (of: 'seeds' | 'seconds') => seen.map((each) => each[of]).toSorted((a, b) => a - b);
  const middle = (of: 'seeds' | 'seconds') => sorted(of)[seen.length >> 1] ?? 0;
  const hidden = Object.values(UNSEEN).flat().length;
  console.log(
    `${seen.length} of ${found.length} found (${hidden} mutants are none that the model can see); ` +
      `median ${middle('seeds')} seeds and ${middle('seconds').toFixed(1)} s of CPU, worst ${sorted('seeds').at(-1)} and ${sorted('seconds').at(-1)?.toFixed(1)}`,
  );
  return seen.length === found.length;
}
