import * as z from 'zod/mini';
import type { Hindrance } from '../../domain/ranking/hindrance.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { hindranceKey, hindrancesOf, periodOfHindrance } from '../keys/ranking.js';
import { instant, parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readableAt } from '../table/readable.js';
import { deleteItem, putItem, type Table } from '../table/table.js';

const cause = z.union([
  z.object({ kind: z.literal('REPORT'), unit: z.string(), period: z.string() }),
  z.object({ kind: z.literal('METHOD'), id: z.string() }),
  z.object({ kind: z.literal('RANKING'), period: z.string() }),
]);

const hindranceItem = z.object({ since: instant, causes: z.array(cause) });

/** Reasons why the ranking of a month is not renewed. The published ranking stays in force. */
export const hindranceStore = (table: Table) => ({
  one: (scope: UnitId, period: PeriodId): Promise<Hindrance | undefined> =>
    readableAt(table, hindranceKey(scope, period), (found) => parseItem(hindranceItem, found)),

  /** Months of the scope with a stored reason, readable or not. */
  async periods(scope: UnitId): Promise<PeriodId[]> {
    return (await itemsIn(table, hindrancesOf(scope), { attributes: ['pk', 'sk'] })).map(periodOfHindrance);
  },

  async put(scope: UnitId, period: PeriodId, hindrance: Hindrance): Promise<void> {
    await putItem(table, { ...hindranceKey(scope, period), v: V, ...hindrance });
  },

  clear: (scope: UnitId, period: PeriodId) => deleteItem(table, hindranceKey(scope, period)),
});
