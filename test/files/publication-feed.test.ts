import { afterAll, beforeAll, expect, test } from 'vitest';
import { seed } from '../../src/seed/loader.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { type FilesWorld, filesApi } from '../support/files/files-api.js';
import { demonstrationTable } from '../support/start/demonstration-table.js';

const NOW = '2026-11-23T02:00:00.000Z';
const FEED = '/files/publications.atom';
let table: TestTable;
let api: FilesWorld;

beforeAll(async () => {
  table = await demonstrationTable(NOW);
  api = await filesApi(table.stores);
});
afterAll(() => table.close());

const feed = async (query = '', headers: Record<string, string> = {}) =>
  api.ask(null, `${FEED}${query}`, { now: NOW, headers });
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
const entriesOf = (xml: string) => xml.split('<entry>').slice(1);

test('has an entry for each final version, the newest publication first', async () => {
  const answer = await feed();
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=60',
    'x-content-type-options': 'nosniff',
  });
  const xml = String(answer.body);
  const stored = (await table.stores.rankings.publications('cho-don', 180)).filter(({ status }) => status === 'FINAL');
  expect(stored.length).toBeGreaterThanOrEqual(10);
  expect(entriesOf(xml).length).toBe(stored.length);
  const updated = all(xml, 'updated');
  expect(updated[0]).toBe(updated[1]);
  expect(updated.slice(1)).toEqual(updated.slice(1).toSorted().reverse());
  expect(updated.slice(1).toSorted()).toEqual(stored.map(({ occurrence }) => occurrence).toSorted());
});

test('is well-formed Atom: one author, one id and one link to a page for each entry, and no id twice', async () => {
  const xml = String((await feed()).body);
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
    true,
  );
  expect(tagsOpen(xml)).toEqual([]);
  const [head = ''] = xml.split('<entry>');
  for (const name of ['id', 'title', 'updated', 'author']) expect(head.split(`<${name}>`).length, name).toBe(2);
  const ids = all(xml, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  for (const entry of entriesOf(xml)) {
    expect(
      entry.match(
        /rel="alternate" type="text\/html" href="https?:\/\/[^/"]+\/xep-hang\/cho-don\/20\d\d-\d\d\?ban=\d+"/g,
      )?.length,
    ).toBe(1);
    for (const name of ['id', 'title', 'updated', 'published', 'summary'])
      expect(all(entry, name).length, name).toBe(1);
    expect(all(entry, 'summary')[0]).toContain('số liệu minh họa');
  }
});

test('its files are the published versions', async () => {
  const [entry = ''] = entriesOf(String((await feed('?lang=en')).body));
  const [, href = ''] = /type="text\/csv" href="([^"]+)"/.exec(entry) ?? [];
  const { pathname, search } = new URL(href.replaceAll('&amp;', '&'));
  const file = await api.ask(null, `${pathname}${search}`, { now: NOW });
  expect(file.status).toBe(200);
  expect(String(file.body)).toContain('Rank,Unit code');
});

test('keeps its ids in another language and later, and is answered by 304 to whoever has it', async () => {
  const [vi, en] = await Promise.all([feed(), feed('?lang=en')]);
  expect(all(String(en.body), 'id')).toEqual(all(String(vi.body), 'id'));
  expect(all(String(en.body), 'title')).not.toEqual(all(String(vi.body), 'title'));
  expect((await feed('', { 'if-none-match': vi.headers.etag ?? '' })).status).toBe(304);
});

test('a page of the feed is one request, and at most so many entries', async () => {
  expect((await table.stores.rankings.publications('cho-don', 3)).map(({ period }) => period)[0]).toBe('2026-11');
  expect((await table.stores.rankings.publications('cho-don', 3)).length).toBe(3);
});

test('refuses an unknown parameter and scope by name', async () => {
  expect([(await feed('?period=2026-10')).status, (await feed('?within=ha-noi')).status]).toEqual([400, 404]);
});

test('before anything is published it has no entry and still an id, a title and a time', async () => {
  const empty = await testTable();
  await seed(empty.stores, { asOf: NOW, demonstration: false });
  const xml = String((await (await filesApi(empty.stores)).ask(null, FEED, { now: NOW })).body);
  expect(entriesOf(xml)).toEqual([]);
  for (const name of ['id', 'title', 'updated']) expect(all(xml, name).length, name).toBe(1);
  await empty.close();
});

/** Names of elements that are opened and not closed, or closed out of order. */
function tagsOpen(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', own] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (own) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
