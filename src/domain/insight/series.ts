import type { FigureOfParts } from '../figure/merge.js';
import { type FigureView, missingFigure } from '../figure/view.js';
import { type IndicatorOf, type TargetOf, targetOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import { latestClosed, monthsFrom, type PeriodId, periodOf, plusPeriods } from '../time/period.js';
import { type RollUpOf, rollUpOf } from './scope-roll-up.js';

export const MOST_MONTHS = 60;

export type Months = { readonly from: PeriodId; readonly to: PeriodId };

/**
 * Up to the latest closed month, twelve of them, unless something else is asked for. A door refuses what has no month (a
 * first month after the last one) or more than `MOST_MONTHS`.
 */
export function monthsToShow(
  today: LocalDate,
  { closingDay }: Pick<ScopeSettings, 'closingDay'>,
  wanted: { readonly from: PeriodId | undefined; readonly to: PeriodId | undefined },
): Months & { readonly count: number } {
  const to = wanted.to ?? latestClosed('MONTHLY', today, closingDay);
  const from = wanted.from ?? plusPeriods(to, -11);
  return { from, to, count: from > to ? 0 : monthsFrom(from, to).length };
}

export type SeriesPoint = {
  readonly scope: ScopeSettings;
  readonly period: PeriodId;
  readonly figure: FigureView;
  readonly share: number | null;
  readonly target: TargetOf | null;
  /** Of a unit before the reorganisation by which it began: how much of the sum is known. */
  readonly parts?: FigureOfParts;
  /** A file of figures of the past brought it, or a part of the sum. */
  readonly isLoaded?: true;
};

export type SeriesLine = { readonly unit: UnitId; readonly points: readonly SeriesPoint[] };

export type Series = {
  readonly scope: ScopeSettings;
  readonly of: IndicatorOf;
  readonly from: PeriodId;
  readonly to: PeriodId;
  /** Those that the question names; null = all. */
  readonly units: readonly UnitId[] | null;
  readonly lines: readonly SeriesLine[];
  readonly rollUps: readonly RollUpOf[];
  /** Versions of the method by which the scope's shares were counted. */
  readonly methods: readonly MethodVersion['id'][];
  readonly isDemonstration: boolean;
};

export type SeriesQuestion = {
  readonly scope: ScopeSettings;
  readonly of: IndicatorOf;
  readonly from: PeriodId;
  readonly to: PeriodId;
  /** Null means every commune that any of the rankings holds, by path. */
  readonly units: readonly UnitId[] | null;
};

/**
 * `rankings`: current publications of the months, oldest first. A quarter appears in several of them; the latest one
 * counts.
 */
export function seriesOf(question: SeriesQuestion, rankings: readonly Ranking[]): Series {
  const { scope, of } = question;
  const withIndicator = rankings.filter((ranking) => ranking.indicators.includes(of.indicator.code));
  const byPeriod = new Map(withIndicator.map((ranking) => [ranking.figurePeriods[of.indicator.frequency], ranking]));
  const columns = [...byPeriod].map(([period, ranking]) => pointsIn(scope, of, period, ranking));
  const lines = (question.units ?? unitsIn(withIndicator)).map(
    (unit): SeriesLine => ({ unit, points: columns.flatMap((column) => column.get(unit) ?? []) }),
  );
  return {
    scope,
    of,
    from: question.from,
    to: question.to,
    units: question.units,
    lines,
    rollUps: [...byPeriod.values()].map((ranking) => rollUpOf(ranking, of)),
    methods: [...new Set(rankings.map(({ method }) => method))],
    isDemonstration: withIndicator.some((ranking) => ranking.isDemonstration),
  };
}

/** Every commune that any of the rankings holds, by path. */
export function unitsIn(rankings: readonly Ranking[]): UnitId[] {
  const paths = new Map(rankings.flatMap(({ rows }) => rows.map((row) => [row.path, row.unit] as const)));
  return [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
}

/** The points of every commune in one ranking. */
export function pointsIn(
  scope: ScopeSettings,
  of: IndicatorOf,
  period: PeriodId,
  { indicators, rows }: Ranking,
): ReadonlyMap<UnitId, SeriesPoint> {
  const at = indicators.indexOf(of.indicator.code);
  const target = targetOf(of.indicator, periodOf(period).year);
  const points = new Map<UnitId, SeriesPoint>();
  for (const { unit, cells } of rows) {
    const cell = cells[at];
    if (!cell) continue;
    // A carried figure belongs to an earlier period, which has its own point.
    if (cell.carriedForward) points.set(unit, { scope, period, figure: missingFigure, share: null, target });
    else
      points.set(unit, {
        scope,
        period,
        figure: { state: cell.state, figure: cell.figure },
        share: cell.share,
        target,
        ...(cell.origin?.kind === 'LOADED' && { isLoaded: true }),
      });
  }
  return points;
}
