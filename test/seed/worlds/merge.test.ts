import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { exampleRequest } from '../../../src/local/console/example-requests.js';
import { consoleRoles } from '../../../src/local/console/roles.js';
import { extendDemonstration } from '../../../src/seed/loader.js';
import { type ReorganisationWorld, reorganisationWorld } from '../../support/administration/reorganisation-world.js';
import { testIssuer } from '../../support/api/tokens.js';

const NOW = '2026-11-24T08:00:00.000Z';
const LATER = '2026-12-24T08:00:00.000Z';
const EVENT = '1683-nq-ubtvqh15';

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld(NOW);
});
afterAll(() => world.api.close());

const communes = async (at: string): Promise<number> =>
  (await world.ask(`{ units(level: COMMUNE, at: "${at}", first: 100) { totalCount } }`)).data.units.totalCount;

test('the district knows the reform of 2025 as a draft without faults', async () => {
  const { data } = await world.ask('{ reorganisations { id state revision effective decision faults { message } } }');
  expect(data.reorganisations).toEqual([
    {
      id: EVENT,
      state: 'DRAFT',
      revision: null,
      effective: '2025-07-01',
      decision: '1683/NQ-UBTVQH15',
      faults: [],
    },
  ]);
  expect(await communes('2026-11-24')).toBe(20);
});

test('its administrator publishes it: 20 communes become 8, and one of them is asked before and after', async () => {
  const answer = await world.change('publishReorganisation', { id: EVENT });
  expect(answer.errors).toEqual([]);
  expect(answer.reorganisation.state).toBe('PUBLISHED');
  expect(await communes('2025-06-30')).toBe(20);
  expect(await communes('2025-07-01')).toBe(8);
  const { data } = await world.ask('{ unit(id: "nam-cuong-2025") { name predecessors { name } } }');
  expect(data.unit).toEqual({
    name: 'Xã Nam Cường',
    predecessors: [{ name: 'Xã Xuân Lạc' }, { name: 'Xã Đồng Lạc' }, { name: 'Xã Nam Cường' }],
  });
});

test('the examples of the console are those of a merged commune and its officer', async () => {
  const { stores } = world.api.table;
  const { as, variables } = await exampleRequest('report-form', stores, NOW);
  expect(as).toMatch(/^officer-/);
  expect(variables).toMatchObject({ unit: expect.stringMatching(/-2025$/) });
  const roles = await consoleRoles(stores, testIssuer, '2026-11-24');
  expect(roles.find(({ id }) => id === 'officer-dong-lac')?.title).toMatch(/\(nam-cuong-2025\)$/);
});

test.each([
  ['2026-10', [{ scope: 'thai-nguyen-2025', period: '2026-10' }]],
  ['2025-06', [{ scope: 'cho-don', period: '2025-06' }]],
])('a run for %s ranks it in the scope to which it belongs', async (period, expected) => {
  const { scopes } = await recomputeRankings(world.api.table.stores, { occurrence: NOW, period });
  expect(scopes.flatMap(({ scope, months }) => months.map((month) => ({ scope, period: month.period })))).toEqual(
    expected,
  );
});

test.each([
  ['2030-01', /2030-01 cannot be ranked yet: its figures close on/],
  ['2020-01', /2020-01 cannot be ranked: reports of cho-don are expected from/],
])('a run for %s is refused, because no scope can rank it', async (period, message) => {
  await expect(recomputeRankings(world.api.table.stores, { occurrence: NOW, period })).rejects.toThrow(message);
});

test('from then on the ended communes report no more', async () => {
  const { stores } = world.api.table;
  const before = await stores.reports.ofScope('bac-kan/cho-don', '2026-12');
  await extendDemonstration(stores, NOW, LATER);
  expect(await stores.reports.ofScope('bac-kan/cho-don', '2026-12')).toEqual(before);
  expect((await stores.dataState.get())?.demonstrationUntil).toBe(LATER);
});

test('after it is taken back, what its province left is shown by the rules of the stage, and its rankings are not', async () => {
  const { stores } = world.api.table;
  const { ranking } = (await world.ask('{ ranking(period: "2026-10", within: "thai-nguyen-2025") { id } }')).data;
  const months = [
    { scope: 'thai-nguyen-2025', period: '2026-10', outcome: 'PUBLISHED', version: 1, ranked: 0 },
  ] as const;
  await stores.jobRuns.put({
    ...{ job: 'recompute-rankings', run: 'run', release: 'test', result: 'DONE', reason: null, letters: null },
    ...{ occurrence: NOW, startedAt: NOW, endedAt: NOW, months, unreadable: [] },
  });
  const rules = 'within: "thai-nguyen-2025", dueWorkingDays: 5, idempotencyKey: "due-days", reason: "hạn mới"';
  const changed = await world.ask(`mutation { changeCalendar(input: { ${rules} }) { errors { message } } }`);
  expect(changed.data.changeCalendar.errors).toEqual([]);
  expect((await world.change('withdrawReorganisation', { id: EVENT })).errors).toEqual([]);

  const answer = await world.ask(`{
    operation { jobRuns(job: RECOMPUTE_RANKINGS) { nodes { months { scope { name } period { name } outcome } } } }
    administrationLog { nodes { movedDueDays { scope { name } period { name } } keptDueDays { period { name } } } }
    node(id: "${ranking.id}") { ... on Ranking { period { name } } }
  }`);
  expect(answer.errors).toBeUndefined();
  const province = { name: 'Tỉnh Thái Nguyên' };
  const [run] = answer.data.operation.jobRuns.nodes;
  expect(run.months).toEqual([{ scope: province, period: { name: 'tháng 10 năm 2026' }, outcome: 'PUBLISHED' }]);
  const moved = answer.data.administrationLog.nodes.flatMap((entry: { movedDueDays: object[] }) => entry.movedDueDays);
  expect(moved).toContainEqual({ scope: province, period: { name: 'tháng 12 năm 2026' } });
  expect(answer.data.node).toBeNull();
});
