import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, openPart, visitAdministration } from '../../support/portal/administration-pages.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const ADMINISTRATOR = 'administrator-cho-don-1';
const done = (page: Page, text: string) => page.waitForSelector(`output.said:has-text("${text}")`);

describe.skipIf(chromiumPath === undefined)('an administrator', () => {
  let portal: PortalService;
  let page: Page;
  beforeAll(async () => {
    portal = await openPortalService();
    page = await visitAdministration(portal, ADMINISTRATOR);
  }, 300_000);
  afterAll(() => portal?.close());

  /** The template of officials with one telephone changed. */
  async function officialsWith(phone: string): Promise<Buffer> {
    const token = await portal.token('administrator', 'cho-don');
    const answer = await fetch(`${portal.url}/files/template/officials.csv?lang=vi`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return Buffer.from((await answer.text()).replace('0209 000 0102', phone));
  }
  async function look(part: Locator, buffer: Buffer): Promise<string> {
    await part.locator('input[type="file"]').setInputFiles({ name: 'can-bo.csv', mimeType: 'text/csv', buffer });
    await part.getByRole('button', { name: 'Xem trước tệp' }).click();
    await part.locator('.look').waitFor();
    return (await part.locator('.look').textContent()) ?? '';
  }

  test('looks at a file with a fault, and then loads the corrected one', async () => {
    await goTo(page, '/quan-tri/tep');
    const part = await openPart(page, 'Cán bộ');
    expect(await look(part, await officialsWith('không có'))).toContain('Tệp có lỗi, chưa nạp được.');
    const fault = await part.locator('.load-faults tbody tr').first().locator('td').allTextContents();
    expect(fault[0]).toMatch(/^\d+$/);
    expect(fault[1]).toMatch(/^[A-Z]$/);
    expect(await part.getByRole('button', { name: 'Nạp tệp' }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await look(part, await officialsWith('0209 000 0999'))).toContain('Thay đổi: 1');
    await part.getByRole('button', { name: 'Nạp tệp' }).click();
    await page.waitForSelector('.look-title:has-text("Đã nạp tệp.")');
    await goTo(page, '/quan-tri/can-bo?tim=xuan+lac');
    expect(await page.textContent('.people')).toContain('0209 000 0999');
  });

  test('drafts a method, sees its faults at once and its effect, and gives it up', async () => {
    await goTo(page, '/quan-tri/phuong-phap');
    const create = await openPart(page, 'Lập bản nháp mới');
    await create.getByLabel('Mã phiên bản').fill('DTI-thu');
    await create.getByLabel('Lý do').fill('Thử trọng số');
    await create.getByRole('button', { name: 'Lập bản nháp' }).click();
    await page.waitForFunction(() => location.pathname === '/quan-tri/phuong-phap/DTI-thu');
    await page.waitForSelector('text=Không có lỗi: bản nháp có thể công bố.');
    await page.click('text=Tính thử với kỳ mới nhất');
    await page.waitForSelector('text=0 xã đổi hạng');
    const part = await openPart(page, 'Sửa hoặc bỏ một chỉ tiêu');
    await part.getByLabel('Điểm', { exact: true }).fill('99');
    await part.getByLabel('Lý do').fill('Thử');
    await part.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
    await done(page, 'Đã lưu bản nháp');
    expect(await page.textContent('main')).not.toContain('Không có lỗi');
    expect(await page.textContent('main')).toContain('Sửa các lỗi của bản nháp trước khi công bố.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBe(0);
    const discard = await openPart(page, 'Bỏ bản nháp');
    await discard.getByLabel('Lý do').fill('Chỉ thử');
    await discard.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await done(page, 'Đã bỏ bản nháp');
  });

  test('asks why a ranking is as it is and what became of the letters of a day', async () => {
    await goTo(page, '/quan-tri/van-hanh');
    expect(await sidewaysScroll(page)).toBe(0);
    const ranking = page.locator('section', { hasText: 'Vì sao bảng xếp hạng như vậy?' }).last();
    await ranking.getByLabel('Tháng').fill('2026-10');
    await ranking.getByRole('button', { name: 'Hỏi' }).click();
    await ranking.locator('output.said:not(.empty)').waitFor();
    const letters = page.locator('section', { hasText: 'Ai đã nhận thư ngày nào?' }).last();
    await letters.getByLabel('Đơn vị').selectOption({ label: 'Xã Xuân Lạc' });
    await letters.getByLabel('Ngày').fill('2026-11-18');
    await letters.getByRole('button', { name: 'Hỏi' }).click();
    await letters.locator('.records li').first().waitFor();
    expect(await letters.locator('.records li').count()).toBeGreaterThan(0);
    expect(await page.locator('.records .tag').count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    // A file with a fault is answered with 422, which the browser notes.
    expect(portal.faults).toEqual([expect.stringContaining('422')]);
  });
});
