import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendAccessNotices } from '../../../src/jobs/reminder/send-access-notices.js';
import {
  type AdministrationApi,
  administrationApi,
  changeOfficial,
  codesOf,
  NOW,
  newKey,
  PEOPLE,
} from '../../support/administration/administration-api.js';
import { officer } from '../../support/builders/scope-builder.js';
import { depsOn } from '../../support/letters/reminder-world.js';

/** Reminders are off in this world: what says who may do what goes all the same. */
let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
  await api.table.stores.officials.save([
    officer({ id: 'chair', role: 'chairman', name: 'Trần B', email: 'chair@xuan-lac.example' }),
    officer({ id: 'deputy', role: 'auditor', name: 'Nguyễn A', email: 'deputy@xuan-lac.example' }),
  ]);
});
afterEach(() => api.close());

const CHAIR = { id: 'chair', role: 'chairman' } as const;
const ANSWER = '{ official { revision } errors { code } }';

async function name(
  days: { from: string; until: string; substitute?: string },
  expectedRevision: string | null = null,
) {
  const input = { official: 'chair', substitute: 'deputy', idempotencyKey: newKey(), reason: 'Đi công tác', ...days };
  const mutation = `mutation($input: NameSubstituteInput!) { answer: nameSubstitute(input: $input) ${ANSWER} }`;
  const { answer } = (await api.ask(CHAIR, mutation, { input: { ...input, expectedRevision } })).data;
  expect(answer.errors).toEqual([]);
  return answer.official.revision as string;
}
async function end(from: string, expectedRevision: string) {
  const input = { official: 'chair', from, expectedRevision, idempotencyKey: newKey(), reason: 'Về sớm' };
  const mutation = `mutation($input: EndSubstitutionInput!) { answer: endSubstitution(input: $input) ${ANSWER} }`;
  expect((await api.ask(CHAIR, mutation, { input })).data.answer.errors).toEqual([]);
}

/** An administrator changes an official. */
async function administer(mutation: string, official: string, fields: object = {}) {
  const [found] = await api.table.stores.officials.some([official]);
  const expectedRevision = found?.trail?.at(-1)?.split('#')[0] ?? null;
  const input = { official, expectedRevision, idempotencyKey: newKey(), reason: 'Điều động', ...fields };
  const answer = await api.ask('administrator', changeOfficial(mutation), { input });
  expect(codesOf(answer.data.answer)).toEqual([]);
  return input;
}

const absencesOf = async (id: string) => (await api.table.stores.officials.one(id))?.absences;

/** Runs the function of the table's stream. */
async function tell(changed: readonly string[] = ['chair']) {
  const { stores } = api.table;
  const { deps, box } = depsOn(stores, { now: () => NOW });
  await sendAccessNotices({ ...deps, settings: stores.settings, mail: stores.mail }, changed);
  return box.sent.map(({ to, subject, text }) => ({ to: to.address, subject, text }));
}

it('the substitute is told at once of the days, whose work it is and which rights; nobody else is', async () => {
  await name({ from: '2026-11-17', until: '2026-11-20' });
  const [letter, ...others] = await tell();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    to: 'deputy@xuan-lac.example',
    subject: 'Thay đồng chí Trần B từ ngày 17/11/2026 đến hết ngày 20/11/2026 – Xuân Lạc',
  });
  expect(letter?.text).toContain('ký duyệt, gửi hoặc trả lại báo cáo của Ủy ban nhân dân');
  expect(letter?.text).toContain('/viec-can-lam');
  expect(await tell()).toEqual([]);
  const [entry] = await api.table.stores.mail.ofDay('2026-11-17');
  expect(entry).toMatchObject({ official: 'deputy', status: 'SENT' });
});

it('and of the end: of days that had begun, and of days that were still to come', async () => {
  await end('2026-11-17', await name({ from: '2026-11-17', until: '2026-11-20' }));
  const begun = await tell();
  expect(begun.map(({ to, subject }) => [to, subject])).toEqual([
    ['deputy@xuan-lac.example', 'Kết thúc thay đồng chí Trần B – Xuân Lạc'],
  ]);
  expect(begun[0]?.text).toContain('đã kết thúc từ thời điểm nêu dưới đây');
  const [chair] = await api.table.stores.officials.some(['chair']);
  const revision = await name({ from: '2026-11-23', until: '2026-11-24' }, chair?.trail?.at(-1)?.split('#')[0]);
  expect(await tell()).toHaveLength(1);
  await end('2026-11-23', revision);
  const [withdrawn] = await tell();
  expect(withdrawn?.text).toContain('đã được rút lại trước khi bắt đầu');
});

