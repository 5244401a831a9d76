import type { DailyMail } from '../domain/daily-mail.js';
import type { Instant } from '../domain/local-date.js';
import { type MailEntry, type NotSentReason, reminderId } from '../domain/mail.js';
import type { MailSituation } from '../domain/mail-situation.js';
import { mailFor } from '../domain/plan-daily-mail.js';
import { addressKey } from '../domain/suppression.js';
import { reminderEmail } from '../email/reminder-email.js';
import { type Delivery, deliverEntries, type SesSoFar } from './deliver-entries.js';
import { type Current, currentOf, refresh } from './mail-situation.js';
import type { SendRemindersDeps } from './send-reminders.js';

/** Sends the scheduled e-mails of the day. */
export async function deliver(
  deps: SendRemindersDeps,
  situation: MailSituation,
  mails: readonly DailyMail[],
  entries: readonly MailEntry[],
  ses: SesSoFar,
): Promise<Delivery> {
  const wanted = new Map(mails.map((mail) => [mail.official.id, mail]));
  const current = currentOf(situation);
  const prepare = async (entry: MailEntry) => {
    const planned = wanted.get(entry.official);
    const mail = planned ? await asThingsStand(deps, current, planned, entry) : 'NOTHING_DUE';
    return typeof mail === 'string' ? mail : reminderEmail(mail, reminderId(entry), deps.sender, current);
  };
  return deliverEntries(deps, entries, prepare, ses);
}

/** What the official is to be told as things stand now, or why nothing: submitted, extended, closed, moved or unreachable meanwhile. */
async function asThingsStand(
  deps: SendRemindersDeps,
  current: Current,
  planned: DailyMail,
  { ranking }: MailEntry,
): Promise<DailyMail | NotSentReason> {
  const named = [...planned.forms, ...planned.openings, ...(planned.digest?.overdue ?? [])];
  const keys = named.flatMap(({ unit, reports }) =>
    reports.map(({ period }) => ({ unit: unit.id, path: unit.path, period })),
  );
  const [official, reports] = await Promise.all([
    deps.officials.one(planned.official.id),
    keys.length > 0 ? deps.reports.history(keys) : [],
  ]);
  if (!official?.active) return 'INACTIVE';
  // The ledger entry names the reports of the unit before: tomorrow's plan is about the new one.
  if (official.path !== planned.official.path || official.role !== planned.official.role) return 'MOVED';
  if (await deps.suppressions.has(addressKey(official.email))) return 'ADDRESS_SUPPRESSED';
  refresh(current, keys, reports);
  // The ledger remembers what was told, so a ranking that became final after this entry was planned waits for the next.
  const told = ranking !== undefined && ranking === current.finalRanking?.period;
  const now = { ...current, knownAt: WHENEVER };
  return mailFor(told ? now : { ...now, finalRanking: undefined }, official) ?? 'NOTHING_DUE';
}

/**
 * A sweep may be long, or repeated by the platform minutes after its occurrence: whatever submission stands in the table when
 * a letter is about to go counts. Two machines' clocks are not compared.
 */
const WHENEVER: Instant = '9999-12-31T23:59:59.999Z';
