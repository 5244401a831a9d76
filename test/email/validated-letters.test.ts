import { describe, expect, it } from 'vitest';
import { everyLetter } from '../support/letters/sample-letters.js';
import { triedLetters } from '../support/letters/tried-letters.js';
import { tool } from '../support/start/tools.js';

type Report = { results: { messages: { ruleId: string; message: string; line: number }[] }[] };
type HtmlValidate = new (config: object) => { validateString(html: string): Promise<Report> };

/**
 * The recommended rules and those of WCAG, except: styles in the head, because programs for e-mail load no other; and the
 * closing of elements as HTML, not as XHTML, writes them.
 */
const RULES = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'require-sri': 'error' },
};

it('each kind of letter exists in both languages', () => {
  const namesIn = (language: 'vi' | 'en') =>
    everyLetter()
      .filter((letter) => letter.language === language)
      .map(({ name }) => name);
  expect(namesIn('vi')).not.toEqual([]);
  expect(namesIn('en')).toEqual(namesIn('vi'));
});

const validator = tool<{ HtmlValidate: HtmlValidate }>('html-validate');
describe('html-validate', () => {
  const check = validator && new validator.HtmlValidate(RULES);
  it.skipIf(!check).each(triedLetters)('finds nothing in %s', async (_, { html }) => {
    const { results } = (await check?.validateString(html)) as Report;
    expect(
      results.flatMap(({ messages }) => messages.map((each) => `${each.line}: ${each.ruleId} ${each.message}`)),
    ).toEqual([]);
  });
});
