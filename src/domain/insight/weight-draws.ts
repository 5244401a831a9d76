import { rankHolders } from '../scoring/competition-rank.js';
import { publishedInteger, SCORE_STEPS } from '../scoring/publish-score.js';

/** The shares of a ranking's communes, commune after commune: the position of one is commune × indicators + indicator. */
export type ShareTable = {
  readonly communes: number;
  /** Points of each indicator under the method. */
  readonly points: Float64Array;
  /** 0..1; 0 where missing. */
  readonly shares: Float64Array;
  /** 1 where the indicator's points are possible, 0 where they leave both sides. */
  readonly applies: Float64Array;
};

/**
 * Ranks under weights that differ from the method's: in each draw every indicator's points are multiplied by a factor of
 * its own, evenly distributed over 1 ± variation. Ranked as always, by published scores. Nothing is allocated in a draw.
 *
 * @returns the rank at commune × draws + draw
 */
export function drawRanks(table: ShareTable, draws: number, variation: number, random: () => number): Uint32Array {
  const { communes, points, shares, applies } = table;
  const indicators = points.length;
  const weights = new Float64Array(indicators);
  const integers = new Uint32Array(communes);
  const holders = new Uint32Array(SCORE_STEPS + 1);
  const rankOf = new Uint32Array(SCORE_STEPS + 1);
  const ranks = new Uint32Array(communes * draws);
  for (let draw = 0; draw < draws; draw++) {
    for (let k = 0; k < indicators; k++) weights[k] = (points[k] as number) * (1 + variation * (2 * random() - 1));
    holders.fill(0);
    for (let commune = 0, at = 0; commune < communes; commune++) {
      let earned = 0;
      let possible = 0;
      for (let k = 0; k < indicators; k++, at++) {
        const weight = weights[k] as number;
        earned += weight * (shares[at] as number);
        possible += weight * (applies[at] as number);
      }
      const integer = publishedInteger(earned / possible);
      integers[commune] = integer;
      holders[integer] = (holders[integer] as number) + 1;
    }
    rankHolders(holders, rankOf);
    for (let commune = 0; commune < communes; commune++)
      ranks[commune * draws + draw] = rankOf[integers[commune] as number] as number;
  }
  return ranks;
}
