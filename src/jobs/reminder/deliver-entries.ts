import { CORRELATION_HEADER } from '../../domain/mail/correlation.js';
import { hasSameContents, isUnfinished, type MailEntry, type NotSentReason } from '../../domain/mail/mail.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Email } from '../../email/sending/email.js';
import { MailError, type Mailer } from '../../email/sending/mailer.js';
import type { StoresWith } from '../../store/index.js';

const LEASE_MS = 10 * 60_000;
const RATE_TRIES = 8;
/**
 * Milliseconds kept for one letter: more than it takes even if the mail service and the table answer only at their
 * time-outs.
 */
const TIME_FOR_ONE_MS = 30_000;
/**
 * After this many unanswered calls in a row the mail service counts as unavailable. A run reports that within ten
 * seconds.
 */
const UNANSWERED_AT_MOST = 2;

/** The stores and services that every kind of letter needs. */
export type DeliveryDeps = StoresWith<{
  mail: 'plan' | 'claim' | 'markSent' | 'release' | 'amend' | 'fail' | 'supersede';
}> & {
  readonly mailer: Mailer;
  /**
   * Called before the first letter of each delivery, with the number of letters still to send. The number includes
   * letters that earlier deliveries of the run left unsent.
   */
  readonly aboutToSend?: (letters: number) => Promise<void>;
  /** The address that letters come from. */
  readonly sender: string;
  /**
   * The clock for claims, and for the rule that an occurrence delivered after its local day does nothing. A replay
   * passes the time of each occurrence.
   */
  now(): Instant;
  /** Pauses after the mail service answered "too fast". `attempt` counts from 1. */
  wait(attempt: number): Promise<void>;
  /** Milliseconds until the platform ends this run. Letters unsent by then wait for the next sweep. */
  timeLeft(): number;
};

export type Failed = { readonly official: string; readonly reason: string };

export type DeliveryOutcome = {
  readonly sent: number;
  /**
   * Letters no longer wanted: the report was submitted, the official is inactive, or the letter is left over from an
   * earlier day.
   */
  readonly superseded: number;
  /**
   * Letters that went out after another run had taken over their claim, so somebody may have got one twice. Absent =
   * none.
   */
  readonly doubled?: number;
  readonly failed: readonly Failed[];
  /** Letters that this run neither sent nor cancelled: released, unanswered, or claimed by another run. */
  readonly left: number;
  /** Why the mail service takes no more letters, in its own words. */
  readonly stopped: string | null;
  /** The time of the run ended before every letter was sent. */
  readonly outOfTime: boolean;
};

/** A letter with its entry, which names what the letter announces at the moment of sending. */
export type Prepared = { readonly entry: MailEntry; write(): Email };

/** Data that the letter needs cannot be read. The letter waits until a later sweep finds the data repaired. */
export const LATER = 'LATER';
export type Later = typeof LATER;

/** Prepares a letter, or gives the reason why it is not sent now or is no longer sent. */
export type Prepare = (entry: MailEntry) => Promise<Prepared | NotSentReason | Later>;

/** Sends the letters one after the other until all are sent, the time is up, or the mail service refuses any more. */
export type Deliver = (entries: readonly MailEntry[], prepare: Prepare) => Promise<DeliveryOutcome>;

/** Shared by all deliveries of one run, because the mail service is unavailable for all scopes or for none. */
export function deliveryRun(deps: DeliveryDeps): Deliver {
  let service: MailServiceHealth = { stopped: null, unanswered: 0 };
  let leftBefore = 0;
  return async (entries, prepare) => {
    const run = `run-${crypto.randomUUID()}`;
    const unfinished = entries.filter(isUnfinished);
    if (unfinished.length > 0) await deps.aboutToSend?.(leftBefore + unfinished.length);
    const results: LetterResult[] = [];
    let outOfTime = false;
    for (const entry of unfinished) {
      outOfTime = deps.timeLeft() < TIME_FOR_ONE_MS;
      if (outOfTime || service.stopped !== null) break;
      const result = await deliverOne(deps, entry, prepare, run);
      service = healthAfter(service, result);
      results.push(result);
    }
    const sent = results.filter(({ kind }) => kind === 'SENT').length;
    const doubled = results.filter((result) => result.kind === 'SENT' && result.isDoubled).length;
    const superseded = results.filter(({ kind }) => kind === 'SUPERSEDED').length;
    const failed = results.flatMap((result) => (result.kind === 'FAILED' ? result.failed : []));
    const left = unfinished.length - sent - superseded - failed.length;
    leftBefore += left;
    return { sent, superseded, ...(doubled > 0 && { doubled }), failed, left, stopped: service.stopped, outOfTime };
  };
}

