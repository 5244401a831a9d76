import type { Email } from './email.js';

/** Sending is one verb. It resolves once the message was accepted, and throws a MailError otherwise. */
export type Mailer = { send(email: Email): Promise<{ readonly messageId: string }> };

/**
 * rate: too fast, try again in a moment. stopped: nothing more can be sent for now (daily quota, a paused account), for
 * whomever. refused: this message never will be. unknown: no answer, so it may have been sent.
 */
export type MailFailure = 'rate' | 'stopped' | 'refused' | 'unknown';

export class MailError extends Error {
  override name = 'MailError';
  constructor(
    readonly failure: MailFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Keeps what would have been sent. */
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
