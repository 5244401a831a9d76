import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { Ladder, ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { MailError } from '../../../src/email/sending/mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { choDon, official, xuanLac } from '../../support/builders/mail-builder.js';
import { communesOf, depsOn, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';
import { daysFrom } from '../../support/start/scripted-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const BA_BE: Unit = {
  ...choDon,
  id: 'ba-be',
  path: 'bac-kan/ba-be',
  name: { vi: 'Huyện Ba Bể', en: 'Ba Bể District' },
};
const KHANG_NINH: Unit = {
  ...xuanLac,
  id: 'khang-ninh',
  path: 'bac-kan/ba-be/khang-ninh',
  parent: 'ba-be',
  gsoCode: null,
  name: { vi: 'Xã Khang Ninh', en: 'Khang Ninh Commune' },
};

/** Chợ Đồn with one commune, and a second scope with settings of its own beside it. */
async function loadTwoScopes(second: Partial<ScopeSettings>, everybody = false) {
  await load(table.stores, { communes: 1, everybody });
  const settings = await table.stores.settings.current();
  const [first] = settings.scopes;
  if (!first) throw new Error('There is a scope');
  const units = [
    ...seededRegister(false).units.filter(({ level }) => level !== 'COMMUNE'),
    ...communesOf(1),
    BA_BE,
    KHANG_NINH,
  ];
  await table.stores.registers.save({ version: 2, units });
  const beside = { ...first, scope: BA_BE.id, path: BA_BE.path, ...second };
  await table.stores.settings.save({ ...settings, registerVersion: 2, scopes: [first, beside] });
  const there = (role: 'officer' | 'chairman' | 'leader') =>
    official(role, {
      id: `${role}-khang-ninh`,
      unit: KHANG_NINH.id,
      path: role === 'leader' ? BA_BE.path : KHANG_NINH.path,
      email: `${role}.khang-ninh@babe.example`,
    });
  await table.stores.officials.save([there('officer'), ...(everybody ? [there('chairman'), there('leader')] : [])]);
}

const names = (sent: readonly { to: { address: string } }[]) =>
  sent.map(({ to }) => to.address.split('@')[0]).toSorted();

async function sweep(day: string, time = '08:00') {
  const occurrence = instantAt(day, time);
  const { deps, box } = depsOn(table.stores, { now: () => occurrence });
  const outcome = await sendReminders(deps, { occurrence });
  return { outcome, sent: names(box.sent), box };
}

describe('each scope has its own', () => {
  it('send time: the day is done when the latest has sent', async () => {
    await loadTwoScopes({ sendTime: '09:30' });
    expect((await sweep(ONE_LATE, '08:00')).sent).toEqual(['officer.bang-lung']);
    expect((await sweep(ONE_LATE, '09:00')).sent).toEqual([]);
    expect((await sweep(ONE_LATE, '09:30')).sent).toEqual(['officer.khang-ninh']);
    expect((await sweep(ONE_LATE, '10:00')).outcome).toMatchObject({ reason: 'DAY_IS_DONE' });
  });

  it('ladder and copy rules', async () => {
    const ladder: Ladder = {
      steps: [
        { offset: 1, recipients: ['officer', 'chairman'] },
        { offset: 2, recipients: ['leader'] },
      ],
      repeatEvery: 1,
      repeatAtMost: 1,
    };
    await loadTwoScopes({ ladder }, true);
    // The leader of Chợ Đồn reads the digest; that of Ba Bể too, and on the next day the letter that the ladder there has for leaders.
    expect((await sweep(ONE_LATE)).sent).toEqual([
      'chairman.khang-ninh',
      'leader',
      'leader.khang-ninh',
      'officer.bang-lung',
      'officer.khang-ninh',
    ]);
    expect((await sweep('2026-10-20')).sent).toEqual(['leader.khang-ninh']);
    expect((await sweep(THREE_LATE)).sent).toEqual(['chairman.bang-lung', 'leader.khang-ninh', 'officer.bang-lung']);
    expect((await sweep('2026-10-22')).sent).toEqual([]);
  });

  it('quiet days: what was due then goes on the next working day, with that day’s lateness', async () => {
    await loadTwoScopes({ quietDays: [ONE_LATE] });
    expect((await sweep(ONE_LATE)).sent).toEqual(['officer.bang-lung']);
    const { box, sent } = await sweep('2026-10-20');
    expect(sent).toEqual(['officer.khang-ninh']);
    expect(box.sent[0]?.subject).toContain('Quá hạn 02 ngày làm việc');
  });

  it('beginning, and can be off', async () => {
    await loadTwoScopes({ remindersFrom: '2026-10-20' });
    expect((await sweep(ONE_LATE)).sent).toEqual(['officer.bang-lung']);
    expect((await sweep('2026-10-20')).sent).toEqual(['officer.khang-ninh']);
  });
});

it('a SES that is away for the first scope is not asked for the next; both are planned, and the next sweep sends', async () => {
  await loadTwoScopes({});
  const occurrence = morning(ONE_LATE);
  let calls = 0;
  const send = async () => {
    calls += 1;
    throw new MailError('stopped', 'the quota is used up');
  };
  const outcome = await sendReminders(depsOn(table.stores, { mailer: { send } }).deps, { occurrence });
  expect(outcome).toMatchObject({ sent: 0, pending: 2, stopped: 'the quota is used up' });
  expect(calls).toBe(1);
  expect((await sweep(ONE_LATE, '08:30')).sent).toEqual(['officer.bang-lung', 'officer.khang-ninh']);
});

describe('a scope inside another', () => {
  const BAC_KAN = 'bac-kan';
  const above = official('leader', { id: 'leader-province', unit: BAC_KAN, path: BAC_KAN, email: 'p@backan.example' });

  /** The province first in the settings, so that its sweep comes first. */
  async function loadNested(ofDistrict: Partial<ScopeSettings> = {}) {
    await load(table.stores, { communes: 2, everybody: true, scope: ofDistrict });
    const settings = await table.stores.settings.current();
    const [district] = settings.scopes;
    if (!district) throw new Error('There is a scope');
    const letterhead = { ...district.letterhead, senderName: 'Bắc Kạn' };
    const province = { ...district, scope: BAC_KAN, path: BAC_KAN, letterhead, remindersFrom: '2026-10-01' };
    await table.stores.settings.save({ ...settings, scopes: [province, district] });
    await table.stores.officials.save([above]);
  }
  const fromProvince = ({ box }: Awaited<ReturnType<typeof sweep>>) =>
    names(box.sent.filter(({ from }) => from.name === 'Bắc Kạn'));

  it('writes to its own officials, and the outer one to those above', async () => {
    await loadNested();
    const swept = await sweep(ONE_LATE);
    expect(swept.sent).toEqual(['leader', 'officer.bang-lung', 'officer.xuan-lac', 'p']);
    expect(fromProvince(swept)).toEqual(['p']);
  });

  it('leaves its officials to the outer one until its own reminders begin', async () => {
    await loadNested({ remindersFrom: THREE_LATE });
    const before = await sweep(ONE_LATE);
    expect(fromProvince(before)).toEqual(before.sent);
    expect(before.sent).toContain('officer.bang-lung');
    expect(fromProvince(await sweep(THREE_LATE))).toEqual([]);
  });

  it('loses none of its letters to the outer sweep when the one before left them waiting', async () => {
    await loadNested();
    const { deps } = depsOn(table.stores, { now: () => morning(ONE_LATE), timeLeft: () => 0 });
    await sendReminders(deps, { occurrence: morning(ONE_LATE) });
    const swept = await sweep(ONE_LATE, '08:30');
    expect(swept.sent).toEqual(['leader', 'officer.bang-lung', 'officer.xuan-lac', 'p']);
    expect(fromProvince(swept)).toEqual(['p']);
  });
});

describe('after the last step', () => {
  it('the letter repeats every fifth working day, four times; after that only the digest names the report', async () => {
    await load(table.stores, { communes: 1, everybody: true, scope: { remindersFrom: '2026-10-13' } });
    for (const day of daysFrom('2026-10-13', '2026-12-18')) await sweep(day);
    const ledger = await table.stores.mail.ofScope('bac-kan/cho-don');
    const stepsOf = (who: string) =>
      ledger
        .filter(({ official }) => official.startsWith(who))
        .flatMap(({ day, items }) =>
          items.filter(({ period }) => period === '2026-10').map(({ step }) => `${day} ${step}`),
        );
    const weekly = ['2026-10-30 10', '2026-11-06 15', '2026-11-13 20', '2026-11-20 25'];
    expect(stepsOf('reviewer')).toEqual(['2026-10-23 5', ...weekly]);
    expect(stepsOf('chairman')).toEqual([`${THREE_LATE} 3`, '2026-10-23 5', ...weekly]);
    const first = ['2026-10-13 -3', '2026-10-16 0', `${ONE_LATE} 1`, `${THREE_LATE} 3`, '2026-10-23 5'];
    expect(stepsOf('officer')).toEqual([...first, ...weekly]);
    const digest = (await sweep('2026-12-21')).box.sent.find(({ to }) => to.address.startsWith('leader'));
    expect(digest?.text).toMatch(/tháng 10\/2026/);
  });
});

it('the morning of a day begins at the send time of its scope, not before', async () => {
  await load(table.stores, { communes: 1 });
  expect((await sweep(ONE_LATE, '07:30')).outcome).toMatchObject({ reason: 'BEFORE_SEND_TIME' });
  expect((await sweep(ONE_LATE)).outcome).toMatchObject({ occurrence: morning(ONE_LATE), sent: 1 });
});
