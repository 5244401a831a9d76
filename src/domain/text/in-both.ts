import type { Language } from './text.js';

/** Vietnamese, English. */
export type Pair<Said = string> = readonly [vi: Said, en: Said];

/** Words as a file of texts has them: pairs, functions that give a pair, and what both languages say alike. */
type Written = { readonly [name: string]: string | Pair<unknown> | ((...about: never[]) => Pair<unknown>) | Written };

/** Words of one language. */
type Spoken<Said> = Said extends string
  ? string
  : Said extends Pair<infer One>
    ? One extends string
      ? string
      : One
    : Said extends (...about: infer About) => infer Answer
      ? (...about: About) => Spoken<Answer>
      : { readonly [Name in keyof Said]: Spoken<Said[Name]> };

/** The words for each language, from words that stand side by side in both. */
export const inBoth = <const Words extends Written>(words: Words) =>
  ({ vi: spoken(words, 0), en: spoken(words, 1) }) as Readonly<Record<Language, Spoken<Words>>>;

function spoken(said: unknown, language: 0 | 1): unknown {
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return said[language];
  if (typeof said === 'function') return (...about: unknown[]) => said(...about)[language];
  return Object.fromEntries(Object.entries(said as object).map(([name, of]) => [name, spoken(of, language)]));
}
