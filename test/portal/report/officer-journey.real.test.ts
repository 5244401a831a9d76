import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formWith } from '../../support/filing/filled-form.js';
import { keepDatabaseBusy } from '../../support/portal/busy-database.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { pressSignOut, reloadSignedIn, signInAs, visitAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const OFFICER = 'officer-xuan-lac';
const FORM = '/bao-cao/xuan-lac/2026-12';
const status = (page: Page) => page.textContent('.save-bar output');
const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('.save-bar output')?.textContent?.includes(wanted), text);
const focusOn = (page: Page, part: string) => page.waitForSelector(`.${part}:focus`);

describe.skipIf(chromiumPath === undefined)('the officer of a commune', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService();
  });
  afterAll(() => portal?.close());

  const openForm = (width = 360, path = FORM, official = OFFICER, language: 'vi' | 'en' = 'vi'): Promise<Page> =>
    visitAs(portal, path, official, { width, height: 740, language });

  async function signOut(page: Page): Promise<void> {
    await pressSignOut(page);
    await page.waitForURL(`${portal.url}/`);
  }

  test('is told at the field what is wrong while typing, by the rules of the service', async () => {
    const page = await openForm();
    expect(await page.textContent('h1')).toBe('Báo cáo tháng 12 năm 2026 – Xã Xuân Lạc');
    const together = await page.$$eval('.due-together a', (links) => links.map((link) => link.getAttribute('href')));
    expect(together.sort()).toEqual(['/bao-cao/xuan-lac/2026', '/bao-cao/xuan-lac/2026-Q4']);
    expect(await page.textContent('#G03-figure .previous')).toMatch(/^Kỳ trước: \d+\/\d+ \([\d,]+%\)$/);
    const progress = async () => (await page.textContent('.form-progress p')) ?? '';
    expect(await progress()).toMatch(/^\d+\/18 chỉ tiêu đã xong, còn (?:[A-Z]\d\d, )*G03/);
    // The way to a group and to an open figure also leads into a fold.
    await page.$eval('#G03-figure', (figure) => figure.closest('details')?.removeAttribute('open'));
    await page.click('.form-progress a >> text=G03');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('G03-0');
    await page.fill('#G03-0', '1.234');
    await page.fill('#G03-1', '100');
    expect(await page.textContent('#G03-faults')).toContain('1.234 lớn hơn mẫu số, là 100.');
    await page.fill('#G03-0', 'mười');
    expect(await page.textContent('#G03-faults')).toContain('"mười" không phải là số');
    await page.fill('#G03-0', '1');
    expect(await page.textContent('#G03-faults')).toContain('chênh quá 30 điểm phần trăm');
    await page.fill('#G03-reason', 'Hệ thống hỏng cả tháng');
    expect(await page.$('#G03-faults')).toBeNull();
    expect(await status(page)).toMatch(/^Chưa gửi: 2 mục nhập lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.click('.save-bar button');
    await says(page, 'Đã lưu trên Hệ thống lúc ');
    await keepDatabaseBusy(page);
    await page.fill('#G06-0', '77');
    await reloadSignedIn(page);
    const kept = await Promise.all(['#G06-0', '#G03-0', '#G03-reason'].map((field) => page.inputValue(field)));
    expect(kept).toEqual(['77', '1', 'Hệ thống hỏng cả tháng']);
    await page.context().close();
  });

  test('is told so on an old telephone too, which has none of the methods of ES2023', async () => {
    const page = await portal.visit('/du-lieu', { width: 360 });
    await page.addInitScript(() => {
      const methods = Array.prototype as unknown as Record<string, unknown>;
      for (const name of ['toSorted', 'toReversed', 'findLast', 'findLastIndex', 'at', 'with']) delete methods[name];
    });
    await page.goto(portal.url + FORM);
    await signInAs(page, OFFICER);
    await page.fill('#S01-0', '9');
    await page.fill('#S01-1', '5');
    expect(await page.textContent('#S01-faults')).toContain('9 lớn hơn mẫu số, là 5.');
    await page.context().close();
  });

  test('keeps a figure with a fault on the device, and sends the others', async () => {
    const page = await openForm(1200);
    await page.fill('#G06-0', '12');
    await page.fill('#G09-0', '9');
    await page.fill('#G09-1', '5');
    await page.click('.save-bar button');
    await says(page, 'Còn lỗi hoặc phải chọn: 1 mục.');
    expect(await page.inputValue('#G09-0')).toBe('9');
    await page.fill('#G09-1', '10');
    await page.click('.save-bar button');
    await says(page, 'Đã lưu trên Hệ thống');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('sees both figures where another device has saved meanwhile, and chooses', async () => {
    const [first, second] = [await openForm(), await openForm()];
    await first.fill('#G06-0', '20');
    await second.fill('#G06-0', '30');
    await first.click('.save-bar button');
    await says(first, 'Đã lưu trên Hệ thống');
    await second.click('.save-bar button');
    await second.waitForSelector('#G06-figure .conflict');
    expect(await second.textContent('#G06-figure .conflict')).toMatch(/Trên máy này30.*Trên Hệ thống20/);
    await focusOn(second, 'fault-summary');
    expect(await accessibilityFaults(second)).toEqual([]);
    await second.click('#G06-figure .conflict button >> nth=0');
    await second.click('.save-bar button');
    await says(second, 'Đã lưu trên Hệ thống');
    await reloadSignedIn(first);
    expect(await first.inputValue('#G06-0')).toBe('30');
    await Promise.all([first.context().close(), second.context().close()]);
  });

  test('types on while the service is gone, closes the page, opens it again, and all of it arrives', async () => {
    const page = await openForm();
    // The worker keeps the page while the first visit goes on.
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.fill('#E01-0', '7');
    await page.fill('#E01-1', '8');
    await portal.stop();
    await page.click('.save-bar button');
    await says(page, 'chưa đến Hệ thống. Trang sẽ tự gửi lại.');
    expect(await status(page)).toMatch(/^Chưa gửi: lần lưu lúc \d\d:\d\d ngày/);
    await page.fill('#E02-0', '12');
    await page.fill('#E02-1', '13');
    await page.reload();
    await page.waitForSelector('#E02-0');
    expect(await page.textContent('.warning')).toContain('Đang mở biểu đã lưu trên máy này');
    expect([await page.inputValue('#E01-0'), await page.inputValue('#E02-1')]).toEqual(['7', '13']);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await portal.goOn();
    await page.reload();
    await signInAs(page, OFFICER);
    // The save without an answer was sent again by itself; what was typed after it waits for a save.
    await says(page, 'Chưa gửi: 1 mục nhập');
    await page.click('.save-bar button');
    await says(page, 'Đã lưu trên Hệ thống');
    const other = await openForm(1200);
    expect([await other.inputValue('#E01-0'), await other.inputValue('#E02-1')]).toEqual(['7', '13']);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('cannot submit before the closing day and is told from when on; history names who did what', async () => {
    const page = await openForm(1200, FORM, OFFICER, 'en');
    expect(await page.textContent('#gui-bao-cao ~ .warning')).toContain('14 December 2026');
    await page.click('text=Changes');
    await page.waitForSelector('.history li');
    expect(await page.textContent('.history li')).toMatch(/^Saved, Triệu Văn Tuân, at /);
    // Reasons and links are told when they come, and when they go.
    await page.locator('#G03-figure details.besides').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    for (const [reason, link] of [
      ['The server was down', 'https://chodon.example/a'],
      ['', ''],
    ] as const) {
      await page.fill('#G03-reason', reason);
      await page.fill('#G03-evidence', link);
      await page.click('.save-bar button');
      for (const line of [`G03, reason: ${reason || 'blank'}`, `G03, links: ${link || 'blank'}`])
        await page.waitForSelector(`.history > li:first-child >> text=${line}`);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('takes the form home as an Excel file and hands it in on the same page, looked at first', async () => {
    const page = await openForm();
    await page.click('text=Nhập bằng tệp Excel');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Tải biểu Excel')]);
    expect(download.suggestedFilename()).toBe('bieu-nhap-xuan-lac-2026-12.xlsx');
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const choose = async (buffer: Uint8Array) =>
      page.setInputFiles('#tep-excel', { name: 'bieu.xlsx', mimeType: '', buffer: Buffer.from(buffer) });
    await choose(await formWith(bytes, { F03: ['mười hai'], G05: [9, 5] }));
    await page.waitForSelector('.file-faults');
    const faults = await page.textContent('.file-faults');
    expect(faults).toMatch(/Tệp có 2 chỗ cần sửa/);
    expect(faults).toMatch(/\d+E.*"mười hai" không phải là số/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await choose(await formWith(bytes, { F03: [6], G05: [95, 100] }));
    await page.waitForSelector('text=Tệp sẽ thay đổi 2 chỉ tiêu');
    expect(await page.inputValue('#F03-0')).toBe('');
    await page.click('text=Nhập vào báo cáo');
    await page.waitForSelector('text=Đã nhập số liệu của tệp vào báo cáo');
    expect([await page.inputValue('#F03-0'), await page.inputValue('#G05-1')]).toEqual(['6', '100']);
    await says(page, 'Đã lưu trên Hệ thống');
    await page.context().close();
  });

  test('wipes the own draft from a shared computer, and nobody else sees it there', async () => {
    const page = await openForm();
    await page.fill('#G10-0', '4321');
    await says(page, 'Chưa gửi: 1 mục');
    await signOut(page);
    await page.goto(portal.url + FORM);
    await signInAs(page, 'chairman-xuan-lac');
    expect(await page.textContent('main')).not.toContain('4321');
    await signOut(page);
    await page.goto(portal.url + FORM);
    await signInAs(page, OFFICER);
    expect(await page.inputValue('#G10-0')).toBe('4321');
    await page.click('text=Biểu và số liệu lưu trên máy này');
    await page.click('text=Xóa khỏi máy này');
    await page.click('.plain button >> nth=0');
    await page.waitForFunction(() => (document.querySelector('#G10-0') as HTMLInputElement | null)?.value === '');
    await page.context().close();
  });

  test('finds a clear page where there is no form to fill in', async () => {
    const page = await openForm(360, '/bao-cao/bang-lung/2026-12');
    expect(await page.textContent('h1')).toBe('Không mở được báo cáo này');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
    const early = await openForm(360, '/bao-cao/xuan-lac/2027-03');
    expect(await early.textContent('.warning')).toContain('Chỉ xem, không nhập được. Kỳ tháng 3 năm 2027 chưa mở');
    expect(await early.$('.save-bar')).toBeNull();
  });

  test('leaves no error on any of these pages', () => {
    expect(portal.faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
  });
});
