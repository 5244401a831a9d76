import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plannedEntry } from '../../../src/domain/mail/mail.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { Report } from '../../../src/domain/report/report.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError } from '../../../src/email/sending/mailer.js';
import { deliveryRun } from '../../../src/jobs/reminder/deliver-entries.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed, submitted } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { depsOn, later, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';
import { returned, returning, submittedWorld } from '../../support/letters/returned-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const xuanLac = communeNamed('xuan-lac');
const officer = 'officer-xuan-lac';

async function sweep(day: string, time = '08:00', quotaIsUsedUp = false) {
  const occurrence = instantAt(day, time);
  const { deps, box } = depsOn(table.stores, { now: () => occurrence });
  const send = () => Promise.reject(new MailError('stopped', 'Daily message quota exceeded.'));
  await sendReminders(quotaIsUsedUp ? { ...deps, mailer: { send } } : deps, { occurrence });
  return box;
}

const change = async (id: string, changes: Partial<Official>) => {
  const found = await table.stores.officials.one(id);
  if (!found) throw new Error(`There is no ${id}`);
  await table.stores.officials.save([{ ...found, ...changes }]);
};
const file = (...reports: Report[]) => table.stores.reports.load(reports, []);
const entryOf = async (day: string) =>
  (await table.stores.mail.ofDay(day)).find(({ official }) => official === officer);

