import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import type { FunctionName } from '../src/lambda/env.js';
import { leaveOut } from './leave-out.js';
import { parsedContract } from './parsed-contract.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * How a function becomes one file, for the deployment, the tests and the benchmark alike. CommonJS because
 * `import 'node:http'` in an ES module costs 22 ms of a cold start on Node 24; the SDK inside because leaving it to the
 * runtime costs 70 ms; no source map because loading one costs 29 ms.
 */
export const BUNDLE = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  sourcemap: false,
  logLevel: 'error',
  // import('node:http') makes Node read every export of it, undici among them: 8 ms. A require does not.
  supported: { 'dynamic-import': false },
  // graphql checks in every other mode, at each field, that there is one copy of it; a test checks that once.
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { '@aws-sdk/credential-provider-node': './src/store/environment-credentials.ts' },
  plugins: [leaveOut, parsedContract],
} as const satisfies BuildOptions;

export type Bundle = { readonly file: string; readonly metafile: Metafile };

/** Writes `<folder>/index.js`; the metafile says what went into it. */
export async function bundleFunction(name: FunctionName, folder: string): Promise<Bundle> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'index.js');
  const entryPoints = [`src/lambda/${name}.ts`];
  const { metafile } = await build({
    ...BUNDLE,
    plugins: [...BUNDLE.plugins],
    entryPoints,
    outfile: file,
    metafile: true,
  });
  // The repository is a package of ES modules; a bundle below it must not be read as one.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  return { file, metafile };
}
