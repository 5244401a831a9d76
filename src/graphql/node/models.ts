import type { SignedInViewer } from '../../domain/access/access.js';
import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { Overview } from '../../domain/insight/overview.js';
import type { Series } from '../../domain/insight/series.js';
import type { GroupOf, IndicatorOf, PillarOf } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Official } from '../../domain/official/official.js';
import type { JobRun } from '../../domain/operation/job-run.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { RowOf } from '../../domain/ranking/view.js';
import type { ReportView } from '../../domain/report/view.js';
import type { PeriodOf } from '../../domain/settings/period-state.js';
import type { HolidayTableModel, ScopeRulesModel } from '../administration/models.js';
import type { CommuneProfileModel } from '../explanation/models.js';
import type { UnitModel, UnitOnDayModel } from '../register/models.js';
import type { LedgerEntry } from '../reminder/queries.js';
import type { DeliveryOf, FormFigure, ReportForm, RevisionOf } from '../report/form.js';
import type { MyWorkModel } from '../work/my-work.js';

/** Everything that `node` can return. */
export type NodeModel =
  | UnitModel
  | UnitOnDayModel
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
  | DeliveryOf
  | RevisionOf
  | AdministrationRecord
  | ReportForm
  | FormFigure
  | CommuneProfileModel
  | Series
  | Overview
  | SignedInViewer
  | ScopeRulesModel
  | HolidayTableModel
  | MethodDraft
  | JobRun
  | MyWorkModel;
