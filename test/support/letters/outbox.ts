import type { Email } from '../../../src/email/sending/email.js';
import type { Mailer } from '../../../src/email/sending/mailer.js';

/** A mailer that keeps e-mails instead of sending them. */
export function outbox(): Mailer & { readonly sent: Email[] } {
  const sent: Email[] = [];
  return {
    sent,
    async send(email) {
      sent.push(email);
      return { messageId: `outbox-${sent.length}` };
    },
  };
}
