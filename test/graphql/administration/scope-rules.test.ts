import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  changeRules,
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

const ASKED = { expectedRevision: null, reason: 'Quyết định số 12/QĐ-UBND' };
const rules = async (
  name: Parameters<typeof changeRules>[0],
  input: object,
  who: Person = 'administrator',
  now = NOW,
) => {
  const asked = { input: { idempotencyKey: newKey(), scope: 'cho-don', ...ASKED, ...input } };
  const answer = await api.ask(who, changeRules(name), asked, now);
  return answer.errors ? answer : answer.data.answer;
};

const codeOf = ({ period }: { period: { code: string } }): string => period.code;

describe('the calendar of a scope', () => {
  test('takes another due rule, and tells where due days move', async () => {
    const { rules: after, movedDueDays } = await rules('changeCalendar', { dueWorkingDays: 3, lockAfter: 2 });
    expect(after).toMatchObject({ dueWorkingDays: 3, dueDayOfMonth: null, lockAfter: 2 });
    expect(movedDueDays).toContainEqual({ period: { code: '2026-12' }, before: '2026-12-16', after: '2026-12-17' });
    const movedAt = async () => (await api.table.stores.settings.current()).scopes[0]?.dueDaysMovedAt ?? {};
    const first = await movedAt();
    expect(Object.keys(first).toSorted()).toEqual(movedDueDays.map(codeOf).toSorted());
    expect(first['2026-12']).toBe(NOW);
    const fixed = await rules('changeCalendar', { dueDayOfMonth: 20, expectedRevision: after.revision });
    expect(fixed.rules).toMatchObject({ dueWorkingDays: null, dueDayOfMonth: 20 });
    // The same moment, by the clocks.
    expect(Date.parse((await movedAt())['2026-12'] ?? '') - Date.parse(NOW)).toBe(1_000);
    expect(fixed.movedDueDays).toContainEqual({
      period: { code: '2026-12' },
      before: '2026-12-17',
      after: '2026-12-21',
    });
  });

  test('switches reminders on and off, and leaves what is not named', async () => {
    const on = await rules('changeCalendar', { remindersFrom: '2026-12-01' });
    expect(on.rules.remindersFrom).toBe('2026-12-01');
    const other = await rules('changeCalendar', { lockAfter: 4, expectedRevision: on.rules.revision });
    expect(other.rules).toMatchObject({ remindersFrom: '2026-12-01', lockAfter: 4, closingDay: 14 });
    const off = await rules('changeCalendar', { remindersFrom: null, expectedRevision: other.rules.revision });
    expect(off.rules.remindersFrom).toBeNull();
  });

  test('takes another closing day, except on a day on which that reopens a closed period', async () => {
    expect(codesOf(await rules('changeCalendar', { closingDay: 20 }))).toEqual(['CLOSED_PERIOD_REOPENS']);
    const later = await rules('changeCalendar', { closingDay: 20 }, 'administrator', '2026-11-24T02:00:00.000Z');
    expect(later.rules.closingDay).toBe(20);
    expect(later.movedDueDays).toContainEqual({
      period: { code: '2026-12' },
      before: '2026-12-16',
      after: '2026-12-22',
    });
  });

  test.each([
    [{ closingDay: 0 }, { closingDay: 29 }, 'closingDay'],
    [{ dueWorkingDays: 0 }, { dueWorkingDays: 21 }, 'dueWorkingDays'],
    [{ dueDayOfMonth: 0 }, { dueDayOfMonth: 32 }, 'dueDayOfMonth'],
    [{ lockAfter: 0 }, { lockAfter: 25 }, 'lockAfter'],
    [{ finalDay: 0 }, { finalDay: 32 }, 'finalDay'],
    [{ firstPeriod: '2019-12' }, { firstPeriod: '2027-13' }, 'firstPeriod'],
  ])('refuses %j and %j', async (low, high, field) => {
    for (const input of [low, high]) {
      const { errors } = await rules('changeCalendar', input);
      expect(errors).toMatchObject([{ code: 'OUT_OF_RANGE', path: [field], comparedWith: { what: 'accepted' } }]);
    }
  });
});

