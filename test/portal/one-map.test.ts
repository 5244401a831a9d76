import { beforeAll, describe, expect, it } from 'vitest';
import { MAP_HEADER } from '../../src/domain/access/cross-origin.js';
import type { Prerender, TextAsk } from '../../src/portal/contract.js';
import { askPublic } from '../../src/portal/shell/answer.js';
import { type BuiltPortal, buildPortal } from '../../src/portal-files/build-portal.js';

// No page mixes two maps: each names the one that its answers were made from.

let built: BuiltPortal;
let prerender: Prerender;
beforeAll(async () => {
  built = await buildPortal();
  const module = `data:text/javascript;base64,${Buffer.from(built.prerender).toString('base64')}`;
  prerender = (await import(/* @vite-ignore */ module)) as Prerender;
});

const publisher = { authority: 'UBND', office: 'o', licence: 'l', licenceUrl: 'https://l.example' };
/** Answers by the map of a moment that the caller moves on. */
const askingAt =
  (mapAt: (question: number) => string): TextAsk =>
  async (question, _variables, onMap) => {
    asked += 1;
    onMap?.(mapAt(asked));
    if (question.includes('query Shell')) return { publisher, ranking: { isDemonstration: false } };
    return { rankingHistories: null, overview: null, periods: null, ranking: null };
  };
let asked = 0;
const written = async (mapAt: (question: number) => string) => {
  asked = 0;
  return prerender.prerenderedPages(askingAt(mapAt), built.assets);
};

describe('a page that is written beforehand', () => {
  it('names its map at its foot and beside its answers', async () => {
    for (const { html } of await written(() => '1-2026-01-01-0a1b2c3d')) {
      expect(html).toContain('Danh mục đơn vị bản 1-2026-01-01-0a1b2c3d');
      expect(html).toContain('id="answers" data-map="1-2026-01-01-0a1b2c3d">');
    }
  });

  it('is written anew where the map changes meanwhile, and names the new one', async () => {
    for (const { html } of await written((question) => (question < 4 ? '1' : '2')))
      expect(new Set([...html.matchAll(/data-map="(\d)"/g)].map(([, map]) => map)).size).toBe(1);
    await expect(written((question) => String(question))).rejects.toThrow('while the page was written');
  });
});

describe('the browser', () => {
  it('hears the map of each answer, and asks past the caches by another address', async () => {
    const maps: string[] = [];
    const addresses: string[] = [];
    const send = async (address: string | URL | Request) => {
      addresses.push(String(address));
      return Response.json({ data: {} }, { headers: { [MAP_HEADER]: String(addresses.length) } });
    };
    const question = { toString: () => 'query Q { units { totalCount } }' };
    await askPublic('vi', send, (map) => maps.push(map))(question, {});
    await askPublic('vi', send, (map) => maps.push(map), '17')(question, {});
    expect(maps).toEqual(['1', '2']);
    expect(addresses[1]).toBe(`${addresses[0]}&past=17`);
  });
});
