import { existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { applyChanges, type LogReading, readRecords, type StoredItem } from './change-record.js';
import { namesIn, namesOf } from './item-names.js';
import { copyIn, itemFileIn, type LogEnd } from './kept-files.js';
import type { KeptDamage } from './texts.js';

export type KeptItems = LogEnd & {
  readonly items: Map<string, StoredItem>;
  readonly damage: KeptDamage | undefined;
  /** Names behind the last whole record, as a kill in the middle of a write leaves them; undefined = nothing is there. */
  readonly torn: readonly string[] | undefined;
  /** `BEHIND` = what came last is not in it yet, as a kill may leave it. */
  readonly copy: 'EQUAL' | 'BEHIND' | 'SPOILT';
};

const [LOOKS, LOOK_AGAIN_MS] = [40, 50];

/** Reads what is kept beside a service, which now and then puts new files in place of these: then it reads once more. */
export async function readBeside(kept: string): Promise<KeptItems | undefined> {
  for (let look = 1; look < LOOKS; look++) {
    const before = placeOf(kept);
    const read = before === undefined ? undefined : readKept(kept);
    if (read && before === placeOf(kept)) return read;
    await setTimeout(LOOK_AGAIN_MS);
  }
  return readKept(kept);
}

/** Another folder of the same name has another number. */
const placeOf = (kept: string): number | undefined => statSync(kept, { throwIfNoEntry: false })?.ino;

/** Reads what is kept in a folder; undefined if neither of the files holds a whole record. */
export function readKept(kept: string): KeptItems | undefined {
  // While a service writes, the file is read last, so it is never older than its copy.
  const copy = bytesOf(copyIn(kept));
  const file = bytesOf(itemFileIn(kept));
  const read = readRecords(file);
  const whole = read.tail.from;
  const isBehind = copy.length <= whole && copy.equals(file.subarray(0, copy.length));
  const isSound = read.damaged.length === 0 && endOfItems(read) !== undefined;
  // A copy adds nothing to a sound file.
  const beside = isSound && isBehind ? undefined : readRecords(copy);
  const numbered = new Map([...(beside?.records ?? []), ...read.records].map((record) => [record.number, record]));
  const records = [...numbered.values()].toSorted((a, b) => a.number - b.number);
  const newest = records.at(-1);
  if (!newest) return undefined;
  const held = new Set(read.records.map(({ number }) => number));
  const putBack = records.filter(({ number }) => !held.has(number)).flatMap(({ changes }) => changes);
  const hasEnd = records.some((record) => record.items !== undefined);
  const lost = newest.number - records.length + (hasEnd ? 0 : 1);
  const spoilt = [...spoiltNames(file, read), ...(beside ? spoiltNames(copy, beside) : [])];
  const items = new Map<string, StoredItem>();
  applyChanges(items, records);
  return {
    items,
    last: newest.number,
    whole,
    changed: whole - (endOfItems(read) ?? 0),
    damage:
      read.damaged.length > 0 || putBack.length > 0 || lost > 0
        ? { putBack: namesOf(putBack), lost, names: lost > 0 ? [...new Set(spoilt)] : [] }
        : undefined,
    torn: read.tail.to > whole ? namesIn(file.subarray(whole)) : undefined,
    copy: !isBehind ? 'SPOILT' : copy.length < whole ? 'BEHIND' : 'EQUAL',
  };
}

const bytesOf = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0));

/** The place behind the items, where the changes begin. */
function endOfItems({ records, ends }: LogReading): number | undefined {
  return ends[records.findIndex(({ items }) => items !== undefined)];
}

const spoiltNames = (bytes: Buffer, { damaged, tail }: LogReading): string[] =>
  [...damaged, tail].flatMap(({ from, to }) => namesIn(bytes.subarray(from, to)));
