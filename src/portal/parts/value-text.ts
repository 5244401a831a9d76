import { englishUnit, wholeTarget } from '../../domain/figure/figure-text.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Language, Text } from '../../domain/text/text.js';
import { partsWords } from './texts.js';

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

/** The kind of a figure in the API's names, and its unit. */
export type MeasuredBy = { readonly kind: 'RATIO' | 'COUNT' | 'LEVEL' | 'BOOLEAN'; readonly unitOfMeasure: string };

/** A value as its indicator measures it: `85,2%`, `12 cuộc`, `mức 2`, `Có`. */
export function measuredText(value: number, { kind, unitOfMeasure }: MeasuredBy): Text {
  switch (kind) {
    case 'RATIO':
      return withUnit(value, '%');
    case 'COUNT':
      return withUnit(value, unitOfMeasure);
    case 'LEVEL': {
      const { vi, en } = numberText(value);
      return { vi: partsWords.vi.level(vi), en: partsWords.en.level(en) };
    }
    case 'BOOLEAN':
      return value > 0
        ? { vi: partsWords.vi.yes, en: partsWords.en.yes }
        : { vi: partsWords.vi.no, en: partsWords.en.no };
  }
}

/** A target as people read it: of a count a whole number. */
export const measuredTarget = (target: number, indicator: MeasuredBy): Text =>
  measuredText(indicator.kind === 'COUNT' ? wholeTarget(target) : target, indicator);

/** A number as `text` writes it; a dash where there is none. */
export const orDash = (value: number | null, text: (value: number) => Text): Text =>
  value === null ? { vi: '–', en: '–' } : text(value);

/** `18,25/20`; a full number of points has no decimals. */
export const pointsText = (earned: number, possible: number, language: Language): string =>
  `${numberText(earned)[language]}/${numberText(possible)[language]}`;

/** `2–4`, or `2` where the rank does not move. */
export const intervalText = (best: number, worst: number): string => (best === worst ? `${best}` : `${best}–${worst}`);
