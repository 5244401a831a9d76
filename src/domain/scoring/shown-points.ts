/** Hundredths, half up: what `numberText` shows of a number of points. */
const hundredths = (x: number): number => Math.sign(x) * Math.floor(100 * Math.abs(x) + 0.5 + 1e-9);

/** A number of points as it is shown. */
export const shownPoints = (x: number): number => hundredths(x) / 100;

/** The difference of two shown numbers, so that a reader who subtracts gets the same. */
export const shownDifference = (a: number, b: number): number => (hundredths(a) - hundredths(b)) / 100;

/** Parts of a sum, rounded so that the shown parts add up to the shown sum. The largest part takes the rest. */
export function shownParts(parts: readonly number[], sum: number): number[] {
  const rounded = parts.map(hundredths);
  const sizes = rounded.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const rest = hundredths(sum) - rounded.reduce((a, b) => a + b, 0);
  return rounded.map((part, i) => (i === largest ? part + rest : part) / 100);
}
