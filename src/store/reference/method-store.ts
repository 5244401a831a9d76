import * as z from 'zod/mini';
import type { MethodVersion } from '../../domain/method/method.js';
import { nameOfItem } from '../keys/key.js';
import { methodKey } from '../keys/method.js';
import { cachedForever } from '../table/cached.js';
import { parseBody, parseItem, V } from '../table/item.js';
import { readItem } from '../table/readable.js';
import { ImmutableError, NotStoredError } from '../table/stored-errors.js';
import { getItem, putIf, type Table } from '../table/table.js';
import { methodBody } from './method-schema.js';

/** `edition`: how often the draft had been changed at its publication. Absent and 0 mean: never a draft. */
const methodItem = z.object({ edition: z.optional(z.number()), body: z.string() });

export function methodStore(table: Table) {
  const stored = async (id: string) => {
    const found = await getItem(table, methodKey(id));
    return found && parseItem(methodItem, found);
  };

  const load = async (id: string): Promise<MethodVersion> => {
    const found = await getItem(table, methodKey(id));
    if (!found) throw new NotStoredError(`The method version ${id} is not stored`);
    return readItem(table, found, (item) => parseBody(methodBody, parseItem(methodItem, item).body, nameOfItem(item)));
  };

  return {
    /**
     * A method version with its indicators, read once per process (A2).
     * @throws NotStoredError if it is absent, because every reference names a stored version
     */
    version: cachedForever(load),

    /**
     * Stores a method version. The same content may be written again, for example after a lost answer; other content
     * under the same id is refused. The exception is a later edition of a draft, which may replace an earlier edition
     * that lost its month to another version: no settings name the earlier edition, and a late write of it changes
     * nothing.
     * @throws ImmutableError if other content is stored under the id
     */
    async save(method: MethodVersion, edition = 0): Promise<void> {
      const body = JSON.stringify(method);
      const next = { ...methodKey(method.id), v: V, edition, body };
      if (await putIf(table, next, 'attribute_not_exists(pk) OR #edition < :edition', { ':edition': edition })) return;
      const current = await stored(method.id);
      if ((current?.edition ?? 0) <= edition && current?.body !== body)
        throw new ImmutableError(`The method version ${method.id} is stored with other content`);
    },
  };
}
