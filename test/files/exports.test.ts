import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../../src/seed/loader.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { cellsOf } from '../support/filing/filled-form.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
const EXPORTS = ['ranking', 'reports', 'matrix', 'completeness', 'series', 'ranks', 'commune'] as const;
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const get = (address: string, headers = {}) => api.ask(null, `/files/${address}`, { now: NOW, headers });
const linesOf = async (address: string) => {
  const { body } = await get(address);
  return String(body).trimEnd().split('\r\n');
};
const NEEDED: Readonly<Record<string, string>> = { series: 'indicator=G03', commune: 'unit=xuan-lac' };
const needed = (name: string) => NEEDED[name] ?? '';

describe.each(EXPORTS)('%s', (name) => {
  test('is the same table in both formats, marked as demonstration in every row', async () => {
    const csv = await get(`${name}.csv?${needed(name)}`);
    const lines = String(csv.body).trimEnd().split('\r\n');
    const [header = '', ...rows] = lines;
    expect(csv.headers['x-row-count']).toBe(String(rows.length));
    expect(header.startsWith('\uFEFF')).toBe(true);
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.filter((row) => !row.includes(';Số liệu minh họa;'))).toEqual([]);

    const xlsx = await get(`${name}.xlsx?${needed(name)}`);
    expect(xlsx.headers['x-row-count']).toBe(csv.headers['x-row-count']);
    const cells = await cellsOf(bytesOf(xlsx));
    const columns = header
      .slice(1)
      .split(';')
      .map((column) => column.replace(/^"|"$/g, ''));
    // Columns for programs stand behind the note, and not on paper.
    const note = columns.indexOf('Ghi chú');
    const at = cells.findIndex((row) => row[note] === 'Ghi chú');
    // On paper a heading names its unit of measurement, too.
    expect(columns.slice(0, note).filter((column, i) => !String(cells[at]?.[i]).startsWith(column))).toEqual([]);
    // In CSV the columns that later releases added are among the columns for programs, in the same order.
    const later = (cells[at] ?? []).slice(note + 1).map((heading) => String(heading).replaceAll('\n', ' '));
    expect(columns.filter((column) => later.includes(column))).toEqual(later);
    expect(cells.slice(0, at).flat().join(' ')).toContain('số liệu minh họa');
    expect(cells[at + rows.length]?.[1] ?? null).toBe(rows.at(-1)?.split(';')[1] || null);
    expect(cells.slice(at + rows.length + 1).flat()).toContain('THỦ TRƯỞNG ĐƠN VỊ');
  });

  test('keeps the zero before a unit code: as text in a workbook, as it is in CSV', async () => {
    const cells = await cellsOf(bytesOf(await get(`${name}.xlsx?${needed(name)}`)));
    const header = cells.findIndex((row) => row.includes('Mã đơn vị'));
    const column = cells[header]?.indexOf('Mã đơn vị') ?? -1;
    const end = cells.findIndex((row) => row.includes('NGƯỜI LẬP BIỂU')) - 1;
    const codes = cells.slice(header + 1, end).map((row) => row[column]);
    expect(codes.length).toBeGreaterThanOrEqual(20);
    expect(codes.filter((code) => typeof code !== 'string' || !/^0\d{2,4}$/.test(code))).toEqual([]);
    const lines = (await linesOf(`${name}.csv?${needed(name)}`)).slice(1);
    expect(lines.map((line) => line.split(';')[column])).toEqual(codes);
  });

  test('has a decimal comma and semicolons in Vietnamese, a point and commas in English', async () => {
    const vi = await linesOf(`${name}.csv?${needed(name)}`);
    const en = await linesOf(`${name}.csv?lang=en&${needed(name)}`);
    expect(vi.length).toBe(en.length);
    // Rates of whole communes are whole numbers.
    if (name !== 'completeness') {
      expect(vi.join('\n')).toMatch(/;\d+,\d+;/);
      expect(en.join('\n')).toMatch(/,\d+\.\d+,/);
    }
    expect(en[0]).toMatch(/^\uFEFF(Rank|Unit code|Unit id),/);
  });

  test('a parameter that it does not know, or an unknown scope, is an error that names it', async () => {
    const unknown = await get(`${name}.csv?perod=2026-10&${needed(name)}`);
    expect(unknown.status).toBe(400);
    expect(jsonOf(unknown).errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'perod', value: '2026-10' }]);
    expect(jsonOf(unknown).errors[0].message).toMatch(/^Không có tham số "perod"; .*"lang"/);
    const french = await get(`${name}.csv?lang=fr&${needed(name)}`);
    expect(jsonOf(french).errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'lang', value: 'fr' }]);
    const twice = await get(`${name}.csv?scope=cho-don&scope=bac-kan&${needed(name)}`);
    expect(jsonOf(twice).errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        field: 'within',
        value: 'cho-don, bac-kan',
        message: expect.stringContaining('nhiều nhất một giá trị'),
      },
    ]);
    const scope = await get(`${name}.csv?within=ha-noi&${needed(name)}`);
    expect(scope.status).toBe(404);
    expect(jsonOf(scope).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'within', value: 'ha-noi' }]);
  });

  test('is only read, and a bad token is not the public', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const sent = await api.ask(null, `/files/${name}.csv`, { method, now: NOW });
      expect([sent.status, jsonOf(sent).errors[0].code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
      expect(sent.headers.allow).toBe('GET, HEAD, OPTIONS');
    }
    const refused = await api.ask('nobody', `/files/${name}.csv`, { now: NOW });
    expect(refused.status).toBe(401);
    expect(refused.headers['www-authenticate']).toContain('invalid_token');
  });
});

