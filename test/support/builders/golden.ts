import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file of results from other programs or publications. `test/golden/README.md` names their sources. */
export const goldenText = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../golden', path), 'utf8');

export const golden = <T>(path: string): T => JSON.parse(goldenText(path)) as T;
