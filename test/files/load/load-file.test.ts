import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueLoad } from '../../../src/domain/load/catalogue-load.js';
import { CATALOGUE_TEMPLATE } from '../../../src/domain/load/catalogue-template.js';
import { relationsOf } from '../../../src/domain/method/figure-relations.js';
import { MOST_COLUMNS } from '../../../src/files/import/file-reading.js';
import { asWritten } from '../../../src/files/load/sheet.js';
import { administrationLog } from '../../../src/graphql/administration/log.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { file, loadFilingWorld } from '../../support/filing/filing-world.js';
import { cellsOf } from '../../support/filing/filled-form.js';
import { statisticsSheet } from '../../support/load/sheets.js';

let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

type Cells = readonly (readonly (string | number | boolean | null)[])[];
const csv = (rows: Cells) => Buffer.from(rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\r\n'));
const xlsx = (rows: Cells) => writeXlsx({ sheets: [{ name: 'x', rows: rows.map((row) => [...row]) }] });
const send = (kind: string, body: Uint8Array, query = '', who: string | null = 'administrator') =>
  api.ask(who, `/files/${kind}${query}`, { method: 'POST', body });
const versionInForce = async () => (await table.stores.settings.current()).registerVersion;
const unit = async (code: string) =>
  (await table.stores.registers.version(await versionInForce())).units.find(({ gsoCode }) => gsoCode === code);

const HEADER = ['Mã đơn vị', 'Tên đơn vị', 'Mã đơn vị cấp trên', 'Văn bản'];

describe('units', () => {
  it('are refused to everybody but administrators', async () => {
    const body = csv([HEADER, ['02100', 'Xã Mới', '064', '']]);
    for (const [who, status] of [
      [null, 401],
      ['officer-xuan-lac', 403],
      ['reviewer', 403],
      ['auditor', 403],
    ] as const)
      expect((await send('units', body, '?dryRun=true', who)).status).toBe(status);
  });

  it('on another sheet of the workbook are not read, and that is said, also where the first sheet has none', async () => {
    const rows = [HEADER, ['02100', 'Xã Mới', '064', '']];
    const more = { name: 'Xã khác', rows: [HEADER, ['02101', 'Xã Kia', '064', '']] };
    const said = 'Chỉ đọc trang tính đầu tiên của tệp; trang tính khác còn dữ liệu không được đọc: Xã khác.';
    for (const first of [rows, [['Hướng dẫn']]]) {
      const body = await writeXlsx({ sheets: [{ name: 'Đơn vị', rows: first }, more, { name: 'Trống', rows: [] }] });
      const { warnings, errors } = jsonOf(await send('units', body, '?dryRun=true'));
      expect([warnings.map(({ message }: { message: string }) => message), errors.length]).toEqual([
        [said],
        first === rows ? 0 : 1,
      ]);
    }
  });

  it('are shown first and written then, in one flip with one record; again they change nothing', async () => {
    const body = await xlsx([HEADER, [64, 'Huyện Chợ Đồn', 6, null], [2100, 'XÃ MỚI', 64, '12/NQ']]);
    const before = await versionInForce();
    const dry = await send('units', body, '?dryRun=true');
    expect(dry.status).toBe(200);
    expect(jsonOf(dry)).toMatchObject({
      file: 'units',
      dryRun: true,
      written: false,
      newCount: 1,
      changedCount: 0,
      missingCount: 20,
      new: [{ row: 3, id: 'moi', code: '02100', name: 'Xã Mới' }],
      errors: [],
    });
    expect(await versionInForce()).toBe(before);
    expect(jsonOf(await send('units', body, '?source=mới.xlsx'))).toMatchObject({ written: true, newCount: 1 });
    expect(await versionInForce()).toBe(before + 1);
    expect((await unit('02100'))?.path).toBe('bac-kan/cho-don/moi');
    expect(jsonOf(await send('units', body))).toMatchObject({ written: false, newCount: 0, unchangedCount: 2 });
    expect(await versionInForce()).toBe(before + 1);
    const log = await administrationLog(table.stores).within('bac-kan/cho-don');
    expect(log.filter(({ subject }) => subject.noun === 'LOAD')).toMatchObject([
      { action: 'LOAD_FILE', subject: { id: 'units' }, actor: 'administrator', reason: 'mới.xlsx' },
    ]);
  });

  it('are corrected until somebody has saved a report, then only by a reorganisation', async () => {
    const renamed = (name: string) => csv([HEADER, ['02026', name, '064', '']]);
    expect(jsonOf(await send('units', renamed('Xã Nam Cương')))).toMatchObject({
      written: true,
      changed: [
        {
          id: 'nam-cuong',
          changes: [
            { field: 'name.en', before: 'Nam Cường Commune', after: 'Nam Cương Commune' },
            { field: 'name.vi', before: 'Xã Nam Cường', after: 'Xã Nam Cương' },
          ],
        },
      ],
    });
    await file(table.stores, { action: 'SAVE', entries: [{ code: 'F03', value: 3 }] }, { unit: 'nam-cuong' });
    const refused = await send('units', renamed('Xã Nam Cường'), '?lang=vi');
    expect(refused.status).toBe(422);
    expect(jsonOf(refused).errors).toEqual([
      {
        code: 'HAS_REPORTS',
        field: 'code',
        row: 2,
        column: 'A',
        value: '02026',
        message:
          'Dòng 2, cột A: "Xã Nam Cương" đã có báo cáo, nên chỉ thay đổi bằng một lần sắp xếp đơn vị hành chính.',
      },
    ]);
    const filled = csv([HEADER, ['02026', 'Xã Nam Cương', '064', '12/NQ-HĐND']]);
    expect(jsonOf(await send('units', filled))).toMatchObject({ written: true, changedCount: 1 });
    expect((await unit('02026'))?.decision).toBe('12/NQ-HĐND');
  });

  it('outside of the own unit are refused, or left out where a scope is named', async () => {
    const country = csv(statisticsSheet());
    const refused = await send('units', country, '?dryRun=true');
    expect(refused.status).toBe(422);
    expect(jsonOf(refused).errors[0].code).toBe('OUTSIDE_YOUR_UNIT');
    expect(jsonOf(await send('units', country, '?dryRun=true&within=19')).errors[0].code).toBe('OUTSIDE_YOUR_UNIT');
    const own = jsonOf(
      await send(
        'units',
        csv([HEADER, ['99', 'Tỉnh Khác', '', ''], ['02101', 'Xã Y', '064', '']]),
        '?dryRun=true&within=064',
      ),
    );
    expect(own).toMatchObject({ newCount: 1, leftOutCount: 1, errors: [] });
  });

  it('of five hundred rows with twenty faults are told all twenty at once, and nothing is written', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => [
      String(90_000 + i),
      i % 25 === 7 ? 'Ấp không rõ' : `Xã Số ${i}`,
      '064',
      '',
    ]);
    const answer = await send('units', await xlsx([HEADER, ...rows]));
    expect(answer.status).toBe(422);
    const { errorCount, errors, written } = jsonOf(answer);
    expect([errorCount, written]).toEqual([20, false]);
    expect(errors.map(({ row }: { row: number }) => row)).toEqual(Array.from({ length: 20 }, (_, i) => 9 + 25 * i));
    expect(await unit('90000')).toBeUndefined();
  });

  it('of more rows than one page of the register are written too', async () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => [String(50_000 + i), `Xã Thử ${i}`, '064', '']);
    expect(jsonOf(await send('units', csv([HEADER, ...rows])))).toMatchObject({ written: true, newCount: 1_500 });
    expect((await unit('51499'))?.id).toBe('thu-1499');
  });
});

