import type { GroupOf, IndicatorOf, PillarOf } from '../domain/catalogue.js';
import type { LocalDate } from '../domain/local-date.js';
import type { MethodVersion } from '../domain/method.js';
import type { Official } from '../domain/official.js';
import type { PeriodOf } from '../domain/period-days.js';
import type { Ranking } from '../domain/ranking.js';
import type { RowOf } from '../domain/ranking-view.js';
import type { ReportView } from '../domain/report-view.js';
import type { RowRobustness } from '../domain/robustness.js';
import type { Unit } from '../domain/unit.js';
import type { ErrorCode } from './generated/resolver-types.js';
import type { LedgerEntry } from './reminder-reads.js';
import type { DeliveryOf } from './report-form.js';

export type CalendarDayModel = { readonly date: LocalDate };

export type ErrorCodeInfoModel = { readonly code: ErrorCode };

export type RankRobustnessModel = {
  readonly of: RowOf;
  readonly method: MethodVersion;
  readonly robustness: RowRobustness;
};

/** Everything that `node` can answer. */
export type NodeModel =
  | Unit
  | MethodVersion
  | IndicatorOf
  | GroupOf
  | PillarOf
  | PeriodOf
  | ReportView
  | Ranking
  | RowOf
  | Official
  | LedgerEntry
  | DeliveryOf;
