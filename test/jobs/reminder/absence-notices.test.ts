import { afterEach, beforeEach, expect, it } from 'vitest';
import { sendAccessNotices } from '../../../src/jobs/reminder/send-access-notices.js';
import {
  type AdministrationApi,
  administrationApi,
  NOW,
  newKey,
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

async function name(days: { from: string; until: string }, expectedRevision: string | null = null) {
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

/** What the function of the table's stream sends now. */
async function tell() {
  const { stores } = api.table;
  const { deps, box } = depsOn(stores, { now: () => NOW });
  await sendAccessNotices({ ...deps, settings: stores.settings, mail: stores.mail }, ['chair']);
  return box.sent.map(({ to, subject, text }) => ({ to: to.address, subject, text }));
}

it('the substitute is told at once of the days, whose work it is and which rights; nobody else is', async () => {
  await name({ from: '2026-11-17', until: '2026-11-20' });
  const [letter, ...others] = await tell();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    to: 'deputy@xuan-lac.example',
    subject: 'Thay đồng chí Trần B từ ngày 17/11/2026 đến hết ngày 20/11/2026 – xã Xuân Lạc',
  });
  expect(letter?.text).toContain('ký gửi hoặc trả lại báo cáo của Ủy ban nhân dân');
  expect(letter?.text).toContain('/viec-can-lam');
  expect(await tell()).toEqual([]);
  const [entry] = await api.table.stores.mail.ofDay('2026-11-17');
  expect(entry).toMatchObject({ official: 'deputy', status: 'SENT' });
});

it('and of the end: of days that had begun, and of days that were still to come', async () => {
  await end('2026-11-17', await name({ from: '2026-11-17', until: '2026-11-20' }));
  const begun = await tell();
  expect(begun.map(({ to, subject }) => [to, subject])).toEqual([
    ['deputy@xuan-lac.example', 'Kết thúc việc thay đồng chí Trần B – xã Xuân Lạc'],
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
