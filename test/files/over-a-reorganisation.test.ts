import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerInForce } from '../../src/domain/register/register-in-force.js';
import { settingsAfter } from '../../src/domain/reorganisation/handover.js';
import type { FileAnswer } from '../../src/files/http.js';
import { seededRegister } from '../../src/seed/register/register.js';
import { reform } from '../support/administration/reorganisation-world.js';
import type { TestTable } from '../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../support/files/files-api.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
let table: TestTable;
let api: FilesWorld;
/** The form of November, fetched by the officer of Xuân Lạc before the reorganisation was published. */
let form: FileAnswer;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
  form = await api.ask('officer-xuan-lac', '/files/template/xuan-lac/2026-11.xlsx', { now: NOW });
  const { settings, registers } = table.stores;
  const after = registerInForce(2, seededRegister(true), [{ ...reform, confirmedBy: 'administrator-cho-don-2' }]);
  await registers.save(after);
  await settings.save(settingsAfter(await settings.current(), after, reform));
});
afterAll(() => table.close());

// A quarter of an hour later: the settings that the process has read are over.
const LATER = '2026-11-23T02:15:00.000Z';
const linesOf = async (address: string) => {
  const { status, body } = await api.ask(null, `/files/${address}`, { now: LATER });
  expect(status, String(body)).toBe(200);
  return String(body).trimEnd().split('\r\n').slice(1);
};
const unitsIn = (lines: readonly string[]) => new Set(lines.map((line) => line.split(';')[1]));

test.each(['reports', 'completeness'])('%s of a period before the day list the old units', async (name) => {
  const before = unitsIn(await linesOf(`${name}.csv?period=2026-10`));
  expect(before).toContain('Xã Xuân Lạc');
  expect(before).not.toContain('Xã Nghĩa Tá mới');
  expect([...before].filter((unit) => /^(Xã|Thị trấn) /.test(unit ?? ''))).toHaveLength(20);
  const after = unitsIn(await linesOf(`${name}.csv?period=2026-11`));
  expect(after).not.toContain('Xã Xuân Lạc');
  expect([...after].filter((unit) => /^(Xã|Thị trấn) /.test(unit ?? ''))).toHaveLength(8);
});

test('the completeness of such a period is that of the scope of its day, and is called so', async () => {
  const [whole] = await linesOf('completeness.csv?period=2026-10');
  expect(whole).toMatch(/^064;Huyện Chợ Đồn;tháng 10\/2026;20;20;/);
});

test('the ranking of such a month is the one of the old map, unless a scope is named', async () => {
  const lines = await linesOf('ranking.csv?period=2026-10');
  expect(lines).toHaveLength(20);
  expect(lines.join('\n')).toContain('Xã Xuân Lạc');
  const named = await api.ask(null, '/files/ranking.csv?period=2026-10&within=thai-nguyen-2025', { now: LATER });
  expect(named.status).toBe(404);
});

test('the package of open data and the tables without a period are of the ranking that the page of data names', async () => {
  for (const query of ['', '&within=thai-nguyen-2025']) {
    const answer = await api.ask(null, `/files/open-data.zip?period=2026-10${query}`, { now: LATER });
    expect(answer.headers['content-disposition']).toContain('xaso-cho-don-2026-10.zip');
  }
  const [ranking, reports] = await Promise.all(
    ['ranking', 'reports'].map(async (name) => jsonOf(await api.ask(null, `/files/${name}.json`, { now: LATER }))),
  );
  expect(reports.metadata.period.to).toBe(ranking.metadata.ranking.period);
});

test.each(['reports', 'matrix', 'completeness'])(
  'the scope of %s of such a month is the one of its title',
  async (name) => {
    const asked = async (query: string) =>
      jsonOf(await api.ask(null, `/files/${name}.json?period=2026-10${query}`, { now: LATER })).metadata;
    for (const metadata of [await asked(''), await asked('&within=thai-nguyen-2025')])
      expect(metadata).toMatchObject({ scope: 'cho-don', title: { vi: expect.stringContaining('Huyện Chợ Đồn') } });
  },
);

test('the series of a new unit says how much of each sum is known', async () => {
  const [september, , november] = await linesOf(
    'series.csv?indicator=G01&units=nam-cuong-2025,dong-phuc-2025&from=2026-09&to=2026-11',
  );
  expect(september).toContain('cộng từ 3 đơn vị trước khi sắp xếp');
  expect(november ?? '').not.toContain('cộng từ');
  const lines = await linesOf('series.csv?indicator=G01&units=dong-phuc-2025&from=2026-09&to=2026-10');
  expect(lines[0]).toContain('chưa xác định, biết 1 trong 4 đơn vị');
});

