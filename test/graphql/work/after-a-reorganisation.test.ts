import { afterAll, describe, expect, test } from 'vitest';
import { plannedEntry } from '../../../src/domain/mail/mail.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { chairmanOf } from '../../../src/file-report/filing-rights.js';
import { filingReferences } from '../../../src/file-report/reference.js';
import { newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  inputOf,
  otherProvince,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';

// Every event takes effect on 2026-11-16. October and November closed under the old map, and are open.

const NOW = '2026-11-24T08:00:00.000Z';
const day = { effective: '2026-11-16' };
/** The district goes on below another province. */
const moved: Reorganisation = { ...otherProvince, ...day, id: 'moved' };
/** The district ends. Its communes go on below the province. */
const level: Reorganisation = {
  ...moved,
  id: 'level',
  changes: [...otherProvince.changes, { of: 'END_LEVEL', level: 'DISTRICT', within: 'bac-kan', clause: null }],
};
/** The district ends, and its communes go into others. */
const merged: Reorganisation = { ...reform, ...day, id: 'merged' };

const reviewer = officialToken('reviewer-cho-don-1', 'reviewer');
const officer = officialToken('officer-xuan-lac', 'officer');

type Form = { unit: { slug: string }; period: { code: string } };
const named = ({ unit, period }: Form) => `${unit.slug} ${period.code}`;
const FORM = 'unit { slug } period { code }';
const OLD = new Set(['2026-10', '2026-11']);

async function workOf(world: ReorganisationWorld) {
  const ask = async (token: string, fields: string) => {
    const { data, errors } = await world.ask(`{ myWork { ${fields} } viewer { letters { fault } } }`, {}, token);
    expect(errors).toBeUndefined();
    return { ...data.myWork, fault: data.viewer.letters.fault };
  };
  const above = await ask(
    reviewer,
    `toReview { ${FORM} } toReviewCount waitingTooLongCount overdue { report { ${FORM} } officials { name } } whatIWasTold { id day official { id } }`,
  );
  const own = await ask(officer, `forms { ${FORM} } whatIWasTold { id day official { id } }`);
  /** The days of letters, each asked for by itself by a reviewer as well. */
  const again = (letters: readonly { id: string; day: string; official: object }[]) =>
    Promise.all(
      letters.map(async ({ id, day, official }) => {
        const query = 'query($id: ID!) { node(id: $id) { ... on Reminder { official { id } } } }';
        const { data, errors } = await world.ask(query, { id }, reviewer);
        expect([errors, data.node]).toEqual([undefined, { official }]);
        return day;
      }),
    );
  const silent = await ask(officialToken('officer-bang-lung', 'officer'), 'whatIWasTold { day }');
  const ofUnit = await world.ask('{ unit(id: "cho-don") { reports(period: "2026-11") { totalCount } } }');
  const administrator = await ask(FIRST, 'unreachableOfficials { totalCount }');
  return {
    toReview: above.toReview.map(named),
    counts: [above.toReviewCount, above.waitingTooLongCount],
    overdue: above.overdue.map(({ report }: { report: Form }) => named(report)),
    hasOfficials: above.overdue.every(({ officials }: { officials: object[] }) => officials.length >= 2),
    forms: own.forms.filter(({ period }: Form) => OLD.has(period.code)).map(named),
    told: [await again(above.whatIWasTold), await again(own.whatIWasTold)],
    unreachable: administrator.unreachableOfficials.totalCount,
    fault: silent.fault,
    reports: ofUnit.data.unit.reports.totalCount,
    logged: await loggedIn(world),
    noLetter: await whyNoLetter(world),
    byPrintedId: (await world.ask('{ reminders(reference: "2026-12/xuan-lac/-3", first: 5) { nodes { day } } }')).data,
  };
}

/** The steps in the log that an administrator reads first, and the one about an official by itself. */
async function loggedIn(world: ReorganisationWorld): Promise<string[]> {
  const { data, errors } = await world.ask('{ administrationLog(first: 20) { nodes { id action noun subjectName } } }');
  expect(errors).toBeUndefined();
  const records: Record<'id' | 'action' | 'noun' | 'subjectName', string>[] = data.administrationLog.nodes;
  const { id, subjectName } = records.find(({ noun }) => noun === 'OFFICIAL') ?? {};
  const again = await world.ask('query($id: ID!) { node(id: $id) { ... on AdministrationRecord { subjectName } } }', {
    id,
  });
  expect([again.errors, again.data.node]).toEqual([undefined, { subjectName }]);
  return records.map(({ action }) => action).toSorted();
}

/** Why an officer had no letter on a day before the event. */
async function whyNoLetter(world: ReorganisationWorld): Promise<string[]> {
  const query = '{ operation { letterAnswers(unit: "xuan-lac", day: "2026-11-12") { outcome } } }';
  const { operation } = (await world.ask(query)).data;
  return operation.letterAnswers.map(({ outcome }: { outcome: string }) => outcome);
}

async function formsOf(world: ReorganisationWorld, token: string) {
  const form = (period: string) =>
    `${period === '2026-10' ? 'a' : 'b'}: reportForm(unit: "xuan-lac", period: "${period}") { state dueDay allowedActions { action isAllowed whyNot(lang: EN) remedy(lang: EN) } }`;
  const { data, errors } = await world.ask(`{ ${form('2026-10')} ${form('2026-11')} }`, {}, token);
  expect(errors).toBeUndefined();
  return data;
}

type Answers = Awaited<ReturnType<typeof acrossThe>>['after'];
const remedyOf = ({ forms: [ofReviewer] }: Answers): string =>
  ofReviewer.a.allowedActions.find(({ action }: { action: string }) => action === 'APPROVE_REPORT').remedy;

const provinceIn = ({ changes }: Reorganisation) =>
  changes.flatMap((change) => (change.of === 'FORM' && change.unit.kind === 'PROVINCE' ? change.unit.id : []))[0];

/** The office that the public reads of an extension which a reviewer of the district grants today. */
async function officeExtending(world: ReorganisationWorld): Promise<string> {
  const query = 'mutation($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { errors { code message } } }';
  const head = await world.api.table.stores.reports.one('bac-kan/cho-don/nghia-ta', '2026-11');
  const input = { unit: 'nghia-ta', period: '2026-11', idempotencyKey: newKey(), reason: 'lũ' };
  const expectedRevision = head?.tokens.at(-1) ?? null;
  const { data } = await world.ask(
    query,
    { input: { ...input, expectedRevision, day: '2026-11-27', ground: 'DISASTER' } },
    reviewer,
  );
  expect(data.extendDeadline.errors).toEqual([]);
  const asked = await world.ask('{ report(unit: "nghia-ta", period: "2026-11") { extensions { office { slug } } } }');
  return asked.data.report.extensions[0].office.slug;
}

/** How many were told the due days that this change would move. */
async function toldBefore(world: ReorganisationWorld): Promise<[string, number][]> {
  const query = `query($input: ChangeCalendarInput!) { preview(change: { calendar: $input }) { movedDueDays { period { code } toldCount } errors { code } } }`;
  const input = { within: 'cho-don', expectedRevision: null, reason: 'x', idempotencyKey: newKey(), dueWorkingDays: 3 };
  const { movedDueDays } = (await world.ask(query, { input })).data.preview;
  return movedDueDays.map(({ period, toldCount }: { period: { code: string }; toldCount: number }) => [
    period.code,
    toldCount,
  ]);
}

/** The office that the form names for the review, once the scope of today has another letterhead. */
async function officeReviewing({ api, ask }: ReorganisationWorld): Promise<string> {
  const { settings, reports } = api.table.stores;
  const current = await settings.current();
  const name = (text: string) => ({ vi: text, en: text });
  const letterhead = { office: name('Office of today'), authority: name('Authority of today') };
  const scopes = current.scopes.map((scope) =>
    scope.ended ? scope : { ...scope, letterhead: { ...scope.letterhead, ...letterhead } },
  );
  await settings.save({ ...current, scopes });
  api.passSixSeconds();
  const head = await reports.one('bac-kan/cho-don/xuan-lac', '2026-10');
  if (!head) throw new Error('the demonstration has the report');
  await reports.load([{ ...head, state: 'SUBMITTED' }], []);
  const form = '{ reportForm(unit: "xuan-lac", period: "2026-10") { awaitedReview { office(lang: EN) } } }';
  return (await ask(form, {}, officer)).data.reportForm.awaitedReview.office;
}

/** Why the officer of Xuân Lạc is not to become an officer of a unit as well. */
async function faultsOfAssignment({ ask }: ReorganisationWorld, unit: string): Promise<string[]> {
  const query = 'mutation($input: AddAssignmentInput!) { addAssignment(input: $input) { errors { code } } }';
  const input = { official: 'officer-xuan-lac', unit, role: 'OFFICER', idempotencyKey: newKey(), reason: 'x' };
  const { data, errors } = await ask(query, { input }, SECOND);
  return (data?.addAssignment ?? { errors }).errors.map(({ code }: { code: string }) => code);
}

/** Why the officer who typed the October report is not to sign it for the Chairperson. */
async function faultsOfSubstitute({ api, ask }: ReorganisationWorld): Promise<string[]> {
  const { reports } = api.table.stores;
  const head = await reports.one('bac-kan/cho-don/xuan-lac', '2026-10');
  if (!head) throw new Error('the demonstration has the report');
  await reports.load([{ ...head, state: 'RETURNED', hands: { typed: ['officer-xuan-lac'], sent: [] } }], []);
  const query = 'mutation($input: NameSubstituteInput!) { nameSubstitute(input: $input) { errors { code } } }';
  const people = { official: 'chairman-xuan-lac', substitute: 'officer-xuan-lac' };
  const days = { from: '2026-11-24', until: '2026-11-26' };
  const input = { ...people, ...days, idempotencyKey: newKey(), reason: 'x' };
  const { data } = await ask(query, { input }, officialToken('chairman-xuan-lac', 'chairman'));
  return data.nameSubstitute.errors.map(({ code }: { code: string }) => code);
}

const worlds: ReorganisationWorld[] = [];
afterAll(() => Promise.all(worlds.map(({ api }) => api.close())));

/** The answers before and after the event. The October report of Xuân Lạc, which a reviewer typed, waits for review. */
async function acrossThe(event: Reorganisation) {
  const world = await reorganisationWorld(NOW);
  worlds.push(world);
  const { stores } = world.api.table;
  const letter = async (id: string, day: string, status: 'SENT' | 'FAILED') => {
    const path = (await stores.officials.one(id))?.path ?? '';
    const item = { unit: 'xuan-lac', period: '2026-12', step: -3 };
    const occurrence = `${day}T01:00:00.000Z`;
    const entry = plannedEntry({ day, official: id, kind: 'DAILY', path, items: [item], occurrence });
    await stores.mail.plan([{ ...entry, status, failure: status === 'FAILED' ? 'refused' : null }]);
  };
  const telephone = `mutation($input: ChangeOfficialContactInput!) { changeOfficialContact(input: $input) { errors { code } } }`;
  const input = { official: 'officer-xuan-lac', expectedRevision: null, idempotencyKey: newKey(), reason: 'x' };
  const changed = await world.ask(telephone, { input: { ...input, phone: '0209 000 222' } });
  expect(changed.data?.changeOfficialContact.errors ?? changed).toEqual([]);
  await letter('reviewer-cho-don-1', '2026-11-11', 'SENT');
  await letter('officer-xuan-lac', '2026-11-10', 'SENT');
  await letter('officer-bang-lung', '2026-11-11', 'FAILED');
  await stores.mail.keepSilent('2026-11-12', 'bac-kan/cho-don', { NOT_YET: ['officer-xuan-lac'] });
  const head = await stores.reports.one('bac-kan/cho-don/xuan-lac', '2026-10');
  if (!head) throw new Error('the demonstration has the report');
  const hands = { typed: ['reviewer-cho-don-1'], sent: [] };
  await stores.reports.load([{ ...head, state: 'SUBMITTED', hands }], []);
  const answers = async () => ({
    work: await workOf(world),
    forms: [await formsOf(world, reviewer), await formsOf(world, officer)],
  });
  const created = await world.change('createReorganisationDraft', inputOf(event), FIRST);
  const before = await answers();
  const { revision: expectedRevision } = created.reorganisation;
  const published = await world.change('publishReorganisation', { id: event.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  return { before, after: await answers(), world };
}

test('letters of a merge that was taken back are still told to whom they went, and found by the scope', async () => {
  const world = await reorganisationWorld(NOW);
  worlds.push(world);
  const created = await world.change('createReorganisationDraft', inputOf(merged), FIRST);
  const id = { id: merged.id, expectedRevision: created.reorganisation.revision };
  expect((await world.change('publishReorganisation', id, SECOND)).errors).toEqual([]);
  const item = { unit: 'nam-cuong-2025', period: '2026-12', step: -3 };
  const path = 'thai-nguyen-2025/nam-cuong-2025';
  const to = { official: 'officer-xuan-lac', kind: 'DAILY', occurrence: '2026-11-18T01:00:00.000Z' } as const;
  const entry = plannedEntry({ ...to, day: '2026-11-18', path, items: [item] });
  await world.api.table.stores.mail.plan([{ ...entry, status: 'SENT' }]);
  expect((await world.change('withdrawReorganisation', id, SECOND)).errors).toEqual([]);
  world.api.passSixSeconds();
  const told = await world.ask('{ myWork { whatIWasTold { id day official { id } } } }', {}, officer);
  expect(told.errors).toBeUndefined();
  const [letter] = told.data.myWork.whatIWasTold;
  expect(letter).toMatchObject({ day: '2026-11-18', official: { id: expect.any(String) } });
  const again = await world.ask('query($id: ID!) { node(id: $id) { ... on Reminder { day } } }', { id: letter.id });
  expect(again.data.node).toEqual({ day: '2026-11-18' });
  const ofDay = await world.ask('{ reminders(day: "2026-11-18", first: 5) { nodes { day } } }');
  expect(ofDay.data.reminders.nodes).toEqual([{ day: '2026-11-18' }]);
});

describe.each([moved, level, merged])('after $id', (event) => {
  test('reports of the months before wait, are overdue and are filed as before, and letters are found', async () => {
    const { before, after, world } = await acrossThe(event);
    expect(before.work).toMatchObject({
      toReview: ['xuan-lac 2026-10', 'ban-thi 2026-11', 'dai-sao 2026-11', 'yen-my 2026-11'],
      counts: [4, 4],
      overdue: ['nghia-ta 2026-11'],
      hasOfficials: true,
      forms: ['xuan-lac 2026-10'],
      told: [['2026-11-11'], ['2026-11-10']],
      unreachable: 1,
      fault: 'REFUSED',
      reports: 20,
      logged: ['CHANGE_CONTACT', 'CREATE_DRAFT'],
      noLetter: ['NOT_RECORDED', 'NO_LETTER'],
      byPrintedId: { reminders: { nodes: [{ day: '2026-11-10' }] } },
    });
    expect(after.work).toEqual({ ...before.work, logged: ['CHANGE_CONTACT', 'CREATE_DRAFT', 'PUBLISH'] });
    const reference = await (await filingReferences(world.api.table.stores, '2026-11-24'))('xuan-lac', '2026-10');
    if (!reference) throw new Error('the report is expected');
    const signed = { ...reference, scope: { ...reference.scope, signOff: true } };
    expect(await chairmanOf(world.api.table.stores, signed, NOW)).toEqual({ hasChairman: true });
    expect(await faultsOfSubstitute(world)).toEqual(['SUBSTITUTE_TYPED_REPORT']);
    if (event === merged) expect(await faultsOfAssignment(world, 'nam-cuong-2025')).toEqual(['ASSIGNMENT_EXISTS']);
    const states = ({ forms }: typeof after) => forms.map(({ a, b }) => [a.state, a.dueDay, b.state, b.dueDay]);
    expect(states(after)).toEqual(states(before));
    // The remedy names the office of other reviewers. Where the district ended, that is the province.
    const office = event === moved ? 'Chợ Đồn District' : 'Thái Nguyên Province';
    expect(remedyOf(after)).toContain(office);
    expect(await officeExtending(world)).toBe(event === moved ? 'cho-don' : provinceIn(event));
    expect(await officeReviewing(world)).toBe('Office of today, Authority of today');
    const files = await filesApi(world.api.table.stores);
    const row = 'Họ và tên;email;Vai trò;Mã đơn vị\nLý Thị Mai;mai@x.example;Cán bộ báo cáo;';
    const code = event === merged ? '02020' : '02023';
    const body = Buffer.from(row + code);
    const sent = await files.ask('administrator', '/files/officials?dryRun=true', { method: 'POST', body, now: NOW });
    expect(jsonOf(sent)).toMatchObject({ newCount: 1, errors: [] });
    if (event !== moved) return;
    expect(after.forms).toEqual(before.forms);
    expect(await toldBefore(world)).toContainEqual(['2026-12', 2]);
  });
});
