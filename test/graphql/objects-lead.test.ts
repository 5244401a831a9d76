import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { limits } from '../../src/graphql/http/limits.js';
import { type TestApi, testApi } from '../support/api/api.js';
import { countRequests, type RequestCount } from '../support/aws/dynamo-faults.js';

let api: TestApi;
let count: RequestCount;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
  count = countRequests(api.table.db);
});
beforeEach(async () => {
  api.passSixSeconds();
  await api.askText('{ periods { today } }');
  count.reset();
});
afterAll(async () => {
  count.off();
  await api.close();
});

const SERIES = 'lines { unit { slug } points { period { code } figure { value } } } scopePoints { rollUp { rate } }';

/** Compares the answer of the root with that of the object itself. */
test.each([
  ['explain(unit: "xuan-lac") {', 'explanation {', 'sentence movement { sentence } row { rank } }'],
  [
    'explain(unit: "xuan-lac", period: "2026-10", version: 1) {',
    'explanation(period: "2026-10", version: 1) {',
    'movement { previousVersion } }',
  ],
  ['communeProfile(unit: "xuan-lac") {', 'profile {', 'id row { rank } }'],
  ['rankingHistory(unit: "xuan-lac", to: "2026-09") {', 'history(to: "2026-09") {', 'version row { rank } }'],
  ['series(indicator: "G03", units: ["xuan-lac"]) {', 'series(indicators: ["G03"]) {', `${SERIES} }`],
])('a unit answers what the root answered: %s', async (root, field, selection) => {
  const { data, errors } = await api.askText(
    `{ before: ${root} ${selection} unit(id: "xuan-lac") { now: ${field} ${selection} } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.unit.now).toEqual(field.startsWith('series') ? [data.before] : data.before);
});

test('a unit answers its place, which is null for what is not ranked', async () => {
  const { data } = await api.askText(`{
    unit(id: "xuan-lac") { ranking { id } profile { row { id } } }
    above: unit(id: "cho-don") { ranking { id } explanation { sentence } history { version } series { id } } }`);
  expect(data.unit.ranking).toEqual(data.unit.profile.row);
  expect(data.above).toEqual({ ranking: null, explanation: null, history: [], series: [] });
});

test('an indicator answers its own series, and several share one read', async () => {
  const { data } = await api.askText(`{ indicator(code: "G03") { series(units: ["xuan-lac"]) { ${SERIES} } } }`);
  expect(count.byCommand).toEqual({ Query: 1 });
  const before = await api.askText(`{ series(indicator: "G03", units: ["xuan-lac"]) { ${SERIES} } }`);
  expect(data.indicator.series).toEqual(before.data.series);
});

test('a row explains itself as its own version was published', async () => {
  const { data } = await api.askText(`{
    ranking(period: "2026-10") { row(unit: "xuan-lac") { explanation { sentence } } }
    explain(unit: "xuan-lac", period: "2026-10") { sentence } }`);
  expect(data.ranking.row.explanation).toEqual(data.explain);
});

test('a unit has the reports of its communes, a commune its own', async () => {
  const { data } = await api.askText(`{
    reports(period: "2026-10", first: 100) { totalCount nodes { id } }
    scope: unit(id: "cho-don") { reports(period: "2026-10", first: 100) { totalCount nodes { id } } }
    commune: unit(id: "xuan-lac") { report(period: "2026-10") { id } reports(period: "2026-10") { nodes { id } } }
    above: unit(id: "bac-kan") { reports(period: "2026-10") { totalCount } } }`);
  expect(data.scope.reports).toEqual(data.reports);
  expect(data.reports.totalCount).toBe(20);
  expect(data.commune.reports.nodes).toEqual([data.commune.report]);
  expect(data.above.reports).toEqual({ totalCount: 0 });
});

const LIMIT = { code: 'LIMIT_EXCEEDED', limit: { name: 'COMPLEXITY', limit: limits.COMPLEXITY } };

test.each([
  'contributions { sentence entry { indicator { code name } period { code } figure { value } share earned possible } }',
  'movement { sentence }',
  'improvements { sentence }',
])('a hundred units that each ask for %s are refused before anything is read', async (asked) => {
  const { data, errors } = await api.askText(`{ units(first: 100) { nodes { explanation { ${asked} } } } }`);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toMatchObject(LIMIT);
  expect(count.byCommand).toEqual({});
});

test('a hundred units with one sentence each cost one read', async () => {
  const { data, errors } = await api.askText(
    '{ units(first: 100, level: COMMUNE) { nodes { slug explanation { sentence } ranking { rank } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.units.nodes.filter((node: { explanation: object | null }) => node.explanation).length).toBe(20);
  expect(count.byCommand).toEqual({ Query: 1 });
});
