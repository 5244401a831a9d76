import { minMaxShare, type Range } from '../indicator/share.js';
import { targetFor } from '../indicator/target.js';
import type { LeafColumn } from './column.js';
import type { Leaf, Scale } from './tree.js';

export type Normalised = {
  /** On the leaf's scale, at full precision; NaN where missing or not applicable. */
  readonly values: Float64Array;
  /** Smallest and largest figure of the units that count, for minMax; null for every other rule. */
  readonly range: Range | null;
};

/** One column of figures on the leaf's scale. @param counts 1 where the unit sets the range of a minMax */
export function normalise(leaf: Leaf, column: LeafColumn, counts: Uint8Array): Normalised {
  const range = leaf.rule.rule === 'minMax' ? rangeOf(column, counts) : null;
  return { values: onScale(sharesOf(leaf, column, range), leaf.scale), range };
}

/** One loop for each rule: nothing is allocated and nothing is decided anew for a figure. NaN goes through as NaN. */
function sharesOf({ rule, higherIsBetter }: Leaf, column: LeafColumn, range: Range | null): Float64Array {
  const { values } = column;
  const shares = new Float64Array(values.length);
  switch (rule.rule) {
    case 'target': {
      const own = targetFor(rule, column.year).value;
      const before = targetFor(rule, column.carriedYear).value;
      holdShares(shares, values, own);
      if (own !== before) holdCarried(shares, column, before);
      break;
    }
    case 'levels':
      holdShares(shares, values, rule.max);
      break;
    case 'bands':
      bandShares(shares, values, rule.bands);
      break;
    case 'yesNo':
      holdShares(shares, values, 1);
      break;
    case 'minMax':
      // No unit sets the range: each figure is its own range.
      for (let i = 0; i < shares.length; i++) {
        const value = values[i] as number;
        shares[i] = Number.isNaN(value)
          ? value
          : minMaxShare(value, range?.min ?? value, range?.max ?? value, higherIsBetter);
      }
      break;
    case 'goalposts':
      for (let i = 0; i < shares.length; i++)
        shares[i] = minMaxShare(values[i] as number, rule.low, rule.high, higherIsBetter);
      break;
  }
  return shares;
}

/** Limits shares to 0..1, so that an impossible figure cannot cost points. */
function holdShares(shares: Float64Array, values: Float64Array, most: number): void {
  for (let i = 0; i < shares.length; i++) {
    const share = (values[i] as number) / most;
    shares[i] = share > 1 ? 1 : share < 0 ? 0 : share;
  }
}

function holdCarried(shares: Float64Array, { values, carried }: LeafColumn, target: number): void {
  for (let i = 0; i < shares.length; i++)
    if (carried[i] === 1) shares[i] = Math.max(Math.min((values[i] as number) / target, 1), 0);
}

/** The share of the highest threshold not above the value. */
function bandShares(
  shares: Float64Array,
  values: Float64Array,
  bands: readonly { readonly atLeast: number; readonly share: number }[],
): void {
  const atLeast = Float64Array.from(bands, (band) => band.atLeast);
  const shareAt = Float64Array.from(bands, (band) => band.share);
  for (let i = 0; i < shares.length; i++) {
    const value = values[i] as number;
    let share = Number.isNaN(value) ? value : 0;
    for (let band = 0; band < atLeast.length && (atLeast[band] as number) <= value; band++)
      share = shareAt[band] as number;
    shares[i] = share;
  }
}

/** Over the units that count and have a figure. */
function rangeOf({ values }: LeafColumn, counts: Uint8Array): Range | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (counts[i] !== 1) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? null : { min, max };
}

function onScale(shares: Float64Array, { worst, best }: Scale): Float64Array {
  if (worst === 0 && best === 1) return shares;
  for (let i = 0; i < shares.length; i++) shares[i] = worst + (shares[i] as number) * (best - worst);
  return shares;
}
