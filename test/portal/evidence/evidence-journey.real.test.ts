import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exif, GPS_MARK, jpeg, pdf } from '../../support/builders/pictures.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { signInAs, visitAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const FORM = '/bao-cao/xuan-lac/2026-12';
const FIGURE = '#G06-figure .evidence';
const OTHER = '#F03-figure .evidence';
const file = (name: string, mimeType: string, bytes: Uint8Array) => ({ name, mimeType, buffer: Buffer.from(bytes) });
const EVIDENCE = (url: URL): boolean => url.pathname === '/xaso-local-evidence';
const PHOTO = file('ảnh hiện trường.jpg', 'image/jpeg', jpeg({ before: exif(1) }));

describe.skipIf(chromiumPath === undefined)('files of evidence in the form of a report', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService();
  });
  afterAll(() => portal?.close());

  async function openForm(width: number, official = 'officer-xuan-lac'): Promise<Page> {
    const page = await visitAs(portal, FORM, official, { width, height: 740 });
    await page.waitForSelector('#G06-figure');
    return page;
  }
  const linesOf = (page: Page, place: string) => page.locator(`${place} .files .file-name`).allTextContents();
  const says = (page: Page, place: string, text: string) =>
    page.locator(`${place} output`, { hasText: text }).waitFor();

  test('a picture from a telephone is sent, checked and shown; refused files say why; another browser saves it', async () => {
    const page = await openForm(360);
    await page.click('#G06-figure .besides summary');
    await page.setInputFiles('#them-tep-G06', PHOTO);
    await says(page, FIGURE, 'Đã thêm tệp ảnh hiện trường.jpg.');
    expect(await linesOf(page, FIGURE)).toEqual(['ảnh hiện trường.jpg']);
    await page.setInputFiles('#them-tep-G06', file('bảng tính.pdf', 'application/pdf', Buffer.from('PK\x03\x04')));
    await page.locator(`${FIGURE} .field-faults`, { hasText: 'không phải là PDF, ảnh JPEG hoặc ảnh PNG' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.click(`${FIGURE} .field-faults button`);
    // Typing goes on: the file is a revision of the same device, not a conflict.
    await page.fill('#G06-0', '77');
    await page.click('.save-bar button');
    await page.locator('.save-bar output', { hasText: 'Đã lưu trên Hệ thống' }).waitFor();
    // A hardware keyboard beside the finger goes on where it is, as on a plain page.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lưu');
    await page.context().close();

    const chairman = await openForm(1200, 'chairman-xuan-lac');
    const [download] = await Promise.all([
      chairman.waitForEvent('download'),
      chairman.click(`${FIGURE} button >> text=Tải về`),
    ]);
    expect(new URL(download.url()).origin).not.toBe(portal.url);
    expect(download.suggestedFilename()).toBe('ảnh hiện trường.jpg');
    const saved = readFileSync(await download.path());
    expect(saved).toEqual(Buffer.from(jpeg()));
    expect(saved.toString('latin1')).not.toContain(GPS_MARK);
    expect(await chairman.locator(`${FIGURE} button >> text=Gỡ tệp`).count()).toBe(0);
    expect(await chairman.locator('input[type=file]').count()).toBe(0);
    await chairman.context().close();
  });

  test('the signed document lies with the report; a second device that saved meanwhile does not stop it', async () => {
    const [page, other] = [await openForm(1200), await openForm(360)];
    await other.fill('#G06-0', '21');
    await other.click('.save-bar button');
    await other.locator('.save-bar output', { hasText: 'Đã lưu trên Hệ thống' }).waitFor();
    const place = 'section.evidence[aria-labelledby=tep-bao-cao]';
    await page.setInputFiles('#them-tep-bao-cao', file('12-BC-UBND.pdf', 'application/pdf', pdf()));
    await says(page, place, 'Đã thêm tệp 12-BC-UBND.pdf.');
    expect(await linesOf(page, place)).toEqual(['12-BC-UBND.pdf']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click(`${place} button >> text=Gỡ tệp`);
    await says(page, place, 'Đã gỡ tệp 12-BC-UBND.pdf.');
    expect(await linesOf(page, place)).toEqual([]);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('a file that a lost connection stopped says so, and is sent again by one button', async () => {
    const page = await openForm(360);
    const place = 'section.evidence[aria-labelledby=tep-bao-cao]';
    let isLost = true;
    await page.route(EVIDENCE, (route) => (isLost ? route.abort('internetdisconnected') : route.continue()));
    await page.setInputFiles('#them-tep-bao-cao', file('ky.pdf', 'application/pdf', pdf('% 2')));
    await page.locator(`${place} li`, { hasText: 'Chưa gửi: ky.pdf' }).waitFor();
    isLost = false;
    await page.click(`${place} button >> text=Gửi lại`);
    await says(page, place, 'Đã thêm tệp ky.pdf.');
    expect(await linesOf(page, place)).toEqual(['ky.pdf']);
    await page.context().close();
  });

  test('a file that was chosen without a connection is sent by itself when there is one', async () => {
    const page = await openForm(360);
    const place = 'section.evidence[aria-labelledby=tep-bao-cao]';
    await page.context().setOffline(true);
    await page.setInputFiles('#them-tep-bao-cao', file('ngoai-tuyen.pdf', 'application/pdf', pdf('% 3')));
    await page
      .locator(`${place} li`, { hasText: 'Chưa gửi: ngoai-tuyen.pdf. Trang sẽ tự gửi khi có kết nối' })
      .waitFor();
    await page.context().setOffline(false);
    await says(page, place, 'Đã thêm tệp ngoai-tuyen.pdf.');
    expect(await linesOf(page, place)).toContain('ngoai-tuyen.pdf');
    await page.context().close();
  });

  test('a file that has not arrived stays on the device when the page is closed, until it is sent, discarded or wiped', async () => {
    const page = await openForm(360);
    const context = page.context();
    const again = async (): Promise<Page> => {
      const opened = await context.newPage();
      await opened.goto(`${portal.url}${FORM}`);
      await signInAs(opened, 'officer-xuan-lac');
      await opened.waitForSelector('#G06-figure');
      return opened;
    };
    const setLost = (isLost: boolean) =>
      isLost ? context.route(EVIDENCE, (route) => route.abort('internetdisconnected')) : context.unroute(EVIDENCE);
    const waits = (of: Page, name: string) => of.locator(`${OTHER} li`, { hasText: `Chưa gửi: ${name}` });
    await setLost(true);
    await page.click('#F03-figure .besides summary');
    const [sent, dropped, wiped] = ['giữ lại.pdf', 'bỏ.pdf', 'xóa.pdf'];
    const choose = async (of: Page, name: string): Promise<void> => {
      await of.setInputFiles('#them-tep-F03', file(name, 'application/pdf', pdf(`% ${name}`)));
      await waits(of, name).filter({ hasText: 'tệp vẫn nằm trên máy này' }).waitFor();
    };
    await choose(page, sent);
    await choose(page, dropped);
    await waits(page, dropped).locator('button >> text=Bỏ').click();
    await page.close();

    await setLost(false);
    const second = await again();
    await says(second, OTHER, `Đã thêm tệp ${sent}.`);
    expect(await waits(second, dropped).count()).toBe(0);
    await setLost(true);
    await choose(second, wiped);
    await second.click('summary >> text=Biểu và số liệu lưu trên máy này');
    await second.click('button >> text=Xóa khỏi máy này');
    expect(await second.textContent('fieldset legend >> text=Xóa khỏi máy')).toContain('cả 1 mục chưa gửi');
    await second.locator('fieldset.plain button').first().click();
    await second.waitForSelector('text=Đã xóa khỏi máy này.');
    expect(await waits(second, wiped).count()).toBe(0);
    await second.close();

    const third = await again();
    await third.waitForLoadState('networkidle');
    expect(await linesOf(third, OTHER)).toContain(sent);
    expect(await third.locator(`${OTHER} .add-files li`).count()).toBe(0);
    await context.close();
    expect(portal.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
