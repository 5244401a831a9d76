import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRegister } from '../../src/seed/register/register.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { COMMUNE, COMMUNE_PATH, loadFilingWorld } from '../support/filing/filing-world.js';
import { cellsOf, formWith, rowOf } from '../support/filing/filled-form.js';

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores, { villages: false });
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const form = async (period: string, query = '') =>
  bytesOf(await api.ask('officer-xuan-lac', `/files/template/${COMMUNE}/${period}.xlsx${query}`));

test.each([
  ['2026-10', 'F13'],
  ['2026-Q3', 'G13'],
])(
  'the form of %s says that the register does not know the villages, and %s takes a denominator',
  async (period, code) => {
    const bytes = await form(period);
    const cells = await cellsOf(bytes);
    const said = cells.map(([, text]) => text);
    expect(said).toContain(
      `Danh mục đơn vị chưa có số thôn, tổ dân phố của đơn vị: đề nghị nhập mẫu số của ${code}; mẫu số này không được đối chiếu.`,
    );
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const denominator = sheets[0]?.cells?.get(`${rowOf(cells, code) - 1},5`);
    expect(denominator?.style?.protection?.locked).toBe(false);
    const imported = await api.ask('officer-xuan-lac', '/files/import', {
      method: 'POST',
      body: await formWith(bytes, { [code]: [9, 12] }),
      headers: { 'idempotency-key': `villages-${code}` },
    });
    expect(jsonOf(imported)).toMatchObject({ errors: [] });
    const head = await table.stores.reports.one(COMMUNE_PATH, period);
    expect(head?.working.get(code)).toEqual({ kind: 'ratio', numerator: 9, denominator: 12 });
  },
);

test('a form that asks for no villages says nothing of them', async () => {
  const said = (await cellsOf(await form('2026'))).map(([, text]) => `${text}`);
  expect(said.some((text) => text.includes('chưa có số thôn'))).toBe(false);
});

test('a saved figure that counts other villages than the register learned since comes out, and back in, as it was saved', async () => {
  await table.stores.registers.save({ ...seededRegister(true), version: 2 });
  const settings = await table.stores.settings.current();
  await table.stores.settings.save({ ...settings, registerVersion: 2 });
  api = await filesApi(table.stores);
  const bytes = await form('2026-10');
  const cells = await cellsOf(bytes);
  expect(cells[rowOf(cells, 'F13') - 1]?.slice(4, 6)).toEqual([9, 12]);
  const again = await api.ask('officer-xuan-lac', '/files/import?dryRun=true', { method: 'POST', body: bytes });
  expect(jsonOf(again)).toMatchObject({ changed: false });
  // It can be put right in the file too.
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets[0]?.cells?.get(`${rowOf(cells, 'F13') - 1},5`)?.style?.protection?.locked).toBe(false);
});
