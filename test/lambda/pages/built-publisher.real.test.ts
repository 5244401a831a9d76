import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagesOutcome } from '../../../src/lambda/pages/publish-pages.js';
import { PRERENDERED_PATHS, pageKey } from '../../../src/portal/contract.js';
import { invoke } from '../../support/api/invoke.js';
import { nodesToTry } from '../../support/api/nodes.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import { apiOverHttp, publisherEnv } from '../../support/aws/driven-pages.js';
import { pageStore } from '../../support/aws/page-store.js';

describe.each(nodesToTry())('the built function on $name', ({ path: node }) => {
  let api: Awaited<ReturnType<typeof apiOverHttp>>;
  let bundle: string;
  beforeAll(async () => {
    api = await apiOverHttp('2026-11-24T08:00:00.000Z');
    bundle = (await builtFunction('publish-pages')).file;
  });
  afterAll(() => api.close());

  it('publishes files that may be kept for good, and pages that are asked for again and name them', async () => {
    const store = await pageStore();
    const env = publisherEnv(api.url, store.endpoint);
    const [first, again] = await invoke<PagesOutcome>({ bundle, events: [{}, {}], env, node });
    expect(first?.files).toBeGreaterThan(3);
    expect(again).toEqual({ files: 0, pages: 0 });
    const pages = [...store.objects].filter(([path]) => path.endsWith('.html'));
    const prerendered = PRERENDERED_PATHS.map((path) => `/pages${pageKey(path)}`);
    expect(pages.map(([path]) => path).toSorted()).toEqual(
      ['/pages/404.html', '/pages/index.html', ...prerendered].toSorted(),
    );
    expect(store.objects.get('/pages/xep-hang.html')?.body).toContain('Xuân Lạc');
    for (const [, { body, type, cache }] of pages) {
      expect([type, cache]).toEqual(['text/html; charset=utf-8', 'no-cache']);
      const named = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => `/pages${path}`);
      expect(named.length).toBeGreaterThan(2);
      expect(named.filter((path) => !store.objects.has(path))).toEqual([]);
    }
    const signIn = store.objects.get('/pages/sign-in.json');
    expect(JSON.parse(signIn?.body ?? '')).toEqual({ issuer: 'https://issuer.example/pool', clientId: 'officials' });
    expect(signIn?.cache).toBe('no-cache');
    const assets = [...store.objects].filter(([path]) => path.startsWith('/pages/assets/'));
    for (const [, { cache }] of assets) expect(cache).toBe('public, max-age=31536000, immutable');
    await store.close();
  });
});
