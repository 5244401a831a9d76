import { ALL_SCOPES, isJoint, type LedgerKey } from '../../domain/mail/mail.js';
import { decideFeedback, type MailEvent } from '../../domain/mail/mail-feedback.js';
import { localDateOf } from '../../domain/time/local-date.js';
import type { StoresWith } from '../../store/index.js';

export type RecordFeedbackDeps = StoresWith<{
  mail: 'one' | 'recordSent' | 'recordFeedback' | 'reopenDay';
  suppressions: 'suppress';
}>;

/** The entries of a letter. A joint letter has also the entries of its parts, after its own, which names them. */
async function entriesOf({ mail }: RecordFeedbackDeps, key: LedgerKey): Promise<LedgerKey[]> {
  if (!isJoint(key)) return [key];
  const { parts = [] } = (await mail.one(key)) ?? {};
  return [key, ...parts.map((official): LedgerKey => ({ day: key.day, official, kind: 'DAILY' }))];
}

/**
 * Writes the reports of the mail service into the ledger and the list of suppressed addresses. The result does not
 * depend on the number or order of events. A bounce reopens the day on which it arrives, which may be later than the
 * day of the letter. The next sweep of that day writes to the chairman instead.
 */
export async function recordFeedback(deps: RecordFeedbackDeps, event: MailEvent): Promise<void> {
  const { sent, feedback, suppress } = decideFeedback(event);
  for (const key of sent ? await entriesOf(deps, sent) : []) {
    // Most letters are already marked as sent when feedback comes, so this order saves a write.
    const isSent = feedback !== null && (await deps.mail.recordFeedback(key, feedback));
    if (!isSent) await deps.mail.recordSent(key, event.messageId, event.sentAt);
  }
  // The ledger knows no letter to somebody who was erased since: their address must not come back.
  if (suppress.length > 0 && sent && !(await deps.mail.one(sent))) return;
  for (const suppression of suppress) await deps.suppressions.suppress(suppression);
  if (suppress.length > 0) await deps.mail.reopenDay(ALL_SCOPES, localDateOf(event.at));
}
