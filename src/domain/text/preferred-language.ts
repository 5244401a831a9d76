import type { Language, Text } from './text.js';

/** The language of the service that the reader's system prefers (`Accept-Language`); undefined if it names neither. */
export function preferredLanguage(acceptLanguage: string | undefined): Language | undefined {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => (language === 'vi' || language === 'en') && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0]?.language;
  return preferred === 'vi' || preferred === 'en' ? preferred : undefined;
}

/** The language of names and sentences when a query names none. Vietnamese for a reader of unknown language. */
export const languageOfAnswer = (acceptLanguage: string | undefined): Language =>
  preferredLanguage(acceptLanguage) ?? 'vi';

/** The header `Content-Language` of an answer. Undefined stands for both languages, as in `textFor`. */
export const contentLanguage = (...used: readonly (Language | undefined)[]): string =>
  (['vi', 'en'] as const).filter((language) => used.includes(language) || used.includes(undefined)).join(', ');

/** The text in the reader's language; in both languages, `vi · en`, if that language is unknown. */
export const textFor = ({ vi, en }: Text, language: Language | undefined): string => {
  if (language) return language === 'vi' ? vi : en;
  return vi === en ? vi : `${vi} · ${en}`;
};
