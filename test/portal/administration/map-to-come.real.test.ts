import type { Page } from 'playwright-core';
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
/** Five weeks after the day of the service, and a moment after that day. */
const DAY = '2026-12-25';
const AFTER = '2026-12-28T09:01';
const ADDRESS = '/quan-tri/sap-xep/nhap-xa-2027';

const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, text);

async function step(page: Page, title: string, submit: string, done: string): Promise<void> {
  const part = await openPart(page, title);
  await part.getByLabel('Lý do').fill('Nghị quyết 12');
  await part.getByRole('button', { name: submit }).click();
  await page.waitForSelector(`output.said:has-text("${done}")`);
}

async function correctName(page: Page, name: string): Promise<void> {
  const part = await openPart(page, 'Sửa dự thảo');
  await part.getByLabel('Tên tiếng Việt').fill(name);
  await part.getByLabel('Lý do').fill('Sửa tên');
  await part.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await page.waitForSelector('output.said:has-text("Đã lưu dự thảo")');
  expect(await page.textContent('main')).toContain(`${name} ← Xã Xuân Lạc (toàn bộ); Xã Nam Cường (toàn bộ)`);
}

describe.skipIf(chromiumPath === undefined)('a merger of two communes with a day to come', () => {
  let portal: PortalService;
  let page: Page;
  beforeAll(async () => {
    portal = await openPortalService();
    page = await visitAdministration(portal, ADMINISTRATOR);
  });
  afterAll(() => portal?.close());

  const namesOn = async (day: string): Promise<string[]> => {
    const { units } = await portal.ask<{ units: { nodes: { name: string }[] } }>(
      'query($day: LocalDate) { units(at: $day, level: COMMUNE, first: 100) { nodes { name } } }',
      { day },
    );
    return units.nodes.map(({ name }) => name);
  };

  test('is drafted five weeks before its day, and its page says what follows', async () => {
    await goTo(page, '/quan-tri/sap-xep');
    const part = await openPart(page, 'Lập dự thảo mới');
    await part.getByLabel('Mã của dự thảo').fill('nhap-xa-2027');
    await part.getByLabel('Số văn bản').fill('12/NQ-HĐND');
    await part.getByLabel('Ngày có hiệu lực').fill(DAY);
    await part.getByLabel('Tên tiếng Việt').fill('Xã Xuân Lập');
    await part.getByLabel('Tên tiếng Anh').fill('Xuân Lập Commune');
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
    expect(await page.textContent('main')).toContain('Xã Xuân Lạc → Xã Xuân Lập');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('is opened again, corrected, published, and stands in the list as published with its day', async () => {
    await page.goto(`${portal.url}${ADDRESS}`);
    await heading(page, 'Sắp xếp theo 12/NQ-HĐND');
    await correctName(page, 'Xã Xuân Cường');
    await step(page, 'Công bố', 'Công bố sắp xếp', 'Đã công bố');
    await goTo(page, '/quan-tri/sap-xep');
    const line = page.locator('.records li', { hasText: '12/NQ-HĐND' });
    expect(await line.textContent()).toContain('Đã công bố có hiệu lực từ ngày 25/12/2026');
    expect(await namesOn('2026-11-20')).toContain('Xã Xuân Lạc');
    expect(await namesOn(DAY)).toContain('Xã Xuân Cường');
  });

  test('is taken back before its day', async () => {
    await goTo(page, ADDRESS);
    await step(page, 'Thu hồi công bố', 'Thu hồi', 'Đã thu hồi');
    expect(await namesOn(DAY)).not.toContain('Xã Xuân Cường');
  });

  test('a commune proposes its new name, and the scope above finds the proposal and publishes it', async () => {
    await portal.beside(async ({ officials }) => {
      const moved = await officials.one('auditor-cho-don-1');
      if (moved)
        await officials.save([{ ...moved, role: 'administrator', unit: 'dai-sao', path: 'bac-kan/cho-don/dai-sao' }]);
    });
    const commune = await visitAdministration(portal, 'auditor-cho-don-1', { width: 360, height: 740 });
    await goTo(commune, '/quan-tri/sap-xep');
    expect(await commune.locator('.records li').count(), 'drafts of others are not theirs').toBe(0);
    for (const [id, name] of [
      ['doi-ten-dai-sao', 'Xã Đại Sảo Mới'],
      ['doi-ten-nham', 'Xã Nhầm'],
    ] as const) {
      await goTo(commune, '/quan-tri/sap-xep');
      const part = await openPart(commune, 'Lập dự thảo mới');
      await part.getByLabel('Mã của dự thảo').fill(id);
      await part.getByLabel('Số văn bản').fill('15/TTr-UBND');
      await part.getByLabel('Ngày có hiệu lực').fill(DAY);
      expect(await part.getByLabel('Đơn vị', { exact: true }).inputValue()).toBe('dai-sao');
      await part.getByLabel('Tên tiếng Việt').fill(name);
      await part.getByLabel('Tên tiếng Anh').fill(`${name.slice(3)} Commune`);
      await part.getByLabel('Lý do').fill('Theo nguyện vọng của dân');
      await part.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await heading(commune, 'Sắp xếp theo 15/TTr-UBND');
    }
    const said = await commune.textContent('main');
    expect(said).toContain('xã Đại Sảo đề nghị, chờ cấp trên công bố');
    expect(said).toContain('gửi số văn bản đến huyện Chợ Đồn để cấp trên công bố');
    expect(await accessibilityFaults(commune)).toEqual([]);
    expect(await sidewaysScroll(commune)).toBe(0);
    const discard = await openPart(commune, 'Hủy dự thảo');
    await discard.getByLabel('Lý do').fill('Nhầm tên');
    await discard.getByRole('button', { name: 'Hủy dự thảo' }).click();
    await commune.waitForSelector('output.said:has-text("Đã hủy dự thảo")');
    await goTo(commune, '/quan-tri/sap-xep');
    expect(await commune.locator('.records li').count()).toBe(1);
    await commune.context().close();

    await goTo(page, '/quan-tri');
    await page.locator('.waiting a', { hasText: 'Xã Đại Sảo đề nghị' }).click();
    await heading(page, 'Sắp xếp theo 15/TTr-UBND');
    await step(page, 'Công bố', 'Công bố sắp xếp', 'Đã công bố');
    expect(await namesOn(DAY)).toContain('Xã Đại Sảo Mới');
    expect(await namesOn('2026-11-20')).toContain('Xã Đại Sảo');
  });

  test('goes the same way once its day is past', async () => {
    await portal.stop();
    await portal.goOn(AFTER);
    page = await visitAdministration(portal, ADMINISTRATOR);
    await goTo(page, ADDRESS);
    await heading(page, 'Sắp xếp theo 12/NQ-HĐND');
    expect(await page.textContent('main')).toContain('Xã Xuân Lạc → Xã Xuân Cường');
    await correctName(page, 'Xã Xuân Nam');
    await step(page, 'Công bố', 'Công bố sắp xếp', 'Đã công bố');
    expect(await namesOn('2026-12-28')).toContain('Xã Xuân Nam');
    await goTo(page, ADDRESS);
    await step(page, 'Thu hồi công bố', 'Thu hồi', 'Đã thu hồi');
    expect(await namesOn('2026-12-28')).toContain('Xã Xuân Lạc');
    expect(portal.faults).toEqual([]);
  });
});
