import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  CommuneProfileDocument,
  FigureMatrixDocument,
  RankingHistoriesDocument,
  RankingHistoryDocument,
  SeriesDocument,
  SeriesOfIndicatorsDocument,
} from '../../../src/local/examples/generated/graphql.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { countRequests, type RequestCount } from '../../support/aws/dynamo-faults.js';

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

const YEAR = { from: '2025-12', to: '2026-11' };

test('the history of every commune is one field and one read, and agrees with the history of each', async () => {
  const { data, errors } = await api.ask(RankingHistoriesDocument, YEAR);
  expect(errors).toBeUndefined();
  expect(count.byCommand).toEqual({ Query: 1 });
  const histories = data?.rankingHistories;
  expect(histories?.months).toHaveLength(12);
  expect(histories?.lines).toHaveLength(20);
  const line = histories?.lines.find(({ unit }) => unit.slug === 'xuan-lac');
  const alone = await api.ask(RankingHistoryDocument, { unit: 'xuan-lac', ...YEAR });
  const placesIn = (entries: NonNullable<typeof line>['entries'] | undefined) =>
    entries?.map(({ period, version, status, row }) => [
      period.code,
      version,
      status,
      row?.rank,
      row?.points,
      row?.change,
    ]);
  expect(placesIn(line?.entries)).toEqual(
    alone.data?.unit?.history.map(({ period, version, status, row }) => [
      period.code,
      version,
      status,
      row?.rank,
      row?.points,
      row?.change,
    ]),
  );
});

test('a month in which a commune has no rank is a gap with its reason; provisional months say so', async () => {
  const { data } = await api.ask(RankingHistoriesDocument, YEAR);
  const entries = data?.rankingHistories?.lines.flatMap((line) => line.entries) ?? [];
  const gaps = entries.filter(({ row }) => row?.rank === null);
  expect(gaps.length).toBeGreaterThan(0);
  for (const { row } of gaps) expect(row?.unrankedReason).toEqual(expect.any(String));
  expect(new Set(entries.map(({ status }) => status))).toEqual(new Set(['FINAL', 'PROVISIONAL']));
});

test('months without a ranking stand on the axis and have no entry', async () => {
  const { data } = await api.ask(RankingHistoriesDocument, { from: '2026-11', to: '2027-01', units: ['xuan-lac'] });
  expect(data?.rankingHistories?.months.map(({ code }) => code)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(data?.rankingHistories?.lines.map(({ entries }) => entries.length)).toEqual([1]);
});

test('communes come in the order asked, at most 100', async () => {
  const { data } = await api.ask(RankingHistoriesDocument, { units: ['yen-my', 'bang-lung'] });
  expect(data?.rankingHistories?.lines.map(({ unit }) => unit.slug)).toEqual(['yen-my', 'bang-lung']);
  const units = (many: number) => Array.from({ length: many }, () => 'yen-my');
  const short = { from: '2026-11', to: '2026-11' };
  expect((await api.ask(RankingHistoriesDocument, { units: units(100), ...short })).errors).toBeUndefined();
  const { errors } = await api.ask(RankingHistoriesDocument, { units: units(101), ...short });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'units' });
});

test('sixty months are answered, sixty-one refused', async () => {
  const ask = (from: string) => api.ask(RankingHistoriesDocument, { units: ['yen-my'], from, to: '2026-11' });
  expect((await ask('2021-12')).errors).toBeUndefined();
  expect((await ask('2021-11')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from' });
});

test('series of several indicators are one read and the same as each alone', async () => {
  const indicators = ['G03', 'F03'];
  const { data, errors } = await api.ask(SeriesOfIndicatorsDocument, { indicators, units: ['xuan-lac'] });
  expect(errors).toBeUndefined();
  expect(count.byCommand).toEqual({ Query: 1 });
  expect(data?.indicators?.map(({ series }) => series?.indicator.code)).toEqual(indicators);
  for (const [place, indicator] of indicators.entries()) {
    const alone = await api.ask(SeriesDocument, { indicator, units: ['xuan-lac'] });
    const values = (points: readonly { period: { code: string }; figure: { value: number | null } }[] | undefined) =>
      points?.map(({ period, figure }) => [period.code, figure.value]);
    expect(values(data?.indicators?.[place]?.series?.lines[0]?.points)).toEqual(
      values(alone.data?.indicator?.series?.lines[0]?.points),
    );
  }
});

test('the matrix has every commune and indicator of a month in one read, and agrees with the profile', async () => {
  const { data, errors } = await api.ask(FigureMatrixDocument, { period: '2026-10' });
  expect(errors).toBeUndefined();
  expect(count.byCommand).toEqual({ Get: 1 });
  const matrix = data?.ranking?.matrix;
  const columns = seededMethod.indicators.length;
  expect(matrix?.indicators).toHaveLength(columns);
  expect(matrix?.rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 20 }, () => columns));
  const { data: profile } = await api.ask(CommuneProfileDocument, { unit: 'xuan-lac', period: '2026-10' });
  const own = matrix?.rows.find(({ row }) => row.unit.slug === 'xuan-lac');
  expect(own?.cells.map(({ figure, share }) => [figure.value, share])).toEqual(
    profile?.unit?.profile?.indicators.map(({ figure, share }) => [figure.value, share]),
  );
});

