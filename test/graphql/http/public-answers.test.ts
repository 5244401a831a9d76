import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { HttpRequest } from '../../../src/graphql/index.js';
import { RankingDocument, ReportDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { countRequests, type RequestCount } from '../../support/aws/dynamo-faults.js';
import { inPages } from '../../support/letters/in-pages.js';

const NOON = Date.parse('2026-11-24T05:00:00.000Z');

let api: TestApi;
let count: RequestCount;
/** The executions of documents: a kept answer needs none. */
const executions = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
/** Each test begins an hour after the one before, with settings that have been read. */
let start = NOON;
beforeAll(async () => {
  api = await testApi(new Date(NOON).toISOString());
  count = countRequests(api.table.db);
});
beforeEach(async () => {
  start += 3_600_000;
  await ask({ body: body('{ periods { today } }') });
  count.reset();
  executions.mockClear();
});
afterAll(async () => {
  executions.mockRestore();
  count.off();
  await api.close();
});

const body = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const RANKING = 'query A { ranking(period: "2026-10") { version } } query B { ranking(period: "2026-10") { version } }';
const ranking = (more: object = {}) => body(RANKING, { operationName: 'A', ...more });
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const query = (of: Record<string, string>) => new URLSearchParams(of).toString();
const byGet = (of: object = {}): Partial<HttpRequest> => ({
  method: 'GET',
  query: query({ query: RANKING, operationName: 'A', ...of }),
  body: undefined,
});

const ask = (request: Partial<HttpRequest>, milliseconds = 0) =>
  api.api.answer(
    { method: 'POST', headers: JSON_HEADERS, query: '', body: ranking(), isBase64Encoded: false, ...request },
    new Date(start + milliseconds).toISOString(),
  );

async function publishAgain(period: string): Promise<number> {
  const current = await api.table.stores.rankings.current('cho-don', period);
  if (!current) throw new Error(`${period} is published`);
  const version = current.version + 1;
  await api.table.stores.rankings.publish(inPages({ ...current, version, replaces: current.version }));
  return version;
}

test('a question that is repeated is answered for 5 seconds without asking the table', async () => {
  const first = await ask({});
  expect(await ask({}, 4_999)).toEqual(first);
  expect(await ask({}, 5_000)).toEqual(first);
  expect([executions.mock.calls.length, count.byCommand]).toEqual([1, { Get: 1 }]);
  expect(await ask({}, 5_001)).toEqual(first);
  // The ranking and, just as old, the settings.
  expect([executions.mock.calls.length, count.byCommand]).toEqual([2, { Get: 1 + 2 }]);
});

test('another question reads what was read for the public in the 5 seconds before, and whoever signs in does not', async () => {
  const again = { body: body('{ ranking(period: "2026-10") { rankedCount version } }') };
  const readReport = { body: body('{ report(unit: "ban-thi", period: "2026-10") { state } }') };
  const signedIn = { headers: { ...JSON_HEADERS, ...bearer(officialToken('reviewer-cho-don-1', 'reviewer')) } };
  await ask({});
  await ask({ body: body('{ report(unit: "ban-thi", period: "2026-10") { timeliness } }') });
  const before = JSON.parse((await ask({})).body).data.ranking.version;
  const after = await publishAgain('2026-10');
  count.reset();
  expect(JSON.parse((await ask(again, 5_000)).body).data.ranking.version).toBe(before);
  await ask(readReport, 5_000);
  expect(count.byCommand).toEqual({});
  expect(JSON.parse((await ask(signedIn, 5_000)).body).data.ranking.version).toBe(after);
  expect(JSON.parse((await ask(again, 5_001)).body).data.ranking.version).toBe(after);
});

test('answers made of kept reads are no older than the reads', async () => {
  const other = { body: body('{ ranking(period: "2026-10") { rankedCount version } }') };
  await ask({});
  const after = await publishAgain('2026-10');
  await ask(other, 4_000);
  expect(JSON.parse((await ask(other, 5_001)).body).data.ranking.version).toBe(after);
});

test('a new publication is seen after 5 seconds at the latest', async () => {
  const versionAt = async (ms: number) => JSON.parse((await ask({}, ms)).body).data.ranking.version;
  const before = await versionAt(0);
  const after = await publishAgain('2026-10');
  expect([await versionAt(5_000), await versionAt(5_001)]).toEqual([before, after]);
});

test('five seconds count from the first question, however often it is repeated', async () => {
  await ask({});
  await ask({}, 4_000);
  await ask({}, 8_000);
  expect(executions).toHaveBeenCalledTimes(2);
});

test.each<[string, Partial<HttpRequest>]>([
  ['method', byGet()],
  ['operation', { body: ranking({ operationName: 'B' }) }],
  ['document', { body: body(`${RANKING} # again`, { operationName: 'A' }) }],
  ['variables', { body: ranking({ variables: { a: 1 } }) }],
  ['extensions', { body: ranking({ extensions: { a: 1 } }) }],
  ['language', { headers: { ...JSON_HEADERS, 'accept-language': 'en' } }],
  ['accepted media type', { headers: { ...JSON_HEADERS, accept: 'application/graphql-response+json' } }],
])('another %s makes another question', async (_part, other) => {
  await ask({});
  await ask(other);
  expect(executions).toHaveBeenCalledTimes(2);
  await ask(other);
  expect(executions).toHaveBeenCalledTimes(2);
});

test('a body of another content type is refused, although the same JSON was answered', async () => {
  await ask({});
  expect((await ask({ headers: { ...JSON_HEADERS, 'content-type': 'text/plain' } })).statusCode).toBe(415);
});

test('by GET the query string is the question', async () => {
  const first = await ask(byGet());
  expect(await ask(byGet())).toEqual(first);
  expect(executions).toHaveBeenCalledTimes(1);
  await ask(byGet({ operationName: 'B' }));
  expect(executions).toHaveBeenCalledTimes(2);
});

test('whoever has the kept answer already is told so, and nobody else', async () => {
  const first = await ask(byGet());
  const etag = first.headers.etag ?? '';
  const repeat = await ask({ ...byGet(), headers: { ...JSON_HEADERS, 'if-none-match': etag } });
  expect([first.statusCode, repeat.statusCode, repeat.body]).toEqual([200, 304, '']);
  expect(await ask(byGet())).toEqual(first);
});

test('an answer with errors is not kept', async () => {
  const failing = {
    body: body('{ ranking(period: "2026-10") { version } report(unit: "nowhere", period: "2026-10") { state } }'),
  };
  expect(JSON.parse((await ask(failing)).body).errors).toHaveLength(1);
  await ask(failing);
  expect(executions).toHaveBeenCalledTimes(2);
});

test('what somebody who signs in is answered is not kept, nor is anything kept handed to them', async () => {
  const headers = { ...JSON_HEADERS, ...bearer(officialToken('reviewer-cho-don-1', 'reviewer')) };
  await ask({});
  for (const _time of ['first', 'second']) {
    count.reset();
    await ask({ headers });
    // The reads of the viewer and the ranking.
    expect(count.byCommand).toEqual({ Get: 2 });
  }
  expect((await ask({ headers: { ...JSON_HEADERS, authorization: 'nobody' } })).statusCode).toBe(401);
  expect((await ask({ headers: { ...JSON_HEADERS, authorization: '' } })).statusCode).toBe(401);
});

test('a mutation by this process is seen at once, whatever becomes of it', async () => {
  const headers = { ...JSON_HEADERS, ...bearer(officialToken('officer-xuan-lac', 'officer')) };
  const input = { unit: 'xuan-lac', period: '2026-12', idempotencyKey: 'k', expectedRevision: null, figures: [] };
  const save = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { errors { code } } }';
  await ask({});
  const version = await publishAgain('2026-10');
  await ask({ headers, body: body(save, { variables: { input } }) });
  expect(JSON.parse((await ask({})).body).data.ranking.version).toBe(version);
});

