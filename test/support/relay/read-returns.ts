import type { Returns } from '../../../src/email/smtp/relay.js';
import { type ReadReturns, readReturns } from '../../../src/email/smtp/returns.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import type { Stores } from '../../../src/store/index.js';

/** Reads returned mail from a Maildir and records it, as a worker at home does. */
export const readReturnsInto = (stores: Stores, returns: Returns, maildir: string): Promise<ReadReturns> =>
  readReturns({
    maildir,
    returns,
    mail: stores.mail,
    tell: (event) => recordFeedback(stores, event),
    report: (error) => {
      throw error;
    },
  });
