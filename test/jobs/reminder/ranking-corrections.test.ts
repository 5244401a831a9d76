import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '../../../src/domain/official/official.js';
import type { Ranking, RankingRow } from '../../../src/domain/ranking/ranking.js';
import type { Email } from '../../../src/email/sending/email.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed, official, sentEntry, submitted } from '../../support/builders/mail-builder.js';
import { inPages } from '../../support/letters/in-pages.js';
import { depsOn, load, morning } from '../../support/letters/reminder-world.js';
import { sampleRanking } from '../../support/letters/sample-letters.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const UNITS = ['bang-lung', 'xuan-lac'].map(communeNamed);
const officer = (unit: string, overrides: Partial<Official> = {}) =>
  official('officer', {
    id: `officer-${unit}`,
    unit,
    path: `bac-kan/cho-don/${unit}`,
    email: `officer.${unit}@chodon.example`,
    ...overrides,
  });
const OFFICIALS = [...UNITS.map(({ id }) => officer(id)), official('leader')];
const MONDAY = '2026-10-26';
const TUESDAY = '2026-10-27';
const WEDNESDAY = '2026-10-28';

type Rows = Readonly<Record<string, Partial<RankingRow>>>;
const PLACED: Rows = {
  'xuan-lac': { rank: 5, tied: false, unrankedReason: null, index: 0.5 },
  'bang-lung': { rank: 7, tied: false, unrankedReason: null, index: 0.4 },
};

/** A final version of October, published in the night before that day; who is not named stands as in every other version. */
async function publish(version: number, day: string, rows: Rows = {}, more: Partial<Ranking> = {}) {
  const made = sampleRanking();
  const placed = made.rows.map((row) => ({ ...row, ...PLACED[row.unit], ...rows[row.unit] }));
  const occurrence = new Date(Date.parse(`${day}T03:00:00+07:00`)).toISOString();
  const replaces = version > 1 ? version - 1 : null;
  await table.stores.rankings.publish(
    inPages({ ...made, rows: placed, version, status: 'FINAL', occurrence, replaces, ...more }),
  );
}

/** Everybody has submitted October and been told on Monday that its ranking is final. */
async function toldOnMonday(officials: readonly Official[] = OFFICIALS, rows: Rows = {}) {
  await load(table.stores, { reports: UNITS.map((unit) => submitted(unit, '2026-10')), officials: () => officials });
  await publish(1, MONDAY, rows);
  await sweep(MONDAY);
}

async function sweep(day: string): Promise<readonly Email[]> {
  const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
  await sendReminders(deps, { occurrence: morning(day) });
  return box.sent;
}
const toOf = (emails: readonly Email[]) => emails.map(({ to }) => to.address.split('@')[0]).toSorted();
const to = (emails: readonly Email[], name: string) =>
  emails.find(({ to: { address } }) => address.startsWith(`${name}@`));

