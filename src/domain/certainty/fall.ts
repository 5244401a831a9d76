import type { RankingRow } from '../ranking/ranking.js';
import type { Certainty } from './certainty.js';

/** The fall of a commune since the month before: how many passed it, and of how many of those it can be told apart. */
export type Fall = { readonly passed: number; readonly toldApart: number };

/** The fall of a commune; null where it did not fall. Only communes that were ranked in both months can have passed it. */
export function fallOf(
  rows: readonly RankingRow[],
  row: RankingRow,
  certainty: () => Pick<Certainty, 'relation'>,
): Fall | null {
  if (row.change === null || row.change >= 0) return null;
  const passers = rows.filter((other) => hasPassed(other, row));
  if (passers.length === 0) return null;
  const { relation } = certainty();
  return {
    passed: passers.length,
    toldApart: passers.filter(({ unit }) => relation(unit, row.unit) === 'TOLD_APART').length,
  };
}

/** Whether the other commune is ahead now, and was not ahead in the month before. */
const hasPassed = (other: RankingRow, { rank, previousRank }: RankingRow): boolean =>
  other.noChangeReason === null &&
  (other.rank ?? 0) < (rank ?? 0) &&
  (other.previousRank ?? 0) >= (previousRank ?? Number.POSITIVE_INFINITY);
