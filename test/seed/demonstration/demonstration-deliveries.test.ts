import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureValue } from '../../../src/domain/figure/figure.js';
import { agreement, countOrigins } from '../../../src/domain/figure/origin.js';
import { isUnusual, robustZ, spreadOf } from '../../../src/domain/insight/expected-range.js';
import { instantAt, localDateOf } from '../../../src/domain/time/local-date.js';
import { closingDateOf } from '../../../src/domain/time/period.js';
import { demonstrationCommune } from '../../../src/seed/demonstration/commune.js';
import { figuresToReport } from '../../../src/seed/demonstration/figures.js';
import type { DeliveredTo } from '../../../src/seed/demonstration.js';
import { extendDemonstration, seed } from '../../../src/seed/loader.js';
import { seededCommunes } from '../../../src/seed/register/register.js';
import { demonstrationSources } from '../../../src/seed/register/source-systems.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { file, officerOf, save } from '../../support/filing/filing-world.js';
import { allHistories, historiesOfPeriod } from '../../support/start/demonstration.js';
import { demonstrationAt } from '../../support/start/demonstration-at.js';

const ASOF = '2026-10-13T01:00:00.000Z';
const NEXT_DAY = '2026-10-14T01:00:00.000Z';
const LATER = '2026-11-24T01:00:00.000Z';
const FIRST = '2024-10';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
  await seed(table.stores, { asOf: ASOF, demonstration: true });
});
afterAll(() => table.close());

const communes = seededCommunes.map((unit) => demonstrationCommune(unit));
const delivered = allHistories.flatMap(({ unit, period, deliveries }) =>
  deliveries.map((delivery) => ({ unit, period, ...delivery })),
);

test('systems deliver what they may, for several communes, from the closing day on, each delivery once', () => {
  expect(new Set(delivered.map(({ unit }) => unit)).size).toBeGreaterThan(5);
  expect(new Set(delivered.map(({ unit }) => unit)).size).toBeLessThan(12);
  const keys = delivered.map(({ system, batch, unit, period }) => `${system} ${batch} ${unit} ${period}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { system, period, takenAt, receivedAt, figures } of delivered) {
    const source = demonstrationSources.find(({ id }) => id === system);
    expect([...figures.keys()].filter((code) => !source?.indicators.includes(code))).toEqual([]);
    expect(localDateOf(takenAt) >= closingDateOf(period, 14)).toBe(true);
    expect(receivedAt > takenAt).toBe(true);
  }
});

test('a report ends up with the same figures, whoever brought them', () => {
  for (const { unit, period, revisions } of allHistories) {
    const approved = revisions.find(({ action }) => action === 'APPROVE')?.figures;
    const commune = communes.find(({ id }) => id === unit);
    if (approved && commune)
      expect(new Map([...approved].sort())).toEqual(new Map([...figuresToReport(commune, period).figures].sort()));
  }
});

test('typed and delivered figures mostly agree, some differ, and some nobody types', () => {
  const origins = demonstrationAt(LATER).reports.flatMap(({ approvedOrigins }) => [
    ...(approvedOrigins?.values() ?? []),
  ]);
  const counts = countOrigins(origins.map(({ kind }) => kind));
  expect(agreement(counts)).toBeGreaterThan(0.75);
  expect(agreement(counts)).toBeLessThan(0.98);
  expect(counts.delivered - counts.both).toBeGreaterThan(10);
  expect(new Set(origins.map(({ system }) => system))).toEqual(new Set(['vnpt-ioffice']));
});

test('drafts hold nothing of what only a system brings, and no submission is without it', () => {
  for (const { revisions } of allHistories) {
    const notes = revisions.at(-1)?.filing?.notes ?? {};
    const untyped = Object.keys(notes).filter((code) => notes[code]?.source && !notes[code]?.typedToo);
    const drafts = revisions.filter(({ action }) => action === 'SAVE');
    expect(drafts.filter(({ figures }) => untyped.some((code) => figures.has(code)))).toEqual([]);
    const submitted = revisions.filter(({ action }) => action === 'SUBMIT');
    expect(submitted.filter(({ figures }) => untyped.some((code) => !figures.has(code)))).toEqual([]);
  }
});

test('the mailboxes in use lie in the expected range of every month, as far apart as other figures', () => {
  for (const month of new Set(allHistories.map(({ period }) => period).filter((period) => /-\d\d$/.test(period)))) {
    const figures = historiesOfPeriod(month).flatMap(({ revisions }) => revisions.at(-1)?.figures.get('G02') ?? []);
    const values = figures.flatMap((figure) => figureValue(figure) ?? []);
    const spread = spreadOf(Float64Array.from(values));
    expect(spread?.deviation ?? 0, month).toBeGreaterThan(1.5);
    expect(spread && values.filter((value) => isUnusual(robustZ(value, spread))), month).toEqual([]);
  }
});

const historyOf = ({ unit, path, period }: DeliveredTo) => table.stores.deliveries.history({ unit, path, period });
/** The deliveries of each report, oldest first. */
function byReport(all: readonly DeliveredTo[]): readonly (readonly [DeliveredTo, ...DeliveredTo[]])[] {
  const reports = new Map<string, [DeliveredTo, ...DeliveredTo[]]>();
  for (const each of all) {
    const name = `${each.unit} ${each.period}`;
    reports.set(name, reports.has(name) ? [...(reports.get(name) as [DeliveredTo]), each] : [each]);
  }
  return [...reports.values()];
}

test('a loaded table holds each delivery with its answer; a longer one gets them as time goes on', async () => {
  const before = demonstrationAt(ASOF, FIRST).deliveries;
  expect(before.length).toBeGreaterThan(50);
  for (const [report, ...more] of byReport(before)) {
    const stored = await historyOf(report);
    expect(stored.map(({ batch }) => batch)).toEqual([report, ...more].map(({ delivery }) => delivery.batch));
    expect([...(stored.at(0)?.figures.values() ?? [])].map(({ outcome }) => outcome)).not.toContain('OUTDATED');
  }
  const [first] = demonstrationAt(LATER, FIRST).deliveries.filter(({ period }) => period === '2026-10');
  if (!first) throw new Error('the demonstration has deliveries of that month');
  expect(await historyOf(first)).toEqual([]);
  await extendDemonstration(table.stores, ASOF, NEXT_DAY);
  expect((await historyOf(first)).map(({ batch }) => batch)).toEqual([first.delivery.batch]);
});

test('what an official works on gets no more deliveries of the demonstration', async () => {
  const [taken] = demonstrationAt(LATER, FIRST).deliveries.filter(({ period }) => period === '2026-11');
  if (!taken) throw new Error('the demonstration has deliveries of that month');
  const { unit, period } = taken;
  const now = instantAt('2026-11-02', '09:00');
  await extendDemonstration(table.stores, NEXT_DAY, now);
  const saved = await file(table.stores, save([{ code: 'F03', value: 77 }]), {
    unit,
    period,
    viewer: officerOf(unit),
    now,
  });
  expect(saved.kind).toBe('FILED');
  await extendDemonstration(table.stores, now, LATER);
  expect(await historyOf(taken)).toEqual([]);
  const others = demonstrationAt(LATER, FIRST).deliveries.filter(
    (each) => each.period === period && each.unit !== unit,
  );
  for (const [other, ...more] of byReport(others)) expect(await historyOf(other)).toHaveLength(1 + more.length);
});
