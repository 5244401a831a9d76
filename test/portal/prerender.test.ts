import { beforeAll, expect, test } from 'vitest';
import type { Prerender, TextAsk } from '../../src/portal/contract.js';
import { type BuiltPortal, buildPortal } from '../../src/portal-files/build-portal.js';

let built: BuiltPortal;
let prerender: Prerender;
beforeAll(async () => {
  built = await buildPortal();
  const module = `data:text/javascript;base64,${Buffer.from(built.prerender).toString('base64')}`;
  prerender = (await import(/* @vite-ignore */ module)) as Prerender;
});

const pagesOf = async (ask: TextAsk) =>
  new Map((await prerender.prerenderedPages(ask, built.assets)).map(({ path, html }) => [path, html]));

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

const answering: TextAsk = async (question) => {
  if (question.includes('query Shell')) return { publisher, ranking: { isDemonstration: true } };
  if (question.includes('query RankingPage')) return { ranking };
  return { rankingHistories: null, overview: null, periods: null };
};

test('where the API does not answer, every page is written all the same and asks in the browser', async () => {
  const pages = await pagesOf(() => Promise.reject(new Error('down')));
  expect([...pages.keys()]).toEqual(['/', '/xep-hang', '/index.html', '/404.html']);
  for (const [path, html] of pages) {
    expect(html).toContain(`<script type="module" src="${built.assets.main}"></script>`);
    expect(html, path).not.toContain('data-made-for');
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}">/);
  }
  expect(pages.get('/xep-hang')).toContain('Đang tải…');
  expect(pages.get('/404.html')).toContain('Không tìm thấy trang này');
});

test('a page with content names its path, loads its files at once, and holds its answers', async () => {
  const html = (await pagesOf(answering)).get('/xep-hang') ?? '';
  expect(html).toContain('data-made-for="/xep-hang"');
  for (const file of built.assets.preload.ranking ?? [])
    expect(html).toContain(`<link rel="modulepreload" href="${file}">`);
  const [, answers = ''] = /<script type="application\/json" id="answers">(.*?)<\/script>/s.exec(html) ?? [];
  expect(Object.keys(JSON.parse(answers)).sort()).toEqual([
    'RankingMovement {"scope":null,"to":null,"lang":"VI"}',
    'RankingPage {"scope":null,"period":null,"version":null,"publishedOn":null,"after":null,"lang":"VI"}',
    'Shell {"lang":"VI"}',
  ]);
});

test('no text of an answer becomes a part of the page, and nothing runs or is styled inside of it', async () => {
  for (const [path, html] of await pagesOf(answering)) {
    expect(html, path).not.toContain('<script>');
    expect(html, path).not.toContain('<b onclick');
    expect(html, path).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((attributes) => !/ src="\/assets\/|type="application\/json"/.test(attributes))).toEqual([]);
  }
});
