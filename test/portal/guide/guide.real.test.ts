import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/text/text.js';
import { GUIDES_EN } from '../../../src/portal/guide/guide-en.js';
import { GUIDE_ROLES } from '../../../src/portal/guide/guide-text.js';
import { GUIDES_VI } from '../../../src/portal/guide/guide-vi.js';
import { GUIDE_PICTURES, takePicture } from '../../support/portal/guide-pictures.js';
import {
  accessibilityFaults,
  openPagesToRead,
  type PortalService,
  sidewaysScroll,
} from '../../support/portal/portal-service.js';
import { signInAs } from '../../support/portal/sign-in.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';

const FOLDER = 'src/portal/guide/pictures';
const MOST_BYTES = 60_000;
/** `GUIDE_PICTURES=take npx vitest run test/portal/guide` takes the pictures anew. */
const TAKES = process.env.GUIDE_PICTURES === 'take';
const LANGUAGES = ['vi', 'en'] as const;
const named = Object.entries(GUIDE_PICTURES).flatMap(([name, picture]) =>
  LANGUAGES.map((language) => [`${name}.${language}`, { ...picture, language }] as const),
);

test('every guide says the same in both languages, with pictures that exist', () => {
  for (const role of GUIDE_ROLES) {
    const [vi, en] = [GUIDES_VI[role], GUIDES_EN[role]];
    expect(en.parts.map(({ steps, picture }) => [steps.length, picture?.name])).toEqual(
      vi.parts.map(({ steps, picture }) => [steps.length, picture?.name]),
    );
    expect(vi.parts.some(({ picture }) => picture)).toBe(true);
  }
  expect(readdirSync(FOLDER).toSorted()).toEqual(named.map(([name]) => `${name}.webp`).toSorted());
});

describe.skipIf(chromiumPath === undefined)('the guides', () => {
  let portal: PortalService;
  const contexts = new Map<string, BrowserContext>();
  beforeAll(async () => {
    portal = await openPagesToRead();
  });
  afterAll(() => portal?.close());

  async function pageOf(path: string, official: string | undefined, language: Language): Promise<Page> {
    const visit = { width: 360, height: 480, language };
    if (official === undefined) return await portal.visit(path, visit);
    const reader = `${official} ${language}`;
    const open = contexts.get(reader);
    if (!open) {
      const first = await portal.visit('/viec-can-lam', visit);
      await signInAs(first, official);
      contexts.set(reader, first.context());
    }
    const page = await contexts.get(reader)?.newPage();
    if (!page) throw new Error('the browser is closed');
    await page.goto(`${portal.url}${path}?lang=${language}`);
    await page.waitForSelector('main[aria-busy="false"] h1');
    return page;
  }

  test.each(named)('show %s as the page is', async (name, { path, official, from, heading, language }) => {
    const page = await pageOf(path, official, language);
    // A page of the public stands there in Vietnamese first.
    await page.locator('main[aria-busy="false"] h1').filter({ hasText: heading[language] }).waitFor();
    const file = `${FOLDER}/${name}.webp`;
    if (TAKES) writeFileSync(file, await takePicture(page, from));
    const picture = readFileSync(file);
    expect(picture.subarray(8, 12).toString()).toBe('WEBP');
    expect(picture.length).toBeLessThan(MOST_BYTES);
    await page.close();
  });

  test.each(LANGUAGES)('fit on two printed pages each, in %s', async (language) => {
    for (const role of GUIDE_ROLES) {
      const page = await portal.visit(`/huong-dan/${role}`, { language });
      await page.waitForFunction(() =>
        [...document.images].every(({ src, complete }) => complete && src.startsWith('data:image/webp')),
      );
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)?.length, role).toBeLessThanOrEqual(2);
      await page.context().close();
    }
  });

  test('can be read without signing in, on a telephone too', async () => {
    const page = await portal.visit('/huong-dan', { width: 360, height: 740 });
    expect(await page.$$('main a.work-name')).toHaveLength(GUIDE_ROLES.length);
    await page.click('main a.work-name >> nth=0');
    await page.waitForSelector('.guide-part');
    expect(await page.textContent('h1')).toBe(GUIDES_VI['can-bo'].title);
    await page.waitForFunction(() => document.images[0]?.src.startsWith('data:image/webp'));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto(`${portal.url}/huong-dan/khong-co`);
    await page.waitForSelector('main h1');
    expect(await page.textContent('h1')).toBe('Không tìm thấy trang này');
    await page.context().close();
  });

  test('leave no error', () => expect(portal.faults).toEqual([]));
});
