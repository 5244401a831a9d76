import type { MethodVersion, NamedMethod } from './method.js';
import { AGGREGATION_TEXTS, MISSING_TREATMENT_TEXTS, NORMALISATION_TEXTS } from './named-method-texts.js';

export const MOST_NAMED_METHODS = 16;

/** Whether a way can be computed: numbers around 0, or numbers of units, have only an arithmetic mean. */
export const isDefined = ({ aggregation, normalisation }: NamedMethod): boolean =>
  aggregation === 'ARITHMETIC' || ['AS_PUBLISHED', 'MIN_MAX', 'PERCENTILE'].includes(normalisation);

/** The three choices of a named method as one word, `GEOMETRIC_MIN_MAX_ZERO`. */
export const codeOfMethod = ({ aggregation, normalisation, missing }: NamedMethod): string =>
  [aggregation, normalisation, missing].join('_');

const keysOf = <K extends string>(texts: Readonly<Record<K, unknown>>) => Object.keys(texts) as K[];

export const AGGREGATIONS = keysOf(AGGREGATION_TEXTS);
export const NORMALISATIONS = keysOf(NORMALISATION_TEXTS);
export const MISSING_TREATMENTS = keysOf(MISSING_TREATMENT_TEXTS);

/** Every nameable way of calculation, computable or not. */
const ALL: readonly NamedMethod[] = AGGREGATIONS.flatMap((aggregation) =>
  NORMALISATIONS.flatMap((normalisation) =>
    MISSING_TREATMENTS.map((missing): NamedMethod => ({ aggregation, normalisation, missing })),
  ),
);

export const methodWithCode = (code: string): NamedMethod | undefined => ALL.find((way) => codeOfMethod(way) === code);

/** The named methods of a version: the published way first, then the version's own list, or the usual one. */
export function namedMethodsOf(method: Pick<MethodVersion, 'missingPolicy' | 'namedMethods'>): readonly NamedMethod[] {
  const published = publishedWay(method);
  const others = method.namedMethods ?? usual();
  return [published, ...others.filter((other) => codeOfMethod(other) !== codeOfMethod(published))];
}

/** A carried figure is a figure here. A figure that is still missing earns nothing. */
const publishedWay = ({ missingPolicy }: Pick<MethodVersion, 'missingPolicy'>): NamedMethod => ({
  aggregation: 'ARITHMETIC',
  normalisation: 'AS_PUBLISHED',
  missing: missingPolicy === 'RENORMALISE' ? 'RENORMALISE' : 'ZERO',
});

/**
 * Ten ways that handbooks name for such figures. With z-scores, whose 0 is the mean, a missing figure cannot count as
 * the worst. Geometric means test how far one good figure makes up for a bad one, once for each scale that allows them.
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