describe('a corrected final ranking', () => {
  it('is told once to the commune whose rank is another, and to the leaders', async () => {
    await toldOnMonday();
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6 } });
    const told = await sweep(TUESDAY);
    expect(toOf(told)).toEqual(['leader', 'officer.xuan-lac']);
    const letter = to(told, 'officer.xuan-lac');
    expect(letter?.subject).toBe('Đính chính: hạng 6/20 thay cho hạng 5/20, xếp hạng CĐS tháng 10/2026');
    expect(letter?.text).toContain('bản số 2, công bố ngày 27/10/2026, thay thế bản số 1');
    expect(letter?.text).toContain('Hạng 5/20; 500,0/1.000 điểm');
    expect(letter?.text).toContain('Hạng 6/20; 500,0/1.000 điểm');
    expect(await sweep(TUESDAY)).toEqual([]);
    expect(await sweep(WEDNESDAY)).toEqual([]);
  });

  it('is told for a difference of 1.0 points of 1,000, and not for 0.9', async () => {
    await toldOnMonday();
    await publish(2, TUESDAY, { 'xuan-lac': { index: 0.5009 } });
    expect(await sweep(TUESDAY)).toEqual([]);
    await publish(3, WEDNESDAY, { 'xuan-lac': { index: 0.501 } });
    const told = await sweep(WEDNESDAY);
    expect(toOf(told)).toEqual(['leader', 'officer.xuan-lac']);
    expect(to(told, 'officer.xuan-lac')?.subject).toBe(
      'Đính chính: 501,0 điểm thay cho 500,0 điểm, xếp hạng CĐS tháng 10/2026',
    );
  });

  it('is told where the reason of being unranked is another', async () => {
    const unranked = { rank: null, unrankedReason: 'AWAITING_REVIEW' } as const;
    await toldOnMonday(OFFICIALS, { 'xuan-lac': unranked });
    await publish(2, TUESDAY, { 'xuan-lac': { ...unranked, unrankedReason: 'NOT_APPROVED' } });
    expect(to(await sweep(TUESDAY), 'officer.xuan-lac')?.subject).toBe(
      'Đính chính: chưa xếp hạng (chưa có báo cáo được duyệt) thay cho chưa xếp hạng (báo cáo đang chờ thẩm định), xếp hạng CĐS tháng 10/2026',
    );
    await publish(3, WEDNESDAY);
    expect(to(await sweep(WEDNESDAY), 'officer.xuan-lac')?.text).toContain('Đơn vị đã đủ điều kiện xếp hạng');
  });

  it('that is corrected twice in one night is told in one letter, as it stands last', async () => {
    await toldOnMonday();
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6 } });
    await publish(3, TUESDAY, { 'xuan-lac': { rank: 9 } });
    const told = await sweep(TUESDAY);
    expect(toOf(told)).toEqual(['leader', 'officer.xuan-lac']);
    expect(to(told, 'officer.xuan-lac')?.subject).toContain('hạng 9/20 thay cho hạng 5/20');
    expect(to(told, 'officer.xuan-lac')?.text).toContain('bản số 3');
  });

  it('that is corrected again after the letter of the day is told the day after, and beside what was told last', async () => {
    await toldOnMonday();
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6 } });
    await sweep(TUESDAY);
    await publish(3, TUESDAY, { 'xuan-lac': { rank: 9 } });
    expect(await sweep(TUESDAY)).toEqual([]);
    expect(to(await sweep(WEDNESDAY), 'officer.xuan-lac')?.subject).toContain('hạng 9/20 thay cho hạng 6/20');
  });

  it('that is taken back before anybody was told is not told', async () => {
    await toldOnMonday();
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6 } });
    await publish(3, TUESDAY);
    expect(await sweep(TUESDAY)).toEqual([]);
  });

  it('names to the leaders every commune that stands otherwise, and no other', async () => {
    await toldOnMonday();
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6, index: 0.45 } });
    const letter = to(await sweep(TUESDAY), 'leader');
    expect(letter?.subject).toBe('Đính chính: 01 đơn vị đổi thứ hạng hoặc điểm, xếp hạng CĐS tháng 10/2026 – Chợ Đồn');
    expect(letter?.text).toContain('Xuân Lạc');
    expect(letter?.text).toContain('Hạng 6/20; 450,0/1.000 điểm');
    expect(letter?.text).not.toContain('Bằng Lũng');
  });

  it('is kept in the ledger with rank, points and reason, and a letter of a correction is no digest', async () => {
    await toldOnMonday();
    const of = async (day: string) =>
      Object.fromEntries((await table.stores.mail.ofDay(day)).map(({ official: id, rankings }) => [id, rankings]));
    const told = { scope: 'cho-don', period: '2026-10', version: 1 };
    const standing = { rank: 5, ranked: 20, points: 500, reason: null };
    expect(await of(MONDAY)).toMatchObject({ 'officer-xuan-lac': [{ ...told, standing }], 'leader-1': [told] });
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6 } });
    await sweep(TUESDAY);
    const corrected = { ...told, version: 2, corrects: 1 };
    expect(await of(TUESDAY)).toEqual({
      'officer-xuan-lac': [{ ...corrected, unit: 'xuan-lac', standing: { ...standing, rank: 6 } }],
      'leader-1': [corrected],
    });
    // Monday's digest stays the last one: no other is due before a week has begun.
    const [leader] = (await table.stores.mail.ofDay(TUESDAY)).filter(({ official: id }) => id === 'leader-1');
    expect(leader?.digest).toBeUndefined();
  });

  it('is no news where an earlier release told the month, whose ledger kept no standing', async () => {
    await load(table.stores, {
      reports: UNITS.map((unit) => submitted(unit, '2026-10')),
      officials: () => OFFICIALS,
    });
    await publish(1, MONDAY);
    const told = OFFICIALS.map((each) => ({
      ...sentEntry(each, MONDAY, []),
      ...(each.role === 'officer' && { ranking: '2026-10' }),
    }));
    await table.stores.mail.plan(told);
    await publish(2, TUESDAY, { 'xuan-lac': { rank: 6 } });
    expect(await sweep(TUESDAY)).toEqual([]);
  });

  it('is not told to who switched such letters off, nor on a day on which no letter goes', async () => {
    const off = officer('xuan-lac', { id: 'officer-off', email: 'off@chodon.example' });
    await toldOnMonday([...OFFICIALS, off]);
    await table.stores.officials.save([{ ...off, digests: false }]);
    await publish(2, '2026-10-31', { 'xuan-lac': { rank: 6 } });
    expect(await sweep('2026-10-31')).toEqual([]);
    expect(toOf(await sweep('2026-11-02'))).toEqual(['leader', 'officer.xuan-lac']);
  });
});
