import type { Language } from './text.js';

/** Nothing is entered. */
export type Empty = undefined;
export type NotReadable = { readonly notReadable: string };

/** Thousands are grouped by one mark all through: that of the language, or a space. */
const NUMBER: Readonly<Record<Language, RegExp>> = {
  vi: /^-?\d{1,3}([.\s])\d{3}(?:\1\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/,
  en: /^-?\d{1,3}([,\s])\d{3}(?:\1\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/,
};

/**
 * The number that somebody has typed: `1.234,56` or `1 234,56` in Vietnamese, `1,234.56` or `1 234.56` in English. What
 * could be meant either way is refused, not guessed.
 */
export function enteredNumber(typed: string, language: Language): number | Empty | NotReadable {
  const text = typed.trim();
  if (text === '') return undefined;
  if (!NUMBER[language].test(text)) return { notReadable: text };
  const [group, mark] = language === 'vi' ? [/[.\s]/g, ','] : [/[,\s]/g, '.'];
  return Number(text.replace(group, '').replace(mark, '.'));
}

export const isNotReadable = (value: unknown): value is NotReadable =>
  typeof value === 'object' && value !== null && 'notReadable' in value;
