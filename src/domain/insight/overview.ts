import type { Ranking, RankingRow, Standing } from '../ranking/ranking.js';
import { overall, type RowOf } from '../ranking/view.js';
import type { Completeness } from '../report/completeness.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

/** A scope in one month at a glance. */
export type Overview = {
  readonly scope: ScopeSettings;
  readonly period: PeriodId;
  readonly today: LocalDate;
  readonly communeCount: number;
  readonly villageCount: number;
  readonly ranking: Ranking | null;
  readonly completeness: Completeness;
  readonly overdueCount: number;
  readonly lateCount: number;
  readonly notes: readonly Text[];
  readonly isDemonstration: boolean;
};

/** A ranking in a few numbers, of ranked communes only. */
export type RankingSummary = { readonly ranking: Ranking; readonly ranked: readonly RankingRow[] };

export const summaryOf = (ranking: Ranking): RankingSummary => ({
  ranking,
  ranked: ranking.rows.filter((row) => row.rank !== null),
});

export const indicesOf = ({ ranked }: RankingSummary): number[] =>
  ranked.map((row) => row.index).filter((index) => index !== null);

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

export const meanScore = (
  { ranked }: RankingSummary,
  standingOfRow: (row: RankingRow) => Standing | undefined,
): number | null => meanOf(ranked.map((row) => standingOfRow(row)?.score ?? null).filter((score) => score !== null));

const MOVERS = 3;

/** Communes that rose (1) or fell (−1) most. Equal moves are ordered by path. */
export const moversOf = ({ ranking, ranked }: RankingSummary, direction: 1 | -1): RowOf[] =>
  ranked
    .filter((row) => Math.sign(row.change ?? 0) === direction)
    .toSorted((a, b) => direction * ((b.change ?? 0) - (a.change ?? 0)) || (a.path < b.path ? -1 : 1))
    .slice(0, MOVERS)
    .map((row) => ({ ranking, row, part: overall }));
