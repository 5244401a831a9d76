import type { Figure } from './figure.js';

/**
 * The joint figure of several units. If a part is unknown, a count is a lower bound, and a ratio, a level or a yes is
 * unknown.
 */
export type FigureOfParts =
  | { readonly kind: 'EXACT'; readonly figure: Figure; readonly known: number; readonly of: number }
  | { readonly kind: 'AT_LEAST'; readonly figure: Figure; readonly known: number; readonly of: number }
  | { readonly kind: 'UNKNOWN'; readonly known: number; readonly of: number };

/**
 * Sums numerators, denominators and counts. A boolean is yes if all say yes; a level is the lowest one. Percentages are
 * never averaged. @param unknownParts parts outside the register, or parts of divided units
 */
export function figureOfParts(parts: readonly (Figure | undefined)[], unknownParts = 0): FigureOfParts {
  const figures = parts.filter((figure) => figure !== undefined);
  const knownParts = figures.length;
  const of = parts.length + unknownParts;
  const figure = mergedFigure(figures);
  if (!figure) return { kind: 'UNKNOWN', known: knownParts, of };
  if (knownParts === of) return { kind: 'EXACT', figure, known: knownParts, of };
  return figure.kind === 'count'
    ? { kind: 'AT_LEAST', figure, known: knownParts, of }
    : { kind: 'UNKNOWN', known: knownParts, of };
}

/** Merges known figures by the rule of their kind; undefined without any. Throws FigureKindError if kinds differ. */
export function mergedFigure([first, ...others]: readonly Figure[]): Figure | undefined {
  return first && others.reduce(merge, first);
}

export class FigureKindError extends Error {
  override name = 'FigureKindError';
}

function merge(a: Figure, b: Figure): Figure {
  if (a.kind === 'ratio' && b.kind === 'ratio')
    return { kind: 'ratio', numerator: a.numerator + b.numerator, denominator: a.denominator + b.denominator };
  if (a.kind === 'count' && b.kind === 'count') return { kind: 'count', value: a.value + b.value };
  if (a.kind === 'boolean' && b.kind === 'boolean') return { kind: 'boolean', value: a.value && b.value };
  if (a.kind === 'level' && b.kind === 'level') return { kind: 'level', value: Math.min(a.value, b.value) };
  throw new FigureKindError(`a ${a.kind} and a ${b.kind} cannot be merged`);
}
