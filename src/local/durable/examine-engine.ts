import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEngineLog } from './engine-log.js';
import {
  type EngineNote,
  engineFiles,
  isManifest,
  isTable,
  logsOf,
  numberOf,
  readNote,
  tableSum,
} from './engine-note.js';

export type EngineFault = {
  /** `000005.ldb` */
  readonly file: string;
  readonly how: 'CHANGED' | 'CUT_OFF' | 'MISSING';
  /** How many bytes it had when it was noted, and how many are there or whole. */
  readonly had?: number;
  readonly has?: number;
  /** Bytes in which names of what is affected may be found. */
  readonly spoilt: Buffer;
  /** Everything that was written there stands in the log of changes as well. */
  readonly isLogged: boolean;
};

export type EngineFinding = {
  readonly faults: readonly EngineFault[];
  /** The newest log ends in the middle of a record. */
  readonly torn: string | undefined;
};

/** Compares the files of the engine with their checksums and with the note, before the engine opens and drops damage. */
export async function examineEngine(database: string, noteFile: string): Promise<EngineFinding> {
  const note = readNote(noteFile);
  const names = engineFiles(database);
  const findings = [
    ...(names.includes('CURRENT') || (names.length === 0 && !note) ? [] : [missing('CURRENT', {})]),
    ...(await Promise.all(names.filter(isTable).map((name) => tableFaults(database, name, note)))).flat(),
    ...names.filter(isManifest).flatMap((name) => manifestFaults(database, name, note)),
  ];
  const logs = logsOf(names);
  const newest = logs.at(-1);
  if (note?.log !== undefined && note.bytes && (newest === undefined || numberOf(newest) < numberOf(note.log)))
    return { faults: [...findings, missing(note.log, { had: note.bytes, has: 0 })], torn: undefined };
  const read = logs.map((name) => logFinding(database, name, note));
  return {
    faults: [...findings, ...read.flatMap(({ faults }) => faults)],
    torn: read.findLast(({ torn }) => torn !== undefined)?.torn,
  };
}

const NOTHING = Buffer.alloc(0);

const missing = (file: string, sizes: { had?: number; has?: number }): EngineFault => ({
  file,
  how: 'MISSING',
  ...sizes,
  spoilt: NOTHING,
  isLogged: false,
});

async function tableFaults(
  database: string,
  file: string,
  note: EngineNote | undefined,
): Promise<readonly EngineFault[]> {
  const noted = note?.tables?.[file];
  if (noted === undefined) return [];
  try {
    if ((await tableSum(join(database, file))) === noted) return [];
    return [{ file, how: 'CHANGED', spoilt: readFileSync(join(database, file)), isLogged: false }];
  } catch (error) {
    // An engine that runs packs tables away. One that opens misses those it needs.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function manifestFaults(database: string, file: string, note: EngineNote | undefined): readonly EngineFault[] {
  const { whole, goesOn } = readEngineLog(join(database, file));
  const noted = note?.manifest?.name === file ? note.manifest.bytes : 0;
  if (!goesOn && whole >= noted) return [];
  return [{ file, how: 'CHANGED', spoilt: NOTHING, isLogged: false }];
}

/** What stands in a log behind the noted length, or in a later log, came after the log of changes had begun. */
function logFinding(database: string, file: string, note: EngineNote | undefined): EngineFinding {
  const { bytes, whole, spoilt, goesOn } = readEngineLog(join(database, file));
  const newer = note?.log === undefined ? 0 : numberOf(file) - numberOf(note.log);
  const noted = newer === 0 ? (note?.bytes ?? 0) : newer < 0 ? bytes : 0;
  if (bytes < noted)
    return {
      faults: [{ file, how: 'CUT_OFF', had: noted, has: bytes, spoilt, isLogged: false }],
      torn: undefined,
    };
  if (whole < noted || goesOn)
    return { faults: [{ file, how: 'CHANGED', spoilt, isLogged: whole >= noted }], torn: undefined };
  return { faults: [], torn: whole < bytes && spoilt.length > 0 ? file : undefined };
}
