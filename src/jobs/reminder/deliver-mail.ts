import { type DailyMail, entryOf } from '../../domain/daily-mail/daily-mail.js';
import { mailFor } from '../../domain/daily-mail/plan-daily-mail.js';
import { type MailEntry, type NotSentReason, reminderId } from '../../domain/mail/mail.js';
import { personOf } from '../../domain/official/assignment.js';
import { addressKey } from '../../domain/official/suppression.js';
import { letterReader } from '../../domain/reminder/letter-readers.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import type { ReportsFound } from '../../domain/report/report.js';
import { reminderEmail } from '../../email/opened/reminder-email.js';
import { type Current, currentOf, refresh, reportsToRead } from './current.js';
import { type Deliver, type DeliveryOutcome, LATER, type Later } from './deliver-entries.js';
import type { SendRemindersDeps } from './reminder-deps.js';

export async function deliverDailyMails(
  deps: SendRemindersDeps,
  situation: ReminderContext,
  mails: readonly DailyMail[],
  entries: readonly MailEntry[],
  send: Deliver,
): Promise<DeliveryOutcome> {
  const planned = new Map(mails.map((mail) => [mail.official.id, mail]));
  const current = currentOf(situation);
  const prepare = async (entry: MailEntry) => {
    const mail = await asThingsStand(deps, current, entry, planned.get(entry.official));
    if (typeof mail === 'string') return mail;
    const { situation: context } = current;
    return { entry: entryOf(mail, entry), write: () => reminderEmail(mail, reminderId(entry), deps.sender, context) };
  };
  return send(entries, prepare);
}

/**
 * The letter by the current state, or the reason why there is none. Since the planning, the report may have been
 * submitted or extended, or the official may have been closed, moved or become unreachable. `planned` is undefined if
 * the plan of this sweep has nothing for the official.
 */
export async function asThingsStand(
  deps: SendRemindersDeps,
  current: Current,
  entry: MailEntry,
  planned: DailyMail | undefined,
): Promise<DailyMail | NotSentReason | Later> {
  const toRead = reportsToRead(current, planned);
  const { situation } = current;
  const expected = planned && addressKey(letterReader(situation, planned.official).email);
  const [stored, found, isSuppressed] = await Promise.all([
    deps.officials.one(entry.official),
    toRead.length > 0 ? deps.reports.history(toRead) : NONE,
    expected !== undefined && deps.suppressions.has(expected),
  ]);
  const official = stored && (situation.placed?.(stored) ?? stored);
  if (!official?.active) return 'INACTIVE';
  // The ledger entry belongs to the earlier unit. Tomorrow's plan covers the new unit.
  if (
    official.path !== (situation.seatPath?.(entry.path) ?? entry.path) ||
    (planned && official.role !== planned.official.role)
  )
    return 'MOVED';
  const reader = letterReader(situation, official);
  // The absence began or ended since the planning, so another person has to get the letter.
  if (personOf(reader.id) !== (entry.to ?? personOf(entry.official))) return 'MOVED';
  const address = addressKey(reader.email);
  if (address === expected ? isSuppressed : await deps.suppressions.has(address)) return 'ADDRESS_SUPPRESSED';
  if (!planned) return 'NOTHING_DUE';
  // The data could be read when the day was planned. The next sweep plans without it.
  if (found.unreadable.length > 0) return LATER;
  refresh(current, toRead, found.reports);
  const mail = mailFor(current.situation, official);
  if (!mail) return 'NOTHING_DUE';
  return reader.id === official.id ? mail : { ...mail, reader };
}

const NONE: ReportsFound = { reports: [], unreadable: [] };
