import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { officialClaims } from '../../../src/local/aws/development-issuer.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { badAuthorizations } from '../../support/api/bad-tokens.js';
import { bearer, officialToken, sourceToken, testIssuer } from '../../support/api/tokens.js';

const NOW = '2026-11-24T08:00:00.000Z';
const QUERY = JSON.stringify({ query: '{ errorCodes { code } }' });
const ACCEPTED = ['application/json', 'application/graphql-response+json'];

let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

const ask = (authorization: string | undefined, accept = 'application/json') =>
  api.http({ headers: { 'content-type': 'application/json', accept, authorization }, body: QUERY });

test.each(Object.entries(badAuthorizations))('UNAUTHENTICATED, not anonymity: %s', async (_name, authorization) => {
  for (const accept of ACCEPTED) {
    const { statusCode, headers, body } = await ask(authorization(), accept);
    expect(statusCode).toBe(401);
    expect(headers['content-type']).toBe(`${accept}; charset=utf-8`);
    expect(headers['www-authenticate']).toMatch(/^Bearer /);
    expect(headers['cache-control']).toBe('no-store');
    const { data, errors } = JSON.parse(body);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  }
  expect(api.reported).toEqual([]);
});

test('a token that cannot be checked is no fault of its owner: 503, so that nobody is signed out', async () => {
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const unchecked = await createGraphqlApi(api.table.stores, report, async () => 'NOT_CHECKED');
  const { authorization } = bearer(officialToken('officer-xuan-lac', 'officer'));
  for (const [language, words] of [
    ['vi', 'Hiện chưa kiểm tra được mã truy cập; đề nghị thử lại sau một phút.'],
    ['en', 'The access token cannot be checked at the moment; try again in a minute.'],
  ]) {
    const headers = { 'content-type': 'application/json', 'accept-language': language, authorization };
    const sent = { method: 'POST', query: '', isBase64Encoded: false, headers, body: QUERY };
    const answer = await unchecked.answer(sent, NOW);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '3']);
    expect(answer.headers['www-authenticate']).toBeUndefined();
    const extensions = { code: 'SERVICE_UNAVAILABLE', retryAfter: 3 };
    expect(JSON.parse(answer.body).errors).toEqual([{ message: words, extensions }]);
  }
  expect(reported.map((error) => (error as Error).name)).toEqual(Array(2).fill('TokenNotCheckedError'));
});

test('a good token is answered, and nobody may keep the answer', async () => {
  const { statusCode, headers } = await ask(bearer(officialToken('officer-xuan-lac', 'officer')).authorization);
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
});

test('a token that names more roles than the register gives no more than the register does', async () => {
  const groups = { ...officialClaims('officer-xuan-lac', 'officer'), 'cognito:groups': ['officer', 'administrator'] };
  const { authorization } = bearer(testIssuer.tokenFor(groups));
  expect((await ask(authorization)).statusCode).toBe(200);
  const query = '{ viewer { role assignments { role } } scopeRules(scope: "cho-don") { revision } }';
  const headers = { 'content-type': 'application/json', authorization };
  const { data, errors } = JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
  expect(data.viewer).toEqual({ role: 'OFFICER', assignments: [{ role: 'OFFICER' }] });
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
});

test('a machine signs in with its own token', async () => {
  expect((await ask(bearer(sourceToken('thue')).authorization)).statusCode).toBe(200);
});

test('without the header everybody is the public, whose answers are told apart from those to somebody', async () => {
  const { statusCode, headers } = await ask(undefined);
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers.vary).toContain('authorization');
});

test('an official who was closed is refused at once, with a token that is still good', async () => {
  const { officials } = api.table.stores;
  const official = await officials.one('officer-nam-cuong');
  if (!official) throw new Error('Nam Cường has an officer');
  const { authorization } = bearer(officialToken(official.id, 'officer'));
  expect((await ask(authorization)).statusCode).toBe(200);
  await officials.save([{ ...official, active: false }]);
  const { statusCode, body } = await ask(authorization);
  expect(statusCode).toBe(401);
  expect(JSON.parse(body).errors[0].extensions.reason).toBe('NOT_ACTIVE');
});
