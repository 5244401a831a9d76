import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { codesOf, newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';
import { depsOn } from '../../support/letters/reminder-world.js';

const NOW = '2026-11-24T08:00:00.000Z';
const NIGHT = '2026-11-24T20:00:00.000Z';
const MORNING = '2026-11-25T01:00:00.000Z';

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld(NOW);
  const created = await world.change('createReorganisationDraft', inputOf(reform), FIRST);
  const { revision: expectedRevision } = created.reorganisation;
  // A publisher who has not worked on the draft confirms the rights that grow.
  const published = await world.change('publishReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  expect(published.reorganisation.isConfirmed).toBe(true);
});
afterAll(() => world.api.close());

const officer = officialToken('officer-xuan-lac', 'officer');
const reviewer = officialToken('reviewer-cho-don-1', 'reviewer');

test('old units file nothing for a period that closes after their last day', async () => {
  const input = { unit: 'xuan-lac', period: '2026-11', idempotencyKey: newKey(), figures: [] };
  const answer = await world.ask(
    'mutation($input: SaveReportInput!) { saveReport(input: $input) { errors { code } } }',
    { input },
    officer,
  );
  expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  expect(answer.errors?.[0]?.message, 'the refusal names who reports now').toMatch(
    /Xã Xuân Lạc đã kết thúc hoạt động sau ngày \d\d\/\d\d\/2026; báo cáo của kỳ này do xã Nam Cường lập\./,
  );
});

test('the new units are ranked from the period that holds the day; ranks do not compare across it', async () => {
  const { scopes } = await recomputeRankings(world.api.table.stores, { occurrence: NIGHT });
  const months = Object.fromEntries(scopes.map(({ scope, months: of }) => [scope, of.map(({ period }) => period)]));
  expect(months['thai-nguyen-2025']).toEqual(['2026-11']);
  expect(months['cho-don']?.every((month) => month < '2026-11')).toBe(true);
  world.api.passSixSeconds();
  const { data } = await world.ask(
    '{ ranking(period: "2026-11") { scope { slug } rows { nodes { unit { slug } change noChangeReason } } } }',
  );
  expect(data.ranking.scope.slug).toBe('thai-nguyen-2025');
  expect(data.ranking.rows.nodes).toHaveLength(8);
  for (const row of data.ranking.rows.nodes) expect(row).toMatchObject({ change: null, noChangeReason: 'REORGANISED' });
});

test('the old ranking of the old map is still read by its scope', async () => {
  const { data } = await world.ask(
    '{ ranking(scope: "cho-don", period: "2026-10") { rows(first: 100) { nodes { unit { slug } } } } }',
  );
  expect(data.ranking.rows.nodes).toHaveLength(20);
});

test('the series of a new unit goes back over the day by sums; one with parts elsewhere says so', async () => {
  const series = async (indicator: string, unit: string) => {
    const { data } = await world.ask(
      `{ series(indicator: "${indicator}", units: ["${unit}"], from: "2026-09", to: "2026-11") { lines { points {
        period { code } share figure { value denominator } parts { relation known of sentence(lang: EN) } } } } }`,
    );
    return data.series.lines[0].points;
  };
  const points = await series('G01', 'nam-cuong-2025');
  expect(points.map((point: { period: { code: string } }) => point.period.code)).toEqual([
    '2026-09',
    '2026-10',
    '2026-11',
  ]);
  expect(points[0]).toMatchObject({ share: null, parts: { relation: 'EXACT', known: 3, of: 3 } });
  expect(points[0].figure.denominator).toBeGreaterThan(0);
  expect(points[2].parts).toBeNull();
  const [partial] = await series('G01', 'dong-phuc-2025');
  expect(partial).toMatchObject({ figure: { value: null }, parts: { relation: 'UNKNOWN', known: 1, of: 4 } });
});

