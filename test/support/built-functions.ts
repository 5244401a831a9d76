import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunction } from '../../infra/bundle.js';
import type { FunctionName } from '../../src/lambda/env.js';

export type BuiltFunctions = {
  /** The file that Lambda would load. */
  bundleOf(name: FunctionName): string;
  remove(): void;
};

/** Functions as the deployment builds them, in a folder of their own. */
export async function buildFunctions(names: readonly FunctionName[]): Promise<BuiltFunctions> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-built-'));
  for (const name of names) await bundleFunction(name, join(folder, name));
  return {
    bundleOf: (name) => join(folder, name, 'index.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
