import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestTable } from '../../support/aws/dynamo.js';
import { bytesOf, type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { partsOf } from '../../support/files/zip.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';
import { tool } from '../../support/start/tools.js';

const NOW = '2026-11-23T02:00:00.000Z';
const PACKAGE = '/files/open-data.zip?period=2026-10&lang=en';
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const get = (address: string, headers: Record<string, string> = {}) => api.ask(null, address, { now: NOW, headers });

const filesIn = async (address: string): Promise<Record<string, string>> => partsIn(await get(address));

function partsIn(answer: Awaited<ReturnType<typeof get>>): Record<string, string> {
  expect(answer.status).toBe(200);
  return Object.fromEntries(
    partsOf(bytesOf(answer)).map(({ name, content }) => [name, Buffer.from(content).toString('utf8')]),
  );
}

type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly title: string; readonly type: string }[];
  };
};

describe('the package of open data', () => {
  test('has a description, a README, the licence, and the tables of the same addresses', async () => {
    const files = await filesIn(PACKAGE);
    expect(Object.keys(files)).toEqual([
      ...['datapackage.json', 'README.md', 'LICENSE.txt'],
      ...['ranking.csv', 'ranks.csv', 'reports.csv', 'completeness.csv'],
    ]);
    expect(files['LICENSE.txt']).toContain('https://creativecommons.org/licenses/by/4.0/');
    const { resources } = JSON.parse(files['datapackage.json'] ?? '') as { resources: readonly Resource[] };
    for (const { name, path, schema } of resources) {
      const parameters = name === 'ranks' ? 'to=2026-10' : 'period=2026-10';
      const { columns, rows } = jsonOf(await get(`/files/${name}.json?${parameters}&within=cho-don`));
      const [header, ...lines] = (files[path] ?? '').trimEnd().split('\r\n');
      expect(header).toBe(columns.map(({ key }: { key: string }) => key).join(','));
      expect(lines.length).toBe(rows.length);
      expect(schema.fields.map(({ name: key, title }) => [key, title])).toEqual(
        columns.map(({ key, name: of }: { key: string; name: { en: string } }) => [key, of.en]),
      );
      expect(files['README.md']).toContain(`\`${path}\``);
    }
  });

  test('speaks the language that is asked for, with the same numbers', async () => {
    const [en, vi] = [await filesIn(PACKAGE), await filesIn(PACKAGE.replace('lang=en', 'lang=vi'))];
    expect(en['README.md']).toContain('decimal points');
    expect(vi['README.md']).toContain('dấu chấm thập phân');
    expect(vi['completeness.csv']?.split('\r\n')[0]).toBe(en['completeness.csv']?.split('\r\n')[0]);
    expect(vi['ranking.csv']).toContain('Xã Xuân Lạc');
    expect(en['ranking.csv']).toContain('Xuân Lạc Commune');
  });

  test('has the same bytes at each request, so that a cache keeps it', async () => {
    const first = await get(PACKAGE);
    expect(first.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="xaso-cho-don-2026-10.zip"',
      'cache-control': 'public, max-age=60',
    });
    const again = await get(PACKAGE, { 'if-none-match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test('names the same type of a column whichever of its cells are filled', async () => {
    const { reports } = table.stores;
    const nobodyFiled = await filesApi({
      ...table.stores,
      reports: { ...reports, inScope: async () => ({ reports: [], unreadable: [] }) },
    });
    const typesIn = (files: Record<string, string>) =>
      (JSON.parse(files['datapackage.json'] ?? '') as { resources: readonly Resource[] }).resources.map(({ schema }) =>
        // Only a table of the demonstration has a column for its remark, and one without reports is of none.
        schema.fields
          .filter(({ name }) => name !== 'note')
          .map(({ name, type }) => [name, type]),
      );
    const filled = typesIn(await filesIn(PACKAGE));
    expect(filled.flat()).toEqual(
      expect.arrayContaining([
        ['hasLoadedFigure', 'boolean'],
        ['allBest', 'number'],
      ]),
    );
    expect(typesIn(partsIn(await nobodyFiled.ask(null, PACKAGE, { now: NOW })))).toEqual(filled);
  });

  test('of a quarter has its reports, and the ranking of its last month', async () => {
    const files = await filesIn('/files/open-data.zip?period=2026-Q3');
    expect(files['reports.csv']).toContain(',2026-Q3,');
    expect(files['ranking.csv']).toContain(',2026-09,');
    expect((await get('/files/open-data.zip?units=xuan-lac')).status).toBe(400);
  });
});

type Frictionless = {
  validate(descriptor: unknown): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
  readonly Resource: {
    load(resource: object): Promise<{
      read(options: { cast: boolean; keyed: boolean }): Promise<readonly object[]>;
    }>;
  };
};
const frictionless = tool<Frictionless>('datapackage');

test.skipIf(!frictionless)('its description is valid, and every cell is of the type that it names', async () => {
  if (!frictionless) throw new Error('skipped');
  const files = await filesIn(PACKAGE);
  const description = JSON.parse(files['datapackage.json'] ?? '') as { readonly resources: readonly Resource[] };
  const { valid, errors } = await frictionless.validate(description);
  expect([valid, errors]).toEqual([true, []]);
  for (const { path, ...resource } of description.resources) {
    const data = parsedCsv(files[path] ?? '');
    const loaded = await frictionless.Resource.load({ ...resource, data });
    expect((await loaded.read({ cast: true, keyed: true })).length).toBe(data.length - 1);
  }
});

const parsedCsv = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
