import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '../../concurrency.js';
import {
  announcedIn,
  hasSameContents,
  MAIL_FATES,
  type MailEntry,
  type MailFeedback,
  type MailStatus,
  type NotSentReason,
} from '../../domain/mail/mail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import {
  type MailKey,
  mailAtSince,
  mailKey,
  mailOf,
  mailOfDay,
  mailOfDayTo,
  pastMailArea,
  pastMailOf,
} from '../keys/mail.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { readAt, readable } from '../table/readable.js';
import {
  accepted,
  type GivenValues,
  type Item,
  putIfAbsent,
  setIf,
  setting,
  type Table,
  updateIf,
} from '../table/table.js';
import { damagedEntry, itemsToText, mailFrom, mailToItem } from './item.js';

const WRITES_AT_ONCE = 8;

/** The condition for entries that are neither sent nor cancelled. */
const UNFINISHED = ['#status IN (:pending, :claimed)', { ':pending': 'PENDING', ':claimed': 'CLAIMED' }] as const;

type Attributes = Partial<Omit<MailEntry, 'items'>> & { readonly items?: string };

/** The reminder ledger: PENDING → CLAIMED (owner, lease) → SENT (message id). */
export const mailStore = (table: Table) => {
  const one = (key: MailKey): Promise<MailEntry | undefined> => readAt(table, mailKey(key), mailFrom);

  /** The stored entry after a refused write. An unreadable entry belongs to no run. */
  const readStored = (key: MailKey) => unlessUnreadable(one(key));

  const entriesIn = (items: readonly Item[]): MailEntry[] => {
    const { values, unreadable } = readable(table, items, mailFrom);
    return [...values, ...unreadable.map(damagedEntry)];
  };

  /** Changes one entry. False if the condition fails. */
  const change = (key: MailKey, set: Attributes, condition: string, values: GivenValues): Promise<boolean> =>
    setIf(table, mailKey(key), set, condition, values);

  return {
    one,

    /** Every entry of a local day (A10), by official. Unreadable entries come last. */
    async ofDay(day: LocalDate): Promise<MailEntry[]> {
      return entriesIn(await itemsIn(table, mailOfDay(day)));
    },

    /** Entries of a local day to one official, whichever unit the official belonged to. */
    async toOfficialOn(official: string, day: LocalDate): Promise<MailEntry[]> {
      return entriesIn(await itemsIn(table, mailOfDayTo(official, day)));
    },

    /**
     * Entries to officials of the scope and everything below it, by path and then day (A10), without those set apart.
     * Unwanted entries are dropped page by page, so they take no memory.
     */
    async ofScope(scope: UnitPath, isWanted: (entry: MailEntry) => boolean = () => true): Promise<MailEntry[]> {
      const wanted: MailEntry[] = [];
      for await (const page of pagesIn(table, mailOf(scope))) wanted.push(...entriesIn(page).filter(isWanted));
      return wanted;
    },

    /** Entries to officials of the unit itself since a day, by day, without those set apart. */
    async toOfficialsAt(unit: UnitPath, since: LocalDate): Promise<MailEntry[]> {
      return entriesIn(await itemsIn(table, mailAtSince(unit, since)));
    },

    /** Every entry of the scope, those set apart included. */
    async everOfScope(scope: UnitPath): Promise<MailEntry[]> {
      const [past, others] = await Promise.all([itemsIn(table, pastMailOf(scope)), itemsIn(table, mailOf(scope))]);
      return entriesIn([...past, ...others]);
    },

    /**
     * Moves entries to a partition of the index that sweeps do not read, so that sweeps read no more as the ledger
     * grows. The entries themselves do not change.
     */
    async setApart(entries: readonly Pick<MailEntry, 'day' | 'official' | 'kind' | 'path'>[]): Promise<void> {
      await inParallel(entries, WRITES_AT_ONCE, (entry) =>
        setIf(table, mailKey(entry), { area: pastMailArea(entry.path) }, 'attribute_exists(pk)'),
      );
    },

    /** Stores new entries. An existing entry stays unchanged. */
    async plan(entries: readonly MailEntry[]): Promise<void> {
      await inParallel(entries, WRITES_AT_ONCE, (entry) => putIfAbsent(table, mailToItem(entry)));
    },

    /**
     * Takes the letter for one run. False while another run holds it, and once it is sent, failed or superseded. If the
     * send fails after the claim, the caller releases the letter. If the caller dies, its lease ends and a later sweep
     * claims the letter.
     */
    async claim(key: MailKey, owner: string, now: Instant, leaseMs: number): Promise<boolean> {
      const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString();
      const won = await updateIf(
        table,
        mailKey(key),
        'SET #status = :claimed, #owner = :owner, #leaseUntil = :leaseUntil, attempts = attempts + :one',
        '#status = :pending OR #status = :claimed AND #leaseUntil <= :now',
        {
          ...{ ':pending': 'PENDING', ':claimed': 'CLAIMED', ':now': now },
          ...{ ':owner': owner, ':leaseUntil': leaseUntil, ':one': 1 },
        },
      );
      if (won) return true;
      const stored = await readStored(key);
      return stored?.status === 'CLAIMED' && stored.owner === owner && stored.leaseUntil === leaseUntil;
    },

    /** False if the lease of this run ended and another run took the letter over. */
    async markSent(key: MailKey, owner: string, messageId: string, at: Instant, subject?: string): Promise<boolean> {
      if (await settle(key, owner, { status: 'SENT', leaseUntil: null, sentAt: at, messageId, subject })) return true;
      const stored = await readStored(key);
      return stored?.status === 'SENT' && stored.owner === owner && stored.messageId === messageId;
    },

    /**
     * Frees a letter that rate or quota stopped: the next sweep may try again. Does nothing if another run has taken
     * the letter over.
     */
    async release(key: MailKey, owner: string): Promise<void> {
      await settle(key, owner, { status: 'PENDING', owner: null, leaseUntil: null });
    },

    /** Corrects the contents of the entry before its letter is sent. False if another run has taken the letter over. */
    async amend(entry: MailEntry, owner: string): Promise<boolean> {
      const { items, ...others } = announcedIn(entry);
      const set = { status: 'CLAIMED', items: itemsToText(items), ...others } as const;
      if (await settle(entry, owner, set)) return true;
      const stored = await readStored(entry);
      return stored?.status === 'CLAIMED' && stored.owner === owner && hasSameContents(stored, entry);
    },

    /** Corrects a part before its joint letter is sent. Does nothing once the part is sent or cancelled. */
    async correct(entry: MailEntry): Promise<void> {
      const { items, ...others } = announcedIn(entry);
      await change(entry, { items: itemsToText(items), ...others }, ...UNFINISHED);
    },

    /** Gives a part the outcome of its joint letter. Does nothing once the part is sent or cancelled. */
    async follow(key: MailKey, { status, sentAt, messageId, subject, failure }: MailEntry): Promise<void> {
      const set = { status, leaseUntil: null, sentAt, messageId, subject, failure };
      await change(key, set, ...UNFINISHED);
    },

    /**
     * Ends a letter that can never be sent, for example to a refused address. Does nothing if another run has taken the
     * letter over.
     */
    async fail(key: MailKey, owner: string, failure: string): Promise<void> {
      await settle(key, owner, { status: 'FAILED', leaseUntil: null, failure });
    },

    /**
     * Records that the mail service reports the letter as sent. From then on nobody can claim the letter, even if its
     * sender died before it wrote SENT. The first report counts. Repeated events and events for unknown letters change
     * nothing.
     */
    async recordSent(key: MailKey, messageId: string, at: Instant): Promise<void> {
      const set: Attributes = { status: 'SENT', leaseUntil: null, sentAt: at, messageId, failure: null };
      await change(key, set, 'attribute_exists(pk) AND #status <> :done', { ':done': 'SENT' });
    },

    /**
     * Records the strongest report and, of two equally strong ones, the earlier. So the order of events does not
     * matter. True if the entry took the report and was already SENT.
     */
    async recordFeedback(key: MailKey, feedback: MailFeedback): Promise<boolean> {
      const weaker = MAIL_FATES.slice(0, MAIL_FATES.indexOf(feedback.fate));
      const weakerFates = Object.fromEntries(weaker.map((fate, i) => [`:weaker${i}`, fate]));
      const isWeaker = weaker.map((_, i) => `#feedback.#fate = :weaker${i}`);
      const isLater = '#feedback.#fate = :fate AND #feedback.#at > :at';
      const isFirst = 'attribute_exists(pk) AND attribute_not_exists(#feedback)';
      // No brackets, because AND binds tighter than OR: nested brackets cost the embedded engine milliseconds.
      const condition = [isFirst, ...isWeaker, isLater].join(' OR ');
      const values = { ...weakerFates, ':fate': feedback.fate, ':at': feedback.at };
      const request = { TableName: table.name, Key: mailKey(key), ReturnValues: 'ALL_NEW' } as const;
      let status: unknown;
      await accepted(
        table.db
          .send(new UpdateCommand({ ...request, ...setting({ feedback }, condition, values) }))
          .then(({ Attributes }) => {
            status = Attributes?.status;
          }),
      );
      return status === 'SENT';
    },

    /** Cancels letters that are no longer wanted. Sent and failed entries stay unchanged. */
    async supersede(keys: readonly MailKey[], notSent: NotSentReason): Promise<void> {
      await inParallel(keys, WRITES_AT_ONCE, (key) =>
        change(key, { status: 'SUPERSEDED', leaseUntil: null, notSent }, ...UNFINISHED),
      );
    },
  };

  function settle(key: MailKey, owner: string, set: Attributes & { status: MailStatus }): Promise<boolean> {
    const values = { ':claimed': 'CLAIMED', ':holder': owner };
    return change(key, set, '#status = :claimed AND #owner = :holder', values);
  }
};
