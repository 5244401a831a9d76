import { createServer } from 'node:http';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';

export type StoredPage = {
  readonly body: string;
  readonly type: string | undefined;
  readonly cache: string | undefined;
};

/** A bucket that takes objects and keeps them, by path. It checks no rights. */
export async function pageStore() {
  const objects = new Map<string, StoredPage>();
  const server = createServer(async (request, response) => {
    const body = await readBody(request, 10_000_000);
    const { 'content-type': type, 'cache-control': cache } = request.headers;
    const [path = ''] = (request.url ?? '').split('?');
    if (request.method === 'PUT') objects.set(path, { body: unchunked(body?.toString('utf8') ?? ''), type, cache });
    response.writeHead(request.method === 'PUT' ? 200 : 405).end();
  });
  return { endpoint: await listening(server, 0), objects, close: () => stop(server) };
}

/** The SDK may send a body in one signed chunk with its length before it. */
const unchunked = (body: string): string => /^[0-9a-f]+\r\n([\s\S]*?)\r\n0\r\n/.exec(body)?.[1] ?? body;
