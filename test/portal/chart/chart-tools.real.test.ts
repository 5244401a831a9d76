import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMES } from '../../support/portal/colour-schemes.js';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

/** A map in the form of the service's answer: every shape has several polygons. */
const MAP = {
  features: [
    {
      id: 'yen-thinh',
      geometry: {
        coordinates: [
          [
            [
              [105.5, 22.1],
              [105.6, 22.1],
              [105.6, 22.2],
              [105.5, 22.1],
            ],
          ],
        ],
      },
    },
  ],
};

const READY = 'figure[data-equipped] .pointed-at';
const told = (page: Page, figure: number) => page.locator('figure').nth(figure).locator('.pointed-at').textContent();

describe.skipIf(chromiumPath === undefined)('a picture', () => {
  let portal: PortalService;
  const open = async (path: string, width = 1200): Promise<Page> => {
    const page = await portal.visit(path, { width });
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    await page.waitForSelector(READY, { state: 'attached' });
    return page;
  };
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  test('tells what is pointed at, by pointer, finger and keyboard', async () => {
    const page = await open('/chi-tieu/G03');
    const [bar, cell] = ['.wide .bar', '.wide .cell'].map((mark) => page.locator(mark).first());
    const name = (await page.getAttribute('.bar', 'data-name')) ?? 'none';
    await bar?.hover();
    expect(await told(page, 0)).toMatch(new RegExp(`^${name}: Số liệu \\d`));
    await cell?.dispatchEvent('pointerdown');
    expect(await told(page, 1)).toMatch(/^Xã .+, tháng \d+\/20\d\d: /i);
    await page.mouse.move(0, 0);
    await page.locator('figure svg.wide').first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.wide .bar').nth(1).getAttribute('data-name');
    expect(await told(page, 0)).toContain(`${second}: `);
    await page.context().close();
  });

  test('is saved as SVG, PNG and CSV, each with source and address, and can be cited', async () => {
    const page = await open('/en/xep-hang');
    const figure = page.locator('figure').first();
    await figure.locator('.tools summary').click();
    const saved = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByText(kind, { exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`en-xep-hang-1.${kind.toLowerCase()}`);
      return readFileSync(await download.path());
    };
    const [svg, png, csv] = [await saved('SVG'), await saved('PNG'), await saved('CSV')];
    for (const text of [svg.toString('utf8'), csv.toString('utf8')]) {
      expect(text).toContain('Source: Xã Số.');
      expect(text).toContain(`${portal.url}/en/xep-hang`);
      expect(text).toContain('CC-BY-4.0');
    }
    expect(svg.toString('utf8')).toMatch(/^<svg [^>]*xmlns=.*<title>.+<\/title>/s);
    expect(svg.toString('utf8')).not.toMatch(/var\(|currentcolor/);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
    expect(png.length).toBeGreaterThan(10_000);
    expect(csv.toString('utf8').split('\r\n').length).toBeGreaterThan(12);
    expect(await figure.locator('.tools p').textContent()).toContain('Cite as:');
    await page.context().close();
  });

  test('is saved light whatever the screen is', async () => {
    const page = await open('/chi-tieu/G03');
    const figure = page.locator('figure').nth(1);
    await figure.locator('.tools summary').click();
    const files: string[] = [];
    for (const scheme of Object.values(SCHEMES)) {
      await page.emulateMedia(scheme);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByText('SVG', { exact: true }).click(),
      ]);
      files.push(readFileSync(await download.path(), 'utf8'));
    }
    expect(files[0]).toContain('fill="#ffffff"');
    expect(files.map((file) => file === files[0])).toEqual(files.map(() => true));
    expect(await page.locator('[data-paper]').count()).toBe(0);
    await page.context().close();
  });

  test('goes over the map and through the periods, where the stage has a map', async () => {
    const blank = await portal.visit('/du-lieu');
    await blank.route('**/files/map.geojson*', (route) => route.fulfill({ json: MAP }));
    const page = await portal.visit('/chi-tieu/G03', { page: blank });
    await page.locator('figure').nth(1).scrollIntoViewIfNeeded();
    const place = page.locator('.place[data-name="Xã Yên Thịnh"]');
    await place.hover();
    const newest = await told(page, 1);
    const periods = await page.locator('figure').nth(1).locator('thead th + th').allTextContents();
    await page.locator('input[type="range"]').press('Home');
    await place.hover();
    const oldest = await told(page, 1);
    expect([newest, oldest].map((text) => /^Xã Yên Thịnh, (tháng \d+\/20\d\d): /i.exec(text ?? '')?.[1])).toEqual([
      periods.at(-1)?.toLowerCase(),
      periods[0]?.toLowerCase(),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('holds two to four chosen communes, and the address keeps them', async () => {
    const page = await open('/chi-tieu/G03?xa=yen-thinh,xuan-lac,ban-thi', 360);
    const lines = page.locator('.narrow .line.chosen[data-name]');
    expect(await lines.count()).toBe(3);
    await page.press('details:has(.choices) summary', 'Enter');
    await page.check('.choices [value="yen-my"]');
    await page.click('.choices button');
    await page.waitForURL(/xa=ban-thi&xa=xuan-lac&xa=yen-my&xa=yen-thinh#/);
    expect(await lines.count()).toBe(4);
    expect(await page.locator('.key').textContent()).toContain('Xã Yên Mỹ');
    await page.context().close();
  });

  test.each([360, 1200])(
    'at %d px every name is whole, panels are 150 px wide, and axe finds nothing',
    async (width) => {
      const page = await open('/chi-tieu/G03', width);
      const marks = await page.$$eval(`.drawing .${width < 768 ? 'narrow' : 'wide'} [data-name]`, (all) =>
        all.map((mark) => {
          const [text, picture] = [mark.querySelector('text'), mark.closest('svg')];
          const [of, whole] = [text?.getBoundingClientRect(), picture?.getBoundingClientRect()];
          const isInside = of && whole ? of.left >= whole.left - 1 && of.right <= whole.right + 1 : false;
          const grid = mark.querySelector('.grid')?.getBoundingClientRect().width;
          return { is: text?.textContent === mark.getAttribute('data-name') && isInside, grid };
        }),
      );
      expect(marks.length).toBeGreaterThan(40);
      expect(marks.filter(({ is, grid }) => !is || (grid !== undefined && grid < 150))).toEqual([]);
      await page.locator('.tools summary').first().click();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('none of this was a fault of a page', () => {
    expect(portal.faults).toEqual([]);
  });
});
