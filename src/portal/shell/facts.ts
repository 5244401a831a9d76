import type { Language } from '../../domain/text/text.js';
import { ShellDocument } from '../generated/shell.js';
import type { Ask } from './ask.js';
import { apiLanguage } from './page.js';

/** What stands around every page of a stage. */
export type ShellFacts = { readonly body: string; readonly isDemonstration: boolean };

/** Undefined where the service does not answer: the page then stands without the name of the body. */
export async function shellFacts(ask: Ask, language: Language): Promise<ShellFacts | undefined> {
  try {
    const { overview } = await ask(ShellDocument, { lang: apiLanguage(language) });
    return overview ? { body: overview.scope.name, isDemonstration: overview.isDemonstration } : undefined;
  } catch {
    return undefined;
  }
}
