import type * as Types from './types.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitModel as UnitOfAnswer, UnitOnDayModel, CalendarDayModel, ShownAbsence } from '../register/models.js';
import type { PlannedChange as PlannedChangeModel } from '../../domain/register/planned-changes.js';
import type { LineageLink as LineageLinkModel } from '../../domain/register/lineage.js';
import type { MethodVersion as MethodVersionModel, NamedMethod as NamedMethodModel } from '../../domain/method/method.js';
import type { FigureRelations as FigureRelationsModel, FigureRelation as FigureRelationModel } from '../../domain/method/figure-relations.js';
import type { IndicatorOf, GroupOf, PillarOf, TargetOf } from '../../domain/method/catalogue.js';
import type { PeriodOf } from '../../domain/settings/period-state.js';
import type { ScopeSettings, Letterhead as LetterheadModel, LadderStep as LadderStepModel } from '../../domain/settings/scope-settings.js';
import type { Holiday as HolidayModel } from '../../domain/time/working-calendar.js';
import type { FigureView } from '../../domain/figure/figure.js';
import type { ReportView, ReportFigureView } from '../../domain/report/view.js';
import type { Completeness as CompletenessModel } from '../../domain/report/completeness.js';
import type { Ranking as RankingModel } from '../../domain/ranking/ranking.js';
import type { RowOf, StandingOf, PillarStandingOf, GroupStandingOf } from '../../domain/ranking/view.js';
import type { HistoriesOverTime, HistoryLine, RankHistoryEntry } from '../../domain/explanation/rank-history.js';
import type { RankingCertaintyModel, RankCertaintyModel, RankFallModel, PairCertaintyModel, RankingRobustnessModel, AuditFindingModel, IndicatorAuditModel, GroupAuditModel, DataQualityModel, NotApplicableModel } from '../ranking/models.js';
import type { Sensitivity, SensitivityShare } from '../../domain/sensitivity/factor.js';
import type { MethodAudit as MethodAuditModel } from '../../domain/audit/method-audit.js';
import type { IndicatorRemedy as IndicatorRemedyModel } from '../../domain/audit/remedy.js';
import type { OriginCounts } from '../../domain/figure/origin.js';
import type { UnusualFigure as UnusualFigureModel } from '../../domain/insight/data-quality.js';
import type { FigureMatrix as FigureMatrixModel, MatrixRow } from '../../domain/explanation/figure-matrix.js';
import type { CommuneProfileModel, ProfileEntryModel, ExplanationModel, RankStepModel } from '../explanation/models.js';
import type { NotFormed as NotFormedModel, PredecessorPlace as PredecessorPlaceModel } from '../../domain/explanation/past-place.js';
import type { Contribution as ContributionModel, Comparison as ComparisonModel } from '../../domain/explanation/explanation.js';
import type { Improvement as ImprovementModel } from '../../domain/improvement/improvement.js';
import type { Movement as MovementModel } from '../../domain/explanation/rank-movement.js';
import type { PointChange as PointChangeModel } from '../../domain/explanation/point-change.js';
import type { Simulation, SimulatedRow as SimulatedRowModel } from '../../domain/simulation/simulation.js';
import type { RollUpOf } from '../../domain/insight/scope-roll-up.js';
import type { Series as SeriesModel, SeriesLine as SeriesLineModel, SeriesPoint as SeriesPointModel } from '../../domain/insight/series.js';
import type { FigureOfParts } from '../../domain/figure/merge.js';
import type { Observation, PublicationSource as PublicationSourceModel } from '../../domain/figure/observation.js';
import type { Overview as OverviewModel, RankingSummary as RankingSummaryModel } from '../../domain/insight/overview.js';
import type { SignedInViewer, Assignment as AssignmentModel } from '../../domain/access/access.js';
import type { Official as OfficialModel } from '../../domain/official/official.js';
import type { TrustedDocument as TrustedDocumentModel } from '../../domain/administration/document-registration.js';
import type { EnumLabelModel } from '../labels/labels.js';
import type { SignatureLines } from '../../domain/absence/signature-block.js';
import type { ReportForm as ReportFormModel, FormFigure as FormFigureModel, AwaitedReview as AwaitedReviewModel, FormExtensionModel, ExtensionRequestModel, ExtensionRefusalModel, EmptiedOf, RevisionOf, ChangeOfFigure, DeliveryOf } from '../report/form.js';
import type { ReportReview as ReportReviewModel, RemarkOf, ReviewedFigure as ReviewedFigureModel, RangeOf, PeerFigureOf } from '../review/reviews.js';
import type { OverdueReport as OverdueReportModel } from '../review/queue.js';
import type { AssignmentOf } from '../review/assignments.js';
import type { PublicExtension } from '../../domain/settings/extension.js';
import type { EvidenceFileModel, UploadPlace, FilingResult, ApprovalsResult } from '../report/report-mutations.js';
import type { SourceFigure } from '../../domain/figure/source-figures.js';
import type { Provenance as ProvenanceModel } from '../../domain/figure/filing-record.js';
import type { AllowedActionModel } from '../allowed/allowed-action.js';
import type { OwnLettersModel, MyWorkModel } from '../work/my-work.js';
import type { StandingsOf } from '../work/standings.js';
import type { BehindTarget as BehindTargetModel } from '../../domain/explanation/ranking-summary.js';
import type { UserError as UserErrorModel } from '../../domain/refusal/codes.js';
import type { AdministrationRecord as AdministrationRecordModel } from '../../domain/administration/record.js';
import type { RecordedChange as RecordedChangeModel } from '../recorded-change/change-words.js';
import type { MovedDueDay as MovedDueDayModel, KeptDueDay as KeptDueDayModel } from '../../domain/settings/due-day-effect.js';
import type { ChangePreviewModel, DueDayToMove as DueDayToMoveModel } from '../administration/settings-preview.js';
import type { LetterDayChange as LetterDayChangeModel } from '../../domain/daily-mail/ladder-effect.js';
import type { FigureFile as FigureFileModel } from '../../domain/load/figure-file.js';
import type { FigureDecisionResult } from '../administration/figure-file-administration.js';
import type { LoadedReport as LoadedReportModel } from '../../domain/load/figure-load.js';
import type { LoadedFiguresModel, ScopeRulesModel, HolidayTableModel, HolidaysChanged, ScopeRulesChanged } from '../administration/models.js';
import type { ReorganisationOf, ReorganisationResult } from '../administration/reorganisation-administration.js';
import type { UnitChange as UnitChangeModel, ScopeHeir as ScopeHeirModel, Predecessor } from '../../domain/register/reorganisation.js';
import type { ReorganisationPreview as ReorganisationPreviewModel, OfficialOfPreview as OfficialOfPreviewModel, ChangeOfPreview as ChangeOfPreviewModel, ScopeOfPreview as ScopeOfPreviewModel } from '../../domain/reorganisation/preview.js';
import type { Unit as UnitModel } from '../../domain/register/unit.js';
import type { MethodDraft as MethodDraftModel } from '../../domain/administration/method-draft.js';
import type { MethodChange as MethodChangeModel } from '../../domain/administration/method-changes.js';
import type { DraftResult } from '../administration/method-administration.js';
import type { OfficialResult } from '../../administer/official-changes.js';
import type { JobRun as JobRunModel, MonthRun, LettersRun } from '../../domain/operation/job-run.js';
import type { LetterAnswerOf } from '../operation/queries.js';
import type { NightlyRanking } from '../../domain/operation/answer.js';
import type { Recorded, RecordedFigure as RecordedFigureModel } from '../report/record-figures.js';
import type { LedgerEntry, PlannedDay, PlannedEdge, UnremindedEdge, UnreachableEdge, WithoutOfficerEdge } from '../reminder/queries.js';
import type { AnnouncedReport } from '../../domain/mail/announced.js';
import type { NamedReport } from '../../domain/daily-mail/dry-run-mail.js';
import type { SuppressionLift as SuppressionLiftModel } from '../../domain/official/suppression.js';
import type { PreferencesResult, LiftResult } from '../reminder/mail-changes.js';
import type { Context } from '../context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AdministrationRecordModel )
    | ( CommuneProfileModel )
    | ( DeliveryOf )
    | ( FormFigureModel )
    | ( HolidayTableModel )
    | ( IndicatorOf )
    | ( GroupOf )
    | ( JobRunModel )
    | ( MethodDraftModel )
    | ( MethodVersionModel )
    | ( MyWorkModel )
    | ( OfficialModel )
    | ( OverviewModel )
    | ( PeriodOf )
    | ( PillarOf )
    | ( RankingModel )
    | ( RowOf )
    | ( LedgerEntry )
    | ( ReportView )
    | ( ReportFormModel )
    | ( RevisionOf )
    | ( ScopeRulesModel )
    | ( SeriesModel )
    | ( UnitOfAnswer )
    | ( UnitOnDayModel )
    | ( SignedInViewer )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<ShownAbsence>;
  ActionName: Types.ActionName;
  AddAssignmentInput: Types.AddAssignmentInput;
  AddEvidenceFileInput: Types.AddEvidenceFileInput;
  AdministrationAction: Types.AdministrationAction;
  AdministrationChange: ResolverTypeWrapper<RecordedChangeModel>;
  AdministrationNoun: Types.AdministrationNoun;
  AdministrationRecord: ResolverTypeWrapper<AdministrationRecordModel>;
  AdministrationRecordConnection: ResolverTypeWrapper<Omit<Types.AdministrationRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdministrationRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['AdministrationRecord']> }>;
  AdministrationRecordEdge: ResolverTypeWrapper<Omit<Types.AdministrationRecordEdge, 'node'> & { node: ResolversTypes['AdministrationRecord'] }>;
  Aggregation: Types.Aggregation;
  AllowedAction: ResolverTypeWrapper<AllowedActionModel>;
  AlterUnitInput: Types.AlterUnitInput;
  AnsweredFigure: ResolverTypeWrapper<Omit<Types.AnsweredFigure, 'figure'> & { figure: ResolversTypes['Figure'] }>;
  ApproveReportInput: Types.ApproveReportInput;
  ApproveReportsInput: Types.ApproveReportsInput;
  ApproveReportsPayload: ResolverTypeWrapper<ApprovalsResult>;
  AssignReviewerInput: Types.AssignReviewerInput;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AuditFinding: ResolverTypeWrapper<AuditFindingModel>;
  AuditFindingCode: Types.AuditFindingCode;
  AuditSeverity: Types.AuditSeverity;
  AwaitedReview: ResolverTypeWrapper<AwaitedReviewModel>;
  Band: ResolverTypeWrapper<Types.Band>;
  BehindTarget: ResolverTypeWrapper<BehindTargetModel>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  CalendarDay: ResolverTypeWrapper<CalendarDayModel>;
  ChangeCalendarInput: Types.ChangeCalendarInput;
  ChangeHolidaysInput: Types.ChangeHolidaysInput;
  ChangeHolidaysPayload: ResolverTypeWrapper<HolidaysChanged>;
  ChangeLadderInput: Types.ChangeLadderInput;
  ChangeLetterheadInput: Types.ChangeLetterheadInput;
  ChangeMethodDraftInput: Types.ChangeMethodDraftInput;
  ChangeOfPreview: ResolverTypeWrapper<ChangeOfPreviewModel>;
  ChangeOfficialContactInput: Types.ChangeOfficialContactInput;
  ChangePreview: ResolverTypeWrapper<ChangePreviewModel>;
  ChangeToPreview: Types.ChangeToPreview;
  CommuneProfile: ResolverTypeWrapper<CommuneProfileModel>;
  CommuneWithoutOfficerConnection: ResolverTypeWrapper<Omit<Types.CommuneWithoutOfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommuneWithoutOfficerEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  CommuneWithoutOfficerEdge: ResolverTypeWrapper<WithoutOfficerEdge>;
  ComparedValue: ResolverTypeWrapper<Types.ComparedValue>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  Completeness: ResolverTypeWrapper<CompletenessModel>;
  ConflictWinner: Types.ConflictWinner;
  Contribution: ResolverTypeWrapper<ContributionModel>;
  CopyLastPeriodInput: Types.CopyLastPeriodInput;
  CreateMethodDraftInput: Types.CreateMethodDraftInput;
  DataQuality: ResolverTypeWrapper<DataQualityModel>;
  DateTimeISO: ResolverTypeWrapper<Types.Scalars['DateTimeISO']['output']>;
  DeliveredFigure: ResolverTypeWrapper<SourceFigure>;
  Delivery: ResolverTypeWrapper<DeliveryOf>;
  DeliveryConnection: ResolverTypeWrapper<Omit<Types.DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['Delivery']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<Types.DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryOutcome: Types.DeliveryOutcome;
  DeliverySetAside: ResolverTypeWrapper<Types.DeliverySetAside>;
  DiscardMethodDraftInput: Types.DiscardMethodDraftInput;
  DueDayToMove: ResolverTypeWrapper<DueDayToMoveModel>;
  EmptiedFigure: ResolverTypeWrapper<EmptiedOf>;
  EndAssignmentInput: Types.EndAssignmentInput;
  EndLevelInput: Types.EndLevelInput;
  EndSubstitutionInput: Types.EndSubstitutionInput;
  EndUnitInput: Types.EndUnitInput;
  EnumLabel: ResolverTypeWrapper<EnumLabelModel>;
  ErrorCode: Types.ErrorCode;
  ErrorCodeInfo: ResolverTypeWrapper<Pick<Types.ErrorCodeInfo, 'code'>>;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileModel>;
  EvidenceType: Types.EvidenceType;
  EvidenceUpload: ResolverTypeWrapper<UploadPlace>;
  EvidenceUploadField: ResolverTypeWrapper<Types.EvidenceUploadField>;
  ExpectedRange: ResolverTypeWrapper<RangeOf>;
  Explanation: ResolverTypeWrapper<ExplanationModel>;
  ExtendDeadlineInput: Types.ExtendDeadlineInput;
  ExtensionDays: ResolverTypeWrapper<Types.ExtensionDays>;
  ExtensionGround: Types.ExtensionGround;
  ExtensionRefusal: ResolverTypeWrapper<ExtensionRefusalModel>;
  ExtensionRequest: ResolverTypeWrapper<ExtensionRequestModel>;
  Figure: ResolverTypeWrapper<FigureView>;
  FigureBeside: ResolverTypeWrapper<Omit<Types.FigureBeside, 'figure'> & { figure: ResolversTypes['Figure'] }>;
  FigureChange: ResolverTypeWrapper<ChangeOfFigure>;
  FigureCommentInput: Types.FigureCommentInput;
  FigureFile: ResolverTypeWrapper<FigureFileModel>;
  FigureFileDecision: ResolverTypeWrapper<Types.FigureFileDecision>;
  FigureFileInput: Types.FigureFileInput;
  FigureFilePayload: ResolverTypeWrapper<FigureDecisionResult>;
  FigureFileState: Types.FigureFileState;
  FigureInput: Types.FigureInput;
  FigureMatrix: ResolverTypeWrapper<FigureMatrixModel>;
  FigureMatrixRow: ResolverTypeWrapper<MatrixRow>;
  FigureOrigin: ResolverTypeWrapper<Types.FigureOrigin>;
  FigureOriginKind: Types.FigureOriginKind;
  FigureOrigins: ResolverTypeWrapper<OriginCounts>;
  FigureParts: ResolverTypeWrapper<FigureOfParts>;
  FigurePeriod: ResolverTypeWrapper<Omit<Types.FigurePeriod, 'period'> & { period: ResolversTypes['Period'] }>;
  FigureRelation: ResolverTypeWrapper<FigureRelationModel>;
  FigureRelations: ResolverTypeWrapper<FigureRelationsModel>;
  FigureState: Types.FigureState;
  FigureValueInput: Types.FigureValueInput;
  FilingAction: Types.FilingAction;
  FilingPayload: ResolverTypeWrapper<FilingResult>;
  FilingState: Types.FilingState;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  FormExtension: ResolverTypeWrapper<FormExtensionModel>;
  FormFigure: ResolverTypeWrapper<FormFigureModel>;
  FormUnitInput: Types.FormUnitInput;
  Frequency: Types.Frequency;
  GroupAudit: ResolverTypeWrapper<GroupAuditModel>;
  GroupCode: ResolverTypeWrapper<Types.Scalars['GroupCode']['output']>;
  GroupMean: ResolverTypeWrapper<Omit<Types.GroupMean, 'group'> & { group: ResolversTypes['IndicatorGroup'] }>;
  GroupStanding: ResolverTypeWrapper<GroupStandingOf>;
  HandToChairmanInput: Types.HandToChairmanInput;
  Holiday: ResolverTypeWrapper<HolidayModel>;
  HolidayInput: Types.HolidayInput;
  HolidayKind: Types.HolidayKind;
  HolidayStatus: Types.HolidayStatus;
  HolidayTable: ResolverTypeWrapper<HolidayTableModel>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Improvement: ResolverTypeWrapper<ImprovementModel>;
  ImprovementKind: Types.ImprovementKind;
  Indicator: ResolverTypeWrapper<IndicatorOf>;
  IndicatorAudit: ResolverTypeWrapper<IndicatorAuditModel>;
  IndicatorCode: ResolverTypeWrapper<Types.Scalars['IndicatorCode']['output']>;
  IndicatorGroup: ResolverTypeWrapper<GroupOf>;
  IndicatorKind: Types.IndicatorKind;
  IndicatorOrigins: ResolverTypeWrapper<Omit<Types.IndicatorOrigins, 'indicator' | 'origins'> & { indicator: ResolversTypes['Indicator'], origins: ResolversTypes['FigureOrigins'] }>;
  IndicatorRemedy: ResolverTypeWrapper<IndicatorRemedyModel>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  InviteOfficialInput: Types.InviteOfficialInput;
  JobName: Types.JobName;
  JobRun: ResolverTypeWrapper<JobRunModel>;
  JobRunConnection: ResolverTypeWrapper<Omit<Types.JobRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobRunEdge']>, nodes: ReadonlyArray<ResolversTypes['JobRun']> }>;
  JobRunEdge: ResolverTypeWrapper<Omit<Types.JobRunEdge, 'node'> & { node: ResolversTypes['JobRun'] }>;
  JobRunLetters: ResolverTypeWrapper<LettersRun>;
  JobRunMonth: ResolverTypeWrapper<MonthRun>;
  KeptDueDay: ResolverTypeWrapper<KeptDueDayModel>;
  Ladder: ResolverTypeWrapper<ScopeSettings>;
  LadderStep: ResolverTypeWrapper<LadderStepModel>;
  LadderStepInput: Types.LadderStepInput;
  Language: Types.Language;
  LetterAnswer: ResolverTypeWrapper<LetterAnswerOf>;
  LetterDayChange: ResolverTypeWrapper<LetterDayChangeModel>;
  LetterOutcome: Types.LetterOutcome;
  LetterRecipient: Types.LetterRecipient;
  Letterhead: ResolverTypeWrapper<LetterheadModel>;
  LiftSuppressionInput: Types.LiftSuppressionInput;
  LiftSuppressionPayload: ResolverTypeWrapper<LiftResult>;
  LineageLink: ResolverTypeWrapper<LineageLinkModel>;
  LoadedFigures: ResolverTypeWrapper<LoadedFiguresModel>;
  LoadedReport: ResolverTypeWrapper<LoadedReportModel>;
  LocalDate: ResolverTypeWrapper<Types.Scalars['LocalDate']['output']>;
  LockPeriodInput: Types.LockPeriodInput;
  MailPreferencesPayload: ResolverTypeWrapper<PreferencesResult>;
  Measure: Types.Measure;
  MergeRule: Types.MergeRule;
  MethodAudit: ResolverTypeWrapper<MethodAuditModel>;
  MethodBandInput: Types.MethodBandInput;
  MethodChange: ResolverTypeWrapper<MethodChangeModel>;
  MethodCode: ResolverTypeWrapper<Types.Scalars['MethodCode']['output']>;
  MethodDraft: ResolverTypeWrapper<MethodDraftModel>;
  MethodDraftPayload: ResolverTypeWrapper<DraftResult>;
  MethodDraftState: Types.MethodDraftState;
  MethodGroupInput: Types.MethodGroupInput;
  MethodIndicatorInput: Types.MethodIndicatorInput;
  MethodScoringInput: Types.MethodScoringInput;
  MethodTargetInput: Types.MethodTargetInput;
  MethodVersion: ResolverTypeWrapper<MethodVersionModel>;
  MissingPolicy: Types.MissingPolicy;
  MissingReason: Types.MissingReason;
  MissingTreatment: Types.MissingTreatment;
  MonthMeans: ResolverTypeWrapper<RankingSummaryModel>;
  MovedDueDay: ResolverTypeWrapper<MovedDueDayModel>;
  Movement: ResolverTypeWrapper<MovementModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyWork: ResolverTypeWrapper<MyWorkModel>;
  NameSubstituteInput: Types.NameSubstituteInput;
  NamedMethod: ResolverTypeWrapper<NamedMethodModel>;
  NamedMethodInput: Types.NamedMethodInput;
  NewIndicatorInput: Types.NewIndicatorInput;
  NoChangeReason: Types.NoChangeReason;
  NoReminderReason: Types.NoReminderReason;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Noise: Types.Noise;
  Normalisation: Types.Normalisation;
  NotApplicableClaims: ResolverTypeWrapper<NotApplicableModel>;
  NotFormed: ResolverTypeWrapper<NotFormedModel>;
  NotFormedReason: Types.NotFormedReason;
  OfficerGap: Types.OfficerGap;
  Official: ResolverTypeWrapper<OfficialModel>;
  OfficialConnection: ResolverTypeWrapper<Omit<Types.OfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<Types.OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialInput: Types.OfficialInput;
  OfficialOfPreview: ResolverTypeWrapper<OfficialOfPreviewModel>;
  OfficialPayload: ResolverTypeWrapper<OfficialResult>;
  OfficialRole: Types.OfficialRole;
  Operation: ResolverTypeWrapper<Readonly<Record<never, never>>>;
  OutsidePart: ResolverTypeWrapper<Types.OutsidePart>;
  OverdueReport: ResolverTypeWrapper<OverdueReportModel>;
  Overview: ResolverTypeWrapper<OverviewModel>;
  OwnLetters: ResolverTypeWrapper<OwnLettersModel>;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PairCertainty: ResolverTypeWrapper<PairCertaintyModel>;
  PairRelation: Types.PairRelation;
  PartsRelation: Types.PartsRelation;
  PeerFigure: ResolverTypeWrapper<PeerFigureOf>;
  Period: ResolverTypeWrapper<PeriodOf>;
  PeriodCode: ResolverTypeWrapper<Types.Scalars['PeriodCode']['output']>;
  PeriodOverview: ResolverTypeWrapper<ScopeSettings>;
  Pillar: ResolverTypeWrapper<PillarOf>;
  PillarCode: ResolverTypeWrapper<Types.Scalars['PillarCode']['output']>;
  PillarMean: ResolverTypeWrapper<Omit<Types.PillarMean, 'pillar'> & { pillar: ResolversTypes['Pillar'] }>;
  PillarStanding: ResolverTypeWrapper<PillarStandingOf>;
  PlannedChange: ResolverTypeWrapper<PlannedChangeModel>;
  PlannedReminderConnection: ResolverTypeWrapper<Omit<Types.PlannedReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlannedReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  PlannedReminderEdge: ResolverTypeWrapper<PlannedEdge>;
  PlannedReminderReport: ResolverTypeWrapper<NamedReport>;
  PlannedReminders: ResolverTypeWrapper<PlannedDay>;
  Plausibility: ResolverTypeWrapper<Types.Plausibility>;
  PlausibilityInput: Types.PlausibilityInput;
  PointChange: ResolverTypeWrapper<PointChangeModel>;
  PointChangeCause: Types.PointChangeCause;
  PointPart: ResolverTypeWrapper<Types.PointPart>;
  PredecessorInput: Types.PredecessorInput;
  PredecessorPlace: ResolverTypeWrapper<PredecessorPlaceModel>;
  PredecessorShare: ResolverTypeWrapper<Predecessor>;
  PreviewedLetter: ResolverTypeWrapper<Omit<Types.PreviewedLetter, 'official'> & { official: ResolversTypes['Official'] }>;
  ProfileEntry: ResolverTypeWrapper<ProfileEntryModel>;
  Provenance: ResolverTypeWrapper<ProvenanceModel>;
  PublicationSource: ResolverTypeWrapper<PublicationSourceModel>;
  PublishMethodVersionInput: Types.PublishMethodVersionInput;
  PublishedFigure: ResolverTypeWrapper<Observation>;
  Publisher: ResolverTypeWrapper<ScopeSettings>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankCertainty: ResolverTypeWrapper<RankCertaintyModel>;
  RankFall: ResolverTypeWrapper<RankFallModel>;
  RankRobustness: ResolverTypeWrapper<RankCertaintyModel>;
  RankSet: ResolverTypeWrapper<Types.RankSet>;
  RankStep: ResolverTypeWrapper<RankStepModel>;
  RankStepCause: Types.RankStepCause;
  Ranking: ResolverTypeWrapper<RankingModel>;
  RankingAnswer: ResolverTypeWrapper<NightlyRanking>;
  RankingAnswerOutcome: Types.RankingAnswerOutcome;
  RankingCertainty: ResolverTypeWrapper<RankingCertaintyModel>;
  RankingEffect: Types.RankingEffect;
  RankingHistories: ResolverTypeWrapper<HistoriesOverTime>;
  RankingHistoryEntry: ResolverTypeWrapper<RankHistoryEntry>;
  RankingHistoryLine: ResolverTypeWrapper<HistoryLine>;
  RankingOfPreview: ResolverTypeWrapper<Types.RankingOfPreview>;
  RankingOutcome: Types.RankingOutcome;
  RankingReference: ResolverTypeWrapper<Omit<Types.RankingReference, 'period'> & { period: ResolversTypes['Period'] }>;
  RankingRobustness: ResolverTypeWrapper<RankingRobustnessModel>;
  RankingRow: ResolverTypeWrapper<RowOf>;
  RankingRowConnection: ResolverTypeWrapper<Omit<Types.RankingRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RankingRowEdge']>, nodes: ReadonlyArray<ResolversTypes['RankingRow']> }>;
  RankingRowEdge: ResolverTypeWrapper<Omit<Types.RankingRowEdge, 'node'> & { node: ResolversTypes['RankingRow'] }>;
  RankingRowOrder: Types.RankingRowOrder;
  RankingSensitivity: ResolverTypeWrapper<Sensitivity>;
  RankingStatus: Types.RankingStatus;
  RankingSummary: ResolverTypeWrapper<RankingSummaryModel>;
  RankingWaiting: ResolverTypeWrapper<Types.RankingWaiting>;
  RatioInput: Types.RatioInput;
  RecordFiguresInput: Types.RecordFiguresInput;
  RecordFiguresPayload: ResolverTypeWrapper<Recorded>;
  RecordOutcome: Types.RecordOutcome;
  RecordSignedDocumentInput: Types.RecordSignedDocumentInput;
  RecordedFigure: ResolverTypeWrapper<RecordedFigureModel>;
  RecordedFigureInput: Types.RecordedFigureInput;
  RedirectOfPreview: ResolverTypeWrapper<Types.RedirectOfPreview>;
  RefuseExtensionInput: Types.RefuseExtensionInput;
  RegisterDocumentInput: Types.RegisterDocumentInput;
  RegisterDocumentPayload: ResolverTypeWrapper<Omit<Types.RegisterDocumentPayload, 'document' | 'errors' | 'record'> & { document?: Types.Maybe<ResolversTypes['TrustedDocument']>, errors: ReadonlyArray<ResolversTypes['UserError']>, record?: Types.Maybe<ResolversTypes['AdministrationRecord']> }>;
  Relation: Types.Relation;
  RemedyScoring: ResolverTypeWrapper<Types.RemedyScoring>;
  RemedyTarget: ResolverTypeWrapper<Types.RemedyTarget>;
  Reminder: ResolverTypeWrapper<LedgerEntry>;
  ReminderConnection: ResolverTypeWrapper<Omit<Types.ReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['Reminder']> }>;
  ReminderEdge: ResolverTypeWrapper<Omit<Types.ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  ReminderItem: ResolverTypeWrapper<AnnouncedReport>;
  ReminderKind: Types.ReminderKind;
  ReminderNotSentReason: Types.ReminderNotSentReason;
  ReminderStage: Types.ReminderStage;
  ReminderState: Types.ReminderState;
  RemoveEvidenceFileInput: Types.RemoveEvidenceFileInput;
  ReopenReportInput: Types.ReopenReportInput;
  Reorganisation: ResolverTypeWrapper<ReorganisationOf>;
  ReorganisationDraftInput: Types.ReorganisationDraftInput;
  ReorganisationInput: Types.ReorganisationInput;
  ReorganisationKind: Types.ReorganisationKind;
  ReorganisationPayload: ResolverTypeWrapper<ReorganisationResult>;
  ReorganisationPreview: ResolverTypeWrapper<ReorganisationPreviewModel>;
  ReorganisationState: Types.ReorganisationState;
  Report: ResolverTypeWrapper<ReportView>;
  ReportConnection: ResolverTypeWrapper<Omit<Types.ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<Types.ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportExtension: ResolverTypeWrapper<PublicExtension>;
  ReportFigure: ResolverTypeWrapper<ReportFigureView>;
  ReportForm: ResolverTypeWrapper<ReportFormModel>;
  ReportOfPreview: ResolverTypeWrapper<Types.ReportOfPreview>;
  ReportReview: ResolverTypeWrapper<ReportReviewModel>;
  ReportRevision: ResolverTypeWrapper<RevisionOf>;
  ReportRevisionConnection: ResolverTypeWrapper<Omit<Types.ReportRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportRevision']> }>;
  ReportRevisionEdge: ResolverTypeWrapper<Omit<Types.ReportRevisionEdge, 'node'> & { node: ResolversTypes['ReportRevision'] }>;
  ReportStandings: ResolverTypeWrapper<StandingsOf>;
  ReportState: Types.ReportState;
  RequestEvidenceUploadInput: Types.RequestEvidenceUploadInput;
  RequestEvidenceUploadPayload: ResolverTypeWrapper<Omit<Types.RequestEvidenceUploadPayload, 'errors' | 'upload'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, upload?: Types.Maybe<ResolversTypes['EvidenceUpload']> }>;
  RequestExtensionInput: Types.RequestExtensionInput;
  ReturnReportInput: Types.ReturnReportInput;
  ReturnToOfficerInput: Types.ReturnToOfficerInput;
  ReviewAssignment: ResolverTypeWrapper<AssignmentOf>;
  ReviewLadder: ResolverTypeWrapper<Types.ReviewLadder>;
  ReviewLadderInput: Types.ReviewLadderInput;
  ReviewRemark: ResolverTypeWrapper<RemarkOf>;
  ReviewRemarkKind: Types.ReviewRemarkKind;
  ReviewedFigure: ResolverTypeWrapper<ReviewedFigureModel>;
  RollUp: ResolverTypeWrapper<RollUpOf>;
  RuleStatus: Types.RuleStatus;
  RunResult: Types.RunResult;
  SameDenominator: ResolverTypeWrapper<Types.SameDenominator>;
  SaveReportInput: Types.SaveReportInput;
  ScopeHeir: ResolverTypeWrapper<ScopeHeirModel>;
  ScopeHeirInput: Types.ScopeHeirInput;
  ScopeOfPreview: ResolverTypeWrapper<ScopeOfPreviewModel>;
  ScopePoint: ResolverTypeWrapper<Omit<Types.ScopePoint, 'period' | 'rollUp'> & { period: ResolversTypes['Period'], rollUp: ResolversTypes['RollUp'] }>;
  ScopeRollUp: ResolverTypeWrapper<Omit<Types.ScopeRollUp, 'ranking' | 'rollUps'> & { ranking: ResolversTypes['Ranking'], rollUps: ReadonlyArray<ResolversTypes['RollUp']> }>;
  ScopeRules: ResolverTypeWrapper<ScopeRulesModel>;
  ScopeRulesPayload: ResolverTypeWrapper<ScopeRulesChanged>;
  Scoring: ResolverTypeWrapper<IndicatorOf>;
  ScoringRule: Types.ScoringRule;
  SeenReportInput: Types.SeenReportInput;
  SensitivityFactor: Types.SensitivityFactor;
  SensitivityShare: ResolverTypeWrapper<SensitivityShare>;
  Series: ResolverTypeWrapper<SeriesModel>;
  SeriesLine: ResolverTypeWrapper<SeriesLineModel>;
  SeriesPoint: ResolverTypeWrapper<SeriesPointModel>;
  SetDeliveryAsideInput: Types.SetDeliveryAsideInput;
  SetDeliveryAsidePayload: ResolverTypeWrapper<Omit<Types.SetDeliveryAsidePayload, 'delivery' | 'errors' | 'record'> & { delivery?: Types.Maybe<ResolversTypes['Delivery']>, errors: ReadonlyArray<ResolversTypes['UserError']>, record?: Types.Maybe<ResolversTypes['AdministrationRecord']> }>;
  SetMailPreferencesInput: Types.SetMailPreferencesInput;
  SignatureBlock: ResolverTypeWrapper<SignatureLines>;
  SignedDocument: ResolverTypeWrapper<Types.SignedDocument>;
  SignedDocumentInput: Types.SignedDocumentInput;
  SimulatedFigureInput: Types.SimulatedFigureInput;
  SimulatedGroupPointsInput: Types.SimulatedGroupPointsInput;
  SimulatedPointsInput: Types.SimulatedPointsInput;
  SimulatedRanking: ResolverTypeWrapper<Simulation>;
  SimulatedRow: ResolverTypeWrapper<SimulatedRowModel>;
  SimulatedTargetInput: Types.SimulatedTargetInput;
  Standing: ResolverTypeWrapper<StandingOf>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  SubmitReportInput: Types.SubmitReportInput;
  SuppressionLift: ResolverTypeWrapper<SuppressionLiftModel>;
  TakeBackExtensionRequestInput: Types.TakeBackExtensionRequestInput;
  TakeBackReportInput: Types.TakeBackReportInput;
  Target: ResolverTypeWrapper<TargetOf>;
  TextInput: Types.TextInput;
  Timeliness: Types.Timeliness;
  TransferOfficialInput: Types.TransferOfficialInput;
  TrustedDocument: ResolverTypeWrapper<TrustedDocumentModel>;
  Unit: ResolverTypeWrapper<UnitOfAnswer>;
  UnitChange: ResolverTypeWrapper<UnitChangeModel>;
  UnitChangeInput: Types.UnitChangeInput;
  UnitClause: Types.UnitClause;
  UnitConnection: ResolverTypeWrapper<Omit<Types.UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<Types.UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitExtent: Types.UnitExtent;
  UnitKind: Types.UnitKind;
  UnitLevel: Types.UnitLevel;
  UnitOfPreview: ResolverTypeWrapper<UnitModel>;
  UnitOnDay: ResolverTypeWrapper<UnitOnDayModel>;
  UnrankedReason: Types.UnrankedReason;
  UnreachableOfficialConnection: ResolverTypeWrapper<Omit<Types.UnreachableOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnreachableOfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  UnreachableOfficialEdge: ResolverTypeWrapper<UnreachableEdge>;
  UnreachableReason: Types.UnreachableReason;
  UnremindedOfficialConnection: ResolverTypeWrapper<Omit<Types.UnremindedOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnremindedOfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  UnremindedOfficialEdge: ResolverTypeWrapper<UnremindedEdge>;
  UnusualFigure: ResolverTypeWrapper<UnusualFigureModel>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  UserErrorCode: Types.UserErrorCode;
  UsualCount: ResolverTypeWrapper<Types.UsualCount>;
  Viewer: ResolverTypeWrapper<SignedInViewer>;
  ViewerRole: Types.ViewerRole;
  WithdrawReportInput: Types.WithdrawReportInput;
  WorkCalendar: ResolverTypeWrapper<Readonly<Record<never, never>>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: ShownAbsence;
  AddAssignmentInput: Types.AddAssignmentInput;
  AddEvidenceFileInput: Types.AddEvidenceFileInput;
  AdministrationChange: RecordedChangeModel;
  AdministrationRecord: AdministrationRecordModel;
  AdministrationRecordConnection: Omit<Types.AdministrationRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdministrationRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AdministrationRecord']> };
  AdministrationRecordEdge: Omit<Types.AdministrationRecordEdge, 'node'> & { node: ResolversParentTypes['AdministrationRecord'] };
  AllowedAction: AllowedActionModel;
  AlterUnitInput: Types.AlterUnitInput;
  AnsweredFigure: Omit<Types.AnsweredFigure, 'figure'> & { figure: ResolversParentTypes['Figure'] };
  ApproveReportInput: Types.ApproveReportInput;
  ApproveReportsInput: Types.ApproveReportsInput;
  ApproveReportsPayload: ApprovalsResult;
  AssignReviewerInput: Types.AssignReviewerInput;
  Assignment: AssignmentModel;
  AuditFinding: AuditFindingModel;
  AwaitedReview: AwaitedReviewModel;
  Band: Types.Band;
  BehindTarget: BehindTargetModel;
  Boolean: Types.Scalars['Boolean']['output'];
  CalendarDay: CalendarDayModel;
  ChangeCalendarInput: Types.ChangeCalendarInput;
  ChangeHolidaysInput: Types.ChangeHolidaysInput;
  ChangeHolidaysPayload: HolidaysChanged;
  ChangeLadderInput: Types.ChangeLadderInput;
  ChangeLetterheadInput: Types.ChangeLetterheadInput;
  ChangeMethodDraftInput: Types.ChangeMethodDraftInput;
  ChangeOfPreview: ChangeOfPreviewModel;
  ChangeOfficialContactInput: Types.ChangeOfficialContactInput;
  ChangePreview: ChangePreviewModel;
  ChangeToPreview: Types.ChangeToPreview;
  CommuneProfile: CommuneProfileModel;
  CommuneWithoutOfficerConnection: Omit<Types.CommuneWithoutOfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommuneWithoutOfficerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  CommuneWithoutOfficerEdge: WithoutOfficerEdge;
  ComparedValue: Types.ComparedValue;
  Comparison: ComparisonModel;
  Completeness: CompletenessModel;
  Contribution: ContributionModel;
  CopyLastPeriodInput: Types.CopyLastPeriodInput;
  CreateMethodDraftInput: Types.CreateMethodDraftInput;
  DataQuality: DataQualityModel;
  DateTimeISO: Types.Scalars['DateTimeISO']['output'];
  DeliveredFigure: SourceFigure;
  Delivery: DeliveryOf;
  DeliveryConnection: Omit<Types.DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Delivery']> };
  DeliveryEdge: Omit<Types.DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliverySetAside: Types.DeliverySetAside;
  DiscardMethodDraftInput: Types.DiscardMethodDraftInput;
  DueDayToMove: DueDayToMoveModel;
  EmptiedFigure: EmptiedOf;
  EndAssignmentInput: Types.EndAssignmentInput;
  EndLevelInput: Types.EndLevelInput;
  EndSubstitutionInput: Types.EndSubstitutionInput;
  EndUnitInput: Types.EndUnitInput;
  EnumLabel: EnumLabelModel;
  ErrorCodeInfo: Pick<Types.ErrorCodeInfo, 'code'>;
  EvidenceFile: EvidenceFileModel;
  EvidenceUpload: UploadPlace;
  EvidenceUploadField: Types.EvidenceUploadField;
  ExpectedRange: RangeOf;
  Explanation: ExplanationModel;
  ExtendDeadlineInput: Types.ExtendDeadlineInput;
  ExtensionDays: Types.ExtensionDays;
  ExtensionRefusal: ExtensionRefusalModel;
  ExtensionRequest: ExtensionRequestModel;
  Figure: FigureView;
  FigureBeside: Omit<Types.FigureBeside, 'figure'> & { figure: ResolversParentTypes['Figure'] };
  FigureChange: ChangeOfFigure;
  FigureCommentInput: Types.FigureCommentInput;
  FigureFile: FigureFileModel;
  FigureFileDecision: Types.FigureFileDecision;
  FigureFileInput: Types.FigureFileInput;
  FigureFilePayload: FigureDecisionResult;
  FigureInput: Types.FigureInput;
  FigureMatrix: FigureMatrixModel;
  FigureMatrixRow: MatrixRow;
  FigureOrigin: Types.FigureOrigin;
  FigureOrigins: OriginCounts;
  FigureParts: FigureOfParts;
  FigurePeriod: Omit<Types.FigurePeriod, 'period'> & { period: ResolversParentTypes['Period'] };
  FigureRelation: FigureRelationModel;
  FigureRelations: FigureRelationsModel;
  FigureValueInput: Types.FigureValueInput;
  FilingPayload: FilingResult;
  Float: Types.Scalars['Float']['output'];
  FormExtension: FormExtensionModel;
  FormFigure: FormFigureModel;
  FormUnitInput: Types.FormUnitInput;
  GroupAudit: GroupAuditModel;
  GroupCode: Types.Scalars['GroupCode']['output'];
  GroupMean: Omit<Types.GroupMean, 'group'> & { group: ResolversParentTypes['IndicatorGroup'] };
  GroupStanding: GroupStandingOf;
  HandToChairmanInput: Types.HandToChairmanInput;
  Holiday: HolidayModel;
  HolidayInput: Types.HolidayInput;
  HolidayTable: HolidayTableModel;
  ID: Types.Scalars['ID']['output'];
  Improvement: ImprovementModel;
  Indicator: IndicatorOf;
  IndicatorAudit: IndicatorAuditModel;
  IndicatorCode: Types.Scalars['IndicatorCode']['output'];
  IndicatorGroup: GroupOf;
  IndicatorOrigins: Omit<Types.IndicatorOrigins, 'indicator' | 'origins'> & { indicator: ResolversParentTypes['Indicator'], origins: ResolversParentTypes['FigureOrigins'] };
  IndicatorRemedy: IndicatorRemedyModel;
  Int: Types.Scalars['Int']['output'];
  InviteOfficialInput: Types.InviteOfficialInput;
  JobRun: JobRunModel;
  JobRunConnection: Omit<Types.JobRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobRunEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobRun']> };
  JobRunEdge: Omit<Types.JobRunEdge, 'node'> & { node: ResolversParentTypes['JobRun'] };
  JobRunLetters: LettersRun;
  JobRunMonth: MonthRun;
  KeptDueDay: KeptDueDayModel;
  Ladder: ScopeSettings;
  LadderStep: LadderStepModel;
  LadderStepInput: Types.LadderStepInput;
  LetterAnswer: LetterAnswerOf;
  LetterDayChange: LetterDayChangeModel;
  Letterhead: LetterheadModel;
  LiftSuppressionInput: Types.LiftSuppressionInput;
  LiftSuppressionPayload: LiftResult;
  LineageLink: LineageLinkModel;
  LoadedFigures: LoadedFiguresModel;
  LoadedReport: LoadedReportModel;
  LocalDate: Types.Scalars['LocalDate']['output'];
  LockPeriodInput: Types.LockPeriodInput;
  MailPreferencesPayload: PreferencesResult;
  MethodAudit: MethodAuditModel;
  MethodBandInput: Types.MethodBandInput;
  MethodChange: MethodChangeModel;
  MethodCode: Types.Scalars['MethodCode']['output'];
  MethodDraft: MethodDraftModel;
  MethodDraftPayload: DraftResult;
  MethodGroupInput: Types.MethodGroupInput;
  MethodIndicatorInput: Types.MethodIndicatorInput;
  MethodScoringInput: Types.MethodScoringInput;
  MethodTargetInput: Types.MethodTargetInput;
  MethodVersion: MethodVersionModel;
  MonthMeans: RankingSummaryModel;
  MovedDueDay: MovedDueDayModel;
  Movement: MovementModel;
  Mutation: Record<PropertyKey, never>;
  MyWork: MyWorkModel;
  NameSubstituteInput: Types.NameSubstituteInput;
  NamedMethod: NamedMethodModel;
  NamedMethodInput: Types.NamedMethodInput;
  NewIndicatorInput: Types.NewIndicatorInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotApplicableClaims: NotApplicableModel;
  NotFormed: NotFormedModel;
  Official: OfficialModel;
  OfficialConnection: Omit<Types.OfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<Types.OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialInput: Types.OfficialInput;
  OfficialOfPreview: OfficialOfPreviewModel;
  OfficialPayload: OfficialResult;
  Operation: Readonly<Record<never, never>>;
  OutsidePart: Types.OutsidePart;
  OverdueReport: OverdueReportModel;
  Overview: OverviewModel;
  OwnLetters: OwnLettersModel;
  PageInfo: Types.PageInfo;
  PairCertainty: PairCertaintyModel;
  PeerFigure: PeerFigureOf;
  Period: PeriodOf;
  PeriodCode: Types.Scalars['PeriodCode']['output'];
  PeriodOverview: ScopeSettings;
  Pillar: PillarOf;
  PillarCode: Types.Scalars['PillarCode']['output'];
  PillarMean: Omit<Types.PillarMean, 'pillar'> & { pillar: ResolversParentTypes['Pillar'] };
  PillarStanding: PillarStandingOf;
  PlannedChange: PlannedChangeModel;
  PlannedReminderConnection: Omit<Types.PlannedReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlannedReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  PlannedReminderEdge: PlannedEdge;
  PlannedReminderReport: NamedReport;
  PlannedReminders: PlannedDay;
  Plausibility: Types.Plausibility;
  PlausibilityInput: Types.PlausibilityInput;
  PointChange: PointChangeModel;
  PointPart: Types.PointPart;
  PredecessorInput: Types.PredecessorInput;
  PredecessorPlace: PredecessorPlaceModel;
  PredecessorShare: Predecessor;
  PreviewedLetter: Omit<Types.PreviewedLetter, 'official'> & { official: ResolversParentTypes['Official'] };
  ProfileEntry: ProfileEntryModel;
  Provenance: ProvenanceModel;
  PublicationSource: PublicationSourceModel;
  PublishMethodVersionInput: Types.PublishMethodVersionInput;
  PublishedFigure: Observation;
  Publisher: ScopeSettings;
  Query: Record<PropertyKey, never>;
  RankCertainty: RankCertaintyModel;
  RankFall: RankFallModel;
  RankRobustness: RankCertaintyModel;
  RankSet: Types.RankSet;
  RankStep: RankStepModel;
  Ranking: RankingModel;
  RankingAnswer: NightlyRanking;
  RankingCertainty: RankingCertaintyModel;
  RankingHistories: HistoriesOverTime;
  RankingHistoryEntry: RankHistoryEntry;
  RankingHistoryLine: HistoryLine;
  RankingOfPreview: Types.RankingOfPreview;
  RankingReference: Omit<Types.RankingReference, 'period'> & { period: ResolversParentTypes['Period'] };
  RankingRobustness: RankingRobustnessModel;
  RankingRow: RowOf;
  RankingRowConnection: Omit<Types.RankingRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RankingRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RankingRow']> };
  RankingRowEdge: Omit<Types.RankingRowEdge, 'node'> & { node: ResolversParentTypes['RankingRow'] };
  RankingSensitivity: Sensitivity;
  RankingSummary: RankingSummaryModel;
  RankingWaiting: Types.RankingWaiting;
  RatioInput: Types.RatioInput;
  RecordFiguresInput: Types.RecordFiguresInput;
  RecordFiguresPayload: Recorded;
  RecordSignedDocumentInput: Types.RecordSignedDocumentInput;
  RecordedFigure: RecordedFigureModel;
  RecordedFigureInput: Types.RecordedFigureInput;
  RedirectOfPreview: Types.RedirectOfPreview;
  RefuseExtensionInput: Types.RefuseExtensionInput;
  RegisterDocumentInput: Types.RegisterDocumentInput;
  RegisterDocumentPayload: Omit<Types.RegisterDocumentPayload, 'document' | 'errors' | 'record'> & { document?: Types.Maybe<ResolversParentTypes['TrustedDocument']>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, record?: Types.Maybe<ResolversParentTypes['AdministrationRecord']> };
  RemedyScoring: Types.RemedyScoring;
  RemedyTarget: Types.RemedyTarget;
  Reminder: LedgerEntry;
  ReminderConnection: Omit<Types.ReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Reminder']> };
  ReminderEdge: Omit<Types.ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  ReminderItem: AnnouncedReport;
  RemoveEvidenceFileInput: Types.RemoveEvidenceFileInput;
  ReopenReportInput: Types.ReopenReportInput;
  Reorganisation: ReorganisationOf;
  ReorganisationDraftInput: Types.ReorganisationDraftInput;
  ReorganisationInput: Types.ReorganisationInput;
  ReorganisationPayload: ReorganisationResult;
  ReorganisationPreview: ReorganisationPreviewModel;
  Report: ReportView;
  ReportConnection: Omit<Types.ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<Types.ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportExtension: PublicExtension;
  ReportFigure: ReportFigureView;
  ReportForm: ReportFormModel;
  ReportOfPreview: Types.ReportOfPreview;
  ReportReview: ReportReviewModel;
  ReportRevision: RevisionOf;
  ReportRevisionConnection: Omit<Types.ReportRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportRevision']> };
  ReportRevisionEdge: Omit<Types.ReportRevisionEdge, 'node'> & { node: ResolversParentTypes['ReportRevision'] };
  ReportStandings: StandingsOf;
  RequestEvidenceUploadInput: Types.RequestEvidenceUploadInput;
  RequestEvidenceUploadPayload: Omit<Types.RequestEvidenceUploadPayload, 'errors' | 'upload'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, upload?: Types.Maybe<ResolversParentTypes['EvidenceUpload']> };
  RequestExtensionInput: Types.RequestExtensionInput;
  ReturnReportInput: Types.ReturnReportInput;
  ReturnToOfficerInput: Types.ReturnToOfficerInput;
  ReviewAssignment: AssignmentOf;
  ReviewLadder: Types.ReviewLadder;
  ReviewLadderInput: Types.ReviewLadderInput;
  ReviewRemark: RemarkOf;
  ReviewedFigure: ReviewedFigureModel;
  RollUp: RollUpOf;
  SameDenominator: Types.SameDenominator;
  SaveReportInput: Types.SaveReportInput;
  ScopeHeir: ScopeHeirModel;
  ScopeHeirInput: Types.ScopeHeirInput;
  ScopeOfPreview: ScopeOfPreviewModel;
  ScopePoint: Omit<Types.ScopePoint, 'period' | 'rollUp'> & { period: ResolversParentTypes['Period'], rollUp: ResolversParentTypes['RollUp'] };
  ScopeRollUp: Omit<Types.ScopeRollUp, 'ranking' | 'rollUps'> & { ranking: ResolversParentTypes['Ranking'], rollUps: ReadonlyArray<ResolversParentTypes['RollUp']> };
  ScopeRules: ScopeRulesModel;
  ScopeRulesPayload: ScopeRulesChanged;
  Scoring: IndicatorOf;
  SeenReportInput: Types.SeenReportInput;
  SensitivityShare: SensitivityShare;
  Series: SeriesModel;
  SeriesLine: SeriesLineModel;
  SeriesPoint: SeriesPointModel;
  SetDeliveryAsideInput: Types.SetDeliveryAsideInput;
  SetDeliveryAsidePayload: Omit<Types.SetDeliveryAsidePayload, 'delivery' | 'errors' | 'record'> & { delivery?: Types.Maybe<ResolversParentTypes['Delivery']>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, record?: Types.Maybe<ResolversParentTypes['AdministrationRecord']> };
  SetMailPreferencesInput: Types.SetMailPreferencesInput;
  SignatureBlock: SignatureLines;
  SignedDocument: Types.SignedDocument;
  SignedDocumentInput: Types.SignedDocumentInput;
  SimulatedFigureInput: Types.SimulatedFigureInput;
  SimulatedGroupPointsInput: Types.SimulatedGroupPointsInput;
  SimulatedPointsInput: Types.SimulatedPointsInput;
  SimulatedRanking: Simulation;
  SimulatedRow: SimulatedRowModel;
  SimulatedTargetInput: Types.SimulatedTargetInput;
  Standing: StandingOf;
  String: Types.Scalars['String']['output'];
  SubmitReportInput: Types.SubmitReportInput;
  SuppressionLift: SuppressionLiftModel;
  TakeBackExtensionRequestInput: Types.TakeBackExtensionRequestInput;
  TakeBackReportInput: Types.TakeBackReportInput;
  Target: TargetOf;
  TextInput: Types.TextInput;
  TransferOfficialInput: Types.TransferOfficialInput;
  TrustedDocument: TrustedDocumentModel;
  Unit: UnitOfAnswer;
  UnitChange: UnitChangeModel;
  UnitChangeInput: Types.UnitChangeInput;
  UnitConnection: Omit<Types.UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitEdge: Omit<Types.UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitOfPreview: UnitModel;
  UnitOnDay: UnitOnDayModel;
  UnreachableOfficialConnection: Omit<Types.UnreachableOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnreachableOfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  UnreachableOfficialEdge: UnreachableEdge;
  UnremindedOfficialConnection: Omit<Types.UnremindedOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnremindedOfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  UnremindedOfficialEdge: UnremindedEdge;
  UnusualFigure: UnusualFigureModel;
  UserError: UserErrorModel;
  UsualCount: Types.UsualCount;
  Viewer: SignedInViewer;
  WithdrawReportInput: Types.WithdrawReportInput;
  WorkCalendar: Readonly<Record<never, never>>;
};

