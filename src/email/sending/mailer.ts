import type { Email } from './email.js';

/**
 * `send` resolves once the mail service has accepted the message.
 * @throws MailError in every other case
 */
export type Mailer = { send(email: Email): Promise<{ readonly messageId: string }> };

/**
 * Why a letter was not sent. rate: too fast, try again in a moment. stopped: no letter can be sent for now (daily
 * quota, paused account). refused: this letter will never be accepted. later: this letter is not accepted now, but
 * others may be. unknown: no answer, so the letter may have been sent.
 */
export type MailFailure = 'rate' | 'stopped' | 'refused' | 'later' | 'unknown';

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
