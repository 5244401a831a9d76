import { minMaxShare } from '../indicator/min-max-rule.js';

/**
 * Ways to make indicators of different units of measure comparable, as in COINr. Higher is better: negate the figures
 * first if lower ones are better.
 */
export type Normalisation =
  /** Position between the lowest and the highest figure, 0..1. */
  | 'MIN_MAX'
  /** Distance from the mean in standard deviations (divisor n − 1). */
  | 'Z_SCORE'
  /** 1 for the lowest; equal figures share the smallest rank. */
  | 'RANK'
  /** Rank − 1: the number of lower figures. */
  | 'BORDA'
  /** Share of the other figures that are lower, 0..1. */
  | 'PERCENTILE';

/**
 * Makes a number of a figure, by comparison with the units that count. If the figure replaces a unit's real one, `own`
 * is the real one, which is then not compared.
 */
export type Comparing = (value: number, own?: number) => number;

const MAKINGS: Readonly<Record<Normalisation, (sorted: Float64Array) => Comparing>> = {
  MIN_MAX: (sorted) => {
    const [min, max] = [sorted[0] as number, sorted.at(-1) as number];
    return (value) => minMaxShare(value, min, max, true);
  },
  Z_SCORE: (sorted) => {
    const { mean, deviation } = momentsOf(sorted);
    return (value) => (deviation === 0 ? 0 : (value - mean) / deviation);
  },
  RANK: (sorted) => (value, own) => lowerThan(sorted, value, own) + 1,
  BORDA: (sorted) => (value, own) => lowerThan(sorted, value, own),
  // A lone figure has no others. It is at the bottom, like each of several equal figures.
  PERCENTILE: (sorted) => (value, own) => Math.min(1, lowerThan(sorted, value, own) / Math.max(1, sorted.length - 1)),
};

/**
 * The normalisation among these figures; NaN stays NaN. Without a spread, all get the same.
 *
 * @param counts 1 for a unit that others are compared with
 */
export function comparing(values: Float64Array, counts: Uint8Array, by: Normalisation): Comparing {
  const sorted = values.filter((value, i) => counts[i] === 1 && !Number.isNaN(value)).sort();
  const make = MAKINGS[by](sorted);
  return (value, own) => (Number.isNaN(value) || sorted.length === 0 ? Number.NaN : make(value, own));
}

/** Normalises all figures, by position. */
export function normalised(values: Float64Array, counts: Uint8Array, by: Normalisation): Float64Array {
  const make = comparing(values, counts, by);
  return values.map((value) => make(value));
}

/** Mean and standard deviation (divisor n − 1), from differences: rounding gives equal figures no spread. */
export function momentsOf(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  const first = values[0] ?? Number.NaN;
  let sum = 0;
  for (const value of values) sum += value - first;
  const mean = first + sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 };
}

/** The number of sorted figures that are lower. */
function lowerThan(sorted: Float64Array, value: number, own = value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return own < value ? low - 1 : low;
}