export type ListSizeDirectiveArgs = {
  assumed: Types.Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  authorisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  signature?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.AbsenceSignatureArgs>>;
  substituteName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AdministrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationChange'] = ResolversParentTypes['AdministrationChange']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.AdministrationChangeAfterTextArgs>>;
  before?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.AdministrationChangeBeforeTextArgs>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AdministrationChangeLabelArgs>>;
};

export type AdministrationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationRecord'] = ResolversParentTypes['AdministrationRecord']> = {
  action?: Resolver<ResolversTypes['AdministrationAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AdministrationChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['MovedDueDay']>, ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['AdministrationNoun'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.AdministrationRecordSubjectNameArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationRecordConnection'] = ResolversParentTypes['AdministrationRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministrationRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrationRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationRecordEdge'] = ResolversParentTypes['AdministrationRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrationRecord'], ParentType, ContextType>;
};

export type AllowedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowedAction'] = ResolversParentTypes['AllowedAction']> = {
  action?: Resolver<ResolversTypes['ActionName'], ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possibleFrom?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  remedy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.AllowedActionRemedyArgs>>;
  since?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  whyNot?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.AllowedActionWhyNotArgs>>;
};

export type AnsweredFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredFigure'] = ResolversParentTypes['AnsweredFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeliveryOutcome'], ParentType, ContextType>;
};

