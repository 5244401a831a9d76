import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportsAfter } from '../../../src/administer/publication-situation.js';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  type ReorganisationWorld,
  reorganisationWorld,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';
import { depsOn } from '../../support/letters/reminder-world.js';

const ID = '1683-nq-ubtvqh15';
const NIGHT = '2026-11-24T20:00:00.000Z';
const MORNING = '2026-11-25T01:00:00.000Z';

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
});
afterAll(() => world.api.close());

const officer = officialToken('officer-bang-lung', 'officer');

test('the preview lists what the old units reported since the day, and the rankings that stay behind', async () => {
  const { data } = await world.ask(
    `{ preview(change: { reorganisation: "${ID}" }) { reorganisation { reports { unit period fillsIn } rankings { period } } } reorganisation(id: "${ID}") { faults { value } } }`,
  );
  expect(data.reorganisation.faults).toEqual([]);
  const { reports, rankings } = data.preview.reorganisation;
  expect(reports.length).toBeGreaterThan(200);
  expect(reports).toContainEqual({ unit: 'bang-lung', period: '2025-07', fillsIn: ['cho-don-2025'] });
  expect(reports.some(({ period }: { period: string }) => period === '2025-06')).toBe(false);
  expect(rankings.length).toBeGreaterThan(12);
});

test('a report closes on the day of its own scope, whichever scope the settings name first', async () => {
  const { stores } = world.api.table;
  const settings = await stores.settings.current();
  const [scope] = settings.scopes as [ScopeSettings];
  const other = { ...scope, scope: 'bach-thong', path: 'bac-kan/bach-thong', closingDay: 28 };
  const { units } = await stores.registers.version(settings.registerVersion);
  const ofBangLung = units.filter(({ id }) => id === 'bang-lung');
  const after = { ...settings, scopes: [other, ...settings.scopes] };
  const found = await reportsAfter(stores, after, ofBangLung, '2025-07-20', '2026-11-24');
  const periods = found.map(({ period }) => period);
  expect(periods).toContain('2025-08');
  expect(periods).not.toContain('2025-07');
});

test('the loaded draft is nobody’s, so that one administrator may publish it', async () => {
  const published = await world.change('publishReorganisation', { id: ID }, FIRST);
  expect(published.errors).toEqual([]);
  expect(published.reorganisation).toMatchObject({ state: 'PUBLISHED', isConfirmed: true });
});

test('reports of the old units are drafts of the new ones, summed, and stay readable', async () => {
  const { data } = await world.ask(
    '{ reportForm(unit: "cho-don-2025", period: "2026-11") { state notes(lang: EN) } old: unit(id: "bang-lung") { validTo movedTo { slug } } }',
    {},
    officer,
  );
  expect(data.reportForm.state).toBe('DRAFT');
  expect(data.reportForm.notes.join(' ')).toContain('Bằng Lũng Township');
  expect(data.old).toEqual({ validTo: '2025-06-30', movedTo: [{ slug: 'cho-don-2025' }] });
  const old = await world.api.table.stores.reports.one('bac-kan/cho-don/bang-lung', '2026-10');
  expect(old?.approved?.size).toBeGreaterThan(0);
});

test('both jobs go on under the new map', async () => {
  const { scopes } = await recomputeRankings(world.api.table.stores, { occurrence: NIGHT });
  const outcomes = scopes.flatMap(({ scope, months }) => months.map(({ period, outcome }) => [scope, period, outcome]));
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.every(([scope]) => scope === 'thai-nguyen-2025')).toBe(true);
  const { deps, box } = depsOn(world.api.table.stores, { now: () => MORNING });
  await sendReminders(deps, { occurrence: MORNING });
  expect(box.sent.length).toBeGreaterThan(8);
});

test('the deprecated fields of an ended unit are of its last day, as those of `onDay` are', async () => {
  const fields = 'path kind name decision villageCount isVillageCountDemonstration';
  const { data } = await world.ask(`{ unit(id: "bang-lung") { ${fields} onDay { ${fields} } } }`);
  const { onDay, ...deprecated } = data.unit;
  expect(deprecated).toEqual(onDay);
  expect(onDay.villageCount).toBeGreaterThan(0);
});

