import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '../../../src/domain/official/official.js';
import type { RankingStatus } from '../../../src/domain/ranking/ranking.js';
import type { Email } from '../../../src/email/sending/email.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { communeNamed, official, submitted } from '../../support/builders/mail-builder.js';
import { inPages } from '../../support/letters/in-pages.js';
import { depsOn, load, morning, type World } from '../../support/letters/reminder-world.js';
import { sampleRanking } from '../../support/letters/sample-letters.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

/** Bằng Lũng and Xuân Lạc have submitted October, so that no reminder goes until the window of December opens on 16 November. */
const UNITS = ['bang-lung', 'xuan-lac'].map(communeNamed);
const WINDOW = '2026-10-26';
const at = (role: 'officer' | 'chairman', unit: string, overrides: Partial<Official> = {}) =>
  official(role, {
    id: `${role}-${unit}`,
    unit,
    path: `bac-kan/cho-don/${unit}`,
    email: `${role}.${unit}@chodon.example`,
    ...overrides,
  });
const OFFICIALS = UNITS.flatMap(({ id }) => [at('officer', id), at('chairman', id)]);

const loaded = (officials: readonly Official[] = OFFICIALS, scope: World['scope'] = {}) =>
  load(table.stores, {
    reports: UNITS.map((unit) => submitted(unit, '2026-10')),
    officials: () => officials,
    scope,
  });

const publish = (version: number, status: RankingStatus, occurrence: string, period = '2026-10') =>
  table.stores.rankings.publish(
    inPages(sampleRanking({ version, status, occurrence, period, replaces: version > 1 ? version - 1 : null })),
  );
/** 03:00 in Việt Nam of that day. */
const night = (day: string) => `${new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)}T20:00:00.000Z`;

async function sweep(day: string): Promise<readonly Email[]> {
  const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
  await sendReminders(deps, { occurrence: morning(day) });
  return box.sent;
}
const toOf = (emails: readonly Email[]) => emails.map(({ to }) => to.address.split('@')[0]).toSorted();
const EVERYBODY = ['chairman.bang-lung', 'chairman.xuan-lac', 'officer.bang-lung', 'officer.xuan-lac'];