export type ApproveReportsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveReportsPayload'] = ResolversParentTypes['ApproveReportsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  myWork?: Resolver<Types.Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['FilingPayload']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AssignmentRoleLabelArgs>>;
  since?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  substituteFor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AuditFindingAdviceArgs>>;
  beside?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AuditFindingCode'], ParentType, ContextType>;
  group?: Resolver<Types.Maybe<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remedy?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['IndicatorRemedy']>>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AuditFindingSentenceArgs>>;
  severity?: Resolver<ResolversTypes['AuditSeverity'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type AwaitedReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwaitedReview'] = ResolversParentTypes['AwaitedReview']> = {
  leadersHearFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AwaitedReviewOfficeArgs>>;
  sentAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
};

export type BandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Band'] = ResolversParentTypes['Band']> = {
  atLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BehindTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BehindTarget'] = ResolversParentTypes['BehindTarget']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  holiday?: Resolver<Types.Maybe<ResolversTypes['Holiday']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeHolidaysPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHolidaysPayload'] = ResolversParentTypes['ChangeHolidaysPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['MovedDueDay']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  table?: Resolver<Types.Maybe<ResolversTypes['HolidayTable']>, ParentType, ContextType>;
};

export type ChangeOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOfPreview'] = ResolversParentTypes['ChangeOfPreview']> = {
  after?: Resolver<ResolversTypes['UnitOfPreview'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['UnitOfPreview'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePreview'] = ResolversParentTypes['ChangePreview']> = {
  changedDays?: Resolver<ReadonlyArray<ResolversTypes['LetterDayChange']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  letter?: Resolver<Types.Maybe<ResolversTypes['PreviewedLetter']>, ParentType, ContextType, Partial<Types.ChangePreviewLetterArgs>>;
  methodDraft?: Resolver<Types.Maybe<ResolversTypes['MethodDraft']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['DueDayToMove']>, ParentType, ContextType>;
  reorganisation?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPreview']>, ParentType, ContextType>;
};

export type CommuneProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneProfile'] = ResolversParentTypes['CommuneProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ProfileEntry']>, ParentType, ContextType, Partial<Types.CommuneProfileIndicatorsArgs>>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notFormed?: Resolver<Types.Maybe<ResolversTypes['NotFormed']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ranking?: Resolver<Types.Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommuneWithoutOfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneWithoutOfficerConnection'] = ResolversParentTypes['CommuneWithoutOfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommuneWithoutOfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommuneWithoutOfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneWithoutOfficerEdge'] = ResolversParentTypes['CommuneWithoutOfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OfficerGap'], ParentType, ContextType>;
  standIns?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type ComparedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedValue'] = ResolversParentTypes['ComparedValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ProfileEntry'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ComparisonSentenceArgs>>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingRate?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportingRateOnTime?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  entry?: Resolver<ResolversTypes['ProfileEntry'], ParentType, ContextType>;
  highest?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowest?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ContributionSentenceArgs>>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  carriedForward?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figureOrigins?: Resolver<ResolversTypes['FigureOrigins'], ParentType, ContextType>;
  late?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['NotApplicableClaims'], ParentType, ContextType>;
  unusualFigures?: Resolver<ReadonlyArray<ResolversTypes['UnusualFigure']>, ParentType, ContextType>;
};

