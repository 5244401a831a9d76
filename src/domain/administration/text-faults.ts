import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { strayCharacterFaults } from '../refusal/plain-text.js';
import { outOfRange, rangeFaults } from '../refusal/refusal.js';
import type { Text } from '../text/text.js';

const LONGEST_TEXT = 300;
/**
 * Faults of a text that must exist in both languages, each on one line, because headings, cells and subjects show it.
 */
export function textFaults(text: Text | undefined, at: readonly string[]): UserError[] {
  const isGood = [text?.vi ?? '', text?.en ?? ''].every((words) => words.trim() !== '' && words.length <= LONGEST_TEXT);
  const stray = (['vi', 'en'] as const).flatMap((language) =>
    strayCharacterFaults(text?.[language], [...at, language], 'LINE'),
  );
  return isGood
    ? stray
    : [
        outOfRange(at, text?.vi ?? '', `vi + en, 1–${LONGEST_TEXT}`, {
          other: BOUND_TEXTS.bothLanguages(LONGEST_TEXT),
        }),
      ];
}

/** Faults of a legal basis: a list of such texts, with at most `most` entries. */
export const legalBasisFaults = (texts: readonly Text[], most: number): UserError[] => {
  const tooMany = rangeFaults(['legalBasis'], texts.length, 0, most);
  return tooMany.length > 0 ? tooMany : texts.flatMap((text, i) => textFaults(text, ['legalBasis', String(i)]));
};
