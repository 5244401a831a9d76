import type { MethodDraft } from '../../domain/administration/method-draft.js';
import type { AdministrationAction, AdministrationNoun } from '../../domain/administration/record.js';
import type { FindingCode, Severity } from '../../domain/audit/findings.js';
import type { PairRelation } from '../../domain/certainty/told-apart.js';
import type { ReminderStage } from '../../domain/daily-mail/mail-text.js';
import type { ReasonForNoMail } from '../../domain/daily-mail/plan-daily-mail.js';
import type { EvidenceType } from '../../domain/evidence/evidence-file.js';
import type { NotFormedReason } from '../../domain/explanation/past-place.js';
import type { ChangeCause } from '../../domain/explanation/point-change.js';
import type { MissingReason } from '../../domain/explanation/profile.js';
import type { StepCause } from '../../domain/explanation/rank-movement.js';

import type { FigureOfParts } from '../../domain/figure/merge.js';
import type { OriginKind } from '../../domain/figure/origin.js';
import type { SourceOutcome } from '../../domain/figure/source-figures.js';
import type { ShownState } from '../../domain/figure/view.js';
import type { ImprovementKind } from '../../domain/improvement/improvement.js';
import type { Indicator, IndicatorKind, Noise, RuleStatus } from '../../domain/indicator/indicator.js';
import type { RankingRowOrder } from '../../domain/insight/listed-rows.js';
import type { FigureFileState } from '../../domain/load/figure-file.js';
import type { MailState, NotSentReason } from '../../domain/mail/mail.js';
import type { UnreachableReason } from '../../domain/mail/unreachable-officials.js';
import type { MethodVersion, MissingPolicy, NamedMethod } from '../../domain/method/method.js';
import type { OfficialRole } from '../../domain/official/official.js';
import type { LetterAnswer, NightlyRanking } from '../../domain/operation/answer.js';
import type { JobName, MonthRun, RunResult } from '../../domain/operation/job-run.js';
import type { NoChangeReason, ShownStatus, UnrankedReason } from '../../domain/ranking/ranking.js';
import type { UserErrorCode } from '../../domain/refusal/codes.js';
import type { Extent, ReorganisationKind, UnitChange } from '../../domain/register/reorganisation.js';
import type { Unit, UnitLevel } from '../../domain/register/unit.js';
import type { OfficerGap } from '../../domain/reminder/chairman-for-officer.js';
import type { RankingEffect } from '../../domain/reorganisation/preview-rankings.js';
import type { ReorganisationState } from '../../domain/reorganisation/publication.js';
import type { FilingAction, FilingStage } from '../../domain/report/actions.js';
import type { Timeliness } from '../../domain/report/timeliness.js';
import type { PublicState } from '../../domain/report/view.js';
import type { Remark } from '../../domain/review/remarks.js';
import type { SensitivityFactor } from '../../domain/sensitivity/factor.js';
import type { ExtensionGround } from '../../domain/settings/extension.js';
import type { ContractCode as Code } from '../../domain/text/contract-code.js';
import type { Language } from '../../domain/text/text.js';
import type { Frequency } from '../../domain/time/period.js';
import type { Holiday } from '../../domain/time/working-calendar.js';
import type { MutationResolvers } from '../generated/resolver-types.js';
import type * as Sdl from '../generated/types.js';
import type { ENUM_LABELS } from '../labels/enum-labels.js';
import type { RecordedFigure } from '../report/record-figures.js';

