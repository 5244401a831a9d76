import { type Figure, isNotApplicable } from '../figure/figure.js';
import type { Scoring } from '../indicator/indicator.js';
import type { Band, Range } from '../indicator/rule.js';
import { targetFor } from '../indicator/target-rule.js';
import { incompleteBeta, incompleteGamma } from './incomplete-functions.js';

/** How many counted people decide as one, at least 1. */
export type Clustering = number;

/** The distribution of the underlying number X behind a figure: a rate, or a number of cases. */
export type Underlying = {
  /** The figure is X times this scale. */
  readonly scale: number;
  /** The most that X can be. */
  readonly most: number;
  readonly variance: number;
  /** The correction of the variance for small counts. */
  readonly factor: number;
  below(x: number): number;
  /** The integrals of X and of X² over the part of the distribution below x. */
  partsBelow(x: number): readonly [first: number, second: number];
};

/** The rate behind a counted part of a counted whole, in per cent: a Beta distribution. Jeffreys' prior adds half a person on either side. */
export function chanceOfRatio(part: number, whole: number, clustering: Clustering = 1): Underlying {
  const [x, n] = [part / clustering, whole / clustering];
  const [a, b] = [x + 0.5, n - x + 0.5];
  const mean = a / (a + b);
  const square = (mean * (a + 1)) / (a + b + 1);
  return {
    scale: 100,
    most: 1,
    variance: (a * b) / ((a + b) ** 2 * (a + b + 1)),
    factor: (n + 2) / Math.max(n - 1, 1),
    below: (c) => incompleteBeta(c, a, b),
    partsBelow: (c) => [mean * incompleteBeta(c, a + 1, b), square * incompleteBeta(c, a + 2, b)],
  };
}

/** The expected number of cases behind a counted number of cases: a Gamma distribution. */
export function chanceOfCases(cases: number, clustering: Clustering = 1): Underlying {
  const a = cases / clustering + 0.5;
  return {
    scale: clustering,
    most: Number.POSITIVE_INFINITY,
    variance: a,
    factor: 1,
    below: (t) => incompleteGamma(a, t),
    partsBelow: (t) => [a * incompleteGamma(a + 1, t), a * (a + 1) * incompleteGamma(a + 2, t)],
  };
}

export const ownVariance = ({ variance, factor, scale }: Underlying): number => factor * variance * scale ** 2;

/** Variance of min(figure / target, 1). */
export function targetVariance({ scale, most, factor, below, partsBelow }: Underlying, target: number): number {
  const c = Math.min(target / scale, most);
  const beyond = 1 - below(c);
  const [first, second] = partsBelow(c);
  return factor * varianceOf(first / c + beyond, second / c ** 2 + beyond);
}

/** Variance of the share of points that the bands give: the share of the highest band that the figure reaches. */
export function bandsVariance({ scale, factor, below }: Underlying, bands: readonly Band[]): number {
  let [first, second] = [0, 0];
  for (const [at, { atLeast, share }] of bands.entries()) {
    const next = bands[at + 1];
    const chance = (next ? below(next.atLeast / scale) : 1) - below(atLeast / scale);
    first += share * chance;
    second += share ** 2 * chance;
  }
  return factor * varianceOf(first, second);
}

/** Variance of the place between the lowest and the highest figure, which are taken as fixed. */
export const minMaxVariance = (chance: Underlying, { min, max }: Range): number =>
  min === max ? 0 : ownVariance(chance) / (max - min) ** 2;

/** At least 0, although rounding can make the difference negative. */
const varianceOf = (mean: number, square: number): number => Math.max(square - mean ** 2, 0);

/** The inputs besides the figure that turn a figure into a share of points. */
export type ScoredBy = {
  readonly scoring: Scoring;
  /** Year of the period that the figure is from. */
  readonly year: number;
  /** The published range over the ranked communes; null where none of them has a figure. */
  readonly range: Range | null;
};

/**
 * The variance of a counted figure's share of points: each counted person, household or case might have gone the other
 * way. Levels and yes-or-no figures have no variance.
 */
export function figureVariance(figure: Figure, { scoring, year, range }: ScoredBy, clustering?: Clustering): number {
  const chance = chanceOf(figure, clustering);
  if (!chance) return 0;
  switch (scoring.rule) {
    case 'target':
      return targetVariance(chance, targetFor(scoring, year).value);
    case 'bands':
      return bandsVariance(chance, scoring.bands);
    case 'minMax':
      return range ? minMaxVariance(chance, range) : 0;
    case 'levels':
    case 'yesNo':
    case 'none':
      return 0;
  }
}

/** The standard deviation of a counted figure on its own scale: per cent of a ratio, cases of a count. */
export function figureDeviation(figure: Figure, clustering?: Clustering): number {
  const chance = chanceOf(figure, clustering);
  return chance ? Math.sqrt(ownVariance(chance)) : 0;
}

/** A part larger than its whole counts as the whole. Undefined for a figure that counts nothing. */
function chanceOf(figure: Figure, clustering: Clustering | undefined): Underlying | undefined {
  if (isNotApplicable(figure)) return undefined;
  if (figure.kind === 'count') return chanceOfCases(figure.value, clustering);
  if (figure.kind !== 'ratio') return undefined;
  return chanceOfRatio(Math.min(figure.numerator, figure.denominator), figure.denominator, clustering);
}
