import type { Official } from '../../domain/official/official.js';
import { onOneLine } from '../../domain/refusal/plain-text.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { LetterFrame } from '../letter/frame.js';
import type { Letter } from '../letter/letter.js';
import { renderHtml } from '../letter/render-html.js';
import { renderText } from '../letter/render-text.js';

export type Address = { readonly name: string; readonly address: string };

export type Attachment = { readonly filename: string; readonly contentType: string; readonly content: string };

/** An e-mail as a value. The outbox of a test holds exactly what would be sent. */
export type Email = {
  readonly from: Address;
  readonly to: Address;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The Date header. It has the scheduled moment, not the moment of sending. */
  readonly date: Instant;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
};

/** Recipient, ledger id and sender address of a letter. */
export type Envelope = {
  readonly to: Official;
  readonly id: string;
  readonly sender: string;
  /** The reader can switch off letters of this kind. */
  readonly isOptional?: boolean;
  readonly attachments?: readonly Attachment[];
};

/**
 * The e-mail with a letter. The sender's name comes from the letterhead of the scope. Unsubscribing requires signing in,
 * so the one-click header `List-Unsubscribe-Post` (RFC 8058) is left out.
 */
export function inEnvelope(letter: Letter, envelope: Envelope, { senderName, asOf, links }: LetterFrame): Email {
  const { to, id, sender, isOptional, attachments = [] } = envelope;
  return {
    from: { name: onOneLine(senderName), address: sender },
    to: { name: onOneLine(to.name), address: to.email },
    subject: onOneLine(letter.subject),
    text: renderText(letter),
    html: renderHtml(letter),
    date: asOf,
    headers: {
      // Tells auto-responders not to answer (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      'X-Reminder-Id': id,
      ...(isOptional && { 'List-Unsubscribe': `<${links.preferences}>` }),
    },
    attachments,
  };
}
