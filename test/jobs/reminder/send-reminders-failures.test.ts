import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError, type Mailer, type MailFailure } from '../../../src/email/sending/mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { factsOfReminders } from '../../../src/jobs/run/recorded-run.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { depsOn, later, load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

/** A mailer that fails for some addresses, and otherwise keeps what it sends. */
function failing(box: Mailer, failures: (address: string, call: number) => MailFailure | undefined): Mailer {
  let calls = 0;
  return {
    async send(email) {
      calls += 1;
      const failure = failures(email.to.address, calls);
      if (failure) throw new MailError(failure, `it was ${failure}`);
      return box.send(email);
    },
  };
}

const at = (day: string, time = '08:00') => ({ occurrence: instantAt(day, time) });

describe('when a send fails after the claim', () => {
  it('too fast: it pauses and tries again in the same run', async () => {
    await load(table.stores, { communes: 2 });
    const pauses: number[] = [];
    const { deps, box } = depsOn(table.stores, { wait: async (attempt) => void pauses.push(attempt) });
    const mailer = failing(box, (_, call) => (call === 1 || call === 2 ? 'rate' : undefined));
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({ sent: 2, stopped: null });
    expect(pauses).toEqual([1, 2]);
  });

  it('too fast for too long: the rest stays pending for the next sweep', async () => {
    await load(table.stores, { communes: 2 });
    const { deps, box } = depsOn(table.stores);
    const outcome = await sendReminders({ ...deps, mailer: failing(box, () => 'rate') }, at(ONE_LATE));
    expect(outcome).toMatchObject({ sent: 0, pending: 2, stopped: 'it was rate' });
  });

  it('quota: it stops after that call, says so, and the next sweep sends the rest', async () => {
    await load(table.stores, { communes: 5 });
    const { deps, box } = depsOn(table.stores);
    let calls = 0;
    const mailer = failing(box, (_, call) => {
      calls = call;
      return call > 2 ? 'stopped' : undefined;
    });
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({
      sent: 2,
      pending: 3,
      stopped: 'it was stopped',
    });
    expect(calls).toBe(3);
    expect(await sendReminders(deps, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 3, pending: 0, stopped: null });
    expect(new Set(box.sent.map(({ to }) => to.address)).size).toBe(5);
  });

  it('not this one now: the others go, and the next sweep sends it', async () => {
    await load(table.stores, { communes: 3 });
    const { deps, box } = depsOn(table.stores);
    const mailer = failing(box, (address) => (address.includes('nam-cuong') ? 'later' : undefined));
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({
      sent: 2,
      pending: 1,
      stopped: null,
    });
    expect(await sendReminders(deps, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 1, pending: 0 });
  });

  it('a refused address: that entry fails with its reason, the others go, and the day is done', async () => {
    await load(table.stores, { communes: 3 });
    const { deps, box } = depsOn(table.stores);
    const mailer = failing(box, (address) => (address.includes('nam-cuong') ? 'refused' : undefined));
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({
      sent: 2,
      failed: [{ official: 'officer-nam-cuong', reason: 'it was refused' }],
      pending: 0,
    });
    expect(await sendReminders(deps, at(ONE_LATE, '08:30'))).toMatchObject({ reason: 'DAY_IS_DONE' });
  });

  it('the day after a refusal the officer is written to again, and the chairman is told as well', async () => {
    await load(table.stores, { communes: 1, everybody: true });
    const refusing = depsOn(table.stores);
    const mailer = failing(refusing.box, (address) => (address.startsWith('officer') ? 'refused' : undefined));
    await sendReminders({ ...refusing.deps, mailer }, at(ONE_LATE));
    const { deps, box } = depsOn(table.stores, { now: () => morning('2026-10-20') });
    await sendReminders(deps, at('2026-10-20'));
    expect(box.sent.map(({ to }) => to.address)).toEqual([
      'chairman.bang-lung@chodon.example',
      'officer.bang-lung@chodon.example',
    ]);
    expect(box.sent[0]?.text).toContain('công chức phụ trách báo cáo không nhận được thư');
    expect(box.sent[1]?.subject).toContain('Quá hạn 02 ngày làm việc');
  });

  it('no answer: the claim stands until its lease ends, then a sweep sends the letter', async () => {
    await load(table.stores, { communes: 1 });
    const { deps, box } = depsOn(table.stores);
    const mailer = failing(box, () => 'unknown');
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({
      sent: 0,
      pending: 1,
      stopped: null,
    });
    const soon = { ...deps, now: () => later(morning(ONE_LATE), 9) };
    expect(await sendReminders(soon, at(ONE_LATE))).toMatchObject({ sent: 0, pending: 1 });
    const nextSweep = { ...deps, now: () => later(morning(ONE_LATE), 10) };
    expect(await sendReminders(nextSweep, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 1, pending: 0 });
  });

  it('two calls without an answer: SES is away, and the sweep ends', async () => {
    await load(table.stores, { communes: 6 });
    const { deps, box } = depsOn(table.stores);
    let calls = 0;
    const mailer = failing(box, (_, call) => {
      calls = call;
      return 'unknown';
    });
    expect(await sendReminders({ ...deps, mailer }, at(ONE_LATE))).toMatchObject({
      sent: 0,
      stopped: 'it was unknown',
    });
    expect(calls).toBe(2);
  });

  it('a process that dies between sending and marking costs at most one doubled letter', async () => {
    await load(table.stores, { communes: 3 });
    const { deps, box } = depsOn(table.stores);
    const dying = { ...deps, mail: { ...deps.mail, markSent: () => Promise.reject(new Error('killed')) } };
    await expect(sendReminders(dying, at(ONE_LATE))).rejects.toThrow('killed');
    const next = { ...deps, now: () => later(morning(ONE_LATE), 30) };
    expect(await sendReminders(next, at(ONE_LATE, '08:30'))).toMatchObject({ sent: 3, pending: 0 });
    expect(box.sent).toHaveLength(4);
    expect(new Set(box.sent.map(({ to }) => to.address)).size).toBe(3);
  });
});

describe('when it cannot be kept who got no letter', () => {
  it('every letter goes first, the run names the scope, and the next sweep keeps it', async () => {
    await load(table.stores, { communes: 2, everybody: true });
    const reported: unknown[] = [];
    const { deps, box } = depsOn(table.stores, { report: (error) => void reported.push(error) });
    const tooLarge = new Error('Item size has exceeded the maximum allowed size');
    let lettersBefore = -1;
    const keepSilent = async () => {
      lettersBefore = box.sent.length;
      throw tooLarge;
    };
    const outcome = await sendReminders({ ...deps, mail: { ...deps.mail, keepSilent } }, at(ONE_LATE));
    expect(outcome).toMatchObject({ kind: 'SWEPT', pending: 0, stopped: null, notKept: ['bac-kan/cho-don'] });
    // The record says so: whoever asks why somebody got no letter hears that it cannot be read.
    expect(factsOfReminders(outcome).unreadable).toEqual(['SILENT / bac-kan/cho-don']);
    expect(box.sent).toHaveLength(3);
    expect(lettersBefore).toBe(3);
    expect(reported).toEqual([tooLarge]);

    const next = await sendReminders(deps, at(ONE_LATE, '08:30'));
    expect(next).toMatchObject({ kind: 'SWEPT', sent: 0 });
    expect(next).not.toHaveProperty('notKept');
    expect(await table.stores.mail.silentOf(ONE_LATE, 'bac-kan/cho-don')).toBeDefined();
    expect(await sendReminders(deps, at(ONE_LATE, '09:00'))).toMatchObject({ reason: 'DAY_IS_DONE' });
  });
});
