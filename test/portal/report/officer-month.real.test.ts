import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counted, countedHand } from '../../support/portal/counted-hand.js';
import { accessibilityFaults, openPortalService, type PortalService } from '../../support/portal/portal-service.js';
import { visitAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

describe.skipIf(chromiumPath === undefined)('the month of an officer, on a telephone', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService();
  });
  afterAll(() => portal?.close());

  test('submits a closed month with the reason for each doubt, takes it back, and asks for a later day', async () => {
    const page = await visitAs(portal, '/bao-cao/nghia-ta/2026-11', 'officer-nghia-ta', { width: 360, height: 740 });
    const stateOf = async () => {
      const asked = await portal.ask<{ report: { state: string } }>(
        '{ report(unit: "nghia-ta", period: "2026-11") { state } }',
      );
      return asked.report.state;
    };
    await page.click('text=Chép số liệu kỳ trước');
    await page.waitForSelector('text=Đã chép số liệu kỳ trước');
    await page.click('button >> text="Gửi báo cáo"');
    await page.waitForSelector('.fault-summary:focus');
    expect(await accessibilityFaults(page)).toEqual([]);
    const missing = await page.$$eval('.fault-summary li a', (links) => links.map((link) => link.getAttribute('href')));
    expect(missing.length).toBeGreaterThan(0);
    expect(await page.textContent('.fault-summary li')).toMatch(/: nhập số liệu, hoặc nêu lý do nếu không có\.$/);
    await page.click('.fault-summary li a >> nth=0');
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(missing[0]);
    // An empty figure leads to its number; the reason stands in the fold below it.
    for (const field of missing) {
      const reason = field?.replace(/-\d$/, '-reason') ?? '';
      await page.$eval(reason, (area) => area.closest('details')?.setAttribute('open', ''));
      await page.fill(reason, 'Đơn vị cung cấp số liệu chưa gửi');
    }
    expect(await page.textContent('.fault-summary-place')).toBe('');
    expect(await page.textContent('.form-progress p')).toBe('18/18 chỉ tiêu đã xong. ');
    expect(await page.isVisible('.form-answers table')).toBe(true);
    expect(await page.textContent('.form-answers table')).toContain('Lý do: Đơn vị cung cấp số liệu chưa gửi');
    await page.click('button >> text="Gửi báo cáo"');
    await page.waitForSelector('text=/Hệ thống đã nhận báo cáo lúc .* thẩm định; nếu chưa có kết quả, từ ngày/');
    expect(await stateOf()).toBe('SUBMITTED');
    expect(await page.textContent('.facts')).toContain('Đã gửi, chờ thẩm định');
    expect(await page.$('.save-bar')).toBeNull();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('text=Rút báo cáo để sửa');
    await page.waitForSelector('text=Đã rút báo cáo');
    expect(await stateOf()).toBe('NOT_SUBMITTED');
    await page.click('summary >> text=Đề nghị gia hạn');
    // The kind of ground is published, so nobody finds one chosen.
    expect(await page.inputValue('#gia-han-loai')).toBe('');
    const first = (await page.getAttribute('#gia-han-ngay', 'data-first')) ?? '';
    await page.fill('#gia-han-ngay', first);
    await page.selectOption('#gia-han-loai', 'DISASTER');
    await page.fill('#gia-han-ly-do', '   ');
    await page.click('text=Gửi đề nghị gia hạn');
    await page.waitForSelector('.fault-summary:focus');
    await page.click('.fault-summary li a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('gia-han-ly-do');
    await page.fill('#gia-han-ly-do', 'Lũ quét, mất điện hai ngày');
    await page.click('text=Gửi đề nghị gia hạn');
    // The first day that the field offers is one that the service takes.
    await page.waitForSelector(`text=Đã đề nghị gia hạn đến ngày ${first.split('-').toReversed().join('/')}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('is eighteen figures, one look at all of them, and a receipt', async () => {
    await portal.stop();
    await portal.goOn('2026-12-15T08:00:00+07:00');
    const page = await visitAs(portal, '/bao-cao/xuan-lac/2026-12', 'officer-xuan-lac', { width: 360, height: 740 });
    const hand = await countedHand(page);
    const steps: Counted[] = [];
    steps.push(await hand.step('fill in what is open', async () => fillOpen(page, hand)));
    expect(await page.textContent('.form-progress p')).toBe('18/18 chỉ tiêu đã xong. ');
    steps.push(await hand.step('save', () => hand.tap('.save-bar button')));
    await page.waitForSelector('text=/Đã lưu trên Hệ thống lúc/');
    steps.push(
      await hand.step('look at all answers', async () => {
        await page.locator('.form-answers table').scrollIntoViewIfNeeded();
        expect(await page.$$eval('.form-answers tbody tr', (rows) => rows.length)).toBe(18);
      }),
    );
    steps.push(await hand.step('send', () => hand.tap('button >> text="Gửi báo cáo"')));
    const receipt = await page.waitForSelector('text=/Hệ thống đã nhận báo cáo/');
    expect(await receipt.textContent()).toMatch(
      /^Hệ thống đã nhận báo cáo lúc 08:\d\d ngày 15\/12\/2026\. Phòng Văn hóa và Thông tin, Ủy ban nhân dân huyện Chợ Đồn thẩm định; nếu chưa có kết quả, từ ngày 22\/12\/2026 lãnh đạo được báo\.$/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    const total = steps.reduce((sum, { taps }) => sum + taps, 0);
    // A field or a choice is a tap; a link to each open figure, save and send are the others.
    expect(total).toBeLessThanOrEqual(90);
    console.log(hand.table(steps));
    await page.context().close();
  });

  test('leaves no error on any of these pages', () => {
    expect(portal.faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
  });
});

/** Follows the first open figure at the top until none is left, as somebody does who works from a list. */
async function fillOpen(page: Page, hand: Awaited<ReturnType<typeof countedHand>>): Promise<void> {
  for (;;) {
    const open = await page.$('.form-progress p a');
    if (!open) return;
    const code = (await open.textContent()) ?? '';
    await hand.tap('.form-progress p a >> nth=0');
    const previous = (await page.textContent(`#${code}-figure .previous strong`)) ?? '';
    const parts = /^([\d.]+)(?:\/([\d.]+))?/.exec(previous)?.slice(1) ?? [];
    for (const [part, field] of [`#${code}-0`, `#${code}-1`].entries()) {
      const element = await page.$(field);
      if (!element) continue;
      if (await element.evaluate((node) => node instanceof HTMLSelectElement)) await hand.choose(field, 1);
      else await hand.type(field, parts[part] ?? '10');
    }
    const isAsked = await page.$(`#${code}-faults`);
    if (isAsked) await hand.type(`#${code}-reason`, 'Theo sổ theo dõi của xã');
  }
}
