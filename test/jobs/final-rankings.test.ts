import { afterEach, beforeEach, expect, it } from 'vitest';
import { finalSince } from '../../src/jobs/final-rankings.js';
import { sendReminders } from '../../src/jobs/send-reminders.js';
import { type TestTable, testTable } from '../support/dynamo.js';
import { inPages } from '../support/in-pages.js';
import { submitted } from '../support/mail-builder.js';
import { communesOf, depsOn, load, morning } from '../support/reminder-world.js';
import { ranking } from '../support/stored-builder.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const MONTH = '2026-10';
/** 03:00 in Việt Nam on 21 October. */
const NIGHT = '2026-10-20T20:00:00.000Z';
const publish = (version: number, status: 'PROVISIONAL' | 'FINAL', occurrence = NIGHT) =>
  table.stores.rankings.publish(
    inPages(
      ranking({
        scope: 'cho-don',
        period: MONTH,
        version,
        replaces: version > 1 ? version - 1 : null,
        status,
        occurrence,
      }),
    ),
  );
const since = () => finalSince(table.stores, 'cho-don', MONTH);

it('a ranking is final since the local day of its first final version', async () => {
  expect(await since()).toBeNull();
  await publish(1, 'PROVISIONAL');
  expect(await since()).toBeNull();
  await publish(2, 'FINAL');
  expect(await since()).toBe('2026-10-21');
});

it('a final version that corrects a final one is no news', async () => {
  await publish(1, 'FINAL');
  await publish(2, 'FINAL', '2026-10-22T20:00:00.000Z');
  expect(await since()).toBeNull();
});

it('leaders get the digest that morning, once', async () => {
  const reports = communesOf(2).map((unit) => submitted(unit, MONTH));
  await load(table.stores, {
    communes: 2,
    everybody: true,
    reports,
    officials: (all) => all.filter(({ role }) => role === 'leader'),
  });
  const sweep = async (day: string) => {
    const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
    await sendReminders(deps, { occurrence: morning(day) });
    return box.sent.map(({ text }) => /Chính thức từ ngày [\d/]+/.exec(text)?.[0] ?? 'digest');
  };
  expect(await sweep('2026-10-19')).toEqual(['digest']);
  expect(await sweep('2026-10-20')).toEqual([]);
  await publish(1, 'FINAL');
  expect(await sweep('2026-10-21')).toEqual(['Chính thức từ ngày 21/10/2026']);
  expect(await sweep('2026-10-22')).toEqual([]);
});
