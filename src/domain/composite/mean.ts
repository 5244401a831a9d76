import { type LeafColumn, MISSING, PRESENT } from './column.js';
import type { Aggregation, WhenMissing } from './tree.js';

/**
 * The two sides of every mean, by unit: Σ weight · f(value) and Σ weight over the parts that count. With f = id they
 * are the points earned and the points possible.
 */
export type Pool = { readonly earned: Float64Array; readonly possible: Float64Array };

export const emptyPool = (units: number): Pool => ({
  earned: new Float64Array(units),
  possible: new Float64Array(units),
});

/** All three means are f⁻¹(Σ w·f(v) / Σ w), with f = id, ln or 1/v. */
export const transform: Readonly<Record<Aggregation, (value: number) => number>> = {
  ARITHMETIC: (value) => value,
  GEOMETRIC: Math.log,
  HARMONIC: (value) => 1 / value,
};

export const inverse: Readonly<Record<Aggregation, (mean: number) => number>> = {
  ARITHMETIC: (mean) => mean,
  GEOMETRIC: Math.exp,
  HARMONIC: (mean) => 1 / mean,
};

export function transformed(values: Float64Array, aggregation: Aggregation): Float64Array {
  if (aggregation === 'ARITHMETIC') return values;
  const f = transform[aggregation];
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = f(values[i] as number);
  return out;
}

export type PoolPart = {
  readonly weight: number;
  readonly states: LeafColumn['states'];
  /** f(value); NaN unless PRESENT. */
  readonly values: Float64Array;
};

/** A part with a value counts. One that applies without a value counts as the node says. All others do not count. */
export function addPart(pool: Pool, part: PoolPart, whenMissing: WhenMissing, aggregation: Aggregation): void {
  // If f(0) is infinite, 0 · f(0) would be NaN.
  if (part.weight === 0) return;
  const { weight } = part;
  if (whenMissing.policy === 'RENORMALISE') addColumn(pool, part, 0, 0);
  else if (whenMissing.policy === 'NO_VALUE') addColumn(pool, part, Number.NaN, weight);
  else addColumn(pool, part, weight * transform[aggregation](whenMissing.value), weight);
}

/** Counts one unit as if no part below the node had a value. */
export function loseAll(
  { earned, possible }: Pool,
  at: number,
  applicable: number,
  whenMissing: WhenMissing,
  aggregation: Aggregation,
): void {
  const isCounted = whenMissing.policy !== 'RENORMALISE';
  const value = whenMissing.policy === 'COUNT_AS' ? transform[aggregation](whenMissing.value) : Number.NaN;
  earned[at] = isCounted ? applicable * value : 0;
  possible[at] = isCounted ? applicable : 0;
}

/** Hot loop: reading an imported constant for every value takes four times as long as reading a local one. */
function addColumn(pool: Pool, part: PoolPart, earnedIfMissing: number, possibleIfMissing: number): void {
  const { earned, possible } = pool;
  const { weight, states, values } = part;
  const present = PRESENT;
  const missing = MISSING;
  for (let i = 0; i < earned.length; i++) {
    const state = states[i];
    if (state === present) {
      earned[i] = (earned[i] as number) + (values[i] as number) * weight;
      possible[i] = (possible[i] as number) + weight;
    } else if (state === missing) {
      earned[i] = (earned[i] as number) + earnedIfMissing;
      possible[i] = (possible[i] as number) + possibleIfMissing;
    }
  }
}

export function addPool(into: Pool, { earned, possible }: Pool): void {
  for (let i = 0; i < earned.length; i++) {
    into.earned[i] = (into.earned[i] as number) + (earned[i] as number);
    into.possible[i] = (into.possible[i] as number) + (possible[i] as number);
  }
}

/** The mean by unit; NaN if nothing is possible. */
export function poolMean({ earned, possible }: Pool, aggregation: Aggregation): Float64Array {
  const means = new Float64Array(earned.length);
  const back = inverse[aggregation];
  for (let i = 0; i < means.length; i++)
    means[i] = possible[i] === 0 ? Number.NaN : back((earned[i] as number) / (possible[i] as number));
  return means;
}
