import { hash } from 'node:crypto';
import { bounceEvent, bySns, letterSent, sendEvent } from '../../support/aws/ses-events.js';
import type { Clock } from './clock.js';
import type { Answer, Door } from './outside.js';

/** A letter that the mail service accepted. Its id is that of the ledger: day, official and kind. */
export type Letter = Readonly<
  { at: number; correlation: string | undefined } & Record<'to' | 'id' | 'messageId' | 'text', string>
>;

const answer = (status: number, body: object, errortype?: string): Answer => ({
  ...{ status, body: JSON.stringify(body) },
  headers: { 'content-type': 'application/json', ...(errortype && { 'x-amzn-errortype': errortype }) },
});
export const mailThrottled = answer(429, { message: 'Maximum sending rate exceeded.' }, 'TooManyRequestsException');
const refused = answer(400, { message: 'The address is not accepted.' }, 'MessageRejected');
const QUOTA = { MaxSendRate: 14, Max24HourSend: 50_000, SentLast24Hours: 0 };

/** The mail service. An accepted letter counts as sent, even if the answer is lost. Some addresses are refused. */
export function mailDoor(clock: Clock, refuses: (address: string) => boolean, took: (letter: Letter) => void): Door {
  const taken = new Map<string, number>();
  return ({ path, method, body }) => {
    if (path === '/v2/email/account') return answer(200, { SendQuota: QUOTA });
    if (path !== '/v2/email/outbound-emails' || method !== 'POST')
      throw new Error(`the mail service of the world knows no ${method} ${path}`);
    const { to, id = '', correlation, text } = letterSent(JSON.parse(body.toString()));
    if (refuses(to)) return refused;
    const nth = (taken.get(id) ?? 0) + 1;
    taken.set(id, nth);
    const messageId = `taken-${hash('sha256', `${id} ${nth}`).slice(0, 16)}`;
    took({ at: clock.now, to, id, correlation, messageId, text });
    return answer(200, { MessageId: messageId });
  };
}

/** The event of the mail service about an accepted letter, in the form of the SNS topic. */
export function mailEvent(letter: Letter, fate: 'Send' | 'Permanent' | 'Transient', now: number) {
  const { id, at, to } = letter;
  const sent = { ...letter, reminderId: id, sentAt: new Date(at).toISOString(), at: new Date(now).toISOString() };
  return bySns(fate === 'Send' ? sendEvent(sent) : bounceEvent(fate, { ...sent, address: to }));
}
