import type { MethodVersion, NamedMethod } from './method.js';

export const MOST_NAMED_METHODS = 16;

/** The published way first, then the others. */
export function namedMethodsOf(method: MethodVersion): readonly NamedMethod[] {
  const published = publishedWay(method);
  const others = method.namedMethods ?? USUAL;
  return [published, ...others.filter((other) => codeOf(other) !== codeOf(published))].slice(0, MOST_NAMED_METHODS);
}

/** What is carried forward is a figure here: what remains missing earns nothing. */
const publishedWay = ({ missingPolicy }: MethodVersion): NamedMethod => ({
  aggregation: 'ARITHMETIC',
  normalisation: 'AS_PUBLISHED',
  missing: missingPolicy === 'RENORMALISE' ? 'RENORMALISE' : 'ZERO',
});

export const codeOf = ({ aggregation, normalisation, missing }: NamedMethod): string =>
  [aggregation, normalisation, missing].join('_');

const USUAL: readonly NamedMethod[] = (['ARITHMETIC', 'GEOMETRIC'] as const).flatMap((aggregation) =>
  (['ZERO', 'RENORMALISE'] as const).map(
    (missing): NamedMethod => ({ aggregation, normalisation: 'AS_PUBLISHED', missing }),
  ),
);
