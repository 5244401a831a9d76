import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { type App, openApp } from '../../support/sign-in/app.js';
import { chromiumPath, newVisitor } from '../../support/sign-in/chromium.js';
import { firstStart, GOES_ON } from '../../support/start/first-start.js';
import { type LocalProcess, newDataFolder, runBuilt } from '../../support/start/local-process.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const running = new Set<LocalProcess>();
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map((process) => process.ends()));
});

async function started(data: string, ...args: string[]): Promise<{ url: string; said: string }> {
  const process = await runBuilt('start', ['--port', '0', '--data', data, ...args]);
  running.add(process);
  await process.says('Stop         Ctrl-C');
  const url = readServiceFile(join(data, 'service.json'))?.url;
  if (!url) throw new Error('the service wrote no address');
  return { url, said: process.out() };
}

async function viewerOf(url: string, token: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { name role } }' }),
  });
  return answer.json();
}

/** The faults that axe finds at the width of a small telephone. */
async function violations(page: Page): Promise<unknown> {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.evaluate(`${readFileSync(AXE, 'utf8')}; 0`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  return page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
}

const startCodeIn = (said: string): string => /start code for real people ([\w-]+)\)/.exec(said)?.[1] ?? '';

describe('on the demonstration', () => {
  let url: string;
  let app: App;
  beforeAll(async () => {
    const { data } = await firstStart();
    ({ url } = await started(data, '--at', GOES_ON));
    app = await openApp(url);
  });

  test('whom an app signs in is asked as by the API, before and after a refresh', async () => {
    const begun = await app.begin();
    const tokens = await app.exchange(await app.choose(begun, { official: 'officer-xuan-lac' }), begun);
    const viewer = await viewerOf(url, tokens.access_token);
    expect(viewer).toMatchObject({ data: { viewer: { role: 'OFFICER' } } });
    const later = await app.refresh(tokens.refresh_token ?? '');
    expect(await viewerOf(url, later.access_token)).toEqual(viewer);
  });

  test('the page lists 20 officers, 20 chairmen and the district', async () => {
    const html = await app.page(await app.begin());
    const ids = [...html.matchAll(/name="official" value="([\w-]+)"/g)].map(([, id]) => id ?? '');
    const count = (role: string) => ids.filter((id) => id.startsWith(role)).length;
    expect([count('officer'), count('chairman')]).toEqual([20, 20]);
    for (const role of ['reviewer', 'leader', 'administrator', 'auditor']) expect(count(role)).toBeGreaterThan(0);
    expect(html).not.toContain('Mã khởi động');
  });

  test.skipIf(!chromiumPath)(
    'in Chromium console, inbox and letters show all that they have under their policy, and no page can frame them',
    async () => {
      const page = await newVisitor();
      const blocked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
      await page.goto(`${url}/console?example=ranking`);
      await page.locator('.graphiql-response .view-line span').first().waitFor();
      await page.goto(`${url}/letters`);
      const letter = page.frameLocator('iframe').first();
      expect(await letter.locator('body').innerText()).toContain('Xã Số');
      expect(await letter.locator('style').count()).toBeGreaterThan(0);
      const [opened] = await Promise.all([page.waitForEvent('popup'), letter.locator('a[href^="/"]').first().click()]);
      expect(new URL(opened.url()).origin).toBe(new URL(url).origin);
      await opened.close();
      await page.goto(`${url}/inbox`);
      expect(blocked).toEqual([]);
      for (const path of ['/console', '/inbox', '/letters']) {
        const { headers } = await fetch(`${url}${path}`);
        expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
        expect(headers.get('x-frame-options'), path).toBe('DENY');
      }
      await page.context().close();
    },
  );

  test.skipIf(!chromiumPath)(
    'in Chromium an official is found, clicked, and the browser is back in the app',
    async () => {
      const returned: string[] = [];
      const portal = createServer((request, response) => {
        returned.push(request.url ?? '');
        response.end('back');
      });
      const home = await listening(portal, 0);
      const page = await newVisitor();
      try {
        const blocked: string[] = [];
        page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
        const begun = await app.begin({ redirect_uri: `${home}/dang-nhap` });
        await page.goto(begun.address.href);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('searchbox').fill('xuan lac');
        await page.getByRole('button', { name: 'Tìm' }).click();
        const officers = page.getByRole('listitem');
        expect(await officers.count()).toBe(2);
        await officers.first().getByRole('button').click();
        await page.waitForURL(`${home}/dang-nhap?**`);
        const back = new URL(page.url());
        // The app has another origin than the provider, as in development.
        const inApp = <T>(script: string): Promise<T> => page.evaluate(`${script}.then((answer) => answer.json())`);
        const found = await inApp<{ token_endpoint: string }>(`fetch('${url}/.well-known/openid-configuration')`);
        const form = JSON.stringify({
          grant_type: 'authorization_code',
          client_id: app.client.client_id,
          code: app.validate(back, begun).get('code'),
          redirect_uri: `${home}/dang-nhap`,
          code_verifier: begun.verifier,
        });
        const { access_token } = await inApp<{ access_token: string }>(
          `fetch('${found.token_endpoint}', { method: 'POST', body: new URLSearchParams(${form}) })`,
        );
        expect(await viewerOf(url, access_token)).toMatchObject({ data: { viewer: { role: 'OFFICER' } } });
        expect(blocked).toEqual([]);

        // Another site sends the form for the user: the browser says where it comes from.
        const oneTime = app.formOf(await app.page(await app.begin({ redirect_uri: `${home}/dang-nhap` })));
        const before = returned.filter((path) => path.startsWith('/dang-nhap')).length;
        await page.goto(home);
        const fields = JSON.stringify({ form: oneTime, official: 'leader-cho-don-1' });
        await page.evaluate(`{
          const form = Object.assign(document.createElement('form'), { method: 'post', action: '${url}/oauth2/authorize' });
          for (const [name, value] of Object.entries(${fields}))
            form.append(Object.assign(document.createElement('input'), { name, value }));
          document.body.append(form);
          form.submit();
        }`);
        await page.waitForURL(`${url}/oauth2/authorize`);
        expect(await page.textContent('h1')).toBe('Không đăng nhập được');
        expect(await violations(page)).toEqual([]);
        expect(returned.filter((path) => path.startsWith('/dang-nhap'))).toHaveLength(before);
      } finally {
        await page.context().close();
        await stop(portal);
      }
    },
  );
});

