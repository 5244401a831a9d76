import * as z from 'zod/mini';
import { inParallel } from '../../concurrency.js';
import { accessNoticeOf, type LedgerKey } from '../../domain/mail/mail.js';
import { personOf } from '../../domain/official/assignment.js';
import type { JobName } from '../../domain/operation/job-run.js';
import { addDays, type Instant, type LocalDate } from '../../domain/time/local-date.js';
import { jobRunsOf } from '../keys/job-run.js';
import type { Key } from '../keys/key.js';
import { forgottenKey, isSetApart, letterOfKey, mailDaysBefore, mailOfDay, silentDays } from '../keys/mail.js';
import { localDate, parseItem, V } from '../table/item.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { readableAt } from '../table/readable.js';
import { deleteItem, type Item, putItem, type Table } from '../table/table.js';

const DELETES_AT_ONCE = 8;
const forgottenItem = z.object({ letters: localDate });

/** Deletes items whose retention has ended. Only the nightly job may delete. */
export const expiredStore = (table: Table) => {
  const remove = async (keys: readonly Key[]): Promise<void> => {
    await inParallel(keys, DELETES_AT_ONCE, (key) => deleteItem(table, key));
  };

  return {
    /** The last day of the unbroken run of days whose letters are all deleted. Undefined before the first such day. */
    lettersForgotten: () => readableAt(table, forgottenKey, (found) => parseItem(forgottenItem, found).letters),

    async noteForgotten(letters: LocalDate): Promise<void> {
      await putItem(table, { ...forgottenKey, v: V, letters });
    },

    /**
     * Deletes the letters of a day. Those whose matter is still open are kept. The index does not contain joint letters. A
     * joint letter goes with the parts of its official.
     */
    async forgetLetters(day: LocalDate): Promise<{ gone: number; kept: number }> {
      const found = await itemsIn(table, mailOfDay(day));
      const whose = (stored: Item): string => personOf(letterOfKey(stored).official);
      // Sweeps set letters apart. A letter about access may never have met one, and nothing stays open about it.
      const isOpen = (stored: Item): boolean =>
        stored.area !== undefined && !isSetApart(stored.area) && !accessNoticeOf(letterOfKey(stored) as LedgerKey);
      const open = new Set(found.filter(isOpen).map(whose));
      const going = found.filter((stored) => !open.has(whose(stored)));
      await remove(going);
      if (going.length === found.length) await remove(await itemsIn(table, silentDays(day)));
      return { gone: going.length, kept: found.length - going.length };
    },

    async forgetDayMarks(scopes: readonly string[], before: LocalDate): Promise<void> {
      for (const scope of scopes) await remove(await itemsIn(table, mailDaysBefore(scope, addDays(before, -1))));
    },

    async forgetRuns(job: JobName, before: Instant): Promise<number> {
      let gone = 0;
      for await (const page of pagesIn(table, jobRunsOf(job, ' ', before), { attributes: ['pk', 'sk'] })) {
        const runs = page.filter(({ sk }) => sk < before);
        await remove(runs);
        gone += runs.length;
      }
      return gone;
    },
  };
};
