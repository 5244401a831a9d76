import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { finalMonths } from '../../../src/jobs/reminder/final-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { submitted } from '../../support/builders/mail-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { ranking } from '../../support/builders/stored-builder.js';
import { inPages } from '../../support/letters/in-pages.js';
import { communesOf, depsOn, load, morning } from '../../support/letters/reminder-world.js';

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
const since = async () => (await finalMonths(table.stores, scope(), '2026-10-26')).get(MONTH);

it('a ranking is final since the local day of its first final version', async () => {
  expect(await since()).toBeUndefined();
  await publish(1, 'PROVISIONAL');
  expect(await since()).toBeUndefined();
  await publish(2, 'FINAL');
  expect(await since()).toEqual({ since: '2026-10-21', correctedOn: null });
});

it('whatever corrects it later, however often', async () => {
  await publish(1, 'PROVISIONAL', '2026-10-19T20:00:00.000Z');
  await publish(2, 'FINAL');
  await publish(3, 'FINAL', '2026-10-21T20:00:00.000Z');
  expect(await since()).toEqual({ since: '2026-10-21', correctedOn: '2026-10-22' });
  await publish(4, 'FINAL', '2026-10-22T20:00:00.000Z');
  expect(await since()).toEqual({ since: '2026-10-21', correctedOn: '2026-10-23' });
});

const ledBy = async (given: Partial<ScopeSettings> = {}) => {
  const reports = communesOf(2).map((unit) => submitted(unit, MONTH));
  await load(table.stores, {
    communes: 2,
    everybody: true,
    reports,
    officials: (all) => all.filter(({ role }) => role === 'leader'),
    scope: given,
  });
  return async (day: string) => {
    const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
    await sendReminders(deps, { occurrence: morning(day) });
    return box.sent.map(({ text }) => /Chính thức từ ngày .*/.exec(text)?.[0] ?? 'digest');
  };
};

it('leaders get the digest that morning, once', async () => {
  const sweep = await ledBy();
  expect(await sweep('2026-10-19')).toEqual(['digest']);
  expect(await sweep('2026-10-20')).toEqual([]);
  await publish(1, 'FINAL');
  expect(await sweep('2026-10-21')).toEqual(['Chính thức từ ngày 21/10/2026']);
  expect(await sweep('2026-10-22')).toEqual([]);
});

it('a correction published before the digest went out leaves it one line about the newest version, once', async () => {
  const sweep = await ledBy({ quietDays: ['2026-10-21'] });
  expect(await sweep('2026-10-19')).toEqual(['digest']);
  await publish(1, 'FINAL');
  expect(await sweep('2026-10-21')).toEqual([]);
  await publish(2, 'FINAL', '2026-10-21T20:00:00.000Z');
  expect(await sweep('2026-10-22')).toEqual(['Chính thức từ ngày 21/10/2026, cập nhật ngày 22/10/2026']);
  await publish(3, 'FINAL', '2026-10-22T20:00:00.000Z');
  expect(await sweep('2026-10-23')).toEqual([]);
});