/** Enter in the field of the code chooses nobody: a choice is a click. */
async function pressesEnter(address: string): Promise<void> {
  if (!chromiumPath) return;
  const page = await newVisitor();
  await page.goto(address);
  await page.getByLabel('Mã khởi động').fill('AAAAA-AAAAA');
  await page.evaluate(() => {
    document.addEventListener('submit', () => {
      document.documentElement.dataset.sent = 'yes';
    });
  });
  await page.keyboard.press('Enter');
  expect([await page.getAttribute('html', 'data-sent'), page.url()]).toEqual([null, address]);
  await page.context().close();
}

describe('on real data', () => {
  test('nobody is signed in without the code that the start has printed', async () => {
    const data = newDataFolder();
    const invited = ['--administrator', 'quantri@chodon.example', '--name', 'Hoàng Thị Thơm'];
    const seeded = await (await runBuilt('seed', ['--without-demonstration', '--data', data, ...invited])).ends();
    expect(seeded.code, seeded.out).toBe(0);
    const { url, said } = await started(data);
    const code = startCodeIn(said);
    expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    const app = await openApp(url);
    const begun = await app.begin();
    const html = await app.page(begun);
    expect(html).toContain('● Hoàng Thị Thơm');
    const official = /name="official" value="([\w-]+)"/.exec(html)?.[1] ?? '';
    const refused = await app.click(app.formOf(html), { official, code: 'AAAAA-AAAAA' });
    expect([refused.status, refused.headers.get('location')]).toEqual([403, null]);
    for (const path of [`/console?as=${official}`, '/inbox', '/letters']) {
      const page = await fetch(`${url}${path}`, { headers: { 'sec-fetch-site': 'same-origin' } });
      expect([path, page.status]).toEqual([path, 403]);
      expect(await page.text()).not.toMatch(/Bearer |Hoàng Thị Thơm|quantri@/);
    }
    await pressesEnter(begun.address.href);
    const tokens = await app.exchange(await app.choose(begun, { official, code }), begun);
    expect(await viewerOf(url, tokens.access_token)).toEqual({
      data: { viewer: { name: 'Hoàng Thị Thơm', role: 'ADMINISTRATOR' } },
    });
  });
});
