import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededLetterhead } from '../../src/seed/settings/letterhead.js';
import { communeNamed, official } from '../support/builders/mail-builder.js';
import { type Browser, browser, hasBrowser, type Tab, tool, toolFile } from '../support/letters/browser.js';
import { letterTo } from '../support/letters/letters.js';
import { communesOf } from '../support/letters/reminder-world.js';
import { returnedTo } from '../support/letters/returned-letter.js';
import { everyLetter } from '../support/letters/sample-letters.js';

type Report = { results: { messages: { ruleId: string; message: string; line: number }[] }[] };
type HtmlValidate = new (config: object) => { validateString(html: string): Promise<Report> };

const kinds = everyLetter().map(({ name, language, email }) => [`${name} (${language})`, email] as const);
const unbroken = 'Nguyễn'.repeat(33);
const communes = communesOf(200);
const officials = communes.map(({ id, path }) =>
  official('officer', { id: `officer-${id}`, unit: id, path, name: unbroken }),
);
const longUnit = { ...communeNamed('xuan-lac'), name: { vi: `xã ${unbroken}`, en: `${unbroken} Commune` } };
const longOffice = { ...seededLetterhead(true), office: { vi: unbroken, en: unbroken }, contactName: unbroken };
const aboutLongUnit = { communes: [longUnit], scope: { letterhead: longOffice } };
const typed = 'Dòng một\n\nDòng hai: '.concat('dài'.repeat(300));
const letters = [
  ...kinds,
  [
    'a list of long names that was cut short',
    letterTo('reviewer', { day: '2026-10-23', communes, officials: [...officials, official('reviewer')] }),
  ] as const,
  [
    'a list with a commune whose name is one long word',
    letterTo('reviewer', { day: '2026-10-23', ...aboutLongUnit }),
  ] as const,
  [
    'a reminder to it from an office of such a name',
    letterTo('chairman', { day: '2026-10-21', ...aboutLongUnit }),
  ] as const,
  [
    'comments of several lines',
    returnedTo('officer', 'vi', {
      note: typed,
      filing: { basedOn: null, payload: '', warnings: [], notes: { G03: { comment: typed } } },
    }),
  ] as const,
];

/**
 * The recommended rules and those of WCAG, except: styles in the head, because programs for e-mail load no other; and the
 * closing of elements as HTML, not as XHTML, writes them.
 */
const RULES = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'require-sri': 'error' },
};

/** Light, every rule; dark has the same elements in other colours. */
const looks = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** Said in the name, so that whoever reads the results knows what was not looked at. */
const NOT_THERE = ' (skipped: the heavy tools are not in .tools; .ci/run fetches them)';

it('each kind of letter exists in both languages', () => {
  const namesIn = (language: 'vi' | 'en') =>
    everyLetter()
      .filter((letter) => letter.language === language)
      .map(({ name }) => name);
  expect(namesIn('vi')).not.toEqual([]);
  expect(namesIn('en')).toEqual(namesIn('vi'));
});

const validator = tool<{ HtmlValidate: HtmlValidate }>('html-validate');
describe(`html-validate${validator ? '' : NOT_THERE}`, () => {
  const check = validator && new validator.HtmlValidate(RULES);
  it.skipIf(!check).each(letters)('finds nothing in %s', async (_, { html }) => {
    const { results } = (await check?.validateString(html)) as Report;
    expect(
      results.flatMap(({ messages }) => messages.map((each) => `${each.line}: ${each.ruleId} ${each.message}`)),
    ).toEqual([]);
  });
});

describe(`in Chromium${hasBrowser ? '' : NOT_THERE}`, () => {
  let opened: Browser | undefined;
  const axeFile = toolFile('axe-core');
  const axe = axeFile ? readFileSync(axeFile, 'utf8') : '';
  const tab = (): Tab => {
    if (!opened) throw new Error('Chromium is there and was not opened');
    return opened.tab;
  };
  beforeAll(async () => {
    opened = await browser();
  }, 60_000);
  afterAll(() => opened?.close());

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.skipIf(!hasBrowser || !axeFile).each(letters)(
      'axe finds nothing in %s',
      async (_, { html }) => {
        await tab().emulateMedia({ colorScheme });
        await tab().setViewportSize({ width: 900, height: 800 });
        await tab().setContent(html);
        if (!(await tab().evaluate<boolean>(`'axe' in window`))) await tab().evaluate(axe);
        const found = await tab().evaluate<string[]>(
          `axe.run(${JSON.stringify(looks[colorScheme])}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
        );
        expect(found).toEqual([]);
      },
      30_000,
    );
  });

  it.skipIf(!hasBrowser).each(letters)(
    '%s is not wider than 320 pixels',
    async (_, { html }) => {
      await tab().setViewportSize({ width: 320, height: 800 });
      await tab().setContent(html);
      expect(await tab().evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
    30_000,
  );
});
