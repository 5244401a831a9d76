import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestTable } from '../../support/aws/dynamo.js';
import { type FilesWorld, filesApi, jsonOf } from '../../support/files/files-api.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
const SQUARE = [
  [105.5, 22.1],
  [105.6, 22.1],
  [105.6, 22.2],
  [105.5, 22.1],
];
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const feature = (id: string, ring: unknown = SQUARE) => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const sent = (who: string | null, file: unknown, query = '') =>
  api.ask(who, `/files/map${query}`, {
    method: 'POST',
    now: NOW,
    body: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)),
  });
const collection = (...ids: string[]) => ({ type: 'FeatureCollection', features: ids.map((id) => feature(id)) });
const shown = async () => jsonOf(await api.ask(null, '/files/map.geojson', { now: NOW }));
const records = async () =>
  (await table.stores.administration.within('bac-kan/cho-don')).filter(({ record }) => record.subject.id === 'map');

describe('before a map is loaded', () => {
  test('everybody gets a collection without features', async () => {
    expect(await shown()).toEqual({ type: 'FeatureCollection', features: [] });
  });

  test.each([
    [null, 401],
    ['officer-xuan-lac', 403],
    ['reviewer', 403],
    ['auditor', 403],
  ])('%s may not load one', async (who, status) => {
    expect((await sent(who, collection('xuan-lac'))).status).toBe(status);
    expect((await shown()).features).toEqual([]);
  });

  test('a dry run says what the file would draw, and writes nothing', async () => {
    const answer = await sent('administrator', collection('xuan-lac'), '?dryRun=true');
    expect(answer.status).toBe(200);
    expect(jsonOf(answer)).toMatchObject({ file: 'map', dryRun: true, written: false, communeCount: 1, faults: [] });
    expect(jsonOf(answer).missing.length).toBe(19);
    expect((await shown()).features).toEqual([]);
    expect(await records()).toEqual([]);
  });

  test('a fault names its feature and the way out in the language of the reader, and nothing is written', async () => {
    const metres = {
      type: 'FeatureCollection',
      features: [
        feature('xuan-lac', [
          [412_345, 2_449_876],
          [1, 1],
          [2, 2],
        ]),
      ],
    };
    const answer = await sent('administrator', metres, '?lang=en');
    expect(answer.status).toBe(422);
    const [fault] = jsonOf(answer).faults;
    expect(fault).toMatchObject({ code: 'NO_DEGREES', field: 'features[0]' });
    expect(fault.message).toMatch(/^Feature 1: .*EPSG:4326/);
    expect((await shown()).features).toEqual([]);
  });

  test('what is no JSON is refused', async () => {
    const answer = await sent('administrator', '{"type":');
    expect([answer.status, jsonOf(answer).errors[0].code]).toEqual([415, 'NOT_READABLE']);
  });
});

describe('a loaded map', () => {
  test('is answered to everybody, with code and names, and kept by caches', async () => {
    const loaded = await sent('administrator', collection('xuan-lac', 'bang-lung'), '?source=ranh-gioi.geojson');
    expect(jsonOf(loaded)).toMatchObject({ written: true, communeCount: 2 });
    const file = await api.ask(null, '/files/map.geojson', { now: NOW });
    expect(file.headers).toMatchObject({
      'content-type': 'application/geo+json; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
      'x-row-count': '2',
    });
    const [first] = jsonOf(file).features;
    expect(first).toEqual({
      type: 'Feature',
      id: 'xuan-lac',
      properties: { id: 'xuan-lac', code: '02023', name: 'Xã Xuân Lạc', nameEn: expect.any(String) },
      geometry: { type: 'MultiPolygon', coordinates: [[SQUARE]] },
    });
    const known = { 'if-none-match': file.headers.etag ?? '' };
    expect((await api.ask(null, '/files/map.geojson', { now: NOW, headers: known })).status).toBe(304);
  });

  test('is recorded with the name of its file, once for the same file', async () => {
    await sent('administrator', collection('xuan-lac', 'bang-lung'), '?source=ranh-gioi.geojson');
    const found = await records();
    expect(found.map(({ record }) => [record.action, record.actor, record.reason])).toEqual([
      ['LOAD_FILE', 'administrator', 'ranh-gioi.geojson'],
    ]);
  });

  test('is replaced as a whole by the next file', async () => {
    await sent('administrator', collection('nam-cuong'));
    expect((await shown()).features.map(({ id }: { id: string }) => id)).toEqual(['nam-cuong']);
    expect((await records()).length).toBe(2);
  });
});

test('none of this was a surprise to the service', () => {
  expect(api.reported).toEqual([]);
});
