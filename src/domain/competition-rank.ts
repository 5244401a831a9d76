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
  const rankOf = new Uint32Array(SCORE_STEPS + 1);
  rankHolders(holders, rankOf);
  const tied = new Uint8Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const integer = (ranks[i] as number) - 1;
    if (integer < 0) continue;
    ranks[i] = rankOf[integer] as number;
    tied[i] = (holders[integer] as number) > 1 ? 1 : 0;
  }
  return { ranks, tied };
}

/** The rank of each published integer, from the number of communes that hold it. */
export function rankHolders(holders: Uint32Array, rankOf: Uint32Array): void {
  let above = 0;
  for (let integer = holders.length - 1; integer >= 0; integer--) {
    rankOf[integer] = above + 1;
    above += holders[integer] as number;
  }
}
