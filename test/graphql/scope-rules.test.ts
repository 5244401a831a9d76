import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  CHANGE_HOLIDAYS,
  changeRules,
  codesOf,
  LOG,
  NOW,
  newKey,
  type Person,
} from '../support/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const ASKED = { expectedRevision: null, reason: 'Quyết định số 12/QĐ-UBND' };
const DAY_OFF = {
  date: '2026-12-15',
  kind: 'SWAPPED_OFF',
  nameVi: 'Nghỉ hoán đổi',
  nameEn: 'Swapped day off',
  status: 'VERIFIED',
  decision: '12/QĐ-UBND',
};

const holidays = async (input: object, who: Person = 'administrator') => {
  const answer = await api.ask(who, CHANGE_HOLIDAYS, { input: { idempotencyKey: newKey(), ...ASKED, ...input } });
  return answer.errors ? answer : answer.data.changeHolidays;
};

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

describe('the holiday table', () => {
  test('takes a day off; due days in the future move, those of today and before stay, and the payload says which', async () => {
    const { record, movedDueDays, keptDueDays, errors } = await holidays({ set: [DAY_OFF] });
    expect(errors).toEqual([]);
    expect(movedDueDays).toEqual(
      [
        { period: { code: '2026-12' }, before: '2026-12-16', after: '2026-12-17' },
        { period: { code: '2026-Q4' }, before: '2026-12-16', after: '2026-12-17' },
        { period: { code: '2026' }, before: '2026-12-16', after: '2026-12-17' },
      ].toSorted((a, b) => (a.period.code < b.period.code ? -1 : 1)),
    );
    expect(keptDueDays).toContainEqual({ period: { code: '2026-11' }, day: '2026-11-17', computed: '2026-11-17' });
    expect(record).toMatchObject({ action: 'CHANGE_HOLIDAYS', actorName: 'Đinh Công Thành', reason: ASKED.reason });
    expect(record.changes).toContainEqual({ field: '2026-12-15.status', before: null, after: 'VERIFIED' });
    const { data } = await api.ask(
      null,
      '{ workingDay(date: "2026-12-14", add: 1) { date } period(code: "2026-12") { dueDay } }',
    );
    expect(data).toEqual({ workingDay: { date: '2026-12-16' }, period: { dueDay: '2026-12-17' } });
  });

  test('today’s due day stays where the edit alone would move it', async () => {
    const { movedDueDays, keptDueDays } = await holidays({ set: [{ ...DAY_OFF, date: '2026-11-16' }] });
    expect(movedDueDays).toEqual([]);
    expect(keptDueDays).toContainEqual({ period: { code: '2026-11' }, day: '2026-11-17', computed: '2026-11-18' });
  });

  test('takes a working Saturday, changes an entry and loses one, in one request', async () => {
    const saturday = { ...DAY_OFF, date: '2026-12-19', kind: 'SWAPPED_WORKING' };
    const first = await holidays({ set: [DAY_OFF, saturday] });
    const second = await holidays({
      expectedRevision: first.record.revision,
      set: [{ ...saturday, nameVi: 'Làm bù' }],
      remove: ['2026-12-15'],
    });
    expect(second.errors).toEqual([]);
    expect(second.movedDueDays).toHaveLength(3);
    expect(second.record.changes).toContainEqual({
      field: '2026-12-19.name.vi',
      before: 'Nghỉ hoán đổi',
      after: 'Làm bù',
    });
    const { data } = await api.ask(null, '{ calendar(from: "2026-12-15", to: "2026-12-19") { date isWorkingDay } }');
    expect(data.calendar.map((day: { isWorkingDay: boolean }) => day.isWorkingDay)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('is refused with every fault at once, and nothing changes', async () => {
    const { errors, record } = await holidays({
      reason: ' ',
      expectedRevision: 'never-seen',
      idempotencyKey: 'short',
      set: [
        { ...DAY_OFF, date: '2026-12-19', decision: null, nameEn: '' },
        { ...DAY_OFF, kind: 'SWAPPED_WORKING' },
        DAY_OFF,
      ],
      remove: ['2026-11-02'],
    });
    expect(record).toBeNull();
    expect(codesOf({ errors }).toSorted()).toEqual(
      [
        ['BAD_IDEMPOTENCY_KEY', 'CONFLICT', 'REASON_NEEDED', 'NAMED_TWICE', 'OUT_OF_RANGE', 'OUT_OF_RANGE'],
        ['REASON_NEEDED', 'OUT_OF_RANGE', 'NOT_FOUND'],
      ]
        .flat()
        .toSorted(),
    );
    expect(codesOf(await holidays({ remove: [] }))).toEqual(['NOTHING_CHANGES']);
    expect((await api.ask('auditor', LOG)).data.administrationLog.totalCount).toBe(0);
  });

  test('belongs to administrators of the stage’s own scope: not to those of a commune, reviewers or auditors', async () => {
    for (const who of ['ofCommune', 'reviewer', 'auditor', 'officer'] as const)
      expect(codesOf(await holidays({ set: [DAY_OFF] }, who))).toEqual(['FORBIDDEN']);
    expect(codesOf(await api.ask(null, CHANGE_HOLIDAYS, { input: { idempotencyKey: newKey(), ...ASKED } }))).toEqual([
      'UNAUTHENTICATED',
    ]);
    const table = '{ holidayTable { revision entries { date } } }';
    expect((await api.ask('auditor', table)).data.holidayTable.entries.length).toBeGreaterThan(20);
    expect(codesOf(await api.ask('ofCommune', table))).toEqual(['FORBIDDEN']);
  });
});

describe('the calendar of a scope', () => {
  test('takes another due rule, and tells where due days move', async () => {
    const { rules: after, movedDueDays } = await rules('changeCalendar', { dueWorkingDays: 3, lockAfter: 2 });
    expect(after).toMatchObject({ dueWorkingDays: 3, dueDayOfMonth: null, lockAfter: 2 });
    expect(movedDueDays).toContainEqual({ period: { code: '2026-12' }, before: '2026-12-16', after: '2026-12-17' });
    const fixed = await rules('changeCalendar', { dueDayOfMonth: 20, expectedRevision: after.revision });
    expect(fixed.rules).toMatchObject({ dueWorkingDays: null, dueDayOfMonth: 20 });
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
  expect((await ask('second', '09:00')).errors[0].message).toBe(
    `This was changed by somebody else; its revision is now ${won.rules.revision}. Load it again before saving.`,
  );
});

test('a due day that the nightly job stores meanwhile is no conflict and is kept', async () => {
  const before = await rules('changeCalendar', { lockAfter: 4 });
  await api.table.stores.settings.fixDueDays('cho-don', { '2027-01': '2027-01-18' });
  const { errors } = await rules('changeCalendar', { lockAfter: 5, expectedRevision: before.rules.revision });
  expect(errors).toEqual([]);
  expect((await api.table.stores.settings.current()).scopes[0]?.dueDays['2027-01']).toBe('2027-01-18');
});
