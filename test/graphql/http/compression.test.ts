import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressed, encodingFor, LEAST_COMPRESSED } from '../../../src/graphql/http/compression.js';
import { schemaAnswer } from '../../../src/graphql/index.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['br;q=nonsense', undefined],
])('of %s the best is %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});

describe('compressed', () => {
  const answerTo = (text: string) => ({ statusCode: 200, headers: { etag: '"tag"' }, body: text });
  const gzip = { headers: { 'accept-encoding': 'gzip' } };

  test('packs from a size on', async () => {
    const [small, large] = ['a'.repeat(LEAST_COMPRESSED - 1), 'a'.repeat(LEAST_COMPRESSED)];
    expect(await compressed(gzip, answerTo(small), { text: small })).toEqual(answerTo(small));
    const packed = await compressed(gzip, answerTo(large), { text: large });
    expect(packed).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip', etag: 'W/"tag"' } });
    expect(gunzipSync(Buffer.from(packed.body, 'base64')).toString()).toBe(large);
  });

  test('packs what is repeated once for each encoding', async () => {
    const [text, other] = ['a'.repeat(5_000), 'b'.repeat(5_000)];
    const kept = { text };
    const packed = async (encoding: string) =>
      (await compressed({ headers: { 'accept-encoding': encoding } }, answerTo(kept.text), kept)).body;
    const first = await packed('gzip');
    // The text never changes in life. Here it does, to show what is packed anew.
    kept.text = other;
    expect(await packed('gzip')).toBe(first);
    expect(brotliDecompressSync(Buffer.from(await packed('br'), 'base64')).toString()).toBe(other);
  });

  test('leaves an answer that is not the kept one, and answers to a token, as they are', async () => {
    const text = 'a'.repeat(5_000);
    expect(await compressed(gzip, answerTo(''), { text })).toEqual(answerTo(''));
    const signedIn = { headers: { ...gzip.headers, authorization: 'Bearer x' } };
    expect(await compressed(signedIn, answerTo(text), { text })).toEqual(answerTo(text));
  });
});

describe('the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi('2026-11-24T08:00:00.000Z');
  });
  afterAll(() => api.close());

  const query = new URLSearchParams({ query: '{ units(first: 100) { nodes { slug name path } } }' }).toString();
  const get = (headers: Record<string, string>) => api.http({ method: 'GET', query, headers });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('answers in %s what it answers as text, at first and when it is kept', async (encoding, unpack) => {
    const plain = await get({});
    expect([plain.isBase64Encoded, plain.headers['content-encoding']]).toEqual([undefined, undefined]);
    for (const answer of [await get({ 'accept-encoding': encoding }), await get({ 'accept-encoding': encoding })]) {
      expect(answer.headers).toMatchObject({ 'content-encoding': encoding, etag: `W/${plain.headers.etag}` });
      expect(answer.headers.vary).toContain('accept-encoding');
      expect(answer.body.length).toBeLessThan(plain.body.length / 2);
      expect(unpack(Buffer.from(answer.body, 'base64')).toString()).toBe(plain.body);
    }
    expect(plain.headers.vary).toContain('accept-encoding');
  });

  test('answers 304 to the tag of either form', async () => {
    const { etag = '' } = (await get({ 'accept-encoding': 'br' })).headers;
    expect((await get({ 'accept-encoding': 'br', 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get({ 'if-none-match': etag })).statusCode).toBe(304);
  });

  test('packs answers to POST, and none to a token', async () => {
    const body = JSON.stringify({ query: '{ units(first: 100) { nodes { slug name path } } }' });
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    expect((await api.http({ body, headers })).headers['content-encoding']).toBe('gzip');
    const token = bearer(officialToken('reviewer-cho-don-1', 'reviewer'));
    expect((await api.http({ body, headers: { ...headers, ...token } })).headers['content-encoding']).toBeUndefined();
  });

  test('packs its contract', async () => {
    const plain = await schemaAnswer({ headers: {} });
    const packed = await schemaAnswer({ headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(Buffer.from(packed.body, 'base64')).toString()).toBe(plain.body);
    const again = { 'accept-encoding': 'br', 'if-none-match': packed.headers.etag };
    expect((await schemaAnswer({ headers: again })).statusCode).toBe(304);
  });
});
