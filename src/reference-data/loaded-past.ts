import { type LoadedSpan, loadedPeriods } from '../domain/insight/loaded-past.js';
import { areasOf, type Register, type UnitPath } from '../domain/register/unit.js';
import type { Report, ReportsFound } from '../domain/report/report.js';
import { isFromFirstPeriodOn } from '../domain/settings/period-state.js';
import { liesInScope, scopePathOn } from '../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { closingDateOf, type PeriodId } from '../domain/time/period.js';

export type LoadedReaders = {
  /** Places and times of the files of figures that a reviewer approved. */
  loadedSpans(): Promise<readonly LoadedSpan[]>;
  reports(area: UnitPath, period: PeriodId): Promise<ReportsFound>;
};

/**
 * Reports loaded from files, for the periods that close before the first period of the scope. Later periods need no
 * request. Earlier ones need one for the files, and one for each period that a file covers.
 */
export async function loadedReports(
  readers: LoadedReaders,
  register: Register,
  scope: ScopeSettings,
  periods: readonly PeriodId[],
): Promise<Report[]> {
  const before = periods.filter((period) => !isFromFirstPeriodOn(scope, period));
  if (before.length === 0) return [];
  const found = await Promise.all(
    loadedPeriods(scope, before, await readers.loadedSpans()).map(async ({ period, areas }) => {
      const closing = closingDateOf(period, scope.closingDay);
      const whole = areasOf(register, scopePathOn(scope, closing), closing);
      const parts = areas.flatMap((area) => (area === '' ? whole : [area]));
      const all = await Promise.all(parts.map((area) => readers.reports(area, period)));
      return all.flatMap(({ reports }) => reports).filter(({ path, loaded }) => loaded && liesInScope(scope, path));
    }),
  );
  return [...new Map(found.flat().map((report) => [`${report.unit} ${report.period}`, report])).values()];
}
