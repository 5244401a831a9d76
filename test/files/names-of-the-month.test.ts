import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import {
  FIRST,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../support/administration/reorganisation-world.js';
import { type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { mergeDraft } from '../support/reform/reforms-to-come.js';

const NOW = '2026-11-24T08:00:00.000Z';
const DAY = '2026-10-20';

/** After the close of October the district and a commune are called otherwise, and two communes become one. */
const event = {
  id: 'doi-ten-2026',
  effective: DAY,
  decision: '34/NQ-HĐND',
  changes: [
    { alter: { unit: 'cho-don', name: { vi: 'Huyện Chợ Mới', en: 'Chợ Mới District' } } },
    { alter: { unit: 'ban-thi', name: { vi: 'Xã Việt Thi', en: 'Việt Thi Commune' } } },
    ...mergeDraft('nhap', DAY, { id: 'xuan-cuong', name: 'Xã Xuân Cường', of: ['xuan-lac', 'nam-cuong'] }).changes,
  ],
};

let world: ReorganisationWorld;
let files: FilesWorld;
beforeAll(async () => {
  world = await reorganisationWorld(NOW);
  const created = await world.change('createReorganisationDraft', event, FIRST);
  const named = { id: event.id, expectedRevision: created.reorganisation.revision };
  expect((await world.change('publishReorganisation', named, SECOND)).errors).toEqual([]);
  await recomputeRankings(world.api.table.stores, { occurrence: '2026-11-24T20:00:00.000Z' });
  files = await filesApi(world.api.table.stores);
});
afterAll(() => world.api.close());

const asked = async (address: string) =>
  jsonOf(await files.ask(null, `/files/${address}`, { now: '2026-11-24T21:00:00.000Z' }));
const data = async (query: string) => {
  const answer = await world.api.askText(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

test('each file of a month calls scope and commune as they were called then, as the API does', async () => {
  const { ranking } = await data(
    '{ ranking(period: "2026-09") { scopeOnDay { name } row(unit: "ban-thi") { unitOnDay { name } } } }',
  );
  expect([ranking.scopeOnDay.name, ranking.row.unitOnDay.name]).toEqual(['Huyện Chợ Đồn', 'Xã Bản Thi']);
  for (const table of ['ranking', 'reports', 'matrix', 'completeness'])
    expect((await asked(`${table}.json?period=2026-09`)).metadata.title.vi, table).toMatch(/huyện Chợ Đồn/i);
  const { metadata, rows } = await asked('communes/ban-thi.json?period=2026-09');
  expect([metadata.title.vi, rows[0].unit.vi]).toEqual([expect.stringContaining('Xã Bản Thi'), 'Xã Bản Thi']);
});

test('rows are found and ordered by the names that stand in them', async () => {
  const { ranking } = await data(`{ ranking(period: "2026-09") {
    old: rows(search: "ban thi") { totalCount } new: rows(search: "viet thi") { nodes { unit { slug } } }
    rows(sortBy: NAME, first: 1) { nodes { unitOnDay { name } } } } }`);
  expect([ranking.old.totalCount, ranking.new.nodes]).toEqual([1, []]);
  expect(ranking.rows.nodes).toEqual([{ unitOnDay: { name: 'Xã Bản Thi' } }]);
});

test('without a month file and report of a merged commune are of its last one, as the profile is', async () => {
  const { unit } = await data('{ unit(id: "xuan-lac") { validTo profile { period { code } } } }');
  expect(unit).toEqual({ validTo: '2026-10-19', profile: { period: { code: '2026-10' } } });
  const reports = await data(`{ report(unit: "xuan-lac") { period { code } }
    unit(id: "xuan-lac") { report { period { code } } reports { nodes { period { code } } } } }`);
  const own = { period: { code: '2026-10' } };
  expect(reports).toEqual({ report: own, unit: { report: own, reports: { nodes: [own] } } });
  const { metadata } = await asked('communes/xuan-lac.json');
  expect(metadata.ranking).toMatchObject({ period: '2026-10' });
});
