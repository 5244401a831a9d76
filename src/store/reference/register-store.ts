import * as z from 'zod/mini';
import type { Register, Unit } from '../../domain/register/unit.js';
import { registerPageKey, registerPages } from '../keys.js';
import { writeAll } from '../table/batch.js';
import { cachedForever } from '../table/cached.js';
import { ImmutableError, NotStoredError } from '../table/immutable.js';
import { item, parseItem, StoredItemError, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { putIfAbsent, type Table } from '../table/table.js';
import { packUnits, unpackUnits } from './unit-codec.js';

const UNITS_PER_PAGE = 1_000;

/** Page 0 says how many pages follow and is written last: without it a register is not there. */
const pageItem = item({ body: z.string(), pages: z.optional(z.number()) });

export function registerStore(table: Table) {
  /** The bodies of all pages in order; undefined when the register is absent or was never finished. */
  const bodiesOf = async (version: number): Promise<string[] | undefined> => {
    const pages = (await itemsIn(table, registerPages(version))).map((stored) => parseItem(pageItem, stored));
    const expected = pages[0]?.pages;
    if (expected === undefined) return undefined;
    if (pages.length < expected)
      throw new StoredItemError(`REGISTER ${version}`, `${pages.length} of ${expected} pages`);
    return pages.slice(0, expected).map(({ body }) => body);
  };

  const load = async (version: number): Promise<Register> => {
    const bodies = await bodiesOf(version);
    if (!bodies) throw new NotStoredError(`Version ${version} of the register is not stored`);
    return { version, units: bodies.flatMap((body) => unpackUnits(body, `REGISTER ${version}`)) };
  };

  return {
    /** Every unit of every level, read once per process (A1); throws when absent. */
    version: cachedForever(load),

    /**
     * The same content may be written again, for example after a crash; other content under the same number is refused.
     */
    async save(register: Register): Promise<void> {
      const bodies = pagesOf(register.units).map(packUnits);
      const [first, ...others] = bodies as [string, ...string[]];
      if ((await bodiesOf(register.version)) === undefined) {
        await writeAll(
          table,
          others.map((body, i) => ({ ...registerPageKey(register.version, i + 1), v: V, body })),
        );
        const pages = bodies.length;
        if (await putIfAbsent(table, { ...registerPageKey(register.version, 0), v: V, body: first, pages })) return;
      }
      const stored = await bodiesOf(register.version);
      if (stored?.join('\n') !== bodies.join('\n'))
        throw new ImmutableError(`Version ${register.version} of the register is stored with other content`);
    },
  };
}

const pagesOf = (units: readonly Unit[]): Unit[][] =>
  Array.from({ length: Math.max(1, Math.ceil(units.length / UNITS_PER_PAGE)) }, (_, i) =>
    units.slice(i * UNITS_PER_PAGE, (i + 1) * UNITS_PER_PAGE),
  );
