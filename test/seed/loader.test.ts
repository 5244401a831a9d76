import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report/report.js';
import { extendDemonstration, SCHEMA_VERSION, seed } from '../../src/seed/loader.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { file, officerOf, save } from '../support/filing/filing-world.js';
import { demonstrationAt } from '../support/start/demonstration-at.js';

const ASOF = '2026-10-20T01:00:00.000Z';
const LATER = '2026-11-24T01:00:00.000Z';
const MUCH_LATER = '2027-06-20T01:00:00.000Z';
const SCOPE = 'bac-kan/cho-don';
const byUnit = (reports: readonly Report[]) => reports.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
const expected = (asOf: string, period: string) =>
  byUnit(demonstrationAt(asOf, '2024-11').reports.filter((report) => report.period === period));

let demo: TestTable;
let real: TestTable;

beforeAll(async () => {
  [demo, real] = await Promise.all([testTable(), testTable()]);
  await seed(demo.stores, { asOf: ASOF, demonstration: true });
  await seed(real.stores, { asOf: ASOF, demonstration: false });
});
afterAll(() => Promise.all([demo.close(), real.close()]));

test('the first load holds the district with its villages and officials', async () => {
  expect((await demo.stores.registers.version(1)).units).toHaveLength(249);
  expect(await demo.stores.observations.ofUnit('cho-don')).toHaveLength(10);
  expect(await demo.stores.officials.ofScope(SCOPE)).toHaveLength(49);
});

test('reports stand in the table as they were at that moment', async () => {
  for (const period of ['2024-11', '2024-Q3', '2023', '2026-10']) {
    expect(byUnit(await demo.stores.reports.ofScope(SCOPE, period))).toEqual(expected(ASOF, period));
  }
  const [filed] = expected(ASOF, '2026-10').filter((report) => report.state === 'APPROVED');
  const revisions = await demo.stores.reports.revisions(filed?.unit ?? '', '2026-10');
  expect(revisions.map((revision) => revision.token)).toEqual(filed?.tokens);
});

test('reports are expected and reminders run from the first month of the demonstration', async () => {
  const [scope] = (await demo.stores.settings.current()).scopes;
  expect(scope).toMatchObject({ firstPeriod: '2024-11', remindersFrom: '2024-10-15' });
});

test('each closed month is marked, so that the first run ranks them all', async () => {
  const marks = await demo.stores.recomputeMarks.list('cho-don');
  expect(marks.map((mark) => mark.period)).toHaveLength(24);
  expect(marks.at(0)?.period).toBe('2024-11');
  expect(marks.at(-1)?.period).toBe('2026-10');
});

test('loading again changes nothing', async () => {
  await seed(demo.stores, { asOf: ASOF, demonstration: true });
  expect(byUnit(await demo.stores.reports.ofScope(SCOPE, '2026-10'))).toEqual(expected(ASOF, '2026-10'));
});

test('without the demonstration there is only what is real, expected from the current month on', async () => {
  const { stores } = real;
  expect(await stores.officials.ofScope(SCOPE)).toEqual([]);
  expect(await stores.reports.ofScope(SCOPE, '2026-10')).toEqual([]);
  expect(await stores.recomputeMarks.list('cho-don')).toEqual([]);
  expect(await stores.observations.ofUnit('cho-don')).toHaveLength(10);
  expect((await stores.registers.version(1)).units).toHaveLength(22);
  const [scope] = (await stores.settings.current()).scopes;
  expect(scope).toMatchObject({ firstPeriod: '2026-11', remindersFrom: null });
  expect(await stores.dataState.get()).toEqual({
    schemaVersion: SCHEMA_VERSION,
    seededAt: ASOF,
    demonstrationUntil: null,
  });
});

test('data without a demonstration is never extended', async () => {
  await extendDemonstration(real.stores, ASOF, LATER);
  expect(await real.stores.reports.ofScope(SCOPE, '2026-11')).toEqual([]);
});

test('an extension brings the reports to a later moment', async () => {
  await extendDemonstration(demo.stores, ASOF, LATER);
  for (const period of ['2026-09', '2026-10', '2026-11']) {
    expect(byUnit(await demo.stores.reports.ofScope(SCOPE, period))).toEqual(expected(LATER, period));
  }
  expect((await demo.stores.dataState.get())?.demonstrationUntil).toBe(LATER);
});

test('what an official has worked on is left alone, and the neighbours go on', async () => {
  const { stores } = demo;
  const NEXT = '2026-12-02T01:00:00.000Z';
  const [theirs, neighbour] = demonstrationAt(MUCH_LATER).reports.filter(
    ({ period, tokens }) => period === '2026-12' && tokens.length > 0,
  );
  if (!theirs || !neighbour) throw new Error('the demonstration has no reports of that month');
  const viewer = officerOf(theirs.unit);
  const saved = await file(stores, save(), { unit: theirs.unit, period: '2026-12', viewer, now: LATER });
  expect(saved.kind).toBe('FILED');
  const before = await stores.reports.one(theirs.path, '2026-12');
  await extendDemonstration(stores, LATER, NEXT);
  await extendDemonstration(stores, NEXT, MUCH_LATER);
  expect(await stores.reports.one(theirs.path, '2026-12')).toEqual(before);
  expect(await stores.reports.one(neighbour.path, '2026-12')).toEqual(neighbour);
  const written = await stores.reports.revisions(theirs.unit, '2026-12');
  expect(written.map(({ token }) => token)).toEqual(before?.tokens);
});

test('after a long sleep the months that are locked meanwhile are marked, too', async () => {
  await extendDemonstration(demo.stores, LATER, MUCH_LATER);
  const marked = (await demo.stores.recomputeMarks.list('cho-don')).map((mark) => mark.period);
  expect(marked).toEqual(expect.arrayContaining(['2026-11', '2026-12', '2027-01', '2027-02']));
  expect(marked).not.toContain('2027-06');
  expect(byUnit(await demo.stores.reports.ofScope(SCOPE, '2027-02'))).toEqual(expected(MUCH_LATER, '2027-02'));
});

test('reminders may be left off, where a real mailer would try made-up addresses', async () => {
  await seed(demo.stores, { asOf: MUCH_LATER, demonstration: true, remind: false });
  const [scope] = (await demo.stores.settings.current()).scopes;
  expect(scope?.remindersFrom).toBeNull();
});
