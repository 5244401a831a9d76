import type { Band, Scoring } from './indicator.js';
import { targetFor } from './target.js';

/** Smallest and largest value among the ranked communes of one ranking; null when none of them has a figure. */
export type Range = { readonly min: number; readonly max: number };

/** Limits a share to 0..1, so that an impossible figure cannot cost points. */
const inRange = (share: number): number => Math.max(Math.min(share, 1), 0);

export const targetShare = (value: number, target: number): number => inRange(value / target);

/** The share of the highest threshold not above the value. */
export function bandShare(value: number, bands: readonly Band[]): number {
  let share = 0;
  for (const band of bands) {
    if (band.atLeast > value) break;
    share = band.share;
  }
  return share;
}

/**
 * Limits the value to the range, because an unranked commune does not set it. Without a spread it is 1 if the common
 * value is good (> 0, or 0 where lower is better), else 0.
 */
export function minMaxShare(value: number, min: number, max: number, higherIsBetter: boolean): number {
  if (min === max) return (higherIsBetter ? min > 0 : min === 0) ? 1 : 0;
  const bounded = Math.min(Math.max(value, min), max);
  return higherIsBetter ? (bounded - min) / (max - min) : (max - bounded) / (max - min);
}

/** What a share depends on besides the value. */
export type ShareContext = {
  readonly higherIsBetter: boolean;
  /** Year in the id of the figure's own period. */
  readonly year: number;
  /** For minMax; null when no ranked commune has a figure, then the value stands alone. */
  readonly range: Range | null;
};

/** Share 0..1 of an indicator's points for one value (a ratio in per cent, yes as 1); null where it is not scored. */
export function shareOf(scoring: Scoring, value: number, { higherIsBetter, year, range }: ShareContext): number | null {
  switch (scoring.rule) {
    case 'target':
      return targetShare(value, targetFor(scoring, year).value);
    case 'levels':
      return inRange(value / scoring.max);
    case 'bands':
      return bandShare(value, scoring.bands);
    case 'yesNo':
      return inRange(value);
    case 'minMax':
      return minMaxShare(value, range?.min ?? value, range?.max ?? value, higherIsBetter);
    case 'none':
      return null;
  }
}
