import {
  isSameTold,
  isUnfinished,
  type LedgerKey,
  type MailEntry,
  type NotSentReason,
  type Told,
} from '../../domain/mail/mail.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Email } from '../../email/sending/email.js';
import { MailError, type Mailer } from '../../email/sending/mailer.js';

const LEASE_MS = 10 * 60_000;
const RATE_TRIES = 8;
/** More than a letter takes when SES and the table answer only after their time-outs. */
const TIME_FOR_ONE_MS = 30_000;
/** This many unanswered calls in a row mean that SES is unavailable. A run reports it within ten seconds. */
const UNANSWERED_AT_MOST = 2;

/** What every kind of letter needs to go out. */
export type DeliveryDeps = {
  readonly mail: {
    plan(entries: readonly MailEntry[]): Promise<void>;
    claim(key: LedgerKey, owner: string, now: Instant, leaseMs: number): Promise<boolean>;
    markSent(key: LedgerKey, owner: string, messageId: string, at: Instant): Promise<boolean>;
    release(key: LedgerKey, owner: string): Promise<void>;
    amend(key: LedgerKey, owner: string, told: Told): Promise<boolean>;
    fail(key: LedgerKey, owner: string, failure: string): Promise<void>;
    supersede(keys: readonly LedgerKey[], reason: NotSentReason): Promise<void>;
  };
  readonly mailer: Mailer;
  /** Address letters come from. */
  readonly sender: string;
  /**
   * The clock for claims, and for the rule that an occurrence delivered after its local day does nothing. A replay
   * passes the time of each occurrence.
   */
  now(): Instant;
  /** A pause after an answer of "too fast"; `attempt` counts from 1. */
  wait(attempt: number): Promise<void>;
  /** Milliseconds until the platform ends this run; what is not sent by then waits for the next sweep. */
  timeLeft(): number;
};

export type Failed = { readonly official: string; readonly reason: string };

export type DeliveryOutcome = {
  readonly sent: number;
  readonly superseded: number;
  readonly failed: readonly Failed[];
  /** Neither sent nor given up by this run: released, unanswered, or in the hands of another run. */
  readonly left: number;
  /** In the words of SES. */
  readonly stopped: string | null;
  /** The time of the run was up before every letter was out. */
  readonly outOfTime: boolean;
};

/** The contents at the moment of sending, and the letter. */
export type Prepared = { readonly told: Told; write(): Email };

/** Something that the letter needs cannot be read: it waits, for a later sweep may find it repaired. */
export const LATER = 'LATER';
export type Later = typeof LATER;

/** Or why there is nothing to tell, now or any more. */
export type Prepare = (entry: MailEntry) => Promise<Prepared | NotSentReason | Later>;

/**
 * What a run knows about SES, passed from one delivery to the next: if SES is unavailable for one scope, it is for all.
 */
export type SesSoFar = { stopped: string | null; unanswered: number };

export const nothingHeardOfSes = (): SesSoFar => ({ stopped: null, unanswered: 0 });

type Tally = { sent: number; superseded: number; failed: Failed[] };

/** Sends the letters one after the other until all are sent, the time is up, or SES refuses any more. */
export async function deliverEntries(
  deps: DeliveryDeps,
  entries: readonly MailEntry[],
  prepare: Prepare,
  ses: SesSoFar,
): Promise<DeliveryOutcome> {
  const run = `run-${crypto.randomUUID()}`;
  const tally: Tally = { sent: 0, superseded: 0, failed: [] };
  const unfinished = entries.filter(isUnfinished);
  let outOfTime = false;
  for (const entry of unfinished) {
    outOfTime = deps.timeLeft() < TIME_FOR_ONE_MS;
    if (outOfTime || ses.stopped !== null) break;
    await deliverOne(deps, entry, prepare, run, tally, ses);
  }
  const left = unfinished.length - tally.sent - tally.superseded - tally.failed.length;
  return { ...tally, left, stopped: ses.stopped, outOfTime };
}

/**
 * Claim, look again, send, mark. The ledger is told beforehand where less is left to tell than was planned: what it says of a
 * letter is what stood in it. If the send fails after the claim:
 * – SES took nothing (rate, quota, no connection): the claim is given back, this run or the next sweep sends it;
 * – SES refused the message for good, or it cannot be written: the entry is FAILED and the day goes on;
 * – no answer came, or this process died: the letter may be out. The claim stays until its lease ends (10 minutes). If the
 *   letter went out, SES has said so meanwhile (record-feedback.ts) and the entry is SENT: nobody can claim it. Else the next
 *   sweep sends it. Should SES's word take longer than the lease, the letter goes twice: better than not being told.
 */
async function deliverOne(
  deps: DeliveryDeps,
  entry: MailEntry,
  prepare: Prepare,
  run: string,
  tally: Tally,
  ses: SesSoFar,
): Promise<void> {
  if (!(await deps.mail.claim(entry, run, deps.now(), LEASE_MS))) return;
  const prepared = (await unlessUnreadable(prepare(entry))) ?? LATER;
  if (prepared === LATER) {
    await deps.mail.release(entry, run);
    return;
  }
  if (typeof prepared === 'string') {
    await deps.mail.supersede([entry], prepared);
    tally.superseded += 1;
    return;
  }
  if (!isSameTold(prepared.told, entry) && !(await deps.mail.amend(entry, run, prepared.told))) return;
  try {
    const { messageId } = await sendPatiently(deps, written(prepared));
    await deps.mail.markSent(entry, run, messageId, deps.now());
    tally.sent += 1;
    ses.unanswered = 0;
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    await settle(deps, entry, run, error, tally, ses);
  }
}

/** A letter that cannot be written must not stop the others. */
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

async function settle(
  deps: DeliveryDeps,
  entry: MailEntry,
  run: string,
  error: MailError,
  tally: Tally,
  ses: SesSoFar,
): Promise<void> {
  switch (error.failure) {
    case 'rate':
    case 'stopped':
      await deps.mail.release(entry, run);
      ses.stopped = error.message;
      return;
    case 'refused':
      await deps.mail.fail(entry, run, error.message);
      tally.failed.push({ official: entry.official, reason: error.message });
      return;
    case 'unknown':
      ses.unanswered += 1;
      if (ses.unanswered >= UNANSWERED_AT_MOST) ses.stopped = error.message;
      return;
  }
}

/** Of all scopes of a sweep. */
export const total = (deliveries: readonly DeliveryOutcome[]): DeliveryOutcome => ({
  sent: deliveries.reduce((sum, { sent }) => sum + sent, 0),
  superseded: deliveries.reduce((sum, { superseded }) => sum + superseded, 0),
  failed: deliveries.flatMap(({ failed }) => failed),
  left: deliveries.reduce((sum, { left }) => sum + left, 0),
  stopped: deliveries.find(({ stopped }) => stopped !== null)?.stopped ?? null,
  outOfTime: deliveries.some(({ outOfTime }) => outOfTime),
});
