import { setTimeout } from 'node:timers/promises';
import type { Mailer } from '../../email/sending/mailer.js';
import { type PacedMailer, pacedMailer } from '../../email/sending/paced-mailer.js';
import type { SendLimit } from '../../email/sending/send-limit.js';
import { type MailPatience, sesMailer } from '../../email/sending/ses-mailer.js';
import type { Relay } from '../../email/smtp/relay.js';
import { patienceIn } from '../../store/table/patience.js';

/** How many processes send letters beside each other: each takes its part of the pace. The deployment does not set it. */
export const MAIL_SENDERS = 'MAIL_SENDERS';
/** The relay of an office that runs the service itself, as JSON. No function in AWS has it. */
export const MAIL_RELAY = 'MAIL_RELAY';

/** The mail service of the process, at the pace that it may take. */
export function openMailer(env: NodeJS.ProcessEnv): PacedMailer {
  const service = mailServiceIn(env);
  const limit = async () => shareOfPace(await service.limit(), Number(env[MAIL_SENDERS] ?? 1));
  return pacedMailer(service, limit, { monotonic: () => performance.now(), pause: (ms) => setTimeout(ms) });
}

type MailService = Mailer & { limit(): Promise<SendLimit | undefined> };

/** SES, or the relay that the process names. */
function mailServiceIn(env: NodeJS.ProcessEnv): MailService {
  const relay = env[MAIL_RELAY];
  return relay ? relayService(JSON.parse(relay) as Relay) : sesMailer(env, mailPatienceIn(env));
}

/** The relay's client is read when the first letter goes. */
function relayService(relay: Relay): MailService {
  let loaded: Promise<MailService> | undefined;
  const service = () => {
    loaded ??= import('../../email/smtp/smtp-mailer.js').then(({ smtpMailer }) => smtpMailer(relay));
    return loaded;
  };
  return {
    limit: async () => (await service()).limit(),
    send: async (email) => (await service()).send(email),
  };
}

/** The daily quota stays whole: what is used of it counts the letters of all. */
export const shareOfPace = (limit: SendLimit | undefined, senders: number): SendLimit | undefined =>
  limit && { ...limit, perSecond: limit.perSecond / senders };

/** How long a process that says how patient it is waits for SES; undefined in AWS, where the mailer has its own limits. */
export function mailPatienceIn(env: NodeJS.ProcessEnv): MailPatience | undefined {
  const patience = patienceIn(env);
  return patience === undefined ? undefined : { connectMs: patience, answerMs: patience, limitMs: patience };
}