export interface DateTimeIsoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTimeISO'], any> {
  name: 'DateTimeISO';
}

export type DeliveredFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveredFigure'] = ResolversParentTypes['DeliveredFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['AnsweredFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  setAside?: Resolver<Types.Maybe<ResolversTypes['DeliverySetAside']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliverySetAsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverySetAside'] = ResolversParentTypes['DeliverySetAside']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueDayToMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDayToMove'] = ResolversParentTypes['DueDayToMove']> = {
  after?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<Types.DueDayToMoveToldArgs, 'first'>>;
  toldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmptiedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptiedFigure'] = ResolversParentTypes['EmptiedFigure']> = {
  before?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.EnumLabelLabelArgs>>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErrorCodeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorCodeInfo'] = ResolversParentTypes['ErrorCodeInfo']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ErrorCodeInfoMeaningArgs>>;
};

export type EvidenceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  addedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  addedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EvidenceType'], ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['EvidenceUploadField']>, ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceUploadFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUploadField'] = ResolversParentTypes['EvidenceUploadField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpectedRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedRange'] = ResolversParentTypes['ExpectedRange']> = {
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ExpectedRangeTextArgs>>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType, Partial<Types.ExplanationContributionsArgs>>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType, RequireFields<Types.ExplanationImprovementsArgs, 'first'>>;
  movement?: Resolver<Types.Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExplanationNotesArgs>>;
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ExplanationSentenceArgs>>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  weaknesses?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
};

export type ExtensionDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionDays'] = ResolversParentTypes['ExtensionDays']> = {
  first?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ExtensionRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionRefusal'] = ResolversParentTypes['ExtensionRefusal']> = {
  office?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  refusedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ExtensionRequest'], ParentType, ContextType>;
};

export type ExtensionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionRequest'] = ResolversParentTypes['ExtensionRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  askedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExtensionGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  denominator?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureBesideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureBeside'] = ResolversParentTypes['FigureBeside']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  after?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonBefore?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureFile'] = ResolversParentTypes['FigureFile']> = {
  area?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['FigureFileDecision']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  loadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['LoadedReport']>, ParentType, ContextType, RequireFields<Types.FigureFileReportsArgs, 'first' | 'skip'>>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureFileState'], ParentType, ContextType>;
};

export type FigureFileDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureFileDecision'] = ResolversParentTypes['FigureFileDecision']> = {
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureFilePayload'] = ResolversParentTypes['FigureFilePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Types.Maybe<ResolversTypes['FigureFile']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureMatrix'] = ResolversParentTypes['FigureMatrix']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FigureMatrixRow']>, ParentType, ContextType>;
};

export type FigureMatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureMatrixRow'] = ResolversParentTypes['FigureMatrixRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ProfileEntry']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
};

export type FigureOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureOrigin'] = ResolversParentTypes['FigureOrigin']> = {
  kind?: Resolver<ResolversTypes['FigureOriginKind'], ParentType, ContextType>;
  system?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
};

export type FigureOriginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureOrigins'] = ResolversParentTypes['FigureOrigins']> = {
  agreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.FigureOriginsStatementArgs>>;
  typed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigurePartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureParts'] = ResolversParentTypes['FigureParts']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PartsRelation'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.FigurePartsSentenceArgs>>;
};