describe('villages', () => {
  const VILLAGES = ['Mã xã', 'Tên thôn', 'Số thôn'];

  it('come by name, or by number where no name is known', async () => {
    const body = csv([VILLAGES, ['2023', 'Thôn Nà Dạ', ''], ['02100', '', '7']]);
    const answer = jsonOf(await send('villages', body));
    expect(answer).toMatchObject({
      written: true,
      new: [{ row: 2, id: 'xuan-lac-thon-na-da' }],
      changed: [{ row: 3, id: 'moi', changes: [{ field: 'villageCount', before: null, after: '7' }] }],
    });
    expect(jsonOf(await send('villages', body))).toMatchObject({ written: false, unchangedCount: 2 });
  });

  it('are refused where commune or number is wrong', async () => {
    const body = csv([
      VILLAGES,
      ['99999', 'Thôn A', ''],
      ['02023', '', '3'],
      ['02026', 'Thôn B', '4'],
      ['02026', '', 'x'],
    ]);
    const { errors } = jsonOf(await send('villages', body));
    expect(errors.map(({ code, row, column }: Record<string, unknown>) => [code, row, column])).toEqual([
      ['NO_SUCH_COMMUNE', 2, 'A'],
      ['NUMBER_IS_NOT_THAT_OF_NAMES', 3, 'C'],
      ['VILLAGE_AND_NUMBER', 4, 'C'],
      ['NUMBER_NOT_READABLE', 5, 'C'],
    ]);
  });
});

describe('templates', () => {
  it.each(['units', 'villages'])('of %s hold what is there, and change nothing when they come back', async (kind) => {
    for (const format of ['xlsx', 'csv']) {
      const template = await api.ask('administrator', `/files/template/${kind}.${format}?within=cho-don`);
      expect(template.status).toBe(200);
      const answer = jsonOf(await send(kind, bytesOf(template)));
      expect(answer).toMatchObject({
        written: false,
        newCount: 0,
        changedCount: 0,
        ...(kind === 'units' && { missingCount: 0 }),
        errors: [],
        warnings: [],
      });
      expect(answer.unchangedCount).toBeGreaterThan(20);
    }
  });

  it('of the catalogue are read again as the method in force', async () => {
    expect(CATALOGUE_TEMPLATE.length).toBeLessThanOrEqual(MOST_COLUMNS);
    for (const [format, lang] of [
      ['xlsx', 'vi'],
      ['csv', 'en'],
    ] as const) {
      const template = await api.ask(null, `/files/template/catalogue.${format}?lang=${lang}`);
      const outcome = await api.readFile({ kind: format, bytes: bytesOf(template) });
      const { method, answer } = catalogueLoad(outcome.kind === 'READ' ? asWritten(outcome) : []);
      expect(answer.faults).toEqual([]);
      expect(method).toEqual({ ...seededMethod, relations: relationsOf(seededMethod) });
    }
  });

  it('keep the zeros of codes', async () => {
    const cells = await cellsOf(bytesOf(await api.ask(null, '/files/template/units.xlsx')));
    expect(cells.some(([code, name]) => code === '02023' && name === 'Xã Xuân Lạc')).toBe(true);
  });
});
