import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RobustnessDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-16T20:00:00.000Z');
});
afterAll(() => api.close());

const asked = async () => {
  const { data, errors } = await api.ask(RobustnessDocument, { period: '2026-10', lang: 'VI' });
  expect(errors).toBeUndefined();
  const ranking = data?.ranking;
  if (!ranking) throw new Error('there is no ranking of 2026-10');
  return ranking;
};

describe('how sure a ranking is', () => {
  it('is told for the whole and for each ranked commune', async () => {
    const { robustness, rows } = await asked();
    const ranked = rows.nodes.filter((row) => row.rank !== null);
    expect(robustness).toMatchObject({ draws: 1000, variation: 0.25, neighbourPairs: ranked.length - 1 });
    const pairs = ranked.slice(1).filter((row) => row.robustness?.notToldApart.length);
    expect(robustness.pairsNotToldApart > 0).toBe(pairs.length > 0);
    for (const { rank, robustness: own } of ranked) {
      if (!own) throw new Error(`rank ${rank} has no interval`);
      expect(own.bestRank).toBeLessThanOrEqual(own.worstRank);
      expect(own.worstRank).toBeLessThanOrEqual(ranked.length);
      expect(own.keepsRank).toBeGreaterThanOrEqual(0);
      expect(own.withoutGroup).toHaveLength(8);
      expect(own.statement).toContain(`Hạng ${rank}:`);
    }
    for (const row of rows.nodes) if (row.rank === null) expect(row.robustness).toBeNull();
  });

  it('calls two neighbours alike from both sides', async () => {
    const { rows } = await asked();
    const alike = new Map(
      rows.nodes.map((row) => [row.unit.slug, row.robustness?.notToldApart.map(({ unit }) => unit.slug) ?? []]),
    );
    for (const [slug, others] of alike) for (const other of others) expect(alike.get(other)).toContain(slug);
  });

  it('says it in the language asked for', async () => {
    const { data } = await api.ask(RobustnessDocument, { period: '2026-10', lang: 'EN' });
    expect(data?.ranking?.robustness.statement).toMatch(/neighbours/);
    expect(data?.ranking?.rows.nodes[0]?.robustness?.statement).toMatch(/^Rank 1: /);
  });
});

describe('data quality', () => {
  it('is told for every commune, ranked or not', async () => {
    const { rows } = await asked();
    for (const { dataQuality } of rows.nodes) {
      expect(dataQuality.coverage).toBeLessThanOrEqual(1);
      expect(dataQuality.carriedForward).toBe(0);
      for (const { zScore } of dataQuality.unusualFigures) expect(Math.abs(zScore)).toBeGreaterThan(3.5);
    }
    expect(rows.nodes.some(({ dataQuality }) => dataQuality.late !== null && dataQuality.late > 0)).toBe(true);
  });
});

describe('what is declared not applicable', () => {
  it('is told beside the month before, which has a figure of its own, and beside the other communes', async () => {
    const { rows } = await asked();
    const before = await api.ask(RobustnessDocument, { period: '2026-09', lang: 'VI' });
    const shareBefore = new Map(
      before.data?.ranking?.rows.nodes
        .filter((row) => row.rank !== null)
        .map((row) => [row.unit.slug, row.dataQuality.notApplicable.share]),
    );
    const both = rows.nodes.filter(({ unit }) => shareBefore.has(unit.slug));
    expect(both.length).toBeGreaterThan(10);
    for (const { unit, dataQuality } of both) {
      const { share, points, previousShare, peerMedian, indicators, statement } = dataQuality.notApplicable;
      expect(previousShare).toBe(shareBefore.get(unit.slug));
      expect(points).toBeCloseTo(share * 1_000, 9);
      expect(peerMedian).toBeLessThanOrEqual(1);
      expect(share > 0).toBe(indicators.length > 0);
      for (const { code } of indicators) expect(statement).toContain(`${code} (`);
    }
    expect(both.some(({ dataQuality }) => dataQuality.notApplicable.share > 0)).toBe(true);
  });
});

it('costs one request besides that of the ranking: the month before', async () => {
  await asked();
  const count = countRequests(api.table.db);
  api.passSixSeconds();
  await asked();
  // And the settings, which are as old as the answers.
  expect(count.byCommand).toEqual({ Get: 2 + 1 });
  count.off();
});
