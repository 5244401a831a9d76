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
const RULES = '{ scopeRules { revision } }';
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
  });
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
    await page.waitForSelector('.field.wrong .fault:has-text("trở đi")');
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
    expect(await page.textContent('.absences')).toMatch(
      /^Từ ngày .* đến hết ngày .*: .+ thay\.\s*Trong những ngày này, .+\.$/,
    );
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

  async function shot(of: Page, name: string): Promise<void> {
    const shots = process.env.XASO_SHOTS;
    for (const width of shots ? [360, 1200] : []) {
      await of.setViewportSize({ width, height: 740 });
      await of.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    }
  }
  const who = (of: Page) => of.textContent('.official-band .who');
  async function act(of: Page, assignment: string): Promise<void> {
    const menu = of.locator('.official-band details.menu summary');
    if (await menu.isVisible()) await menu.click();
    await of.click('.assignments summary');
    await shot(of, `choice-${assignment.replaceAll(/\W+/g, '-')}`);
    await of.click(`.assignments button:has-text("${assignment}")`);
    await of.waitForFunction((text) => document.querySelector('.who')?.textContent?.includes(text), assignment);
  }

  test('of several assignments one is chosen and shown, its work follows, and one letter spoke of both', async () => {
    const work = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    await signInAs(work, 'officer-binh-trung');
    expect(await who(work)).toContain('Xã Bình Trung');
    await work.waitForSelector('main a[href^="/bao-cao/binh-trung/"]');
    await act(work, 'Xã Yên Phong');
    await work.waitForSelector('main a[href^="/bao-cao/yen-phong/"]');
    expect(await work.locator('main a[href^="/bao-cao/binh-trung/"]').count()).toBe(0);
    await shot(work, 'work-of-second-assignment');
    expect(await accessibilityFaults(work)).toEqual([]);
    expect(await sidewaysScroll(work)).toBe(0);
    await work.context().close();
    const inbox = await (await fetch(`${portal.url}/inbox`)).text();
    const [, letter] = /href="(\/inbox\/[\w-]+)">[^<]*và 01 phân công khác/.exec(inbox) ?? [];
    const text = await (await fetch(`${portal.url}${letter}`)).text();
    for (const unit of ['Bình Trung', 'Yên Phong'])
      expect(text).toContain(`Với vai trò công chức phụ trách báo cáo của xã ${unit}`);
  });

  test('lets the deputy sign for the chairman, in the history and on paper', async () => {
    await handOver('dai-sao', '2026-11');
    const desk = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    await signInAs(desk, 'auditor-dai-sao');
    expect(await who(desk)).not.toContain('thay đồng chí');
    await act(desk, 'thay đồng chí Trương Văn Hiệu');
    expect(await who(desk)).toMatch(/thay đồng chí Trương Văn Hiệu đến hết ngày \d\d\/\d\d\/\d{4}$/);
    await desk.click('main a.work-name[href="/bao-cao/dai-sao/2026-11"]');
    await desk.waitForSelector('button:has-text("Gửi báo cáo")');
    await shot(desk, 'deputy-form');
    await desk.click('button:has-text("Gửi báo cáo")');
    await desk.waitForSelector('output.told:has-text("Hệ thống đã nhận báo cáo")');
    await desk.click('summary:has-text("Các lần thay đổi")');
    const names = 'Ma Thị Hồng Gấm thay Trương Văn Hiệu';
    await desk.waitForFunction((text) => document.body.textContent?.includes(text), names);
    await goTo(desk, '/bao-cao/dai-sao/2026-11/ban-in');
    const block = await desk.textContent('.printed-signatures');
    expect(block).toMatch(/KT\. CHỦ TỊCH\s*PHÓ CHỦ TỊCH.*Ma Thị Hồng Gấm/s);
    expect(await accessibilityFaults(desk)).toEqual([]);
    expect(await sidewaysScroll(desk)).toBe(0);
    await shot(desk, 'deputy-printed');
    await desk.context().close();
  });

  /** The setting is switched on, and the officer hands the report of a month to the chairman. */
  async function handOver(unit: string, period: string): Promise<void> {
    const rules = await signed<{ scopeRules: { revision: string | null } }>('administrator', 'cho-don', RULES);
    const reason = 'Quy chế làm việc';
    const setting = { scope: 'cho-don', expectedRevision: rules.scopeRules.revision, reason, signOff: true };
    await change('administrator', 'cho-don', 'changeCalendar', setting);
    for (const name of ['withdrawReport', 'handToChairman']) {
      const form = `{ reportForm(unit: "${unit}", period: "${period}") { revision } }`;
      const { reportForm } = await signed<{ reportForm: { revision: string } }>('officer', unit, form);
      await change('officer', unit, name, { unit, period, expectedRevision: reportForm.revision });
    }
  }
  const tokens = new Map<string, Promise<string>>();
  async function signed<Data>(role: string, unit: string, query: string, variables: object = {}): Promise<Data> {
    const token = tokens.get(role) ?? portal.token(role, unit);
    tokens.set(role, token);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token}` };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${portal.url}/graphql`, { method: 'POST', headers, body });
    return ((await answer.json()) as { data: Data }).data;
  }
  async function change(role: string, unit: string, name: string, input: object): Promise<void> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${type}!) { answer: ${name}(input: $input) { errors { code message } } }`;
    const all = { input: { ...input, idempotencyKey: `absence-journey-${name}` } };
    expect(await signed(role, unit, mutation, all), name).toEqual({ answer: { errors: [] } });
  }

  test('leaves no error', () => expect(portal.faults).toEqual([]));
});
