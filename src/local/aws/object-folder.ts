import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UPLOADS } from '../../domain/evidence/evidence-file.js';

const DAY_MS = 86_400_000;

export type StoredObject = { readonly type: string; readonly bytes: Buffer };

/** The objects of one bucket as files; several processes may share them. Uploads that are older than a day are removed when it opens. */
export type ObjectFolder = {
  /** False if the path can name no file. */
  put(path: string, object: StoredObject): boolean;
  get(path: string): StoredObject | undefined;
  remove(path: string): void;
  paths(): string[];
  /** A process that runs for long asks for it now and then. */
  removeOldUploads(): void;
};

export function openObjectFolder(folder: string): ObjectFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const removeOldUploads = () => removeOld(join(folder, UPLOADS), Date.now() - DAY_MS);
  removeOldUploads();
  const fileOf = (path: string): string | undefined => {
    const parts = path.split('/').map(encodeURIComponent);
    return parts.some((part) => /^\.*$/.test(part)) ? undefined : join(folder, ...parts);
  };
  return {
    removeOldUploads,
    put(path, { type, bytes }) {
      const file = fileOf(path);
      if (file === undefined) return false;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      write(`${file}.type`, type);
      write(file, bytes);
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

/** Whole or not at all, however the process or the machine ends, and whoever else writes it at the same time. */
function write(file: string, content: string | Buffer): void {
  const whole = `${file}.${randomUUID()}.new`;
  writeFileSync(whole, content, { mode: 0o600, flush: true });
  renameSync(whole, file);
  // Windows has no such call and keeps names by itself.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function removeOld(folder: string, before: number): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    // Another process may remove it too.
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: before };
    if (mtimeMs < before) rmSync(path, { force: true });
  }
}
