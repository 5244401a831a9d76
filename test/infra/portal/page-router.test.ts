import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_PATH, OFFICIAL_PATHS, pageRouter } from '../../../infra/portal/page-router.js';
import {
  embedAddress,
  embeddedAt,
  isPublicPage,
  type PageAddress,
  pageAt,
  pagePath,
} from '../../../src/domain/text/page-address.js';

type Request = { uri: string };
type Answer = Request | { statusCode: number; headers: Record<string, { value: string }>; body?: string };

const handler = runInNewContext(`${pageRouter()}; handler`) as (event: { request: Request }) => Answer;
const routed = (uri: string): string | number => {
  const answer = handler({ request: { uri } });
  return 'uri' in answer ? answer.uri : answer.statusCode;
};

const part = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((text) => !/^\d{4}(-|$)/.test(text));
const month = fc.constantFrom('2026', '2026-10', '2026-Q3');
const ofRanking = fc.constantFrom('ranking' as const, 'certainty' as const);
const address: fc.Arbitrary<PageAddress> = fc.oneof(
  fc.constantFrom<PageAddress>(
    { page: 'overview' },
    { page: 'ranking' },
    { page: 'certainty' },
    { page: 'comparison' },
    { page: 'method' },
    { page: 'data' },
    { page: 'mail-preferences' },
    { page: 'sign-in' },
    { page: 'work' },
    { page: 'review' },
    { page: 'leader' },
    { page: 'administration' },
    { page: 'guide' },
  ),
  fc.record({ page: ofRanking, month }),
  fc.record({ page: ofRanking, scope: part }),
  fc.record({ page: ofRanking, scope: part, month }),
  fc.record({ page: fc.constant('commune' as const), unit: part }),
  fc.record({ page: fc.constant('commune' as const), unit: part, month }),
  fc.record({ page: fc.constant('indicator' as const), code: part }),
  fc.record({ page: fc.constant('indicator' as const), code: part, period: month }),
  fc.record({
    page: fc.constantFrom('report' as const, 'printed-report' as const, 'reviewed-report' as const),
    unit: part,
    period: month,
  }),
  fc.record({ page: fc.constant('leader' as const), month }),
  fc.record({ page: fc.constant('administration' as const), section: part, item: part }),
  fc.record({ page: fc.constant('guide' as const), role: part }),
);

const language = fc.constantFrom('vi' as const, 'en' as const);

describe('the router before pages', () => {
  it('passes a public page on under one spelling, and every page of officials to their frame', () => {
    fc.assert(
      fc.property(address, language, (page, of) => {
        const path = pagePath(page, of);
        const isPublic = isPublicPage(page.page);
        const shown = isPublic ? path : '/index.html';
        expect(routed(path)).toBe(shown);
        expect(routed(`${path}/`)).toBe(shown);
        // The bucket would not be asked: its addresses begin with one slash.
        expect(routed(`/${path}`)).toBe(isPublic ? path : 301);
      }),
    );
  });

  it('stands before the bucket for the pages of officials alone', () => {
    const isOfBucket = (path: string) =>
      OFFICIAL_PATHS.some((pattern) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      );
    fc.assert(
      fc.property(address, language, (page, of) => {
        expect(isOfBucket(pagePath(page, of))).toBe(!isPublicPage(page.page));
      }),
    );
  });

  it('passes on a picture of a public page, which other sites embed, and no page of officials as one', () => {
    fc.assert(
      fc.property(address, language, fc.integer({ min: 0, max: 120 }), (page, of, place) => {
        const path = embedAddress(place, pagePath(page, of));
        const isThere = isPublicPage(page.page) && place >= 1 && place <= 99;
        expect(embeddedAt(path)).toEqual(isThere ? { place, path: pagePath(page, of) } : undefined);
        expect(routed(path)).toBe(isThere ? path.replace(/\/$/, '') : 404);
        expect(path.startsWith(EMBEDDED_PATH.slice(0, -1))).toBe(true);
      }),
    );
    for (const path of [
      '/nhung',
      '/nhung/',
      '/nhung/x',
      '/nhung/1//xep-hang',
      '/nhung/1/nhung/1',
      '/en/nhung/1/xep-hang',
    ])
      expect([path, routed(path), embeddedAt(path)]).toEqual([path, 404, undefined]);
  });

  it('and the portal agree about what is a page', () => {
    const words = fc.oneof(
      fc.constantFrom(
        'en',
        'xep-hang',
        'chac-den-dau',
        'xa',
        'chi-tieu',
        'bao-cao',
        'so-sanh',
        'tim',
        'du-lieu',
        'duyet',
        'lanh-dao',
        'quan-tri',
        'huong-dan',
        'ban-in',
        'graphql',
        'files',
        '2026-10',
        '2026-x',
      ),
      part,
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = `/${parts.join('/')}`;
        expect(routed(path) !== 404).toBe(pageAt(path) !== undefined);
        expect(routed(`/nhung/1${path}`) !== 404).toBe(embeddedAt(`/nhung/1${path}`) !== undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('passes on what stands beside the pages, and no other file', () => {
    for (const path of ['/worker.js', '/sign-in.json', '/robots.txt', '/sitemap.xml', '/share.png'])
      expect(routed(path)).toBe(path);
    for (const path of ['/index.html', '/overview.html', '/.env', '/xaso.json', '/worker.js.map', '/console', '/inbox'])
      expect(routed(path)).toBe(404);
  });

  it('says in both languages that there is nothing, without a script', () => {
    const answer = handler({ request: { uri: '/nowhere' } });
    if (!('body' in answer)) throw new Error('it is a page');
    expect(answer.body).toMatch(/Không có trang này[\s\S]*There is no such page/);
    expect(answer.headers['content-security-policy']?.value).toContain("default-src 'none'");
    expect(answer.body).not.toMatch(/<script|style=/);
  });

  it('is in the JavaScript of CloudFront, and within its 10 KB', () => {
    expect(Buffer.byteLength(pageRouter())).toBeLessThan(10_240);
    expect(pageRouter()).not.toMatch(/=>|`|\?\.|\?\?|\bclass\b|\.\.\./);
  });
});
