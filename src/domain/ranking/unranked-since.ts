import type { Report } from '../report/report.js';
import { reasonNotOpen } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf, localTimeOf } from '../time/local-date.js';
import { FREQUENCIES, lastMonthOf, type PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { isNotCounted, type Ranking, type RankingHead } from './ranking.js';

/** The time in Việt Nam of the nightly ranking, as in the schedule of the job. */
export const RANKING_TIME = '03:00';

/** Approvals of an unranked commune's reports after the ranking was published. */
export type UnrankedSince = ReturnType<typeof unrankedSince>;

export type ReportsNow = {
  readonly scope: ScopeSettings;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
  /** The commune's existing reports of the periods that the ranking uses. */
  readonly reports: readonly Pick<Report, 'period' | 'approvedAt' | 'extension'>[];
};

/** The periods whose reports a ranking uses. Periods without expected reports are left out. */
export const periodsUsed = ({ figurePeriods, notExpected = [] }: RankingHead): PeriodId[] =>
  FREQUENCIES.filter((frequency) => !notExpected.includes(frequency)).map((frequency) => figurePeriods[frequency]);

/** The periods that a ranking uses and that take no more reports of the commune. */
export const lockedPeriods = (ranking: RankingHead, { scope, calendar, today, reports }: ReportsNow): PeriodId[] =>
  periodsUsed(ranking).filter((period) => {
    const report = reports.find((candidate) => candidate.period === period);
    return reasonNotOpen(scope, period, today, calendar, report?.extension) === 'LOCKED';
  });

export function unrankedSince(ranking: RankingHead, now: ReportsNow) {
  const { reports } = now;
  const approvals = reports
    .flatMap(({ period, approvedAt }) =>
      approvedAt !== null && approvedAt > ranking.occurrence ? { period, approvedAt } : [],
    )
    .toSorted((a, b) => (a.approvedAt < b.approvedAt ? -1 : 1));
  const last = approvals.at(-1);
  const locked = lockedPeriods(ranking, now);
  return {
    /** Reports approved since then, in the order of approval. */
    approved: approvals.map(({ period, approvedAt }) => ({ period, on: localDateOf(approvedAt) })),
    /** The day of the first ranking that counts the last of them; null if none was approved. */
    countsFrom: last ? nextRankingAfter(last.approvedAt) : null,
    /** True if no report that the ranking uses can change any more. */
    isLocked: locked.length === periodsUsed(ranking).length,
    /** True if the month's own report cannot change any more. Without it there is no rank, whatever else is approved. */
    isMonthLocked: locked.includes(ranking.period),
  };
}

/** The day of the next run. An approval at the very time of a run may be too late for it. */
const nextRankingAfter = (approvedAt: Instant): LocalDate =>
  localTimeOf(approvedAt) < RANKING_TIME ? localDateOf(approvedAt) : addDays(localDateOf(approvedAt), 1);

/** The run from which an approved report counts in the first ranking that uses it. */
export type CountsFrom = {
  readonly month: PeriodId;
  readonly on: LocalDate;
  /** The ranking is final. The run publishes another final version that counts the report. */
  readonly isCorrection: boolean;
};

/**
 * When an approved report will count. Null if it was never approved or counts already. A ranking published before the
 * approval cannot count it. If the run after the approval has passed and published nothing, the report changed nothing,
 * unless the ranking still says that there is no approved report.
 */
export function countsFromOf(
  report: Pick<Report, 'unit' | 'period' | 'approvedAt'> | undefined,
  ranking: Ranking | undefined,
  now: Instant,
): CountsFrom | null {
  const approvedAt = report?.approvedAt ?? null;
  if (!report || approvedAt === null) return null;
  if (ranking && ranking.occurrence >= approvedAt) return null;
  const month = lastMonthOf(report.period);
  const isCorrection = ranking?.status === 'FINAL';
  const run = nextRankingAfter(approvedAt);
  if (now < instantAt(run, RANKING_TIME)) return { month, on: run, isCorrection };
  const isMissing =
    report.period === month &&
    ranking?.rows.some((row) => row.unit === report.unit && isNotCounted(row.unrankedReason));
  return isMissing ? { month, on: nextRankingAfter(now), isCorrection } : null;
}
