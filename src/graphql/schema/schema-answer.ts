import { entityTag, isKnownTag } from '../../domain/access/entity-tag.js';
import { COMMON, type HttpAnswer } from '../http/answer.js';
import { compressed } from '../http/compression.js';
import type { HttpRequest } from '../http/request.js';
import { lazy } from '../shared/lazy.js';

/** It changes only with a release. */
const AN_HOUR = 'public, max-age=3600';

/** Printed when first asked for: few ask, and the start of a function does not wait for it. */
const published = lazy(async () => {
  const { publishedSdl } = await import('./published-sdl.js');
  const body = publishedSdl();
  return { text: body, etag: entityTag(body) };
});

/** The contract as text, for tools that read an address. */
export async function schemaAnswer(http: Pick<HttpRequest, 'headers'>): Promise<HttpAnswer> {
  const contract = await published();
  const { text, etag } = contract;
  const always = { ...COMMON, 'cache-control': AN_HOUR, vary: 'accept-encoding', etag };
  if (isKnownTag(http.headers['if-none-match'], etag)) return { statusCode: 304, headers: always, body: '' };
  const answer = { statusCode: 200, headers: { ...always, 'content-type': 'text/plain; charset=utf-8' }, body: text };
  return compressed(http, answer, contract);
}
