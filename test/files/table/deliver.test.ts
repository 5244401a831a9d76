import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textBehind } from '../../../src/domain/text/cell-text.js';
import { readGrid } from '../../../src/files/import/read-grid.js';
import { csvOf, csvOfTable } from '../../../src/files/table/csv.js';
import { DIRECT_BYTES, deliverFile, type KeptFile } from '../../../src/files/table/deliver.js';
import { xlsxOfTable } from '../../../src/files/table/spreadsheet.js';
import type { ExportTable } from '../../../src/files/table/table.js';
import { cellsOf } from '../../support/filing/filled-form.js';

const HOSTILE = ['=1+1', '+84 209 388', '-3', '@SUM(A1)', '\tx', '\rx'];

const table = (cells: readonly (string | number)[]): ExportTable => ({
  name: 'x',
  sheet: { vi: 'Bảng', en: 'Table' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  notes: [],
  columns: cells.map((_, i) => ({ header: { vi: `Cột ${i}`, en: `Column ${i}` }, width: 10 })),
  rows: [cells],
});

const kept: KeptFile[] = [];
const downloads = {
  async keep(file: KeptFile) {
    kept.push(file);
    return 'https://downloads.example/1';
  },
};

describe('a text that a spreadsheet program would run', () => {
  test.each(HOSTILE)('%j is marked in CSV and in workbooks, and read back as it was', async (text) => {
    const csv = csvOfTable(table([text]), 'vi');
    expect(csv.split('\r\n').slice(1).join('\r\n')).toMatch(/^"?'/);
    const cells = await cellsOf(await xlsxOfTable(table([text]), 'vi'));
    expect(String(cells.at(-1)?.[0])).toMatch(/^'/);
    expect(textBehind(`'${text}`)).toBe(text);
  });

  test('numbers stay numbers, also below zero', async () => {
    expect(csvOfTable(table([-3.5]), 'vi')).toContain('\r\n-3,5\r\n');
    expect((await cellsOf(await xlsxOfTable(table([-3.5]), 'vi'))).at(-1)?.[0]).toBe(-3.5);
  });

  test('numbers of CSV have six decimals at most, and every digit where they are read again', () => {
    expect(csvOfTable(table([100 / 3]), 'vi')).toContain('\r\n33,333333\r\n');
    expect(csvOfTable({ ...table([100 / 3]), isReadAgain: true }, 'vi')).toContain(
      `\r\n${String(100 / 3).replace('.', ',')}\r\n`,
    );
  });

  test('an apostrophe that somebody typed stays', () => {
    expect(textBehind("'tis")).toBe("'tis");
  });
});

test.each([10_000, 10_001])('a workbook of %i rows is whole, however it is written', async (count) => {
  const rows = Array.from({ length: count }, (_, i) => [`Xã số ${i}`, '=1+1', i / 4]);
  const cells = await cellsOf(await xlsxOfTable({ ...table(['a', 'b', 3]), rows }, 'vi'));
  expect(cells.length).toBe(count + 2);
  expect(cells[0]?.[0]).toBe('Tiêu đề');
  expect(cells[1]).toEqual(['Cột 0', 'Cột 1', 'Cột 2']);
  expect(cells.at(-1)).toEqual([`Xã số ${count - 1}`, "'=1+1", (count - 1) / 4]);
});

test('whatever is written as CSV is read back as it was, in both languages', async () => {
  const texts = fc.array(
    fc.array(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
      { minLength: 2, maxLength: 4 },
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom('vi' as const, 'en' as const), async (rows, language) => {
      const first = ['x', 'y', 'z', 'u', 'v'];
      const outcome = await readGrid({ kind: 'csv', bytes: Buffer.from(csvOf([first, ...rows, first], language)) });
      const grid = outcome.kind === 'READ' ? outcome.grid.map((row) => row.map((cell) => cell ?? '')) : outcome.reason;
      expect(grid).toEqual([first, ...rows, first]);
    }),
  );
});

describe('the size decides how a file is answered', () => {
  const csv = (bytes: number) => deliverFile('x.csv', 'csv', 'a'.repeat(bytes), downloads, 7);
  const xlsx = (bytes: number) => deliverFile('x.xlsx', 'xlsx', new Uint8Array(bytes), downloads, 7);

  test.each([
    ['CSV of exactly 5 MB', () => csv(DIRECT_BYTES)],
    ['a workbook that has 6 MB as base64', () => xlsx(4_500_000)],
  ])('%s is answered directly', async (_name, deliver) => {
    const { status, headers } = await deliver();
    expect(status).toBe(200);
    expect(headers['x-row-count']).toBe('7');
  });

  test.each([
    ['one byte more of CSV', () => csv(DIRECT_BYTES + 1)],
    ['three bytes more of a workbook', () => xlsx(4_500_003)],
  ])('%s lies behind the address that the answer names', async (_name, deliver) => {
    const { status, headers, body } = await deliver();
    expect(status).toBe(303);
    expect(headers).toMatchObject({ location: 'https://downloads.example/1', 'x-row-count': '7' });
    expect(body).toBe('');
    expect(kept.at(-1)?.bytes.length).toBeGreaterThan(4_500_000);
  });
});