/** `send-reminders` → `SEND_REMINDERS` */
type Dashed<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${Uppercase<Rest>}`
  : never;

type Differing<Domain extends string, Contract extends string> = Exclude<Domain, Contract> | Exclude<Contract, Domain>;
type None<Codes extends string> = [Codes] extends [never] ? [] : [missing: Codes];

/** Domain and contract have the same codes. A difference does not compile. */
export const same = <Domain extends string, Contract extends string>(..._: None<Differing<Domain, Contract>>) =>
  'SAME' as const;

/** The contract has every code of the domain, and further codes that no rule returns. */
export const covers = <Domain extends string, Contract extends string>(..._: None<Exclude<Domain, Contract>>) =>
  'COVERS' as const;

/** The enum has no union in the domain. A resolver maps to it by a table, which the compiler checks too. */
const mapped = <_Contract extends string>() => 'MAPPED' as const;

/** Every enum of the contract with its domain union. A missing code or an enum without labels does not compile. */
export const enums = {
  // Each code is the name of a mutation.
  ActionName: covers<Sdl.ActionName, Code<keyof MutationResolvers>>(),
  AdministrationAction: same<AdministrationAction, Sdl.AdministrationAction>(),
  AdministrationNoun: same<AdministrationNoun, Sdl.AdministrationNoun>(),
  AuditFindingCode: same<FindingCode, Sdl.AuditFindingCode>(),
  AuditSeverity: same<Severity, Sdl.AuditSeverity>(),
  Aggregation: same<NamedMethod['aggregation'], Sdl.Aggregation>(),
  MissingTreatment: same<NamedMethod['missing'], Sdl.MissingTreatment>(),
  Noise: same<Noise, Sdl.Noise>(),
  Normalisation: same<NamedMethod['normalisation'], Sdl.Normalisation>(),
  ConflictWinner: same<NonNullable<MethodVersion['winner']>, Sdl.ConflictWinner>(),
  ReviewRemarkKind: same<Remark['kind'], Sdl.ReviewRemarkKind>(),
  DeliveryOutcome: same<SourceOutcome, Sdl.DeliveryOutcome>(),
  // Codes of the API itself. error-code-resolvers.ts has a meaning for each.
  ErrorCode: mapped<Sdl.ErrorCode>(),
  EvidenceType: same<EvidenceType, Sdl.EvidenceType>(),
  ExtensionGround: same<ExtensionGround, Sdl.ExtensionGround>(),
  FigureFileState: same<FigureFileState, Sdl.FigureFileState>(),
  // Computed figures have no origin in the domain.
  FigureOriginKind: covers<OriginKind, Sdl.FigureOriginKind>(),
  FigureState: same<Code<ShownState>, Sdl.FigureState>(),
  FilingAction: same<FilingAction, Sdl.FilingAction>(),
  FilingState: same<FilingStage, Sdl.FilingState>(),
  Frequency: same<Frequency, Sdl.Frequency>(),
  HolidayKind: same<Holiday['kind'], Sdl.HolidayKind>(),
  HolidayStatus: same<Holiday['status'], Sdl.HolidayStatus>(),
  // APPROVE_REPORT is deprecated: it never was a task of an officer.
  ImprovementKind: covers<ImprovementKind, Sdl.ImprovementKind>(),
  IndicatorKind: same<Code<IndicatorKind>, Sdl.IndicatorKind>(),
  JobName: same<Dashed<JobName>, Sdl.JobName>(),
  Language: same<Uppercase<Language>, Sdl.Language>(),
  LetterOutcome: same<LetterAnswer['kind'], Sdl.LetterOutcome>(),
  LetterRecipient: same<Uppercase<Exclude<OfficialRole, 'administrator' | 'auditor'>>, Sdl.LetterRecipient>(),
  Measure: same<Indicator['measure'], Sdl.Measure>(),
  MergeRule: mapped<Sdl.MergeRule>(),
  MethodDraftState: same<MethodDraft['state'], Sdl.MethodDraftState>(),
  MissingPolicy: same<MissingPolicy, Sdl.MissingPolicy>(),
  MissingReason: same<MissingReason, Sdl.MissingReason>(),
  NoChangeReason: same<NoChangeReason, Sdl.NoChangeReason>(),
  NoReminderReason: same<ReasonForNoMail, Sdl.NoReminderReason>(),
  NotFormedReason: same<NotFormedReason, Sdl.NotFormedReason>(),
  OfficerGap: same<OfficerGap, Sdl.OfficerGap>(),
  OfficialRole: same<Uppercase<OfficialRole>, Sdl.OfficialRole>(),
  PairRelation: same<PairRelation, Sdl.PairRelation>(),
  PartsRelation: same<FigureOfParts['kind'], Sdl.PartsRelation>(),
  PointChangeCause: same<ChangeCause, Sdl.PointChangeCause>(),
  RankStepCause: same<StepCause, Sdl.RankStepCause>(),
  RankingAnswerOutcome: same<
    Exclude<NightlyRanking['kind'], 'MONTH'> | MonthRun['outcome'],
    Sdl.RankingAnswerOutcome
  >(),
  RankingOutcome: same<MonthRun['outcome'], Sdl.RankingOutcome>(),
  RankingRowOrder: same<RankingRowOrder, Sdl.RankingRowOrder>(),
  RankingStatus: same<ShownStatus, Sdl.RankingStatus>(),
  RecordOutcome: same<RecordedFigure['outcome'], Sdl.RecordOutcome>(),
  Relation: mapped<Sdl.Relation>(),
  ReminderKind: mapped<Sdl.ReminderKind>(),
  ReminderNotSentReason: same<NotSentReason, Sdl.ReminderNotSentReason>(),
  ReminderStage: same<ReminderStage, Sdl.ReminderStage>(),
  ReminderState: same<MailState, Sdl.ReminderState>(),
  RankingEffect: same<RankingEffect, Sdl.RankingEffect>(),
  ReorganisationKind: same<ReorganisationKind, Sdl.ReorganisationKind>(),
  ReorganisationState: same<ReorganisationState, Sdl.ReorganisationState>(),
  ReportState: same<PublicState, Sdl.ReportState>(),
  RuleStatus: same<Uppercase<RuleStatus>, Sdl.RuleStatus>(),
  RunResult: same<RunResult, Sdl.RunResult>(),
  ScoringRule: same<Code<Indicator['scoring']['rule']>, Sdl.ScoringRule>(),
  SensitivityFactor: same<SensitivityFactor, Sdl.SensitivityFactor>(),
  Timeliness: same<Timeliness['kind'], Sdl.Timeliness>(),
  UnitClause: same<UnitChange['of'], Sdl.UnitClause>(),
  UnitExtent: same<Extent, Sdl.UnitExtent>(),
  UnitKind: same<Unit['kind'], Sdl.UnitKind>(),
  UnitLevel: same<UnitLevel, Sdl.UnitLevel>(),
  UnrankedReason: same<UnrankedReason, Sdl.UnrankedReason>(),
  UnreachableReason: same<UnreachableReason, Sdl.UnreachableReason>(),
  UserErrorCode: same<UserErrorCode, Sdl.UserErrorCode>(),
  ViewerRole: same<Uppercase<OfficialRole> | 'SOURCE_SYSTEM', Sdl.ViewerRole>(),
} satisfies Readonly<Record<keyof typeof ENUM_LABELS, 'SAME' | 'COVERS' | 'MAPPED'>>;
