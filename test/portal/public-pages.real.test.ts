import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  sidewaysScroll,
} from '../support/portal/portal-service.js';
import { chromiumPath, sharedChromium } from '../support/sign-in/chromium.js';

type Row = { readonly rank: number | null; readonly unit: { readonly name: string }; readonly points: number | null };
type Ranked = { readonly ranking: { readonly version: number; readonly rows: { readonly nodes: readonly Row[] } } };

const ROWS = 'version rows(first: 100) { nodes { rank points unit { name } unrankedSentence } }';

/** Rank and name of each row of the table. */
const ranksOn = (page: Page): Promise<string[]> =>
  page.$$eval('.ranking-table tbody tr', (rows) =>
    rows.map((row) => {
      const [rank, name] = ['.rank', 'th a'].map((part) => row.querySelector(part)?.textContent ?? '');
      return `${Number.parseInt(rank ?? '', 10)} ${name}`;
    }),
  );
const ranksOf = ({ ranking }: Ranked): string[] =>
  ranking.rows.nodes.filter(({ rank }) => rank !== null).map(({ rank, unit }) => `${rank} ${unit.name}`);
const heading = (page: Page) => page.textContent('h1');

describe.skipIf(chromiumPath === undefined)('the public pages', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test('the latest ranking is read before a script runs', async () => {
    const ranked = await portal.ask<Ranked>(`{ ranking { ${ROWS} } }`);
    for (const path of ['/', '/xep-hang']) {
      const html = await (await fetch(`${portal.url}${path}`)).text();
      const table = /<table [^>]*class="data (short-)?ranking.*?<\/table>/s.exec(html)?.[0] ?? '';
      for (const { rank, unit } of ranked.ranking.rows.nodes)
        if (rank !== null) expect(table).toContain(`>${unit.name}</a>`);
      expect(html).toContain('Ủy ban nhân dân huyện Chợ Đồn');
      expect(html).toContain('Số liệu minh họa');
    }
  });

  test('no page asks the API, neither when it is opened nor when something is chosen on it', async () => {
    const page = await portal.visit('/phuong-phap');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await portal.visit('/xep-hang', { page });
    await page.selectOption('.choice select', { label: 'Xã Yên Thịnh' });
    await page.waitForFunction(() => document.querySelector('figcaption')?.textContent?.includes('Xã Yên Thịnh'));
    expect(asked).not.toContain('/graphql');
    await page.context().close();
  });

  test('a citizen goes from the overview to the ranking, to a commune, and back', async () => {
    const page = await portal.visit('/');
    expect(await heading(page)).toBe('Chuyển đổi số huyện Chợ Đồn');
    await page.click('nav >> text=Bảng xếp hạng');
    await page.waitForFunction(() => document.title.startsWith('Xếp hạng chuyển đổi số huyện Chợ Đồn'));
    expect(await ranksOn(page)).toEqual(ranksOf(await portal.ask<Ranked>(`{ ranking { ${ROWS} } }`)));
    await page.click('.ranking-table a >> text=Xã Yên Thịnh', { trial: true });
    const place = await page.evaluate(() => window.scrollY);
    await page.click('.ranking-table a >> text=Xã Yên Thịnh');
    await page.waitForFunction(() => document.title.startsWith('Xã Yên Thịnh'));
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await page.waitForFunction(() => document.title.startsWith('Xếp hạng'));
    expect(new URL(page.url()).pathname).toBe('/xep-hang');
    // Back at the same place, at the link that was followed.
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xã Yên Thịnh');
    await page.context().close();
  });

  test('communes without a rank stand apart with the reason', async () => {
    const { ranking } = await portal.ask<{ ranking: { rows: { nodes: (Row & { unrankedSentence: string })[] } } }>(
      `{ ranking(period: "2026-11") { ${ROWS} } }`,
    );
    const unranked = ranking.rows.nodes.filter(({ rank }) => rank === null);
    expect(unranked.length).toBeGreaterThan(0);
    const page = await portal.visit('/xep-hang/2026-11');
    const shown = await page.textContent('.unranked-table');
    for (const { unit, unrankedSentence } of unranked) {
      expect(shown).toContain(unit.name);
      expect(shown).toContain(unrankedSentence);
    }
    await page.context().close();
  });

  test('every version of a month, and the ranking as it was on a day, can be walked through', async () => {
    const page = await portal.visit('/xep-hang/2026-10');
    const current = await portal.ask<Ranked>(`{ ranking(period: "2026-10") { ${ROWS} } }`);
    const first = await portal.ask<Ranked>(`{ ranking(period: "2026-10", version: 1) { ${ROWS} } }`);
    expect(first.ranking.version).toBeLessThan(current.ranking.version);
    await page.click('.steps >> text="Bản số 1"');
    await page.waitForSelector('text=Quý vị đang xem bản số 1; bản hiện hành');
    expect(await ranksOn(page)).toEqual(ranksOf(first));
    await page.click('text=Xem bản hiện hành');
    await page.waitForSelector('text=Quý vị đang xem bản số 1; bản hiện hành', { state: 'detached' });
    expect(await ranksOn(page)).toEqual(ranksOf(current));

    const day = '2026-10-24';
    const then = await portal.ask<Ranked>(`{ ranking(period: "2026-10", publishedOn: "${day}") { ${ROWS} } }`);
    await page.fill('#ngay-cong-bo', '24/10/2026');
    await page.click('main form.row button');
    await page.waitForFunction(() => location.search === '?cong-bo=2026-10-24');
    await page.waitForSelector(`text=Bản số ${then.ranking.version}, công bố`);
    expect(await ranksOn(page)).toEqual(ranksOf(then));

    for (const year of [2026, 2030]) {
      await page.goto(`${portal.url}/xep-hang/2026-10?cong-bo=${year}-01-05`);
      await page.waitForSelector(`text=Đến hết ngày 05/01/${year}, bảng xếp hạng này chưa được công bố, hoặc`);
    }
    await page.goto(`${portal.url}/xep-hang/2026-10?ban=0`);
    await page.waitForSelector('text=Chưa mở được trang này');
    await page.click('text=Mở trang này theo cách thông thường');
    await page.waitForSelector('.ranking-table');
    await page.context().close();
  });

  test('language, size and contrast are kept on the device and hold before the first paint', async () => {
    const page = await portal.visit('/xep-hang');
    await page.click('text=English');
    await page.waitForFunction(() => document.title.startsWith('Digital-transformation ranking'));
    await page.click('text=A+');
    await page.click('fieldset >> text=Contrast');
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { sizeAtBody?: string | undefined };
      new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        seen.sizeAtBody = document.documentElement.dataset.size;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${portal.url}/en/phuong-phap`);
    expect(await page.evaluate('sizeAtBody')).toBe('large');
    await page.waitForFunction(() => document.title.startsWith('How points and ranks'));
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      size: 'large',
      contrast: 'strong',
    });
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    for (const path of ['/en/phuong-phap', '/en/xep-hang']) {
      await page.goto(`${portal.url}${path}`);
      await page.waitForSelector('fieldset >> text=Contrast');
      const pressed = await page.$$eval('[aria-pressed=true]', (all) => all.map((button) => button.textContent));
      expect([path, ...pressed]).toEqual([path, 'A+', 'Contrast']);
    }
    // The address of a public page outweighs the chosen language. On pages for officials the chosen language counts.
    await page.goto(`${portal.url}/xep-hang`);
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    await page.goto(`${portal.url}/viec-can-lam`);
    await page.waitForSelector('h1:has-text("Please sign in")');
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test('an English page is read, left and come back to without script, and its links stay in English', async () => {
    const context = await (await sharedChromium()).newContext({ javaScriptEnabled: false });
    const first = await context.newPage();
    await first.goto(`${portal.url}/xep-hang/2026-10?lang=en`);
    expect(new URL(first.url()).pathname).toBe('/en/xep-hang/2026-10');
    const links = await first.$$eval('a[href^="/"]', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    const others = links.filter((href) => !/^\/(en|files)([/?]|$)/.test(href));
    expect(others.sort()).toEqual(['/viec-can-lam?lang=en', '/xep-hang/2026-10']);
    await first.click('main a[href^="/en/xa/"]');
    expect(await first.getAttribute('html', 'lang')).toBe('en');
    await first.click('.display a[hreflang="vi"]');
    expect(new URL(first.url()).pathname).toMatch(/^\/xa\//);
    expect(await first.getAttribute('html', 'lang')).toBe('vi');
    await context.close();
  });

  test('a shared link has its picture', async () => {
    const response = await fetch(`${portal.url}/share.png`);
    const picture = Buffer.from(await response.arrayBuffer());
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  });

  test('the page about the method says what should be looked at in it, on a phone and on a desk, in both languages', async () => {
    for (const language of ['vi', 'en'] as const)
      for (const width of [360, 1200]) {
        const page = await portal.visit('/phuong-phap', { width, height: 900, language });
        await page.waitForSelector(
          language === 'vi' ? 'text=Phương pháp có gì cần xem lại' : 'text=What should be looked at',
        );
        expect(await page.textContent('main')).toMatch(/G01 \(.*(đạt như nhau|earn the same)/);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        await page.context().close();
      }
  });

  test('in large letters on the smallest telephone the ranking does not scroll sideways', async () => {
    const page = await portal.visit('/xep-hang', { width: 320, height: 640, size: 'large', language: 'en' });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });

  test('what is nowhere is said with a way out', async () => {
    const nowhere = await portal.visit('/khong-co');
    expect(await heading(nowhere)).toBe('Không tìm thấy trang này');
    expect((await fetch(`${portal.url}/khong-co`, { headers: { accept: 'text/html' } })).status).toBe(404);
    await nowhere.click('main >> text=Bảng xếp hạng');
    await nowhere.waitForSelector('.ranking-table');
    expect(await accessibilityFaults(nowhere)).toEqual([]);
    await nowhere.context().close();
  });

  test('an address of an earlier letter leads to the commune that it named', async () => {
    const page = await portal.visit('/xep-hang/xuan-lac/2026-10');
    await page.waitForFunction(() => document.title.startsWith('Xã Xuân Lạc'));
    expect(new URL(page.url()).pathname).toBe('/xa/xuan-lac/2026-10');
    await page.context().close();
  });

  test('a browser without the methods of ES2023 shows the ranking', async () => {
    const page = await portal.visit('/du-lieu');
    await page.addInitScript(() => {
      for (const name of ['toSorted', 'toReversed', 'findLast', 'findLastIndex', 'with', 'at'])
        delete (Array.prototype as unknown as Record<string, unknown>)[name];
    });
    await page.goto(`${portal.url}/xep-hang/2026-10`);
    await page.waitForSelector('.drawing .wide path');
    expect((await ranksOn(page)).length).toBeGreaterThan(15);
    await page.context().close();
  });

  test('figures that were published elsewhere keep their bound and their source', async () => {
    const page = await portal.visit('/du-lieu');
    const shown = await page.textContent('main');
    for (const words of ['trên 85%', 'dưới 15%', '20/20', 'nguồn ghi: “trên 85%”', 'Nguồn: Bài viết về công tác'])
      expect(shown).toContain(words);
    const files = await page.$$eval('.formats a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files).toHaveLength(12);
    for (const file of files) expect([file, (await fetch(`${portal.url}${file}`)).status]).toEqual([file, 200]);
    await page.context().close();
  });
});
