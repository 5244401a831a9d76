import type { IncomingMessage } from 'node:http';

/** The whole body; undefined if it is longer than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The most bytes of a form. It holds the address of its page in base64, and Node accepts at most 16 KB of address. */
const MOST_BYTES = 40_000;

/** The form of a request; undefined if the request is no form. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'POST' || !isForm) return undefined;
  const body = await readBody(request, MOST_BYTES);
  return body && new URLSearchParams(body.toString('utf8'));
}
