import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentSheet } from '../../src/files/table/document-sheet.js';
import type { DataTable } from '../../src/files/table/table.js';
import { seededCommunes } from '../../src/seed/register/register.js';
import type { TestTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi } from '../support/files/files-api.js';
import { codesOf, file } from '../support/filing/filing-world.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

async function sheetOf(address: string) {
  const workbook = await readXlsx(bytesOf(await api.ask(null, `/files/${address}`, { now: NOW })), {
    readStyles: true,
  });
  const [sheet, ...others] = workbook.sheets;
  if (!sheet) throw new Error(`${address} has no sheet`);
  expect(others).toEqual([]);
  return sheet;
}
const textsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.filter((cell) => cell !== null && cell !== ''));

test('a workbook is a document: authority and motto, place, title, and who signs', async () => {
  const { rows } = await sheetOf('completeness.xlsx?period=2026-11');
  expect(textsOf(rows.slice(0, 5))).toEqual([
    ['ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['PHÒNG VĂN HÓA VÀ THÔNG TIN', 'Độc lập - Tự do - Hạnh phúc'],
    [expect.stringMatching(/^Số: \.+/), expect.stringMatching(/^Chợ Đồn, ngày \.+ tháng \.+ năm 20\.+$/)],
    [],
    ['Tình hình gửi báo cáo tháng 11/2026 – Huyện Chợ Đồn'],
  ]);
  const signed = rows.findIndex((row) => row.includes('NGƯỜI LẬP BIỂU'));
  expect(textsOf(rows.slice(signed, signed + 2))).toEqual([
    ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'],
    ['(Ký, ghi rõ họ tên)', '(Ký, đóng dấu, ghi rõ họ tên)'],
  ]);
});

test('it prints on A3 what A4 cannot hold, across where the table is wide, headings on each page, numbered pages, lines around cells', async () => {
  const wide = await sheetOf('matrix.xlsx?period=2026-10');
  const header = wide.rows.findIndex((row) => row[0] === 'Mã đơn vị') + 1;
  expect(wide.pageSetup).toMatchObject({
    paperSize: 'a3',
    orientation: 'landscape',
    fitToWidth: 1,
    printTitlesRow: `$${header}:$${header}`,
  });
  expect(wide.headerFooter?.oddFooter).toBe('&LDanh mục đơn vị bản 1&CTrang &P/&N');
  const line = { style: 'thin' };
  expect(wide.cells?.get(`${header},1`)?.style?.border).toMatchObject({
    top: line,
    bottom: line,
    left: line,
    right: line,
  });
});

test('headings name the unit of measurement', async () => {
  const headings = async (address: string) =>
    (await sheetOf(address)).rows.flat().filter((cell) => /\)$/.test(String(cell)));
  expect(await headings('ranking.xlsx?period=2026-11')).toEqual(
    expect.arrayContaining(['Chỉ số\n(0–1)', 'Điểm đạt\n(điểm)', 'Tăng/giảm hạng\n(bậc)', 'Tỷ lệ số liệu đã có (%)']),
  );
  expect(await headings('completeness.xlsx?period=2026-11')).toEqual(
    expect.arrayContaining(['Phải gửi\n(báo cáo)', 'Tỷ lệ gửi (%)', 'Số ngày làm việc quá hạn\n(ngày)']),
  );
});

test('completeness says due day, extension, submission and delay of each commune', async () => {
  const { body } = await api.ask(null, '/files/completeness.csv?period=2026-11', { now: NOW });
  const [header = '', whole = '', ...communes] = String(body)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)];
  expect(
    ['Hạn gửi', 'Gia hạn', 'Gửi lần đầu', 'Số ngày làm việc quá hạn'].map((name) => cell(whole as string[], name)),
  ).toEqual(['', '', '', '']);
  const extended = communes.filter((row) => cell(row, 'Gia hạn') !== '');
  expect(extended.length).toBeGreaterThan(0);
  for (const row of extended) expect(cell(row, 'Gia hạn')).toBe(`đến ${cell(row, 'Hạn gửi')}`);
  expect(communes.some((row) => Number(cell(row, 'Số ngày làm việc quá hạn')) > 0)).toBe(true);
});

