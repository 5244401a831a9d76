import { viewOf } from '../figure/figure.js';
import { type IndicatorOf, targetOf } from '../method/catalogue.js';
import { isAtOrBelow, type UnitId, type UnitPath } from '../register/unit.js';
import type { Report } from '../report/report.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { pathsOfScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { lastMonthOf, monthsFrom, type PeriodId, periodOf, periodsClosingWith } from '../time/period.js';
import { onePointAPeriod, type Series, type SeriesLine, type SeriesPoint } from './series.js';

/** The periods and the area of a file of past figures that a reviewer approved. */
export type LoadedSpan = { readonly area: UnitPath; readonly first: PeriodId; readonly last: PeriodId };

/** The periods of a series' points: those of the indicator's frequency, oldest first. */
export const periodsOfSeries = ({ of, from, to }: Pick<Series, 'of' | 'from' | 'to'>): PeriodId[] =>
  monthsFrom(from, to)
    .flatMap(periodsClosingWith)
    .filter((period) => periodOf(period).frequency === of.indicator.frequency);

/**
 * The periods that no ranking has, because they close before the scope's first period, and that approved files cover. Each
 * with the parts of the scope that the files are about.
 */
export const loadedPeriods = (
  scope: ScopeSettings,
  periods: readonly PeriodId[],
  spans: readonly LoadedSpan[],
): { readonly period: PeriodId; readonly areas: readonly UnitPath[] }[] =>
  periods
    .filter((period) => !isFromFirstPeriodOn(scope, period))
    .flatMap((period) => {
      const month = lastMonthOf(period);
      const areas = spans
        .filter(({ first, last }) => lastMonthOf(first) <= month && month <= lastMonthOf(last))
        .flatMap(({ area }) => pathsOfScope(scope).flatMap((path) => commonPart(area, path)));
      return areas.length > 0 ? [{ period, areas: [...new Set(areas)] }] : [];
    });

const commonPart = (a: UnitPath, b: UnitPath): UnitPath[] => {
  if (a === '' || isAtOrBelow(b, a)) return [b];
  return b === '' || isAtOrBelow(a, b) ? [a] : [];
};

/** The point of a figure from a file; undefined without one. No share: nothing of that time is ranked or compared. */
export function loadedPoint(
  scope: ScopeSettings,
  of: IndicatorOf,
  { period, loaded, approved }: Report,
): SeriesPoint | undefined {
  const figure = loaded && approved?.get(of.indicator.code);
  if (!figure) return undefined;
  const target = targetOf(of.indicator, periodOf(period).year);
  return { scope, period, figure: viewOf(figure), share: null, target, isLoaded: true };
}

/** The series with the figures of loaded reports. @param isAll whether to add communes that only files have */
export function withLoadedPast(series: Series, reports: readonly Report[], isAll: boolean): Series {
  const { scope, of } = series;
  const points = new Map<UnitId, SeriesPoint[]>();
  const paths = new Map<UnitId, UnitPath>();
  for (const report of reports) {
    const point = loadedPoint(scope, of, report);
    if (!point) continue;
    paths.set(report.unit, report.path);
    points.set(report.unit, [...(points.get(report.unit) ?? []), point]);
  }
  const lines = series.lines.map(({ unit, points: own }) => ({
    unit,
    points: onePointAPeriod([...own, ...(points.get(unit) ?? [])]),
  }));
  if (!isAll) return { ...series, lines };
  const shown = new Set(lines.map(({ unit }) => unit));
  const more = [...paths].filter(([unit]) => !shown.has(unit)).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    ...series,
    lines: [...lines, ...more.map(([unit]): SeriesLine => ({ unit, points: points.get(unit) ?? [] }))],
  };
}
