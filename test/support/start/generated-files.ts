import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below the folders, by its path, with its text. */
export function textsBelow(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Files that generating has made, changed or removed: they were outdated, committed or not. */
export function outdatedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file)).sort();
}
