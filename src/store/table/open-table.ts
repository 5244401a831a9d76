import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import type { Key } from '../keys/key.js';
import { getAll } from './batch.js';
import { getItem, type Item, keyText, type ReportUnreadable, type Table } from './table.js';

/** `gathers`: reads that begin at the same moment share one request. */
export type OpenOptions = { readonly gathers?: boolean };

/**
 * The table for the stores of a process. It collects the names of unreadable items, each once; a job takes and reports
 * them at the end of its run. `listen` is called at each unreadable read.
 */
export function openTable(
  db: DynamoDBDocumentClient,
  name: string,
  listen?: ReportUnreadable,
  { gathers = false }: OpenOptions = {},
) {
  const names = new Set<string>();
  const report: ReportUnreadable = (error) => {
    names.add(error.item);
    listen?.(error);
  };
  const take = (): string[] => {
    const taken = [...names].toSorted();
    names.clear();
    return taken;
  };
  const table: Table = { db, name, report };
  return { table: gathers ? gathering(table) : table, unreadable: { take } };
}

/** Consistent reads that begin at the same moment share one request. No result is kept. */
export const gathering = (table: Table): Table => ({
  ...table,
  gather: readingTogether(table),
});

function readingTogether(table: Table): (key: Key) => Promise<Item | undefined> {
  const loader = new DataLoader<Key, Item | undefined>(
    async (keys) => {
      const [only] = keys;
      if (keys.length === 1 && only) return [await getItem(table, only)];
      const found = new Map((await getAll(table, keys)).map((item) => [keyText(item), item]));
      return keys.map((key) => found.get(keyText(key)));
    },
    { cache: false },
  );
  return (key) => loader.load(key);
}
