import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CalendarDocument,
  CommuneProfileDocument,
  CompletenessDocument,
  IndicatorsDocument,
  MethodDocument,
  NodeDocument,
  OverviewDocument,
  PeriodsDocument,
  PublishedFiguresDocument,
  PublisherDocument,
  RankingByGroupDocument,
  RankingByPillarDocument,
  RankingDocument,
  RankingHistoryDocument,
  ReportDocument,
  ReportsDocument,
  RollUpDocument,
  SearchDocument,
  SeriesDocument,
  UnitByCodeDocument,
  UnitsDocument,
} from '../../src/local/examples/generated/graphql.js';
import type { Question } from '../../src/portal/shell/ask.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { type TestApi, testApi } from '../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

/** The data of an answer without errors. */
async function dataOf<Data, Variables>(document: Question<Data, Variables>, variables?: Variables) {
  const { data, errors } = await api.ask(document, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

test('the overview answers for the latest published month of the stage’s scope', async () => {
  const { overview } = await dataOf(OverviewDocument);
  expect(overview).toMatchObject({
    scopeOnDay: { name: 'Huyện Chợ Đồn' },
    period: { code: '2026-11', dueDay: '2026-11-17' },
    communeCount: 20,
    villageCount: 227,
    completeness: { expected: 20 },
    isDemonstration: true,
  });
  expect(overview?.ranking?.rows.nodes).toHaveLength(20);
  expect(overview?.notes[0]).toContain('01/7/2025');
});

test('names and notes are Vietnamese unless English is asked for', async () => {
  const { overview } = await dataOf(OverviewDocument, { lang: 'EN' });
  expect(overview?.scopeOnDay.name).toBe('Chợ Đồn District');
  expect(overview?.period.name).toBe('November 2026');
  expect(overview?.notes[0]).toContain('1 July 2025');
});

test('a ranking lists the ranked in order and then the unranked with their reasons', async () => {
  const { ranking } = await dataOf(RankingDocument);
  const nodes = ranking?.rows.edges.map(({ node }) => node) ?? [];
  const ranks = nodes.flatMap(({ rank }) => rank ?? []);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(ranks).toHaveLength(ranking?.rankedCount ?? -1);
  for (const node of nodes.slice(ranks.length))
    expect([node.rank, node.unrankedReason]).toEqual([null, expect.any(String)]);
  expect(nodes[0]?.points).toBeCloseTo((nodes[0]?.index ?? 0) * 1000, 6);
});

test('a quarter and a year answer with the ranking of their last month', async () => {
  const quarter = await dataOf(RankingDocument, { period: '2026-Q3' });
  const year = await dataOf(RankingDocument, { period: '2025' });
  expect([quarter.ranking?.period.code, year.ranking?.period.code]).toEqual(['2026-09', '2025-12']);
});

test('a month without a ranking answers null', async () => {
  expect(await dataOf(RankingDocument, { period: '2030-01' })).toEqual({ ranking: null });
});

test('by a pillar or a group the rows stand in the order of that standing', async () => {
  const byPillar = await dataOf(RankingByPillarDocument, { pillar: 'SOCIETY' });
  const byGroup = await dataOf(RankingByGroupDocument, { group: 'SECURITY' });
  for (const nodes of [byPillar.ranking?.rows.nodes ?? [], byGroup.ranking?.rows.nodes ?? []]) {
    const ranks = nodes.flatMap(({ standing }) => standing.rank ?? []);
    expect(ranks.length).toBeGreaterThan(10);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

test('a history holds the months asked for, oldest first', async () => {
  const { unit } = await dataOf(RankingHistoryDocument, {
    unit: 'bang-lung',
    from: '2026-03',
    to: '2026-06',
  });
  expect(unit?.history.map(({ period }) => period.code)).toEqual(['2026-03', '2026-04', '2026-05', '2026-06']);
});

test('a profile has every indicator and agrees with the ranking it names', async () => {
  const { unit } = await dataOf(CommuneProfileDocument, { unit: 'xuan-lac', period: '2026-09' });
  const entries = unit?.profile?.indicators ?? [];
  expect(entries).toHaveLength(seededMethod.indicators.length);
  const earned = entries.reduce((sum, entry) => sum + (entry.earned ?? 0), 0);
  const possible = entries.reduce((sum, entry) => sum + (entry.possible ?? 0), 0);
  expect(earned / possible).toBeCloseTo(unit?.profile?.row?.index ?? 0, 4);
  expect(unit?.profile?.ranking).toMatchObject({ period: { code: '2026-09' }, version: 1 });
  for (const asked of [{ version: 1 }, { publishedOn: '2026-11-24' }])
    expect(await dataOf(CommuneProfileDocument, { unit: 'xuan-lac', period: '2026-09', ...asked })).toEqual({
      unit,
    });
});

test('a series has a line for each commune and the rate of the sums for the scope', async () => {
  const { indicator } = await dataOf(SeriesDocument, { from: '2026-01', to: '2026-06' });
  const series = indicator?.series;
  expect(series?.lines.map((line) => [line.unit.slug, line.points.length])).toEqual([
    ['xuan-lac', 6],
    ['bang-lung', 6],
  ]);
  expect(series?.scopePoints.map((point) => point.period.code)).toEqual(
    [1, 2, 3, 4, 5, 6].map((month) => `2026-0${month}`),
  );
});

test('a report shows its figures, and one before the first period is not expected', async () => {
  const { report } = await dataOf(ReportDocument, { unit: 'xuan-lac', period: '2026-09' });
  expect(report).toMatchObject({ state: 'APPROVED', period: { code: '2026-09' }, isDemonstration: true });
  expect(report?.figures.length).toBeGreaterThan(10);
  expect(await dataOf(ReportDocument, { unit: 'xuan-lac', period: '2015-01' })).toEqual({ report: null });
});

test('filters of reports divide the list without rest', async () => {
  const all = await dataOf(ReportsDocument);
  const overdue = await dataOf(ReportsDocument, { overdue: true });
  const notOverdue = await dataOf(ReportsDocument, { overdue: false });
  const approved = await dataOf(ReportsDocument, { state: 'APPROVED' });
  const { period } = await dataOf(CompletenessDocument);
  expect(all.reports?.totalCount).toBe(20);
  expect((overdue.reports?.totalCount ?? 0) + (notOverdue.reports?.totalCount ?? 0)).toBe(20);
  expect(approved.reports?.totalCount).toBe(period?.completeness.approved);
  for (const node of overdue.reports?.nodes ?? [])
    expect(node).toMatchObject({ state: 'NOT_SUBMITTED', timeliness: 'OVERDUE' });
});

test('units come with their villages, and a code is read on a day', async () => {
  const { units } = await dataOf(UnitsDocument);
  expect(units?.totalCount).toBe(20);
  expect(units?.nodes.reduce((sum, unit) => sum + (unit.onDay?.villageCount ?? 0), 0)).toBe(227);
  const { unit } = await dataOf(UnitByCodeDocument);
  expect(unit).toMatchObject({ slug: 'xuan-lac', onDay: { ancestors: [{ slug: 'bac-kan' }, { slug: 'cho-don' }] } });
  expect(await dataOf(UnitByCodeDocument, { at: '2019-12-31' })).toEqual({ unit: null });
});

test.each(['xuan lac', 'XUÂN LẠC', 'Xuân Lạc'.normalize('NFD')])('%s finds Xuân Lạc', async (text) => {
  const { units } = await dataOf(SearchDocument, { text });
  expect(units?.nodes.map(({ slug }) => slug)).toEqual(['xuan-lac']);
});

test('indicators and the method tell points, targets and legal basis', async () => {
  const { indicators } = await dataOf(IndicatorsDocument, { year: 2026 });
  expect(indicators?.reduce((sum, { points }) => sum + points, 0)).toBe(1000);
  const g08 = indicators?.find(({ code }) => code === 'G08');
  expect(g08?.scoring.target).toEqual({ year: 2026, value: 84, isInterpolated: true, isHeld: false });
  const { methodVersion } = await dataOf(MethodDocument);
  expect(methodVersion?.groups.map(({ points }) => points)).toEqual([100, 100, 100, 100, 100, 200, 150, 150]);
  expect(methodVersion?.pillars.map(({ points }) => points)).toEqual([700, 650, 650]);
  expect(methodVersion?.legalBasis.length).toBeGreaterThan(0);
});

test('periods tell what is collected, due, open and published', async () => {
  const { periods } = await dataOf(PeriodsDocument);
  expect(periods?.collecting.map(({ code }) => code)).toEqual(['2026-12', '2026-Q4', '2026']);
  expect(periods?.due.map(({ code }) => code)).toEqual(['2026-11', '2026-Q3', '2025']);
  expect(periods?.open.map(({ code }) => code)).toContain('2026-10');
  expect(periods?.latestPublished?.code).toBe('2026-11');
});

test('the calendar counts working days around Tết', async () => {
  const { workCalendar } = await dataOf(CalendarDocument);
  expect(workCalendar?.holidays.some(({ name }) => name === 'Tết Nguyên đán')).toBe(true);
  expect(workCalendar?.workingDay).toEqual({ day: '2026-02-24', weekday: 2, isWorkingDay: true });
});

test('roll-ups add up numerators and denominators, for the indicators in the order asked', async () => {
  const { ranking } = await dataOf(RollUpDocument);
  expect(ranking?.rollUps.map(({ indicator }) => indicator.code)).toEqual(['G02', 'S01', 'S03', 'E01']);
  for (const { numerator, denominator, rate, reporting, communes } of ranking?.rollUps ?? []) {
    expect(rate).toBeCloseTo((100 * (numerator ?? 0)) / (denominator ?? 1), 9);
    expect(reporting).toBeLessThanOrEqual(communes);
  }
});

test('published figures keep their relation', async () => {
  const { publishedFigures } = await dataOf(PublishedFiguresDocument);
  const email = publishedFigures?.find(({ indicator }) => indicator?.code === 'G02');
  expect(email).toMatchObject({ relation: 'GREATER', value: 85, unitOfMeasure: '%' });
});

test('published figures carry their source, its date and what was kept of its words', async () => {
  const { publishedFigures } = await dataOf(PublishedFiguresDocument, { lang: 'EN' });
  expect(publishedFigures).toHaveLength(10);
  for (const { source } of publishedFigures ?? [])
    expect(source).toEqual({
      title:
        'Article on the digital transformation of Chợ Đồn District, Bắc Kạn Province (figures of the whole district)',
      publishedOn: null,
      dated: 'its date is not printed; after January 2022 and before July 2025',
    });
  const quotation = new Map(publishedFigures?.map((figure) => [figure.indicator?.code, figure.quotation]));
  expect(quotation.get('G02')).toBe('over 85%');
  expect(quotation.get('G04')).toBeNull();
});

test('an object is fetched again by its global id', async () => {
  const { ranking } = await dataOf(RankingDocument);
  expect(await dataOf(NodeDocument, { id: ranking?.id ?? '' })).toEqual({
    node: { __typename: 'Ranking', id: ranking?.id },
  });
  expect(await dataOf(NodeDocument)).toMatchObject({ node: { __typename: 'Unit', slug: 'xuan-lac' } });
});

test('nothing in all these questions was a surprise', () => {
  expect(api.reported).toEqual([]);
});

test('the publisher is the authority of the letterhead; the person to telephone is not named', async () => {
  const { publisher } = await dataOf(PublisherDocument);
  expect(publisher).toEqual({
    scope: {
      ...{ id: expect.any(String), slug: 'cho-don' },
      onDay: { id: expect.any(String), name: 'Huyện Chợ Đồn' },
    },
    authority: 'Ủy ban nhân dân huyện Chợ Đồn',
    office: 'Phòng Văn hóa và Thông tin',
    licence: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    address: 'https://xaso.example',
  });
});
