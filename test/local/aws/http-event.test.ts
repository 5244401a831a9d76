import type { Server } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { MAX_BODY_BYTES } from '../../../src/local/aws/http-event.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { type Handler, localServer } from '../../../src/local/service/http-server.js';

const NOW = '2026-02-18T01:02:03.004Z';

let server: Server;
let url: string;
let seen: APIGatewayProxyEventV2[] = [];
let reply: Awaited<ReturnType<Handler>> = {};

beforeAll(async () => {
  const handler: Handler = async (event) => {
    seen.push(event);
    if (event.rawQueryString === 'fail') throw new Error('told to fail');
    return reply;
  };
  server = localServer({
    ...ON_THIS_MACHINE,
    graphql: handler,
    files: handler,
    now: () => NOW,
    pages: (path) =>
      path === '/' ? { status: 200, headers: { 'content-type': 'text/html' }, body: 'console' } : undefined,
    missing: () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: 'nothing here' }),
    isReady: () => true,
  });
  url = await listening(server, 0);
});
afterAll(() => stop(server));
beforeEach(() => {
  seen = [];
  reply = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{"data":{}}' };
});

const post = (body: string | Uint8Array, headers: Record<string, string>, path = '/graphql') =>
  fetch(url + path, { method: 'POST', headers, body: body as BodyInit });

describe('a request becomes the event of an HTTP API', () => {
  test('method, path, time and headers are where API Gateway puts them', async () => {
    await post(
      '{"query":"{ x }"}',
      { 'Content-Type': 'application/json', 'X-Request-Id': 'a1', cookie: 'a=1; b=2' },
      '/graphql?a=1&a=2&b=%C3%A1',
    );
    const [event] = seen;
    expect(event).toMatchObject({
      version: '2.0',
      rawPath: '/graphql',
      rawQueryString: 'a=1&a=2&b=%C3%A1',
      queryStringParameters: { a: '1,2', b: 'á' },
      cookies: ['a=1', 'b=2'],
      body: '{"query":"{ x }"}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        stage: '$default',
        time: '18/Feb/2026:01:02:03 +0000',
        timeEpoch: Date.parse(NOW),
      },
    });
    expect(event?.headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'a1' });
    expect(event?.headers).not.toHaveProperty('cookie');
  });

  test('a GET has no body and keeps its query', async () => {
    await fetch(`${url}/graphql?query=%7Bx%7D`);
    expect(seen[0]).not.toHaveProperty('body');
    expect(seen[0]?.requestContext.http.method).toBe('GET');
    expect(seen[0]?.queryStringParameters).toEqual({ query: '{x}' });
  });

  test.each([
    ['a binary type', 'application/octet-stream', Buffer.from('abc')],
    ['bytes that are not UTF-8', 'application/json', Buffer.from([0xff, 0xfe, 0x00])],
  ])('%s travels as base64', async (_what, type, bytes) => {
    await post(new Uint8Array(bytes), { 'content-type': type });
    expect(seen[0]?.isBase64Encoded).toBe(true);
    expect(Buffer.from(seen[0]?.body ?? '', 'base64').equals(bytes)).toBe(true);
  });

  test('a compressed body travels as base64', async () => {
    await post('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    expect(seen[0]?.isBase64Encoded).toBe(true);
  });
});

describe('the answer', () => {
  test('status, headers, cookies and body are those of the function', async () => {
    reply = {
      statusCode: 418,
      headers: { etag: '"1"' },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from('á').toString('base64'),
      isBase64Encoded: true,
    };
    const response = await post('{}', { 'content-type': 'application/json' });
    expect(response.status).toBe(418);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe('á');
  });

  test('a body of the largest size passes, one byte more is refused in the shape of GraphQL', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await post('x'.repeat(MAX_BODY_BYTES), headers)).status).toBe(200);
    const refused = await post('x'.repeat(MAX_BODY_BYTES + 1), headers);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect(seen).toHaveLength(1);
  });

  test('8 MB are refused, and a path that is no UTF-8 too: in both languages', async () => {
    const refused = await post('x'.repeat(8_000_000), { 'content-type': 'application/json' });
    expect([refused.status, (await refused.json()).errors[0].message]).toEqual([
      413,
      expect.stringMatching(/^Yêu cầu lớn hơn .* · The request is larger than/),
    ]);
    for (const path of ['/%', '/%ff', '/inbox/%E0%A4%A']) {
      const unreadable = await fetch(url + path);
      expect(unreadable.status, path).toBe(400);
      expect(await unreadable.json()).toMatchObject({
        errors: [{ message: expect.stringMatching(/^Địa chỉ .* · The path/), extensions: { code: 'BAD_REQUEST' } }],
      });
    }
    expect(seen).toEqual([]);
  });

  test('is taken for what it says it is, whoever answers', async () => {
    const answers = await Promise.all([
      post('{}', { 'content-type': 'application/json' }),
      fetch(`${url}/files/ranking.csv`),
      fetch(`${url}/graphql`, { method: 'OPTIONS' }),
      fetch(`${url}/`),
      fetch(`${url}/nothing`),
      fetch(`${url}/nothing`, { headers: { accept: 'text/html' } }),
      fetch(`${url}/%`),
      fetch(`${url}/`, { method: 'DELETE' }),
      fetch(`${url}/`, { headers: { origin: 'https://elsewhere.example' } }),
    ]);
    for (const { status, headers } of answers)
      expect(headers.get('x-content-type-options'), String(status)).toBe('nosniff');
  });

  test.each([
    ['GET', '/nothing'],
    ['GET', '/nowhere/else'],
  ])('%s %s is answered 404 in the shape of GraphQL', async (method, path) => {
    const response = await fetch(url + path, { method });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test.each([
    ['POST', '/'],
    ['DELETE', '/elsewhere'],
  ])('%s %s is answered 405 and names what is allowed', async (method, path) => {
    const response = await fetch(url + path, { method });
    expect([response.status, response.headers.get('allow') !== null]).toEqual([405, true]);
  });

  test('a browser gets a page that says so', async () => {
    const response = await fetch(`${url}/<nothing>`, { headers: { accept: 'text/html,*/*' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('nothing here');
  });

  test('a failing function is an internal error without its text, which goes to the console', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    const response = await post('{}', { 'content-type': 'application/json' }, '/graphql?fail');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('told to fail');
    expect(printed).toHaveBeenCalledWith('told to fail');
    printed.mockRestore();
  });

  test('a browser of another origin is allowed to read', async () => {
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(seen).toHaveLength(0);
  });

  test('a page is served at its path only', async () => {
    expect(await (await fetch(`${url}/?example=x`)).text()).toBe('console');
  });
});
