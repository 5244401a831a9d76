import { readFileSync } from 'node:fs';
import type { Relay } from '../../email/smtp/relay.js';
import { type ReturnsDeps, readReturns } from '../../email/smtp/returns.js';
import { inRounds, type Rounds } from '../../local/base/rounds.js';
import type { Stores } from '../../store/index.js';
import type { Configuration } from '../configuration/settings.js';

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

/** Reads returned mail every minute, and passes it to the function that receives it in AWS. */
export function hearReturns(
  configuration: Configuration,
  { returns }: Relay,
  mail: Stores['mail'],
  tell: ReturnsDeps['tell'],
  report: (error: unknown) => void,
): Rounds {
  const maildir = configuration['mail.maildir'];
  const rounds = inRounds(() => readReturns({ maildir, returns, mail, tell, report }), LOOKS_AGAIN_MS, report);
  void rounds.next();
  return rounds;
}