test('a new unit has months before it began: sums without points, and the places of its predecessors', async () => {
  const cellsIn = (line = '') => line.split(',');
  const profile = await linesOf('communes/nam-cuong-2025.csv?period=2026-10&lang=en');
  const [sum] = profile.filter((line) => line.includes(',G01,')).map(cellsIn);
  const [point] = await linesOf('series.csv?indicator=G01&units=nam-cuong-2025&from=2026-10&to=2026-10&lang=en');
  const numbers = cellsIn(point).slice(4, 7);
  expect(numbers.every((number) => Number(number) > 0)).toBe(true);
  expect(sum).toEqual(expect.arrayContaining([...numbers, 'the sum of 3 units before the reorganisation']));
  // Share, points earned, points possible and rank: nothing before the day is scored.
  expect(sum?.slice(15, 19)).toEqual(['', '', '', '']);
  const ranks = await linesOf('communes/nam-cuong-2025/ranks.csv?from=2026-09&to=2026-10&lang=en');
  expect(ranks).toHaveLength(2);
  expect(ranks[0]).toMatch(/^nam-cuong-2025,02026,Nam Cường Commune,2026-09,[^,]*,,,,,,,,/);
  expect(ranks[0]).toMatch(/Xuân Lạc Commune (held|shared) \d+\w+ place of \d+/);
});

test.each([
  ['nam-cuong-2025', 'cho-don', 'thai-nguyen-2025'],
  ['xuan-lac', 'thai-nguyen-2025', 'cho-don'],
])('%s has no table within %s, where it never was', async (unit, within, own) => {
  for (const table of [unit, `${unit}/ranks`]) {
    const refused = await api.ask(null, `/files/communes/${table}.csv?within=${within}&lang=en`, { now: LATER });
    expect(refused.status, table).toBe(400);
    const [fault] = jsonOf(refused).errors;
    expect(fault).toMatchObject({ field: 'within', value: within, message: expect.stringContaining(`"${own}"`) });
    const { metadata } = jsonOf(await api.ask(null, `/files/communes/${table}.json`, { now: LATER }));
    expect(metadata.scope, table).toBe(own);
  }
});

test('the title of ranks has the months in words, and its note names the column of the predecessors in every format', async () => {
  const address = '/files/communes/nam-cuong-2025/ranks.json?from=2026-09&to=2026-10';
  const { metadata, columns } = jsonOf(await api.ask(null, address, { now: LATER }));
  expect(metadata.title).toEqual({
    vi: 'Thứ hạng qua các tháng – Xã Nam Cường – từ tháng 9/2026 đến tháng 10/2026',
    en: 'Ranks over the months – Nam Cường Commune – September 2026 to October 2026',
  });
  const { name } = columns.find(({ key }: { key: string }) => key === 'parts');
  expect(metadata.notes[0]).toEqual({
    vi: expect.stringContaining(`cột “${name.vi}”`),
    en: expect.stringContaining(`column “${name.en}”`),
  });
});

test('a form fetched before the day and sent after it is answered by who reports now', async () => {
  const body = bytesOf(form);
  const send = (lang: string) =>
    api.ask('officer-xuan-lac', `/files/import?dryRun=true&lang=${lang}`, { method: 'POST', body, now: LATER });
  const vi = await send('vi');
  expect(vi.status).toBe(403);
  expect(jsonOf(vi).errors[0].message).toContain(
    'Xã Xuân Lạc đã kết thúc hoạt động sau ngày 31/10/2026; báo cáo của kỳ này do xã Nam Cường lập.',
  );
  expect(jsonOf(await send('en')).errors[0].message).toContain('Nam Cường Commune reports for this period');
});

test('the file of a merged commune’s form has the sums of its predecessors and their note, as the page has', async () => {
  const answer = await api.ask('officer-xuan-lac', '/files/template/nam-cuong-2025/2026-11.csv', { now: LATER });
  expect(answer.status, String(answer.body)).toBe(200);
  const text = String(answer.body);
  expect(text).toContain('Số liệu được gộp từ báo cáo của');
  expect(text).toMatch(/thành lập từ ngày .* nên số liệu không được đối chiếu với kỳ trước/);
  const { reports } = table.stores;
  const of = async (slug: string) => (await reports.one(`bac-kan/cho-don/${slug}`, '2026-11'))?.working.get('F03');
  const parts = await Promise.all(['xuan-lac', 'dong-lac', 'nam-cuong'].map(of));
  const sum = parts.reduce((total, figure) => total + (figure?.kind === 'count' ? figure.value : 0), 0);
  expect(sum).toBeGreaterThan(0);
  expect(
    text
      .split('\r\n')
      .find((line) => line.startsWith('F03;'))
      ?.split(';')[4],
  ).toBe(`${sum}`);
  const again = await api.ask('officer-xuan-lac', '/files/import?dryRun=true', {
    method: 'POST',
    body: bytesOf(answer),
    now: LATER,
  });
  expect(jsonOf(again)).toMatchObject({ changed: false, errors: [] });
});
