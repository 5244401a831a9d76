import { type Asked, enteredNumber, isNotReadable, type NotReadable } from './number-entry.js';
import { ungrouped } from './number-text.js';
import { inEachLanguage, type Language, type Text } from './text.js';

export type NumberPair = {
  readonly first: number;
  readonly second: number;
  /** The remark in brackets after the pair. */
  readonly remark?: string;
};

/** The text is no list of pairs: a number of a pair is missing, or something else was typed. */
export const NO_PAIRS = Symbol('no pairs');

/**
 * Reads pairs of numbers, one a line or separated by semicolons: `2026: 85; 2030: 95,5 (remark)`. @param first whether
 * the number before the colon must be whole; the one after it may have decimals
 */
export function enteredPairs(
  typed: string,
  language: Language,
  first: Asked,
): readonly NumberPair[] | NotReadable | typeof NO_PAIRS {
  const pairs: NumberPair[] = [];
  for (const entry of typed.split(/[;\n]/).filter((part) => part.trim() !== '')) {
    const [, left = '', right = '', remark] = /^([^:]*):([^:()]*)(?:\(([^()]*)\)\s*)?$/.exec(entry) ?? [];
    const read = [enteredNumber(left, language, first), enteredNumber(right, language, 'DECIMAL')];
    const wrong = read.find(isNotReadable);
    if (wrong) return wrong;
    const [one, other] = read;
    if (typeof one !== 'number' || typeof other !== 'number') return NO_PAIRS;
    pairs.push({ first: one, second: other, ...(remark !== undefined && { remark: remark.trim() }) });
  }
  return pairs;
}

/** Writes pairs in the form that `enteredPairs` reads. */
export const pairsText = (pairs: readonly NumberPair[], separator: string): Text =>
  inEachLanguage((language) =>
    pairs
      .map(({ first, second, remark }) => {
        const numbers = `${ungrouped(first)[language]}: ${ungrouped(second)[language]}`;
        return remark === undefined ? numbers : `${numbers} (${remark})`;
      })
      .join(separator),
  );
