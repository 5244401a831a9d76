import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Text } from '../../domain/text/text.js';
import { exceeded, limitMessage, limits } from './limits.js';
import { faultOfAddress, faultOfBody } from './request-members.js';

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

const BODY = {
  EMPTY: {
    vi: 'Thân yêu cầu rỗng; giá trị được chấp nhận: một đối tượng JSON có "query".',
    en: 'The body is empty; accepted is: a JSON object with "query".',
  },
  NOT_JSON: {
    vi: 'Thân yêu cầu không phải là JSON; giá trị được chấp nhận: một đối tượng JSON có "query".',
    en: 'The body is not JSON; accepted is: a JSON object with "query".',
  },
  BATCH: {
    vi: 'Thân yêu cầu gồm nhiều thao tác; đề nghị gửi từng thao tác.',
    en: 'The body is a batch; send one operation at a time.',
  },
  NOT_OBJECT: {
    vi: 'Thân yêu cầu không phải là một đối tượng JSON; giá trị được chấp nhận: một đối tượng JSON có "query".',
    en: 'The body is not a JSON object; accepted is: a JSON object with "query".',
  },
} as const satisfies Readonly<Record<string, Text>>;

const contentTypeText = (found: string): Text => ({
  vi: `Kiểu nội dung là "${found.slice(0, 80)}"; giá trị được chấp nhận: application/json.`,
  en: `The content type is "${found.slice(0, 80)}"; accepted is: application/json.`,
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
      return bad(405, {
        vi: `Phương thức là ${http.method}; GraphQL chỉ nhận GET hoặc POST.`,
        en: `The method is ${http.method}; GraphQL is asked with GET or POST.`,
      });
  }
}

function parseGet(http: HttpRequest): ParsedRequest {
  const mediaType = mediaTypeOf(http);
  if (mediaType !== '' && mediaType !== 'application/json') return bad(415, contentTypeText(mediaType));
  const search = new URLSearchParams(http.query);
  const nested = tooNested(search.get('variables') ?? '');
  if (nested) return nested;
  const fault = faultOfAddress(search);
  return fault ? bad(400, fault) : graphql(http, undefined);
}

const mediaTypeOf = ({ headers }: HttpRequest): string =>
  ((headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase();

function parsePost(http: HttpRequest): ParsedRequest {
  const mediaType = mediaTypeOf(http);
  if (mediaType !== 'application/json') return bad(415, contentTypeText(mediaType));
  const text = http.isBase64Encoded ? Buffer.from(http.body ?? '', 'base64').toString('utf8') : (http.body ?? '');
  if (text.trim() === '') return bad(400, BODY.EMPTY);
  const refusal = tooNested(text);
  if (refusal) return refusal;
  const parsed = parseJson(text);
  if (parsed === undefined) return bad(400, BODY.NOT_JSON);
  if (Array.isArray(parsed)) return bad(400, BODY.BATCH);
  if (parsed === null || typeof parsed !== 'object') return bad(400, BODY.NOT_OBJECT);
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
