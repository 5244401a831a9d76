import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoke } from '../../support/api/invoke.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import { builtFunction } from '../../support/aws/built-functions.js';
import { apiOverHttp, publisherEnv } from '../../support/aws/driven-pages.js';
import { edgeOf } from '../../support/aws/edge.js';
import { pageStore } from '../../support/aws/page-store.js';
import { synthesise } from '../../support/aws/synth.js';
import { chromiumPath, newVisitor } from '../../support/sign-in/chromium.js';

const NOW = '2026-11-24T08:00:00.000Z';
const VIEWER = '/graphql?query=%7Bviewer%7Brole%7D%7D';
const RANKING = '/graphql?query=%7Branking%7Bversion%7D%7D';
const officer = bearer(officialToken('officer-xuan-lac', 'officer')) as Record<string, string>;

let api: Awaited<ReturnType<typeof apiOverHttp>>;
let store: Awaited<ReturnType<typeof pageStore>>;
let edge: Awaited<ReturnType<typeof edgeOf>>;
beforeAll(async () => {
  [api, store] = await Promise.all([apiOverHttp(NOW), pageStore()]);
  const { file: bundle } = await builtFunction('publish-pages');
  await invoke({ bundle, events: [{}], env: publisherEnv(store.endpoint) });
  const template = (await synthesise()).get('xaso-production');
  if (!template) throw new Error('there is no stage of production');
  edge = await edgeOf(template, { objects: store.objects, api: new URL(api.url).origin });
});
afterAll(() => Promise.all([edge.close(), store.close(), api.close()]));

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(edge.url + path, { headers: { accept: 'application/json', ...headers } });
const apiCalls = async (ask: () => Promise<unknown>): Promise<number> => {
  const before = edge.toApi.length;
  await ask();
  return edge.toApi.length - before;
};