test('the profile of a month before the day holds sums; no rank is invented, and the predecessors are named', async () => {
  const profileOf = async (unit: string) => {
    const { data } = await world.ask(
      `{ communeProfile(unit: "${unit}", period: "2026-10") { id period { code } isDemonstration ranking { version } row { rank }
        notFormed { noRankReason firstDay sentence(lang: EN) predecessors { unit { slug } isWhole row { rank } ranking { scope { slug } } } }
        indicators { indicator { code kind } figure { state value } parts { relation known of } share earned possible rank scopeFigures { rate } gap } } }`,
    );
    return data.communeProfile;
  };
  const profile = await profileOf('nam-cuong-2025');
  expect(profile).toMatchObject({ period: { code: '2026-10' }, isDemonstration: true, ranking: null, row: null });
  expect(profile.notFormed).toMatchObject({ noRankReason: 'FORMED_LATER', firstDay: '2026-11-01' });
  expect(profile.notFormed.sentence).toMatch(
    /^Nam Cường Commune began on 1 November 2026, so it has no rank in October 2026\./,
  );
  expect(profile.notFormed.predecessors).toHaveLength(3);
  expect(profile.notFormed.predecessors).toContainEqual({
    unit: { slug: 'xuan-lac' },
    isWhole: true,
    row: { rank: expect.any(Number) },
    ranking: { scope: { slug: 'cho-don' } },
  });
  expect(profile.indicators.some(({ parts }: { parts: { relation: string } }) => parts.relation === 'EXACT')).toBe(
    true,
  );
  for (const entry of profile.indicators)
    expect(entry).toMatchObject({ share: null, earned: null, possible: null, rank: null, scopeFigures: null });
  const { data: found } = await world.ask(
    `{ node(id: "${profile.id}") { ... on CommuneProfile { id period { code } } } }`,
  );
  expect(found.node).toEqual({ id: profile.id, period: { code: '2026-10' } });
  const partial = await profileOf('dong-phuc-2025');
  for (const { indicator, figure, parts, gap } of partial.indicators) {
    expect(gap).toBeNull();
    expect(parts.of).toBe(4);
    expect(figure.state === 'PRESENT').toBe(parts.relation === 'AT_LEAST');
    if (indicator.kind !== 'COUNT') expect(parts.relation).toBe('UNKNOWN');
  }
});

test('each side of the day is explained by its own ranking; there is nothing to explain where nothing was ranked', async () => {
  const { data } = await world.ask(
    `{ old: explain(unit: "xuan-lac", period: "2026-10") { sentence(lang: EN) row { rank } movement { sentence(lang: EN) } }
      new: explain(unit: "nam-cuong-2025", period: "2026-11") { sentence(lang: EN) notes(lang: EN) row { change noChangeReason vi: noChangeSentence noChangeSentence(lang: EN) } movement { sentence } }
      before: explain(unit: "nam-cuong-2025", period: "2026-10") { sentence }
      ranking(period: "2026-10") { scope { slug } rows(first: 1) { totalCount } } }`,
  );
  expect(data.old.sentence).toMatch(/^Xuân Lạc Commune holds .* among 20 ranked communes in October 2026/);
  expect(data.old.movement.sentence).toMatch(/^Down 1 place since September 2026/);
  expect(data.new.sentence).toContain('Nam Cường Commune');
  expect(data.new.row).toEqual({
    change: null,
    noChangeReason: 'REORGANISED',
    vi: 'Thứ hạng không so sánh với kỳ trước vì đơn vị hành chính đã được sắp xếp lại giữa hai kỳ.',
    noChangeSentence:
      'The rank is not compared with the previous month, because a reorganisation of the units lies between the two months.',
  });
  expect(data.new.notes.join(' ')).toContain('The units were reorganised after the previous month');
  expect(data.new.movement).toBeNull();
  expect(data.before).toBeNull();
  expect(data.ranking).toEqual({ scope: { slug: 'cho-don' }, rows: { totalCount: 20 } });
});

test('a ranking history leads over the day to the places of the predecessors', async () => {
  const { data } = await world.ask(
    `{ rankingHistory(unit: "nam-cuong-2025", from: "2026-09", to: "2026-11") { period { code } version rankedCount row { rank change noChangeReason }
      notFormed { predecessors { unit { slug } row { rank } } } } }`,
  );
  const [september, october, november] = data.rankingHistory;
  for (const before of [september, october]) {
    expect(before).toMatchObject({ version: null, rankedCount: null, row: null });
    expect(before.notFormed.predecessors).toHaveLength(3);
  }
  expect(november).toMatchObject({ version: 1, notFormed: null, row: { change: null, noChangeReason: 'REORGANISED' } });
});

