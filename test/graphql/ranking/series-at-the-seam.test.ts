import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';

// The district goes into the province on 1 November 2026, and all its communes into new ones.

let world: ReorganisationWorld;
type Asked = { points: string[][]; totals: Map<string, number>; lines: number };
async function series(scope: string, code: string, from: string, to: string): Promise<Asked> {
  const { data } = await world.ask(`{ series(scope: "${scope}", indicator: "${code}", from: "${from}", to: "${to}") {
    lines { unit { slug } points { period { code } figure { state } } }
    scopePoints { period { code } rollUp { reporting } } } }`);
  const { lines, scopePoints } = data.series;
  return {
    points: lines.map((line: { points: { period: { code: string } }[] }) =>
      line.points.map(({ period }) => period.code),
    ),
    totals: new Map(
      scopePoints.map((point: { period: { code: string }; rollUp: { reporting: number } }) => [
        point.period.code,
        point.rollUp.reporting,
      ]),
    ),
    lines: lines.length,
  };
}
let before: readonly Asked[];

beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  before = [await series('cho-don', 'F03', '2026-08', '2026-10'), await series('cho-don', 'F02', '2026-08', '2026-10')];
  const created = await world.change('createReorganisationDraft', inputOf(reform), FIRST);
  const { revision: expectedRevision } = created.reorganisation;
  const published = await world.change('publishReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  await recomputeRankings(world.api.table.stores, { occurrence: '2026-11-24T20:00:00.000Z' });
});
afterAll(() => world.api.close());

test.each([
  ['F03', 0],
  ['F02', 1],
])('%s: one point a period over the day, and totals that go on before it', async (code, i) => {
  const over = await series('thai-nguyen-2025', code, '2026-08', '2026-11');
  expect(over.lines).toBeGreaterThan(5);
  for (const periods of over.points) expect(periods).toEqual([...new Set(periods)]);
  for (const [period, reporting] of before[i]?.totals ?? [])
    expect([period, over.totals.get(period)]).toEqual([period, reporting]);
});

test('without units it answers before the day, with the communes of the scope', async () => {
  const over = await series('thai-nguyen-2025', 'F03', '2026-08', '2026-11');
  const earlier = await series('thai-nguyen-2025', 'F03', '2026-08', '2026-10');
  expect(earlier.lines).toBe(over.lines);
  expect(earlier.points.every((periods) => periods.length > 0)).toBe(true);
});
