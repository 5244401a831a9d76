import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BUNDLE, bundleFunction, ROOT } from '../../infra/bundle/bundle.js';
import { FUNCTIONS } from './run.js';

/** Folders with the bundles, and with what lives through a seed. */
export type Folders = readonly [string, ...string[]];

/** An error put into the code; it stands in one file of src. */
export type Replacement = { readonly find: string; readonly put: string };
export const replacementIn = (file: string): Replacement => JSON.parse(readFileSync(file, 'utf8')) as Replacement;

/** The worker that lives through a seed, as one file: reading it module by module costs each process seconds. */
const WORKER = {
  ...{ absWorkingDir: ROOT, entryPoints: ['test/simulate/worker.ts'], bundle: true, target: 'node20' },
  ...({ platform: 'node', format: 'esm', sourcemap: 'inline', outExtension: { '.js': '.mjs' } } as const),
  banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
};

/** As they are deployed; with an error in them they are built from the same sources, and each in one file. */
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

/** Builds the bundles for a piece of work, for each machine on which it is done, and deletes them after it. */
export async function withBundles<T>(
  replacement: Replacement | undefined,
  use: (of: Folders) => Promise<T>,
  machines = 1,
) {
  const whole = mkdtempSync(join(tmpdir(), 'xaso-simulate-'));
  const folders = Array.from({ length: machines }, (_, nth) => join(whole, `${nth}`)) as [string, ...string[]];
  try {
    await buildIn(folders[0], replacement);
    for (const folder of folders.slice(1)) cpSync(folders[0], folder, { recursive: true });
    return await use(folders);
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
