import { createHmac, timingSafeEqual } from 'node:crypto';
import { addressKey } from '../../domain/official/suppression.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { partsOf, type Returns } from './relay.js';

/**
 * The Message-ID of a letter: the id of its entry in the ledger, in base64url, at the sender's domain. A repeat of a letter has the
 * same one, so that mail programs show it once and the relay's log can be asked for it (RFC 5322, 3.6.4).
 */
export const messageName = (reminderId: string, sender: string): string =>
  `<${Buffer.from(reminderId).toString('base64url')}@${partsOf(sender).domain}>`;

/** 80 bits: nobody guesses one, and the local part stays under its 64 characters (RFC 5321, 4.5.3.1.1). */
const MARK_DIGITS = 20;

/** Stands for the ledger entry in the return address of an invitation, which has no entry. */
export const invitationOn = (day: LocalDate): string => `${day}/invitation`;

/**
 * The envelope sender of a letter (VERP): `returns+20261021-6f1c…@office.example`. Its mark is a keyed hash of the letter, an
 * `X-Reminder-Id` or an invitation, and its recipient.
 */
export function returnAddress(returns: Returns, letter: string, recipient: string): string {
  const { local, domain } = partsOf(returns.address);
  return `${local}+${letter.slice(0, 10).replaceAll('-', '')}-${markOf(returns, letter, recipient)}@${domain}`;
}

export type ReturnMark = { readonly day: LocalDate; readonly mark: string };

/** The marks that a message names, in its envelope or in what it quotes. Each may be made up. */
export function marksIn(returns: Returns, message: string): ReturnMark[] {
  const { local, domain } = partsOf(returns.address);
  const pattern = `${escaped(local)}\\+(\\d{4})(\\d\\d)(\\d\\d)-([0-9a-f]{${MARK_DIGITS}})@${escaped(domain)}`;
  const found = [...message.matchAll(new RegExp(pattern, 'gi'))].map(([, year, month, day, mark = '']) => ({
    day: `${year}-${month}-${day}`,
    mark: mark.toLowerCase(),
  }));
  return found.filter(({ mark }, i) => found.findIndex((other) => other.mark === mark) === i);
}

export const isMarkOf = (returns: Returns, { mark }: ReturnMark, letter: string, recipient: string): boolean =>
  timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(returns, letter, recipient)));

const markOf = ({ secret }: Returns, letter: string, recipient: string): string =>
  createHmac('sha256', secret)
    .update(`${letter}\n${addressKey(recipient)}`)
    .digest('hex')
    .slice(0, MARK_DIGITS);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
