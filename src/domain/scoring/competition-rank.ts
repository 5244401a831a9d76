import { publishedInteger, SCORE_STEPS } from './publish-score.js';

/** The number of communes with each published score. Allocated once; each ranking refills it. */
const holders = new Uint32Array(SCORE_STEPS + 1);

/**
 * Ranks the published scores: four-decimal integers, highest first. Equal numbers share a rank, and the next rank is
 * skipped (1, 2, 2, 4). Published scores have few values, so places are counted, not sorted, and no tolerance is
 * needed.
 *
 * @param scores 0..1 at full precision; NaN = no score
 * @param counts 1 for a commune that takes part
 * @returns ranks by position; 0 = no rank
 */
export function competitionRanks(scores: Float64Array, counts: Uint8Array): Uint32Array {
  holders.fill(0);
  // Holds each commune's published integer + 1 first, and its rank at the end.
  const ranks = new Uint32Array(scores.length);
  for (let i = 0; i < ranks.length; i++) {
    const score = scores[i] as number;
    if (counts[i] !== 1 || Number.isNaN(score)) continue;
    const integer = publishedInteger(score);
    ranks[i] = integer + 1;
    holders[integer] = (holders[integer] as number) + 1;
  }
  rankHolders(holders, holders);
  for (let i = 0; i < ranks.length; i++) if (ranks[i] !== 0) ranks[i] = holders[(ranks[i] as number) - 1] as number;
  return ranks;
}

/** Makes the rank of each published integer from the number of communes that have it. Both arrays may be the same. */
export function rankHolders(holders: Uint32Array, rankOf: Uint32Array): void {
  let above = 0;
  for (let integer = holders.length - 1; integer >= 0; integer--) {
    const here = holders[integer] as number;
    rankOf[integer] = above + 1;
    above += here;
  }
}

/** 1 for a commune that shares its rank with another. */
export function tiedRanks(ranks: Uint32Array): Uint8Array {
  const sharing = new Uint32Array(ranks.length + 1);
  const tied = new Uint8Array(ranks.length);
  for (const rank of ranks) sharing[rank] = (sharing[rank] as number) + 1;
  for (const [i, rank] of ranks.entries()) if (rank > 0 && (sharing[rank] as number) > 1) tied[i] = 1;
  return tied;
}