describe('the ladder of a scope', () => {
  const STEPS = [
    { offset: -2, recipients: ['OFFICER'] },
    { offset: 2, recipients: ['OFFICER', 'CHAIRMAN', 'LEADER'] },
  ];

  test('takes steps, copies, quiet days and a send time', async () => {
    const edit = {
      steps: STEPS,
      repeatEvery: 5,
      repeatAtMost: 2,
      quietDays: ['2026-12-02', '2026-12-01'],
      sendTime: '07:30',
    };
    const { rules: after, errors } = await rules('changeLadder', edit);
    expect(errors).toEqual([]);
    expect(after.ladder).toEqual({ steps: STEPS, quietDays: ['2026-12-01', '2026-12-02'], sendTime: '07:30' });
    const { ladder, sendTime } = (await api.table.stores.settings.current()).scopes[0] ?? {};
    expect({ ladder, sendTime }).toMatchObject({ sendTime: '07:30', ladder: { repeatAtMost: 2 } });
  });

  test('is refused with every fault at once', async () => {
    const steps = [
      { offset: 3, recipients: [] },
      { offset: 3, recipients: ['OFFICER', 'OFFICER'] },
    ];
    const { errors } = await rules('changeLadder', { steps, repeatEvery: 0, sendTime: '18:00' });
    expect(codesOf({ errors })).toEqual(['OUT_OF_RANGE', 'NOT_SORTED', 'NAMED_TWICE', 'OUT_OF_RANGE', 'OUT_OF_RANGE']);
    for (const sendTime of ['05:30', '07:15', '7:30'])
      expect(codesOf(await rules('changeLadder', { sendTime }))).toHaveLength(1);
  });
});

describe('the letterhead of a scope', () => {
  test('takes names, texts and addresses, and leaves what is not named', async () => {
    const before = (await rules('changeLadder', { sendTime: '07:30' })).rules;
    const edit = {
      office: { vi: 'Phòng Văn hóa, Khoa học và Thông tin', en: 'Division of Culture, Science and Information' },
      contactName: 'Ma Thị Thu',
      contactPhone: '0209 3 882 123',
      appUrl: 'https://bao-cao.chodon.example/xa-so',
      legalBasis: [],
      deadlineBasis: { vi: 'Kế hoạch số 15/KH-UBND', en: 'Plan 15/KH-UBND' },
      expectedRevision: before.revision,
    };
    const { rules: after, record, errors } = await rules('changeLetterhead', edit);
    expect(errors).toEqual([]);
    const { expectedRevision: _, ...named } = { ...edit, office: edit.office.en, deadlineBasis: edit.deadlineBasis.vi };
    expect(after.letterhead).toEqual({ ...before.letterhead, ...named });
    expect(record.changes).toContainEqual(
      expect.objectContaining({ field: 'letterhead.contactName', after: 'Ma Thị Thu' }),
    );
    expect(before.letterhead.legalBasis).toHaveLength(1);
    const taken = await rules('changeLetterhead', { deadlineBasis: null, expectedRevision: after.revision });
    expect(taken.rules.letterhead.deadlineBasis).toBeNull();
  });

  test('is refused with every fault at once', async () => {
    const { errors } = await rules('changeLetterhead', {
      place: { vi: 'Chợ Đồn', en: ' ' },
      authority: { vi: 'Ủy ban\nnhân dân', en: "People's Committee" },
      contactName: '',
      senderName: 'Xã Số\r\nBcc: all@chodon.example',
      contactPhone: 'gọi',
      appUrl: 'http://chodon.example',
    });
    expect(errors.map(({ path, code }: { path: string[]; code: string }) => `${path} ${code}`).toSorted()).toEqual([
      'appUrl OUT_OF_RANGE',
      'authority,vi CONTROL_CHARACTER',
      'contactName OUT_OF_RANGE',
      'contactPhone BAD_PHONE',
      'place,en OUT_OF_RANGE',
      'senderName CONTROL_CHARACTER',
    ]);
    const said = errors.map(({ message }: { message: string }) => message);
    expect(said).toEqual(
      expect.arrayContaining([
        'Cơ quan, tiếng Việt: ký tự thứ 7 là ký tự điều khiển U+000A; đề nghị xóa ký tự này. Chỉ ý kiến, lý do và ghi chú được xuống dòng (U+000A).',
        'Địa danh, tiếng Anh: nội dung để trống không hợp lệ; chấp nhận từ 1 đến 300 ký tự.',
        expect.stringMatching(/^Tên người gửi: ký tự thứ 6 là ký tự điều khiển U\+000D;/),
      ]),
    );
    for (const appUrl of ['https://chodon.example/', 'https://chodon.example?x', 'javascript:alert(1)'])
      expect(codesOf(await rules('changeLetterhead', { appUrl }))).toEqual(['OUT_OF_RANGE']);
    expect(codesOf(await rules('changeLetterhead', { appUrl: 'http://127.0.0.1:4000' }))).toEqual([]);
  });
});

