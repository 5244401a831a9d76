import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MailEvent } from '../../../src/domain/mail/mail-feedback.js';
import type { Official } from '../../../src/domain/official/official.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { type RecordFeedbackDeps, recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { proof } from '../../prove/reminder/r6-feedback.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communesOf, depsOn, later, load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

/** Two communes with an officer and a chairman each. */
const COMMITTEES = {
  communes: 2,
  everybody: true,
  officials: (all: readonly Official[]) => all.filter(({ role }) => role === 'officer' || role === 'chairman'),
};
const [, second] = communesOf(2);
const at = (day: string, time = '08:00') => ({ occurrence: instantAt(day, time) });
const event = (official: string, overrides: Partial<MailEvent> = {}): MailEvent => ({
  kind: 'SEND',
  reminderId: `${ONE_LATE}/${official}/DAILY`,
  messageId: 'm-1',
  sentAt: morning(ONE_LATE),
  at: morning(ONE_LATE),
  permanent: false,
  addresses: [],
  detail: '',
  ...overrides,
});
const bounce = (official: string, permanent = true) =>
  event(official, {
    kind: 'BOUNCE',
    permanent,
    addresses: [`officer.${official.replace('officer-', '')}@chodon.example`],
    detail: 'user unknown',
  });

describe('what SES tells', () => {
  it('a run that died after sending is not repeated once SES has said that the letter went out', async () => {
    await load(table.stores, { communes: 3 });
    const { deps, box } = depsOn(table.stores);
    const dying = { ...deps, mail: { ...deps.mail, markSent: () => Promise.reject(new Error('killed')) } };
    await expect(sendReminders(dying, at(ONE_LATE))).rejects.toThrow('killed');
    const [lost] = box.sent;
    const official = lost?.headers['X-Reminder-Id']?.split('/')[1] ?? '';
    await recordFeedback(table.stores, event(official));
    const next = { ...deps, now: () => later(morning(ONE_LATE), 30) };
    expect(await sendReminders(next, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 2, pending: 0 });
    expect(box.sent).toHaveLength(3);
    expect((await table.stores.mail.ofDay(ONE_LATE)).every(({ status }) => status === 'SENT')).toBe(true);
  });

  it('an answer that never came counts as sent when SES says so', async () => {
    await load(table.stores, { communes: 1 });
    const { deps, box } = depsOn(table.stores);
    const mailer: Mailer = { send: () => Promise.reject(new MailError('unknown', 'no answer')) };
    await sendReminders({ ...deps, mailer }, at(ONE_LATE));
    await recordFeedback(table.stores, event('officer-bang-lung'));
    const next = { ...deps, now: () => later(morning(ONE_LATE), 30) };
    expect(await sendReminders(next, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 0, pending: 0 });
    expect(box.sent).toEqual([]);
  });

  it('is one write for a letter that is marked as sent, and two for one that is not', async () => {
    await load(table.stores, { communes: 1 });
    await sendReminders(depsOn(table.stores).deps, at(ONE_LATE));
    const written: string[] = [];
    const { mail } = table.stores;
    const counted: RecordFeedbackDeps['mail'] = {
      ...mail,
      recordSent(...args) {
        written.push('sent');
        return mail.recordSent(...args);
      },
      recordFeedback(...args) {
        written.push('feedback');
        return mail.recordFeedback(...args);
      },
    };
    await recordFeedback({ ...table.stores, mail: counted }, { ...event('officer-bang-lung'), kind: 'DELIVERY' });
    expect(written.splice(0)).toEqual(['feedback']);
    await recordFeedback({ ...table.stores, mail: counted }, { ...event('officer-bang-lung'), kind: 'DELIVERY' });
    expect(written.splice(0)).toEqual(['feedback', 'sent']);
  });

  it('a letter that bounced for good goes to the chairman with the next sweep of the day, and never to the officer again', async () => {
    await load(table.stores, COMMITTEES);
    const first = depsOn(table.stores);
    expect(await sendReminders(first.deps, at(ONE_LATE))).toMatchObject({ sent: 2 });
    await recordFeedback(table.stores, bounce('officer-bang-lung'));
    const next = depsOn(table.stores, { now: () => instantAt(ONE_LATE, '08:30') });
    expect(await sendReminders(next.deps, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 1, pending: 0 });
    expect(next.box.sent[0]?.to.address).toBe('chairman.bang-lung@chodon.example');
    expect(next.box.sent[0]?.text).toContain('Địa chỉ thư điện tử của công chức phụ trách báo cáo không nhận được thư');
    expect(await sendReminders(next.deps, at(ONE_LATE, '09:00'))).toMatchObject({ reason: 'DAY_IS_DONE' });

    const after = depsOn(table.stores, { now: () => morning('2026-10-21') });
    await sendReminders(after.deps, at('2026-10-21'));
    const told = after.box.sent.map(({ to }) => to.address).filter((address) => address.includes('bang-lung'));
    expect(told).toEqual(['chairman.bang-lung@chodon.example']);
  });

  it('a letter of an earlier day that bounces when today’s are out goes to the chairman today', async () => {
    await load(table.stores, COMMITTEES);
    await sendReminders(depsOn(table.stores).deps, at(ONE_LATE));
    const day = '2026-10-20';
    const { deps, box } = depsOn(table.stores, { now: () => instantAt(day, '10:00') });
    await sendReminders(deps, at(day));
    expect(await sendReminders(deps, at(day, '08:30'))).toMatchObject({ reason: 'DAY_IS_DONE' });
    await recordFeedback(table.stores, { ...bounce('officer-bang-lung'), at: instantAt(day, '09:40') });
    await sendReminders(deps, at(day, '10:00'));
    expect(box.sent.map(({ to }) => to.address)).toEqual(['chairman.bang-lung@chodon.example']);
  });

  it('a full mailbox changes nothing', async () => {
    await load(table.stores, COMMITTEES);
    const { deps } = depsOn(table.stores);
    await sendReminders(deps, at(ONE_LATE));
    await recordFeedback(table.stores, bounce('officer-bang-lung', false));
    expect(await table.stores.suppressions.all()).toEqual([]);
    expect(await sendReminders(deps, at(ONE_LATE, '08:30'))).toMatchObject({ reason: 'DAY_IS_DONE' });
  });

  it('an address that is suppressed between planning and sending gets no letter, and the day stays open for the chairman', async () => {
    await load(table.stores, COMMITTEES);
    const { deps, box } = depsOn(table.stores);
    const mailer: Mailer = {
      async send(email) {
        await table.stores.suppressions.suppress({
          address: `officer.${second?.id}@chodon.example`,
          cause: 'COMPLAINT',
          at: morning(ONE_LATE),
          detail: 'abuse',
        });
        return box.send(email);
      },
    };
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({ sent: 1, superseded: 1 });
    const next = depsOn(table.stores, { now: () => instantAt(ONE_LATE, '08:30') });
    expect(await sendReminders(next.deps, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 1 });
    expect([...box.sent, ...next.box.sent].map(({ to }) => to.address)).toEqual([
      'officer.bang-lung@chodon.example',
      `chairman.${second?.id}@chodon.example`,
    ]);
  });
});

it('R6: events that come doubled and in any order suppress the same addresses, and no e-mail goes to those', async () => {
  expect(await proof.run('reduced', () => {})).toMatchObject({ pass: true });
});
