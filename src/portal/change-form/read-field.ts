import { type Asked, type Empty, enteredNumber, isNotReadable } from '../../domain/text/number-entry.js';
import { NO_PAIRS_TEXT, notANumberText, wholeFault } from '../../domain/text/number-entry-texts.js';
import { enteredPairs, NO_PAIRS, type NumberPair } from '../../domain/text/number-pairs.js';
import type { Language, Text } from '../../domain/text/text.js';

/** The content of a field of numbers: one number, or two numbers on a line for each year or band. */
export type Reads = Asked | 'YEARS' | 'BANDS';

/** The number or the pairs typed into a field of an administrator's form. */
export function readField(
  text: string,
  reads: Reads,
  language: Language,
): number | Empty | readonly NumberPair[] | { readonly fault: Text } {
  const isPairs = reads === 'YEARS' || reads === 'BANDS';
  const read = isPairs
    ? enteredPairs(text, language, reads === 'YEARS' ? 'WHOLE' : 'DECIMAL')
    : enteredNumber(text, language, reads);
  if (read === NO_PAIRS) return { fault: NO_PAIRS_TEXT };
  if (isNotReadable(read)) return { fault: notANumberText(read) };
  const wholes = typeof read === 'number' ? [read] : (read ?? []).map(({ first }) => first);
  const [fault] = reads === 'WHOLE' || reads === 'YEARS' ? wholes.flatMap((x) => wholeFault(x) ?? []) : [];
  return fault ? { fault } : read;
}