export type FigurePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePeriod'] = ResolversParentTypes['FigurePeriod']> = {
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  isExpected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type FigureRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRelation'] = ResolversParentTypes['FigureRelation']> = {
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureRelationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRelations'] = ResolversParentTypes['FigureRelations']> = {
  mustEqual?: Resolver<ReadonlyArray<ResolversTypes['FigureRelation']>, ParentType, ContextType>;
  sameDenominators?: Resolver<ReadonlyArray<ResolversTypes['SameDenominator']>, ParentType, ContextType>;
  shouldEqual?: Resolver<ReadonlyArray<ResolversTypes['FigureRelation']>, ParentType, ContextType>;
  shouldNotExceed?: Resolver<ReadonlyArray<ResolversTypes['FigureRelation']>, ParentType, ContextType>;
  villageDenominators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingPayload'] = ResolversParentTypes['FilingPayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emptied?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  form?: Resolver<Types.Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  myWork?: Resolver<Types.Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  report?: Resolver<Types.Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormExtension'] = ResolversParentTypes['FormExtension']> = {
  extension?: Resolver<ResolversTypes['ReportExtension'], ParentType, ContextType>;
  grantedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormFigure'] = ResolversParentTypes['FormFigure']> = {
  approved?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivered?: Resolver<Types.Maybe<ResolversTypes['DeliveredFigure']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isInConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overruled?: Resolver<Types.Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  usual?: Resolver<Types.Maybe<ResolversTypes['UsualCount']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAudit'] = ResolversParentTypes['GroupAudit']> = {
  alpha?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  correlation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface GroupCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GroupCode'], any> {
  name: 'GroupCode';
}

export type GroupMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMean'] = ResolversParentTypes['GroupMean']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  meanScore?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GroupStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupStanding'] = ResolversParentTypes['GroupStanding']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDate?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.HolidayNameArgs>>;
  status?: Resolver<ResolversTypes['HolidayStatus'], ParentType, ContextType>;
  swappedWith?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type HolidayTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayTable'] = ResolversParentTypes['HolidayTable']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Improvement'] = ResolversParentTypes['Improvement']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counted?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ImprovementCountedArgs>>;
  countsFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  index?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<Types.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  isAtMost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementKind'], ParentType, ContextType>;
  pointsGained?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ImprovementSentenceArgs>>;
  to?: Resolver<Types.Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  unrankedReason?: Resolver<Types.Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  acceptsZeroDenominator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.IndicatorCountedArgs>>;
  denominator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.IndicatorDenominatorArgs>>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  levels?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.IndicatorLevelsArgs>>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mergeRule?: Resolver<ResolversTypes['MergeRule'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.IndicatorNameArgs>>;
  noise?: Resolver<ResolversTypes['Noise'], ParentType, ContextType>;
  numerator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.IndicatorNumeratorArgs>>;
  plausibility?: Resolver<Types.Maybe<ResolversTypes['Plausibility']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['Scoring'], ParentType, ContextType>;
  series?: Resolver<Types.Maybe<ResolversTypes['Series']>, ParentType, ContextType, Partial<Types.IndicatorSeriesArgs>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.IndicatorSourceArgs>>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.IndicatorUnitOfMeasureArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorAudit'] = ResolversParentTypes['IndicatorAudit']> = {
  atCap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  carriedForward?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectiveWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groupCorrelation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indexCorrelation?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kurtosis?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outliers?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pairsDecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsReversed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pillarCorrelations?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  skewness?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface IndicatorCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IndicatorCode'], any> {
  name: 'IndicatorCode';
}

export type IndicatorGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorGroup'] = ResolversParentTypes['IndicatorGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.IndicatorGroupNameArgs>>;
  pillar?: Resolver<Types.Maybe<ResolversTypes['Pillar']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorOriginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorOrigins'] = ResolversParentTypes['IndicatorOrigins']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['FigureOrigins'], ParentType, ContextType>;
};

export type IndicatorRemedyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorRemedy'] = ResolversParentTypes['IndicatorRemedy']> = {
  code?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  points?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoring?: Resolver<Types.Maybe<ResolversTypes['RemedyScoring']>, ParentType, ContextType>;
  targets?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['RemedyTarget']>>, ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['JobName'], ParentType, ContextType>;
  letters?: Resolver<Types.Maybe<ResolversTypes['JobRunLetters']>, ParentType, ContextType>;
  milliseconds?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['JobRunMonth']>, ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['RunResult'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.JobRunWarningsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunConnection'] = ResolversParentTypes['JobRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunEdge'] = ResolversParentTypes['JobRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRun'], ParentType, ContextType>;
};

export type JobRunLettersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunLetters'] = ResolversParentTypes['JobRunLetters']> = {
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRunMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunMonth'] = ResolversParentTypes['JobRunMonth']> = {
  outcome?: Resolver<ResolversTypes['RankingOutcome'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KeptDueDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptDueDay'] = ResolversParentTypes['KeptDueDay']> = {
  computed?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type LadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ladder'] = ResolversParentTypes['Ladder']> = {
  quietDays?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  repeatAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatEvery?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewLadder'], ParentType, ContextType>;
  sendTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LadderStep']>, ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['LetterRecipient']>, ParentType, ContextType>;
};

export type LetterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterAnswer'] = ResolversParentTypes['LetterAnswer']> = {
  letter?: Resolver<Types.Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LetterOutcome'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['NoReminderReason']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.LetterAnswerSentenceArgs>>;
};

export type LetterDayChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterDayChange'] = ResolversParentTypes['LetterDayChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['LetterRecipient'], ParentType, ContextType>;
};

export type LetterheadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letterhead'] = ResolversParentTypes['Letterhead']> = {
  appUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.LetterheadAuthorityArgs>>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlineBasis?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.LetterheadDeadlineBasisArgs>>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.LetterheadLegalBasisArgs>>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.LetterheadOfficeArgs>>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.LetterheadPlaceArgs>>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiftSuppressionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSuppressionPayload'] = ResolversParentTypes['LiftSuppressionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  lift?: Resolver<Types.Maybe<ResolversTypes['SuppressionLift']>, ParentType, ContextType>;
  official?: Resolver<Types.Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type LineageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageLink'] = ResolversParentTypes['LineageLink']> = {
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['UnitExtent'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  fromOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  isShareKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reorganisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  toOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
};

export type LoadedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadedFigures'] = ResolversParentTypes['LoadedFigures']> = {
  approvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  approvedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  loadedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadedReport'] = ResolversParentTypes['LoadedReport']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MailPreferencesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailPreferencesPayload'] = ResolversParentTypes['MailPreferencesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  official?: Resolver<Types.Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type MethodAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodAudit'] = ResolversParentTypes['MethodAudit']> = {
  alpha?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupAudit']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorAudit']>, ParentType, ContextType>;
  largestShift?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastCorrelation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.MethodAuditLimitsArgs>>;
  meanShift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type MethodChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodChange'] = ResolversParentTypes['MethodChange']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MethodChangeAfterTextArgs>>;
  before?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MethodChangeBeforeTextArgs>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.MethodChangeLabelArgs>>;
};

export interface MethodCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MethodCode'], any> {
  name: 'MethodCode';
}

export type MethodDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodDraft'] = ResolversParentTypes['MethodDraft']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  audit?: Resolver<Types.Maybe<ResolversTypes['MethodAudit']>, ParentType, ContextType, Partial<Types.MethodDraftAuditArgs>>;
  basedOn?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MethodChange']>, ParentType, ContextType, Partial<Types.MethodDraftChangesArgs>>;
  clustering?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<Types.Maybe<ResolversTypes['SimulatedRanking']>, ParentType, ContextType, Partial<Types.MethodDraftEffectArgs>>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  minimumCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingPolicy?: Resolver<ResolversTypes['MissingPolicy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.MethodDraftNameArgs>>;
  namedMethods?: Resolver<ReadonlyArray<ResolversTypes['NamedMethod']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MethodDraftState'], ParentType, ContextType>;
  totalPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['ConflictWinner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodDraftPayload'] = ResolversParentTypes['MethodDraftPayload']> = {
  draft?: Resolver<Types.Maybe<ResolversTypes['MethodDraft']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type MethodVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodVersion'] = ResolversParentTypes['MethodVersion']> = {
  audit?: Resolver<Types.Maybe<ResolversTypes['MethodAudit']>, ParentType, ContextType, Partial<Types.MethodVersionAuditArgs>>;
  carriesOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MethodVersionCarriesOutArgs>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MethodChange']>, ParentType, ContextType, Partial<Types.MethodVersionChangesArgs>>;
  clustering?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MethodVersionLegalBasisArgs>>;
  minimumCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingPolicy?: Resolver<ResolversTypes['MissingPolicy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.MethodVersionNameArgs>>;
  namedMethods?: Resolver<ReadonlyArray<ResolversTypes['NamedMethod']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['FigureRelations'], ParentType, ContextType>;
  totalPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['ConflictWinner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthMeansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthMeans'] = ResolversParentTypes['MonthMeans']> = {
  meanIndex?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarMean']>, ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RankingStatus'], ParentType, ContextType>;
};

export type MovedDueDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedDueDay'] = ResolversParentTypes['MovedDueDay']> = {
  after?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  correction?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MovementCorrectionArgs>>;
  gains?: Resolver<ReadonlyArray<ResolversTypes['PointChange']>, ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['PointChange']>, ParentType, ContextType>;
  noChangeReason?: Resolver<Types.Maybe<ResolversTypes['NoChangeReason']>, ParentType, ContextType>;
  previousRow?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  previousVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.MovementSentenceArgs>>;
  steps?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['RankStep']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAssignment?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddAssignmentArgs, 'input'>>;
  addEvidenceFile?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddEvidenceFileArgs, 'input'>>;
  approveFigureFile?: Resolver<Types.Maybe<ResolversTypes['FigureFilePayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveFigureFileArgs, 'input'>>;
  approveReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveReportArgs, 'input'>>;
  approveReports?: Resolver<Types.Maybe<ResolversTypes['ApproveReportsPayload']>, ParentType, ContextType, RequireFields<Types.MutationApproveReportsArgs, 'input'>>;
  assignReviewer?: Resolver<Types.Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<Types.MutationAssignReviewerArgs, 'input'>>;
  changeCalendar?: Resolver<Types.Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeCalendarArgs, 'input'>>;
  changeHolidays?: Resolver<Types.Maybe<ResolversTypes['ChangeHolidaysPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeHolidaysArgs, 'input'>>;
  changeLadder?: Resolver<Types.Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeLadderArgs, 'input'>>;
  changeLetterhead?: Resolver<Types.Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeLetterheadArgs, 'input'>>;
  changeMethodDraft?: Resolver<Types.Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeMethodDraftArgs, 'input'>>;
  changeOfficialContact?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeOfficialContactArgs, 'input'>>;
  changeReorganisationDraft?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeReorganisationDraftArgs, 'input'>>;
  confirmReorganisation?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationConfirmReorganisationArgs, 'input'>>;
  copyLastPeriod?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationCopyLastPeriodArgs, 'input'>>;
  createMethodDraft?: Resolver<Types.Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateMethodDraftArgs, 'input'>>;
  createReorganisationDraft?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateReorganisationDraftArgs, 'input'>>;
  deactivateOfficial?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeactivateOfficialArgs, 'input'>>;
  discardMethodDraft?: Resolver<Types.Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscardMethodDraftArgs, 'input'>>;
  discardReorganisationDraft?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationDiscardReorganisationDraftArgs, 'input'>>;
  endAssignment?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndAssignmentArgs, 'input'>>;
  endSubstitution?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationEndSubstitutionArgs, 'input'>>;
  extendDeadline?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationExtendDeadlineArgs, 'input'>>;
  handToChairman?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationHandToChairmanArgs, 'input'>>;
  inviteOfficial?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationInviteOfficialArgs, 'input'>>;
  liftSuppression?: Resolver<Types.Maybe<ResolversTypes['LiftSuppressionPayload']>, ParentType, ContextType, RequireFields<Types.MutationLiftSuppressionArgs, 'input'>>;
  lockPeriod?: Resolver<Types.Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<Types.MutationLockPeriodArgs, 'input'>>;
  nameSubstitute?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationNameSubstituteArgs, 'input'>>;
  publishMethodVersion?: Resolver<Types.Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<Types.MutationPublishMethodVersionArgs, 'input'>>;
  publishReorganisation?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationPublishReorganisationArgs, 'input'>>;
  reactivateOfficial?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationReactivateOfficialArgs, 'input'>>;
  recordFigures?: Resolver<Types.Maybe<ResolversTypes['RecordFiguresPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordFiguresArgs, 'input'>>;
  recordSignedDocument?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecordSignedDocumentArgs, 'input'>>;
  refuseExtension?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefuseExtensionArgs, 'input'>>;
  refuseFigureFile?: Resolver<Types.Maybe<ResolversTypes['FigureFilePayload']>, ParentType, ContextType, RequireFields<Types.MutationRefuseFigureFileArgs, 'input'>>;
  registerDocument?: Resolver<Types.Maybe<ResolversTypes['RegisterDocumentPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterDocumentArgs, 'input'>>;
  removeEvidenceFile?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveEvidenceFileArgs, 'input'>>;
  reopenReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationReopenReportArgs, 'input'>>;
  requestEvidenceUpload?: Resolver<Types.Maybe<ResolversTypes['RequestEvidenceUploadPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestEvidenceUploadArgs, 'input'>>;
  requestExtension?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRequestExtensionArgs, 'input'>>;
  returnReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationReturnReportArgs, 'input'>>;
  returnToOfficer?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationReturnToOfficerArgs, 'input'>>;
  saveReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationSaveReportArgs, 'input'>>;
  setDeliveryAside?: Resolver<Types.Maybe<ResolversTypes['SetDeliveryAsidePayload']>, ParentType, ContextType, RequireFields<Types.MutationSetDeliveryAsideArgs, 'input'>>;
  setMailPreferences?: Resolver<Types.Maybe<ResolversTypes['MailPreferencesPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetMailPreferencesArgs, 'input'>>;
  submitReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationSubmitReportArgs, 'input'>>;
  takeBackExtensionRequest?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationTakeBackExtensionRequestArgs, 'input'>>;
  takeBackReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationTakeBackReportArgs, 'input'>>;
  transferOfficial?: Resolver<Types.Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<Types.MutationTransferOfficialArgs, 'input'>>;
  unlockPeriod?: Resolver<Types.Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<Types.MutationUnlockPeriodArgs, 'input'>>;
  withdrawReorganisation?: Resolver<Types.Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawReorganisationArgs, 'input'>>;
  withdrawReport?: Resolver<Types.Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<Types.MutationWithdrawReportArgs, 'input'>>;
};

export type MyWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyWork'] = ResolversParentTypes['MyWork']> = {
  communesWithoutOfficer?: Resolver<Types.Maybe<ResolversTypes['CommuneWithoutOfficerConnection']>, ParentType, ContextType, RequireFields<Types.MyWorkCommunesWithoutOfficerArgs, 'first'>>;
  digestPeriod?: Resolver<Types.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  extensionsToDecide?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType, RequireFields<Types.MyWorkExtensionsToDecideArgs, 'assignedToMe' | 'first'>>;
  extensionsToDecideCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<Types.MyWorkExtensionsToDecideCountArgs, 'assignedToMe'>>;
  figureFiles?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['FigureFile']>>, ParentType, ContextType>;
  forms?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReviewDivided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestRanking?: Resolver<Types.Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  methodDrafts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['MethodDraft']>>, ParentType, ContextType>;
  overdue?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['OverdueReport']>>, ParentType, ContextType, RequireFields<Types.MyWorkOverdueArgs, 'first'>>;
  overdueCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reorganisations?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Reorganisation']>>, ParentType, ContextType>;
  toReview?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType, RequireFields<Types.MyWorkToReviewArgs, 'assignedToMe' | 'first'>>;
  toReviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<Types.MyWorkToReviewCountArgs, 'assignedToMe'>>;
  toSign?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unreachableOfficials?: Resolver<Types.Maybe<ResolversTypes['UnreachableOfficialConnection']>, ParentType, ContextType, RequireFields<Types.MyWorkUnreachableOfficialsArgs, 'first'>>;
  waitingTooLong?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType, RequireFields<Types.MyWorkWaitingTooLongArgs, 'first'>>;
  waitingTooLongCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whatIWasTold?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Reminder']>>, ParentType, ContextType, RequireFields<Types.MyWorkWhatIWasToldArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedMethod'] = ResolversParentTypes['NamedMethod']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['MissingTreatment'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.NamedMethodNameArgs>>;
  normalisation?: Resolver<ResolversTypes['Normalisation'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrationRecord' | 'CommuneProfile' | 'Delivery' | 'FormFigure' | 'HolidayTable' | 'Indicator' | 'IndicatorGroup' | 'JobRun' | 'MethodDraft' | 'MethodVersion' | 'MyWork' | 'Official' | 'Overview' | 'Period' | 'Pillar' | 'Ranking' | 'RankingRow' | 'Reminder' | 'Report' | 'ReportForm' | 'ReportRevision' | 'ScopeRules' | 'Series' | 'Unit' | 'UnitOnDay' | 'Viewer', ParentType, ContextType>;
};

export type NotApplicableClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotApplicableClaims'] = ResolversParentTypes['NotApplicableClaims']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  peerMedian?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.NotApplicableClaimsStatementArgs>>;
};

export type NotFormedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFormed'] = ResolversParentTypes['NotFormed']> = {
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  noRankReason?: Resolver<ResolversTypes['NotFormedReason'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['PredecessorPlace']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.NotFormedSentenceArgs>>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDeputy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isToBegin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  wantsDigests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OfficialOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialOfPreview'] = ResolversParentTypes['OfficialOfPreview']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWider?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfficialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialPayload'] = ResolversParentTypes['OfficialPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  official?: Resolver<Types.Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  jobRuns?: Resolver<Types.Maybe<ResolversTypes['JobRunConnection']>, ParentType, ContextType, RequireFields<Types.OperationJobRunsArgs, 'first'>>;
  letterAnswers?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['LetterAnswer']>>, ParentType, ContextType, RequireFields<Types.OperationLetterAnswersArgs, 'day'>>;
  rankingAnswer?: Resolver<Types.Maybe<ResolversTypes['RankingAnswer']>, ParentType, ContextType, RequireFields<Types.OperationRankingAnswerArgs, 'period'>>;
};

export type OutsidePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsidePart'] = ResolversParentTypes['OutsidePart']> = {
  isUnit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverdueReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueReport'] = ResolversParentTypes['OverdueReport']> = {
  officials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OverviewNotesArgs>>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ranking?: Resolver<Types.Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  scopeOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  summary?: Resolver<Types.Maybe<ResolversTypes['RankingSummary']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnLettersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnLetters'] = ResolversParentTypes['OwnLetters']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fault?: Resolver<Types.Maybe<ResolversTypes['UnreachableReason']>, ParentType, ContextType>;
  faultSince?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  ladder?: Resolver<Types.Maybe<ResolversTypes['Ladder']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  office?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OwnLettersOfficeArgs>>;
  wantsDigests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairCertaintyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairCertainty'] = ResolversParentTypes['PairCertainty']> = {
  one?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PairRelation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PairCertaintyStatementArgs>>;
};

export type PeerFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerFigure'] = ResolversParentTypes['PeerFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  isApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  closingDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  finalDay?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollecting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFinalDay?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lockDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PeriodNameArgs>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PeriodCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PeriodCode'], any> {
  name: 'PeriodCode';
}

export type PeriodOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodOverview'] = ResolversParentTypes['PeriodOverview']> = {
  collecting?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  due?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  latestPublished?: Resolver<Types.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PillarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pillar'] = ResolversParentTypes['Pillar']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PillarNameArgs>>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PillarCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PillarCode'], any> {
  name: 'PillarCode';
}

export type PillarMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarMean'] = ResolversParentTypes['PillarMean']> = {
  meanScore?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
};

export type PillarStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarStanding'] = ResolversParentTypes['PillarStanding']> = {
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  after?: Resolver<Types.Maybe<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationKind']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type PlannedReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminderConnection'] = ResolversParentTypes['PlannedReminderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlannedReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminderEdge'] = ResolversParentTypes['PlannedReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDigest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['PlannedReminderReport']>, ParentType, ContextType>;
  whySent?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PlannedReminderEdgeWhySentArgs>>;
};

export type PlannedReminderReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminderReport'] = ResolversParentTypes['PlannedReminderReport']> = {
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toFile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedRemindersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminders'] = ResolversParentTypes['PlannedReminders']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  letterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['PlannedReminderConnection'], ParentType, ContextType, RequireFields<Types.PlannedRemindersLettersArgs, 'first'>>;
  silence?: Resolver<Types.Maybe<ResolversTypes['NoReminderReason']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['UnremindedOfficialConnection'], ParentType, ContextType, RequireFields<Types.PlannedRemindersSilentArgs, 'first'>>;
};

