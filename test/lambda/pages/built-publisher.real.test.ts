import { describe, expect, it } from 'vitest';
import { invoke } from '../../support/api/invoke.js';
import { nodesToTry } from '../../support/api/nodes.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import { publisherEnv } from '../../support/aws/driven-pages.js';
import { pageStore } from '../../support/aws/page-store.js';

describe.each(nodesToTry())('the built function on $name', ({ path: node }) => {
  it('publishes files that may be kept for good, and the frame for officials that names them', async () => {
    const { file: bundle } = await builtFunction('publish-pages');
    const store = await pageStore();
    const [done] = await invoke<{ files: number }>({ bundle, events: [{}], env: publisherEnv(store.endpoint), node });
    expect(done?.files).toBe(store.objects.size);
    const frame = store.objects.get('/pages/index.html');
    expect([frame?.type, frame?.cache]).toEqual(['text/html; charset=utf-8', 'no-cache']);
    const named = [...(frame?.body ?? '').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
      ([, path]) => `/pages${path}`,
    );
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((path) => !store.objects.has(path))).toEqual([]);
    const signIn = store.objects.get('/pages/sign-in.json');
    expect(JSON.parse(signIn?.body ?? '')).toEqual({ issuer: 'https://issuer.example/pool', clientId: 'officials' });
    expect(signIn?.cache).toBe('no-cache');
    const assets = [...store.objects].filter(([path]) => path.startsWith('/pages/assets/'));
    for (const [, { cache }] of assets) expect(cache).toBe('public, max-age=31536000, immutable');
    await store.close();
  });
});
