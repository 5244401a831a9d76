import { MISSING, PRESENT } from '../composite/column.js';
import type { MissingPolicy } from '../method/method.js';
import type { RankingRow } from '../ranking/ranking.js';
import { possibleWhenMissing } from '../scoring/scoring.js';
import type { Estimate } from './rank-set.js';
import type { RankedColumn } from './ranked-figures.js';

/** The published index of each ranked commune with its standard error, from the figures that were published. */
export const rankedEstimates = (
  rows: readonly RankingRow[],
  columns: readonly RankedColumn[],
  policy: MissingPolicy,
): readonly Estimate[] =>
  rows.map(({ index }, commune) => ({
    value: index ?? 0,
    error: publishedError(standardError(columns.flatMap((column) => partOf(column, commune, policy)))),
  }));

/** What is missing and earns nothing stays possible, and is not left to chance. */
function partOf({ indicator, states, variances }: RankedColumn, commune: number, policy: MissingPolicy) {
  const { points } = indicator;
  if (states[commune] === PRESENT) return { points, variance: variances[commune] as number };
  if (states[commune] === MISSING) return { points: possibleWhenMissing(points, policy), variance: 0 };
  return [];
}

/** An indicator of one commune: its points, and the variance of its share. 0 where nothing is left to chance. */
export type WeighedVariance = { readonly points: number; readonly variance: number };

/**
 * The standard error of an index: indicators are independent. Only what is possible stands in the list; the points of
 * all of it are what the index divides by.
 */
export function standardError(parts: readonly WeighedVariance[]): number {
  let possible = 0;
  let sum = 0;
  for (const { points, variance } of parts) {
    possible += points;
    sum += points ** 2 * variance;
  }
  return possible === 0 ? 0 : Math.sqrt(sum) / possible;
}

const STEPS = 1e6;

/** The error as it is published, and as sets of ranks use it: six decimals, half up. */
export const publishedError = (error: number): number => Math.floor(error * STEPS + 0.5 + 1e-9) / STEPS;
