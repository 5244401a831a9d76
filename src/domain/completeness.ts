import type { Instant, LocalDate } from './local-date.js';
import type { RankedReport } from './report.js';
import { firstSubmissionBy, onTimeJudge } from './timeliness.js';
import type { Unit } from './unit.js';

/** Completeness of a scope and period, in DHIS2's terms. */
export type Completeness = {
  readonly expected: number;
  /** Submitted at least once. */
  readonly actual: number;
  readonly onTime: number;
  readonly approved: number;
  /** actual / expected, 0..1; null when none was expected. */
  readonly reportingRate: number | null;
  readonly reportingRateOnTime: number | null;
};

export type Collection = {
  /** Units of which a report is expected. */
  readonly expected: readonly Unit[];
  readonly reports: readonly Pick<RankedReport, 'unit' | 'firstSubmittedAt' | 'extension' | 'approved'>[];
  /** The scope's due day; a report's own extension replaces it. */
  readonly dueDay: LocalDate;
  readonly asOf: Instant;
};

/** Reports of units from which none is expected do not count. */
export function completenessOf({ expected, reports, dueDay, asOf }: Collection): Completeness {
  const units = new Set(expected.map((unit) => unit.id));
  let actual = 0;
  let onTime = 0;
  let approved = 0;
  const isOnTime = onTimeJudge(dueDay, asOf);
  for (const report of reports) {
    if (!units.has(report.unit)) continue;
    if (firstSubmissionBy(report, asOf) !== null) actual += 1;
    if (isOnTime(report)) onTime += 1;
    if (report.approved !== null) approved += 1;
  }
  const rate = (n: number) => (units.size === 0 ? null : n / units.size);
  return {
    expected: units.size,
    actual,
    onTime,
    approved,
    reportingRate: rate(actual),
    reportingRateOnTime: rate(onTime),
  };
}
