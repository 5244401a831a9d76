import { missingFigure, viewOf } from '../figure/figure.js';
import { type FigureOfParts, figureOfParts } from '../figure/merge.js';
import { type IndicatorOf, targetOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import { partsOn } from '../register/lineage.js';
import { type Register, type UnitId, unitById } from '../register/unit.js';
import type { Report } from '../report/report.js';
import { isFromFirstPeriodOn, isWithinScope } from '../settings/period-state.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { scopesOfPeriod } from '../settings/scopes.js';
import { madeOnce } from '../text/grouped-by.js';
import { closingDateOf, type PeriodId, periodOf } from '../time/period.js';
import { loadedPoint } from './loaded-past.js';
import { rollUpOf } from './scope-roll-up.js';
import { onePointAPeriod, pointsIn, putPoints, type Series, type SeriesPoint } from './series.js';

/** A scope's publications: its rankings, oldest first, and figures from files for the time before. */
export type EarlierRankings = {
  readonly scope: ScopeSettings;
  readonly rankings: readonly Ranking[];
  /** Reports of periods before the scope's first. */
  readonly loaded?: readonly Report[];
};

/** The published figures of one indicator for a period, by commune. */
export type PublishedColumn = {
  readonly scope: ScopeSettings;
  readonly period: PeriodId;
  readonly points: ReadonlyMap<UnitId, SeriesPoint>;
};

/** The sum of several units' figures. */
export type PointOfParts = SeriesPoint & { readonly parts: FigureOfParts };

/**
 * Scopes publish the periods that closed while they existed. If several have a commune, the innermost counts.
 *
 * @param earlier innermost scope first
 */
export function columnsOf(
  of: IndicatorOf,
  earlier: readonly EarlierRankings[],
  versions: readonly MethodVersion[] = [],
): PublishedColumn[] {
  const byPeriod = new Map<PeriodId, PublishedColumn & { readonly points: Map<UnitId, SeriesPoint> }>();
  const pointsOf = (scope: ScopeSettings, period: PeriodId): Map<UnitId, SeriesPoint> =>
    madeOnce(byPeriod, period, () => ({ scope, period, points: new Map() })).points;
  for (const { scope, rankings, loaded = [] } of earlier.toReversed()) {
    for (const ranking of rankings) {
      const period = ranking.figurePeriods[of.indicator.frequency];
      if (!isWithinScope(scope, period)) continue;
      putPoints(pointsOf(scope, period), pointsIn(scope, of, period, ranking, versions));
    }
    for (const report of loaded) {
      const point = loadedPoint(scope, of, report);
      if (point) pointsOf(scope, report.period).set(report.unit, point);
    }
  }
  return [...byPeriod.values()];
}

/**
 * The figure of a unit before the reorganisation that formed it: the sum of its parts, as their scopes published them.
 * It has no share, because nothing before that day is ranked or compared with later figures. Undefined if the unit
 * existed when the period closed, or has no predecessors.
 */
export function pointOfParts(
  register: Register,
  unit: UnitId,
  of: IndicatorOf,
  { scope, period, points }: PublishedColumn,
): PointOfParts | undefined {
  const closing = closingDateOf(period, scope.closingDay);
  if (unitById(register, unit, closing)) return undefined;
  const { whole, unknown } = partsOn(register, unit, closing);
  if (whole.length + unknown.length === 0) return undefined;
  const partPoints = whole.map((part) => points.get(part));
  const figures = partPoints.map((point) => point?.figure.figure ?? undefined);
  const parts = figureOfParts(figures, unknown.length);
  const figure = parts.kind === 'UNKNOWN' ? missingFigure : viewOf(parts.figure);
  const target = targetOf(of.indicator, periodOf(period).year);
  const isLoaded = figure.figure !== null && partPoints.some((point) => point?.isLoaded);
  return { scope, period, figure, share: null, target, parts, ...(isLoaded && { isLoaded }) };
}

/**
 * A series with what other scopes published of its communes before they belonged to this scope: the communes' own
 * figures, or the sums of their predecessors.
 */
export function withPast(
  register: Register,
  series: Series,
  earlier: readonly EarlierRankings[],
  versions: readonly MethodVersion[] = [],
): Series {
  const columns = columnsOf(series.of, earlier, versions);
  const pointBefore = (unit: UnitId, column: PublishedColumn): SeriesPoint | undefined => {
    const then = unitById(register, unit, closingDateOf(column.period, column.scope.closingDay));
    if (!then) return pointOfParts(register, unit, series.of, column);
    const isOwn = liesInScope(series.scope, then.path) && isFromFirstPeriodOn(series.scope, column.period);
    return isOwn ? undefined : column.points.get(unit);
  };
  const pasts = series.lines.map(({ unit }) => columns.flatMap((column) => pointBefore(unit, column) ?? []));
  if (!pasts.some((points) => points.length > 0)) return series;
  return {
    ...series,
    lines: series.lines.map(({ unit, points }, i) => ({
      unit,
      points: onePointAPeriod([...points, ...(pasts[i] ?? [])]),
    })),
    isDemonstration:
      series.isDemonstration || earlier.some(({ rankings }) => rankings.some((ranking) => ranking.isDemonstration)),
  };
}

/** A series with the totals of the scopes that its scope took over, for the periods before it began. */
export function withTotalsBefore(
  settings: Pick<Settings, 'scopes'>,
  series: Series,
  earlier: readonly EarlierRankings[],
): Series {
  const { scope, of } = series;
  const totals = new Map(series.rollUps.map((rollUp) => [rollUp.period, rollUp]));
  const periodOfRanking = ({ figurePeriods }: Ranking): PeriodId => figurePeriods[of.indicator.frequency];
  for (const period of new Set(earlier.flatMap(({ rankings }) => rankings.map(periodOfRanking)))) {
    if (isFromFirstPeriodOn(scope, period)) continue;
    const ranked = scopesOfPeriod(settings, scope, period).filter((former) => former !== scope);
    const [first, ...others] = ranked.flatMap((former) => {
      const published = earlier.find((own) => own.scope.scope === former.scope)?.rankings ?? [];
      return published.findLast((ranking) => periodOfRanking(ranking) === period) ?? [];
    });
    if (first) totals.set(period, rollUpOf(first, of, others));
  }
  return { ...series, rollUps: [...totals.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1)) };
}
