import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { READING_THREAD_FILE } from '../../lambda/base/env.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Bundles the worker thread that reads files, as the deployment does. Returns its path. */
export async function buildReadingThread(folder: string): Promise<string> {
  const outfile = join(folder, READING_THREAD_FILE);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/files/import/reading-thread.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
