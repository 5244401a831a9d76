import { beforeAll, expect, test } from 'vitest';
import type { Answered, PageRendering, RenderedPage, Send } from '../../src/portal/contract.js';
import { type BuiltPortal, buildPortal, loadRendering } from '../../src/portal-files/build-portal.js';

let built: BuiltPortal;
let rendering: PageRendering;
beforeAll(async () => {
  built = await buildPortal();
  rendering = loadRendering(built);
});

/** An answer to a question that begins in some way. */
type Answers = Readonly<Record<string, unknown>>;

const answer = (data: unknown, status = 200): Answered => ({
  status,
  headers: new Headers(),
  json: async () => (data === undefined ? {} : { data }),
});
const sending =
  (answers: Answers): Send =>
  async (address) => {
    const [name] = Object.keys(answers).filter((begins) => decodeURIComponent(address).includes(`query+${begins}(`));
    return answer(answers[name ?? ''], answers[name ?? ''] === undefined ? 503 : 200);
  };
const rendered = (address: string, answers: Answers): Promise<RenderedPage> =>
  rendering.renderPage(address, sending(answers), built.assets);

const HOSTILE = '</script><script>alert(1)</script><b onclick="x">';
const scope = { slug: 'a' };
const onDay = { name: HOSTILE };
const period = { code: '2026-10', name: 'tháng 10', lastFinalDay: null };
const row = {
  id: '1',
  rank: 1,
  isTied: false,
  points: 900,
  change: 1,
  unit: scope,
  unitOnDay: onDay,
  certainty: null,
};
const ranking = {
  ...{
    scope,
    scopeOnDay: onDay,
    period,
    version: 1,
    currentVersion: 1,
    notRenewed: null,
    status: 'FINAL',
    rankedCount: 1,
    communeCount: 1,
  },
  ...{ publishedAt: '2026-10-26T20:00:00.000Z', methodVersion: { name: HOSTILE }, figurePeriods: [], notes: [HOSTILE] },
  ...{ completeness: { expected: 1, actual: 1, onTime: 1, approved: 1 }, certainty: { statement: HOSTILE } },
  rows: { nodes: [row], pageInfo: { hasNextPage: false, endCursor: null } },
};
const publisher = { authority: HOSTILE, office: 'o', licence: 'l', licenceUrl: 'https://l.example' };

const ANSWERS: Answers = {
  Shell: { publisher, ranking: { isDemonstration: true } },
  RankingPage: { ranking },
  RankingMovement: { rankingHistories: null },
  OverviewPage: { overview: null, periods: null },
  CommuneUnit: { unit: null },
  Commune: { unit: null },
  Why: { unit: null },
};

test('where the API does not answer, the page says so in words, and is nothing to keep', async () => {
  const { status, html } = await rendered('/xep-hang', {});
  expect([status, html.includes('Chưa mở được trang này'), html.includes('đang bận')]).toEqual([503, true, true]);
  expect(html).not.toContain('data-made-for');
});

test('where a part has no answer, the rest is shown, and is nothing to keep', async () => {
  const { RankingMovement: _, ...others } = ANSWERS;
  const { status, html } = await rendered('/xep-hang', others);
  expect([status, html.includes('data-made-for="/xep-hang"')]).toEqual([503, true]);
});

test('an unknown commune is not found, in the language of the address', async () => {
  const vi = await rendered('/xa/khong-co', ANSWERS);
  expect([vi.status, vi.html.includes('Không tìm thấy trang này')]).toEqual([404, true]);
  const en = await rendered('/en/xa/khong-co', ANSWERS);
  expect([en.status, en.html.includes('<html lang="en">'), en.html.includes('Page not found')]).toEqual([
    404,
    true,
    true,
  ]);
});

test('an address that names the version that is shown never changes; any other may', async () => {
  const isOfVersion = async (address: string) => (await rendered(address, ANSWERS)).isOfVersion;
  expect(await isOfVersion('/xep-hang/2026-10?ban=1')).toBe(true);
  for (const other of ['/xep-hang/2026-10', '/xep-hang?ban=1', '/xep-hang/2026-10?ban=2', '/xep-hang/2026-10?ban=x'])
    expect([other, await isOfVersion(other)]).toEqual([other, false]);
  expect((await rendered('/xep-hang/2026-10?ban=1', { ...ANSWERS, Shell: undefined })).isOfVersion).toBe(false);
});

test('a page names its address, loads its files at once, and holds its answers', async () => {
  const { html } = await rendered('/xep-hang?linh-vuc=ECONOMY', ANSWERS);
  expect(html).toContain('data-made-for="/xep-hang?linh-vuc=ECONOMY"');
  for (const file of built.assets.preload.ranking ?? [])
    expect(html).toContain(`<link rel="modulepreload" href="${file}">`);
  const [, answers = ''] = /<script type="application\/json" id="answers">(.*?)<\/script>/s.exec(html) ?? [];
  expect(Object.keys(JSON.parse(answers)).sort()).toEqual([
    'RankingMovement {"scope":null,"to":null,"lang":"VI"}',
    'RankingPage {"scope":null,"period":null,"version":null,"publishedOn":null,"after":null,"lang":"VI"}',
    'Shell {"lang":"VI"}',
  ]);
});

test('the frame for officials names its files, and asks in the browser', () => {
  const frame = built.files.find(({ path }) => path === '/index.html')?.body ?? '';
  expect(frame).toContain(`<script type="module" src="${built.assets.main}"></script>`);
  expect(frame).toMatch(/<meta name="description" content="[^"]{40,}">/);
  expect([frame.includes('Đang tải…'), frame.includes('data-made-for')]).toEqual([true, false]);
});

test('no text of an answer becomes a part of the page, and nothing runs or is styled inside of it', async () => {
  for (const path of ['/', '/xep-hang', '/xep-hang/2026-10?ban=1', '/xa/khong-co', '/khong-co']) {
    const { html } = await rendered(path, ANSWERS);
    expect(html, path).not.toContain('<script>');
    expect(html, path).not.toContain('<b onclick');
    // What stands between quotes is a text, as in the description.
    expect(html.replaceAll(/"[^"]*"/g, '""'), path).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((attributes) => !/ src="\/assets\/|type="application\/json"/.test(attributes))).toEqual([]);
  }
});

test('an address that named its language in the query has moved for good', async () => {
  const { status, movedTo } = await rendered('/xep-hang/2026-10?ban=1&lang=en', ANSWERS);
  expect([status, movedTo]).toEqual([301, '/en/xep-hang/2026-10?ban=1']);
});
