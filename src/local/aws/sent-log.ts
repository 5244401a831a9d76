import { decideFeedback } from '../../domain/mail/mail-feedback.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { mailEventFrom } from '../../lambda/base/ses-event.js';
import type { Stores } from '../../store/index.js';
import type { Inbox } from './inbox.js';
import { feedbackOf } from './ses-events.js';

/** Letters are sent one at a time, and told of soon after, so a kill leaves few unrecorded. Checking more does no harm. */
const LATEST = 50;

/**
 * A kill between sending and recording leaves a letter in the inbox that the ledger counts as unsent. In AWS, SES
 * reports that letter later. Here the killed process was SES too. So the next process that opens the data compares the
 * inbox with the ledger before any job runs.
 */
export async function recordInboxLetters(inbox: Inbox, { mail }: Pick<Stores, 'mail'>): Promise<void> {
  for (const letter of inbox.latest(LATEST)) {
    const events = feedbackOf(letter);
    const message = events[0]?.Records[0]?.Sns.Message;
    const event = message === undefined ? undefined : mailEventFrom(message);
    const key = event && decideFeedback(event).sent;
    const entry = key && (await unlessUnreadable(mail.one(key)));
    if (!entry || (entry.status === 'SENT' && entry.feedback !== null)) continue;
    const { handler } = await import('../../lambda/mail-feedback.js');
    for (const event of events) await handler(event);
  }
}
