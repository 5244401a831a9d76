/** Points in hundredths, rounded half up, as `numberText` shows them. */
const hundredths = (x: number): number => Math.sign(x) * Math.floor(100 * Math.abs(x) + 0.5 + 1e-9);

/** Points rounded to the two decimals that a reader sees. */
export const shownPoints = (x: number): number => hundredths(x) / 100;

/** The difference of two shown numbers, so that a reader who subtracts them gets the same. */
export const shownDifference = (a: number, b: number): number => (hundredths(a) - hundredths(b)) / 100;

/** Rounds the parts so that they add up to the shown sum. The largest part takes the rounding difference. */
export function shownParts(parts: readonly number[], sum: number): number[] {
  const rounded = parts.map(hundredths);
  const sizes = rounded.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const rest = hundredths(sum) - rounded.reduce((a, b) => a + b, 0);
  return rounded.map((part, i) => (i === largest ? part + rest : part) / 100);
}
