import { setTimeout } from 'node:timers/promises';
import type { Mailer } from '../../email/sending/mailer.js';
import { type PacedMailer, pacedMailer } from '../../email/sending/paced-mailer.js';
import type { SendLimit } from '../../email/sending/send-limit.js';
import { type MailPatience, sesMailer } from '../../email/sending/ses-mailer.js';
import type { Relay } from '../../email/smtp/relay.js';
import { patienceIn } from '../../store/table/patience.js';

/** The number of processes that send letters at once. Each gets its share of the rate. Not set by the deployment. */
export const MAIL_SENDERS = 'MAIL_SENDERS';
/** The relay of an office that runs the service itself, as JSON. Functions in AWS have none. */
export const MAIL_RELAY = 'MAIL_RELAY';

/** The mail service of the process, limited to the rate that it accepts. */
export function openMailer(env: NodeJS.ProcessEnv): PacedMailer {
  const service = mailServiceIn(env);
  const limit = async () => shareOfPace(await service.limit(), Number(env[MAIL_SENDERS] ?? 1));
  return pacedMailer(service, limit, { monotonic: () => performance.now(), pause: (ms) => setTimeout(ms) });
}

type MailService = Mailer & { limit(): Promise<SendLimit | undefined> };

/** SES, or the relay if the process names one. */
function mailServiceIn(env: NodeJS.ProcessEnv): MailService {
  const relay = env[MAIL_RELAY];
  return relay ? relayService(JSON.parse(relay) as Relay) : sesMailer(env, mailPatienceIn(env));
}

/** The client of the relay is loaded with the first letter. */
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

/** The share of one process. The daily quota is not divided, because its use counts the letters of all processes. */
export const shareOfPace = (limit: SendLimit | undefined, senders: number): SendLimit | undefined =>
  limit && { ...limit, perSecond: limit.perSecond / senders };

/** How long to wait for SES, if the process may wait longer. Undefined in AWS: the mailer has limits of its own. */
export function mailPatienceIn(env: NodeJS.ProcessEnv): MailPatience | undefined {
  const patience = patienceIn(env);
  return patience === undefined ? undefined : { connectMs: patience, answerMs: patience, limitMs: patience };
}
