import { basename } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { ASSETS_FILE, FRAME, type PageRendering, type PortalAssets, RENDERING_MODULE } from '../portal/contract.js';
import { ASSET_CACHE, PAGE_CACHE, type PortalFile } from './headers.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASSETS = '/assets';

export type BuiltPortal = {
  readonly files: readonly PortalFile[];
  readonly assets: PortalAssets;
  /** The files for rendering pages, by name: `src/portal/render-page.tsx` as one module, and `assets`. */
  readonly rendering: Readonly<Record<string, string>>;
};

/** The module that renders pages, loaded into this process. */
export function loadRendering({ rendering }: Pick<BuiltPortal, 'rendering'>): PageRendering {
  const module = { exports: {} };
  runInThisContext(`(function (module) {${rendering[RENDERING_MODULE]}\n})`)(module);
  return module.exports as PageRendering;
}

/** Browsers since 2019. An old telephone with Android 6 ends at Chrome 106. */
const BROWSERS = 'es2019';

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  write: false,
  metafile: true,
  outdir: 'assets',
  entryNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies BuildOptions;

const SCRIPTS = {
  ...OPTIONS,
  format: 'esm',
  splitting: true,
  target: BROWSERS,
  // Fields of classes as assignments: defined by a helper, they would cost every page a file more.
  tsconfigRaw: {
    compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact', useDefineForClassFields: false },
  },
  loader: { '.webp': 'dataurl' },
} as const satisfies BuildOptions;

const EARLY_SCRIPT = 'src/portal/early.ts';
const OFFICIAL_SCRIPT = 'src/portal/officials.tsx';
const MAIN_SCRIPT = 'src/portal/main.ts';
const OFFICIAL_STYLE = 'src/portal/official.css';
const DESK_STYLE = 'src/portal/desk.css';

/** Pages that open without a connection. */
const PAGES_WITHOUT_CONNECTION = ['src/portal/report/page.tsx', 'src/portal/work/page.tsx'];

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Builds the portal in memory. It takes a tenth of a second, so nothing is kept and nothing can be out of date. */
export async function buildPortal(): Promise<BuiltPortal> {
  const style = await build({ ...OPTIONS, entryPoints: [OFFICIAL_STYLE, DESK_STYLE] });
  // Scripts for officials are built separately, so that they do not split the public scripts into more files.
  const officials = await build({
    ...SCRIPTS,
    external: [`${ASSETS}/*`],
    define: {
      ...OPTIONS.define,
      OFFICIAL_STYLE: JSON.stringify(addressOf(style.metafile, OFFICIAL_STYLE)),
      DESK_STYLE: JSON.stringify(addressOf(style.metafile, DESK_STYLE)),
    },
    entryPoints: [OFFICIAL_SCRIPT],
    chunkNames: 'officials-[name]-[hash]',
  });
  const [pages, early, rendered] = await Promise.all([
    build({
      ...SCRIPTS,
      define: { ...OPTIONS.define, OFFICIAL_SCRIPT: JSON.stringify(addressOf(officials.metafile, OFFICIAL_SCRIPT)) },
      external: [`${ASSETS}/*`],
      entryPoints: [MAIN_SCRIPT, 'src/portal/portal.css'],
      chunkNames: '[name]-[hash]',
    }),
    build({ ...OPTIONS, format: 'iife', target: BROWSERS, entryPoints: [EARLY_SCRIPT] }),
    build({
      ...OPTIONS,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      entryPoints: ['src/portal/render-page.tsx'],
    }),
  ]);
  const outputs = [pages, early, officials, style].flatMap(({ outputFiles }) => outputFiles);
  const built = outputs.map(({ path, text }) => ({
    path: `${ASSETS}/${basename(path)}`,
    body: text,
    contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    cacheControl: ASSET_CACHE,
  }));
  const assets = {
    early: addressOf(early.metafile, EARLY_SCRIPT),
    style: addressOf(pages.metafile, 'src/portal/portal.css'),
    main: addressOf(pages.metafile, MAIN_SCRIPT),
  };
  const worker = await buildWorker([
    assets.early,
    ...withImports(pages.metafile, [MAIN_SCRIPT]),
    assets.style,
    ...withImports(officials.metafile, [OFFICIAL_SCRIPT, ...PAGES_WITHOUT_CONNECTION]),
    addressOf(style.metafile, OFFICIAL_STYLE),
  ]);
  const rendering = { [RENDERING_MODULE]: rendered.outputFiles[0]?.text ?? '', [ASSETS_FILE]: JSON.stringify(assets) };
  const frame = {
    path: FRAME,
    body: loadRendering({ rendering }).frame(assets),
    contentType: 'text/html; charset=utf-8',
    cacheControl: PAGE_CACHE,
  };
  return { files: [...built, worker, frame], assets, rendering };
}

/** Everything that a file imports before it runs. */
function importedBy(metafile: Metafile, file: string): string[] {
  const imports = metafile.outputs[file]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return [...new Set(imports.flatMap(({ path }) => [path, ...importedBy(metafile, path)]))];
}

/** Addresses of scripts with everything that they import, each once. */
const withImports = (metafile: Metafile, entryPoints: readonly string[]): string[] => {
  const files = entryPoints.map((entryPoint) => fileOf(metafile, entryPoint));
  return [...new Set(files.flatMap((file) => [file, ...importedBy(metafile, file)]))].map(addressed);
};

function fileOf({ outputs }: Metafile, entryPoint: string): string {
  const file = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === entryPoint);
  if (file === undefined) throw new Error(`esbuild made no file of ${entryPoint}`);
  return file;
}

const addressed = (file: string): string => `${ASSETS}/${basename(file)}`;
const addressOf = (metafile: Metafile, entryPoint: string): string => addressed(fileOf(metafile, entryPoint));

/** `src/portal/worker/no-worker.ts` here takes the worker off every device, should a wrong one be out. */
const WORKER = 'src/portal/worker/worker.ts';

/** The worker that keeps built files on the device. It has one address for good, so that a browser finds the next one. */
async function buildWorker(files: readonly string[]): Promise<PortalFile> {
  // Names hold hashes: other files make another version.
  const version = files.map((file) => /-([A-Z0-9]{8})\.\w+$/.exec(file)?.[1] ?? '').join('');
  const { outputFiles } = await build({
    ...OPTIONS,
    format: 'iife',
    target: BROWSERS,
    entryPoints: [WORKER],
    define: { ...OPTIONS.define, KEPT_FILES: JSON.stringify({ version, files }) },
  });
  return {
    path: '/worker.js',
    body: outputFiles[0]?.text ?? '',
    contentType: 'text/javascript; charset=utf-8',
    cacheControl: PAGE_CACHE,
  };
}
