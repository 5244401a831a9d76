import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestTable } from '../support/aws/dynamo.js';
import { countRequests, type RequestCount } from '../support/aws/dynamo-faults.js';
import { bytesOf, type FilesWorld, filesApi } from '../support/files/files-api.js';
import { cellsOf, formWith, rowOf } from '../support/filing/filled-form.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

/** The new window is open and nobody has filed. */
const NOW = '2026-11-20T02:00:00.000Z';
const FORM = '/files/template/xuan-lac/2026-12.xlsx';
let table: TestTable;
let api: FilesWorld;
let count: RequestCount;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
  await api.ask('officer-xuan-lac', FORM, { now: NOW });
  count = countRequests(table.db);
});
afterAll(() => table.close());

const requests = async (who: string | null, address: string, more = {}) => {
  count.reset();
  const answer = await api.ask(who, address, { now: NOW, ...more });
  expect(answer.status).toBe(200);
  return { ...count.byCommand };
};

test.each([
  ['ranking.xlsx', { Query: 1 }],
  ['ranking.csv?period=2026-10', { Get: 1 }],
  ['series.csv?indicator=G03', { Query: 1, BatchGet: 1 }],
  ['reports.xlsx?period=2026-10', { Query: 1 }],
  ['reports.xlsx', { Query: 2 }],
  ['completeness.csv?period=2026-10', { Query: 1 }],
])('%s asks as often as the query does, and once more for the latest month', async (address, expected) => {
  expect(await requests(null, `/files/${address}`)).toEqual(expected);
});

test('a form reads viewer, settings and ranking, both periods at once, and the last revision if there is one', async () => {
  expect(await requests('officer-xuan-lac', FORM)).toEqual({ Get: 3, BatchGet: 1 });
});

test('what the service computed for the period before stands in the form, too', async () => {
  const cells = await cellsOf(bytesOf(await api.ask('officer-xuan-lac', FORM, { now: NOW })));
  const ranking = await table.stores.rankings.current('cho-don', '2026-11');
  const row = ranking?.rows.find(({ unit }) => unit === 'xuan-lac');
  const figure = row?.cells[ranking?.indicators.indexOf('F07') ?? -1]?.figure;
  expect(figure).toMatchObject({ kind: 'ratio' });
  const shown = cells[rowOf(cells, 'F07') - 1]?.slice(8, 10);
  expect(figure).toMatchObject({ numerator: shown?.[0], denominator: shown?.[1] });
});

test('an import adds to saveReport the revision before it, to show what changed; a dry run reads deliveries and writes nothing', async () => {
  const form = bytesOf(await api.ask('officer-xuan-lac', FORM, { now: NOW }));
  const body = await formWith(form, { F03: [7] });
  const post = { method: 'POST', body, headers: { 'idempotency-key': 'counted-import-1' } };
  expect(await requests('officer-xuan-lac', '/files/import?dryRun=true', post)).toEqual({ Get: 3, BatchGet: 1 });
  expect(await requests('officer-xuan-lac', '/files/import', post)).toEqual({ Get: 2, BatchGet: 1, Put: 2 });
  expect(await requests('officer-xuan-lac', FORM)).toEqual({ Get: 4, BatchGet: 1 });
  const again = bytesOf(await api.ask('officer-xuan-lac', FORM, { now: NOW }));
  const next = {
    ...post,
    body: await formWith(again, { F03: [8] }),
    headers: { 'idempotency-key': 'counted-import-2' },
  };
  expect(await requests('officer-xuan-lac', '/files/import', next)).toEqual({ Get: 4, BatchGet: 1, Put: 2 });
  const untouched = bytesOf(await api.ask('officer-xuan-lac', FORM, { now: NOW }));
  const nothing = { ...post, body: untouched, headers: { 'idempotency-key': 'counted-import-3' } };
  expect(await requests('officer-xuan-lac', '/files/import', nothing)).toEqual({ Get: 4, BatchGet: 1 });
});
