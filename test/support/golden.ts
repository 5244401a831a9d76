import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Expected results made outside the project; beside the repository, where they are present. */
const FOLDER = resolve(process.cwd(), '../shared/golden');

export function golden<T>(path: string): { readonly found: T } | { readonly missing: string } {
  const file = resolve(FOLDER, path);
  if (!existsSync(file)) {
    const missing = `skipped: ${path} of the golden results is absent (it would be in ${FOLDER})`;
    console.info(missing);
    return { missing };
  }
  return { found: JSON.parse(readFileSync(file, 'utf8')) as T };
}
