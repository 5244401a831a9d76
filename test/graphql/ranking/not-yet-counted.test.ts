import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';

// 15:00 in Việt Nam: the ranking of November is made, and some of its reports wait for review.
const NOW = '2026-11-24T08:00:00.000Z';
const NIGHT = '2026-11-24T20:00:00.000Z';
const MONTH = '2026-11';
let api: TestApi;
beforeAll(async () => {
  api = await testApi(NOW);
});
afterAll(() => api.close());

const asReviewer = async (query: string, variables: object) => {
  const headers = {
    'content-type': 'application/json',
    ...bearer(officialToken('reviewer-cho-don-1', 'reviewer')),
  };
  const { data } = JSON.parse((await api.http({ headers, body: JSON.stringify({ query, variables }) })).body);
  return data;
};

/** The figure of a commune in the month, as the public reads it a few seconds later. */
async function figureOf(unit: string, indicator = 'G03') {
  api.passSixSeconds();
  const { data } = await api.askText(
    `query ($unit: ID!, $indicator: ID!) { series(indicator: $indicator, units: [$unit], to: "${MONTH}") {
      lines { points { period { code } figure { state value } } } } }`,
    { unit, indicator },
  );
  const points = data.series.lines[0].points as { period: { code: string }; figure: object }[];
  return points.find(({ period }) => period.code === MONTH)?.figure;
}

async function approveOneThatWaits(): Promise<string> {
  const { data } = await api.askText(
    `{ ranking(period: "${MONTH}") { rows(first: 100) { nodes { unit { slug } unrankedReason } } } }`,
  );
  const rows = data.ranking.rows.nodes as { unit: { slug: string }; unrankedReason: string | null }[];
  const unit = rows.find(({ unrankedReason }) => unrankedReason === 'AWAITING_REVIEW')?.unit.slug ?? '';
  expect(await figureOf(unit)).toEqual({ state: 'MISSING', value: null });
  const { reportForm } = await asReviewer(
    `query ($unit: ID!) { reportForm(unit: $unit, period: "${MONTH}") { revision } }`,
    { unit },
  );
  const input = { unit, period: MONTH, idempotencyKey: 'between-day-and-night', expectedRevision: reportForm.revision };
  const { approveReport } = await asReviewer(
    'mutation ($input: ApproveReportInput!) { approveReport(input: $input) { errors { code } } }',
    { input },
  );
  expect(approveReport.errors).toEqual([]);
  return unit;
}

test('a figure is NOT_YET_COUNTED from its approval to the ranking of the night, and then it is there', async () => {
  const unit = await approveOneThatWaits();
  expect(await figureOf(unit)).toEqual({ state: 'NOT_YET_COUNTED', value: null });
  await recomputeRankings(api.table.stores, { occurrence: NIGHT });
  expect(await figureOf(unit)).toMatchObject({ state: 'PRESENT', value: expect.any(Number) });
});
