import type { SignedInViewer } from '../../domain/access/access.js';
import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import type { ProfileEntry } from '../../domain/explanation/profile.js';
import type { PastEntry, PastProfile } from '../../domain/explanation/profile-before.js';
import type { Movement, RankStep } from '../../domain/explanation/rank-movement.js';
import type { LoadedMark } from '../../domain/figure/filing-record.js';
import type { DataQuality } from '../../domain/insight/data-quality.js';
import type { NotApplicableClaims } from '../../domain/insight/not-applicable.js';
import type { Overview } from '../../domain/insight/overview.js';
import type { RowRobustness } from '../../domain/insight/robustness.js';
import type { Series } from '../../domain/insight/series.js';
import type { GroupOf, IndicatorOf, PillarOf } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Official } from '../../domain/official/official.js';
import type { JobRun } from '../../domain/operation/job-run.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { RowOf } from '../../domain/ranking/view.js';
import type { UserError } from '../../domain/refusal/codes.js';
import type { Unit, UnitPath } from '../../domain/register/unit.js';
import type { ReportView } from '../../domain/report/view.js';
import type { ExtensionRefusal, ExtensionRequest, JudgedExtension } from '../../domain/settings/extension.js';
import type { PeriodOf } from '../../domain/settings/period-days.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { Text } from '../../domain/text/text.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { Holiday } from '../../domain/time/working-calendar.js';
import type { ErrorCode } from '../generated/types.js';
import type { LedgerEntry } from '../reminder/queries.js';
import type { DeliveryOf, FormFigure, ReportForm, RevisionOf } from '../report/form.js';
import type { MyWorkModel } from '../work/my-work.js';

/** The mark of a report, or of one of its revisions, with the report's place in the register. */
export type LoadedFiguresModel = {
  readonly mark: LoadedMark;
  readonly approvedAt: Instant | null;
  readonly path: UnitPath;
  readonly period: PeriodId;
};

/** @property plannedFor the day to come that the question named; absent = the unit is of the map of today */
export type UnitModel = Unit & { readonly plannedFor?: LocalDate };

export type UnitOnDayModel = { readonly onDay: LocalDate; readonly unit: Unit };

/** An object that gathers questions and holds nothing itself. */
export type Gathered = Readonly<Record<never, never>>;

export type CalendarDayModel = { readonly date: LocalDate };

/** The label of one value of an enum. */
export type EnumLabelModel = { readonly type: string; readonly value: string; readonly label: Text };

export type ErrorCodeInfoModel = { readonly code: ErrorCode };

export type RankRobustnessModel = {
  readonly of: RowOf;
  readonly method: MethodVersion;
  readonly robustness: RowRobustness;
};

export type ProfileEntryModel = ProfileEntry | PastEntry;

export type DataQualityModel = DataQuality & { readonly of: RowOf };

export type NotApplicableModel = NotApplicableClaims & { readonly of: RowOf };

type OnForm = { readonly form: ReportForm };
export type FormExtensionModel = JudgedExtension & OnForm;
export type ExtensionRequestModel = ExtensionRequest & OnForm;
export type ExtensionRefusalModel = ExtensionRefusal & OnForm;

/** The rules of a scope with the revision that a change must name. */
export type ScopeRulesModel = {
  readonly scope: ScopeSettings;
  readonly revision: string | null;
  readonly settings: Settings;
};

export type HolidayTableModel = {
  readonly holidays: readonly Holiday[];
  readonly revision: string | null;
  readonly settings: Settings;
};

type Changed = { readonly record: AdministrationRecord | null; readonly errors: readonly UserError[] };

export type ScopeRulesPayloadModel = Changed & { readonly rules: ScopeRulesModel | null };

export type MethodDraftPayloadModel = Changed & { readonly draft: MethodDraft | null };

export type OfficialPayloadModel = Changed & { readonly official: Official | null };

export type ChangeHolidaysPayloadModel = Changed & { readonly table: HolidayTableModel | null };

/** A commune in one ranking, or in a month before the reorganisation by which it began, with every indicator. */
export type CommuneProfileModel = { readonly profileOf: RowOf | PastProfile };

/** Everything that `node` can answer. */
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

/** @property asPublished an earlier publication is asked for: it is compared with the publication that it names */
export type ExplanationModel = RowOf & { readonly asPublished: boolean };

/** A step together with the movement it is part of. */
export type RankStepModel = { readonly movement: Movement; readonly step: RankStep };