describe('answers of the API at the edge', () => {
  it('to the public are kept for as long as they say', async () => {
    expect(await apiCalls(() => get(RANKING))).toBe(1);
    edge.clock.now += 59_999;
    expect(await apiCalls(() => get(RANKING))).toBe(0);
    edge.clock.now += 1;
    expect(await apiCalls(() => get(RANKING))).toBe(1);
  });

  it('to a token are never kept, and no kept answer goes to one', async () => {
    await get(RANKING);
    expect(await apiCalls(() => get(RANKING, officer))).toBe(1);
    expect(await apiCalls(() => get(RANKING, officer))).toBe(1);
    const roles = [];
    for (const headers of [officer, {}, officer]) roles.push(await (await get(VIEWER, headers)).json());
    expect(roles.map((answer) => (answer as { data: { viewer: { role: string } } }).data.viewer?.role)).toEqual([
      'OFFICER',
      roles[1].data.viewer?.role,
      'OFFICER',
    ]);
    expect(roles[1].data.viewer?.role).not.toBe('OFFICER');
  });

  it('are kept once for each language of the service, and readers of other languages share one', async () => {
    const units = '/graphql?query=%7Bunit(id:%22xuan-lac%22)%7Bname%20kind%7D%7D';
    const asked = async (language?: string) => {
      const answer = await get(units, language === undefined ? {} : { 'accept-language': language });
      return [answer.headers.get('content-language'), answer.headers.get('etag'), await answer.text()];
    };
    const answers: unknown[][] = [];
    const languages = ['vi', 'vi-VN,vi;q=0.9,en;q=0.8', 'en', 'en-GB;q=0.7, fr', undefined, 'fr', ';;q=,vii'];
    for (const language of languages) answers.push(await asked(language));
    expect(answers.map(([language]) => language)).toEqual(['vi', 'vi', 'en', 'en', 'vi', 'vi', 'vi']);
    expect(new Set(answers.map(([, tag]) => tag)).size).toBe(2);
    expect(await apiCalls(() => Promise.all(languages.map(asked)))).toBe(0);
  });

  it('to a POST are never kept', async () => {
    const post = () =>
      fetch(`${edge.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ ranking { version } }"}',
      });
    expect(await apiCalls(post)).toBe(1);
    expect(await apiCalls(post)).toBe(1);
  });

  it('that are errors stay what they are', async () => {
    const missing = await get('/files/nothing.csv');
    expect([missing.status, await missing.text()]).toEqual([404, '{"message":"Not Found"}']);
    const refused = await get('/graphql?query=nonsense', { accept: 'application/graphql-response+json' });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([400, expect.stringContaining('json')]);
  });
});

describe('pages at the edge', () => {
  it.each(['/', '/xep-hang', '/xa/xuan-lac/2026-09', '/chi-tieu/G02?xa=xuan-lac'])(
    '%s has its content before any script',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
      expect(await answer.text()).toContain('Xuân Lạc');
    },
  );

  it('are kept by path and by what they read of the query, for a minute, whoever asks', async () => {
    expect(await apiCalls(() => get('/xa/nam-cuong'))).toBe(1);
    const others = ['/xa/nam-cuong/', '//xa/nam-cuong', '/xa/nam-cuong?utm=zalo'];
    const asked = others.map((path) => get(path, { ...officer, cookie: 'a=b', 'accept-language': 'en' }));
    expect(await apiCalls(() => Promise.all(asked))).toBe(0);
    expect(await apiCalls(() => get('/en/xa/nam-cuong'))).toBe(1);
    edge.clock.now += 59_999;
    expect(await apiCalls(() => get('/xa/nam-cuong'))).toBe(0);
  });

  it('of a version are kept for a year, and any other is seen anew after a minute', async () => {
    const version = '/xep-hang/2026-09?ban=1';
    await Promise.all([get(version), get('/xep-hang/2026-09')]);
    edge.clock.now += 60_000;
    expect(await apiCalls(() => get(version))).toBe(0);
    // The first reader after the minute gets what is there, and the next one what has been made meanwhile.
    expect(await apiCalls(async () => [await get('/xep-hang/2026-09'), await edge.renewed()])).toBe(1);
    edge.clock.now += 365 * 86_400_000 - 60_001;
    expect(await apiCalls(() => get(version))).toBe(0);
    edge.clock.now += 1;
    expect(await apiCalls(async () => [await get(version), await edge.renewed()])).toBe(1);
  });

  it('that somebody has seen answer for a day without API and table', async () => {
    const seen = ['/', '/xep-hang', '/xa/bang-lung', '/chi-tieu/G02', '/so-sanh?xa=xuan-lac,bang-lung', '/du-lieu'];
    await Promise.all(seen.map((path) => get(path)));
    edge.fail(true);
    for (const minutes of [0, 2, 10, 23 * 60]) {
      edge.clock.now += minutes * 60_000;
      const answers = await Promise.all(seen.map((path) => get(path)));
      await edge.renewed();
      expect(answers.map(({ status }) => status)).toEqual(seen.map(() => 200));
    }
    expect((await get('/xa/yen-my')).status).toBe(502);
    edge.fail(false);
    await get('/xa/bang-lung');
    await edge.renewed();
  });

  it('for officials are a frame that is a file', async () => {
    for (const path of ['/viec-can-lam', '/bao-cao/xuan-lac/2026-11', '/duyet', '/quan-tri/don-vi']) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await answer.text()).toContain('Đang tải…');
    }
    const doubled = await fetch(`${edge.url}//duyet`, { redirect: 'manual' });
    expect([doubled.status, doubled.headers.get('location')]).toEqual([301, '/duyet']);
  });

  it('that are none are 404 in both languages', async () => {
    const answer = await get('/khong-co');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/Không có trang này[\s\S]*There is no such page/);
  });

  it.skipIf(!chromiumPath)('open in Chromium under the policy of the stage, from their own address alone', async () => {
    const page = await newVisitor();
    try {
      const faults: string[] = [];
      const foreign: string[] = [];
      const failed = new Set<string>();
      page.on('response', (response) => response.ok() || failed.add(new URL(response.url()).pathname));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => request.url().startsWith(edge.url) || foreign.push(request.url()));
      for (const path of ['/', '/xep-hang', '/xa/xuan-lac', '/phuong-phap']) {
        await page.goto(edge.url + path);
        await page.waitForLoadState('networkidle');
        expect(await page.textContent('h1')).not.toBe('');
        expect(await page.textContent('#portal')).toContain(path === '/phuong-phap' ? 'Phương pháp' : 'Xuân Lạc');
      }
      expect(faults).toEqual([]);
      // The API behind this edge is the one of GraphQL alone.
      expect([...failed].filter((path) => !path.startsWith('/files/'))).toEqual([]);
      expect(foreign.filter((address) => !address.startsWith('data:'))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});
