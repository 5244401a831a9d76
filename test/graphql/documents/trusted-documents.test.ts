import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const RANKING = readFileSync('src/local/examples/ranking/ranking.graphql', 'utf8');

/** Asks as a cache could: by address alone. */
async function get(parameters: Record<string, string>, headers: Record<string, string> = {}) {
  const query = new URLSearchParams(parameters).toString();
  const answer = await api.http({ method: 'GET', headers, query });
  return { ...answer, json: answer.body ? JSON.parse(answer.body) : undefined };
}

test('a document of the deployment is asked by its SHA-256 and answers as its text does', async () => {
  const variables = JSON.stringify({ period: '2026-10', first: 3 });
  const [byId, byText] = [
    await get({ documentId: sha256(RANKING), variables }),
    await get({ query: RANKING, variables }),
  ];
  expect([byId.statusCode, byId.json]).toEqual([200, byText.json]);
  expect(byId.json.data.ranking.rows.edges).toHaveLength(3);
  expect(byId.headers['cache-control']).toBe('public, max-age=60');
});

test('the same question again answers 304, another one does not', async () => {
  const documentId = sha256(RANKING);
  const { headers } = await get({ documentId, variables: '{"first":3}' });
  const again = { 'if-none-match': headers.etag ?? '' };
  expect(await get({ documentId, variables: '{"first":3}' }, again)).toMatchObject({ statusCode: 304, body: '' });
  expect(await get({ documentId, variables: '{"first":4}' }, again)).toMatchObject({ statusCode: 200 });
});

test('the name of the algorithm may stand before the hash, and POST takes it too', async () => {
  expect((await get({ documentId: `sha256:${sha256(RANKING).toUpperCase()}` })).statusCode).toBe(200);
  const { body, statusCode } = await api.http({ body: JSON.stringify({ documentId: sha256(RANKING) }) });
  expect([statusCode, JSON.parse(body).errors]).toEqual([200, undefined]);
});

test('an unknown id is a clear error in the language of the reader, and no cache keeps it', async () => {
  const documentId = 'f'.repeat(64);
  const { statusCode, json, headers } = await get({ documentId }, { 'accept-language': 'vi' });
  expect([statusCode, json.errors[0].extensions.code]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
  expect(json.errors[0].message).toBe(
    `Chưa có câu truy vấn nào được đăng ký với mã "${documentId}"; đề nghị gửi toàn văn bằng "query", hoặc đề nghị quản trị viên đăng ký.`,
  );
  expect(headers['cache-control']).toBe('no-store');
  const english = await get({ documentId }, { 'accept-language': 'en' });
  expect(english.json.errors[0].message).toContain('Send its text as "query"');
});

test('what is no hash, and a hash beside a text, are refused by name', async () => {
  for (const documentId of ['', 'f'.repeat(63), 'f'.repeat(65), 'g'.repeat(64), `md5:${'f'.repeat(64)}`]) {
    const { statusCode, json } = await get({ documentId }, { 'accept-language': 'en' });
    expect([documentId, statusCode]).toEqual([documentId, 400]);
    expect(json.errors[0].message).toContain('"documentId"');
  }
  const both = await get({ documentId: sha256(RANKING), query: RANKING });
  expect([both.statusCode, both.json.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
});

test('a request never registers: its text with a hash beside it stays unknown', async () => {
  const query = '{ periods { today } } # never registered';
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
  await api.http({ body: JSON.stringify({ query, extensions }) });
  expect((await get({ documentId: sha256(query) })).statusCode).toBe(404);
});

test('rights and limits are those of the text', async () => {
  const officials = readFileSync('src/local/examples/reminder/unreachable-officials.graphql', 'utf8');
  const documentId = sha256(officials);
  expect((await get({ documentId })).json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const reviewer = bearer(officialToken('reviewer-cho-don-1', 'reviewer'));
  const { json, headers } = await get({ documentId }, reviewer);
  expect([json.errors, headers['cache-control']]).toEqual([undefined, 'no-store']);
  const large = JSON.stringify({
    from: '2021-12',
    to: '2026-11',
    units: Array.from({ length: 100 }, () => 'xuan-lac'),
  });
  const histories = sha256(readFileSync('src/local/examples/ranking/ranking-histories.graphql', 'utf8'));
  const refused = await get({ documentId: histories, variables: large });
  expect(refused.json.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: { name: 'COMPLEXITY' } });
});

test('a document of the deployment costs no read, an unknown one one', async () => {
  await api.askText('{ periods { today } }');
  const count = countRequests(api.table.db);
  try {
    await get({ documentId: sha256(readFileSync('src/local/examples/reference/enum-labels.graphql', 'utf8')) });
    expect(count.byCommand).toEqual({});
    await get({ documentId: 'e'.repeat(64) });
    expect(count.byCommand).toEqual({ Get: 1 });
  } finally {
    count.off();
  }
});
