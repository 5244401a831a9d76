import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_SCOPES } from '../../../src/domain/mail/mail.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { approve, completeEntries, file, MONTH, save, submit } from '../../support/filing/filing-world.js';
import { depsOn, later } from '../../support/letters/reminder-world.js';
import {
  chairmanThere,
  officerThere,
  RETURNED_AT,
  returned,
  returnIt,
  returning,
  submittedWorld,
} from '../../support/letters/returned-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const DAY = '2026-10-15';
const rows = async () => (await table.stores.mail.ofDay(DAY)).filter(({ kind }) => kind !== 'DAILY');
const suppress = (address: string) =>
  table.stores.suppressions.suppress({ address, cause: 'BOUNCE', at: RETURNED_AT, detail: 'user unknown' });
const broken = (failure: 'stopped' | 'unknown' | 'refused'): Mailer => ({
  send: () => Promise.reject(new MailError(failure, failure)),
});
const sweep = (day = '2026-10-16', time = '08:00', mailer?: Mailer) => {
  const occurrence = instantAt(day, time);
  const { deps, box } = depsOn(table.stores, { now: () => occurrence, ...(mailer && { mailer }) });
  return sendReminders(deps, { occurrence }).then((outcome) => ({ outcome, box }));
};
const aboutReturns = (box: { sent: readonly { subject: string; text: string }[] }) =>
  box.sent.filter(({ subject }) => subject.startsWith('Đề nghị chỉnh sửa'));

describe('a report that is sent back', () => {
  beforeEach(() => submittedWorld(table.stores));

  it('is told of at once, to the officer, with every comment beside its figure', async () => {
    await returned(table.stores);
    const { box, tell } = returning(table.stores);
    expect(await tell()).toMatchObject({ sent: 1, left: 0, stopped: null });
    expect(box.sent.map(({ to }) => to.address)).toEqual(['officer@xuanlac.example']);
    expect(box.sent[0]).toMatchObject({
      subject: 'Đề nghị chỉnh sửa 02 chỉ tiêu: báo cáo CĐS tháng 10/2026 – Xuân Lạc',
      date: RETURNED_AT,
      headers: { 'X-Reminder-Id': `${DAY}/officer-xuan-lac/RETURNED#2026-10#return-one` },
    });
    for (const said of ['Tăng nhiều so với tháng trước', 'Mẫu số chưa khớp', 'Đề nghị rà soát lại', '20/20'])
      expect(box.sent[0]?.text).toContain(said);
    expect(box.sent[0]?.text).toContain('Người thẩm định  Đồng chí Nông Thị Hải Yến');
    expect(await rows()).toMatchObject([{ unit: 'xuan-lac', items: [] }]);
  });

  it('is told of once, however often and however late the table tells', async () => {
    await returned(table.stores);
    const { box, tell, deps } = returning(table.stores);
    await Promise.all(Array.from({ length: 10 }, tell));
    await returning(table.stores, { ...deps, now: () => later(RETURNED_AT, 3 * 24 * 60) }).tell();
    await sweep();
    await sweep('2026-10-19');
    expect(box.sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ status: 'SENT', day: DAY }]);
  });

  it('is told of again when it is returned again', async () => {
    const { box, tell } = returning(table.stores);
    await returned(table.stores);
    await tell();
    await file(table.stores, submit(), { now: later(RETURNED_AT, 5) });
    await file(table.stores, returnIt, { now: later(RETURNED_AT, 10), idempotencyKey: 'return-two' });
    await tell();
    expect(box.sent.map(({ headers }) => headers['X-Reminder-Id']?.split('#').at(-1))).toEqual([
      'return-one',
      'return-two',
    ]);
  });

  it('is still told of after the officer has saved a draft or was granted more time', async () => {
    await returned(table.stores);
    await file(table.stores, save(completeEntries().slice(0, 1)), { now: later(RETURNED_AT, 1) });
    await file(table.stores, { action: 'EXTEND', day: '2026-10-20', reason: 'mưa lũ' }, { now: later(RETURNED_AT, 2) });
    const { box, tell } = returning(table.stores);
    await tell();
    expect(box.sent).toHaveLength(1);
  });

  it.each([
    ['submitted again', [submit()]],
    ['submitted again and withdrawn', [submit(), { action: 'WITHDRAW', reason: null }]],
    ['approved and opened again', [submit(), approve, { action: 'REOPEN', reason: 'sai' }]],
  ] as const)('is not told of once it was %s', async (_, changes) => {
    await returned(table.stores);
    for (const change of changes) await file(table.stores, change, { now: later(RETURNED_AT, 5) });
    const { box, tell } = returning(table.stores);
    expect(await tell()).toMatchObject({ sent: 0 });
    expect(box.sent).toEqual([]);
  });

  it('is not told of while reminders are off', async () => {
    const settings = await table.stores.settings.current();
    const off = settings.scopes.map((scope) => ({ ...scope, remindersFrom: '2026-10-16' }));
    await table.stores.settings.save({ ...settings, scopes: off });
    await returned(table.stores);
    const { box, tell } = returning(table.stores);
    await tell();
    expect(box.sent).toEqual([]);
  });

  it('does not stand in the way of the scheduled letter of the same day', async () => {
    await returned(table.stores);
    await returning(table.stores).tell();
    const { box } = await sweep(DAY, '15:30');
    expect(aboutReturns(box)).toEqual([]);
    expect(box.sent.filter(({ to }) => to.address === officerThere.email)).toHaveLength(1);
    const kinds = (await table.stores.mail.ofDay(DAY)).filter(({ official }) => official === officerThere.id);
    expect(kinds.map(({ kind, status }) => [kind, status])).toEqual([
      ['DAILY', 'SENT'],
      ['RETURNED#2026-10#return-one', 'SENT'],
    ]);
  });
});

