import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listening, stop } from '../../../src/local/base/listening.js';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

describe.skipIf(chromiumPath === undefined)('a picture on the site of somebody else', () => {
  let portal: PortalService;
  let site: Server;
  let address: string;
  let line = '';
  beforeAll(async () => {
    portal = await openPagesToRead();
    site = createServer((_request, response) => {
      const body = `<!doctype html><html lang="vi"><title>Báo</title><h1>Báo</h1>${line}
        <iframe id="page" title="page" src="${portal.url}/xep-hang"></iframe></html>`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    address = await listening(site, 0);
  });
  afterAll(async () => {
    await portal?.close();
    if (site) await stop(site);
  });

  test('is embedded by the line that its tools show, while no page is', async () => {
    const page = await portal.visit('/chi-tieu/G03');
    const figure = page.locator('figure').nth(1);
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('.tools summary').click();
    await figure.getByText('Nhúng', { exact: true }).click();
    line = await figure.locator('.tools textarea').inputValue();
    expect(line).toMatch(
      /^<iframe src="[^"]+\/nhung\/2\/chi-tieu\/G03" title="[^"]{20,}" width="100%" height="\d{3,4}"/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    const sentence = (await figure.locator('figcaption').textContent()) ?? 'none';

    await page.goto(address);
    const frame = page.frameLocator('iframe').first();
    await frame.locator('figcaption').waitFor();
    expect(await frame.locator('figcaption').textContent()).toBe(sentence);
    expect(await frame.locator('svg:visible').count()).toBeGreaterThan(0);
    const text = await frame.locator('body').innerText();
    for (const part of ['Nguồn:', 'Số liệu minh họa', 'CC', 'công bố']) expect(text).toContain(part);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.getByText('Xem cả trang').click()]);
    await opened.waitForSelector('#portal h1');
    expect(new URL(opened.url()).pathname).toBe('/chi-tieu/G03');
    // The browser has refused the page, so nothing can be read in its place.
    expect(await page.frameLocator('#page').locator('#portal').count()).toBe(0);
    await page.context().close();
  });

  test.each([360, 1200])('at %d px axe finds nothing in it, and nothing scrolls sideways', async (width) => {
    const page = await portal.visit('/du-lieu', { width });
    for (const path of ['/nhung/1/en/xep-hang', '/nhung/1/chac-den-dau', '/nhung/1/phuong-phap']) {
      const answer = await page.goto(portal.url + path);
      expect([path, answer?.status(), answer?.headers()['x-frame-options']]).toEqual([path, 200, undefined]);
      const html = (await answer?.text()) ?? '';
      expect(html).not.toContain('<script');
      expect(html).toContain(`<link rel="canonical" href="${portal.url}${path.slice('/nhung/1'.length)}">`);
      expect(html).toMatch(/, bản số \d+, công bố ngày |, version \d+, published on /);
      await page.locator('details summary').first().click();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await page.context().close();
  });

  test('nothing else was a fault than the page that may not be framed', () => {
    expect(portal.faults.filter((fault) => !/frame-ancestors/.test(fault))).toEqual([]);
    expect(portal.faults.some((fault) => /frame-ancestors/.test(fault))).toBe(true);
  });
});
