/** A published score has four decimals, so it is one of 10,001 numbers from 0 to 1. */
export const SCORE_STEPS = 10_000;

/**
 * The published score as an integer 0..10000, rounded half up. Ranks compare these integers. A double may hold a half a
 * little too low (0.72165 is 0.721649999…); the 1e-9 lifts it.
 */
export const publishedInteger = (score: number): number => Math.floor(score * SCORE_STEPS + 0.5 + 1e-9);

/** A score rounded half up to four decimals; `toFixed` would make 0.59805 into 0.5980. */
export const publishScore = (score: number): number => publishedInteger(score) / SCORE_STEPS;

/** A published index as points of 1,000: 0.5981 is 598.1. */
export const pointsOf1000 = (publishedIndex: number): number => Math.round(publishedIndex * SCORE_STEPS) / 10;