export type PlausibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plausibility'] = ResolversParentTypes['Plausibility']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PointChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointChange'] = ResolversParentTypes['PointChange']> = {
  cause?: Resolver<ResolversTypes['PointChangeCause'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PointPart']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousFigure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  previousPossible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PointChangeSentenceArgs>>;
};

export type PointPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointPart'] = ResolversParentTypes['PointPart']> = {
  cause?: Resolver<ResolversTypes['PointChangeCause'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PredecessorPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredecessorPlace'] = ResolversParentTypes['PredecessorPlace']> = {
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranking?: Resolver<Types.Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type PredecessorShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredecessorShare'] = ResolversParentTypes['PredecessorShare']> = {
  extent?: Resolver<ResolversTypes['UnitExtent'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviewedLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedLetter'] = ResolversParentTypes['PreviewedLetter']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileEntry'] = ResolversParentTypes['ProfileEntry']> = {
  earned?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gap?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isCarriedForward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingReason?: Resolver<Types.Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  origin?: Resolver<Types.Maybe<ResolversTypes['FigureOrigin']>, ParentType, ContextType>;
  parts?: Resolver<Types.Maybe<ResolversTypes['FigureParts']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  possible?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scopeFigures?: Resolver<Types.Maybe<ResolversTypes['RollUp']>, ParentType, ContextType>;
  share?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Types.Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ProvenanceSystemNameArgs>>;
  takenAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
};

export type PublicationSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationSource'] = ResolversParentTypes['PublicationSource']> = {
  dated?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublicationSourceDatedArgs>>;
  publishedOn?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublicationSourceTitleArgs>>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  denominator?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  event?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PublishedFigureEventArgs>>;
  indicator?: Resolver<Types.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PublishedFigureNoteArgs>>;
  numerator?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quotation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PublishedFigureQuotationArgs>>;
  relatedTo?: Resolver<Types.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['PublicationSource']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublishedFigureUnitOfMeasureArgs>>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublisherAuthorityArgs>>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublisherLicenceArgs>>;
  licenceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublisherOfficeArgs>>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.PublisherPlaceArgs>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrationLog?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecordConnection']>, ParentType, ContextType, RequireFields<Types.QueryAdministrationLogArgs, 'first'>>;
  calendar?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<Types.QueryCalendarArgs, 'from' | 'to'>>;
  communeProfile?: Resolver<Types.Maybe<ResolversTypes['CommuneProfile']>, ParentType, ContextType, RequireFields<Types.QueryCommuneProfileArgs, 'unit'>>;
  communesWithoutOfficer?: Resolver<Types.Maybe<ResolversTypes['CommuneWithoutOfficerConnection']>, ParentType, ContextType, RequireFields<Types.QueryCommunesWithoutOfficerArgs, 'first'>>;
  completeness?: Resolver<Types.Maybe<ResolversTypes['Completeness']>, ParentType, ContextType, Partial<Types.QueryCompletenessArgs>>;
  enumLabels?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<Types.QueryEnumLabelsArgs>>;
  errorCodes?: Resolver<ReadonlyArray<ResolversTypes['ErrorCodeInfo']>, ParentType, ContextType>;
  explain?: Resolver<Types.Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<Types.QueryExplainArgs, 'unit'>>;
  figureFile?: Resolver<Types.Maybe<ResolversTypes['FigureFile']>, ParentType, ContextType, RequireFields<Types.QueryFigureFileArgs, 'id'>>;
  figureFiles?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['FigureFile']>>, ParentType, ContextType, Partial<Types.QueryFigureFilesArgs>>;
  groups?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['IndicatorGroup']>>, ParentType, ContextType>;
  holidayTable?: Resolver<Types.Maybe<ResolversTypes['HolidayTable']>, ParentType, ContextType>;
  holidays?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Holiday']>>, ParentType, ContextType, RequireFields<Types.QueryHolidaysArgs, 'from' | 'to'>>;
  indicator?: Resolver<Types.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<Types.QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<Types.QueryIndicatorsArgs>>;
  jobRuns?: Resolver<Types.Maybe<ResolversTypes['JobRunConnection']>, ParentType, ContextType, RequireFields<Types.QueryJobRunsArgs, 'first'>>;
  letterAnswers?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['LetterAnswer']>>, ParentType, ContextType, RequireFields<Types.QueryLetterAnswersArgs, 'day'>>;
  methodDraft?: Resolver<Types.Maybe<ResolversTypes['MethodDraft']>, ParentType, ContextType, RequireFields<Types.QueryMethodDraftArgs, 'id'>>;
  methodDrafts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['MethodDraft']>>, ParentType, ContextType, Partial<Types.QueryMethodDraftsArgs>>;
  methodVersion?: Resolver<Types.Maybe<ResolversTypes['MethodVersion']>, ParentType, ContextType, Partial<Types.QueryMethodVersionArgs>>;
  methodVersions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['MethodVersion']>>, ParentType, ContextType>;
  myWork?: Resolver<Types.Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  officials?: Resolver<Types.Maybe<ResolversTypes['OfficialConnection']>, ParentType, ContextType, RequireFields<Types.QueryOfficialsArgs, 'first'>>;
  operation?: Resolver<Types.Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  overview?: Resolver<Types.Maybe<ResolversTypes['Overview']>, ParentType, ContextType, Partial<Types.QueryOverviewArgs>>;
  period?: Resolver<Types.Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<Types.QueryPeriodArgs>>;
  periods?: Resolver<Types.Maybe<ResolversTypes['PeriodOverview']>, ParentType, ContextType, Partial<Types.QueryPeriodsArgs>>;
  pillars?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Pillar']>>, ParentType, ContextType>;
  plannedChanges?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PlannedChange']>>, ParentType, ContextType, Partial<Types.QueryPlannedChangesArgs>>;
  preview?: Resolver<Types.Maybe<ResolversTypes['ChangePreview']>, ParentType, ContextType, RequireFields<Types.QueryPreviewArgs, 'change'>>;
  publishedFigures?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PublishedFigure']>>, ParentType, ContextType, Partial<Types.QueryPublishedFiguresArgs>>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['Publisher']>, ParentType, ContextType, Partial<Types.QueryPublisherArgs>>;
  ranking?: Resolver<Types.Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, Partial<Types.QueryRankingArgs>>;
  rankingAnswer?: Resolver<Types.Maybe<ResolversTypes['RankingAnswer']>, ParentType, ContextType, RequireFields<Types.QueryRankingAnswerArgs, 'period'>>;
  rankingHistories?: Resolver<Types.Maybe<ResolversTypes['RankingHistories']>, ParentType, ContextType, Partial<Types.QueryRankingHistoriesArgs>>;
  rankingHistory?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>>, ParentType, ContextType, RequireFields<Types.QueryRankingHistoryArgs, 'unit'>>;
  reminders?: Resolver<Types.Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, RequireFields<Types.QueryRemindersArgs, 'first'>>;
  remindersPlanned?: Resolver<Types.Maybe<ResolversTypes['PlannedReminders']>, ParentType, ContextType, Partial<Types.QueryRemindersPlannedArgs>>;
  reorganisation?: Resolver<Types.Maybe<ResolversTypes['Reorganisation']>, ParentType, ContextType, RequireFields<Types.QueryReorganisationArgs, 'id'>>;
  reorganisations?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Reorganisation']>>, ParentType, ContextType>;
  report?: Resolver<Types.Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<Types.QueryReportArgs, 'unit'>>;
  reportForm?: Resolver<Types.Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType, RequireFields<Types.QueryReportFormArgs, 'period' | 'unit'>>;
  reportStandings?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ReportStandings']>>, ParentType, ContextType, Partial<Types.QueryReportStandingsArgs>>;
  reports?: Resolver<Types.Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<Types.QueryReportsArgs, 'first'>>;
  rollUp?: Resolver<Types.Maybe<ResolversTypes['ScopeRollUp']>, ParentType, ContextType, Partial<Types.QueryRollUpArgs>>;
  scopeRules?: Resolver<Types.Maybe<ResolversTypes['ScopeRules']>, ParentType, ContextType, Partial<Types.QueryScopeRulesArgs>>;
  series?: Resolver<Types.Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<Types.QuerySeriesArgs, 'indicator'>>;
  simulateRanking?: Resolver<Types.Maybe<ResolversTypes['SimulatedRanking']>, ParentType, ContextType, RequireFields<Types.QuerySimulateRankingArgs, 'figures' | 'groupPoints' | 'points' | 'targets'>>;
  unit?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<Types.QueryUnitArgs>>;
  units?: Resolver<Types.Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<Types.QueryUnitsArgs, 'ever' | 'first'>>;
  unreachableOfficials?: Resolver<Types.Maybe<ResolversTypes['UnreachableOfficialConnection']>, ParentType, ContextType, RequireFields<Types.QueryUnreachableOfficialsArgs, 'first' | 'includeLifted'>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workCalendar?: Resolver<Types.Maybe<ResolversTypes['WorkCalendar']>, ParentType, ContextType>;
  workingDay?: Resolver<Types.Maybe<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<Types.QueryWorkingDayArgs, 'add'>>;
};

export type RankCertaintyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankCertainty'] = ResolversParentTypes['RankCertainty']> = {
  all?: Resolver<ResolversTypes['RankSet'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['RankSet'], ParentType, ContextType>;
  fall?: Resolver<Types.Maybe<ResolversTypes['RankFall']>, ParentType, ContextType>;
  mayBeAmongFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.RankCertaintyMayBeAmongFirstArgs, 'n'>>;
  noise?: Resolver<ResolversTypes['RankSet'], ParentType, ContextType>;
  notToldApart?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType, RequireFields<Types.RankCertaintyNotToldApartArgs, 'first'>>;
  notToldApartCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['RankSet'], ParentType, ContextType>;
  ownStatements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankCertaintyOwnStatementsArgs>>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankCertaintyStatementsArgs>>;
  surelyAmongFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.RankCertaintySurelyAmongFirstArgs, 'n'>>;
};

export type RankFallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankFall'] = ResolversParentTypes['RankFall']> = {
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankFallStatementArgs>>;
  toldApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankRobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankRobustness'] = ResolversParentTypes['RankRobustness']> = {
  bestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notToldApart?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankRobustnessStatementArgs>>;
  worstRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankSet'] = ResolversParentTypes['RankSet']> = {
  best?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankStep'] = ResolversParentTypes['RankStep']> = {
  cause?: Resolver<ResolversTypes['RankStepCause'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankStepSentenceArgs>>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  audit?: Resolver<ResolversTypes['MethodAudit'], ParentType, ContextType>;
  certainty?: Resolver<Types.Maybe<ResolversTypes['RankingCertainty']>, ParentType, ContextType>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  currentVersion?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figureOrigins?: Resolver<ResolversTypes['FigureOrigins'], ParentType, ContextType>;
  figurePeriods?: Resolver<ReadonlyArray<ResolversTypes['FigurePeriod']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorOrigins?: Resolver<ReadonlyArray<ResolversTypes['IndicatorOrigins']>, ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matrix?: Resolver<ResolversTypes['FigureMatrix'], ParentType, ContextType, Partial<Types.RankingMatrixArgs>>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  notFormed?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankingNotFormedArgs>>;
  notRenewed?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankingNotRenewedArgs>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankingNotesArgs>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<Types.Maybe<ResolversTypes['RankingReference']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  robustness?: Resolver<ResolversTypes['RankingRobustness'], ParentType, ContextType>;
  rollUps?: Resolver<ReadonlyArray<ResolversTypes['RollUp']>, ParentType, ContextType, Partial<Types.RankingRollUpsArgs>>;
  row?: Resolver<Types.Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType, RequireFields<Types.RankingRowArgs, 'unit'>>;
  rows?: Resolver<ResolversTypes['RankingRowConnection'], ParentType, ContextType, RequireFields<Types.RankingRowsArgs, 'reverse' | 'sortBy'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  scopeOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  sensitivity?: Resolver<Types.Maybe<ResolversTypes['RankingSensitivity']>, ParentType, ContextType>;
  simulation?: Resolver<ResolversTypes['SimulatedRanking'], ParentType, ContextType, RequireFields<Types.RankingSimulationArgs, 'figures' | 'groupPoints' | 'points' | 'targets'>>;
  status?: Resolver<ResolversTypes['RankingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<Types.Maybe<ResolversTypes['RankingWaiting']>, ParentType, ContextType>;
  whyNoCertainty?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankingWhyNoCertaintyArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingAnswer'] = ResolversParentTypes['RankingAnswer']> = {
  outcome?: Resolver<ResolversTypes['RankingAnswerOutcome'], ParentType, ContextType>;
  run?: Resolver<Types.Maybe<ResolversTypes['JobRun']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankingAnswerSentenceArgs>>;
};

export type RankingCertaintyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingCertainty'] = ResolversParentTypes['RankingCertainty']> = {
  clustering?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mayBeAmongFirst?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType, RequireFields<Types.RankingCertaintyMayBeAmongFirstArgs, 'n'>>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['NamedMethod']>, ParentType, ContextType>;
  notYetRanked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pair?: Resolver<Types.Maybe<ResolversTypes['PairCertainty']>, ParentType, ContextType, RequireFields<Types.RankingCertaintyPairArgs, 'one' | 'other'>>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsToldApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankingCertaintyStatementArgs>>;
  surelyAmongFirst?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType, RequireFields<Types.RankingCertaintySurelyAmongFirstArgs, 'n'>>;
  variation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  z?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankingHistoriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingHistories'] = ResolversParentTypes['RankingHistories']> = {
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryLine']>, ParentType, ContextType>;
  means?: Resolver<ReadonlyArray<ResolversTypes['MonthMeans']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type RankingHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingHistoryEntry'] = ResolversParentTypes['RankingHistoryEntry']> = {
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notFormed?: Resolver<Types.Maybe<ResolversTypes['NotFormed']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rankedCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<Types.Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['RankingStatus']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RankingHistoryLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingHistoryLine'] = ResolversParentTypes['RankingHistoryLine']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type RankingOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingOfPreview'] = ResolversParentTypes['RankingOfPreview']> = {
  effect?: Resolver<ResolversTypes['RankingEffect'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingReference'] = ResolversParentTypes['RankingReference']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingRobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRobustness'] = ResolversParentTypes['RankingRobustness']> = {
  neighbourPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsNotToldApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankingRobustnessStatementArgs>>;
  variation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRow'] = ResolversParentTypes['RankingRow']> = {
  certainty?: Resolver<Types.Maybe<ResolversTypes['RankCertainty']>, ParentType, ContextType>;
  change?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countsSubmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dataQuality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupStanding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>, ParentType, ContextType, Partial<Types.RankingRowHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noChangeReason?: Resolver<Types.Maybe<ResolversTypes['NoChangeReason']>, ParentType, ContextType>;
  noChangeSentence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankingRowNoChangeSentenceArgs>>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarStanding']>, ParentType, ContextType>;
  points?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousRank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['CommuneProfile'], ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  report?: Resolver<Types.Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  robustness?: Resolver<Types.Maybe<ResolversTypes['RankRobustness']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  unrankedReason?: Resolver<Types.Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
  unrankedSentence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.RankingRowUnrankedSentenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRowConnection'] = ResolversParentTypes['RankingRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankingRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRowEdge'] = ResolversParentTypes['RankingRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
};

export type RankingSensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingSensitivity'] = ResolversParentTypes['RankingSensitivity']> = {
  factors?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['SensitivityShare']>>, ParentType, ContextType>;
  meanShift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.RankingSensitivityStatementArgs>>;
};

export type RankingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingSummary'] = ResolversParentTypes['RankingSummary']> = {
  behind?: Resolver<ReadonlyArray<ResolversTypes['BehindTarget']>, ParentType, ContextType, RequireFields<Types.RankingSummaryBehindArgs, 'first'>>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  falling?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupMean']>, ParentType, ContextType>;
  highestIndex?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowestIndex?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanIndex?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarMean']>, ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rising?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  whyFalling?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>, ParentType, ContextType, Partial<Types.RankingSummaryWhyFallingArgs>>;
  whyRising?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>, ParentType, ContextType, Partial<Types.RankingSummaryWhyRisingArgs>>;
};

