import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Boundary } from '../../domain/register/boundaries.js';
import type { UnitId } from '../../domain/register/unit.js';
import { nameOfItem } from '../keys/key.js';
import { boundariesKey } from '../keys/register.js';
import { parseBody, parseItem, V } from '../table/item.js';
import { readAt } from '../table/readable.js';
import { putItem, type Table } from '../table/table.js';

const boundaryItem = z.object({ body: z.instanceof(Uint8Array) });
const position = z.tuple([z.number(), z.number()]);
const boundariesBody = z.array(z.object({ unit: z.string(), polygons: z.array(z.array(z.array(position))) }));

/** Below the 400 KB limit of an item. The second limit keeps a damaged item from filling the memory. */
const MOST_BYTES = 380_000;
const MOST_UNPACKED = 16 * 1024 * 1024;

/** Boundaries of communes, one item for each scope. A later file replaces the whole item. */
export const boundaryStore = (table: Table) => ({
  /** Boundaries of a scope. Undefined before the stage has loaded a map. */
  one: (scope: UnitId): Promise<readonly Boundary[] | undefined> =>
    readAt(table, boundariesKey(scope), (stored) => {
      const { body } = parseItem(boundaryItem, stored);
      const json = gunzipSync(body, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
      return parseBody(boundariesBody, json, nameOfItem(stored));
    }),

  /** False, and nothing is stored, if the boundaries are too large for one item. */
  async save(scope: UnitId, boundaries: readonly Boundary[]): Promise<boolean> {
    const body = gzipSync(JSON.stringify(boundaries));
    if (body.length > MOST_BYTES) return false;
    await putItem(table, { ...boundariesKey(scope), v: V, body });
    return true;
  },
});
