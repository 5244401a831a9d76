import { addDays, type LocalDate } from './local-date.js';
import type { MailEntry } from './mail.js';

/** As long as this a refusal is news, if no later letter went out. */
const NEWS_FOR_DAYS = 30;

/**
 * The letter that the mail service refused for itself, by official: the last one of the past 30 days, where none has gone
 * out since. The official is written to again; until that works somebody must look at the address or the name.
 */
export function refusedLetters(ledger: readonly MailEntry[], today: LocalDate): Map<string, MailEntry> {
  const last = new Map<string, MailEntry>();
  for (const entry of ledger) {
    if (entry.status !== 'FAILED' && entry.status !== 'SENT') continue;
    const known = last.get(entry.official);
    if (!known || known.occurrence <= entry.occurrence) last.set(entry.official, entry);
  }
  const since = addDays(today, -NEWS_FOR_DAYS);
  return new Map([...last].filter(([, { status, day }]) => status === 'FAILED' && day >= since));
}
