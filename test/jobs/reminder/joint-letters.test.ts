import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPart, reminderId } from '../../../src/domain/mail/mail.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError } from '../../../src/email/sending/mailer.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { choDon, official, xuanLac } from '../../support/builders/mail-builder.js';
import { communesOf, depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const HERE = 'officer-xuan-lac';
const THERE = `${HERE}~b`;

/** The district, in which the officer of Xuân Lạc answers for another commune as well. */
async function loadShared(change: (all: readonly Official[]) => readonly Official[] = (all) => all) {
  const officials = await load(table.stores, {
    communes: 20,
    everybody: true,
    officials: (all) => {
      const nobodyElse = all.filter(({ id }) => id !== 'officer-nam-cuong');
      const path = 'bac-kan/cho-don/nam-cuong';
      return change([
        ...nobodyElse,
        official('officer', { id: THERE, unit: 'nam-cuong', path, email: 'cu@x.example' }),
      ]);
    },
  });
  await table.stores.officials.markSeveral(HERE);
  return officials;
}
/** Chợ Đồn with one commune, and another district beside it. */
async function loadBeside(second: Partial<ScopeSettings>) {
  await load(table.stores, { communes: 20 });
  const settings = await table.stores.settings.current();
  const [first] = settings.scopes;
  if (!first) throw new Error('There is a scope');
  const beside = 'bac-kan/ba-be';
  const units: Unit[] = [
    ...seededRegister(false).units.filter(({ level }) => level !== 'COMMUNE'),
    ...communesOf(20),
    { ...choDon, id: 'ba-be', path: beside, name: { vi: 'Huyện Ba Bể', en: 'Ba Bể District' } },
    { ...xuanLac, id: 'khang-ninh', path: `${beside}/khang-ninh`, parent: 'ba-be', gsoCode: null },
  ];
  await table.stores.registers.save({ version: 2, units });
  const scopes = [first, { ...first, scope: 'ba-be', path: beside, ...second }];
  await table.stores.settings.save({ ...settings, registerVersion: 2, scopes });
  return { units: units.length, beside };
}
const sweep = (deps: ReturnType<typeof depsOn>['deps'], occurrence = morning(ONE_LATE)) =>
  sendReminders(deps, { occurrence });
const ledger = async (day = ONE_LATE) =>
  new Map((await table.stores.mail.ofDay(day)).map((entry) => [`${entry.official} ${entry.kind}`, entry]));
const toOne = <T extends { to: { address: string } }>(sent: readonly T[], name: string): T[] =>
  sent.filter(({ to }) => to.address.startsWith(`${name}@`));

describe('a person with two assignments', () => {
  it('gets one letter a day, which names both, and a ledger entry in each', async () => {
    await loadShared();
    const { deps, box } = depsOn(table.stores);
    await sweep(deps);
    expect(box.sent).toHaveLength(20);
    const [letter, ...others] = toOne(box.sent, 'officer.xuan-lac');
    expect(others).toEqual([]);
    expect(letter?.subject).toMatch(/^Quá hạn 01 ngày làm việc.* – và 01 phân công khác$/);
    expect(letter?.text).toContain('Với vai trò công chức phụ trách báo cáo của xã Xuân Lạc');
    expect(letter?.text).toContain('Với vai trò công chức phụ trách báo cáo của xã Nam Cường');
    expect(letter?.text.match(/ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN/g)).toHaveLength(1);
    const entries = await ledger();
    const [here, there, joint] = [
      entries.get(`${HERE} DAILY`),
      entries.get(`${THERE} DAILY`),
      entries.get(`${HERE} JOINT`),
    ];
    expect([here?.status, there?.status, joint?.status]).toEqual(['SENT', 'SENT', 'SENT']);
    expect(new Set([here, there, joint].map((entry) => entry?.messageId)).size).toBe(1);
    expect([here?.items[0]?.unit, there?.items[0]?.unit]).toEqual(['xuan-lac', 'nam-cuong']);
    expect(await table.stores.mail.day('all', ONE_LATE)).toBeDefined();
  });

  it('gets no second one, however often and however many at once the day is swept', async () => {
    await loadShared();
    const { deps, box } = depsOn(table.stores);
    await Promise.all(Array.from({ length: 8 }, () => sweep(deps)));
    await sweep(deps);
    expect(toOne(box.sent, 'officer.xuan-lac')).toHaveLength(1);
    const parts = [...(await ledger()).values()].filter(({ to }) => to === HERE);
    expect(parts.map(({ status }) => status)).toEqual(['SENT', 'SENT']);
  });

  it('gets what is left where one part is no longer wanted at the moment of sending', async () => {
    await loadShared();
    const { deps, box } = depsOn(table.stores);
    let first = true;
    const closing = {
      ...deps,
      mail: {
        ...deps.mail,
        async claim(...args: Parameters<typeof deps.mail.claim>) {
          const [key] = args;
          if (first && key.kind === 'JOINT') {
            first = false;
            const [other] = await table.stores.officials.some([THERE]);
            if (other) await table.stores.officials.save([{ ...other, active: false }]);
          }
          return deps.mail.claim(...args);
        },
      },
    };
    await sweep(closing);
    const [letter] = toOne(box.sent, 'officer.xuan-lac');
    expect(letter?.subject).not.toContain('phân công khác');
    const entries = await ledger();
    expect(entries.get(`${THERE} DAILY`)).toMatchObject({ status: 'SUPERSEDED', notSent: 'INACTIVE' });
    expect(entries.get(`${HERE} DAILY`)?.status).toBe('SENT');
    expect(entries.get(`${HERE} JOINT`)?.parts).toEqual([HERE]);
  });

  it('whose letter went out unmarked gets it once, and both parts count as sent', async () => {
    await loadShared();
    const { deps, box } = depsOn(table.stores);
    const mailer = {
      async send(email: Parameters<typeof box.send>[0]) {
        const sent = await box.send(email);
        if (email.to.address.startsWith('officer.xuan-lac@')) throw new MailError('unknown', 'no answer');
        return sent;
      },
    };
    await sweep({ ...deps, mailer });
    expect((await ledger()).get(`${HERE} JOINT`)?.status).toBe('CLAIMED');
    const joint = { day: ONE_LATE, official: HERE, kind: 'JOINT' } as const;
    await recordFeedback(table.stores, {
      ...{ kind: 'SEND', reminderId: reminderId(joint), messageId: 'm-1', permanent: false, addresses: [], detail: '' },
      ...{ sentAt: morning(ONE_LATE), at: morning(ONE_LATE) },
    });
    const after = await ledger();
    expect([after.get(`${HERE} DAILY`), after.get(`${THERE} DAILY`)]).toMatchObject([
      { status: 'SENT', messageId: 'm-1' },
      { status: 'SENT', messageId: 'm-1' },
    ]);
    await sweep(deps, instantAt(ONE_LATE, '09:00'));
    expect(toOne(box.sent, 'officer.xuan-lac')).toHaveLength(1);
  });

  it('reads both parts where the run that planned them died after the first', async () => {
    await loadShared();
    const { deps, box } = depsOn(table.stores);
    const dying = {
      ...deps.mail,
      async plan(entries: Parameters<typeof deps.mail.plan>[0]) {
        const parts = entries.filter(isPart);
        await deps.mail.plan(parts.length > 0 ? parts.slice(0, 1) : entries);
        if (parts.length > 0) throw new Error('the run dies here');
      },
    };
    await expect(sweep({ ...deps, mail: dying })).rejects.toThrow('the run dies here');
    await sweep(deps, instantAt(ONE_LATE, '09:00'));
    const [letter, ...others] = toOne(box.sent, 'officer.xuan-lac');
    expect(others).toEqual([]);
    expect(letter?.text).toContain('xã Xuân Lạc');
    expect(letter?.text).toContain('xã Nam Cường');
    const entries = await ledger();
    expect([HERE, THERE].map((id) => entries.get(`${id} DAILY`)?.status)).toEqual(['SENT', 'SENT']);
  });

  it('is not told again on the next day where the last run of a day died before it marked the parts', async () => {
    await loadShared();
    const { deps, box } = depsOn(table.stores);
    const dying = { ...deps.mail, follow: () => Promise.reject(new Error('the run dies here')) };
    await expect(sweep({ ...deps, mail: dying })).rejects.toThrow('the run dies here');
    expect(toOne(box.sent, 'officer.xuan-lac')).toHaveLength(1);
    const next = '2026-10-20';
    const later = depsOn(table.stores, { now: () => morning(next) });
    await sweep(later.deps, morning(next));
    expect(toOne(later.box.sent, 'officer.xuan-lac')).toEqual([]);
    const entries = await ledger();
    const joint = entries.get(`${HERE} JOINT`);
    for (const id of [HERE, THERE])
      expect(entries.get(`${id} DAILY`)).toMatchObject({ status: 'SENT', messageId: joint?.messageId });
  });

  it('reads at the time of the later scope what both have, and on the next step again in one letter', async () => {
    const { units, beside } = await loadBeside({ sendTime: '10:00' });
    expect(units).toBeGreaterThan(2);
    await table.stores.officials.save([
      official('officer', { id: THERE, unit: 'khang-ninh', path: `${beside}/khang-ninh`, email: 'cu@x.example' }),
    ]);
    await table.stores.officials.markSeveral(HERE);
    const { deps, box } = depsOn(table.stores);
    await sweep(deps);
    expect(toOne(box.sent, 'officer.xuan-lac')).toEqual([]);
    await sweep(deps, instantAt(ONE_LATE, '10:00'));
    expect(toOne(box.sent, 'officer.xuan-lac')).toHaveLength(1);
    const later = depsOn(table.stores, { now: () => instantAt(THREE_LATE, '10:00') });
    await sweep(later.deps, instantAt(THREE_LATE, '10:00'));
    expect(toOne(later.box.sent, 'officer.xuan-lac')).toHaveLength(1);
    const entries = await ledger(THREE_LATE);
    expect([HERE, THERE].map((id) => entries.get(`${id} DAILY`)?.items[0]?.step)).toEqual([3, 3]);
  });
});

describe('while an official is absent', () => {
  const absence = { substitute: 'chairman-xuan-lac', from: '2026-10-19', until: '2026-10-20' };
  const away = (all: readonly Official[]) =>
    all.map((each) => (each.id === 'officer-xuan-lac' ? { ...each, absences: [absence] } : each));

  it('the substitute gets the letter, which says for whom, and the absent one none', async () => {
    await load(table.stores, { communes: 2, everybody: true, officials: away });
    const { deps, box } = depsOn(table.stores);
    await sweep(deps);
    expect(toOne(box.sent, 'officer.xuan-lac')).toEqual([]);
    const [letter, ...others] = toOne(box.sent, 'chairman.xuan-lac');
    expect(others).toEqual([]);
    expect(letter?.text).toMatch(/công chức phụ trách báo cáo của xã Xuân Lạc \(thay đồng chí .+ vắng mặt\)/);
    expect((await ledger()).get('officer-xuan-lac DAILY')).toMatchObject({ status: 'SENT', to: 'chairman-xuan-lac' });
  });

  it('the official gets letters again from the day after on, and where the substitute has left', async () => {
    await load(table.stores, { communes: 2, everybody: true, officials: away });
    const after = depsOn(table.stores, { now: () => morning(THREE_LATE) });
    await sweep(after.deps, morning(THREE_LATE));
    expect(toOne(after.box.sent, 'officer.xuan-lac')).toHaveLength(1);
    const left = (all: readonly Official[]) =>
      away(all).map((each) => (each.id === absence.substitute ? { ...each, active: false } : each));
    const other = await testTable();
    await load(other.stores, { communes: 2, everybody: true, officials: left });
    const { deps, box } = depsOn(other.stores);
    await sweep(deps);
    expect(toOne(box.sent, 'officer.xuan-lac')).toHaveLength(1);
    await other.close();
  });
});
