import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { LOCAL_BUCKET } from '../base/environment.js';
import type { Answering } from '../base/listening.js';
import { readBody } from '../base/read-body.js';
import { carriesSecret } from './door.js';
import { answerFault } from './object-fault.js';
import { isInTime } from './object-signatures.js';

/** A function could not hold a larger file in memory. */
const MOST_BYTES = 256 * 1024 * 1024;
const DAY_MS = 86_400_000;

const OBJECT = new RegExp(`^/${LOCAL_BUCKET}/([0-9a-f-]{36})/([\\w.-]{1,200})$`);

/**
 * Replaces the parts of S3 that the service uses. Objects are written and read by key, addresses expire, and objects
 * are deleted after a day. Writers must send the secret of the run. Readers must know the random key.
 */
export function openDownloadFolder(folder: string, secret: string): Answering {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
  return {
    async answers(request, response) {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const [, key, name = ''] = OBJECT.exec(decodeURIComponent(url.pathname)) ?? [];
      if (key === undefined) return false;
      const path = join(folder, `${key}-${name}`);
      if (request.method !== 'PUT') get(response, path, url.searchParams);
      else if (carriesSecret(request.headers, secret)) await put(request, response, path);
      else answerFault(response, 403, 'AccessDenied');
      return true;
    },
  };
}

async function put(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const body = await readBody(request, MOST_BYTES);
  if (body === undefined) {
    answerFault(response, 400, 'EntityTooLarge');
    return;
  }
  const { 'content-type': type = 'application/octet-stream', 'content-disposition': disposition } = request.headers;
  writeFileSync(path, body, { mode: 0o600 });
  writeFileSync(`${path}.json`, JSON.stringify({ 'content-type': type, 'content-disposition': disposition }), {
    mode: 0o600,
  });
  response.writeHead(200).end();
}

function get(response: ServerResponse, path: string, query: URLSearchParams): void {
  if (!isInTime(query)) answerFault(response, 403, 'AccessDenied');
  else if (!existsSync(`${path}.json`)) answerFault(response, 404, 'NoSuchKey');
  else response.writeHead(200, JSON.parse(readFileSync(`${path}.json`, 'utf8'))).end(readFileSync(path));
}
