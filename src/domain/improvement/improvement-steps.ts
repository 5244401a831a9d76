import { type Figure, figureValue } from '../figure/figure.js';
import type { FigureSide, limitsOf } from '../method/figure-relations.js';

/** The tolerance for rounding of doubles, which is no progress. */
const TINY = 1e-9;

/** The wanted figure, or the part of the way that `most` allows; undefined if that is no step. */
export function withinProgress(from: Figure, to: Figure, most: number | undefined): Figure | undefined {
  if (most === undefined || Math.abs(figureValue(to) - figureValue(from)) <= most + TINY) return to;
  // A level or an act cannot be done in part.
  if (to.kind === 'level' || to.kind === 'boolean') return undefined;
  const whole = (x: number) => Math.floor(x + TINY);
  const [start, end] = [countedIn(from), countedIn(to)];
  const steps = whole(to.kind === 'ratio' ? (most * to.denominator) / 100 : most);
  return steps < 1 ? undefined : stepTo(to, start + (end > start ? steps : -steps));
}

/**
 * The wanted ratio within the limits of the commune's other figures for its numerator; undefined if no step is left.
 * Figures of other kinds have no limits.
 */
export function withinLimits(
  to: Figure,
  from: Figure,
  { atMost, atLeast }: ReturnType<typeof limitsOf>,
  figureOf: (code: string) => Figure | null | undefined,
): Figure | undefined {
  if (to.kind !== 'ratio' || from.kind !== 'ratio') return to;
  const measuredSides = (sides: readonly FigureSide[]) =>
    sides.flatMap(([code, side]) => {
      const figure = figureOf(code);
      return figure?.kind === 'ratio' ? figure[side] : [];
    });
  const isUp = to.numerator > from.numerator;
  const numerator = isUp
    ? Math.min(to.numerator, ...measuredSides(atMost))
    : Math.max(to.numerator, ...measuredSides(atLeast));
  const isStep = isUp ? numerator > from.numerator : numerator < from.numerator;
  return isStep ? { ...to, numerator } : undefined;
}

/** The figure with another counted number. */
export function stepTo(to: Figure, counted: number): Figure {
  if (to.kind === 'ratio') return { ...to, numerator: counted };
  return to.kind === 'count' ? { ...to, value: counted } : to;
}

/** The counted number: the numerator of a ratio, or the count itself. */
export const countedIn = (figure: Figure): number =>
  figure.kind === 'ratio' ? figure.numerator : Number(figure.value);

/**
 * The smallest of 1 … `most` for which the condition holds, searched from a guess. The condition must hold for `most`.
 */
export function smallestFor(most: number, guess: number, holds: (n: number) => boolean): number {
  let [fails, works] = [0, most];
  const near = Math.min(Math.max(Math.ceil(guess), 1), most);
  for (const n of [near, near - 1]) {
    if (n <= fails || n >= works) continue;
    if (holds(n)) works = n;
    else fails = n;
  }
  while (works - fails > 1) {
    const middle = Math.floor((fails + works) / 2);
    if (holds(middle)) works = middle;
    else fails = middle;
  }
  return works;
}
