import { afterAll, beforeAll, expect, it } from 'vitest';
import { administrationLog } from '../../../src/graphql/administration/log.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';
import { cellsOf } from '../../support/filing/filled-form.js';
import { reformSheet } from '../../support/reform/reform-sheet.js';

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

type Cells = readonly (readonly (string | number | null)[])[];
const csv = (rows: Cells) => Buffer.from(rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\r\n'));
const send = (rows: Cells, query = '', who: string | null = 'administrator') =>
  api.ask(who, `/files/reorganisation${query}`, { method: 'POST', body: csv(rows) });
const drafts = () => table.stores.reorganisations.all();

const HEAD = ['Mã đơn vị cũ', 'Tên đơn vị cũ', 'Mã đơn vị mới', 'Tên đơn vị mới', 'Ngày hiệu lực', 'Văn bản', 'Khoản'];
const MERGER: Cells = [
  HEAD,
  ['02026', 'Xã Nam Cường', '02026', 'Xã Nam Lạc', '01/01/2027', '12/NQ-HĐND', '1.2'],
  ['02023', 'Xã Xuân Lạc', '02026', null, null, null, null],
];

it('only administrators send such a file, and the template is there for everybody', async () => {
  for (const [who, status] of [
    [null, 401],
    ['officer-xuan-lac', 403],
    ['reviewer', 403],
    ['auditor', 403],
    ['administrator', 200],
  ] as const)
    expect([who, (await send(MERGER, '?dryRun=true', who)).status]).toEqual([who, status]);
  expect(await drafts()).toEqual([]);
});

it('a dry run says what would begin and be altered, and writes nothing', async () => {
  const altered = [...MERGER, ['02035', null, '02035', 'Phường Bằng Lãng', null, null, '1.3']];
  const answer = jsonOf(await send(altered, '?dryRun=true'));
  expect(answer).toMatchObject({
    file: 'reorganisation',
    dryRun: true,
    written: false,
    newCount: 1,
    new: [{ row: 2, id: 'nam-lac', code: '02026', name: 'Xã Nam Lạc' }],
    changedCount: 1,
    errors: [],
    reorganisation: { id: '12-nq-hdnd', revision: null },
  });
  expect(answer.changed[0].changes).toContainEqual({
    ...{ field: 'kind', before: 'COMMUNE', after: 'WARD' },
    text: 'loại: Xã → Phường',
  });
  const moved = altered.map((row, i) => [...row, i === 0 ? 'Mã đơn vị cấp trên mới' : i === 3 ? '06' : null]);
  expect(jsonOf(await send(moved, '?dryRun=true')).changed[0].changes).toContainEqual({
    ...{ field: 'parent', before: 'cho-don', after: 'bac-kan' },
    text: 'đơn vị cấp trên: Huyện Chợ Đồn → Tỉnh Bắc Kạn',
  });
  expect(await drafts()).toEqual([]);
});

it('a draft is made with one record; the same file again changes nothing, a corrected one changes the draft', async () => {
  const made = jsonOf(await send(MERGER, '?source=phuong-an.csv'));
  expect(made).toMatchObject({ written: true, newCount: 1, reorganisation: { id: '12-nq-hdnd' } });
  expect(made.reorganisation.revision).not.toBeNull();
  const [draft] = await drafts();
  expect(draft).toMatchObject({
    authors: ['administrator'],
    event: {
      id: '12-nq-hdnd',
      effective: '2027-01-01',
      decision: '12/NQ-HĐND',
      changes: [{ of: 'FORM', clause: '1.2' }],
    },
  });
  expect(jsonOf(await send(MERGER))).toMatchObject({ written: false, errors: [] });
  const corrected = [...MERGER, ['02029', null, '02026', null, null, null, null]];
  expect(jsonOf(await send(corrected))).toMatchObject({ written: true, reorganisation: { id: '12-nq-hdnd' } });
  const log = await administrationLog(table.stores).within('bac-kan/cho-don');
  const records = log.filter(({ subject }) => subject.noun === 'REORGANISATION');
  expect(records.map(({ action, actor, reason }) => `${actor} ${action}: ${reason}`).toSorted()).toEqual([
    'administrator CHANGE_DRAFT: Lập phương án sắp xếp từ tệp',
    'administrator CREATE_DRAFT: phuong-an.csv',
  ]);
});

it('a fault stands at its row and column in the language of the reader, and nothing is written', async () => {
  const before = await drafts();
  const faulty = [...MERGER, ['02023', 'Xã Nam Cường', '02023', 'Xã Xuân Lạc', null, null, null]];
  const refused = await send(faulty, '?lang=en&id=other');
  expect(refused.status).toBe(422);
  expect(jsonOf(refused).errors).toEqual([
    {
      code: 'OLD_NAME_DIFFERS',
      field: 'oldName',
      row: 4,
      column: 'B',
      value: 'Xã Nam Cường',
      message:
        'Row 4, column B: the name "Xã Nam Cường" is not that of the register, "Xã Xuân Lạc"; correct code or name, or leave the name empty.',
    },
  ]);
  const map = jsonOf(await send([...MERGER, ['02023', null, '02029', 'Xã Mới', null, null, null]], '?id=other'));
  expect(
    map.errors.map(({ code, row, column }: { code: string; row: number; column: string }) => [code, row, column]),
  ).toContainEqual(['WHOLE_AND_MORE', 4, 'A']);
  expect(map.errors[0].message).toMatch(/^Dòng \d, cột [A-G]: /);
  expect(await drafts()).toEqual(before);
});

it('the list of both provinces gives this district’s draft by its scope', async () => {
  const body = reformSheet();
  const refused = await send(body, '?id=reform');
  expect(refused.status).toBe(422);
  const answer = jsonOf(await send(body, '?id=reform&within=064'));
  expect(answer).toMatchObject({ written: true, newCount: 9, errors: [] });
  const draft = (await drafts()).find(({ event }) => event.id === 'reform');
  expect(draft?.event.changes).toHaveLength(10);
  expect(jsonOf(await send(body, '?id=reform2&within=99')).errors).toMatchObject([
    { code: 'SCOPE_UNKNOWN', field: 'scope' },
  ]);
});

it('the template holds today’s units on both sides; sent back, it changes nothing', async () => {
  const before = await drafts();
  for (const format of ['xlsx', 'csv'] as const) {
    const file = await api.ask('administrator', `/files/template/reorganisation.${format}`);
    expect(file.status).toBe(200);
    const body = bytesOf(file);
    if (format === 'xlsx') {
      const cells = await cellsOf(body);
      expect(cells.flat()).toEqual(expect.arrayContaining(['Mã đơn vị cũ', '02026', 'Xã Nam Cường', 'Toàn bộ']));
    }
    const back = await api.ask('administrator', '/files/reorganisation?id=template', { method: 'POST', body });
    const answer = jsonOf(back);
    expect(answer).toMatchObject({ written: false, newCount: 0, changedCount: 0 });
    expect(answer.errors.map(({ code }: { code: string }) => code)).toEqual(['DECISION_NEEDED']);
  }
  expect(await drafts()).toEqual(before);
});
