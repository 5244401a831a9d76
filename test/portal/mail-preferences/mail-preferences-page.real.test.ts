import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chooseAtProvider, signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const LETTERS = '{ viewer { letters { language wantsDigests } } }';

async function choicesOf(portal: PortalService, ...holder: readonly string[]): Promise<unknown> {
  const answer = await fetch(`${portal.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await portal.token(...holder)}` },
    body: JSON.stringify({ query: LETTERS }),
  });
  const { data } = (await answer.json()) as { data: { viewer: { letters: unknown } } };
  return data.viewer.letters;
}

describe.skipIf(chromiumPath === undefined)('the page that List-Unsubscribe names', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService();
  });
  afterAll(() => portal?.close());

  test('says which letters an officer gets and when, and keeps what is chosen', async () => {
    const page = await portal.visit('/thu-dien-tu', { width: 360, height: 740 });
    await signInAs(page, 'officer-xuan-lac');
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('baocao.xuanlac@chodon.example');
    expect(text).toMatch(/trước hạn 3 ngày làm việc, đúng ngày hết hạn, quá hạn 1 ngày làm việc/);
    expect(text).toContain('Báo cáo bị trả lại');
    expect(text).toMatch(/được mở lại; Chủ tịch trả lại báo cáo; .*kết quả đề nghị gia hạn/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.check('input[value="EN"]');
    await page.uncheck('input[name="digests"]');
    await page.click('main button[type="submit"]');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.startsWith('Đã lưu'));
    expect(await choicesOf(portal, 'officer', 'xuan-lac')).toEqual({ language: 'EN', wantsDigests: false });
    await page.context().close();
  });

  test('keeps what is chosen and not saved while the session ends and is begun again beside it', async () => {
    const page = await portal.visit('/thu-dien-tu', { language: 'en' });
    const context = page.context();
    await signInAs(page, 'leader-cho-don-1');
    expect(await page.textContent('main')).toContain('The digest for leaders');
    await page.uncheck('input[name="digests"]');
    await context.route('**/graphql', (route) =>
      route.fulfill({ status: 401, json: { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] } }),
    );
    await context.route('**/oauth2/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
    await page.click('main button[type="submit"]');
    await page.waitForFunction(() => document.querySelector('.said.fault')?.textContent?.includes('session has ended'));
    await context.unrouteAll();
    const [again] = await Promise.all([context.waitForEvent('page'), page.click('.ended a')]);
    await chooseAtProvider(again, 'leader-cho-don-1');
    await page.waitForFunction(() => !document.querySelector('.ended'));
    expect(await page.isChecked('input[name="digests"]')).toBe(false);
    await page.click('main button[type="submit"]');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.startsWith('Saved'));
    expect(await choicesOf(portal, 'leader', 'cho-don')).toEqual({ language: 'VI', wantsDigests: false });
    await context.close();
  });

  test('offers nothing to switch off to who gets required letters alone', async () => {
    const page = await portal.visit('/thu-dien-tu');
    await signInAs(page, 'reviewer-cho-don-1');
    expect(await page.$('input[name="digests"]')).toBeNull();
    expect(await page.textContent('main')).toContain('Báo cáo chờ thẩm định');
    await page.context().close();
  });

  test('tells a chairman of reports to sign, and of no extensions', async () => {
    const page = await portal.visit('/thu-dien-tu');
    await signInAs(page, 'chairman-xuan-lac');
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('Báo cáo được trình để ký duyệt');
    expect(text).not.toContain('đề nghị gia hạn');
    await page.context().close();
  });

  test('leaves no error', () => {
    expect(portal.faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
  });
});
