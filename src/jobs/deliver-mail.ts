import type { DailyMail } from '../domain/daily-mail.js';
import { isUnfinished, type MailEntry, type NotSentReason, reminderId } from '../domain/mail.js';
import type { MailSituation } from '../domain/mail-situation.js';
import { mailFor } from '../domain/plan-daily-mail.js';
import { addressKey } from '../domain/suppression.js';
import { reminderEmail } from '../email/email.js';
import { MailError } from '../email/mailer.js';
import { type Current, currentOf, refresh } from './mail-situation.js';
import type { SendRemindersDeps } from './send-reminders.js';

const LEASE_MS = 10 * 60_000;
const RATE_TRIES = 8;
/** More than a letter takes when SES and the table answer only after their time-outs. */
const TIME_FOR_ONE_MS = 30_000;
/** As many unanswered calls in a row mean that SES is away. */
const UNANSWERED_AT_MOST = 3;

export type Failed = { readonly official: string; readonly reason: string };

export type Delivery = {
  readonly sent: number;
  readonly superseded: number;
  readonly failed: readonly Failed[];
  /** In the words of SES. */
  readonly stopped: string | null;
  /** The time of the run was up before every letter was out. */
  readonly outOfTime: boolean;
};

type Tally = { sent: number; superseded: number; failed: Failed[]; stopped: string | null; unanswered: number };

/** Sends the day's letters one after the other until all are out, the time is up, or SES says that there is no point in going on. */
export async function deliver(
  deps: SendRemindersDeps,
  situation: MailSituation,
  mails: readonly DailyMail[],
  entries: readonly MailEntry[],
): Promise<Delivery> {
  const run = `run-${crypto.randomUUID()}`;
  const wanted = new Map(mails.map((mail) => [mail.official.id, mail]));
  const tally: Tally = { sent: 0, superseded: 0, failed: [], stopped: null, unanswered: 0 };
  const current = currentOf(situation);
  let outOfTime = false;
  for (const entry of entries.filter(isUnfinished)) {
    outOfTime = deps.timeLeft() < TIME_FOR_ONE_MS;
    if (outOfTime || tally.stopped !== null) break;
    await deliverOne(deps, current, wanted.get(entry.official), entry, run, tally);
  }
  const { unanswered: _, ...counts } = tally;
  return { ...counts, outOfTime };
}

/**
 * Claim, look again, send, mark. If the send fails after the claim:
 * – SES took nothing (rate, quota, no connection): the claim is given back, this run or the next sweep sends it;
 * – SES refused the message for good: the entry is FAILED and the day goes on;
 * – no answer came, or this process died: the letter may be out. The claim stays until its lease ends (10 minutes). If the
 *   letter went out, SES has said so meanwhile (record-feedback.ts) and the entry is SENT: nobody can claim it. Else the next
 *   sweep sends it. Should SES's word take longer than the lease, the letter goes twice: better than not being told.
 */
async function deliverOne(
  deps: SendRemindersDeps,
  current: Current,
  planned: DailyMail | undefined,
  entry: MailEntry,
  run: string,
  tally: Tally,
): Promise<void> {
  if (!(await deps.mail.claim(entry, run, deps.now(), LEASE_MS))) return;
  const mail = planned ? await asThingsStand(deps, current, planned) : 'NOTHING_DUE';
  if (typeof mail === 'string') {
    await deps.mail.supersede([entry], mail);
    tally.superseded += 1;
    return;
  }
  try {
    const { messageId } = await sendPatiently(deps, current, mail, entry);
    await deps.mail.markSent(entry, run, messageId, deps.now());
    tally.sent += 1;
    tally.unanswered = 0;
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    await settle(deps, entry, run, error, tally);
  }
}

/** What the official is to be told as things stand now, or why nothing: submitted, extended, closed, moved or unreachable meanwhile. */
async function asThingsStand(
  deps: SendRemindersDeps,
  current: Current,
  planned: DailyMail,
): Promise<DailyMail | NotSentReason> {
  const keys = planned.forms.flatMap(({ unit, reports }) =>
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
  return mailFor(current, official) ?? 'NOTHING_DUE';
}

async function sendPatiently(deps: SendRemindersDeps, situation: MailSituation, mail: DailyMail, entry: MailEntry) {
  const email = reminderEmail(mail, reminderId(entry), deps.sender, situation);
  for (let attempt = 1; ; attempt++) {
    try {
      return await deps.mailer.send(email);
    } catch (error) {
      const tooFast = error instanceof MailError && error.failure === 'rate';
      if (!tooFast || attempt === RATE_TRIES) throw error;
      await deps.wait(attempt);
    }
  }
}

async function settle(deps: SendRemindersDeps, entry: MailEntry, run: string, error: MailError, tally: Tally) {
  switch (error.failure) {
    case 'rate':
    case 'stopped':
      await deps.mail.release(entry, run);
      tally.stopped = error.message;
      return;
    case 'refused':
      await deps.mail.fail(entry, run, error.message);
      tally.failed.push({ official: entry.official, reason: error.message });
      return;
    case 'unknown':
      tally.unanswered += 1;
      if (tally.unanswered >= UNANSWERED_AT_MOST) tally.stopped = error.message;
      return;
  }
}

/** Of all scopes of a sweep. */
export const total = (deliveries: readonly Delivery[]): Delivery => ({
  sent: deliveries.reduce((sum, { sent }) => sum + sent, 0),
  superseded: deliveries.reduce((sum, { superseded }) => sum + superseded, 0),
  failed: deliveries.flatMap(({ failed }) => failed),
  stopped: deliveries.find(({ stopped }) => stopped !== null)?.stopped ?? null,
  outOfTime: deliveries.some(({ outOfTime }) => outOfTime),
});
