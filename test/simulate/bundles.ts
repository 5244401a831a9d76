import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BUNDLE, bundleFunction, ROOT } from '../../infra/bundle/bundle.js';
import { type Bundles, FUNCTIONS } from './run.js';

/** An error put into the code; it stands in one file of src. */
export type Replacement = { readonly find: string; readonly put: string };
export const replacementIn = (file: string): Replacement => JSON.parse(readFileSync(file, 'utf8')) as Replacement;

/** The worker that lives through a seed, as one file: reading it module by module costs each process seconds. */
const WORKER = {
  ...{ absWorkingDir: ROOT, entryPoints: ['test/simulate/worker.ts'], bundle: true, target: 'node20' },
  ...({ platform: 'node', format: 'esm', sourcemap: 'inline' } as const),
  banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
};

/** As they are deployed; with an error in them they are built from the same sources, and each in one file. */
async function bundlesIn(folder: string, replacement?: Replacement): Promise<Bundles> {
  const files: Record<string, string> = { worker: join(folder, 'worker.mjs') };
  await build({ ...WORKER, outfile: files.worker });
  if (replacement) {
    const entryPoints = Object.fromEntries(FUNCTIONS.map((name) => [name, `src/lambda/${name}.ts`]));
    const found = new Set<string>();
    await build({ ...BUNDLE, entryPoints, outdir: folder, plugins: [putting(replacement, found), ...BUNDLE.plugins] });
    if (found.size !== 1) throw new Error(`${replacement.find} stands in ${found.size} files that these functions use`);
    for (const name of FUNCTIONS) files[name] = join(folder, `${name}.js`);
  } else for (const name of FUNCTIONS) files[name] = (await bundleFunction(name, join(folder, name))).file;
  return files;
}

/** Builds the bundles for a piece of work and deletes them after it. */
export async function withBundles<T>(replacement: Replacement | undefined, use: (of: Bundles) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-simulate-'));
  try {
    return await use(await bundlesIn(folder, replacement));
  } finally {
    rmSync(folder, { recursive: true, force: true });
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
