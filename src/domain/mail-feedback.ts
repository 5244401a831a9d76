import type { Instant } from './local-date.js';
import { type LedgerKey, ledgerKeyOf } from './mail.js';
import { addressKey, type Suppression } from './suppression.js';

/** What SES tells about a letter after it took it. Events come more than once and in any order. */
export type MailEvent = {
  readonly kind: 'SEND' | 'BOUNCE' | 'COMPLAINT';
  /** `X-Reminder-Id` of the letter; null where it carries none. */
  readonly reminderId: string | null;
  readonly messageId: string;
  /** When SES took the letter. */
  readonly sentAt: Instant;
  /** When the event happened. */
  readonly at: Instant;
  /** Of a bounce: the address will never take a letter. A full mailbox or a busy server is transient. */
  readonly permanent: boolean;
  /** Who bounced or complained. */
  readonly addresses: readonly string[];
  readonly detail: string;
};

export type FeedbackDecision = {
  /** The entry that thereby is known to have gone out. Whatever happens to a letter, SES took it before. */
  readonly sent: LedgerKey | null;
  readonly suppress: readonly Suppression[];
};

export function decideFeedback(event: MailEvent): FeedbackDecision {
  const sent = event.reminderId === null ? undefined : ledgerKeyOf(event.reminderId);
  const { kind, at, detail } = event;
  return {
    sent: sent ?? null,
    suppress:
      kind === 'SEND' || (kind === 'BOUNCE' && !event.permanent)
        ? []
        : event.addresses.map((address) => ({ address: addressKey(address), cause: kind, at, detail })),
  };
}
