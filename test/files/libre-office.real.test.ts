import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { type Office, openLibreOffice, soffice } from '../support/files/libre-office.js';
import { COMMUNE, COMMUNE_PATH, loadFilingWorld, MONTH } from '../support/filing/filing-world.js';
import { cellsOf, rowOf } from '../support/filing/filled-form.js';

describe.skipIf(!soffice)('a form that LibreOffice opened, filled and saved', () => {
  let table: TestTable;
  let api: FilesWorld;
  let form: Uint8Array;
  let office: Office;
  const at = async (column: string, code: string) => `${column}${rowOf(await cellsOf(form), code)}`;
  const send = (body: Uint8Array, query = '') =>
    api.ask('officer-xuan-lac', `/files/import${query}`, {
      method: 'POST',
      body,
      headers: { 'idempotency-key': 'from-libre-office' },
    });

  beforeAll(async () => {
    office = openLibreOffice();
    table = await testTable();
    await loadFilingWorld(table.stores);
    api = await filesApi(table.stores);
    form = bytesOf(await api.ask('officer-xuan-lac', `/files/template/${COMMUNE}/${MONTH}.xlsx`));
  });
  afterAll(async () => {
    office.close();
    await table.close();
  });

  test('is accepted, cell for cell', async () => {
    const saved = office.typed(form, {
      [await at('E', 'F03')]: 12,
      [await at('E', 'G01')]: 18,
      [await at('F', 'G01')]: 20,
      [await at('E', 'G02')]: 9,
      [await at('F', 'G02')]: 18,
      [await at('E', 'F13')]: 11,
      [await at('G', 'G02')]: 'Cán bộ mới chưa được tập huấn',
      [await at('H', 'G02')]: 'https://xaso.example/bien-ban.pdf',
    });
    const answer = await send(saved);
    expect(jsonOf(answer).errors).toEqual([]);
    expect(answer.status).toBe(200);
    const head = await table.stores.reports.one(COMMUNE_PATH, MONTH);
    expect(Object.fromEntries(head?.working ?? [])).toEqual({
      F03: { kind: 'count', value: 12 },
      F13: { kind: 'ratio', numerator: 11, denominator: 13 },
      G01: { kind: 'ratio', numerator: 18, denominator: 20 },
      G02: { kind: 'ratio', numerator: 9, denominator: 18 },
    });
    expect(jsonOf(answer).changes.find(({ code }: { code: string }) => code === 'G02')).toMatchObject({
      reason: 'Cán bộ mới chưa được tập huấn',
      evidence: ['https://xaso.example/bien-ban.pdf'],
    });
  });

  test('is protected there: header, names, codes, villages and computed figures are locked, the rest is open', async () => {
    const locked = ['A1', 'A4', 'B7', 'C9', 'I9', await at('F', 'F13'), await at('E', 'F07'), await at('F', 'F03')];
    const open = [
      await at('E', 'F03'),
      await at('E', 'G01'),
      await at('F', 'G01'),
      await at('G', 'G01'),
      await at('H', 'G01'),
    ];
    expect(office.seen(form, [...locked, ...open])).toEqual([
      'protected',
      'hidden A',
      ...locked.map((cell) => `locked ${cell}`),
    ]);
  });

  test('is read as CSV as well, with the hidden codes that the program writes along', async () => {
    const now = bytesOf(await api.ask('officer-xuan-lac', `/files/template/${COMMUNE}/${MONTH}.xlsx`));
    const saved = office.typed(now, { [await at('E', 'G06')]: 1234 });
    const answer = await send(office.asCsv(saved), '?dryRun=true');
    expect(jsonOf(answer).errors).toEqual([]);
    expect(jsonOf(answer).changes).toMatchObject([{ code: 'G06', after: { value: 1234 } }]);
  });
});
