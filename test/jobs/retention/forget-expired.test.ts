import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { JobRun } from '../../../src/domain/operation/job-run.js';
import {
  RETENTION_DEFAULTS,
  retentionOf,
  retentionText,
  SHORTEST_RETENTION,
} from '../../../src/domain/operation/retention.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { forgetExpired } from '../../../src/jobs/retention/forget-expired.js';
import { mailToItem } from '../../../src/store/mail/item.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { scope } from '../../support/builders/scope-builder.js';
import { mailEntry } from '../../support/builders/stored-builder.js';

const OCCURRENCE = '2026-11-20T20:00:00.000Z';
/** The occurrence in Việt Nam is already the 21st. */
const TODAY = '2026-11-21';
const RETENTION = { letters: 500, jobRuns: 100 };
const FIRST_KEPT = addDays(TODAY, -RETENTION.letters);

describe('retention', () => {
  it('is told as text and read again', () => {
    expect(retentionOf(retentionText(RETENTION_DEFAULTS))).toEqual(RETENTION_DEFAULTS);
    expect(retentionOf(retentionText(SHORTEST_RETENTION))).toEqual(SHORTEST_RETENTION);
  });

  it.each(['letters=400,jobRuns=400', 'letters=1100,jobRuns=61', 'letters=1100', 'letters=1.5e3x,jobRuns=400', ''])(
    '"%s" is refused with the kind, the value and the shortest',
    (text) => {
      expect(() => retentionOf(text)).toThrow(
        /retention of (letters|jobRuns): ".*" is no whole number of at least (401|62) days/,
      );
    },
  );
});

describe('what is older than it is kept', () => {
  let table: TestTable;
  const keys = async (): Promise<string[]> => {
    const { Items = [] } = await table.db.send(new ScanCommand({ TableName: table.name, ConsistentRead: true }));
    return Items.map(({ pk, sk }) => `${pk} ${sk}`).toSorted();
  };
  const letter = (day: string, official: string): MailEntry => mailEntry({ day, official, path: 'bac-kan/cho-don/a' });
  const run = (job: JobRun['job'], occurrence: string): JobRun => ({
    ...{ job, occurrence, run: 'run', startedAt: occurrence, endedAt: occurrence, release: 'a' },
    ...{ result: 'DONE', reason: null, months: [], letters: null, unreadable: [] },
  });

  beforeAll(async () => {
    table = await testTable();
    const { stores } = table;
    const remindersFrom = addDays(FIRST_KEPT, -3);
    await stores.settings.save({
      ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
      scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don', remindersFrom })],
    });
    const [old, open, last] = [-3, -2, -1].map((n) => addDays(FIRST_KEPT, n)) as [string, string, string];
    const past = [letter(old, 'a'), letter(old, 'b'), letter(open, 'a'), letter(last, 'a')];
    const stillOpen = { ...letter(open, 'still-open'), items: [{ unit: 'a', period: '2026', step: 0 }] };
    await stores.mail.plan([...past, stillOpen, letter(FIRST_KEPT, 'a')]);
    await stores.mail.setApart([...past, letter(FIRST_KEPT, 'a')]);
    for (const day of [old, FIRST_KEPT]) {
      await stores.mail.keepSilent(day, 'bac-kan/cho-don', {});
      for (const of of ['all', 'cho-don'])
        await stores.mail.finishDay({ scope: of, day, occurrence: OCCURRENCE, sent: 1 });
    }
    // 00:00 of the first kept day in Việt Nam is 17:00 of the day before.
    for (const job of ['send-reminders', 'recompute-rankings'] as const)
      for (const at of ['2026-08-12T16:59:59.999Z', '2026-08-12T17:00:00.000Z']) await stores.jobRuns.put(run(job, at));
  });
  afterAll(() => table.close());

  it('goes, to the day; what is about something open, and everything else, stays', async () => {
    const before = await keys();
    expect(await forgetExpired(table.stores, RETENTION, OCCURRENCE)).toEqual({ letters: 4, jobRuns: 2 });
    const after = await keys();
    const [old, open, last] = [-3, -2, -1].map((n) => addDays(FIRST_KEPT, n));
    expect(before.filter((key) => !after.includes(key))).toEqual(
      [
        ...['recompute-rankings', 'send-reminders'].map((job) => `JOBRUN#${job} 2026-08-12T16:59:59.999Z#run`),
        `MAIL#${old} a#DAILY`,
        `MAIL#${old} b#DAILY`,
        `MAIL#${open} a#DAILY`,
        `MAIL#${last} a#DAILY`,
        `MAILDAY#all ${old}`,
        `MAILDAY#cho-don ${old}`,
        `SILENT#${old} bac-kan/cho-don/`,
      ].toSorted(),
    );
    expect(after).toContain(`MAIL#${open} still-open#DAILY`);
    expect(await table.stores.expired.lettersForgotten()).toBe(old);
  });

  it('goes once: the next night begins where something was left', async () => {
    const before = await keys();
    expect(await forgetExpired(table.stores, RETENTION, OCCURRENCE)).toEqual({ letters: 0, jobRuns: 0 });
    expect(await keys()).toEqual(before);
    await table.stores.mail.setApart([letter(addDays(FIRST_KEPT, -2), 'still-open')]);
    expect(await forgetExpired(table.stores, RETENTION, OCCURRENCE)).toMatchObject({ letters: 1 });
    expect(await table.stores.expired.lettersForgotten()).toBe(addDays(FIRST_KEPT, -1));
  });

  it('is taken up the next night when the job dies in between', async () => {
    const day = addDays(FIRST_KEPT, 3);
    await table.stores.mail.plan([letter(day, 'a'), letter(day, 'b')]);
    await table.stores.mail.setApart([letter(day, 'a'), letter(day, 'b'), letter(FIRST_KEPT, 'a')]);
    const later = '2026-11-30T20:00:00.000Z';
    let left = 1;
    const dying = {
      ...table.stores.expired,
      forgetLetters: async (...of: Parameters<typeof table.stores.expired.forgetLetters>) =>
        left-- > 0 ? table.stores.expired.forgetLetters(...of) : Promise.reject(new Error('killed')),
    };
    await expect(forgetExpired({ ...table.stores, expired: dying }, RETENTION, later)).rejects.toThrow('killed');
    expect(await forgetExpired(table.stores, RETENTION, later)).toEqual({ letters: 2, jobRuns: 2 });
    expect((await keys()).filter((key) => key.startsWith('MAIL'))).toEqual([]);
  });
});

