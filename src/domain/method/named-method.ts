import type { MethodVersion, NamedMethod } from './method.js';
import { AGGREGATION_TEXTS, MISSING_TREATMENT_TEXTS, NORMALISATION_TEXTS } from './named-method-texts.js';

export const MOST_NAMED_METHODS = 16;

/** Figures that are spread around 0, or that count units, have no geometric or harmonic mean. */
export const isDefined = ({ aggregation, normalisation }: NamedMethod): boolean =>
  aggregation === 'ARITHMETIC' || ['AS_PUBLISHED', 'MIN_MAX', 'PERCENTILE'].includes(normalisation);

/** The three choices of a named method in one word, as in `GEOMETRIC_MIN_MAX_ZERO`. */
export const codeOfMethod = ({ aggregation, normalisation, missing }: NamedMethod): string =>
  [aggregation, normalisation, missing].join('_');

const keysOf = <K extends string>(texts: Readonly<Record<K, unknown>>) => Object.keys(texts) as K[];

export const AGGREGATIONS = keysOf(AGGREGATION_TEXTS);
export const NORMALISATIONS = keysOf(NORMALISATION_TEXTS);
export const MISSING_TREATMENTS = keysOf(MISSING_TREATMENT_TEXTS);

/** Every way of calculation that can be named, whether it is defined or not. */
const ALL: readonly NamedMethod[] = AGGREGATIONS.flatMap((aggregation) =>
  NORMALISATIONS.flatMap((normalisation) =>
    MISSING_TREATMENTS.map((missing): NamedMethod => ({ aggregation, normalisation, missing })),
  ),
);

export const methodWithCode = (code: string): NamedMethod | undefined => ALL.find((way) => codeOfMethod(way) === code);

/** Named methods of a version: the published way first, then those that the version names, or the usual ones. */
export function namedMethodsOf(method: Pick<MethodVersion, 'missingPolicy' | 'namedMethods'>): readonly NamedMethod[] {
  const published = publishedWay(method);
  const others = method.namedMethods ?? usual();
  return [published, ...others.filter((other) => codeOfMethod(other) !== codeOfMethod(published))];
}

/** What is carried forward is a figure here: what remains missing earns nothing. */
const publishedWay = ({ missingPolicy }: Pick<MethodVersion, 'missingPolicy'>): NamedMethod => ({
  aggregation: 'ARITHMETIC',
  normalisation: 'AS_PUBLISHED',
  missing: missingPolicy === 'RENORMALISE' ? 'RENORMALISE' : 'ZERO',
});

/**
 * Ten ways that handbooks name for figures like these. What is missing has no place among z-scores, whose 0 is the mean;
 * geometric means ask how far one good figure may make up for a bad one, once for each scale that they are defined on.
 */
const USUAL: ReadonlySet<string> = new Set([
  ...['AS_PUBLISHED', 'MIN_MAX', 'PERCENTILE'].flatMap((scale) => [
    `ARITHMETIC_${scale}_ZERO`,
    `ARITHMETIC_${scale}_RENORMALISE`,
    `GEOMETRIC_${scale}_ZERO`,
  ]),
  'ARITHMETIC_Z_SCORE_RENORMALISE',
]);

const usual = () => ALL.filter((way) => USUAL.has(codeOfMethod(way)));
