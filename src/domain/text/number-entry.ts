import type { Language } from './text.js';

/** Whether a field takes whole numbers only, or decimals too. */
export type Asked = 'WHOLE' | 'DECIMAL';

/** The field is empty. */
export type Empty = undefined;
export type NotReadable = {
  readonly notReadable: string;
  /** The language in which the text was read. */
  readonly language: Language;
  readonly asked: Asked;
  /** The two numbers that an ambiguous text may mean. */
  readonly readings?: readonly [whole: number, decimal: number];
};

/** Each language's mark between thousands, then its decimal mark. */
const MARKS: Readonly<Record<Language, readonly [group: string, decimal: string]>> = { vi: ['.', ','], en: [',', '.'] };

const WHOLE = String.raw`(?:0|[1-9]\d*)`;
const SPACED = String.raw`[1-9]\d{0,2}(?: \d{3})+`;

function grammarOf([group, decimal]: readonly [string, string]) {
  const [g, d] = [`\\${group}`, `\\${decimal}`];
  return {
    /** The number in the reader's own language. One mark groups all thousands: that of the language, or a space. */
    own: new RegExp(String.raw`^-?(?:[1-9]\d{0,2}([${g} ])\d{3}(?:\1\d{3})*|\d+)(?:${d}\d+)?$`),
    /** A decimal number with the other language's mark, where that mark cannot be a mark between thousands. */
    foreign: new RegExp(String.raw`^-?(?:${WHOLE}${g}\d+|${SPACED}${g}(?!\d{3}$)\d+)$`),
    grouped: new RegExp(String.raw`^-?[1-9]\d{0,2}${g}\d{3}$`),
    /** A number with three decimals, which the other language would take for thousands. */
    likeGrouped: new RegExp(String.raw`^-?[1-9]\d{0,2}${d}\d{3}$`),
  };
}

const GRAMMAR = { vi: grammarOf(MARKS.vi), en: grammarOf(MARKS.en) };

/** Marks without width come along with copied numbers. */
const WITHOUT_WIDTH = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/**
 * The only reader of numbers that people write: `1.234,5` in Vietnamese, `1,234.5` in English. In a field for whole
 * numbers, `1.200` is 1200 in Vietnamese. In a field for decimals, `1.200` is refused with both readings. Both
 * languages read `0.5`, because its mark cannot group thousands.
 */
export function enteredNumber(typed: string, language: Language, asked: Asked): number | Empty | NotReadable {
  const text = typed.replace(WITHOUT_WIDTH, '').trim();
  if (text === '') return undefined;
  const signed = text.replace(/\s+/g, ' ').replace(/^\u2212/, '-');
  const [group, decimal] = MARKS[language];
  const { own, foreign, grouped, likeGrouped } = GRAMMAR[language];
  const doubtful = asked === 'DECIMAL' ? grouped : likeGrouped;
  if (doubtful.test(signed)) {
    const readings = [Number(signed.replace(/[.,]/, '')), Number(signed.replace(',', '.'))] as const;
    return { notReadable: text, language, asked, readings };
  }
  if (own.test(signed)) return Number(without(group, without(' ', signed)).replace(decimal, '.'));
  if (foreign.test(signed)) return Number(without(' ', signed).replace(group, '.'));
  return { notReadable: text, language, asked };
}

/** Browsers of 2019 have no `replaceAll`. */
const without = (sign: string, text: string): string => text.split(sign).join('');

export const isNotReadable = (value: unknown): value is NotReadable =>
  typeof value === 'object' && value !== null && 'notReadable' in value;