test('names of parameters of the last release are answered as those of today; both at once are refused', async () => {
  for (const [former, name] of [
    ['scope=cho-don', 'within=cho-don'],
    ['period=2026-11&publishedOn=2026-11-23', 'period=2026-11&at=2026-11-23'],
  ]) {
    expect(await linesOf(`ranking.csv?${former}`)).toEqual(await linesOf(`ranking.csv?${name}`));
    expect((await get(`ranking.csv?${former}&${name?.split('&').at(-1)}`)).status).toBe(400);
  }
});

test('the ranking is the published one, and its parts are ranked by themselves', async () => {
  const published = await table.stores.rankings.current('cho-don', '2026-11');
  const [, ...rows] = await linesOf('ranking.csv?period=2026-11');
  expect(rows.map((row) => row.split(';')[3])).toEqual(
    published?.rows.map(({ index }) => String(index ?? '').replace('.', ',')),
  );
  const [header, ...byPillar] = await linesOf('ranking.csv?period=2026-11&pillar=ECONOMY&lang=en');
  expect(header).toMatch(/^\uFEFFRank,Unit code,Unit,Index,Points earned,Points possible,Note,Unit id,/);
  const ranks = byPillar.map((row) => Number(row.split(',')[0]));
  // Rows without a rank come last.
  const ranked = ranks.filter((rank) => rank > 0);
  expect(ranked.length).toBeGreaterThan(0);
  expect(ranks.slice(0, ranked.length)).toEqual(ranked.toSorted((a, b) => a - b));
  const older = await linesOf('ranking.csv?period=2026-11&version=1');
  expect(older.length).toBe(rows.length + 1);
  expect(await linesOf('ranking.csv?period=2026-11&at=2026-11-23')).toEqual(older);
  const refused = await get('ranking.csv?period=2026-11&at=2026-11-22');
  expect([refused.status, String(refused.body)]).toEqual([404, expect.stringContaining('at')]);
  for (const bad of ['2026-02-30', '2026-11-24', 'hôm qua', '2026-11-16&version=1'])
    expect((await get(`ranking.csv?period=2026-11&at=${bad}`)).status).toBe(400);
  const workbook = await cellsOf(bytesOf(await get('ranking.xlsx?period=2026-11&lang=en')));
  expect(workbook[4]?.[0]).toMatch(/, version \d+, published on 23 November 2026$/);
  expect((await get('ranking.csv?version=1')).status).toBe(400);
  expect((await get('ranking.csv?period=2020-01')).status).toBe(404);
  expect((await get('ranking.csv?pillar=SPORT')).status).toBe(404);
});

