import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed, submitted } from '../../support/builders/mail-builder.js';
import { depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

/** Counts what is asked of DynamoDB from now on. */
function countRequests(): () => number {
  let count = 0;
  table.db.middlewareStack.add(
    (next) => (args) => {
      count += 1;
      return next(args);
    },
    { step: 'finalizeRequest', name: 'count' },
  );
  return () => count;
}

const at = (day: string, time = '08:00') => ({ occurrence: instantAt(day, time) });

describe('a sweep that has nothing to do costs one request', () => {
  it.each([
    ['before the send time', ONE_LATE, '07:30', {}, 'BEFORE_SEND_TIME'],
    ['on a Saturday before the send time', '2026-10-17', '07:30', {}, 'NOT_A_WORKING_DAY'],
    ['while reminders are off', ONE_LATE, '08:00', { remindersFrom: null }, 'REMINDERS_OFF'],
    ['before reminders begin', ONE_LATE, '08:00', { remindersFrom: '2026-10-20' }, 'REMINDERS_OFF'],
  ] as const)('%s', async (_, day, time, scope, reason) => {
    await load(table.stores, { scope });
    const { deps, box } = depsOn(table.stores, { now: () => instantAt(day, time) });
    const requests = countRequests();
    expect(await sendReminders(deps, at(day, time))).toMatchObject({ kind: 'NOTHING_TO_DO', reason });
    expect(requests()).toBe(1);
    expect(box.sent).toEqual([]);
  });

  it('once the day is done', async () => {
    await load(table.stores);
    const { deps, box } = depsOn(table.stores);
    expect(await sendReminders(deps, at(ONE_LATE))).toMatchObject({ kind: 'SWEPT', sent: 20, pending: 0 });
    const requests = countRequests();
    expect(await sendReminders(deps, at(ONE_LATE, '08:30'))).toMatchObject({ reason: 'DAY_IS_DONE' });
    expect(requests()).toBe(1);
    expect(box.sent).toHaveLength(20);
  });

  it.each([
    ['a Saturday', '2026-10-17'],
    ['a public holiday', '2026-11-24'],
  ])('on %s, once a sweep has seen that no letter is left over', async (_, day) => {
    await load(table.stores);
    const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
    const quiet = { kind: 'NOTHING_TO_DO', reason: 'NOT_A_WORKING_DAY' };
    expect(await sendReminders(deps, at(day))).toMatchObject(quiet);
    const requests = countRequests();
    expect(await sendReminders(deps, at(day, '08:30'))).toMatchObject(quiet);
    expect(requests()).toBe(1);
    expect(box.sent).toEqual([]);
    expect(await table.stores.mail.ofDay(day)).toEqual([]);
  });

  it('and none when the occurrence is delivered after its local day', async () => {
    await load(table.stores);
    const requests = countRequests();
    const { deps, box } = depsOn(table.stores, { now: () => instantAt('2026-10-20', '00:00') });
    expect(await sendReminders(deps, at(ONE_LATE))).toMatchObject({ reason: 'DAY_IS_OVER' });
    expect(requests()).toBe(0);
    expect(box.sent).toEqual([]);
  });

  it('and an occurrence from before the send time does nothing, however late in the morning it is delivered', async () => {
    await load(table.stores);
    const { deps, box } = depsOn(table.stores, { now: () => instantAt(ONE_LATE, '09:40') });
    expect(await sendReminders(deps, at(ONE_LATE, '07:30'))).toMatchObject({ reason: 'BEFORE_SEND_TIME' });
    expect(box.sent).toEqual([]);
    expect(await table.stores.mail.ofDay(ONE_LATE)).toEqual([]);
  });

  it('while the minute of the send time itself is not before it', async () => {
    await load(table.stores, { communes: 1, scope: { sendTime: '08:30' } });
    const { deps } = depsOn(table.stores);
    expect(await sendReminders(deps, at(ONE_LATE, '08:29'))).toMatchObject({ reason: 'BEFORE_SEND_TIME' });
    expect(await sendReminders(deps, at(ONE_LATE, '08:30'))).toMatchObject({ kind: 'SWEPT', sent: 1 });
  });

  it('but a delivery in the last minute of its day still counts', async () => {
    await load(table.stores);
    const { deps } = depsOn(table.stores, { now: () => instantAt(ONE_LATE, '23:59') });
    expect(await sendReminders(deps, at(ONE_LATE))).toMatchObject({ sent: 20 });
  });

  it('a working day on which nobody is due is done after the first sweep', async () => {
    await load(table.stores);
    const { deps } = depsOn(table.stores, { now: () => morning('2026-10-20') });
    await sendReminders(depsOn(table.stores).deps, at(ONE_LATE));
    expect(await sendReminders(deps, at('2026-10-20'))).toMatchObject({ kind: 'SWEPT', sent: 0 });
    expect(await sendReminders(deps, at('2026-10-20', '08:30'))).toMatchObject({ reason: 'DAY_IS_DONE' });
  });
});

describe('a sweep', () => {
  it('sends each official one e-mail and keeps it in the ledger', async () => {
    const officials = await load(table.stores, { everybody: true });
    const { deps, box } = depsOn(table.stores, { now: () => morning(THREE_LATE) });
    await sendReminders(deps, at(THREE_LATE));
    const expected = officials.filter(({ role }) => role !== 'reviewer').map(({ email }) => email);
    expect(box.sent.map(({ to }) => to.address).sort()).toEqual(expected.sort());
    const [entry] = await table.stores.mail.ofDay(THREE_LATE);
    expect(entry).toMatchObject({
      status: 'SENT',
      official: 'chairman-ban-thi',
      items: [{ unit: 'ban-thi', period: '2026-10', step: 3 }],
      occurrence: morning(THREE_LATE),
      sentAt: morning(THREE_LATE),
    });
  });

  it('dates the letters with the occurrence and names their ledger entry', async () => {
    await load(table.stores, { communes: 1 });
    const { deps, box } = depsOn(table.stores, { now: () => instantAt(ONE_LATE, '09:17') });
    await sendReminders(deps, at(ONE_LATE, '08:30'));
    expect(box.sent[0]).toMatchObject({
      date: instantAt(ONE_LATE, '08:30'),
      headers: { 'X-Reminder-Id': `${ONE_LATE}/officer-bang-lung/DAILY`, 'Auto-Submitted': 'auto-generated' },
    });
    expect(box.sent[0]?.text).toContain('Đến 08 giờ 30 phút ngày 19/10/2026 (thứ Hai)');
  });

  it('stays silent about a commune that has submitted', async () => {
    await load(table.stores, { reports: [submitted(communeNamed('xuan-lac'), '2026-10')] });
    const { deps, box } = depsOn(table.stores);
    await sendReminders(deps, at(ONE_LATE));
    expect(box.sent).toHaveLength(19);
    expect(box.sent.some(({ to }) => to.address.includes('xuan-lac'))).toBe(false);
  });

  it('goes on where the ledger of earlier days ends: no step twice', async () => {
    await load(table.stores, { communes: 1, scope: { remindersFrom: '2026-10-13' } });
    const days = ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', ONE_LATE, '2026-10-20', THREE_LATE];
    const subjects: string[] = [];
    for (const day of days) {
      const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
      await sendReminders(deps, at(day));
      subjects.push(box.sent.map(({ subject }) => subject.slice(0, 11)).join());
    }
    expect(subjects).toEqual(['Hạn gửi 16/', '', 'Mở kỳ báo c', 'Hạn gửi hôm', 'Quá hạn 01 ', '', 'Quá hạn 03 ']);
  });

  it('looks again after the claim: what was submitted or retired meanwhile is superseded', async () => {
    await load(table.stores, { communes: 3 });
    const { deps, box } = depsOn(table.stores);
    const [first, second, third] = ['bang-lung', 'nam-cuong', 'xuan-lac'].map(communeNamed);
    if (!first || !second || !third) throw new Error('The register has three communes');
    // While the first letter goes out, the second commune submits and the third one's officer leaves.
    const mailer: Mailer = {
      async send(email) {
        await table.stores.reports.load([submitted(second, '2026-10')], []);
        const officer = await table.stores.officials.one(`officer-${third.id}`);
        if (officer) await table.stores.officials.save([{ ...officer, active: false }]);
        return box.send(email);
      },
    };
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({
      sent: 1,
      superseded: 2,
      pending: 0,
    });
    expect((await table.stores.mail.ofDay(ONE_LATE)).map(({ status, notSent }) => [status, notSent])).toEqual([
      ['SENT', null],
      ['SUPERSEDED', 'NOTHING_DUE'],
      ['SUPERSEDED', 'INACTIVE'],
    ]);
  });

  it('ends before its time is up, and the next sweep goes on', async () => {
    await load(table.stores, { communes: 5 });
    const { deps, box } = depsOn(table.stores, { timeLeft: () => (box.sent.length < 2 ? 30_000 : 29_999) });
    expect(await sendReminders(deps, at(ONE_LATE))).toMatchObject({
      sent: 2,
      pending: 3,
      outOfTime: true,
      stopped: null,
    });
    const next = depsOn(table.stores);
    expect(await sendReminders(next.deps, at(ONE_LATE, '08:30'))).toMatchObject({
      sent: 3,
      pending: 0,
      outOfTime: false,
    });
    expect(await sendReminders(next.deps, at(ONE_LATE, '09:00'))).toMatchObject({ reason: 'DAY_IS_DONE' });
  });

  it('replaces what an earlier day did not get out by today’s truth', async () => {
    await load(table.stores, { communes: 2 });
    const { deps } = depsOn(table.stores);
    const mailer: Mailer = { send: () => Promise.reject(new MailError('stopped', 'quota')) };
    await sendReminders({ ...deps, mailer }, at(ONE_LATE));
    const next = depsOn(table.stores, { now: () => morning('2026-10-20') });
    expect(await sendReminders(next.deps, at('2026-10-20'))).toMatchObject({ sent: 2, superseded: 2 });
    expect((await table.stores.mail.ofDay(ONE_LATE)).map(({ status }) => status)).toEqual(['SUPERSEDED', 'SUPERSEDED']);
    expect(next.box.sent.map(({ subject }) => subject.slice(0, 24))).toEqual([
      'Quá hạn 02 ngày làm việc',
      'Quá hạn 02 ngày làm việc',
    ]);
  });
});
