import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpRequest } from '../../../src/graphql/index.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { demonstrationOnEngine } from '../../support/start/demonstration-table.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const SPEC_TYPE = { ...JSON_TYPE, accept: 'application/graphql-response+json' };
const QUERY = '{ unit(id: "xuan-lac") { name } }';
const DATA = { data: { unit: { name: 'Xã Xuân Lạc' } } };

const post = (body: string | undefined, headers: HttpRequest['headers'] = JSON_TYPE) => api.http({ body, headers });
const get = (parameters: Record<string, string>, headers: HttpRequest['headers'] = {}) =>
  api.http({ method: 'GET', query: new URLSearchParams(parameters).toString(), headers });
const firstError = (body: string) => JSON.parse(body).errors[0];

test.each<[string, Partial<HttpRequest>, number]>([
  ['malformed JSON', { body: '{"query":' }, 400],
  ['an empty body', { body: '' }, 400],
  ['no body', { body: undefined }, 400],
  ['half a character in a variable', { body: `{"query":"{ __typename }","variables":{"a":["x\\ud800y"]}}` }, 400],
  ['the other half alone', { body: `{"query":"{ __typename }","variables":{"a":{"b":"\\udc00"}}}` }, 400],
  ['half a character in a name', { body: `{"query":"{ __typename }","variables":{"\\udfff":1}}` }, 400],
  [
    'half a character in the variables of a GET',
    { method: 'GET', headers: {}, query: `query={__typename}&variables=${encodeURIComponent('{"a":"\\ud83d"}')}` },
    400,
  ],
  ['a batch', { body: `[${JSON.stringify({ query: QUERY })}]` }, 400],
  ['a JSON string', { body: '"{ __typename }"' }, 400],
  ['JSON null', { body: 'null' }, 400],
  ['an object without a query', { body: '{}' }, 400],
  ['a query that is no text', { body: '{"query":7}' }, 400],
  ['variables that are no object', { body: JSON.stringify({ query: QUERY, variables: [1] }) }, 400],
  ['another content type', { body: QUERY, headers: { 'content-type': 'text/plain' } }, 415],
  ['no content type', { body: JSON.stringify({ query: QUERY }), headers: {} }, 415],
  ['another method', { method: 'PUT', body: JSON.stringify({ query: QUERY }) }, 405],
  ['a GET without a query', { method: 'GET', headers: {} }, 400],
  [
    'variables in a GET that are not JSON',
    { method: 'GET', headers: {}, query: 'query={__typename}&variables=x' },
    400,
  ],
  ['a body beyond the limit', { body: JSON.stringify({ query: `${QUERY}${' '.repeat(250_000)}` }) }, 413],
])('%s is answered in the shape of GraphQL', async (_name, request, status) => {
  const answer = await api.http({ headers: JSON_TYPE, ...request });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/json');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(firstError(answer.body)).toMatchObject({
    message: expect.any(String),
    extensions: { code: status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST' },
  });
});

test.each(['PUT', 'PATCH', 'DELETE'])('%s is answered 405, with what is allowed', async (method) => {
  const answer = await api.http({ method, headers: JSON_TYPE, body: JSON.stringify({ query: QUERY }) });
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
});

test('a pair of halves is one character, and is taken', async () => {
  const variables = '{"a":"\\ud83d\\ude00 \\\\ud800"}';
  expect((await post(`{"query":"{ __typename }","variables":${variables}}`)).statusCode).toBe(200);
  expect((await get({ query: '{ __typename }', variables })).statusCode).toBe(200);
});

test('a base64 body is read like a plain one, and broken base64 is a bad request', async () => {
  const body = Buffer.from(JSON.stringify({ query: QUERY })).toString('base64');
  const answer = await api.http({ body, headers: JSON_TYPE, isBase64Encoded: true });
  expect(JSON.parse(answer.body)).toEqual(DATA);
  expect((await api.http({ body: '%%%', headers: JSON_TYPE, isBase64Encoded: true })).statusCode).toBe(400);
});

