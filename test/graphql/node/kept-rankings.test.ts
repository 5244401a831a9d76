import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const read = async (text: string, variables = {}) => {
  const { data, errors } = await api.askText(text, variables);
  expect(errors).toBeUndefined();
  return data;
};

test('the row of a pillar is another object than the row of the whole ranking, and each is found again', async () => {
  const ROW = 'id standing { rank score }';
  const { ranking } = await read(
    `{ ranking(period: "2026-10") { rows(first: 1) { nodes { ${ROW} } } pillar: rows(pillar: "SOCIETY", first: 100) { nodes { ${ROW} } } group: rows(group: "SOCIETY", first: 100) { nodes { ${ROW} } } } }`,
  );
  const rows = [...ranking.rows.nodes, ...ranking.pillar.nodes.slice(0, 40), ...ranking.group.nodes.slice(0, 40)];
  expect(new Set(rows.map(({ id }: { id: string }) => id)).size).toBe(rows.length);
  const { nodes } = await read(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on RankingRow { ${ROW} } } }`, {
    ids: rows.map(({ id }: { id: string }) => id),
  });
  expect(nodes).toEqual(rows);
});

test('a series has an id of its own for other months or other units, and is found with the same lines', async () => {
  const SERIES = 'id lines { unit { slug } points { period { code } figure { value } share } }';
  const { all, two, month } = await read(`{
    all: series(indicator: "G03") { ${SERIES} }
    two: series(indicator: "G03", units: ["xuan-lac", "bang-lung"]) { ${SERIES} }
    month: series(indicator: "G03", from: "2026-10", to: "2026-10") { ${SERIES} }
  }`);
  const series = [all, two, month];
  expect(new Set(series.map(({ id }) => id)).size).toBe(3);
  const { nodes } = await read(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on Series { ${SERIES} } } }`, {
    ids: series.map(({ id }) => id),
  });
  expect(nodes).toEqual(series);
});

test('a profile and an overview are found as they were answered', async () => {
  const PROFILE = 'id unit { slug } ranking { version } row { id } indicators { earned }';
  const OVERVIEW = 'id period { code } communeCount completeness { expected } overdueCount summary { meanIndex }';
  const { communeProfile, overview } = await read(
    `{ communeProfile(unit: "xuan-lac", period: "2026-10", version: 1) { ${PROFILE} } overview { ${OVERVIEW} } }`,
  );
  const { nodes } = await read(
    `query($ids: [ID!]!) { nodes(ids: $ids) { ... on CommuneProfile { ${PROFILE} } ... on Overview { ${OVERVIEW} } } }`,
    { ids: [communeProfile.id, overview.id] },
  );
  expect(nodes).toEqual([communeProfile, overview]);
  expect(communeProfile.row.id).not.toBe(communeProfile.id);
});
