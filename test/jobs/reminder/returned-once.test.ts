import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import type { Holiday } from '../../../src/domain/time/working-calendar.js';
import { MailError } from '../../../src/email/sending/mailer.js';
import { deliverReturned } from '../../../src/jobs/reminder/deliver-returned.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { official } from '../../support/builders/mail-builder.js';
import { depsOn, later } from '../../support/letters/reminder-world.js';
import {
  chairmanThere,
  officerThere,
  RETURNED_AT,
  returned,
  returning,
  submittedWorld,
  XUAN_LAC,
} from '../../support/letters/returned-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const newOfficer = official('officer', { id: 'officer-2-xuan-lac', email: 'officer2@xuanlac.example' });

/** The people who read about the return in the next morning's sweep. */
async function toldNextMorning(): Promise<string[]> {
  const occurrence = instantAt('2026-10-16', '08:00');
  const { deps, box } = depsOn(table.stores, { now: () => occurrence });
  await sendReminders(deps, { occurrence });
  return box.sent.filter(({ headers }) => headers['X-Reminder-Id']?.includes('/RETURNED#')).map(({ to }) => to.address);
}

const suppress = (address: string) =>
  table.stores.suppressions.suppress({ address, cause: 'BOUNCE', at: RETURNED_AT, detail: 'user unknown' });

it('a return of which the officer was told is not told to one who takes the work over', async () => {
  await submittedWorld(table.stores);
  await returned(table.stores);
  const { box, tell } = returning(table.stores);
  await tell();
  await table.stores.officials.save([newOfficer]);
  await tell();
  expect(box.sent.map(({ to }) => to.address)).toEqual([officerThere.email]);
  expect(await toldNextMorning()).toEqual([]);
});

it('of two officers the second is told too when a run dies after the first, and the day is opened again for it', async () => {
  await submittedWorld(table.stores);
  await table.stores.officials.save([newOfficer]);
  await returned(table.stores);
  const { claim } = table.stores.mail;
  let claimed = 0;
  const dying: typeof claim = async (...of) => {
    const won = await claim(...of);
    if (++claimed === 2) throw new Error('killed');
    return won;
  };
  const first = returning(table.stores, { mail: { ...table.stores.mail, claim: dying } });
  await expect(first.tell()).rejects.toThrow('killed');
  expect(await returning(table.stores).tell()).toMatchObject({ sent: 0, left: 1 });
  const afterLease = returning(table.stores, { now: () => later(RETURNED_AT, 11) });
  expect(await afterLease.tell()).toMatchObject({ sent: 1, left: 0 });
  const told = [...first.box.sent, ...afterLease.box.sent].map(({ to }) => to.address);
  expect(told.toSorted()).toEqual([newOfficer.email, officerThere.email].toSorted());
});

it('a letter that cannot go on a day off goes with the next sweep of that day, and nothing else does', async () => {
  await submittedWorld(table.stores);
  const name = { vi: 'Nghỉ', en: 'Day off' };
  const more = { decision: null, decisionDate: null, swappedWith: null, note: null };
  const dayOff: Holiday = {
    date: '2026-10-15',
    works: false,
    kind: 'PUBLIC_HOLIDAY',
    name,
    status: 'VERIFIED',
    ...more,
  };
  const settings = await table.stores.settings.current();
  await table.stores.settings.save({ ...settings, holidays: [...settings.holidays, dayOff] });

  /** The letters of a sweep of the day, and its outcome. */
  async function sweep(time: string) {
    const occurrence = instantAt('2026-10-15', time);
    const { deps, box } = depsOn(table.stores, { now: () => occurrence });
    return { outcome: await sendReminders(deps, { occurrence }), told: box.sent.map(({ to }) => to.address) };
  }
  const [idle, told] = [{ kind: 'NOTHING_TO_DO', reason: 'NOT_A_WORKING_DAY' }, [officerThere.email]];
  expect(await sweep('08:00')).toMatchObject({ outcome: idle, told: [] });
  await returned(table.stores);
  const stopped = { send: () => Promise.reject(new MailError('stopped', 'daily quota')) };
  expect(await returning(table.stores, { mailer: stopped }).tell()).toMatchObject({ sent: 0, left: 1 });
  expect(await sweep('15:30')).toMatchObject({ outcome: { kind: 'SWEPT', sent: 1, pending: 0 }, told });
  expect(await sweep('16:00')).toMatchObject({ outcome: idle, told: [] });
});

it('a return of which the chairman was told is not told to the officer who comes afterwards', async () => {
  await submittedWorld(table.stores, [chairmanThere]);
  await returned(table.stores);
  const { box, tell } = returning(table.stores);
  await tell();
  await table.stores.officials.save([officerThere]);
  await tell();
  expect(box.sent.map(({ to }) => to.address)).toEqual([chairmanThere.email]);
  expect(await toldNextMorning()).toEqual([]);
});

it('a return is told to the substitute of an absent officer, once, and says for whom', async () => {
  const day = RETURNED_AT.slice(0, 10);
  const absences = [{ substitute: chairmanThere.id, from: day, until: day }];
  await submittedWorld(table.stores, [{ ...officerThere, absences }, chairmanThere]);
  await returned(table.stores);
  const { box, tell } = returning(table.stores);
  await tell();
  await tell();
  expect(box.sent.map(({ to }) => to.address)).toEqual([chairmanThere.email]);
  expect(box.sent[0]?.text).toContain(`${chairmanThere.name} thay ${officerThere.name}`);
});

it('a second officer is told only where the letter to the first came back', async () => {
  await submittedWorld(table.stores);
  await returned(table.stores);
  await returning(table.stores).tell();
  await table.stores.officials.save([newOfficer]);
  await suppress('officer@xuanlac.example');
  expect(await toldNextMorning()).toEqual([newOfficer.email]);
  expect(await toldNextMorning()).toEqual([]);
});

it('reports that were returned on one day read its ledger once', async () => {
  await submittedWorld(table.stores);
  await returned(table.stores);
  const { stores } = table;
  const { reports } = await stores.reports.history([XUAN_LAC]);
  const { deps } = depsOn(stores, { now: () => later(RETURNED_AT, 60) });
  const days: string[] = [];
  const ofDay = (day: string) => {
    days.push(day);
    return stores.mail.ofDay(day);
  };
  const desk = { settings: await stores.settings.current(), suppressed: [] };
  const nobody = { sent: 0, left: 0, superseded: 0, failed: [], stopped: null };
  await deliverReturned(
    { ...deps, mail: { ...stores.mail, ofDay } },
    desk,
    [...reports, ...reports],
    [],
    async () => nobody as never,
  );
  expect(days).toEqual(['2026-10-15']);
});
