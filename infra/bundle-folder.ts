import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionName } from '../src/lambda/env.js';
import { bundleFunction } from './bundle.js';

const built = new Map<FunctionName, string>();

/** The bundle of a function, built once per synthesis whatever the number of stages. */
export function bundleFolder(name: FunctionName): string {
  const known = built.get(name);
  if (known) return known;
  const folder = join(mkdtempSync(join(tmpdir(), 'xaso-bundle-')), name);
  bundleFunction(name, folder);
  built.set(name, folder);
  return folder;
}
