import type { MethodVersion } from '../method/method.js';
import type { Register, UnitId } from '../register/unit.js';
import type { OnTimeHistory } from '../report/on-time-history.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { PublishedRanks, Ranking } from './ranking.js';
import type { ReportColumns } from './report-columns.js';

export type RankingInput = {
  readonly scope: ScopeSettings;
  /** The month to rank, which is closed. */
  readonly period: PeriodId;
  /** The scheduled occurrence of the run. */
  readonly occurrence: Instant;
  readonly method: MethodVersion;
  readonly register: Register;
  readonly calendar: WorkingCalendar;
  /** All reports of the scope, perhaps of more, for the periods of `reportPeriods`. */
  readonly reports: ReadonlyMap<PeriodId, ReportColumns>;
  /** The current publication of the month before. */
  readonly previous: PublishedRanks | null;
  /** On-time histories up to the month before, made from its reports; absent if its ranking has them in this form. */
  readonly historiesBefore?: ReadonlyMap<UnitId, OnTimeHistory> | undefined;
  /** The current publication of this month, which a new one replaces. */
  readonly current: Pick<Ranking, 'version' | 'status' | 'edition' | 'waiting'> | null;
};
