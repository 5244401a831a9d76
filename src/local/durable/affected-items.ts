import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type ChangeRecord, type ItemKey, keyOf } from './change-record.js';
import { copyIn } from './engine-copy.js';
import { itemName } from './item-names.js';

export type HeldItem = ItemKey & Readonly<Record<string, unknown>>;
type Level = {
  open(): Promise<void>;
  close(): Promise<void>;
  iterator(range: { gte: string; lt: string }): AsyncIterable<readonly [string, HeldItem]>;
  get(key: string): Promise<HeldItem | undefined>;
};
type LevelClass = new (path: string, options: { valueEncoding: 'json' }) => Level;

type Held = { readonly key: ItemKey; readonly at: string; readonly sum: number };

/** Everything that dynalite keeps of tables but their indexes. */
const ITEMS = { gte: 'item-', lt: 'item.' };

export const itemAddress = ({ pk, sk }: ItemKey): string => `${pk.S}\u0000${sk.S}`;
/** The log of changes and the engine may hold the attributes of an item in another order. */
export const sumOf = (item: HeldItem): number =>
  crc32(JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))));

/** Names of items that a damaged engine lacks or has otherwise than the last copy and the changes since tell. */
export async function affectedItems(
  database: string,
  kept: string,
  records: readonly ChangeRecord[],
): Promise<readonly string[]> {
  const wanted = await itemsOfCopy(kept);
  const inCopy = [...wanted.values()];
  for (const change of records.flatMap(({ changes }) => changes)) {
    const key = keyOf(change);
    if ('deleted' in change) wanted.delete(itemAddress(key));
    else wanted.set(itemAddress(key), { key, at: '', sum: sumOf(change.put) });
  }
  const found = await held(database, join(kept, 'looked-at'), inCopy);
  const lacking = [...wanted].filter(([address, { sum }]) => found.get(address)?.sum !== sum);
  const extra = [...found].filter(([address]) => !wanted.has(address));
  return [...lacking, ...extra].map(([, { key }]) => itemName(key)).toSorted();
}

export const itemsOfCopy = (kept: string): Promise<Map<string, Held>> => held(copyIn(kept), join(kept, 'looked-at'));

/** Reads a copy of the files, because the engine changes files that it opens. What cannot be read is left out. */
async function held(database: string, at: string, expected: readonly Held[] = []): Promise<Map<string, Held>> {
  const found = new Map<string, Held>();
  rmSync(at, { recursive: true, force: true });
  await cp(database, at, { recursive: true });
  const require = createRequire(import.meta.url);
  const { Level } = createRequire(require.resolve('dynalite'))('level') as { Level: LevelClass };
  const level = new Level(at, { valueEncoding: 'json' });
  const take = (key: string, item: HeldItem): void => {
    found.set(itemAddress(item), { key: { pk: item.pk, sk: item.sk }, at: key, sum: sumOf(item) });
  };
  try {
    await level.open();
    try {
      for await (const [key, item] of level.iterator(ITEMS)) take(key, item);
    } catch {
      // An unreadable block ends the reading. What lies in other blocks is found one by one.
      for (const { at: key } of expected) {
        const item = await level.get(key).catch(() => undefined);
        if (item) take(key, item);
      }
    }
  } catch {
    // The database does not open: nothing is found.
  } finally {
    await level.close();
    rmSync(at, { recursive: true, force: true });
  }
  return found;
}
