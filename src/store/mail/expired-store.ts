import * as z from 'zod/mini';
import { inParallel } from '../../concurrency.js';
import { accessNoticeOf, type LedgerKey, type MailEntry, returnNamedBy } from '../../domain/mail/mail.js';
import { personOf } from '../../domain/official/assignment.js';
import type { JobName } from '../../domain/operation/job-run.js';
import { addDays, type Instant, type LocalDate } from '../../domain/time/local-date.js';
import { jobRunsOf } from '../keys/job-run.js';
import type { Key } from '../keys/key.js';
import { forgottenKey, isSetApart, letterOfKey, mailDaysBefore, mailOfDay, silentDays } from '../keys/mail.js';
import { localDate, parseItem, V } from '../table/item.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { readableAt, readableOf } from '../table/readable.js';
import { deleteItem, type Item, putItem, type Table } from '../table/table.js';
import { damagedEntry, mailFrom } from './item.js';

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
     * Deletes the letters of a day. Those about something open are kept. A return that is open is told again if its
     * letter is missing. A letter that cannot be read says by its key alone what it is about, as in sweeps. The index
     * does not contain joint letters. A joint letter goes with the parts of its official.
     */
    async forgetLetters(
      day: LocalDate,
      isAboutOpen: (entry: MailEntry) => boolean,
    ): Promise<{ gone: number; kept: number }> {
      const found = await itemsIn(table, mailOfDay(day));
      const whose = (stored: Item): string => personOf(letterOfKey(stored).official);
      // Sweeps set letters apart, but never read those of a scope without reminders, or of a unit that is on no map.
      const isOpen = (stored: Item): boolean => {
        const key = letterOfKey(stored) as LedgerKey;
        if (stored.area === undefined || accessNoticeOf(key)) return false;
        if (isSetApart(stored.area) && !returnNamedBy(key.kind)) return false;
        const [entry = damagedEntry(stored)] = readableOf(table, [stored], mailFrom);
        return isAboutOpen(entry);
      };
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
