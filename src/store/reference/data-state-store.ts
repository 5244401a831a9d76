import * as z from 'zod/mini';
import { dataStateKey } from '../keys/stage.js';
import { instant, parseItem, V } from '../table/item.js';
import { getItem, putItem, type Table } from '../table/table.js';

/** What a table holds. From it a start decides whether to load, extend or refuse the table. */
export type DataState = z.infer<typeof dataState>;
const dataState = z.object({
  /** The version of the layout and content of the loaded data. */
  schemaVersion: z.number(),
  seededAt: instant,
  /** The moment up to which demonstration data exists. Null if only real data was loaded. */
  demonstrationUntil: z.nullable(instant),
});

export const dataStateStore = (table: Table) => ({
  async get(): Promise<DataState | undefined> {
    const found = await getItem(table, dataStateKey);
    return found && parseItem(dataState, found);
  },

  async set(state: DataState): Promise<void> {
    await putItem(table, { ...dataStateKey, v: V, ...state });
  },
});