describe('a lock before its time', () => {
  test('stops changes of that period until it is taken back', async () => {
    const save = 'mutation($input: SaveReportInput!) { saveReport(input: $input) { errors { code } } }';
    const filing = (idempotencyKey: string) => ({
      input: { unit: 'xuan-lac', period: '2026-11', idempotencyKey, figures: [{ indicator: 'F03', value: 1 }] },
    });
    const locked = await rules('lockPeriod', { period: '2026-11' });
    expect(locked.rules.lockedPeriods).toEqual(['2026-11']);
    expect(codesOf((await api.ask('officer', save, filing(newKey()))).data.saveReport)).toEqual(['PERIOD_LOCKED']);
    const open = await rules('unlockPeriod', { period: '2026-11', expectedRevision: locked.rules.revision });
    expect(open.rules.lockedPeriods).toEqual([]);
    expect(codesOf((await api.ask('officer', save, filing(newKey()))).data.saveReport)).toEqual([]);
  });

  test('is over with the regular lock: nobody is told to ask for an unlocking that is refused', async () => {
    const locked = await rules('lockPeriod', { period: '2026-11' });
    const unlock = (now: string) =>
      rules('unlockPeriod', { period: '2026-11', expectedRevision: locked.rules.revision }, 'administrator', now);
    const form = `{ reportForm(unit: "xuan-lac", period: "2026-11") { allowedActions { action remedy(lang: EN) } } }`;
    const seen = async (now: string) => {
      const { allowedActions } = (await api.ask('officer', form, {}, now)).data.reportForm;
      const [save] = allowedActions.filter(({ action }: { action: string }) => action === 'SAVE_REPORT');
      const { data } = await api.ask('administrator', '{ scopeRules { lockedPeriods } }', {}, now);
      return [data.scopeRules.lockedPeriods, save.remedy];
    };
    const lastDay = '2027-02-16T02:00:00.000Z';
    const dayAfter = '2027-02-17T02:00:00.000Z';
    expect(await seen(dayAfter)).toEqual([[], null]);
    expect(codesOf(await unlock(dayAfter))).toEqual(['PERIOD_LOCKED']);
    expect(await seen(lastDay)).toEqual([['2026-11'], 'Ask an administrator to unlock the period.']);
    expect(codesOf(await unlock(lastDay))).toEqual([]);
  });

  test('is for closed periods that are still open, not for those that collect, are over or never were', async () => {
    for (const [period, code] of [
      ['2026-12', 'PERIOD_NOT_CLOSED'],
      ['2026-03', 'PERIOD_LOCKED'],
      ['2025-12', 'NOT_FOUND'],
      ['2026-13', 'NOT_FOUND'],
    ])
      expect(codesOf(await rules('lockPeriod', { period }))).toEqual([code]);
  });
});

test('two administrators at the same revision: one wins, the other hears of the conflict in the own language', async () => {
  const ask = (who: Person, sendTime: string) => rules('changeLadder', { sendTime }, who);
  const answers = await Promise.all([ask('administrator', '07:00'), ask('second', '09:00')]);
  const lost = answers.find(({ errors }) => errors.length > 0);
  const won = answers.find(({ errors }) => errors.length === 0);
  expect(lost.errors).toMatchObject([
    { code: 'CONFLICT', comparedWith: { what: 'revision', value: won.rules.revision } },
  ]);
  const told = async (who: Person) => (await ask(who, '09:00')).errors[0].message;
  const [winner, loser] = [won, lost].map((answer): Person => (answer === answers[0] ? 'administrator' : 'second'));
  const name = winner === 'administrator' ? 'Đinh Công Thành' : PEOPLE.second.name;
  const sentences = {
    administrator: `${name} đã thay đổi nội dung này lúc 09:00 ngày 17/11/2026. Đề nghị tải lại trước khi lưu.`,
    second: `${name} changed this at 09:00 on 17 November 2026. Load it again before saving.`,
  };
  expect(await told(loser as Person)).toBe(sentences[loser as 'second']);
  expect(await told(winner as Person)).toMatch(/^(Chính đồng chí đã thay đổi|You changed this yourself) /);
});

test('a due day that the nightly job stores meanwhile is no conflict and is kept', async () => {
  const before = await rules('changeCalendar', { lockAfter: 4 });
  await api.table.stores.settings.fixDueDays('cho-don', { '2027-01': '2027-01-18' });
  const { errors } = await rules('changeCalendar', { lockAfter: 5, expectedRevision: before.rules.revision });
  expect(errors).toEqual([]);
  expect((await api.table.stores.settings.current()).scopes[0]?.dueDays['2027-01']).toBe('2027-01-18');
});
