import * as z from 'zod/mini';
import type { SourceSystem } from '../../domain/access/access.js';
import { sourceKey } from '../keys/source.js';
import { writeAll } from '../table/batch.js';
import { parseItem, text, V } from '../table/item.js';
import { readAt } from '../table/readable.js';
import type { Table } from '../table/table.js';

const sourceItem = z.object({
  id: z.string(),
  name: text,
  unit: z.string(),
  indicators: z.array(z.string()),
  active: z.boolean(),
  isDemonstration: z.boolean(),
});

export const sourceStore = (table: Table) => ({
  /** One source system, the machine behind a token (A12). */
  one: (id: string): Promise<SourceSystem | undefined> =>
    readAt(table, sourceKey(id), (stored) => parseItem(sourceItem, stored)),

  async save(sources: readonly SourceSystem[]): Promise<void> {
    const items = sources.map((source) => ({ ...sourceKey(source.id), v: V, ...source }));
    await writeAll(table, items);
  },
});
