import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browser, tool, toolFile } from '../support/browser.js';
import { everyLetter } from '../support/sample-letters.js';

type Report = { results: { messages: { ruleId: string; message: string; line: number }[] }[] };
type HtmlValidate = new (config: object) => { validateString(html: string): Promise<Report> };

const letters = everyLetter().map(({ name, language, email }) => [`${name} (${language})`, email] as const);

/**
 * The recommended rules and those of WCAG, except: styles in the head, because programs for e-mail load no other; and the
 * closing of elements as HTML, not as XHTML, writes them.
 */
const RULES = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'require-sri': 'error' },
};

it('there is every kind of letter, in both languages', () => {
  expect(letters.map(([name]) => name)).toHaveLength(38);
});

describe('html-validate', () => {
  const validator = tool<{ HtmlValidate: HtmlValidate }>('html-validate');
  const check = validator && new validator.HtmlValidate(RULES);
  it.each(letters)('finds nothing in %s', async (_, { html }) => {
    if (!check) return console.warn('skipped: html-validate is not in .tools; .ci/run fetches it');
    const { results } = await check.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map((each) => `${each.line}: ${each.ruleId} ${each.message}`)),
    ).toEqual([]);
  });
});

describe('in Chromium', () => {
  let opened: Browser | undefined;
  const axeFile = toolFile('axe-core');
  const axe = axeFile ? readFileSync(axeFile, 'utf8') : undefined;
  beforeAll(async () => {
    opened = await browser();
  }, 60_000);
  afterAll(() => opened?.close());

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(letters)(
      'axe finds nothing in %s',
      async (_, { html }) => {
        if (!opened || !axe) return console.warn('skipped: Chromium, playwright-core or axe-core is not there');
        const { tab } = opened;
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize({ width: 900, height: 800 });
        await tab.setContent(html);
        await tab.evaluate(axe);
        const found = await tab.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
        );
        expect(found).toEqual([]);
      },
      30_000,
    );
  });

  it.each(letters)(
    '%s is not wider than 320 pixels',
    async (_, { html }) => {
      if (!opened) return console.warn('skipped: Chromium or playwright-core is not there');
      await opened.tab.setViewportSize({ width: 320, height: 800 });
      await opened.tab.setContent(html);
      expect(await opened.tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
    30_000,
  );
});
