import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestTable } from '../support/aws/dynamo.js';
import { type FilesWorld, filesApi } from '../support/files/files-api.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
let table: TestTable;
let api: FilesWorld;
beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const get = (address: string, headers: Record<string, string> = {}, who: string | null = null) =>
  api.ask(who, `/files/${address}`, { now: NOW, headers });

describe.each(['ranking.csv', 'ranking.xlsx', 'reports.csv', 'completeness.xlsx', 'series.csv?indicator=G03'])(
  'the public file %s',
  (address) => {
    test('may be kept for a minute, and is answered by 304 to whoever has it', async () => {
      const file = await get(address);
      expect(file).toMatchObject({
        status: 200,
        headers: { 'cache-control': 'public, max-age=60', vary: 'accept-language, authorization, x-xaso-assignment' },
      });
      const { etag = '' } = file.headers;
      expect(etag).toMatch(/^"[\w-]{27}"$/);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await get(address, { 'if-none-match': known });
        expect(again).toMatchObject({
          status: 304,
          body: '',
          headers: { etag, 'cache-control': 'public, max-age=60' },
        });
        expect(again.headers['content-type']).toBeUndefined();
      }
      expect((await get(address, { 'if-none-match': '"other"' })).status).toBe(200);
    });
  },
);

test('a workbook does not change with the clock', async () => {
  const before = (await get('ranking.xlsx')).headers.etag;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  expect((await get('ranking.xlsx')).headers.etag).toBe(before);
});
afterEach(() => {
  vi.useRealTimers();
});

test('another language or version is another file', async () => {
  const tags = await Promise.all(
    ['ranking.csv', 'ranking.csv?lang=en', 'ranking.csv?period=2026-09'].map(
      async (each) => (await get(each)).headers.etag,
    ),
  );
  expect(new Set(tags).size).toBe(3);
});

test('what is somebody’s own, a form and a refusal are kept by nobody', async () => {
  const kept = await Promise.all([
    get('ranking.csv', {}, 'reviewer'),
    get('template/xuan-lac/2026-11.xlsx', {}, 'officer-xuan-lac'),
    get('ranking.csv?period=2026-13'),
    get('nothing.csv'),
  ]);
  for (const { status, headers } of kept) {
    expect(headers['cache-control'], String(status)).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  }
});

test('no file is immutable: the address of a version names no release', async () => {
  const { headers } = await get('ranking.csv?period=2026-09&version=1');
  expect(headers['cache-control']).toBe('public, max-age=60');
});

test('a page of another origin may read the tag and whether there is one', async () => {
  const { headers } = await get('ranking.csv');
  expect(headers['access-control-expose-headers']?.split(',')).toEqual(expect.arrayContaining(['etag', 'x-row-count']));
});