test('officials of ended units are reminded of the reports of their successors', async () => {
  const { deps, box } = depsOn(world.api.table.stores, { now: () => MORNING });
  await sendReminders(deps, { occurrence: MORNING });
  const letter = box.sent.find(({ to }) => to.address === 'baocao.xuanlac@chodon.example');
  const [aboutReport = '', aboutRanking] = letter?.text.split('Kết quả xếp hạng tháng 10/2026') ?? [];
  expect(aboutReport).not.toContain('Xuân Lạc');
  expect(aboutRanking).toContain('Xã Xuân Lạc (nay thuộc xã Nam Cường) ');
});

test('administrators look after officials of ended units, who look after their letters', async () => {
  const contact = { official: 'officer-xuan-lac', idempotencyKey: newKey(), reason: 'Đổi số', phone: '0209 000 0199' };
  const changed = await world.ask(
    'mutation($input: ChangeOfficialContactInput!) { changeOfficialContact(input: $input) { errors { code } official { name } } }',
    { input: contact },
    FIRST,
  );
  expect(changed.data.changeOfficialContact).toMatchObject({ errors: [], official: { name: 'Triệu Văn Tuân' } });
  const preferred = await world.ask(
    'mutation($input: SetMailPreferencesInput!) { setMailPreferences(input: $input) { errors { code } } }',
    { input: { idempotencyKey: newKey(), digests: false } },
    officer,
  );
  expect(preferred.data.setMailPreferences.errors).toEqual([]);
  const { data } = await world.ask(
    '{ officials(within: "nam-cuong-2025", first: 50) { totalCount nodes { name unit { slug } } } }',
    {},
    FIRST,
  );
  // Three officers and three chairmen.
  expect(data.officials.totalCount).toBe(6);
  expect(data.officials.nodes.every(({ unit }: { unit: { slug: string } }) => unit.slug === 'nam-cuong-2025')).toBe(
    true,
  );
});

test('a report under the new map is submitted by the officer and ends the time for taking back', async () => {
  const take = () => world.change('withdrawReorganisation', { id: reform.id, expectedRevision: null }, SECOND);
  const { data: read } = await world.ask('{ reorganisation(id: "reform-2026") { revision state } }', {}, SECOND);
  expect(read.reorganisation.state).toBe('PUBLISHED');
  const { revision: expectedRevision } = read.reorganisation;
  expect((await take()).errors).toMatchObject([{ code: 'CONFLICT' }]);
  const stored = await world.api.table.stores.reports.one('thai-nguyen-2025/nam-cuong-2025', '2026-11');
  expect(stored).toBeUndefined();
  const { data } = await world.ask(
    `{ reportForm(unit: "nam-cuong-2025", period: "2026-11") { figures { indicator { code } working { numerator denominator value } } } }`,
    {},
    officer,
  );
  const empty = data.reportForm.figures.filter(
    ({ working }: { working: { value: number | null } | null }) => !working || working.value === null,
  );
  const figures = empty.map(({ indicator }: { indicator: { code: string } }) => ({
    indicator: indicator.code,
    noData: true,
    reason: 'Chưa thống kê',
  }));
  const input = { unit: 'nam-cuong-2025', period: '2026-11', idempotencyKey: newKey(), figures };
  const answer = await world.ask(
    'mutation($input: SubmitReportInput!) { submitReport(input: $input) { errors { code path message } revision { action } } }',
    { input },
    officer,
  );
  expect(answer.errors ?? answer.data.submitReport.errors).toEqual([]);
  const withdrawn = await world.change('withdrawReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(withdrawn.errors).toMatchObject([
    { value: 'REPORT_SUBMITTED', message: expect.stringContaining('Báo cáo tháng 11 năm 2026 của xã Nam Cường') },
  ]);
});

test('the reviewer of the ended district approves it from the province', async () => {
  const head = await world.api.table.stores.reports.one('thai-nguyen-2025/nam-cuong-2025', '2026-11');
  const input = {
    unit: 'nam-cuong-2025',
    period: '2026-11',
    idempotencyKey: newKey(),
    expectedRevision: head?.tokens.at(-1),
  };
  const answer = await world.ask(
    'mutation($input: ApproveReportInput!) { approveReport(input: $input) { errors { code } revision { action } } }',
    { input },
    reviewer,
  );
  expect(codesOf(answer)).toEqual([]);
  expect(answer.data.approveReport.revision.action).toBe('APPROVE');
});
