import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  CHANGE_HOLIDAYS,
  codesOf,
  LOG,
  newKey,
  type Person,
} from '../../support/administration/administration-api.js';

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
        { ...DAY_OFF, date: '2026-12-16', swappedWith: '2026-12-16' },
        DAY_OFF,
      ],
      remove: ['2026-11-02'],
    });
    expect(record).toBeNull();
    expect(codesOf({ errors }).toSorted()).toEqual(
      [
        ['BAD_IDEMPOTENCY_KEY', 'CONFLICT', 'REASON_NEEDED', 'NAMED_TWICE', 'NAMED_TWICE', 'OUT_OF_RANGE'],
        ['OUT_OF_RANGE', 'REASON_NEEDED', 'OUT_OF_RANGE', 'NOT_FOUND'],
      ]
        .flat()
        .toSorted(),
    );
    expect(codesOf(await holidays({ remove: [] }))).toEqual(['NOTHING_CHANGES']);
    expect((await api.ask('auditor', LOG)).data.administrationLog.totalCount).toBe(0);
  });

  test('takes a decision of today or before, none of a later day', async () => {
    const dated = (decisionDate: string) => holidays({ set: [{ ...DAY_OFF, decisionDate }] });
    const { errors, record } = await dated('2030-01-01');
    expect(record).toBeNull();
    expect(errors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['set', '0', 'decisionDate'], value: '2030-01-01' }]);
    expect(errors[0].message).toMatch(/ngày văn bản: 01\/01\/2030 không hợp lệ; chấp nhận đến ngày 17\/11\/2026\./);
    expect(codesOf(await dated('2026-11-18'))).toEqual(['OUT_OF_RANGE']);
    expect((await dated('2026-11-17')).errors).toEqual([]);
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
