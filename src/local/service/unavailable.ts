import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../../domain/text/escape-html.js';
import { page } from '../base/page.js';
import { UNAVAILABLE_TEXTS } from './texts.js';

type Reason = { readonly vi: string; readonly en: string; readonly afterSeconds: number };

export const LOADING: Reason = {
  ...UNAVAILABLE_TEXTS.loading,
  afterSeconds: 2,
};
export const OVERLOADED: Reason = {
  ...UNAVAILABLE_TEXTS.overloaded,
  afterSeconds: 3,
};

/** Lets pages of every origin read the answer. */
const READABLE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };

/** Answers 503: a page that reloads itself for a browser, otherwise a GraphQL error. */
export function unavailable(
  request: IncomingMessage,
  response: ServerResponse,
  { vi, en, afterSeconds }: Reason,
): void {
  request.resume();
  const wait = { 'retry-after': String(afterSeconds), 'cache-control': 'no-store' };
  if (request.headers.accept?.includes('text/html')) {
    const body = page('Xã Số', `<h1>${escapeHtml(vi)}</h1><p class="en" lang="en">${escapeHtml(en)}</p>`);
    const head = { 'content-type': 'text/html; charset=utf-8', refresh: String(afterSeconds) };
    response.writeHead(503, { ...wait, ...head }).end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  const body = JSON.stringify({
    errors: [{ message: `${vi} · ${en}`, extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: afterSeconds } }],
  });
  response.writeHead(503, { ...READABLE, ...wait, 'content-type': 'application/json; charset=utf-8' }).end(body);
}
