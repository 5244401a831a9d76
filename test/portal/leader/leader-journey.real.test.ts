import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOnPaper } from '../../support/portal/paper-width.js';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  picturesOn,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { visitAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const LEADER = 'leader-cho-don-1';

/** The sentence on the Friday after the due day, when no report has waited five working days. */
const WAITING = {
  vi: [['Không có báo cáo nào chờ thẩm định quá lâu.']],
  en: [['No report has been awaiting review too long.']],
};

/** The cells of a numbered table, row by row. */
const cells = (page: Page, number: number) =>
  page.$$eval(`table[aria-labelledby="bang-${number}"] tbody tr`, (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim())),
  );

describe.skipIf(chromiumPath === undefined)('a leader', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  const open = (path: string, visit: { readonly width: number; readonly language?: 'en' }): Promise<Page> =>
    visitAs(portal, path, LEADER, { height: 800, ...visit });

  test.each([
    [360, undefined],
    [1200, 'en'],
  ] as const)('reads on one page at %i px what the digest says', async (width, language) => {
    const page = await open('/lanh-dao', { width, ...(language && { language }) });
    expect(await page.textContent('h1')).toMatch(language ? /November 2026/ : /huyện Chợ Đồn, tháng 11 năm 2026/);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const [month, quarter, year] = await cells(page, 1);
    expect(month?.slice(2)).toEqual(['20', '17', '15', language ? '75.0%' : '75,0%', '9', '7', '1', '2', '0', '1']);
    expect([quarter?.[0], year?.[0]]).toEqual(language ? ['Q3 2026', '2025'] : ['quý III/2026', 'năm 2025']);
    expect((await cells(page, 2))[0]?.join(' ')).toMatch(/Nghĩa Tá|Nghia Ta/);
    expect(await page.locator('table[aria-labelledby="bang-2"] a[href^="tel:"]').count()).toBe(2);
    const waiting = (await cells(page, 3)).map((row) => row.slice(0, 3));
    expect(waiting).toEqual(WAITING[language ?? 'vi']);
    expect(await cells(page, 4)).toHaveLength(11);
    expect((await cells(page, 6)).map(([name]) => name)).toHaveLength(4);
    expect(await cells(page, 7)).toHaveLength(5);
    expect(await picturesOn(page)).toHaveLength(1);
    expect(await page.textContent('.annex .legend')).toMatch(language ? /does not begin at 0/ : /không bắt đầu từ 0/);
    await page.context().close();
  });

  test('follows every row to its page, and goes back a month', async () => {
    const page = await open('/lanh-dao', { width: 1200 });
    const links = await page.$$eval('table.numbered a[href^="/"]', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(links).toContain('/duyet/nghia-ta/2026-11');
    expect(links.filter((link) => link?.startsWith('/xa/')).length).toBeGreaterThan(9);
    expect(links.filter((link) => /^\/chi-tieu\/\w+\/2026-11$/.test(link ?? ''))).toHaveLength(5);
    await page.click('nav.months a:has-text("tháng 10/2026")');
    await page.waitForSelector('h1:has-text("tháng 10 năm 2026")');
    expect(new URL(page.url()).pathname).toBe('/lanh-dao/2026-10');
    await page.context().close();
  });

  test.each([360, 1200])(
    'prints it from %i px as the annex of a report, on two sheets of A4 without what can only be pressed',
    async (width) => {
      const page = await open('/lanh-dao', { width });
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(() => document.body.innerText);
      expect(shown).toMatch(/ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN/);
      expect(shown).toContain('Chợ Đồn, ngày 20 tháng 11 năm 2026');
      expect(shown).toContain('PHỤ LỤC');
      for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(shown).toContain(`Bảng ${number}. `);
      expect(shown).toMatch(/Nguồn: Hệ thống Xã Số; bảng xếp hạng tháng 11\/2026, bản số \d+ \(tạm thời/);
      expect(shown).not.toMatch(/Đăng xuất|In thành phụ lục|0209 000|Xem cả bảng xếp hạng/);
      const drawn = await page.$$eval('.annex figure svg', (all) =>
        all.map((svg) => svg.getBoundingClientRect().width),
      );
      expect(drawn.filter((wide) => wide > 0)).toHaveLength(1);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      expect(pdf).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      await page.context().close();
    },
  );

  test.each([undefined, 'en'] as const)('its annex is cut off nowhere on A4 (%s)', async (language) => {
    const page = await open('/lanh-dao', { width: 1200, ...(language && { language }) });
    const { width, texts, cutOff } = await widthOnPaper(page, 'annex');
    expect([width, cutOff]).toEqual([623, []]);
    expect(texts).toBeGreaterThan(150);
    await page.context().close();
  });

  test('shows it as slides: by keys, in large letters, movers with their cause', async () => {
    const page = await open('/lanh-dao', { width: 1200 });
    await page.click('text=Trình chiếu');
    const place = () => page.textContent('.slide-keys span');
    expect(await place()).toBe('1/7');
    expect(await accessibilityFaults(page)).toEqual([]);
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
    expect(await page.textContent('.slide h2')).toBe('Tăng bậc');
    expect(await page.locator('.slide .mover-why').count()).toBeGreaterThan(0);
    const large = await page.$eval('.slide li', (line) => Number.parseFloat(getComputedStyle(line).fontSize));
    expect(large).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('End');
    expect(await place()).toBe('7/7');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.annex');
    expect(await page.locator('.slides').count()).toBe(0);
    await page.context().close();
  });

  test('leaves no error on any of these pages', () => {
    expect(portal.faults).toEqual([]);
  });
});
