import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestTable } from '../support/aws/dynamo.js';
import { type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
const LATER = '2026-11-23T02:00:41.000Z';
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const get = (address: string, headers: Record<string, string> = {}, now = NOW) =>
  api.ask(null, `/files/${address}`, { now, headers });
const linesOf = async (address: string) =>
  String((await get(address)).body)
    .trimEnd()
    .split('\r\n');

describe.each([
  ['ranking/2026-10', 'ranking', 'period=2026-10'],
  ['communes/xuan-lac', 'commune', 'unit=xuan-lac'],
  ['communes/xuan-lac/ranks', 'ranks', 'units=xuan-lac'],
  ['indicators/G03', 'series', 'indicator=G03'],
])('%s', (address, name, parameter) => {
  test.each(['csv', 'xlsx', 'json'])('is, as %s, the table that a parameter asks for', async (format) => {
    const byPath = await get(`${address}.${format}`);
    const byParameter = await get(`${name}.${format}?${parameter}`);
    expect(byPath.status).toBe(200);
    expect(byPath).toEqual(byParameter);
    expect(byPath.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=60',
      'content-disposition': expect.stringMatching(new RegExp(`^attachment; filename="[\\w.-]+\\.${format}"$`)),
    });
  });

  test('takes no second value of the parameter that its path holds', async () => {
    const refused = await get(`${address}.json?${parameter}`);
    expect(refused.status).toBe(400);
    expect(jsonOf(refused).errors[0]).toMatchObject({ field: parameter.split('=')[0] });
  });

  test('has the same numbers as JSON and as CSV, under the names of the columns', async () => {
    const { columns, rows } = jsonOf(await get(`${address}.json`));
    const [header = '', ...lines] = await linesOf(`${address}.csv?lang=en`);
    expect(header.slice(1).split(',')).toEqual(columns.map(({ name }: { name: { en: string } }) => name.en));
    expect(lines.length).toBe(rows.length);
    const keys: string[] = columns.map(({ key }: { key: string }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const number = keys.findIndex((key) => typeof rows[0][key] === 'number');
    expect(number).toBeGreaterThanOrEqual(0);
    expect(Number(lines[0]?.split(',')[number])).toBeCloseTo(rows[0][keys[number] ?? ''], 6);
  });

  test('says where the data comes from, how it was made and how it may be used', async () => {
    const { metadata } = jsonOf(await get(`${address}.json`));
    expect(metadata).toMatchObject({
      scope: 'cho-don',
      methods: [expect.stringMatching(/^[\w.-]+$/)],
      source: { authority: { vi: expect.stringContaining('Chợ Đồn') } },
      licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      isDemonstration: true,
      generatedAt: NOW,
    });
    expect(metadata.title.vi).not.toBe(metadata.title.en);
    expect(metadata.notes[0].vi).toContain('số liệu minh họa');
    expect(metadata.period.from <= metadata.period.to).toBe(true);
  });

  test('keeps its tag while nothing but the moment of the answer changes', async () => {
    const first = await get(`${address}.json`);
    const second = await get(`${address}.json`, {}, LATER);
    expect(second.body).not.toBe(first.body);
    expect(second.headers.etag).toBe(first.headers.etag);
    const third = await get(`${address}.json`, { 'if-none-match': first.headers.etag ?? '' }, LATER);
    expect([third.status, third.body]).toEqual([304, '']);
  });
});

test('the ranking of one version names it', async () => {
  const { metadata } = jsonOf(await get('ranking/2026-10.json?version=1'));
  expect(metadata.ranking).toMatchObject({ period: '2026-10', version: 1 });
  const stored = await table.stores.rankings.asPublished('cho-don', '2026-10', 1);
  expect(metadata.ranking).toMatchObject({ inputHash: stored?.inputHash, publishedAt: stored?.occurrence });
});

test('the table of a commune has every indicator, with the figure that the ranking counted', async () => {
  const { rows } = jsonOf(await get('communes/xuan-lac.json?period=2026-10'));
  const ranking = await table.stores.rankings.current('cho-don', '2026-10');
  const row = ranking?.rows.find(({ unit }) => unit === 'xuan-lac');
  expect(rows.map(({ indicatorCode }: { indicatorCode: string }) => indicatorCode)).toEqual(ranking?.indicators);
  expect(rows.map(({ earned }: { earned: number }) => earned)).toEqual(row?.cells.map(({ earned }) => earned));
  for (const { sourceText } of rows as readonly { sourceText: unknown }[])
    expect(sourceText).toEqual({ vi: expect.stringMatching(/./), en: expect.stringMatching(/./) });
});

test('ranks have a row for each month of each commune, and an empty rank where it had none', async () => {
  const { rows } = jsonOf(await get('ranks.json?from=2026-09&to=2026-11'));
  const published = await table.stores.rankings.between('cho-don', '2026-09', '2026-11');
  expect(rows.map(({ rank }: { rank: number | null }) => rank)).toEqual(
    published.flatMap((ranking) => ranking.rows.map(({ rank }) => rank)),
  );
  expect(rows.some(({ rank }: { rank: number | null }) => rank === null)).toBe(true);
});

test.each(['ranks.json?', 'series.json?indicator=G01&'])('a unit that is named twice is once in %s', async (table) => {
  const once = jsonOf(await get(`${table}units=xuan-lac`));
  expect(jsonOf(await get(`${table}units=xuan-lac,%20xuan-lac`)).rows).toEqual(once.rows);
});

test.each([
  ['communes/nowhere.csv', 'unit', 'nowhere'],
  ['indicators/X99.json', 'indicator', 'X99'],
  ['ranking/2020-01.csv', 'period', '2020-01'],
])('%s names nothing, and the answer says so in the language of the reader', async (address, field, value) => {
  const refused = await get(address);
  expect(refused.status).toBe(404);
  expect(refused.headers['cache-control']).toBe('no-store');
  expect(jsonOf(refused).errors[0]).toMatchObject({ code: 'NOT_FOUND', field, value });
  const english = await get(`${address}?lang=en`);
  expect(jsonOf(english).errors[0].message).not.toBe(jsonOf(refused).errors[0].message);
});

test.each(['communes/cho-don.csv', 'communes/xuan-lac.csv?period=2026-13', 'ranking/%E0%A4%A.csv'])(
  '%s is no commune or period, and refused as such',
  async (address) => {
    const refused = await get(address);
    expect(refused.status).toBe(400);
    expect(jsonOf(refused).errors[0].code).toBe('BAD_USER_INPUT');
  },
);

test('none of this was a surprise to the service', () => {
  expect(api.reported).toEqual([]);
});
