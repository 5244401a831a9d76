import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ALLOWED_HEADERS, EXPOSED_HEADERS, PREFLIGHT_SECONDS } from '../../domain/access/cross-origin.js';
import { SERVICE_TEXTS } from '../../domain/refusal/texts.js';
import { errorInBothLanguages } from '../../domain/refusal/user-error.js';
import type { Text } from '../../domain/text/text.js';
import { compressed } from '../../graphql/http/compression.js';
import { GRAPHQL_PATH, SCHEMA_PATH } from '../../lambda/base/env.js';
import { isUnavailable } from '../../store/table/unavailable.js';
import { type DoorRefusal, refuse, withoutSecret } from '../aws/door.js';
import { httpEvent, MAX_BODY_BYTES } from '../aws/http-event.js';
import type { Clock } from '../base/clock.js';
import type { Answering } from '../base/listening.js';
import { readBody } from '../base/read-body.js';
import { SERVER_TEXTS } from './texts.js';
import { LOADING, OVERLOADED, unavailable } from './unavailable.js';
import { type WaitingLine, waitingLine } from './waiting-line.js';

export type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export type Page = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean | undefined;
};

/** The pages beside the API by path; undefined if there is none. */
export type Pages = (path: string, query: URLSearchParams) => Page | undefined | Promise<Page | undefined>;

/** The CORS headers of the deployed HTTP API (infra/functions/graphql-api.ts). Apps on other origins need them. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS.join(','),
};
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET,POST',
  'access-control-allow-headers': ALLOWED_HEADERS.join(','),
  'access-control-max-age': String(PREFLIGHT_SECONDS),
};

export type Parts = {
  /** The reason to refuse a request, from its address and headers. It is asked before everything else. */
  readonly refusal: (request: IncomingMessage) => DoorRefusal | undefined;
  /** The address of the caller, where another machine passes requests on. */
  readonly callerOf?: (request: IncomingMessage) => string | undefined;
  /** Reports an error that no other part has reported. */
  readonly report: (error: unknown) => void;
  readonly graphql: Handler;
  readonly files: Handler;
  readonly now: Clock;
  readonly pages: Pages;
  /** The page for an address at which there is nothing. */
  readonly missing: (path: string) => Page | Promise<Page>;
  /** What answers before any page, in this order: files, doors, sign-ins. */
  readonly before?: () => readonly Answering[];
  /** False while the data loads. */
  readonly isReady: () => boolean;
};

/** The longest wait is the time after which most clients give up. */
const LINE = { atOnce: 6, waiting: 250, longestMs: 20_000 };

/** The time an idle connection stays open, longer than clients keep one: else the server could close it as a request begins. */
const KEEP_ALIVE_MS = 65_000;

/** Other commands recognise the service by this path. It answers also while the data loads. */
export const HEALTH = '/health';

/** `/graphql` and `/files` go to the Lambda handlers in the form of API Gateway. Pages are answered here. */
export function localServer(parts: Parts): Server {
  const line = waitingLine(LINE);
  const server = createServer((request, response) => {
    // Keeps browsers from guessing the type of any answer.
    response.setHeader('x-content-type-options', 'nosniff');
    answer(request, response, parts, line).catch((error: unknown) => {
      parts.report(error);
      if (!response.headersSent && isUnavailable(error)) unavailable(request, response, OVERLOADED);
      else if (!response.headersSent) sendError(response, 500, 'INTERNAL_SERVER_ERROR', SERVICE_TEXTS.surprise);
      else response.destroy();
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
  line: WaitingLine,
): Promise<void> {
  const { graphql, files, pages, missing, before, isReady } = parts;
  const refusal = parts.refusal(request);
  if (refusal) {
    refuse(request, response, refusal);
    return;
  }
  const [path = '/', search = ''] = (request.url ?? '/').split('?');
  if (!isReady() && path !== HEALTH) {
    unavailable(request, response, LOADING);
    return;
  }
  const handler =
    path === GRAPHQL_PATH || path === SCHEMA_PATH ? graphql : path.startsWith('/files/') ? files : undefined;
  if (handler) {
    await answerBy(handler, request, response, parts, line);
    return;
  }
  if (!isReadable(path)) {
    sendError(response, 400, 'BAD_REQUEST', SERVER_TEXTS.unreadablePath);
    return;
  }
  for (const part of before?.() ?? []) if (await part.answers(request, response)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendError(response, 405, 'METHOD_NOT_ALLOWED', SERVER_TEXTS.noSuchMethod(`${request.method} ${path}`));
    return;
  }
  const make = async () => ({ page: await pages(path, new URLSearchParams(search)) });
  const made = path === HEALTH ? await make() : await line.take(make, () => response.destroyed);
  if (!made) {
    unavailable(request, response, OVERLOADED);
    return;
  }
  const { page } = made;
  if (!page && !request.headers.accept?.includes('text/html')) {
    sendError(response, 404, 'NOT_FOUND', SERVER_TEXTS.nothingAt(path));
    return;
  }
  const { status, headers, body, isBase64Encoded = false } = page ?? (await missing(path));
  const packed = await compressed(
    { headers: { 'accept-encoding': request.headers['accept-encoding']?.toString() } },
    { statusCode: status, headers: { ...headers }, body, isBase64Encoded },
    { text: body },
  );
  const bytes = packed.isBase64Encoded ? Buffer.from(packed.body, 'base64') : packed.body;
  response.writeHead(packed.statusCode, packed.headers).end(request.method === 'HEAD' ? undefined : bytes);
}

async function answerBy(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  { now, callerOf }: Pick<Parts, 'now' | 'callerOf'>,
  line: WaitingLine,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, PREFLIGHT).end();
    return;
  }
  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    // Discards the rest of the request. A client that still writes would never read the answer.
    request.resume();
    sendError(response, 413, 'LIMIT_EXCEEDED', SERVER_TEXTS.tooLarge(MAX_BODY_BYTES));
    return;
  }
  const result = await line.take(
    () => handler(httpEvent(request, body, now(), callerOf?.(request))),
    () => response.destroyed,
  );
  if (!result) {
    unavailable(request, response, OVERLOADED);
    return;
  }
  const payload = result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : (result.body ?? '');
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies?.length) response.setHeader('set-cookie', result.cookies);
  response.writeHead(result.statusCode ?? 200, CORS).end(request.method === 'HEAD' ? undefined : payload);
}

/** Answers in the form of a GraphQL error. */
function sendError(response: ServerResponse, status: number, code: string, text: Text): void {
  const body = errorInBothLanguages(text, { code });
  response.writeHead(status, { ...CORS, 'content-type': 'application/json; charset=utf-8' }).end(body);
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Moves the address of a large file to the address of the service, which answers it from a folder, as S3 does in AWS. */
export const withOwnAddress =
  (handler: Handler): Handler =>
  async (event) => {
    const { headers = {}, ...answer } = await handler(event);
    const { location } = headers;
    if (typeof location !== 'string') return { ...answer, headers };
    const { pathname, search } = new URL(withoutSecret(location));
    return { ...answer, headers: { ...headers, location: pathname + search } };
  };
