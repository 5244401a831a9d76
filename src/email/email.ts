import type { DailyMail } from '../domain/daily-mail.js';
import type { Instant } from '../domain/local-date.js';
import { composeLetter, type LetterContext } from './compose-letter.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

export type Address = { readonly name: string; readonly address: string };

/** An e-mail as a value: what tests read in the outbox is what is sent. */
export type Email = {
  readonly from: Address;
  readonly to: Address;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The Date header: the scheduled occurrence, not the moment of sending. */
  readonly date: Instant;
  readonly headers: Readonly<Record<string, string>>;
};

/** `sender` is the address of the stage; the name in front of it is the scope's. */
export function reminderEmail(mail: DailyMail, id: string, sender: string, context: LetterContext): Email {
  const letter = composeLetter(mail, context);
  return {
    from: { name: context.scope.letterhead.senderName, address: sender },
    to: { name: mail.official.name, address: mail.official.email },
    subject: letter.subject,
    text: renderText(letter),
    html: renderHtml(letter),
    date: context.asOf,
    headers: {
      // Answering machines stay silent to it (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      'X-Reminder-Id': id,
    },
  };
}
