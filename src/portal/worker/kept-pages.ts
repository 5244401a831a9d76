/** The part of a service worker's surroundings that is used here. The types of browsers know only pages. */
export type WorkerScope = {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: FetchAsked) => void): void;
};

export type FetchAsked = { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** The page whose HTML stands for every page for officials: they differ only in what their script shows. */
export const KEPT_PAGE = '/viec-can-lam';

const NAME = 'xaso-pages-';

export type KeptFiles = {
  /** Another one with each release. */
  readonly version: string;
  /** Built files, whose names hold a hash of their content. */
  readonly files: readonly string[];
};

/**
 * Keeps the pages for officials. Built files come from what is kept; a page comes from the service as long as it answers.
 * Nothing else is touched: no answer of the API and no file of somebody is ever kept.
 */
export function keepPages(scope: WorkerScope, { version, files }: KeptFiles): void {
  const name = NAME + version;
  scope.addEventListener('install', (event) => event.waitUntil(fill()));
  scope.addEventListener('activate', (event) => event.waitUntil(replace()));
  scope.addEventListener('fetch', (event) => {
    const answer = answerTo(event);
    if (answer) event.respondWith(answer);
  });

  async function fill(): Promise<void> {
    const cache = await scope.caches.open(name);
    const page = await scope.fetch(KEPT_PAGE, { cache: 'no-cache', credentials: 'omit' });
    if (!page.ok) throw new Error(`${KEPT_PAGE}: ${page.status}`);
    await cache.put(KEPT_PAGE, page);
    await cache.addAll([...files]);
    await scope.skipWaiting();
  }

  async function replace(): Promise<void> {
    const names = await scope.caches.keys();
    await Promise.all(
      names.filter((other) => other.startsWith(NAME) && other !== name).map((other) => scope.caches.delete(other)),
    );
    await scope.clients.claim();
  }

  function answerTo({ request }: FetchAsked): Promise<Response> | undefined {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== scope.location.origin) return undefined;
    if (request.mode === 'navigate') return page(request);
    return files.includes(url.pathname) ? keptOr(url.pathname, request) : undefined;
  }

  /** A service that is starting answers with a fault; the form is of more use then. */
  async function page(request: Request): Promise<Response> {
    try {
      const answer = await scope.fetch(request);
      return answer.status < 500 ? answer : ((await kept(KEPT_PAGE)) ?? answer);
    } catch (error) {
      const answer = await kept(KEPT_PAGE);
      if (!answer) throw error;
      return answer;
    }
  }

  const keptOr = async (path: string, request: Request): Promise<Response> =>
    (await kept(path)) ?? (await scope.fetch(request));

  const kept = async (path: string): Promise<Response | undefined> => (await scope.caches.open(name)).match(path);
}

/** Takes everything kept and the worker itself off the device. */
export function removePages(scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(remove()));

  async function remove(): Promise<void> {
    const names = await scope.caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(NAME)).map((name) => scope.caches.delete(name)));
    await scope.registration.unregister();
  }
}