export type RankingWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingWaiting'] = ResolversParentTypes['RankingWaiting']> = {
  awaitingReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordFiguresPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFiguresPayload'] = ResolversParentTypes['RecordFiguresPayload']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['RecordedFigure']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedFigure'] = ResolversParentTypes['RecordedFigure']> = {
  error?: Resolver<Types.Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecordOutcome'], ParentType, ContextType>;
};

export type RedirectOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectOfPreview'] = ResolversParentTypes['RedirectOfPreview']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDocumentPayload'] = ResolversParentTypes['RegisterDocumentPayload']> = {
  document?: Resolver<Types.Maybe<ResolversTypes['TrustedDocument']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type RemedyScoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemedyScoring'] = ResolversParentTypes['RemedyScoring']> = {
  rule?: Resolver<ResolversTypes['ScoringRule'], ParentType, ContextType>;
};

export type RemedyTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemedyTarget'] = ResolversParentTypes['RemedyTarget']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReminderItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  messageId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notSentReason?: Resolver<Types.Maybe<ResolversTypes['ReminderNotSentReason']>, ParentType, ContextType>;
  official?: Resolver<Types.Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ReminderPageArgs>>;
  plannedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  sentAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReminderState'], ParentType, ContextType>;
  subject?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  whyNot?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ReminderWhyNotArgs>>;
  whySent?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ReminderWhySentArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type ReminderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderItem'] = ResolversParentTypes['ReminderItem']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReminderStage'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ReorganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reorganisation'] = ResolversParentTypes['Reorganisation']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['UnitChange']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedFrom?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeHeirs?: Resolver<ReadonlyArray<ResolversTypes['ScopeHeir']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReorganisationState'], ParentType, ContextType>;
};

export type ReorganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganisationPayload'] = ResolversParentTypes['ReorganisationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ReorganisationPayloadNotesArgs>>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  reorganisation?: Resolver<Types.Maybe<ResolversTypes['Reorganisation']>, ParentType, ContextType>;
};

export type ReorganisationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganisationPreview'] = ResolversParentTypes['ReorganisationPreview']> = {
  beginning?: Resolver<ReadonlyArray<ResolversTypes['UnitOfPreview']>, ParentType, ContextType>;
  changing?: Resolver<ReadonlyArray<ResolversTypes['ChangeOfPreview']>, ParentType, ContextType>;
  ending?: Resolver<ReadonlyArray<ResolversTypes['UnitOfPreview']>, ParentType, ContextType>;
  needsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['OfficialOfPreview']>, ParentType, ContextType>;
  openPeriods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rankings?: Resolver<ReadonlyArray<ResolversTypes['RankingOfPreview']>, ParentType, ContextType>;
  redirects?: Resolver<ReadonlyArray<ResolversTypes['RedirectOfPreview']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportOfPreview']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ScopeOfPreview']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  approvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  countsFrom?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  countsFromSentence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ReportCountsFromSentenceArgs>>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ReportExtension']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  form?: Resolver<Types.Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExtended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loaded?: Resolver<Types.Maybe<ResolversTypes['LoadedFigures']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExtension'] = ResolversParentTypes['ReportExtension']> = {
  claimedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<Types.Maybe<ResolversTypes['ExtensionGround']>, ParentType, ContextType>;
  office?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  replacesDueDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isLoaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportForm'] = ResolversParentTypes['ReportForm']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  approvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  assignedReviewers?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  awaitedReview?: Resolver<Types.Maybe<ResolversTypes['AwaitedReview']>, ParentType, ContextType>;
  commentedFigures?: Resolver<ReadonlyArray<ResolversTypes['FormFigure']>, ParentType, ContextType>;
  countsFrom?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  countsFromSentence?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ReportFormCountsFromSentenceArgs>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<Types.ReportFormDeliveriesArgs, 'first'>>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  emptied?: Resolver<ReadonlyArray<ResolversTypes['EmptiedFigure']>, ParentType, ContextType>;
  extensionDays?: Resolver<Types.Maybe<ResolversTypes['ExtensionDays']>, ParentType, ContextType>;
  extensionReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extensionRefusal?: Resolver<Types.Maybe<ResolversTypes['ExtensionRefusal']>, ParentType, ContextType>;
  extensionRequest?: Resolver<Types.Maybe<ResolversTypes['ExtensionRequest']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['FormExtension']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FormFigure']>, ParentType, ContextType>;
  figuresBeside?: Resolver<ReadonlyArray<ResolversTypes['FigureBeside']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ReportRevisionConnection'], ParentType, ContextType, RequireFields<Types.ReportFormHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loaded?: Resolver<Types.Maybe<ResolversTypes['LoadedFigures']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ReportFormNotesArgs>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  review?: Resolver<Types.Maybe<ResolversTypes['ReportReview']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  sentBack?: Resolver<Types.Maybe<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  signatureBlock?: Resolver<ResolversTypes['SignatureBlock'], ParentType, ContextType>;
  signedDocument?: Resolver<Types.Maybe<ResolversTypes['SignedDocument']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  submittableFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  villageCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysWaiting?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOfPreview'] = ResolversParentTypes['ReportOfPreview']> = {
  fillsIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReview'] = ResolversParentTypes['ReportReview']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReviewedFigure']>, ParentType, ContextType>;
  isUnremarkable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openCommentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outsideRangeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousPeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRevision'] = ResolversParentTypes['ReportRevision']> = {
  action?: Resolver<ResolversTypes['FilingAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ReportRevisionActorNameArgs>>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loaded?: Resolver<Types.Maybe<ResolversTypes['LoadedFigures']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedDocument?: Resolver<Types.Maybe<ResolversTypes['SignedDocument']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportRevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRevisionConnection'] = ResolversParentTypes['ReportRevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportRevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRevisionEdge'] = ResolversParentTypes['ReportRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportRevision'], ParentType, ContextType>;
};

export type ReportStandingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStandings'] = ResolversParentTypes['ReportStandings']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notYetDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestEvidenceUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEvidenceUploadPayload'] = ResolversParentTypes['RequestEvidenceUploadPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  upload?: Resolver<Types.Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
};

export type ReviewAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAssignment'] = ResolversParentTypes['ReviewAssignment']> = {
  communes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewer?: Resolver<Types.Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type ReviewLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewLadder'] = ResolversParentTypes['ReviewLadder']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadersFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  indicator?: Resolver<Types.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewRemarkKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ReviewRemarkSentenceArgs>>;
};

export type ReviewedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedFigure'] = ResolversParentTypes['ReviewedFigure']> = {
  difference?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['ExpectedRange']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['FormFigure'], ParentType, ContextType>;
  peers?: Resolver<ReadonlyArray<ResolversTypes['PeerFigure']>, ParentType, ContextType, RequireFields<Types.ReviewedFigurePeersArgs, 'first'>>;
  previous?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
};

export type RollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollUp'] = ResolversParentTypes['RollUp']> = {
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  mean?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rate?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yes?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SameDenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameDenominator'] = ResolversParentTypes['SameDenominator']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopeHeirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeHeir'] = ResolversParentTypes['ScopeHeir']> = {
  heir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScopeOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeOfPreview'] = ResolversParentTypes['ScopeOfPreview']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ScopeOfPreviewAuthorityArgs>>;
  firstPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heir?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ScopeRules'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopePoint'] = ResolversParentTypes['ScopePoint']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rollUp?: Resolver<ResolversTypes['RollUp'], ParentType, ContextType>;
};

export type ScopeRollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeRollUp'] = ResolversParentTypes['ScopeRollUp']> = {
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  rollUps?: Resolver<ReadonlyArray<ResolversTypes['RollUp']>, ParentType, ContextType>;
};

export type ScopeRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeRules'] = ResolversParentTypes['ScopeRules']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  closingDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsSubmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueDayOfMonth?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueWorkingDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finalDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalWaitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType>;
  letterhead?: Resolver<ResolversTypes['Letterhead'], ParentType, ContextType>;
  lockAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockedPeriods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remindersFrom?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewAssignments?: Resolver<ReadonlyArray<ResolversTypes['ReviewAssignment']>, ParentType, ContextType>;
  revision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  signOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signsForCommittee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeRulesPayload'] = ResolversParentTypes['ScopeRulesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['MovedDueDay']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  rules?: Resolver<Types.Maybe<ResolversTypes['ScopeRules']>, ParentType, ContextType>;
};

export type ScoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scoring'] = ResolversParentTypes['Scoring']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['Band']>, ParentType, ContextType>;
  isPerMonth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumLevel?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ScoringRule'], ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['RuleStatus']>, ParentType, ContextType>;
  target?: Resolver<Types.Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<Types.ScoringTargetArgs>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type SensitivityShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SensitivityShare'] = ResolversParentTypes['SensitivityShare']> = {
  factor?: Resolver<ResolversTypes['SensitivityFactor'], ParentType, ContextType>;
  firstOrder?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstOrderError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  from?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SeriesLine']>, ParentType, ContextType>;
  scopePoints?: Resolver<ReadonlyArray<ResolversTypes['ScopePoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesLine'] = ResolversParentTypes['SeriesLine']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  isLoaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Types.Maybe<ResolversTypes['FigureParts']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  share?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Types.Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type SetDeliveryAsidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeliveryAsidePayload'] = ResolversParentTypes['SetDeliveryAsidePayload']> = {
  delivery?: Resolver<Types.Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Types.Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type SignatureBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureBlock'] = ResolversParentTypes['SignatureBlock']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SignatureBlockLinesArgs>>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedDocument'] = ResolversParentTypes['SignedDocument']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimulatedRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedRanking'] = ResolversParentTypes['SimulatedRanking']> = {
  basedOn?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimulatedRankingNotesArgs>>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SimulatedRow']>, ParentType, ContextType, RequireFields<Types.SimulatedRankingRowsArgs, 'first' | 'skip'>>;
};

