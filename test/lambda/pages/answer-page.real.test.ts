import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageAnswers, pageAnswers } from '../../../src/lambda/pages/answer-page.js';
import { forCrawlers } from '../../../src/lambda/pages/for-crawlers.js';
import type { Send } from '../../../src/portal/contract.js';
import { buildPortal, loadRendering } from '../../../src/portal-files/build-portal.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { hasHtmlValidate, htmlFaults } from '../../support/portal/html-faults.js';
import { LOOKED_AT } from '../../support/portal/looked-at.js';
import { PATIENCE_MS } from '../../support/start/patience.js';

const NOW = '2026-11-24T08:00:00.000Z';

let api: TestApi;
let rendering: Parameters<typeof pageAnswers>[0];
let answer: PageAnswers;
const reported: unknown[] = [];
beforeAll(async () => {
  const built = await buildPortal();
  rendering = { ...loadRendering(built), assets: built.assets };
  api = await testApi(NOW);
  answer = pageAnswers(rendering, api.api.answer, (error) => reported.push(error), PATIENCE_MS);
});
afterAll(() => api.close());

const page = (address: string, headers: Record<string, string> = {}, from = answer) => {
  const [rawPath = '', rawQueryString = ''] = address.split('?');
  return from({ rawPath, rawQueryString, headers } as unknown as APIGatewayProxyEventV2, NOW);
};

const PUBLIC_PAGES = [
  ['/', 'Xuân Lạc'],
  ['/xep-hang', 'Xuân Lạc'],
  ['/xep-hang/2026-09', 'tháng 9'],
  ['/xep-hang/2026-09?ban=1', 'đang xem bản số 1'],
  ['/chac-den-dau', 'Xuân Lạc'],
  ['/xa/xuan-lac', 'Xuân Lạc'],
  ['/xa/xuan-lac/2026-09', 'tháng 9'],
  ['/chi-tieu/G02', 'G02'],
  ['/so-sanh?xa=xuan-lac,bang-lung', 'Bằng Lũng'],
  ['/phuong-phap', 'Phương pháp'],
  ['/du-lieu', 'Dữ liệu'],
  ['/tim', 'Xuân Lạc'],
] as const;

const stageAddress = async (): Promise<string> => {
  const { body = '' } = await page('/robots.txt');
  return /Sitemap: (.*)\/sitemap.xml/.exec(body)?.[1] ?? '';
};

