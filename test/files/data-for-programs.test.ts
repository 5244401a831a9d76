import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestTable } from '../support/aws/dynamo.js';
import { type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

type Column = { readonly key: string; readonly name: { readonly vi: string; readonly en: string } };
type Row = Readonly<Record<string, unknown>>;

const dataOf = async (address: string): Promise<{ columns: readonly Column[]; rows: readonly Row[] }> =>
  jsonOf(await api.ask(null, `/files/${address}`, { now: NOW }));

const ADDRESSES = {
  ranking: 'ranking.json',
  reports: 'reports.json?period=2026-10',
  matrix: 'matrix.json?period=2026-Q3',
  completeness: 'completeness.json?period=2026-10',
  series: 'series.json?indicator=G03',
  ranks: 'ranks.json',
  commune: 'commune.json?unit=xuan-lac',
} as const;

/** The columns of the release before, in their order, with what their cells held. Each stays for one release more. */
const RELEASED: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('../fixtures/released-columns.json', import.meta.url), 'utf8'),
);
const KINDS: Readonly<Record<string, string>> = { string: 'text', object: 'words' };

describe.each(Object.entries(ADDRESSES))('%s', (name, address) => {
  test('keeps the columns of the release before, and what their cells hold; new ones stand behind them', async () => {
    const { columns, rows } = await dataOf(address);
    const released = Object.entries(RELEASED[name] ?? {});
    expect(columns.slice(0, released.length).map(({ key }) => key)).toEqual(released.map(([key]) => key));
    for (const [key, kinds] of released)
      for (const { [key]: cell } of rows)
        if (cell !== null) expect(kinds.split(' '), key).toContain(KINDS[typeof cell] ?? typeof cell);
  });

  test('has one column of a key and of a heading', async () => {
    const { columns } = await dataOf(address);
    for (const of of [({ key }: Column) => key, ({ name }: Column) => name.vi, ({ name }: Column) => name.en])
      expect(new Set(columns.map(of)).size).toBe(columns.length);
  });

  test('names unit and period by ids, and the code of the unit with its day', async () => {
    const { rows } = await dataOf(address);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.unitId).toMatch(/^[a-z-]+$/);
      expect(row.code).toMatch(/^\d{2,5}$/);
      expect(row.codeDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.periodId).toMatch(/^\d{4}(-\d{2}|-Q[1-4])?$/);
    }
  });
});

test('the state of a report and that of a figure are two columns, each with its code', async () => {
  const { rows } = await dataOf(ADDRESSES.reports);
  const [row] = rows;
  expect(row).toMatchObject({ reportState: { vi: expect.any(String) }, state: { vi: expect.any(String) } });
  expect(new Set(rows.map(({ reportStateCode }) => reportStateCode))).toContain('APPROVED');
  expect(new Set(rows.map(({ figureStateCode }) => figureStateCode))).toContain('PRESENT');
});

test('the source of an indicator is the Vietnamese text as before, and a text in two languages under a key of its own', async () => {
  const { columns, rows } = await dataOf(ADDRESSES.commune);
  expect(columns.at(-1)?.key).toBe('sourceText');
  for (const { source, sourceText } of rows) {
    expect(sourceText).toEqual({ vi: source, en: expect.any(String) });
    expect(source).toBeTypeOf('string');
  }
  const csv = String((await api.ask(null, '/files/communes/xuan-lac.csv?lang=en', { now: NOW })).body);
  expect(csv).toMatch(/,quyết định của UBND xã [^,]+,.*,decision of the Commune/);
});

test('a share in per cent is the one of the API, without the noise of a product', async () => {
  const { rows } = await dataOf('ranks.json');
  for (const { coverage } of rows) expect(`${coverage}`).toMatch(/^\d+(\.\d{1,2})?$/);
  const late = await dataOf('completeness.json?period=2026-11');
  for (const row of late.rows)
    expect([row.rate, row.rateOnTime]).toEqual([
      (100 * Number(row.submitted)) / Number(row.expected),
      (100 * Number(row.onTime)) / Number(row.expected),
    ]);
});

test('days are ISO days, moments have a zone, and booleans are no words', async () => {
  const { rows } = await dataOf(ADDRESSES.reports);
  for (const { dueDate, firstSubmittedAt, hasExtension } of rows) {
    expect(dueDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (firstSubmittedAt !== null) expect(firstSubmittedAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    expect(hasExtension).toBeTypeOf('boolean');
  }
  const csv = String((await api.ask(null, '/files/reports.csv?period=2026-10', { now: NOW })).body);
  expect(csv).toMatch(/;(true|false);/);
});