export type SimulatedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedRow'] = ResolversParentTypes['SimulatedRow']> = {
  index?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.SimulatedRowSentenceArgs>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  unrankedReason?: Resolver<Types.Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SuppressionLiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuppressionLift'] = ResolversParentTypes['SuppressionLift']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInterpolated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['RuleStatus']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustedDocument'] = ResolversParentTypes['TrustedDocument']> = {
  documentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<Types.UnitChildrenArgs, 'first'>>;
  decision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Types.Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, Partial<Types.UnitExplanationArgs>>;
  formerly?: Resolver<ReadonlyArray<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
  gsoCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>, ParentType, ContextType, Partial<Types.UnitHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVillageCountDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  movedTo?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UnitNameArgs>>;
  onDay?: Resolver<Types.Maybe<ResolversTypes['UnitOnDay']>, ParentType, ContextType, Partial<Types.UnitOnDayArgs>>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<ReadonlyArray<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, Partial<Types.UnitPredecessorsArgs>>;
  profile?: Resolver<Types.Maybe<ResolversTypes['CommuneProfile']>, ParentType, ContextType, Partial<Types.UnitProfileArgs>>;
  ranking?: Resolver<Types.Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType, Partial<Types.UnitRankingArgs>>;
  report?: Resolver<Types.Maybe<ResolversTypes['Report']>, ParentType, ContextType, Partial<Types.UnitReportArgs>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<Types.UnitReportsArgs, 'first'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType, Partial<Types.UnitSeriesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, Partial<Types.UnitSuccessorsArgs>>;
  takenInFromOutside?: Resolver<ReadonlyArray<ResolversTypes['OutsidePart']>, ParentType, ContextType>;
  validFrom?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange']> = {
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gsoCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heirsOutside?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationKind']>, ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['UnitLevel']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnitChangeNameArgs>>;
  of?: Resolver<ResolversTypes['UnitClause'], ParentType, ContextType>;
  outsideLand?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outsideUnits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['PredecessorShare']>, ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitKind?: Resolver<Types.Maybe<ResolversTypes['UnitKind']>, ParentType, ContextType>;
  within?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitOfPreview'] = ResolversParentTypes['UnitOfPreview']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gsoCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UnitOfPreviewNameArgs>>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitOnDay'] = ResolversParentTypes['UnitOnDay']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVillageCountDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UnitOnDayNameArgs>>;
  parent?: Resolver<Types.Maybe<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnreachableOfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreachableOfficialConnection'] = ResolversParentTypes['UnreachableOfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnreachableOfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnreachableOfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreachableOfficialEdge'] = ResolversParentTypes['UnreachableOfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isReachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifts?: Resolver<ReadonlyArray<ResolversTypes['SuppressionLift']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnreachableReason'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  standIns?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type UnremindedOfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnremindedOfficialConnection'] = ResolversParentTypes['UnremindedOfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnremindedOfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnremindedOfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnremindedOfficialEdge'] = ResolversParentTypes['UnremindedOfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoReminderReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UnremindedOfficialEdgeSentenceArgs>>;
};

export type UnusualFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualFigure'] = ResolversParentTypes['UnusualFigure']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UnusualFigureSentenceArgs>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  zScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  comparedWith?: Resolver<Types.Maybe<ResolversTypes['ComparedValue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.UserErrorMessageArgs>>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsualCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsualCount'] = ResolversParentTypes['UsualCount']> = {
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usual?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  assignment?: Resolver<Types.Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType>;
  letters?: Resolver<Types.Maybe<ResolversTypes['OwnLetters']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ViewerNameArgs>>;
  official?: Resolver<Types.Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.ViewerRoleLabelArgs>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkCalendar'] = ResolversParentTypes['WorkCalendar']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<Types.WorkCalendarDaysArgs, 'from' | 'to'>>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType, RequireFields<Types.WorkCalendarHolidaysArgs, 'from' | 'to'>>;
  table?: Resolver<Types.Maybe<ResolversTypes['HolidayTable']>, ParentType, ContextType>;
  workingDay?: Resolver<ResolversTypes['CalendarDay'], ParentType, ContextType, RequireFields<Types.WorkCalendarWorkingDayArgs, 'add' | 'day'>>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  AdministrationChange?: AdministrationChangeResolvers<ContextType>;
  AdministrationRecord?: AdministrationRecordResolvers<ContextType>;
  AdministrationRecordConnection?: AdministrationRecordConnectionResolvers<ContextType>;
  AdministrationRecordEdge?: AdministrationRecordEdgeResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  AnsweredFigure?: AnsweredFigureResolvers<ContextType>;
  ApproveReportsPayload?: ApproveReportsPayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AwaitedReview?: AwaitedReviewResolvers<ContextType>;
  Band?: BandResolvers<ContextType>;
  BehindTarget?: BehindTargetResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  ChangeHolidaysPayload?: ChangeHolidaysPayloadResolvers<ContextType>;
  ChangeOfPreview?: ChangeOfPreviewResolvers<ContextType>;
  ChangePreview?: ChangePreviewResolvers<ContextType>;
  CommuneProfile?: CommuneProfileResolvers<ContextType>;
  CommuneWithoutOfficerConnection?: CommuneWithoutOfficerConnectionResolvers<ContextType>;
  CommuneWithoutOfficerEdge?: CommuneWithoutOfficerEdgeResolvers<ContextType>;
  ComparedValue?: ComparedValueResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  DateTimeISO?: GraphQLScalarType;
  DeliveredFigure?: DeliveredFigureResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliverySetAside?: DeliverySetAsideResolvers<ContextType>;
  DueDayToMove?: DueDayToMoveResolvers<ContextType>;
  EmptiedFigure?: EmptiedFigureResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  ErrorCodeInfo?: ErrorCodeInfoResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  EvidenceUploadField?: EvidenceUploadFieldResolvers<ContextType>;
  ExpectedRange?: ExpectedRangeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExtensionDays?: ExtensionDaysResolvers<ContextType>;
  ExtensionRefusal?: ExtensionRefusalResolvers<ContextType>;
  ExtensionRequest?: ExtensionRequestResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureBeside?: FigureBesideResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  FigureFile?: FigureFileResolvers<ContextType>;
  FigureFileDecision?: FigureFileDecisionResolvers<ContextType>;
  FigureFilePayload?: FigureFilePayloadResolvers<ContextType>;
  FigureMatrix?: FigureMatrixResolvers<ContextType>;
  FigureMatrixRow?: FigureMatrixRowResolvers<ContextType>;
  FigureOrigin?: FigureOriginResolvers<ContextType>;
  FigureOrigins?: FigureOriginsResolvers<ContextType>;
  FigureParts?: FigurePartsResolvers<ContextType>;
  FigurePeriod?: FigurePeriodResolvers<ContextType>;
  FigureRelation?: FigureRelationResolvers<ContextType>;
  FigureRelations?: FigureRelationsResolvers<ContextType>;
  FilingPayload?: FilingPayloadResolvers<ContextType>;
  FormExtension?: FormExtensionResolvers<ContextType>;
  FormFigure?: FormFigureResolvers<ContextType>;
  GroupAudit?: GroupAuditResolvers<ContextType>;
  GroupCode?: GraphQLScalarType;
  GroupMean?: GroupMeanResolvers<ContextType>;
  GroupStanding?: GroupStandingResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayTable?: HolidayTableResolvers<ContextType>;
  Improvement?: ImprovementResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorAudit?: IndicatorAuditResolvers<ContextType>;
  IndicatorCode?: GraphQLScalarType;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  IndicatorOrigins?: IndicatorOriginsResolvers<ContextType>;
  IndicatorRemedy?: IndicatorRemedyResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  JobRunLetters?: JobRunLettersResolvers<ContextType>;
  JobRunMonth?: JobRunMonthResolvers<ContextType>;
  KeptDueDay?: KeptDueDayResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  LetterAnswer?: LetterAnswerResolvers<ContextType>;
  LetterDayChange?: LetterDayChangeResolvers<ContextType>;
  Letterhead?: LetterheadResolvers<ContextType>;
  LiftSuppressionPayload?: LiftSuppressionPayloadResolvers<ContextType>;
  LineageLink?: LineageLinkResolvers<ContextType>;
  LoadedFigures?: LoadedFiguresResolvers<ContextType>;
  LoadedReport?: LoadedReportResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MailPreferencesPayload?: MailPreferencesPayloadResolvers<ContextType>;
  MethodAudit?: MethodAuditResolvers<ContextType>;
  MethodChange?: MethodChangeResolvers<ContextType>;
  MethodCode?: GraphQLScalarType;
  MethodDraft?: MethodDraftResolvers<ContextType>;
  MethodDraftPayload?: MethodDraftPayloadResolvers<ContextType>;
  MethodVersion?: MethodVersionResolvers<ContextType>;
  MonthMeans?: MonthMeansResolvers<ContextType>;
  MovedDueDay?: MovedDueDayResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyWork?: MyWorkResolvers<ContextType>;
  NamedMethod?: NamedMethodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotApplicableClaims?: NotApplicableClaimsResolvers<ContextType>;
  NotFormed?: NotFormedResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficialOfPreview?: OfficialOfPreviewResolvers<ContextType>;
  OfficialPayload?: OfficialPayloadResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OutsidePart?: OutsidePartResolvers<ContextType>;
  OverdueReport?: OverdueReportResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  OwnLetters?: OwnLettersResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairCertainty?: PairCertaintyResolvers<ContextType>;
  PeerFigure?: PeerFigureResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodCode?: GraphQLScalarType;
  PeriodOverview?: PeriodOverviewResolvers<ContextType>;
  Pillar?: PillarResolvers<ContextType>;
  PillarCode?: GraphQLScalarType;
  PillarMean?: PillarMeanResolvers<ContextType>;
  PillarStanding?: PillarStandingResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedReminderConnection?: PlannedReminderConnectionResolvers<ContextType>;
  PlannedReminderEdge?: PlannedReminderEdgeResolvers<ContextType>;
  PlannedReminderReport?: PlannedReminderReportResolvers<ContextType>;
  PlannedReminders?: PlannedRemindersResolvers<ContextType>;
  Plausibility?: PlausibilityResolvers<ContextType>;
  PointChange?: PointChangeResolvers<ContextType>;
  PointPart?: PointPartResolvers<ContextType>;
  PredecessorPlace?: PredecessorPlaceResolvers<ContextType>;
  PredecessorShare?: PredecessorShareResolvers<ContextType>;
  PreviewedLetter?: PreviewedLetterResolvers<ContextType>;
  ProfileEntry?: ProfileEntryResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicationSource?: PublicationSourceResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankCertainty?: RankCertaintyResolvers<ContextType>;
  RankFall?: RankFallResolvers<ContextType>;
  RankRobustness?: RankRobustnessResolvers<ContextType>;
  RankSet?: RankSetResolvers<ContextType>;
  RankStep?: RankStepResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RankingAnswer?: RankingAnswerResolvers<ContextType>;
  RankingCertainty?: RankingCertaintyResolvers<ContextType>;
  RankingHistories?: RankingHistoriesResolvers<ContextType>;
  RankingHistoryEntry?: RankingHistoryEntryResolvers<ContextType>;
  RankingHistoryLine?: RankingHistoryLineResolvers<ContextType>;
  RankingOfPreview?: RankingOfPreviewResolvers<ContextType>;
  RankingReference?: RankingReferenceResolvers<ContextType>;
  RankingRobustness?: RankingRobustnessResolvers<ContextType>;
  RankingRow?: RankingRowResolvers<ContextType>;
  RankingRowConnection?: RankingRowConnectionResolvers<ContextType>;
  RankingRowEdge?: RankingRowEdgeResolvers<ContextType>;
  RankingSensitivity?: RankingSensitivityResolvers<ContextType>;
  RankingSummary?: RankingSummaryResolvers<ContextType>;
  RankingWaiting?: RankingWaitingResolvers<ContextType>;
  RecordFiguresPayload?: RecordFiguresPayloadResolvers<ContextType>;
  RecordedFigure?: RecordedFigureResolvers<ContextType>;
  RedirectOfPreview?: RedirectOfPreviewResolvers<ContextType>;
  RegisterDocumentPayload?: RegisterDocumentPayloadResolvers<ContextType>;
  RemedyScoring?: RemedyScoringResolvers<ContextType>;
  RemedyTarget?: RemedyTargetResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  ReminderItem?: ReminderItemResolvers<ContextType>;
  Reorganisation?: ReorganisationResolvers<ContextType>;
  ReorganisationPayload?: ReorganisationPayloadResolvers<ContextType>;
  ReorganisationPreview?: ReorganisationPreviewResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportExtension?: ReportExtensionResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  ReportForm?: ReportFormResolvers<ContextType>;
  ReportOfPreview?: ReportOfPreviewResolvers<ContextType>;
  ReportReview?: ReportReviewResolvers<ContextType>;
  ReportRevision?: ReportRevisionResolvers<ContextType>;
  ReportRevisionConnection?: ReportRevisionConnectionResolvers<ContextType>;
  ReportRevisionEdge?: ReportRevisionEdgeResolvers<ContextType>;
  ReportStandings?: ReportStandingsResolvers<ContextType>;
  RequestEvidenceUploadPayload?: RequestEvidenceUploadPayloadResolvers<ContextType>;
  ReviewAssignment?: ReviewAssignmentResolvers<ContextType>;
  ReviewLadder?: ReviewLadderResolvers<ContextType>;
  ReviewRemark?: ReviewRemarkResolvers<ContextType>;
  ReviewedFigure?: ReviewedFigureResolvers<ContextType>;
  RollUp?: RollUpResolvers<ContextType>;
  SameDenominator?: SameDenominatorResolvers<ContextType>;
  ScopeHeir?: ScopeHeirResolvers<ContextType>;
  ScopeOfPreview?: ScopeOfPreviewResolvers<ContextType>;
  ScopePoint?: ScopePointResolvers<ContextType>;
  ScopeRollUp?: ScopeRollUpResolvers<ContextType>;
  ScopeRules?: ScopeRulesResolvers<ContextType>;
  ScopeRulesPayload?: ScopeRulesPayloadResolvers<ContextType>;
  Scoring?: ScoringResolvers<ContextType>;
  SensitivityShare?: SensitivityShareResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesLine?: SeriesLineResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SetDeliveryAsidePayload?: SetDeliveryAsidePayloadResolvers<ContextType>;
  SignatureBlock?: SignatureBlockResolvers<ContextType>;
  SignedDocument?: SignedDocumentResolvers<ContextType>;
  SimulatedRanking?: SimulatedRankingResolvers<ContextType>;
  SimulatedRow?: SimulatedRowResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  SuppressionLift?: SuppressionLiftResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TrustedDocument?: TrustedDocumentResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitOfPreview?: UnitOfPreviewResolvers<ContextType>;
  UnitOnDay?: UnitOnDayResolvers<ContextType>;
  UnreachableOfficialConnection?: UnreachableOfficialConnectionResolvers<ContextType>;
  UnreachableOfficialEdge?: UnreachableOfficialEdgeResolvers<ContextType>;
  UnremindedOfficialConnection?: UnremindedOfficialConnectionResolvers<ContextType>;
  UnremindedOfficialEdge?: UnremindedOfficialEdgeResolvers<ContextType>;
  UnusualFigure?: UnusualFigureResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UsualCount?: UsualCountResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkCalendar?: WorkCalendarResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
