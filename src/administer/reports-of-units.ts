import { inParallel } from '../concurrency.js';
import type { Unit, UnitId } from '../domain/register/unit.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { FREQUENCIES, LAST_CLOSING_DAY, PERIODS_PER_YEAR, periodHolding, plusPeriods } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';

/** The years that are searched for reports, more than reports are kept. Loaded figures may be older than a scope's first period. */
const YEARS = 10;
const AT_ONCE = 8;

/** The units with any report in these years, also with one that cannot be read. */
export async function unitsWithReports(
  { reports }: Pick<Stores, 'reports'>,
  units: readonly Unit[],
  today: LocalDate,
): Promise<ReadonlySet<UnitId>> {
  const periods = FREQUENCIES.flatMap((frequency) => {
    const now = periodHolding(today, frequency, LAST_CLOSING_DAY);
    return Array.from({ length: YEARS * PERIODS_PER_YEAR[frequency] + 2 }, (_, i) => plusPeriods(now, 1 - i));
  });
  const found = await inParallel(units, AT_ONCE, async ({ id, path }) => {
    const history = await reports.history(periods.map((period) => ({ unit: id, path, period })));
    return history.reports.length + history.unreadable.length > 0 ? [id] : [];
  });
  return new Set(found.flat());
}
