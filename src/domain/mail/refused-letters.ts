import { addDays, type LocalDate } from '../time/local-date.js';
import { accessNoticeOf, type MailEntry } from './mail.js';

/** Days for which a refusal counts, unless a later letter was sent. */
const NEWS_FOR_DAYS = 30;

/** The first day whose refusals count. */
export const refusalsFrom = (today: LocalDate): LocalDate => addDays(today, -NEWS_FOR_DAYS);

/** Whether an entry can show that the last letter did not reach its reader. */
export function canBeRefusal(today: LocalDate): (entry: MailEntry) => boolean {
  const since = refusalsFrom(today);
  return ({ day }) => day >= since;
}

/**
 * By official: the last letter of the past 30 days that the mail service itself refused, unless a later one was sent.
 * The next letter is tried anyway. Until it is sent, somebody must check the address and the name.
 */
export function refusedLetters(ledger: readonly MailEntry[], today: LocalDate): Map<string, MailEntry> {
  const last = new Map<string, MailEntry>();
  for (const entry of ledger.filter(canBeRefusal(today))) {
    if (entry.status !== 'FAILED' && entry.status !== 'SENT') continue;
    // A refusal of an earlier address says nothing about the current one.
    if (accessNoticeOf(entry)?.tells === 'OLD_ADDRESS') continue;
    const earlier = last.get(entry.official);
    if (!earlier || earlier.occurrence <= entry.occurrence) last.set(entry.official, entry);
  }
  return new Map([...last].filter(([, { status }]) => status === 'FAILED'));
}
