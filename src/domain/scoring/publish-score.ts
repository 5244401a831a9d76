/** A published score has four decimals, so it is one of 10,001 numbers from 0 to 1. */
export const SCORE_STEPS = 10_000;

/**
 * The published score as an integer 0..10000, rounded half up. Ranks compare these integers. A double may hold a half a
 * little too low (0.72165 is 0.721649999…); the 1e-9 lifts it.
 */
export const publishedInteger = (score: number): number => Math.floor(score * SCORE_STEPS + 0.5 + 1e-9);

/** A score rounded half up to four decimals; `toFixed` would make 0.59805 into 0.5980. */
export const publishScore = (score: number): number => publishedInteger(score) / SCORE_STEPS;

/** An index or a mean, rounded as it is published, as points of 1,000: 0.5981 is 598.1. */
export const pointsOf1000 = (score: number): number => publishedInteger(score) / 10;

/** A number times the scale, rounded half up, as `numberText` shows its digits. */
const scaled = (x: number, scale: number): number => Math.sign(x) * Math.floor(scale * Math.abs(x) + 0.5 + 1e-9);

const hundredths = (x: number): number => scaled(x, 100);

/** Points rounded to the two decimals that a reader sees. */
export const shownPoints = (x: number): number => hundredths(x) / 100;

/** The difference of two numbers shown with so many decimals, so that a reader who subtracts them gets the same. */
export function shownDifference(a: number, b: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return (scaled(a, scale) - scaled(b, scale)) / scale;
}

/** Rounds the parts so that they add up to the shown sum. The largest part takes the rounding difference. */
export function shownParts(parts: readonly number[], sum: number): number[] {
  const rounded = parts.map(hundredths);
  const sizes = rounded.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const rest = hundredths(sum) - rounded.reduce((a, b) => a + b, 0);
  return rounded.map((part, i) => (i === largest ? part + rest : part) / 100);
}