describe('between planning and sending', () => {
  beforeEach(() => submittedWorld(table.stores));
  const claimed = (then: () => Promise<unknown>) => ({
    ...table.stores.mail,
    async claim(...args: Parameters<typeof table.stores.mail.claim>) {
      const won = await table.stores.mail.claim(...args);
      await then();
      return won;
    },
  });

  it.each([
    ['the officer submits again', 'NOTHING_DUE', () => file(table.stores, submit(), { now: later(RETURNED_AT, 1) })],
    ['the officer leaves', 'INACTIVE', () => table.stores.officials.save([{ ...officerThere, active: false }])],
    [
      'the officer moves to another commune',
      'MOVED',
      () => table.stores.officials.save([{ ...officerThere, path: 'bac-kan/cho-don/nam-cuong' }]),
    ],
    ['the address bounces', 'ADDRESS_SUPPRESSED', () => suppress('officer@xuanlac.example')],
  ] as const)('%s: nothing goes, and the ledger says why', async (_, notSent, then) => {
    await returned(table.stores);
    const { box, tell } = returning(table.stores, { mail: claimed(then) });
    expect(await tell()).toMatchObject({ sent: 0, superseded: 1 });
    expect(box.sent).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'SUPERSEDED', notSent }]);
  });
});

describe('whoever cannot be reached', () => {
  it('is stood in for by the chairman, who reads why', async () => {
    await submittedWorld(table.stores);
    await suppress('officer@xuanlac.example');
    await returned(table.stores);
    const { box, tell } = returning(table.stores);
    await tell();
    expect(box.sent.map(({ to }) => to.address)).toEqual([chairmanThere.email]);
    expect(box.sent[0]?.text).toContain('Địa chỉ thư điện tử của công chức phụ trách báo cáo không nhận được thư');
  });

  it('is stood in for by the substitute of the day, and then by no chairman', async () => {
    const substitute = { ...chairmanThere, id: 'auditor', role: 'auditor', email: 'auditor@xuanlac.example' } as const;
    const absences = [{ substitute: 'auditor', from: DAY, until: '2026-10-20' }];
    await submittedWorld(table.stores, [{ ...officerThere, absences }, chairmanThere, substitute]);
    await suppress('officer@xuanlac.example');
    await returned(table.stores);
    const { box, tell } = returning(table.stores);
    await tell();
    const { box: swept } = await sweep();
    expect(box.sent.map(({ to }) => to.address)).toEqual([substitute.email]);
    expect(aboutReturns(swept)).toEqual([]);
  });

  it('is stood in for, too, when the letter itself bounces', async () => {
    await submittedWorld(table.stores);
    await returned(table.stores);
    await returning(table.stores).tell();
    await suppress('officer@xuanlac.example');
    const { box } = await sweep();
    expect(aboutReturns(box)).toMatchObject([{ to: { address: chairmanThere.email } }]);
  });

  it('leaves nobody to write to when there is nobody else', async () => {
    await submittedWorld(table.stores, [officerThere]);
    await suppress('officer@xuanlac.example');
    await returned(table.stores);
    expect(await returning(table.stores).tell()).toMatchObject({ sent: 0, left: 0 });
  });
});

