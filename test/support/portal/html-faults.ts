import { tool } from '../start/tools.js';

type Report = { results: { messages: { ruleId: string; message: string; line: number }[] }[] };
type HtmlValidate = new (config: object) => { validateString(html: string): Promise<Report> };

/**
 * The recommended rules and those of WCAG, except: how Preact and we spell a doctype and the end of an element; long titles, which
 * name commune and month; boxes that share a name, which is a list; the hash of a script that comes from the same place.
 */
const RULES = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // A head of a row holds no header, footer, section or heading. `details` is none of them; the validator's list is older.
  elements: ['html5', { details: { sectioning: false } }],
  rules: {
    ...{ 'no-inline-style': 'error', 'long-title': 'off', 'require-sri': 'off' },
    ...{ 'doctype-style': 'off', 'void-style': 'off' },
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
};

const validator = tool<{ HtmlValidate: HtmlValidate }>('html-validate');
const check = validator && new validator.HtmlValidate(RULES);

export const hasHtmlValidate = check !== undefined;

/** The faults that html-validate finds in a page. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = (await check?.validateString(html)) ?? { results: [] };
  return results.flatMap(({ messages }) => messages.map((each) => `${each.line}: ${each.ruleId} ${each.message}`));
}
