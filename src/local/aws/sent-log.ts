import { decideFeedback } from '../../domain/mail/mail-feedback.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { mailEventFrom } from '../../lambda/base/ses-event.js';
import type { Stores } from '../../store/index.js';
import type { Inbox } from './inbox.js';
import { feedbackOf } from './ses-events.js';

/** Letters leave one after the other, so a kill finds one or two of them untold; the others are looked at for nothing. */
const LATEST = 50;

/**
 * A kill between the letter and its mark leaves a letter in the inbox that the ledger takes for unsent. SES in AWS outlives our
 * processes and tells of it; here the process that died was SES as well, so whoever opens the data next tells what the inbox
 * holds, before any job looks for letters to send. Gives how many letters the ledger did not know.
 */
export async function tellWhatInboxHolds(inbox: Inbox, { mail }: Pick<Stores, 'mail'>): Promise<number> {
  let untold = 0;
  for (const letter of inbox.latest(LATEST)) {
    const events = feedbackOf(letter);
    const message = events[0]?.Records[0]?.Sns.Message;
    const event = message === undefined ? undefined : mailEventFrom(message);
    const key = event && decideFeedback(event).sent;
    const entry = key && (await unlessUnreadable(mail.one(key)));
    if (!entry || (entry.status === 'SENT' && entry.feedback !== null)) continue;
    if (entry.status !== 'SENT') untold += 1;
    const { handler } = await import('../../lambda/mail-feedback.js');
    for (const told of events) await handler(told);
  }
  return untold;
}
