import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordBytes } from '../../../src/local/durable/change-record.js';
import { readNote } from '../../../src/local/durable/engine-note.js';
import { logIn, readKeptLog } from '../../../src/local/durable/kept-log.js';

/** The required outcome of damage: the start succeeds with all data, with or without a message, or it fails with a remedy. */
export type Outcome = 'MENDED' | 'SAID' | 'REFUSED';

export type RottenPlace = {
  readonly name: string;
  readonly outcome: Outcome;
  /** The required message. */
  readonly says: RegExp;
  /** Damages bytes in a folder that no process has open. */
  rot(data: string): void;
  /** Restores the data after a refusal: from the last copy, or as the refusal says. */
  readonly way?: (data: string) => void;
};

const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  for (let i = at; i < Math.min(at + 3, bytes.length); i++) bytes[i] = (bytes[i] ?? 0) ^ 0x5a;
  writeFileSync(file, bytes);
};

const fileOf = (data: string, form: RegExp): string =>
  join(
    data,
    'db',
    readdirSync(join(data, 'db'))
      .filter((name) => form.test(name))
      .sort()
      .at(-1) ?? '',
  );
const engineLog = (data: string): string => fileOf(data, /\.log$/);
const sizeOf = (file: string): number => readFileSync(file).length;

/** The offset, in bytes, at which a record of the log of changes begins. */
const recordAt = (data: string, index: number): number =>
  readKeptLog(join(data, 'kept'))
    .records.slice(0, index)
    .reduce((sum, record) => sum + recordBytes(record).length, 0);
const inLog = (index: number, offset: number) => (data: string) =>
  flip(logIn(join(data, 'kept')), recordAt(data, index) + offset);
const removeLog = (data: string): void => writeFileSync(logIn(join(data, 'kept')), '');

const DAMAGED_LOG = {
  outcome: 'REFUSED',
  says: /log of changes.*is not as it was written[\s\S]*changes\.log/,
  way: removeLog,
} as const;
const NAMED = /revision of a report REPORT#xuan-lac#P#2026-10 \/ REV#/;
/** The checksum of a table that the database wrote just before the kill may not be noted yet. Then the database says so. */
const BY_COPY = {
  outcome: 'REFUSED',
  says: /(checksum is wrong|cannot be opened)[\s\S]*(item|items) [\s\S]*--from-copy/,
} as const;
const MADE_ANEW = /made anew from the copy of [\s\S]*nothing is lost/;

export const ROTTEN_PLACES: readonly RottenPlace[] = [
  { name: 'the mark of a record in the log of changes', ...DAMAGED_LOG, rot: inLog(10, 0) },
  { name: 'the length of a record', ...DAMAGED_LOG, rot: inLog(11, 4) },
  { name: 'the number of a record', ...DAMAGED_LOG, rot: inLog(12, 8) },
  { name: 'the checksum of a record', ...DAMAGED_LOG, rot: inLog(13, 15) },
  { name: 'the middle of a record', ...DAMAGED_LOG, says: NAMED, rot: inLog(20, 300) },
  { name: 'the beginning of the log of changes', ...DAMAGED_LOG, rot: inLog(0, 30) },
  {
    name: 'the end of the log of changes',
    outcome: 'SAID',
    says: /changes\.log ends in the middle of a record/,
    rot: (data) => flip(logIn(join(data, 'kept')), sizeOf(logIn(join(data, 'kept'))) - 9),
  },
  {
    name: 'the first record of the newest log of the database',
    outcome: 'MENDED',
    says: MADE_ANEW,
    rot: (data) => flip(engineLog(data), 2),
  },
  {
    name: 'the middle of the newest log of the database',
    outcome: 'MENDED',
    says: MADE_ANEW,
    rot: (data) => flip(engineLog(data), Math.floor(sizeOf(engineLog(data)) / 2)),
  },
  {
    name: 'the last record of the newest log of the database',
    outcome: 'MENDED',
    says: /log of changes put them back:\n +(letter|revision)/,
    rot: (data) => flip(engineLog(data), sizeOf(engineLog(data)) - 12),
  },
  {
    name: 'a table of the database',
    ...BY_COPY,
    rot: (data) => flip(fileOf(data, /\.ldb$/), Math.floor(sizeOf(fileOf(data, /\.ldb$/)) / 3)),
  },
  { name: 'the MANIFEST of the database', ...BY_COPY, rot: (data) => flip(fileOf(data, /^MANIFEST/), 60) },
  {
    name: 'CURRENT of the database',
    outcome: 'REFUSED',
    says: /database cannot be opened[\s\S]*--from-copy/,
    rot: (data) => flip(fileOf(data, /^CURRENT$/), 10),
  },
  {
    name: 'the last copy',
    outcome: 'SAID',
    says: /kept\/copy\/.* is not as it was written\. .* a new copy/,
    rot: (data) => {
      const copy = join(data, 'kept', 'copy');
      const [table = ''] = readdirSync(copy).filter((name) => /\.(ldb|log)$/.test(name));
      flip(join(copy, table), 100);
    },
  },
  {
    name: 'the note of the files',
    outcome: 'SAID',
    says: /^/,
    rot: (data) => flip(join(data, 'database.json'), 3),
  },
];

/**
 * Takes away what was not on disk yet when the power failed: of both logs all that nobody had waited for, or the end of it.
 * @param synced bytes of the log of changes that were on disk
 */
export function failPower(data: string, synced: number, keptShare: number, isZeroed: boolean): void {
  const changes = logIn(join(data, 'kept'));
  writeFileSync(changes, readFileSync(changes).subarray(0, synced));
  const log = engineLog(data);
  const note = readNote(join(data, 'database.json'));
  const noted = log.endsWith(note?.log ?? '-') ? (note?.bytes ?? 0) : 0;
  const bytes = readFileSync(log);
  const left = noted + Math.floor((bytes.length - noted) * keptShare);
  writeFileSync(
    log,
    isZeroed ? Buffer.concat([bytes.subarray(0, left), Buffer.alloc(bytes.length - left)]) : bytes.subarray(0, left),
  );
}
