import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { COMMUNE, loadFilingWorld, MONTH } from '../support/filing/filing-world.js';
import { formWith } from '../support/filing/filled-form.js';

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const OFFICER = 'officer-xuan-lac';
const form = async (lang: 'vi' | 'en') =>
  bytesOf(await api.ask(OFFICER, `/files/template/${COMMUNE}/${MONTH}.xlsx?lang=${lang}`));
const seen = async (body: Uint8Array, query = '') =>
  jsonOf(await api.ask(OFFICER, `/files/import?dryRun=true${query}`, { method: 'POST', body }));

test.each([
  ['vi', '1.234'],
  ['en', '1,234'],
] as const)('numbers typed as text are read in the language of the headings (%s)', async (lang, typed) => {
  const { changes } = await seen(await formWith(await form(lang), { G06: [typed] }));
  expect(changes).toMatchObject([{ code: 'G06', after: { value: 1234 } }]);
});

test('a file has one reading, whoever sends it and with whatever `lang`', async () => {
  const doubtful = await seen(await formWith(await form('vi'), { G06: ['1,234'] }), '&lang=en');
  expect(doubtful.changes).toEqual([]);
  expect(doubtful.errors).toMatchObject([{ code: 'NOT_A_NUMBER', value: '1,234', column: 'E' }]);
  expect(doubtful.errors[0].message).toContain('may mean 1.234 or 1234');
});

test('a cell that holds a number is one, and a sentence writes it in the language of its reader', async () => {
  const english = await form('en');
  const { errors } = await seen(await formWith(english, { G06: [1234.5] }), '&lang=vi');
  expect(errors).toMatchObject([{ code: 'NOT_AN_INTEGER', value: '1234.5', column: 'E' }]);
  expect(errors[0].message).toContain('1.234,5 phải là số nguyên');
  const typed = await seen(await formWith(english, { G06: ['1,234.5'] }), '&lang=vi');
  expect(typed.errors[0].message).toContain('1.234,5 phải là số nguyên');
});

test('a form with headings in both languages is refused', async () => {
  const mixed = Buffer.from('Mã chỉ tiêu,Figure or numerator\r\nG06,1.234\r\n');
  const { errors } = await seen(mixed, `&unit=${COMMUNE}&period=${MONTH}`);
  expect(errors).toMatchObject([{ code: 'LANGUAGES_MIXED', row: 1 }]);
});
