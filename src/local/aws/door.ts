import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { errorInBothLanguages } from '../../domain/refusal/user-error.js';
import type { Text } from '../../domain/text/text.js';
import { takeRequests } from '../base/listening.js';
import { DOOR_TEXTS } from './texts.js';

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a host is this machine by its own name. Another name in `Host` belongs to a foreign domain that resolves to it. */
export const isThisMachine = (hostname: string): boolean => LOOPBACK_NAMES.has(hostname);

/** AWS clients send their session token in this header. A page of another origin cannot set it. */
export const SECRET_HEADER = 'x-amz-security-token';

export type DoorRefusal = { readonly code: string; readonly text: Text };

export const forbidden = (text: Text): DoorRefusal => ({ code: 'FORBIDDEN', text });

const isLoopback = (address: string): boolean => URL.canParse(address) && isThisMachine(new URL(address).hostname);

/**
 * Whether a page of this server sent the request, as a browser says. It keeps pages of other sites from choosing for a
 * person. It proves nothing about a program of this machine, which can write any header.
 */
export function isFromOwnPage({ host = '', origin, referer, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  // The browser sets this header. A script cannot.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = origin ?? referer;
  return from !== undefined && URL.canParse(from) && new URL(from).host === host;
}

/** The reason to refuse a request by its Host and Origin. A front end on another port of this machine is allowed. */
export function foreignCall({ host, origin }: IncomingHttpHeaders): DoorRefusal | undefined {
  if (host === undefined || !isLoopback(`http://${host}`)) return forbidden(DOOR_TEXTS.foreignHost);
  if (origin !== undefined && !isLoopback(origin)) return forbidden(DOOR_TEXTS.foreignOrigin);
  return undefined;
}

/** How the servers of this machine turn callers away, and tell of errors. */
export const ON_THIS_MACHINE = {
  refusal: ({ headers }: IncomingMessage): DoorRefusal | undefined => foreignCall(headers),
  report: (error: unknown): void => console.error(error instanceof Error ? error.message : error),
};

/** A digest of constant length, so that the time of a comparison reveals nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export const isSameSecret = (sent: string, secret: string): boolean => timingSafeEqual(digest(sent), digest(secret));

export function carriesSecret(headers: IncomingHttpHeaders, secret: string): boolean {
  const sent = headers[SECRET_HEADER];
  return typeof sent === 'string' && isSameSecret(sent, secret);
}

/** A signed address contains the session token. Readers of the file must not get it. */
export const withoutSecret = (address: string): string => address.replace(/X-Amz-Security-Token=[^&]*&?/, '');

/** Protects the local parts of AWS: only our own commands may call them. */
export function strangerCall(headers: IncomingHttpHeaders, secret: string | undefined): DoorRefusal | undefined {
  if (headers.origin !== undefined) return forbidden(DOOR_TEXTS.foreignOrigin);
  const foreign = foreignCall(headers);
  if (foreign || secret === undefined || carriesSecret(headers, secret)) return foreign;
  return forbidden(DOOR_TEXTS.noSecret);
}

/** Checks every request before the server handles it. */
export function guardStandIn(server: Server, secret: string | undefined): void {
  const handOn = takeRequests(server);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = strangerCall(request.headers, secret);
    if (refusal) refuse(request, response, refusal);
    else handOn(request, response);
  });
}

/** Answers in the form of a GraphQL error, in both languages. Pages of other origins cannot read the answer. */
export function refuse(request: IncomingMessage, response: ServerResponse, { code, text }: DoorRefusal): void {
  request.resume();
  const body = errorInBothLanguages(text, { code });
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8', connection: 'close' }).end(body);
}
