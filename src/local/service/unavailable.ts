import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorInBothLanguages } from '../../domain/refusal/user-error.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Text } from '../../domain/text/text.js';
import { page } from '../base/page.js';
import { UNAVAILABLE_TEXTS } from './texts.js';

type Reason = Text & { readonly afterSeconds: number };

export const LOADING: Reason = { ...UNAVAILABLE_TEXTS.loading, afterSeconds: 2 };
export const OVERLOADED: Reason = { ...UNAVAILABLE_TEXTS.overloaded, afterSeconds: 3 };

/** Lets pages of every origin read the answer. */
const READABLE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };

/** Answers 503: a page that reloads itself for a browser, otherwise a GraphQL error. */
export function unavailable(
  request: IncomingMessage,
  response: ServerResponse,
  { afterSeconds, ...text }: Reason,
): void {
  request.resume();
  const wait = { 'retry-after': String(afterSeconds), 'cache-control': 'no-store' };
  if (request.headers.accept?.includes('text/html')) {
    const body = page('Xã Số', `<h1>${escapeHtml(text.vi)}</h1><p class="en" lang="en">${escapeHtml(text.en)}</p>`);
    const head = { 'content-type': 'text/html; charset=utf-8', refresh: String(afterSeconds) };
    response.writeHead(503, { ...wait, ...head }).end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  const body = errorInBothLanguages(text, { code: 'SERVICE_UNAVAILABLE', retryAfter: afterSeconds });
  response.writeHead(503, { ...READABLE, ...wait, 'content-type': 'application/json; charset=utf-8' }).end(body);
}
