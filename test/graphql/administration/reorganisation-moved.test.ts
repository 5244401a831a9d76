import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageScopeOn } from '../../../src/domain/settings/scopes.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { newKey } from '../../support/administration/administration-api.js';
import {
  otherProvince as EVENT,
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';
import { depsOn } from '../../support/letters/reminder-world.js';

let world: ReorganisationWorld;
let expectedRevision: string;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const created = await world.change('createReorganisationDraft', inputOf(EVENT), FIRST);
  expect(created.reorganisation.faults).toEqual([]);
  expectedRevision = created.reorganisation.revision;
});
afterAll(() => world.api.close());

const officer = officialToken('officer-xuan-lac', 'officer');
const step = (name: string, token = SECOND, more: object = {}) =>
  world.change(name, { id: EVENT.id, expectedRevision, ...more }, token);

/** Answers about months before and after the day, which do not depend on the place of the district. */
async function answers() {
  const { data, errors } = await world.ask(`{
    ranking { scope { slug } period { code } rows(first: 30) { totalCount nodes { unit { slug } rank points } } }
    october: ranking(period: "2026-10") { rows(first: 30) { totalCount } }
    reports(period: "2026-11", first: 30) { totalCount nodes { unit { slug } state timeliness } }
    before: reports(period: "2026-09", first: 30) { totalCount }
    completeness: overview(period: "2026-11") { communeCount villageCount completeness { actual onTime } }
  }`);
  expect(errors).toBeUndefined();
  const form = await world.ask(
    '{ reportForm(unit: "xuan-lac", period: "2026-11") { state revision notes figures { indicator { code } working { numerator denominator value } } } }',
    {},
    officer,
  );
  return { ...data, form: form.data?.reportForm ?? form };
}

let before: Awaited<ReturnType<typeof answers>>;
const pathOf = async () => {
  const settings = await world.api.table.stores.settings.current();
  const scope = settings.scopes.find((candidate) => candidate.scope === 'cho-don');
  return [scope?.path, scope?.formerPaths];
};

test('a preview names the scope that goes on below another unit, with its letterhead', async () => {
  before = await answers();
  expect(before.reports.totalCount).toBe(20);
  const { data } = await world.ask(
    `{ preview(change: { reorganisation: "${EVENT.id}" }) { reorganisation { scopes { scope heir to } } } }`,
  );
  expect(data.preview.reorganisation.scopes).toEqual([{ scope: 'cho-don', heir: null, to: 'thai-nguyen-2026' }]);
});

test('published with a past day, every answer about the district stays what it was', async () => {
  const published = await step('publishReorganisation');
  expect(published.errors).toEqual([]);
  expect(await pathOf()).toEqual(['thai-nguyen-2026/cho-don', [{ path: 'bac-kan/cho-don', lastDay: '2026-10-31' }]]);
  expect(stageScopeOn(await world.api.table.stores.settings.current(), '2026-11-24')).toBe('cho-don');
  expect(await answers()).toEqual(before);
  const { data } = await world.ask(
    '{ administrationLog(within: "cho-don", first: 20) { nodes { action } } }',
    {},
    SECOND,
  );
  // The draft was made under the old map, and so was the record of its publication.
  expect(data.administrationLog.nodes.map(({ action }: { action: string }) => action).toSorted()).toEqual([
    'CREATE_DRAFT',
    'PUBLISH',
  ]);
});

test('both jobs go on: the ranking of the new map covers the same communes, letters go to the same officials', async () => {
  const { stores } = world.api.table;
  const { scopes } = await recomputeRankings(stores, { occurrence: '2026-11-24T20:00:00.000Z' });
  const months = scopes.flatMap(({ months: ofScope }) => ofScope);
  expect(months.every(({ outcome }) => outcome === 'PUBLISHED' || outcome === 'UNCHANGED')).toBe(true);
  expect((await answers()).ranking.rows.totalCount).toBe(20);
  const { deps, box } = depsOn(stores, { now: () => '2026-11-25T01:00:00.000Z' });
  await sendReminders(deps, { occurrence: '2026-11-25T01:00:00.000Z' });
  expect(box.sent.length).toBeGreaterThan(8);
});

test('administrators and officers keep their rights, and a draft is saved on top of what was there', async () => {
  const { form } = await answers();
  const saved = await world.ask(
    `mutation($input: SaveReportInput!) { saveReport(input: $input) { changed errors { code message } } }`,
    {
      input: {
        unit: 'xuan-lac',
        period: '2026-12',
        idempotencyKey: newKey(),
        expectedRevision: null,
        figures: [{ indicator: 'F03', value: 3 }],
      },
    },
    officer,
  );
  expect(form.state).toBe(before.form.state);
  expect(saved.errors ?? saved.data.saveReport.errors).toEqual([]);
  const { reports } = world.api.table.stores;
  const [old, now] = await Promise.all([
    reports.one('bac-kan/cho-don/xuan-lac', '2026-12'),
    reports.one('thai-nguyen-2026/cho-don/xuan-lac', '2026-12'),
  ]);
  expect(now?.tokens).toEqual(old?.tokens);
  expect((await step('publishReorganisation', officer)).errors?.[0]?.extensions?.code ?? 'FORBIDDEN').toBe('FORBIDDEN');
});

test('a draft under the new map does not keep the event from being taken back, and stays the unit’s draft', async () => {
  const withdrawn = await step('withdrawReorganisation');
  expect(withdrawn.errors).toEqual([]);
  expect(await pathOf()).toEqual(['bac-kan/cho-don', undefined]);
  const head = await world.api.table.stores.reports.one('bac-kan/cho-don/xuan-lac', '2026-12');
  expect(head?.working.get('F03')).toMatchObject({ value: 3 });
  expect(await answers()).toEqual(before);
});

test('a report that was submitted under the new map keeps it: the refusal names commune and period', async () => {
  expect((await step('publishReorganisation')).errors).toEqual([]);
  world.api.passSixSeconds();
  const unsent = before.reports.nodes.find(
    ({ state }: { state: string | null }) => state !== 'APPROVED' && state !== 'SUBMITTED',
  );
  const unit: string = unsent.unit.slug;
  const token = officialToken(`officer-${unit}`, 'officer');
  const form = await world.ask(
    `{ reportForm(unit: "${unit}", period: "2026-11") { revision figures { indicator { code } working { value } } } }`,
    {},
    token,
  );
  const { revision: seen, figures } = form.data.reportForm;
  const open = figures.filter(
    ({ working }: { working: { value: number | null } | null }) => (working?.value ?? null) === null,
  );
  const filled = open.map(({ indicator }: { indicator: { code: string } }) => ({
    indicator: indicator.code,
    noData: true,
    reason: 'Chưa thống kê',
  }));
  const submitted = await world.ask(
    'mutation($input: SubmitReportInput!) { submitReport(input: $input) { changed errors { code path message } } }',
    { input: { unit, period: '2026-11', idempotencyKey: newKey(), expectedRevision: seen, figures: filled } },
    token,
  );
  expect(submitted.errors ?? submitted.data.submitReport.errors).toEqual([]);
  const refused = await step('withdrawReorganisation');
  expect(refused.errors).toMatchObject([
    { value: 'REPORT_SUBMITTED', message: expect.stringContaining('Báo cáo tháng 11 năm 2026 của xã Bình Trung') },
  ]);
});
