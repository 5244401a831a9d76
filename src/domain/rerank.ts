import { type ChangedPoints, changedMethod } from './changed-method.js';
import { competitionRanks } from './competition-rank.js';
import type { Figure } from './figure.js';
import type { FigureColumn } from './figure-table.js';
import type { IndicatorCode } from './indicator.js';
import type { MethodVersion } from './method.js';
import { periodOf, previousPeriod } from './period.js';
import { publishScore } from './publish-score.js';
import { rankChange } from './rank-change.js';
import { rankedFirst } from './rank-communes.js';
import type { NoChangeReason, Ranking, RankingRow, UnrankedReason } from './ranking.js';
import { type RankedUnit, type ScoredTable, scoredRows, scoreFigures } from './scored-rows.js';
import { emptyColumn, setFigure } from './scoring-table.js';
import { byPath, type UnitId } from './unit.js';

export type ChangedFigure = { readonly unit: UnitId; readonly indicator: IndicatorCode; readonly figure: Figure };

/** What is different from the publication; nothing named = the publication itself. */
export type RankingChanges = ChangedPoints & { readonly figures: readonly ChangedFigure[] };

export const noChanges: RankingChanges = { figures: [], points: [], groupPoints: [], targets: [] };

/** The figures of a publication, ready to be scored again. */
export type PublishedFigures = {
  readonly method: MethodVersion;
  /** By path. */
  readonly units: readonly RankedUnit[];
  readonly table: readonly FigureColumn[];
  notCounted(unit: RankedUnit): UnrankedReason | null;
};

/** A publication holds every figure it was made from: its cells are enough to rank again. */
export function publishedFigures(ranking: Ranking, method: MethodVersion): PublishedFigures {
  const rows = ranking.rows.toSorted(byPath);
  const table = method.indicators.map((indicator): FigureColumn => {
    const period = ranking.figurePeriods[indicator.frequency];
    const years = [periodOf(period).year, periodOf(previousPeriod(period)).year] as const;
    const column = emptyColumn(indicator, ...years, rows.length);
    const at = ranking.indicators.indexOf(indicator.code);
    const figures = rows.map(({ cells }, position) => {
      const cell = cells[at];
      if (cell?.figure) setFigure(column, position, cell.figure, cell.carriedForward);
      return cell?.figure ?? null;
    });
    return { ...column, figures };
  });
  const reasons = new Map(rows.map((row) => [row.unit, row.unrankedReason]));
  return {
    method,
    units: rows.map(({ unit, path }) => ({ id: unit, path })),
    table,
    // Coverage is counted anew; that a report is missing or not approved stays.
    notCounted({ id }) {
      const reason = reasons.get(id) ?? null;
      return reason === 'LOW_COVERAGE' ? null : reason;
    },
  };
}

/** The same figures with some replaced; a replaced figure is one of its own period, not a carried one. */
export function withFigures(of: PublishedFigures, changed: readonly ChangedFigure[]): PublishedFigures {
  if (changed.length === 0) return of;
  const positions = new Map(of.units.map(({ id }, position) => [id, position]));
  const table = of.table.map((column) => {
    const mine = changed.filter(({ indicator }) => indicator === column.indicator.code);
    if (mine.length === 0) return column;
    const figures = [...column.figures];
    const copy = {
      ...column,
      states: column.states.slice(),
      carried: column.carried.slice(),
      values: column.values.slice(),
      figures,
    };
    for (const { unit, figure } of mine) {
      const position = positions.get(unit);
      if (position === undefined) continue;
      copy.values[position] = Number.NaN;
      setFigure(copy, position, figure, false);
      figures[position] = figure;
    }
    return copy;
  });
  return { ...of, table };
}

export const scored = ({ method, units, table, notCounted }: PublishedFigures): ScoredTable =>
  scoreFigures(method, units, table, notCounted);

/** Where one commune stands, without the rows of all the others. */
export type Place = {
  readonly rank: number | null;
  /** Published: four decimals. */
  readonly index: number | null;
  /** Full precision; NaN when nothing is possible. */
  readonly score: number;
  readonly earned: number;
};

export function placeIn(table: ScoredTable, unit: UnitId): Place {
  const position = table.units.findIndex(({ id }) => id === unit);
  const { values, earned } = table.scored.total;
  const score = values[position] ?? Number.NaN;
  return {
    rank: competitionRanks(values, table.ranked).ranks[position] || null,
    index: Number.isNaN(score) ? null : publishScore(score),
    score,
    earned: earned[position] ?? 0,
  };
}

/**
 * The ranking that would have been published with other figures, points or targets, by the very rules that rank: same
 * scoring, same coverage, same ranges over the ranked. Reports stay as they are, and so does what hangs on them.
 */
export function rerank(ranking: Ranking, method: MethodVersion, changes: RankingChanges): Ranking {
  const other = changedMethod(method, changes, ranking.figurePeriods);
  const figures = withFigures(publishedFigures(ranking, other), changes.figures);
  const published = new Map(ranking.rows.map((row) => [row.unit, row]));
  const rows = scoredRows(scored(figures)).map((row): RankingRow => {
    const before = published.get(row.unit) as RankingRow;
    const notComparable = reasonKept(before.noChangeReason) ?? (other === method ? undefined : 'DIFFERENT_METHOD');
    return { ...before, ...row, ...rankChange(row.rank, before.previousRank, notComparable) };
  });
  return {
    ...ranking,
    indicators: other.indicators.map(({ code }) => code),
    rows: rows.toSorted(rankedFirst),
    rankedCount: rows.filter((row) => row.rank !== null).length,
    figureCount: figures.table.reduce((sum, column) => sum + column.figures.filter((each) => each !== null).length, 0),
  };
}

/** A reason that concerns the whole ranking; whether the commune itself is ranked may have changed. */
const reasonKept = (reason: NoChangeReason | null): NoChangeReason | undefined =>
  reason === null || reason === 'UNRANKED_NOW' || reason === 'UNRANKED_BEFORE' ? undefined : reason;
