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

/** Two communes of the district are merged, months ago: 2026-05 is locked since, 2026-10 is open. */
const EVENT: Reorganisation = {
  id: 'late-news',
  effective: '2026-05-01',
  decision: '7/NQ',
  changes: [
    {
      of: 'FORM',
      unit: {
        id: 'nam-xuan',
        kind: 'COMMUNE',
        gsoCode: null,
        name: { vi: 'Xã Nam Xuân', en: 'Nam Xuan' },
        parent: 'cho-don',
      },
      predecessors: [
        { unit: 'xuan-lac', extent: 'WHOLE' },
        { unit: 'nam-cuong', extent: 'WHOLE' },
      ],
      outside: [],
      clause: null,
    },
  ],
};
const NIGHTS = ['2026-11-24T20:00:00.000Z', '2026-11-25T20:00:00.000Z', '2026-11-26T20:00:00.000Z'] as const;

let world: ReorganisationWorld;
let expectedRevision: string;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const { errors, reorganisation } = await world.change('createReorganisationDraft', inputOf(EVENT), FIRST);
  expect(errors).toEqual([]);
  expectedRevision = reorganisation.revision;
});
afterAll(() => world.api.close());

const ranking = async (period: string, version?: number) => {
  const which = version === undefined ? '' : `, version: ${version}`;
  const query = `{ ranking(period: "${period}"${which}) { version status rankedCount rows(first: 30) { totalCount nodes { rank unit { slug } unrankedReason } } } }`;
  return (await world.ask(query)).data.ranking;
};
const slugsOf = ({ rows }: { rows: { nodes: { unit: { slug: string } }[] } }) =>
  rows.nodes.map(({ unit }) => unit.slug).toSorted();
const LOCKED = '2026-06';
let before: Awaited<ReturnType<typeof ranking>>;

test('the preview says of each month from the day on that it is published anew, locked or not', async () => {
  before = await ranking(LOCKED);
  expect(before.rows.totalCount).toBe(20);
  const preview = (
    await world.ask(
      `{ preview(change: { reorganisation: "${EVENT.id}" }) { reorganisation { rankings { scope period effect } openPeriods } } }`,
    )
  ).data.preview.reorganisation;
  expect(preview.openPeriods).not.toContain(LOCKED);
  const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
  expect(preview.rankings).toEqual([
    { scope: 'cho-don', period: '2026-04', effect: 'INCOMPARABLE' },
    ...months.map((period) => ({ scope: 'cho-don', period, effect: 'PUBLISHED_ANEW' })),
  ]);
});

test('the night after the publication ranks the locked months too, by the communes of their closing days', async () => {
  const published = await world.change('publishReorganisation', { id: EVENT.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  expectedRevision = published.reorganisation.revision;
  expect(published.notes.join(' ')).toContain(`rankings of 2026-05, ${LOCKED}, `);
  await recomputeRankings(world.api.table.stores, { occurrence: NIGHTS[0] });
  const now = await ranking(LOCKED);
  expect(now).toMatchObject({ version: before.version + 1, status: before.status, rows: { totalCount: 19 } });
  const formed = now.rows.nodes.find(({ unit }: { unit: { slug: string } }) => unit.slug === 'nam-xuan');
  expect(formed).toMatchObject({ rank: null, unrankedReason: 'NO_REPORT' });
  expect(slugsOf(now)).not.toContain('xuan-lac');
  expect(await ranking(LOCKED, before.version)).toEqual(before);
  expect((await ranking('2026-04')).rows.totalCount).toBe(20);
  const marks = await world.api.table.stores.recomputeMarks.list('cho-don');
  expect(marks).toEqual([]);
});

test('a second night publishes nothing anew', async () => {
  const { scopes } = await recomputeRankings(world.api.table.stores, { occurrence: NIGHTS[1] });
  expect(scopes.flatMap(({ months }) => months.map(({ outcome }) => outcome))).not.toContain('PUBLISHED');
});

test('taken back, each of these months gets another version by the old map, and nothing is erased', async () => {
  const withdrawn = await world.change('withdrawReorganisation', { id: EVENT.id, expectedRevision }, SECOND);
  expect(withdrawn.errors).toEqual([]);
  expect(slugsOf(await ranking('2026-10'))).toContain('nam-xuan');
  expect((await world.ask('{ unit(id: "nam-xuan") { name } }')).errors[0].extensions.code).toBe('NOT_FOUND');
  await recomputeRankings(world.api.table.stores, { occurrence: NIGHTS[2] });
  const now = await ranking(LOCKED);
  expect(now).toEqual({ ...before, version: before.version + 2 });
  expect(slugsOf(await ranking(LOCKED, before.version + 1))).toContain('nam-xuan');
});
