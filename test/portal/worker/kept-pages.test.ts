import { beforeEach, describe, expect, test } from 'vitest';
import { KEPT_PAGE, keepPages, removePages, type WorkerScope } from '../../../src/portal/worker/kept-pages.js';
import { builtPortal } from '../../support/aws/built-functions.js';

const ORIGIN = 'https://pages.example';
const ASSET = '/assets/main-AAAAAAAA.js';

/** Caches, network and events of a browser, in memory. */
function surroundings() {
  const stores = new Map<string, Map<string, string>>();
  const listeners = new Map<string, (event: never) => void>();
  const asked: string[] = [];
  const network = { isUp: true, status: 200 };
  let registered = true;
  const fetched = async (request: Request | string): Promise<Response> => {
    const path = typeof request === 'string' ? request : new URL(request.url).pathname;
    asked.push(path);
    if (!network.isUp) throw new TypeError('no network');
    return new Response(`fresh ${path}`, { status: network.status });
  };
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return {
      put: async (path: string, response: Response) =>
        void store.set(path, (await response.text()).replace('fresh', 'kept')),
      addAll: async (paths: string[]) => {
        for (const path of paths) store.set(path, `kept ${path}`);
      },
      match: async (path: string) => (store.has(path) ? new Response(store.get(path)) : undefined),
    };
  };
  const scope = {
    location: { origin: ORIGIN },
    caches: { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) },
    fetch: fetched,
    clients: { claim: async () => {} },
    registration: {
      unregister: async () => {
        registered = false;
        return true;
      },
    },
    skipWaiting: async () => {},
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  } as unknown as WorkerScope;

  const happens = async (type: 'install' | 'activate'): Promise<void> => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => work.push(promise) } as never);
    await Promise.all(work);
  };
  /** The answer of the worker; undefined if it leaves the request alone. */
  async function answer(path: string, more: { method?: string; mode?: string } = {}): Promise<string | undefined> {
    const request = { url: new URL(path, ORIGIN).href, method: 'GET', mode: 'cors', ...more };
    const answers: Promise<Response>[] = [];
    listeners.get('fetch')?.({
      request,
      respondWith: (response: Promise<Response>) => answers.push(response),
    } as never);
    const [response] = await Promise.all(answers);
    return await response?.text();
  }
  return { scope, stores, network, asked, happens, answer, isRegistered: () => registered };
}

describe('the worker', () => {
  let browser: ReturnType<typeof surroundings>;
  beforeEach(async () => {
    browser = surroundings();
    keepPages(browser.scope, { version: '1', files: [ASSET] });
    await browser.happens('install');
    await browser.happens('activate');
  });
  const navigate = (path: string) => browser.answer(path, { mode: 'navigate' });

  test('opens any page of officials without a connection, and asks the service as long as there is one', async () => {
    expect(await navigate('/bao-cao/xuan-lac/2026-11')).toBe('fresh /bao-cao/xuan-lac/2026-11');
    browser.network.isUp = false;
    expect(await navigate('/bao-cao/xuan-lac/2026-11')).toBe(`kept ${KEPT_PAGE}`);
    expect(await browser.answer(ASSET)).toBe(`kept ${ASSET}`);
  });

  test('opens what is kept while the service starts, and no page in place of one that is missing', async () => {
    browser.network.status = 503;
    expect(await navigate('/bao-cao/xuan-lac/2026-11')).toBe(`kept ${KEPT_PAGE}`);
    browser.network.status = 404;
    expect(await navigate('/khong-co')).toBe('fresh /khong-co');
  });

  test.each([
    ['an answer of the API', '/graphql?query=x', {}],
    ['a change', '/graphql', { method: 'POST' }],
    ['a file of somebody', '/files/template/xuan-lac/2026-11.xlsx', {}],
    ['how to sign in', '/sign-in.json', {}],
    ['a file of another release', '/assets/main-BBBBBBBB.js', {}],
    ['another origin', 'https://elsewhere.example/assets/main-AAAAAAAA.js', {}],
  ])('leaves %s alone', async (_what, path, more) => {
    expect(await browser.answer(path, more)).toBeUndefined();
  });

  test('keeps what is named and nothing that it passes on', async () => {
    await navigate('/bao-cao/xuan-lac/2026-11');
    expect([...(browser.stores.get('xaso-pages-1')?.keys() ?? [])].sort()).toEqual([ASSET, KEPT_PAGE]);
  });

  test('of the next release throws away what the last one has kept, and nothing of others', async () => {
    browser.stores.set('somebody-else', new Map());
    keepPages(browser.scope, { version: '2', files: [] });
    await browser.happens('install');
    await browser.happens('activate');
    expect([...browser.stores.keys()].sort()).toEqual(['somebody-else', 'xaso-pages-2']);
  });

  test('is not installed where the page cannot be kept', async () => {
    browser.network.status = 503;
    await expect(browser.happens('install')).rejects.toThrow('503');
  });

  test('can be taken off every device, with all that it has kept', async () => {
    removePages(browser.scope);
    await browser.happens('install');
    await browser.happens('activate');
    expect([browser.stores.size, browser.isRegistered()]).toEqual([0, false]);
  });
});

test('the built worker is asked for each time, and keeps files that are built', async () => {
  const { files, assets } = await builtPortal();
  const worker = files.find(({ path }) => path === '/worker.js');
  expect(worker?.cacheControl).toBe('no-cache');
  const kept = [...(worker?.body.matchAll(/\/assets\/[\w-]+\.(?:js|css)/g) ?? [])].map(([path]) => path);
  expect(kept).toEqual(expect.arrayContaining([assets.main, assets.early, assets.style]));
  expect(kept.some((path) => path.includes('officials-page'))).toBe(true);
  expect(kept.filter((path) => !files.some((file) => file.path === path))).toEqual([]);
});
