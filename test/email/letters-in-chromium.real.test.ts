import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { triedLetters } from '../support/letters/tried-letters.js';
import { chromiumPath, newVisitor } from '../support/sign-in/chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Light, every rule; dark has the same elements in other colours. */
const looks = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

describe.skipIf(!chromiumPath)('in Chromium', () => {
  let page: Page;
  beforeAll(async () => {
    page = await newVisitor();
  });
  afterAll(() => page.context().close());

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(triedLetters)('axe finds nothing in %s', async (_, { html }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 900, height: 800 });
      await page.setContent(html);
      if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(AXE);
      const found = await page.evaluate(
        `axe.run(${JSON.stringify(looks[colorScheme])}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
      );
      expect(found).toEqual([]);
    });
  });

  it.each(triedLetters)('%s is not wider than 320 pixels', async (_, { html }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.setContent(html);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
