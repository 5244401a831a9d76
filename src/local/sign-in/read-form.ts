import type { IncomingMessage } from 'node:http';
import { readBody } from '../base/read-body.js';

/** The most bytes of a form. It holds the address of its page in base64, and Node accepts at most 16 KB of address. */
const MOST_BYTES = 40_000;

/** The form of a request; undefined if the request is no form. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'POST' || !isForm) return undefined;
  const body = await readBody(request, MOST_BYTES);
  return body && new URLSearchParams(body.toString('utf8'));
}
