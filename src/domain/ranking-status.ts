import { finalDayOf } from './deadline.js';
import { type Instant, localDateOf } from './local-date.js';
import type { PeriodId } from './period.js';
import type { Ranking, RankingStatus } from './ranking.js';
import type { ReportHead } from './report.js';
import type { ScopeSettings } from './scope-settings.js';
import type { WorkingCalendar } from './working-calendar.js';

export type StatusInput = {
  readonly scope: ScopeSettings;
  readonly month: PeriodId;
  readonly occurrence: Instant;
  readonly calendar: WorkingCalendar;
  /** The publication that stands; what is final stays final. */
  readonly current: Pick<Ranking, 'status'> | null;
  /** One entry for each report expected of the periods that close with the month; undefined where there is none. */
  readonly expected: readonly (ReportHead | undefined)[];
};

/** PROVISIONAL until every expected report is approved or the final day has ended, then FINAL. */
export function rankingStatus({ scope, month, occurrence, calendar, current, expected }: StatusInput): RankingStatus {
  if (current?.status === 'FINAL') return 'FINAL';
  if (expected.length > 0 && expected.every((report) => report !== undefined && report.approved !== null))
    return 'FINAL';
  return localDateOf(occurrence) > finalDayOf(scope, month, calendar) ? 'FINAL' : 'PROVISIONAL';
}