it('one who has left meanwhile is told nothing', async () => {
  await name({ from: '2026-11-17', until: '2026-11-20' });
  const [deputy] = await api.table.stores.officials.some(['deputy']);
  if (deputy) await api.table.stores.officials.save([{ ...deputy, active: false }]);
  expect(await tell()).toEqual([]);
});

describe('an absent official', () => {
  /** Running, and to come. */
  async function nameTwice() {
    const revision = await name({ from: '2026-11-17', until: '2026-11-20' });
    await name({ from: '2026-11-23', until: '2026-11-24' }, revision);
    expect(await tell()).toHaveLength(2);
  }

  it.each([
    [
      'deactivateOfficial',
      {},
      'Đồng chí Trần B, Chủ tịch Ủy ban nhân dân xã Xuân Lạc, không còn công tác tại đơn vị (tài khoản đã khóa) nên',
    ],
    [
      'transferOfficial',
      { unit: 'bang-lung' },
      'Đồng chí Trần B, Chủ tịch Ủy ban nhân dân xã Xuân Lạc, đã chuyển sang nhiệm vụ khác nên',
    ],
    [
      'transferOfficial',
      { unit: 'xuan-lac', role: 'OFFICER' },
      'Đồng chí Trần B, Chủ tịch Ủy ban nhân dân xã Xuân Lạc, đã chuyển sang nhiệm vụ khác nên',
    ],
    ['endAssignment', {}, 'Phân công của đồng chí Trần B, Chủ tịch Ủy ban nhân dân xã Xuân Lạc, kết thúc nên'],
  ])('by %s %j: the substitute is told once, of all the days, and why', async (mutation, fields, reason) => {
    await nameTwice();
    await administer(mutation, 'chair', fields);
    expect(await absencesOf('chair')).toEqual([]);
    const [letter, ...others] = await tell();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      to: 'deputy@xuan-lac.example',
      subject: 'Kết thúc thay đồng chí Trần B – Xuân Lạc',
    });
    expect(letter?.text).toContain(reason);
    expect(letter?.text).toContain('nên việc cử đồng chí thay đã kết thúc từ thời điểm nêu dưới đây.');
    expect(letter?.text).toContain('Từ nay, đồng chí không còn quyền');
    expect(letter?.text).not.toContain('trực tiếp xử lý công việc');
    for (const day of ['17', '20', '23', '24']) expect(letter?.text).toContain(`${day}/11/2026 (`);
    expect(await tell()).toEqual([]);
  });

  it('with a last day: days after it are cut, the others stay', async () => {
    await nameTwice();
    await administer('endAssignment', 'chair', { until: '2026-11-19' });
    expect(await absencesOf('chair')).toEqual([{ substitute: 'deputy', from: '2026-11-17', until: '2026-11-19' }]);
    const [letter] = await tell();
    expect(letter?.subject).toBe('Kết thúc thay đồng chí Trần B sau ngày 19/11/2026 – Xuân Lạc');
    expect(letter?.text).toContain('kết thúc sau ngày 19/11/2026. Sau ngày này, đồng chí không còn quyền');
    expect(letter?.text).toMatch(/Nay kết thúc sau ngày\s+19\/11\/2026 \(thứ Năm\)/);
    await administer('endAssignment', 'chair', { until: '2026-11-20' });
    expect(await tell()).toEqual([]);
  });

  it('with a last day that no absence reaches: nothing is told', async () => {
    await nameTwice();
    await administer('endAssignment', 'chair', { until: '2026-11-24' });
    expect(await absencesOf('chair')).toHaveLength(2);
    expect(await tell()).toEqual([]);
  });

  it('who was closed by an earlier release, with the absence left: nobody stands in after the opening', async () => {
    await name({ from: '2026-11-17', until: '2026-11-20' });
    const [chair] = await api.table.stores.officials.some(['chair']);
    if (chair) await api.table.stores.officials.save([{ ...chair, active: false }]);
    await administer('reactivateOfficial', 'chair');
    expect(await absencesOf('chair')).toEqual([]);
    expect(await tell()).toEqual([]);
  });
});

