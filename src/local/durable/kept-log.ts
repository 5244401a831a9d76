import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangeRecord, type LogReading, readRecords } from './change-record.js';
import { lastCopy } from './engine-copy.js';
import { namesIn } from './item-names.js';

export const logIn = (kept: string): string => join(kept, 'changes.log');

export type KeptLog = {
  /** Changes since the last copy, oldest first. */
  readonly records: readonly ChangeRecord[];
  /** How many bytes of the file are whole records. */
  readonly whole: number;
  /** The number of the newest record, in the file or in the copy. */
  readonly last: number;
  /** Names that can still be read in a damaged middle; undefined = nothing there is damaged. */
  readonly damaged: readonly string[] | undefined;
  /** Names that can be read behind the last whole record; undefined = the log ends with a whole record. */
  readonly torn: readonly string[] | undefined;
};

/** The log of changes of a folder as it lies there. */
export function readKeptLog(kept: string): KeptLog {
  const file = logIn(kept);
  const inCopy = lastCopy(kept)?.number ?? 0;
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const { records, damaged, tail }: LogReading = readRecords(bytes, inCopy + 1);
  return {
    records: records.filter(({ number }) => number > inCopy),
    whole: tail.from,
    last: Math.max(inCopy, records.at(-1)?.number ?? 0),
    damaged:
      damaged.length > 0
        ? [...new Set(damaged.flatMap(({ from, to }) => namesIn(bytes.subarray(from, to))))]
        : undefined,
    torn: tail.to > tail.from ? namesIn(bytes.subarray(tail.from)) : undefined,
  };
}
