import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { SMTPError } from 'nodemailer/lib/smtp-connection/index.js';
import { ledgerKeyOf } from '../../domain/mail/mail.js';
import { MOST_DETAIL } from '../../domain/mail/mail-feedback.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { MailError, type Mailer, type MailFailure } from '../sending/mailer.js';
import { mimeOf } from '../sending/mime.js';
import type { SendLimit } from '../sending/send-limit.js';
import type { Relay } from './relay.js';
import { relayLog } from './relay-log.js';
import { invitationOn, messageName, returnAddress } from './return-address.js';

/** A relay may look at a letter for a while, and a slow machine longer. Both stay far below the ten minutes of a claim. */
const CONNECT_MS = 30_000;
const ANSWER_MS = 120_000;
/** Far longer than the pause between two letters of a sweep. A longer one would keep a command from ending. */
const IDLE_MS = 5_000;

export type SmtpMailer = Mailer & {
  limit(): Promise<SendLimit>;
  close(): void;
};

/** One encrypted connection to the relay, which stays open from one letter to the next. */
export function openRelay(relay: Relay) {
  const { host, port, signIn } = relay;
  return createTransport({
    pool: true,
    maxConnections: 1,
    // The library would repeat a letter after its connection broke, although the letter may have gone out.
    maxRequeues: 0,
    host,
    port,
    secure: relay.tls === 'IMPLICIT',
    requireTLS: true,
    tls: { minVersion: 'TLSv1.2', ...(relay.authority !== undefined && { ca: relay.authority }) },
    ...(signIn && { auth: { user: signIn.user, pass: signIn.password } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
    idleTimeout: IDLE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * Hands letters to one relay. It never repeats by itself: a lost answer is
 * an unknown one, and the ledger decides. Where the relay's log is known, a letter that the relay already took is not sent again.
 */
export function smtpMailer(relay: Relay): SmtpMailer {
  const log = relay.log === undefined ? undefined : relayLog(relay.log);
  const transport = openRelay(relay);
  return {
    limit: async () => ({ perSecond: relay.perSecond, daily: null }),
    close: () => transport.close(),
    async send(email) {
      const id = email.headers['X-Reminder-Id'];
      if (id !== undefined && !ledgerKeyOf(id))
        throw new MailError('refused', `${JSON.stringify(id)} is no entry of the ledger`);
      // An invitation has no ledger entry: it is sent once, so the log is not asked.
      const messageId = messageName(id ?? `invitation-${randomUUID()}`, email.from.address);
      const recipient = email.to.address;
      const from = returnAddress(relay.returns, id ?? invitationOn(localDateOf(email.date)), recipient);
      if (id && (await log?.hasTaken(messageId, `<${from}>`).catch(unreadableLog))) return { messageId };
      const raw = await mimeOf(email, messageId);
      try {
        await transport.sendMail({ envelope: { from, to: recipient }, raw });
        return { messageId };
      } catch (error) {
        throw mailErrorOf(error, recipient);
      }
    },
  };
}

function unreadableLog(error: unknown): never {
  throw new MailError('stopped', `the relay's log cannot be read: ${error}`, { cause: error });
}

/** `originalCode` is the code of the socket, if the library replaced it by its own. */
type SmtpError = Partial<SMTPError> & { readonly originalCode?: string };

/** Classifies an error of the relay. The message leaves out the recipient's address, because it is logged. */
export function mailErrorOf(error: unknown, address: string): MailError {
  const smtp = Object(error) as SmtpError;
  const reason = (smtp.message ?? String(error)).replaceAll(address, '(address)').slice(0, MOST_DETAIL);
  return new MailError(failureOf(smtp), reason, { cause: error });
}

/** The relay was not reached or not believed, so nothing was sent. */
const NOT_REACHED = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH']);
/** Node's words for a certificate that the machine does not trust. */
const NOT_TRUSTED = /CERT|ISSUER|LEAF_SIGNATURE|^ERR_(TLS|SSL)/;

/** The cause of a refusal, by the refused command: sender, recipient or letter (RFC 5321, 4.2 and 4.3.2). */
function failureOf(error: SmtpError): MailFailure {
  const { code = '', command = '', responseCode = 0, syscall = '', originalCode = '' } = error;
  if (NOT_REACHED.has(code) || syscall === 'connect' || NOT_TRUSTED.test(originalCode)) return 'stopped';
  if (responseCode === 0) return 'unknown';
  const isTemporary = responseCode < 500;
  if (responseCode === 421) return 'stopped';
  if (command === 'MAIL FROM') return isTemporary ? 'rate' : 'stopped';
  if (command === 'RCPT TO' || command === 'DATA') return isTemporary ? 'later' : 'refused';
  return 'stopped';
}
