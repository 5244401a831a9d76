import { afterAll, beforeAll, expect, test } from 'vitest';
import { ratio } from '../../src/domain/figure/figure.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import {
  COMMUNE,
  COMMUNE_PATH,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  save,
} from '../support/filing/filing-world.js';
import { cellsOf, formWith, rowOf } from '../support/filing/filled-form.js';

let table: TestTable;
let api: FilesWorld;
let keys = 0;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

/** Each test works on a commune of its own, as a person who may file there. */
const form = async (who = 'officer-xuan-lac', unit = COMMUNE, period = MONTH, format = 'xlsx') =>
  bytesOf(await api.ask(who, `/files/template/${unit}/${period}.${format}`));

const send = (
  body: Uint8Array,
  query = '',
  { who = 'officer-xuan-lac' as string | null, key = `import-${++keys}-key` } = {},
) => api.ask(who, `/files/import${query}`, { method: 'POST', body, headers: { 'idempotency-key': key } });

const head = () => table.stores.reports.one(COMMUNE_PATH, MONTH);

test('an empty form says what an officer must know and what the service keeps for itself', async () => {
  const cells = await cellsOf(await form());
  expect(cells[0]?.[1]).toBe('BIỂU NHẬP SỐ LIỆU CHUYỂN ĐỔI SỐ');
  expect(cells[1]?.[1]).toBe('Xã Xuân Lạc – tháng 10 năm 2026 (từ 15/9/2026 đến 14/10/2026)');
  expect(cells[2]?.[1]).toBe('Hạn gửi: 16/10/2026');
  expect(cells.slice(0, 5).map(([hidden]) => hidden)).toEqual([
    'xaso:report-1',
    'unit:xuan-lac',
    'period:2026-10',
    'revision:',
    'lang:vi',
  ]);
  expect(cells[rowOf(cells, 'F07') - 1]?.[4]).toBe('Hệ thống tự tính');
  expect(cells[rowOf(cells, 'F13') - 1]?.[5]).toBe(13);
});

test('a ratio without its denominator is told at its figure where the file lacks the column of denominators', async () => {
  const csv = (await form('officer-xuan-lac', COMMUNE, MONTH, 'csv')).toString();
  const cut = csv.replace(/;Mẫu số[^;]*;/, ';Ghi chú;').replace(/^G01;.*$/m, 'G01;;;;18;;;;;;');
  const { errors } = jsonOf(await send(Buffer.from(cut), '?dryRun=true'));
  const [fault] = errors.filter(({ field }: { field: string }) => field === 'G01.denominator');
  expect(fault).toMatchObject({ code: 'FIGURE_INCOMPLETE', column: 'E' });
});

test('a dry run shows the difference and writes nothing', async () => {
  const filled = await formWith(await form(), { F03: [7], G01: [18, 20], G02: [9, 18] });
  const answer = await send(filled, '?dryRun=true');
  expect(answer.status).toBe(200);
  const { dryRun, changes, revision } = jsonOf(answer);
  expect({ dryRun, revision }).toEqual({ dryRun: true, revision: null });
  expect(changes).toMatchObject([
    { code: 'F03', column: 'E', before: null, after: { value: 7, text: '7 tin, bài, lượt' } },
    { code: 'G01', before: null, after: { numerator: 18, denominator: 20, text: '18/20 (90%)' } },
    { code: 'G02', before: null },
  ]);
  expect(await head()).toBeUndefined();
});

