import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type TransformOptions, transform } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };
import { type FunctionName, PORTAL_FILES, READING_THREAD_FILE } from '../../src/lambda/base/env.js';
import { buildPortal } from '../../src/portal-files/build-portal.js';
import { leaveOut } from './leave-out.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of each function's bundle. All stages deploy the same bundles. */
export type Bundles = Readonly<Record<FunctionName, string>>;

/**
 * Bundler options for the deployment, the tests and the benchmarks. The bundle is CommonJS, because `import
 * 'node:http'` in an ES module costs 22 ms of a cold start on Node 24. It contains the SDK, because the runtime's SDK
 * costs 70 ms. Source maps are separate, because loading them costs 29 ms. `sideEffects` in package.json names the modules
 * that do something by themselves; a bundle leaves out every other of which nothing is used.
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
  // In other modes, graphql checks at each field that the bundle contains only one copy of it. A test checks that once.
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    '@aws-sdk/credential-provider-node': './src/store/table/environment-credentials.ts',
    // The package finds Node's hash by `module.require`, which a bundle lacks, and would fall back to one in
    // JavaScript.
    '@apollo/utils.createhash': 'node:crypto',
  },
  plugins: [leaveOut],
} as const satisfies BuildOptions;

const AS_COMMONJS = {
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: BUNDLE.target,
  legalComments: 'none',
  // import('node:http') makes Node read all its exports, undici included, which costs 8 ms. A require does not.
  supported: { 'dynamic-import': false },
} as const satisfies TransformOptions;

export type Bundle = { readonly file: string; readonly metafile: Metafile };

/** Folder of a bundle's source maps, which are kept but not deployed. */
export const mapsOf = (folder: string): string => `${folder}.maps`;

/** A fixed folder for every bundle: source maps contain paths relative to it, and file names contain their hash. */
export const AS_IF_IN = join(ROOT, 'cdk.out/bundles');

/** Further entry points of a function: the worker thread in which `files` reads uploads. */
const BESIDE: Readonly<Partial<Record<FunctionName, Readonly<Record<string, string>>>>> = {
  files: { [READING_THREAD_FILE]: 'src/files/import/reading-thread.ts' },
};

/**
 * Writes `<folder>/index.js` and the lazily loaded files beside it. Each `import()` in the sources gets its own file,
 * because V8 needs 30 µs for each KB before the first line runs. The metafile tells which module is in which file.
 * esbuild splits only ES modules, so the code is split first and then converted to CommonJS.
 */
export async function bundleFunction(name: FunctionName, folder: string): Promise<Bundle> {
  // File names contain a hash, so files of an earlier build would remain.
  for (const made of [folder, mapsOf(folder)]) {
    await rm(made, { recursive: true, force: true });
    await mkdir(made, { recursive: true });
  }
  const { metafile, outputFiles } = await build({
    ...BUNDLE,
    plugins: [...BUNDLE.plugins],
    format: 'esm',
    splitting: true,
    entryPoints: { index: `src/lambda/${name}.ts` },
    outdir: join(AS_IF_IN, name),
    sourcemap: 'inline',
    sourcesContent: false,
    metafile: true,
    write: false,
  });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code, map } = await transform(text, { ...AS_COMMONJS, sourcemap: 'external', sourcesContent: false });
      await writeFile(join(folder, basename(path)), code);
      await writeFile(join(mapsOf(folder), `${basename(path)}.map`), map);
    }),
  );
  for (const [beside, entryPoint] of Object.entries(BESIDE[name] ?? {}))
    await build({ ...BUNDLE, ...AS_COMMONJS, plugins: [], entryPoints: [entryPoint], outfile: join(folder, beside) });
  if (name === 'publish-pages')
    await writeFile(join(folder, PORTAL_FILES), JSON.stringify((await buildPortal()).files));
  // The renderer of pages is loaded with the first page.
  if (name === 'graphql')
    for (const [file, text] of Object.entries((await buildPortal()).rendering))
      await writeFile(join(folder, file), text);
  // The repository is a package of ES modules, but the bundle inside it is CommonJS.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  return { file: join(folder, 'index.js'), metafile };
}

/** The version with a hash of all built files, so that a record tells which code ran. The same in every function. */
export function releaseOf(bundles: Bundles): string {
  const code = createHash('sha256');
  for (const folder of Object.values(bundles))
    for (const file of readdirSync(folder).sort()) code.update(file).update(readFileSync(join(folder, file)));
  return `${packageJson.version}+${code.digest('hex').slice(0, 12)}`;
}
