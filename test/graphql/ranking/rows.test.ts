import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../support/api/api.js';
import { inPages } from '../../support/letters/in-pages.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T08:00:00.000Z');
});
afterAll(() => api.close());

const ROW = 'cursor node { unit { slug kind name } rank points change }';
const PAGE = `version totalCount edges { ${ROW} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** A page of the rows of September: every commune is ranked. */
async function rows(args: string) {
  const { data, errors } = await api.askText(
    `{ ranking(period: "2026-09") { rows${args && `(${args})`} { ${PAGE} } } }`,
  );
  return { page: data?.ranking?.rows, error: errors?.[0] };
}
const slugsOf = ({ page }: Awaited<ReturnType<typeof rows>>): string[] =>
  page.edges.map(({ node }: { node: { unit: { slug: string } } }) => node.unit.slug);

test('a page has twenty rows when no size is given', async () => {
  const { page } = await rows('');
  expect(page.edges).toHaveLength(20);
  expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
});

test('pages from the end, put together, are the list', async () => {
  const whole = slugsOf(await rows('first: 100'));
  const seen: string[] = [];
  let before = '';
  for (let page = 0; page < 10; page++) {
    const answer = await rows(`last: 6${before && `, before: "${before}"`}`);
    seen.unshift(...slugsOf(answer));
    before = answer.page.pageInfo.startCursor;
    expect(answer.page.pageInfo.hasNextPage).toBe(page > 0);
    if (!answer.page.pageInfo.hasPreviousPage) break;
  }
  expect(seen).toEqual(whole);
});

test('the cursors bound the list first, then `first` or `last` is taken', async () => {
  const { page } = await rows('first: 100');
  const cursor = (at: number): string => page.edges[at].cursor;
  const whole = slugsOf(await rows('first: 100'));
  const between = `after: "${cursor(4)}", before: "${cursor(10)}"`;
  expect(slugsOf(await rows(between))).toEqual(whole.slice(5, 10));
  expect(slugsOf(await rows(`${between}, first: 2`))).toEqual(whole.slice(5, 7));
  expect(slugsOf(await rows(`${between}, last: 2`))).toEqual(whole.slice(8, 10));
  expect(slugsOf(await rows(`after: "${cursor(10)}", before: "${cursor(4)}"`))).toEqual([]);
});

test('`last` takes 1 to 100, and not together with `first`', async () => {
  expect((await rows('last: 1')).page.edges).toHaveLength(1);
  expect((await rows('last: 100')).page.edges).toHaveLength(20);
  for (const args of ['last: 0', 'last: 101', 'first: 1, last: 1'])
    expect((await rows(args)).error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'last' });
  expect((await rows('before: "nonsense"')).error?.extensions).toMatchObject({ argument: 'before' });
});

test('names stand in the order of a Vietnamese dictionary, without their kind', async () => {
  const slugs = slugsOf(await rows('sortBy: NAME'));
  const names = ['ban-thi', 'bang-lang', 'bang-lung', 'dai-sao', 'dong-thang', 'luong-bang', 'yen-my'];
  expect(slugs.filter((slug) => names.includes(slug))).toEqual(names);
  expect(slugsOf(await rows('sortBy: NAME, reverse: true'))).toEqual(slugs.toReversed());
});

test('a cursor belongs to the order and the filter that gave it', async () => {
  const { page } = await rows('sortBy: NAME, first: 3');
  const after = page.pageInfo.endCursor;
  expect((await rows(`sortBy: NAME, first: 3, after: "${after}"`)).page.edges).toHaveLength(3);
  for (const other of ['', 'sortBy: POINTS,', 'sortBy: NAME, reverse: true,', 'sortBy: NAME, search: "b",'])
    expect((await rows(`${other} after: "${after}"`)).error?.extensions).toMatchObject({ argument: 'after' });
});

test('rows are found by text, by kind and by whether they have a rank', async () => {
  expect(slugsOf(await rows('search: "xuan lac"'))).toEqual(['xuan-lac']);
  const townships = await rows('kind: TOWNSHIP');
  expect(slugsOf(townships)).toEqual(['bang-lung']);
  expect(townships.page.totalCount).toBe(1);
  const { data } = await api.askText(`{ ranking(period: "2026-11") { rankedCount communeCount
    with: rows(ranked: true) { totalCount nodes { rank } } without: rows(ranked: false) { totalCount nodes { rank } } } }`);
  const { rankedCount, communeCount } = data.ranking;
  expect(data.ranking.with.totalCount).toBe(rankedCount);
  expect(data.ranking.without.totalCount).toBe(communeCount - rankedCount);
  expect(data.ranking.without.nodes.every(({ rank }: { rank: number | null }) => rank === null)).toBe(true);
});

test('a row and a unit lead on to report, profile and history', async () => {
  const { data, errors } = await api.askText(`{
    ranking(period: "2026-09") { row(unit: "xuan-lac") { rank
      report { period { code } state } profile { ranking { version } row { rank } } history { period { code } row { rank } } } }
    unit(id: "xuan-lac") { report(period: "2026-09") { state } profile(period: "2026-09") { row { rank } }
      history(to: "2026-09") { period { code } row { rank } } }
    rankingHistory(unit: "xuan-lac", to: "2026-09") { period { code } row { rank } }
    above: unit(id: "cho-don") { report { state } profile { row { rank } } history { version } }
  }`);
  expect(errors).toBeUndefined();
  const { row } = data.ranking;
  expect(row.report).toEqual({ period: { code: '2026-09' }, state: 'APPROVED' });
  expect(row.profile).toEqual({ ranking: { version: 1 }, row: { rank: row.rank } });
  expect(row.history).toEqual(data.rankingHistory);
  expect(data.unit).toEqual({
    report: { state: 'APPROVED' },
    profile: { row: { rank: row.rank } },
    history: data.rankingHistory,
  });
  expect(data.above).toEqual({ report: null, profile: null, history: [] });
});

// The last one: it publishes.
test('a reader who pages back stays on the version that gave the cursor', async () => {
  const { page } = await rows('last: 5');
  const current = await api.table.stores.rankings.current('cho-don', '2026-09');
  if (!current) throw new Error('2026-09 is published');
  const reversed = { ...current, rows: current.rows.toReversed(), version: 2, replaces: 1 };
  await api.table.stores.rankings.publish(inPages(reversed));
  api.passSixSeconds();
  const older = await rows(`last: 5, before: "${page.pageInfo.startCursor}"`);
  expect([older.page.version, (await rows('last: 5')).page.version]).toEqual([1, 2]);
  expect(slugsOf(older)).toEqual(current.rows.slice(10, 15).map(({ unit }) => unit));
});
