import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../../src/local/durable/change-record.js';
import { copyIn, itemFileIn } from '../../../src/local/durable/kept-files.js';

export type RottenPlace = {
  readonly name: string;
  /** The sentence that the service must say about the damage. */
  readonly says: RegExp;
  /** Flips three bytes, or other bits, in a folder that nobody has open. */
  rot(data: string): void;
  /** The one item that is lost; absent = nothing is. */
  readonly loses?: string;
};

const fileIn = (data: string): string => itemFileIn(join(data, 'kept'));
const copyOf = (data: string): string => copyIn(join(data, 'kept'));

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  for (let i = at; i < Math.min(at + 3, bytes.length); i++) bytes[i] = (bytes[i] ?? 0) ^ 0x5a;
  writeFileSync(file, bytes);
}

type Place = (data: string) => number;
const inFile = (place: Place) => (data: string) => flip(fileIn(data), place(data));

/** The first byte of each record, and the end of the file. */
function begins(data: string): { readonly at: readonly number[]; readonly endOfItems: number } {
  const { records, ends } = readRecords(readFileSync(fileIn(data)));
  return { at: [0, ...ends], endOfItems: records.findIndex(({ items }) => items !== undefined) };
}
const inItem =
  (index: number, offset: number): Place =>
  (data) =>
    (begins(data).at[index] ?? 0) + offset;
const inChange =
  (index: number, offset: number): Place =>
  (data) => {
    const { at, endOfItems } = begins(data);
    return (at[endOfItems + 1 + index] ?? 0) + offset;
  };
const last: Place = (data) => (begins(data).at.at(-1) ?? 0) - 9;

const PUT_BACK = /kept\/items is not as it was written[\s\S]*put back[\s\S]*Nothing is lost/;
const LOST = 'REPORT#xuan-lac#P#2026-10 / REV#6';
/** The change that writes that item and is the only one that does. */
const lostPlace: Place = (data) => readFileSync(fileIn(data)).indexOf('"sk":{"S":"REV#6"}');

export const ROTTEN_PLACES: readonly RottenPlace[] = [
  { name: 'the beginning of the file', says: PUT_BACK, rot: inFile(inItem(0, 0)) },
  { name: 'the mark of a record', says: PUT_BACK, rot: inFile(inItem(1, 0)) },
  { name: 'the length of a record', says: PUT_BACK, rot: inFile(inItem(2, 4)) },
  { name: 'the number of a record', says: PUT_BACK, rot: inFile(inItem(3, 8)) },
  { name: 'the checksum of a record', says: PUT_BACK, rot: inFile(inItem(4, 15)) },
  { name: 'the middle of an item', says: PUT_BACK, rot: inFile(inItem(5, 60)) },
  {
    name: 'the end of the items',
    says: /kept\/items is not as it was written[\s\S]*Nothing is lost/,
    rot: inFile(inChange(-1, 20)),
  },
  {
    name: 'the middle of a change',
    says: /put back:\n +(revision REPORT#xuan-lac|letter)[\s\S]*Nothing is lost/,
    rot: inFile(inChange(20, 60)),
  },
  { name: 'the last change', says: PUT_BACK, rot: inFile(last) },
  {
    name: 'half of the file, which is gone',
    says: PUT_BACK,
    rot: (data) => truncateSync(fileIn(data), last(data) >> 1),
  },
  {
    name: 'the last changes, which are gone without a trace',
    says: PUT_BACK,
    rot: (data) => truncateSync(fileIn(data), inChange(30, 0)(data)),
  },
  { name: 'the file, which is gone', says: PUT_BACK, rot: (data) => rmSync(fileIn(data)) },
  {
    name: 'a record that a kill tore off',
    says: /kept\/items ends in the middle of a record/,
    rot: (data) => appendFileSync(fileIn(data), readFileSync(fileIn(data)).subarray(0, 40)),
  },
  { name: 'the lock', says: /^$/, rot: (data) => flip(join(data, 'lock', 'CURRENT'), 3) },
  {
    name: 'the copy',
    says: /items\.copy is not as it was written.* a new copy/,
    rot: (data) => flip(copyOf(data), inItem(3, 30)(data)),
  },
  { name: 'the copy, which is gone', says: /^$/, rot: (data) => rmSync(copyOf(data)) },
  {
    name: 'file and copy in different places',
    says: PUT_BACK,
    rot(data) {
      const at = inChange(9, 60)(data);
      inFile(inItem(2, 30))(data);
      flip(copyOf(data), at);
    },
  },
  {
    name: 'file and copy in one place',
    says: new RegExp(`1 record stood in neither[\\s\\S]*${LOST}`),
    rot(data) {
      const at = lostPlace(data) + 30;
      for (const file of [fileIn(data), copyOf(data)]) flip(file, at);
    },
    loses: LOST,
  },
];

/**
 * Takes away what was not on disk yet when the power failed: of file and copy all that nobody had waited for.
 * @param synced bytes of the file that were on disk
 */
export function failPower(data: string, synced: number, keptShare: number, isZeroed: boolean): void {
  truncateSync(fileIn(data), synced);
  const bytes = readFileSync(copyOf(data));
  const { at, endOfItems } = begins(data);
  const noted = at[endOfItems + 1] ?? 0;
  const left = noted + Math.floor((bytes.length - noted) * keptShare);
  truncateSync(copyOf(data), left);
  if (isZeroed) truncateSync(copyOf(data), bytes.length);
}
