import type { Figure } from './figure.js';

/**
 * What several units report together. Where a part is unknown, a count is a lower bound, and nobody knows a ratio, a level
 * or a yes.
 */
export type FigureOfParts =
  | { readonly kind: 'EXACT'; readonly figure: Figure; readonly known: number; readonly of: number }
  | { readonly kind: 'AT_LEAST'; readonly figure: Figure; readonly known: number; readonly of: number }
  | { readonly kind: 'UNKNOWN'; readonly known: number; readonly of: number };

/**
 * Numerators, denominators and counts are summed, a boolean is yes where all say yes, a level is the lowest. Percentages
 * are never averaged. `unknownParts` lie outside of the register, or are shares of divided units.
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

/** The figures that there are, by the rule of their kind; undefined where there are none. */
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
