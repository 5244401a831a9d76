import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { testApi } from '../../support/api/api.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';
import { inPages } from '../../support/letters/in-pages.js';

// The district goes into the province on 1 November 2026, and its communes into new ones. Xuân Lạc alone goes on.
const event: Reorganisation = {
  ...reform,
  changes: [
    ...reform.changes.map((change) =>
      change.of === 'FORM'
        ? { ...change, predecessors: change.predecessors.filter(({ unit }) => unit !== 'xuan-lac') }
        : change,
    ),
    { of: 'ALTER', unit: 'xuan-lac', parent: 'thai-nguyen-2025', clause: null },
  ],
};

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
  const created = await world.change('createReorganisationDraft', inputOf(event), FIRST);
  const { revision: expectedRevision } = created.reorganisation;
  const published = await world.change('publishReorganisation', { id: event.id, expectedRevision }, SECOND);
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

test('a unit that is named twice has one line', async () => {
  const { data } = await world.ask(`{
    series(indicator: "F03", units: ["xuan-lac", "xuan-lac"], from: "2026-10", to: "2026-10") { lines { unit { slug } } }
  }`);
  expect(data.series.lines).toEqual([{ unit: { slug: 'xuan-lac' } }]);
});

test('a commune that goes on has the place of before the day at every question', async () => {
  const { data, errors } = await world.ask(`{
    unit(id: "xuan-lac") {
      profile(period: "2026-10") { ranking { version scope { slug } } row { rank } }
      ranking(period: "2026-10") { rank }
      explanation(period: "2026-10") { row { rank } }
    }
    explain(unit: "xuan-lac", period: "2026-10") { row { rank } }
    named: explain(unit: "xuan-lac", period: "2026-10", version: 1) { row { rank } }
    after: explain(unit: "xuan-lac", period: "2026-11") { row { noChangeReason } }
  }`);
  expect(errors).toBeUndefined();
  const { profile, ranking, explanation } = data.unit;
  expect(profile.ranking).toEqual({ version: 1, scope: { slug: 'cho-don' } });
  expect(profile.row).toEqual({ rank: expect.any(Number) });
  expect([ranking, explanation?.row, data.explain?.row, data.named?.row]).toEqual(Array(4).fill(profile.row));
  expect(data.after.row.noChangeReason).toBe('REORGANISED');
  const files = await filesApi(world.api.table.stores);
  for (const query of ['', '&version=1', '&at=2026-11-24']) {
    const asked = `/files/communes/xuan-lac.json?period=2026-10${query}`;
    const { metadata } = jsonOf(await files.ask(null, asked, { now: '2026-11-25T01:00:00.000Z' }));
    expect([metadata.scope, metadata.ranking.version], query).toEqual(['cho-don', 1]);
  }
});

test('a day names the place that a commune had by then, though its scope of today ranked only others', async () => {
  const { rankings } = world.api.table.stores;
  const [october, november] = await rankings.between('cho-don', '2026-10', '2026-11');
  if (!october || !november) throw new Error('no rankings');
  const others = october.rows.filter(({ unit }) => unit !== 'xuan-lac');
  await rankings.publish(inPages({ ...october, scope: 'thai-nguyen-2025', rows: others }));
  const rank = november.rows.find(({ unit }) => unit === 'xuan-lac')?.rank;
  const { data } = await world.ask(`{
    explain(unit: "xuan-lac", at: "2026-11-24") { ranking { scope { slug } period { code } } row { rank } }
  }`);
  const of = { scope: { slug: 'cho-don' }, period: { code: '2026-11' } };
  expect(data.explain).toEqual({ ranking: of, row: { rank } });
  const files = await filesApi(world.api.table.stores);
  const asked = '/files/communes/xuan-lac.json?at=2026-11-24';
  const { metadata } = jsonOf(await files.ask(null, asked, { now: '2026-11-24T08:00:00.000Z' }));
  expect([metadata.scope, metadata.ranking.period]).toEqual(['cho-don', '2026-11']);
});

test('a day before its scope of today published anything names the place in the scope of then', async () => {
  const { rankings, settings } = world.api.table.stores;
  const stored = await settings.current();
  const scopes = stored.scopes.map(({ inherited: _, ...scope }) => scope);
  await settings.save({ ...stored, scopes });
  const [september] = await rankings.between('cho-don', '2026-09', '2026-09');
  if (!september) throw new Error('no ranking');
  await rankings.publish(inPages({ ...september, version: 2, occurrence: '2026-10-01T20:00:00.000Z' }));
  const anew = await testApi('2026-11-24T08:00:00.000Z', undefined, world.api.table);
  const { data } = await anew.askText(`{
    explain(unit: "xuan-lac", at: "2026-10-05") { ranking { scope { slug } period { code } } }
  }`);
  expect(data?.explain).toEqual({ ranking: { scope: { slug: 'cho-don' }, period: { code: '2026-09' } } });
  const never = await anew.askText('{ explain(unit: "xuan-lac", at: "2026-09-05") { ranking { version } } }');
  expect(never.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'at' });
  const files = await filesApi(world.api.table.stores);
  const asked = '/files/communes/xuan-lac.json?at=2026-10-05';
  const { metadata } = jsonOf(await files.ask(null, asked, { now: '2026-11-24T08:00:00.000Z' }));
  expect([metadata?.scope, metadata?.ranking.period]).toEqual(['cho-don', '2026-09']);
});
