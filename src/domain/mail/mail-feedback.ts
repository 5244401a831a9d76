import { addressKey } from '../official/suppression.js';
import type { Instant } from '../time/local-date.js';
import { ledgerKeyOf, type MailFate } from './mail.js';

/** An event that the mail service reports about an accepted letter. Events arrive repeatedly and in any order. */
export type MailEvent = {
  readonly kind: 'SEND' | 'DELIVERY' | 'BOUNCE' | 'COMPLAINT';
  /** The `X-Reminder-Id` of the letter; null if it has none. */
  readonly reminderId: string | null;
  /** The `X-Correlation-Id` of the letter; absent if it has none. */
  readonly correlation?: string | undefined;
  readonly messageId: string;
  /** When the mail service accepted the letter. */
  readonly sentAt: Instant;
  /** When the event happened. */
  readonly at: Instant;
  /** For a bounce: the address will never accept letters. A full mailbox or a busy server is transient. */
  readonly permanent: boolean;
  /** The addresses that bounced or complained. */
  readonly addresses: readonly string[];
  /** At most `MOST_DETAIL` characters. */
  readonly detail: string;
};

/** The most characters that the ledger and the log keep of another server's words. */
export const MOST_DETAIL = 300;

const FATES: Readonly<Record<MailEvent['kind'], MailFate | null>> = {
  SEND: null,
  DELIVERY: 'DELIVERED',
  BOUNCE: 'BOUNCED',
  COMPLAINT: 'COMPLAINED',
};

export function decideFeedback(event: MailEvent) {
  const sent = event.reminderId === null ? undefined : ledgerKeyOf(event.reminderId);
  const { kind, at, detail, permanent, correlation } = event;
  const fate = FATES[kind];
  const cause = kind === 'COMPLAINT' || (kind === 'BOUNCE' && permanent) ? kind : undefined;
  return {
    /** The entry that must be sent by now: the mail service accepts a letter before any event. Null = not ours. */
    sent: sent ?? null,
    /** The feedback that the entry keeps; null for the sending itself. */
    feedback: fate && { fate, at, detail },
    suppress: cause
      ? event.addresses.map((address) => ({
          address: addressKey(address),
          cause,
          at,
          detail,
          ...(correlation !== undefined && { correlation }),
        }))
      : [],
  };
}
