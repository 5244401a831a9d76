import { inParallel } from '../../concurrency.js';
import { placesBelow, ReportColumns } from '../../domain/ranking/report-columns.js';
import { areasOf, isBelow, type Register, type UnitPath } from '../../domain/register/unit.js';
import type { ReportAddress } from '../../domain/report/report.js';
import { pathsOfScope, scopePathIn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import type { RecomputeDeps } from './recompute-deps.js';

/**
 * Concurrent queries for each period: enough to keep the engine busy while answers are read, few enough for the memory.
 */
const AT_ONCE = 2;

export type CollectedReports = { readonly columns: ReportColumns; readonly unreadable: readonly ReportAddress[] };
export type ReportReader = (period: PeriodId) => Promise<CollectedReports>;

/** Reads all reports of a period in the given scopes, once for all months that need them. */
export function reportReader(
  { reports }: Pick<RecomputeDeps, 'reports'>,
  register: Register,
  scopes: readonly ScopeSettings[],
): ReportReader {
  const places = placesBelow(register, scopes.flatMap(pathsOfScope));
  const readings = new Map<PeriodId, Promise<CollectedReports>>();
  async function read(period: PeriodId): Promise<CollectedReports> {
    const columns = new ReportColumns(places);
    const unreadable = await inParallel(areasIn(register, scopes, period), AT_ONCE, (area) =>
      reports.eachOfScope(area, period, (report) => columns.add(report)),
    );
    return { columns, unreadable: unreadable.flat() };
  }
  return (period) => madeOnce(readings, period, () => read(period));
}

/**
 * Paths of the areas that the scopes covered at the closing date, each path once. A scope may have been elsewhere in
 * the map then.
 */
function areasIn(register: Register, scopes: readonly ScopeSettings[], period: PeriodId): UnitPath[] {
  const areas = new Set(
    scopes.flatMap((scope) => areasOf(register, scopePathIn(scope, period), closingDateOf(period, scope.closingDay))),
  );
  return [...areas].filter((area) => ![...areas].some((other) => isBelow(area, other)));
}
