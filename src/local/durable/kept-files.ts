import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordBytes, type StoredItem } from './change-record.js';
import { copySynced, syncFolder } from './synced-files.js';

/** All items of a folder as they were at some moment, one a record, and every change since. */
export const itemFileIn = (kept: string): string => join(kept, 'items');
/** An equal second file. What the disk spoils in one of the two is taken from the other. */
export const copyIn = (kept: string): string => join(kept, 'items.copy');
/** The folder for damaged files that were set aside. */
export const damagedOf = (kept: string): string => `${kept}.damaged`;

const nextOf = (kept: string): string => `${kept}.new`;
const oldOf = (kept: string): string => `${kept}.old`;

/** Every folder in which items may lie, also after a kill. */
export const keptFolders = (kept: string): string[] => [kept, nextOf(kept), oldOf(kept), damagedOf(kept)];

export type LogEnd = {
  /** How long the file of items and changes is. */
  readonly whole: number;
  /** The number of its newest record. */
  readonly last: number;
  /** How many bytes of it are changes. */
  readonly changed: number;
};

type Pages = AsyncIterable<readonly StoredItem[]> | Iterable<readonly StoredItem[]>;

/** Writes all items beside what is kept, page by page, in file and copy. */
export async function writeNext(kept: string, pages: Pages): Promise<LogEnd> {
  const next = nextOf(kept);
  rmSync(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true, mode: 0o700 });
  const file = await open(itemFileIn(next), 'wx', 0o600);
  const at = Date.now();
  let [number, whole] = [0, 0];
  const write = async (records: readonly Buffer[]): Promise<void> => {
    const content = Buffer.concat(records);
    await file.writeFile(content);
    whole += content.length;
  };
  try {
    for await (const items of pages)
      await write(items.map((put) => recordBytes({ number: ++number, at, changes: [{ put }] })));
    await write([recordBytes({ number: number + 1, at, changes: [], items: number })]);
    await file.sync();
  } finally {
    await file.close();
  }
  await copySynced(itemFileIn(next), copyIn(next));
  await syncFolder(next);
  return { whole, last: number + 1, changed: 0 };
}

/** Puts the new files in place of those before, which nobody has open. A kill or a loss of power leaves one or the other. */
export async function takePlace(kept: string, isDamaged: boolean): Promise<void> {
  const before = isDamaged ? damagedOf(kept) : oldOf(kept);
  rmSync(before, { recursive: true, force: true });
  if (existsSync(kept)) await rename(kept, before);
  await rename(nextOf(kept), kept);
  await syncFolder(dirname(kept));
  rmSync(oldOf(kept), { recursive: true, force: true });
}

/** Finishes a `takePlace` that was killed between its two steps. */
export async function finishTaking(kept: string): Promise<void> {
  const isBetween = !existsSync(kept) && [oldOf(kept), damagedOf(kept)].some((path) => existsSync(path));
  if (isBetween && existsSync(nextOf(kept))) await rename(nextOf(kept), kept);
  for (const left of [nextOf(kept), oldOf(kept)]) rmSync(left, { recursive: true, force: true });
}
