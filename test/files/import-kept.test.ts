import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { loadFilingWorld, MONTH } from '../support/filing/filing-world.js';
import { formWith } from '../support/filing/filled-form.js';

let table: TestTable;
let api: FilesWorld;
let keys = 0;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const fetched = async () => bytesOf(await api.ask('officer-bang-lung', `/files/template/bang-lung/${MONTH}.xlsx`));

const send = (body: Uint8Array, query = '') =>
  api.ask('officer-bang-lung', `/files/import${query}`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': `import-kept-${++keys}` },
  });

test('an empty cell keeps the figure, also beside a reason; the words for it empty the figure', async () => {
  const at = async () => table.stores.reports.one('bac-kan/cho-don/bang-lung', MONTH);
  await send(await formWith(await fetched(), { F03: [7], G01: [18, 20] }));
  const kept = await send(await formWith(await fetched(), { F03: ['', '', 'Đã đối chiếu.'] }));
  expect(jsonOf(kept)).toMatchObject({ errors: [], emptied: [] });
  expect((await at())?.working.get('F03')).toEqual({ kind: 'count', value: 7 });
  const emptying = await formWith(await fetched(), { F03: ['không có số liệu', '', 'Chưa thống kê.'] });
  expect(jsonOf(await send(emptying, '?dryRun=true'))).toMatchObject({ errors: [], emptied: ['F03'] });
  expect(jsonOf(await send(emptying))).toMatchObject({ errors: [], emptied: ['F03'] });
  expect([...((await at())?.working.keys() ?? [])]).toEqual(['G01']);
});

test('texts that a spreadsheet or a semicolon could change come back as they were saved', async () => {
  const link = 'https://vp.gov.vn/a;jsessionid=1?x=1';
  const reason = "'=5 bản tin, đã đối chiếu";
  const typed = await formWith(await fetched(), {
    F03: [7, '', `'${reason}`, `${link};https://b.vn/x;www.c.vn`],
  });
  expect(jsonOf(await send(typed))).toMatchObject({ errors: [{ code: 'EVIDENCE_NOT_A_LINK', value: 'www.c.vn' }] });
  const mended = await formWith(await fetched(), { F03: [7, '', `'${reason}`, `${link};https://b.vn/x`] });
  expect(jsonOf(await send(mended))).toMatchObject({
    errors: [],
    changes: [{ code: 'F03', reason, evidence: [link, 'https://b.vn/x'] }],
  });
  for (const name of ['xlsx', 'csv']) {
    const form = bytesOf(await api.ask('officer-bang-lung', `/files/template/bang-lung/${MONTH}.${name}`));
    expect(jsonOf(await send(form, '?dryRun=true')), name).toMatchObject({ errors: [], changed: false });
  }
});
