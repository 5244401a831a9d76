import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BUNDLE, bundleFunction, ROOT } from '../../infra/bundle/bundle.js';
import { MUTANTS, UNSEEN } from '../prove/mutants/index.js';
import { type Folders, runAll } from './pool.js';
import { FUNCTIONS } from './run.js';

/** An error for the code: `find`, which occurs in one file of src, is replaced by `put`. */
export type Replacement = { readonly find: string; readonly put: string };
export const replacementIn = (file: string): Replacement => JSON.parse(readFileSync(file, 'utf8')) as Replacement;

/** The worker, bundled into one file: loading its modules one by one costs each process seconds. */
const WORKER = {
  ...{ absWorkingDir: ROOT, entryPoints: ['test/simulate/worker.ts'], bundle: true, target: 'node20' },
  ...({ platform: 'node', format: 'esm', sourcemap: 'inline', outExtension: { '.js': '.mjs' } } as const),
  banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
};

/** Builds the functions as they are deployed; with an error, from the same sources, each as one file. */
async function buildIn(outdir: string, replacement?: Replacement): Promise<void> {
  await build({ ...WORKER, outdir });
  if (!replacement) for (const name of FUNCTIONS) await bundleFunction(name, join(outdir, name));
  else {
    const entryPoints = Object.fromEntries(FUNCTIONS.map((name) => [`${name}/index`, `src/lambda/${name}.ts`]));
    const found = new Set<string>();
    await build({ ...BUNDLE, entryPoints, outdir, plugins: [putting(replacement, found), ...BUNDLE.plugins] });
    if (found.size !== 1) throw new Error(`${replacement.find} stands in ${found.size} files that these functions use`);
  }
}

type Work<T> = (of: Folders) => Promise<T>;
/** Builds the bundles for each machine, does the work, and deletes the bundles. */
export async function withBundles<T>(replacement: Replacement | undefined, work: Work<T>, machines = 1): Promise<T> {
  const whole = mkdtempSync(join(tmpdir(), 'xaso-simulate-'));
  const folders = Array.from({ length: machines }, (_, nth) => join(whole, `${nth}`)) as [string, ...string[]];
  try {
    await buildIn(folders[0], replacement);
    for (const folder of folders.slice(1)) cpSync(folders[0], folder, { recursive: true });
    return await work(folders);
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
}

const putting = ({ find, put }: Replacement, found: Set<string>): Plugin => ({
  name: 'error-put-in',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) return undefined;
      found.add(path);
      return { contents: text.split(find).join(put), loader: 'ts' };
    });
  },
});

type Named = Replacement & { readonly name: string };

const HERE = join(import.meta.dirname, 'errors');
/** Errors of the past, as replacements in today's code. */
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

/** Tries to find each error with seeds, within so many processor minutes. No rule was written for any of them. */
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

/** A line that sums up the finds. An error that was not found counts as the slowest. */
function inShort(all: readonly Found[]): string {
  const found = all.filter(({ sentence }) => sentence);
  const middleAndWorst = (of: 'seeds' | 'seconds') => {
    const sorted = found.map((each) => Math.round(each[of])).toSorted((a, b) => a - b);
    return `median ${sorted[all.length >> 1] ?? 'none'} ${of}, worst ${sorted.at(-1)}`;
  };
  const share = `${found.length} of ${all.length} found (${Math.floor((found.length / all.length) * 100)} %)`;
  return `${share}; ${middleAndWorst('seeds')}; of CPU ${middleAndWorst('seconds')}`;
}
