import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Expected results made outside the project; beside the repository, where they are present. */
const FOLDER = resolve(process.cwd(), '../shared/golden');

type Golden<T> = { readonly found: T } | { readonly missing: string };

export function goldenText(path: string): Golden<string> {
  const file = resolve(FOLDER, path);
  if (!existsSync(file)) {
    const missing = `skipped: ${path} of the golden results is absent (it would be in ${FOLDER})`;
    console.info(missing);
    return { missing };
  }
  return { found: readFileSync(file, 'utf8') };
}

export function golden<T>(path: string): Golden<T> {
  const text = goldenText(path);
  return 'missing' in text ? text : { found: JSON.parse(text.found) as T };
}
