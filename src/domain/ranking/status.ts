import type { ReportHead } from '../report/report.js';
import { finalDayOf, lastFinalDayOf } from '../settings/deadline.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Ranking, RankingStatus, Waiting } from './ranking.js';

export type StatusInput = {
  readonly scope: ScopeSettings;
  readonly month: PeriodId;
  readonly occurrence: Instant;
  readonly calendar: WorkingCalendar;
  /** The current publication; a final one stays final. */
  readonly current: Pick<Ranking, 'status'> | null;
  /** One entry for each report expected with the month; undefined if there is no report. */
  readonly expected: readonly (ReportHead | undefined)[];
};

/**
 * FINAL when every expected report is approved, or when the final day has ended and no report waits (`waitingOn`). A
 * limited number of working days later it is FINAL anyway. PROVISIONAL until then.
 */
export function rankingStatus({ scope, month, occurrence, calendar, current, expected }: StatusInput): RankingStatus {
  if (current?.status === 'FINAL') return 'FINAL';
  if (expected.length > 0 && expected.every((report) => report !== undefined && report.approved !== null))
    return 'FINAL';
  const today = localDateOf(occurrence);
  if (today <= finalDayOf(scope, month, calendar)) return 'PROVISIONAL';
  if (today > lastFinalDayOf(scope, month, calendar)) return 'FINAL';
  return isNothing(waitingOn(expected, today)) ? 'FINAL' : 'PROVISIONAL';
}

/** Reports that are open on a day: within extensions, or submitted and not approved. */
export function waitingOn(expected: readonly (ReportHead | undefined)[], today: LocalDate): Waiting {
  const open = expected.filter((report) => report !== undefined && report.approved === null);
  const sent = open.filter((report) => report?.firstSubmittedAt !== null);
  const extended = open.filter(
    (report) => report?.firstSubmittedAt === null && report.extension !== null && today <= report.extension.day,
  );
  const awaitingReview = sent.filter((report) => report?.state === 'SUBMITTED').length;
  return { extended: extended.length, awaitingReview, returned: sent.length - awaitingReview };
}

export const isNothing = ({ extended, awaitingReview, returned }: Waiting): boolean =>
  extended + awaitingReview + returned === 0;
