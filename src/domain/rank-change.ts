import type { NoChangeReason, PublishedRanks } from './ranking.js';

export type RankChange = {
  readonly previousRank: number | null;
  /** previous rank − rank: positive means that the commune went up. */
  readonly change: number | null;
  readonly noChangeReason: NoChangeReason | null;
};

/** Why ranks of this ranking and the one before cannot be compared at all; undefined = they can. */
export function reasonNotToCompare(
  previous: PublishedRanks | null,
  now: { readonly method: string; readonly units: ReadonlySet<string> },
): NoChangeReason | undefined {
  if (!previous) return 'NO_PREVIOUS_RANKING';
  const sameCommunes = previous.rows.length === now.units.size && previous.rows.every((row) => now.units.has(row.unit));
  if (!sameCommunes) return 'DIFFERENT_COMMUNES';
  if (previous.method !== now.method) return 'DIFFERENT_METHOD';
  return undefined;
}

/** Ranks compare only inside one set of communes and one method version, and where both exist. */
export function rankChange(
  rank: number | null,
  previousRank: number | null,
  notComparable: NoChangeReason | undefined,
): RankChange {
  const none = (noChangeReason: NoChangeReason): RankChange => ({ previousRank, change: null, noChangeReason });
  if (notComparable) return none(notComparable);
  if (rank === null) return none('UNRANKED_NOW');
  if (previousRank === null) return none('UNRANKED_BEFORE');
  return { previousRank, change: previousRank - rank, noChangeReason: null };
}
