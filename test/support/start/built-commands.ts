import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { madeOnce } from './run-folder.js';

/** The commands of src/local. */
export type Command = 'start' | 'job' | 'seed' | 'token';
const COMMANDS: readonly Command[] = ['start', 'job', 'seed', 'token'];

/** What a module says of its own place stays true in the built file. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/**
 * A command of src/local as one file, built once in a run of the tests. tsx looks at some 700 modules one by one, which
 * takes more processor time than most commands need for their work.
 */
export async function builtCommand(name: Command): Promise<string> {
  const folder = await madeOnce('commands', async (made) => {
    await build({
      entryPoints: COMMANDS.map((command) => `src/local/${command}.ts`),
      outdir: made,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: 'linked',
      plugins: [ownPlace],
    });
    symlinkSync(resolve('node_modules'), join(made, 'node_modules'));
  });
  return join(folder, `${name}.mjs`);
}
