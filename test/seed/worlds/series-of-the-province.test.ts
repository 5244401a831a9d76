import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraphqlApi, type GraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seed } from '../../../src/seed/loader.js';
import { thaiNguyen } from '../../../src/seed/worlds/thai-nguyen.js';
import { testVerifier } from '../../support/api/tokens.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { sized } from '../../support/start/real.js';
import { smallProvince } from '../../support/start/small-province.js';

// All 280 communes of before the event of 2025 and all 92 of after it, two months on either side of the day; in `npm test`
// five of those after it, of which one was kept.
const WORLD = sized(smallProvince(), thaiNguyen);
const [TODAY, KEPT] = sized([5, 1], [92, 2]);
const INDICATORS = 29;

const NOW = '2025-09-24T08:00:00.000Z';
const BEFORE = ['2025-05', '2025-06'] as const;
const AFTER = '2025-08';

type Point = { readonly period: { readonly code: string }; readonly figure: { readonly state: string } };
type Line = { readonly unit: { readonly slug: string }; readonly points: readonly Point[] };
type Series = { readonly indicator: { readonly code: string }; readonly lines: readonly Line[] };

let table: TestTable;
let api: GraphqlApi;
let indicators: readonly string[];
beforeAll(async () => {
  table = await testTable();
  await seed(table.stores, { world: WORLD, asOf: NOW, demonstration: true });
  await recomputeRankings(table.stores, { occurrence: NOW });
  api = await createGraphqlApi(table.stores, (error) => expect(error).toBeUndefined(), testVerifier);
  indicators = thaiNguyen.method.indicators.map(({ code }) => code);
});
afterAll(() => table.close());

/** Every figure between two months, by indicator, unit and period. */
async function pointsOf(units: readonly string[], from: string, to: string): Promise<Map<string, string[]>> {
  const points = new Map<string, string[]>();
  const query = `query($indicator: ID!, $units: [ID!]) { series(indicator: $indicator, units: $units, from: "${from}", to: "${to}") {
    indicator { code } lines { unit { slug } points { period { code } figure { state } } } } }`;
  for (const indicator of indicators) {
    const body = JSON.stringify({ query, variables: { indicator, units } });
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, query: '', body, isBase64Encoded: false };
    const { data, errors } = JSON.parse((await api.answer(sent, NOW)).body);
    expect(errors).toBeUndefined();
    for (const { unit, points: line } of (data.series as Series).lines)
      for (const { period, figure } of line) {
        const key = `${indicator} ${unit.slug} ${period.code}`;
        points.set(key, [...(points.get(key) ?? []), figure.state]);
      }
  }
  return points;
}

describe('series of the province over the day of the event', () => {
  test('have one point a period for every unit of today', async () => {
    const { registerVersion } = await table.stores.settings.current();
    const { units } = await table.stores.registers.version(registerVersion);
    const today = units.filter(({ level, validTo }) => level === 'COMMUNE' && validTo === null).map(({ id }) => id);
    expect(today).toHaveLength(TODAY);
    const points = await pointsOf(today, BEFORE[0], AFTER);
    expect(points.size).toBeGreaterThan(TODAY * INDICATORS);
    expect([...points].filter(([, states]) => states.length > 1)).toEqual([]);
  });

  test('keep every figure that a kept unit has published', async () => {
    const { registerVersion } = await table.stores.settings.current();
    const { units, events = [] } = await table.stores.registers.version(registerVersion);
    const formed = new Set(
      events.flatMap(({ changes }) => changes.flatMap((change) => (change.of === 'FORM' ? [change.unit.id] : []))),
    );
    const kept = units
      .filter(({ level, validTo, id }) => level === 'COMMUNE' && validTo === null && !formed.has(id))
      .map(({ id }) => id);
    expect(kept).toHaveLength(KEPT);
    const published = await pointsOf(kept, BEFORE[0], BEFORE[1]);
    const over = await pointsOf(kept, BEFORE[0], AFTER);
    const present = [...published].filter(([, states]) => states.includes('PRESENT'));
    expect(present.length).toBeGreaterThanOrEqual(KEPT * INDICATORS);
    expect(present.filter(([key, states]) => over.get(key)?.join() !== states.join())).toEqual([]);
  });
});
