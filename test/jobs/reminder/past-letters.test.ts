import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { mailEntry } from '../../support/builders/stored-builder.js';
import { depsOn, load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const SCOPE = 'bac-kan/cho-don';

/** A letter each ten days, the youngest so many days before the sweep. */
const lettersOf = (years: number, youngest = 10): MailEntry[] =>
  Array.from({ length: Math.floor((years * 365 - youngest) / 10) }, (_, i) => {
    const day = addDays(ONE_LATE, -youngest - i * 10);
    const items = [{ unit: 'xuan-lac', period: day.slice(0, 7), step: 1 }];
    return mailEntry({
      day,
      items,
      occurrence: instantAt(day, '08:00'),
      status: 'SENT',
      sentAt: instantAt(day, '08:00'),
    });
  });

async function sweptLedger(years: number): Promise<MailEntry[]> {
  await load(table.stores, { communes: 1 });
  await table.stores.mail.plan(lettersOf(years));
  const { deps } = depsOn(table.stores, { now: () => morning(ONE_LATE) });
  await sendReminders(deps, { occurrence: morning(ONE_LATE) });
  return table.stores.mail.ofScope(SCOPE);
}

test('what a sweep reads of the ledger does not grow after a year and some weeks', async () => {
  const read = await sweptLedger(4);
  const old = read.filter(({ day }) => day < ONE_LATE);
  expect(old.every(({ day }) => day >= addDays(ONE_LATE, -400))).toBe(true);
  // Every tenth day of the last 400, the one of 400 days ago among them.
  expect(old).toHaveLength(40);
});

test('nothing is forgotten: the history of a unit has every letter, and each stands as it was', async () => {
  await sweptLedger(4);
  const ever = await table.stores.mail.everOfScope(`${SCOPE}/xuan-lac`);
  const planned = lettersOf(4);
  expect(ever.filter(({ day }) => day < ONE_LATE)).toHaveLength(planned.length);
  const oldest = planned.at(-1) as MailEntry;
  expect(await table.stores.mail.one(oldest)).toEqual(oldest);
});

test('a letter about a report that is still open stays in reach, however old it is', async () => {
  const about = mailEntry({
    day: addDays(ONE_LATE, -500),
    items: [{ unit: 'xuan-lac', period: '2026-10', step: 1 }],
    status: 'SENT',
  });
  await load(table.stores, { communes: 1 });
  await table.stores.mail.plan([about]);
  const { deps } = depsOn(table.stores, { now: () => morning(ONE_LATE) });
  await sendReminders(deps, { occurrence: morning(ONE_LATE) });
  expect(await table.stores.mail.ofScope(SCOPE, ({ day }) => day === about.day)).toEqual([about]);
});
