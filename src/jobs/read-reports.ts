import { inParallel } from '../domain/in-parallel.js';
import { closingDateOf, type PeriodId } from '../domain/period.js';
import type { RankedReport } from '../domain/report.js';
import type { ScopeSettings } from '../domain/scope-settings.js';
import { areasOf, isAtOrBelow, isBelow, type Register } from '../domain/unit.js';
import type { RecomputeDeps } from './recompute-rankings.js';

/** Queries of one partition each that are under way at once: enough to keep the engine busy while answers are read. */
const AT_ONCE = 4;

export type ReportReader = (scope: ScopeSettings, period: PeriodId) => Promise<readonly RankedReport[]>;

/** All reports of a scope and period; what several months or nested scopes use is read once. */
export function reportReader(
  { reports }: Pick<RecomputeDeps, 'reports'>,
  register: Register,
  outermost: ScopeSettings,
): ReportReader {
  const held = new Map<PeriodId, Promise<readonly RankedReport[]>>();
  const all = (period: PeriodId): Promise<readonly RankedReport[]> => {
    const reading = held.get(period) ?? readAll(period);
    held.set(period, reading);
    return reading;
  };
  async function readAll(period: PeriodId): Promise<readonly RankedReport[]> {
    const areas = areasOf(register, outermost.path, closingDateOf(period, outermost.closingDay));
    return (await inParallel(areas, AT_ONCE, (area) => reports.ofScopeRanked(area, period))).flat();
  }
  return async ({ path }, period) =>
    isAtOrBelow(outermost.path, path)
      ? all(period)
      : (await all(period)).filter((report) => isBelow(report.path, path));
}
