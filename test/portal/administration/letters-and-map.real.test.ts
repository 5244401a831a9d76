import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, holdAnswers, openPart, visitAdministration } from '../../support/portal/administration-pages.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const ADMINISTRATOR = 'administrator-cho-don-1';
const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, text);
const done = (page: Page, text: string) => page.waitForSelector(`output.said:has-text("${text}")`);

describe.skipIf(chromiumPath === undefined)('an administrator', () => {
  let portal: PortalService;
  let page: Page;
  let headers: Record<string, string>;
  beforeAll(async () => {
    portal = await openPortalService();
    page = await visitAdministration(portal, ADMINISTRATOR);
    headers = { authorization: `Bearer ${await portal.token('administrator', 'cho-don')}` };
  });
  afterAll(() => portal?.close());

  /** The clauses of the demonstration's draft, from the service. */
  async function clauses(): Promise<string> {
    const query = '{ reorganisation(id: "1683-nq-ubtvqh15") { changes { unit parent predecessors { unit extent } } } }';
    const body = JSON.stringify({ query });
    const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
    return (await fetch(`${portal.url}/graphql`, sent)).text();
  }

  test('reads a real letter with the new letterhead before it holds', async () => {
    await goTo(page, '/quan-tri/thu');
    const part = await openPart(page, 'Sửa cơ quan gửi và người liên hệ');
    await part.getByLabel('Người liên hệ').fill('Ma Thị Thu');
    await part.getByLabel('Lý do').fill('Phân công lại');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.letter-sheet');
    expect(await page.textContent('.letter-sheet')).toContain('Ma Thị Thu');
    expect(await page.locator('.letter-sheet a').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await part.getByLabel('Xem thư bằng').selectOption('EN');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.letter-sheet[lang="en"]');
    await part.getByRole('button', { name: 'Lưu', exact: true }).click();
    await done(page, 'Đã lưu');
    expect(await page.textContent('.terms')).toContain('Ma Thị Thu');
  });

  test('is told why a look failed, and saves without it', async () => {
    const message = 'Câu hỏi mất quá 5 giây.';
    const errors = [{ message, extensions: { code: 'DEADLINE_EXCEEDED', retryAfter: 3 } }];
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('PreviewLetterhead')
        ? route.fulfill({ status: 503, contentType: 'application/json', body: JSON.stringify({ errors }) })
        : route.continue(),
    );
    await goTo(page, '/quan-tri/thu');
    const part = await openPart(page, 'Sửa cơ quan gửi và người liên hệ');
    await part.getByLabel('Người liên hệ').fill('Hoàng Thị Lan');
    await part.getByLabel('Lý do').fill('Phân công lại lần nữa');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.look');
    expect(await page.textContent('.look')).toContain(message);
    await page.unroute('**/graphql');
    await part.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.terms')?.textContent?.includes('Hoàng Thị Lan'));
  });

  test('adds a step to the ladder, and is told at the step what is wrong with it', async () => {
    const part = await openPart(page, 'Sửa lịch nhắc');
    await part.getByRole('button', { name: 'Thêm bước' }).click();
    const step = part.getByRole('group', { name: 'Bước 6' });
    await step.getByLabel('Số ngày làm việc so với hạn gửi').fill('5');
    await step.getByLabel('Lãnh đạo').check();
    await part.getByLabel('Lý do').fill('Báo lãnh đạo');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    await page.waitForSelector('.fault-summary');
    expect(await step.locator('.field.wrong label').allTextContents()).toEqual(['Số ngày làm việc so với hạn gửi']);
    await step.getByLabel('Số ngày làm việc so với hạn gửi').fill('8');
    await part.getByRole('button', { name: 'Xem trước' }).click();
    const leaders = part.locator('details.ladder-days').filter({ hasText: 'Lãnh đạo' });
    await leaders.waitFor();
    expect(await leaders.locator('summary').textContent()).toMatch(
      /Lãnh đạo \d+ ngày thay đổi: từ 0 thành [1-9]\d* thư/,
    );
    // Folded until somebody asks for the days.
    expect(await leaders.locator('tbody').isVisible()).toBe(false);
    await leaders.locator('summary').click();
    expect(await leaders.locator('tbody').textContent()).toMatch(/\d{2}\/\d{2}\/20\d\dKhông có thư\d+ thư/);
    expect(await part.locator('.letter-sheet').count()).toBe(1);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1200, height: 900 });
    await part.getByRole('button', { name: 'Lưu lịch nhắc' }).click();
    await done(page, 'Đã lưu lịch nhắc');
    expect(await page.textContent('main table')).toContain('8 ngày làm việc sau hạnLãnh đạo');
  });

  test('saves a draft as it is: units above, and units that the draft makes, stay what they are', async () => {
    await goTo(page, '/quan-tri/sap-xep/1683-nq-ubtvqh15');
    expect(await page.locator('main ol').textContent()).toContain('Tỉnh Thái Nguyên ← Tỉnh Bắc Kạn (toàn bộ)');
    const addresses = await page.locator('details', { hasText: 'Địa chỉ trang chuyển đến' }).textContent();
    expect(addresses).toContain('Xã Bản Thi → Xã Yên Thịnh');
    // Its address leads to nobody else's.
    expect(addresses).not.toContain('Huyện Chợ Đồn');
    await page.getByText('Báo cáo của đơn vị kết thúc, kỳ chốt từ ngày đó').waitFor();
    const before = await clauses();
    expect(before).toContain('"parent":"thai-nguyen-2025"');
    const change = await openPart(page, 'Sửa dự thảo');
    await change.getByLabel('Lý do').fill('Rà soát');
    await change.getByRole('button', { name: 'Lưu dự thảo' }).click();
    const fault = await page.waitForSelector('.fault-summary');
    expect(await fault.textContent()).toContain('Yêu cầu không làm thay đổi gì.');
    // A refusal of the whole leads to where its form begins.
    await change.locator('.fault-summary li a').click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('decision');
    expect(await clauses()).toBe(before);
  });

  test('drafts the merger of two communes, sees what follows, and publishes it', async () => {
    await goTo(page, '/quan-tri/sap-xep');
    const part = await openPart(page, 'Lập dự thảo mới');
    await part.getByLabel('Mã của dự thảo').fill('nhap-xa-2026');
    await part.getByLabel('Số văn bản').fill('12/NQ-HĐND');
    await part.getByLabel('Ngày có hiệu lực').fill('20/11/2026');
    await part.getByLabel('Tên tiếng Việt').fill('Xã Xuân Lập');
    await part.getByLabel('Tên tiếng Anh').fill('Xuân Lập commune');
    // No unit of the map is chosen before the administrator chooses one.
    expect(await part.getByLabel('Thuộc đơn vị').inputValue()).toBe('');
    await part.getByLabel('Thuộc đơn vị').selectOption({ label: 'Huyện Chợ Đồn' });
    for (const [place, name] of ['Xã Xuân Lạc', 'Xã Nam Cường'].entries()) {
      await part.getByRole('button', { name: 'Thêm đơn vị cũ' }).click();
      const predecessor = part.getByRole('group', { name: `Đơn vị cũ ${place + 1}` });
      expect(await predecessor.getByLabel('Đơn vị').inputValue()).toBe('');
      await predecessor.getByLabel('Đơn vị').selectOption({ label: name });
    }
    await part.getByLabel('Lý do').fill('Nghị quyết 12');
    await part.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await heading(page, 'Sắp xếp theo 12/NQ-HĐND');
    const seen = await page.textContent('main');
    expect(seen).toContain('Xã Xuân Lập ← Xã Xuân Lạc (toàn bộ); Xã Nam Cường (toàn bộ)');
    expect(seen).toContain('một quản trị viên không tham gia soạn phải xác nhận');
    expect(seen).toContain('Xã Xuân Lạc → Xã Xuân Lập');
    expect(await accessibilityFaults(page)).toEqual([]);
    const publish = await openPart(page, 'Công bố');
    await publish.getByLabel('Lý do').fill('Có hiệu lực hôm nay');
    await publish.getByRole('button', { name: 'Công bố sắp xếp' }).click();
    await done(page, 'Đã công bố');
    expect(await page.textContent('main')).toContain('Đề nghị một quản trị viên khác thực hiện.');
  });

  test('lets another administrator confirm the rights that grow', async () => {
    await goTo(page, '/quan-tri/can-bo?vai-tro=AUDITOR');
    await page.click('.people a[href^="/quan-tri"]');
    await heading(page, 'Lục Thị Minh Châu');
    const transfer = await openPart(page, 'Chuyển đơn vị hoặc vai trò');
    await transfer.getByLabel('Vai trò').selectOption('ADMINISTRATOR');
    await transfer.getByLabel('Lý do').fill('Quản trị viên thứ hai');
    await transfer.getByRole('button', { name: 'Chuyển' }).click();
    await done(page, 'Đã chuyển');
    const second = await visitAdministration(portal, 'auditor-cho-don-1', { width: 360, height: 740 });
    await goTo(second, '/quan-tri/sap-xep/nhap-xa-2026');
    expect(await sidewaysScroll(second)).toBe(0);
    const confirm = await openPart(second, 'Đồng ý mở rộng quyền của cán bộ');
    await confirm.getByLabel('Lý do').fill('Đã đối chiếu');
    await confirm.getByRole('button', { name: 'Xác nhận' }).click();
    await done(second, 'Đã đồng ý mở rộng quyền của cán bộ');
    await second.context().close();
  });

  test('finds the successor with its history, and takes the publication back', async () => {
    await goTo(page, '/quan-tri/don-vi?tim=xuan+lap');
    await page.click('.people a');
    await heading(page, 'Xã Xuân Lập');
    expect(await page.textContent('main')).toContain('Đơn vị trước đây');
    expect(await accessibilityFaults(page)).toEqual([]);
    const visitor = await portal.visit('/xa/nam-cuong', { width: 360, height: 740 });
    expect(await visitor.textContent('main .warning')).toContain('Xã Nam Cường nay thuộc xã Xuân Lập từ ');
    await visitor.click('main .warning a');
    await heading(visitor, 'Xã Xuân Lập');
    expect(new URL(visitor.url()).pathname).toBe('/xa/xuan-lap');
    await visitor.context().close();
    await goTo(page, '/quan-tri/sap-xep/nhap-xa-2026');
    const withdraw = await openPart(page, 'Thu hồi công bố');
    await withdraw.getByLabel('Lý do').fill('Lùi ngày');
    await withdraw.getByRole('button', { name: 'Thu hồi' }).click();
    await done(page, 'Đã thu hồi');
    await goTo(page, '/quan-tri/don-vi?tim=xuan+lap');
    expect(await page.textContent('main output')).toBe('0 đơn vị.');
  });

  test('drafts a new name from a file on a telephone, is told its faults, and publishes it', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const template = await fetch(`${portal.url}/files/template/reorganisation.csv?lang=vi`, { headers });
    const renamed = (await template.text()).replace(
      '02035;Xã Bản Thi;Bản Thi Commune',
      '02035;Xã Bản Mới;Bản Mới Commune',
    );
    await goTo(page, '/quan-tri/sap-xep');
    const part = await openPart(page, 'Lập dự thảo từ tệp');
    const look = async (content: string) => {
      const file = { name: 'doi-ten.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
      await part.locator('input[type="file"]').setInputFiles(file);
      await part.getByRole('button', { name: 'Xem trước tệp' }).click();
      await part.locator('.look').waitFor();
    };
    await look(renamed.replace('02035;Xã Bản Thi;', '02035;Xã Bản Tả;'));
    const faults = await part.locator('.load-faults tbody').textContent();
    expect(faults).toContain('chưa có số văn bản');
    expect(faults).toMatch(/3BDòng 3, cột B: .*Xã Bản Tả/);
    expect(await part.getByRole('button', { name: 'Nạp tệp' }).count()).toBe(0);
    // A preview of another file comes too late.
    const answer = await holdAnswers(page, '**/files/**');
    await part.getByRole('button', { name: 'Xem trước tệp' }).click();
    const another = { name: 'khac.csv', mimeType: 'text/csv', buffer: Buffer.from(renamed) };
    await part.locator('input[type="file"]').setInputFiles(another);
    await answer();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await part.locator('.look').count()).toBe(0);
    await look(renamed.replace(';2026-11-20;;', ';2026-12-01;34/NQ-HĐND;'));
    expect(await part.locator('.look').textContent()).toContain('Thay đổi: 1');
    expect(await sidewaysScroll(page)).toBe(0);
    await part.getByRole('button', { name: 'Nạp tệp' }).click();
    await heading(page, 'Sắp xếp theo 34/NQ-HĐND');
    expect(await page.textContent('main')).toContain('Xã Bản Thi → Xã Bản Mới');
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const publish = await openPart(page, 'Công bố');
    await publish.getByLabel('Lý do').fill('Nghị quyết 34');
    await publish.getByRole('button', { name: 'Công bố sắp xếp' }).click();
    await done(page, 'Đã công bố');
    expect(await page.textContent('main .tag')).toBe('Đã công bố');
    // A file with a fault is answered with 422, and the preview that fails above with 503; the browser notes both.
    expect(portal.faults.filter((fault) => !/status of (422|503)/.test(fault))).toEqual([]);
  });
});
