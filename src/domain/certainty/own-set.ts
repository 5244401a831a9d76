import { FINEST_STEP, normalCdf, normalMean, normalQuantile } from './normal.js';
import { type Estimate, errorOfDifference, type RankSet } from './rank-set.js';

/** A unit that is compared with the one whose set is sought. */
type Other = ReturnType<typeof comparedWith>;

/**
 * The set of one unit alone, by its differences from all others (Mogstad, Romano, Shaikh, Wilhelm 2024). Who is told
 * apart leaves the comparison, and the others are compared again, until nobody leaves (Holm).
 */
export function ownSet(units: readonly Estimate[], at: number, level: number): RankSet {
  const own = units[at] as Estimate;
  const others = units.flatMap((other, i) => (i === at ? [] : comparedWith(own, other)));
  const uncertain = others.filter(({ sigma }) => sigma > 0);
  while (tellApart(uncertain, own, level)) {}
  const told = others.filter(({ isToldApart }) => isToldApart);
  return {
    best: 1 + told.filter(({ isHigher }) => isHigher === true).length,
    worst: units.length - told.filter(({ isHigher }) => isHigher === false).length,
  };
}

function comparedWith(own: Estimate, other: Estimate) {
  const lead = other.value - own.value;
  const sigma = errorOfDifference(own, other);
  return {
    error: other.error,
    /** Standard error of the difference of both scores. */
    sigma,
    /** Whether the other unit has the higher score; null where both are equal. */
    isHigher: lead === 0 ? null : lead > 0,
    /** The difference of both scores, in its own standard errors. */
    ratio: lead === 0 ? 0 : Math.abs(lead) / sigma,
    // Without any error two numbers are told apart exactly when they differ.
    isToldApart: sigma === 0 && lead !== 0,
  };
}

/**
 * Whether anybody else is told apart: whose difference is beyond the critical value of those that still stand. The
 * value itself is not needed: a ratio is beyond it exactly when differences stay within that ratio too often.
 */
function tellApart(others: readonly Other[], own: Estimate, level: number): boolean {
  // One difference alone has the smallest critical value, and Bonferroni's is never exceeded.
  const smallest = normalQuantile(level);
  const largest = normalQuantile(1 - (1 - level) / (2 * Math.max(others.length, 1)));
  const step = stepFor(others, own);
  const open = others
    .filter(({ isToldApart, ratio }) => !isToldApart && ratio > smallest)
    .toSorted((a, b) => b.ratio - a.ratio);
  const isBeyond = (ratio: number) =>
    ratio > largest || normalMean((u) => allWithin(others, own.error * u, ratio), step) > level;
  let told = 0;
  for (let end = open.length; told < end; ) {
    const middle = Math.floor((told + end) / 2);
    if (isBeyond(open[middle]?.ratio ?? 0)) told = middle + 1;
    else end = middle;
  }
  for (const other of open.slice(0, told)) other.isToldApart = true;
  return told > 0;
}

/** A smooth function needs few nodes; another unit with a small error of its own makes it steep. */
const stepFor = (others: readonly Other[], own: Estimate): number =>
  Math.max(FINEST_STEP, Math.min(0.1, ...others.map(({ error }) => error / (8 * own.error))));

/** The chance that all differences stay within so many standard errors, given the error of the unit itself. */
function allWithin(others: readonly Other[], ownDeviation: number, ratio: number): number {
  let product = 1;
  for (const { error, sigma, isHigher, isToldApart } of others) {
    // A commune that is told apart cannot stand on the other side of the unit.
    const high = isToldApart && isHigher ? 1 : cdfOf(ratio * sigma + ownDeviation, error);
    const low = isToldApart && !isHigher ? 0 : cdfOf(-ratio * sigma + ownDeviation, error);
    product *= Math.max(high - low, 0);
    if (product < 1e-17) return 0;
  }
  return product;
}

/** Without an error of its own the other unit stands still: the limit of ever smaller errors. */
function cdfOf(deviation: number, error: number): number {
  if (error > 0) return normalCdf(deviation / error);
  return deviation > 0 ? 1 : 0;
}
