import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';
import { depsOn } from '../../support/letters/reminder-world.js';

// Every commune of the district goes into one, by a decision that is published months after its day. June is locked by then
// and stored as final; October is open.

const LOCKED = '2026-06';
const NIGHTS = ['2026-11-24T20:00:00.000Z', '2026-11-25T20:00:00.000Z'] as const;

let world: ReorganisationWorld;
let stored: string | undefined;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const { rankings, registers, settings } = world.api.table.stores;
  const june = await rankings.current('cho-don', LOCKED);
  stored = june?.status;
  const register = await registers.version((await settings.current()).registerVersion);
  const communes = register.units.filter(({ level, validTo }) => level === 'COMMUNE' && validTo === null);
  const event: Reorganisation = {
    id: 'all-in-one',
    effective: '2026-05-01',
    decision: '7/NQ',
    changes: [
      {
        of: 'FORM',
        unit: { id: 'xa-moi', kind: 'COMMUNE', gsoCode: null, name: { vi: 'Xã Mới', en: 'Moi' }, parent: 'cho-don' },
        predecessors: communes.map(({ id }) => ({ unit: id, extent: 'WHOLE' })),
        outside: [],
        clause: null,
      },
    ],
  };
  const created = await world.change('createReorganisationDraft', inputOf(event), FIRST);
  expect(created.errors).toEqual([]);
  const { revision: expectedRevision } = created.reorganisation;
  const published = await world.change('publishReorganisation', { id: event.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
});
afterAll(() => world.api.close());

const ask = async (period: string) =>
  (
    await world.ask(`{
      ranking(period: "${period}") { version status notFormed(lang: EN) rankedCount rows(first: 30) { totalCount } }
      rankingAnswer(period: "${period}") { outcome sentence(lang: EN) }
      latest: ranking { period { code } status }
    }`)
  ).data;
const WHY =
  'No ranking is formed for this month: its units were formed by a decision that was published when the period was locked, so none of them could file a report.';

test('a month that was stored as final is not formed as soon as the map says so', async () => {
  expect(stored).toBe('FINAL');
  const { ranking, rankingAnswer } = await ask(LOCKED);
  expect(ranking).toMatchObject({ status: 'NOT_FORMED', notFormed: WHY });
  expect(rankingAnswer).toEqual({ outcome: 'NOT_FORMED', sentence: WHY });
});

test('its file says so to programs as well as in its title', async () => {
  const files = await filesApi(world.api.table.stores);
  const now = '2026-11-24T09:00:00.000Z';
  const { metadata } = jsonOf(await files.ask(null, `/files/ranking.json?period=${LOCKED}`, { now }));
  expect(metadata.title.en).toContain('No ranking formed');
  expect(metadata.ranking).toMatchObject({ period: LOCKED, status: 'NOT_FORMED' });
});

test('the feed offers no version of it, though one is stored as final', async () => {
  const { body } = await (await filesApi(world.api.table.stores)).ask(null, '/files/publications.atom', {
    now: '2026-11-24T09:00:00.000Z',
  });
  const months = [...String(body).matchAll(/xep-hang\/cho-don\/(\d{4}-\d{2})\?/g)].map(([, month]) => month);
  expect(months).toContain('2026-04');
  expect(months).not.toContain(LOCKED);
});

test('the night replaces what the old map published, and says that nothing is formed', async () => {
  const before = (await ask(LOCKED)).ranking;
  const { scopes } = await recomputeRankings(world.api.table.stores, { occurrence: NIGHTS[0] });
  const months = scopes.flatMap((scope) => scope.months);
  expect(months.find(({ period }) => period === LOCKED)).toEqual({
    period: LOCKED,
    outcome: 'NOT_FORMED',
    reason: 'FORMED_AFTER_LOCK',
  });
  const { ranking, rankingAnswer, latest } = await ask(LOCKED);
  // The last month before the day.
  expect(latest).toEqual({ period: { code: '2026-04' }, status: 'FINAL' });
  expect(ranking).toEqual({
    ...{ version: before.version + 1, status: 'NOT_FORMED', notFormed: WHY },
    ...{ rankedCount: 0, rows: { totalCount: 1 } },
  });
  expect(rankingAnswer.outcome).toBe('NOT_FORMED');
});

test('a month in which reports can be filed and all fall short is final like any other', async () => {
  const { ranking } = await ask('2026-10');
  expect(ranking).toMatchObject({ status: 'FINAL', notFormed: null, rankedCount: 0 });
});

test('no letter speaks of it, and no later night looks at it', async () => {
  const now = '2026-11-26T01:00:00.000Z';
  const { deps, box } = depsOn(world.api.table.stores, { now: () => now });
  await sendReminders(deps, { occurrence: now });
  expect(box.sent.filter(({ text }) => /xếp hạng[^.]*tháng 0?6[/ ]/.test(text))).toEqual([]);
  const { scopes } = await recomputeRankings(world.api.table.stores, { occurrence: NIGHTS[1] });
  expect(scopes.flatMap(({ months }) => months.map(({ period }) => period))).not.toContain(LOCKED);
});
