import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  picturesOn,
  sidewaysScroll,
} from '../support/portal/portal-service.js';
import { chromiumPath } from '../support/sign-in/chromium.js';

describe.skipIf(chromiumPath === undefined)('the page of an indicator', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  /** One reader for each language goes from page to page. */
  const readers = new Map<string, Page>();
  afterAll(async () => {
    for (const page of readers.values()) await page.context().close();
  });
  const textOf = async (path: string, language: 'vi' | 'en' = 'vi') => {
    const page = await portal.visit(path, { language, page: readers.get(language) });
    readers.set(language, page);
    return ((await page.textContent('main')) ?? '').replaceAll(/\s+/g, ' ');
  };

  test('says what is counted, how it is scored, with targets, their basis and the law', async () => {
    const text = await textOf('/chi-tieu/G03');
    expect(text).toContain(
      'Bằng 100 × (hồ sơ công việc xử lý trên VNPT-iOffice) / (tổng số hồ sơ công việc trong tháng).',
    );
    expect(text).toContain('Điểm bằng số liệu chia cho mục tiêu của năm');
    expect(text).toMatch(/2025\s*60%\s*Theo văn bản đã công bố/);
    expect(text).toContain('Quyết định số 749/QĐ-TTg');
    expect(await textOf('/chi-tieu/G03', 'en')).toContain('Points are the figure divided by the target of the year');
  });

  test('has a rule in words for each kind of scoring', async () => {
    const { indicators } = await portal.ask<{ indicators: { code: string; scoring: { rule: string } }[] }>(
      '{ indicators { code scoring { rule } } }',
    );
    const byRule = new Map(indicators.map(({ code, scoring }) => [scoring.rule, code]));
    expect(byRule.size).toBeGreaterThanOrEqual(4);
    for (const [rule, code] of byRule) {
      const text = await textOf(`/chi-tieu/${code}`);
      expect([rule, text.includes('undefined'), text.includes('NaN')]).toEqual([rule, false, false]);
    }
  });

  test('shows a published figure as the bound that it is, with its source', async () => {
    const text = await textOf('/chi-tieu/G02');
    expect(text).toContain('Huyện Chợ Đồn: trên 85% (cận dưới, không phải số chính xác) “trên 85%”.');
    expect(text).toContain('Nguồn: Bài viết về công tác chuyển đổi số của huyện Chợ Đồn');
    expect(await textOf('/chi-tieu/G12')).toContain('20/20 xã, thị trấn');
    expect(await textOf('/chi-tieu/G03')).not.toContain('Số liệu đã công bố ở nơi khác');
  });

  test('has bars, a heat map and lines, each with the sentence that names it and a table of all communes', async () => {
    const page = await portal.visit('/chi-tieu/G03');
    const pictures = await picturesOn(page);
    expect(pictures.map(({ name, caption }) => name === caption && name !== '')).toEqual([true, true, true]);
    const [bars, map, lines] = pictures.map(({ cells }) => cells);
    expect([bars, map, lines]).toEqual([20, 240, 240]);
    await page.context().close();
  });

  test('draws the chosen commune alone on a telephone, and keeps the choice in its address', async () => {
    const page = await portal.visit('/chi-tieu/G03', { width: 360 });
    expect(await page.locator('.drawing .line:visible').count()).toBe(1);
    await page.press('details:has(.choices) summary', 'Enter');
    await page.check('.choices [value="yen-thinh"]');
    await page.click('.choices button');
    await page.waitForURL(/[?&]xa=yen-thinh/);
    await page.waitForFunction(() => document.body.textContent?.includes('Xã Yên Thịnh: từ'));
    await page.reload();
    expect(await page.inputValue('.choices :checked')).toBe('yen-thinh');
    expect(await page.textContent('main')).toContain('Chung cho huyện Chợ Đồn');
    await page.context().close();
  });

  test('a quarter has its own figures and axis, and an older month its own address', async () => {
    const quarterly = await textOf('/chi-tieu/F02');
    expect(quarterly).toMatch(/Số liệu của các đơn vị, quý [IV]+\/20\d\d/);
    const page = await portal.visit('/chi-tieu/G03/2026-08');
    expect(await page.textContent('main')).toContain('Số liệu của các đơn vị, tháng 8/2026');
    const before = await page.getAttribute('.months a', 'href');
    expect(before).toBe('/chi-tieu/G03/2026-07');
    await page.context().close();
  });

  test.each([320, 360, 1200])('at %d px nothing scrolls sideways and axe finds nothing', async (width) => {
    const page = await portal.visit('/chi-tieu/G03', { width });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('an unknown code, and a month before the first ranking, lead on', async () => {
    expect(await textOf('/chi-tieu/X99')).toContain('Không tìm thấy trang này');
    expect(await textOf('/chi-tieu/G03/2020-01')).toContain(
      'Kỳ này, địa bàn hiện nay chưa công bố bảng xếp hạng nào có chỉ tiêu này.',
    );
  });

  test('none of this was a fault of a page', () => {
    expect(portal.faults).toEqual([]);
  });
});
