import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, openPart, visitAdministration } from '../../support/portal/administration-pages.js';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const UNIT = 'xuan-lac';
const CHAIRMAN = `chairman-${UNIT}`;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

async function openFold(page: Page, title: string): Promise<Locator> {
  const fold = page.locator('details.absence');
  await fold.locator('summary', { hasText: title }).first().click();
  await fold.locator('.action-part').first().waitFor();
  return fold;
}

async function fillAbsence(part: Locator, from: string, until: string): Promise<void> {
  await part.locator('[name="from"]').fill(from);
  await part.locator('[name="until"]').fill(until);
  await part.locator('[name="reason"]').fill('Đi công tác');
}

describe.skipIf(chromiumPath === undefined)('an absence', () => {
  let portal: PortalService;
  let page: Page;
  let today = '';
  beforeAll(async () => {
    portal = await openPortalService();
    const { periods } = await portal.ask<{ periods: { today: string } }>('{ periods { today } }');
    today = periods.today;
    page = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    await signInAs(page, CHAIRMAN);
  }, 300_000);
  afterAll(() => portal?.close());

  test('is offered to the chairman, who is told at the field which day is wrong', async () => {
    const fold = await openFold(page, 'Vắng mặt');
    expect(await fold.textContent()).toContain('Hiện không có lịch vắng mặt.');
    const part = await openPart(page, 'Cử người thay khi vắng mặt');
    await fillAbsence(part, '', dayAfter(today, 3));
    await part.getByRole('button', { name: 'Cử người thay' }).click();
    await page.waitForSelector('.fault-summary');
    expect(await part.locator('.field.wrong label').allTextContents()).toEqual(['Từ ngày']);
    await fillAbsence(part, dayAfter(today, -1), dayAfter(today, 3));
    await part.getByRole('button', { name: 'Cử người thay' }).click();
    await page.waitForSelector('.field.wrong .fault:has-text("≥")');
    expect(await part.locator('.field.wrong label').allTextContents()).toEqual(['Từ ngày']);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('is shown once a substitute is named, and ends', async () => {
    const part = page.locator('details.action-part').filter({ hasText: 'Cử người thay khi vắng mặt' });
    await fillAbsence(part, today, dayAfter(today, 3));
    await part.getByRole('button', { name: 'Cử người thay' }).click();
    await page.waitForSelector('output.said:has-text("Đã cử người thay.")');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đã cử người thay.');
    expect(await page.textContent('.absences')).toMatch(/^Từ ngày .* đến hết ngày .*: .+ thay\.$/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    for (const summary of await page.locator('details.absence summary').all())
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const end = await openPart(page, 'Kết thúc vắng mặt từ ngày');
    await end.locator('[name="reason"]').fill('Về sớm');
    await end.getByRole('button', { name: 'Kết thúc vắng mặt' }).click();
    await page.waitForSelector('output.said:has-text("Đã kết thúc vắng mặt.")');
    expect(await page.locator('.absences').count()).toBe(0);
    await page.context().close();
  });

  test('is named by an administrator for the chairman, in English', async () => {
    const desk = await visitAdministration(portal, 'administrator-cho-don-1', { language: 'en' });
    await goTo(desk, `/quan-tri/can-bo?don-vi=${UNIT}&vai-tro=CHAIRMAN`);
    await desk.click('.people a[href^="/quan-tri"]');
    await desk.waitForSelector('.terms');
    await openFold(desk, 'Absence');
    const part = await openPart(desk, 'Name a substitute');
    await fillAbsence(part, dayAfter(today, 7), dayAfter(today, 9));
    await part.getByRole('button', { name: 'Name the substitute' }).click();
    await desk.waitForSelector('output.said:has-text("The substitute is named.")');
    expect(await desk.textContent('.absences')).toContain('stands in.');
    expect(await accessibilityFaults(desk)).toEqual([]);
    await desk.context().close();
  });

  test('leaves no error', () => expect(portal.faults).toEqual([]));
});
