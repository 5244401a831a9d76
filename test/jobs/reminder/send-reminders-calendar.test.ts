import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import type { Holiday } from '../../../src/domain/time/working-calendar.js';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { depsOn, load, ONE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
  await load(table.stores, { communes: 1 });
});
afterEach(() => table.close());

const FRIDAY: LocalDate = '2026-10-16';
const SATURDAY: LocalDate = '2026-10-17';

/** Somebody edits the holiday table while the days go by. */
async function declare(date: LocalDate, works: boolean) {
  const day: Holiday = {
    date,
    works,
    kind: works ? 'SWAPPED_WORKING' : 'SWAPPED_OFF',
    name: { vi: 'Hoán đổi', en: 'Swapped' },
    status: 'VERIFIED',
    decision: null,
    decisionDate: null,
    swappedWith: null,
    note: null,
  };
  const settings = await table.stores.settings.current();
  await table.stores.settings.save({ ...settings, holidays: [...settings.holidays, day] });
}

async function sweep(day: LocalDate, { time = '08:00', mailer, deliveredAt }: Partial<Sweep> = {}) {
  const occurrence = instantAt(day, time);
  const { deps, box } = depsOn(table.stores, { now: () => deliveredAt ?? occurrence, ...(mailer && { mailer }) });
  const outcome = await sendReminders(deps, { occurrence });
  return { outcome, subjects: box.sent.map(({ subject }) => subject.split(':')[0]) };
}
type Sweep = { time: string; mailer: Mailer; deliveredAt: string };

const stopped: Mailer = { send: () => Promise.reject(new MailError('stopped', 'daily quota')) };
const statuses = async (day: LocalDate) =>
  (await table.stores.mail.ofDay(day)).map(({ status, notSent }) => [status, notSent]);

describe('a Saturday', () => {
  it('is no day for letters', async () => {
    expect((await sweep(SATURDAY)).outcome).toMatchObject({ reason: 'NOT_A_WORKING_DAY' });
    expect((await sweep(ONE_LATE)).subjects).toEqual(['Quá hạn 01 ngày làm việc']);
  });

  it('that is declared working after a sweep of it is one from the next sweep on', async () => {
    expect((await sweep(SATURDAY)).outcome).toMatchObject({ reason: 'NOT_A_WORKING_DAY' });
    await declare(SATURDAY, true);
    expect((await sweep(SATURDAY, { time: '08:30' })).subjects).toEqual(['Quá hạn 01 ngày làm việc']);
  });

  it('that was declared working is one, and counts: the first day late is over on Monday', async () => {
    await declare(SATURDAY, true);
    expect((await sweep(FRIDAY)).subjects).toEqual(['Hạn gửi hôm nay']);
    expect((await sweep(SATURDAY)).subjects).toEqual(['Quá hạn 01 ngày làm việc']);
    expect((await sweep(ONE_LATE)).subjects).toEqual([]);
    expect((await sweep('2026-10-20')).subjects).toEqual(['Quá hạn 03 ngày làm việc']);
  });
});

describe('the holiday table is edited after the plan of the day', () => {
  beforeEach(async () => {
    expect((await sweep(ONE_LATE, { mailer: stopped })).outcome).toMatchObject({ pending: 1, stopped: 'daily quota' });
  });

  it('and says nothing of that day: the next sweep sends', async () => {
    await declare('2026-10-20', false);
    expect((await sweep(ONE_LATE, { time: '08:30' })).subjects).toEqual(['Quá hạn 01 ngày làm việc']);
  });

  it('to a day off: nothing goes, and the next working day, now the first one late, says it', async () => {
    await declare(ONE_LATE, false);
    expect((await sweep(ONE_LATE, { time: '08:30' })).outcome).toMatchObject({ reason: 'NOT_A_WORKING_DAY' });
    expect((await sweep('2026-10-20')).subjects).toEqual(['Quá hạn 01 ngày làm việc']);
    expect(await statuses(ONE_LATE)).toEqual([['SUPERSEDED', 'DAY_OVER']]);
  });

  it('so that the due day moves to today: the letter says so, and the day after is the first one late', async () => {
    await declare(FRIDAY, false);
    expect((await sweep(ONE_LATE, { time: '08:30' })).subjects).toEqual(['Hạn gửi hôm nay']);
    expect((await sweep('2026-10-20')).subjects).toEqual(['Quá hạn 01 ngày làm việc']);
  });
});

describe('an occurrence that is delivered late', () => {
  it('in the last minute of its day still sends', async () => {
    const late = { time: '17:30', deliveredAt: instantAt(ONE_LATE, '23:59') };
    expect((await sweep(ONE_LATE, late)).outcome).toMatchObject({ sent: 1 });
  });

  it('after its day does nothing, and the letters of the new day say how late the report is by then', async () => {
    const late = { time: '17:30', deliveredAt: instantAt('2026-10-20', '00:00') };
    expect((await sweep(ONE_LATE, late)).outcome).toMatchObject({ kind: 'NOTHING_TO_DO', reason: 'DAY_IS_OVER' });
    expect(await statuses(ONE_LATE)).toEqual([]);
    expect((await sweep('2026-10-20')).subjects).toEqual(['Quá hạn 02 ngày làm việc']);
  });
});