test('a cell of the matrix has a value or the reason why it has none', async () => {
  const { data } = await api.ask(FigureMatrixDocument, { period: '2026-11' });
  const rows = data?.ranking?.matrix?.rows ?? [];
  for (const { cells } of rows)
    for (const { figure, missingReason } of cells) expect(figure.value === null).toBe(missingReason !== null);
  const reasons = rows.flatMap(({ cells }) => cells.flatMap(({ missingReason }) => missingReason ?? []));
  expect(reasons).toContain('NO_REPORT');
});

test('the matrix of some communes and indicators keeps the order asked', async () => {
  const { data } = await api.ask(FigureMatrixDocument, { units: ['yen-my', 'bang-lung'], indicators: ['G03', 'F03'] });
  expect(data?.ranking?.matrix?.indicators.map(({ code }) => code)).toEqual(['G03', 'F03']);
  expect(data?.ranking?.matrix?.rows.map(({ row, cells }) => [row.unit.slug, cells.length])).toEqual([
    ['yen-my', 2],
    ['bang-lung', 2],
  ]);
  expect((await api.ask(FigureMatrixDocument, { period: '2030-01' })).data).toEqual({ ranking: null });
});

test('what rows lead on to costs one read, whatever their number', async () => {
  const { errors, data } = await api.askText(
    '{ ranking(period: "2026-10") { rows(first: 20) { nodes { report { state } profile { row { rank } } history { version } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.ranking.rows.nodes).toHaveLength(20);
  expect(count.byCommand).toEqual({ Get: 1, BatchGet: 1, Query: 1 });
  count.reset();
  const units = '{ units(level: COMMUNE, first: 20) { nodes { report(period: "2026-09") { state } } } }';
  expect((await api.askText(units)).data.units.nodes).toHaveLength(20);
  expect(count.byCommand).toEqual({ BatchGet: 1 });
});

test('means of the months and indicators behind their target agree with the overview, without a further read', async () => {
  const text = `{ rankingHistories(units: ["xuan-lac"], from: "2025-12", to: "2026-11") { means { period { code } status rankedCount
    meanIndex pillars { meanScore pillar { code } } } } }`;
  const { data } = await api.askText(text);
  expect(count.byCommand).toEqual({ Query: 1 });
  const { means } = data.rankingHistories;
  expect(means.map(({ period }: { period: { code: string } }) => period.code)).toEqual(
    [...Array(12).keys()].map((i) => new Date(Date.UTC(2025, 11 + i)).toISOString().slice(0, 7)),
  );
  const overview = await api.askText(`{ overview(period: "2026-11") { ranking { status rankedCount }
    summary { meanIndex pillars { meanScore pillar { code } } behind(first: 48) { reached indicator { code } } } } }`);
  const { ranking, summary } = overview.data.overview;
  expect(means.at(-1)).toMatchObject({ ...ranking, meanIndex: summary.meanIndex, pillars: summary.pillars });
  const reached = summary.behind.map((behind: { reached: number }) => behind.reached);
  expect(reached.length).toBeGreaterThan(5);
  expect(reached).toEqual(reached.toSorted((a: number, b: number) => a - b));
  expect(reached.every((share: number) => share < 1)).toBe(true);
});
