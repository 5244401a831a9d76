import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UPLOADS } from '../../domain/evidence/evidence-file.js';

const DAY_MS = 86_400_000;

export type StoredObject = { readonly type: string; readonly bytes: Buffer };

/** The objects of one bucket as files. Uploads that are older than a day are removed when it opens. */
export type ObjectFolder = {
  /** False if the path can name no file. */
  put(path: string, object: StoredObject): boolean;
  get(path: string): StoredObject | undefined;
  remove(path: string): void;
  paths(): string[];
};

export function openObjectFolder(folder: string): ObjectFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeOld(join(folder, UPLOADS), Date.now() - DAY_MS);
  const fileOf = (path: string): string | undefined => {
    const parts = path.split('/').map(encodeURIComponent);
    return parts.some((part) => /^\.*$/.test(part)) ? undefined : join(folder, ...parts);
  };
  return {
    put(path, { type, bytes }) {
      const file = fileOf(path);
      if (file === undefined) return false;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.type`, type, { mode: 0o600 });
      // Whole or not at all, however the process ends.
      writeFileSync(`${file}.new`, bytes, { mode: 0o600 });
      renameSync(`${file}.new`, file);
      return true;
    },
    get(path) {
      const file = fileOf(path);
      if (file === undefined || !existsSync(file) || !existsSync(`${file}.type`)) return undefined;
      return { type: readFileSync(`${file}.type`, 'utf8'), bytes: readFileSync(file) };
    },
    remove(path) {
      const file = fileOf(path);
      if (file === undefined) return;
      rmSync(file, { force: true });
      rmSync(`${file}.type`, { force: true });
    },
    paths: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(type|new)$/.test(entry.name))
        .map((entry) =>
          relative(folder, join(entry.parentPath, entry.name)).split(sep).map(decodeURIComponent).join('/'),
        ),
  };
}

function removeOld(folder: string, before: number): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
}
