import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Text } from '../../domain/text/text.js';
import { DOOR_TEXTS } from './texts.js';

/**
 * Names under which this machine reaches itself. Another name in Host comes from a foreign page whose name points here.
 */
const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The clients of AWS send their session token in this header and never in a place where a page could put it. */
export const SECRET_HEADER = 'x-amz-security-token';

export type DoorRefusal = { readonly code: string; readonly text: Text };

const forbidden = (text: Text): DoorRefusal => ({ code: 'FORBIDDEN', text });

const hostNameOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).hostname : undefined;

const isLoopback = (address: string): boolean => LOOPBACK_NAMES.has(hostNameOf(address) ?? '');

/** Whether the request was made by a page of this very server, or typed in by the person at the browser. */
export function isFromOwnPage({ host = '', origin, referer, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  // A browser says it itself; no script of a page can set this header.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = origin ?? referer;
  return from !== undefined && URL.canParse(from) && new URL(from).host === host;
}

/** Why a request must not come in, by its Host and Origin. A front end on another port of this machine may. */
export function foreignCall({ host, origin }: IncomingHttpHeaders): DoorRefusal | undefined {
  if (host === undefined || !isLoopback(`http://${host}`)) return forbidden(DOOR_TEXTS.foreignHost);
  if (origin !== undefined && !isLoopback(origin)) return forbidden(DOOR_TEXTS.foreignOrigin);
  return undefined;
}

/** Of constant length, so that the time of the comparison reveals nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the call carries the secret of this run. */
export function carriesSecret(headers: IncomingHttpHeaders, secret: string): boolean {
  const sent = headers[SECRET_HEADER];
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(secret));
}

/** A signed address contains the session token, which readers of the file must not get. */
export const withoutSecret = (address: string): string => address.replace(/X-Amz-Security-Token=[^&]*&?/, '');

/** For the local parts of AWS: only our own commands may call, and no page. */
export function strangerCall(headers: IncomingHttpHeaders, secret: string | undefined): DoorRefusal | undefined {
  if (headers.origin !== undefined) return forbidden(DOOR_TEXTS.foreignOrigin);
  const foreign = foreignCall(headers);
  if (foreign || secret === undefined || carriesSecret(headers, secret)) return foreign;
  return forbidden(DOOR_TEXTS.noSecret);
}

/** Checks every request before the server handles it. */
export function guardStandIn(server: Server, secret: string | undefined): void {
  const behind = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = strangerCall(request.headers, secret);
    if (refusal) refuse(request, response, refusal);
    else for (const listener of behind) listener.call(server, request, response);
  });
}

/** In the shape that GraphQL clients read, in both languages; no page may read it. */
export function refuse(request: IncomingMessage, response: ServerResponse, { code, text }: DoorRefusal): void {
  request.resume();
  const body = JSON.stringify({ errors: [{ message: `${text.vi} · ${text.en}`, extensions: { code } }] });
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8', connection: 'close' }).end(body);
}
