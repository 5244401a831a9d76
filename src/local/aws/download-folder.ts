import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { LOCAL_BUCKET } from '../base/environment.js';
import { readBody } from '../base/read-body.js';
import { carriesSecret } from './door.js';

/** Larger files would not fit into the memory of a function either. */
const MOST_BYTES = 256 * 1024 * 1024;
const DAY_MS = 86_400_000;

const OBJECT = new RegExp(`^/${LOCAL_BUCKET}/([0-9a-f-]{36})/([\\w.-]{1,200})$`);

export type DownloadFolder = {
  /** False for an address that is none of its own. */
  answers(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
};

/**
 * Replaces S3 as far as the service uses it: objects are put and read by key, an address expires, an object is deleted
 * after a day. Writers carry the secret of the run; readers know the random key.
 */
export function openDownloadFolder(folder: string, secret: string): DownloadFolder {
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
      else refuse(response, 403, 'AccessDenied');
      return true;
    },
  };
}

async function put(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const body = await readBody(request, MOST_BYTES);
  if (body === undefined) {
    refuse(response, 400, 'EntityTooLarge');
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
  if (hasEnded(query)) refuse(response, 403, 'AccessDenied');
  else if (!existsSync(`${path}.json`)) refuse(response, 404, 'NoSuchKey');
  else response.writeHead(200, JSON.parse(readFileSync(`${path}.json`, 'utf8'))).end(readFileSync(path));
}

/** An address without a time was not signed at all. */
function hasEnded(query: URLSearchParams): boolean {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(query.get('X-Amz-Date') ?? '') ?? [];
  if (day === undefined || time === undefined) return true;
  const at = `${day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')}T${time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}Z`;
  return !(Date.now() <= Date.parse(at) + Number(query.get('X-Amz-Expires')) * 1_000);
}

/** In the words of S3, so that its client understands. */
function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
