import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seed } from '../../../src/seed/loader.js';
import { testVerifier } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';
import { smallProvince } from '../../support/start/small-province.js';

const NOW = '2025-09-24T08:00:00.000Z';

let table: TestTable;
let api: GraphqlApi;
beforeAll(async () => {
  table = await testTable();
  await seed(table.stores, { world: smallProvince(), asOf: NOW, demonstration: true });
  await recomputeRankings(table.stores, { occurrence: NOW });
  const report = (error: unknown) => {
    throw error;
  };
  api = await createGraphqlApi(table.stores, report, testVerifier);
});
afterAll(() => table.close());

async function ask(query: string) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, NOW);
  return JSON.parse(answer.body).data;
}

// A clause kept the commune as it is; the end of the districts moved it below the new province.

test('the series of a kept commune goes back over the day by its own figures', async () => {
  const { series } = await ask(`{ series(indicator: "G03", units: ["thuong-quan"], from: "2025-05", to: "2025-08") {
    isDemonstration lines { points { period { code scope { slug } } share figure { state } parts { known } } } } }`);
  const points = series.lines[0].points;
  expect(points.map(({ period }: { period: object }) => period)).toEqual([
    { code: '2025-05', scope: { slug: 'bac-kan' } },
    { code: '2025-06', scope: { slug: 'bac-kan' } },
    { code: '2025-07', scope: { slug: 'thai-nguyen-2025' } },
    { code: '2025-08', scope: { slug: 'thai-nguyen-2025' } },
  ]);
  for (const { figure, share, parts } of points) {
    expect(parts).toBeNull();
    expect(share === null).toBe(figure.state !== 'PRESENT');
  }
  expect(points.some(({ share }: { share: number | null }) => share !== null)).toBe(true);
  expect(series.isDemonstration).toBe(true);
});

test('its reports on time go on; those of a formed commune begin with its own first report', async () => {
  const onTimeOf = async (unit: string, period: string) => {
    const { communeProfile } = await ask(
      `{ communeProfile(unit: "${unit}", period: "${period}") { indicators { indicator { code } figure { state denominator } } } }`,
    );
    return communeProfile.indicators.find(({ indicator }: { indicator: { code: string } }) => indicator.code === 'F07')
      .figure;
  };
  const [june, july] = [await onTimeOf('thuong-quan', '2025-06'), await onTimeOf('thuong-quan', '2025-07')];
  expect(july).toMatchObject({ state: 'PRESENT' });
  // Twelve months, four quarters and a year fall due within twelve windows, on either side of the day.
  expect([june.denominator, july.denominator]).toEqual([17, 17]);
  expect(await onTimeOf('nam-cuong-2025', '2025-07')).toMatchObject({ state: 'NOT_APPLICABLE', denominator: 0 });
});

test('its history and its profile of a month before are those of the ranking in which it stood', async () => {
  const { rankingHistory, communeProfile } = await ask(`{
    rankingHistory(unit: "thuong-quan", from: "2025-06", to: "2025-07") { period { code } rankedCount row { rank } notFormed { noRankReason } }
    communeProfile(unit: "thuong-quan", period: "2025-06") { ranking { scope { slug } } row { rank } notFormed { noRankReason }
      indicators { share } } }`);
  const [june, july] = rankingHistory;
  expect(june.row.rank).toBe(communeProfile.row.rank);
  expect([june.notFormed, july.notFormed, communeProfile.notFormed]).toEqual([null, null, null]);
  expect(june.rankedCount).toBeGreaterThan(july.rankedCount);
  expect(communeProfile.ranking.scope.slug).toBe('bac-kan');
});

test('files of a month that two provinces ranked ask for one of them, and list the communes of both', async () => {
  const files = await filesApi(table.stores);
  const get = (query: string) => files.ask(null, `/files/${query}`, { now: NOW });
  const ranking = await get('ranking.csv?period=2025-06&lang=en');
  expect(ranking.status).toBe(404);
  expect(jsonOf(ranking).errors[0].message).toContain('"within", which is "bac-kan" or "thai-nguyen"');
  expect((await get('ranking.csv?period=2025-06&scope=bac-kan')).status).toBe(200);
  const [, whole] = String((await get('completeness.csv?period=2025-06')).body).split('\r\n');
  expect(whole).toMatch(/^;"Tỉnh Bắc Kạn, Tỉnh Thái Nguyên";tháng 6\/2025;/);
});
