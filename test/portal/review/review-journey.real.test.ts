import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../../support/builders/pictures.js';
import { keepDatabaseBusy } from '../../support/portal/busy-database.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { fillQueue } from '../../support/portal/review-queue.js';
import { signInAs, visitAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const REVIEWER = 'reviewer-cho-don-1';

describe.skipIf(chromiumPath === undefined)('a reviewer', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService();
    const [reviewer, xuanLac, nghiaTa, quangBach] = await Promise.all([
      portal.token('reviewer'),
      ...['xuan-lac', 'nghia-ta', 'quang-bach'].map((commune) => portal.token('officer', commune)),
    ] as const);
    await fillQueue(portal.url, {
      reviewer,
      xuanLac: xuanLac ?? '',
      nghiaTa: nghiaTa ?? '',
      quangBach: quangBach ?? '',
    });
  });
  afterAll(() => portal?.close());

  const open = (path: string, visit: { readonly width: number; readonly language?: 'en' }): Promise<Page> =>
    visitAs(portal, path, REVIEWER, { height: 800, ...visit });
  const facts = (page: Page) => page.$$eval('.fact strong', (counts) => counts.map(({ textContent }) => textContent));
  const rows = (page: Page) =>
    page.$$eval('.queue tbody tr', (all) => all.map((row) => row.querySelector('th a')?.textContent));
  const said = (page: Page, text: string) => page.waitForSelector(`output.said:has-text("${text}")`);

  test.each([
    [360, undefined],
    [1200, 'en'],
  ] as const)('finds the queue by deadline at %i px', async (width, language) => {
    const page = await open('/duyet', { width, ...(language && { language }) });
    expect(await facts(page)).toEqual(['7', '6', '2', '1']);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const doubtful = page.locator('.queue tbody tr', { hasText: /Xu[âa]n L[ạa]c/ });
    expect(await doubtful.locator('input').count()).toBe(0);
    expect((await doubtful.locator('.marks li').allTextContents()).toSorted()).toEqual(
      language === 'en'
        ? ['▲ 1 warning', '◆ 1 figure outside the expected range', '✎ 1 comment unanswered']
        : ['▲ 1 cảnh báo', '◆ 1 số liệu ngoài khoảng thường gặp', '✎ 1 ý kiến chưa trả lời'],
    );
    const late = page.locator('#qua-han tbody tr');
    expect(await late.locator('a[href^="tel:"]').allTextContents()).toEqual(['0209 000 0117', '0209 000 0217']);
    await page.context().close();
  });

  test('grants one request for a later day and refuses another; both leave the queue', async () => {
    const page = await open('/duyet', { width: 360 });
    const asked = (commune: string) => page.locator('.asked', { hasText: commune });
    const refuse = asked('Quảng Bạch').locator('details', { hasText: 'Chưa chấp thuận' });
    await refuse.locator('summary').click();
    await refuse.locator('button[type="submit"]').click();
    await page.waitForSelector('.fault-summary:has-text("lý do")');
    expect(await accessibilityFaults(page)).toEqual([]);
    await refuse.locator('textarea').fill('Đề nghị bố trí người thay.');
    await refuse.locator('button[type="submit"]').click();
    await said(page, 'Đã trả lời chưa chấp thuận gia hạn xã Quảng Bạch');
    const grant = asked('Nghĩa Tá').locator('details', { hasText: 'Gia hạn đến ngày' });
    await grant.locator('summary').click();
    expect(await grant.getByLabel('Gia hạn đến ngày').inputValue()).toBe('27/11/2026');
    await grant.getByLabel('Gia hạn đến ngày').fill('31/11/2026');
    await grant.locator('button[type="submit"]').click();
    await grant.locator('.fault-summary a', { hasText: 'Gia hạn đến ngày: "31/11/2026" không phải là ngày' }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('31/11/2026');
    await grant.getByLabel('Gia hạn đến ngày').fill('28/11/2026');
    await grant.locator('textarea').fill('Đúng thực tế.');
    await grant.locator('button[type="submit"]').click();
    await page.waitForSelector('.fault-summary:has-text("ngày làm việc")');
    await grant.getByLabel('Gia hạn đến ngày').fill('2026-11-26');
    await grant.locator('button[type="submit"]').click();
    await said(page, 'Đã gia hạn xã Nghĩa Tá, tháng 11 năm 2026 đến ngày 26/11/2026');
    // The report was overdue; nobody asks for it before the later day.
    expect(await facts(page)).toEqual(['7', '6', '0', '0']);
    await page.context().close();
  });

  test('approves many at once, with the keyboard, after saying yes', async () => {
    const page = await open('/duyet', { width: 1200 });
    await page.locator('.queue input').first().focus();
    await page.keyboard.press('Space');
    await page.locator('button:has-text("Duyệt 1 báo cáo đã chọn")').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await page.textContent('dialog li')).toBe('Xã Bản Thi, tháng 11 năm 2026');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.click('button:has-text("Chọn 6 báo cáo")');
    await page.locator('.queue tr', { hasText: 'Yên Thịnh' }).locator('input').uncheck();
    await page.click('button:has-text("Duyệt 5 báo cáo đã chọn")');
    await page.click('dialog button:has-text("Duyệt")');
    await said(page, 'Đã duyệt 5 báo cáo.');
    expect(await rows(page)).toEqual(['Xã Xuân Lạc', 'Xã Yên Thịnh']);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('said'))).toBe(true);
    await page.context().close();
  });

  test.each([
    [360, undefined],
    [1200, 'en'],
  ] as const)('looks at a doubtful figure beside its peers at %i px', async (width, language) => {
    const page = await open('/duyet/xuan-lac/2026-11', { width, ...(language && { language }) });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const doubtful = page.locator('#chi-tieu-F03');
    expect(await doubtful.locator('.remarks').textContent()).toMatch(
      language ? /above the expected/ : /cao hơn khoảng/,
    );
    expect(await doubtful.locator('.peers tbody tr').count()).toBe(9);
    expect(await doubtful.locator('.evidence-link').getAttribute('href')).toBe(
      'https://xuanlac.example/tin-bai/11-2026',
    );
    expect(await page.textContent('.facts')).toContain(
      language ? 'No. 45/BC-UBND of 13 November 2026' : 'Số 45/BC-UBND, ngày 13/11/2026',
    );
    await page.locator('.toggle input').check();
    expect(await page.locator('.looked-at').count()).toBe(2);
    await page.context().close();
  });

  test('sees all figures in one screen of a desk and goes from row to row with the keyboard', async () => {
    const page = await visitAs(portal, '/duyet/xuan-lac/2026-11', REVIEWER, { width: 1280, height: 900 });
    const table = page.locator('.figure-table');
    expect(await table.locator('tbody tr').count()).toBe(18);
    expect((await table.boundingBox())?.height).toBeLessThanOrEqual(900);
    await table.locator('a').first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 3));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('F13');
    await page.keyboard.press('End');
    expect(await focused()).toBe('S04');
    await page.keyboard.press('ArrowUp');
    const row = await focused();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#chi-tieu-${row}:focus`);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(row);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });

  test('saves a file that the commune has added to the report', async () => {
    const officer = await portal.visit('/bao-cao/xuan-lac/2026-11', { width: 360, height: 800 });
    await signInAs(officer, 'officer-xuan-lac');
    const paper = { name: '45-BC-UBND.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) };
    await officer.setInputFiles('#them-tep-bao-cao', paper);
    await officer.locator('output', { hasText: 'Đã thêm tệp 45-BC-UBND.pdf.' }).waitFor();
    await officer.context().close();

    const page = await open('/duyet/xuan-lac/2026-11', { width: 360 });
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.files button >> text=Tải về')]);
    expect(new URL(download.url()).origin).not.toBe(portal.url);
    expect(download.suggestedFilename()).toBe('45-BC-UBND.pdf');
    expect(readFileSync(await download.path())).toEqual(Buffer.from(pdf()));
    expect(await page.locator('.files button >> text=Gỡ tệp').count()).toBe(0);
    await page.context().close();
  });

  test('finds what was typed after a reload, in the other language too, and wipes it from a shared computer', async () => {
    const page = await open('/duyet/xuan-lac/2026-11', { width: 1200 });
    const comment = page.locator('textarea[name="comment"]');
    await keepDatabaseBusy(page);
    const note = page.locator('textarea[name="note"]');
    await comment.fill('Đề nghị xem lại.');
    await note.fill('Đã đối chiếu với Văn phòng.');
    await page.locator('#gop-y-F03').fill('Đề nghị tách số tin');
    await page.locator('#gop-y-F03').press('!');
    await page.reload();
    await signInAs(page, REVIEWER);
    expect(await page.inputValue('#gop-y-F03')).toBe('Đề nghị tách số tin!');
    expect(await comment.inputValue()).toBe('Đề nghị xem lại.');
    expect(await note.inputValue()).toBe('Đã đối chiếu với Văn phòng.');
    expect(await page.textContent('.kept-comments')).toContain('Gửi kèm 1 góp ý tại chỉ tiêu: F03');
    await page.click('button:has-text("English")');
    await page.waitForSelector('#chi-tieu-F03 h4:has-text("news")');
    expect(await page.inputValue('#gop-y-F03')).toBe('Đề nghị tách số tin!');
    await page.context().setOffline(true);
    await page.click('button:has-text("Tiếng Việt")');
    await page.waitForSelector('main .warning:has-text("vẫn là tiếng Anh")');
    expect(await page.textContent('.decisions h2')).toBe('Quyết định');
    expect(await page.textContent('#chi-tieu-F03 h4')).toContain('news');
    expect(await page.inputValue('#gop-y-F03')).toBe('Đề nghị tách số tin!');
    await page.context().setOffline(false);
    await page.click('button:has-text("English")');
    await page.waitForFunction(() => document.querySelector('.decisions h2')?.textContent === 'Decision');
    await page.click('button:has-text("Remove these entries from this device")');
    await page.reload();
    await signInAs(page, REVIEWER);
    expect(await page.inputValue('#gop-y-F03')).toBe('');
    expect(await page.locator('.kept-comments').count()).toBe(0);
    await page.context().close();
  });

  test('returns it with a comment at the figure and is one key away from the next, which is approved', async () => {
    const page = await open('/duyet/xuan-lac/2026-11', { width: 360 });
    const [approve, giveBack] = [page.locator('form.change').nth(0), page.locator('form.change').nth(1)];
    await giveBack.locator('button[type="submit"]').click();
    await page.waitForSelector('.fault-summary');
    await page.locator('#gop-y-F03').fill('Đề nghị tách số tin phát thanh.');
    await approve.locator('button[type="submit"]').click();
    await page.waitForSelector('.fault-summary:has-text("1 góp ý tại chỉ tiêu")');
    expect(await accessibilityFaults(page)).toEqual([]);
    await giveBack.locator('button[type="submit"]').click();
    await page.waitForSelector('.decided:has-text("Đã trả lại báo cáo của xã Xuân Lạc")');
    expect(await page.textContent('#chi-tieu-F03')).toContain('Đề nghị tách số tin phát thanh.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Yên Thịnh")');
    await page.locator('form.change').first().locator('button[type="submit"]').click();
    await page.waitForSelector('.decided:has-text("Đã duyệt báo cáo của xã Yên Thịnh")');
    expect(await page.textContent('.facts')).toContain('Đã duyệt');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Duyệt báo cáo")');
    expect(await facts(page)).toEqual(['0', '0', '0', '0']);
    await page.context().close();
  });

  test('finds the reason to reopen a report again after a reload, unfolded', async () => {
    const page = await open('/duyet/ban-thi/2026-11', { width: 360 });
    const reopening = page.locator('details.action-part', { hasText: 'Mở lại báo cáo đã duyệt' });
    await reopening.locator('summary').click();
    await reopening.locator('textarea').fill('Xã báo nhầm số thôn.');
    await page.reload();
    await signInAs(page, REVIEWER);
    expect(await reopening.locator('textarea').inputValue()).toBe('Xã báo nhầm số thôn.');
    expect(await reopening.locator('textarea').isVisible()).toBe(true);
    expect(await page.textContent('.kept-comments')).toContain('được giữ trên máy này và chưa gửi');
    await page.context().close();
  });

  test('leaves no error on any of these pages', () => {
    expect(portal.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
