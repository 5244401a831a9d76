import { publishedInteger, SCORE_STEPS } from './publish-score.js';

export type Ranks = {
  /** By position; 0 = no rank. */
  readonly ranks: Uint32Array;
  /** 1 where another has the same rank. */
  readonly tied: Uint8Array;
};

/**
 * What is published is ranked: scores as four-decimal integers, highest first. Equal numbers share a rank, the next is
 * skipped (1, 2, 2, 4). Published scores are few, so places are counted instead of sorted, and no tolerance is needed.
 *
 * @param scores 0..1 at full precision; NaN = no score
 * @param counts 1 where the commune takes part
 */
export function competitionRanks(scores: Float64Array, counts: Uint8Array): Ranks {
  const holders = new Uint32Array(SCORE_STEPS + 1);
  // First each commune's published integer + 1, then its rank.
  const ranks = new Uint32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (counts[i] !== 1 || Number.isNaN(score)) continue;
    const integer = publishedInteger(score);
    ranks[i] = integer + 1;
    holders[integer] = (holders[integer] as number) + 1;
  }
  const tied = Uint8Array.from(ranks, (next) => (next > 0 && (holders[next - 1] as number) > 1 ? 1 : 0));
  rankHolders(holders, holders);
  for (let i = 0; i < ranks.length; i++) if (ranks[i] !== 0) ranks[i] = holders[(ranks[i] as number) - 1] as number;
  return { ranks, tied };
}

/** The rank of each published integer, from the number of communes that hold it; in the same array if need be. */
export function rankHolders(holders: Uint32Array, rankOf: Uint32Array): void {
  let above = 0;
  for (let integer = holders.length - 1; integer >= 0; integer--) {
    const here = holders[integer] as number;
    rankOf[integer] = above + 1;
    above += here;
  }
}
