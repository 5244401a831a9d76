import { englishUnit } from '../../domain/figure/figure-text.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';

/** A value and its unit: no space before the per cent sign, and one thing in the singular. */
export function withUnit(value: number, unit: string): Text {
  const { vi, en } = numberText(value);
  const gap = unit === '%' || unit === '' ? '' : ' ';
  return { vi: `${vi}${gap}${unit}`, en: `${en}${gap}${englishUnit(value, unit)}` };
}

/** Parts of a sentence, with its full stop. */
export const joined = (parts: readonly Text[]): Text => ({
  vi: `${parts.map(({ vi }) => vi).join('; ')}.`,
  en: `${parts.map(({ en }) => en).join('; ')}.`,
});
