import * as z from 'zod/mini';
import type { SourceSystem } from '../../domain/access/source-system.js';
import { sourceKey } from '../keys/source.js';
import { writeAll } from '../table/batch.js';
import { parseItem, text, V } from '../table/item.js';
import { readItem } from '../table/readable.js';
import { getItem, type ReadOptions, type Table } from '../table/table.js';

const sourceItem = z.object({
  id: z.string(),
  name: text,
  unit: z.string(),
  indicators: z.array(z.string()),
  active: z.boolean(),
  isDemonstration: z.boolean(),
});

export const sourceStore = (table: Table) => ({
  /** A12, for a machine. */
  async one(id: string, options?: ReadOptions): Promise<SourceSystem | undefined> {
    const found = await getItem(table, sourceKey(id), options);
    return found && readItem(table, found, (stored) => parseItem(sourceItem, stored));
  },

  async save(sources: readonly SourceSystem[]): Promise<void> {
    await writeAll(
      table,
      sources.map((source) => ({ ...sourceKey(source.id), v: V, ...source })),
    );
  },
});
