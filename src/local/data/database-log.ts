import { closeSync, openSync, readdirSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The newest log of the database and its length when noted. A log only grows until a new log replaces it. */
const witness = z.object({ log: z.string(), bytes: z.number() });

const BLOCK = 32_768;
const HEADER = 7;
/** Types of records in a LevelDB log. A write of several records begins with FIRST and ends with LAST. */
const [FULL, FIRST, , LAST] = [1, 2, 3, 4];

const numberOf = (log: string): number => Number.parseInt(log, 10);

/** The newest log in a folder of LevelDB. */
function newestLog(database: string): { readonly log: string; readonly bytes: number } | undefined {
  const log = namesIn(database)
    .filter((name) => /^\d+\.log$/.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .at(-1);
  return log === undefined ? undefined : { log, bytes: statSync(join(database, log)).size };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Notes the length of the log. After a failure the older note stays, which is only less exact. */
export function noteLog(database: string, file: string): void {
  try {
    const newest = newestLog(database);
    if (!newest) return;
    writeFileSync(`${file}.new`, JSON.stringify(newest), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // The disk is full, or the database was closed meanwhile.
  }
}

function notedIn(file: string): z.infer<typeof witness> | undefined {
  try {
    return z.parse(witness, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Describes the part of the log that the note knows and the file no longer has. The database drops a torn end silently,
 * so call this before it opens the log.
 */
export function cutOffBy(database: string, file: string): string | undefined {
  const noted = notedIn(file);
  if (!noted) return undefined;
  const newest = newestLog(database);
  if (newest && numberOf(newest.log) > numberOf(noted.log)) return undefined;
  const bytes = newest?.log === noted.log ? newest.bytes : 0;
  if (bytes >= noted.bytes) return undefined;
  return `db/${noted.log} is cut off: it had ${noted.bytes} bytes and has ${bytes}, so what was saved last is missing`;
}

/** The newest log if it ends in the middle of a record, as after a power failure. */
export function tornLog(database: string): string | undefined {
  const newest = newestLog(database);
  return newest && isTorn(join(database, newest.log), newest.bytes) ? `db/${newest.log}` : undefined;
}

function isTorn(path: string, bytes: number): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    let isWhole = true;
    for (let at = 0; at < bytes; ) {
      const left = BLOCK - (at % BLOCK);
      if (left < HEADER) {
        at += left;
        continue;
      }
      if (readSync(file, header, 0, HEADER, at) < HEADER) return true;
      const [length, kind] = [header.readUInt16LE(4), header[6]];
      // Preallocated space that was never written.
      if (length === 0 && kind === 0) return false;
      at += HEADER + length;
      if (at > bytes) return true;
      isWhole = kind === FULL || kind === LAST || (kind !== FIRST && isWhole);
    }
    return !isWhole;
  } finally {
    closeSync(file);
  }
}
