import { entityTag, isKnownTag } from '../../domain/access/http-headers.js';
import { asSent } from '../../domain/text/as-sent.js';
import { lazy } from '../../domain/text/once-for.js';
import { COMMON, type HttpAnswer, readerOf, refused } from '../http/answer.js';
import { compressed } from '../http/compression.js';
import type { HttpRequest } from '../http/request.js';
import { REQUEST_TEXTS } from '../http/texts.js';
import type { ContractReader } from './published-sdl.js';

/** The contract changes only with a release. */
const AN_HOUR = 'public, max-age=3600';

/** The contract as text, printed at its first use: few ask for it, and a function starts without it. */
const printed = (reader: ContractReader) =>
  lazy(async () => {
    const { publishedSdl } = await import('./published-sdl.js');
    const text = publishedSdl(reader);
    return { text, etag: entityTag(text) };
  });

const published = { EVERYBODY: printed('EVERYBODY'), PUBLIC: printed('PUBLIC') };

/** The contract as text, for tools that read an address. With `audience=public`, only the part that needs no token. */
export async function schemaAnswer(
  http: Pick<HttpRequest, 'headers'> & { readonly rawQueryString?: string },
): Promise<HttpAnswer> {
  const audience = new URLSearchParams(http.rawQueryString).get('audience');
  if (audience !== null && audience !== 'public') return unknownAudience(audience, http);
  const contract = await published[audience === null ? 'EVERYBODY' : 'PUBLIC']();
  const { text, etag } = contract;
  const always = { ...COMMON, 'cache-control': AN_HOUR, vary: 'accept-encoding', etag };
  if (isKnownTag(http.headers['if-none-match'], etag)) return { statusCode: 304, headers: always, body: '' };
  const answer = { statusCode: 200, headers: { ...always, 'content-type': 'text/plain; charset=utf-8' }, body: text };
  return compressed(http, answer, contract);
}

function unknownAudience(found: string, http: Pick<HttpRequest, 'headers'>): HttpAnswer {
  const text = REQUEST_TEXTS.member('audience', `"${asSent(found)}"`, REQUEST_TEXTS.accepted.audience);
  return refused({ status: 400, text, extensions: { code: 'BAD_REQUEST' } }, readerOf(http));
}
