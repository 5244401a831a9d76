import { partsOf } from './relay.js';

/**
 * The Message-ID of a letter: the id of its entry in the ledger, in base64url, at the sender's domain. A repeat of a letter has the
 * same one, so that mail programs show it once and the relay's log can be asked for it (RFC 5322, 3.6.4).
 */
export const messageName = (reminderId: string, sender: string): string =>
  `<${Buffer.from(reminderId).toString('base64url')}@${partsOf(sender).domain}>`;
