import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { SaveReportDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { failEveryAttempt, type Off } from '../../support/aws/dynamo-faults.js';
import { demonstrationOnEngine } from '../../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';

let api: TestApi;
let off: Off | undefined;
beforeAll(async () => {
  api = await testApi(NOW, undefined, await demonstrationOnEngine(NOW));
  await api.askText('{ periods { today } }');
});
afterEach(() => {
  off?.();
  off = undefined;
  api.reported.length = 0;
});
afterAll(() => api.close());

const failure = (message: string, more: object) => Object.assign(new Error(message), more);
const SILENT = failure('the answer was not complete after 1800 ms', { name: 'TimeoutError' });
/** The errors of the client after its last attempt at a table that does not answer. */
const WAYS: readonly (readonly [string, Error])[] = [
  ['is silent', SILENT],
  ['cuts answers off', failure('aborted', { code: 'ECONNRESET' })],
  ['is not there', failure('connect ECONNREFUSED 127.0.0.1:8000', { code: 'ECONNREFUSED' })],
  ['is there on no address', Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })],
  ['has closed the connection', failure('write EPIPE', { code: 'EPIPE' })],
  ['has no address', failure('getaddrinfo EAI_AGAIN', { code: 'EAI_AGAIN' })],
  [
    'has an error',
    failure('Internal server error', { name: 'InternalServerError', $metadata: { httpStatusCode: 500 } }),
  ],
];

const post = (query: string, headers: object = {}, variables: object = {}) =>
  api.http({
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
const errorIn = (body: string) => JSON.parse(body).errors[0];
const LOCK = 'mutation($input: LockPeriodInput!) { lockPeriod(input: $input) { errors { code path message } } }';
const RANKING = '{ ranking { version } }';
const OFFICER = bearer(officialToken('officer-xuan-lac', 'officer'));

const draft = {
  input: {
    unit: 'xuan-lac',
    period: '2026-12',
    expectedRevision: null,
    idempotencyKey: 'save-while-away',
    figures: [{ indicator: 'G03', numerator: 19, denominator: 20 }],
  },
};

test.each(WAYS)('a question to a table that %s is 503 with the time to wait', async (_way, error) => {
  off = failEveryAttempt(api.table.db, error);
  const answer = await post(RANKING);
  expect(answer.statusCode).toBe(503);
  expect(answer.headers).toMatchObject({ 'retry-after': '3', 'cache-control': 'no-store' });
  const { extensions, message } = errorIn(answer.body);
  expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryAfter: 3 });
  expect(message).toMatch(/^Hệ thống tạm thời .+ · The service cannot reach its data/);
  expect(answer.body).not.toMatch(/ECONN|EPIPE|127\.0\.0\.1|1800 ms/);
  expect(api.reported).toHaveLength(1);
});

test.each(WAYS)('a draft to a table that %s is 503 with the time to wait', async (_way, error) => {
  off = failEveryAttempt(api.table.db, error);
  const answer = await post(SaveReportDocument.toString(), OFFICER, draft);
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('3');
  expect(errorIn(answer.body).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryAfter: 3 });
});

test('a draft whose write finds no table is 503, in the language of the officer, and is accepted when sent again', async () => {
  off = failEveryAttempt(api.table.db, SILENT, /^(Put|Update|BatchWrite)/);
  const away = await post(SaveReportDocument.toString(), OFFICER, draft);
  expect(away.statusCode).toBe(503);
  expect(errorIn(away.body).message).toMatch(/^Hệ thống tạm thời [^·]+ idempotencyKey [^·]+$/);
  off();
  const back = await post(SaveReportDocument.toString(), OFFICER, draft);
  expect(back.statusCode).toBe(200);
  expect(JSON.parse(back.body)).toMatchObject({ data: { saveReport: { errors: [], form: { state: 'DRAFT' } } } });
});

test('a table that takes no more requests is RATE_LIMITED, with the time to wait', async () => {
  off = failEveryAttempt(api.table.db, failure('Rate exceeded', { name: 'ThrottlingException' }));
  // The client waits a random time between its attempts, at worst until the limit of the whole question.
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.1);
  const answer = await post(RANKING);
  random.mockRestore();
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('3');
  expect(errorIn(answer.body).extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 3 });
  expect(answer.body).not.toContain('Rate exceeded');
});

test('what was answered of a question reaches the client: no 503', async () => {
  off = failEveryAttempt(api.table.db, SILENT);
  const answer = await post('{ unit(id: "xuan-lac") { slug } ranking { version } }');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['retry-after']).toBeUndefined();
  expect(JSON.parse(answer.body).data).toMatchObject({ unit: { slug: 'xuan-lac' }, ranking: null });
  expect(errorIn(answer.body)).toMatchObject({ path: ['ranking'], extensions: { code: 'SERVICE_UNAVAILABLE' } });
});

test('a process that has read nothing yet says the same', async () => {
  const cold = await testApi(NOW, undefined, await demonstrationOnEngine(NOW));
  const broken = failEveryAttempt(cold.table.db, SILENT);
  const answer = await cold.http({ body: JSON.stringify({ query: RANKING }) });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('3');
  expect(errorIn(answer.body).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryAfter: 3 });
  expect(cold.reported).toHaveLength(1);
  broken();
  await cold.close();
});

test('an error of our own stays an internal error', async () => {
  off = failEveryAttempt(api.table.db, new TypeError('x is not a function'));
  const answer = await post(RANKING);
  expect(errorIn(answer.body).extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
});

test('a change that others always get ahead of is 503 with the time to wait, and is accepted when sent again', async () => {
  const administrator = bearer(officialToken('administrator-cho-don-1', 'administrator'));
  const input = {
    scope: 'cho-don',
    period: '2026-09',
    expectedRevision: null,
    idempotencyKey: 'lock-under-contention',
    reason: 'Đã chốt sổ',
  };
  const lock = () => post(LOCK, administrator, { input });
  const ahead = vi.spyOn(api.table.stores.settings, 'administer').mockResolvedValue(undefined);
  const answer = await lock();
  ahead.mockRestore();
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('3');
  const { extensions, message } = errorIn(answer.body);
  expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryAfter: 3 });
  expect(message).toContain('Nhiều người đang thay đổi cùng nội dung này');
  expect(JSON.parse((await lock()).body)).toMatchObject({ data: { lockPeriod: { errors: [] } } });
});
