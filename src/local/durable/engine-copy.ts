import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { engineFiles, isManifest } from './engine-note.js';
import { copySynced, syncFolder, writeSynced } from './synced-files.js';

const copyNote = z.object({
  /** When it was made. */
  at: z.string(),
  /** The newest record of the log of changes that it holds. */
  number: z.number(),
  /** Checksums of its files by their names. */
  files: z.record(z.string(), z.number()),
});
export type CopyNote = z.infer<typeof copyNote>;

/** Lies among the files of the copy. The engine does not look at it. */
const NOTE = 'copy.json';
const ATTEMPTS = 20;

/** Where the last copy of the engine lies in the folder that keeps it. */
export const copyIn = (kept: string): string => join(kept, 'copy');

/** The last copy, or undefined if none was made or its note cannot be read. */
export const lastCopy = (kept: string): CopyNote | undefined => readCopyNote(copyIn(kept));

function readCopyNote(copy: string): CopyNote | undefined {
  try {
    return z.parse(copyNote, JSON.parse(readFileSync(join(copy, NOTE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Files of a copy, wherever it lies, that are not as they were written. */
export async function copyFaults(copy: string): Promise<string[]> {
  const note = readCopyNote(copy);
  if (!note) return [NOTE];
  const isSound = async ([name, sum]: [string, number]): Promise<boolean> => {
    const bytes = await readFile(join(copy, name)).catch(() => undefined);
    return bytes !== undefined && crc32(bytes) === sum;
  };
  const entries = Object.entries(note.files);
  const sound = await Promise.all(entries.map(isSound));
  return entries.flatMap(([name], i) => (sound[i] ? [] : [name]));
}

/** A copy of the last copy, as a database that can be opened. Gives the files that are not as they were written. */
export async function copyOut(kept: string, database: string): Promise<string[]> {
  await copySynced(copyIn(kept), database);
  const faults = await copyFaults(database);
  rmSync(join(database, NOTE), { force: true });
  return faults;
}

/** Puts a new copy in the place of the last one. A kill or a loss of power leaves one of them. */
export async function renewCopy(database: string, kept: string, at: string, number: number): Promise<void> {
  const [copy, next, old] = [copyIn(kept), `${copyIn(kept)}.new`, `${copyIn(kept)}.old`];
  await mkdir(kept, { recursive: true, mode: 0o700 });
  const files = await copyEngine(database, next);
  await writeSynced(join(next, NOTE), JSON.stringify({ at, number, files } satisfies CopyNote));
  rmSync(old, { recursive: true, force: true });
  if (existsSync(copy)) await rename(copy, old);
  await rename(next, copy);
  await syncFolder(kept);
  rmSync(old, { recursive: true, force: true });
}

/** Between two steps of `renewCopy` a kill leaves no copy in its place. */
export async function finishRenewal(kept: string): Promise<void> {
  const [copy, old] = [copyIn(kept), `${copyIn(kept)}.old`];
  if (!existsSync(copy) && existsSync(old)) await rename(old, copy);
}

/**
 * Copies the files of an engine that may be running. It packs files at any time, and its MANIFEST grows each time that it
 * does, so the copy is of one moment if that file stayed as it was.
 */
async function copyEngine(database: string, to: string): Promise<Record<string, number>> {
  for (let attempt = 1; ; attempt++) {
    rmSync(to, { recursive: true, force: true });
    await mkdir(to, { recursive: true, mode: 0o700 });
    const before = manifests(database);
    try {
      const files: Record<string, number> = {};
      for (const name of engineFiles(database)) {
        await copySynced(join(database, name), join(to, name));
        files[name] = crc32(await readFile(join(to, name)));
      }
      if (manifests(database) === before) return files;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (attempt === ATTEMPTS) throw new Error('The engine does not stop packing its files.');
  }
}

const manifests = (database: string): string =>
  engineFiles(database)
    .filter(isManifest)
    .map((name) => `${name} ${readFileSync(join(database, name), 'base64')}`)
    .join();
