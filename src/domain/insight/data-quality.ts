import { countOrigins, type OriginCounts, type OriginKind, TYPED } from '../figure/origin.js';
import { isScored } from '../indicator/indicator.js';
import { type IndicatorOf, indicatorIn } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking, RankingRow } from '../ranking/ranking.js';
import { isOfMarks, reportsIn } from '../report/on-time-history.js';
import { HISTORY_MONTHS } from '../report/on-time-marks.js';
import { localDateOf } from '../time/local-date.js';
import { lastMonthOf, plusPeriods } from '../time/period.js';
import { expectedSpreads, judgedValue, type Spread, unusualZ } from './expected-range.js';

/** A figure far from those of the other communes. Somebody should check it; it need not be wrong. */
export type UnusualFigure = {
  readonly of: IndicatorOf;
  readonly value: number;
  /** The median of the ranked communes. */
  readonly median: number;
  /** The distance from the median in robust standard deviations; negative below the median. */
  readonly z: number;
};

/** The quality of the data in a commune's index. */
export type DataQuality = ReturnType<ReturnType<typeof dataQualityIn>>;

/** The data quality in one ranking, by commune. What all communes are compared with is computed once. */
export function dataQualityIn(ranking: Ranking, method: MethodVersion) {
  const spreads = expectedSpreads(ranking, method);
  const typed = typedIndicators(ranking, method);
  return (row: RankingRow) => ({
    /** The share 0..1 of points that have a figure of the right period. */
    coverage: row.coverage,
    /** The share 0..1 of the same points whose figure is carried from the period before. */
    carriedForward: carriedShare(ranking, row, method),
    /** Share 0..1 of the last twelve months' due reports that were not submitted on time; null if none was due. */
    late: isOfMarks(row.onTimeHistory)
      ? lateShare(row.onTimeHistory, isSettled(ranking, row))
      : lateReports(ranking, row.onTimeHistory),
    /** Unusual figures, furthest from the median first. */
    unusual: unusualFigures(ranking, row, method, spreads),
    origins: countOrigins(row.cells.flatMap((cell, at) => kindOf(cell, at, typed))),
  });
}

/**
 * The share of the points whose figure is carried forward. Like coverage, it counts indicators that are scored, apply and
 * are not computed. Coverage, carried and missing add up to 1.
 */
function carriedShare({ indicators }: Ranking, row: RankingRow, method: MethodVersion): number {
  let carried = 0;
  let applicable = 0;
  for (const indicator of method.indicators) {
    const cell = row.cells[indicators.indexOf(indicator.code)];
    if (
      !cell ||
      cell.state === 'notApplicable' ||
      cell.state === 'notExpected' ||
      !isScored(indicator) ||
      indicator.computed
    )
      continue;
    applicable += indicator.points;
    if (cell.carriedForward) carried += indicator.points;
  }
  return applicable === 0 ? 0 : carried / applicable;
}

/** Whether the month's own report is decided. In a provisional ranking, a missing report may not be due yet. */
const isSettled = ({ status }: Ranking, { unrankedReason }: RankingRow): boolean =>
  status === 'FINAL' || (unrankedReason !== 'NO_REPORT' && unrankedReason !== 'EXTENDED');

const MONTHS = 12;

/** The share of late reports among those whose period closed in the last twelve months and that are due. */
function lateReports({ period, occurrence }: Ranking, history: string): number | null {
  const [after, today] = [plusPeriods(period, -MONTHS), localDateOf(occurrence)];
  const settled = reportsIn(history).filter(
    (report) => lastMonthOf(report.period) > after && (report.isOnTime || report.dueDay < today),
  );
  return settled.length === 0 ? null : settled.filter(({ isOnTime }) => !isOnTime).length / settled.length;
}

/** @param isOwnMonthSettled whether the last mark, that of the ranked month itself, is decided */
export function lateShare(history: string, isOwnMonthSettled: boolean): number | null {
  const marks = history.slice(-HISTORY_MONTHS);
  const settled = (isOwnMonthSettled ? marks : marks.slice(0, -1)).slice(-MONTHS);
  const late = settled.match(/[0-]/g)?.length ?? 0;
  const onTime = settled.match(/[1+]/g)?.length ?? 0;
  return late + onTime === 0 ? null : late / (late + onTime);
}

function unusualFigures(
  { indicators }: Ranking,
  row: RankingRow,
  method: MethodVersion,
  spreads: readonly (Spread | null)[],
): UnusualFigure[] {
  return indicators
    .flatMap((code, at): UnusualFigure[] => {
      const spread = spreads[at];
      const cell = row.cells[at];
      const value = judgedValue(cell);
      if (!spread || value === null || !cell?.figure) return [];
      const z = unusualZ(cell.figure, spread);
      const of = z === null ? undefined : indicatorIn(method, code);
      return z !== null && of ? [{ of, value, median: spread.median, z }] : [];
    })
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.of.indicator.code < b.of.indicator.code ? -1 : 1));
}

/** Indicators by their position in `Ranking.indicators`; undefined for computed ones. */
const typedIndicators = ({ indicators }: Ranking, method: MethodVersion): (IndicatorOf | undefined)[] =>
  indicators.map((code) => {
    const of = indicatorIn(method, code);
    return of?.indicator.computed ? undefined : of;
  });

const kindOf = (cell: Cell | undefined, at: number, typed: readonly (IndicatorOf | undefined)[]): OriginKind[] =>
  cell?.figure && typed[at] ? [(cell.origin ?? TYPED).kind] : [];

/** The origins of a ranking's figures: of all, and of each indicator with a delivered figure. */
export type RankingOrigins = {
  readonly all: OriginCounts;
  readonly byIndicator: readonly { readonly indicator: IndicatorOf; readonly origins: OriginCounts }[];
};

export function rankingOrigins(ranking: Ranking, method: MethodVersion): RankingOrigins {
  const typed = typedIndicators(ranking, method);
  const kinds = typed.map((_of, at) => ranking.rows.flatMap(({ cells }) => kindOf(cells[at], at, typed)));
  const counted = typed.flatMap((indicator, at) =>
    indicator ? [{ indicator, origins: countOrigins(kinds[at] ?? []) }] : [],
  );
  return { all: countOrigins(kinds.flat()), byIndicator: counted.filter(({ origins }) => origins.delivered > 0) };
}