test('a mutation without a token changes nothing and is refused each time', async () => {
  const save = { body: body('mutation { liftSuppression(input: {}) { errors { code } } }') };
  expect((await ask(save)).body).toEqual((await ask(save)).body);
  expect(JSON.parse((await ask(save)).body).errors).toBeDefined();
});

test('a month that was empty is answered once it is published', async () => {
  const empty = await api.ask(RankingDocument, { period: '2020-01' });
  const current = await api.table.stores.rankings.current('cho-don', '2026-10');
  if (!current) throw new Error('2026-10 is published');
  await api.table.stores.rankings.publish(inPages({ ...current, period: '2020-01' }));
  api.passSixSeconds();
  const full = await api.ask(RankingDocument, { period: '2020-01' });
  expect([empty.data?.ranking, full.data?.ranking?.version]).toEqual([null, current.version]);
});

test('a report that changes is seen after 5 seconds', async () => {
  const of = { unit: 'xuan-lac', period: '2026-10' };
  const before = await api.ask(ReportDocument, of);
  const [stored] = await api.table.stores.reports.ofScope('bac-kan/cho-don/xuan-lac', '2026-10');
  if (!stored) throw new Error('Xuân Lạc has a report of 2026-10');
  await api.table.stores.reports.load([{ ...stored, state: 'SUBMITTED', approved: null }], []);
  api.passSixSeconds();
  const after = await api.ask(ReportDocument, of);
  expect([before.data?.report?.state, after.data?.report?.state]).toEqual(['APPROVED', 'SUBMITTED']);
});

test('an answer does not outlive its day, nor the minute for which settings are kept', async () => {
  const unit = { body: body('{ unit(id: "xuan-lac") { slug } }') };
  const at = (instant: string, request: Partial<HttpRequest>) => ask(request, Date.parse(instant) - start);
  const day = async (instant: string) =>
    JSON.parse((await at(instant, { body: body('{ periods { today } }') })).body).data.periods.today;
  expect(await day('2026-11-25T16:59:59.999Z')).toBe('2026-11-25');
  expect(await day('2026-11-25T17:00:00.000Z')).toBe('2026-11-26');
  const gone = await at('2026-11-25T17:00:00.000Z', unit);
  const settings = await api.table.stores.settings.current();
  const register = await api.table.stores.registers.version(settings.registerVersion);
  await api.table.stores.registers.save({ version: 2, units: register.units.filter(({ id }) => id !== 'xuan-lac') });
  await api.table.stores.settings.save({ ...settings, registerVersion: 2 });
  const later = await at('2026-11-25T17:01:00.000Z', unit);
  expect([JSON.parse(gone.body).data.unit?.slug, JSON.parse(later.body).data.unit]).toEqual(['xuan-lac', null]);
});
