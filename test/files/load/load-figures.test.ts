import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrationLog } from '../../../src/graphql/administration/log.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { draft } from '../../support/builders/scope-builder.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { COMMUNE_PATH, loadFilingWorld } from '../../support/filing/filing-world.js';

let table: TestTable;
let api: FilesWorld;

/** The first month that is filed is January 2026. */
beforeAll(async () => {
  table = await testTable();
  await loadFilingWorld(table.stores);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const HEADER = ['Mã xã', 'Kỳ', 'Mã chỉ tiêu', 'Số liệu hoặc tử số', 'Mẫu số'];
const csv = (...rows: readonly (readonly (string | number)[])[]) =>
  Buffer.from([HEADER, ...rows].map((row) => row.join(';')).join('\n'));
const load = (body: Uint8Array, query = '', who: string | null = 'administrator') =>
  api.ask(who, `/files/figures${query}`, { method: 'POST', body });
const approve = (body: Uint8Array, query = '', who: string | null = 'reviewer') =>
  api.ask(who, `/files/figures/approval${query}`, { method: 'POST', body });
const head = (period = '2025-12') => table.stores.reports.one(COMMUNE_PATH, period);

const PAST = csv(
  ['2023', '2025-12', 'F03', 7, ''],
  ['02023', '12/2025', 'G03', '1.018', '1.020'],
  ['02023', 'Quý 4/2025', 'S06', 'Có', ''],
);

describe('figures of the past', () => {
  it('count for nothing until a reviewer approves the file that was loaded', async () => {
    expect(jsonOf(await load(PAST, '?dryRun=true'))).toMatchObject({ newCount: 2, written: false, errors: [] });
    expect(jsonOf(await load(PAST, '?within=xuan-lac')).errors).toMatchObject([{ code: 'SCOPE_UNKNOWN' }]);
    expect(jsonOf(await approve(PAST)).errors).toMatchObject([{ code: 'NOT_LOADED' }]);
    expect(jsonOf(await load(PAST, '?source=2025.csv'))).toMatchObject({ newCount: 2, written: true });
    expect(await head()).toBeUndefined();
    expect((await approve(PAST, '', 'administrator')).status).toBe(403);
    expect(jsonOf(await approve(csv(['02023', '2025-12', 'F03', 8, '']))).errors).toMatchObject([
      { code: 'NOT_LOADED' },
    ]);
    expect(jsonOf(await approve(PAST, '?dryRun=true'))).toMatchObject({ newCount: 2, written: false, errors: [] });
    expect(await head()).toBeUndefined();
    expect(jsonOf(await approve(PAST))).toMatchObject({ newCount: 2, written: true, errors: [] });
    const report = await head();
    expect(report?.state).toBe('APPROVED');
    expect(report?.approved?.get('F03')).toEqual({ kind: 'count', value: 7 });
    expect(report?.approved?.get('G03')).toEqual({ kind: 'ratio', numerator: 1018, denominator: 1020 });
    expect((await head('2025-Q4'))?.approved?.get('S06')).toEqual({ kind: 'boolean', value: true });
  });

  it('say who loaded them, from what, and who approved them', async () => {
    const revisions = await table.stores.reports.revisions('xuan-lac', '2025-12');
    expect(revisions.map(({ action, actor }) => [action, actor]).toSorted()).toEqual([
      ['APPROVE', 'reviewer'],
      ['SUBMIT', 'administrator'],
    ]);
    expect(revisions.every(({ note }) => note?.startsWith('Số liệu nạp từ tệp: 2025.csv (SHA-256 '))).toBe(true);
    const log = await administrationLog(table.stores).within('bac-kan/cho-don');
    const file = { noun: 'LOAD', id: expect.stringMatching(/^figures-[0-9a-f]{24}$/) };
    const both = log.map(({ subject, action, actor, reason }) => ({ subject, action, actor, reason }));
    expect(both.toSorted((a, b) => (a.action > b.action ? -1 : 1))).toEqual([
      { subject: { noun: 'LOAD', id: 'figures' }, action: 'LOAD_FILE', actor: 'administrator', reason: '2025.csv' },
      {
        subject: file,
        action: 'APPROVE_FILE',
        actor: 'reviewer',
        reason: 'Đã đối chiếu với tệp do quản trị viên nạp',
      },
    ]);
  });

  it('change nothing when they come again', async () => {
    expect(jsonOf(await load(PAST))).toMatchObject({ written: false, unchangedCount: 2 });
    expect(jsonOf(await approve(PAST))).toMatchObject({ written: false, unchangedCount: 2, errors: [] });
  });

  it('add to earlier loads and correct them, once that is approved too; what the file lacks stays', async () => {
    const mended = csv(['02023', '2025-12', 'F03', 9, ''], ['02023', '2025-12', 'G08', 4, 5]);
    const { changed, ...answer } = jsonOf(await load(mended, '?source=sua.csv'));
    expect(answer).toMatchObject({ newCount: 0, changedCount: 1, written: true, errors: [] });
    expect(changed[0]).toMatchObject({ row: 2, name: 'Xã Xuân Lạc, tháng 12/2025' });
    expect(changed[0].changes).toEqual([
      { field: 'F03', before: '7', after: '9', text: 'F03: 7 → 9' },
      { field: 'G08', before: null, after: '4/5', text: 'G08: – → 4/5' },
    ]);
    expect((await head())?.approved?.get('F03')).toEqual({ kind: 'count', value: 7 });
    expect(jsonOf(await approve(mended))).toMatchObject({ changedCount: 1, written: true, errors: [] });
    const report = await head();
    expect(report?.approved?.get('F03')).toEqual({ kind: 'count', value: 9 });
    expect(report?.approved?.get('G03')).toEqual({ kind: 'ratio', numerator: 1018, denominator: 1020 });
    expect([...(report?.approvedOrigins?.values() ?? [])].map(({ kind }) => kind)).toEqual([
      'LOADED',
      'LOADED',
      'LOADED',
    ]);
    expect(await table.stores.reports.revisions('xuan-lac', '2025-12')).toHaveLength(4);
    expect(jsonOf(await load(mended))).toMatchObject({ written: false, unchangedCount: 1 });
  });

  it('never replace a report that somebody filed', async () => {
    const filed = draft({ unit: 'nam-cuong', path: 'bac-kan/cho-don/nam-cuong', period: '2025-09' });
    await table.stores.reports.load([filed], []);
    const { errors } = jsonOf(await load(csv(['02026', '2025-09', 'F03', 9, ''])));
    expect(errors).toMatchObject([{ code: 'REPORT_EXISTS', row: 2, column: 'B' }]);
  });

  it('are refused with each fault at its cell', async () => {
    const answer = await load(
      csv(
        ['99999', '2025-11', 'F03', 1, ''],
        ['02023', '2026-09', 'F03', 1, ''],
        ['02023', '2026-12', 'F03', 1, ''],
        ['02023', 'tháng trước', 'F03', 1, ''],
        ['02023', '2025-11', 'X99', 1, ''],
        ['02023', '2025-11', 'F07', 1, 2],
        ['02023', '2025-Q3', 'F03', 1, ''],
        ['02023', '2025-11', 'G03', 5, ''],
        ['02023', '2025-11', 'G08', 6, 5],
        ['02023', '2025-11', 'F03', 'Có', ''],
        ['02026', '2025-11', 'F03', 1, ''],
        ['02026', '2025-11', 'F03', 2, ''],
        ['02026', '2025-11', 'G08', 'nhiều', 5],
      ),
    );
    expect(answer.status).toBe(422);
    expect(jsonOf(answer).errors.map(({ code, row, column }: Record<string, unknown>) => [code, row, column])).toEqual([
      ['NO_SUCH_COMMUNE', 2, 'A'],
      ['PERIOD_IS_FILED', 3, 'B'],
      ['PERIOD_NOT_BEGUN', 4, 'B'],
      ['PERIOD_NOT_READABLE', 5, 'B'],
      ['INDICATOR_UNKNOWN', 6, 'C'],
      ['INDICATOR_UNKNOWN', 7, 'C'],
      ['OTHER_FREQUENCY', 8, 'B'],
      ['DENOMINATOR_MISSING', 9, 'E'],
      ['NUMERATOR_ABOVE_DENOMINATOR', 10, 'D'],
      ['FIGURE_OF_ANOTHER_KIND', 11, 'D'],
      ['FIGURE_TWICE', 13, 'C'],
      ['NUMBER_NOT_READABLE', 14, 'D'],
    ]);
  });

  it('of one scope leave out what lies elsewhere, and no row whose code is mistyped or whose commune was not there yet', async () => {
    const rows = [
      ['2O23', '2025-11', 'F03', 1, ''],
      ['02023', '2019-11', 'F03', 1, ''],
      ['99999', '2025-11', 'F03', 1, ''],
    ];
    const { leftOutCount, errors } = jsonOf(await load(csv(...rows), '?scope=064'));
    expect(leftOutCount).toBe(1);
    expect(errors.map(({ code, row }: Record<string, unknown>) => [code, row])).toEqual([
      ['CODE_NOT_READABLE', 2],
      ['NO_SUCH_COMMUNE', 3],
    ]);
  });

  it('name the periods that a file may bring, and until when the form takes the one that was refused', async () => {
    const [fault] = jsonOf(await load(csv(['02023', '2026-09', 'F03', 1, '']), '?lang=en')).errors;
    expect(fault.message).toBe(
      'Row 2, column B: the form takes 2026-09 until 16 December 2026, so the commune reports it there. A file loads periods before 2026-01, and locked periods of which the commune has no report.',
    );
  });

  it('fill a locked period of which a commune has no report', async () => {
    const gap = csv(['02023', '2026-02', 'F03', 4, '']);
    expect(jsonOf(await load(gap))).toMatchObject({ newCount: 1, written: true, errors: [] });
    expect(jsonOf(await approve(gap))).toMatchObject({ newCount: 1, written: true, errors: [] });
    expect((await head('2026-02'))?.approved?.get('F03')).toEqual({ kind: 'count', value: 4 });
  });

  it('carry their mark into Excel: reports, series and completeness', async () => {
    const csvOf = async (address: string) => String((await api.ask(null, `/files/${address}`)).body);
    const reports = (await csvOf('reports.csv?period=2025-12')).split('\r\n').filter((line) => line.includes(';F03;'));
    expect(reports).toEqual([expect.stringContaining(';nạp từ tệp ngày 15/10/2026')]);
    const series = await csvOf('series.csv?indicator=F03&from=2025-11&to=2026-01&units=xuan-lac');
    expect(series).toMatch(/^02023;Xã Xuân Lạc;2025-12;.*;nạp từ tệp/m);
    const [header = '', whole = ''] = (await csvOf('completeness.csv?period=2026-02')).split('\r\n');
    expect(whole.split(';')[header.split(';').indexOf('Trong đó nạp từ tệp')]).toBe('1');
  });

  it('wait while another file is loaded; the same file again changes nothing', async () => {
    const [one, other] = [csv(['02026', '2025-10', 'F03', 1, '']), csv(['02026', '2025-11', 'F03', 1, ''])];
    const first = jsonOf(await load(one));
    expect(first).toMatchObject({ written: true, load: expect.stringMatching(/^figures-/) });
    expect(jsonOf(await load(one))).toMatchObject({ written: false, newCount: 1, load: first.load });
    expect(jsonOf(await load(other))).toMatchObject({ written: true });
    expect(jsonOf(await approve(one))).toMatchObject({ written: true, load: first.load, errors: [] });
    const log = await administrationLog(table.stores).within('bac-kan/cho-don');
    expect(log.filter(({ subject }) => subject.id === 'figures')).toHaveLength(5);
  });

  it('have a template with what is approved, which changes nothing when it comes back', async () => {
    const template = await api.ask(null, '/files/template/figures.xlsx?within=xuan-lac');
    expect(template.status).toBe(200);
    expect(template.headers['content-disposition']).toContain('filename="figures-xuan-lac-2025-12.xlsx"');
    const answer = jsonOf(await load(bytesOf(template)));
    expect(answer).toMatchObject({ written: false, newCount: 0, unchangedCount: 1, errors: [], warnings: [] });
  });
});
