import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod/mini';
import { syncFile, writeSynced } from './synced-files.js';

/** What the files of the engine were when they were noted. A table of the engine never changes once it is written. */
const engineNote = z.object({
  /** The newest log when everything in the engine was last on disk, and how long it was. */
  log: z.optional(z.string()),
  bytes: z.optional(z.number()),
  /** Checksums of tables by their names. Absent in a note of an earlier release. */
  tables: z.optional(z.record(z.string(), z.number())),
  /** The newest change that is on disk in the engine as well. A start plays the later ones. */
  settled: z.optional(z.number()),
  /** The copy has just taken the place of the database, which was said. */
  isRebuilt: z.optional(z.boolean()),
  manifest: z.optional(z.object({ name: z.string(), bytes: z.number() })),
});
export type EngineNote = z.infer<typeof engineNote>;

export function readNote(file: string): EngineNote | undefined {
  try {
    return z.parse(engineNote, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The files of a database that hold its data; none if there is no database. */
export const engineFiles = (database: string): readonly string[] =>
  (existsSync(database) ? readdirSync(database) : []).filter((name) =>
    /^(CURRENT|MANIFEST-\d+|\d+\.(ldb|sst|log))$/.test(name),
  );

export const isTable = (name: string): boolean => /\.(ldb|sst)$/.test(name);
export const isManifest = (name: string): boolean => name.startsWith('MANIFEST-');

/** The logs of the engine, oldest first. */
export const logsOf = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.endsWith('.log')).sort((a, b) => numberOf(a) - numberOf(b));

export const numberOf = (log: string): number => Number.parseInt(log, 10);

/** The last bytes of every whole table. Without them the engine is still writing it. */
const TABLE_ENDS = Buffer.from('57fb808b247547db', 'hex');

export async function tableSum(path: string): Promise<number | undefined> {
  const bytes = await readFile(path);
  return bytes.subarray(-TABLE_ENDS.length).equals(TABLE_ENDS) ? crc32(bytes) : undefined;
}

/**
 * Notes tables that are new since the last note. Where `settled` is given, nothing is being written: the logs of the engine
 * are put on disk and noted as well, with the newest change in them.
 */
export async function noteEngine(database: string, file: string, settled?: number): Promise<void> {
  const before = readNote(file);
  const names = engineFiles(database);
  const tables: Record<string, number> = {};
  for (const name of names.filter(isTable)) {
    const sum = before?.tables?.[name] ?? (await sumOfNew(join(database, name)));
    if (sum !== undefined) tables[name] = sum;
  }
  const manifest = names.filter(isManifest).sort().at(-1);
  const log = logsOf(names).at(-1);
  const note: EngineNote = {
    ...(settled === undefined
      ? withoutTables(before)
      : { settled, ...(log && { log, bytes: await syncedBytes(join(database, log)) }) }),
    tables,
    ...(manifest && { manifest: { name: manifest, bytes: await syncedBytes(join(database, manifest)) } }),
  };
  if (JSON.stringify(note) !== JSON.stringify(before)) await writeSynced(file, JSON.stringify(note));
}

const withoutTables = ({ log, bytes, settled }: EngineNote = {}): EngineNote => ({ log, bytes, settled });

/** Checksum of a new file; undefined if the engine is still writing the table, or has packed it away meanwhile. */
async function sumOfNew(path: string): Promise<number | undefined> {
  try {
    const sum = await tableSum(path);
    if (sum !== undefined) await syncFile(path);
    return sum;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function syncedBytes(path: string): Promise<number> {
  const { length } = await readFile(path);
  await syncFile(path);
  return length;
}
