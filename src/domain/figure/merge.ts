import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import type { Figure, Figures } from './figure.js';

/** One figure of a merged unit; incomplete where not every part had one or parts lie outside the register. */
export type MergedFigure = {
  readonly figure: Figure;
  /** Parts that had a figure, of all parts inside the register. */
  readonly parts: number;
  readonly of: number;
  readonly isComplete: boolean;
};

/**
 * What several units report together after a merge: numerators, denominators and counts are summed, a boolean is
 * yes where all say yes, a level is the lowest. Percentages are never averaged.
 */
export function mergeFigures(
  indicators: readonly Indicator[],
  parts: readonly Figures[],
  hasForeignParts = false,
): Map<IndicatorCode, MergedFigure> {
  const merged = new Map<IndicatorCode, MergedFigure>();
  for (const { code } of indicators) {
    const figures = parts.flatMap((part) => part.get(code) ?? []);
    const [first, ...rest] = figures;
    if (!first) continue;
    merged.set(code, {
      figure: rest.reduce(merge, first),
      parts: figures.length,
      of: parts.length,
      isComplete: figures.length === parts.length && !hasForeignParts,
    });
  }
  return merged;
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