describe('a substitute', () => {
  it.each([
    ['deactivateOfficial', {}, ['chair@xuan-lac.example']],
    ['transferOfficial', { unit: 'bang-lung', role: 'OFFICER' }, ['deputy@xuan-lac.example', 'chair@xuan-lac.example']],
    ['endAssignment', {}, ['chair@xuan-lac.example']],
  ])('by %s %j: the absent official is told, and may name another', async (mutation, fields, readers) => {
    await name({ from: '2026-11-17', until: '2026-11-20' });
    await tell();
    const input = await administer(mutation, 'deputy', fields);
    const letters = await tell(['deputy', 'chair']);
    expect(letters.map(({ to }) => to)).toEqual(readers);
    const letter = letters.at(-1);
    expect(letter?.subject).toBe('Hết người thay: Nguyễn A – Xuân Lạc');
    expect(letter?.text).toContain('Từ nay, thư của Hệ thống được gửi trực tiếp đến đồng chí.');
    expect(await absencesOf('chair')).toEqual([]);
    const chair = await api.table.stores.officials.one('chair');
    const record = await api.table.stores.administration.one(
      { noun: 'OFFICIAL', id: 'chair' },
      chair?.trail?.at(-1) ?? '',
    );
    expect(record).toMatchObject({ action: 'SUBSTITUTE_LEFT', actor: 'administrator', token: input.idempotencyKey });
    const [officer] = Object.values(PEOPLE).filter(({ id }) => id === 'officer-xuan-lac');
    await name({ from: '2026-11-17', until: '2026-11-20', substitute: officer?.id ?? '' }, record?.token ?? null);
  });

  it('with a last day: days after it are cut, and both are told', async () => {
    await name({ from: '2026-11-17', until: '2026-11-20' });
    await tell();
    await administer('endAssignment', 'deputy', { until: '2026-11-18' });
    expect(await absencesOf('chair')).toEqual([{ substitute: 'deputy', from: '2026-11-17', until: '2026-11-18' }]);
    expect((await tell(['deputy', 'chair'])).map(({ to, subject }) => [to, subject])).toEqual([
      ['deputy@xuan-lac.example', 'Kết thúc thay đồng chí Trần B sau ngày 18/11/2026 – Xuân Lạc'],
      ['chair@xuan-lac.example', 'Hết người thay sau ngày 18/11/2026: Nguyễn A – Xuân Lạc'],
    ]);
  });

  it('whose last day comes with the last day of the absence keeps it; who has another name or telephone too', async () => {
    await name({ from: '2026-11-17', until: '2026-11-20' });
    await tell();
    await administer('endAssignment', 'deputy', { until: '2026-11-20' });
    await administer('changeOfficialContact', 'deputy', { phone: '0209 000 222' });
    expect(await absencesOf('chair')).toHaveLength(1);
    expect(await tell(['deputy', 'chair'])).toEqual([]);
  });

  it('who is opened again does not stand in again by that', async () => {
    await name({ from: '2026-11-17', until: '2026-11-20' });
    await administer('deactivateOfficial', 'deputy');
    await administer('reactivateOfficial', 'deputy');
    expect(await absencesOf('chair')).toEqual([]);
  });

  it('is released again by a repeat of the request that was interrupted after the closing', async () => {
    const revision = await name({ from: '2026-11-17', until: '2026-11-20' });
    const input = await administer('deactivateOfficial', 'deputy');
    const chair = await api.table.stores.officials.one('chair');
    const absences = [{ substitute: 'deputy', from: '2026-11-17', until: '2026-11-20' }];
    if (chair) await api.table.stores.officials.save([{ ...chair, absences, trail: chair.trail?.slice(0, 1) }]);
    expect((await api.table.stores.officials.one('chair'))?.trail?.at(-1)).toContain(revision);
    await api.ask('administrator', changeOfficial('deactivateOfficial'), { input });
    expect(await absencesOf('chair')).toEqual([]);
  });
});
