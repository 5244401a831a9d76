import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  openPortalService,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chooseAtProvider, pressSignOut, reloadSignedIn, signedInAs, signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const OFFICER = 'officer-xuan-lac';
const REVIEWER = 'reviewer-cho-don-1';
const ADD = 'mutation($input: AddAssignmentInput!) { addAssignment(input: $input) { errors { code } } }';
const heading = (page: Page) => page.textContent('h1');
const headed = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, text);

/** The storage and cookies of an open page, apart from its look. */
const kept = (page: Page) =>
  page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));

describe.skipIf(chromiumPath === undefined)('an official', () => {
  let portal: PortalService;
  beforeAll(async () => {
    portal = await openPortalService();
  });
  afterAll(() => portal?.close());

  test('signs in, lands on the page that was wanted, signs out, and another one signs in', async () => {
    const page = await portal.visit('/viec-can-lam', { width: 360, height: 740 });
    expect(await heading(page)).toBe('Cần đăng nhập');
    expect(await accessibilityFaults(page)).toEqual([]);
    await signInAs(page, OFFICER);
    expect(new URL(page.url()).pathname).toBe('/viec-can-lam');
    expect(await heading(page)).toBe('Việc cần làm');
    expect(await page.textContent('.official-band .who')).toContain('Xã Xuân Lạc');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await page.getAttribute('main a', 'href')).toMatch(/^\/bao-cao\/xuan-lac\/2026/);
    const stored = await kept(page);
    expect(stored).toContain('xaso-viewer');
    expect(stored).not.toMatch(/eyJ|refresh|verifier/);
    await pressSignOut(page);
    await page.waitForURL(`${portal.url}/`);
    expect(await kept(page)).not.toContain('xaso-viewer');
    await page.click('.band .menu summary');
    await page.click('nav >> text=Cán bộ');
    await signInAs(page, REVIEWER);
    expect(await page.getAttribute('.official-band nav a[href="/duyet"]', 'href')).toBe('/duyet');
    await page.context().close();
  });

  test('signs in at an address with two slashes, which as a link would lead to another host', async () => {
    const page = await portal.visit(`${portal.url}//duyet`);
    await signInAs(page, REVIEWER);
    expect(page.url()).toBe(`${portal.url}/duyet`);
    expect(await signedInAs(page)).toBeDefined();
    await page.context().close();
  });

  test('reads public pages as everybody does, without band or session, and is signed in on the way back', async () => {
    const page = await portal.visit('/viec-can-lam', { language: 'en' });
    await signInAs(page, OFFICER);
    expect(await heading(page)).toBe('My work');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.click('header nav >> text=Ranking');
    await page.waitForSelector('.ranking-table');
    expect(await signedInAs(page)).toBeUndefined();
    expect(loaded.filter((path) => /officials|official-|sign-in/.test(path))).toEqual([]);
    await page.goBack();
    await headed(page, 'My work');
    expect(await signedInAs(page)).toBeDefined();
    await page.context().close();
  });

  test('opens a second tab without signing in again, and signs out in both', async () => {
    const page = await portal.visit('/viec-can-lam');
    await signInAs(page, OFFICER);
    const second = await page.context().newPage();
    await second.goto(`${portal.url}/viec-can-lam`);
    await headed(second, 'Việc cần làm');
    expect(await signedInAs(second)).toBe(await signedInAs(page));
    await second.click('text=Đăng xuất');
    await headed(page, 'Cần đăng nhập');
    await page.context().close();
  });

  test('who loads a page anew is signed in without a click, as long as the provider knows the browser', async () => {
    const first = await portal.visit('/viec-can-lam');
    const context = first.context();
    const asked: string[] = [];
    context.on('request', (request) => {
      const isToPage = request.method() === 'GET' && request.url().includes('/oauth2/authorize');
      // A worker repeats the request that it passes on, so its requests do not count.
      if (isToPage && request.serviceWorker() === null) asked.push(request.url());
    });
    // A page that is loaded anew may get the session from the one before it; a tab that is closed hands over nothing.
    async function inNewTab(): Promise<Page> {
      for (const tab of context.pages()) await tab.close();
      asked.length = 0;
      const tab = await context.newPage();
      await tab.goto(`${portal.url}/viec-can-lam`);
      return tab;
    }
    await signInAs(first, OFFICER);
    await reloadSignedIn(first);
    expect([await heading(first), new URL(first.url()).pathname]).toEqual(['Việc cần làm', '/viec-can-lam']);
    const again = await inNewTab();
    await headed(again, 'Việc cần làm');
    expect(asked.map((address) => new URL(address).searchParams.get('prompt'))).toEqual(['none']);
    expect(await kept(again)).not.toMatch(/eyJ|refresh|verifier|xaso-sign-in/);
    await context.clearCookies();
    const page = await inNewTab();
    for (let load = 0; load < 2; load++) {
      await headed(page, 'Cần đăng nhập');
      expect(await page.textContent('main')).toContain('Nội dung đã nhập mà chưa gửi vẫn được giữ trên máy này.');
      expect(await page.$('[role="alert"]')).toBeNull();
      await page.reload();
    }
    await headed(page, 'Cần đăng nhập');
    // A provider that says no is asked once, and again after somebody has signed in.
    expect(asked).toHaveLength(1);
    await signInAs(page, OFFICER);
    await reloadSignedIn(page);
    await page.click('text=Đăng xuất');
    await page.waitForURL(`${portal.url}/`);
    asked.length = 0;
    await page.goto(`${portal.url}/viec-can-lam`);
    await headed(page, 'Cần đăng nhập');
    expect(asked).toEqual([]);
    await context.close();
  });

  test('whose session ends while a page is open signs in again beside it and goes on', async () => {
    const page = await portal.visit('/viec-can-lam');
    const context = page.context();
    await signInAs(page, OFFICER);
    // The service takes the token no more, and the provider renews none.
    await context.route('**/graphql', (route) =>
      route.fulfill({ status: 401, json: { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] } }),
    );
    await context.route('**/oauth2/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
    await page.click('.display button[lang="en"]');
    await headed(page, 'Please sign in');
    expect(await page.textContent('.ended')).toContain('Your session has ended.');
    expect(await signedInAs(page)).toBe('Triệu Văn Tuân');
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.unrouteAll();
    const [again] = await Promise.all([context.waitForEvent('page'), page.click('.ended a')]);
    await chooseAtProvider(again, OFFICER);
    expect(await heading(again)).toBe('You are signed in again');
    await headed(page, 'My work');
    expect(await page.$('.ended')).toBeNull();
    await context.close();
  });

  test('who stops signing in, or comes back from nowhere, is told so with a way out', async () => {
    const page = await portal.visit('/viec-can-lam');
    await page.click('main button.action');
    await page.click('button[name="cancel"]');
    await headed(page, 'Chưa đăng nhập được');
    expect(await page.textContent('[role="alert"]')).toBe('Đồng chí đã dừng đăng nhập.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await signInAs(page, OFFICER);
    expect(await heading(page)).toBe('Việc cần làm');
    const stray = await portal.visit('/dang-nhap?code=made-up&state=made-up', { language: 'en' });
    expect(await heading(stray)).toBe('You are not signed in yet');
    await stray.context().close();
    await page.context().close();
  });

  test('opens a page without a connection as who was signed in last', async () => {
    const page = await portal.visit('/viec-can-lam');
    await signInAs(page, OFFICER);
    // The service is gone, and the browser still has the files of the pages.
    await page.context().route(/graphql|sign-in\.json/, (route) => route.abort());
    await page.reload();
    await headed(page, 'Chưa mở được trang này');
    expect(await signedInAs(page)).toBe('Triệu Văn Tuân');
    await page.context().close();
  });

  test('who holds two assignments acts in one, which stands beside the name, and changes to the other', async () => {
    const input = {
      ...{ official: OFFICER, unit: 'bang-lung', role: 'CHAIRMAN', idempotencyKey: 'second-assignment' },
      reason: 'Kiêm nhiệm',
    };
    const answer = await fetch(`${portal.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await portal.token('administrator', 'cho-don')}`,
      },
      body: JSON.stringify({ query: ADD, variables: { input } }),
    });
    expect(await answer.json()).toEqual({ data: { addAssignment: { errors: [] } } });
    const page = await portal.visit('/viec-can-lam');
    await signInAs(page, OFFICER);
    const who = () => page.textContent('.official-band .who');
    expect(await who()).toContain('Xã Xuân Lạc');
    await page.click('.assignments summary');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('.assignments button');
    await page.waitForFunction(() => document.querySelector('.who')?.textContent?.includes('Thị trấn Bằng Lũng'));
    await page.waitForSelector('main a[href^="/bao-cao/bang-lung/"]');
    // A letter about the other unit leads to its form, in the assignment for it.
    const second = await page.context().newPage();
    await second.goto(`${portal.url}/bao-cao/xuan-lac/2026-12`);
    await second.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Xuân Lạc'));
    await page.waitForFunction(() => document.querySelector('.who')?.textContent?.includes('Xã Xuân Lạc'));
    await page.context().close();
  });

  test('who holds two assignments leaves a page of one by choosing the other', async () => {
    const page = await portal.visit('/bao-cao/xuan-lac/2026-12');
    await signInAs(page, OFFICER);
    await page.click('.assignments summary');
    await page.click('.assignments button');
    await page.waitForSelector('main a[href^="/bao-cao/bang-lung/"]');
    expect(new URL(page.url()).pathname).toBe('/viec-can-lam');
    expect(await page.textContent('.official-band .who')).toContain('Thị trấn Bằng Lũng');
    await page.context().close();
  });

  test('tabs for two assignments do not take turns: the one that the reader comes back to acts in its own', async () => {
    const page = await portal.visit('/bao-cao/xuan-lac/2026-12');
    await signInAs(page, OFFICER);
    const acts = (tab: Page, unit: string) =>
      tab.waitForFunction((text) => document.querySelector('.who')?.textContent?.includes(text), unit);
    const second = await page.context().newPage();
    await second.goto(`${portal.url}/bao-cao/bang-lung/2026-12`);
    await second.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Bằng Lũng'));
    await page.waitForLoadState('networkidle');
    await second.waitForLoadState('networkidle');
    await acts(page, 'Thị trấn Bằng Lũng');
    await acts(second, 'Thị trấn Bằng Lũng');
    const comeBackTo = (tab: Page) => tab.evaluate(() => window.dispatchEvent(new Event('focus')));
    await comeBackTo(page);
    await acts(second, 'Xã Xuân Lạc');
    expect(await heading(page)).toContain('Xuân Lạc');
    await comeBackTo(second);
    await acts(page, 'Thị trấn Bằng Lũng');
    expect(await heading(second)).toContain('Bằng Lũng');
    await page.context().close();
  });

  test('leaves no error on any of these pages', () => {
    expect(portal.faults.filter((fault) => !/Failed to load resource|made-up/.test(fault))).toEqual([]);
  });
});
