import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { SilentOfficials } from '../../domain/daily-mail/plan-daily-mail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { silentDayKey, silentPageKey, silentPages } from '../keys/mail.js';
import { parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readableOf } from '../table/readable.js';
import { putItem, type Table } from '../table/table.js';

const silentItem = z.object({
  silent: z.record(z.string(), z.array(z.string())),
  /** The plan that the pages belong to. Absent in a plan of one page, and in items of earlier releases. */
  plan: z.optional(z.string()),
});

/** Bytes of a page, below the 400 KB limit of an item. */
const BYTES_IN_A_PAGE = 300_000;
/** Bytes that DynamoDB counts for a list entry besides its text. */
const BESIDE_AN_ID = 3;

export const silentDayStore = (table: Table) => ({
  /**
   * Keeps which officials had no letter in the plan of a day, and why. A later sweep of the day replaces the list. The
   * item of the day is written last and names the plan, and each plan has its own pages, so until then readers see the
   * whole earlier plan. Pages of replaced or interrupted plans are deleted with the day.
   */
  async keepSilent(day: LocalDate, scope: UnitPath, silent: SilentOfficials): Promise<void> {
    const [first = {}, ...further] = inPages(silent);
    if (further.length === 0) return putItem(table, { ...silentDayKey(day, scope), v: V, silent: first });
    const plan = randomUUID();
    for (const [i, page] of further.entries())
      await putItem(table, { ...silentPageKey(day, scope, plan, i + 1), v: V, silent: page, plan });
    await putItem(table, { ...silentDayKey(day, scope), v: V, silent: first, plan });
  },

  /**
   * The officials who got no letter on a day. Undefined if no sweep planned the day for the scope, if the release did
   * not keep the list, or if the list cannot be read.
   */
  async silentOf(day: LocalDate, scope: UnitPath): Promise<SilentOfficials | undefined> {
    const first = silentDayKey(day, scope).sk;
    const pages = readableOf(table, await itemsIn(table, silentPages(day, scope)), (stored) => ({
      isFirst: stored.sk === first,
      ...parseItem(silentItem, stored),
    }));
    const head = pages.find(({ isFirst }) => isFirst);
    if (!head) return undefined;
    return together(pages.filter((page) => page.isFirst || (head.plan !== undefined && page.plan === head.plan)));
  },
});

function inPages(silent: SilentOfficials): SilentOfficials[] {
  let page: Record<string, string[]> = {};
  const pages = [page];
  let bytes = 0;
  for (const [reason, officials] of Object.entries(silent))
    for (const official of officials) {
      bytes += official.length + BESIDE_AN_ID;
      if (bytes > BYTES_IN_A_PAGE) {
        page = {};
        pages.push(page);
        bytes = official.length + BESIDE_AN_ID;
      }
      page[reason] ??= [];
      page[reason].push(official);
    }
  return pages;
}

function together(pages: readonly { readonly silent: Record<string, string[]> }[]): SilentOfficials {
  const silent: Record<string, string[]> = {};
  for (const page of pages)
    for (const [reason, officials] of Object.entries(page.silent))
      silent[reason] = [...(silent[reason] ?? []), ...officials];
  return silent;
}
