import type { Band, Range } from '../indicator/rule.js';
import { incompleteBeta, incompleteGamma } from './incomplete-functions.js';

/** How many counted people decide together, at least 1: so many count as one. */
export type Clustering = number;

/** The underlying number X behind a figure: a rate, or so many cases. */
export type Underlying = {
  /** How much of the figure's own scale is 1 of X. */
  readonly scale: number;
  /** The most that X can be. */
  readonly most: number;
  readonly variance: number;
  /** What the variance lacks where few are counted. */
  readonly factor: number;
  below(x: number): number;
  /** Means of X and of X², of what lies below. */
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

/** The number of cases behind those that were counted: a Gamma distribution. */
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

/** Variance of the figure itself, on the figure's own scale. */
export const ownVariance = ({ variance, factor, scale }: Underlying): number => factor * variance * scale ** 2;

/** Variance of min(figure / target, 1). */
export function targetVariance({ scale, most, factor, below, partsBelow }: Underlying, target: number): number {
  const c = Math.min(target / scale, most);
  const beyond = 1 - below(c);
  const [first, second] = partsBelow(c);
  return factor * varianceOf(first / c + beyond, second / c ** 2 + beyond);
}

/** Variance of the share of the highest band that is not above the figure. */
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

/** Rounding must not make it less than nothing. */
const varianceOf = (mean: number, square: number): number => Math.max(square - mean ** 2, 0);
