import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { COMMUNE, completeEntries, file, loadFilingWorld, save, submit } from '../../support/filing/filing-world.js';
import { cellsOf, rowOf } from '../../support/filing/filled-form.js';

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const form = async (period: string, query = '') =>
  bytesOf(await api.ask('officer-xuan-lac', `/files/template/${COMMUNE}/${period}.xlsx${query}`));

describe.each([
  ['2026-10', 'MONTHLY'],
  ['2026-Q3', 'QUARTERLY'],
  ['2026', 'YEARLY'],
])('the form of %s', (period, frequency) => {
  const asked = seededMethod.indicators.filter((indicator) => indicator.frequency === frequency);

  test('has a line for each indicator of that frequency, by group, under its Vietnamese name', async () => {
    const cells = await cellsOf(await form(period));
    const lines = cells.filter(([code]) => asked.some((indicator) => indicator.code === code));
    expect(lines.map(([, number]) => number)).toEqual(asked.map((_, i) => i + 1));
    expect(lines.map(([code, , name]) => [code, name])).toEqual(
      expect.arrayContaining(asked.map(({ code, name }) => [code, name.vi])),
    );
  });

  test('admits whole numbers, levels in range, yes or no', async () => {
    const bytes = await form(period);
    const { sheets } = await readXlsx(bytes);
    const cells = await cellsOf(bytes);
    const rules = new Map(sheets[0]?.dataValidations?.map((rule) => [rule.range, rule]));
    const isOfVillages = (code: string) => code === 'F13' || code === 'G13';
    const wholeOrWords = (code: string, most: string) =>
      `IF(ISNUMBER(E0),AND(E0>=0${most},INT(E0)=E0),E0="Không có số liệu")`.replaceAll('E0', `E${rowOf(cells, code)}`);
    for (const { code, kind, computed, scoring } of asked) {
      const rule = rules.get(`E${rowOf(cells, code)}`);
      if (computed) expect(rule).toBeUndefined();
      else if (kind === 'boolean')
        expect(rule).toMatchObject({ type: 'list', values: ['Có', 'Không', 'Không có số liệu'] });
      else if (kind === 'level' && scoring.rule === 'levels')
        expect(rule).toMatchObject({ type: 'custom', formula1: wholeOrWords(code, `,E0<=${scoring.max}`) });
      else expect(rule).toMatchObject({ type: 'custom', formula1: wholeOrWords(code, '') });
      if (kind === 'ratio' && !computed && !isOfVillages(code))
        expect(rules.get(`F${rowOf(cells, code)}`)).toMatchObject({ type: 'whole', formula1: '0' });
    }
  });

  test('keeps its header in sight, hides the codes and is protected', async () => {
    const bytes = await form(period);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const header = (await cellsOf(bytes)).findIndex(([code]) => code === 'Mã chỉ tiêu');
    expect(sheets[0]).toMatchObject({ freezePane: { rows: header + 1 }, protection: { sheet: true } });
    expect(sheets[0]?.columns?.[0]?.hidden).toBe(true);
  });
});

test('figures of the period before stand beside, for reference', async () => {
  await file(table.stores, save(completeEntries('2026-09')), { period: '2026-09', now: '2026-09-16T02:00:00.000Z' });
  const cells = await cellsOf(await form('2026-10'));
  expect(cells[rowOf(cells, 'G01') - 1]?.slice(8, 10)).toEqual([20, 20]);
  expect(cells[rowOf(cells, 'F03') - 1]?.[8]).toBe(3);
});

test('in English it has English names and headers', async () => {
  const cells = await cellsOf(await form('2026-10', '?lang=en'));
  expect(cells.find(([code]) => code === 'Indicator code')?.[4]).toBe('Figure or numerator');
  expect(cells[1]?.[1]).toBe('Xuân Lạc Commune – October 2026 (2026-09-15 to 2026-10-14)');
});

test('a figure that Excel computed from a formula counts with its result', async () => {
  const bytes = await form('2026-10');
  const rows = await cellsOf(bytes);
  const at = `${rowOf(rows, 'G06') - 1},4`;
  const cells = new Map([[at, { value: null, formula: '10+5', formulaResult: 15 }]]);
  const body = await writeXlsx({ sheets: [{ name: 'x', rows, cells }] });
  const answer = await api.ask('officer-xuan-lac', '/files/import?dryRun=true', { method: 'POST', body });
  expect(jsonOf(answer)).toMatchObject({ errors: [], changes: [{ code: 'G06', after: { value: 15 } }] });
});

test('a formula without its result is refused at its cell, and not taken for an empty one', async () => {
  const bytes = await form('2026-10');
  const rows = await cellsOf(bytes);
  const row = rowOf(rows, 'G06');
  const cells = new Map([[`${row - 1},4`, { value: null, formula: '10+5', formulaResult: null }]]);
  const body = await writeXlsx({ sheets: [{ name: 'x', rows, cells }] });
  const answer = await api.ask('officer-xuan-lac', '/files/import?dryRun=true', { method: 'POST', body });
  expect(answer.status).toBe(422);
  expect(jsonOf(answer).errors).toMatchObject([
    { code: 'NOT_CALCULATED', row, column: 'E', message: expect.stringContaining(`Dòng ${row}, cột E: công thức`) },
  ]);
});

test.each([
  ['a period before the first one', 'xuan-lac/2025-12', 404, 'period'],
  ['what is no period', 'xuan-lac/thang-10', 400, 'period'],
  ['an unknown commune', 'ha-noi/2026-10', 404, 'unit'],
])('%s has no form', async (_name, address, status, field) => {
  const answer = await api.ask('officer-xuan-lac', `/files/template/${address}.xlsx`);
  expect(answer.status).toBe(status);
  expect(jsonOf(answer).errors).toMatchObject([{ field }]);
});

test('a list of a thousand faults is cut, and says how long it was', async () => {
  const lines = Array.from({ length: 450 }, () => `G06;1;${'http://x.vn '.repeat(40)}`);
  const body = Buffer.from(['Mã chỉ tiêu;Số liệu hoặc tử số;Minh chứng (liên kết https)', ...lines].join('\n'));
  const address = `/files/import?dryRun=true&unit=${COMMUNE}&period=2026-10`;
  const { errors, errorCount } = jsonOf(await api.ask('officer-xuan-lac', address, { method: 'POST', body }));
  expect(errors).toHaveLength(1_000);
  expect(errorCount).toBeGreaterThan(4_950);
});

test('names the signed document of a submitted report above its lines', async () => {
  const line = async (period: string, query = '') =>
    (await cellsOf(await form(period, query)))
      .slice(0, 9)
      .flat()
      .filter((cell) => /12\/BC-UBND/.test(String(cell)));
  expect(await line('2026-Q3')).toEqual([]);
  const document = { number: '12/BC-UBND', date: '2026-10-01' };
  const now = '2026-10-02T03:00:00.000Z';
  const sent = await file(table.stores, { ...submit(completeEntries('2026-Q3')), document } as Change, {
    period: '2026-Q3',
    now,
  });
  expect(sent.kind).toBe('FILED');
  expect(await line('2026-Q3')).toEqual(['Văn bản đã ký: số 12/BC-UBND ngày 01/10/2026']);
  expect(await line('2026-Q3', '?lang=en')).toEqual(['Signed document: No. 12/BC-UBND of 2026-10-01']);
});