test('a dry run shows the figure of a source system that the file would take the place of', async () => {
  const key = { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung', period: MONTH };
  await table.stores.deliveries.record(key, {
    ...{ system: 'vnpt-ioffice', batch: 'october', takenAt: '2026-10-14T00:00:00.000Z' },
    receivedAt: '2026-10-15T00:00:00.000Z',
    figures: new Map([['G03', ratio(130, 186)]]),
  });
  const filled = await formWith(await form('officer-bang-lung', 'bang-lung'), { F03: [7], G03: [131, 186] });
  const { changes } = jsonOf(await send(filled, '?dryRun=true', { who: 'officer-bang-lung' }));
  expect(changes).toMatchObject([
    { code: 'F03', before: null, delivered: null },
    { code: 'G03', before: null, delivered: { text: '130/186 (69,89%)', systemName: 'vnpt-ioffice' } },
  ]);
});

test('a filled form is a draft; the same again answers the same; the key with another form is refused', async () => {
  const empty = await form();
  const filled = await formWith(empty, { F03: [7], G01: [18, 20], G02: [9, 18] });
  const first = await send(filled, '', { key: 'import-of-october' });
  expect(first.status).toBe(200);
  expect(jsonOf(first)).toMatchObject({ state: 'DRAFT', revision: 'import-of-october', errors: [] });
  const again = await send(filled, '', { key: 'import-of-october' });
  expect(again.body).toBe(first.body);
  const other = await send(await formWith(empty, { F03: [8] }), '', { key: 'import-of-october' });
  expect(other.status).toBe(422);
  expect(jsonOf(other).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' }]);
  expect((await head())?.tokens).toEqual(['import-of-october']);
  expect((await head())?.working.get('G01')).toEqual({ kind: 'ratio', numerator: 18, denominator: 20 });
});

test('a form that is handed in as it was fetched changes nothing and leaves no revision', async () => {
  const unit = { who: 'officer-bang-lung' };
  const untouched = await form('officer-bang-lung', 'bang-lung');
  const revisions = async () => (await table.stores.reports.revisions('bang-lung', MONTH)).map(({ token }) => token);
  const nothing = { changed: false, changes: [], errors: [], errorCount: 0 };
  expect(jsonOf(await send(untouched, '', unit))).toMatchObject({ ...nothing, state: 'NONE', revision: null });
  expect(await revisions()).toEqual([]);
  const filled = await formWith(untouched, { F03: [7, null, 'đã kiểm tra'], G01: [18, 20] });
  const first = jsonOf(await send(filled, '', { ...unit, key: 'bang-lung-first' }));
  expect(first).toMatchObject({ changed: true, state: 'DRAFT', revision: 'bang-lung-first' });
  for (const format of ['xlsx', 'csv']) {
    const again = await send(await form('officer-bang-lung', 'bang-lung', MONTH, format), '', unit);
    expect(again.status).toBe(200);
    expect(jsonOf(again)).toMatchObject({ ...nothing, dryRun: false, state: 'DRAFT', revision: 'bang-lung-first' });
  }
  expect(await revisions()).toEqual(['bang-lung-first']);
  const cleared = await formWith(await form('officer-bang-lung', 'bang-lung'), { F03: ['Không có số liệu', null, ''] });
  expect(jsonOf(await send(cleared, '', unit))).toMatchObject({
    changed: true,
    changes: [{ code: 'F03', after: null }],
  });
});

test('a form from before somebody saved is a conflict, the new one shows the draft', async () => {
  const old = await form();
  await file(table.stores, save([{ code: 'F03', value: 11 }]));
  const late = await send(await formWith(old, { F03: [7] }));
  expect(late.status).toBe(409);
  expect(jsonOf(late).errors).toMatchObject([{ code: 'CONFLICT', field: 'expectedRevision', row: null }]);
  const cells = await cellsOf(await form());
  expect(cells[rowOf(cells, 'F03') - 1]?.[4]).toBe(11);
});

test('every fault is told at once with its row and column, and nothing is saved', async () => {
  const empty = await form();
  const cells = await cellsOf(empty);
  const before = (await head())?.tokens;
  const filled = await formWith(empty, {
    F03: ['mười hai'],
    F07: [3],
    F20: [1.5],
    G01: [21, 20],
    G03: [5],
    G05: [1, 10, '', 'http://khong-an-toan.vn'],
    F13: [1, 9],
  });
  const answer = await send(filled);
  expect(answer.status).toBe(422);
  const { errors, changes } = jsonOf(answer);
  const told = errors.map(({ code, row, column }: Record<string, unknown>) => [code, row, column]);
  expect(told).toEqual([
    ['NOT_A_NUMBER', rowOf(cells, 'F03'), 'E'],
    ['COMPUTED_INDICATOR', rowOf(cells, 'F07'), 'E'],
    ['NOT_THE_VILLAGES_OF_THE_REGISTER', rowOf(cells, 'F13'), 'F'],
    ['NOT_AN_INTEGER', rowOf(cells, 'F20'), 'E'],
    ['NUMERATOR_ABOVE_DENOMINATOR', rowOf(cells, 'G01'), 'E'],
    ['MUST_EQUAL', rowOf(cells, 'G02'), 'F'],
    ['FIGURE_INCOMPLETE', rowOf(cells, 'G03'), 'F'],
    ['EVIDENCE_NOT_A_LINK', rowOf(cells, 'G05'), 'H'],
  ]);
  expect(errors[0].message).toBe(
    `Dòng ${rowOf(cells, 'F03')}, cột E: "mười hai" không phải là số; cách viết số: 1234 hoặc 1.234.`,
  );
  expect(errors[1]).toMatchObject({ field: 'F07', value: '3' });
  expect(errors[6]).toMatchObject({
    field: 'G03.denominator',
    message: `Dòng ${rowOf(cells, 'G03')}, cột F: Mẫu số của G03 (hồ sơ công việc xử lý trên VNPT-iOffice): chưa nhập số.`,
  });
  expect(changes.length).toBeGreaterThan(0);
  expect((await head())?.tokens).toEqual(before);
});

test.each([
  [
    'semicolons, with a mark of order',
    '\uFEFFMã chỉ tiêu;Số liệu hoặc tử số;Mẫu số\r\nG06;1.234;\r\nG03;8;16\r\n',
    'vi',
  ],
  ['commas, English', 'Indicator code,Figure or numerator,Denominator\nG06,"1,234",\nG03,8,16', 'en'],
  ['decomposed letters', 'Mã chỉ tiêu;Số liệu hoặc tử số;Mẫu số\nG06;1.234;\nG03;8;16'.normalize('NFD'), 'vi'],
  ['the separator announced', 'sep=;\r\nMã chỉ tiêu;Số liệu hoặc tử số;Mẫu số\r\nG06;1234;\r\nG03;8;16', 'vi'],
])('CSV with %s is read by its header', async (_name, text, lang) => {
  const revision = (await head())?.tokens.at(-1) ?? '';
  const query = `?dryRun=true&lang=${lang}&unit=${COMMUNE}&period=${MONTH}&expectedRevision=${revision}`;
  const { errors, changes } = jsonOf(await send(Buffer.from(text), query));
  expect(errors).toEqual([]);
  expect(changes).toMatchObject([
    { code: 'G03', after: { numerator: 8, denominator: 16 } },
    { code: 'G06', after: { value: 1234 } },
  ]);
});

test('the form as CSV comes back as it went', async () => {
  const { errors, changes, warnings } = jsonOf(
    await send(await form('officer-xuan-lac', COMMUNE, MONTH, 'csv'), '?dryRun=true'),
  );
  expect({ errors, changes, warnings }).toEqual({ errors: [], changes: [], warnings: [] });
});

test('a return shows the comment, and the form can be sent back with a reason', async () => {
  const unit = { unit: 'bang-lung' };
  await file(table.stores, { action: 'SUBMIT', entries: completeEntries() }, unit);
  await file(table.stores, { action: 'RETURN', comment: null, comments: [{ code: 'F03', comment: '=xem lại' }] }, unit);
  const returned = await form('officer-bang-lung', 'bang-lung');
  const cells = await cellsOf(returned);
  expect(cells[rowOf(cells, 'F03') - 1]?.[10]).toBe("'=xem lại");
  const mended = await formWith(returned, { F03: [4, null, "'=4 bài"] });
  const answer = await send(mended, '', { who: 'officer-bang-lung' });
  expect(jsonOf(answer)).toMatchObject({ state: 'RETURNED', changes: [{ code: 'F03', reason: '=4 bài' }] });
});

test.each([
  ['somebody without a token', null, 401, 'UNAUTHENTICATED'],
  ['somebody with a bad token', 'nobody', 401, 'UNAUTHENTICATED'],
  ['the officer of another commune', 'officer-bang-lung', 403, 'FORBIDDEN'],
  ['the reviewer', 'reviewer', 403, 'FORBIDDEN'],
  ['the auditor', 'auditor', 403, 'FORBIDDEN'],
])('%s may not hand in a form', async (_name, who, status, code) => {
  const answer = await send(await form(), '', { who });
  expect(answer.status).toBe(status);
  expect(jsonOf(answer).errors).toMatchObject([{ code }]);
});

test.each([
  ['the public', null, 401],
  ['the officer of another commune', 'officer-bang-lung', 403],
  ['the reviewer above', 'reviewer', 200],
  ['the auditor', 'auditor', 200],
])('the draft in a form: %s is answered', async (_name, who, status) => {
  expect((await api.ask(who, `/files/template/${COMMUNE}/${MONTH}.xlsx`)).status).toBe(status);
});

test.each([
  ['no key', '', 'BAD_IDEMPOTENCY_KEY', 400],
  ['a key that is too short', 'short', 'BAD_IDEMPOTENCY_KEY', 422],
])('%s is refused', async (_name, key, code, status) => {
  const answer = await send(await form(), '', { key });
  expect(answer.status).toBe(status);
  expect(jsonOf(answer).errors).toMatchObject([{ code, field: 'idempotencyKey' }]);
});

test('a form of another report than the address says is refused, and so is one that names none', async () => {
  const other = await send(await form(), '?period=2026-09');
  const message = /^Tệp là biểu của tháng 10 năm 2026, không phải của tháng 9 năm 2026; /;
  expect(jsonOf(other).errors).toMatchObject([
    { code: 'OTHER_REPORT', field: 'period', value: '2026-10', message: expect.stringMatching(message) },
  ]);
  const of = await send(await form(), '?unit=bang-lung', { who: 'officer-bang-lung' });
  expect(jsonOf(of).errors[0].message).toContain('của Xã Xuân Lạc, không phải của Thị trấn Bằng Lũng');
  const none = await send(Buffer.from('Mã chỉ tiêu;Số liệu hoặc tử số\nG06;3'));
  expect(none.status).toBe(404);
  expect(jsonOf(none).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'unit' }]);
});

test('nothing of all this was a surprise to the service', () => {
  expect(api.reported).toEqual([]);
});
