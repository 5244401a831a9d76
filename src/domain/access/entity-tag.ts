import { createHash } from 'node:crypto';

/** The tag of an answer's bytes. An unchanged answer is not sent again. */
export const entityTag = (body: string | Uint8Array): string =>
  `"${createHash('sha1').update(body).digest('base64url')}"`;

/** Whether a client that sends `If-None-Match` already has the answer. */
export function isKnownTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