test.each([
  ['a document that is not GraphQL', '{ unit(', 'GRAPHQL_PARSE_FAILED'],
  ['a field that does not exist', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is 200 as application/json and 400 as application/graphql-response+json', async (_name, query, code) => {
  const body = JSON.stringify({ query });
  const [plain, spec] = [await post(body), await post(body, SPEC_TYPE)];
  expect([plain.statusCode, spec.statusCode]).toEqual([200, 400]);
  expect([plain, spec].map((answer) => firstError(answer.body).extensions.code)).toEqual([code, code]);
});

test('a variable of the wrong type is BAD_USER_INPUT', async () => {
  const body = JSON.stringify({ query: 'query($id: ID!) { unit(id: $id) { name } }', variables: { id: {} } });
  expect(firstError((await post(body, SPEC_TYPE)).body).extensions.code).toBe('BAD_USER_INPUT');
});

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
  ['application/json, application/graphql-response+json', 'application/json'],
  ['application/json;q=0.8, application/graphql-response+json;q=0.9', 'application/graphql-response+json'],
  ['application/json, application/graphql-response+json;q=0', 'application/json'],
  ['text/html', 'application/json'],
])('who accepts %s reads a refusal of the service as %s', async (accept, type) => {
  const { statusCode, headers } = await post('no JSON', { ...JSON_TYPE, accept });
  expect([statusCode, headers['content-type']]).toEqual([400, `${type}; charset=utf-8`]);
});

test('an answer in a form nobody can give is 406', async () => {
  expect((await get({ query: QUERY }, { accept: 'text/html' })).statusCode).toBe(406);
});

test('a GET carries a tag; the same bytes are not sent again', async () => {
  const first = await get({ query: QUERY });
  const { etag } = first.headers;
  expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'public, max-age=60']);
  expect(JSON.parse(first.body)).toEqual(DATA);
  const again = await get({ query: QUERY }, { 'if-none-match': `"other", W/${etag}` });
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
  expect((await get({ query: QUERY }, { 'if-none-match': '"other"' })).statusCode).toBe(200);
});

test('a GET with errors is neither kept nor tagged', async () => {
  const answer = await get({ query: '{ unit(id: "nowhere") { name } }' });
  expect([answer.statusCode, answer.headers['cache-control'], answer.headers.etag]).toEqual([
    200,
    'no-store',
    undefined,
  ]);
});

test('a cookie or an authorization header changes nothing', async () => {
  const plain = await post(JSON.stringify({ query: QUERY }));
  const with_ = await post(JSON.stringify({ query: QUERY }), {
    ...JSON_TYPE,
    cookie: 'session=1',
    origin: 'https://evil.example',
  });
  expect(with_).toEqual(plain);
  expect(with_.headers['set-cookie']).toBeUndefined();
});

test('a browser of any origin may ask', async () => {
  const answer = await api.http({ method: 'OPTIONS', headers: { origin: 'https://portal.example' } });
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
  expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', allow: 'GET, HEAD, POST, OPTIONS' });
});

test('a database that is away is a masked error, reported to the operators and not to the caller', async () => {
  const table = await demonstrationOnEngine('2026-11-24T08:00:00.000Z');
  const broken = await testApi('2026-11-24T08:00:00.000Z', undefined, table);
  await broken.askText('{ periods { today } }');
  broken.table.db.destroy();
  await broken.table.close().catch(() => {});
  const answer = await broken.http({ body: JSON.stringify({ query: '{ ranking { version } }' }) });
  expect(firstError(answer.body)).toMatchObject({
    message: expect.stringMatching(/^Hệ thống tạm thời .+ · The service cannot reach its data for the moment/),
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  expect(answer.body).not.toMatch(/dynamo|ECONN|127\.0\.0\.1/i);
  expect(broken.reported).toHaveLength(1);
});
