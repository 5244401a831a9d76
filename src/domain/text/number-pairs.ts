import { ungrouped } from './exact-text.js';
import { type Asked, enteredNumber, isNotReadable, type NotReadable } from './number-entry.js';
import type { Language, Text } from './text.js';

export type NumberPair = {
  readonly first: number;
  readonly second: number;
  /** What stands in brackets behind it. */
  readonly remark?: string;
};

/** One of a pair is missing, or something else stands there. */
export const NO_PAIRS = Symbol('no pairs');

/**
 * Pairs of numbers, one a line or separated by semicolons: `2026: 85; 2030: 95,5 (remark)`. @param first what may stand
 * before the colon; behind it decimals may
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

/** Pairs as they are read again. */
export function pairsText(pairs: readonly NumberPair[], separator: string): Text {
  const inLanguage = (language: Language): string =>
    pairs
      .map(({ first, second, remark }) => {
        const numbers = `${ungrouped(first)[language]}: ${ungrouped(second)[language]}`;
        return remark === undefined ? numbers : `${numbers} (${remark})`;
      })
      .join(separator);
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}
