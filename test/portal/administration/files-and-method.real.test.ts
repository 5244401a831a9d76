import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, mapOf, openPart, visitAdministration } from '../../support/portal/administration-pages.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const ADMINISTRATOR = 'administrator-cho-don-1';
const done = (page: Page, text: string) => page.waitForSelector(`output.said:has-text("${text}")`);

describe.skipIf(chromiumPath === undefined)('an administrator', () => {
  let portal: PortalService;
  let page: Page;
  let token = '';
  beforeAll(async () => {
    portal = await openPortalService();
    page = await visitAdministration(portal, ADMINISTRATOR);
    token = await portal.token('administrator', 'cho-don');
  });
  afterAll(() => portal?.close());

  /** A template as the service fills it in, with some of its text replaced. */
  async function template(kind: string, before: string | RegExp, after: string): Promise<string> {
    const answer = await fetch(`${portal.url}/files/template/${kind}.csv?lang=vi`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await answer.text()).replace(before, after);
  }
  async function look(part: Locator, content: string, name = 'mau.csv'): Promise<string> {
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
    await part.locator('input[type="file"]').setInputFiles(file);
    await part.getByRole('button', { name: 'Xem trước tệp' }).click();
    await part.locator('.look').waitFor();
    return (await part.locator('.look').textContent()) ?? '';
  }
  async function load(part: Locator, said = 'Đã nạp tệp.'): Promise<void> {
    await part.getByRole('button', { name: 'Nạp tệp' }).click();
    await part.locator(`.look-title:has-text("${said}")`).waitFor();
  }

  test('loads officials although one row has a fault, and then the corrected row', async () => {
    await goTo(page, '/quan-tri/tep');
    const part = await openPart(page, 'Cán bộ');
    const faulty = await template('officials', '0209 000 0102', 'không có');
    expect(await look(part, faulty)).toContain('Tệp có lỗi, chưa nạp được.');
    const fault = await part.locator('.load-faults tbody tr').first().locator('td').allTextContents();
    expect(fault[0]).toMatch(/^\d+$/);
    expect(fault[1]).toMatch(/^[A-Z]$/);
    expect(await part.getByRole('button', { name: 'Nạp tệp' }).count()).toBe(0);
    expect(await look(part, faulty.replace('0209 000 0103', '0209 000 0998'))).toContain('Tệp có dòng lỗi');
    expect(await accessibilityFaults(page)).toEqual([]);
    await load(part, 'Đã nạp các dòng không có lỗi.');
    expect(await part.locator('.load-faults').textContent()).toContain('không có');
    expect(await look(part, await template('officials', '0209 000 0102', '0209 000 0999'))).toContain('Thay đổi: 1');
    await load(part);
    await goTo(page, '/quan-tri/can-bo');
    for (const phone of ['0209 000 0998', '0209 000 0999']) expect(await page.textContent('.people')).toContain(phone);
  });

  test('loads units, villages and a map, each fault told at its place', async () => {
    await goTo(page, '/quan-tri/tep');
    const units = await openPart(page, 'Đơn vị hành chính');
    expect(await look(units, await template('units', /(02035;.*);064;/, '$1;999;'))).toContain('"999"');
    expect(await look(units, await template('units', 'Bản Thi Commune', 'Bản Thi commune'))).toContain('Thay đổi: 1');
    await load(units);
    const villages = await openPart(page, 'Thôn, tổ dân phố');
    expect(await look(villages, await template('villages', '02035', '99999'))).toContain('"99999"');
    const one = '02035;Xã Bản Thi;Thôn Mới;New village;';
    expect(await look(villages, await template('villages', /\s*$/, `\r\n${one}\r\n`))).toContain('Thêm mới: 1');
    await load(villages);
    const map = await openPart(page, 'Bản đồ các đơn vị');
    expect(await look(map, mapOf('khong-co'), 'map.geojson')).toContain('khong-co');
    expect(await look(map, mapOf('ban-thi'), 'map.geojson')).toContain('Thêm mới: 1');
    await load(map);
    await goTo(page, '/quan-tri/nhat-ky');
    const actions = await page.locator('.records strong').allTextContents();
    expect(actions.filter((action) => action.includes('Nạp')).length).toBeGreaterThanOrEqual(3);
  });

  test('loads figures of the past, which wait for a reviewer', async () => {
    await goTo(page, '/quan-tri/tep');
    const part = await openPart(page, 'Số liệu các kỳ trước');
    const head = (await template('figures', /(?<=\n)[\s\S]*/, '')).trimEnd();
    const line = (numerator: string) => `${head}\r\n02035;Xã Bản Thi;2024-10;F03;;${numerator};\r\n`;
    expect(await look(part, line('-3'))).toContain('-3 không phải là số nguyên không âm.');
    expect(await look(part, line('12'))).toContain('Thêm mới: 1');
    await load(part);
    const file = page.locator('.records li', { hasText: 'mau.csv' });
    await file.waitFor();
    expect(await file.textContent()).toContain('1 báo cáo, 1 số liệu, từ tháng 10 năm 2024');
    await goTo(page, '/quan-tri');
    expect(await page.textContent('.waiting')).toContain('Tệp số liệu chờ thẩm định: mau.csv');
  });

  test('leaves the file to a reviewer, who is led to it and approves it', async () => {
    const reviewer = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    await signInAs(reviewer, 'reviewer-cho-don-1');
    await reviewer.click('text=1 tệp số liệu các năm trước chờ quyết định');
    await reviewer.click('.waiting a');
    await reviewer.waitForFunction(() => document.querySelector('h1')?.textContent === 'mau.csv');
    expect(await reviewer.textContent('main')).toContain('F03: 12');
    const approve = await openPart(reviewer, 'Duyệt tệp');
    await approve.getByRole('button', { name: 'Duyệt tệp' }).click();
    await reviewer.waitForSelector('.fault-summary');
    expect(await accessibilityFaults(reviewer)).toEqual([]);
    expect(await sidewaysScroll(reviewer)).toBe(0);
    await approve.getByLabel('Lý do').fill('Đã đối chiếu với báo cáo giấy');
    await approve.getByRole('button', { name: 'Duyệt tệp' }).click();
    await done(reviewer, 'Đã duyệt tệp.');
    expect(await reviewer.textContent('main')).toContain('Đã đối chiếu với báo cáo giấy');
    await goTo(reviewer, '/quan-tri/tep');
    expect(await reviewer.locator('input[type="file"]').count()).toBe(0);
    await reviewer.context().close();
  });

  test('drafts a method, sees its faults at once and its effect, and gives it up', async () => {
    await goTo(page, '/quan-tri/phuong-phap');
    const create = await openPart(page, 'Lập dự thảo mới');
    await create.getByLabel('Mã phiên bản').fill('DTI-thu');
    await create.getByLabel('Lý do').fill('Thử trọng số');
    await create.getByRole('button', { name: 'Lập dự thảo' }).click();
    await page.waitForFunction(() => location.pathname === '/quan-tri/phuong-phap/DTI-thu');
    await page.waitForSelector('text=Không có lỗi: dự thảo có thể công bố.');
    await page.click('text=Tính thử với kỳ mới nhất');
    await page.waitForSelector('text=0 đơn vị đổi hạng');
    await page.click('text=Soát xét bằng số liệu kỳ mới nhất');
    await page.waitForSelector('text=G01 (');
    const mend = page.locator('details', { hasText: 'Sửa dự thảo theo nhận xét này: G01' });
    await mend.locator('summary').click();
    await mend.getByLabel('Lý do').fill('Theo soát xét');
    await mend.getByRole('button', { name: 'Xem trước' }).click();
    await mend.locator('.look').waitFor();
    expect(await mend.locator('.look').textContent()).toContain('Sau khi sửa, nhận xét này không còn.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await mend.getByRole('button', { name: 'Lưu vào dự thảo' }).click();
    await done(page, 'Đã lưu dự thảo');
    await page.click('text=Soát xét bằng số liệu kỳ mới nhất');
    await page.waitForSelector('text=G12 (');
    expect(await page.locator('text=Sửa dự thảo theo nhận xét này: G01').count()).toBe(0);
    const part = await openPart(page, 'Sửa hoặc bỏ một chỉ tiêu');
    await part.getByLabel('Điểm', { exact: true }).fill('99');
    await part.getByLabel('Lý do').fill('Thử');
    await part.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
    await page.waitForSelector('text=Sửa các lỗi của dự thảo trước khi công bố.');
    expect(await page.textContent('main')).not.toContain('Không có lỗi');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page)).toBe(0);
    const discard = await openPart(page, 'Bỏ dự thảo');
    await discard.getByLabel('Lý do').fill('Chỉ thử');
    await discard.getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await done(page, 'Đã bỏ dự thảo');
  });

  test('adds an indicator to a draft, is told its faults, sees the effect, and publishes', async () => {
    await goTo(page, '/quan-tri/phuong-phap');
    const create = await openPart(page, 'Lập dự thảo mới');
    await create.getByLabel('Mã phiên bản').fill('DTI-2027');
    await create.getByLabel('Lý do').fill('Bộ chỉ tiêu năm 2027');
    await create.getByRole('button', { name: 'Lập dự thảo' }).click();
    await page.waitForFunction(() => location.pathname === '/quan-tri/phuong-phap/DTI-2027');
    const add = await openPart(page, 'Thêm chỉ tiêu');
    await add.getByLabel('Mã', { exact: true }).fill('X1');
    for (const text of ['Tên', 'Đơn vị tính', 'Đối tượng đếm (với số lượng)'])
      for (const language of ['tiếng Việt', 'tiếng Anh']) await add.getByLabel(`${text} (${language})`).fill(text);
    await add.getByLabel('Kiểu số liệu').selectOption('COUNT');
    await add.getByLabel('Điểm', { exact: true }).fill('7');
    await add.getByLabel('Mục tiêu từng năm').fill('2026: 10\n2027: 12');
    await add.getByLabel('Nguồn số liệu (tiếng Việt)').fill('Kế hoạch năm 2027');
    await add.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await add.locator('.fault-summary').waitFor();
    expect(await add.locator('.field.wrong label').allTextContents()).toEqual(['Lý do']);
    await add.getByLabel('Lý do').fill('Thêm nội dung mới');
    await add.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await done(page, 'Đã lưu dự thảo');
    expect(await page.textContent('main')).toContain('Sửa các lỗi của dự thảo trước khi công bố.');
    const other = await openPart(page, 'Sửa hoặc bỏ một chỉ tiêu');
    const points = other.getByLabel('Điểm', { exact: true });
    await points.fill(String(Number(await points.inputValue()) - 7));
    await other.getByLabel('Lý do').fill('Nhường điểm');
    await other.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
    await page.waitForSelector('text=Không có lỗi: dự thảo có thể công bố.');
    expect(await page.locator('main table tbody th', { hasText: /^Chỉ tiêu, .*, điểm$/ }).count()).toBeGreaterThan(0);
    await page.click('text=Tính thử với kỳ mới nhất');
    await page.waitForSelector('text=/\\d+ đơn vị đổi hạng; \\d+\\/20 đơn vị được xếp hạng/');
    const publish = await openPart(page, 'Công bố');
    await publish.getByLabel('Áp dụng từ tháng').fill('2026-10');
    await publish.getByLabel('Lý do').fill('Quyết định 30/QĐ-UBND');
    await publish.getByRole('button', { name: 'Công bố phương pháp' }).click();
    await publish.locator('.fault-summary').waitFor();
    expect(await publish.locator('.field.wrong label').allTextContents()).toEqual(['Áp dụng từ tháng']);
    await publish.getByLabel('Áp dụng từ tháng').fill('2027-01');
    await publish.getByRole('button', { name: 'Công bố phương pháp' }).click();
    await done(page, 'Đã công bố phương pháp');
    const { methodVersions } = await portal.ask<{ methodVersions: { code: string }[] }>('{ methodVersions { code } }');
    expect(methodVersions.map(({ code }) => code)).toContain('DTI-2027');
  });

  test('asks why a ranking is as it is and what became of the letters of a day', async () => {
    await goTo(page, '/quan-tri/van-hanh');
    expect(await sidewaysScroll(page)).toBe(0);
    // Days that are refused leave the page, with what was typed.
    const runs = page.locator('section', { hasText: 'Các lần chạy' }).last();
    await runs.getByLabel('Từ ngày').fill('1/6/2026');
    await runs.getByRole('button', { name: 'Xem' }).click();
    await runs.getByRole('alert').waitFor();
    expect(await runs.getByRole('alert').textContent()).toMatch(/^Từ ngày, đến ngày: .*31 ngày/);
    expect(await runs.getByLabel('Từ ngày').inputValue()).toBe('01/6/2026');
    expect(await runs.locator('.records li').count()).toBeGreaterThan(0);
    const ranking = page.locator('section', { hasText: 'Vì sao bảng xếp hạng như vậy?' }).last();
    await ranking.getByLabel('Tháng').fill('2026-10');
    await ranking.getByRole('button', { name: 'Hỏi' }).click();
    await ranking.locator('output.said:not(.empty)').waitFor();
    // A refused question is not left beside the answer to the one before.
    const night = ranking.getByLabel('Đêm trước ngày');
    await night.fill('31/2/2026');
    await ranking.getByRole('button', { name: 'Hỏi' }).click();
    await ranking.locator('.fault-summary').waitFor();
    expect(await ranking.locator('output.said').count()).toBe(0);
    // What the service refuses is told at the field, in the words of the form.
    await night.fill('1/12/2030');
    await ranking.getByLabel('Tháng').fill('');
    await ranking.getByRole('button', { name: 'Hỏi' }).click();
    await ranking.locator('.fault-summary a[href$="-period"]').waitFor();
    expect(await ranking.locator('.field.wrong .fault').allTextContents()).toEqual([
      'Tháng: đề nghị chọn một tháng, ví dụ tháng 11/2026.',
    ]);
    await ranking.getByLabel('Tháng').fill('2026-10');
    await ranking.getByRole('button', { name: 'Hỏi' }).click();
    await ranking.locator('.fault-summary a[href$="-day"]').waitFor();
    expect(await ranking.locator('.field.wrong .fault').allTextContents()).toEqual([
      'Đêm trước ngày: chỉ hỏi được đến hôm nay.',
    ]);
    await night.fill('');
    await ranking.getByRole('button', { name: 'Hỏi' }).click();
    await ranking.locator('output.said:not(.empty)').waitFor();
    const letters = page.locator('section', { hasText: 'Ai đã nhận thư ngày nào?' }).last();
    await letters.getByLabel('Đơn vị').selectOption({ label: 'Xã Xuân Lạc' });
    await letters.getByLabel('Ngày').fill('2026-11-18');
    await letters.getByRole('button', { name: 'Hỏi' }).click();
    await letters.locator('.records li').first().waitFor();
    expect(await letters.locator('.records li').count()).toBeGreaterThan(0);
    expect(await page.locator('.records .tag').count()).toBeGreaterThan(0);
    const planned = page.locator('section', { hasText: 'Thư sẽ gửi ngày nào' }).last();
    await planned.getByLabel('Ngày').fill('2026-11-20');
    await planned.getByRole('button', { name: 'Tính thử' }).click();
    await planned.locator('details').waitFor();
    expect(await planned.locator('output').textContent()).toMatch(/^\d+ thư\.$/);
    const ledger = page.locator('section', { hasText: 'Sổ thư' }).last();
    await ledger.getByLabel('Đơn vị').selectOption({ label: 'Xã Xuân Lạc' });
    await ledger.getByLabel('Kỳ').fill('2026-11');
    await ledger.getByRole('button', { name: 'Xem thư' }).click();
    await ledger.locator('.ledger li').first().waitFor();
    expect(await ledger.locator('.ledger').textContent()).toContain('Xã Xuân Lạc');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('sets a wrong delivery aside, with its reason', async () => {
    const deliveries = page.locator('section', { hasText: 'Số liệu do hệ thống nguồn chuyển' }).last();
    await deliveries.getByLabel('Đơn vị').selectOption({ label: 'Xã Xuân Lạc' });
    await deliveries.getByLabel('Kỳ').fill('2026-11');
    await deliveries.getByRole('button', { name: 'Xem các lần chuyển' }).click();
    const first = deliveries.locator('.records li').first();
    await first.locator('summary').click();
    await first.getByRole('button', { name: 'Loại bỏ lần chuyển này' }).click();
    await first.locator('.fault-summary').waitFor();
    await first.getByLabel('Lý do').fill('Nhập nhầm kỳ');
    await first.getByRole('button', { name: 'Loại bỏ lần chuyển này' }).click();
    await first.locator('.warning').waitFor();
    expect(await first.locator('.warning').textContent()).toMatch(/Đinh Công Thành loại bỏ .*: Nhập nhầm kỳ/);
    expect(await first.locator('form').count()).toBe(0);
  });

  test('registers a document after a correction, and finds it in the log', async () => {
    const part = await openPart(page, 'Đăng ký câu truy vấn');
    await part.getByLabel('Câu truy vấn GraphQL').fill('{ noSuchField }');
    await part.getByLabel('Lý do').fill('Cổng thông tin tỉnh');
    await part.getByRole('button', { name: 'Đăng ký' }).click();
    await part.locator('.fault-summary').waitFor();
    expect(await part.locator('.field.wrong label').allTextContents()).toEqual(['Câu truy vấn GraphQL']);
    await part.getByLabel('Câu truy vấn GraphQL').fill('query PortalPeriods { periods { latestPublished { code } } }');
    await part.getByRole('button', { name: 'Đăng ký' }).click();
    await done(page, 'Đã đăng ký, mã: ');
    await page.click('text=Các câu truy vấn đã đăng ký trong nhật ký');
    await page.waitForFunction(() => location.search.includes('loai=DOCUMENT'));
    await page.waitForSelector('.records:has-text("Cổng thông tin tỉnh")');
    // A file with a fault is answered with 422, which the browser notes.
    expect(portal.faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });
});
