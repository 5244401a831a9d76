import * as z from 'zod/mini';
import type { Instant } from '../../domain/time/local-date.js';
import { dataStateKey } from '../keys.js';
import { instant, item, parseItem, V } from '../table/item.js';
import { getItem, putItem, type Table } from '../table/table.js';

/** What a table holds, so that a start knows whether to load, to extend or to refuse it. */
export type DataState = {
  /** The version of the layout and content of the loaded data. */
  readonly schemaVersion: number;
  readonly seededAt: Instant;
  /** The moment up to which the demonstration has data; null when only real data was loaded. */
  readonly demonstrationUntil: Instant | null;
};

const dataStateItem = item({
  schemaVersion: z.number(),
  seededAt: instant,
  demonstrationUntil: z.nullable(instant),
});

export const dataStateStore = (table: Table) => ({
  async get(): Promise<DataState | undefined> {
    const found = await getItem(table, dataStateKey);
    if (!found) return undefined;
    const { v: _, ...state } = parseItem(dataStateItem, found);
    return state;
  },

  async set(state: DataState): Promise<void> {
    await putItem(table, { ...dataStateKey, v: V, ...state });
  },
});
