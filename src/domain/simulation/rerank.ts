import type { Figure } from '../figure/figure.js';
import { countFigures, putFigure } from '../figure/numbers.js';
import type { IndicatorCode } from '../indicator/indicator.js';
import { type ChangedPoints, changedMethod } from '../method/changed-method.js';
import type { MethodVersion } from '../method/method.js';
import { copyOf } from '../ranking/figure-table.js';
import { inRankOrder, rowsOf } from '../ranking/page.js';
import { type RankChange, rankChanges } from '../ranking/rank-change.js';
import type { NoChangeReason, Ranking, RankingRow } from '../ranking/ranking.js';
import { type ScoredTable, scoredRows, scoreFigures } from '../ranking/scored-rows.js';
import type { UnitId } from '../register/unit.js';
import { competitionRanks } from '../scoring/competition-rank.js';
import { publishScore } from '../scoring/publish-score.js';
import { type EarlierFigures, underPolicy } from './carried-figures.js';
import { columnOf, leftOutIn, type PublishedFigures, publishedFigures } from './published-figures.js';

export type ChangedFigure = { readonly unit: UnitId; readonly indicator: IndicatorCode; readonly figure: Figure };

/** Differences from the publication; empty lists = the publication itself. */
export type RankingChanges = ChangedPoints & { readonly figures: readonly ChangedFigure[] };

export const noChanges: RankingChanges = { figures: [], points: [], groupPoints: [], targets: [] };

/** A publication's figures with some replaced. A replaced figure belongs to its own period and is not carried. */
export function withFigures(of: PublishedFigures, changed: readonly ChangedFigure[]): PublishedFigures {
  if (changed.length === 0) return of;
  const positions = new Map(of.units.map(({ id }, position) => [id, position]));
  const table = of.table.map((column) => {
    const mine = changed.filter(({ indicator }) => indicator === column.indicator.code);
    if (mine.length === 0) return column;
    const taken = copyOf(column);
    for (const { unit, figure } of mine) {
      const position = positions.get(unit);
      if (position === undefined) continue;
      putFigure(taken, position, figure);
      taken.carried[position] = 0;
      taken.origins[position] = undefined;
    }
    return columnOf(of, taken, leftOutIn(column));
  });
  return { ...of, table };
}

/** A publication's figures, as if one commune's report of the month counted. */
export const withReportOf = (of: PublishedFigures, unit: UnitId): PublishedFigures => ({
  ...of,
  notCounted: (position) => (of.units[position]?.id === unit ? null : of.notCounted(position)),
});

export const scored = ({ method, units, table, notCounted }: PublishedFigures): ScoredTable =>
  scoreFigures(method, units, table, notCounted);

/** The place of one commune, without the rows of all others. */
export type PlaceInRanking = Pick<RankingRow, 'rank' | 'unrankedReason' | 'index' | 'earned'> & {
  /** The score at full precision; NaN if nothing is possible. */
  readonly score: number;
};

export function placeIn(table: ScoredTable, unit: UnitId): PlaceInRanking {
  const position = table.units.findIndex(({ id }) => id === unit);
  const { values, earned } = table.scored.total;
  const score = values[position] ?? Number.NaN;
  return {
    rank: competitionRanks(values, table.ranked)[position] || null,
    unrankedReason: table.reasons[position] ?? null,
    index: Number.isNaN(score) ? null : publishScore(score),
    score,
    earned: earned[position] ?? 0,
  };
}

/**
 * The ranking that would have been published with other figures, points or targets, by the same rules: same scoring,
 * same coverage, same ranges of the ranked communes. Reports stay as they are. @param earlier needed if the method
 * carries figures forward and the publication's own did not
 */
export function rerank(
  ranking: Ranking,
  method: MethodVersion,
  changes: RankingChanges,
  earlier: EarlierFigures = new Map(),
): Ranking {
  const other = changedMethod(method, changes, ranking.figurePeriods);
  const figures = withFigures(underPolicy(publishedFigures(ranking, other), earlier), changes.figures);
  const published = new Map(ranking.rows.map((row) => [row.unit, row]));
  const again = scoredRows(scored(figures));
  const rowsBefore = figures.units.map(({ id }) => published.get(id) as RankingRow);
  const notComparable = reasonKept(ranking) ?? (other === method ? undefined : 'DIFFERENT_METHOD');
  const rankMoves = rankChanges(
    rowsBefore.map(({ previousRank }, i) => ({ rank: again.factsAt(i).rank, previousRank })),
    notComparable,
  );
  const facts = rowsBefore.map(({ countsSubmitted, onTimeHistory }, i) => ({
    ...again.factsAt(i),
    ...(rankMoves[i] as RankChange),
    countsSubmitted,
    onTimeHistory,
  }));
  const rows = inRankOrder(rowsOf(again.page(facts, 0)));
  return {
    ...ranking,
    indicators: other.indicators.map(({ code }) => code),
    rows,
    rankedCount: rows.filter((row) => row.rank !== null).length,
    figureCount: figures.table.reduce((sum, column) => sum + countFigures(column), 0),
  };
}

/** The reason, if it concerns the whole ranking. Reasons of single communes may change with their ranks. */
const reasonKept = ({ rows }: Ranking): NoChangeReason | undefined => {
  const reason = rows[0]?.noChangeReason ?? null;
  return reason === null || reason === 'UNRANKED_NOW' || reason === 'UNRANKED_BEFORE' ? undefined : reason;
};
