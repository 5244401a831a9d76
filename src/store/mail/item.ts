import * as z from 'zod/mini';
import { type AnnouncedRanking, type AnnouncedReport, NEWS_KINDS } from '../../domain/mail/announced.js';
import {
  isJoint,
  isMailKind,
  MAIL_FATES,
  type MailEntry,
  type MailKind,
  NOT_SENT_REASONS,
  type ReadableEntry,
  unreadableEntry,
} from '../../domain/mail/mail.js';
import { UNRANKED_REASONS } from '../../domain/ranking/ranking.js';
import { nameOfItem, pathInArea } from '../keys/key.js';
import { letterOfKey, mailArea, mailKey } from '../keys/mail.js';
import { type EveryField, everyValue, instant, localDate, parseBody, parseItem, V } from '../table/item.js';
import type { Item } from '../table/table.js';

const toldRanking = z.object({
  scope: z.string(),
  period: z.string(),
  version: z.number(),
  standing: z.optional(
    z.object({
      rank: z.nullable(z.number()),
      tied: z.optional(z.literal(true)),
      ranked: z.number(),
      points: z.nullable(z.number()),
      reason: z.nullable(z.enum(UNRANKED_REASONS)),
    }),
  ),
  unit: z.optional(z.string()),
  corrects: z.optional(z.number()),
} satisfies EveryField<AnnouncedRanking>);

const mailItem = z.object({
  day: localDate,
  official: z.string(),
  kind: z.custom<MailKind>((value) => typeof value === 'string' && isMailKind(value)),
  path: z.string(),
  items: z.string(),
  /** The unit of the returned report; absent in other letters, and in entries of earlier releases. */
  unit: z.optional(z.string()),
  /** Absent if the letter reports no ranking, and in entries of earlier releases. */
  ranking: z.optional(z.string()),
  /** Absent if the letter reports no rankings, and in entries of earlier releases. */
  rankings: z.optional(z.array(toldRanking)),
  digest: z.optional(z.literal(true)),
  /** Absent if the letter reports no news, and in entries of earlier releases. */
  news: z.optional(z.array(z.object({ kind: z.enum(NEWS_KINDS), unit: z.string(), period: z.string() }))),
  /** Absent if the letter names no deadlines, and in entries of earlier releases. */
  dueDays: z.optional(z.array(z.object({ unit: z.string(), period: z.string(), day: localDate }))),
  /** The person who gets the letter, if that person has several assignments or is a substitute. */
  to: z.optional(z.string()),
  parts: z.optional(z.array(z.string())),
  occurrence: instant,
  /** Absent in entries of earlier releases. */
  correlation: z.optional(z.string()),
  status: everyValue<ReadableEntry['status']>({
    PENDING: true,
    CLAIMED: true,
    SENT: true,
    SUPERSEDED: true,
    FAILED: true,
  }),
  attempts: z.number(),
  owner: z.nullable(z.string()),
  leaseUntil: z.nullable(instant),
  sentAt: z.nullable(instant),
  messageId: z.nullable(z.string()),
  /** Absent until the letter is sent, and in entries of earlier releases. */
  subject: z.optional(z.string()),
  /** Absent in entries of earlier releases. */
  failure: z._default(z.nullable(z.string()), null),
  notSent: z._default(z.nullable(z.enum(NOT_SENT_REASONS)), null),
  /** Absent until the mail service reports on the letter. */
  feedback: z.optional(z.object({ fate: z.enum(MAIL_FATES), at: instant, detail: z.string() })),
} satisfies EveryField<MailEntry>);

/** `[["xuan-lac","2026-10",-3],["nam-cuong","2026-10",3,4],["nam-cuong","2026-11",-21,"opened"],["ban-thi","2026-10",2,3,"waiting"]]` */
const mailItems = z.array(
  z.union([
    z.tuple([z.string(), z.string(), z.number()]),
    z.tuple([z.string(), z.string(), z.number(), z.union([z.number(), z.literal(['opened', 'waiting'])])]),
    z.tuple([z.string(), z.string(), z.number(), z.number(), z.literal('waiting')]),
  ]),
);

export const mailToItem = ({ feedback, ...entry }: MailEntry): Item => ({
  ...mailKey(entry),
  // Only the parts of a joint letter are in the index, each at the unit of its assignment.
  ...(isJoint(entry) ? {} : mailArea(entry.path, entry)),
  v: V,
  ...entry,
  ...(feedback && { feedback }),
  items: itemsToText(entry.items),
});

export const itemsToText = (items: readonly AnnouncedReport[]): string =>
  JSON.stringify(
    items.map(({ unit, period, step, reached, opened, waiting }) => {
      if (waiting) return [unit, period, step, ...(reached === undefined ? [] : [reached]), 'waiting'];
      const more = opened ? 'opened' : reached;
      return [unit, period, step, ...(more === undefined ? [] : [more])];
    }),
  );

/** An unreadable entry keeps its official, so that nobody gets the letter twice. */
export function damagedEntry(stored: Item): MailEntry {
  const { day, official, kind } = letterOfKey(stored);
  const path = typeof stored.path === 'string' ? stored.path : (pathInArea(stored.areaSk) ?? '');
  return unreadableEntry({ day, official, kind: isMailKind(kind) ? kind : 'DAILY' }, path);
}

export function mailFrom(stored: Item): MailEntry {
  const { items, feedback = null, ...same } = parseItem(mailItem, stored);
  const parsed = parseBody(mailItems, items, nameOfItem(stored));
  return {
    ...same,
    feedback,
    items: parsed.map(([unit, period, step, more, last]) => ({
      unit,
      period,
      step,
      ...(more === 'opened' && { opened: true }),
      ...((more === 'waiting' || last === 'waiting') && { waiting: true }),
      ...(typeof more === 'number' && { reached: more }),
    })),
  };
}
