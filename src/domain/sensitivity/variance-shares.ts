import { sobolPoints } from './sobol-sequence.js';

/**
 * A factor uses `numbers` numbers of the sequence, which are replaced together. A factor with 0 numbers draws its own from
 * the half and the draw. A factor that is off is never replaced and explains exactly nothing.
 */
export type Factor<Name extends string> = {
  readonly factor: Name;
  readonly numbers: number;
  readonly isOff?: boolean;
};

/** The input of one run; valid until the run returns. */
export type SampledRun = {
  /** The numbers of one factor after the other, 0 ≤ x < 1. */
  readonly numbers: Float64Array;
  /** The half, 0 or 1, from which each factor takes its numbers. */
  readonly halves: Uint8Array;
  readonly draw: number;
};

/** The share of the variance that a factor explains alone, and in total with all its interactions. */
export type VarianceShare<Name extends string> = {
  readonly factor: Name;
  readonly firstOrder: number;
  readonly total: number;
  readonly firstOrderError: number;
  readonly totalError: number;
};

/**
 * The shares of factors in the variance of a result: first-order shares by Saltelli (2010), total ones by Jansen (1999). The
 * halves A and B are columns of one Sobol sequence; a run of A with one factor from B separates that factor from the others.
 *
 * @param draws a power of 2 keeps the sequence even
 */
export function varianceShares<Name extends string>(
  factors: readonly Factor<Name>[],
  draws: number,
  result: (run: SampledRun) => number,
) {
  const starts: number[] = [];
  let width = 0;
  for (const { numbers } of factors) {
    starts.push(width);
    width += numbers;
  }
  // A run takes each factor from one half: all from B, all from A, or one of B and the others from A.
  const moved = factors.flatMap(({ isOff }, at) => (isOff ? [] : [at]));
  const runs = [() => 1, () => 0, ...moved.map((one) => (at: number) => (at === one ? 1 : 0))].map((halfOf) => ({
    halves: Uint8Array.from(factors.keys(), halfOf),
    results: new Float64Array(draws),
  }));
  const [ofB, ofA, ...mixed] = runs.map(({ results }) => results) as [Float64Array, Float64Array, ...Float64Array[]];
  const numbers = new Float64Array(width);
  let draw = 0;
  for (const point of sobolPoints(2 * width, draws)) {
    for (const { halves, results } of runs) {
      for (const [at, { numbers: own }] of factors.entries()) {
        const start = starts[at] as number;
        const from = (halves[at] as number) * width + start;
        numbers.set(point.subarray(from, from + own), start);
      }
      results[draw] = result({ numbers, halves, draw });
    }
    draw += 1;
  }
  const { mean, variance } = momentsOf(ofA, ofB);
  const sharesOf = ({ factor, isOff }: Factor<Name>, at: number): VarianceShare<Name> => {
    if (isOff) return { factor, firstOrder: 0, total: 0, firstOrderError: 0, totalError: 0 };
    const of = mixed[moved.indexOf(at)] as Float64Array;
    const { mean: firstOrder, error: firstOrderError } = batchMean(draws, (n) => {
      const [a, b, ab] = [ofA[n] as number, ofB[n] as number, of[n] as number];
      return ((b - mean) * (ab - a)) / variance;
    });
    const { mean: total, error: totalError } = batchMean(
      draws,
      (n) => ((ofA[n] as number) - (of[n] as number)) ** 2 / (2 * variance),
    );
    return { factor, firstOrder, total, firstOrderError, totalError };
  };
  return {
    /** The number of computed results. */
    runs: draws * (2 + moved.length),
    /** Mean and variance of the result over both halves. */
    mean,
    variance,
    /** The share of each factor; null where the result never changes. */
    factors: variance === 0 ? null : factors.map(sharesOf),
  };
}

/** Mean and variance of both halves together; the variance is exactly 0 where all results are equal. */
function momentsOf(ofA: Float64Array, ofB: Float64Array): { readonly mean: number; readonly variance: number } {
  const first = ofA[0] ?? 0;
  let [sum, squares] = [0, 0];
  for (const results of [ofA, ofB])
    for (const value of results) {
      sum += value - first;
      squares += (value - first) ** 2;
    }
  const count = 2 * ofA.length;
  return { mean: first + sum / count, variance: Math.max(squares / count - (sum / count) ** 2, 0) };
}

/** The least draws in a batch, so that a batch covers every number evenly. More batches make the error more certain. */
const LEAST_OF_A_BATCH = 32;
const MOST_BATCHES = 16;

/** A mean, and its standard error from the means of batches of neighbouring draws. */
function batchMean(draws: number, of: (draw: number) => number): { readonly mean: number; readonly error: number } {
  const batches = Math.min(Math.max(Math.floor(draws / LEAST_OF_A_BATCH), 2), MOST_BATCHES, draws);
  const means: number[] = [];
  let sum = 0;
  for (let batch = 0; batch < batches; batch++) {
    const [from, to] = [Math.floor((batch * draws) / batches), Math.floor(((batch + 1) * draws) / batches)];
    let inBatch = 0;
    for (let draw = from; draw < to; draw++) inBatch += of(draw);
    sum += inBatch;
    means.push(inBatch / (to - from));
  }
  const mean = sum / draws;
  const squares = means.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { mean, error: batches > 1 ? Math.sqrt(squares / (batches - 1) / batches) : 0 };
}
