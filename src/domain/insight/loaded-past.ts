import { viewOf } from '../figure/view.js';
import { targetOf } from '../method/catalogue.js';
import { isAtOrBelow, type UnitId, type UnitPath } from '../register/unit.js';
import type { Report } from '../report/report.js';
import { pathsOfScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import {
  lastMonthOf,
  monthsFrom,
  type PeriodId,
  periodOf,
  periodsClosingWith,
  previousPeriod,
} from '../time/period.js';
import type { Series, SeriesLine, SeriesPoint } from './series.js';

/** The periods and the area of a file of figures that a reviewer approved. */
export type LoadedSpan = { readonly area: UnitPath; readonly first: PeriodId; readonly last: PeriodId };

/**
 * The periods of a series that no ranking holds, because they close before the first one that is filed, and that approved
 * files reach into. Oldest first, with the part of the scope that the files are about.
 */
export function loadedPeriods(
  { scope, of, from, to }: Pick<Series, 'scope' | 'of' | 'from' | 'to'>,
  spans: readonly LoadedSpan[],
): { readonly period: PeriodId; readonly areas: readonly UnitPath[] }[] {
  const last = [previousPeriod(scope.firstPeriod), to].toSorted()[0] as PeriodId;
  if (from > last) return [];
  const periods = monthsFrom(from, last).flatMap(periodsClosingWith);
  return periods
    .filter((period) => periodOf(period).frequency === of.indicator.frequency)
    .flatMap((period) => {
      const areas = spans
        .filter(
          ({ first, last }) => lastMonthOf(first) <= lastMonthOf(period) && lastMonthOf(period) <= lastMonthOf(last),
        )
        .flatMap(({ area }) => pathsOfScope(scope).flatMap((path) => commonPart(area, path)));
      return areas.length > 0 ? [{ period, areas: [...new Set(areas)] }] : [];
    });
}

const commonPart = (a: UnitPath, b: UnitPath): UnitPath[] => {
  if (a === '' || isAtOrBelow(b, a)) return [b];
  return b === '' || isAtOrBelow(a, b) ? [a] : [];
};

/** The series with the figures of loaded reports. They have no share: nothing of that time is ranked or compared. */
export function withLoadedPast(series: Series, reports: readonly Report[], isAll: boolean): Series {
  const { scope, of } = series;
  const points = new Map<UnitId, SeriesPoint[]>();
  const paths = new Map<UnitId, UnitPath>();
  for (const report of reports) {
    const figure = report.loaded && report.approved?.get(of.indicator.code);
    if (!figure) continue;
    paths.set(report.unit, report.path);
    points.set(report.unit, [...(points.get(report.unit) ?? []), pointOf(scope, of, report.period, figure)]);
  }
  const lines = series.lines.map(({ unit, points: own }) => ({ unit, points: [...(points.get(unit) ?? []), ...own] }));
  if (!isAll) return { ...series, lines };
  const shown = new Set(lines.map(({ unit }) => unit));
  const more = [...paths].filter(([unit]) => !shown.has(unit)).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    ...series,
    lines: [...lines, ...more.map(([unit]): SeriesLine => ({ unit, points: points.get(unit) ?? [] }))],
  };
}

const pointOf = (
  scope: ScopeSettings,
  of: Series['of'],
  period: PeriodId,
  figure: Parameters<typeof viewOf>[0],
): SeriesPoint => ({
  scope,
  period,
  figure: viewOf(figure),
  share: null,
  target: targetOf(of.indicator, periodOf(period).year),
  isLoaded: true,
});
