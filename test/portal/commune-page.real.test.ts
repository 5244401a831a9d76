import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  picturesOn,
  sidewaysScroll,
} from '../support/portal/portal-service.js';
import { chromiumPath } from '../support/sign-in/chromium.js';

const EXPLANATION = `query ($unit: ID!, $lang: Language!) {
  explain(unit: $unit) {
    sentence(lang: $lang)
    movement { sentence(lang: $lang) }
    improvements { sentence(lang: $lang) }
    weaknesses { sentence(lang: $lang) }
  }
}`;
type Explained = {
  readonly explain: {
    readonly sentence: string;
    readonly movement: { readonly sentence: string } | null;
    readonly improvements: readonly { readonly sentence: string }[];
    readonly weaknesses: readonly { readonly sentence: string }[];
  };
};

describe.skipIf(chromiumPath === undefined)('the page of a commune', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test.each(['vi', 'en'] as const)(
    'says in %s why the commune stands there and what would lift it',
    async (language) => {
      const page = await portal.visit('/xa/yen-thinh', { language });
      const shown = ((await page.textContent('main')) ?? '').replaceAll(/\s+/g, ' ');
      const lang = language === 'vi' ? 'VI' : 'EN';
      const { explain } = await portal.ask<Explained>(EXPLANATION, { unit: 'yen-thinh', lang });
      const sentences = [
        explain.sentence,
        ...(explain.movement ? [explain.movement.sentence] : []),
        ...[...explain.improvements, ...explain.weaknesses].map(({ sentence }) => sentence),
      ];
      expect(sentences.length).toBeGreaterThan(3);
      expect(sentences.filter((sentence) => !shown.includes(sentence))).toEqual([]);
      await page.context().close();
    },
  );

  test('shows every indicator of the method with its source, and every picture as sentence and table', async () => {
    const page = await portal.visit('/xa/yen-thinh');
    expect(await page.title()).toBe('Xã Yên Thịnh – Xã Số');
    const links = await page.$$eval('table.indicators a', (all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(48);
    expect(links).toContain('/chi-tieu/G03');
    const sources = await page.$$eval('table.indicators th small', (all) => all.map((text) => text.textContent));
    expect(sources.filter((text) => !/Nguồn: \S/.test(text ?? ''))).toEqual([]);
    const pictures = await picturesOn(page);
    expect(pictures.length).toBeGreaterThanOrEqual(1);
    for (const { name, caption, cells } of pictures) {
      expect(name).toBe(caption);
      expect(name).toContain('ạng');
      expect(cells).toBeGreaterThan(0);
    }
    expect(pictures[0]?.cells).toBe(12);
    await page.context().close();
  });

  test('offers its numbers by address, in the language of the page, for the month that it shows', async () => {
    const page = await portal.visit('/xa/yen-thinh/2026-09', { language: 'en' });
    const files = await page.$$eval('.data-links li a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length).toBe(6);
    for (const file of files) {
      const answer = await fetch(new URL(file, portal.url));
      expect([file, answer.status]).toEqual([file, 200]);
    }
    const json = files.find((file) => file.includes('communes/yen-thinh.json'));
    expect(json).toContain('period=2026-09');
    expect(json).toContain('lang=en');
    await page.context().close();
  });

  test.each([320, 360, 1200])('at %d px nothing scrolls sideways and axe finds nothing', async (width) => {
    const page = await portal.visit('/xa/yen-thinh', { width });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('draws one line on a telephone and all of them on a wide screen', async () => {
    const lines = async (width: number) => {
      const page = await portal.visit('/xa/yen-thinh', { width });
      const count = await page.locator('.drawing .line:visible').count();
      await page.context().close();
      return count;
    };
    expect([await lines(360), await lines(1200)]).toEqual([1, 20]);
  });

  test('folds its tables on a telephone, and opens them for paper', async () => {
    const page = await portal.visit('/xa/yen-thinh', { width: 360 });
    const open = () =>
      page.$$eval('details.group', (all) => all.filter((details) => (details as HTMLDetailsElement).open).length);
    expect(await open()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await open()).toBe(8);
    await page.context().close();
  });

  test('says first why a commune has no rank, and marks its points as provisional', async () => {
    const { ranking } = await portal.ask<{
      ranking: { rows: { nodes: { rank: number | null; unit: { slug: string }; unrankedSentence: string }[] } };
    }>('{ ranking(period: "2026-11") { rows(first: 100) { nodes { rank unit { slug } unrankedSentence } } } }');
    const unranked = ranking.rows.nodes.find(({ rank }) => rank === null);
    expect(unranked).toBeDefined();
    const page = await portal.visit(`/xa/${unranked?.unit.slug}/2026-11`);
    expect(await page.textContent('.warning')).toBe(unranked?.unrankedSentence);
    expect(await page.textContent('.facts')).toContain('tạm tính');
    await page.context().close();
  });

  test('leads to the month before and back to the latest', async () => {
    const page = await portal.visit('/xa/yen-thinh/2026-09');
    expect(await page.textContent('.ranking-line')).toContain('tháng 9 năm 2026');
    await page.click('.months a');
    await page.waitForURL(/\/xa\/yen-thinh\/2026-08$/);
    await page.waitForFunction(() =>
      document.querySelector('.ranking-line')?.textContent?.includes('tháng 8 năm 2026'),
    );
    await page.click('.months a >> nth=1');
    await page.waitForURL(/\/xa\/yen-thinh$/);
    // The latest has no link to itself.
    await page.waitForFunction(() => document.querySelectorAll('.months a').length === 1);
    await page.context().close();
  });

  test('an unknown commune, and one that reports nowhere, lead on', async () => {
    const unknown = await portal.visit('/xa/khong-co');
    expect(await unknown.textContent('h1')).toBe('Không tìm thấy trang này');
    const district = await portal.visit('/xa/cho-don');
    expect(await district.$$eval('main a, main button', (ways) => ways.length)).toBeGreaterThan(0);
    await Promise.all([unknown.context().close(), district.context().close()]);
  });

  test('none of this was a fault of a page', () => {
    expect(portal.faults).toEqual([]);
  });
});
