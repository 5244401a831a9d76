import type { Text } from '../../domain/text/text.js';

/** Parts of a sentence, with its full stop. */
export const joined = (parts: readonly Text[]): Text => ({
  vi: `${parts.map(({ vi }) => vi).join('; ')}.`,
  en: `${parts.map(({ en }) => en).join('; ')}.`,
});
