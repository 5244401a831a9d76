import type { HTTPGraphQLResponse } from '@apollo/server';
import {
  ALLOWED_HEADERS,
  ASSIGNMENT_HEADER,
  EXPOSED_HEADERS,
  PREFLIGHT_SECONDS,
} from '../../domain/access/cross-origin.js';
import { entityTag, isKnownTag, qualities } from '../../domain/access/http-headers.js';
import { contentLanguage, preferredLanguage, textFor } from '../../domain/text/preferred-language.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { UnauthenticatedError, UnknownAssignmentError } from '../../reference-data/sign-in.js';
import type { FinishedAnswer } from '../shared/public-memory.js';
import { deadlineError } from './deadline.js';
import { failureOf } from './failure.js';
import type { BadRequest, HttpRequest } from './request.js';
import { ANSWER_TEXTS, REQUEST_TEXTS } from './texts.js';

/** The answer that a function returns to an HTTP API. */
export type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** The body is compressed, and written in base64. */
  readonly isBase64Encoded?: boolean;
};

/** Headers of every answer. Pages of any origin may read public data; the service reads no cookie. */
export const COMMON = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS.join(','),
  // Browsers must not guess another content type.
  'x-content-type-options': 'nosniff',
};
/** Largest answer in bytes. Lambda returns at most 6 MB, and clients on a telephone want far less. */
export const MOST_ANSWER_BYTES = 4_000_000;
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

/** HEAD is answered like GET, without the body (lambda/base/head-request.ts). */
const ALLOW = 'GET, HEAD, POST, OPTIONS';

/** The answer to a CORS preflight request of a browser. */
export const preflight = (): HttpAnswer => ({
  statusCode: 204,
  headers: {
    ...COMMON,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': ALLOWED_HEADERS.join(','),
    'access-control-max-age': String(PREFLIGHT_SECONDS),
    allow: ALLOW,
  },
  body: '',
});

/** The reader of an answer that the executor did not write. */
export type Reader = {
  /** The reader's language. Undefined if the client's system prefers neither of the two. */
  readonly language: Language | undefined;
  readonly mediaType: string;
};

export const readerOf = ({ headers }: Pick<HttpRequest, 'headers'>): Reader => ({
  language: preferredLanguage(headers['accept-language']),
  mediaType: mediaTypeFor(headers.accept),
});

/** The media type of an answer. Clients such as Apollo read the errors of a 401 or 503 only in a GraphQL media type. */
function mediaTypeFor(accept: string | undefined): string {
  const [gladly] = [...qualities(accept)]
    .filter(([type, quality]) => quality > 0 && MEDIA_TYPES.includes(type))
    .toSorted(([, a], [, b]) => b - a);
  return `${gladly?.[0] ?? 'application/json'}; charset=utf-8`;
}

type Refused = { readonly text: Text; readonly extensions: Readonly<Record<string, unknown>> };

const withErrors = (
  statusCode: number,
  { text, extensions }: Refused,
  { language, mediaType }: Reader,
): HttpAnswer => ({
  statusCode,
  headers: {
    ...COMMON,
    'content-type': mediaType,
    'content-language': contentLanguage(language),
    'cache-control': 'no-store',
    ...retryHeader(extensions),
  },
  body: JSON.stringify({ errors: [{ message: textFor(text, language), extensions }] }),
});

const retryHeader = ({ retryAfter }: Refused['extensions']) =>
  typeof retryAfter === 'number' ? { 'retry-after': String(retryAfter) } : undefined;

export function refused({ status, ...refusal }: BadRequest, reader: Reader): HttpAnswer {
  const answer = withErrors(status, refusal, reader);
  return status === 405 ? { ...answer, headers: { ...answer.headers, allow: ALLOW } } : answer;
}

/** Refused before the document is read, so clients of both media types get the status 401. */
export function unauthenticated({ text, reason }: UnauthenticatedError, reader: Reader): HttpAnswer {
  const answer = withErrors(401, { text, extensions: { code: 'UNAUTHENTICATED', reason } }, reader);
  const challenge = 'Bearer realm="xaso", error="invalid_token"';
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
}