it('letters of a scope without reminders go once no report that they name is open, and hold up no others', async () => {
  const table = await testTable();
  const { stores } = table;
  const [first, last] = ['2024-11-20', addDays(FIRST_KEPT, -1)];
  await stores.settings.save({
    ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
    scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don', remindersFrom: null })],
  });
  const about = (day: string, official: string, period: string) =>
    mailEntry({ day, official, path: 'bac-kan/cho-don/a', items: [{ unit: 'a', period, step: 0 }] });
  await stores.mail.plan([about(first, 'month', '2024-11'), about(first, 'year', '2024')]);
  const returned: MailEntry = { ...about(first, 'returned', '2024'), kind: 'RETURNED#2024#token-1', items: [] };
  await stores.mail.plan([about(last, 'month', '2025-06'), returned]);
  await stores.mail.setApart([returned]);
  await stores.expired.noteForgotten(addDays(first, -1));
  expect(await forgetExpired(stores, RETENTION, OCCURRENCE)).toMatchObject({ letters: 2 });
  expect((await stores.mail.ofDay(first)).map(({ official }) => official)).toEqual(['returned', 'year']);
  // Three years after its deadline the report of 2024 is locked.
  expect(await forgetExpired(stores, RETENTION, '2028-01-20T20:00:00.000Z')).toMatchObject({ letters: 2 });
  await table.close();
});

it('a letter that nobody can read goes too and holds up no later night, unless it told a return that is open', async () => {
  const table = await testTable();
  const { stores } = table;
  const [first, second] = [addDays(FIRST_KEPT, -2), addDays(FIRST_KEPT, -1)];
  await stores.settings.save({
    ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
    scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don', remindersFrom: first })],
  });
  const letter = (day: string, official: string) => mailEntry({ day, official, path: 'bac-kan/cho-don/a' });
  const damaged: MailEntry[] = [
    letter(first, 'daily'),
    { ...letter(second, 'open'), kind: 'RETURNED#2025#token-1' },
    { ...letter(second, 'locked'), kind: 'RETURNED#2024-11#token-1' },
  ];
  for (const entry of damaged)
    await table.db.send(new PutCommand({ TableName: table.name, Item: { ...mailToItem(entry), items: 'no list' } }));
  expect(await forgetExpired(stores, RETENTION, OCCURRENCE)).toMatchObject({ letters: 2 });
  expect((await stores.mail.ofDay(second)).map(({ official }) => official)).toEqual(['open']);
  expect(await stores.expired.lettersForgotten()).toBe(first);
  await table.close();
});

it('letters about access go where reminders are off, as old as any', async () => {
  const table = await testTable();
  const { stores } = table;
  await stores.settings.save({
    ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
    scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don', remindersFrom: null })],
  });
  const night = (days: number) => `${addDays(TODAY, days)}T20:00:00.000Z`;
  expect(await forgetExpired(stores, RETENTION, night(0))).toMatchObject({ letters: 0 });
  const entry = mailEntry({ day: addDays(TODAY, 1), official: 'a', path: 'bac-kan/cho-don/a' });
  await stores.mail.plan([{ ...entry, kind: 'OLD_ADDRESS#key-000001' }]);
  for (let days = 1; days <= RETENTION.letters; days += 50)
    expect(await forgetExpired(stores, RETENTION, night(days))).toMatchObject({ letters: 0 });
  expect(await forgetExpired(stores, RETENTION, night(RETENTION.letters + 2))).toMatchObject({ letters: 1 });
  await table.close();
});
