import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '../aws/door.js';

/** The time in which a choice on a page is accepted. */
const WAITING_MS = 10 * 60_000;
/** An HMAC of SHA-256 in base64url. */
const SEAL_LENGTH = 43;

type Waiting = { readonly query: string; readonly until: number; readonly id: string };

/**
 * The one-time values of forms. A value carries the request of its page under a seal, so an open page takes no memory,
 * and no number of other pages can push it out. Only the ids of forms that were sent are kept, until they end by time.
 */
export function sealedForms(now: () => number) {
  const key = randomBytes(32);
  const sent = new Map<string, number>();
  const sealOf = (content: string): string => createHmac('sha256', key).update(content).digest('base64url');

  return {
    /** @param query the address of the page, to show it again */
    valueFor(query: URLSearchParams): string {
      const waiting: Waiting = {
        query: query.toString(),
        until: now() + WAITING_MS,
        id: randomBytes(16).toString('base64url'),
      };
      const content = Buffer.from(JSON.stringify(waiting)).toString('base64url');
      return sealOf(content) + content;
    },
    /** The address of the page. Undefined for a false value, after its time, or if the form was sent before. */
    take(value: string): URLSearchParams | undefined {
      for (const [id, until] of sent) if (now() >= until) sent.delete(id);
      const [seal, content] = [value.slice(0, SEAL_LENGTH), value.slice(SEAL_LENGTH)];
      if (!isSameSecret(seal, sealOf(content))) return undefined;
      const { query, until, id } = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as Waiting;
      if (now() >= until || sent.has(id)) return undefined;
      sent.set(id, until);
      return new URLSearchParams(query);
    },
  };
}