describe('a public page', () => {
  it.each(PUBLIC_PAGES)('%s has its content before any script', async (address, content) => {
    const { statusCode, headers, body = '' } = await page(address);
    expect([statusCode, headers?.['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const [, shown = ''] = /<main[^>]*>(.*)<\/main>/s.exec(body) ?? [];
    expect(shown).toContain(content);
    expect(shown).not.toContain('Đang tải…');
  });

  it('says what it shows where a link is shared, and by which addresses it is known', async () => {
    const meta = async (address: string) => {
      const { body = '' } = await page(address);
      const first = (pattern: RegExp) => pattern.exec(body)?.[1] ?? '';
      return {
        says: first(/<meta property="og:description" content="([^"]*)">/),
        canonical: first(/<link rel="canonical" href="([^"]*)">/),
        english: first(/<link rel="alternate" hreflang="en" href="([^"]*)">/),
      };
    };
    const start = await stageAddress();
    const [commune, other, english] = await Promise.all(
      ['/xa/xuan-lac/2026-10', '/xa/bang-lung/2026-10', '/en/xa/xuan-lac/2026-10'].map(meta),
    );
    expect(commune?.says).toMatch(/^Xã Xuân Lạc xếp hạng \d+\/\d+.*90%/);
    expect(other?.says).toMatch(/^Thị trấn Bằng Lũng xếp hạng/);
    expect(english?.says).toMatch(/^Xuân Lạc Commune holds .*90%/);
    // That of November is provisional, and says so first.
    expect((await meta('/xep-hang')).says).toMatch(
      /^Xếp hạng tạm thời\. \d+\/\d+ đơn vị được xếp hạng\. .*phân biệt được/,
    );
    expect([commune?.canonical, commune?.english]).toEqual([
      `${start}/xa/xuan-lac/2026-10`,
      `${start}/en/xa/xuan-lac/2026-10`,
    ]);
    expect(english?.canonical).toBe(english?.english);
  });

  it('of every kind has a title and a description of its own, in either language', async () => {
    const kinds = ['/', '/xep-hang', '/chac-den-dau', '/xa/xuan-lac', '/chi-tieu/G02', '/so-sanh', '/phuong-phap'];
    const compared = '/so-sanh?xa=xuan-lac,bang-lung';
    const addresses = [...kinds, '/du-lieu', '/tim', compared].flatMap((path) => [path, `/en${path}`]);
    const heads = await Promise.all(
      addresses.map(async (address) => {
        const { body = '' } = await page(address.replace(/(.)\/$/, '$1'));
        const [, title = '', says = ''] =
          /<title>([^<]*)<\/title>\n<meta name="description" content="([^"]*)">/.exec(body) ?? [];
        return { address, title, says };
      }),
    );
    for (const { address, title, says } of heads)
      expect([address, title.length > 10, says.length > 40, says.length < 400]).toEqual([address, true, true, true]);
    // A choice of communes has the title of its page.
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length - 2);
    const says = Object.fromEntries(heads.map(({ address, says }) => [address, says]));
    expect(new Set(Object.values(says)).size).toBe(heads.length);
    expect(says['/']).toMatch(/^Xếp hạng tạm thời\. Kỳ công bố mới nhất: tháng 11 năm 2026\. \d+\/\d+ đơn vị.*điểm/);
    expect(says['/en/chi-tieu/G02']).toMatch(/^.*G02.*points\. /);
    expect(says[compared]).toMatch(/^(?=.*Xã Xuân Lạc: hạng \d+)(?=.*Thị trấn Bằng Lũng: hạng \d+)/);
  });

  it('is shared with a picture of the stage that the page names', async () => {
    const { body: html = '' } = await page('/xa/xuan-lac');
    const [, address = ''] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? [];
    expect(address).toBe(`${await stageAddress()}/share.png`);
    const { statusCode, headers, body = '', isBase64Encoded } = await page('/share.png', { 'accept-encoding': 'br' });
    expect([statusCode, headers?.['content-type'], isBase64Encoded]).toEqual([200, 'image/png', true]);
    expect(headers?.['content-encoding']).toBeUndefined();
    const picture = Buffer.from(body, 'base64');
    expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  });

  it('is kept for a minute, the page of a version for a year, and either for a day where it is late', async () => {
    const kept = async (address: string) => (await page(address)).headers?.['cache-control'];
    const late = 'stale-while-revalidate=86400, stale-if-error=86400';
    expect(await kept('/xep-hang/2026-09')).toBe(`public, max-age=0, s-maxage=60, ${late}`);
    expect(await kept('/xep-hang/2026-09?ban=1')).toBe(`public, max-age=0, s-maxage=31536000, ${late}`);
    expect(await kept('/xa/khong-co')).toBe(`public, max-age=0, s-maxage=60, ${late}`);
  });

  it('is the same for an official, whose token and cookies are not read', async () => {
    const token = bearer(officialToken('officer-xuan-lac', 'officer')) as Record<string, string>;
    expect(await page('/xep-hang', { ...token, cookie: 'a=b' })).toEqual(await page('/xep-hang'));
  });

  it('is packed for who takes it packed, and not sent again to who has it', async () => {
    const { body, headers } = await page('/xep-hang');
    const packed = await page('/xep-hang', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(Buffer.from(packed.body ?? '', 'base64')).toString()).toBe(body);
    const known = await page('/xep-hang', { 'if-none-match': String(packed.headers?.etag) });
    expect([known.statusCode, known.body, known.headers?.etag]).toEqual([304, '', headers?.etag]);
  });

  it('of what has moved leads there; of an unknown commune says so in words', async () => {
    const moved = await page('/xep-hang/xuan-lac/2026-10');
    expect([moved.statusCode, moved.headers?.location]).toEqual([302, '/xa/xuan-lac/2026-10']);
    const { statusCode, body } = await page('/xa/khong-co');
    expect([statusCode, body?.includes('Không tìm thấy trang này')]).toEqual([404, true]);
  });
});

