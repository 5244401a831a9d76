import { addDays, type LocalDate } from '../time/local-date.js';
import { accessNoticeOf, type MailEntry } from './mail.js';

/** As long as this a refusal is news, if no later letter went out. */
const NEWS_FOR_DAYS = 30;

/** Which entries say whom the last letter did not reach. */
export function canBeRefusal(today: LocalDate): (entry: MailEntry) => boolean {
  const since = addDays(today, -NEWS_FOR_DAYS);
  return ({ day }) => day >= since;
}

/**
 * The letter that the mail service refused for itself, by official: the last one of the past 30 days, where none has gone
 * out since. The official is written to again; until that works somebody must look at the address or the name.
 */
export function refusedLetters(ledger: readonly MailEntry[], today: LocalDate): Map<string, MailEntry> {
  const last = new Map<string, MailEntry>();
  for (const entry of ledger.filter(canBeRefusal(today))) {
    if (entry.status !== 'FAILED' && entry.status !== 'SENT') continue;
    // The address that was left says nothing about the one that letters go to.
    if (accessNoticeOf(entry)?.tells === 'OLD_ADDRESS') continue;
    const known = last.get(entry.official);
    if (!known || known.occurrence <= entry.occurrence) last.set(entry.official, entry);
  }
  return new Map([...last].filter(([, { status }]) => status === 'FAILED'));
}
