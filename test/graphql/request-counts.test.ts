import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createGraphqlApi } from '../../src/graphql/index.js';
import {
  CommuneProfileDocument,
  CommunesWithoutOfficerDocument,
  CompletenessDocument,
  IndicatorsDocument,
  OverviewDocument,
  RankingDocument,
  RankingHistoryDocument,
  RemindersDocument,
  RemindersPlannedDocument,
  ReportDocument,
  ReportsDocument,
  RollUpDocument,
  SeriesDocument,
  UnitsDocument,
  UnreachableOfficialsDocument,
} from '../../src/local/examples/generated/graphql.js';
import { createStores } from '../../src/store/index.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { bearer, officialToken, testVerifier } from '../support/api/tokens.js';
import { countRequests, type RequestCount } from '../support/aws/dynamo-faults.js';

let api: TestApi;
let count: RequestCount;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
  await api.ask(OverviewDocument);
  count = countRequests(api.table.db);
});
beforeEach(async () => {
  api.passSixSeconds();
  // Settings older than five seconds are read here.
  await api.askText('{ periods { today } }');
  count.reset();
});
afterAll(async () => {
  count.off();
  await api.close();
});

const unit = 'xuan-lac';

test.each([
  ['a ranking', () => api.ask(RankingDocument), { Query: 1 }],
  ['the ranking of a month', () => api.ask(RankingDocument, { period: '2026-10' }), { Get: 1 }],
  ['a version as published', () => api.ask(RankingDocument, { period: '2026-10', version: 1 }), { Get: 1 }],
  [
    'a ranking as it stood on a day',
    () => api.ask(RankingDocument, { period: '2026-10', publishedOn: '2026-11-24' }),
    { Query: 1 },
  ],
  ['the latest ranking of a day', () => api.ask(RankingDocument, { publishedOn: '2026-11-24' }), { Query: 1 }],
  ['a report', () => api.ask(ReportDocument, { unit, period: '2026-10' }), { BatchGet: 1 }],
  ['the reports of a period', () => api.ask(ReportsDocument, { period: '2026-10' }), { Query: 1 }],
  ['completeness', () => api.ask(CompletenessDocument, { period: '2026-10' }), { Query: 1 }],
  ['a series', () => api.ask(SeriesDocument), { Query: 1 }],
  ['a series of all communes', () => api.ask(SeriesDocument, { units: null, to: '2026-07' }), { Query: 1 }],
  // The reports of missing figures in open periods tell which were approved since the ranking.
  ['a series with missing figures', () => api.ask(SeriesDocument, { units: null }), { BatchGet: 1, Query: 1 }],
  ['the history of a commune', () => api.ask(RankingHistoryDocument, { unit }), { Query: 1 }],
  ['the profile of a commune', () => api.ask(CommuneProfileDocument, { unit }), { Query: 1 }],
  ['roll-ups', () => api.ask(RollUpDocument), { Query: 1 }],
  ['a dashboard', () => api.ask(OverviewDocument), { Query: 2 }],
  ['a dashboard of a month', () => api.ask(OverviewDocument, { period: '2026-10' }), { Get: 1, Query: 1 }],
  ['the register', () => api.ask(UnitsDocument), {}],
  ['the catalogue', () => api.ask(IndicatorsDocument), {}],
])('warm, %s costs no more than it needs', async (_name, ask, requests) => {
  const { errors } = await ask();
  expect(errors).toBeUndefined();
  expect(count.byCommand).toEqual(requests);
});

/** Asks as a reviewer: the viewer behind the token costs one more Get. */
async function askSignedIn(document: object | string, variables: object = {}) {
  const { body } = await api.http({
    headers: { 'content-type': 'application/json', ...bearer(officialToken('reviewer-cho-don-1', 'reviewer')) },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  return JSON.parse(body);
}

test.each([
  ['the letters of a day', RemindersDocument, { within: 'cho-don', day: '2026-11-24' }, { Get: 1, Query: 1 }],
  // Letters of the past are in a range of their own.
  ['the letters of a commune', RemindersDocument, { within: unit }, { Get: 1, Query: 2 }],
  ['whom letters do not reach', UnreachableOfficialsDocument, {}, { Get: 1, Query: 3 }],
  ['where no officer reads letters', CommunesWithoutOfficerDocument, {}, { Get: 1, Query: 3 }],
  // Officials, ledger of the scope and of the day, suppressed addresses; four months, four quarters and three years that are open; whether the last
  // two months' rankings are final.
  ['what would be sent tomorrow', RemindersPlannedDocument, {}, { Get: 4, Query: 4 + 11 }],
])('warm, %s costs no more than it needs', async (_name, document, variables, requests) => {
  const { errors } = await askSignedIn(document, variables);
  expect(errors).toBeUndefined();
  expect(count.byCommand).toEqual(requests);
});

test('several reports in one query are one request', async () => {
  const { data } = await api.askText(
    '{ a: report(unit: "xuan-lac", period: "2026-10") { state } b: report(unit: "ban-thi", period: "2026-10") { state } }',
  );
  expect(data).toEqual({ a: { state: 'APPROVED' }, b: { state: 'APPROVED' } });
  expect(count.byCommand).toEqual({ BatchGet: 1 });
});

const FORM = '{ reportForm(unit: "xuan-lac", period: "2026-10") { state } }';

test('a form is decided by settings as new as its request, and reads them once', async () => {
  // The request before read the settings, so this one reads them again, beside the viewer and the report.
  await askSignedIn(FORM);
  expect(count.byCommand).toEqual({ Get: 3 });
  api.passSixSeconds();
  count.reset();
  await askSignedIn(FORM);
  expect(count.byCommand).toEqual({ Get: 3 });
});

test('where reads are gathered, viewer and settings are one request', async () => {
  const { db, name } = api.table;
  const stores = createStores(db, name, undefined, { gathers: true });
  const { answer } = await createGraphqlApi(stores, console.error, testVerifier);
  const headers = { 'content-type': 'application/json', ...bearer(officialToken('reviewer-cho-don-1', 'reviewer')) };
  const body = JSON.stringify({ query: '{ viewer { name } }' });
  const ask = (now: string) => answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now);
  await ask('2026-11-24T10:00:00.000Z');
  count.reset();
  const { body: answered } = await ask('2026-11-24T10:00:06.000Z');
  expect(JSON.parse(answered).errors).toBeUndefined();
  expect(count.byCommand).toEqual({ BatchGet: 1 });
});

test('settings are read again only after five seconds', async () => {
  const at = (now: string) =>
    api.api.answer(
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        query: '',
        // Each time another question, so that no kept answer answers it.
        body: JSON.stringify({ query: `{ periods { today } } # ${now}` }),
        isBase64Encoded: false,
      },
      now,
    );
  await at('2026-11-24T09:00:00.000Z');
  count.reset();
  await at('2026-11-24T09:00:05.000Z');
  expect(count.byCommand).toEqual({});
  await at('2026-11-24T09:00:05.001Z');
  expect(count.byCommand).toEqual({ Get: 1 });
});
