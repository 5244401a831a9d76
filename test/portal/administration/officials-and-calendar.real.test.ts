import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { goTo, holdAnswers, openPart, visitAdministration } from '../../support/portal/administration-pages.js';
import { smallTargets } from '../../support/portal/looked-at.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const ADMINISTRATOR = 'administrator-cho-don-1';
/** Every section, the pages of an item, and what a section shows instead of its list. */
const EVERY_SECTION = [
  ...['', '/can-bo', '/can-bo?xem=thu', '/can-bo?xem=xa', '/can-bo?xem=phan-cong', '/lich', '/thu', '/don-vi'],
  ...[`/can-bo/${toGlobalId('Official', ADMINISTRATOR)}`, '/don-vi/xuan-lac', '/sap-xep', '/sap-xep/1683-nq-ubtvqh15'],
  ...['/phuong-phap', '/tep', '/van-hanh', '/nhat-ky'],
].map((path) => `/quan-tri${path}`);

const said = (page: Page) => page.textContent('output.said:not(.empty)');

describe.skipIf(chromiumPath === undefined)('an administrator', () => {
  let portal: PortalService;
  let page: Page;
  beforeAll(async () => {
    portal = await openPortalService();
    page = await visitAdministration(portal, ADMINISTRATOR);
  });
  afterAll(() => portal?.close());

  test('sees what waits and every section, wide and narrow and in English', async () => {
    expect(await page.textContent('h1')).toBe('Quản trị');
    const sections = await page.locator('.sections a').allTextContents();
    expect(sections).toEqual(expect.arrayContaining(['Cán bộ', 'Lịch báo cáo và ngày nghỉ', 'Nhật ký quản trị']));
    expect(await page.textContent('.waiting')).toContain('Dự thảo sắp xếp đơn vị theo 1683/NQ-UBTVQH15');
    expect(await accessibilityFaults(page)).toEqual([]);
    const narrow = await visitAdministration(portal, ADMINISTRATOR, { width: 360, height: 740, language: 'en' });
    for (const path of EVERY_SECTION)
      for (const look of [page, narrow]) {
        await goTo(look, path);
        await look.evaluate(() => {
          for (const part of document.querySelectorAll('main details')) (part as HTMLDetailsElement).open = true;
        });
        expect(await sidewaysScroll(look), path).toBe(0);
        expect(await accessibilityFaults(look), path).toEqual([]);
        expect(await smallTargets(look), path).toEqual([]);
      }
    await narrow.context().close();
  });

  test('changes the language without losing what is typed, and sees no sentence of the other language', async () => {
    await goTo(page, '/quan-tri/can-bo');
    await openPart(page, 'Mời cán bộ');
    const part = page.locator('details.action-part').first();
    const typed = { name: 'Triệu Thị Mai', email: 'mai', reason: 'Thử đổi ngôn ngữ' };
    for (const [name, text] of Object.entries(typed)) await part.locator(`[name="${name}"]`).fill(text);
    await part.locator('[name="role"]').selectOption('CHAIRMAN');
    await part.locator('button[type="submit"]').click();
    await part.locator('.fault-summary').waitFor();
    for (const [language, title] of [
      ['English', 'Officials'],
      ['Tiếng Việt', 'Cán bộ'],
    ] as const) {
      await page.getByRole('button', { name: language }).click();
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      for (const [name, text] of Object.entries(typed))
        expect(await part.locator(`[name="${name}"]`).inputValue()).toBe(text);
      expect(await part.locator('[name="role"]').inputValue()).toBe('CHAIRMAN');
      expect(await part.getAttribute('open')).not.toBeNull();
      expect(await part.locator('.fault-summary').count()).toBe(language === 'English' ? 0 : 1);
    }
  });

  test('invites an official, and is told at the field what is wrong', async () => {
    await goTo(page, '/quan-tri/can-bo?xem=khong-co');
    expect(await page.textContent('nav.trail')).toBe('← Quản trị');
    await goTo(page, '/quan-tri/can-bo?don-vi=xuan-lac');
    const listed = () => page.locator('.people a[href^="/quan-tri"]').allTextContents();
    const before = await listed();
    const part = await openPart(page, 'Mời cán bộ');
    await part.getByLabel('Họ và tên').fill('Triệu Thị Mai');
    await part.getByLabel('Thư điện tử').fill('mai');
    await part.getByLabel('Vai trò').selectOption('OFFICER');
    await part.getByLabel('Đơn vị').selectOption({ label: 'Xã Xuân Lạc' });
    await part.getByRole('button', { name: 'Mời' }).click();
    await page.waitForSelector('.fault-summary');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('fault-summary');
    const faults = await part.locator('.field.wrong label').allTextContents();
    expect(faults).toEqual(['Thư điện tử', 'Lý do']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await part.locator('.fault-summary a[href$="-email"]').click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('mai');
    await part.getByLabel('Thư điện tử').fill('mai@chodon.example');
    await part.getByLabel('Lý do').fill('Quyết định 15/QĐ-UBND');
    await part.getByRole('button', { name: 'Mời' }).click();
    await page.waitForSelector('output.said:not(.empty)');
    expect(await said(page)).toContain('Đã mời Triệu Thị Mai');
    expect((await listed()).toSorted()).toEqual([...before, 'Triệu Thị Mai'].toSorted());
    await page.click('text=Mở trang của Triệu Thị Mai');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Triệu Thị Mai');
  });

  test('is warned, and not refused, where the unit has a Chairperson already', async () => {
    await goTo(page, '/quan-tri/can-bo?don-vi=xuan-lac&vai-tro=CHAIRMAN');
    const chair = (await page.textContent('.people a[href^="/quan-tri"]')) ?? '';
    const part = await openPart(page, 'Mời cán bộ');
    await part.getByLabel('Đơn vị').selectOption({ label: 'Xã Xuân Lạc' });
    expect(await part.locator('.warning').count()).toBe(0);
    await part.getByLabel('Vai trò').selectOption('CHAIRMAN');
    await part.getByText(`Đơn vị này đã có Chủ tịch: ${chair}.`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await part.getByLabel('Vai trò').selectOption('OFFICER');
    await part.locator('.warning').waitFor({ state: 'detached' });
    await goTo(page, '/quan-tri/can-bo?tim=trieu+mai&vai-tro=OFFICER');
    await page.click('.people a[href^="/quan-tri"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Triệu Thị Mai');
    const transfer = await openPart(page, 'Chuyển đơn vị hoặc vai trò');
    await transfer.getByLabel('Vai trò').selectOption('CHAIRMAN');
    await transfer.getByText(chair).waitFor();
  });

  test('changes, closes and opens the account, each told with the state that the service answers', async () => {
    const change = await openPart(page, 'Sửa họ tên, liên hệ');
    await change.getByLabel('Điện thoại (nếu có)').fill('0209 000 0199');
    await change.getByLabel('Lý do').fill('Số mới');
    await change.getByRole('button', { name: 'Lưu' }).click();
    await page.waitForSelector('output.said:not(.empty)');
    expect(await page.textContent('.terms')).toContain('0209 000 0199');
    expect(await page.textContent('.action-part.refused')).toContain('Thư vẫn được gửi đến địa chỉ này.');
    const close = await openPart(page, 'Khóa tài khoản');
    await close.getByLabel('Lý do').fill('Nghỉ việc');
    await close.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await page.waitForFunction(() => document.querySelector('.terms')?.textContent?.includes('Đã khóa'));
    const open = await openPart(page, 'Mở lại tài khoản');
    await open.getByLabel('Lý do').fill('Trở lại làm việc');
    await open.getByRole('button', { name: 'Mở lại tài khoản' }).click();
    await page.waitForFunction(() => document.querySelector('.terms')?.textContent?.includes('Đang hoạt động'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await goTo(page, '/quan-tri/can-bo?tim=trieu+mai&vai-tro=OFFICER');
    expect(await page.locator('.people a[href^="/quan-tri"]').allTextContents()).toEqual(['Triệu Thị Mai']);
  });

  test('gives a person a further assignment, and ends it', async () => {
    await page.click('.people a[href^="/quan-tri"]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Triệu Thị Mai');
    const add = await openPart(page, 'Giao thêm nhiệm vụ');
    await add.getByLabel('Đơn vị').selectOption({ label: 'Xã Nam Cường' });
    await add.getByLabel('Vai trò').selectOption('OFFICER');
    await add.getByLabel('Lý do').fill('Kiêm nhiệm');
    await add.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.waitForSelector('.terms:has-text("Xã Nam Cường")');
    const end = await openPart(page, 'Kết thúc nhiệm vụ này');
    await end.getByLabel('Lý do').fill('Hết kiêm nhiệm');
    await end.getByRole('button', { name: 'Kết thúc nhiệm vụ' }).click();
    await page.waitForSelector('output.said:has-text("Đã ghi ngày kết thúc")');
  });

  test('assigns communes to a reviewer', async () => {
    await goTo(page, '/quan-tri/can-bo?xem=phan-cong');
    const part = await openPart(page, 'Phân công thẩm định');
    await part.getByLabel('Xã Xuân Lạc').check();
    await part.getByLabel('Lý do').fill('Chia việc');
    await part.getByRole('button', { name: 'Lưu phân công' }).click();
    await page.waitForSelector('output.said:has-text("Đã lưu phân công")');
    expect(await page.textContent('.records')).toContain('Xã Xuân Lạc');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('sees which due days a change of the calendar moves before it is made', async () => {
    await goTo(page, '/quan-tri/lich');
    const part = await openPart(page, 'Sửa lịch báo cáo');
    const closing = part.getByLabel('Ngày chốt hằng tháng');
    const closingDay = await closing.inputValue();
    await closing.fill('cuối tháng');
    await part.getByLabel('Số ngày làm việc', { exact: true }).fill('ba');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    expect(await part.locator('.fault-summary li').allTextContents()).toEqual([
      'Ngày chốt hằng tháng: "cuối tháng" không phải là số; cách viết số: 1234 hoặc 1.234.',
      'Số ngày làm việc: "ba" không phải là số; cách viết số: 1234 hoặc 1.234.',
    ]);
    // An emptied number is no wish to keep the stored one.
    await closing.fill('');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await part.getByText('Ngày chốt hằng tháng: chưa nhập, hoặc không đọc được.').first().waitFor();
    await closing.fill(closingDay);
    await part.getByLabel('Số ngày làm việc', { exact: true }).fill('3');
    await part.getByLabel('Lý do').fill('Quyết định 16/QĐ-UBND');
    expect(await part.getByRole('button', { name: 'Lưu lịch báo cáo' }).count()).toBe(0);
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.look table');
    const rows = await page.locator('.look tbody tr').allTextContents();
    expect(rows.some((row) => row.includes('tháng 12 năm 2026') && /16\/12\/2026\s*17\/12\/2026/.test(row))).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await part.getByLabel('Số ngày làm việc', { exact: true }).fill('5');
    expect(await page.locator('.look').count()).toBe(0);
    // A preview of what stood there before comes too late.
    const answer = await holdAnswers(page, '**/graphql');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await part.getByLabel('Số ngày làm việc', { exact: true }).fill('4');
    await answer();
    await part.locator('button[type="submit"][aria-disabled="false"]').waitFor();
    expect(await page.locator('.look').count()).toBe(0);
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.look table');
    await part.getByRole('button', { name: 'Lưu lịch báo cáo' }).click();
    await page.waitForSelector('output.said:not(.empty)');
    expect(await said(page)).toMatch(/^Đã lưu\. \d hạn gửi đã chuyển\.$/);
    expect(await page.textContent('.sentences')).toContain('4 ngày làm việc sau ngày chốt');
  });

  test('locks a closed period, and takes the lock back', async () => {
    const lock = await openPart(page, 'Khóa một kỳ trước hạn');
    await lock.getByLabel('Kỳ', { exact: true }).selectOption('2026-09');
    await lock.getByLabel('Lý do').fill('Đã chốt sổ');
    await lock.getByRole('button', { name: 'Khóa kỳ' }).click();
    await page.waitForSelector('.period-days .tag');
    expect(await page.locator('.period-days tr:has(.tag) th').textContent()).toContain('tháng 9 năm 2026');
    const unlock = await openPart(page, 'Mở lại kỳ đã khóa trước hạn');
    await unlock.getByLabel('Lý do').fill('Cần sửa');
    await unlock.getByRole('button', { name: 'Mở khóa' }).click();
    await page.waitForFunction(() => !document.querySelector('.period-days .tag'));
  });

  test('adds a day off after a look at what it moves', async () => {
    const part = await openPart(page, 'Thêm hoặc sửa một ngày');
    await part.getByLabel('Ngày', { exact: true }).fill('18/12/2026');
    await part.getByLabel('Tên tiếng Việt').fill('Nghỉ bù');
    await part.getByLabel('Tên tiếng Anh').fill('Day off in lieu');
    await part.getByLabel('Loại').selectOption('IN_LIEU');
    await part.getByLabel('Căn cứ').selectOption('UNVERIFIED');
    await part.getByLabel('Lý do').fill('Công văn 20');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.look');
    expect(await page.textContent('.look')).toContain('21/12/2026');
    await part.getByRole('button', { name: 'Lưu ngày này' }).click();
    await page.waitForSelector('output.said:has-text("Đã lưu bảng ngày nghỉ")');
    await goTo(page, '/quan-tri/nhat-ky');
    const actions = await page.locator('.records strong').allTextContents();
    expect(actions.slice(0, 4)).toEqual(['Thay đổi ngày nghỉ', 'Mở khóa kỳ', 'Khóa kỳ', 'Thay đổi lịch báo cáo']);
  });

  test('keeps the page from those who administer nothing', async () => {
    const officer = await portal.visit('/quan-tri');
    await signInAs(officer, 'officer-xuan-lac');
    expect(await officer.textContent('main')).toContain('Vai trò của đồng chí không có phần nào trong trang quản trị.');
    await officer.context().close();
    // Who only looks is not asked to fill in what would be refused.
    const auditor = await portal.visit('/quan-tri/can-bo');
    await signInAs(auditor, 'auditor-cho-don-1');
    expect(await auditor.locator('.people').count()).toBe(1);
    expect(await auditor.locator('details.action-part').count()).toBe(0);
    await auditor.context().close();
    expect(portal.faults).toEqual([]);
  });
});
