import type { Unit } from '../register/unit.js';
import type { Extensions } from '../settings/extension.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { ReportHead } from './report.js';
import { firstSubmissionBy, onTimeJudge } from './timeliness.js';

/** The completeness of a scope and period, in DHIS2's terms. */
export type Completeness = {
  readonly expected: number;
  /** Reports that were submitted at least once. */
  readonly actual: number;
  readonly onTime: number;
  readonly approved: number;
  /** Approved reports with figures from a file of past reports; absent if none. */
  readonly loaded?: number;
  /** actual / expected, 0..1; null when none was expected. */
  readonly reportingRate: number | null;
  readonly reportingRateOnTime: number | null;
};

export type Collection = {
  /** Units that have to report. */
  readonly expected: readonly Unit[];
  readonly reports: readonly Pick<ReportHead, 'unit' | 'firstSubmittedAt' | keyof Extensions | 'approved' | 'loaded'>[];
  /** The scope's due day. A report's own extension replaces it if it was asked for in time. */
  readonly dueDay: LocalDate;
  readonly asOf: Instant;
};

/** The completeness of the expected reports. Reports of other units do not count. */
export function completenessOf({ expected, reports, dueDay, asOf }: Collection): Completeness {
  const units = new Set(expected.map((unit) => unit.id));
  const own = reports.filter((report) => units.has(report.unit));
  return completenessAmong(units.size, own, dueDay, asOf);
}

/** @param reports reports of expected units only; undefined for a missing one */
export function completenessAmong(
  expected: number,
  reports: readonly (Collection['reports'][number] | undefined)[],
  dueDay: LocalDate,
  asOf: Instant,
): Completeness {
  const isOnTime = onTimeJudge(dueDay, asOf);
  const approved = reports.filter((report) => report !== undefined && report.approved !== null);
  return withRates({
    expected,
    actual: reports.filter((report) => firstSubmissionBy(report, asOf) !== null).length,
    onTime: reports.filter(isOnTime).length,
    approved: approved.length,
    loaded: approved.filter((report) => report?.loaded).length,
  });
}

/** The completeness of several scopes together. */
export function joinedCompleteness(parts: readonly Completeness[]): Completeness {
  const sum = (of: keyof Counts) => parts.reduce((total, part) => total + (part[of] ?? 0), 0);
  return withRates({
    expected: sum('expected'),
    actual: sum('actual'),
    onTime: sum('onTime'),
    approved: sum('approved'),
    loaded: sum('loaded'),
  });
}

type OnTime = Pick<Completeness, 'expected' | 'onTime'>;

/** The change of the number of reports on time; null if another number of communes had to report before. */
export const changeOnTime = (now: OnTime, before: OnTime): number | null =>
  now.expected === before.expected ? now.onTime - before.onTime : null;

type Counts = Required<Omit<Completeness, 'reportingRate' | 'reportingRateOnTime'>>;

function withRates({ loaded, ...counts }: Counts): Completeness {
  const rate = (n: number) => (counts.expected === 0 ? null : n / counts.expected);
  return {
    ...counts,
    ...(loaded > 0 && { loaded }),
    reportingRate: rate(counts.actual),
    reportingRateOnTime: rate(counts.onTime),
  };
}
