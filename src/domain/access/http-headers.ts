import { createHash } from 'node:crypto';

/** The entries of an `Accept` header in its order, each with its quality from 0 (not acceptable) to 1. */
export const qualities = (accept: string | undefined): ReadonlyMap<string, number> =>
  new Map((accept ?? '').split(',').map((entry) => qualityOf(entry)));

function qualityOf(entry: string): readonly [name: string, quality: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}

/** The tag of an answer's bytes. An unchanged answer is not sent again. */
export const entityTag = (body: string | Uint8Array): string =>
  `"${createHash('sha1').update(body).digest('base64url')}"`;

/** Whether a client that sends `If-None-Match` already has the answer. */
export function isKnownTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
