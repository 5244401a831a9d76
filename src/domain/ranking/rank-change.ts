import type { NoChangeReason, PublishedRanks, RankingRow } from './ranking.js';

/** The change of a row's rank since the month before. */
export type RankChange = Pick<RankingRow, 'previousRank' | 'change' | 'noChangeReason'>;

/** The published ranks of one commune; null = unranked. */
export type RankPair = Pick<RankingRow, 'rank' | 'previousRank'>;

/** Why this ranking and the one before cannot be compared at all; undefined = they can. */
export function reasonNotToCompare(
  previous: PublishedRanks | null,
  now: { readonly method: string; readonly units: ReadonlySet<string>; readonly isReorganised?: boolean },
): NoChangeReason | undefined {
  const rows = previous?.rows ?? [];
  const sameCommunes = rows.length === now.units.size && rows.every((row) => now.units.has(row.unit));
  if (!sameCommunes && now.isReorganised) return 'REORGANISED';
  if (!previous) return 'NO_PREVIOUS_RANKING';
  if (!sameCommunes) return 'DIFFERENT_COMMUNES';
  if (previous.method !== now.method) return 'DIFFERENT_METHOD';
  return undefined;
}

/** Why two ranks cannot be compared; null = they can. They need one set of communes and one method version. */
export function reasonNoChange(
  { rank, previousRank }: RankPair,
  notComparable: NoChangeReason | undefined,
): NoChangeReason | null {
  if (notComparable) return notComparable;
  if (rank === null) return 'UNRANKED_NOW';
  return previousRank === null ? 'UNRANKED_BEFORE' : null;
}

/**
 * The change of every commune's rank. Both ranks are counted among the communes ranked in both months. Otherwise the
 * last of 18 would rise because another commune is unranked this month.
 */
export function rankChanges(pairs: readonly RankPair[], notComparable: NoChangeReason | undefined): RankChange[] {
  const reasons = pairs.map((pair) => reasonNoChange(pair, notComparable));
  const compared = pairs.filter((_pair, i) => reasons[i] === null);
  const now = placesOf(compared.map(({ rank }) => rank as number));
  const before = placesOf(compared.map(({ previousRank }) => previousRank as number));
  return pairs.map(({ rank, previousRank }, i) => {
    const noChangeReason = reasons[i] ?? null;
    if (noChangeReason !== null) return { previousRank, change: null, noChangeReason };
    return { previousRank, change: before(previousRank as number) - now(rank as number), noChangeReason: null };
  });
}

/** The rows of a publication with their changes. Publications of all releases follow this one rule. */
export function withRankChanges<R extends RankPair & Pick<RankingRow, 'noChangeReason'>>(rows: readonly R[]): R[] {
  const isCompared = (row: R) => row.noChangeReason === null && row.rank !== null && row.previousRank !== null;
  const changes = rankChanges(rows.filter(isCompared), undefined).values();
  return rows.map((row) => ({ ...row, change: isCompared(row) ? (changes.next().value?.change ?? null) : null }));
}

/** Makes ranks among some communes from their published ranks. */
function placesOf(ranks: readonly number[]): (rank: number) => number {
  const places = new Map<number, number>();
  for (const [above, rank] of ranks.toSorted((a, b) => a - b).entries())
    if (!places.has(rank)) places.set(rank, above + 1);
  return (rank) => places.get(rank) as number;
}

/** The number of communes that a ranking compares with the month before. */
export const comparedCount = (rows: readonly Pick<RankingRow, 'noChangeReason'>[]): number =>
  rows.filter(({ noChangeReason }) => noChangeReason === null).length;

/** Whether the change differs from the difference of the published ranks, because other communes are ranked. */
export const isCountedAnew = ({ rank, previousRank, change }: RankPair & Pick<RankingRow, 'change'>): boolean =>
  rank !== null && previousRank !== null && change !== null && change !== previousRank - rank;
