import { type BuildOptions, build } from 'esbuild';
import type { PortalFile } from './built-files.js';
import { PAGE_CACHE } from './headers.js';

/** `src/portal/worker/no-worker.ts` here takes the worker off every device, should a wrong one be out. */
const WORKER = 'src/portal/worker/worker.ts';

/** The worker that keeps built files on the device. It has one address for good, so that a browser finds the next one. */
export async function buildWorker(
  options: BuildOptions,
  files: readonly string[],
  entry = WORKER,
): Promise<PortalFile> {
  // Names hold hashes: other files make another version.
  const version = files.map((file) => /-([A-Z0-9]{8})\.\w+$/.exec(file)?.[1] ?? '').join('');
  const { outputFiles } = await build({
    ...options,
    write: false,
    format: 'iife',
    entryPoints: [entry],
    outdir: 'assets',
    define: { ...options.define, KEPT_FILES: JSON.stringify({ version, files }) },
  });
  return {
    path: '/worker.js',
    body: outputFiles[0]?.text ?? '',
    contentType: 'text/javascript; charset=utf-8',
    cacheControl: PAGE_CACHE,
  };
}
