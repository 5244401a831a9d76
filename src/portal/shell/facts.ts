import type { Language } from '../../domain/text/text.js';
import { ShellDocument } from '../generated/shell.js';
import type { Ask } from './ask.js';
import { apiLanguage } from './page.js';

export type ShellFacts = NonNullable<Awaited<ReturnType<typeof shellFacts>>>;

/**
 * The facts in the frame of every page, with `start`, the address at which the pages begin. Undefined where the service does
 * not answer: the page then stands without the name of the body.
 */
export async function shellFacts(ask: Ask, language: Language) {
  try {
    const { publisher, ranking } = await ask(ShellDocument, { lang: apiLanguage(language) });
    if (!publisher) return undefined;
    const { authority, office, licence, licenceUrl, address: start } = publisher;
    const isDemonstration = ranking?.isDemonstration ?? false;
    return { authority, office, licence: { name: licence, url: licenceUrl }, isDemonstration, start };
  } catch {
    return undefined;
  }
}
