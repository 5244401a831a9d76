import { englishUnit } from '../../domain/figure/figure-text.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Language, Text } from '../../domain/text/text.js';

/** A unit behind a number: no space before the per cent sign. */
const behind = (unit: string): string => (unit === '%' || unit === '' ? unit : ` ${unit}`);

/** A value and its unit: one thing in the singular. */
export function withUnit(value: number, unit: string): Text {
  const { vi, en } = numberText(value);
  return { vi: `${vi}${behind(unit)}`, en: `${en}${behind(englishUnit(value, unit))}` };
}

type Published = {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unitOfMeasure: string;
};

/** A figure that others published, by its value or by its parts: `85%`, `20/20 xã`, `100 tổ chức`. */
export function publishedText({ value, numerator, denominator, unitOfMeasure }: Published, language: Language): string {
  if (value !== null) return withUnit(value, unitOfMeasure)[language];
  const numbers = [numerator, denominator].flatMap((part) => (part === null ? [] : numberText(part)[language]));
  return `${numbers.join('/')}${behind(unitOfMeasure)}`;
}

/** Parts of a sentence, with its full stop. */
export const joined = (parts: readonly Text[]): Text => ({
  vi: `${parts.map(({ vi }) => vi).join('; ')}.`,
  en: `${parts.map(({ en }) => en).join('; ')}.`,
});
