import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { exceeded, limitMessage, limits } from './limits.js';

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

/** A request that is not a GraphQL request; it is answered without asking the server. */
export type BadRequest = {
  readonly status: 400 | 405 | 413 | 415;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type ParsedRequest =
  | { readonly kind: 'graphql'; readonly request: HTTPGraphQLRequest }
  | { readonly kind: 'bad'; readonly refusal: BadRequest };

const bad = (status: BadRequest['status'], message: string, extensions = {}): ParsedRequest => ({
  kind: 'bad',
  refusal: { status, message, extensions: { code: 'BAD_REQUEST', ...extensions } },
});

export function parseRequest(http: HttpRequest): ParsedRequest {
  const size = http.query.length + Buffer.byteLength(http.body ?? '', http.isBase64Encoded ? 'base64' : 'utf8');
  if (size > limits.BODY) {
    const limit = exceeded('BODY', size);
    return bad(413, limitMessage(limit), { code: 'LIMIT_EXCEEDED', limit });
  }
  switch (http.method) {
    case 'GET':
      return tooNested(new URLSearchParams(http.query).get('variables') ?? '') ?? graphql(http, undefined);
    case 'POST':
      return parsePost(http);
    default:
      return bad(405, `The method is ${http.method}; GraphQL is asked with GET or POST.`);
  }
}

function parsePost(http: HttpRequest): ParsedRequest {
  const [mediaType = ''] = (http.headers['content-type'] ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json')
    return bad(415, `The content type is "${mediaType.trim().slice(0, 80)}"; accepted is: application/json.`);
  const text = http.isBase64Encoded ? Buffer.from(http.body ?? '', 'base64').toString('utf8') : (http.body ?? '');
  if (text.trim() === '') return bad(400, 'The body is empty; accepted is: a JSON object with "query".');
  const refusal = tooNested(text);
  if (refusal) return refusal;
  const parsed = parseJson(text);
  if (parsed === undefined) return bad(400, 'The body is not JSON.');
  if (Array.isArray(parsed)) return bad(400, 'The body is a batch; send one operation at a time.');
  if (parsed === null || typeof parsed !== 'object') return bad(400, 'The body is not a JSON object.');
  return graphql(http, parsed);
}

/** Counted in the text, without recursion: what takes JSON apart or writes it again would run out of stack. */
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