describe('what goes wrong on the way', () => {
  beforeEach(async () => {
    await submittedWorld(table.stores);
    await returned(table.stores);
  });

  it('a return that nobody was told of is told of by the next sweep', async () => {
    const { box } = await sweep();
    expect(aboutReturns(box)).toHaveLength(1);
    expect(await rows()).toMatchObject([{ status: 'SENT', day: DAY }]);
  });

  it('when SES takes nothing, the day is opened again and its next sweep writes', async () => {
    await sweep(DAY, '15:00', broken('stopped'));
    await table.stores.mail.finishDay({ scope: ALL_SCOPES, day: DAY, occurrence: RETURNED_AT, sent: 0 });
    const { tell } = returning(table.stores, { mailer: broken('stopped') });
    expect(await tell()).toMatchObject({ sent: 0, left: 1, stopped: 'stopped' });
    const { box, outcome } = await sweep(DAY, '15:30');
    expect(outcome).toMatchObject({ kind: 'SWEPT', pending: 0 });
    expect(aboutReturns(box)).toHaveLength(1);
  });

  it('a run that dies between claim and mark is repeated when its lease has ended, unless SES says that it is out', async () => {
    const dying = { ...table.stores.mail, markSent: () => Promise.reject(new Error('killed')) };
    const first = returning(table.stores, { mail: dying });
    await expect(first.tell()).rejects.toThrow('killed');
    expect((await returning(table.stores).tell()).left).toBe(1);
    const afterLease = returning(table.stores, { now: () => later(RETURNED_AT, 11) });
    expect(await afterLease.tell()).toMatchObject({ sent: 1 });

    const [entry] = await rows();
    expect(entry).toMatchObject({ status: 'SENT', attempts: 2 });
  });

  it('a letter that SES says went out is not repeated', async () => {
    const dying = { ...table.stores.mail, markSent: () => Promise.reject(new Error('killed')) };
    await expect(returning(table.stores, { mail: dying }).tell()).rejects.toThrow('killed');
    const [entry] = await rows();
    if (!entry) throw new Error('nothing was planned');
    await table.stores.mail.recordSent(entry, 'm-1', RETURNED_AT);
    const afterLease = returning(table.stores, { now: () => later(RETURNED_AT, 11) });
    expect(await afterLease.tell()).toMatchObject({ sent: 0, left: 0 });
    expect(afterLease.box.sent).toEqual([]);
  });

  it('a letter that waited until the report was submitted again is given up', async () => {
    await returning(table.stores, { mailer: broken('stopped') }).tell();
    await file(table.stores, submit(), { now: later(RETURNED_AT, 5), period: MONTH });
    const { box } = await sweep();
    expect(aboutReturns(box)).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'SUPERSEDED', notSent: 'NOTHING_DUE' }]);
  });

  it('a refused letter is FAILED and not tried again; the chairman is told instead by the next sweep, and nobody else', async () => {
    expect(await returning(table.stores, { mailer: broken('refused') }).tell()).toMatchObject({
      failed: [{ official: 'officer-xuan-lac' }],
    });
    const { box } = await sweep();
    expect(aboutReturns(box)).toMatchObject([{ to: { address: chairmanThere.email } }]);
    expect(aboutReturns(box)[0]?.text).toContain('không nhận được thư; đề nghị đồng chí thông báo cho người phụ trách');
    expect(await returning(table.stores).tell()).toMatchObject({ sent: 0, left: 0 });
  });
});
