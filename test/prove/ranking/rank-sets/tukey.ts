import { normalCdf, normalMean, normalQuantile } from '../../../../src/domain/certainty/normal.js';
import { type Ahead, type Estimate, errorOfDifference } from '../../../../src/domain/certainty/rank-set.js';
import { crossing } from './crossing.js';

/** The critical value of Tukey and Kramer: the quantile of the range of so many normal numbers, divided by √2 (Hayter 1984). */
export function tukeyCritical(level: number, units: number): number {
  if (units < 2) return 0;
  const pairs = (units * (units - 1)) / 2;
  // The range stays below q when all others lie within q below the highest.
  const holds = (critical: number) => {
    const range = critical * Math.SQRT2;
    return normalMean((u) => units * (normalCdf(u) - normalCdf(u - range)) ** (units - 1));
  };
  return crossing(holds, level, [0, normalQuantile(1 - (1 - level) / (2 * pairs)) + 1e-6]);
}

/** A unit is ahead of another if their difference is more than `critical` times its standard error. */
export function differenceApart(units: readonly Estimate[], critical: number): Ahead {
  return (one, other) => {
    const [a, b] = [units[one] as Estimate, units[other] as Estimate];
    return a.value - b.value > critical * errorOfDifference(a, b);
  };
}