test('every question about a month before the day is answered by the scope that ranked it', async () => {
  const { data, errors } = await world.ask(`{
    ranking(period: "2025-06") { id communeCount }
    overview(period: "2025-06") { id communeCount villageCount completeness { expected } ranking { id } summary { rankedCount } }
    named: overview(within: "thai-nguyen-2025", period: "2025-06") { communeCount villageCount completeness { expected } }
    simulateRanking(period: "2025-06") { basedOn { id } }
    methodVersion { audit(period: "2025-06") { communes } }
  }`);
  expect(errors).toBeUndefined();
  const { ranking, overview, named, simulateRanking, methodVersion } = data;
  expect(ranking.communeCount).toBe(20);
  expect(overview).toMatchObject({ communeCount: 20, completeness: { expected: 20 }, ranking: { id: ranking.id } });
  expect(overview.summary.rankedCount).toBe(20);
  expect(named).toEqual({ communeCount: 20, villageCount: 227, completeness: { expected: 20 } });
  expect(simulateRanking.basedOn.id).toBe(ranking.id);
  expect(methodVersion.audit.communes).toBe(20);
  // Without a period each means the latest month that was published, though no month of the new map is.
  const { data: latest } = await world.ask(`{
    ranking { period { id code } } period { id } periods { latestPublished { id } } completeness { actual }
    reports(first: 1) { totalCount } overview { period { id } } before: period(code: "2025-05") { scope { slug } }
  }`);
  expect(latest).toEqual({
    ...{ ranking: { period: { id: expect.any(String), code: '2025-06' } }, completeness: { actual: 20 } },
    ...{ period: { id: latest.ranking.period.id }, periods: { latestPublished: { id: latest.ranking.period.id } } },
    ...{ overview: { period: { id: latest.ranking.period.id } }, reports: { totalCount: 20 } },
    before: { scope: { slug: 'cho-don' } },
  });
  const { data: standings } = await world.ask(`{
    reportStandings { period { id code } approved completeness { actual } }
    named: reportStandings(within: "thai-nguyen-2025", period: "2025-06") { period { id } approved }
  }`);
  const [ofMonth, ofQuarter] = standings.reportStandings;
  expect(ofMonth).toEqual({ period: latest.ranking.period, approved: 20, completeness: { actual: 20 } });
  expect(ofQuarter).toMatchObject({ period: { code: '2025-Q2' }, approved: 20 });
  expect(standings.named[0]).toEqual({ period: { id: latest.ranking.period.id }, approved: 20 });
  // Its own first publication is of the night after.
  const { data: then } = await world.ask('{ ranking(at: "2026-11-24") { scope { slug } } }');
  expect(then.ranking).toEqual({ scope: { slug: 'cho-don' } });
  const { data: again } = await world.ask(
    `{ node(id: "${overview.id}") { ... on Overview { communeCount ranking { id } } } }`,
  );
  expect(again.node).toEqual({ communeCount: 20, ranking: { id: ranking.id } });
});

test('without months the places and figures of an ended commune are those up to its last month, at every door', async () => {
  const { data, errors } = await world.ask(`{ unit(id: "bang-lung") {
    profile { period { code } } history { period { code } } explanation { improvements(first: 9) { countsFrom } }
    series(indicators: ["G01"]) { to { code } lines { points { period { code } } } }
    since: series(indicators: ["G01"], from: "2025-02") { to { code } }
    after: series(indicators: ["G01"], from: "2025-08") { to { code } }
  } rankingHistories(units: ["bang-lung"], from: "2025-02") { months { code } } }`);
  expect(errors).toBeUndefined();
  expect([data.unit.since[0].to.code, data.rankingHistories.months.at(-1).code]).toEqual(['2025-06', '2025-06']);
  expect(data.unit.after[0].to.code).toBe('2026-11');
  const { profile, history, series, explanation } = data.unit;
  // Nobody can improve the figures of a commune that has ended.
  expect(explanation.improvements).toEqual([]);
  expect(profile.period.code).toBe('2025-06');
  expect([history.length, history.at(-1).period]).toEqual([7, profile.period]);
  expect([series[0].to, series[0].lines[0].points.at(-1).period]).toEqual([profile.period, profile.period]);
  const files = await filesApi(world.api.table.stores);
  const fileAt = async (address: string) => jsonOf(await files.ask(null, `/files/${address}`, { now: MORNING }));
  for (const address of [
    'communes/bang-lung/ranks.json',
    'ranks.json?units=bang-lung',
    'ranks.json?units=bang-lung&from=2024-12',
    'indicators/G01.json?units=bang-lung',
  ]) {
    const { metadata, rows } = await fileAt(address);
    expect([metadata.period.to, rows.length], address).toEqual(['2025-06', 7]);
  }
  // A scope ranks no month before it began. The refusal names the one that did.
  const { errors: refused } = await fileAt('ranking.json?within=thai-nguyen-2025&period=2025-06&lang=en');
  expect(refused[0].message).toContain('"within", which is "cho-don"');
});

test('taken back, the rankings of the old map are those of before', async () => {
  const withdrawn = await world.change('withdrawReorganisation', { id: ID, idempotencyKey: newKey() }, FIRST);
  expect(withdrawn.errors).toEqual([]);
  const { data } = await world.ask('{ ranking { scope { slug } period { code } rows(first: 30) { totalCount } } }');
  expect(data.ranking).toEqual({ scope: { slug: 'cho-don' }, period: { code: '2026-11' }, rows: { totalCount: 20 } });
});