describe.skipIf(!hasHtmlValidate)('html-validate', () => {
  const pages = [...PUBLIC_PAGES.map(([address]) => address), ...Object.values(LOOKED_AT).flat()];
  const embeds = ['/nhung/1/xep-hang', '/nhung/2/chi-tieu/G02', '/nhung/1/phuong-phap', '/nhung/9/xep-hang'];
  it.each([...new Set([...pages, ...embeds])])('finds nothing in %s, in either language', async (address) => {
    const inEnglish = address.replace(/^(\/nhung\/\d)?/, '$1/en').replace(/\/$/, '');
    for (const each of [address, inEnglish]) {
      const { statusCode, body = '' } = await page(each);
      expect([each, statusCode === 302 ? [] : await htmlFaults(body)]).toEqual([each, []]);
    }
  });
});

describe('what search engines ask for', () => {
  it('names every public page in both languages, by absolute addresses that open', async () => {
    const { statusCode, headers, body = '' } = await page('/sitemap.xml');
    expect([statusCode, headers?.['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const places = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => new URL(place).pathname);
    expect(new Set(places).size).toBe(places.length);
    for (const path of [
      '/',
      '/xep-hang/2026-09',
      '/xep-hang/cho-don',
      '/chac-den-dau',
      '/xa/xuan-lac',
      '/chi-tieu/G02',
      '/du-lieu',
    ])
      expect(places).toEqual(expect.arrayContaining([path, path === '/' ? '/en' : `/en${path}`]));
    expect(body.match(/hreflang="vi"/g)).toHaveLength(places.length);
    for (const place of places.filter((_, i) => i % 23 === 0))
      expect([place, (await page(place)).statusCode]).toEqual([place, 200]);
  });

  it('has room for a country: no more than a file may name, and a function may answer', async () => {
    const counts: Record<string, number> = { PROVINCE: 97, DISTRICT: 705, COMMUNE: 3_321 };
    const send: Send = async (address) => {
      const asked = new URL(address, 'http://stage').searchParams;
      const { level = '', after } = JSON.parse(asked.get('variables') ?? '{}') as { level?: string; after?: string };
      const from = Number(after ?? 0);
      const last = Math.min(from + 100, counts[level] ?? 0);
      const nodes = Array.from({ length: Math.max(0, last - from) }, (_, i) => ({
        slug: `thuong-binh-trung-${from + i}`,
      }));
      const units = { pageInfo: { hasNextPage: last < (counts[level] ?? 0), endCursor: `${last}` }, nodes };
      const publisher = { address: 'https://xaso.chuyendoiso.gov.vn' };
      const data = { publisher, methodVersion: null, rankingHistories: null, units };
      return { status: 200, headers: { get: () => null }, json: async () => ({ data }) };
    };
    const { text = '' } = (await forCrawlers('/sitemap.xml', send)) ?? {};
    const pages = 7 + Object.values(counts).reduce((sum, count) => sum + count);
    expect(text.match(/<loc>/g)).toHaveLength(2 * pages);
    expect(2 * pages).toBeLessThan(50_000);
    expect(Buffer.byteLength(text)).toBeLessThan(6_000_000);
  });

  it('keeps them from pages for officials and from the API, and names the map of the site', async () => {
    const { statusCode, headers, body } = await page('/robots.txt');
    expect([statusCode, headers?.['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    for (const start of ['/bao-cao', '/duyet', '/lanh-dao', '/quan-tri', '/viec-can-lam', '/graphql', '/console'])
      expect(body).toContain(`\nDisallow: ${start}\n`);
    expect(body).toMatch(/\nSitemap: https?:\/\/[^/]+\/sitemap\.xml\n$/);
    expect(body).not.toMatch(/Disallow: \/(xep-hang|xa|en)?\n/);
  });
});

describe('where something fails', () => {
  it('a table that hangs ends in a page in words, in time, that nobody keeps', async () => {
    const hanging = pageAnswers(
      rendering,
      () => new Promise(() => {}),
      () => {},
      50,
    );
    const { statusCode, headers, body } = await page('/xa/xuan-lac', {}, hanging);
    expect([statusCode, headers?.['retry-after'], headers?.['cache-control']]).toEqual([503, '3', 'no-store']);
    expect(body).toContain('Hệ thống đang bận');
  });

  it('an error is told to readers in words that name no secret', async () => {
    const broken = pageAnswers(
      rendering,
      () => Promise.reject(new Error('secret')),
      (error) => reported.push(error),
    );
    const { statusCode, body } = await page('/en/xa/xuan-lac', {}, broken);
    expect([statusCode, body?.includes('secret'), body?.includes('could not be opened')]).toEqual([503, false, true]);
  });
});
