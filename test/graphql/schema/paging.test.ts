import { afterAll, beforeAll, expect, test } from 'vitest';
import { RankingDocument, ReportsDocument, UnitsDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { inPages } from '../../support/letters/in-pages.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const rowsOf = async (variables: { period?: string; first?: number; after?: string | null }) => {
  const { data } = await api.ask(RankingDocument, variables);
  return data?.ranking?.rows;
};

const codeOf = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions;

test('pages put together are the whole list, each entry once', async () => {
  const whole = await rowsOf({ first: 100 });
  const seen: string[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < 10; page++) {
    const rows = await rowsOf({ first: 7, after });
    seen.push(...(rows?.edges.map(({ node }) => node.unit.slug) ?? []));
    after = rows?.pageInfo.endCursor;
    if (!rows?.pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual(whole?.edges.map(({ node }) => node.unit.slug));
  expect(whole?.totalCount).toBe(20);
});

test('a reader who pages stays on the version of the first page after a newer one is published', async () => {
  const first = await rowsOf({ period: '2026-08', first: 5 });
  const current = await api.table.stores.rankings.current('cho-don', '2026-08');
  if (!current) throw new Error('2026-08 is published');
  const rows = current.rows.toReversed();
  await api.table.stores.rankings.publish(
    inPages({ ...current, rows, version: current.version + 1, replaces: current.version }),
  );

  const next = await rowsOf({ period: '2026-08', first: 5, after: first?.pageInfo.endCursor });
  api.passSixSeconds();
  const anew = await rowsOf({ period: '2026-08', first: 5 });
  expect([first?.version, next?.version, anew?.version]).toEqual([1, 1, 2]);
  expect(next?.edges.map(({ node }) => node.unit.slug)).toEqual(current.rows.slice(5, 10).map((row) => row.unit));
});

test('a cursor of another list, or of none, is refused by name', async () => {
  const units = await api.ask(UnitsDocument, { first: 1 });
  const foreign = units.data?.units?.pageInfo.endCursor;
  for (const after of [foreign, 'nonsense', ''])
    expect(codeOf(await api.ask(RankingDocument, { after }))).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  expect(codeOf(await api.ask(ReportsDocument, { after: foreign }))).toMatchObject({ argument: 'after' });
});

test('a page has 1 to 100 entries', async () => {
  expect((await api.ask(UnitsDocument, { first: 1 })).errors).toBeUndefined();
  expect((await api.ask(UnitsDocument, { first: 100 })).errors).toBeUndefined();
  for (const first of [0, 101, -1])
    expect(codeOf(await api.ask(UnitsDocument, { first }))).toMatchObject({ argument: 'first' });
});

test('a filtered list goes on after an entry that has left it', async () => {
  const waiting = { period: '2026-11', state: 'SUBMITTED' } as const;
  const whole = (await api.ask(ReportsDocument, { ...waiting, first: 100 })).data?.reports?.nodes ?? [];
  const page = await api.ask(ReportsDocument, { ...waiting, first: 2 });
  const [, last] = page.data?.reports?.nodes ?? [];
  const head = await api.table.stores.reports.one(`bac-kan/cho-don/${last?.unit.slug}`, '2026-11');
  if (!head) throw new Error('the last entry of the page is stored');
  await api.table.stores.reports.load([{ ...head, state: 'DRAFT', firstSubmittedAt: null }], []);
  api.passSixSeconds();
  const next = await api.ask(ReportsDocument, {
    ...waiting,
    first: 100,
    after: page.data?.reports?.pageInfo.endCursor,
  });
  expect(next.data?.reports?.totalCount).toBe(whole.length - 1);
  expect(next.data?.reports?.nodes.map(({ unit }) => unit.slug)).toEqual(whole.slice(2).map(({ unit }) => unit.slug));
});
