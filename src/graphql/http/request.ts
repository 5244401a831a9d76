import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { asSent } from '../../domain/text/as-sent.js';
import { parsedJson } from '../../domain/text/parsed-json.js';
import type { Text } from '../../domain/text/text.js';
import { exceeded, limitMessage, limits } from './limits.js';
import { REQUEST_TEXTS } from './texts.js';

/** The parts of an HTTP request that GraphQL needs. */
export type HttpRequest = {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The query without the question mark. */
  readonly query: string;
  readonly body: string | undefined;
  readonly isBase64Encoded: boolean;
};

/** A request that is no GraphQL request. It is answered without the server. */
export type BadRequest = {
  readonly status: 400 | 404 | 405 | 406 | 413 | 415;
  readonly text: Text;
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type ParsedRequest =
  /** `documentId` names the registered text of the query, which is not in the request. */
  | { readonly kind: 'graphql'; readonly request: HTTPGraphQLRequest; readonly documentId?: string | undefined }
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
  return fault ? bad(400, fault) : graphql(http, undefined, Object.fromEntries(search));
}

const mediaTypeOf = ({ headers }: HttpRequest): string =>
  ((headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase();

const badMediaType = (found: string): ParsedRequest => bad(415, REQUEST_TEXTS.contentType(asSent(found)));

function parsePost(http: HttpRequest): ParsedRequest {
  const mediaType = mediaTypeOf(http);
  if (mediaType !== 'application/json') return badMediaType(mediaType);
  const text = http.isBase64Encoded ? Buffer.from(http.body ?? '', 'base64').toString('utf8') : (http.body ?? '');
  if (text.trim() === '') return bad(400, REQUEST_TEXTS.emptyBody);
  const refusal = tooNested(text);
  if (refusal) return refusal;
  const parsed = parsedJson(text);
  if (parsed === undefined) return bad(400, REQUEST_TEXTS.notJson);
  if (Array.isArray(parsed)) return bad(400, REQUEST_TEXTS.batch);
  if (parsed === null || typeof parsed !== 'object') return bad(400, REQUEST_TEXTS.notObject);
  const members = parsed as Readonly<Record<string, unknown>>;
  const fault = faultOfBody(members);
  return fault ? bad(400, fault) : graphql(http, parsed, members);
}

/** Refuses deeply nested JSON. Counted in the text, without recursion: parsing it would overflow the stack. */
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

/** The hash, alone or after the name of its algorithm, as some clients write it. */
const DOCUMENT_ID = /^(?:sha256:)?([0-9a-f]{64})$/i;

function graphql(
  { method, headers, query }: HttpRequest,
  body: unknown,
  { query: text, documentId }: Readonly<Record<string, unknown>>,
): ParsedRequest {
  if (documentId != null && text != null) return bad(400, REQUEST_TEXTS.documentOrQuery);
  const id = documentId == null ? undefined : DOCUMENT_ID.exec(String(documentId))?.[1]?.toLowerCase();
  if (documentId != null && id === undefined)
    return bad(400, REQUEST_TEXTS.member('documentId', asSent(documentId), REQUEST_TEXTS.accepted.sha256));
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name.toLowerCase(), value);
  return { kind: 'graphql', request: { method, headers: map, search: query && `?${query}`, body }, documentId: id };
}

/** The request with the text registered under its `documentId`. */
export function withText(request: HTTPGraphQLRequest, text: string): HTTPGraphQLRequest {
  if (request.method !== 'GET') return { ...request, body: { ...(request.body as object), query: text } };
  const search = new URLSearchParams(request.search);
  search.delete('documentId');
  search.set('query', text);
  return { ...request, search: `?${search}` };
}

export const unknownDocument = (id: string): BadRequest => ({
  status: 404,
  text: REQUEST_TEXTS.unknownDocument(id),
  extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
});

const MEMBERS = {
  query: 'text',
  operationName: 'text',
  variables: 'object',
  extensions: 'object',
  documentId: 'text',
} as const;

type Member = keyof typeof MEMBERS;
const NAMES = Object.keys(MEMBERS) as Member[];

const { accepted: ACCEPTED } = REQUEST_TEXTS;

const notAccepted = (member: string, found: string, accepted: Text): Text =>
  REQUEST_TEXTS.member(member, asSent(found), accepted);

/**
 * The part of a body that violates GraphQL over HTTP. Undefined if there is none. Apollo would report it in English
 * only.
 */
function faultOfBody(body: Readonly<Record<string, unknown>>): Text | undefined {
  if (hasHalfCharacter(body)) return REQUEST_TEXTS.halfCharacter;
  if (Object.keys(body).length === 0) return notAccepted('query', '—', ACCEPTED.text);
  for (const name of NAMES) {
    const value = body[name] ?? null;
    if (value !== null && !isOfKind(value, MEMBERS[name]))
      return notAccepted(name, JSON.stringify(value), ACCEPTED[MEMBERS[name]]);
  }
  return undefined;
}

function faultOfAddress(search: URLSearchParams): Text | undefined {
  if (ESCAPED_HALF.test(search.get('variables') ?? '')) return REQUEST_TEXTS.halfCharacter;
  for (const name of NAMES) {
    const values = search.getAll(name);
    if (values.length > 1) return notAccepted(name, `${values.length} ×`, ACCEPTED.oneValue);
    const [value] = values;
    if (value !== undefined && MEMBERS[name] === 'object' && !isOfKind(parsedJson(value), 'object'))
      return notAccepted(name, JSON.stringify(value), ACCEPTED.object);
  }
  return undefined;
}

const isOfKind = (value: unknown, kind: (typeof MEMBERS)[Member]): boolean =>
  kind === 'text' ? typeof value === 'string' : typeof value === 'object' && value !== null && !Array.isArray(value);

/** Half of a surrogate pair. UTF-8 cannot hold it, so the table would return another character. */
const HALF = /\p{Cs}/u;
/** Half a character in an escape of JSON: a high half without a low half, or a low half without a high half. */
const ESCAPED_HALF =
  /(?:^|[^\\])(?:\\\\)*(?:\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2})/i;

function hasHalfCharacter(value: unknown): boolean {
  if (typeof value === 'string') return HALF.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, part]) => HALF.test(name) || hasHalfCharacter(part));
}