test('completeness names the office that granted an extension, and the kind of its ground, as pages do', async () => {
  const extension = { action: 'EXTEND', day: '2026-12-01', reason: 'lũ', ground: 'DISASTER' } as const;
  const asked = { period: '2026-11', now: NOW };
  const tried = await Promise.all(
    seededCommunes.map(async ({ id }) => codesOf(await file(table.stores, extension, { ...asked, unit: id }))),
  );
  expect(tried.flat()).toContain('FILED');
  const read = async (lang: string) =>
    String((await api.ask(null, `/files/completeness.csv?period=2026-11&lang=${lang}`, { now: NOW })).body);
  expect(await read('vi')).toContain('đến 01/12/2026 (Huyện Chợ Đồn, Thiên tai)');
  expect(await read('en')).toContain('until 2026-12-01 (Chợ Đồn District, Natural disaster)');
});

test('reports as a table: a row for each commune, a column for each indicator of the period', async () => {
  const { body } = await api.ask(null, '/files/matrix.csv?period=2026-10&lang=en', { now: NOW });
  const [header = '', ...rows] = String(body).trimEnd().split('\r\n');
  expect(rows).toHaveLength(20);
  expect(header).toMatch(/^\uFEFF?Unit code,Unit,State,"?F03 /);
  const { body: long } = await api.ask(null, '/files/reports.json?period=2026-10', { now: NOW });
  const { body: matrix } = await api.ask(null, '/files/matrix.json?period=2026-10', { now: NOW });
  type Row = Readonly<Record<string, unknown>>;
  const rowsIn = (json: unknown) => (JSON.parse(String(json)) as { rows: Row[] }).rows;
  const approved = rowsIn(long).filter(({ indicatorCode, value }) => indicatorCode === 'G10' && value !== null);
  expect(approved.length).toBeGreaterThan(5);
  for (const { unitCode, value } of approved)
    expect(rowsIn(matrix).find((row) => row.unitCode === unitCode)?.G10).toBe(value);
});

const text = (words: string) => ({ vi: words, en: words });
const letterhead = { authority: text('Ủy ban'), office: text('Phòng'), place: text('Chợ Đồn') };
const common = { name: 'x', sheet: text('x'), title: text('x'), notes: [], facts: { scope: { letterhead } } };
const printed = (columns: readonly object[], rows: readonly unknown[][]) =>
  documentSheet({ ...common, columns, rows } as unknown as DataTable, 'vi', '1');
const column = (width: number, more: object = {}) => ({ key: `${width}`, header: text('Cột'), width, ...more });
const long = 'x'.repeat(36);

test.each([
  [2, 'a4', 'portrait'],
  [3, 'a4', 'landscape'],
  [5, 'a4', 'landscape'],
  [6, 'a3', 'landscape'],
])('%i columns of long texts are printed on %s, %s', (count, paperSize, orientation) => {
  const columns = Array.from({ length: count }, () => column(70));
  const { pageSetup } = printed(columns, [columns.map(() => long), columns.map(() => `${long}y`)]);
  expect(pageSetup).toMatchObject({ paperSize, orientation, fitToWidth: 1 });
});

test('a text that every row repeats is said once above the table, and stays in a hidden column', () => {
  const columns = [column(20), column(18), column(10, { format: 'integer' })];
  const { rows = [], columns: printedColumns } = printed(columns, [
    ['Xã A', 'Số liệu minh họa', 1],
    ['Xã B', 'Số liệu minh họa', 1],
  ]);
  expect(printedColumns?.map(({ hidden }) => hidden ?? false)).toEqual([false, true, false]);
  expect(rows.flat()).toContain('Chung cho mọi dòng – Cột: Số liệu minh họa.');
  expect(rows.filter((row) => row[1] === 'Số liệu minh họa')).toHaveLength(2);
});

test('one row repeats nothing', () => {
  const { columns } = printed([column(20), column(18)], [['Xã A', 'Số liệu minh họa']]);
  expect(columns?.some(({ hidden }) => hidden)).toBe(false);
});

test.each([
  [26, 1],
  [80, 0],
])('%i rows: pages as needed, and none for the signatures alone', (count, fitToHeight) => {
  const rows = Array.from({ length: count }, (_, i) => [`Xã ${i}`, 'x'.repeat(36)]);
  expect(printed([column(20), column(70)], rows).pageSetup?.fitToHeight).toBe(fitToHeight);
});
