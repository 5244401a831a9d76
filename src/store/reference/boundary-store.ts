import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Boundary } from '../../domain/register/boundaries.js';
import type { UnitId } from '../../domain/register/unit.js';
import { boundariesKey } from '../keys/register.js';
import { parseBody, parseItem, V } from '../table/item.js';
import { readItem } from '../table/readable.js';
import { getItem, putItem, type Table } from '../table/table.js';

const boundaryItem = z.object({ body: z.instanceof(Uint8Array) });
const position = z.tuple([z.number(), z.number()]);
const boundariesBody = z.array(z.object({ unit: z.string(), polygons: z.array(z.array(z.array(position))) }));

/** An item holds 400 KB; a damaged one cannot fill the memory. */
const MOST_BYTES = 380_000;
const MOST_UNPACKED = 16 * 1024 * 1024;

/** One item for each scope: a later file replaces the earlier one as a whole. */
export const boundaryStore = (table: Table) => ({
  /** Boundaries of a scope; undefined before the stage has loaded a map. */
  async one(scope: UnitId): Promise<readonly Boundary[] | undefined> {
    const key = boundariesKey(scope);
    const found = await getItem(table, key);
    if (!found) return undefined;
    return readItem(table, found, (stored) => {
      const { body } = parseItem(boundaryItem, stored);
      const json = gunzipSync(body, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
      return parseBody(boundariesBody, json, `${key.pk} / ${key.sk}`);
    });
  },

  /** False where they are too large for one item; then nothing is stored. */
  async save(scope: UnitId, boundaries: readonly Boundary[]): Promise<boolean> {
    const body = gzipSync(JSON.stringify(boundaries));
    if (body.length > MOST_BYTES) return false;
    await putItem(table, { ...boundariesKey(scope), v: V, body });
    return true;
  },
});