/** The token is valid, so signing in again would not help. */
export const unknownAssignment = ({ text }: UnknownAssignmentError, reader: Reader): HttpAnswer =>
  withErrors(400, { text, extensions: { code: 'BAD_USER_INPUT', argument: ASSIGNMENT_HEADER } }, reader);

/** The answer if nothing of the query was answered. A 503 tells clients and proxies to send the request again soon. */
export function failed(cause: unknown, reader: Reader): HttpAnswer {
  const failure = failureOf(cause);
  return withErrors(failure.extensions.retryAfter === undefined ? 500 : 503, failure, reader);
}

const tooLarge = (bytes: number): Refused => ({
  text: ANSWER_TEXTS.tooLarge(bytes, MOST_ANSWER_BYTES),
  extensions: { limit: { name: 'ANSWER', limit: MOST_ANSWER_BYTES, value: bytes }, code: 'ANSWER_TOO_LARGE' },
});

/** Checked here, because Apollo would refuse it only in English and after the query has run. */
const UNREADABLE: BadRequest = {
  status: 406,
  text: REQUEST_TEXTS.acceptHeader,
  extensions: { code: 'BAD_REQUEST' },
};

/** The answer to a query that reached its time limit. A later try may find the service less busy. */
export const tooLate = (reader: Reader): HttpAnswer => withErrors(503, deadlineError(), reader);

export const finished = async ({ status, headers, body }: HTTPGraphQLResponse): Promise<FinishedAnswer> => ({
  status: status ?? 200,
  headers,
  text: body.kind === 'complete' ? body.string : await joined(body.asyncIterator),
});

/** Whether the answer is a good one to an anonymous query, judged by the cache headers that server.ts sets. */
export const isGoodForAll = ({ status, headers }: FinishedAnswer): boolean =>
  status === 200 && isForAll(headers.get('cache-control'));

const isForAll = (cacheControl = ''): boolean => cacheControl.startsWith('public');

export function answered(http: HttpRequest, { status, headers, text }: FinishedAnswer): HttpAnswer {
  const reader = readerOf(http);
  if (status === 406) return refused(UNREADABLE, reader);
  const bytes = text.length * 3 > MOST_ANSWER_BYTES ? Buffer.byteLength(text) : 0;
  if (bytes > MOST_ANSWER_BYTES) return withErrors(200, tooLarge(bytes), reader);
  const answer = {
    statusCode: statusFor(status, headers.get('content-type') ?? '', text),
    headers: {
      ...COMMON,
      vary: `accept, accept-encoding, accept-language, authorization, ${ASSIGNMENT_HEADER}`,
      'cache-control': 'no-store',
      ...Object.fromEntries(headers),
    },
    body: text,
  };
  if (http.method === 'GET') return answer.statusCode === 200 ? tagged(http, answer) : answer;
  // A cache must not keep answers to POST: it would give them to other queries.
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } };
}

/**
 * GraphQL over HTTP: a client that accepts application/json gets 200 for a well-formed request even if its document is
 * refused. application/graphql-response+json keeps the 400.
 */
function statusFor(status: number, contentType: string, text: string): number {
  if (status !== 400 || !contentType.startsWith('application/json')) return status;
  return JSON.parse(text).errors?.[0]?.extensions?.code === 'BAD_REQUEST' ? status : 200;
}

/** Adds a tag of the bytes to a public answer, so that an unchanged answer is not sent again. */
function tagged(http: HttpRequest, answer: HttpAnswer): HttpAnswer {
  if (!isForAll(answer.headers['cache-control'])) return answer;
  const etag = entityTag(answer.body);
  const headers = { ...answer.headers, etag };
  if (!isKnownTag(http.headers['if-none-match'], etag)) return { ...answer, headers };
  const { 'content-type': _, 'content-length': __, ...kept } = headers as Record<string, string>;
  return { statusCode: 304, headers: kept, body: '' };
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
