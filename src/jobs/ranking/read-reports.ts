import { inParallel } from '../../concurrency.js';
import { placesBelow, ReportColumns } from '../../domain/ranking/report-columns.js';
import { areasOf, type Register } from '../../domain/register/unit.js';
import type { ReportAddress } from '../../domain/report/report.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import type { RecomputeDeps } from './recompute-deps.js';

/**
 * Concurrent queries for each period: enough to keep the engine busy while answers are read, and few enough for memory.
 */
const AT_ONCE = 2;

export type CollectedReports = { readonly columns: ReportColumns; readonly unreadable: readonly ReportAddress[] };
export type ReportReader = (period: PeriodId) => Promise<CollectedReports>;

/** All reports of a period in the outermost scope, read once for all months and inner scopes. */
export function reportReader(
  { reports }: Pick<RecomputeDeps, 'reports'>,
  register: Register,
  { path, closingDay }: ScopeSettings,
): ReportReader {
  const places = placesBelow(register, path);
  const readings = new Map<PeriodId, Promise<CollectedReports>>();
  async function read(period: PeriodId): Promise<CollectedReports> {
    const columns = new ReportColumns(places);
    const areas = areasOf(register, path, closingDateOf(period, closingDay));
    const unreadable = await inParallel(areas, AT_ONCE, (area) =>
      reports.eachOfScope(area, period, (report) => columns.add(report)),
    );
    return { columns, unreadable: unreadable.flat() };
  }
  return (period) => {
    const reading = readings.get(period) ?? read(period);
    readings.set(period, reading);
    return reading;
  };
}
