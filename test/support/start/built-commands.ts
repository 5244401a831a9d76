import { readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { madeOnce } from './run-folder.js';

/** The commands with their entry files. */
const COMMANDS = {
  start: 'src/local/start.ts',
  job: 'src/local/job.ts',
  seed: 'src/local/seed.ts',
  token: 'src/local/token.ts',
  serve: 'src/home/serve.ts',
  'trial-serve': 'test/support/home/trial-serve.ts',
} as const;
export type Command = keyof typeof COMMANDS;

/** Keeps a module's own path (`import.meta`) correct in the built file. */
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
 * A command as one file, built once in a run of the tests. tsx looks at some 700 modules one by one, which
 * takes more processor time than most commands need for their work.
 */
export async function builtCommand(name: Command): Promise<string> {
  const folder = await madeOnce('commands', async (made) => {
    await build({
      entryPoints: COMMANDS,
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
