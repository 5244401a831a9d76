import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import { type Key, type KeyRange, nameOfItem, pathInArea } from '../keys/key.js';
import { StoredItemError } from './item.js';
import { itemsIn, type RangeOptions } from './pages.js';
import { getItem, type Item, type Table } from './table.js';

/** The readable values of a list, and the items that cannot be read. */
export type Readable<T> = { readonly values: T[]; readonly unreadable: readonly Item[] };

/** Every list is read through this function. An unreadable item is reported by its key, and the others are returned. */
export function readable<T>(table: Table, items: readonly Item[], parse: (stored: Item) => T): Readable<T> {
  const values: T[] = [];
  const unreadable: Item[] = [];
  for (const stored of items) {
    try {
      values.push(readItem(table, stored, parse));
    } catch (error) {
      if (!(error instanceof UnreadableItemError)) throw error;
      unreadable.push(stored);
    }
  }
  return { values, unreadable };
}

export const readableOf = <T>(table: Table, items: readonly Item[], parse: (stored: Item) => T): T[] =>
  readable(table, items, parse).values;

/**
 * Every single item is read through this function.
 * @throws UnreadableItemError, which names the item and is reported, if parsing fails
 */
export function readItem<T>(table: Table, stored: Item, parse: (stored: Item) => T): T {
  try {
    return parse(stored);
  } catch (error) {
    throw reported(table, stored, error);
  }
}

/** The value at a key. Undefined if there is no item. */
export async function readAt<T>(table: Table, key: Key, parse: (stored: Item) => T): Promise<T | undefined> {
  const stored = await getItem(table, key);
  return stored && readItem(table, stored, parse);
}

/** The value at a key. An unreadable item counts as absent. */
export async function readableAt<T>(table: Table, key: Key, parse: (stored: Item) => T): Promise<T | undefined> {
  const stored = await getItem(table, key);
  return readableOf(table, stored ? [stored] : [], parse)[0];
}

/** The readable values of a range. */
export const readAll = async <T>(table: Table, range: KeyRange, parse: (stored: Item) => T, options?: RangeOptions) =>
  readableOf(table, await itemsIn(table, range, options), parse);

function reported(table: Table, stored: Item, error: unknown): UnreadableItemError {
  const problem = error instanceof Error ? error.message : String(error);
  const unreadable =
    error instanceof UnreadableItemError ? error : new StoredItemError(nameOfItem(stored), problem, { cause: error });
  unreadable.path ??= pathInArea(stored.areaSk);
  table.report?.(unreadable);
  return unreadable;
}
