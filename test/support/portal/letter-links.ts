import { lettersFromStores } from '../../../src/local/letters/sample-letters.js';
import type { PortalService } from './portal-service.js';

/** A link in a letter, and the recipient of the letter. */
export type LetterLink = {
  readonly letter: string;
  readonly to: string;
  /** The path of the link. */
  readonly path: string;
};

const HTML: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const decoded = (html: string): string => html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => HTML[entity] ?? entity);

/** Every link of every kind of letter that the service can send, in both languages, with headers and attachments. */
export async function linksOfLetters(portal: PortalService): Promise<readonly LetterLink[]> {
  const letters = await portal.beside(lettersFromStores);
  return letters.flatMap(({ name, language, email }) => {
    const parts = [decoded(email.html), email.text, ...Object.values(email.headers)];
    const text = [...parts, ...email.attachments.map(({ content }) => content)].join('\n');
    const paths = [...text.matchAll(/https:\/\/xaso\.example(\/[^\s"'<>)]*)/g)].map(([, path = '']) => path);
    return [...new Set(paths)].map((path) => ({ letter: `${name} ${language}`, to: email.to.address, path }));
  });
}