describe('the letter about a ranking', () => {
  it('goes to officer and chairman once it is final, and not while it is provisional', async () => {
    await loaded();
    await publish(1, 'PROVISIONAL', night('2026-10-20'));
    expect(await sweep('2026-10-20')).toEqual([]);
    await publish(2, 'FINAL', night(WINDOW));
    const told = await sweep(WINDOW);
    expect(toOf(told)).toEqual(EVERYBODY);
    const officer = told.find(({ to }) => to.address === 'officer.xuan-lac@chodon.example');
    expect(officer?.subject).toMatch(/^(Đồng hạng|Hạng) \d+\/20: xếp hạng CĐS tháng 10\/2026$/);
    expect(officer?.headers['List-Unsubscribe']).toBeDefined();
    expect(await sweep(WINDOW)).toEqual([]);
    expect(await sweep('2026-10-27')).toEqual([]);
    const entries = await table.stores.mail.ofDay(WINDOW);
    expect(entries.map(({ ranking }) => ranking)).toEqual(EVERYBODY.map(() => '2026-10'));
  });

  it('waits for the first working day, and is made up for after days without a run', async () => {
    await loaded();
    await publish(1, 'FINAL', night('2026-10-24'));
    expect(await sweep('2026-10-24')).toEqual([]);
    expect(await sweep('2026-10-25')).toEqual([]);
    expect(toOf(await sweep('2026-10-29'))).toEqual(EVERYBODY);
  });

  it('waits for a day on which the scope sends letters', async () => {
    await loaded(OFFICIALS, { quietDays: [WINDOW] });
    await publish(1, 'FINAL', night(WINDOW));
    expect(await sweep(WINDOW)).toEqual([]);
    expect(toOf(await sweep('2026-10-27'))).toEqual(EVERYBODY);
  });

  it('is not repeated for a correction that leaves the commune where it stands, and of a corrected ranking that nobody was told of it tells the correction', async () => {
    await loaded();
    await publish(1, 'FINAL', night('2026-10-24'));
    await publish(2, 'FINAL', night('2026-10-25'));
    expect(toOf(await sweep(WINDOW))).toEqual(EVERYBODY);
    await publish(3, 'FINAL', night('2026-10-27'));
    expect(await sweep('2026-10-27')).toEqual([]);
  });

  it('is of the newest final month alone', async () => {
    await loaded(OFFICIALS, { firstPeriod: '2026-09' });
    await publish(1, 'FINAL', night('2026-10-23'), '2026-09');
    await publish(1, 'FINAL', night(WINDOW), '2026-10');
    for (const { subject } of await sweep(WINDOW)) expect(subject).not.toContain('09/2026');
    for (const { subject } of await sweep('2026-10-27')) expect(subject).not.toContain('xếp hạng');
  });

  it('does not go about a ranking that was final before reminders began', async () => {
    await loaded(OFFICIALS, { remindersFrom: WINDOW });
    await publish(1, 'FINAL', night('2026-10-25'));
    expect(await sweep(WINDOW)).toEqual([]);
    await publish(2, 'FINAL', night('2026-10-27'));
    expect(await sweep('2026-10-27')).toEqual([]);
  });

  it('a district that is loaded in December with its past tells no month that was over, and December once', async () => {
    const begun = { firstPeriod: '2026-09', remindersFrom: '2026-12-01' };
    await loaded(OFFICIALS, begun);
    for (const month of ['2026-09', '2026-10', '2026-11']) await publish(1, 'FINAL', night('2026-12-01'), month);
    const rankings = async (day: string) => (await sweep(day)).filter(({ text }) => /xếp hạng/.test(text));
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-15', '2026-12-25']) expect(await rankings(day)).toEqual([]);
    await publish(1, 'FINAL', night('2026-12-28'), '2026-12');
    const told = await rankings('2026-12-28');
    expect(toOf(told)).toEqual(EVERYBODY);
    for (const { text } of told) {
      expect(text).toContain('tháng 12 năm 2026');
      expect(text).not.toMatch(/xếp hạng.*tháng (9|09|10|11)/);
    }
    expect(await rankings('2026-12-29')).toEqual([]);
  });

  it('a district that began in October is told October once, though nobody was told of rankings until December', async () => {
    await loaded(OFFICIALS, { remindersFrom: '2026-10-01' });
    await publish(1, 'FINAL', night('2026-10-27'));
    const first = await sweep('2026-11-10');
    expect(toOf(first)).toEqual(EVERYBODY);
    for (const { subject } of first) expect(subject).toContain('tháng 10/2026');
    expect((await sweep('2026-11-16')).filter(({ text }) => /Kết quả xếp hạng/.test(text))).toEqual([]);
    await publish(1, 'FINAL', night('2026-11-26'), '2026-11');
    const second = (await sweep('2026-12-01')).filter(({ text }) => /xếp hạng/.test(text));
    expect(toOf(second)).toEqual(EVERYBODY);
    for (const { text } of second) expect(text).not.toMatch(/xếp hạng.*tháng 10/);
  });

  it('does not go to who switched digests off', async () => {
    await loaded([at('officer', 'xuan-lac', { digests: false }), at('chairman', 'xuan-lac')]);
    await publish(1, 'FINAL', night(WINDOW));
    expect(toOf(await sweep(WINDOW))).toEqual(['chairman.xuan-lac']);
  });

  it('is of the commune that the official answers for when it goes', async () => {
    await loaded([at('officer', 'xuan-lac'), at('officer', 'bang-lung')]);
    await publish(1, 'FINAL', night(WINDOW));
    const before = depsOn(table.stores, { now: () => morning(WINDOW) });
    const moving: typeof before.deps = {
      ...before.deps,
      officials: {
        ...table.stores.officials,
        one: async (id) =>
          id === 'officer-xuan-lac' ? at('officer', 'bang-lung', { id }) : table.stores.officials.one(id),
      },
    };
    await sendReminders(moving, { occurrence: morning(WINDOW) });
    expect(toOf(before.box.sent)).toEqual(['officer.bang-lung']);
    await table.stores.officials.save([at('officer', 'bang-lung', { id: 'officer-xuan-lac' })]);
    const [moved, ...others] = await sweep('2026-10-27');
    expect(others).toEqual([]);
    expect(moved?.text).toContain('thị trấn Bằng Lũng');
  });

  it('is a part of the reminder that goes that day, whose subject and statutory standing stay', async () => {
    await load(table.stores, { reports: [], officials: () => [at('officer', 'xuan-lac')] });
    await publish(1, 'FINAL', night('2026-10-19'));
    const [letter, ...others] = await sweep('2026-10-19');
    expect(others).toEqual([]);
    expect(letter?.subject).toMatch(/^Quá hạn 01 ngày làm việc/);
    expect(letter?.headers['List-Unsubscribe']).toBeUndefined();
    const text = letter?.text ?? '';
    expect(text.indexOf('Hạn gửi')).toBeLessThan(text.indexOf('Kết quả xếp hạng tháng 10/2026'));
  });

  it('that became final after the letter of the day was planned is in it, and the ledger says so', async () => {
    await load(table.stores, { reports: [], officials: () => [at('officer', 'xuan-lac')] });
    const { deps } = depsOn(table.stores, { now: () => morning('2026-10-19'), timeLeft: () => 0 });
    await sendReminders(deps, { occurrence: morning('2026-10-19') });
    await publish(1, 'FINAL', night('2026-10-19'));
    const [today] = await sweep('2026-10-19');
    expect(today?.text).toContain('Kết quả xếp hạng tháng 10/2026');
    expect(await table.stores.mail.ofDay('2026-10-19')).toMatchObject([{ ranking: '2026-10' }]);
    expect(await sweep('2026-10-20')).toEqual([]);
  });

  it('reads the rows of a ranking only when somebody is to be told of it', async () => {
    await loaded();
    let read = 0;
    const { deps } = depsOn(table.stores, { now: () => morning(WINDOW) });
    const counting: typeof deps = {
      ...deps,
      rankings: {
        ...table.stores.rankings,
        current: (scope, period) => {
          read += 1;
          return table.stores.rankings.current(scope, period);
        },
      },
    };
    await publish(1, 'PROVISIONAL', night('2026-10-23'));
    await sendReminders(counting, { occurrence: morning('2026-10-23') });
    expect(read).toBe(0);
    await publish(2, 'FINAL', night(WINDOW));
    await sendReminders(counting, { occurrence: morning(WINDOW) });
    // The ranking, and four months of the year before that have none.
    expect(read).toBe(5);
    const requests = countRequests(table.db);
    await sendReminders(counting, { occurrence: morning(WINDOW) });
    expect(requests.total).toBe(1);
    requests.off();
    await sendReminders({ ...counting, now: () => morning('2026-10-27') }, { occurrence: morning('2026-10-27') });
    expect(read).toBe(5);
  });
});
