import { inParallel } from '../../../src/concurrency.js';
import type { PortalService } from './portal-service.js';

/** A link of a letter, and to whom the letter goes. */
export type LetterLink = {
  readonly letter: string;
  readonly to: string;
  /** Path of the link. */
  readonly path: string;
};

const HTML: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const decoded = (html: string): string => html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => HTML[entity] ?? entity);

/** Every link of every kind of letter that the service can send, in both languages, with headers and attachments. */
export async function linksOfLetters(portal: PortalService): Promise<readonly LetterLink[]> {
  const index = await (await fetch(`${portal.url}/letters`)).text();
  const kinds = [...new Set([...index.matchAll(/\/letters\?letter=([^&"]+)&amp;lang=/g)].map(([, name = '']) => name))];
  const pages = kinds.flatMap((name) => ['vi', 'en'].map((language) => ({ name, language })));
  // The service makes every letter anew for each page.
  const links = await inParallel(pages, 3, async ({ name, language }) => {
    const answer = await fetch(`${portal.url}/letters?letter=${name}&lang=${language}`);
    if (!answer.ok) throw new Error(`the letter ${name} cannot be shown: ${answer.status}`);
    const html = await answer.text();
    // The letter stands in a frame, so its HTML is escaped twice.
    const text = decoded(decoded(html));
    const [, to = ''] = [...text.matchAll(/<([\w.-]+@chodon\.example)>/g)].map(([, address]) => address);
    const recipient = to === '' ? (/<([\w.-]+@chodon\.example)>/.exec(text)?.[1] ?? '') : to;
    const paths = [...text.matchAll(/https:\/\/xaso\.example(\/[^\s"'<>)]*)/g)].map(([, path = '']) => path);
    return [...new Set(paths)].map((path) => ({ letter: `${name} ${language}`, to: recipient, path }));
  });
  return links.flat();
}
