import { afterEach, beforeEach, expect, test } from 'vitest';
import { plannedEntry } from '../../../src/domain/mail/mail.js';
import {
  type AdministrationApi,
  administrationApi,
  codesOf,
  NOW,
  newKey,
  PEOPLE,
  type Person,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const DAYS = `movedDueDays { scope { slug } period { code } before after toldCount told { name } }
  keptDueDays { period { code } day } errors { code path }`;
const ASKED = { expectedRevision: null, reason: 'Quyết định số 12/QĐ-UBND' };

async function preview(query: string, input: object, who: Person | null = 'administrator') {
  const answer = await api.ask(who, query, { input: { idempotencyKey: newKey(), ...ASKED, ...input } });
  return answer.errors ? answer : answer.data.answer;
}
const calendar = (input: object, who?: Person | null) =>
  preview(
    `query($input: ChangeCalendarInput!) { answer: preview(change: { calendar: $input }) { ${DAYS} } }`,
    { within: 'cho-don', ...input },
    who,
  );
const holidays = (input: object, who?: Person | null) =>
  preview(
    `query($input: ChangeHolidaysInput!) { answer: preview(change: { holidays: $input }) { ${DAYS} } }`,
    input,
    who,
  );
const letterhead = (input: object, lang = 'VI', who?: Person | null) =>
  preview(
    `query($input: ChangeLetterheadInput!) { answer: preview(change: { letterhead: $input }) {
      letter(lang: ${lang}) { day official { name } subject text html } errors { code path } } }`,
    { within: 'cho-don', ...input },
    who,
  );

test('a change names its scope by within, or by its name of the last release, and by one of them', async () => {
  const { movedDueDays } = await calendar({ dueWorkingDays: 3 });
  expect(movedDueDays).not.toEqual([]);
  expect((await calendar({ within: null, scope: 'cho-don', dueWorkingDays: 3 })).movedDueDays).toEqual(movedDueDays);
  for (const [names, argument] of [
    [{ scope: 'cho-don' }, 'input.scope'],
    [{ within: null }, 'input.within'],
  ] as const) {
    const { errors } = await calendar({ ...names, dueWorkingDays: 3 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  }
});

test('the preview of a calendar names the due days that would move, and writes nothing', async () => {
  const before = await api.table.stores.settings.administered();
  const { movedDueDays, errors } = await calendar({ dueWorkingDays: 3 });
  expect(errors).toEqual([]);
  expect(movedDueDays).toContainEqual({
    scope: { slug: 'cho-don' },
    period: { code: '2026-12' },
    before: '2026-12-16',
    after: '2026-12-17',
    toldCount: 0,
    told: [],
  });
  expect(await api.table.stores.settings.administered()).toEqual(before);
});

test('the preview counts the officials whom a sent letter told the day', async () => {
  const item = { unit: 'xuan-lac', period: '2026-12', step: -3 };
  const { id, path } = PEOPLE.officer;
  const entry = plannedEntry({ day: '2026-11-16', official: id, kind: 'DAILY', path, items: [item], occurrence: NOW });
  await api.table.stores.mail.plan([entry, { ...entry, official: PEOPLE.reviewer.id, path: PEOPLE.reviewer.path }]);
  const told = async () => {
    const { movedDueDays } = await calendar({ dueWorkingDays: 3 });
    return movedDueDays.find(({ period }: { period: { code: string } }) => period.code === '2026-12');
  };
  expect(await told()).toMatchObject({ toldCount: 0 });
  await api.table.stores.mail.claim(entry, 'test', NOW, 60_000);
  await api.table.stores.mail.markSent(entry, 'test', 'm-1', NOW);
  expect(await told()).toMatchObject({ toldCount: 1, told: [{ name: PEOPLE.officer.name }] });
});

test('the preview refuses what the change would refuse', async () => {
  expect(await calendar({ dueWorkingDays: 21 })).toMatchObject({
    movedDueDays: [],
    errors: [{ code: 'OUT_OF_RANGE', path: ['dueWorkingDays'] }],
  });
  expect((await calendar({ dueWorkingDays: 3, reason: '' })).errors).toMatchObject([{ code: 'REASON_NEEDED' }]);
  expect((await calendar({ dueWorkingDays: 3, expectedRevision: 'seen-long-ago' })).errors).toMatchObject([
    { code: 'CONFLICT' },
  ]);
});

test('a holiday on a due day moves it in the preview', async () => {
  const entry = { date: '2026-12-16', kind: 'PUBLIC_HOLIDAY', nameVi: 'Nghỉ', nameEn: 'Day off', status: 'UNVERIFIED' };
  const { movedDueDays, errors } = await holidays({ set: [entry] });
  expect(errors).toEqual([]);
  expect(movedDueDays).toHaveLength(3);
  for (const moved of movedDueDays) expect(moved).toMatchObject({ before: '2026-12-16', after: '2026-12-17' });
});

test('only administrators see a preview', async () => {
  for (const who of ['auditor', 'reviewer', 'officer', 'ofCommune', null] as const) {
    const code = who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(codesOf(await calendar({ dueWorkingDays: 3 }, who))).toEqual([code]);
    expect(codesOf(await holidays({ remove: ['2026-01-01'] }, who))).toEqual([code]);
    expect(codesOf(await letterhead({ senderName: 'Phòng Văn hóa' }, 'VI', who))).toEqual([code]);
  }
});

test('the preview of a letterhead is the next planned letter with the new words', async () => {
  await api.ask(
    'administrator',
    'mutation($input: ChangeCalendarInput!) { changeCalendar(input: $input) { errors { code } } }',
    {
      input: { idempotencyKey: newKey(), within: 'cho-don', ...ASKED, remindersFrom: '2026-11-01' },
    },
  );
  const { revision } = (await api.ask('administrator', '{ scopeRules(within: "cho-don") { revision } }')).data
    .scopeRules;
  const change = { expectedRevision: revision, authority: { vi: 'UBND xã Mới', en: 'People’s Committee of Mới' } };
  const vietnamese = await letterhead(change);
  expect(vietnamese.errors).toEqual([]);
  const { letter } = vietnamese;
  // The planner names long overdue reports on every day of work, and not on the days of the steps alone.
  expect(letter.day).toBe('2026-11-17');
  expect(letter.text).toContain('UBND XÃ MỚI');
  expect(letter.html).toMatch(/^<!DOCTYPE html>/);
  expect(letter.html).not.toContain('<script');
  const english = await letterhead(change, 'EN');
  expect(english.letter.text.toUpperCase()).toContain('PEOPLE’S COMMITTEE OF MỚI');
  expect(english.letter.official).toEqual(letter.official);
  const underLadder = await ladder({ expectedRevision: revision, sendTime: '08:30' });
  expect(underLadder.letter).toMatchObject({ day: letter.day, official: letter.official });
  const unchanged = await letterhead({ expectedRevision: revision });
  expect(unchanged.errors).toMatchObject([{ code: 'NOTHING_CHANGES' }]);
  expect(unchanged.letter.text).not.toContain('UBND XÃ MỚI');
  const bad = await letterhead({ expectedRevision: revision, contactPhone: 'không' });
  expect(bad).toMatchObject({ letter: null, errors: [{ code: 'BAD_PHONE', path: ['contactPhone'] }] });
});

const LADDER = `query($input: ChangeLadderInput!, $lang: Language! = VI) { answer: preview(change: { ladder: $input }) {
  changedDays { day recipient before after } letter(lang: $lang) { day official { name } subject text html } errors { code path } } }`;
const ladder = (input: object, who?: Person | null) => preview(LADDER, { within: 'cho-don', ...input }, who);

async function withReminders(): Promise<string> {
  const input = { idempotencyKey: newKey(), within: 'cho-don', ...ASKED, remindersFrom: '2026-11-01' };
  const change = 'mutation($input: ChangeCalendarInput!) { changeCalendar(input: $input) { errors { code } } }';
  await api.ask('administrator', change, { input });
  return (await api.ask('administrator', '{ scopeRules(within: "cho-don") { revision } }')).data.scopeRules.revision;
}

test('the preview of a ladder names the days on which letters come and go, and its first letter', async () => {
  const expectedRevision = await withReminders();
  const before = await api.table.stores.settings.administered();
  const steps = [{ offset: 2, recipients: ['OFFICER', 'REVIEWER'] }];
  const { changedDays, letter, errors } = await ladder({ expectedRevision, steps });
  expect(errors).toEqual([]);
  // 2026-11 is due on the 17th: the steps +1 and +3 give way to +2, which the reviewer gets as well.
  const until = changedDays.filter(({ day }: { day: string }) => day <= '2026-11-20');
  expect(until).toEqual([
    { day: '2026-11-18', recipient: 'OFFICER', before: 1, after: 0 },
    { day: '2026-11-19', recipient: 'OFFICER', before: 0, after: 1 },
    { day: '2026-11-19', recipient: 'REVIEWER', before: 0, after: 1 },
    { day: '2026-11-20', recipient: 'OFFICER', before: 1, after: 0 },
    { day: '2026-11-20', recipient: 'REVIEWER', before: 1, after: 0 },
  ]);
  // The long overdue reports are named today.
  expect(letter.day).toBe('2026-11-17');
  expect(letter.html).toMatch(/^<!DOCTYPE html>/);
  expect(await api.table.stores.settings.administered()).toEqual(before);
});

test('the preview of a ladder refuses what the change would refuse', async () => {
  const expectedRevision = await withReminders();
  const steps = [{ offset: 61, recipients: ['OFFICER'] }];
  expect(await ladder({ expectedRevision, steps })).toEqual({
    changedDays: [],
    letter: null,
    errors: [{ code: 'OUT_OF_RANGE', path: ['steps', '0', 'offset'] }],
  });
  expect((await ladder({ expectedRevision, repeatEvery: 4, reason: '' })).errors).toMatchObject([
    { code: 'REASON_NEEDED' },
  ]);
  expect(await ladder({ expectedRevision })).toMatchObject({ changedDays: [], errors: [{ code: 'NOTHING_CHANGES' }] });
  for (const who of ['auditor', 'reviewer', 'officer', 'ofCommune', null] as const)
    expect(codesOf(await ladder({ repeatEvery: 4 }, who))).toEqual([who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
});

test('without reminders no letter is planned', async () => {
  expect(await letterhead({ senderName: 'Phòng Văn hóa' })).toEqual({ letter: null, errors: [] });
});
