import type { Band, Range } from '../indicator/rule.js';
import { incompleteBeta } from './incomplete-beta.js';
import { incompleteGamma } from './incomplete-gamma.js';

/** A counted part of a counted whole, both as they were filed. */
export type CountedRatio = { readonly part: number; readonly whole: number };

/** How many counted people decide together, at least 1: so many count as one. */
export type Clustering = number;

/** A Beta distribution of the underlying rate, and what its variance lacks where few are counted. */
type Rate = { readonly a: number; readonly b: number; readonly factor: number };

/** Jeffreys' prior: half a person on either side. */
function rateOf({ part, whole }: CountedRatio, clustering: Clustering): Rate {
  const [x, n] = [part / clustering, whole / clustering];
  return { a: x + 0.5, b: n - x + 0.5, factor: (n + 2) / Math.max(n - 1, 1) };
}

/** Of a ratio scored against a target in per cent: the variance of min(rate / target, 1). */
export function targetVariance(ratio: CountedRatio, target: number, clustering: Clustering = 1): number {
  const { a, b, factor } = rateOf(ratio, clustering);
  const c = Math.min(target / 100, 1);
  const mean = a / (a + b);
  const second = (mean * (a + 1)) / (a + b + 1);
  const beyond = 1 - incompleteBeta(c, a, b);
  return (
    factor *
    varianceOf(
      (mean / c) * incompleteBeta(c, a + 1, b) + beyond,
      (second / c ** 2) * incompleteBeta(c, a + 2, b) + beyond,
    )
  );
}

/** Of a ratio scored by bands in per cent. */
export function bandsVariance(ratio: CountedRatio, bands: readonly Band[], clustering: Clustering = 1): number {
  const { a, b, factor } = rateOf(ratio, clustering);
  return factor * varianceOfBands(bands, (percent) => incompleteBeta(percent / 100, a, b));
}

/** Of cases scored by bands of cases. */
export const casesBandsVariance = (cases: number, bands: readonly Band[], clustering: Clustering = 1): number =>
  varianceOfBands(bands, (value) => incompleteGamma(cases / clustering + 0.5, value / clustering));

function varianceOfBands(bands: readonly Band[], chanceBelow: (value: number) => number): number {
  let first = 0;
  let second = 0;
  for (const [at, { atLeast, share }] of bands.entries()) {
    const next = bands[at + 1];
    const chance = (next ? chanceBelow(next.atLeast) : 1) - chanceBelow(atLeast);
    first += share * chance;
    second += share ** 2 * chance;
  }
  return varianceOf(first, second);
}

/** Of a ratio scored between the lowest and the highest in per cent, which are held. */
export function minMaxVariance(ratio: CountedRatio, { min, max }: Range, clustering: Clustering = 1): number {
  return min === max ? 0 : rateVariance(ratio, clustering) / ((max - min) / 100) ** 2;
}

/** Of the underlying rate itself. */
export function rateVariance(ratio: CountedRatio, clustering: Clustering = 1): number {
  const { a, b, factor } = rateOf(ratio, clustering);
  return (factor * a * b) / ((a + b) ** 2 * (a + b + 1));
}

/** Of counted cases scored against a target of cases: the variance of min(cases / target, 1). */
export function casesVariance(cases: number, target: number, clustering: Clustering = 1): number {
  const a = cases / clustering + 0.5;
  const t = target / clustering;
  const beyond = 1 - incompleteGamma(a, t);
  return varianceOf(
    (a / t) * incompleteGamma(a + 1, t) + beyond,
    ((a * (a + 1)) / t ** 2) * incompleteGamma(a + 2, t) + beyond,
  );
}

/** Of cases scored between the fewest and the most, which are held. */
export const casesMinMaxVariance = (cases: number, { min, max }: Range, clustering: Clustering = 1): number =>
  min === max ? 0 : casesOwnVariance(cases, clustering) / (max - min) ** 2;

/** Of the underlying number of cases itself. */
export const casesOwnVariance = (cases: number, clustering: Clustering = 1): number =>
  (cases / clustering + 0.5) * clustering ** 2;

/** Rounding must not make it less than nothing. */
const varianceOf = (mean: number, second: number): number => Math.max(second - mean ** 2, 0);
