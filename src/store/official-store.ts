import * as z from 'zod/mini';
import { OFFICIAL_ROLES, type Official } from '../domain/official.js';
import type { UnitPath } from '../domain/unit.js';
import { writeAll } from './batch.js';
import { item, parseItem, V } from './item.js';
import { officialArea, officialKey, officialsOf } from './keys.js';
import { itemsIn } from './pages.js';
import { getItem, type Item, type ReadOptions, type Table } from './table.js';

const officialItem = item({
  id: z.string(),
  name: z.string(),
  role: z.enum(OFFICIAL_ROLES),
  unit: z.string(),
  path: z.string(),
  email: z.string(),
  phone: z.nullable(z.string()),
  language: z.enum(['vi', 'en']),
  active: z.boolean(),
  digests: z.optional(z.boolean()),
  isDemonstration: z.boolean(),
});

export const officialStore = (table: Table) => ({
  /** Officials of a scope and of everything below it, by path (A9). From the index, which follows the table within moments. */
  async ofScope(scope: UnitPath): Promise<Official[]> {
    return (await itemsIn(table, officialsOf(scope))).map(officialFrom);
  },

  /** A12 */
  async one(id: string, options?: ReadOptions): Promise<Official | undefined> {
    const found = await getItem(table, officialKey(id), options);
    return found && officialFrom(found);
  },

  async save(officials: readonly Official[]): Promise<void> {
    await writeAll(table, officials.map(officialToItem));
  },
});

const officialToItem = (official: Official): Item => ({
  ...officialKey(official.id),
  ...officialArea(official.path, official.id),
  v: V,
  ...official,
});

function officialFrom(stored: Item): Official {
  const { v: _, ...official } = parseItem(officialItem, stored);
  return official;
}
