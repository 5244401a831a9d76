import { FINEST_STEP, normalCdf, normalMean, normalQuantile } from './normal.js';
import { type Estimate, errorOfDifference, type RankSet } from './rank-set.js';

/** A unit that is compared with the one whose set is sought. */
type Other = ReturnType<typeof comparedWith>;

/**
 * The set of ranks of one unit alone, from its differences to all others (Mogstad, Romano, Shaikh, Wilhelm 2024). Units
 * that are told apart leave the comparison, and the others are compared again, until no unit leaves (Holm).
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
    // Numbers without an error are told apart exactly when they differ.
    isToldApart: sigma === 0 && lead !== 0,
  };
}

/**
 * Marks the units whose difference is beyond the critical value, and says whether there are any. The value itself is not
 * computed: a ratio is beyond it exactly when the chance that all differences stay within that ratio exceeds the level.
 */
function tellApart(others: readonly Other[], own: Estimate, level: number): boolean {
  // A single difference has the smallest possible critical value; Bonferroni's value is the largest.
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

/** The step of the integral. A smooth function needs few nodes; a unit with a small error makes it steep. */
const stepFor = (others: readonly Other[], own: Estimate): number =>
  Math.max(FINEST_STEP, Math.min(0.1, ...others.map(({ error }) => error / (8 * own.error))));

/** The chance that all differences stay within so many standard errors, given the error of the unit itself. */
function allWithin(others: readonly Other[], ownDeviation: number, ratio: number): number {
  let product = 1;
  for (const { error, sigma, isHigher, isToldApart } of others) {
    // A unit that is told apart cannot be on the other side of this unit.
    const high = isToldApart && isHigher ? 1 : cdfOf(ratio * sigma + ownDeviation, error);
    const low = isToldApart && !isHigher ? 0 : cdfOf(-ratio * sigma + ownDeviation, error);
    product *= Math.max(high - low, 0);
    if (product < 1e-17) return 0;
  }
  return product;
}

/** The share of a normal distribution up to a deviation. Without an error: the limit of ever smaller errors, 0 or 1. */
function cdfOf(deviation: number, error: number): number {
  if (error > 0) return normalCdf(deviation / error);
  return deviation > 0 ? 1 : 0;
}
