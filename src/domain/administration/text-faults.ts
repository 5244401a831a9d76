import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { nameLengthFault, rangeFaults, refusal } from '../refusal/refusal.js';
import type { Text } from '../text/text.js';

/** The fault of a text on one line that has 1 to `most` characters. */
export const lineFaults = (text: string, path: readonly string[], most: number): UserError[] =>
  text.trim() === '' || text.length > most
    ? [nameLengthFault(path, text, most)]
    : typedTextFaults(text, path, 'LINE', most, refusal);

const LONGEST_TEXT = 300;

/** Faults of a text that must exist in both languages, each on one line: headings, cells and subjects show it. */
export const textFaults = (text: Text | undefined, at: readonly string[]): UserError[] =>
  (['vi', 'en'] as const).flatMap((language) => lineFaults(text?.[language] ?? '', [...at, language], LONGEST_TEXT));

/** Faults of a legal basis: a list of such texts, with at most `most` entries. */
export const legalBasisFaults = (texts: readonly Text[], most: number): UserError[] => {
  const tooMany = rangeFaults(['legalBasis'], texts.length, 0, most);
  return tooMany.length > 0 ? tooMany : texts.flatMap((text, i) => textFaults(text, ['legalBasis', String(i)]));
};
