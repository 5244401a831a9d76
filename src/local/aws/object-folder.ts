import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UPLOADS } from '../../domain/evidence/evidence-file.js';
import { writeWhole } from '../base/whole-file.js';

const DAY_MS = 86_400_000;

export type StoredObject = { readonly type: string; readonly bytes: Buffer };

export type ObjectFolder = ReturnType<typeof openObjectFolder>;

/** The objects of one bucket as files; several processes may share them. Uploads that are older than a day are removed when it opens. */
export function openObjectFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const removeOldUploads = () => removeOld(join(folder, UPLOADS), Date.now() - DAY_MS);
  removeOldUploads();
  const fileOf = (path: string): string | undefined => {
    const parts = path.split('/').map(encodeURIComponent);
    return parts.some((part) => /^\.*$/.test(part)) ? undefined : join(folder, ...parts);
  };
  return {
    /** A process that runs for long asks for it now and then. */
    removeOldUploads,
    /** False if the path can name no file. */
    put(path: string, { type, bytes }: StoredObject): boolean {
      const file = fileOf(path);
      if (file === undefined) return false;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      write(`${file}.type`, type);
      write(file, bytes);
      return true;
    },
    get(path: string): StoredObject | undefined {
      const file = fileOf(path);
      if (file === undefined || !existsSync(file) || !existsSync(`${file}.type`)) return undefined;
      return { type: readFileSync(`${file}.type`, 'utf8'), bytes: readFileSync(file) };
    },
    remove(path: string): void {
      const file = fileOf(path);
      if (file === undefined) return;
      rmSync(file, { force: true });
      rmSync(`${file}.type`, { force: true });
    },
    paths: (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(type|new)$/.test(entry.name))
        .map((entry) =>
          relative(folder, join(entry.parentPath, entry.name)).split(sep).map(decodeURIComponent).join('/'),
        ),
  };
}

/** Another process may write the same file at the same time. */
const write = (file: string, content: string | Buffer): void =>
  writeWhole(file, content, `${file}.${randomUUID()}.new`);

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