describe('a letter that waits because the quota is used up', () => {
  it.each([
    [
      'a submission',
      () => file(submitted(xuanLac, '2026-10', { firstSubmittedAt: later(morning(ONE_LATE), 10) })),
      'NOTHING_DUE',
    ],
    ['deactivation', () => change(officer, { active: false }), 'INACTIVE'],
    [
      'transfer to another commune',
      () => change(officer, { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' }),
      'MOVED',
    ],
    [
      'a bounce of an earlier letter',
      () =>
        table.stores.suppressions.suppress({
          address: `${officer.replace('-', '.')}@chodon.example`,
          cause: 'BOUNCE',
          at: morning(ONE_LATE),
          detail: '550',
        }),
      'ADDRESS_SUPPRESSED',
    ],
  ] as const)('is not sent by the next sweep after %s, and the ledger says why', async (_, happens, notSent) => {
    await load(table.stores, { communes: 2 });
    await sweep(ONE_LATE, '08:00', true);
    await happens();
    const box = await sweep(ONE_LATE, '08:30');
    expect(box.sent.map(({ to }) => to.address)).toEqual(['officer.bang-lung@chodon.example']);
    expect(await entryOf(ONE_LATE)).toMatchObject({ status: 'SUPERSEDED', notSent });
  });

  it('and whose reader has moved leaves the new commune to the next day, which tells of it once', async () => {
    await load(table.stores, { communes: 2 });
    await change('officer-bang-lung', { active: false });
    await sweep(ONE_LATE, '08:00', true);
    await change(officer, { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' });
    expect((await sweep(ONE_LATE, '08:30')).sent).toEqual([]);
    expect((await sweep('2026-10-20')).sent).toMatchObject([{ subject: expect.stringContaining('Bằng Lũng') }]);
    expect((await sweep(THREE_LATE)).sent).toHaveLength(1);
    expect((await sweep('2026-10-22')).sent).toEqual([]);
  });
});

describe('what the ledger says of a letter is what stood in it', () => {
  /** The commune's reports of September, the third quarter and October are late. */
  const threeLate = async () => {
    await load(table.stores, { communes: 2, scope: { firstPeriod: '2026-09' } });
    await file(draft({ unit: 'xuan-lac', path: xuanLac.path, period: '2026-09' }));
  };
  const periodsTold = async () => (await entryOf(ONE_LATE))?.items.map(({ period }) => period).toSorted();

  it('when one of its reports is submitted before it leaves', async () => {
    await threeLate();
    let isFirst = true;
    const { deps, box } = depsOn(table.stores);
    const mailer: typeof deps.mailer = {
      async send(email) {
        if (isFirst) await file(submitted(xuanLac, '2026-09', { firstSubmittedAt: later(morning(ONE_LATE), 1) }));
        isFirst = false;
        return box.send(email);
      },
    };
    await sendReminders({ ...deps, mailer }, { occurrence: morning(ONE_LATE) });
    const letter = box.sent.find(({ to }) => to.address.includes('xuan-lac'));
    expect(letter?.text).toContain('10/2026');
    expect(letter?.text).not.toContain('kỳ tháng 9 năm 2026');
    expect(await entryOf(ONE_LATE)).toMatchObject({ status: 'SENT' });
    expect(await periodsTold()).toEqual(['2026-10', '2026-Q3']);
  });

  it('when none is', async () => {
    await threeLate();
    await sweep(ONE_LATE);
    expect(await periodsTold()).toEqual(['2026-09', '2026-10', '2026-Q3']);
  });
});

it('a returned report of a commune that a later register ends before its closing day is told of to nobody, and holds nobody up', async () => {
  await submittedWorld(table.stores);
  await returned(table.stores);
  const { registers, settings } = table.stores;
  const register = seededRegister(true);
  const units = register.units.map((unit) => (unit.id === 'xuan-lac' ? { ...unit, validTo: '2026-10-01' } : unit));
  await registers.save({ version: 2, units });
  await settings.save({ ...(await settings.current()), registerVersion: 2 });
  expect(await returning(table.stores).tell()).toMatchObject({ sent: 0, superseded: 1, failed: [] });
  await sweep('2026-10-16');
  expect(await table.stores.mail.day('all', '2026-10-16')).toBeDefined();
});

it('a return is told of by the scope around while the commune’s own scope is silent', async () => {
  await submittedWorld(table.stores);
  const settings = await table.stores.settings.current();
  const [district] = settings.scopes;
  if (!district) throw new Error('There is a scope');
  const letterhead = { ...district.letterhead, senderName: 'Bắc Kạn' };
  const province = { ...district, scope: 'bac-kan', path: 'bac-kan', letterhead };
  await table.stores.settings.save({ ...settings, scopes: [{ ...district, remindersFrom: null }, province] });
  await returned(table.stores);
  const { box, tell } = returning(table.stores);
  await tell();
  expect(box.sent).toMatchObject([{ from: { name: 'Bắc Kạn' }, to: { address: 'officer@xuanlac.example' } }]);
});

it('a letter that cannot be written fails alone, with the reason, and all the others go', async () => {
  const entries = ['a', 'b', 'c'].map((id) =>
    plannedEntry({
      day: ONE_LATE,
      official: id,
      kind: 'DAILY',
      path: xuanLac.path,
      items: [],
      occurrence: morning(ONE_LATE),
    }),
  );
  await table.stores.mail.plan(entries);
  const { deps, box } = depsOn(table.stores);
  const prepare = async (entry: (typeof entries)[number]) => ({
    entry,
    write() {
      if (entry.official === 'b') throw new RangeError('no such day');
      return { to: { name: entry.official, address: `${entry.official}@chodon.example` } } as never;
    },
  });
  const announced: number[] = [];
  const aboutToSend = async (letters: number) => void announced.push(letters);
  const deliver = deliveryRun({ ...deps, aboutToSend });
  const delivery = await deliver(entries, prepare);
  await deliver([], prepare);
  expect(announced).toEqual([3]);
  expect(delivery).toMatchObject({ sent: 2, left: 0, failed: [{ official: 'b' }] });
  expect(box.sent.map(({ to }) => to.name)).toEqual(['a', 'c']);
  expect((await table.stores.mail.ofDay(ONE_LATE)).map(({ status, failure }) => [status, failure])).toEqual([
    ['SENT', null],
    ['FAILED', 'the letter cannot be written: RangeError: no such day'],
    ['SENT', null],
  ]);
});

it('what is about to go is said before the first letter, with what the run could not send before', async () => {
  const heard: string[] = [];
  const mailer = {
    send: () => {
      heard.push('letter');
      return Promise.reject(new MailError('stopped', 'Daily message quota exceeded.'));
    },
  };
  const aboutToSend = async (letters: number) => void heard.push(`${letters}`);
  const deliver = deliveryRun({ ...depsOn(table.stores).deps, mailer, aboutToSend });
  const entry = (official: string) =>
    plannedEntry({
      ...{ day: ONE_LATE, official, kind: 'DAILY', path: xuanLac.path, items: [], occurrence: morning(ONE_LATE) },
    });
  await table.stores.mail.plan(['a', 'b', 'c'].map(entry));
  const prepare = async (prepared: ReturnType<typeof entry>) => ({ entry: prepared, write: () => ({}) as never });
  await deliver(['a', 'b'].map(entry), prepare);
  await deliver(['c'].map(entry), prepare);
  expect(heard).toEqual(['2', 'letter', '3']);
});