test('reports show approved figures only, and are filtered as in the query', async () => {
  const all = await linesOf('reports.csv?period=2026-10');
  const approved = await linesOf('reports.csv?period=2026-10&state=APPROVED');
  const late = await linesOf('reports.csv?period=2026-10&late=true');
  expect(approved.slice(1).every((row) => row.includes(';Đã duyệt;'))).toBe(true);
  expect(late.slice(1).every((row) => row.includes(';Gửi quá hạn;'))).toBe(true);
  expect(late.length).toBeLessThan(approved.length);
  expect(approved.length).toBeLessThanOrEqual(all.length);
  const bad = await get('reports.csv?state=DONE');
  expect(jsonOf(bad).errors).toMatchObject([{ field: 'state', value: 'DONE' }]);
});

test('the first row of completeness sums up the others', async () => {
  const [, whole = '', ...communes] = await linesOf('completeness.csv?period=2026-11');
  const numbers = (row: string) => row.split(';').slice(3, 7).map(Number);
  const sums = communes.map(numbers).reduce((sum, row) => sum.map((each, i) => each + (row[i] ?? 0)));
  expect(numbers(whole)).toEqual(sums);
  expect(numbers(whole)[0]).toBe(20);
});

test('a series has a row for each commune and period', async () => {
  const [, ...rows] = await linesOf('series.csv?indicator=G03&from=2026-09&to=2026-11&units=xuan-lac,bang-lung');
  expect(rows.map((row) => row.split(';').slice(1, 3))).toEqual(
    ['Xã Xuân Lạc', 'Thị trấn Bằng Lũng'].flatMap((name) => ['2026-09', '2026-10', '2026-11'].map((id) => [name, id])),
  );
  expect((await get('series.csv?indicator=G03&from=2026-11&to=2026-09')).status).toBe(400);
  expect((await get('series.csv?indicator=X99')).status).toBe(404);
});

test('messages follow lang, then Accept-Language, then Vietnamese', async () => {
  const message = async (query: string, accept?: string) =>
    jsonOf(await get(`nothing.xlsx${query}`, accept === undefined ? {} : { 'accept-language': accept })).errors[0]
      .message;
  const [vi, en] = [/^Không có địa chỉ này/, /^There is nothing here/];
  expect(await message('')).toMatch(vi);
  expect(await message('', 'en-US,en;q=0.9,vi;q=0.8')).toMatch(en);
  expect(await message('', 'fr,vi;q=0.9,en;q=0.8')).toMatch(vi);
  expect(await message('?lang=vi', 'en')).toMatch(vi);
  expect(await message('?lang=en')).toMatch(en);
});

test('every export that the page of files writes out is answered', async () => {
  const written = [
    ...readFileSync('src/files/README.md', 'utf8').matchAll(/"http:\/\/127\.0\.0\.1:4000\/files\/([a-z]+\.\S+)"/g),
  ];
  expect(written.length).toBeGreaterThanOrEqual(4);
  for (const [, address = ''] of written) expect([address, (await get(address)).status]).toEqual([address, 200]);
});

test('before anything is published the ranking says so', async () => {
  const empty = await testTable();
  await seed(empty.stores, { asOf: NOW, demonstration: false });
  const fresh = await filesApi(empty.stores);
  const answer = await fresh.ask(null, '/files/ranking.csv', { now: NOW });
  expect(answer.status).toBe(404);
  expect(jsonOf(answer).errors[0].message).toBe('Chưa có bảng xếp hạng nào được công bố.');
  await empty.close();
});

test('none of this was a surprise to the service', () => {
  expect(api.reported).toEqual([]);
});
