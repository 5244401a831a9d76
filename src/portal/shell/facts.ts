import type { Language } from '../../domain/text/text.js';
import { ShellDocument } from '../generated/shell.js';
import type { Ask } from './ask.js';
import { apiLanguage } from './page.js';

export type ShellFacts = {
  readonly authority: string;
  readonly office: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly isDemonstration: boolean;
  /** The address at which the pages begin. */
  readonly start: string;
};

/** Undefined where the service does not answer: the page then stands without the name of the body. */
export async function shellFacts(ask: Ask, language: Language): Promise<ShellFacts | undefined> {
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
