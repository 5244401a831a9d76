import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';

// The districts end on 1 November 2026. The province, which has always been above the communes, takes over.
const event: Reorganisation = {
  ...{ id: 'districts-end', effective: '2026-11-01', decision: '203/2025/QH15' },
  changes: [{ of: 'END_LEVEL', level: 'DISTRICT', within: 'bac-kan', clause: null }],
};

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
});
afterAll(() => world.api.close());

const MONTHS = 'from: "2026-09", to: "2026-10"';
/** Every place of September and October, at each question. */
async function places() {
  const entries = 'entries { period { code } row { rank change } }';
  const { data, errors } = await world.ask(`{
    rankingHistory(unit: "xuan-lac", ${MONTHS}) { period { code } row { rank change } }
    unit(id: "xuan-lac") { history(${MONTHS}) { period { code } row { rank change } } }
    named: rankingHistories(${MONTHS}, units: ["xuan-lac", "ban-thi"]) { lines { unit { slug } ${entries} } }
    rankingHistories(${MONTHS}) { lines { unit { slug } ${entries} } }
  }`);
  expect(errors).toBeUndefined();
  const files = await filesApi(world.api.table.stores);
  const rowsOf = async (address: string) => {
    const asked = `/files/${address}?from=2026-09&to=2026-10`;
    const { rows } = jsonOf(await files.ask(null, asked, { now: '2026-11-25T01:00:00.000Z' }));
    return rows
      .map(({ unitId, periodId, rank }: Record<string, unknown>) => `${periodId} ${unitId} ${rank}`)
      .toSorted();
  };
  return { ...data, files: [await rowsOf('ranks.json'), await rowsOf('communes/xuan-lac/ranks.json')] };
}

test('communes that go on below the same province keep their places of before', async () => {
  const before = await places();
  expect(before.rankingHistories.lines).toHaveLength(20);
  const created = await world.change('createReorganisationDraft', inputOf(event), FIRST);
  const named = { id: event.id, expectedRevision: created.reorganisation.revision };
  expect((await world.change('publishReorganisation', named, SECOND)).errors).toEqual([]);
  await recomputeRankings(world.api.table.stores, { occurrence: '2026-11-24T20:00:00.000Z' });
  expect(await places()).toEqual(before);
  const { data } = await world.ask(
    '{ rankingHistory(unit: "xuan-lac", from: "2026-10") { period { code scope { slug } } } }',
  );
  expect(data.rankingHistory.map(({ period }: { period: object }) => period)).toEqual([
    { code: '2026-10', scope: { slug: 'cho-don' } },
    { code: '2026-11', scope: { slug: 'bac-kan' } },
  ]);
  // Asked without months, the district that has ended answers up to its last one.
  const ended = await world.ask('{ rankingHistories(within: "cho-don") { months { code } } }');
  expect(ended.data.rankingHistories.months.at(-1)).toEqual({ code: '2026-10' });
  const files = await filesApi(world.api.table.stores);
  const ranks = await files.ask(null, '/files/ranks.json?within=cho-don', { now: '2026-11-25T01:00:00.000Z' });
  expect(jsonOf(ranks).metadata.period.to).toBe('2026-10');
});
