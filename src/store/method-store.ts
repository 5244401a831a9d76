import * as z from 'zod/mini';
import type { MethodVersion } from '../domain/method.js';
import { cachedForever } from './cached.js';
import { ImmutableError, NotStoredError } from './immutable.js';
import { item, parseBody, parseItem, V } from './item.js';
import { methodKey } from './keys.js';
import { methodBody } from './method-schema.js';
import { getItem, putIfAbsent, type Table } from './table.js';

const methodItem = item({ body: z.string() });

export function methodStore(table: Table) {
  const bodyOf = async (id: string): Promise<string | undefined> => {
    const found = await getItem(table, methodKey(id));
    return found && parseItem(methodItem, found).body;
  };

  const load = async (id: string): Promise<MethodVersion> => {
    const body = await bodyOf(id);
    if (body === undefined) throw new NotStoredError(`The method version ${id} is not stored`);
    return parseBody(methodBody, body, `METHOD ${id}`);
  };

  return {
    /** With its indicators, read once per process (A2); throws when absent: nothing refers to a version that never was. */
    version: cachedForever(load),

    /** The same content again is fine, also after a lost response; other content under the same id is refused. */
    async save(method: MethodVersion): Promise<void> {
      const body = JSON.stringify(method);
      if (await putIfAbsent(table, { ...methodKey(method.id), v: V, body })) return;
      if ((await bodyOf(method.id)) !== body)
        throw new ImmutableError(`The method version ${method.id} is stored with other content`);
    },
  };
}
