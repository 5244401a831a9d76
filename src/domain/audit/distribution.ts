import { momentsOf } from '../composite/normalisation.js';
import { type PerCommune, toNineDecimals } from './statistics.js';

/** Σ (x − mean)^power. */
function powerSum(values: PerCommune, power: number): number {
  const { mean } = momentsOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** power, 0);
}

/** Skewness as COINr's `skew` and spreadsheets compute it: type 2 of R's e1071. NaN with fewer than three values or without a spread. */
export function skewness(values: PerCommune): number {
  const n = values.length;
  if (n < 3) return Number.NaN;
  const ratio = (Math.sqrt(n) * powerSum(values, 3)) / powerSum(values, 2) ** 1.5;
  return toNineDecimals((Math.sqrt(n * (n - 1)) / (n - 2)) * ratio);
}

/** Excess kurtosis as COINr's `kurt` computes it: type 2. NaN with fewer than four values or without a spread. */
export function kurtosis(values: PerCommune): number {
  const n = values.length;
  if (n < 4) return Number.NaN;
  const ratio = (n * powerSum(values, 4)) / powerSum(values, 2) ** 2;
  return toNineDecimals((((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)));
}

const MOST_SKEW = 2;
const MOST_KURTOSIS = 3.5;
const MOST_TREATED = 5;

/**
 * Outlier treatment as COINr's `winsorise`: while both skewness and kurtosis are too large, the outermost value on the longer side
 * becomes the next one, at most five times. The positions of the values that were moved are the outliers.
 */
export function winsorised(given: PerCommune): { readonly values: PerCommune; readonly outliers: readonly number[] } {
  const values = given.slice();
  let [high, low]: [number[], number[]] = [[], []];
  const isFar = () => Math.abs(skewness(values)) >= MOST_SKEW && kurtosis(values) >= MOST_KURTOSIS;
  while (isFar() && high.length + low.length < MOST_TREATED) {
    const isHigh = skewness(values) >= 0;
    const outermost = isHigh ? Math.max(...values) : Math.min(...values);
    const moved = Array.from(values.keys()).filter((i) => values[i] === outermost);
    const others = values.filter((value) => value !== outermost);
    for (const i of moved) values[i] = isHigh ? Math.max(...others) : Math.min(...others);
    if (isHigh) high = moved;
    else low = moved;
  }
  return { values, outliers: [...high, ...low] };
}
