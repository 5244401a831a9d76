import { isScored } from '../indicator/indicator.js';
import type { Range } from '../indicator/rule.js';
import type { MethodVersion } from '../method/method.js';
import { isNotCounted, type Ranking, type RankingRow } from '../ranking/ranking.js';
import { type RowOf, rangeIn } from '../ranking/view.js';
import { type ProfileEntry, profileOf } from './profile.js';

/** The points of one indicator for one commune. */
export type Contribution = {
  readonly entry: ProfileEntry;
  readonly row: RankingRow;
  /** Points possible − earned. */
  readonly lost: number;
  /** The range of the ranked communes in which a minMax share is placed; null for other rules. */
  readonly range: Range | null;
};

/** All indicators of the ranking's method, in its order. */
export const contributionsOf = (of: RowOf, method: MethodVersion): Contribution[] =>
  profileOf(of, method).map((entry) => {
    const { indicator } = entry.of;
    const { earned, possible } = entry.cell;
    const range = rangeIn(of.ranking, of.ranking.indicators.indexOf(indicator.code), indicator);
    return { entry, row: of.row, lost: possible - earned, range };
  });

/** One indicator of a commune compared with all ranked communes together. */
export type Comparison = {
  readonly entry: ProfileEntry;
  readonly row: RankingRow;
  /** The points that the commune would have at the mean rate of the ranked communes. */
  readonly expected: number;
  /** Points earned − expected. */
  readonly difference: number;
};

const MOST = 3;
/** A difference too small to show in points. */
const NOTHING = 0.005;

/** The three largest differences in one direction, the largest first. */
export const largestDifferences = <T extends { readonly difference: number }>(
  all: readonly T[],
  direction: 1 | -1,
): T[] =>
  all
    .filter(({ difference }) => difference * direction > NOTHING)
    .toSorted((a, b) => direction * (b.difference - a.difference))
    .slice(0, MOST);

/** Whether the report of the month may still count. Until the ranking is final, its missing figures are neither lost nor weak. */
export const mayStillCount = ({ row, ranking }: RowOf): boolean =>
  ranking.status === 'PROVISIONAL' && isNotCounted(row.unrankedReason);

export type Comparisons = { readonly strengths: readonly Comparison[]; readonly weaknesses: readonly Comparison[] };

/** The three indicators in which a commune is furthest ahead of the ranked communes together, and furthest behind. */
export function comparisonsOf(of: RowOf, method: MethodVersion, rates = ratesOf(of.ranking)): Comparisons {
  const all = profileOf(of, method).flatMap((entry): Comparison[] => {
    const { indicator } = entry.of;
    const rate = rates[of.ranking.indicators.indexOf(indicator.code)] ?? null;
    const { earned, possible, state } = entry.cell;
    if (rate === null || !isScored(indicator) || possible === 0) return [];
    if (state === 'missing' && mayStillCount(of)) return [];
    return [{ entry, row: of.row, expected: rate * possible, difference: earned - rate * possible }];
  });
  return { strengths: largestDifferences(all, 1), weaknesses: largestDifferences(all, -1) };
}

/** The rate of points earned, by indicator in the ranking's order. */
export const ratesOf = (ranking: Ranking): readonly (number | null)[] =>
  ranking.indicators.map((_, at) => scopeRate(ranking, at));

/** Points earned of those possible, over the ranked communes; null if nothing is possible. */
function scopeRate({ rows }: Ranking, at: number): number | null {
  let earned = 0;
  let possible = 0;
  for (const { rank, cells } of rows) {
    const cell = cells[at];
    if (rank === null || !cell) continue;
    earned += cell.earned;
    possible += cell.possible;
  }
  return possible === 0 ? null : earned / possible;
}
