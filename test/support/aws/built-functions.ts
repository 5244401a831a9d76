import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleFunction } from '../../../infra/bundle/bundle.js';
import { type FunctionName, READING_THREAD_FILE } from '../../../src/lambda/base/env.js';
import { buildReadingThread } from '../../../src/local/aws/reading-thread.js';
import { type BuiltPortal, buildPortal } from '../../../src/portal-files/build-portal.js';
import { madeOnce } from '../start/run-folder.js';

/** Builds a function as the deployment does, once for all tests of a run. */
export async function builtFunction(name: FunctionName): Promise<Bundle> {
  const folder = await madeOnce(`built-${name}`, async (made) => {
    const { metafile } = await bundleFunction(name, join(made, 'code'));
    writeFileSync(join(made, 'metafile.json'), JSON.stringify(metafile));
  });
  return {
    file: join(folder, 'code', 'index.js'),
    metafile: JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8')),
  };
}

export type BuiltFunctions = {
  /** The file that Lambda would load. */
  bundleOf(name: FunctionName): string;
};

export async function buildFunctions(names: readonly FunctionName[]): Promise<BuiltFunctions> {
  const files = new Map<FunctionName, string>();
  for (const name of names) files.set(name, (await builtFunction(name)).file);
  return {
    bundleOf(name) {
      const file = files.get(name);
      if (file === undefined) throw new Error(`${name} was not built`);
      return file;
    },
  };
}

/** The portal, built once for all tests of a run. */
export async function builtPortal(): Promise<BuiltPortal> {
  const folder = await madeOnce('portal', async (made) => {
    const built = await buildPortal();
    mkdirSync(made);
    writeFileSync(join(made, PORTAL), JSON.stringify(built));
  });
  return JSON.parse(readFileSync(join(folder, PORTAL), 'utf8'));
}

const PORTAL = 'portal.json';

/** The thread in which files are read as it runs on this machine, built once for all tests of a run. */
export const builtReadingThread = async (): Promise<string> =>
  join(await madeOnce('reading-thread', buildReadingThread), READING_THREAD_FILE);
