import type { DailyMail } from '../domain/daily-mail.js';
import { localDateOf } from '../domain/local-date.js';
import { isUnfinished, type MailEntry, reminderId } from '../domain/mail.js';
import type { MailSituation } from '../domain/mail-situation.js';
import { mailFor } from '../domain/plan-daily-mail.js';
import { addressKey } from '../domain/suppression.js';
import { isAtOrBelow } from '../domain/unit.js';
import { reminderEmail } from '../email/email.js';
import { MailError } from '../email/mailer.js';
import { withReports } from './mail-situation.js';
import type { SendRemindersDeps } from './send-reminders.js';

const LEASE_MS = 10 * 60_000;
const RATE_TRIES = 8;
/** As many unanswered calls in a row mean that SES is away. */
const UNANSWERED_AT_MOST = 3;

export type Failed = { readonly official: string; readonly reason: string };

export type Delivery = {
  readonly sent: number;
  readonly superseded: number;
  readonly failed: readonly Failed[];
  readonly pending: number;
  readonly stopped: string | null;
  /** By this and every other run of the day. */
  readonly sentToday: number;
};

type Tally = { sent: number; superseded: number; failed: Failed[]; stopped: string | null; unanswered: number };

/** Sends the day's letters one after the other until all are out, or SES says that there is no point in going on. */
export async function deliver(
  deps: SendRemindersDeps,
  situation: MailSituation,
  mails: readonly DailyMail[],
  entries: readonly MailEntry[],
): Promise<Delivery> {
  const run = `run-${crypto.randomUUID()}`;
  const wanted = new Map(mails.map((mail) => [mail.official.id, mail]));
  const tally: Tally = { sent: 0, superseded: 0, failed: [], stopped: null, unanswered: 0 };
  const unfinished = entries.filter(isUnfinished);
  for (const entry of unfinished) {
    if (tally.stopped !== null) break;
    await deliverOne(deps, situation, wanted.get(entry.official), entry, run, tally);
  }
  const { unanswered: _, ...counts } = tally;
  const after = unfinished.length === 0 ? entries : await todaysEntries(deps, situation);
  return {
    ...counts,
    pending: after.filter(isUnfinished).length,
    sentToday: after.filter(({ status }) => status === 'SENT').length,
  };
}

export const todaysEntries = async (
  { mail }: Pick<SendRemindersDeps, 'mail'>,
  { scope, asOf }: Pick<MailSituation, 'scope' | 'asOf'>,
): Promise<MailEntry[]> => (await mail.ofDay(localDateOf(asOf))).filter(({ path }) => isAtOrBelow(path, scope.path));

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
  situation: MailSituation,
  planned: DailyMail | undefined,
  entry: MailEntry,
  run: string,
  tally: Tally,
): Promise<void> {
  if (!(await deps.mail.claim(entry, run, deps.now(), LEASE_MS))) return;
  const mail = planned && (await stillWanted(deps, situation, planned));
  if (!mail) {
    await deps.mail.supersede([entry]);
    tally.superseded += 1;
    return;
  }
  try {
    const { messageId } = await sendPatiently(deps, situation, mail, entry);
    await deps.mail.markSent(entry, run, messageId, deps.now());
    tally.sent += 1;
    tally.unanswered = 0;
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    await settle(deps, entry, run, error, tally);
  }
}

/** What the official is to be told as things stand now; undefined = submitted, extended, inactive or unreachable meanwhile. */
async function stillWanted(
  deps: SendRemindersDeps,
  situation: MailSituation,
  planned: DailyMail,
): Promise<DailyMail | undefined> {
  const keys = planned.forms.flatMap(({ unit, reports }) =>
    reports.map(({ period }) => ({ unit: unit.id, path: unit.path, period })),
  );
  const [official, reports] = await Promise.all([
    deps.officials.one(planned.official.id),
    keys.length > 0 ? deps.reports.history(keys) : [],
  ]);
  if (!official || (await deps.suppressions.has(addressKey(official.email)))) return undefined;
  return mailFor(withReports(situation, keys, reports), official);
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
  pending: deliveries.reduce((sum, { pending }) => sum + pending, 0),
  stopped: deliveries.find(({ stopped }) => stopped !== null)?.stopped ?? null,
  sentToday: deliveries.reduce((sum, { sentToday }) => sum + sentToday, 0),
});
