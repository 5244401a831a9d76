import { type LoadedSpan, loadedPeriods, withLoadedPast } from '../domain/insight/loaded-past.js';
import type { Series } from '../domain/insight/series.js';
import { areasOf, type Register, type UnitPath } from '../domain/register/unit.js';
import type { ReportsFound } from '../domain/report/report.js';
import { liesInScope, scopePathOn } from '../domain/settings/scope-paths.js';
import { closingDateOf, type PeriodId } from '../domain/time/period.js';

export type PastReaders = {
  /** Of the files of figures that a reviewer approved. */
  loadedSpans(): Promise<readonly LoadedSpan[]>;
  reports(area: UnitPath, period: PeriodId): Promise<ReportsFound>;
};

/**
 * A series with the loaded figures of the time before its first ranking. Series that begin later need no request; others
 * one for the files, and one for each period that a file reaches into.
 */
export async function withPastFigures(
  readers: PastReaders,
  register: Register,
  series: Series,
  units: readonly string[] | null,
): Promise<Series> {
  const { scope, from } = series;
  if (from >= scope.firstPeriod) return series;
  const wanted = loadedPeriods(series, await readers.loadedSpans());
  const found = await Promise.all(
    wanted.map(async ({ period, areas }) => {
      const closing = closingDateOf(period, scope.closingDay);
      const whole = areasOf(register, scopePathOn(scope, closing), closing);
      const parts = areas.flatMap((area) => (area === '' ? whole : [area]));
      const all = await Promise.all(parts.map((area) => readers.reports(area, period)));
      return all.flatMap(({ reports }) => reports).filter(({ path }) => liesInScope(scope, path));
    }),
  );
  const reports = [...new Map(found.flat().map((report) => [`${report.unit} ${report.period}`, report])).values()];
  return reports.length === 0 ? series : withLoadedPast(series, reports, units === null);
}