type LetterResult =
  | { readonly kind: 'SENT'; readonly isDoubled: boolean }
  | { readonly kind: 'SUPERSEDED' }
  /** Another run has claimed the letter, its data cannot be read, or the relay does not take it yet. */
  | { readonly kind: 'LEFT' }
  | { readonly kind: 'FAILED'; readonly failed: Failed }
  /** The mail service takes no letters, or gave no answer. */
  | { readonly kind: 'STOPPED' | 'UNANSWERED'; readonly because: string };

type MailServiceHealth = { readonly stopped: string | null; readonly unanswered: number };

function healthAfter(service: MailServiceHealth, result: LetterResult): MailServiceHealth {
  switch (result.kind) {
    case 'SENT':
      return { ...service, unanswered: 0 };
    case 'STOPPED':
      return { ...service, stopped: result.because };
    case 'UNANSWERED': {
      const unanswered = service.unanswered + 1;
      return { unanswered, stopped: unanswered >= UNANSWERED_AT_MOST ? result.because : service.stopped };
    }
    default:
      return service;
  }
}

/**
 * Claims the letter, prepares it again, sends it and marks it as sent. If the letter now announces less than planned,
 * the ledger is corrected first, so that an entry says what its letter says. If the send fails after the claim:
 * – The mail service took nothing (rate, quota, no connection, not this letter now). The claim is released, and this
 * run or the next sweep sends the letter.
 * – The mail service refused the message for good, or the letter cannot be written. The entry is FAILED, and the other
 * letters go on.
 * – No answer came, or this process died. The letter may be out, so the claim stays until its lease ends (10 minutes).
 * If the letter went out, the mail service has usually reported it by then (record-feedback.ts): the entry is SENT and
 * nobody can claim it. Otherwise the next sweep sends the letter. If the report comes after the lease, the letter goes
 * twice, which is better than not at all.
 */
async function deliverOne(deps: DeliveryDeps, entry: MailEntry, prepare: Prepare, run: string): Promise<LetterResult> {
  if (!(await deps.mail.claim(entry, run, deps.now(), LEASE_MS))) return { kind: 'LEFT' };
  const prepared = (await unlessUnreadable(prepare(entry))) ?? LATER;
  if (prepared === LATER) {
    await deps.mail.release(entry, run);
    return { kind: 'LEFT' };
  }
  if (typeof prepared === 'string') {
    await deps.mail.supersede([entry], prepared);
    return { kind: 'SUPERSEDED' };
  }
  if (!hasSameContents(prepared.entry, entry) && !(await deps.mail.amend(prepared.entry, run))) return { kind: 'LEFT' };
  try {
    const email = marked(written(prepared), entry);
    const { messageId } = await sendPatiently(deps, email);
    const isOurs = await deps.mail.markSent(entry, run, messageId, deps.now(), email.subject);
    return { kind: 'SENT', isDoubled: !isOurs };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    return settle(deps, entry, run, error);
  }
}

/**
 * The header carries the correlation of the change that led to the letter. The events of the mail service repeat it.
 */
const marked = (email: Email, { correlation }: MailEntry): Email =>
  correlation === undefined ? email : { ...email, headers: { ...email.headers, [CORRELATION_HEADER]: correlation } };

/** A letter that cannot be written must not stop the others, so it counts as refused. */
function written({ write }: Prepared): Email {
  try {
    return write();
  } catch (error) {
    throw new MailError('refused', `the letter cannot be written: ${error}`, { cause: error });
  }
}

async function sendPatiently({ mailer, wait }: DeliveryDeps, email: Email) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await mailer.send(email);
    } catch (error) {
      const tooFast = error instanceof MailError && error.failure === 'rate';
      if (!tooFast || attempt === RATE_TRIES) throw error;
      await wait(attempt);
    }
  }
}

async function settle(deps: DeliveryDeps, entry: MailEntry, run: string, error: MailError): Promise<LetterResult> {
  switch (error.failure) {
    case 'rate':
    case 'stopped':
      await deps.mail.release(entry, run);
      return { kind: 'STOPPED', because: error.message };
    case 'later':
      await deps.mail.release(entry, run);
      return { kind: 'LEFT' };
    case 'refused':
      await deps.mail.fail(entry, run, error.message);
      return { kind: 'FAILED', failed: { official: entry.official, reason: error.message } };
    case 'unknown':
      return { kind: 'UNANSWERED', because: error.message };
  }
}

export const total = (deliveries: readonly DeliveryOutcome[]): DeliveryOutcome => {
  const doubled = deliveries.reduce((sum, delivery) => sum + (delivery.doubled ?? 0), 0);
  return {
    sent: deliveries.reduce((sum, { sent }) => sum + sent, 0),
    superseded: deliveries.reduce((sum, { superseded }) => sum + superseded, 0),
    failed: deliveries.flatMap(({ failed }) => failed),
    left: deliveries.reduce((sum, { left }) => sum + left, 0),
    stopped: deliveries.find(({ stopped }) => stopped !== null)?.stopped ?? null,
    outOfTime: deliveries.some(({ outOfTime }) => outOfTime),
    ...(doubled > 0 && { doubled }),
  };
};
