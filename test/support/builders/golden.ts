import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Results of others, kept in the repository with their sources: `test/golden/README.md`. */
export const goldenText = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../golden', path), 'utf8');

export const golden = <T>(path: string): T => JSON.parse(goldenText(path)) as T;
