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
  /** A closed month. */
  readonly period: PeriodId;
  /** The scheduled occurrence for which the ranking is made. */
  readonly occurrence: Instant;
  readonly method: MethodVersion;
  readonly register: Register;
  readonly calendar: WorkingCalendar;
  /** All reports of the scope, perhaps of more, of the periods that `reportPeriods` names. */
  readonly reports: ReadonlyMap<PeriodId, ReportColumns>;
  /** The current publication of the month before. */
  readonly previous: PublishedRanks | null;
  /** On-time histories up to the month before, made from its reports where its ranking has none of this shape. */
  readonly historiesBefore?: ReadonlyMap<UnitId, OnTimeHistory> | undefined;
  /** The current publication of this month, which a new one replaces. */
  readonly current: Pick<Ranking, 'version' | 'status' | 'edition' | 'waiting'> | null;
};
