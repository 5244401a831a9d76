import { beforeAll, expect, test } from 'vitest';
import type { Answered, PageRendering, RenderedPage, Send } from '../../src/portal/contract.js';
import { type BuiltPortal, loadRendering } from '../../src/portal-files/build-portal.js';
import { builtPortal } from '../support/aws/built-functions.js';

let built: BuiltPortal;
let rendering: PageRendering;
beforeAll(async () => {
  built = await builtPortal();
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
const publisher = {
  authority: HOSTILE,
  office: 'o',
  licence: 'l',
  licenceUrl: 'https://l.example',
  address: 'https://x.example',
};

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
});

test('where a part has no answer, the rest is shown, and is nothing to keep', async () => {
  const { RankingMovement: _, ...others } = ANSWERS;
  const { status, html } = await rendered('/xep-hang', others);
  expect([status, html.includes('class="data ranking-table"')]).toEqual([503, true]);
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

test('who comes by the address of a divided commune reads first where its parts are found today', async () => {
  const heir = (slug: string) => ({ slug, onDay: { name: `Xã ${slug}` }, validFrom: '2025-07-01' });
  const unit = {
    ...{ slug: 'a', level: 'COMMUNE', onDay: { name: 'Xã A', code: null }, validTo: '2025-06-30' },
    ...{ movedTo: [heir('b'), heir('c')], formerly: [], lineage: [], takenInFromOutside: [] },
  };
  const { html } = await rendered('/xa/a', { ...ANSWERS, CommuneUnit: { unit } });
  const [warning = ''] = /<p class="warning".*?<\/p>/s.exec(html) ?? [];
  expect(warning.replace(/<[^>]+>/g, '')).toContain('Xã A nay thuộc xã b và xã c từ 01/7/2025.');
  for (const path of ['/xa/b', '/xa/c']) expect(warning).toContain(`href="${path}"`);
});

test('a day as a form without script sends it leads to the address of that day; what is no day is said beside the field', async () => {
  const typed = await rendered('/xep-hang/2026-10?cong-bo=24%2F10%2F2026', ANSWERS);
  expect(typed.movedTo).toBe('/xep-hang/2026-10?cong-bo=2026-10-24');
  const wrong = await rendered('/xep-hang/2026-10?cong-bo=hôm+qua', ANSWERS);
  expect(wrong.movedTo).toBeUndefined();
  expect(wrong.html).toMatch(/class="warning" role="alert"><a href="#ngay-cong-bo">[^<]*hôm qua/);
  expect(wrong.html).toMatch(/class="fault"[^>]*>[^<]*hôm qua[^<]*không phải là ngày/);
});

test('an address that names the version that is shown never changes; any other may', async () => {
  const isOfVersion = async (address: string) => (await rendered(address, ANSWERS)).isOfVersion;
  expect(await isOfVersion('/xep-hang/2026-10?ban=1')).toBe(true);
  for (const other of ['/xep-hang/2026-10', '/xep-hang?ban=1', '/xep-hang/2026-10?ban=2', '/xep-hang/2026-10?ban=x'])
    expect([other, await isOfVersion(other)]).toEqual([other, false]);
  expect((await rendered('/xep-hang/2026-10?ban=1', { ...ANSWERS, Shell: undefined })).isOfVersion).toBe(false);
});

test('the page of a version does not say what was approved since: it is kept for a year', async () => {
  const since = 'báo cáo đã được duyệt ngày 20/12/2026';
  const unranked = { ...row, id: '2', rank: null, unrankedReason: 'NO_REPORT', unrankedSentence: since };
  const answers = {
    ...ANSWERS,
    RankingPage: { ranking: { ...ranking, rows: { ...ranking.rows, nodes: [row, unranked] } } },
  };
  const saysSo = async (address: string) => (await rendered(address, answers)).html.includes(since);
  expect([await saysSo('/xep-hang/2026-10'), await saysSo('/xep-hang/2026-10?ban=1')]).toEqual([true, false]);
  expect((await rendered('/xep-hang/2026-10?ban=1', answers)).html).toContain('Chưa gửi báo cáo');
});

test('a ranking is ordered by links, which keep the version; the page is known by the address without them', async () => {
  const rows = [
    ['Xã Đồng Lạc', 1, -1],
    ['Xã Bản Thi', 2, null],
    ['Thị trấn Bằng Lũng', 3, 4],
  ].map(([name, rank, change]) => ({ ...row, rank, change, unit: { slug: `u${rank}` }, unitOnDay: { name } }));
  const answers = { ...ANSWERS, RankingPage: { ranking: { ...ranking, rows: { ...ranking.rows, nodes: rows } } } };
  const path = '/xep-hang/2026-10?ban=1';
  const table = async (query: string) => {
    const { html } = await rendered(path + query, answers);
    expect(html).toContain(`<link rel="canonical" href="https://x.example${path}">`);
    const [, shown = ''] = /(<table id="bang-xep-hang".*?<\/table>)/s.exec(html) ?? [];
    return {
      ranks: [...shown.matchAll(/ rank">(\d)/g)].map(([, rank]) => rank).join(''),
      links: [...shown.matchAll(/<th[^>]*scope="col"[^>]*><a href="([^"]*)"/g)].map(([, href]) => href),
      sorted: [...shown.matchAll(/aria-sort="(\w+)">([^<]*)</g)].map(([, how, head]) => `${head}: ${how}`),
    };
  };
  const [byRank, byName, byChange] = ['', '&amp;sap-xep=ten', '&amp;sap-xep=thay-doi'].map(
    (q) => `${path}${q}#bang-xep-hang`,
  );
  expect(await table('')).toEqual({ ranks: '123', links: [byName, byChange], sorted: ['Hạng: ascending'] });
  expect(await table('&sap-xep=ten')).toEqual({
    ranks: '231',
    links: [byRank, byChange],
    sorted: ['Đơn vị: ascending'],
  });
  expect(await table('&sap-xep=thay-doi')).toEqual({
    ranks: '312',
    links: [byRank, byName],
    sorted: ['So với tháng trước: descending'],
  });
  expect((await table('&sap-xep=constructor')).ranks).toBe('123');
});

test('a page is a document: it names its style and two scripts, carries no answer, and is no frame to be filled', async () => {
  const { html } = await rendered('/xep-hang', ANSWERS);
  const { early, main, style } = built.assets;
  const fetched = [...html.matchAll(/(?:src="|stylesheet" href=")([^"]+)"/g)].map(([, file]) => file);
  expect(fetched).toEqual([style, early, main]);
  expect(html).not.toMatch(/application\/json|data-frame|<noscript/);
});

test('who shares a page or looks for it from afar is given whole addresses; without an address of the stage, paths', async () => {
  const headOf = async (answers: Answers) => {
    const { html } = await rendered('/en/xep-hang/2026-10?ban=1', answers);
    return [...html.matchAll(/<(?:link rel="(?:canonical|alternate)" hreflang|link rel="canonical"|meta)[^>]*>/g)]
      .map(([tag]) => /(?:rel|property|name)="([^"]*)".* (?:href|content)="([^"]*)"/.exec(tag)?.slice(1) ?? [])
      .filter(([name = '']) => /canonical|alternate|og:url|og:image|twitter/.test(name));
  };
  const [vi, en] = ['/xep-hang/2026-10?ban=1', '/en/xep-hang/2026-10?ban=1'];
  const at = (start: string) => [
    ['canonical', start + en],
    ['alternate', start + vi],
    ['alternate', start + en],
    ['og:url', start + en],
    ['og:image', `${start}/share.png`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', expect.stringMatching(/Digital transformation in communes – Xã Số$/)],
    ['twitter:card', 'summary_large_image'],
  ];
  expect(await headOf(ANSWERS)).toEqual(at('https://x.example'));
  expect(await headOf({ ...ANSWERS, Shell: { publisher: null, ranking: null } })).toEqual(at(''));
});

test('the frame for officials names its files, and asks in the browser', () => {
  const frame = built.files.find(({ path }) => path === '/index.html')?.body ?? '';
  expect(frame).toContain(`<script type="module" src="${built.assets.main}"></script>`);
  expect(frame).toMatch(/<meta name="description" content="[^"]{40,}">/);
  expect([
    frame.includes('Đang tải…'),
    frame.includes('data-frame="Không kết nối'),
    frame.includes('<noscript'),
  ]).toEqual([true, true, true]);
});

test('no text of an answer becomes a part of the page, and nothing runs or is styled inside of it', async () => {
  for (const path of ['/', '/xep-hang', '/xep-hang/2026-10?ban=1', '/xa/khong-co', '/khong-co']) {
    const { html } = await rendered(path, ANSWERS);
    expect(html, path).not.toContain('<script>');
    expect(html, path).not.toContain('<b onclick');
    // Texts between quotes, as in the description, are left out.
    expect(html.replaceAll(/"[^"]*"/g, '""'), path).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((attributes) => !/ src="\/assets\//.test(attributes))).toEqual([]);
  }
});

test('an address that named its language in the query has moved for good', async () => {
  const { status, movedTo } = await rendered('/xep-hang/2026-10?ban=1&lang=en', ANSWERS);
  expect([status, movedTo]).toEqual([301, '/en/xep-hang/2026-10?ban=1']);
});

test('an embedded picture is refused in words where there is none, with a link to its page and no script', async () => {
  for (const [address, page, status] of [
    ['/nhung/1/xep-hang?ban=2', '/xep-hang?ban=2', 404],
    ['/nhung/7/en/xa/khong-co', '/en/xa/khong-co', 404],
  ] as const) {
    const { html, ...answered } = await rendered(address, ANSWERS);
    expect([answered.status, html]).toEqual([status, expect.stringContaining(`<a href="${page}" rel="noopener">`)]);
    expect(html).toContain(`<link rel="canonical" href="${publisher.address}${page}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script|<b onclick|<figure/);
  }
  const busy = await rendered('/nhung/1/xep-hang', {});
  expect([busy.status, busy.html.includes('Chưa mở được trang này')]).toEqual([503, true]);
  expect(rendering.failedPage('/nhung/1/xep-hang', built.assets)).not.toContain('<script');
});

test('an embedded picture moves where its page moves, and stays a picture', async () => {
  const language = await rendered('/nhung/2/xep-hang/2026-10?ban=1&lang=en', ANSWERS);
  expect([language.status, language.movedTo]).toEqual([301, '/nhung/2/en/xep-hang/2026-10?ban=1']);
  const day = await rendered('/nhung/2/xep-hang/2026-10?cong-bo=24%2F10%2F2026', ANSWERS);
  expect(day.movedTo).toBe('/nhung/2/xep-hang/2026-10?cong-bo=2026-10-24');
});

test('sums over predecessors are explained where the table has one, of a quarter of the year of the merger too', async () => {
  const indicator = {
    ...{ code: 'E03', name: 'Chỉ tiêu', group: { name: 'Nhóm' }, kind: 'RATIO', unitOfMeasure: '%', points: 30 },
    ...{ higherIsBetter: true, frequency: 'QUARTERLY', measure: 'STOCK', isComputed: false, source: 's' },
    ...{ numerator: 't', denominator: 'm', counted: null, levels: null },
    scoring: { rule: 'TARGET', status: null, isPerMonth: false, maximumLevel: null, targets: [], bands: [] },
    methodVersion: { name: 'm', legalBasis: [] },
  };
  const lineage = [{ from: { slug: 'b' }, fromOnDay: { name: 'Xã B' }, to: { slug: 'a' }, day: '2025-07-01' }];
  const point = (code: string, value: number, relation: string | null) => ({
    ...{ period: { code }, figure: { value } },
    parts: relation && { relation, sentence: 'cộng từ 2 đơn vị' },
  });
  const pageOf = async (relation: string | null) => {
    const points = [point('2025-Q1', 40, relation), point('2025-Q3', 50, null)];
    const series = { lines: [{ unit: { slug: 'a', onDay: { name: 'Xã A' }, lineage }, points }], scopePoints: [] };
    const { html } = await rendered('/chi-tieu/E03/2026-01', {
      ...ANSWERS,
      IndicatorWords: { publishedFigures: [], frequencies: [], measures: [], rules: [], statuses: [] },
      IndicatorFigures: { ranking: { matrix: { ranking, indicators: [indicator], rows: [] } } },
      IndicatorCourse: { ranking: { matrix: { indicators: [{ series }] } } },
    });
    return html;
  };
  expect(await pageOf('EXACT')).toContain('trước ngày 01/7/2025 là tổng của xã B');
  expect(await pageOf(null)).not.toContain('trước ngày 01/7/2025');
});

test('what nobody filed is overdue while the month is open, and afterwards not filed before its lock, as in letters', async () => {
  const overview = {
    ...{ scopeOnDay: { name: 'Huyện A' }, communeCount: 2, villageCount: 3, overdueCount: 1 },
    ...{ completeness: { expected: 2, actual: 1, onTime: 1, approved: 1 }, ranking: null, summary: null, notes: [] },
  };
  const page = async (isOpen: boolean) => {
    const data = { overview: { ...overview, period: { ...period, dueDay: '2026-10-16', isOpen } }, periods: null };
    return (await rendered('/', { OverviewPage: data })).html;
  };
  expect(await page(true)).toContain('1 báo cáo quá hạn');
  expect(await page(false)).toContain('1 báo cáo không gửi trước khi khóa kỳ');
});
