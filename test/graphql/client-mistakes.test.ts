import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../src/graphql/http/limits.js';
import { bearerIn } from '../../src/reference-data/sign-in.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { bearer, officialToken } from '../support/api/tokens.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const bodyOf = (levels: number) =>
  `{"query":"query($id: ID!) { unit(id: $id) { slug } }","variables":{"id":${nested(levels)}}}`;

test('a subscription is a client error that no operator hears of', async () => {
  const { data, errors } = await api.askText('subscription { ranking { version } }');
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(api.reported).toEqual([]);
});

test.each([100, 8_000, 30_000])('variables nested %d deep are a clear 400', async (levels) => {
  const body = bodyOf(levels);
  const query = new URLSearchParams({ query: '{ __typename }', variables: `{"a":${nested(levels)}}` }).toString();
  for (const request of [{ body }, { method: 'GET', query }]) {
    const answer = await api.http(request);
    expect(answer.statusCode).toBe(400);
    expect(JSON.parse(answer.body).errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'NESTING', limit: limits.NESTING },
    });
  }
  expect(api.reported).toEqual([]);
});

test.each(['', 'x'.repeat(6_000)])('an id that no key of the table can hold is not found', async (id) => {
  const query = `query($id: ID!, $code: MethodCode!) { figureFile(id: $id) { id } methodDraft(id: $code) { code } reorganisation(id: $id) { id } }`;
  const input = { official: id, idempotencyKey: 'mistake-0001', reason: 'Nghỉ hưu' };
  const change = `mutation($input: OfficialInput!) { deactivateOfficial(input: $input) { errors { code path } } }`;
  const ask = async (body: object) => {
    const headers = {
      'content-type': 'application/json',
      ...bearer(officialToken('administrator-cho-don-1', 'administrator')),
    };
    return JSON.parse((await api.http({ headers, body: JSON.stringify(body) })).body);
  };
  expect(await ask({ query, variables: { id, code: id } })).toEqual({
    data: { figureFile: null, methodDraft: null, reorganisation: null },
  });
  const { errors } = await ask({ query: change, variables: { input } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(api.reported).toEqual([]);
});

test('a day at either end of the calendar has no runs, and no failure', async () => {
  const headers = {
    'content-type': 'application/json',
    ...bearer(officialToken('administrator-cho-don-1', 'administrator')),
  };
  const query = `{ first: jobRuns(from: "0001-01-01", to: "0001-01-02") { totalCount } last: jobRuns(to: "9999-12-31") { totalCount } rankingAnswer(period: "2026-10", day: "0001-01-01"){ __typename } }`;
  const answer = JSON.parse((await api.http({ headers, body: JSON.stringify({ query }) })).body);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({ first: { totalCount: 0 }, last: { totalCount: 0 } });
  expect(api.reported).toEqual([]);
});

test('brackets inside a text nest nothing', async () => {
  const query = `{ unit(id: "xuan-lac") { slug } } # ${'['.repeat(500)} \\"{{`;
  expect((await api.askText(query)).errors).toBeUndefined();
});

test('the scheme of the header may be written in any case', () => {
  for (const scheme of ['Bearer', 'bearer', 'BEARER'])
    expect(bearerIn(`${scheme} aa.Bb.cc`)).toEqual({ kind: 'token', token: 'aa.Bb.cc' });
});

test('an answer to POST is kept by nobody; no answer is taken for another type', async () => {
  const query = '{ unit(id: "xuan-lac") { slug } }';
  const post = await api.http({ body: JSON.stringify({ query }) });
  const get = await api.http({ method: 'GET', query: new URLSearchParams({ query }).toString() });
  expect([post.headers['cache-control'], get.headers['cache-control']]).toEqual(['no-store', 'public, max-age=60']);
  for (const { headers } of [post, get, await api.http({ method: 'PUT' }), await api.http({ method: 'OPTIONS' })])
    expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a browser may send what ordinary clients send', async () => {
  const { headers } = await api.http({ method: 'OPTIONS' });
  for (const name of ['apollographql-client-name', 'apollo-require-preflight', 'traceparent', 'if-none-match'])
    expect(headers['access-control-allow-headers']?.split(',')).toContain(name);
});

test('a roll-up takes as many indicators as the method has', async () => {
  const { data } = await api.askText('{ indicators { code } }');
  const codes: string[] = data.indicators.map(({ code }: { code: string }) => code);
  const ask = (indicators: string[]) =>
    api.askText('query($indicators: [ID!]) { rollUp(indicators: $indicators) { rollUps { communes } } }', {
      indicators,
    });
  expect((await ask(codes)).errors).toBeUndefined();
  expect((await ask([...codes, 'G01'])).errors?.[0]?.extensions).toMatchObject({ argument: 'indicators' });
});
