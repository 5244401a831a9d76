/** Hundredths, half up: what `numberText` shows of a number of points. */
const hundredths = (x: number): number => Math.sign(x) * Math.floor(100 * Math.abs(x) + 0.5 + 1e-9);

/** A number of points as it is shown. */
export const shownPoints = (x: number): number => hundredths(x) / 100;

/** What is left when both are shown: never another number than the reader's own subtraction gives. */
export const shownDifference = (a: number, b: number): number => (hundredths(a) - hundredths(b)) / 100;

/** Parts of a sum as they are shown: they add up to the sum as it is shown. The largest takes what rounding leaves. */
export function shownParts(parts: readonly number[], sum: number): number[] {
  const rounded = parts.map(hundredths);
  const sizes = rounded.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const rest = hundredths(sum) - rounded.reduce((a, b) => a + b, 0);
  return rounded.map((part, i) => (i === largest ? part + rest : part) / 100);
}
