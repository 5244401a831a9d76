import * as z from 'zod/mini';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { periodOfRecomputeMark, recomputeMarkKey, recomputeMarksOf } from '../keys/ranking.js';
import { parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readable } from '../table/readable.js';
import { deleteIf, type Item, putItem, type Table } from '../table/table.js';

const markItem = z.object({ token: z.string() });

/** A past period whose inputs changed, with the token of the latest change. */
export type RecomputeMark = { readonly period: PeriodId; readonly token: string };

/** The token of an unreadable mark. No change has this token. */
const UNREADABLE = 'unreadable';

/** `mark` writes readable marks, so a period that was marked again keeps its mark. */
const STILL_UNREADABLE =
  'attribute_not_exists(pk) OR attribute_not_exists(#token) OR NOT attribute_type(#token, :text) OR NOT #v = :v';

const markFrom = (stored: Item): RecomputeMark => ({
  period: periodOfRecomputeMark(stored),
  token: parseItem(markItem, stored).token,
});

export const recomputeMarkStore = (table: Table) => ({
  /** The marks of a scope. An unreadable mark is included with its period. */
  async list(scope: UnitId): Promise<RecomputeMark[]> {
    const { values, unreadable } = readable(table, await itemsIn(table, recomputeMarksOf(scope)), markFrom);
    return [...values, ...unreadable.map((stored) => ({ period: periodOfRecomputeMark(stored), token: UNREADABLE }))];
  },

  /** Call it before the change: a mark without a change costs one needless run, a change without a mark is never ranked. */
  async mark(scope: UnitId, period: PeriodId, token: string): Promise<void> {
    await putItem(table, { ...recomputeMarkKey(scope, period), v: V, token });
  },

  /**
   * Deletes the mark if its token is unchanged; false otherwise. An absent mark counts as deleted, so a repeat after a
   * lost answer returns the same. A damaged mark is deleted too once its period is ranked: otherwise the alarm would
   * ring every night.
   */
  async clear(scope: UnitId, period: PeriodId, token: string): Promise<boolean> {
    const key = recomputeMarkKey(scope, period);
    return token === UNREADABLE
      ? deleteIf(table, key, STILL_UNREADABLE, { ':text': 'S', ':v': V })
      : deleteIf(table, key, 'attribute_not_exists(pk) OR #token = :token', { ':token': token });
  },
});
