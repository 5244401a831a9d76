import { readFileSync } from 'node:fs';
import type { SNSEvent, SNSEventRecord } from 'aws-lambda';
import type { Relay } from '../../email/smtp/relay.js';
import { readReturns } from '../../email/smtp/returns.js';
import type { Stores } from '../../store/index.js';
import type { Configuration } from '../configuration/settings.js';

/** The relay of the settings, as the mailer takes it. */
export function relayOf(configuration: Configuration): Relay {
  const { protocol, hostname, port } = new URL(configuration['mail.relay']);
  const isImplicit = protocol === 'smtps:';
  const [user, password] = [configuration['mail.user'], configuration['mail.password']];
  const authority = configuration['mail.authority'];
  const log = configuration['mail.log'];
  return {
    host: hostname,
    port: Number(port || (isImplicit ? 465 : 587)),
    tls: isImplicit ? 'IMPLICIT' : 'STARTTLS',
    perSecond: configuration['mail.per-second'],
    returns: { address: configuration['mail.returns'], secret: configuration['mail.returns-secret'] },
    ...(user !== undefined && password !== undefined && { signIn: { user, password } }),
    ...(authority !== undefined && { authority: readFileSync(authority, 'utf8') }),
    ...(log !== undefined && { log }),
  };
}

const LOOKS_AGAIN_MS = 60_000;

/** Hears each minute what came back, by the function that hears of it in AWS. Stopping waits for the round under way. */
export function hearReturns(
  configuration: Configuration,
  { returns }: Relay,
  mail: Stores['mail'],
  feedback: (event: SNSEvent) => Promise<void>,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  const tell = (Message: string) => feedback({ Records: [{ Sns: { Message } } as SNSEventRecord] });
  const maildir = configuration['mail.maildir'];
  let round: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    round = round.then(() => readReturns({ maildir, returns, mail, tell, report })).catch(report);
  };
  look();
  const timer = setInterval(look, LOOKS_AGAIN_MS);
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
