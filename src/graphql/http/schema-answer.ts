import { entityTag, isKnownTag } from '../../domain/access/entity-tag.js';
import { lazy } from '../shared/lazy.js';
import { COMMON, type HttpAnswer } from './answer.js';
import type { HttpRequest } from './request.js';

/** It changes only with a release. */
const AN_HOUR = 'public, max-age=3600';

/** Printed when first asked for: few ask, and the start of a function does not wait for it. */
const published = lazy(async () => {
  const { publishedSdl } = await import('../schema/published-sdl.js');
  const body = publishedSdl();
  return { body, etag: entityTag(body) };
});

/** The contract as text, for tools that read an address. */
export async function schemaAnswer({ headers }: Pick<HttpRequest, 'headers'>): Promise<HttpAnswer> {
  const { body, etag } = await published();
  const always = { ...COMMON, 'cache-control': AN_HOUR, etag };
  if (isKnownTag(headers['if-none-match'], etag)) return { statusCode: 304, headers: always, body: '' };
  return { statusCode: 200, headers: { ...always, 'content-type': 'text/plain; charset=utf-8' }, body };
}
