import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import type { FunctionName } from '../src/lambda/env.js';

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
  treeShaking: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['module', 'import'],
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: false,
  logLevel: 'error',
  alias: { '@aws-sdk/credential-provider-node': './src/store/environment-credentials.ts' },
} as const satisfies BuildOptions;

export const entryOf = (name: FunctionName): string => `src/lambda/${name}.ts`;

/** Writes `<folder>/index.js`; the answer says what went into it. */
export function bundleFunction(
  name: FunctionName,
  folder: string,
): { readonly file: string; readonly metafile: Metafile } {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.js');
  const { metafile } = buildSync({ ...BUNDLE, entryPoints: [entryOf(name)], outfile: file, metafile: true });
  // The repository is a package of ES modules; a bundle below it must not be read as one.
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  return { file, metafile };
}
