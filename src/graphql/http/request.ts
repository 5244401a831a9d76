import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Text } from '../../domain/text/text.js';
import { exceeded, limitMessage, limits } from './limits.js';
import { faultOfAddress, faultOfBody } from './request-members.js';
import { REQUEST_TEXTS } from './texts.js';

/** What an HTTP API hands to a function, as far as a GraphQL request needs it. */
export type HttpRequest = {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Without the question mark. */
  readonly query: string;
  readonly body: string | undefined;
  readonly isBase64Encoded: boolean;
};

/** A request that is not a GraphQL request. It is answered without the server. */
export type BadRequest = {
  readonly status: 400 | 405 | 406 | 413 | 415;
  readonly text: Text;
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type ParsedRequest =
  | { readonly kind: 'graphql'; readonly request: HTTPGraphQLRequest }
  | { readonly kind: 'bad'; readonly refusal: BadRequest };

const bad = (status: BadRequest['status'], text: Text, extensions = {}): ParsedRequest => ({
  kind: 'bad',
  refusal: { status, text, extensions: { code: 'BAD_REQUEST', ...extensions } },
});

export function parseRequest(http: HttpRequest): ParsedRequest {
  const size = http.query.length + Buffer.byteLength(http.body ?? '', http.isBase64Encoded ? 'base64' : 'utf8');
  if (size > limits.BODY) {
    const limit = exceeded('BODY', size);
    return bad(413, limitMessage(limit), { code: 'LIMIT_EXCEEDED', limit });
  }
  switch (http.method) {
    case 'GET':
      return parseGet(http);
    case 'POST':
      return parsePost(http);
    default:
      return bad(405, REQUEST_TEXTS.method(http.method));
  }
}

function parseGet(http: HttpRequest): ParsedRequest {
  const mediaType = mediaTypeOf(http);
  if (mediaType !== '' && mediaType !== 'application/json') return badMediaType(mediaType);
  const search = new URLSearchParams(http.query);
  const nested = tooNested(search.get('variables') ?? '');
  if (nested) return nested;
  const fault = faultOfAddress(search);
  return fault ? bad(400, fault) : graphql(http, undefined);
}

const mediaTypeOf = ({ headers }: HttpRequest): string =>
  ((headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase();

const badMediaType = (found: string): ParsedRequest => bad(415, REQUEST_TEXTS.contentType(found.slice(0, 80)));

function parsePost(http: HttpRequest): ParsedRequest {
  const mediaType = mediaTypeOf(http);
  if (mediaType !== 'application/json') return badMediaType(mediaType);
  const text = http.isBase64Encoded ? Buffer.from(http.body ?? '', 'base64').toString('utf8') : (http.body ?? '');
  if (text.trim() === '') return bad(400, REQUEST_TEXTS.emptyBody);
  const refusal = tooNested(text);
  if (refusal) return refusal;
  const parsed = parseJson(text);
  if (parsed === undefined) return bad(400, REQUEST_TEXTS.notJson);
  if (Array.isArray(parsed)) return bad(400, REQUEST_TEXTS.batch);
  if (parsed === null || typeof parsed !== 'object') return bad(400, REQUEST_TEXTS.notObject);
  const fault = faultOfBody(parsed as Readonly<Record<string, unknown>>);
  return fault ? bad(400, fault) : graphql(http, parsed);
}

/** Counted in the text, without recursion: parsing or printing such JSON would overflow the stack. */
function tooNested(json: string): ParsedRequest | undefined {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (isText) {
      if (sign === '\\') i++;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > limits.NESTING) {
      const limit = exceeded('NESTING', depth);
      return bad(400, limitMessage(limit), { code: 'LIMIT_EXCEEDED', limit });
    }
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function graphql({ method, headers, query }: HttpRequest, body: unknown): ParsedRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name.toLowerCase(), value);
  return { kind: 'graphql', request: { method, headers: map, search: query && `?${query}`, body } };
}
