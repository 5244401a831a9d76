import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Instant } from '../../domain/time/local-date.js';

/** The largest request of a synchronous Lambda invocation, by the documentation of AWS: 6 MB. */
export const MAX_BODY_BYTES = 6 * 1024 * 1024;

/** HTTP API passes these types on as text and all others as base64. */
const TEXT_TYPES =
  /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded|graphql)\b|application\/[\w.-]+\+(json|xml)\b)/i;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24/Nov/2026:09:03:58 +0000`, the format of `requestContext.time`. */
function clfTime(instant: Instant): string {
  const [day = '', time = ''] = instant.split('T');
  const [year, month, date] = day.split('-');
  return `${date}/${MONTHS[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
}

/** The parts of a request that an event contains. */
export type EventRequest = Pick<IncomingMessage, 'url' | 'method' | 'headers' | 'httpVersion'> &
  Partial<Pick<IncomingMessage, 'headersDistinct' | 'socket'>>;

/** The event that an HTTP API with payload format 2.0 makes of a request. */
export function httpEvent(
  request: EventRequest,
  body: Buffer,
  now: Instant,
  caller = request.socket?.remoteAddress ?? '127.0.0.1',
): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = splitOnce(request.url ?? '/', '?');
  const method = request.method ?? 'GET';
  const { cookie, ...headers } = headersOf(request);
  const query = queryOf(rawQueryString);
  return {
    version: '2.0',
    routeKey: `${method} ${rawPath}`,
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(query ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: caller,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: `${method} ${rawPath}`,
      stage: '$default',
      time: clfTime(now),
      timeEpoch: Date.parse(now),
    },
    ...bodyOf(body, headers),
  };
}

function headersOf(request: EventRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(',') : value;
  }
  // Node keeps the first of several headers, HTTP API passes on all of them.
  const authorization = request.headersDistinct?.authorization;
  if (authorization) headers.authorization = authorization.join(',');
  return headers;
}

function queryOf(rawQueryString: string): Record<string, string> | undefined {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  }
  return Object.keys(query).length > 0 ? query : undefined;
}

/** A body that is not valid UTF-8 travels as base64 even if its type is text: as text it would change. */
function bodyOf(body: Buffer, headers: Readonly<Record<string, string>>): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const claimsText = TEXT_TYPES.test(headers['content-type'] ?? 'text/plain') && !headers['content-encoding'];
  const text = claimsText ? body.toString('utf8') : undefined;
  return text !== undefined && Buffer.from(text, 'utf8').equals(body)
    ? { body: text, isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}
