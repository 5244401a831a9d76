import { beforeAll, describe, expect, it } from 'vitest';
import { MAP_HEADER } from '../../src/domain/access/cross-origin.js';
import type { PageRendering, Send } from '../../src/portal/contract.js';
import { askPublic } from '../../src/portal/shell/answer.js';
import { type BuiltPortal, loadRendering } from '../../src/portal-files/build-portal.js';
import { builtPortal } from '../support/aws/built-functions.js';

// No page mixes two maps: each names the one that its answers were made from.

let built: BuiltPortal;
let rendering: PageRendering;
beforeAll(async () => {
  built = await builtPortal();
  rendering = loadRendering(built);
});

const publisher = { authority: 'UBND', office: 'o', licence: 'l', licenceUrl: 'https://l.example' };
let asked: string[] = [];
/** Answers by the map of a moment that the caller moves on. */
const sendAt =
  (mapAt: (question: number) => string): Send =>
  async (address) => {
    asked.push(address);
    const shell = { publisher, ranking: { isDemonstration: false } };
    const data = address.includes('query+Shell') ? shell : { rankingHistories: null, overview: null, periods: null };
    return Response.json({ data }, { headers: { [MAP_HEADER]: mapAt(asked.length) } });
  };
const page = async (mapAt: (question: number) => string) => {
  asked = [];
  return (await rendering.renderPage('/', sendAt(mapAt), built.assets)).html;
};

describe('a page that the service renders', () => {
  it('names its map at its foot', async () => {
    const html = await page(() => '1-2026-01-01-0a1b2c3d');
    expect(html).toContain('Danh mục đơn vị bản 1-2026-01-01-0a1b2c3d');
  });

  it('is made anew where the map changes meanwhile, past what is remembered, and names the new one', async () => {
    expect(await page((question) => (question < 2 ? '1' : '2'))).toContain('Danh mục đơn vị bản 2<');
    expect(asked.map((address) => / ?&past=1$/.test(address))).toEqual([false, false, true, true]);
    await expect(page((question) => String(question))).rejects.toThrow('while the page was made');
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
