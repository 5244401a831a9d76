import { setTimeout } from 'node:timers/promises';
import { type PacedMailer, pacedMailer } from '../../email/sending/paced-mailer.js';
import type { SendLimit } from '../../email/sending/send-limit.js';
import { type MailPatience, sesMailer } from '../../email/sending/ses-mailer.js';
import { patienceIn } from '../../store/table/patience.js';

/** How many processes send letters beside each other: each takes its part of the pace. The deployment does not set it. */
export const MAIL_SENDERS = 'MAIL_SENDERS';

/** The mail service of the process, at the pace that it may take. */
export function openMailer(env: NodeJS.ProcessEnv): PacedMailer {
  const ses = sesMailer(env, mailPatienceIn(env));
  const limit = async () => shareOfPace(await ses.limit(), Number(env[MAIL_SENDERS] ?? 1));
  return pacedMailer(ses, limit, { monotonic: () => performance.now(), pause: (ms) => setTimeout(ms) });
}

/** The daily quota stays whole: what is used of it counts the letters of all. */
export const shareOfPace = (limit: SendLimit | undefined, senders: number): SendLimit | undefined =>
  limit && { ...limit, perSecond: limit.perSecond / senders };

/** How long a process that says how patient it is waits for SES; undefined in AWS, where the mailer has its own limits. */
export function mailPatienceIn(env: NodeJS.ProcessEnv): MailPatience | undefined {
  const patience = patienceIn(env);
  return patience === undefined ? undefined : { connectMs: patience, answerMs: patience, limitMs: patience };
}
