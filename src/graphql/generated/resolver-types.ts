import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitModel as UnitOfAnswer, UnitOnDayModel, CalendarDayModel, RankRobustnessModel, DataQualityModel, NotApplicableModel, CommuneProfileModel, ProfileEntryModel, ExplanationModel, RankStepModel, EnumLabelModel, ErrorCodeInfoModel, FormExtensionModel, ExtensionRequestModel, ExtensionRefusalModel, LoadedFiguresModel, MethodDraftPayloadModel, OfficialPayloadModel, ScopeRulesModel, HolidayTableModel, ChangeHolidaysPayloadModel, ScopeRulesPayloadModel, NodeModel } from '../shared/models.js';
import type { PlannedChange as PlannedChangeModel } from '../../domain/register/planned-changes.js';
import type { LineageLink as LineageLinkModel } from '../../domain/register/lineage.js';
import type { MethodVersion as MethodVersionModel } from '../../domain/method/method.js';
import type { FigureRelations as FigureRelationsModel, FigureRelation as FigureRelationModel } from '../../domain/method/figure-relations.js';
import type { IndicatorOf, GroupOf, PillarOf, TargetOf } from '../../domain/method/catalogue.js';
import type { PeriodOf } from '../../domain/settings/period-days.js';
import type { ScopeSettings, Letterhead as LetterheadModel, LadderStep as LadderStepModel } from '../../domain/settings/scope-settings.js';
import type { Holiday as HolidayModel } from '../../domain/time/working-calendar.js';
import type { FigureView } from '../../domain/figure/view.js';
import type { ReportView, ReportFigureView } from '../../domain/report/view.js';
import type { Completeness as CompletenessModel } from '../../domain/report/completeness.js';
import type { Ranking as RankingModel } from '../../domain/ranking/ranking.js';
import type { RowOf, StandingOf, PillarStandingOf, GroupStandingOf } from '../../domain/ranking/view.js';
import type { HistoriesOverTime, HistoryLine, RankHistoryEntry } from '../../domain/explanation/rank-history.js';
import type { Robustness } from '../../domain/insight/robustness.js';
import type { OriginCounts } from '../../domain/figure/origin.js';
import type { UnusualFigure as UnusualFigureModel } from '../../domain/insight/data-quality.js';
import type { FigureMatrix as FigureMatrixModel, MatrixRow } from '../../domain/explanation/figure-matrix.js';
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
import type { ShownAbsence } from '../register/shown-absence.js';
import type { Official as OfficialModel } from '../../domain/official/official.js';
import type { TrustedDocument as TrustedDocumentModel } from '../../domain/administration/document-registration.js';
import type { SignatureLines } from '../../domain/absence/signature-block.js';
import type { ReportForm as ReportFormModel, FormFigure as FormFigureModel, AwaitedReview as AwaitedReviewModel, EmptiedOf, RevisionOf, ChangeOfFigure, DeliveryOf } from '../report/form.js';
import type { ReportReview as ReportReviewModel, RemarkOf, ReviewedFigure as ReviewedFigureModel, RangeOf, PeerFigureOf } from '../review/reviews.js';
import type { OverdueReport as OverdueReportModel } from '../review/queue.js';
import type { AssignmentOf } from '../review/assignments.js';
import type { PublicExtension } from '../../domain/settings/extension.js';
import type { EvidenceFileModel } from '../evidence/models.js';
import type { UploadPlace, FilingResult, ApprovalsResult } from '../report/report-mutations.js';
import type { SourceFigure } from '../../domain/figure/source-figures.js';
import type { Provenance as ProvenanceModel } from '../../domain/figure/filing-record.js';
import type { AllowedActionModel } from '../allowed/allowed-action.js';
import type { OwnLettersModel } from '../work/own-letters.js';
import type { StandingsOf } from '../work/standings.js';
import type { BehindTarget as BehindTargetModel } from '../../domain/explanation/ranking-summary.js';
import type { MyWorkModel } from '../work/my-work.js';
import type { UserError as UserErrorModel } from '../../domain/refusal/codes.js';
import type { AdministrationRecord as AdministrationRecordModel } from '../../domain/administration/record.js';
import type { RecordedChange as RecordedChangeModel } from '../recorded-change/models.js';
import type { MovedDueDay as MovedDueDayModel, KeptDueDay as KeptDueDayModel } from '../../domain/settings/due-day-effect.js';
import type { SettingsPreview, DueDayToMove as DueDayToMoveModel } from '../administration/settings-preview.js';
import type { LetterDayChange as LetterDayChangeModel } from '../../domain/daily-mail/ladder-effect.js';
import type { FigureFile as FigureFileModel } from '../../domain/load/figure-file.js';
import type { LoadedReport as LoadedReportModel } from '../../domain/load/figure-load.js';
import type { ReorganisationOf, ReorganisationResult } from '../administration/reorganisation-administration.js';
import type { UnitChange as UnitChangeModel, ScopeHeir as ScopeHeirModel, Predecessor } from '../../domain/register/reorganisation.js';
import type { ReorganisationPreview as ReorganisationPreviewModel, OfficialOfPreview as OfficialOfPreviewModel, ChangeOfPreview as ChangeOfPreviewModel, ScopeOfPreview as ScopeOfPreviewModel } from '../../domain/reorganisation/preview.js';
import type { Unit as UnitModel } from '../../domain/register/unit.js';
import type { MethodDraft as MethodDraftModel } from '../../domain/administration/method-draft.js';
import type { MethodChange as MethodChangeModel } from '../../domain/administration/method-changes.js';
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
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A moment in UTC, written as ISO 8601 with milliseconds, `2026-10-14T17:00:00.000Z`. Add seven hours for the
   * time on a clock in Việt Nam.
   */
  DateTimeISO: { input: string; output: string; }
  /**
   * A calendar day in Việt Nam (time zone Asia/Ho_Chi_Minh) without a time, written `2026-10-14`. Days compare as
   * text.
   */
  LocalDate: { input: string; output: string; }
};

/** Days on which somebody else of the unit acts for an official. */
export type Absence = {
  readonly __typename?: 'Absence';
  /** Number of the written authorisation of a substitute of the Chairperson; null where there is none. */
  readonly authorisation?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** What a printed report says where it is signed during the absence; null unless the Chairperson is absent. */
  readonly signature?: Maybe<Scalars['String']['output']>;
  /** Name of the substitute; null where the register does not know them any more. */
  readonly substituteName?: Maybe<Scalars['String']['output']>;
  /** The last day. */
  readonly until: Scalars['LocalDate']['output'];
};


/** Days on which somebody else of the unit acts for an official. */
export type AbsenceSignatureArgs = {
  lang?: Language;
};

/** What can be done to an object. Each is the name of a mutation. */
export type ActionName =
  /** Give an official a further role or unit. */
  | 'ADD_ASSIGNMENT'
  /** Add a file that proves a figure or the report. */
  | 'ADD_EVIDENCE_FILE'
  /** Approve a submitted report. */
  | 'APPROVE_REPORT'
  /** Assign communes to a reviewer: `assignReviewer`. */
  | 'ASSIGN_REVIEWER'
  /** Change closing date, deadlines and other rules of a scope. */
  | 'CHANGE_CALENDAR'
  /** Change the holiday table. */
  | 'CHANGE_HOLIDAYS'
  /** Change the ladder of letters of a scope. */
  | 'CHANGE_LADDER'
  /** Change the letterhead of a scope. */
  | 'CHANGE_LETTERHEAD'
  /** Change a draft of a method version. */
  | 'CHANGE_METHOD_DRAFT'
  /** Change name, address, telephone or language of an official. */
  | 'CHANGE_OFFICIAL_CONTACT'
  /** Change a draft of a reorganisation. */
  | 'CHANGE_REORGANISATION_DRAFT'
  /** Confirm rights that grow by a reorganisation. */
  | 'CONFIRM_REORGANISATION'
  /** Fill empty figures with those of the period before. */
  | 'COPY_LAST_PERIOD'
  /** Close an official's account. */
  | 'DEACTIVATE_OFFICIAL'
  /** Give a draft of a method version up. */
  | 'DISCARD_METHOD_DRAFT'
  /** Discard a draft of a reorganisation. */
  | 'DISCARD_REORGANISATION_DRAFT'
  /** End an assignment of an official, at once or with a last day. */
  | 'END_ASSIGNMENT'
  /** End an absence, or take one back. */
  | 'END_SUBSTITUTION'
  /** Grant an extension. */
  | 'EXTEND_DEADLINE'
  /** Hand the report to the Chairperson, who sends it. */
  | 'HAND_TO_CHAIRMAN'
  /** Let letters go again to an official's address. */
  | 'LIFT_SUPPRESSION'
  /** Lock a closed period before its time. */
  | 'LOCK_PERIOD'
  /** Name a substitute for days of absence. */
  | 'NAME_SUBSTITUTE'
  /** Put a draft of a method version into force. */
  | 'PUBLISH_METHOD_VERSION'
  /** Publish a reorganisation. */
  | 'PUBLISH_REORGANISATION'
  /** Open an official's account again. */
  | 'REACTIVATE_OFFICIAL'
  /** Give number and date of the signed document of a submitted report. */
  | 'RECORD_SIGNED_DOCUMENT'
  /** Refuse the extension that was requested. */
  | 'REFUSE_EXTENSION'
  /** Open an approved report for correction. */
  | 'REOPEN_REPORT'
  /** Request an extension. */
  | 'REQUEST_EXTENSION'
  /** Send a submitted report back with comments. */
  | 'RETURN_REPORT'
  /** Return a report that was handed to the Chairperson to the officer, with comments. */
  | 'RETURN_TO_OFFICER'
  /** Save figures of a draft. */
  | 'SAVE_REPORT'
  /** Choose language and digests of the letters to oneself. */
  | 'SET_MAIL_PREFERENCES'
  /** Submit the report. */
  | 'SUBMIT_REPORT'
  /** Take a request for an extension back that nobody has answered. */
  | 'TAKE_BACK_EXTENSION_REQUEST'
  /** Take a report back from the Chairperson before it is sent. */
  | 'TAKE_BACK_REPORT'
  /** Give an official another unit or role. */
  | 'TRANSFER_OFFICIAL'
  /** Take back a lock before its time. */
  | 'UNLOCK_PERIOD'
  /** Take back a published reorganisation. */
  | 'WITHDRAW_REORGANISATION'
  /** Take a submitted report back. */
  | 'WITHDRAW_REPORT';

/** Who gets which role at which unit. */
export type AddAssignmentInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Global or readable id of the official, in any assignment. */
  readonly official: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What the person may do there. */
  readonly role: OfficialRole;
  /** The first day; at once when absent. */
  readonly since?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The unit (global or readable id). */
  readonly unit: Scalars['ID']['input'];
  /** The last day; until somebody ends it when absent. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The file that was sent. */
export type AddEvidenceFileInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the indicator that it proves; absent for the report as a whole. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** The name of the file, at most 150 characters. */
  readonly name: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
  /** The place to which it was sent, from `EvidenceUpload.upload`. */
  readonly upload: Scalars['String']['input'];
};

/** What was done. */
export type AdministrationAction =
  /** A person was given a further role or unit. */
  | 'ADD_ASSIGNMENT'
  /** A reviewer approved a file of figures of the past. */
  | 'APPROVE_FILE'
  /** Communes were assigned to a reviewer. */
  | 'ASSIGN_REVIEWER'
  /** The calendar rules of a scope were changed. */
  | 'CHANGE_CALENDAR'
  /** Name, address, telephone or language of an official were changed. */
  | 'CHANGE_CONTACT'
  /** A draft of a method version or of a reorganisation was changed. */
  | 'CHANGE_DRAFT'
  /** Entries of the holiday table were set or removed. */
  | 'CHANGE_HOLIDAYS'
  /** The ladder of letters of a scope was changed. */
  | 'CHANGE_LADDER'
  /** The letterhead of a scope was changed. */
  | 'CHANGE_LETTERHEAD'
  /** Rights that grow by a reorganisation were confirmed. */
  | 'CONFIRM_RIGHTS'
  /** A draft of a method version or of a reorganisation was made. */
  | 'CREATE_DRAFT'
  /** An official was closed. */
  | 'DEACTIVATE'
  /** A draft of a method version was discarded. */
  | 'DISCARD_DRAFT'
  /** An assignment was ended, or given a last day. */
  | 'END_ASSIGNMENT'
  /** An absence was ended or taken back. */
  | 'END_SUBSTITUTION'
  /** An operator erased what is stored about a person who holds no assignment any more, by a command. */
  | 'ERASE_PERSON'
  /** An operator gave out what is stored about a person, by a command. */
  | 'EXPORT_PERSON'
  /** An official was invited. */
  | 'INVITE'
  /** Letters go again to the address of an official that was suppressed. */
  | 'LIFT_SUPPRESSION'
  /** An office's own file was loaded: units, villages, a catalogue, officials or figures of the past. */
  | 'LOAD_FILE'
  /** A period was locked before its time. */
  | 'LOCK_PERIOD'
  /** An official, or an administrator for them, named a substitute for days of absence. */
  | 'NAME_SUBSTITUTE'
  /** A method version or a reorganisation was published. */
  | 'PUBLISH'
  /** An official was opened again. */
  | 'REACTIVATE'
  /** A reviewer refused a file of figures of the past. */
  | 'REFUSE_FILE'
  /** A trusted document was registered. */
  | 'REGISTER_DOCUMENT'
  /** A delivery of a source system was set aside. */
  | 'SET_DELIVERY_ASIDE'
  /** The substitute of an absent official was closed or moved, or their assignment ends: the days with them end as well. */
  | 'SUBSTITUTE_LEFT'
  /** An official was given another unit or role. */
  | 'TRANSFER'
  /** A lock before its time was taken back. */
  | 'UNLOCK_PERIOD'
  /** A published reorganisation was taken back. */
  | 'WITHDRAW_PUBLICATION';

/** One field of what was changed. */
export type AdministrationChange = {
  readonly __typename?: 'AdministrationChange';
  /** The value after, as text; null when there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The value after as people read it. */
  readonly afterText?: Maybe<Scalars['String']['output']>;
  /** The value before, as text; null when there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The value before as people read it: words for codes, days, names of units and people. */
  readonly beforeText?: Maybe<Scalars['String']['output']>;
  /** Path of the field, such as `dueRule.days` or `2027-02-08.status`. */
  readonly field: Scalars['String']['output'];
  /** What the field is called. */
  readonly label: Scalars['String']['output'];
};


/** One field of what was changed. */
export type AdministrationChangeAfterTextArgs = {
  lang?: Language;
};


/** One field of what was changed. */
export type AdministrationChangeBeforeTextArgs = {
  lang?: Language;
};


/** One field of what was changed. */
export type AdministrationChangeLabelArgs = {
  lang?: Language;
};

/** What administrators change. */
export type AdministrationNoun =
  /** An e-mail address to which letters do not go. */
  | 'ADDRESS'
  /** A delivery of a source system for one report. */
  | 'DELIVERY'
  /** A trusted document; its id is the hash. */
  | 'DOCUMENT'
  /** The holiday table, which all scopes share. */
  | 'HOLIDAYS'
  /**
   * What an office loads from its own files: its id is `units`, `villages`, `catalogue`, `officials` or `figures`, or
   * that of one file of figures.
   */
  | 'LOAD'
  /** A version of the method. */
  | 'METHOD'
  /** An official. */
  | 'OFFICIAL'
  /** A reorganisation of the units. */
  | 'REORGANISATION'
  /** The settings of one scope. */
  | 'SCOPE';

/** One change by an administrator: who, when, what and why. Never changed or removed. */
export type AdministrationRecord = Node & {
  readonly __typename?: 'AdministrationRecord';
  /** What was done. */
  readonly action: AdministrationAction;
  /** Id of the administrator who made the change. */
  readonly actor: Scalars['String']['output'];
  /** The administrator's name at that time. */
  readonly actorName: Scalars['String']['output'];
  /** The moment of the change. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Every field that differs, before and after. */
  readonly changes: ReadonlyArray<AdministrationChange>;
  /** Global id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Deadlines of open periods that stayed. */
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  /** Deadlines that moved by it. */
  readonly movedDueDays: ReadonlyArray<MovedDueDay>;
  /** What kind of thing was changed. */
  readonly noun: AdministrationNoun;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Token of the change: the idempotency key of the request that made it, and the revision of what it changed. */
  readonly revision: Scalars['String']['output'];
  /**
   * Its id: of the scope, official or method version, or the e-mail address; `TABLE` for the holiday table. Of a delivery:
   * the path of the unit, the period, the source system and the batch.
   */
  readonly subject: Scalars['String']['output'];
  /** What was changed, by its name: an official, a unit or a method version. Null where it has no name. */
  readonly subjectName?: Maybe<Scalars['String']['output']>;
  /** The unit it belongs to. */
  readonly unit: Unit;
};


/** One change by an administrator: who, when, what and why. Never changed or removed. */
export type AdministrationRecordSubjectNameArgs = {
  lang?: Language;
};

/** A page of what administrators changed. */
export type AdministrationRecordConnection = {
  readonly __typename?: 'AdministrationRecordConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AdministrationRecordEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<AdministrationRecord>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change in a page. */
export type AdministrationRecordEdge = {
  readonly __typename?: 'AdministrationRecordEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: AdministrationRecord;
};

/**
 * Whether the viewer may do something to an object now. The rule is the one that decides the mutation: a request without
 * faults of its own is accepted if and only if it is allowed here.
 */
export type AllowedAction = {
  readonly __typename?: 'AllowedAction';
  /** What to do: the mutation of that name does it. */
  readonly action: ActionName;
  /** True if the mutation would be accepted. */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** The day from which on it is possible; null unless waiting is enough. */
  readonly possibleFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** What to do instead; null where nothing leads to it, and where it is allowed. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** The first day on which it was no longer possible; null unless a day ended it. */
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it is not allowed; null where it is. */
  readonly whyNot?: Maybe<Scalars['String']['output']>;
};


/**
 * Whether the viewer may do something to an object now. The rule is the one that decides the mutation: a request without
 * faults of its own is accepted if and only if it is allowed here.
 */
export type AllowedActionRemedyArgs = {
  lang?: Language;
};


/**
 * Whether the viewer may do something to an object now. The rule is the one that decides the mutation: a request without
 * faults of its own is accepted if and only if it is allowed here.
 */
export type AllowedActionWhyNotArgs = {
  lang?: Language;
};

/** What is altered about a unit that goes on; what is not named stays. */
export type AlterUnitInput = {
  /** Article and clause. */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** Its new code. */
  readonly gsoCode?: InputMaybe<Scalars['String']['input']>;
  /** Its new kind, of the same level. */
  readonly kind?: InputMaybe<UnitKind>;
  /** Its new name. */
  readonly name?: InputMaybe<TextInput>;
  /** The unit that is directly above from then on. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The unit. */
  readonly unit: Scalars['ID']['input'];
};

/** One figure of a delivery with its outcome. */
export type AnsweredFigure = {
  readonly __typename?: 'AnsweredFigure';
  /** The figure. */
  readonly figure: Figure;
  /** Code of the indicator. */
  readonly indicator: Scalars['String']['output'];
  /** The outcome of the request. */
  readonly outcome: DeliveryOutcome;
};

/** What to approve. */
export type ApproveReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A remark, for the record. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What to approve. */
export type ApproveReportsInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A remark, for the record of each. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * True: a report with a warning, an open comment or a figure outside its expected range is refused with
   * `TO_BE_LOOKED_AT`, as `ReportReview.isUnremarkable` says; the others are approved.
   */
  readonly onlyUnremarkable?: Scalars['Boolean']['input'];
  /** The reports, 1 to 200. */
  readonly reports: ReadonlyArray<SeenReportInput>;
};

/** The outcome for each report. */
export type ApproveReportsPayload = {
  readonly __typename?: 'ApproveReportsPayload';
  /** Every refusal of any of them, with the place of the report in its path. */
  readonly errors: ReadonlyArray<UserError>;
  /** What waits for the viewer after the change. */
  readonly myWork?: Maybe<MyWork>;
  /** One for each report, in the order asked. */
  readonly results: ReadonlyArray<FilingPayload>;
};

/** The communes that one reviewer looks after. */
export type AssignReviewerInput = {
  /** The communes of the scope, at most 400; they replace the earlier ones. None takes the assignment away. */
  readonly communes: ReadonlyArray<Scalars['ID']['input']>;
  /** The revision of the rules that the caller has seen, from `ScopeRules.revision`; null when nothing was changed before. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the record. */
  readonly reason: Scalars['String']['input'];
  /** The reviewer: global id of the official. */
  readonly reviewer: Scalars['ID']['input'];
  /** The scope (global or readable id). */
  readonly scope: Scalars['ID']['input'];
};

/** A role at a unit. A person may hold several, with one sign-in. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** Opaque id, to be sent as the header `x-xaso-assignment`. */
  readonly id: Scalars['ID']['output'];
  /** What the person may do in this assignment. */
  readonly role: ViewerRole;
  /** The role in words. */
  readonly roleLabel: Scalars['String']['output'];
  /** The first day; null where the register does not say. */
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  /** Name of the absent official for whom the person acts in it; null in an assignment of the person's own. */
  readonly substituteFor?: Maybe<Scalars['String']['output']>;
  /** The unit where the person works in it, as of today. */
  readonly unit: Unit;
  /** The last day; null until somebody ends it. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
};


/** A role at a unit. A person may hold several, with one sign-in. */
export type AssignmentRoleLabelArgs = {
  lang?: Language;
};

/** The review that a submitted report waits for. */
export type AwaitedReview = {
  readonly __typename?: 'AwaitedReview';
  /** The day from which the leaders hear that the report waits too long. */
  readonly leadersHearFrom: Scalars['LocalDate']['output'];
  /** The office that reviews, with the authority it belongs to. */
  readonly office: Scalars['String']['output'];
  /** The submission that is to be reviewed, by the clock of this service. */
  readonly sentAt: Scalars['DateTimeISO']['output'];
};


/** The review that a submitted report waits for. */
export type AwaitedReviewOfficeArgs = {
  lang?: Language;
};

/** One threshold of a rule by bands. */
export type Band = {
  readonly __typename?: 'Band';
  /** Lowest value of the band. */
  readonly atLeast: Scalars['Float']['output'];
  /** Share of the points the band earns, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** An indicator whose target the ranked communes together do not reach. */
export type BehindTarget = {
  readonly __typename?: 'BehindTarget';
  /** The indicator. */
  readonly indicator: Indicator;
  /** Points earned of those possible over the ranked communes, 0 to 1: how much of the target they reach together. */
  readonly reached: Scalars['Float']['output'];
};

/** One day of the calendar of state agencies. */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** The day. */
  readonly date: Scalars['LocalDate']['output'];
  /** The entry of the holiday table for this day; null for an ordinary day. */
  readonly holiday?: Maybe<Holiday>;
  /** True from Monday to Friday unless it is a day off, and on a Saturday declared working. */
  readonly isWorkingDay: Scalars['Boolean']['output'];
  /** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** What to change in the calendar rules of a scope; what is not named stays. */
export type ChangeCalendarInput = {
  /** Day of the month on which figures are closed, 1 to 28; not on a day on which that would reopen a closed period. */
  readonly closingDay?: InputMaybe<Scalars['Int']['input']>;
  /** Count submitted figures before they are approved. */
  readonly countsSubmitted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this day of the month, 1 to 31, moved to the next working day; instead of `dueWorkingDays`. */
  readonly dueDayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Due on this working day after closing, 1 to 20; instead of `dueDayOfMonth`. */
  readonly dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** A ranking becomes final when this day of the month, 1 to 31, has ended and no report waits. */
  readonly finalDay?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How many working days after that day, 0 to 20, a ranking waits at most, for extensions that still run and for reports
   * that a reviewer has not closed.
   */
  readonly finalWaitDays?: InputMaybe<Scalars['Int']['input']>;
  /** First month in which reports are expected, from 2020-01 to a year ahead. */
  readonly firstPeriod?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A period locks this many periods after its deadline, 1 to 24. */
  readonly lockAfter?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Reminders run from this day on; null switches them off. */
  readonly remindersFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The scope (global or readable id). */
  readonly scope: Scalars['ID']['input'];
  /**
   * The Chairperson of a commune sends its reports, which the officer hands over. Switched off, a report that lies with the Chairperson
   * can still be sent by both.
   */
  readonly signOff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Print "TM. ỦY BAN NHÂN DÂN" above the signature of the Chairperson or a deputy. */
  readonly signsForCommittee?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to change in the holiday table; at least one entry. */
export type ChangeHolidaysInput = {
  /** The revision that the caller has seen, from `HolidayTable.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Days whose entry is removed; at most 100. */
  readonly remove?: ReadonlyArray<Scalars['LocalDate']['input']>;
  /** Entries to add, or to replace the entry of their day; at most 100. */
  readonly set?: ReadonlyArray<HolidayInput>;
};

/** The result of a change of the holiday table. */
export type ChangeHolidaysPayload = {
  readonly __typename?: 'ChangeHolidaysPayload';
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** Deadlines of open periods that stayed. */
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  /** Deadlines that moved, of every scope. */
  readonly movedDueDays: ReadonlyArray<MovedDueDay>;
  /** The record of the change; a repeat answers the same one. Null when it was refused. */
  readonly record?: Maybe<AdministrationRecord>;
  /** The table as it stands now; null when the change was refused. */
  readonly table?: Maybe<HolidayTable>;
};

/** What to change in the ladder of a scope; what is not named stays. */
export type ChangeLadderInput = {
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** All working days on which no letter goes, at most 60. */
  readonly quietDays?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Repeat at most this often, 0 to 20. */
  readonly repeatAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat after this many working days, 1 to 60. */
  readonly repeatEvery?: InputMaybe<Scalars['Int']['input']>;
  /** How reviewers are reminded of reports that wait for them. */
  readonly review?: InputMaybe<ReviewLadderInput>;
  /** The scope (global or readable id). */
  readonly scope: Scalars['ID']['input'];
  /**
   * Letters are sent from this time on: 06:00 to 17:30, on the half hour. After 17:30 no sweep makes up for one that
   * failed that day.
   */
  readonly sendTime?: InputMaybe<Scalars['String']['input']>;
  /** All steps, 1 to 20, in the order of their days. */
  readonly steps?: InputMaybe<ReadonlyArray<LadderStepInput>>;
};

/** What to change in the letterhead of a scope; what is not named stays. Texts are on one line, 1 to 300 letters. */
export type ChangeLetterheadInput = {
  /** Address of the app in which reports are opened; links of letters begin with it. Without a slash at its end. It begins with `https://`. */
  readonly appUrl?: InputMaybe<Scalars['String']['input']>;
  /** The authority in whose name letters are written, such as the People's Committee of the district. */
  readonly authority?: InputMaybe<TextInput>;
  /** Who answers questions. 1 to 120 letters. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number for questions. 6 to 25 digits, spaces, dots, dashes or brackets. */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** The local document that sets the deadline; null removes it. */
  readonly deadlineBasis?: InputMaybe<TextInput>;
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** All texts that letters refer to, at most 5. */
  readonly legalBasis?: InputMaybe<ReadonlyArray<TextInput>>;
  /** The office that looks after the reports. */
  readonly office?: InputMaybe<TextInput>;
  /** The place in the date line. */
  readonly place?: InputMaybe<TextInput>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The scope (global or readable id). */
  readonly scope: Scalars['ID']['input'];
  /** Name of the sender beside the e-mail address. 1 to 120 letters. */
  readonly senderName?: InputMaybe<Scalars['String']['input']>;
};

/** What to change in a draft; what is not named stays. */
export type ChangeMethodDraftInput = {
  /** Indicators to be added; a version has at most 200. Change the points of their groups as well. */
  readonly add?: ReadonlyArray<NewIndicatorInput>;
  /** Id of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Names and points of groups. */
  readonly groups?: ReadonlyArray<MethodGroupInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Names, points, rules and targets of indicators that the draft has. */
  readonly indicators?: ReadonlyArray<MethodIndicatorInput>;
  /** All legal texts that the version follows, at most 20. */
  readonly legalBasis?: InputMaybe<ReadonlyArray<TextInput>>;
  /** Share of the points, 0 to 1, for which a commune must have figures to be ranked. */
  readonly minimumCoverage?: InputMaybe<Scalars['Float']['input']>;
  /** What a missing figure does to a score. */
  readonly missingPolicy?: InputMaybe<MissingPolicy>;
  /** Name in English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Name in Vietnamese, together with the one in English. */
  readonly nameVi?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Points of all groups together. */
  readonly totalPoints?: InputMaybe<Scalars['Float']['input']>;
  /** Which figure a submission takes where a source system and an official differ. */
  readonly winner?: InputMaybe<ConflictWinner>;
};

/** A unit that goes on changed. */
export type ChangeOfPreview = {
  readonly __typename?: 'ChangeOfPreview';
  /** As it is from then on. */
  readonly after: UnitOfPreview;
  /** As it is until then. */
  readonly before: UnitOfPreview;
  /** Readable id. */
  readonly slug: Scalars['String']['output'];
};

/** What to change about an official. */
export type ChangeOfficialContactInput = {
  /** False: no letters besides reminders, that is no digests to a leader and no rankings to an official of a commune. */
  readonly digests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address with which the person signs in and to which letters go. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Whether the official of a commune is recorded as a Vice-Chairperson (Phó Chủ tịch): only such an official signs for the
   * absent Chairperson as KT. CHỦ TỊCH.
   */
  readonly isDeputy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of letters and refusals. */
  readonly language?: InputMaybe<Language>;
  /** Full name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Global or readable id of the official. */
  readonly official: Scalars['ID']['input'];
  /** Telephone; null removes it. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** One commune in one published ranking, or in a month before the reorganisation by which it began. */
export type CommuneProfile = Node & {
  readonly __typename?: 'CommuneProfile';
  /** Global id of the profile: of the commune in one version of a ranking. */
  readonly id: Scalars['ID']['output'];
  /** Every indicator of the method, in the order of the method. */
  readonly indicators: ReadonlyArray<ProfileEntry>;
  /** True when figures are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** Why there is no ranking; null where the commune has a row. */
  readonly notFormed?: Maybe<NotFormed>;
  /** The month. */
  readonly period: Period;
  /**
   * The ranking that everything here is taken from. Shares by MIN_MAX depend on all ranked communes in it. Null before the
   * commune began.
   */
  readonly ranking?: Maybe<Ranking>;
  /** The commune's row in that ranking; null before the commune began. */
  readonly row?: Maybe<RankingRow>;
  /** The commune. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
};


/** One commune in one published ranking, or in a month before the reorganisation by which it began. */
export type CommuneProfileIndicatorsArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};

/** A page of communes in which no officer reads letters. */
export type CommuneWithoutOfficerConnection = {
  readonly __typename?: 'CommuneWithoutOfficerConnection';
  /** The communes of this page with reason and cursor. */
  readonly edges: ReadonlyArray<CommuneWithoutOfficerEdge>;
  /** The communes of this page alone. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of communes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A commune in which no officer reads letters. */
export type CommuneWithoutOfficerEdge = {
  readonly __typename?: 'CommuneWithoutOfficerEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The commune. */
  readonly node: Unit;
  /** Why no officer reads them. */
  readonly reason: OfficerGap;
  /** Who reads them instead; empty where nobody does. */
  readonly standIns: ReadonlyArray<Official>;
};

/** What a refused value was compared with. */
export type ComparedValue = {
  readonly __typename?: 'ComparedValue';
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
  /** Its name, such as `G01.numerator`, `register`, `2026-09`, `revision` or `dueDay`. */
  readonly what: Scalars['String']['output'];
};

/** One indicator of a commune beside the average of the ranked communes of the scope. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** Points that the ranked communes to which the indicator applies earn on average. */
  readonly average: Scalars['Float']['output'];
  /** Points earned minus that average: above 0 is ahead. */
  readonly difference: Scalars['Float']['output'];
  /** The commune's figure and points. */
  readonly entry: ProfileEntry;
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** One indicator of a commune beside the average of the ranked communes of the scope. */
export type ComparisonSentenceArgs = {
  lang?: Language;
};

/** How many of the expected reports of a scope and period are in. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** Number of reports submitted at least once. */
  readonly actual: Scalars['Int']['output'];
  /** Number of reports with approved figures. */
  readonly approved: Scalars['Int']['output'];
  /** Number of communes from which a report is expected. */
  readonly expected: Scalars['Int']['output'];
  /** Those of the approved reports whose figures a file of the past brought. */
  readonly loaded: Scalars['Int']['output'];
  /** Number of reports first submitted by their deadline. */
  readonly onTime: Scalars['Int']['output'];
  /** actual / expected, 0 to 1; null when none is expected. */
  readonly reportingRate?: Maybe<Scalars['Float']['output']>;
  /** onTime / expected, 0 to 1; null when none is expected. */
  readonly reportingRateOnTime?: Maybe<Scalars['Float']['output']>;
};

/** Which of two figures that differ a submission takes. */
export type ConflictWinner =
  /** The one that a source system delivered. */
  | 'SOURCE'
  /** The one that an official typed. */
  | 'TYPED';

/** What one indicator brought one commune, and what it cost. */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** The figure, its period, whether it is carried forward, the target, the share and the points earned. */
  readonly entry: ProfileEntry;
  /** Highest value among the ranked communes; null unless the rule is MIN_MAX. */
  readonly highest?: Maybe<Scalars['Float']['output']>;
  /** Points possible and not earned, full precision. */
  readonly lost: Scalars['Float']['output'];
  /** Lowest value among the ranked communes, null unless the rule is MIN_MAX. */
  readonly lowest?: Maybe<Scalars['Float']['output']>;
  /** All of this in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** What one indicator brought one commune, and what it cost. */
export type ContributionSentenceArgs = {
  lang?: Language;
};

/** What to copy. */
export type CopyLastPeriodInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of the indicators to copy; all that do not start anew in each period when absent. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What to begin. */
export type CreateMethodDraftInput = {
  /** Id of the version to begin with; the one in force today when absent. */
  readonly basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the new version, such as `DTI-commune-2`: 3 to 60 letters, digits, dots, dashes or underscores. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What stands behind the index of one commune. */
export type DataQuality = {
  readonly __typename?: 'DataQuality';
  /** Share of the same points, 0 to 1, whose figure is carried forward from the period before. */
  readonly carriedForward: Scalars['Float']['output'];
  /** Share of the points, 0 to 1, for which the commune has figures of the right period. */
  readonly coverage: Scalars['Float']['output'];
  /** Who brought the commune's figures, and how far typed figures and those of source systems agree. */
  readonly figureOrigins: FigureOrigins;
  /**
   * Share, 0 to 1, of the reports (monthly, quarterly, yearly) of the last twelve months that have fallen due and were not
   * submitted on time; in a ranking that was final before all of them counted, of the monthly ones. Null when none has.
   */
  readonly late?: Maybe<Scalars['Float']['output']>;
  /** What the commune declared not applicable: claims that no figure supports. They are public and carry no penalty. */
  readonly notApplicable: NotApplicableClaims;
  /** Figures far from those of the other communes, furthest first. They are to be looked at, not wrong by themselves. */
  readonly unusualFigures: ReadonlyArray<UnusualFigure>;
};

/** A figure that a source system delivered. */
export type DeliveredFigure = {
  readonly __typename?: 'DeliveredFigure';
  /** The figure. */
  readonly figure: Figure;
  /** Where it came from. */
  readonly source: Provenance;
};

/** What a source system delivered for one report at one time. */
export type Delivery = Node & {
  readonly __typename?: 'Delivery';
  /** The figures, each with its outcome. */
  readonly figures: ReadonlyArray<AnsweredFigure>;
  /** Global id of the delivery. */
  readonly id: Scalars['ID']['output'];
  /** When the delivery arrived. */
  readonly receivedAt: Scalars['DateTimeISO']['output'];
  /** Present when an administrator has set the delivery aside, so that its figures no longer count; null otherwise. */
  readonly setAside?: Maybe<DeliverySetAside>;
  /** Where the figures came from, when they were taken, and the delivery's key. */
  readonly source: Provenance;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  readonly __typename?: 'DeliveryConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<DeliveryEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Delivery>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of deliveries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One delivery in a page. */
export type DeliveryEdge = {
  readonly __typename?: 'DeliveryEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: Delivery;
};

/**
 * The outcome of one figure of a delivery. A figure that the rules of its indicator refuse is answered at once and not
 * kept.
 */
export type DeliveryOutcome =
  /** It is kept beside the report. */
  | 'ACCEPTED'
  /** Refused, because a figure that was taken later was recorded before. */
  | 'OUTDATED'
  /** The same figure of this system was recorded before. */
  | 'UNCHANGED';

/** An administrator has found a delivery wrong. */
export type DeliverySetAside = {
  readonly __typename?: 'DeliverySetAside';
  /** Id of the administrator. */
  readonly actor: Scalars['String']['output'];
  /** Name of the administrator at that time. */
  readonly actorName: Scalars['String']['output'];
  /** The moment of the change. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Which draft to discard. */
export type DiscardMethodDraftInput = {
  /** Id of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Deadlines as they would be after a change. */
export type DueDayPreview = {
  readonly __typename?: 'DueDayPreview';
  /** Every reason why the change would be refused; empty when it can be made. */
  readonly errors: ReadonlyArray<UserError>;
  /** Deadlines of open periods that would stay. */
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  /** Deadlines that would move. */
  readonly movedDueDays: ReadonlyArray<DueDayToMove>;
};

/** A deadline that a change would move. */
export type DueDayToMove = {
  readonly __typename?: 'DueDayToMove';
  /** The deadline after the change. */
  readonly after: Scalars['LocalDate']['output'];
  /** The deadline as it is. */
  readonly before: Scalars['LocalDate']['output'];
  /** The period. */
  readonly period: Period;
  /** The scope. */
  readonly scope: Unit;
  /** Some of them, by the path of the unit. */
  readonly told: ReadonlyArray<Official>;
  /** How many officials had a letter about the period, and with it the day as it is. Their next letter tells them the new one. */
  readonly toldCount: Scalars['Int']['output'];
};


/** A deadline that a change would move. */
export type DueDayToMoveToldArgs = {
  first?: Scalars['Int']['input'];
};

/** A figure that a report once had and no longer has. */
export type EmptiedFigure = {
  readonly __typename?: 'EmptiedFigure';
  /** The last figure. */
  readonly before: Figure;
  /** Its indicator. */
  readonly indicator: Indicator;
  /** Why there is none now; null when nobody gave a reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Which assignment ends, and when. */
export type EndAssignmentInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Global or readable id of the official in this assignment. */
  readonly official: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The last day, today or later; at once when absent. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A level that ends. */
export type EndLevelInput = {
  /** Article and clause. */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** The level. */
  readonly level: UnitLevel;
  /** Only below this unit; everywhere when absent. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** Which absence ends. */
export type EndSubstitutionInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** The first day of the absence. */
  readonly from: Scalars['LocalDate']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Global or readable id of the official. */
  readonly official: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A unit that ends. */
export type EndUnitInput = {
  /** Article and clause. */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** Names of units outside of the register that take it, or the rest of it. */
  readonly heirsOutside?: ReadonlyArray<Scalars['String']['input']>;
  /** The unit. */
  readonly unit: Scalars['ID']['input'];
};

/** How one value of an enum is called. */
export type EnumLabel = {
  readonly __typename?: 'EnumLabel';
  /** What it is called in English. */
  readonly en: Scalars['String']['output'];
  /** What it is called in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** The name of the enum, such as `ReportState`. */
  readonly type: Scalars['String']['output'];
  /** The value, such as `NOT_SUBMITTED`. */
  readonly value: Scalars['String']['output'];
  /** What it is called in Vietnamese. */
  readonly vi: Scalars['String']['output'];
};


/** How one value of an enum is called. */
export type EnumLabelLabelArgs = {
  lang?: Language;
};

/** The values of `extensions.code` of an error. */
export type ErrorCode =
  /**
   * The answer would have more than 4,000,000 bytes. `extensions.limit` holds `limit` and the `value` that was found; ask
   * for fewer fields or smaller pages.
   */
  | 'ANSWER_TOO_LARGE'
  /** The HTTP request is not a GraphQL request: its JSON is broken, its body is empty or is a batch. */
  | 'BAD_REQUEST'
  /** An argument or a variable cannot be understood or lies outside its range. */
  | 'BAD_USER_INPUT'
  /**
   * Something that is stored, and that the answer needs, is damaged; `extensions.item` names it. The request is right, and
   * the operators have been told.
   */
  | 'DATA_UNREADABLE'
  /** The query took longer than 5 seconds and was cancelled. Ask for less, or again later. */
  | 'DEADLINE_EXCEEDED'
  /** The viewer may not see this. */
  | 'FORBIDDEN'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Something went wrong on our side. The message says no more; try again later. */
  | 'INTERNAL_SERVER_ERROR'
  /**
   * The document asks for too much. `extensions.limit` holds `name` (TOKENS, DEPTH, FIELDS, ALIASES, DIRECTIVES,
   * NESTING, SELECTIONS, COMPARISONS, COMPLEXITY or BODY), `limit` and the `value` that was found.
   */
  | 'LIMIT_EXCEEDED'
  /** The argument is well formed, but no such unit, indicator or method version exists. */
  | 'NOT_FOUND'
  /** The document holds several operations, or none of that name, and the request does not say which to run. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /**
   * No document is registered under the `documentId` of the request (HTTP status 404). Documents are registered at deployment or
   * by an administrator (`registerDocument`).
   */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /**
   * The request sends the hash of a query as `extensions.persistedQuery`; send its text, or the `documentId` of a registered
   * document.
   */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** The database takes no more requests for the moment. `extensions.retryAfter` says after how many seconds to ask again. */
  | 'RATE_LIMITED'
  /**
   * The service loads its data, too many requests wait for an answer, or the service cannot reach its data (HTTP status 503).
   * `Retry-After` and `extensions.retryAfter` say after how many seconds to ask again. Whether a change was made is not
   * known: send it again with the same `idempotencyKey`.
   */
  | 'SERVICE_UNAVAILABLE'
  /** The token is expired, not ours or belongs to nobody who is active; or there is none where one is needed. */
  | 'UNAUTHENTICATED';

/** One error code and its meaning. */
export type ErrorCodeInfo = {
  readonly __typename?: 'ErrorCodeInfo';
  /** The value of `extensions.code`. */
  readonly code: ErrorCode;
  /** What the code means, as a sentence. */
  readonly meaning: Scalars['String']['output'];
};


/** One error code and its meaning. */
export type ErrorCodeInfoMeaningArgs = {
  lang?: Language;
};

/**
 * A file that was checked: its content is a PDF without scripts, or a picture without place, time and device. It is never
 * public, also not after the approval.
 */
export type EvidenceFile = {
  readonly __typename?: 'EvidenceFile';
  /** When it was added. */
  readonly addedAt: Scalars['DateTimeISO']['output'];
  /** Name of the official who added it; null where the register does not know it any more. */
  readonly addedBy?: Maybe<Scalars['String']['output']>;
  /** Where it can be fetched for five minutes without a token, to be saved and not shown. Ask again for a new address. */
  readonly address: Scalars['String']['output'];
  /** The name that it had on the official's device. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the content in hexadecimal digits, which names the file within its report. */
  readonly sha256: Scalars['String']['output'];
  /** Size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** What its content is. */
  readonly type: EvidenceType;
};

/** What the content of a file is. */
export type EvidenceType =
  /** A photograph. */
  | 'JPEG'
  /** A document of Adobe's format. */
  | 'PDF'
  /** A picture of the screen or a drawing. */
  | 'PNG';

/**
 * A place for one file: send a form (`multipart/form-data`) with all `fields` in their order and the file behind them as
 * `file`.
 */
export type EvidenceUpload = {
  readonly __typename?: 'EvidenceUpload';
  /** Address of the form. */
  readonly address: Scalars['String']['output'];
  /** Until when it can be sent. */
  readonly expiresAt: Scalars['DateTimeISO']['output'];
  /** The fields of the form before the file. */
  readonly fields: ReadonlyArray<EvidenceUploadField>;
  /** Names the place for `addEvidenceFile`. */
  readonly upload: Scalars['String']['output'];
};

/** One field of the form. */
export type EvidenceUploadField = {
  readonly __typename?: 'EvidenceUploadField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/**
 * The range in which a figure is expected: the median of the figures that communes have sent, 3.5 robust standard deviations
 * to either side.
 */
export type ExpectedRange = {
  readonly __typename?: 'ExpectedRange';
  /** Number of figures that the range follows from. */
  readonly figureCount: Scalars['Int']['output'];
  /** The highest figure that is expected. */
  readonly highest: Scalars['Float']['output'];
  /** The lowest figure that is expected. */
  readonly lowest: Scalars['Float']['output'];
  /** Median of the figures; of ratios in per cent. */
  readonly median: Scalars['Float']['output'];
  /** The period of those figures: that of the report, or the one before while fewer than five communes have sent theirs. */
  readonly period: Period;
  /** The range with its median in words. */
  readonly text: Scalars['String']['output'];
};


/**
 * The range in which a figure is expected: the median of the figures that communes have sent, 3.5 robust standard deviations
 * to either side.
 */
export type ExpectedRangeTextArgs = {
  lang?: Language;
};

/** One commune's place in one published ranking, taken apart. Every point is there as data and as one plain sentence. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** What each indicator brought and cost, in the order of the method. */
  readonly contributions: ReadonlyArray<Contribution>;
  /**
   * What a commune can do to lift the index, in this order: the report of the month, where none was sent; the smallest
   * step that gains a rank; changes of single indicators, the largest gain first. No step is larger than the best
   * commune's progress within a year, where that is known. Each step is ranked by the real rules, with everything else as
   * published. Left out are yearly indicators, whose year has closed, indicators that the service computes, and gains of
   * less than 0.005 points.
   */
  readonly improvements: ReadonlyArray<Improvement>;
  /**
   * What has changed since the publication that the ranking names as its previous one. Null when it names none, or the
   * commune was not part of it.
   */
  readonly movement?: Maybe<Movement>;
  /** What a reader must know about this ranking, each as a sentence: demonstration, provisional, what it replaces. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The ranking that is explained. */
  readonly ranking: Ranking;
  /** The commune's row in that ranking. */
  readonly row: RankingRow;
  /** The place in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The three indicators in which the commune is furthest ahead of the average of the ranked communes. */
  readonly strengths: ReadonlyArray<Comparison>;
  /** The commune. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
  /** The three indicators in which the commune is furthest behind the average of the ranked communes. */
  readonly weaknesses: ReadonlyArray<Comparison>;
};


/** One commune's place in one published ranking, taken apart. Every point is there as data and as one plain sentence. */
export type ExplanationContributionsArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};


/** One commune's place in one published ranking, taken apart. Every point is there as data and as one plain sentence. */
export type ExplanationImprovementsArgs = {
  first?: Scalars['Int']['input'];
};


/** One commune's place in one published ranking, taken apart. Every point is there as data and as one plain sentence. */
export type ExplanationNotesArgs = {
  lang?: Language;
};


/** One commune's place in one published ranking, taken apart. Every point is there as data and as one plain sentence. */
export type ExplanationSentenceArgs = {
  lang?: Language;
};

/** What to extend. */
export type ExtendDeadlineInput = {
  /** The new deadline: a working day after the current one. */
  readonly day: Scalars['LocalDate']['input'];
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** The kind of ground, which is public; that of the open request when absent. */
  readonly ground?: InputMaybe<ExtensionGround>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** The first and the last day to which a report can be extended; working days between them count. */
export type ExtensionDays = {
  readonly __typename?: 'ExtensionDays';
  /** The first working day after the deadline in force that is not over: today at the earliest. */
  readonly first: Scalars['LocalDate']['output'];
  /** The last day on which the period is open. */
  readonly last: Scalars['LocalDate']['output'];
};

/** Why an extension is requested or granted. */
export type ExtensionGround =
  /** Another office has not yet supplied the figures. */
  | 'DATA_FROM_OTHERS'
  /** Storm, flood, landslide or another disaster. */
  | 'DISASTER'
  /** An epidemic. */
  | 'EPIDEMIC'
  /** Another ground. */
  | 'OTHER'
  /** The official who reports was ill, on leave, or has changed. */
  | 'STAFF_ABSENCE'
  /** Power, line or system failed. */
  | 'TECHNICAL_FAULT';

/** A request that was refused. */
export type ExtensionRefusal = {
  readonly __typename?: 'ExtensionRefusal';
  /** The office that refused it. */
  readonly office?: Maybe<Unit>;
  /** Why it was refused. */
  readonly reason: Scalars['String']['output'];
  /** When it was refused. */
  readonly refusedAt: Scalars['DateTimeISO']['output'];
  /** Name of the person who refused it; null where the register does not know it any more. */
  readonly refusedBy?: Maybe<Scalars['String']['output']>;
  /** What was asked for. */
  readonly request: ExtensionRequest;
};

/** An extension that a commune has requested. */
export type ExtensionRequest = {
  readonly __typename?: 'ExtensionRequest';
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTimeISO']['output'];
  /** Name of the person who asked for it; null where the register does not know it any more. */
  readonly askedBy?: Maybe<Scalars['String']['output']>;
  /** The day asked for. */
  readonly day: Scalars['LocalDate']['output'];
  /** The kind of ground. */
  readonly ground: ExtensionGround;
  /** Why, as the commune wrote it. */
  readonly reason: Scalars['String']['output'];
};

/** One figure of one commune, as approved. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Denominator of a ratio; null for other kinds and when missing. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Numerator of a ratio; null for other kinds and when missing. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** Whether there is a figure. */
  readonly state: FigureState;
  /**
   * The value: per cent for a ratio, a number for a count, a level, 1 or 0 for yes or no. Full precision. Null when
   * missing or not applicable.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A figure of another report of the commune. */
export type FigureBeside = {
  readonly __typename?: 'FigureBeside';
  /** The figure. */
  readonly figure: Figure;
  /** Code of its indicator. */
  readonly indicator: Scalars['String']['output'];
};

/** What one revision changed about one indicator. */
export type FigureChange = {
  readonly __typename?: 'FigureChange';
  /** The figure after. */
  readonly after: Figure;
  /** The figure before. */
  readonly before: Figure;
  /** The comment of the reviewer after; null when there is none. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The links after. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** The files after. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Code of the indicator. */
  readonly indicator: Scalars['String']['output'];
  /** The reason after; null when there is none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The reason before; null when there was none. */
  readonly reasonBefore?: Maybe<Scalars['String']['output']>;
};

/** What the reviewer asks about one figure. */
export type FigureCommentInput = {
  /** The comment. */
  readonly comment: Scalars['String']['input'];
  /** Code of the indicator. */
  readonly indicator: Scalars['String']['input'];
};

/** A file of figures of the past that an administrator has loaded. Its figures count once a reviewer has approved it. */
export type FigureFile = {
  readonly __typename?: 'FigureFile';
  /** The unit that holds every commune of the file; null for the country. */
  readonly area?: Maybe<Unit>;
  /** Who approved or refused it; null while it waits. */
  readonly decision?: Maybe<FigureFileDecision>;
  /** Everything that keeps the viewer from approving it, row by row; empty when it can be approved, or is. */
  readonly faults: ReadonlyArray<UserError>;
  /** Number of figures in it. */
  readonly figureCount: Scalars['Int']['output'];
  /** The period that closes first. */
  readonly firstPeriod: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The period that closes last. */
  readonly lastPeriod: Scalars['String']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['DateTimeISO']['output'];
  /** Who loaded it, by the name at that time. */
  readonly loadedBy: Scalars['String']['output'];
  /** Number of reports that the file makes, one for each commune and period. */
  readonly reportCount: Scalars['Int']['output'];
  /** What the file would add now, in the order of its rows; `reportCount` says how many there were at the load. */
  readonly reports: ReadonlyArray<LoadedReport>;
  /** SHA-256 of the file, so that two people can tell whether they have the same one. */
  readonly sha256: Scalars['String']['output'];
  /** What the administrator called the file. */
  readonly source: Scalars['String']['output'];
  /** Whether it waits, counts, or never counts. */
  readonly state: FigureFileState;
};


/** A file of figures of the past that an administrator has loaded. Its figures count once a reviewer has approved it. */
export type FigureFileReportsArgs = {
  first?: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};

/** Who approved or refused a file of figures, when and why. */
export type FigureFileDecision = {
  readonly __typename?: 'FigureFileDecision';
  /** The reviewer, by the name at that time. */
  readonly actorName: Scalars['String']['output'];
  /** The moment of the decision. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Which file of figures to approve or refuse. */
export type FigureFileInput = {
  /** Id of the file, from `figureFiles`. */
  readonly file: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1,000 characters: with what the figures were compared, or what is wrong. */
  readonly reason: Scalars['String']['input'];
};

/** The result of approving or refusing a file of figures. */
export type FigureFilePayload = {
  readonly __typename?: 'FigureFilePayload';
  /** Every reason why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The file after it; null when the request was refused. */
  readonly file?: Maybe<FigureFile>;
  /** The record of the decision; null when it was refused, and while `remaining` is above 0. */
  readonly record?: Maybe<AdministrationRecord>;
  /** Reports of a large file that are not written yet: send the same request again until it is 0. */
  readonly remaining: Scalars['Int']['output'];
};

/** Whether a file of figures counts. */
export type FigureFileState =
  /** Its figures are those of approved reports. */
  | 'APPROVED'
  /** Nothing of it counts. */
  | 'REFUSED'
  /** A reviewer has to decide on it. */
  | 'WAITING';

/**
 * One figure as it is entered. Fields that are absent keep their value, the figure too: a reason alone explains the figure
 * that is saved. Only `figure: { empty: true }` empties it (and `noData: true`, as before).
 */
export type FigureInput = {
  /**
   * Denominator of a ratio. The service fills it in where villages are counted.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  /** Links to evidence, https only, at most 10. The links given before are kept when absent. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The figure, in exactly one of its forms; the saved one is kept when absent. */
  readonly figure?: InputMaybe<FigureValueInput>;
  /** Code of the indicator, such as `G03`. */
  readonly indicator: Scalars['String']['input'];
  /**
   * True: there is no figure, and the saved one is removed; needs a reason.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly noData?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: the indicator does not apply; stands for 0/0 and needs a reason.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Numerator of a ratio.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Why there is none, why it does not apply, or why it is right although it looks doubtful. The reason given before is
   * kept when absent.
   */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * A count or a level.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Yes or no.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Figures of communes × indicators in one published ranking. */
export type FigureMatrix = {
  readonly __typename?: 'FigureMatrix';
  /** The columns: the indicators in the order asked, or else in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The ranking that everything here is taken from. */
  readonly ranking: Ranking;
  /**
   * One row for each commune, in the order asked, or else in the order of the ranking. A commune that is not part of the
   * ranking has none.
   */
  readonly rows: ReadonlyArray<FigureMatrixRow>;
};

/** The figures of one commune. */
export type FigureMatrixRow = {
  readonly __typename?: 'FigureMatrixRow';
  /** One entry for each of the columns, in their order, so that the n-th entry is of the n-th indicator. */
  readonly cells: ReadonlyArray<ProfileEntry>;
  /** The commune in the ranking. */
  readonly row: RankingRow;
};

/** Where one figure came from, at the time of its submission. */
export type FigureOrigin = {
  readonly __typename?: 'FigureOrigin';
  /** Typed, delivered, both or computed. */
  readonly kind: FigureOriginKind;
  /** The source system whose figure counts or lost; null where none delivered one. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** When that system took its figure. */
  readonly takenAt?: Maybe<Scalars['DateTimeISO']['output']>;
};

/** How a figure came into a ranking. */
export type FigureOriginKind =
  /** An official typed it and a source system delivered the same. */
  | 'AGREED'
  /** The service computed it. */
  | 'COMPUTED'
  /** A source system delivered it and nobody typed one. */
  | 'DELIVERED'
  /** A source system delivered it; an official typed another figure, which does not count. */
  | 'DELIVERED_AGAINST_TYPED'
  /** A file of figures of the past brought it. */
  | 'LOADED'
  /** An official typed it. */
  | 'TYPED'
  /** An official typed it; a source system delivered another figure, which does not count. */
  | 'TYPED_AGAINST_DELIVERED';

/**
 * How many figures were typed and how many came from source systems, at the time of the submissions. Figures that the
 * service computes do not count.
 */
export type FigureOrigins = {
  readonly __typename?: 'FigureOrigins';
  /** Of those, the ones that are the same. */
  readonly agreeing: Scalars['Int']['output'];
  /** Agreeing / both, 0 to 1; null when no figure was both typed and delivered. */
  readonly agreement?: Maybe<Scalars['Float']['output']>;
  /** Figures that were both typed and delivered. */
  readonly both: Scalars['Int']['output'];
  /** Figures that source systems delivered, with or without a typed one beside them. */
  readonly delivered: Scalars['Int']['output'];
  /** Of those, the ones that differ. */
  readonly differing: Scalars['Int']['output'];
  /** Figures that files of the past brought. */
  readonly loaded: Scalars['Int']['output'];
  /** The same as a sentence. */
  readonly statement: Scalars['String']['output'];
  /** Figures that officials typed, with or without a delivery beside them. */
  readonly typed: Scalars['Int']['output'];
};


/**
 * How many figures were typed and how many came from source systems, at the time of the submissions. Figures that the
 * service computes do not count.
 */
export type FigureOriginsStatementArgs = {
  lang?: Language;
};

/** What is known of a sum over several units. Percentages are never averaged: numerators and denominators are summed. */
export type FigureParts = {
  readonly __typename?: 'FigureParts';
  /** Number of units whose figure is known. */
  readonly known: Scalars['Int']['output'];
  /** Number of all units, those outside of the register and the divided ones among them. */
  readonly of: Scalars['Int']['output'];
  /** How the figure relates to the true sum. */
  readonly relation: PartsRelation;
  /** The same in words, such as "at least 412, 1 of 4 known". */
  readonly sentence: Scalars['String']['output'];
};


/** What is known of a sum over several units. Percentages are never averaged: numerators and denominators are summed. */
export type FigurePartsSentenceArgs = {
  lang?: Language;
};

/** Which period's figures a ranking uses for the indicators of one frequency. */
export type FigurePeriod = {
  readonly __typename?: 'FigurePeriod';
  /** The frequency of the indicators. */
  readonly frequency: Frequency;
  /** False where that period closed before the scope's first period: its indicators are not expected yet and leave both sides of every score and coverage. */
  readonly isExpected: Scalars['Boolean']['output'];
  /** The latest period of that frequency that closed on or before the closing date of the ranked month. */
  readonly period: Period;
};

/** One side of a ratio that is bound by a side of another one. */
export type FigureRelation = {
  readonly __typename?: 'FigureRelation';
  /** The side that binds it, such as `G01.numerator`. */
  readonly as: Scalars['String']['output'];
  /** The bound side, such as `G02.denominator`. */
  readonly of: Scalars['String']['output'];
};

/** How the figures of one commune must and should agree with each other and with the register. */
export type FigureRelations = {
  readonly __typename?: 'FigureRelations';
  /** Two sides that are the same number; a difference is refused. */
  readonly mustEqual: ReadonlyArray<FigureRelation>;
  /** Indicators that ask for the same people or households; a difference needs a reason. */
  readonly sameDenominators: ReadonlyArray<SameDenominator>;
  /** Two sides that are the same number; a difference needs a reason. */
  readonly shouldEqual: ReadonlyArray<FigureRelation>;
  /** The first side is no more than the second; if it is, it needs a reason. */
  readonly shouldNotExceed: ReadonlyArray<FigureRelation>;
  /** Codes of the indicators whose denominator is the number of villages in the register; a difference is refused. */
  readonly villageDenominators: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether there is a figure. */
export type FigureState =
  /** Nothing is approved for this indicator. */
  | 'MISSING'
  /** The indicator does not apply to the commune in this period: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** Not expected yet: the period of the indicator closed before the scope's first period. It leaves both sides of the score and coverage. */
  | 'NOT_EXPECTED'
  /**
   * Approved since the ranking was published: it counts from the next run on, the night after the approval. Said by `series`, of
   * periods that are still open, at the cost of one more request where a figure is missing there.
   */
  | 'NOT_YET_COUNTED'
  /** There is a figure; zero is a figure. */
  | 'PRESENT';

/** A figure in exactly one of these forms. */
export type FigureValueInput =
  /** A number of people or things. */
  { readonly count: Scalars['Float']['input']; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  /** Only `true`: there is no figure, and the saved one is removed; needs a reason when the report is submitted. */
  { readonly count?: never; readonly empty: Scalars['Boolean']['input']; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  /** A level, from 0 on. */
  { readonly count?: never; readonly empty?: never; readonly level: Scalars['Float']['input']; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  /** Only `true`: the indicator does not apply; stands for 0/0 and needs a reason. */
  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable: Scalars['Boolean']['input']; readonly ratio?: never; readonly yes?: never; }
  |  /** A part of a whole, such as 57 of 60. */
  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio: RatioInput; readonly yes?: never; }
  |  /** Yes or no. */
  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes: Scalars['Boolean']['input']; };

/** What was done to a report. */
export type FilingAction =
  /** It was approved. */
  | 'APPROVE'
  /** An extension was requested. */
  | 'ASK_EXTENSION'
  /** An extension was granted. */
  | 'EXTEND'
  /** It was handed to the Chairperson. */
  | 'HAND_TO_CHAIRMAN'
  /** Number and date of its signed document were given. */
  | 'RECORD_DOCUMENT'
  /** The extension that was requested was refused. */
  | 'REFUSE_EXTENSION'
  /** It was opened for correction. */
  | 'REOPEN'
  /** It was sent back with comments. */
  | 'RETURN'
  /** The Chairperson returned it to the officer with comments. */
  | 'RETURN_TO_OFFICER'
  /** Figures were saved. */
  | 'SAVE'
  /** It was submitted. */
  | 'SUBMIT'
  /** It was taken back from the Chairperson before it was sent. */
  | 'TAKE_BACK'
  /** The request for an extension was taken back. */
  | 'TAKE_BACK_REQUEST'
  /** It was taken back before the review. */
  | 'WITHDRAW';

/** The outcome of one change. */
export type FilingPayload = {
  readonly __typename?: 'FilingPayload';
  /**
   * False when nothing was written: the request was refused, or it asked for the draft as it is saved. Then no key is used
   * up either.
   */
  readonly changed: Scalars['Boolean']['output'];
  /** Codes of the indicators whose figure this change removed; empty where it was refused or removed none. */
  readonly emptied: ReadonlyArray<Scalars['String']['output']>;
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The report as it stands now; null where no report is expected. */
  readonly form?: Maybe<ReportForm>;
  /** What waits for the viewer after the change. */
  readonly myWork?: Maybe<MyWork>;
  /** The report as the public sees it now; null where no report is expected. */
  readonly report?: Maybe<Report>;
  /**
   * The revision that the request made; a repeat answers the same one. Where nothing changed it is the current revision.
   * Null when the change was refused, and where nothing was ever saved.
   */
  readonly revision?: Maybe<ReportRevision>;
  /** Doubtful figures of a draft; each needs a reason when the report is submitted. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Where a report stands between the commune and the reviewer. */
export type FilingState =
  /** Approved. */
  | 'APPROVED'
  /** Saved by the commune. */
  | 'DRAFT'
  /** Nothing was saved. */
  | 'NONE'
  /** Sent back or reopened: the commune works on it again. */
  | 'RETURNED'
  /** Submitted and waiting for the reviewer. */
  | 'SUBMITTED'
  /** Handed to the Chairperson, who has not sent it yet. */
  | 'WITH_CHAIRMAN';

/** An extension with its text. */
export type FormExtension = {
  readonly __typename?: 'FormExtension';
  /** The public part of it. */
  readonly extension: ReportExtension;
  /** Name of the person who granted it; null where the register does not know it any more. */
  readonly grantedBy?: Maybe<Scalars['String']['output']>;
  /** Why, as the office wrote it. */
  readonly reason: Scalars['String']['output'];
};

/** One figure of a form with its reason, evidence, comment and delivery. */
export type FormFigure = Node & {
  readonly __typename?: 'FormFigure';
  /** What was approved last, and is public. */
  readonly approved: Figure;
  /** What the reviewer or the Chairperson asks about it, until it is submitted. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The latest delivery of a source system; null when there is none. */
  readonly delivered?: Maybe<DeliveredFigure>;
  /** Links to evidence. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Files that prove the figure, oldest first. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Global id of the figure: of the form and the indicator, whatever was entered. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** True when what is entered and what was delivered differ; both are kept. */
  readonly isInConflict: Scalars['Boolean']['output'];
  /** The figure that lost when a source system and an official differed at the submission; null when they did not. */
  readonly overruled?: Maybe<Figure>;
  /**
   * The figure of the period before: the approved one, otherwise the saved one. MISSING also where a reorganisation has
   * formed the commune since.
   */
  readonly previous: Figure;
  /** Why there is none, why it does not apply, or why it is right although it looks doubtful. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where the submitted figure came from, if nobody typed it. */
  readonly source?: Maybe<Provenance>;
  /** Between which bounds a count needs no reason; null where the figure is no count. */
  readonly usual?: Maybe<UsualCount>;
  /** What is entered now. */
  readonly working: Figure;
};

/** A unit that begins. */
export type FormUnitInput = {
  /** Article and clause, such as `1.57`. */
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  /** Its code; null where it has none. */
  readonly gsoCode?: InputMaybe<Scalars['String']['input']>;
  /** Its readable id, never used before; made from its name and the year when absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its kind. */
  readonly kind: UnitKind;
  /** Its name with the kind, such as Xã Chợ Đồn. */
  readonly name: TextInput;
  /** Names of land that was no unit and goes there. */
  readonly outsideLand?: ReadonlyArray<Scalars['String']['input']>;
  /** Names of units outside of the register that go there. */
  readonly outsideUnits?: ReadonlyArray<Scalars['String']['input']>;
  /** The unit directly above; null for a province. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The units that go there, wholly or in part. */
  readonly predecessors?: ReadonlyArray<PredecessorInput>;
};

/** How often something is reported. */
export type Frequency =
  /** Every month, closed on the closing date. */
  | 'MONTHLY'
  /** Every quarter, closed on the closing date of its last month. */
  | 'QUARTERLY'
  /** Every year, closed on the closing date in December. */
  | 'YEARLY';

/** Mean score of the ranked communes in one group. */
export type GroupMean = {
  readonly __typename?: 'GroupMean';
  /** The group. */
  readonly group: IndicatorGroup;
  /** Mean of the scores, 0 to 1; null when no ranked commune has one. */
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
};

/** A commune's standing in one group. */
export type GroupStanding = {
  readonly __typename?: 'GroupStanding';
  /** The group. */
  readonly group: IndicatorGroup;
  /** The standing there. */
  readonly standing: Standing;
};

/** What to hand to the Chairperson. */
export type HandToChairmanInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Figures to change along with it. */
  readonly figures?: ReadonlyArray<FigureInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** One dated exception to the rule that people work from Monday to Friday. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** The day. */
  readonly date: Scalars['LocalDate']['output'];
  /** The decision or law behind it, in Vietnamese; null while none is known. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** The day of the decision; null while none is known. */
  readonly decisionDate?: Maybe<Scalars['LocalDate']['output']>;
  /** True for a day off that is declared working. */
  readonly isWorkingDay: Scalars['Boolean']['output'];
  /** Why the day is an exception. */
  readonly kind: HolidayKind;
  /** Name of the holiday. */
  readonly name: Scalars['String']['output'];
  /** How certain the entry is. */
  readonly status: HolidayStatus;
  /** The other day of a swap; null where nothing is swapped. */
  readonly swappedWith?: Maybe<Scalars['LocalDate']['output']>;
};


/** One dated exception to the rule that people work from Monday to Friday. */
export type HolidayNameArgs = {
  lang?: Language;
};

/** One entry of the holiday table. */
export type HolidayInput = {
  /** The day. Swapped working days lie on a weekend, swapped days off and days in lieu on Monday to Friday. */
  readonly date: Scalars['LocalDate']['input'];
  /** The decision or law behind it, in Vietnamese. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** The day of the decision. */
  readonly decisionDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why the day is an exception; only SWAPPED_WORKING is worked. */
  readonly kind: HolidayKind;
  /** Name in English. */
  readonly nameEn: Scalars['String']['input'];
  /** Name in Vietnamese. */
  readonly nameVi: Scalars['String']['input'];
  /** The source, or another remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How certain the entry is: VERIFIED needs a decision, NOT_DECREED is only expected. */
  readonly status: HolidayStatus;
  /** The other day of a swap. */
  readonly swappedWith?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Why a day is an exception. */
export type HolidayKind =
  /** A day off because a public holiday falls on a weekend. */
  | 'IN_LIEU'
  /** A day off by law. */
  | 'PUBLIC_HOLIDAY'
  /** A working day declared off; another day is worked for it. */
  | 'SWAPPED_OFF'
  /** A day of the weekend declared working. */
  | 'SWAPPED_WORKING';

/** How certain an entry of the holiday table is. */
export type HolidayStatus =
  /** Computed for a year that is not decreed yet; an administrator must confirm it. */
  | 'NOT_DECREED'
  /** A secondary note; nobody has seen the number of the decision. */
  | 'REPORTED'
  /** Expected by rule or habit. */
  | 'UNVERIFIED'
  /** Seen in a published text that quotes the decision. */
  | 'VERIFIED';

/** Every dated exception to the working week from Monday to Friday. */
export type HolidayTable = Node & {
  readonly __typename?: 'HolidayTable';
  /** What the viewer may do to the table now. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** Its entries, by day. */
  readonly entries: ReadonlyArray<Holiday>;
  /** Global id of the table. */
  readonly id: Scalars['ID']['output'];
  /** The last change of the table, to be given as `expectedRevision`; null when there was none. */
  readonly revision?: Maybe<Scalars['String']['output']>;
};

/** One change of a commune's report of the month or of one indicator, and what the ranking would be with it alone. */
export type Improvement = {
  readonly __typename?: 'Improvement';
  /** How many more or fewer of what is counted, such as households; null unless the kind is MORE or FEWER. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** What is counted, such as `hộ gia đình có máy tính`; null unless the kind is MORE or FEWER. */
  readonly counted?: Maybe<Scalars['String']['output']>;
  /**
   * The first period that can have the better figure, such as `2026-11` or `2026-Q4`; the period of the ranking itself for
   * a missing figure.
   */
  readonly countsFrom: Scalars['String']['output'];
  /** The published figure; MISSING where the change is that of the whole report. */
  readonly from: Figure;
  /** The index it would give, 0 to 1, four decimals. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** The indicator; null where the change is that of the whole report. */
  readonly indicator?: Maybe<Indicator>;
  /** True when points and rank are an upper bound, because the figures are missing. */
  readonly isAtMost: Scalars['Boolean']['output'];
  /** What has to be done. */
  readonly kind: ImprovementKind;
  /** Points of the method that it would bring, full precision. */
  readonly pointsGained: Scalars['Float']['output'];
  /** The rank it would give; null for a commune that stays unranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** All of this in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The figure to reach; null where the figure is missing, because nobody knows what it would be, and for a whole report. */
  readonly to?: Maybe<Figure>;
  /** Why the commune would still have no rank; null when it would have one. */
  readonly unrankedReason?: Maybe<UnrankedReason>;
};


/** One change of a commune's report of the month or of one indicator, and what the ranking would be with it alone. */
export type ImprovementCountedArgs = {
  lang?: Language;
};


/** One change of a commune's report of the month or of one indicator, and what the ranking would be with it alone. */
export type ImprovementSentenceArgs = {
  lang?: Language;
};

/** What has to be done for an improvement. */
export type ImprovementKind =
  /** Do what the indicator asks for: its answer becomes yes. */
  | 'ACT'
  /** Have the report of the month approved. It has been submitted, and counts only once it is approved. */
  | 'APPROVE_REPORT'
  /** Have fewer of what is counted, where fewer is better. */
  | 'FEWER'
  /**
   * Have more of what is counted: up to the target, the next threshold or the best of the other ranked communes. Where all
   * have the same and it earns nothing, one more than they have. A figure that must not exceed another stays within it.
   */
  | 'MORE'
  /** Reach the next level. */
  | 'NEXT_LEVEL'
  /** Report the figure that is missing. */
  | 'REPORT'
  /** Submit the report of the month, which has not been submitted. */
  | 'SUBMIT_REPORT';

/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /**
   * True where 0/0 may be entered: the indicator then does not apply, for the reason given with it. False where the denominator
   * must not be 0, and where the figure is no ratio.
   */
  readonly acceptsZeroDenominator: Scalars['Boolean']['output'];
  /** Code within the method, such as `G03`. */
  readonly code: Scalars['String']['output'];
  /** What is counted; null unless the figure is a count. */
  readonly counted?: Maybe<Scalars['String']['output']>;
  /** What the denominator counts; null unless the figure is a ratio. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** How often it is reported. */
  readonly frequency: Frequency;
  /** The group whose points it belongs to. */
  readonly group: IndicatorGroup;
  /** True when a higher value is the better one. */
  readonly higherIsBetter: Scalars['Boolean']['output'];
  /** Global id of the indicator within its method version. */
  readonly id: Scalars['ID']['output'];
  /** True when the service fills the figure itself and nobody types it. */
  readonly isComputed: Scalars['Boolean']['output'];
  /** Which kind of figure is reported. */
  readonly kind: IndicatorKind;
  /** What each level means; null unless the figure is a level. */
  readonly levels?: Maybe<Scalars['String']['output']>;
  /** The time that a figure covers. */
  readonly measure: Measure;
  /** How figures are combined when units merge. */
  readonly mergeRule: MergeRule;
  /** The method version the indicator belongs to. */
  readonly methodVersion: MethodVersion;
  /** What is reported. */
  readonly name: Scalars['String']['output'];
  /** What the numerator counts; null unless the figure is a ratio. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** When a count needs a reason; null for other kinds. */
  readonly plausibility?: Maybe<Plausibility>;
  /** Points of the whole method that the indicator is worth; 0 when it is shown and not scored. */
  readonly points: Scalars['Float']['output'];
  /** How a figure becomes a share between 0 and 1 of the points. */
  readonly scoring: Scoring;
  /** Who or what holds the figure: a system, an office, a document. */
  readonly source: Scalars['String']['output'];
  /** Unit of measure as people read it, such as `%`. */
  readonly unitOfMeasure: Scalars['String']['output'];
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorCountedArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorDenominatorArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorLevelsArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorNameArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorNumeratorArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorSourceArgs = {
  lang?: Language;
};


/** One thing that every commune reports, and how a figure of it becomes points. It belongs to a method version. */
export type IndicatorUnitOfMeasureArgs = {
  lang?: Language;
};

/** A group of indicators whose points are pooled. */
export type IndicatorGroup = Node & {
  readonly __typename?: 'IndicatorGroup';
  /** Code within the method, such as `AWARENESS`. */
  readonly code: Scalars['String']['output'];
  /** Global id of the group within its method version. */
  readonly id: Scalars['ID']['output'];
  /** Indicators of the group, in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Name of the group. */
  readonly name: Scalars['String']['output'];
  /** The pillar the group belongs to; null for a group of the foundation, which counts in every pillar. */
  readonly pillar?: Maybe<Pillar>;
  /** Points of the group's indicators together. */
  readonly points: Scalars['Float']['output'];
};


/** A group of indicators whose points are pooled. */
export type IndicatorGroupNameArgs = {
  lang?: Language;
};

/** Which kind of figure an indicator has. */
export type IndicatorKind =
  /** Yes or no; the value is 1 or 0. */
  | 'BOOLEAN'
  /** A number of things, people or events. */
  | 'COUNT'
  /** A level from 0 up to the highest level of the indicator. */
  | 'LEVEL'
  /** A numerator and a denominator; the value is 100 × numerator / denominator, in per cent. */
  | 'RATIO';

/** Who brought the figures of one indicator. */
export type IndicatorOrigins = {
  readonly __typename?: 'IndicatorOrigins';
  /** The indicator. */
  readonly indicator: Indicator;
  /** Its figures of all communes in the ranking. */
  readonly origins: FigureOrigins;
};

/** Who is invited. */
export type InviteOfficialInput = {
  /** Address with which the person signs in and to which letters go. */
  readonly email: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Language of letters and refusals. */
  readonly language?: Language;
  /** Full name. */
  readonly name: Scalars['String']['input'];
  /** Telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What the person may do. */
  readonly role: OfficialRole;
  /** The unit (global or readable id): a commune for officers and Chairpersons, a level above for reviewers and leaders. */
  readonly unit: Scalars['ID']['input'];
};

/** A scheduled job. */
export type JobName =
  /** Ranks the communes again where something changed, every night at 03:00. */
  | 'RECOMPUTE_RANKINGS'
  /** Sends the letters of the day, every half hour from 06:00 to 17:30. */
  | 'SEND_REMINDERS';

/** One try of one occurrence of a job. It names no person. */
export type JobRun = Node & {
  readonly __typename?: 'JobRun';
  /** When it ended; null while it runs, and for ever when it ended without a word. */
  readonly endedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Global id of the run. */
  readonly id: Scalars['ID']['output'];
  /** The job. */
  readonly job: JobName;
  /** Of the reminders job: how many letters it dealt with; null where it did not come so far. */
  readonly letters?: Maybe<JobRunLetters>;
  /** How long it took, in milliseconds; null like `endedAt`. */
  readonly milliseconds?: Maybe<Scalars['Int']['output']>;
  /** Of the ranking job: the months that it looked at, by scope and month. */
  readonly months: ReadonlyArray<JobRunMonth>;
  /** The scheduled moment. Tries of the same occurrence carry the same one; letters name it as `plannedAt`. */
  readonly occurrence: Scalars['DateTimeISO']['output'];
  /** Why there was nothing to do, what the mail service said when it took no more, or the kind of error. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What was deployed. */
  readonly release: Scalars['String']['output'];
  /** How it ended. */
  readonly result: RunResult;
  /** Name of the try; the log lines of the function carry it as their request. */
  readonly run: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTimeISO']['output'];
  /** Keys of items that could not be read, at most 20; an e-mail address in a key is shown as a hash. */
  readonly unreadable: ReadonlyArray<Scalars['String']['output']>;
  /** Of the nightly job: what goes wrong without an error, such as a backup that was not made; a sentence each. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};


/** One try of one occurrence of a job. It names no person. */
export type JobRunWarningsArgs = {
  lang?: Language;
};

/** A page of runs. */
export type JobRunConnection = {
  readonly __typename?: 'JobRunConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<JobRunEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<JobRun>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One run in a page. */
export type JobRunEdge = {
  readonly __typename?: 'JobRunEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: JobRun;
};

/** Letters that a sweep dealt with. */
export type JobRunLetters = {
  readonly __typename?: 'JobRunLetters';
  /** Left for a later sweep of the day. */
  readonly pending: Scalars['Int']['output'];
  /** Refused by the mail service. */
  readonly refused: Scalars['Int']['output'];
  /** Sent. */
  readonly sent: Scalars['Int']['output'];
  /** Cancelled because they were no longer wanted. */
  readonly superseded: Scalars['Int']['output'];
};

/** What a run did with one month of one scope. */
export type JobRunMonth = {
  readonly __typename?: 'JobRunMonth';
  /** What came of it. */
  readonly outcome: RankingOutcome;
  /** The month. */
  readonly period: Period;
  /** Communes with a rank. */
  readonly ranked: Scalars['Int']['output'];
  /** The scope. */
  readonly scope: Unit;
  /** The version that stands after the run; null where none could be made. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A deadline of an open period that an edit did not move. */
export type KeptDueDay = {
  readonly __typename?: 'KeptDueDay';
  /** The day by the edited rules alone. It differs from `day` where the deadline had already come. */
  readonly computed: Scalars['LocalDate']['output'];
  /** The deadline, before and after the edit. */
  readonly day: Scalars['LocalDate']['output'];
  /** The period. */
  readonly period: Period;
  /** The scope. */
  readonly scope: Unit;
};

/** When letters are sent, and to whom. */
export type Ladder = {
  readonly __typename?: 'Ladder';
  /** Working days on which no letter is sent. */
  readonly quietDays: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** How often it repeats at most; after that only the digest names the report. */
  readonly repeatAtMost: Scalars['Int']['output'];
  /** After the last step the letter repeats each time this many working days have passed. */
  readonly repeatEvery: Scalars['Int']['output'];
  /** How reviewers are reminded of reports that wait for them. */
  readonly review: ReviewLadder;
  /** Time in Việt Nam from which scheduled letters are sent, such as `08:00`. */
  readonly sendTime: Scalars['String']['output'];
  /** The steps, in the order of their days. */
  readonly steps: ReadonlyArray<LadderStep>;
};

/** A ladder as it would be, on the reports that are open. */
export type LadderPreview = {
  readonly __typename?: 'LadderPreview';
  /**
   * Days and recipients for which the number of letters would change, in the order of the days. Reports and officials
   * count as they are now.
   */
  readonly changedDays: ReadonlyArray<LetterDayChange>;
  /** Every reason why the change would be refused; empty when it can be made. */
  readonly errors: ReadonlyArray<UserError>;
  /**
   * The first letter that a step of the new ladder sends. Null where the ladder has a fault, and where none is planned in
   * the next 31 days.
   */
  readonly letter?: Maybe<PreviewedLetter>;
};

/** One step of the ladder. */
export type LadderStep = {
  readonly __typename?: 'LadderStep';
  /** Working days from the deadline; below 0 before it. */
  readonly offset: Scalars['Int']['output'];
  /** Who gets a letter. Each recipient gets their own. */
  readonly recipients: ReadonlyArray<LetterRecipient>;
};

/** One step of the ladder. */
export type LadderStepInput = {
  /** Working days from the deadline, -60 to 60. */
  readonly offset: Scalars['Int']['input'];
  /** Who gets a letter; each once. */
  readonly recipients: ReadonlyArray<LetterRecipient>;
};

/** A language in which names and notes can be read. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the default everywhere. */
  | 'VI';

/** What became of the letter to one official on one day. */
export type LetterAnswer = {
  readonly __typename?: 'LetterAnswer';
  /** The letter, where there is one. */
  readonly letter?: Maybe<Reminder>;
  /** The official. */
  readonly official: Official;
  /** The answer in one word. */
  readonly outcome: LetterOutcome;
  /** Why the plan of the day had no letter for the official; null for other outcomes. */
  readonly reason?: Maybe<NoReminderReason>;
  /** The answer as a sentence. For a day on which a substitute reads the letters of the official, a second one names them. */
  readonly sentence: Scalars['String']['output'];
};


/** What became of the letter to one official on one day. */
export type LetterAnswerSentenceArgs = {
  lang?: Language;
};

/** A day on which a change of the ladder adds letters or takes them away. */
export type LetterDayChange = {
  readonly __typename?: 'LetterDayChange';
  /** How many would under the new ladder. */
  readonly after: Scalars['Int']['output'];
  /** How many of them get a letter on that day under the ladder as it is. */
  readonly before: Scalars['Int']['output'];
  /** The day. */
  readonly day: Scalars['LocalDate']['output'];
  /** To whom the letters go. */
  readonly recipient: LetterRecipient;
};

/** What became of a letter. */
export type LetterOutcome =
  /** The job was due, and no run of it is recorded. */
  | 'JOB_DID_NOT_RUN'
  /** The job ran, and no run of it came to its end. */
  | 'JOB_FAILED'
  /** The ledger has the letter; its state says the rest. */
  | 'LETTER'
  /** The job ran, and the official was not among those whom it could write to. */
  | 'NOT_CONSIDERED'
  /** The day lies before the first recorded run. */
  | 'NOT_RECORDED'
  /** The first sweep of the day is not due yet. */
  | 'NOT_YET'
  /** The plan of that day had no letter for the official. */
  | 'NO_LETTER'
  /** The mail service took no more letters that day. */
  | 'SENDING_STOPPED'
  /** Nobody of the scope is written to on that day. */
  | 'SILENT_DAY'
  /** Data that decides letters could not be read. */
  | 'UNREADABLE';

/** Who a letter can be addressed to. */
export type LetterRecipient =
  /** The Chairperson of the commune. */
  | 'CHAIRMAN'
  /** The leaders of the scope. */
  | 'LEADER'
  /** The reporting officer of the commune. */
  | 'OFFICER'
  /** The reviewers of the scope. */
  | 'REVIEWER';

/** Who writes the letters of a scope. */
export type Letterhead = {
  readonly __typename?: 'Letterhead';
  /** Address of the app in which reports are opened; links of letters begin with it. Without a slash at its end. */
  readonly appUrl: Scalars['String']['output'];
  /** The authority in whose name letters are written, such as the People's Committee of the district. */
  readonly authority: Scalars['String']['output'];
  /** Who answers questions. */
  readonly contactName: Scalars['String']['output'];
  /** The telephone number for questions. */
  readonly contactPhone: Scalars['String']['output'];
  /** The local document that sets the deadline. Null: letters say that the authority sets it. */
  readonly deadlineBasis?: Maybe<Scalars['String']['output']>;
  /** Texts that letters refer to. */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /** The office that looks after the reports. */
  readonly office: Scalars['String']['output'];
  /** The place in the date line. */
  readonly place: Scalars['String']['output'];
  /** Name of the sender beside the e-mail address. */
  readonly senderName: Scalars['String']['output'];
};


/** Who writes the letters of a scope. */
export type LetterheadAuthorityArgs = {
  lang?: Language;
};


/** Who writes the letters of a scope. */
export type LetterheadDeadlineBasisArgs = {
  lang?: Language;
};


/** Who writes the letters of a scope. */
export type LetterheadLegalBasisArgs = {
  lang?: Language;
};


/** Who writes the letters of a scope. */
export type LetterheadOfficeArgs = {
  lang?: Language;
};


/** Who writes the letters of a scope. */
export type LetterheadPlaceArgs = {
  lang?: Language;
};

/** A letterhead as it would be, on a real letter. */
export type LetterheadPreview = {
  readonly __typename?: 'LetterheadPreview';
  /** Every reason why the change would be refused; empty when it can be made. */
  readonly errors: ReadonlyArray<UserError>;
  /** Null where the letterhead has a fault, and where no letter is planned in the next 31 days. */
  readonly letter?: Maybe<PreviewedLetter>;
};

/** The official whose address works again. */
export type LiftSuppressionInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The official (global or own id). */
  readonly official: Scalars['ID']['input'];
  /** How it is known that the address works. */
  readonly reason: Scalars['String']['input'];
};

/** The outcome of the request. */
export type LiftSuppressionPayload = {
  readonly __typename?: 'LiftSuppressionPayload';
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The lift as it is kept; null when it was refused. */
  readonly lift?: Maybe<SuppressionLift>;
  /** The official concerned. */
  readonly official?: Maybe<Official>;
  /** The record of the lift; a repeat answers the same one. Null when it was refused. */
  readonly record?: Maybe<AdministrationRecord>;
};

/** One step in the history of a territory. */
export type LineageLink = {
  readonly __typename?: 'LineageLink';
  /** Article and clause; null where none is given. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** The first day of the unit that began. */
  readonly day: Scalars['LocalDate']['output'];
  /** Number of the decision. */
  readonly decision: Scalars['String']['output'];
  /** How much went there. */
  readonly extent: UnitExtent;
  /** The unit that ended. */
  readonly from: Unit;
  /** The unit that ended, as it was on its last day. */
  readonly fromOnDay: UnitOnDay;
  /** False where only a part went there: no decision publishes the size of a part, so its figures are unknown. */
  readonly isShareKnown: Scalars['Boolean']['output'];
  /** Id of the reorganisation. */
  readonly reorganisation: Scalars['String']['output'];
  /** The unit that began. */
  readonly to: Unit;
  /** The unit that began, as it was on its first day. */
  readonly toOnDay: UnitOnDay;
};

/** The mark of figures that a file of the past brought. Names are for those who may read the history of the report. */
export type LoadedFigures = {
  readonly __typename?: 'LoadedFigures';
  /** When a reviewer approved it; null where the approval cannot be read. */
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Who approved it; null for those who may not read the history. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** When an administrator loaded the file. */
  readonly loadedAt: Scalars['DateTimeISO']['output'];
  /** Who loaded it; null for those who may not read the history. */
  readonly loadedBy?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file; null for those who may not read the history. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** What the administrator called the file; null for those who may not read the history. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** What a file of figures has of one commune and period. */
export type LoadedReport = {
  readonly __typename?: 'LoadedReport';
  /** The figures. */
  readonly figures: ReadonlyArray<ReportFigure>;
  /** Code of the period. */
  readonly period: Scalars['String']['output'];
  /** Row of the file in which the first of the figures stands. */
  readonly row: Scalars['Int']['output'];
  /** The commune. */
  readonly unit: Unit;
};

/** What to lock or unlock. */
export type LockPeriodInput = {
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The scope (global or readable id). */
  readonly scope: Scalars['ID']['input'];
};

/** The outcome of the request. */
export type MailPreferencesPayload = {
  readonly __typename?: 'MailPreferencesPayload';
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The official as they stand now; null when the change was refused. */
  readonly official?: Maybe<Official>;
};

/** The time that a figure covers. */
export type Measure =
  /** What happened within the period. */
  | 'FLOW'
  /** What happened in the twelve months up to the closing date. */
  | 'LAST_12_MONTHS'
  /** The state at the end of the closing date. */
  | 'STOCK';

/** How figures are combined when units merge. Percentages are never averaged. */
export type MergeRule =
  /** Yes only if every unit said yes. */
  | 'ALL'
  /** The lowest level counts. */
  | 'MINIMUM'
  /** Counts are added up. */
  | 'SUM'
  /** Numerators and denominators are added up. */
  | 'SUM_NUMERATORS_AND_DENOMINATORS';

/** One threshold of bands. */
export type MethodBandInput = {
  /** From this value on. */
  readonly atLeast: Scalars['Float']['input'];
  /** The share of the points, 0 to 1. */
  readonly share: Scalars['Float']['input'];
};

/** One field in which two method versions differ. */
export type MethodChange = {
  readonly __typename?: 'MethodChange';
  /** The value after, as text; null when there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The value before, as text; null when there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The field, such as `points` or `scoring.target.2027`. */
  readonly field: Scalars['String']['output'];
  /** Code of the group; null where the field is of an indicator or of the version itself. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Code of the indicator; null where the field is of a group or of the version itself. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
};

/** A method version in preparation. Nothing is ranked by it before it is published; after that nothing changes it. */
export type MethodDraft = Node & {
  readonly __typename?: 'MethodDraft';
  /** What the viewer may do to the draft now. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** The version from which it was copied. */
  readonly basedOn: MethodVersion;
  /** What differs from a version in force, field by field. */
  readonly changes: ReadonlyArray<MethodChange>;
  /** Id of the version, such as `DTI-commune-2`. */
  readonly code: Scalars['String']['output'];
  /**
   * A published ranking as it would be under this draft: each commune with rank and points before and after. Figures that
   * its policy carries forward are read from the reports of the period before. Null while the draft has faults, and where
   * nothing is published.
   */
  readonly effect?: Maybe<SimulatedRanking>;
  /** Everything that keeps it from being published; empty when it can be published. */
  readonly faults: ReadonlyArray<UserError>;
  /** Groups of indicators. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Global id of the draft. */
  readonly id: Scalars['ID']['output'];
  /** First month in which it is in force; null until it is published. */
  readonly inForceFrom?: Maybe<Scalars['String']['output']>;
  /** Indicators. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Share of the points, 0 to 1, for which a commune must have figures to be ranked. */
  readonly minimumCoverage: Scalars['Float']['output'];
  /** What a missing figure does to a score. */
  readonly missingPolicy: MissingPolicy;
  /** Name of the version. */
  readonly name: Scalars['String']['output'];
  /** The last change, to be given as `expectedRevision`. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: MethodDraftState;
  /** Points of all groups together. */
  readonly totalPoints: Scalars['Float']['output'];
  /** Which figure a submission takes where a source system and an official differ. */
  readonly winner: ConflictWinner;
};


/** A method version in preparation. Nothing is ranked by it before it is published; after that nothing changes it. */
export type MethodDraftChangesArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
};


/** A method version in preparation. Nothing is ranked by it before it is published; after that nothing changes it. */
export type MethodDraftEffectArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/** A method version in preparation. Nothing is ranked by it before it is published; after that nothing changes it. */
export type MethodDraftNameArgs = {
  lang?: Language;
};

/** The result of a change of a draft. */
export type MethodDraftPayload = {
  readonly __typename?: 'MethodDraftPayload';
  /** The draft as it stands now; null when the change was refused. */
  readonly draft?: Maybe<MethodDraft>;
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The record of the change; a repeat answers the same one. Null when it was refused. */
  readonly record?: Maybe<AdministrationRecord>;
};

/** How far a draft is. */
export type MethodDraftState =
  /** It was discarded. */
  | 'DISCARDED'
  /** It can be changed. */
  | 'DRAFT'
  /** It is a method version and can no longer be changed. */
  | 'PUBLISHED';

/** What to change about one group; what is not named stays. */
export type MethodGroupInput = {
  /** Code of the group, such as `AWARENESS`. */
  readonly code: Scalars['String']['input'];
  /** Its name. */
  readonly name?: InputMaybe<TextInput>;
  /** Its points. */
  readonly points?: InputMaybe<Scalars['Float']['input']>;
};

/** What to change about one indicator; what is not named stays. */
export type MethodIndicatorInput = {
  /** Code of the indicator, such as `G03`. */
  readonly code: Scalars['String']['input'];
  /** False where a lower figure is the better one. */
  readonly higherIsBetter?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<TextInput>;
  /** Of a count: what is far from the usual. */
  readonly plausibility?: InputMaybe<PlausibilityInput>;
  /** Its points. */
  readonly points?: InputMaybe<Scalars['Float']['input']>;
  /** True takes the indicator out of the version. */
  readonly remove?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another rule. */
  readonly scoring?: InputMaybe<MethodScoringInput>;
  /** All targets, by year. */
  readonly targets?: InputMaybe<ReadonlyArray<MethodTargetInput>>;
};

/** How an indicator is scored. */
export type MethodScoringInput = {
  /** Thresholds with their shares from 0 on, for BANDS. */
  readonly bands?: InputMaybe<ReadonlyArray<MethodBandInput>>;
  /** The highest level, for LEVELS. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** True where the target of a count is for one month, for TARGET. */
  readonly perMonth?: InputMaybe<Scalars['Boolean']['input']>;
  /** The rule. */
  readonly rule: ScoringRule;
};

/** The target of one year. */
export type MethodTargetInput = {
  /** Per cent for a ratio, otherwise a number; above 0. */
  readonly value: Scalars['Float']['input'];
  /** The year, 2020 to 2100. */
  readonly year: Scalars['Int']['input'];
};

/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersion = Node & {
  readonly __typename?: 'MethodVersion';
  /** Resolutions of the Party that the method carries out, each as a sentence. They are no legal basis. */
  readonly carriesOut: ReadonlyArray<Scalars['String']['output']>;
  /** What differs from an earlier version, field by field. */
  readonly changes: ReadonlyArray<MethodChange>;
  /** Readable id, such as `DTI-commune-1`. */
  readonly code: Scalars['String']['output'];
  /** Groups of indicators, in the order of the method. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Global id of the method version. */
  readonly id: Scalars['ID']['output'];
  /** First month in which the method is in force. */
  readonly inForceFrom: Period;
  /** Indicators, in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Decisions and decrees that the method follows, each as a sentence. */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /** Share of the points, 0 to 1, for which a commune must have figures to be ranked. Exactly the minimum is enough. */
  readonly minimumCoverage: Scalars['Float']['output'];
  /** What a missing figure does to a score. */
  readonly missingPolicy: MissingPolicy;
  /** Name of the method version. */
  readonly name: Scalars['String']['output'];
  /** Pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<Pillar>;
  /** How the figures of one commune must and should agree, so that a form can tell while somebody types. */
  readonly relations: FigureRelations;
  /** Points of all groups together, 1000. */
  readonly totalPoints: Scalars['Float']['output'];
  /** Which figure a submission takes where a source system and an official differ. Both are kept in either case. */
  readonly winner: ConflictWinner;
};


/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersionCarriesOutArgs = {
  lang?: Language;
};


/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersionChangesArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersionLegalBasisArgs = {
  lang?: Language;
};


/**
 * A version of the method: the tree of groups and indicators, points, scoring rules, targets and policies. It never
 * changes; a ranking names the one it used.
 */
export type MethodVersionNameArgs = {
  lang?: Language;
};

/** What a missing figure does to a score. */
export type MissingPolicy =
  /** The figure of one earlier period of the same frequency is taken and flagged; without one it is as ZERO. */
  | 'CARRY_FORWARD'
  /** Its points leave both what is earned and what is possible. */
  | 'RENORMALISE'
  /** It earns nothing and its points stay possible. */
  | 'ZERO';

/** Why an indicator of a commune has no figure that can be compared. */
export type MissingReason =
  /** The month's report is submitted and waits for a reviewer. */
  | 'AWAITING_REVIEW'
  /** The commune has not submitted the month's report, and the extension that it was granted still runs. */
  | 'EXTENDED'
  /** The indicator does not apply to the commune: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** The month's report was returned and is not approved yet. */
  | 'NOT_APPROVED'
  /** The indicator was not collected yet: its period closed before the scope's first one, or before the commune began. */
  | 'NOT_EXPECTED'
  /** The approved figures have none for this indicator, or its quarter or year is not approved. */
  | 'NO_FIGURE'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT'
  /** The commune had not begun, and the figures of some of its predecessors are unknown. */
  | 'PARTS_UNKNOWN';

/** Means of the ranked communes in one month. */
export type MonthMeans = {
  readonly __typename?: 'MonthMeans';
  /** Mean of the indices, 0 to 1; null when none is ranked. */
  readonly meanIndex?: Maybe<Scalars['Float']['output']>;
  /** The month. */
  readonly period: Period;
  /** Means of the scores in the pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<PillarMean>;
  /** Number of communes that have a rank. */
  readonly rankedCount: Scalars['Int']['output'];
  /** Whether its ranking is final. */
  readonly status: RankingStatus;
};

/** A deadline that an edit moved. */
export type MovedDueDay = {
  readonly __typename?: 'MovedDueDay';
  /** The deadline after the edit. */
  readonly after: Scalars['LocalDate']['output'];
  /** The deadline before the edit. */
  readonly before: Scalars['LocalDate']['output'];
  /** The period. */
  readonly period: Period;
  /** The scope. */
  readonly scope: Unit;
};

/** How a commune moved between two publications, and why. */
export type Movement = {
  readonly __typename?: 'Movement';
  /**
   * A sentence where the previous month was published again after this ranking was made, and no rank that it names has
   * moved; null otherwise.
   */
  readonly correction?: Maybe<Scalars['String']['output']>;
  /** The indicators that gained most points, at most three. */
  readonly gains: ReadonlyArray<PointChange>;
  /** The indicators that lost most points, at most three. */
  readonly losses: ReadonlyArray<PointChange>;
  /** Why the ranks cannot be compared, as the row says it; null when they can. */
  readonly noChangeReason?: Maybe<NoChangeReason>;
  /** The commune's row in the previous publication. */
  readonly previousRow: RankingRow;
  /**
   * The version of the previous month's ranking with which this one is compared: as a rule its current version. While
   * ranks in that version differ and this ranking has not been published anew for them, it is the version that this
   * ranking names.
   */
  readonly previousVersion: Scalars['Int']['output'];
  /** Whether and how far the rank moved, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Why the rank moved, one step after the other; null when there is no rank on one side or the set of communes differs.
   * Where another method version makes the two ranks not comparable, the steps still show its effect.
   */
  readonly steps?: Maybe<ReadonlyArray<RankStep>>;
};


/** How a commune moved between two publications, and why. */
export type MovementCorrectionArgs = {
  lang?: Language;
};


/** How a commune moved between two publications, and why. */
export type MovementSentenceArgs = {
  lang?: Language;
};

/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Gives a person a further role or unit, beside those that they hold; the person keeps one account and one sign-in. For
   * administrators of the new unit who look after the person in one of the others.
   */
  readonly addAssignment?: Maybe<OfficialPayload>;
  /**
   * Makes a file count that was sent to its place. Its content is checked, metadata of a picture are removed, and it is
   * kept under its SHA-256. A figure and the report as a whole may have 10 files each; a report 60 files with 100 MB. A file
   * of the whole report, such as the signed document, is taken until the approval; one of a figure while it can be changed.
   */
  readonly addEvidenceFile?: Maybe<FilingPayload>;
  /**
   * Makes approved reports of a file of figures of the past, one for each commune and period, and has the rankings published
   * anew that use them. For reviewers of all its communes, and never for whoever loaded it. Not before everything in the file
   * is right: `errors` names each row that is not.
   */
  readonly approveFigureFile?: Maybe<FigureFilePayload>;
  /** Approves a submitted report: its figures become public and count in rankings. */
  readonly approveReport?: Maybe<FilingPayload>;
  /** Approves up to 200 submitted reports. Each is decided by itself: a refused one does not stop the others. */
  readonly approveReports?: Maybe<ApproveReportsPayload>;
  /** Sets the communes that one reviewer looks after. For administrators of the scope. */
  readonly assignReviewer?: Maybe<ScopeRulesPayload>;
  /** Changes the calendar rules of a scope. Future deadlines move with it; those up to today stay. */
  readonly changeCalendar?: Maybe<ScopeRulesPayload>;
  /**
   * Sets and removes entries of the holiday table: days off, and Saturdays declared working. Future deadlines move with it;
   * those up to today stay. For administrators of the stage's own scope.
   */
  readonly changeHolidays?: Maybe<ChangeHolidaysPayload>;
  /** Changes the ladder of letters of a scope. */
  readonly changeLadder?: Maybe<ScopeRulesPayload>;
  /** Changes the letterhead of a scope: who writes its letters, whom officials ask, and where links lead. */
  readonly changeLetterhead?: Maybe<ScopeRulesPayload>;
  /** Changes a draft: points, weights, rules, targets and policies. A draft may have faults; it lists them. */
  readonly changeMethodDraft?: Maybe<MethodDraftPayload>;
  /** Changes name, address, telephone, language or digests; what is not named stays. A suppressed address stays suppressed. */
  readonly changeOfficialContact?: Maybe<OfficialPayload>;
  /**
   * Replaces what a draft says. A draft may have faults; it lists them. For administrators who could publish it, and for
   * its authors.
   */
  readonly changeReorganisationDraft?: Maybe<ReorganisationPayload>;
  /**
   * Lets the officials of ended units go on at successors that hold more than their own unit did. For an administrator of
   * all units concerned who has not worked on the draft.
   */
  readonly confirmReorganisation?: Maybe<ReorganisationPayload>;
  /**
   * Fills empty figures with those of the period before. A figure that is counted anew in each period is copied only when
   * it is named.
   */
  readonly copyLastPeriod?: Maybe<FilingPayload>;
  /** Begins a new method version as a copy of one in force. For administrators of the stage's own scope. */
  readonly createMethodDraft?: Maybe<MethodDraftPayload>;
  /**
   * Begins a reorganisation as a draft. Nothing changes before it is published. For administrators: those of a commune
   * propose changes of the commune and its villages, which the scope above publishes.
   */
  readonly createReorganisationDraft?: Maybe<ReorganisationPayload>;
  /**
   * Closes an official: from the next request on nobody acts in this assignment, and no letter goes to it. With the last
   * assignment of a person no token is accepted any more.
   */
  readonly deactivateOfficial?: Maybe<OfficialPayload>;
  /** Discards a draft. */
  readonly discardMethodDraft?: Maybe<MethodDraftPayload>;
  /**
   * Gives a draft up. It is listed no more, and its id is free again; the log keeps what was done. For those who may change
   * it.
   */
  readonly discardReorganisationDraft?: Maybe<ReorganisationPayload>;
  /** Ends one assignment, at once or after a last day. With the last one the account is closed. */
  readonly endAssignment?: Maybe<OfficialPayload>;
  /** Ends an absence at once, or takes back one that is still to come. */
  readonly endSubstitution?: Maybe<OfficialPayload>;
  /** Grants one commune an extension, with a reason; answers its open request, if there is one. */
  readonly extendDeadline?: Maybe<FilingPayload>;
  /**
   * Hands the report to the Chairperson of the commune, where the scope wants the Chairperson to send it. The report must be as complete
   * as for a submission; it is not sent yet.
   */
  readonly handToChairman?: Maybe<FilingPayload>;
  /**
   * Invites a person: makes an account, sends its first password by e-mail, and enters role and unit in the register of
   * officials. An address is invited once: whoever has it already, under the same name and with an assignment that the
   * caller looks after, gets a further assignment; for anybody else it is refused with ADDRESS_TAKEN.
   */
  readonly inviteOfficial?: Maybe<OfficialPayload>;
  /**
   * Sends letters again to an official's address that bounced for good or complained, with a reason. The mail service
   * keeps its own list, which is cleared there. An address that bounces again is suppressed again.
   */
  readonly liftSuppression?: Maybe<LiftSuppressionPayload>;
  /** Locks a closed period before its time: it takes no more changes. */
  readonly lockPeriod?: Maybe<ScopeRulesPayload>;
  /**
   * Names a substitute of the same unit for days of absence: from the first day to the last the substitute may do what the
   * official may, and gets the letters. For the official, and for administrators of the unit. A substitute of the Chairperson is a
   * deputy who did not type the report.
   */
  readonly nameSubstitute?: Maybe<OfficialPayload>;
  /**
   * Makes a draft the method version in force from a month on. Nothing changes it afterwards, and months that are closed
   * keep the version they have.
   */
  readonly publishMethodVersion?: Maybe<MethodDraftPayload>;
  /**
   * Puts a draft into force by one write, for all or nothing. Only for administrators of all units concerned, and of the
   * unit above every commune that is changed. Where somebody publishes who has worked on the draft, rights that would grow wait for `confirmReorganisation`.
   */
  readonly publishReorganisation?: Maybe<ReorganisationPayload>;
  /** Opens a closed official again. */
  readonly reactivateOfficial?: Maybe<OfficialPayload>;
  /**
   * Delivers figures from a source system: up to 1,000 across communes and periods, each accepted or refused by itself. A
   * delivery never changes what an official entered. It needs no revision, and a repeat has no second effect.
   */
  readonly recordFigures?: Maybe<RecordFiguresPayload>;
  /** Gives number and date of the signed document of a submitted report, until it is approved. A later submission forgets them. */
  readonly recordSignedDocument?: Maybe<FilingPayload>;
  /** Refuses the extension that the commune requested, with a reason. */
  readonly refuseExtension?: Maybe<FilingPayload>;
  /** Refuses a file of figures of the past, with a reason: nothing of it counts. For reviewers of all its communes. */
  readonly refuseFigureFile?: Maybe<FigureFilePayload>;
  /**
   * Registers a document, so that clients ask it by its SHA-256: `GET /graphql?documentId=…&variables=…`. The text must fit the
   * contract and its limits. For administrators of the stage's own scope.
   */
  readonly registerDocument?: Maybe<RegisterDocumentPayload>;
  /**
   * Takes a file off a report that may still be changed. Earlier changes of the report still show it. Possible in the
   * states in which it could be added.
   */
  readonly removeEvidenceFile?: Maybe<FilingPayload>;
  /** Opens an approved report for correction, with a reason. The approved figures stay in force until the next approval. */
  readonly reopenReport?: Maybe<FilingPayload>;
  /**
   * Asks for a place to which one file can be sent, straight to the store of files: a form for POST that fixes size and
   * type and is good for fifteen minutes. What is sent counts only after `addEvidenceFile`, and is removed after a day
   * otherwise. Files of figures can be added by whoever may save figures, in the same states; files of the report as a whole
   * until the approval: `ADD_EVIDENCE_FILE` of `allowedActions`.
   */
  readonly requestEvidenceUpload?: Maybe<RequestEvidenceUploadPayload>;
  /**
   * Requests an extension, with a reason. A report has one open request at most; while it waits no reminder is sent.
   * The day of the request decides: up to the deadline, the new day replaces the deadline; after it, the new day moves only
   * the reminders and the form.
   */
  readonly requestExtension?: Maybe<FilingPayload>;
  /** Sends a submitted report back to the commune with comments. Its first submission keeps its time. */
  readonly returnReport?: Maybe<FilingPayload>;
  /** The Chairperson returns a report that was handed over to the officer, with comments. */
  readonly returnToOfficer?: Maybe<FilingPayload>;
  /**
   * Saves figures of a draft. The named figures change, all others stay. A draft may have gaps. A draft that changes
   * nothing is accepted and leaves no revision.
   */
  readonly saveReport?: Maybe<FilingPayload>;
  /**
   * Sets a delivery of a source system aside, with a reason: it stays in the history, and no submission takes its figures any
   * more. Where they stood beside the report, those of the other deliveries stand again. What was submitted before stays
   * until it is submitted anew. For administrators of the commune's scope.
   */
  readonly setDeliveryAside?: Maybe<SetDeliveryAsidePayload>;
  /**
   * Sets the language of the signed-in official's letters, and whether digests and rankings are sent. Reminders are
   * statutory: nobody can switch them off.
   */
  readonly setMailPreferences?: Maybe<MailPreferencesPayload>;
  /**
   * Submits the report, from the closing date on. Every indicator needs a figure, 0/0 or "no data"; every doubtful figure
   * needs a reason. Where the scope wants a signature, only the Chairperson submits; the officer hands the report to the Chairperson.
   */
  readonly submitReport?: Maybe<FilingPayload>;
  /** Takes the request for an extension back, while nobody has answered it. */
  readonly takeBackExtensionRequest?: Maybe<FilingPayload>;
  /** Takes a report back from the Chairperson before it is sent, to change it. */
  readonly takeBackReport?: Maybe<FilingPayload>;
  /** Gives an official another unit, and another role if one is named. The old rights end with the next request. */
  readonly transferOfficial?: Maybe<OfficialPayload>;
  /** Removes such a lock; a period that is locked by its time stays locked. */
  readonly unlockPeriod?: Maybe<ScopeRulesPayload>;
  /**
   * Takes a published reorganisation back, until the first report under the new map is submitted. It is a draft again; what
   * was saved under the new map is kept.
   */
  readonly withdrawReorganisation?: Maybe<ReorganisationPayload>;
  /** Takes a submitted report back before it is reviewed. A first submission that is withdrawn does not count. */
  readonly withdrawReport?: Maybe<FilingPayload>;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationAddAssignmentArgs = {
  input: AddAssignmentInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationAddEvidenceFileArgs = {
  input: AddEvidenceFileInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationApproveFigureFileArgs = {
  input: FigureFileInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationApproveReportArgs = {
  input: ApproveReportInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationApproveReportsArgs = {
  input: ApproveReportsInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationAssignReviewerArgs = {
  input: AssignReviewerInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeCalendarArgs = {
  input: ChangeCalendarInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeHolidaysArgs = {
  input: ChangeHolidaysInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeLadderArgs = {
  input: ChangeLadderInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeLetterheadArgs = {
  input: ChangeLetterheadInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeMethodDraftArgs = {
  input: ChangeMethodDraftInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeOfficialContactArgs = {
  input: ChangeOfficialContactInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationChangeReorganisationDraftArgs = {
  input: ReorganisationDraftInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationConfirmReorganisationArgs = {
  input: ReorganisationInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationCopyLastPeriodArgs = {
  input: CopyLastPeriodInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationCreateMethodDraftArgs = {
  input: CreateMethodDraftInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationCreateReorganisationDraftArgs = {
  input: ReorganisationDraftInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationDeactivateOfficialArgs = {
  input: OfficialInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationDiscardMethodDraftArgs = {
  input: DiscardMethodDraftInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationDiscardReorganisationDraftArgs = {
  input: ReorganisationInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationHandToChairmanArgs = {
  input: HandToChairmanInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationInviteOfficialArgs = {
  input: InviteOfficialInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationLiftSuppressionArgs = {
  input: LiftSuppressionInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationLockPeriodArgs = {
  input: LockPeriodInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationNameSubstituteArgs = {
  input: NameSubstituteInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationPublishMethodVersionArgs = {
  input: PublishMethodVersionInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationPublishReorganisationArgs = {
  input: ReorganisationInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationReactivateOfficialArgs = {
  input: OfficialInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRecordFiguresArgs = {
  input: RecordFiguresInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRecordSignedDocumentArgs = {
  input: RecordSignedDocumentInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRefuseExtensionArgs = {
  input: RefuseExtensionInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRefuseFigureFileArgs = {
  input: FigureFileInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRegisterDocumentArgs = {
  input: RegisterDocumentInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRemoveEvidenceFileArgs = {
  input: RemoveEvidenceFileInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationReopenReportArgs = {
  input: ReopenReportInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRequestEvidenceUploadArgs = {
  input: RequestEvidenceUploadInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationReturnToOfficerArgs = {
  input: ReturnToOfficerInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationSaveReportArgs = {
  input: SaveReportInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationSetDeliveryAsideArgs = {
  input: SetDeliveryAsideInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationSetMailPreferencesArgs = {
  input: SetMailPreferencesInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationTakeBackExtensionRequestArgs = {
  input: TakeBackExtensionRequestInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationTakeBackReportArgs = {
  input: TakeBackReportInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationTransferOfficialArgs = {
  input: TransferOfficialInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationUnlockPeriodArgs = {
  input: LockPeriodInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationWithdrawReorganisationArgs = {
  input: ReorganisationInput;
};


/**
 * Changes by officials and source systems. Each needs a token and works by POST only. A refused change changes nothing and
 * lists its reasons in `errors` of the payload. A caller without the right gets an error of the request instead.
 */
export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};

/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWork = Node & {
  readonly __typename?: 'MyWork';
  /** For an administrator: communes where no officer reads letters. Null for everybody else. */
  readonly communesWithoutOfficer?: Maybe<CommuneWithoutOfficerConnection>;
  /**
   * The month that a digest for leaders speaks of today: the latest one whose deadline has passed. Null where no report of it
   * was expected, or the viewer's unit lies in no scope.
   */
  readonly digestPeriod?: Maybe<Period>;
  /** For reviewers and administrators: forms with an open request for an extension, the first deadline first. */
  readonly extensionsToDecide?: Maybe<ReadonlyArray<ReportForm>>;
  /** Number of open requests for an extension. */
  readonly extensionsToDecideCount?: Maybe<Scalars['Int']['output']>;
  /** For a reviewer: files of figures of the past that wait for a decision. */
  readonly figureFiles?: Maybe<ReadonlyArray<FigureFile>>;
  /** For an officer and a Chairperson: the commune's forms that are open and not approved, the first deadline first. */
  readonly forms?: Maybe<ReadonlyArray<ReportForm>>;
  /** Global id of the viewer's work. Only the viewer finds it by its id. */
  readonly id: Scalars['ID']['output'];
  /** True where communes below the viewer are assigned to reviewers: the queue can then be narrowed to one's own. */
  readonly isReviewDivided: Scalars['Boolean']['output'];
  /** The latest ranking of the scope; null where none is published. */
  readonly latestRanking?: Maybe<Ranking>;
  /** For an administrator of the stage's own scope: drafts of method versions that are neither published nor discarded. */
  readonly methodDrafts?: Maybe<ReadonlyArray<MethodDraft>>;
  /** For those who may know officials above communes: reports that are overdue, the first deadline first. */
  readonly overdue?: Maybe<ReadonlyArray<OverdueReport>>;
  /** Number of overdue reports. */
  readonly overdueCount?: Maybe<Scalars['Int']['output']>;
  /** For an administrator: drafts of reorganisations that wait for whoever publishes them, proposals of communes among them. */
  readonly reorganisations?: Maybe<ReadonlyArray<Reorganisation>>;
  /** For a reviewer: submitted reports, the first deadline first. */
  readonly toReview?: Maybe<ReadonlyArray<ReportForm>>;
  /** Number of reports that await review. */
  readonly toReviewCount?: Maybe<Scalars['Int']['output']>;
  /** For a Chairperson: the commune's reports that the officer handed over and that are not sent yet, the first deadline first. */
  readonly toSign?: Maybe<ReadonlyArray<ReportForm>>;
  /** Today's date in Việt Nam. */
  readonly today: Scalars['LocalDate']['output'];
  /** For an administrator: officials whom letters do not reach. Null for everybody else. */
  readonly unreachableOfficials?: Maybe<UnreachableOfficialConnection>;
  /**
   * For those who may know officials above communes: submitted reports that have waited so long for a reviewer that the
   * leaders' digest names them (`ReviewLadder.leadersFrom`), the longest wait first.
   */
  readonly waitingTooLong?: Maybe<ReadonlyArray<ReportForm>>;
  /** Number of reports that have waited so long. */
  readonly waitingTooLongCount?: Maybe<Scalars['Int']['output']>;
  /** Letters that the viewer got in the last 60 days, the newest first. */
  readonly whatIWasTold?: Maybe<ReadonlyArray<Reminder>>;
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkCommunesWithoutOfficerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkExtensionsToDecideArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkExtensionsToDecideCountArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkOverdueArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkToReviewArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkToReviewCountArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkUnreachableOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkWaitingTooLongArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * What waits for one person today. A list is empty where the viewer's role has no part in it, and null where it cannot be
 * read.
 */
export type MyWorkWhatIWasToldArgs = {
  first?: Scalars['Int']['input'];
};

/** Who is absent, who stands in, and when. */
export type NameSubstituteInput = {
  /**
   * Number of the Chairperson's written authorisation, for a substitute who is no Vice-Chairperson: the print then says TUQ. CHỦ
   * TỊCH. At most 100 characters.
   */
  readonly authorisation?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** The first day, today or later. */
  readonly from: Scalars['LocalDate']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Global or readable id of the official who is absent, in the assignment that it is about. */
  readonly official: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Global or readable id of the substitute, an official of the same unit. */
  readonly substitute: Scalars['ID']['input'];
  /** The last day, within a year of the first. */
  readonly until: Scalars['LocalDate']['input'];
};

/** An indicator that a draft does not have yet. When units merge, its figures are combined by the rule of its kind. */
export type NewIndicatorInput = {
  /**
   * Its code, such as `G20`: 2 to 20 capitals, digits, dashes or underscores. A code that any version had keeps its kind and
   * its frequency for ever.
   */
  readonly code: Scalars['String']['input'];
  /** What is counted; for a COUNT. */
  readonly counted?: InputMaybe<TextInput>;
  /** What the denominator counts; for a RATIO. */
  readonly denominator?: InputMaybe<TextInput>;
  /** How often it is reported. */
  readonly frequency: Frequency;
  /** Code of the group whose points it belongs to. */
  readonly group: Scalars['String']['input'];
  /** False where a lower figure is the better one. */
  readonly higherIsBetter?: Scalars['Boolean']['input'];
  /** Which kind of figure is reported. */
  readonly kind: IndicatorKind;
  /** What each level means; for a LEVEL. */
  readonly levels?: InputMaybe<TextInput>;
  /** True where 0/0 means that the ratio does not apply; otherwise a denominator of 0 is refused. */
  readonly mayNotApply?: Scalars['Boolean']['input'];
  /** The time that a figure covers. */
  readonly measure: Measure;
  /** What is reported. */
  readonly name: TextInput;
  /** What the numerator counts; for a RATIO. */
  readonly numerator?: InputMaybe<TextInput>;
  /** Its points. */
  readonly points: Scalars['Float']['input'];
  /** How a figure becomes points. */
  readonly scoring: MethodScoringInput;
  /** Who or what holds the figure, in Vietnamese, 1 to 300 letters. */
  readonly source: Scalars['String']['input'];
  /** The same in English; the Vietnamese text where it is left out. */
  readonly sourceEn?: InputMaybe<Scalars['String']['input']>;
  /** Targets by year, for the rule TARGET. */
  readonly targets?: InputMaybe<ReadonlyArray<MethodTargetInput>>;
  /** Unit of measure as people read it. */
  readonly unitOfMeasure: TextInput;
};

/** Why no change of a rank is given. */
export type NoChangeReason =
  /** The set of communes differs. */
  | 'DIFFERENT_COMMUNES'
  /** The method version differs. */
  | 'DIFFERENT_METHOD'
  /** There is no ranking of the previous month. */
  | 'NO_PREVIOUS_RANKING'
  /** A reorganisation of the units lies between the two months. */
  | 'REORGANISED'
  /** The commune had no rank in the previous month. */
  | 'UNRANKED_BEFORE'
  /** The commune has no rank now. */
  | 'UNRANKED_NOW';

/** Why no letter goes. */
export type NoReminderReason =
  /** The address bounced for good, or its owner called a letter unwanted. */
  | 'ADDRESS_SUPPRESSED'
  /**
   * The letter of the current step was sent. The next letter follows with the next step that addresses the official's
   * role, if there is one.
   */
  | 'ALREADY_SENT'
  /** The leader switched digests off. */
  | 'DIGESTS_OFF'
  /** A request for an extension waits for its answer; until then the ladder pauses. */
  | 'EXTENSION_ASKED'
  /** The official is closed. */
  | 'INACTIVE'
  /** The last letter has been sent; from now on only the digest names the report. */
  | 'LADDER_ENDED'
  /** It is no working day. */
  | 'NOT_A_WORKING_DAY'
  /** No step of the ladder is reached yet. */
  | 'NOT_YET'
  /** The official has no address. */
  | 'NO_ADDRESS'
  /** No digest is due that day, or it has been sent. */
  | 'NO_DIGEST_DUE'
  /** The role gets no letters, or no report concerns the official. */
  | 'NO_LETTERS_FOR_ROLE'
  /** The scope keeps the day free of letters. */
  | 'QUIET_DAY'
  /** Reminders are off in the scope, or begin later. */
  | 'REMINDERS_OFF'
  /**
   * The official's letter of this day was sent or cancelled, or no more letters are sent that day. Today only; `reminders`
   * lists what was sent.
   */
  | 'SETTLED_TODAY'
  /** Every report that concerns the official was submitted. */
  | 'SUBMITTED';

/** An object that can be fetched again by its global id. */
export type Node = {
  /** Global id: stable, opaque and unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/**
 * What one commune declared not applicable, as 0/0: the points of those indicators leave both sides of its index. Indicators
 * that are not scored, that the service computes, or whose 0/0 is carried forward do not count.
 */
export type NotApplicableClaims = {
  readonly __typename?: 'NotApplicableClaims';
  /** The indicators declared not applicable, in the order of the method. */
  readonly indicators: ReadonlyArray<Indicator>;
  /**
   * The median share of the other ranked communes: those of its kind where there are at least five, else all. Null without
   * any.
   */
  readonly peerMedian?: Maybe<Scalars['Float']['output']>;
  /** Points that the commune declared not applicable. */
  readonly points: Scalars['Float']['output'];
  /**
   * The share of the same commune in the ranking of the month before, as it was published. Null without such a ranking,
   * and where the commune had no report that counted there. It takes one more request.
   */
  readonly previousShare?: Maybe<Scalars['Float']['output']>;
  /** The same as a share of the method's points, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The same in one or more sentences that name the indicators. */
  readonly statement: Scalars['String']['output'];
};


/**
 * What one commune declared not applicable, as 0/0: the points of those indicators leave both sides of its index. Indicators
 * that are not scored, that the service computes, or whose 0/0 is carried forward do not count.
 */
export type NotApplicableClaimsStatementArgs = {
  lang?: Language;
};

/** A month before the reorganisation by which a commune began. It has no rank then, and none is invented. */
export type NotFormed = {
  readonly __typename?: 'NotFormed';
  /** First day of the commune. */
  readonly firstDay: Scalars['LocalDate']['output'];
  /** Why there is no rank. */
  readonly noRankReason: NotFormedReason;
  /** The units of that month, all or a part of which went into the commune, and where they stood. */
  readonly predecessors: ReadonlyArray<PredecessorPlace>;
  /** The same in words, with the places of the predecessors. */
  readonly sentence: Scalars['String']['output'];
};


/** A month before the reorganisation by which a commune began. It has no rank then, and none is invented. */
export type NotFormedSentenceArgs = {
  lang?: Language;
};

/** Why a commune has no rank in a month in which it did not exist. */
export type NotFormedReason =
  /** It was formed later, by a reorganisation. */
  | 'FORMED_LATER';

/** Why no officer of a commune reads letters. */
export type OfficerGap =
  /** No officer is registered there, or none is active. */
  | 'NO_OFFICER'
  /** There are officers, and letters reach none of them: `unreachableOfficials` says why. */
  | 'UNREACHABLE';

/**
 * A person who reports, reviews, leads or looks after the service, in one assignment. Who holds several stands in the list
 * once for each, with one name, address and sign-in. Never public.
 */
export type Official = Node & {
  readonly __typename?: 'Official';
  /** Days for which the official named a substitute, by day: past, present and to come. */
  readonly absences: ReadonlyArray<Absence>;
  /** What the viewer may do to the official now. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** Address that letters go to. */
  readonly email: Scalars['String']['output'];
  /** Global id of the official. */
  readonly id: Scalars['ID']['output'];
  /** False for a closed official, and outside of the days of the assignment: no token is accepted and no letter is sent. */
  readonly isActive: Scalars['Boolean']['output'];
  /** True when the person is made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** Whether the official is recorded as a Vice-Chairperson (Phó Chủ tịch), who signs for an absent Chairperson as KT. CHỦ TỊCH. */
  readonly isDeputy: Scalars['Boolean']['output'];
  /** Language in which letters are written. */
  readonly language: Language;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Telephone; null when none is known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The last change by an administrator, to be given as `expectedRevision`; null when there was none. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** What the official may do. */
  readonly role: ViewerRole;
  /** The first day of the assignment; null where it was entered without one. */
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  /** The unit that the official answers for, with everything below it. */
  readonly unit: Unit;
  /** The last day of the assignment; null until somebody ends it. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Whether letters besides the statutory reminders are sent: digests to leaders, rankings to officials of communes.
   * Reminders are always sent.
   */
  readonly wantsDigests: Scalars['Boolean']['output'];
};

/** A page of officials. */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Official>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of officials in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One official in a page. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The official. */
  readonly node: Official;
};

/** Which official. */
export type OfficialInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Global or readable id of the official. */
  readonly official: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** An official of a unit that ends. */
export type OfficialOfPreview = {
  readonly __typename?: 'OfficialOfPreview';
  /** Readable id of the unit until then. */
  readonly from: Scalars['String']['output'];
  /** True where the new unit holds more than the old one did. */
  readonly isWider: Scalars['Boolean']['output'];
  /** The official. */
  readonly official: Official;
  /** Readable id of the unit from then on; null where an administrator has to say it. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** The result of a change of an official. */
export type OfficialPayload = {
  readonly __typename?: 'OfficialPayload';
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The official as they stand now; null when the change was refused. */
  readonly official?: Maybe<Official>;
  /** The record of the change; a repeat answers the same one. Null when it was refused. */
  readonly record?: Maybe<AdministrationRecord>;
};

/** What a person of the authorities may do, within a scope. */
export type OfficialRole =
  /** Administrator. */
  | 'ADMINISTRATOR'
  /** Auditor. */
  | 'AUDITOR'
  /** Chairperson of a commune's People's Committee. */
  | 'CHAIRMAN'
  /** Leader at a level above. */
  | 'LEADER'
  /** Officer of a commune. */
  | 'OFFICER'
  /** Reviewer at a level above. */
  | 'REVIEWER';

/** A part of a unit from outside of the register. */
export type OutsidePart = {
  readonly __typename?: 'OutsidePart';
  /** False for land that was no unit and never had figures. */
  readonly isUnit: Scalars['Boolean']['output'];
  /** Its name, in Vietnamese. */
  readonly name: Scalars['String']['output'];
};

/** A report that is overdue, with whom to telephone. */
export type OverdueReport = {
  readonly __typename?: 'OverdueReport';
  /** Officer and Chairperson of the commune whose accounts are open, with their telephone numbers. */
  readonly officials: ReadonlyArray<Official>;
  /** The report. */
  readonly report: Report;
};

/** A scope in one month at a glance. */
export type Overview = Node & {
  readonly __typename?: 'Overview';
  /** Number of communes of the scope on the closing date. */
  readonly communeCount: Scalars['Int']['output'];
  /** Completeness of the month's reports, counted now. */
  readonly completeness: Completeness;
  /** Global id of the overview: of the scope and month. */
  readonly id: Scalars['ID']['output'];
  /** True when figures in it are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** Number of the month's reports that came late. */
  readonly lateCount: Scalars['Int']['output'];
  /** What a reader must know: what the register shows, what is made up, what is provisional. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Number of the month's reports that are overdue now. */
  readonly overdueCount: Scalars['Int']['output'];
  /** The month. */
  readonly period: Period;
  /** The current ranking of the month; null when none is published. */
  readonly ranking?: Maybe<Ranking>;
  /** The scope. */
  readonly scope: Unit;
  /** The scope as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly scopeOnDay: UnitOnDay;
  /** The ranking in a few numbers; null when none is published. */
  readonly summary?: Maybe<RankingSummary>;
  /** Today's date in Việt Nam. */
  readonly today: Scalars['LocalDate']['output'];
  /** Number of villages of the scope on the closing date. */
  readonly villageCount: Scalars['Int']['output'];
};


/** A scope in one month at a glance. */
export type OverviewNotesArgs = {
  lang?: Language;
};

/** The letters of one person. Only that person reads it. */
export type OwnLetters = {
  readonly __typename?: 'OwnLetters';
  /** Where they go. */
  readonly address: Scalars['String']['output'];
  /** Who answers there; null where no scope is set up. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** The telephone number for questions; null where no scope is set up. */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** Why letters do not arrive; null where they do. */
  readonly fault?: Maybe<UnreachableReason>;
  /** Since when that is known; null where they arrive, without an address, and where it cannot be read. */
  readonly faultSince?: Maybe<Scalars['DateTimeISO']['output']>;
  /** When letters are sent, by the scope that writes to the person; null where no scope is set up. */
  readonly ladder?: Maybe<Ladder>;
  /** Language in which they are written; `setMailPreferences` changes it. */
  readonly language: Language;
  /** The office that answers questions about them; null where no scope is set up. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Whether letters besides the required ones are sent; `setMailPreferences` changes it. */
  readonly wantsDigests: Scalars['Boolean']['output'];
};


/** The letters of one person. Only that person reads it. */
export type OwnLettersOfficeArgs = {
  lang?: Language;
};

/** Where a page of a connection lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry of this page, to be given as `after`; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when entries precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How a figure relates to the true sum. */
export type PartsRelation =
  /** Parts are lacking; a count is a lower bound. */
  | 'AT_LEAST'
  /** All parts are known. */
  | 'EXACT'
  /** Parts are lacking; nobody knows the ratio, the level or the yes. */
  | 'UNKNOWN';

/** The figure of another commune. */
export type PeerFigure = {
  readonly __typename?: 'PeerFigure';
  /** Its figure. */
  readonly figure: Figure;
  /** True once its report is approved. */
  readonly isApproved: Scalars['Boolean']['output'];
  /** The commune. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
};

/**
 * A month, quarter or year of reporting, with the days that one scope gives it. With the closing date 14 the month
 * 2026-10 runs from 15 September to 14 October 2026.
 */
export type Period = Node & {
  readonly __typename?: 'Period';
  /** Last day of the window, on which figures are closed; the day ends at 24:00. */
  readonly closingDay: Scalars['LocalDate']['output'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly code: Scalars['String']['output'];
  /** Last day on which a report is on time; it ends at 24:00 in Việt Nam. */
  readonly dueDay: Scalars['LocalDate']['output'];
  /**
   * For a month: after this day its ranking is final even where reports are missing, unless an extension still runs or a
   * report waits for a reviewer. Null for a quarter or a year.
   */
  readonly finalDay?: Maybe<Scalars['LocalDate']['output']>;
  /** First day of the window. */
  readonly firstDay: Scalars['LocalDate']['output'];
  /** How long the period is. */
  readonly frequency: Frequency;
  /** Global id of the period in its scope. */
  readonly id: Scalars['ID']['output'];
  /** True while the window holds today. */
  readonly isCollecting: Scalars['Boolean']['output'];
  /** True from the first day of the window until the lock. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** For a month: after this day its ranking is final, whatever still waits. Null for a quarter or a year. */
  readonly lastFinalDay?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which a report takes changes. */
  readonly lockDay: Scalars['LocalDate']['output'];
  /** Full name, such as `tháng 10 năm 2026`. */
  readonly name: Scalars['String']['output'];
  /** The scope whose days these are. */
  readonly scope: Unit;
  /** The year in the code; targets are those of this year. */
  readonly year: Scalars['Int']['output'];
};


/**
 * A month, quarter or year of reporting, with the days that one scope gives it. With the closing date 14 the month
 * 2026-10 runs from 15 September to 14 October 2026.
 */
export type PeriodNameArgs = {
  lang?: Language;
};

/** The periods of a scope that matter today. */
export type PeriodOverview = {
  readonly __typename?: 'PeriodOverview';
  /** Periods whose window holds today, one of each frequency. */
  readonly collecting: ReadonlyArray<Period>;
  /** The latest closed period of each frequency. */
  readonly due: ReadonlyArray<Period>;
  /** The latest month in which at least half of the communes are ranked; null before the first one. */
  readonly latestPublished?: Maybe<Period>;
  /** Periods that take changes: from the first day of their window until they are locked. */
  readonly open: ReadonlyArray<Period>;
  /** The scope whose calendar counts. */
  readonly scope: Unit;
  /** Today's date in Việt Nam. */
  readonly today: Scalars['LocalDate']['output'];
};

/**
 * A pillar of digital transformation. Its score pools the points of the foundation groups with those of its own
 * group.
 */
export type Pillar = Node & {
  readonly __typename?: 'Pillar';
  /** Code within the method, such as `ECONOMY`. */
  readonly code: Scalars['String']['output'];
  /** The groups whose points the pillar pools, foundation groups first. */
  readonly groups: ReadonlyArray<IndicatorGroup>;
  /** Global id of the pillar within its method version. */
  readonly id: Scalars['ID']['output'];
  /** Name of the pillar. */
  readonly name: Scalars['String']['output'];
  /** Points of the foundation groups and of the pillar's own groups together. */
  readonly points: Scalars['Float']['output'];
};


/**
 * A pillar of digital transformation. Its score pools the points of the foundation groups with those of its own
 * group.
 */
export type PillarNameArgs = {
  lang?: Language;
};

/** Mean score of the ranked communes in one pillar. */
export type PillarMean = {
  readonly __typename?: 'PillarMean';
  /** Mean of the scores, 0 to 1; null when no ranked commune has one. */
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
  /** The pillar. */
  readonly pillar: Pillar;
};

/** A commune's standing in one pillar. */
export type PillarStanding = {
  readonly __typename?: 'PillarStanding';
  /** The pillar. */
  readonly pillar: Pillar;
  /** The standing there. */
  readonly standing: Standing;
};

/** A change of a unit that is published and takes effect on a day to come. */
export type PlannedChange = {
  readonly __typename?: 'PlannedChange';
  /** The unit from that day on; null where it ends. */
  readonly after?: Maybe<UnitOnDay>;
  /** The first day on which it holds. */
  readonly day: Scalars['LocalDate']['output'];
  /** Number and clause of the decision. */
  readonly decision: Scalars['String']['output'];
  /** What happens to the unit. */
  readonly kinds: ReadonlyArray<ReorganisationKind>;
  /** The units that take it over, as they begin. */
  readonly successors: ReadonlyArray<UnitOnDay>;
  /** The unit; for one that begins, as it is planned. */
  readonly unit: Unit;
};

/** A page of officials, each in one assignment, to whom something would be told. */
export type PlannedReminderConnection = {
  readonly __typename?: 'PlannedReminderConnection';
  /** The officials of this page with their details and cursors. */
  readonly edges: ReadonlyArray<PlannedReminderEdge>;
  /** The officials of this page alone. */
  readonly nodes: ReadonlyArray<Official>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of officials in the whole list, each in one assignment. Of letters there are at most as many: see `letterCount`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What would be told to an official in one assignment: a letter, or a part of the one letter to its reader. */
export type PlannedReminderEdge = {
  readonly __typename?: 'PlannedReminderEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** True when it is or contains the leaders' digest. */
  readonly isDigest: Scalars['Boolean']['output'];
  /** The official, in the assignment that it is about. */
  readonly node: Official;
  /** Who would get it: the official, or on a day of absence the substitute. */
  readonly reader: Official;
  /** Every report it would name, the most urgent first; empty for a digest or a ranking alone. */
  readonly reports: ReadonlyArray<PlannedReminderReport>;
  /** Why it would be written, as a phrase. The first one is the subject. */
  readonly whySent: Scalars['String']['output'];
};


/** What would be told to an official in one assignment: a letter, or a part of the one letter to its reader. */
export type PlannedReminderEdgeWhySentArgs = {
  lang?: Language;
};

/** A report that a letter would name. */
export type PlannedReminderReport = {
  readonly __typename?: 'PlannedReminderReport';
  /** The deadline that counts, an extension included. */
  readonly dueDay: Scalars['LocalDate']['output'];
  /** How many of its indicators are answered: with a figure, or with "no data" and a reason. */
  readonly entered: Scalars['Int']['output'];
  /** The period of the report. */
  readonly period: Period;
  /** The step of the ladder that is due; null where the report is only named along with another. */
  readonly step?: Maybe<Scalars['Int']['output']>;
  /** How many indicators it asks for. */
  readonly toFile: Scalars['Int']['output'];
  /** The commune. */
  readonly unit: Unit;
  /** Working days after the deadline; 0 until it has passed. */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** The letters that are planned for one day. */
export type PlannedReminders = {
  readonly __typename?: 'PlannedReminders';
  /** The day. */
  readonly day: Scalars['LocalDate']['output'];
  /** Letters would be sent from this moment on. */
  readonly from: Scalars['DateTimeISO']['output'];
  /** Number of letters: one for each person who reads `letters`, over all their assignments and those of absent colleagues. */
  readonly letterCount: Scalars['Int']['output'];
  /** What each assignment would be told, by id of the official. Entries with the same reader go in one letter. */
  readonly letters: PlannedReminderConnection;
  /** Why no letter is sent; null on a day on which letters are sent in at least one scope. */
  readonly silence?: Maybe<NoReminderReason>;
  /** Who would get nothing, each with the reason, by id of the official. */
  readonly silent: UnremindedOfficialConnection;
};


/** The letters that are planned for one day. */
export type PlannedRemindersLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The letters that are planned for one day. */
export type PlannedRemindersSilentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** When a count is far from what is usual for a commune, and needs a reason. */
export type Plausibility = {
  readonly __typename?: 'Plausibility';
  /** A smaller usual counts as this one. */
  readonly from: Scalars['Float']['output'];
  /** A count needs a reason above this many times the usual, and below that part of it. */
  readonly times: Scalars['Float']['output'];
};

/** When a count needs a reason. */
export type PlausibilityInput = {
  /** A smaller usual counts as this one: 1 to 1,000,000. */
  readonly from: Scalars['Float']['input'];
  /** It needs one above this many times the usual, and below that part of it: above 1, at most 1,000. */
  readonly times: Scalars['Float']['input'];
};

/** What one indicator gained or lost between two publications. */
export type PointChange = {
  readonly __typename?: 'PointChange';
  /** The cause of the largest part that has the sign of the difference. */
  readonly cause: PointChangeCause;
  /** Points earned now minus points earned before, full precision. */
  readonly difference: Scalars['Float']['output'];
  /** The figure of this one. */
  readonly figure: Figure;
  /** The indicator. */
  readonly indicator: Indicator;
  /** What each cause brought or cost; the parts add up to the difference. Empty where nothing differs. */
  readonly parts: ReadonlyArray<PointPart>;
  /** Points possible in this one. Where the two differ, the points earned change together with those by which the index divides. */
  readonly possible: Scalars['Float']['output'];
  /** The figure of the previous publication. */
  readonly previousFigure: Figure;
  /** Points that were possible in the previous publication; 0 where the indicator did not apply or count. */
  readonly previousPossible: Scalars['Float']['output'];
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** What one indicator gained or lost between two publications. */
export type PointChangeSentenceArgs = {
  lang?: Language;
};

/** Why the points of one indicator differ between two publications. */
export type PointChangeCause =
  /** The indicator applies in only one of the two. */
  | 'APPLICABILITY'
  /** The commune's own figure changed. By itself a better figure never costs points, and a worse one never brings any. */
  | 'FIGURE'
  /**
   * The method version gives the indicator other points, another rule or direction, or another target for the same year;
   * or only one of the two versions has it.
   */
  | 'METHOD'
  /** There is no figure any more. */
  | 'NOT_REPORTED'
  /** The other ranked communes, or which communes are ranked, set another range. */
  | 'OTHERS'
  /** There was no figure before. */
  | 'REPORTED'
  /** The target is that of another year. */
  | 'TARGET';

/** What one cause brought or cost in one indicator. */
export type PointPart = {
  readonly __typename?: 'PointPart';
  /** The cause. */
  readonly cause: PointChangeCause;
  /** Points that it brought (above 0) or cost (below 0), full precision. */
  readonly points: Scalars['Float']['output'];
};

/** A unit that goes somewhere. */
export type PredecessorInput = {
  /** How much of it. */
  readonly extent?: UnitExtent;
  /** The unit. */
  readonly unit: Scalars['ID']['input'];
};

/** Where one predecessor of a commune stood. */
export type PredecessorPlace = {
  readonly __typename?: 'PredecessorPlace';
  /** True when all of it went into the commune; false when only a part did. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** The ranking in which it stood; null when none of that month holds it. */
  readonly ranking?: Maybe<Ranking>;
  /** Its row in that ranking. */
  readonly row?: Maybe<RankingRow>;
  /** The predecessor. */
  readonly unit: Unit;
};

/** A unit that goes somewhere, and how much of it. */
export type PredecessorShare = {
  readonly __typename?: 'PredecessorShare';
  /** How much of it. */
  readonly extent: UnitExtent;
  /** Readable id of the unit. */
  readonly unit: Scalars['String']['output'];
};

/** A letter that is planned, as its reader would get it. */
export type PreviewedLetter = {
  readonly __typename?: 'PreviewedLetter';
  /** The day on which it is planned. */
  readonly day: Scalars['LocalDate']['output'];
  /** Its HTML: a whole page without scripts and foreign resources. */
  readonly html: Scalars['String']['output'];
  /** Who would get it. */
  readonly official: Official;
  /** Its subject. */
  readonly subject: Scalars['String']['output'];
  /** Its plain text. */
  readonly text: Scalars['String']['output'];
};

/** One indicator of one commune. */
export type ProfileEntry = {
  readonly __typename?: 'ProfileEntry';
  /** Points earned, full precision; null before the commune began. */
  readonly earned?: Maybe<Scalars['Float']['output']>;
  /** The figure. */
  readonly figure: Figure;
  /**
   * The distance to the target, in the unit of measure: 0 when it is reached; null without target or value, and for a sum
   * that lacks parts.
   */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** True when the figure is that of one earlier period, taken because this one is missing. */
  readonly isCarriedForward: Scalars['Boolean']['output'];
  /** Why there is no figure that can be compared; null where there is one. */
  readonly missingReason?: Maybe<MissingReason>;
  /**
   * Where the figure came from; null where there is none. Before the reorganisation by which the commune began, only
   * `LOADED` is told: a file of figures of the past brought a part of the sum.
   */
  readonly origin?: Maybe<FigureOrigin>;
  /** Before the commune began: how much of the sum of its predecessors is known. Null for a figure of its own. */
  readonly parts?: Maybe<FigureParts>;
  /**
   * The period of the figure: the latest of the indicator's frequency that had closed with the ranked month, or the one
   * before it where the figure is carried forward.
   */
  readonly period: Period;
  /** Points possible; 0 when the indicator does not apply or is not scored; null before the commune began. */
  readonly possible?: Maybe<Scalars['Float']['output']>;
  /** Rank of the value among the ranked communes, 1 is the best; null without a figure or for an unranked commune. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /**
   * The figures of all communes of the scope taken together, for comparison. For a ratio it is the rate of the
   * summed numerators and denominators. Null before the commune began.
   */
  readonly scopeFigures?: Maybe<RollUp>;
  /** Share of the indicator's points, 0 to 1, full precision; null when missing, not applicable or not scored. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The target of the period's year; null when the rule has none. */
  readonly target?: Maybe<Target>;
};

/** Where a figure came from when nobody typed it. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** The delivery it came with. */
  readonly batch: Scalars['String']['output'];
  /** The source system. */
  readonly system: Scalars['String']['output'];
  /** Its name; its id where it is registered no more. */
  readonly systemName: Scalars['String']['output'];
  /** When the system took the figure. */
  readonly takenAt: Scalars['DateTimeISO']['output'];
};


/** Where a figure came from when nobody typed it. */
export type ProvenanceSystemNameArgs = {
  lang?: Language;
};

/** A publication from which a figure was taken. */
export type PublicationSource = {
  readonly __typename?: 'PublicationSource';
  /** When it was published, in words, as far as that is known. */
  readonly dated: Scalars['String']['output'];
  /** The day that it prints; null where it prints none. */
  readonly publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is. */
  readonly title: Scalars['String']['output'];
};


/** A publication from which a figure was taken. */
export type PublicationSourceDatedArgs = {
  lang?: Language;
};


/** A publication from which a figure was taken. */
export type PublicationSourceTitleArgs = {
  lang?: Language;
};

/** Which draft to publish, and from when. */
export type PublishMethodVersionInput = {
  /** Id of the draft. */
  readonly draft: Scalars['ID']['input'];
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** First month in which it is in force, such as `2027-01`: not closed yet, and after that of the version before. */
  readonly from: Scalars['String']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  /** The published denominator; null where none is. Without it no rate may be computed. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** The event that is counted; null where none is. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** The indicator it belongs to; null when it belongs to none. */
  readonly indicator?: Maybe<Indicator>;
  /** A remark; null where none is needed. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The published numerator; null where none is. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** The figure in the words of its source; null where they were not kept. */
  readonly quotation?: Maybe<Scalars['String']['output']>;
  /** The indicator to which the event belongs; null where none is named. */
  readonly relatedTo?: Maybe<Indicator>;
  /** How the true figure relates to the published one. */
  readonly relation: Relation;
  /** The publication that the figure was taken from; null where that was not kept. */
  readonly source?: Maybe<PublicationSource>;
  /** The unit that it is about. */
  readonly unit: Unit;
  /** Unit of measure as published. */
  readonly unitOfMeasure: Scalars['String']['output'];
  /** The published value, in the unit of measure below; null where only a numerator is published. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureEventArgs = {
  lang?: Language;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureNoteArgs = {
  lang?: Language;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureQuotationArgs = {
  lang?: Language;
};


/** One figure published about a unit, stored with its relation: `over 85 %` is a lower bound and not 85. */
export type PublishedFigureUnitOfMeasureArgs = {
  lang?: Language;
};

/** Who publishes the figures of a scope. */
export type Publisher = {
  readonly __typename?: 'Publisher';
  /** The authority, such as the People's Committee of the district. */
  readonly authority: Scalars['String']['output'];
  /** Name of the licence of the published data. */
  readonly licence: Scalars['String']['output'];
  /** Where the licence can be read. */
  readonly licenceUrl: Scalars['String']['output'];
  /** The office of the authority that looks after the figures. */
  readonly office: Scalars['String']['output'];
  /** The place that stands before the date of its documents. */
  readonly place: Scalars['String']['output'];
  /** The scope whose figures are published. */
  readonly scope: Unit;
};


/** Who publishes the figures of a scope. */
export type PublisherAuthorityArgs = {
  lang?: Language;
};


/** Who publishes the figures of a scope. */
export type PublisherLicenceArgs = {
  lang?: Language;
};


/** Who publishes the figures of a scope. */
export type PublisherOfficeArgs = {
  lang?: Language;
};


/** Who publishes the figures of a scope. */
export type PublisherPlaceArgs = {
  lang?: Language;
};

/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Changes by administrators, newest first: settings, holidays, officials and method versions. For administrators and
   * auditors.
   */
  readonly administrationLog?: Maybe<AdministrationRecordConnection>;
  /** Each day from `from` to `to`, both included, with whether people work on it. At most 400 days. */
  readonly calendar?: Maybe<ReadonlyArray<CalendarDay>>;
  /**
   * One commune in one month: every indicator with figure, target, gap, points and place among the communes. It reads
   * from one published ranking, which it names. Null when none is published or the commune is not part of it. For a month
   * before the reorganisation by which the commune began, the figures are the sums of its predecessors, without ranking
   * and points: `notFormed` says so.
   */
  readonly communeProfile?: Maybe<CommuneProfile>;
  /**
   * Communes in which no officer reads letters, because none is registered or active, or because letters reach none of
   * them. The Chairperson of the commune gets the officer's letters there; without a Chairperson nobody reads them. The communes of
   * today, by the path of the unit. For reviewers, leaders, administrators and auditors.
   */
  readonly communesWithoutOfficer?: Maybe<CommuneWithoutOfficerConnection>;
  /** How many reports of a scope and period are in, counted now. Null when no period is published and none is given. */
  readonly completeness?: Maybe<Completeness>;
  /**
   * How the values of the enums are called in both languages, for choices, tables and filters. The same words stand in the
   * description of each value. They change only with a release.
   */
  readonly enumLabels?: Maybe<ReadonlyArray<EnumLabel>>;
  /** Every value that `extensions.code` of an error can take, with its meaning. */
  readonly errorCodes: ReadonlyArray<ErrorCodeInfo>;
  /**
   * Why one commune stands where it stands in a published ranking, and what would lift it. Null when none is published
   * or the commune is not part of it.
   */
  readonly explain?: Maybe<Explanation>;
  /** One such file; null where there is none that the viewer may see. */
  readonly figureFile?: Maybe<FigureFile>;
  /**
   * Files of figures of the past that administrators have loaded, the oldest first. For reviewers of all communes of a file,
   * and for administrators and auditors of the unit that loaded it.
   */
  readonly figureFiles?: Maybe<ReadonlyArray<FigureFile>>;
  /**
   * The figures of communes × indicators in one published ranking, for a heat map. Null when none is published. A large
   * scope asks for some of its communes or indicators: the estimated number of values is limited.
   */
  readonly figureMatrix?: Maybe<FigureMatrix>;
  /** The eight scored groups of the method in force, in the order of the method. */
  readonly groups?: Maybe<ReadonlyArray<IndicatorGroup>>;
  /** The holiday table, as it stands now. For administrators and auditors of the stage's own scope. */
  readonly holidayTable?: Maybe<HolidayTable>;
  /** Public holidays, days off in lieu and swapped days from `from` to `to`, both included, in the order of days. */
  readonly holidays?: Maybe<ReadonlyArray<Holiday>>;
  /** One indicator of the method in force. An unknown code is a NOT_FOUND error. */
  readonly indicator?: Maybe<Indicator>;
  /** The indicators of the method in force, in the order of the method. */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /** What the scheduled jobs did, the latest run first. For administrators and auditors of the stage. */
  readonly jobRuns?: Maybe<JobRunConnection>;
  /**
   * Whether the officials of a unit got a letter on a day, and else why not. Every day has an answer, also a day without
   * any letter or run. By id of the official. For reviewers, leaders, administrators and auditors.
   */
  readonly letterAnswers?: Maybe<ReadonlyArray<LetterAnswer>>;
  /** One draft of a method version. For administrators and auditors of the stage's own scope. */
  readonly methodDraft?: Maybe<MethodDraft>;
  /**
   * Drafts of method versions by id, the published and the discarded among them. For administrators and auditors of the
   * stage's own scope.
   */
  readonly methodDrafts?: Maybe<ReadonlyArray<MethodDraft>>;
  /** One method version; the one in force today without `id`. An unknown id is a NOT_FOUND error. */
  readonly methodVersion?: Maybe<MethodVersion>;
  /** Every method version, the oldest first. */
  readonly methodVersions?: Maybe<ReadonlyArray<MethodVersion>>;
  /** What waits for the viewer today. Null without a token. */
  readonly myWork?: Maybe<MyWork>;
  /** The object with that global id, as given by the `id` field of any object. Null when the id decodes to nothing. */
  readonly node?: Maybe<Node>;
  /** The objects with these global ids, in the order asked, with null in the place of an id that decodes to nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The officials of a unit and of everything below it, in the order of the units' paths. Needs a token: officers and
   * Chairpersons see those of their own commune, the levels above those of their scope.
   */
  readonly officials?: Maybe<OfficialConnection>;
  /** Everything a dashboard shows first, in one query. Null when nothing is published and no period is given. */
  readonly overview?: Maybe<Overview>;
  /** One period of a scope with its days; the latest published one without `code`. Null when nothing is published. */
  readonly period?: Maybe<Period>;
  /** Which periods are being collected, are due and are open today, and which one was published last. */
  readonly periods?: Maybe<PeriodOverview>;
  /** The pillars of the method in force: digital government, digital economy, digital society. */
  readonly pillars?: Maybe<ReadonlyArray<Pillar>>;
  /**
   * What is published and takes effect on a day to come, by day and path: units that end, change, or begin without
   * predecessors. Units that begin out of others stand with these, as `successors`.
   */
  readonly plannedChanges?: Maybe<ReadonlyArray<PlannedChange>>;
  /**
   * What `changeCalendar` would do with the same input: the deadlines that would move, and who has been told the old ones.
   * Nothing is written. For administrators of the scope.
   */
  readonly previewCalendar?: Maybe<DueDayPreview>;
  /** What `changeHolidays` would do with the same input. Nothing is written. For administrators of the stage's own scope. */
  readonly previewHolidays?: Maybe<DueDayPreview>;
  /**
   * What `changeLadder` would do with the same input: the days of the next 31 on which more or fewer letters about open
   * reports would go, and the first letter under the new ladder. Nothing is written or sent. For administrators of the scope.
   */
  readonly previewLadder?: Maybe<LadderPreview>;
  /**
   * What `changeLetterhead` would do with the same input, and the next letter that is planned in the scope, written with
   * the new letterhead. Nothing is written or sent. For administrators of the scope.
   */
  readonly previewLetterhead?: Maybe<LetterheadPreview>;
  /**
   * What a draft would change, before anything is written; null where there is no such draft, or while it has faults. For
   * administrators and auditors.
   */
  readonly previewReorganisation?: Maybe<ReorganisationPreview>;
  /**
   * Figures about a scope that were published outside this service, in the words of their source. They have no period and
   * never enter a ranking.
   */
  readonly publishedFigures?: Maybe<ReadonlyArray<PublishedFigure>>;
  /** Who is responsible for what a scope publishes, and under which licence everybody may use it. */
  readonly publisher?: Maybe<Publisher>;
  /**
   * The published ranking of a scope and month. Null when none is published there. A quarter or a year answers with
   * the ranking of its last month.
   */
  readonly ranking?: Maybe<Ranking>;
  /** Why a month's ranking is as it is after the night before a day. For administrators and auditors of the stage. */
  readonly rankingAnswer?: Maybe<RankingAnswer>;
  /** The places of the communes of a scope over the months, for one chart. Costs one read, whatever the number of communes. */
  readonly rankingHistories?: Maybe<RankingHistories>;
  /**
   * The places of one commune over the months, oldest first. Months without a ranking are left out. At most 60 months. For
   * a month before the reorganisation by which the commune began there is no rank: `notFormed` says so, and where its
   * predecessors stood.
   */
  readonly rankingHistory?: Maybe<ReadonlyArray<RankingHistoryEntry>>;
  /**
   * Which letters were sent to whom, and why: the ledger of one day or of one commune. It includes letters that wait and
   * letters that were cancelled. By the path of the unit, then day and official. For reviewers, leaders, administrators and
   * auditors, of their scope.
   */
  readonly reminders?: Maybe<ReminderConnection>;
  /**
   * What would be sent on a day if nothing changed until then, and why everybody else gets nothing: a dry run of the job's
   * own plan. It writes nothing and sends nothing. Reports submitted by now count. For today it shows the letters still to
   * come; officials whose letter was sent are among the silent. Letters of the days in between count as sent, and rankings
   * become final in their nights. Whoever holds several assignments, or stands in for somebody, gets one letter a day over
   * all of them: `letters` has an entry for each assignment, and `letterCount` the number of letters. For reviewers, leaders,
   * administrators and auditors.
   */
  readonly remindersPlanned?: Maybe<PlannedReminders>;
  /** One reorganisation; null where there is none. For administrators and auditors. */
  readonly reorganisation?: Maybe<Reorganisation>;
  /**
   * Reorganisations by their days, the drafts among them. For administrators and auditors; administrators of a commune see
   * what they have drafted.
   */
  readonly reorganisations?: Maybe<ReadonlyArray<Reorganisation>>;
  /**
   * The report of one commune for one period, as the public may see it. Null when no report is expected: the scope
   * had not begun, or the unit did not exist on the closing date.
   */
  readonly report?: Maybe<Report>;
  /**
   * The report of one commune for one period, for the people who work on it: figures, reasons and comments, deliveries,
   * and every change. Needs a token with a scope in which the commune lies. Null when no report is expected.
   */
  readonly reportForm?: Maybe<ReportForm>;
  /**
   * Where the reports of a month, and of the quarter and the year that its ranking uses, stand now. For those who may read
   * work in progress of the whole scope.
   */
  readonly reportStandings?: Maybe<ReadonlyArray<ReportStandings>>;
  /** The reports that are expected in a scope and period, one for each commune, in the order of their paths. */
  readonly reports?: Maybe<ReportConnection>;
  /**
   * Figures of all communes of a scope taken together, computed from the figures of the published ranking. Null when
   * none is published there.
   */
  readonly rollUp?: Maybe<ScopeRollUp>;
  /** The rules of one scope that its administrators keep, as they stand now. For administrators and auditors. */
  readonly scopeRules?: Maybe<ScopeRules>;
  /**
   * The figures of one indicator over the months, for some or all communes of a scope, from the current published
   * rankings. A quarterly or yearly indicator has one point for each of its own periods.
   */
  readonly series?: Maybe<Series>;
  /** The same for several indicators: one series for each, in the order asked. Costs one read, whatever their number. */
  readonly seriesOfIndicators?: Maybe<ReadonlyArray<Series>>;
  /**
   * The ranking that would result if published figures, points or targets were different. Nothing is stored. Reports stay
   * as they are: a commune without an approved report stays unranked. Null when no ranking is published there.
   */
  readonly simulateRanking?: Maybe<SimulatedRanking>;
  /**
   * One unit of the register, by `id` or by `gsoCode`: give exactly one of them. With `at` it is the unit of that day;
   * null when no such unit exists then. What it is called then is answered by `onDay(day: …)`, which says of a day to come
   * that it is planned.
   */
  readonly unit?: Maybe<Unit>;
  /** Units of the register, in the order of their paths, or by how well they match when `search` is given. */
  readonly units?: Maybe<UnitConnection>;
  /**
   * Officials whom letters do not reach: active officials without an address, those whose address bounced for good or
   * whose owner called a letter unwanted, and those whose last letter of the past 30 days the mail service refused. By the
   * path of the unit. For reviewers, leaders, administrators and auditors. The address itself is `node.email`. A corrected
   * address gets letters again at once.
   */
  readonly unreachableOfficials?: Maybe<UnreachableOfficialConnection>;
  /** The person or system behind the access token of the request. Null without a token. */
  readonly viewer?: Maybe<Viewer>;
  /**
   * A working day counted from a day: with `add` 0 the first working day on or after it, with 1 the first strictly
   * after it, with -1 the last strictly before it.
   */
  readonly workingDay?: Maybe<CalendarDay>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryAdministrationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  noun?: InputMaybe<AdministrationNoun>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCommuneProfileArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  unit: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCommunesWithoutOfficerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryCompletenessArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryEnumLabelsArgs = {
  type?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryExplainArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  unit: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryFigureFileArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryFigureFilesArgs = {
  state?: InputMaybe<FigureFileState>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryFigureMatrixArgs = {
  indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<Scalars['String']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryHolidaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryIndicatorsArgs = {
  frequency?: InputMaybe<Frequency>;
  group?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryJobRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  job?: InputMaybe<JobName>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryLetterAnswersArgs = {
  day: Scalars['LocalDate']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryMethodDraftArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryMethodVersionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<OfficialRole>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryOverviewArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPeriodArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPeriodsArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPlannedChangesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPreviewCalendarArgs = {
  input: ChangeCalendarInput;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPreviewHolidaysArgs = {
  input: ChangeHolidaysInput;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPreviewLadderArgs = {
  input: ChangeLadderInput;
  lang?: Language;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPreviewLetterheadArgs = {
  input: ChangeLetterheadInput;
  lang?: Language;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPreviewReorganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPublishedFiguresArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryPublisherArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRankingArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRankingAnswerArgs = {
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  period: Scalars['String']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRankingHistoriesArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRankingHistoryArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRemindersPlannedArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReorganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReportArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  unit: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReportFormArgs = {
  period: Scalars['String']['input'];
  unit: Scalars['ID']['input'];
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReportStandingsArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  late?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReportState>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryRollUpArgs = {
  indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryScopeRulesArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QuerySeriesArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  indicator: Scalars['ID']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QuerySeriesOfIndicatorsArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  indicators: ReadonlyArray<Scalars['ID']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QuerySimulateRankingArgs = {
  figures?: ReadonlyArray<SimulatedFigureInput>;
  groupPoints?: ReadonlyArray<SimulatedGroupPointsInput>;
  period?: InputMaybe<Scalars['String']['input']>;
  points?: ReadonlyArray<SimulatedPointsInput>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  targets?: ReadonlyArray<SimulatedTargetInput>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryUnitArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  gsoCode?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<UnitLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryUnreachableOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeLifted?: Scalars['Boolean']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What the communes of a scope report about their digital transformation, and how they rank. Approved figures, timeliness,
 * completeness and rankings are public and need no token. Work in progress, comments and officials need an access token in
 * the header `Authorization: Bearer …` and are answered to viewers in whose scope they lie. A bad token is an error (HTTP
 * status 401), also for public data.
 *
 * `scope` names the unit whose communes are meant; without it the answer is about the stage's own scope. `period` is a
 * period code such as `2026-10`, `2026-Q3` or `2026`; without it the answer is about the latest month in which at least
 * half of the communes are ranked. `null` means that nothing is published there. An argument that is not understood is an
 * error that names the argument, the value and the accepted forms. `errorCodes` lists every error code.
 */
export type QueryWorkingDayArgs = {
  add?: Scalars['Int']['input'];
  date: Scalars['LocalDate']['input'];
};

/** How much the rank of one commune depends on the weights. */
export type RankRobustness = {
  readonly __typename?: 'RankRobustness';
  /** The best rank of the middle nine tenths of the draws: the 5 % quantile. */
  readonly bestRank: Scalars['Int']['output'];
  /** Share of the draws, 0 to 1, in which the commune has its published rank. */
  readonly keepsRank: Scalars['Float']['output'];
  /** The communes listed right before and right after that cannot be told apart from this one. */
  readonly notToldApart: ReadonlyArray<RankingRow>;
  /** The interval, the share of draws that keep the rank, and the neighbours as sentences. */
  readonly statement: Scalars['String']['output'];
  /** The rank if one group did not count, for each group in the order of the method. */
  readonly withoutGroup: ReadonlyArray<RankWithoutGroup>;
  /** The worst rank of the middle nine tenths of the draws: the 95 % quantile. */
  readonly worstRank: Scalars['Int']['output'];
};


/** How much the rank of one commune depends on the weights. */
export type RankRobustnessStatementArgs = {
  lang?: Language;
};

/**
 * One of four steps from the previous publication to this one, in the order of `RankStepCause`. Each step changes one
 * thing and keeps the changes of the steps before it, so it begins at the rank at which they ended. The places of the four
 * add up to the difference of the two published ranks. `RankingRow.change` can differ: it is counted among the communes
 * ranked in both months.
 */
export type RankStep = {
  readonly __typename?: 'RankStep';
  /** What this step changes. */
  readonly cause: RankStepCause;
  /** The rank before the step, 1 is best; of the first step the rank in the previous publication. */
  readonly from: Scalars['Int']['output'];
  /** from − to: above 0 is up. */
  readonly places: Scalars['Int']['output'];
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /**
   * The rank after the step; of the last step the rank in this publication. Where the commune would have no score, it is
   * the rank before the step.
   */
  readonly to: Scalars['Int']['output'];
};


/**
 * One of four steps from the previous publication to this one, in the order of `RankStepCause`. Each step changes one
 * thing and keeps the changes of the steps before it, so it begins at the rank at which they ended. The places of the four
 * add up to the difference of the two published ranks. `RankingRow.change` can differ: it is counted among the communes
 * ranked in both months.
 */
export type RankStepSentenceArgs = {
  lang?: Language;
};

/** What a step changes. */
export type RankStepCause =
  /** Which communes are ranked: those no longer ranked are gone, those newly ranked come with their figures of now. */
  | 'COMMUNES'
  /** The method version and the targets of the year. Figures and ranked communes are those of the previous publication. */
  | 'METHOD'
  /** The figures of the communes that are ranked in both publications. */
  | 'OTHERS'
  /** The commune's own figures. */
  | 'OWN';

/** The rank of a commune if one group did not count. */
export type RankWithoutGroup = {
  readonly __typename?: 'RankWithoutGroup';
  /** The group that is left out. */
  readonly group: IndicatorGroup;
  /** The rank by the points of all other groups. Null when none of those is possible. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
};

/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type Ranking = Node & {
  readonly __typename?: 'Ranking';
  /** Number of communes in the ranking, ranked or not: the N of `n of N`. */
  readonly communeCount: Scalars['Int']['output'];
  /** Completeness of the month's reports when the ranking was published. */
  readonly completeness: Completeness;
  /** The current version: this one or a later one. It takes one more request. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  /** Number of figures in it: those of the month, the quarter and the year, carried ones among them. */
  readonly figureCount: Scalars['Int']['output'];
  /** Who brought the ranking's figures, and how far typed figures and those of source systems agree. */
  readonly figureOrigins: FigureOrigins;
  /** Which period's figures were used, by frequency. */
  readonly figurePeriods: ReadonlyArray<FigurePeriod>;
  /** Global id of this version of the ranking. */
  readonly id: Scalars['ID']['output'];
  /** The same for each indicator of which a source system delivered a figure, in the order of the method. */
  readonly indicatorOrigins: ReadonlyArray<IndicatorOrigins>;
  /**
   * SHA-256 of everything it was made from: reports, register, method, calendar and the ranking before it. The same
   * inputs give the same hash and, byte for byte, the same ranking.
   */
  readonly inputHash: Scalars['String']['output'];
  /** True when any figure in it is made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** The method version it used. */
  readonly methodVersion: MethodVersion;
  /** Why no ranking is formed for the month, as a sentence: no unit of the map of today could file a report. Null otherwise. */
  readonly notFormed?: Maybe<Scalars['String']['output']>;
  /**
   * Why the month's ranking is not renewed at present, as a sentence: since when, and which stored data cannot be read. Null
   * as long as it is renewed. It is read anew: one request more.
   */
  readonly notRenewed?: Maybe<Scalars['String']['output']>;
  /** What a reader must know about this ranking, each as a sentence: demonstration, provisional, what it replaces. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The month that is ranked. */
  readonly period: Period;
  /** The ranking with which places are compared; null for the first month. */
  readonly previous?: Maybe<RankingReference>;
  /** The scheduled moment of the run that published it. */
  readonly publishedAt: Scalars['DateTimeISO']['output'];
  /** Number of communes that have a rank: the n of `n of N`. */
  readonly rankedCount: Scalars['Int']['output'];
  /** The version of the register of units it used. */
  readonly registerVersion: Scalars['Int']['output'];
  /** The version that this one replaces; null for the first. */
  readonly replaces?: Maybe<Scalars['Int']['output']>;
  /** How sure the ranking is: what happens to it when the weights differ from the method's. */
  readonly robustness: RankingRobustness;
  /** One commune of the ranking; null when it is not part of it. */
  readonly row?: Maybe<RankingRow>;
  /**
   * The communes: ranked ones first by rank and then by path, unranked ones after them by path. With `pillar` or
   * `group` the order is that of the standing there. Give at most one of the two. `sortBy` asks for another order.
   */
  readonly rows: RankingRowConnection;
  /** The scope whose communes are ranked. */
  readonly scope: Unit;
  /** The scope as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly scopeOnDay: UnitOnDay;
  /** Whether reports that are still expected can change the ranking. */
  readonly status: RankingStatus;
  /** 1, 2, … within scope and month. */
  readonly version: Scalars['Int']['output'];
  /**
   * The reports that were still open when the ranking became final; null while it is provisional, and in rankings that did
   * not keep it.
   */
  readonly waiting?: Maybe<RankingWaiting>;
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingNotFormedArgs = {
  lang?: Language;
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingNotRenewedArgs = {
  lang?: Language;
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingNotesArgs = {
  lang?: Language;
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingRowArgs = {
  unit: Scalars['ID']['input'];
};


/**
 * A published ranking: one scope, one month, one version. It never changes; a correction publishes the next version.
 * Ranks compare only inside one ranking.
 */
export type RankingRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<UnitKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  pillar?: InputMaybe<Scalars['String']['input']>;
  ranked?: InputMaybe<Scalars['Boolean']['input']>;
  reverse?: Scalars['Boolean']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: RankingRowOrder;
};

/** What became of a month's ranking in a night. */
export type RankingAnswer = {
  readonly __typename?: 'RankingAnswer';
  /** The answer in one word. */
  readonly outcome: RankingAnswerOutcome;
  /** The run that decided it; null where none did. */
  readonly run?: Maybe<JobRun>;
  /** The answer as a sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** What became of a month's ranking in a night. */
export type RankingAnswerSentenceArgs = {
  lang?: Language;
};

/** What became of a month's ranking in a night. */
export type RankingAnswerOutcome =
  /** The month lies before the first period that is reported. */
  | 'BEFORE_FIRST_PERIOD'
  /** The month lies before the register of units has communes of the area. */
  | 'BEFORE_REGISTER'
  /** The job was due, and no run of it is recorded. */
  | 'JOB_DID_NOT_RUN'
  /** The job ran, and no run of it came to its end. */
  | 'JOB_FAILED'
  /** The job ran and did not look at the month. */
  | 'NOT_CONSIDERED'
  /** No unit of the map could file for the month, so no ranking is formed. */
  | 'NOT_FORMED'
  /** The day lies before the first recorded run. */
  | 'NOT_RECORDED'
  /** Data could not be read; the version before stays. */
  | 'NOT_RENEWED'
  /** The job is not due yet. */
  | 'NOT_YET'
  /** A new version was published. */
  | 'PUBLISHED'
  /** Another run was faster. */
  | 'SUPERSEDED'
  /** Nothing had changed. */
  | 'UNCHANGED';

/** What becomes of a published ranking. */
export type RankingEffect =
  /** It stays as it is, and rankings of the new map are not compared with it. */
  | 'INCOMPARABLE'
  /** The month is published anew by the new map; what was published stays readable. */
  | 'PUBLISHED_ANEW';

/** The places of several communes over the months. */
export type RankingHistories = {
  readonly __typename?: 'RankingHistories';
  /** True when any figure in these rankings is made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /**
   * One line for each commune, in the order asked, or else in the order of their paths. A commune that is in none of the
   * rankings has a line only where it is asked for.
   */
  readonly lines: ReadonlyArray<RankingHistoryLine>;
  /** Means of the ranked communes in every month that has a ranking, oldest first. Which communes are named plays no part. */
  readonly means: ReadonlyArray<MonthMeans>;
  /** Every month asked for, oldest first, also those without a ranking: the axis of a chart. */
  readonly months: ReadonlyArray<Period>;
  /** The scope whose communes are ranked. */
  readonly scope: Unit;
};

/** The place of one commune in one month. */
export type RankingHistoryEntry = {
  readonly __typename?: 'RankingHistoryEntry';
  /** True when figures in that ranking, or in those of the predecessors, are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** Why there is no rank; null where the commune has a row. */
  readonly notFormed?: Maybe<NotFormed>;
  /** The month. */
  readonly period: Period;
  /** Number of communes that have a rank in it; null before the commune began. */
  readonly rankedCount?: Maybe<Scalars['Int']['output']>;
  /** The commune in that ranking; null before it began. */
  readonly row?: Maybe<RankingRow>;
  /** Whether that ranking is provisional or final; null before the commune began. */
  readonly status?: Maybe<RankingStatus>;
  /** Version of the ranking; null before the commune began. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** The places of one commune over the months. */
export type RankingHistoryLine = {
  readonly __typename?: 'RankingHistoryLine';
  /**
   * One entry for each month in which the commune was part of a ranking, oldest first. Where it was part and had no rank,
   * `row.rank` is null and `row.unrankedReason` says why: draw a gap.
   */
  readonly entries: ReadonlyArray<RankingHistoryEntry>;
  /** The commune. */
  readonly unit: Unit;
};

/** A published ranking of the old map. */
export type RankingOfPreview = {
  readonly __typename?: 'RankingOfPreview';
  /** What becomes of it. */
  readonly effect: RankingEffect;
  /** The month. */
  readonly period: Scalars['String']['output'];
  /** Readable id of the scope. */
  readonly scope: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/** What a run did with a month's ranking. */
export type RankingOutcome =
  /** No unit of the map could file for the month. */
  | 'NOT_FORMED'
  /** Data could not be read; the version before stays. */
  | 'NOT_RENEWED'
  /** A new version was published. */
  | 'PUBLISHED'
  /** Another run was faster. */
  | 'SUPERSEDED'
  /** Nothing had changed. */
  | 'UNCHANGED';

/** Names another published ranking of the same scope. */
export type RankingReference = {
  readonly __typename?: 'RankingReference';
  /** The month of that ranking. */
  readonly period: Period;
  /** Its version. */
  readonly version: Scalars['Int']['output'];
};

/**
 * How sure a published ranking is. In each draw the points of every indicator are multiplied by a factor of its own,
 * evenly distributed over 1 ± `variation`; the communes are then ranked as always. The draws follow from the ranking's
 * inputs alone: the same version always gives the same answer.
 */
export type RankingRobustness = {
  readonly __typename?: 'RankingRobustness';
  /** Number of draws: 1000 for up to 700 ranked communes, 100 for more. */
  readonly draws: Scalars['Int']['output'];
  /** Number of pairs of neighbours in the order of the ranking. */
  readonly neighbourPairs: Scalars['Int']['output'];
  /** Number of those pairs that cannot be told apart: in more than 5 % of the draws their order is not the published one. */
  readonly pairsNotToldApart: Scalars['Int']['output'];
  /** The same as a sentence. */
  readonly statement: Scalars['String']['output'];
  /** The most by which a weight differs, as a share of it: 0.25 is ± 25 %. */
  readonly variation: Scalars['Float']['output'];
};


/**
 * How sure a published ranking is. In each draw the points of every indicator are multiplied by a factor of its own,
 * evenly distributed over 1 ± `variation`; the communes are then ranked as always. The draws follow from the ranking's
 * inputs alone: the same version always gives the same answer.
 */
export type RankingRobustnessStatementArgs = {
  lang?: Language;
};

/** One commune in a ranking. */
export type RankingRow = Node & {
  readonly __typename?: 'RankingRow';
  /**
   * How many places the commune rose (above 0) or fell, like for like: both ranks are counted anew among the communes that
   * are ranked in both months. So it can differ from `previousRank` − `rank`, where other communes are ranked in only one
   * of them. Null where the two months cannot be compared.
   */
  readonly change?: Maybe<Scalars['Int']['output']>;
  /**
   * True when figures that were submitted and not yet approved entered this row, because the scope lets submitted figures
   * count provisionally. By default only approved figures count and this is false.
   */
  readonly countsSubmitted: Scalars['Boolean']['output'];
  /** Share of the points, 0 to 1, for which the commune has figures of the right period. */
  readonly coverage: Scalars['Float']['output'];
  /** What stands behind the index: how complete, how old and how plausible the figures are. */
  readonly dataQuality: DataQuality;
  /** Points earned, full precision. */
  readonly earned: Scalars['Float']['output'];
  /** Standings in the groups, in the order of the method. */
  readonly groups: ReadonlyArray<GroupStanding>;
  /** The places of the commune in the rankings of the same scope, oldest first. */
  readonly history: ReadonlyArray<RankingHistoryEntry>;
  /** Global id of the row in its version of the ranking. */
  readonly id: Scalars['ID']['output'];
  /**
   * The index, 0 to 1, published with four decimals; provisional for an unranked commune. Null when nothing is
   * possible.
   */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** True when another commune has the same rank. */
  readonly isTied: Scalars['Boolean']['output'];
  /** Why `change` is null; null when it is not. */
  readonly noChangeReason?: Maybe<NoChangeReason>;
  /** The same as a sentence; null when `change` is known. */
  readonly noChangeSentence?: Maybe<Scalars['String']['output']>;
  /** Standings in the pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<PillarStanding>;
  /** The index × the method's 1000 points. Null when nothing is possible. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** Points possible: those of the scored indicators that apply and count. */
  readonly possible: Scalars['Float']['output'];
  /** Rank in the previous month's ranking as it was published; null when there was none. */
  readonly previousRank?: Maybe<Scalars['Int']['output']>;
  /** The commune's profile in this very version of the ranking. */
  readonly profile: CommuneProfile;
  /** Rank by the index, 1 is the best; equal indices share a rank and the next is skipped. Null when unranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The commune's report of the ranked month, as it is now. Null where none was expected. */
  readonly report?: Maybe<Report>;
  /** How much the rank depends on the weights. Null for a commune without a rank. */
  readonly robustness?: Maybe<RankRobustness>;
  /** The standing by which this list is ordered: the pillar's or the group's if one was given, else the overall one. */
  readonly standing: Standing;
  /** The commune. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
  /** Why the commune has no rank; null when it has one. */
  readonly unrankedReason?: Maybe<UnrankedReason>;
  /**
   * One sentence: why the commune has no rank, which of its reports have been approved since this version was published,
   * and from which ranking on they count. Null when it has a rank. It takes one more request, for the reports.
   */
  readonly unrankedSentence?: Maybe<Scalars['String']['output']>;
};


/** One commune in a ranking. */
export type RankingRowHistoryArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/** One commune in a ranking. */
export type RankingRowNoChangeSentenceArgs = {
  lang?: Language;
};


/** One commune in a ranking. */
export type RankingRowUnrankedSentenceArgs = {
  lang?: Language;
};

/** A page of a ranking. */
export type RankingRowConnection = {
  readonly __typename?: 'RankingRowConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<RankingRowEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<RankingRow>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of communes in the list: all of the ranking, ranked or not, or those that the arguments leave. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The version of the ranking that these rows belong to. With a cursor it is the version of the cursor, even when a
   * newer one has been published since.
   */
  readonly version: Scalars['Int']['output'];
};

/** One commune in a page of a ranking. */
export type RankingRowEdge = {
  readonly __typename?: 'RankingRowEdge';
  /** Its place in the ranking, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RankingRow;
};

/** What the rows of a ranking are ordered by. Equal ones stand in the order of their paths. */
export type RankingRowOrder =
  /** By change, the greatest rise first; those without a change last. */
  | 'CHANGE'
  /** By name without its kind, in the order of a Vietnamese dictionary: đ follows d. */
  | 'NAME'
  /** By points, the most first; those of unranked communes are provisional. */
  | 'POINTS'
  /** By rank, the best first; those without a rank last. */
  | 'RANK';

/** Whether reports that are still expected can change a ranking. */
export type RankingStatus =
  /**
   * Every expected report is approved; or the final day has ended, no extension runs and no report waits for a reviewer;
   * or the ranking has waited as long as the scope allows. A later approval publishes a new final version.
   */
  | 'FINAL'
  /**
   * No unit of the map of today could file a report of the month; `Ranking.notFormed` says why. Such a month is never final
   * and never the latest.
   */
  | 'NOT_FORMED'
  /** Reports are still expected or wait for approval. */
  | 'PROVISIONAL';

/** A ranking in a few numbers. Means are taken over the ranked communes; null when none is ranked. */
export type RankingSummary = {
  readonly __typename?: 'RankingSummary';
  /** The indicators with a target that the ranked communes together reach least, the furthest behind first. */
  readonly behind: ReadonlyArray<BehindTarget>;
  /** Number of communes in the ranking. */
  readonly communeCount: Scalars['Int']['output'];
  /** The communes that fell most since the previous month, at most three; those with equal falls by path. */
  readonly falling: ReadonlyArray<RankingRow>;
  /** Means of the scores in the groups, in the order of the method. */
  readonly groups: ReadonlyArray<GroupMean>;
  /** Highest index. */
  readonly highestIndex?: Maybe<Scalars['Float']['output']>;
  /** Lowest index. */
  readonly lowestIndex?: Maybe<Scalars['Float']['output']>;
  /** Mean of the indices, 0 to 1, full precision. */
  readonly meanIndex?: Maybe<Scalars['Float']['output']>;
  /** Means of the scores in the pillars, in the order of the method. */
  readonly pillars: ReadonlyArray<PillarMean>;
  /** Number of communes that have a rank. */
  readonly rankedCount: Scalars['Int']['output'];
  /** The communes that rose most since the previous month, at most three; those with equal rises by path. */
  readonly rising: ReadonlyArray<RankingRow>;
  /** The same of `falling`. */
  readonly whyFalling: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** The largest part of what moved each commune of `rising`, in the same order, as one clause; null where it is not known. */
  readonly whyRising: ReadonlyArray<Maybe<Scalars['String']['output']>>;
};


/** A ranking in a few numbers. Means are taken over the ranked communes; null when none is ranked. */
export type RankingSummaryBehindArgs = {
  first?: Scalars['Int']['input'];
};


/** A ranking in a few numbers. Means are taken over the ranked communes; null when none is ranked. */
export type RankingSummaryWhyFallingArgs = {
  lang?: Language;
};


/** A ranking in a few numbers. Means are taken over the ranked communes; null when none is ranked. */
export type RankingSummaryWhyRisingArgs = {
  lang?: Language;
};

/**
 * Reports that had not been closed when a ranking became final: those of the month, and of the quarter and the year that
 * close with it.
 */
export type RankingWaiting = {
  readonly __typename?: 'RankingWaiting';
  /** Number of reports that waited for a reviewer. */
  readonly awaitingReview: Scalars['Int']['output'];
  /** Number of reports not submitted inside an extension that still ran. */
  readonly extended: Scalars['Int']['output'];
  /** Number of reports that had been returned and were not approved again. */
  readonly returned: Scalars['Int']['output'];
};

/** A part of a whole. */
export type RatioInput = {
  /** The whole. The service fills it in where villages are counted. */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  /** The part. */
  readonly numerator: Scalars['Float']['input'];
};

/** One delivery of a source system. */
export type RecordFiguresInput = {
  /** The figures, 1 to 1,000. */
  readonly figures: ReadonlyArray<RecordedFigureInput>;
  /** Names the delivery, 8 to 100 letters, digits, dashes, dots or colons; kept as the batch of every figure in it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When the system took the figures. A later figure is never replaced by an earlier one. */
  readonly takenAt: Scalars['DateTimeISO']['input'];
};

/** The outcome of a delivery. */
export type RecordFiguresPayload = {
  readonly __typename?: 'RecordFiguresPayload';
  /** Number of figures that were accepted. */
  readonly accepted: Scalars['Int']['output'];
  /** Why figures were refused, each with its place in the path. */
  readonly errors: ReadonlyArray<UserError>;
  /** Number of figures that were refused. */
  readonly refused: Scalars['Int']['output'];
  /** One for each figure, in the order delivered. */
  readonly results: ReadonlyArray<RecordedFigure>;
  /** Number of figures that were recorded before. */
  readonly unchanged: Scalars['Int']['output'];
};

/** The outcome of a delivered figure. */
export type RecordOutcome =
  /** It is kept beside the report. */
  | 'ACCEPTED'
  /** It was refused. */
  | 'REFUSED'
  /** The same figure of this system was recorded before. */
  | 'UNCHANGED';

/** Which document was signed. */
export type RecordSignedDocumentInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Number and date. */
  readonly signedDocument: SignedDocumentInput;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** The outcome of one delivered figure. */
export type RecordedFigure = {
  readonly __typename?: 'RecordedFigure';
  /** Why it was refused; null when it was not. */
  readonly error?: Maybe<UserError>;
  /** The outcome of the request. */
  readonly outcome: RecordOutcome;
};

/** One delivered figure: a ratio, `value`, `yes` or `notApplicable`. */
export type RecordedFigureInput = {
  /** Denominator of a ratio. The service fills it in where villages are counted. */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the indicator, such as `G03`. */
  readonly indicator: Scalars['String']['input'];
  /** True: the indicator does not apply; stands for 0/0. */
  readonly notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Numerator of a ratio. */
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
  /** A count or a level. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Yes or no. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A link that will lead elsewhere. */
export type RedirectOfPreview = {
  readonly __typename?: 'RedirectOfPreview';
  /** Readable id of the unit that ends. */
  readonly from: Scalars['String']['output'];
  /** Readable ids of its successors; empty where it has none. */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
};

/** Which request to refuse. */
export type RefuseExtensionInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why, for the commune. */
  readonly reason: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** A document to register. */
export type RegisterDocumentInput = {
  /** Key of the request: 8 to 100 letters, digits, dashes, dots or colons. A repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1,000 characters; part of the record. */
  readonly reason: Scalars['String']['input'];
  /** The text, to the last space: its SHA-256 is the id. At most 100,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What became of the request. */
export type RegisterDocumentPayload = {
  readonly __typename?: 'RegisterDocumentPayload';
  /** The document; null when the request was refused. */
  readonly document?: Maybe<TrustedDocument>;
  /** Why the request was refused, every reason at once; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The record of the change; null when the request was refused. */
  readonly record?: Maybe<AdministrationRecord>;
};

/** How a true figure relates to the published one. */
export type Relation =
  /** It is exactly that. */
  | 'EQUAL'
  /** It is more: the published value is a lower bound. */
  | 'GREATER'
  /** It is less: the published value is an upper bound. */
  | 'LESS';

/** One letter to one official, as the ledger keeps it. Never public. */
export type Reminder = Node & {
  readonly __typename?: 'Reminder';
  /** How often a run took it up. */
  readonly attempts: Scalars['Int']['output'];
  /** The day in Việt Nam that it belongs to. */
  readonly day: Scalars['LocalDate']['output'];
  /** Global id of the letter. */
  readonly id: Scalars['ID']['output'];
  /** The reports for which it was due, each at its step of the ladder; empty for a digest alone. */
  readonly items: ReadonlyArray<ReminderItem>;
  /** What kind of letter it is. */
  readonly kind: ReminderKind;
  /** Id that the mail service gave it; null while it has not gone out. */
  readonly messageId?: Maybe<Scalars['String']['output']>;
  /** Why it was cancelled; null unless it was. */
  readonly notSentReason?: Maybe<ReminderNotSentReason>;
  /** Who gets it. Null when that official has left the scope since. */
  readonly official?: Maybe<Official>;
  /** Path of the page that the letter leads to, such as `/bao-cao/xuan-lac/2026-10`. */
  readonly page: Scalars['String']['output'];
  /** The sweep that planned it. */
  readonly plannedAt: Scalars['DateTimeISO']['output'];
  /** Its name in the ledger, and in the header `X-Reminder-Id` unless it went as a part of a joint letter. */
  readonly reference: Scalars['String']['output'];
  /** When the receiving mail server reported on it; null while nothing is known. */
  readonly reportedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** When it went out; null while it has not. */
  readonly sentAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** How far it has come. */
  readonly state: ReminderState;
  /**
   * The subject line that it went out with, in the language of the letter. Null while it has not gone out, and for letters of
   * earlier releases.
   */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The unit that the official answered for. */
  readonly unit: Unit;
  /**
   * Why it was not sent or did not arrive, as a sentence, or in the words of the mail service where nothing else is known.
   * Null for a letter that waits, and for one that was sent without bad news.
   */
  readonly whyNot?: Maybe<Scalars['String']['output']>;
  /** Why it was written, as a phrase. */
  readonly whySent: Scalars['String']['output'];
};


/** One letter to one official, as the ledger keeps it. Never public. */
export type ReminderWhyNotArgs = {
  lang?: Language;
};


/** One letter to one official, as the ledger keeps it. Never public. */
export type ReminderWhySentArgs = {
  lang?: Language;
};

/** A page of letters. */
export type ReminderConnection = {
  readonly __typename?: 'ReminderConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ReminderEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Reminder>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One letter in a page. */
export type ReminderEdge = {
  readonly __typename?: 'ReminderEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The letter. */
  readonly node: Reminder;
};

/** One report for which a letter was due. */
export type ReminderItem = {
  readonly __typename?: 'ReminderItem';
  /** The period of the report. */
  readonly period: Period;
  /** Where the report stood on the day of the letter. */
  readonly stage: ReminderStage;
  /**
   * The step of the ladder, in working days from the deadline: -3, 0, 1, 3, 5, 10 and so on. For a letter about an opened
   * window, how far ahead the deadline was.
   */
  readonly step: Scalars['Int']['output'];
  /** The commune. */
  readonly unit: Unit;
};

/** Kinds of letters. */
export type ReminderKind =
  /** An administrator changed the official's e-mail address: at once, one letter to the old address and one to the new one. */
  | 'ADDRESS_CHANGED'
  /** Somebody became an administrator: at once, to the other administrators who answer for the unit. */
  | 'ADMINISTRATOR_APPOINTED'
  /** The one scheduled letter of an official and day. */
  | 'DAILY'
  /** A report was sent back: the reviewer's comments, at once, one letter for each returned revision. */
  | 'RETURNED'
  /** To the substitute whose days were taken back or end early, because the absent official returned, left or moved: at once. */
  | 'SUBSTITUTE_ENDED'
  /** To an absent official whose substitute left or moved: at once, with the days that are without a substitute. */
  | 'SUBSTITUTE_LEFT'
  /** To somebody who was named as the substitute of an absent official: at once, with the days and the rights. */
  | 'SUBSTITUTE_NAMED';

/** Why a planned letter was cancelled. */
export type ReminderNotSentReason =
  /** The address bounced for good, or its owner called a letter unwanted. */
  | 'ADDRESS_SUPPRESSED'
  /** It was not sent on its day; the letter of a later day takes its place. */
  | 'DAY_OVER'
  /** The official was closed before it went out. */
  | 'INACTIVE'
  /** The official got another unit or role before it went out. */
  | 'MOVED'
  /** Its reports were submitted or extended before it went out. */
  | 'NOTHING_DUE';

/** Where a report stands when a letter names it. */
export type ReminderStage =
  /** The commune has submitted it, and it waits for a reviewer; the step counts the working days since the submission. */
  | 'AWAITING_REVIEW'
  /** On the deadline. */
  | 'DUE'
  /** After the deadline. */
  | 'OVERDUE'
  /** Before the deadline. */
  | 'UPCOMING';

/** How far a letter has come. */
export type ReminderState =
  /** The receiving mail server sent it back. */
  | 'BOUNCED'
  /** A run is sending it now. */
  | 'CLAIMED'
  /** Its reader called it unwanted. */
  | 'COMPLAINED'
  /** The receiving mail server accepted it. */
  | 'DELIVERED'
  /** The mail service refused it for good. */
  | 'FAILED'
  /** Planned, and waiting for the next sweep. */
  | 'PENDING'
  /** The mail service accepted it; its fate is not known yet. */
  | 'SENT'
  /** Cancelled, because it was no longer wanted or its day had ended. */
  | 'SUPERSEDED'
  /** Cancelled, because its address does not receive letters. */
  | 'SUPPRESSED';

/** The file to take off. */
export type RemoveEvidenceFileInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the indicator that it proves; absent for the report as a whole. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** `EvidenceFile.sha256` of the file. */
  readonly sha256: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What to reopen. */
export type ReopenReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** A change of the map of units: an event that is drafted, previewed, published and taken back. */
export type Reorganisation = {
  readonly __typename?: 'Reorganisation';
  /** What the viewer may do to the reorganisation now. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** What the clauses do. */
  readonly changes: ReadonlyArray<UnitChange>;
  /** Number of the decision. */
  readonly decision: Scalars['String']['output'];
  /** First day of the new map. */
  readonly effective: Scalars['LocalDate']['output'];
  /** Everything that keeps it from being published; empty when it can be published or is. */
  readonly faults: ReadonlyArray<UserError>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True where an administrator other than those who drafted it has confirmed that rights grow by it. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** The unit whose administrator proposes it to the scope above; null where it was drafted by whoever may publish it. */
  readonly proposedFrom?: Maybe<Unit>;
  /** The last change of the draft, to be given as `expectedRevision`; null where the draft was loaded. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** Who takes over the settings of scopes that end. */
  readonly scopeHeirs: ReadonlyArray<ScopeHeir>;
  /** How far it is. */
  readonly state: ReorganisationState;
};

/** What a draft of a reorganisation says. */
export type ReorganisationDraftInput = {
  /** What the clauses of the decision do, at most 1,000. */
  readonly changes: ReadonlyArray<UnitChangeInput>;
  /** Number of the decision, such as `1683/NQ-UBTVQH15`. */
  readonly decision: Scalars['String']['input'];
  /** First day of the new map, in the past or in the future. */
  readonly effective: Scalars['LocalDate']['input'];
  /** The revision that the caller has seen, from `Reorganisation.revision`; null for a new draft. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Its id, such as `1683-nq-ubtvqh15`: small letters, digits and dashes. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Who takes over the settings, ladder and letterhead of a scope whose unit is divided or ends without an heir. */
  readonly scopeHeirs?: ReadonlyArray<ScopeHeirInput>;
};

/** Which reorganisation. */
export type ReorganisationInput = {
  /** The revision that the caller has seen, from `Reorganisation.revision`. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What a clause does to units. */
export type ReorganisationKind =
  /** A unit begins without predecessors. */
  | 'BEGIN'
  /** A unit goes on with another code. */
  | 'CHANGE_CODE'
  /** A unit goes on as another kind. */
  | 'CHANGE_KIND'
  /** A unit ends without a successor in the register. */
  | 'END'
  /** A level ends. */
  | 'END_LEVEL'
  /** Units go into a new one as a whole. */
  | 'MERGE'
  /** A unit goes on below another one. */
  | 'MOVE'
  /** A unit goes on under another name. */
  | 'RENAME'
  /** A unit is divided. */
  | 'SPLIT';

/** What was done to a reorganisation. */
export type ReorganisationPayload = {
  readonly __typename?: 'ReorganisationPayload';
  /** Why it was refused, all at once; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** What follows by itself, such as rankings that the coming night publishes anew; empty when it was refused. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The record of the change; null when it was refused. */
  readonly record?: Maybe<AdministrationRecord>;
  /** The reorganisation after it; null when it was refused, and of a draft that was discarded. */
  readonly reorganisation?: Maybe<Reorganisation>;
};


/** What was done to a reorganisation. */
export type ReorganisationPayloadNotesArgs = {
  lang?: Language;
};

/** What a reorganisation would change. */
export type ReorganisationPreview = {
  readonly __typename?: 'ReorganisationPreview';
  /** Units that begin, by path; without villages. */
  readonly beginning: ReadonlyArray<UnitOfPreview>;
  /** Units that go on with another name, kind, code or parent, by path; without villages. */
  readonly changing: ReadonlyArray<ChangeOfPreview>;
  /** Units that end, by path; without villages. */
  readonly ending: ReadonlyArray<UnitOfPreview>;
  /** True where another administrator has to confirm rights that grow. */
  readonly needsConfirmation: Scalars['Boolean']['output'];
  /** Where the officials of ended units go on. */
  readonly officials: ReadonlyArray<OfficialOfPreview>;
  /** Periods that close on the day or later and are open today: from now on the new units file them. */
  readonly openPeriods: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Published rankings that the new map concerns: the one before the day, and those of months that close on the day or
   * later.
   */
  readonly rankings: ReadonlyArray<RankingOfPreview>;
  /** Links to ended units that will lead to their successors. */
  readonly redirects: ReadonlyArray<RedirectOfPreview>;
  /**
   * Reports of ended units for periods that close on the day or later. Summed, they fill in the drafts of the successors;
   * they stay readable.
   */
  readonly reports: ReadonlyArray<ReportOfPreview>;
  /**
   * Scopes whose units end, and who takes over settings, ladder and letterhead; scopes that go on below another unit with
   * all of it.
   */
  readonly scopes: ReadonlyArray<ScopeOfPreview>;
};

/** How far a reorganisation is. */
export type ReorganisationState =
  /** It can be changed, and changes nothing. */
  | 'DRAFT'
  /** The map follows it from its day on. */
  | 'PUBLISHED';

/**
 * What one commune reports for one period. A month, a quarter and a year that close on the same day are three
 * reports with their own indicators. It exists from the moment it is expected, even before anything is submitted.
 */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** What the viewer may do to the report now. Without a token nothing is allowed. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** The moment of the latest approval; null before the first one. */
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /**
   * The day of the nightly run from which on the approved report counts in the first ranking that uses it. Null when it
   * counts already, or nothing is approved.
   */
  readonly countsFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The same as a sentence: with which run, or with which final version. Null where `countsFrom` is. */
  readonly countsFromSentence?: Maybe<Scalars['String']['output']>;
  /**
   * Last day on which this report is on time: the period's deadline, or a later one that the commune requested before the deadline and
   * was granted.
   */
  readonly dueDay: Scalars['LocalDate']['output'];
  /**
   * Every extension that was granted, oldest first, with days, office and kind of ground. The text of the reason is
   * not public.
   */
  readonly extensions: ReadonlyArray<ReportExtension>;
  /** The approved figures, one for each indicator of the period's frequency; empty before the first approval. */
  readonly figures: ReadonlyArray<ReportFigure>;
  /** The moment of the first submission, by which timeliness is judged; null before it. */
  readonly firstSubmittedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /**
   * The report for the people who work on it: figures in progress, comments, deliveries and every change. FORBIDDEN or
   * UNAUTHENTICATED for everybody else.
   */
  readonly form?: Maybe<ReportForm>;
  /** Global id of the report. */
  readonly id: Scalars['ID']['output'];
  /** True when figures and dates are made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** True when the commune was granted an extension. */
  readonly isExtended: Scalars['Boolean']['output'];
  /** Present where a file of figures of the past brought approved figures, instead of a commune that filed them. */
  readonly loaded?: Maybe<LoadedFigures>;
  /** The period it reports for. */
  readonly period: Period;
  /** State of the report as the public may see it. */
  readonly state: ReportState;
  /** Whether the report was on time, judged now. */
  readonly timeliness: Timeliness;
  /** The commune that reports. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
  /**
   * Working days after the deadline up to the first submission, or up to today while the report is overdue. At least 1
   * for a late report; 0 for one that is on time or not due.
   */
  readonly workingDaysLate: Scalars['Int']['output'];
};


/**
 * What one commune reports for one period. A month, a quarter and a year that close on the same day are three
 * reports with their own indicators. It exists from the moment it is expected, even before anything is submitted.
 */
export type ReportCountsFromSentenceArgs = {
  lang?: Language;
};

/** A page of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of reports in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One report in a page. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: Report;
};

/** An extension that one commune was granted: the public part of it. */
export type ReportExtension = {
  readonly __typename?: 'ReportExtension';
  /** The day that decides: the day of the request, or the day of the grant where nobody had asked. */
  readonly claimedOn: Scalars['LocalDate']['output'];
  /** The later day. */
  readonly day: Scalars['LocalDate']['output'];
  /** The day on which it was granted. */
  readonly grantedOn: Scalars['LocalDate']['output'];
  /** The kind of ground; null in extensions from before it was kept. */
  readonly ground?: Maybe<ExtensionGround>;
  /** The office that granted it; null in extensions from before it was kept. */
  readonly office?: Maybe<Unit>;
  /**
   * True when it replaced the deadline. False when it was asked for after the deadline: it moved only the reminders and the
   * form, and the report stays late.
   */
  readonly replacesDueDay: Scalars['Boolean']['output'];
};

/** The figure of one indicator in a report. */
export type ReportFigure = {
  readonly __typename?: 'ReportFigure';
  /** The approved figure. */
  readonly figure: Figure;
  /** The indicator. */
  readonly indicator: Indicator;
  /** True where a file of figures of the past brought the figure, and nobody has corrected it since. */
  readonly isLoaded: Scalars['Boolean']['output'];
};

/** A report for the people who work on it. */
export type ReportForm = Node & {
  readonly __typename?: 'ReportForm';
  /** What the viewer may do to the report now. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** The latest approval; null before the first one. */
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** The reviewers to whom the commune is assigned; empty where all reviewers look after it. */
  readonly assignedReviewers: ReadonlyArray<Official>;
  /** Who reviews the report, and until when. Null unless it awaits review. */
  readonly awaitedReview?: Maybe<AwaitedReview>;
  /** Figures of a returned report on which the reviewer or the Chairperson has commented. */
  readonly commentedFigures: ReadonlyArray<FormFigure>;
  /**
   * The day of the nightly run from which on the approved report counts in the first ranking that uses it. Null when it
   * counts already, or nothing is approved.
   */
  readonly countsFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The same as a sentence: with which run, or with which final version. Null where `countsFrom` is. */
  readonly countsFromSentence?: Maybe<Scalars['String']['output']>;
  /** Every delivery of source systems for this report in the order received, each as it was answered. None is ever changed or removed. */
  readonly deliveries: DeliveryConnection;
  /** The day by which this report is due: the last one that was granted, else the deadline of the period. */
  readonly dueDay: Scalars['LocalDate']['output'];
  /** Figures that this report once had and no longer has: the next submission or approval would leave them out. */
  readonly emptied: ReadonlyArray<EmptiedFigure>;
  /** The days to which the report can be extended; null where no working day is left before its period locks. */
  readonly extensionDays?: Maybe<ExtensionDays>;
  /** Why the commune was granted an extension; null when it was not. */
  readonly extensionReason?: Maybe<Scalars['String']['output']>;
  /** The latest request that was refused; null when none was. */
  readonly extensionRefusal?: Maybe<ExtensionRefusal>;
  /** The deadline that the commune has requested; null when no request waits for an answer. */
  readonly extensionRequest?: Maybe<ExtensionRequest>;
  /** Every extension that was granted, with the text, oldest first. */
  readonly extensions: ReadonlyArray<FormExtension>;
  /** One entry for each indicator that is typed in this report. */
  readonly figures: ReadonlyArray<FormFigure>;
  /** Figures of the commune's reports for other periods that close on the same day. They have to agree with the report. */
  readonly figuresBeside: ReadonlyArray<FigureBeside>;
  /** Files of the report as a whole, such as the signed document, oldest first. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** The first submission, by which timeliness is judged; null when there is none. */
  readonly firstSubmittedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** When the officer handed it to the Chairperson, with whom it lies; null where it does not. */
  readonly handedOverAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Every change, oldest first. */
  readonly history: ReportRevisionConnection;
  /** Global id of the form. It stays the same from the first save to the last approval. */
  readonly id: Scalars['ID']['output'];
  /** Present where a file of figures of the past brought approved figures. */
  readonly loaded?: Maybe<LoadedFigures>;
  /** The method by whose rules the report is filled in. */
  readonly methodVersion: MethodVersion;
  /** What the official who fills in the form has to know, a sentence each. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The period it reports for. */
  readonly period: Period;
  /** What a reviewer looks at before deciding. Null before the first submission. */
  readonly review?: Maybe<ReportReview>;
  /** Token of the latest revision, to be given as `expectedRevision`; null before the first one. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** When figures were saved last; null before the first time. */
  readonly savedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Who signs the printed report as of today: the Chairperson of the commune, or the deputy who stands in. */
  readonly signatureBlock: SignatureBlock;
  /** The signed document of what was submitted last; null where nobody named one. */
  readonly signedDocument?: Maybe<SignedDocument>;
  /** State of the report. */
  readonly state: FilingState;
  /** First day on which it can be submitted. */
  readonly submittableFrom: Scalars['LocalDate']['output'];
  /** The commune that reports. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
  /** Villages of the commune on the closing date; null where the register does not know how many there are, and denominators of villages are not checked. */
  readonly villageCount?: Maybe<Scalars['Int']['output']>;
  /** Working days from today to the deadline: 0 on the deadline itself, below 0 after it. */
  readonly workingDaysLeft: Scalars['Int']['output'];
  /** Working days that a submitted report has waited for a reviewer; null in every other state. */
  readonly workingDaysWaiting?: Maybe<Scalars['Int']['output']>;
};


/** A report for the people who work on it. */
export type ReportFormCountsFromSentenceArgs = {
  lang?: Language;
};


/** A report for the people who work on it. */
export type ReportFormDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A report for the people who work on it. */
export type ReportFormHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A report for the people who work on it. */
export type ReportFormNotesArgs = {
  lang?: Language;
};

/** A report of a unit that ends. */
export type ReportOfPreview = {
  readonly __typename?: 'ReportOfPreview';
  /** Readable ids of the successors whose drafts it fills in; empty where the unit is divided. */
  readonly fillsIn: ReadonlyArray<Scalars['String']['output']>;
  /** The period. */
  readonly period: Scalars['String']['output'];
  /** How far the report is. */
  readonly state: FilingState;
  /** Readable id of the unit that ends. */
  readonly unit: Scalars['String']['output'];
};

/**
 * A submitted report beside the period before and the other communes. Other communes are those of the scope whose work in
 * progress the viewer may read.
 */
export type ReportReview = {
  readonly __typename?: 'ReportReview';
  /** Every figure of the report in the order of the method, beside the period before and the other communes. */
  readonly figures: ReadonlyArray<ReviewedFigure>;
  /**
   * True where nothing keeps the report from being approved together with others: no warning, no open comment and no figure
   * outside its expected range. `ApproveReportsInput.onlyUnremarkable` decides by the same rule.
   */
  readonly isUnremarkable: Scalars['Boolean']['output'];
  /** Number of reviewers' comments that the commune has not answered. */
  readonly openCommentCount: Scalars['Int']['output'];
  /** Number of figures outside their expected range. */
  readonly outsideRangeCount: Scalars['Int']['output'];
  /** The period before, of the same frequency. */
  readonly previousPeriod: Period;
  /** Every reason to look closely: warnings, open comments, figures outside their range. */
  readonly remarks: ReadonlyArray<ReviewRemark>;
  /** Number of warnings that the commune has answered with a reason. */
  readonly warningCount: Scalars['Int']['output'];
  /** Working days between the deadline and the first submission; 0 for a report that was on time. */
  readonly workingDaysLate: Scalars['Int']['output'];
};

/** One change of a report: who, when, what and why. Revisions are never changed or removed. */
export type ReportRevision = Node & {
  readonly __typename?: 'ReportRevision';
  /** What was done. */
  readonly action: FilingAction;
  /** Id of the official or the system that made the change, for programs. */
  readonly actor: Scalars['String']['output'];
  /**
   * Name of the official or the system that made the change; null where the register does not know it any more. Of a
   * substitute with the name of the absent official: "Nguyễn A thay Trần B".
   */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** The moment of the change. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** What differs from the revision before, indicator by indicator. */
  readonly changes: ReadonlyArray<FigureChange>;
  /** Files of the report as a whole after the change, those too that were taken off later. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Global id of the change. */
  readonly id: Scalars['ID']['output'];
  /** Present where the revision is the load of a file, or its approval. */
  readonly loaded?: Maybe<LoadedFigures>;
  /** The reason, or the comment on the report as a whole. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Token of the revision: the idempotency key of the request that made it. */
  readonly revision: Scalars['String']['output'];
  /** The signed document that was named with the change; null where none was. */
  readonly signedDocument?: Maybe<SignedDocument>;
  /** Doubtful figures for which a reason was given. */
  readonly warnings: ReadonlyArray<UserError>;
};


/** One change of a report: who, when, what and why. Revisions are never changed or removed. */
export type ReportRevisionActorNameArgs = {
  lang?: Language;
};

/** A page of the changes of one report. */
export type ReportRevisionConnection = {
  readonly __typename?: 'ReportRevisionConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ReportRevisionEdge>;
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<ReportRevision>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of changes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change in a page. */
export type ReportRevisionEdge = {
  readonly __typename?: 'ReportRevisionEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ReportRevision;
};

/** Where the expected reports of one period stand. Each report counts in exactly one of the places. */
export type ReportStandings = {
  readonly __typename?: 'ReportStandings';
  /** Number of reports that are approved. */
  readonly approved: Scalars['Int']['output'];
  /** How many were expected, submitted, on time and approved. */
  readonly completeness: Completeness;
  /** Number of reports inside an extension that still runs. */
  readonly extended: Scalars['Int']['output'];
  /** Number of reports that are not due yet. */
  readonly notYetDue: Scalars['Int']['output'];
  /** Number of reports that are overdue. */
  readonly overdue: Scalars['Int']['output'];
  /** The period. */
  readonly period: Period;
  /** Number of reports that were returned or reopened. */
  readonly returned: Scalars['Int']['output'];
  /** Number of reports that wait for a reviewer. */
  readonly waiting: Scalars['Int']['output'];
};

/** State of a report as the public may see it. */
export type ReportState =
  /** Approved: its figures are public and count in rankings. They stay in force while the report is worked on again. */
  | 'APPROVED'
  /** Nothing is submitted. */
  | 'NOT_SUBMITTED'
  /** Submitted and waiting for approval. */
  | 'SUBMITTED';

/** The file to send. */
export type RequestEvidenceUploadInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key answers the same place. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the indicator that it proves; absent for the report as a whole. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** The name of the file, at most 150 characters. */
  readonly name: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Its size in bytes, at most 10,485,760: exactly as many must be sent. */
  readonly size: Scalars['Int']['input'];
  /** What it is. Its content decides when it is added. */
  readonly type: EvidenceType;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** Where to send the file. */
export type RequestEvidenceUploadPayload = {
  readonly __typename?: 'RequestEvidenceUploadPayload';
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The place; null when the request was refused. */
  readonly upload?: Maybe<EvidenceUpload>;
};

/** The new deadline to request. */
export type RequestExtensionInput = {
  /** The day asked for: a working day after the deadline in force, not after the lock of the period (`ReportForm.extensionDays`). */
  readonly day: Scalars['LocalDate']['input'];
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** The kind of ground, which is public once it is granted. */
  readonly ground: ExtensionGround;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why, for the reviewer; never public. */
  readonly reason: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What to return, and what to correct; at least one comment. */
export type ReturnReportInput = {
  /** About the report as a whole. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** About single figures. */
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What to return to the officer, and what to correct; at least one comment. */
export type ReturnToOfficerInput = {
  /** About the report as a whole. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** About single figures. */
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** The communes that one reviewer looks after. */
export type ReviewAssignment = {
  readonly __typename?: 'ReviewAssignment';
  /** The communes. */
  readonly communes: ReadonlyArray<Unit>;
  /** False where the reviewer's account is closed or works elsewhere: the communes go to the others. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** The reviewer; null where the register of officials does not know them any more. */
  readonly reviewer?: Maybe<Official>;
};

/** How reviewers are reminded of reports that wait for them, in working days after the submission. */
export type ReviewLadder = {
  readonly __typename?: 'ReviewLadder';
  /** It is named again each time this many working days have passed. */
  readonly every: Scalars['Int']['output'];
  /** It is first named in the reviewers' daily letter after this many working days. */
  readonly firstAfter: Scalars['Int']['output'];
  /** From this working day on the digest for leaders names the report, with the reviewing office. */
  readonly leadersFrom: Scalars['Int']['output'];
};

/** How reviewers are reminded of reports that wait for them; what is not named stays as it is. */
export type ReviewLadderInput = {
  /** It is named again each time this many working days have passed, 1 to 60. */
  readonly every?: InputMaybe<Scalars['Int']['input']>;
  /** A report is first named in the reviewers' daily letter this many working days after its submission, 1 to 60. */
  readonly firstAfter?: InputMaybe<Scalars['Int']['input']>;
  /** From this many working days on, the digest for leaders names the report with the reviewing office; 1 to 60. */
  readonly leadersFrom?: InputMaybe<Scalars['Int']['input']>;
};

/** One reason to look closely at a report. */
export type ReviewRemark = {
  readonly __typename?: 'ReviewRemark';
  /** The indicator; null for a comment on the whole report. */
  readonly indicator?: Maybe<Indicator>;
  /** The kind of the reason. */
  readonly kind: ReviewRemarkKind;
  /** The reason in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** One reason to look closely at a report. */
export type ReviewRemarkSentenceArgs = {
  lang?: Language;
};

/** Why a reviewer looks closely at a report. */
export type ReviewRemarkKind =
  /** A reviewer has commented, and the commune has sent the same figure with the same reason and evidence again. */
  | 'OPEN_COMMENT'
  /**
   * The figure lies further from the median of the communes than is usual: its robust z-score is above 3.5 or below -3.5,
   * as for `UnusualFigure`.
   */
  | 'OUTSIDE_RANGE'
  /** The rules doubt a figure, and the commune has answered with a reason. */
  | 'WARNING';

/** One figure of a report as a reviewer looks at it. */
export type ReviewedFigure = {
  readonly __typename?: 'ReviewedFigure';
  /**
   * By how much the value differs from the period before: percentage points of a ratio, otherwise the number. Null where
   * either is missing or not applicable.
   */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /**
   * The range in which the figure is expected; null for levels, for yes and no, and where fewer than five communes have a
   * figure or all have the same.
   */
  readonly expected?: Maybe<ExpectedRange>;
  /** The figure with reason, evidence and comment. */
  readonly figure: FormFigure;
  /**
   * The same figure of comparable communes that have sent theirs: of the same kind where there are at least five of it, those
   * with about as many villages first.
   */
  readonly peers: ReadonlyArray<PeerFigure>;
  /** The figure in force of the period before. */
  readonly previous: Figure;
  /** Reasons to look closely at this figure. */
  readonly remarks: ReadonlyArray<ReviewRemark>;
};


/** One figure of a report as a reviewer looks at it. */
export type ReviewedFigurePeersArgs = {
  first?: Scalars['Int']['input'];
};

/**
 * Figures of all communes of a scope taken together: `n of N` communes. Figures carried forward from an earlier period
 * are left out. Percentages are never averaged.
 */
export type RollUp = {
  readonly __typename?: 'RollUp';
  /** Number of communes in the scope: the N of `n of N`. */
  readonly communes: Scalars['Int']['output'];
  /** Sum of the denominators; null unless the figure is a ratio. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** Mean over the reporting communes, for counts, and for levels with one decimal; null otherwise. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Number of the reporting communes to which the indicator does not apply. */
  readonly notApplicable: Scalars['Int']['output'];
  /** Sum of the numerators; null unless the figure is a ratio. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** The period of the figures. */
  readonly period: Period;
  /**
   * 100 × numerator / denominator of the sums, in per cent; null unless the figure is a ratio whose denominators add up
   * to more than 0.
   */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Number of communes with a figure of this period: the n of `n of N`. A ratio of 0/0 is a figure that adds nothing. */
  readonly reporting: Scalars['Int']['output'];
  /** Sum of the counts; null unless the figure is a count. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
  /** Number of communes that answered yes; null unless the figure is yes or no. */
  readonly yes?: Maybe<Scalars['Int']['output']>;
};

/** Where a rule or target comes from. */
export type RuleStatus =
  /** A proposal of this service that an administrator may change. It is not a law. */
  | 'LOCAL'
  /** Seen in a published text. */
  | 'OFFICIAL'
  /** General knowledge; nobody has seen the text. */
  | 'UNVERIFIED';

/** How a run ended. */
export type RunResult =
  /** It did its work. */
  | 'DONE'
  /** It ended with an error; the reason names the kind of error. */
  | 'FAILED'
  /** There was nothing to do; the reason says why. */
  | 'NOTHING_TO_DO'
  /** It is under way. A run that is older than a quarter of an hour ended without a word. */
  | 'RUNNING'
  /** The mail service took no more letters. */
  | 'STOPPED';

/** Indicators whose denominators are the same number. */
export type SameDenominator = {
  readonly __typename?: 'SameDenominator';
  /** Their codes. */
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
};

/** What to save. */
export type SaveReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Figures to change. */
  readonly figures: ReadonlyArray<FigureInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** A scope that ends, and the unit that takes over its settings. */
export type ScopeHeir = {
  readonly __typename?: 'ScopeHeir';
  /** Readable id of the unit that takes over. */
  readonly heir: Scalars['String']['output'];
  /** Readable id of the scope. */
  readonly scope: Scalars['String']['output'];
};

/** A scope that ends, and the unit that takes over its settings. */
export type ScopeHeirInput = {
  /** A unit above the communes that exists from the day on (global or readable id). */
  readonly heir: Scalars['ID']['input'];
  /** The scope (global or readable id). */
  readonly scope: Scalars['ID']['input'];
};

/** A scope whose unit ends, or goes on below another one. */
export type ScopeOfPreview = {
  readonly __typename?: 'ScopeOfPreview';
  /** The authority that its letters name. */
  readonly authority: Scalars['String']['output'];
  /** First month that is filed under the new map. */
  readonly firstPeriod: Scalars['String']['output'];
  /** Readable id of the unit that takes over its settings; null where the scope goes on itself. */
  readonly heir?: Maybe<Scalars['String']['output']>;
  /** Its settings, ladder and letterhead, which go on as they are. */
  readonly rules: ScopeRules;
  /** Readable id of the scope. */
  readonly scope: Scalars['String']['output'];
  /** Readable id of the unit directly above it from then on, where it goes on below another one; else null. */
  readonly to?: Maybe<Scalars['String']['output']>;
};


/** A scope whose unit ends, or goes on below another one. */
export type ScopeOfPreviewAuthorityArgs = {
  lang?: Language;
};

/** The figures of all communes of a scope in one period. */
export type ScopePoint = {
  readonly __typename?: 'ScopePoint';
  /** The period of the figures. */
  readonly period: Period;
  /** The figures taken together. */
  readonly rollUp: RollUp;
};

/** Roll-ups of a scope in one published ranking. */
export type ScopeRollUp = {
  readonly __typename?: 'ScopeRollUp';
  /** The ranking whose figures are used. */
  readonly ranking: Ranking;
  /** One roll-up for each indicator, in the order asked, or else in the order of the method. */
  readonly rollUps: ReadonlyArray<RollUp>;
};

/** What administrators keep for one scope. Minimum coverage and the policy for missing figures belong to the method version. */
export type ScopeRules = Node & {
  readonly __typename?: 'ScopeRules';
  /** What the viewer may do to the rules now. */
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  /** Day of the month on which figures are closed, 1 to 28. */
  readonly closingDay: Scalars['Int']['output'];
  /** True where submitted figures count before they are approved, flagged. */
  readonly countsSubmitted: Scalars['Boolean']['output'];
  /** Reports are due on this day of the month, moved to the next working day; null where working days count. */
  readonly dueDayOfMonth?: Maybe<Scalars['Int']['output']>;
  /** Reports are due on this working day after closing; null where a day of the month is set. */
  readonly dueWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** A ranking becomes final when this day of the month, moved to the next working day, has ended and no report waits. */
  readonly finalDay: Scalars['Int']['output'];
  /**
   * How many working days after that day a ranking waits at most, for extensions that still run and for reports that a
   * reviewer has not closed.
   */
  readonly finalWaitDays: Scalars['Int']['output'];
  /** First month in which reports are expected. */
  readonly firstPeriod: Scalars['String']['output'];
  /** Global id of the rules of the scope. */
  readonly id: Scalars['ID']['output'];
  /** The ladder of letters. */
  readonly ladder: Ladder;
  /** Who writes the letters of the scope. */
  readonly letterhead: Letterhead;
  /** A period locks this many periods of its frequency after its deadline. */
  readonly lockAfter: Scalars['Int']['output'];
  /** Periods that an administrator locked before their time. */
  readonly lockedPeriods: ReadonlyArray<Scalars['String']['output']>;
  /** Reminders run from this day on; null = off. */
  readonly remindersFrom?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Which reviewer looks after which communes. Letters to reviewers and the queue follow; a commune without an assignment
   * goes to all reviewers. No assignment takes a right away.
   */
  readonly reviewAssignments: ReadonlyArray<ReviewAssignment>;
  /** The last change of these rules, to be given as `expectedRevision`; null when there was none. */
  readonly revision?: Maybe<Scalars['String']['output']>;
  /** The scope. */
  readonly scope: Unit;
  /**
   * True where the Chairperson of a commune sends its reports, which the officer hands over. A commune without an active Chairperson
   * sends them without.
   */
  readonly signOff: Scalars['Boolean']['output'];
  /** True where printed reports are signed for the People's Committee (TM. ỦY BAN NHÂN DÂN). */
  readonly signsForCommittee: Scalars['Boolean']['output'];
};

/** The result of a change of a scope's rules. */
export type ScopeRulesPayload = {
  readonly __typename?: 'ScopeRulesPayload';
  /** Every reason why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** Deadlines of open periods that stayed. */
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  /** Deadlines that moved. */
  readonly movedDueDays: ReadonlyArray<MovedDueDay>;
  /** The record of the change; a repeat answers the same one. Null when it was refused. */
  readonly record?: Maybe<AdministrationRecord>;
  /** The rules as they stand now; null when the change was refused. */
  readonly rules?: Maybe<ScopeRules>;
};

/** How a figure becomes a share between 0 and 1 of the indicator's points. */
export type Scoring = {
  readonly __typename?: 'Scoring';
  /** Thresholds and the share each earns, lowest first; empty unless the rule is BANDS. */
  readonly bands: ReadonlyArray<Band>;
  /** True when the target of a count is meant per month; otherwise it is meant per period. */
  readonly isPerMonth: Scalars['Boolean']['output'];
  /** Highest level, which earns all points; null unless the rule is LEVELS. */
  readonly maximumLevel?: Maybe<Scalars['Int']['output']>;
  /** The rule that is applied. */
  readonly rule: ScoringRule;
  /** Where the rule comes from; null where each target says so itself, or where nothing is scored. */
  readonly status?: Maybe<RuleStatus>;
  /**
   * The target of one year. Between two listed years it is linear, and before the first and after the last it keeps their
   * value. It is never rounded. Null unless the rule is TARGET.
   */
  readonly target?: Maybe<Target>;
  /** Listed targets, by year; empty unless the rule is TARGET. */
  readonly targets: ReadonlyArray<Target>;
};


/** How a figure becomes a share between 0 and 1 of the indicator's points. */
export type ScoringTargetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How a figure is turned into points. */
export type ScoringRule =
  /** The share of the highest threshold not above the value. */
  | 'BANDS'
  /** level / highest level. */
  | 'LEVELS'
  /** The place between the lowest and the highest value among the ranked communes of the same ranking. */
  | 'MIN_MAX'
  /** The figure is shown and not scored. */
  | 'NONE'
  /** value / target, at most 1. */
  | 'TARGET'
  /** All points for yes, none for no. */
  | 'YES_NO';

/** One report as the caller has seen it. */
export type SeenReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** The figures of one indicator over time. */
export type Series = Node & {
  readonly __typename?: 'Series';
  /** First month asked for. */
  readonly from: Period;
  /** Global id of the series: of the indicator, scope, months and units that were asked for. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** True when any figure in it is made up for the demonstration. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** One line for each commune, in the order asked, or else in the order of their paths. */
  readonly lines: ReadonlyArray<SeriesLine>;
  /** The communes of the scope taken together, one point for each period, oldest first. */
  readonly scopePoints: ReadonlyArray<ScopePoint>;
  /** Last month asked for. */
  readonly to: Period;
};

/** The figures of one commune over time. */
export type SeriesLine = {
  readonly __typename?: 'SeriesLine';
  /**
   * One point for each period in which the commune was part of a ranking, oldest first; before its first day the sums of
   * its predecessors.
   */
  readonly points: ReadonlyArray<SeriesPoint>;
  /** The commune. */
  readonly unit: Unit;
};

/** The figure of one commune in one period. */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** The figure. One that was carried forward from an earlier period is not repeated here: the period is missing. */
  readonly figure: Figure;
  /** True where a file of figures of the past brought the figure, or any part of a sum over several units. */
  readonly isLoaded: Scalars['Boolean']['output'];
  /**
   * Before the reorganisation by which the commune began: how much of the sum of its predecessors is known. Such a figure
   * has no share: it is never ranked or compared. Null for a figure that the commune itself reported.
   */
  readonly parts?: Maybe<FigureParts>;
  /** The period of the figure. */
  readonly period: Period;
  /** Share of the indicator's points, 0 to 1; null when missing, not applicable or not scored. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The target of the period's year; null when the rule has none. */
  readonly target?: Maybe<Target>;
};

/** Which delivery to set aside. */
export type SetDeliveryAsideInput = {
  /** Global id of the delivery, from `ReportForm.deliveries`. */
  readonly delivery: Scalars['ID']['input'];
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The result of setting a delivery aside. */
export type SetDeliveryAsidePayload = {
  readonly __typename?: 'SetDeliveryAsidePayload';
  /** The delivery; null when the request was refused. */
  readonly delivery?: Maybe<Delivery>;
  /** Every reason why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** What was done, with every figure that stands differently beside the report. */
  readonly record?: Maybe<AdministrationRecord>;
};

/** What to set; what is left out stays as it is. */
export type SetMailPreferencesInput = {
  /** Whether letters besides the reminders are sent: digests to leaders, rankings to officials of communes. */
  readonly digests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Language in which letters are written. */
  readonly language?: InputMaybe<Language>;
};

/** The place of a printed report where it is signed for the commune. */
export type SignatureBlock = {
  readonly __typename?: 'SignatureBlock';
  /** The lines of the office, such as `KT. CHỦ TỊCH` and `PHÓ CHỦ TỊCH`. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** Name of whoever signs; null where the commune has no Chairperson. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** The place of a printed report where it is signed for the commune. */
export type SignatureBlockLinesArgs = {
  lang?: Language;
};

/** The signed paper of a report. */
export type SignedDocument = {
  readonly __typename?: 'SignedDocument';
  /** The day on which it was signed. */
  readonly date: Scalars['LocalDate']['output'];
  /** Its number and symbol, such as `12/BC-UBND`. */
  readonly number: Scalars['String']['output'];
};

/** The signed paper of a report. */
export type SignedDocumentInput = {
  /** The day on which it was signed; not after today. */
  readonly date: Scalars['LocalDate']['input'];
  /** Its number and symbol, such as `12/BC-UBND`; at most 50 characters. */
  readonly number: Scalars['String']['input'];
};

/** One commune's figure for the simulation. Give what the indicator's kind needs and nothing else. */
export type SimulatedFigureInput = {
  /** Denominator of a ratio: a whole number; the published one when absent. */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  /** Code of an indicator that communes report, such as `G03`; what the service computes (F07) stays as published. */
  readonly indicator: Scalars['String']['input'];
  /** Numerator of a ratio: a whole number from 0 to the denominator. */
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
  /** A count or a level: a whole number from 0. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** The answer to a yes-or-no indicator. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Other points for one group. */
export type SimulatedGroupPointsInput = {
  /** Code of the group, such as `AWARENESS`. */
  readonly group: Scalars['String']['input'];
  /** Its points: 0, or from 0.000001 to 10,000. */
  readonly points: Scalars['Float']['input'];
};

/** Other points for one indicator. */
export type SimulatedPointsInput = {
  /** Code of a scored indicator, such as `G03`. */
  readonly indicator: Scalars['String']['input'];
  /** Its points: 0, or from 0.000001 to 10,000. */
  readonly points: Scalars['Float']['input'];
};

/** A ranking that was never published. */
export type SimulatedRanking = {
  readonly __typename?: 'SimulatedRanking';
  /** The publication whose figures were used. */
  readonly basedOn: Ranking;
  /** Number of communes in the ranking, ranked or not. */
  readonly communeCount: Scalars['Int']['output'];
  /** Number of communes whose rank would differ from the published one. */
  readonly movedCount: Scalars['Int']['output'];
  /** What a reader must know: that it is a simulation, and the notes of the publication it starts from. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Number of communes that would be ranked. */
  readonly rankedCount: Scalars['Int']['output'];
  /** The communes in the order they would have: ranked ones first by rank and then by path, unranked ones by path. */
  readonly rows: ReadonlyArray<SimulatedRow>;
};


/** A ranking that was never published. */
export type SimulatedRankingNotesArgs = {
  lang?: Language;
};


/** A ranking that was never published. */
export type SimulatedRankingRowsArgs = {
  first?: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};

/** One commune in a simulated ranking, beside its published row. */
export type SimulatedRow = {
  readonly __typename?: 'SimulatedRow';
  /** The index it would have, 0 to 1, four decimals; null when nothing is possible. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** True when another commune would have the same rank. */
  readonly isTied: Scalars['Boolean']['output'];
  /** Published rank minus simulated rank: above 0 is up. Null when one of the two does not exist. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** The same as points of 1000. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** Its published row. */
  readonly published: RankingRow;
  /** The rank it would have; null when it would be unranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Where it would stand, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The commune. */
  readonly unit: Unit;
  /** The unit as it was when the period closed, or as it is today where it has not closed yet: its name, place and kind. */
  readonly unitOnDay: UnitOnDay;
  /** Why it would have no rank; null when it would have one. */
  readonly unrankedReason?: Maybe<UnrankedReason>;
};


/** One commune in a simulated ranking, beside its published row. */
export type SimulatedRowSentenceArgs = {
  lang?: Language;
};

/** Another target for one indicator. */
export type SimulatedTargetInput = {
  /** Code of an indicator with the rule TARGET, such as `G03`. */
  readonly indicator: Scalars['String']['input'];
  /**
   * The target for the year of the figure: per cent for a ratio, otherwise a number. From 0.000001 on; for a
   * ratio at most 100.
   */
  readonly target: Scalars['Float']['input'];
};

/** Points earned and possible in a part of the method, and the rank they give. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** Points earned, full precision. */
  readonly earned: Scalars['Float']['output'];
  /** True when another commune has the same rank here. */
  readonly isTied: Scalars['Boolean']['output'];
  /** Points possible. */
  readonly possible: Scalars['Float']['output'];
  /** Rank among the ranked communes, 1 is the best. Null for an unranked commune or without a score. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** earned / possible, 0 to 1, published with four decimals. Null when nothing is possible. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** What to submit. */
export type SubmitReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Figures to change along with it. */
  readonly figures?: ReadonlyArray<FigureInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** The signed document, if there is one; it can be given later too, until the report is approved. */
  readonly signedDocument?: InputMaybe<SignedDocumentInput>;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** An administrator let letters go to an address again. */
export type SuppressionLift = {
  readonly __typename?: 'SuppressionLift';
  /** Id of the administrator. */
  readonly actor: Scalars['String']['output'];
  /** The administrator's name at that time. */
  readonly actorName: Scalars['String']['output'];
  /** The moment of the change. */
  readonly at: Scalars['DateTimeISO']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Which request to take back. */
export type TakeBackExtensionRequestInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why; kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What to take back from the Chairperson. */
export type TakeBackReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why, for the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** What a figure is measured against in one year. */
export type Target = {
  readonly __typename?: 'Target';
  /** True when the value of the first or last listed year is held beyond it. */
  readonly isHeld: Scalars['Boolean']['output'];
  /** True when the value lies on the line between two listed years. */
  readonly isInterpolated: Scalars['Boolean']['output'];
  /** Where the target comes from; null for an interpolated one. */
  readonly status?: Maybe<RuleStatus>;
  /** Per cent for a ratio, otherwise a number of what is counted. Above 0, never rounded. */
  readonly value: Scalars['Float']['output'];
  /** The year, of the figure's own period. */
  readonly year: Scalars['Int']['output'];
};

/** A text in both languages, 1 to 300 letters each. */
export type TextInput = {
  /** In English. */
  readonly en: Scalars['String']['input'];
  /** In Vietnamese. */
  readonly vi: Scalars['String']['input'];
};

/** Whether a report was on time. */
export type Timeliness =
  /** First submitted after the deadline. */
  | 'LATE'
  /** Nothing is submitted and the deadline has not passed. */
  | 'NOT_DUE'
  /** First submitted by the deadline. */
  | 'ON_TIME'
  /** Nothing is submitted and the deadline has passed. */
  | 'OVERDUE';

/** Which official moves to which unit. */
export type TransferOfficialInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Global or readable id of the official. */
  readonly official: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Another role; the official then has to sign in again. */
  readonly role?: InputMaybe<OfficialRole>;
  /** The new unit (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};

/** A document that clients ask by its id. It may do what its text may do, and no more. */
export type TrustedDocument = {
  readonly __typename?: 'TrustedDocument';
  /** The SHA-256 of the text, 64 hexadecimal digits: to be given as `documentId`. */
  readonly documentId: Scalars['String']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTimeISO']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /**
   * The units above, the topmost first.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { ancestors }`. It goes on working at least until 2027-12-31.
   */
  readonly ancestors: ReadonlyArray<Unit>;
  /** The units directly below that exist on the given day, in the order of their paths. */
  readonly children: UnitConnection;
  /**
   * Number and clause of the decision that made the unit what it is; null where the register does not hold it.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { decision }`. It goes on working at least until 2027-12-31.
   */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the General Statistics Office; null for villages, which have none.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { gsoCode }`. It goes on working at least until 2027-12-31.
   */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  /** Global id of the unit. */
  readonly id: Scalars['ID']['output'];
  /** True when the entry is made up for the demonstration, as the split of the villages over the communes is. */
  readonly isDemonstration: Scalars['Boolean']['output'];
  /** True for a unit that is yet to begin. For another day to come ask `onDay(day: …) { isPlanned }`. */
  readonly isPlanned: Scalars['Boolean']['output'];
  /**
   * True when any of that number is made up for the demonstration.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { isVillageCountDemonstration }`. It goes on working at least until 2027-12-31.
   */
  readonly isVillageCountDemonstration: Scalars['Boolean']['output'];
  /**
   * Legal kind of the unit.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { kind }`. It goes on working at least until 2027-12-31.
   */
  readonly kind: UnitKind;
  /** Place of the unit in the hierarchy. */
  readonly level: UnitLevel;
  /** Every step before and after the unit, by day: what went into what, by which decision. */
  readonly lineage: ReadonlyArray<LineageLink>;
  /** Where an ended unit is found today, through all reorganisations; empty while it exists. */
  readonly movedTo: ReadonlyArray<Unit>;
  /**
   * Full official name, such as Xã Xuân Lạc.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { name }`. It goes on working at least until 2027-12-31.
   */
  readonly name: Scalars['String']['output'];
  /** The unit as it is on one day: name, place, kind and code. Null where it does not exist on that day. */
  readonly onDay?: Maybe<UnitOnDay>;
  /**
   * The unit directly above; null for the topmost unit.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { parent }`. It goes on working at least until 2027-12-31.
   */
  readonly parent?: Maybe<Unit>;
  /**
   * Readable ids from the province down, joined by `/`, such as `bac-kan/cho-don/xuan-lac`.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { path }`. It goes on working at least until 2027-12-31.
   */
  readonly path: Scalars['String']['output'];
  /** What is published and takes effect on a day to come, by day. Everything else about the unit stays as it is until then. */
  readonly planned: ReadonlyArray<PlannedChange>;
  /**
   * Units of an earlier day, all or a part of which lies in this one; the unit itself where it existed then. The direct
   * predecessors when no day is given.
   */
  readonly predecessors: ReadonlyArray<Unit>;
  /**
   * The commune in a published ranking, as `communeProfile` answers. Null when none is published or the unit is not part
   * of it.
   */
  readonly profile?: Maybe<CommuneProfile>;
  /**
   * The places of the commune over the months, oldest first, as `rankingHistory` answers; empty for a unit that is not
   * ranked.
   */
  readonly rankingHistory: ReadonlyArray<RankingHistoryEntry>;
  /** The report of the commune for a period, as the public may see it. Null where none is expected, and for other units. */
  readonly report?: Maybe<Report>;
  /** Readable id of the unit, such as `xuan-lac`; accepted wherever a unit is asked for. */
  readonly slug: Scalars['String']['output'];
  /**
   * Units of a later day in which this one, or a part of it, lies; the unit itself where it still exists then. The direct
   * successors when no day is given.
   */
  readonly successors: ReadonlyArray<Unit>;
  /**
   * What the unit took in from outside of the register when it began. If a unit is among it, this unit's history is
   * partial.
   */
  readonly takenInFromOutside: ReadonlyArray<OutsidePart>;
  /** First day on which the unit exists, whatever it was called since; null when it is older than the register. */
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which the unit existed; null while it exists. An end that is planned stands in `planned`. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Number of villages below the unit that exist today, or on the day to come that the question named.
   * @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { villageCount }`. It goes on working at least until 2027-12-31.
   */
  readonly villageCount: Scalars['Int']['output'];
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitNameArgs = {
  lang?: Language;
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitOnDayArgs = {
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitPredecessorsArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitProfileArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitRankingHistoryArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitReportArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An administrative unit: province, district, commune or village, with the interval of days on which it exists. Its
 * id never changes and never comes back; its GSO code may later belong to another territory.
 */
export type UnitSuccessorsArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What one clause does. */
export type UnitChange = {
  readonly __typename?: 'UnitChange';
  /** Article and clause; null where none is given. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** Code of the statistics office of the unit that begins, or the new code; null where the clause names none. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  /** Units outside of the register that take an ended unit. */
  readonly heirsOutside: ReadonlyArray<Scalars['String']['output']>;
  /** In the words of decisions; one clause may rename a unit and move it. */
  readonly kinds: ReadonlyArray<ReorganisationKind>;
  /** The level that ends; null where none does. */
  readonly level?: Maybe<UnitLevel>;
  /** The new name; null where none is given. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The form of the clause. */
  readonly of: UnitClause;
  /** Land outside of the register, on which nobody reported, that a unit takes in. */
  readonly outsideLand: ReadonlyArray<Scalars['String']['output']>;
  /** Units outside of the register that a unit takes in. */
  readonly outsideUnits: ReadonlyArray<Scalars['String']['output']>;
  /** Readable id of the unit above, or of the new one; null where the clause names none. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** Readable ids of the units that go there, and how much of them. */
  readonly predecessors: ReadonlyArray<PredecessorShare>;
  /** Readable id of the unit that begins, goes on or ends; null where a level ends. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Kind of the unit that begins, or the new kind; null where the clause names none. */
  readonly unitKind?: Maybe<UnitKind>;
  /** Readable id of the unit below which the level ends; null = everywhere. */
  readonly within?: Maybe<Scalars['String']['output']>;
};


/** What one clause does. */
export type UnitChangeNameArgs = {
  lang?: Language;
};

/** What one clause does: exactly one of the four. */
export type UnitChangeInput = {
  /** A unit goes on with another name, kind, code or parent. */
  readonly alter?: InputMaybe<AlterUnitInput>;
  /** A unit ends without a successor in the register. */
  readonly end?: InputMaybe<EndUnitInput>;
  /** A level ends: its units end, and what lay below them lies below the level above. */
  readonly endLevel?: InputMaybe<EndLevelInput>;
  /** A unit begins: by a merge, by a division, or without predecessors. */
  readonly form?: InputMaybe<FormUnitInput>;
};

/** The forms that a clause can have, as `UnitChangeInput` takes them. */
export type UnitClause =
  /** A unit gets another name, kind, code or parent. */
  | 'ALTER'
  /** A unit ends. */
  | 'END'
  /** A whole level ends. */
  | 'END_LEVEL'
  /** A unit begins. */
  | 'FORM';

/** A page of units. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** True where the question named a day to come: the list is of the map that is planned for that day. */
  readonly isPlanned: Scalars['Boolean']['output'];
  /** The entries of this page without their cursors. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of units in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One unit in a page. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
};

/** How much of a unit goes to a successor. */
export type UnitExtent =
  /** A part that a clause names. */
  | 'PART'
  /** Land on which nobody lives. */
  | 'PART_AREA_ONLY'
  /** What remains after the parts. */
  | 'REST'
  /** All area and population. */
  | 'WHOLE';

/** Legal kind of a unit. */
export type UnitKind =
  /** City of the level of a province (thành phố trực thuộc trung ương). */
  | 'CITY'
  /** Commune (xã). */
  | 'COMMUNE'
  /** The country. */
  | 'COUNTRY'
  /** District (huyện). */
  | 'DISTRICT'
  /** City of the level of a district (thành phố thuộc tỉnh). */
  | 'DISTRICT_CITY'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Special zone (đặc khu), a unit of the level of a commune. */
  | 'SPECIAL_ZONE'
  /** Town (thị xã), a unit of the level of a district. */
  | 'TOWN'
  /** Township (thị trấn), a unit of the level of a commune. */
  | 'TOWNSHIP'
  /** Urban district (quận), a unit of the level of a district. */
  | 'URBAN_DISTRICT'
  /** Village (thôn). */
  | 'VILLAGE'
  /** Ward (phường), a unit of the level of a commune. */
  | 'WARD';

/** Level of a unit in the hierarchy. */
export type UnitLevel =
  /** Commune, ward, township or special zone (xã, phường, thị trấn, đặc khu). */
  | 'COMMUNE'
  /** The country: above every province, where the provinces' communes are ranked together. */
  | 'COUNTRY'
  /** District (huyện). Việt Nam ended this level on 2025-07-01. */
  | 'DISTRICT'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Village (thôn, tổ dân phố). */
  | 'VILLAGE';

/** A unit in a preview. */
export type UnitOfPreview = {
  readonly __typename?: 'UnitOfPreview';
  /** Its code; null where it has none. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: UnitKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its path, which a unit that begins does not have yet. */
  readonly path: Scalars['String']['output'];
  /** Readable id. */
  readonly slug: Scalars['String']['output'];
};


/** A unit in a preview. */
export type UnitOfPreviewNameArgs = {
  lang?: Language;
};

/** A unit as it is on one day. Its id names the unit and the day, so that what a client keeps is never shown for another day. */
export type UnitOnDay = Node & {
  readonly __typename?: 'UnitOnDay';
  /** The units above on that day, the topmost first. */
  readonly ancestors: ReadonlyArray<UnitOnDay>;
  /** The day. */
  readonly day: Scalars['LocalDate']['output'];
  /** Number and clause of the decision that made the unit what it is; null where the register does not hold it. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** Code of the General Statistics Office; null for villages, which have none. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  /** Global id of the unit on that day. */
  readonly id: Scalars['ID']['output'];
  /** True for a day to come: so it is planned. */
  readonly isPlanned: Scalars['Boolean']['output'];
  /** True when any of that number is made up for the demonstration. */
  readonly isVillageCountDemonstration: Scalars['Boolean']['output'];
  /** Legal kind of the unit. */
  readonly kind: UnitKind;
  /** Full official name, such as Xã Xuân Lạc. */
  readonly name: Scalars['String']['output'];
  /** The unit directly above on that day; null for the topmost unit. */
  readonly parent?: Maybe<UnitOnDay>;
  /** Readable ids from the province down, joined by `/`, such as `bac-kan/cho-don/xuan-lac`. */
  readonly path: Scalars['String']['output'];
  /** Readable id of the unit, such as `xuan-lac`. */
  readonly slug: Scalars['String']['output'];
  /** The unit, whose id is one for all days. */
  readonly unit: Unit;
  /** Number of villages below the unit that exist on that day. */
  readonly villageCount: Scalars['Int']['output'];
};


/** A unit as it is on one day. Its id names the unit and the day, so that what a client keeps is never shown for another day. */
export type UnitOnDayNameArgs = {
  lang?: Language;
};

/** Why a commune has no rank. */
export type UnrankedReason =
  /** The month's report is submitted and waits for a reviewer. */
  | 'AWAITING_REVIEW'
  /** The commune has not submitted the month's report, and the extension that it was granted still runs. */
  | 'EXTENDED'
  /** The commune has figures for less than the method's minimum share of the points. */
  | 'LOW_COVERAGE'
  /**
   * The month's report was returned and is not approved yet. In rankings that became final before `AWAITING_REVIEW`
   * existed it also stands for reports that waited for a reviewer.
   */
  | 'NOT_APPROVED'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT';

/** A page of officials whom letters do not reach. */
export type UnreachableOfficialConnection = {
  readonly __typename?: 'UnreachableOfficialConnection';
  /** The officials of this page with their details and cursors. */
  readonly edges: ReadonlyArray<UnreachableOfficialEdge>;
  /** The officials of this page alone. */
  readonly nodes: ReadonlyArray<Official>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of officials in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An official whom letters do not reach, or did not until somebody lifted that. */
export type UnreachableOfficialEdge = {
  readonly __typename?: 'UnreachableOfficialEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The words of the receiving side or of the mail service; null without an address or where it
   * cannot be read.
   */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** True once an administrator has lifted it. */
  readonly isReachable: Scalars['Boolean']['output'];
  /** How often, by whom and why it was lifted, oldest first. */
  readonly lifts: ReadonlyArray<SuppressionLift>;
  /** The official. */
  readonly node: Official;
  /** Why letters do not reach the official, or did not. */
  readonly reason: UnreachableReason;
  /**
   * When the receiving side reported it, or the sweep in which the mail service refused the letter; null without an
   * address or where it cannot be read.
   */
  readonly since?: Maybe<Scalars['DateTimeISO']['output']>;
  /** Who gets the letters instead; for an officer the Chairperson of the commune. */
  readonly standIns: ReadonlyArray<Official>;
};

/** Why letters do not reach an official. */
export type UnreachableReason =
  /** A letter came back for good. */
  | 'BOUNCE'
  /** The reader called a letter unwanted. */
  | 'COMPLAINT'
  /** There is no address. */
  | 'NO_ADDRESS'
  /**
   * The mail service refused the last letter itself. The next letter is tried again; once it is sent, the official counts
   * as reachable.
   */
  | 'REFUSED'
  /** What is stored about the address cannot be read; until it is repaired, no letter goes there. */
  | 'UNREADABLE';

/** A page of officials who would get nothing. */
export type UnremindedOfficialConnection = {
  readonly __typename?: 'UnremindedOfficialConnection';
  /** The officials of this page with their details and cursors. */
  readonly edges: ReadonlyArray<UnremindedOfficialEdge>;
  /** The officials of this page alone. */
  readonly nodes: ReadonlyArray<Official>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of officials in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An official who would get nothing, and why. */
export type UnremindedOfficialEdge = {
  readonly __typename?: 'UnremindedOfficialEdge';
  /** Its place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The official. */
  readonly node: Official;
  /** The reason. */
  readonly reason: NoReminderReason;
  /** The reason as a sentence. For a day on which a substitute reads the letters of the official, a second one names them. */
  readonly sentence: Scalars['String']['output'];
};


/** An official who would get nothing, and why. */
export type UnremindedOfficialEdgeSentenceArgs = {
  lang?: Language;
};

/**
 * A figure of the period whose robust z-score lies further than 3.5 from 0: 0.6745 × (value − median) / median distance from
 * the median (Iglewicz and Hoaglin, 1993). Where that distance is 0, because more than half of the communes have the same
 * figure, it is (value − median) / (1.253314 × mean distance from the median), as in IBM Cognos Analytics, and one counted
 * thing more or less than the median is never unusual. Ratios and counts are judged where at least five ranked communes have
 * one and not all of them are equal.
 */
export type UnusualFigure = {
  readonly __typename?: 'UnusualFigure';
  /** The indicator. */
  readonly indicator: Indicator;
  /** The median of the ranked communes. */
  readonly median: Scalars['Float']['output'];
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The figure; a ratio in per cent. */
  readonly value: Scalars['Float']['output'];
  /** The robust z-score; below 0 the figure lies below the median. */
  readonly zScore: Scalars['Float']['output'];
};


/**
 * A figure of the period whose robust z-score lies further than 3.5 from 0: 0.6745 × (value − median) / median distance from
 * the median (Iglewicz and Hoaglin, 1993). Where that distance is 0, because more than half of the communes have the same
 * figure, it is (value − median) / (1.253314 × mean distance from the median), as in IBM Cognos Analytics, and one counted
 * thing more or less than the median is never unusual. Ratios and counts are judged where at least five ranked communes have
 * one and not all of them are equal.
 */
export type UnusualFigureSentenceArgs = {
  lang?: Language;
};

/** One reason why a change was refused, or one doubt about a draft. A refusal lists all of them at once. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What is wrong. */
  readonly code: UserErrorCode;
  /** What the value was compared with; null when it was judged by itself. */
  readonly comparedWith?: Maybe<ComparedValue>;
  /** The same as a sentence for people. */
  readonly message: Scalars['String']['output'];
  /** True when a reason given with the figure lifts the refusal. */
  readonly needsReason: Scalars['Boolean']['output'];
  /** Where in the input it is, such as `figures`, `G02`, `denominator`; empty when the whole report is meant. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The value that was found there, as text; null when there is none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** One reason why a change was refused, or one doubt about a draft. A refusal lists all of them at once. */
export type UserErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Every reason why a change can be refused. */
export type UserErrorCode =
  /** The official has named a substitute for some of these days already. */
  | 'ABSENT_ALREADY'
  /** The e-mail address belongs to another official. */
  | 'ADDRESS_TAKEN'
  /** The new deadline lies after the day on which the period locks. */
  | 'AFTER_LOCK_DAY'
  /** The official holds this role at this unit already. */
  | 'ASSIGNMENT_EXISTS'
  /** This is not an e-mail address. */
  | 'BAD_ADDRESS'
  /** The key is not 8 to 100 letters, digits, dashes, dots or colons. */
  | 'BAD_IDEMPOTENCY_KEY'
  /** This is not a telephone number. */
  | 'BAD_PHONE'
  /** The new closing date would reopen a closed period today, or close one that is being collected; `comparedWith` names it. */
  | 'CLOSED_PERIOD_REOPENS'
  /** The service computes this indicator itself. */
  | 'COMPUTED_INDICATOR'
  /**
   * Somebody has changed it since `expectedRevision`. The message says who and when; `comparedWith` names the current
   * revision and is null when nothing is saved yet.
   */
  | 'CONFLICT'
  /** Name, address, telephone and language belong to the person; they are changed in the first assignment. */
  | 'CONTACT_OF_PERSON'
  /**
   * A text holds a control character, one that turns the direction of writing, one that cannot be seen or is none, or too many
   * marks on one letter: `value` names it, `comparedWith` its place.
   * Comments, reasons and notes may have line feeds, names and headings may not.
   */
  | 'CONTROL_CHARACTER'
  /** Denominators that count the same people or households differ; a reason is needed. */
  | 'DENOMINATORS_DIFFER'
  /** The signed document is dated after today. */
  | 'DOCUMENT_IN_FUTURE'
  /** The text is no document of the contract, or asks for too much; `value` says what is wrong. */
  | 'DOCUMENT_NOT_ACCEPTED'
  /** The number of the signed document is missing. */
  | 'DOCUMENT_NUMBER_NEEDED'
  /** The PDF has scripts or attached files. */
  | 'EVIDENCE_FILE_ACTIVE'
  /** The file is damaged or incomplete. */
  | 'EVIDENCE_FILE_DAMAGED'
  /** The file is too large. */
  | 'EVIDENCE_FILE_TOO_LARGE'
  /** The content of the file is neither PDF nor JPEG nor PNG. */
  | 'EVIDENCE_FILE_TYPE'
  /** A piece of evidence is not an https link. */
  | 'EVIDENCE_NOT_A_LINK'
  /** Nothing was sent to the place of the file, or it was sent more than a day ago. */
  | 'EVIDENCE_NOT_UPLOADED'
  /** A link is too long. */
  | 'EVIDENCE_TOO_LONG'
  /** A request for an extension waits for its answer already. */
  | 'EXTENSION_PENDING'
  /** One figure is given in several ways at once. */
  | 'FIGURE_AMBIGUOUS'
  /** The file of figures cannot be approved or refused. `value` names the fault and `path` its cell, where it has one. */
  | 'FIGURE_FILE_NOT_ACCEPTED'
  /** A ratio lacks its numerator or its denominator. */
  | 'FIGURE_INCOMPLETE'
  /** The files of the report together are too large. */
  | 'FILES_TOO_LARGE'
  /** The key belongs to a request with another payload. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A method version with this id exists or existed. */
  | 'ID_TAKEN'
  /** The same indicator is named twice. */
  | 'INDICATOR_TWICE'
  /** The ratio moved by more than 30 points since the period before; a reason is needed. */
  | 'LARGE_CHANGE'
  /** The level is above the highest one. */
  | 'LEVEL_OUT_OF_RANGE'
  /** The method version has a fault, which `value` names; `path` holds the indicator, group or pillar it is about. */
  | 'METHOD_NOT_ACCEPTED'
  /**
   * Another version is in force from that month or a later month on, even if it was published at the same moment.
   * `comparedWith` names it and the first month that can have another.
   */
  | 'MONTH_TAKEN'
  /** Two figures that must agree differ. */
  | 'MUST_EQUAL'
  /** The same thing is named twice. */
  | 'NAMED_TWICE'
  /** The number is below zero. */
  | 'NEGATIVE'
  /** Everything that the request asks for is already so. */
  | 'NOTHING_CHANGES'
  /** The period before has nothing that this report still lacks. */
  | 'NOTHING_TO_COPY'
  /** People and things are counted in whole numbers. */
  | 'NOT_AN_INTEGER'
  /** The figure is 0/0; a reason is needed. */
  | 'NOT_APPLICABLE'
  /** Communes can be assigned only to a reviewer of the scope whose account is open. */
  | 'NOT_A_REVIEWER'
  /** The new day is not a working day. */
  | 'NOT_A_WORKING_DAY'
  /** A unit, period or indicator with that name does not exist here. */
  | 'NOT_FOUND'
  /** The new day is not after the deadline. */
  | 'NOT_LATER'
  /** The steps of a ladder, or the thresholds of bands, are not in rising order. */
  | 'NOT_SORTED'
  /** The denominator is not the number of villages in the register. */
  | 'NOT_THE_VILLAGES_OF_THE_REGISTER'
  /** The source system may not push this indicator. */
  | 'NOT_YOUR_INDICATOR'
  /** No absence that begins on that day is in force or to come. */
  | 'NO_ABSENCE'
  /** No active Chairperson of the commune is registered: the report is submitted directly. */
  | 'NO_CHAIRMAN'
  /** There is no figure; a reason is needed. */
  | 'NO_DATA'
  /** No request for an extension waits for an answer. */
  | 'NO_EXTENSION_REQUEST'
  /** The reports of the commune need no signature of the Chairperson: the report is submitted directly. */
  | 'NO_SIGN_OFF'
  /** The numerator is above the denominator. */
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  /** The personal data of the official was erased, so the account cannot be opened again. The person is invited anew. */
  | 'OFFICIAL_ERASED'
  /** The indicator belongs to a report of another length. */
  | 'OTHER_FREQUENCY'
  /** The indicator expects another kind of figure. */
  | 'OTHER_KIND'
  /** A later figure of a source system is already recorded. */
  | 'OUTDATED'
  /** The value lies outside the accepted range, which `comparedWith` names. */
  | 'OUT_OF_RANGE'
  /** Nobody may transfer or close their own account. */
  | 'OWN_ACCOUNT'
  /** Nobody approves, returns, reopens or extends a report that they typed, handed over or sent, or for which they asked for an extension, in whatever role. */
  | 'OWN_REPORT'
  /** The month is closed and keeps its method; `comparedWith` names the first that can have another. */
  | 'PERIOD_CLOSED'
  /** The period takes no more changes. */
  | 'PERIOD_LOCKED'
  /** A report can be submitted from the closing date on, which `comparedWith` names. */
  | 'PERIOD_NOT_CLOSED'
  /** The period has not begun, or no reports were collected for it. */
  | 'PERIOD_NOT_OPEN'
  /** A reason, or a comment that says what to correct, is missing. */
  | 'REASON_NEEDED'
  /**
   * The reorganisation has a fault, which `value` names; `path` holds the change and field it is about. Where a unit is
   * lacking that another reorganisation has to form first, `comparedWith` names it.
   */
  | 'REORGANISATION_NOT_ACCEPTED'
  /** The unit does not report for this period. */
  | 'REPORT_NOT_EXPECTED'
  /** Officers and Chairpersons belong to a commune, reviewers and leaders to a level above. */
  | 'ROLE_NOT_FOR_UNIT'
  /** Two figures that should agree differ; a reason is needed. */
  | 'SHOULD_EQUAL'
  /** A figure is above one that should contain it; a reason is needed. */
  | 'SHOULD_NOT_EXCEED'
  /** The Chairperson of the commune sends its reports: the report is handed to the Chairperson. */
  | 'SIGNATURE_NEEDED'
  /** The official stands in for somebody on some of these days. */
  | 'SUBSTITUTES_ALREADY'
  /** The substitute works at another unit. */
  | 'SUBSTITUTE_ELSEWHERE'
  /** The substitute is absent on some of these days. */
  | 'SUBSTITUTE_IS_ABSENT'
  /** An official cannot be their own substitute. */
  | 'SUBSTITUTE_IS_SELF'
  /** The substitute does not hold the assignment on these days. */
  | 'SUBSTITUTE_NOT_ACTIVE'
  /** Only another administrator stands in for an administrator. */
  | 'SUBSTITUTE_NOT_ADMINISTRATOR'
  /** Whoever typed a report that is not sent yet does not stand in for the Chairperson. */
  | 'SUBSTITUTE_TYPED_REPORT'
  /** The moment at which the figures were taken lies in the future. */
  | 'TAKEN_AT_IN_FUTURE'
  /** The figures were taken before their period began. */
  | 'TAKEN_BEFORE_PERIOD'
  /** A text is longer than accepted. */
  | 'TEXT_TOO_LONG'
  /** The figure or the report has as many files as it may. */
  | 'TOO_MANY_FILES'
  /** There are too many links for one figure. */
  | 'TOO_MANY_LINKS'
  /** The report has a warning, an open comment or a figure outside its expected range: it is approved by itself. */
  | 'TO_BE_LOOKED_AT'
  /** Whoever typed figures of a report does not send it as the substitute of the Chairperson. */
  | 'TYPED_BY_SUBSTITUTE'
  /** The method has no such indicator. */
  | 'UNKNOWN_INDICATOR'
  /** The count is far from what is usual for the commune; a reason is needed. */
  | 'UNUSUAL_COUNT'
  /** The state of the report does not allow this; `comparedWith` lists the states that do. */
  | 'WRONG_STATE'
  /** The denominator is 0 where that is a mistake. */
  | 'ZERO_DENOMINATOR';

/** What a count usually is, from the six periods before. */
export type UsualCount = {
  readonly __typename?: 'UsualCount';
  /** A smaller count needs a reason. */
  readonly least: Scalars['Float']['output'];
  /** A larger count needs a reason. */
  readonly most: Scalars['Float']['output'];
  /** The median of the earlier periods; null where the commune has no earlier figure. */
  readonly usual?: Maybe<Scalars['Float']['output']>;
};

/** A person of the authorities or a source system, signed in. */
export type Viewer = Node & {
  readonly __typename?: 'Viewer';
  /** The assignment in which this request acts: role, unit and rights are its own. Null for a system. */
  readonly assignment?: Maybe<Assignment>;
  /**
   * The assignments that the person may choose from, the first one first; empty for a system. A request chooses one with
   * the header `x-xaso-assignment`; without the header it acts in the first.
   */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Global id of the viewer. Only the viewer finds it by its id. */
  readonly id: Scalars['ID']['output'];
  /** The indicators whose figures a source system may push; null for a person. */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /** How letters reach the viewer: the choices, when letters come, and whether they arrive. Null for a system. */
  readonly letters?: Maybe<OwnLetters>;
  /** Name of the person or the system. */
  readonly name: Scalars['String']['output'];
  /** The person in the register; null for a system. */
  readonly official?: Maybe<Official>;
  /** What the viewer may do, within the scope. */
  readonly role: ViewerRole;
  /** The role in words. */
  readonly roleLabel: Scalars['String']['output'];
  /** The unit for which the role holds, with everything below it. */
  readonly scope: Unit;
  /** The day since which the person holds role and unit; null for a system, and where the register does not know it. */
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  /** The unit where the viewer works today, in the chosen assignment; the same as `scope`. */
  readonly unit: Unit;
};


/** A person of the authorities or a source system, signed in. */
export type ViewerNameArgs = {
  lang?: Language;
};


/** A person of the authorities or a source system, signed in. */
export type ViewerRoleLabelArgs = {
  lang?: Language;
};

/** What somebody may do, within a scope. Everybody may also do what needs no token. */
export type ViewerRole =
  /** Administrator: sees everything, keeps settings, catalogue and officials, and grants extensions. */
  | 'ADMINISTRATOR'
  /** Auditor: sees everything and changes nothing. */
  | 'AUDITOR'
  /** Chairperson of a commune's People's Committee: sees the report in progress, submits and withdraws it. */
  | 'CHAIRMAN'
  /** Leader at a level above: sees reports in progress and changes nothing. */
  | 'LEADER'
  /** Officer of a commune: enters the figures, submits and withdraws the report. */
  | 'OFFICER'
  /** Reviewer at a level above: returns, approves and reopens reports and grants extensions. */
  | 'REVIEWER'
  /** Source system: pushes figures of named indicators and sees nothing that the public does not. */
  | 'SOURCE_SYSTEM';

/** What to withdraw. */
export type WithdrawReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: Scalars['String']['input'];
  /** Why, for the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The commune (global or readable id). */
  readonly unit: Scalars['ID']['input'];
};



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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<ShownAbsence>;
  ActionName: ActionName;
  AddAssignmentInput: AddAssignmentInput;
  AddEvidenceFileInput: AddEvidenceFileInput;
  AdministrationAction: AdministrationAction;
  AdministrationChange: ResolverTypeWrapper<RecordedChangeModel>;
  AdministrationNoun: AdministrationNoun;
  AdministrationRecord: ResolverTypeWrapper<AdministrationRecordModel>;
  AdministrationRecordConnection: ResolverTypeWrapper<Omit<AdministrationRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdministrationRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['AdministrationRecord']> }>;
  AdministrationRecordEdge: ResolverTypeWrapper<Omit<AdministrationRecordEdge, 'node'> & { node: ResolversTypes['AdministrationRecord'] }>;
  AllowedAction: ResolverTypeWrapper<AllowedActionModel>;
  AlterUnitInput: AlterUnitInput;
  AnsweredFigure: ResolverTypeWrapper<Omit<AnsweredFigure, 'figure'> & { figure: ResolversTypes['Figure'] }>;
  ApproveReportInput: ApproveReportInput;
  ApproveReportsInput: ApproveReportsInput;
  ApproveReportsPayload: ResolverTypeWrapper<ApprovalsResult>;
  AssignReviewerInput: AssignReviewerInput;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AwaitedReview: ResolverTypeWrapper<AwaitedReviewModel>;
  Band: ResolverTypeWrapper<Band>;
  BehindTarget: ResolverTypeWrapper<BehindTargetModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDay: ResolverTypeWrapper<CalendarDayModel>;
  ChangeCalendarInput: ChangeCalendarInput;
  ChangeHolidaysInput: ChangeHolidaysInput;
  ChangeHolidaysPayload: ResolverTypeWrapper<ChangeHolidaysPayloadModel>;
  ChangeLadderInput: ChangeLadderInput;
  ChangeLetterheadInput: ChangeLetterheadInput;
  ChangeMethodDraftInput: ChangeMethodDraftInput;
  ChangeOfPreview: ResolverTypeWrapper<ChangeOfPreviewModel>;
  ChangeOfficialContactInput: ChangeOfficialContactInput;
  CommuneProfile: ResolverTypeWrapper<CommuneProfileModel>;
  CommuneWithoutOfficerConnection: ResolverTypeWrapper<Omit<CommuneWithoutOfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommuneWithoutOfficerEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  CommuneWithoutOfficerEdge: ResolverTypeWrapper<WithoutOfficerEdge>;
  ComparedValue: ResolverTypeWrapper<ComparedValue>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  Completeness: ResolverTypeWrapper<CompletenessModel>;
  ConflictWinner: ConflictWinner;
  Contribution: ResolverTypeWrapper<ContributionModel>;
  CopyLastPeriodInput: CopyLastPeriodInput;
  CreateMethodDraftInput: CreateMethodDraftInput;
  DataQuality: ResolverTypeWrapper<DataQualityModel>;
  DateTimeISO: ResolverTypeWrapper<Scalars['DateTimeISO']['output']>;
  DeliveredFigure: ResolverTypeWrapper<SourceFigure>;
  Delivery: ResolverTypeWrapper<DeliveryOf>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['Delivery']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryOutcome: DeliveryOutcome;
  DeliverySetAside: ResolverTypeWrapper<DeliverySetAside>;
  DiscardMethodDraftInput: DiscardMethodDraftInput;
  DueDayPreview: ResolverTypeWrapper<SettingsPreview>;
  DueDayToMove: ResolverTypeWrapper<DueDayToMoveModel>;
  EmptiedFigure: ResolverTypeWrapper<EmptiedOf>;
  EndAssignmentInput: EndAssignmentInput;
  EndLevelInput: EndLevelInput;
  EndSubstitutionInput: EndSubstitutionInput;
  EndUnitInput: EndUnitInput;
  EnumLabel: ResolverTypeWrapper<EnumLabelModel>;
  ErrorCode: ErrorCode;
  ErrorCodeInfo: ResolverTypeWrapper<ErrorCodeInfoModel>;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileModel>;
  EvidenceType: EvidenceType;
  EvidenceUpload: ResolverTypeWrapper<UploadPlace>;
  EvidenceUploadField: ResolverTypeWrapper<EvidenceUploadField>;
  ExpectedRange: ResolverTypeWrapper<RangeOf>;
  Explanation: ResolverTypeWrapper<ExplanationModel>;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtensionDays: ResolverTypeWrapper<ExtensionDays>;
  ExtensionGround: ExtensionGround;
  ExtensionRefusal: ResolverTypeWrapper<ExtensionRefusalModel>;
  ExtensionRequest: ResolverTypeWrapper<ExtensionRequestModel>;
  Figure: ResolverTypeWrapper<FigureView>;
  FigureBeside: ResolverTypeWrapper<Omit<FigureBeside, 'figure'> & { figure: ResolversTypes['Figure'] }>;
  FigureChange: ResolverTypeWrapper<ChangeOfFigure>;
  FigureCommentInput: FigureCommentInput;
  FigureFile: ResolverTypeWrapper<FigureFileModel>;
  FigureFileDecision: ResolverTypeWrapper<FigureFileDecision>;
  FigureFileInput: FigureFileInput;
  FigureFilePayload: ResolverTypeWrapper<Omit<FigureFilePayload, 'errors' | 'file' | 'record'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, file?: Maybe<ResolversTypes['FigureFile']>, record?: Maybe<ResolversTypes['AdministrationRecord']> }>;
  FigureFileState: FigureFileState;
  FigureInput: FigureInput;
  FigureMatrix: ResolverTypeWrapper<FigureMatrixModel>;
  FigureMatrixRow: ResolverTypeWrapper<MatrixRow>;
  FigureOrigin: ResolverTypeWrapper<FigureOrigin>;
  FigureOriginKind: FigureOriginKind;
  FigureOrigins: ResolverTypeWrapper<OriginCounts>;
  FigureParts: ResolverTypeWrapper<FigureOfParts>;
  FigurePeriod: ResolverTypeWrapper<Omit<FigurePeriod, 'period'> & { period: ResolversTypes['Period'] }>;
  FigureRelation: ResolverTypeWrapper<FigureRelationModel>;
  FigureRelations: ResolverTypeWrapper<FigureRelationsModel>;
  FigureState: FigureState;
  FigureValueInput: FigureValueInput;
  FilingAction: FilingAction;
  FilingPayload: ResolverTypeWrapper<FilingResult>;
  FilingState: FilingState;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormExtension: ResolverTypeWrapper<FormExtensionModel>;
  FormFigure: ResolverTypeWrapper<FormFigureModel>;
  FormUnitInput: FormUnitInput;
  Frequency: Frequency;
  GroupMean: ResolverTypeWrapper<Omit<GroupMean, 'group'> & { group: ResolversTypes['IndicatorGroup'] }>;
  GroupStanding: ResolverTypeWrapper<GroupStandingOf>;
  HandToChairmanInput: HandToChairmanInput;
  Holiday: ResolverTypeWrapper<HolidayModel>;
  HolidayInput: HolidayInput;
  HolidayKind: HolidayKind;
  HolidayStatus: HolidayStatus;
  HolidayTable: ResolverTypeWrapper<HolidayTableModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Improvement: ResolverTypeWrapper<ImprovementModel>;
  ImprovementKind: ImprovementKind;
  Indicator: ResolverTypeWrapper<IndicatorOf>;
  IndicatorGroup: ResolverTypeWrapper<GroupOf>;
  IndicatorKind: IndicatorKind;
  IndicatorOrigins: ResolverTypeWrapper<Omit<IndicatorOrigins, 'indicator' | 'origins'> & { indicator: ResolversTypes['Indicator'], origins: ResolversTypes['FigureOrigins'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InviteOfficialInput: InviteOfficialInput;
  JobName: JobName;
  JobRun: ResolverTypeWrapper<JobRunModel>;
  JobRunConnection: ResolverTypeWrapper<Omit<JobRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobRunEdge']>, nodes: ReadonlyArray<ResolversTypes['JobRun']> }>;
  JobRunEdge: ResolverTypeWrapper<Omit<JobRunEdge, 'node'> & { node: ResolversTypes['JobRun'] }>;
  JobRunLetters: ResolverTypeWrapper<LettersRun>;
  JobRunMonth: ResolverTypeWrapper<MonthRun>;
  KeptDueDay: ResolverTypeWrapper<KeptDueDayModel>;
  Ladder: ResolverTypeWrapper<ScopeSettings>;
  LadderPreview: ResolverTypeWrapper<Omit<LadderPreview, 'changedDays' | 'errors' | 'letter'> & { changedDays: ReadonlyArray<ResolversTypes['LetterDayChange']>, errors: ReadonlyArray<ResolversTypes['UserError']>, letter?: Maybe<ResolversTypes['PreviewedLetter']> }>;
  LadderStep: ResolverTypeWrapper<LadderStepModel>;
  LadderStepInput: LadderStepInput;
  Language: Language;
  LetterAnswer: ResolverTypeWrapper<LetterAnswerOf>;
  LetterDayChange: ResolverTypeWrapper<LetterDayChangeModel>;
  LetterOutcome: LetterOutcome;
  LetterRecipient: LetterRecipient;
  Letterhead: ResolverTypeWrapper<LetterheadModel>;
  LetterheadPreview: ResolverTypeWrapper<Omit<LetterheadPreview, 'errors' | 'letter'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, letter?: Maybe<ResolversTypes['PreviewedLetter']> }>;
  LiftSuppressionInput: LiftSuppressionInput;
  LiftSuppressionPayload: ResolverTypeWrapper<LiftResult>;
  LineageLink: ResolverTypeWrapper<LineageLinkModel>;
  LoadedFigures: ResolverTypeWrapper<LoadedFiguresModel>;
  LoadedReport: ResolverTypeWrapper<LoadedReportModel>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LockPeriodInput: LockPeriodInput;
  MailPreferencesPayload: ResolverTypeWrapper<PreferencesResult>;
  Measure: Measure;
  MergeRule: MergeRule;
  MethodBandInput: MethodBandInput;
  MethodChange: ResolverTypeWrapper<MethodChangeModel>;
  MethodDraft: ResolverTypeWrapper<MethodDraftModel>;
  MethodDraftPayload: ResolverTypeWrapper<MethodDraftPayloadModel>;
  MethodDraftState: MethodDraftState;
  MethodGroupInput: MethodGroupInput;
  MethodIndicatorInput: MethodIndicatorInput;
  MethodScoringInput: MethodScoringInput;
  MethodTargetInput: MethodTargetInput;
  MethodVersion: ResolverTypeWrapper<MethodVersionModel>;
  MissingPolicy: MissingPolicy;
  MissingReason: MissingReason;
  MonthMeans: ResolverTypeWrapper<RankingSummaryModel>;
  MovedDueDay: ResolverTypeWrapper<MovedDueDayModel>;
  Movement: ResolverTypeWrapper<MovementModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyWork: ResolverTypeWrapper<MyWorkModel>;
  NameSubstituteInput: NameSubstituteInput;
  NewIndicatorInput: NewIndicatorInput;
  NoChangeReason: NoChangeReason;
  NoReminderReason: NoReminderReason;
  Node: ResolverTypeWrapper<NodeModel>;
  NotApplicableClaims: ResolverTypeWrapper<NotApplicableModel>;
  NotFormed: ResolverTypeWrapper<NotFormedModel>;
  NotFormedReason: NotFormedReason;
  OfficerGap: OfficerGap;
  Official: ResolverTypeWrapper<OfficialModel>;
  OfficialConnection: ResolverTypeWrapper<Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialInput: OfficialInput;
  OfficialOfPreview: ResolverTypeWrapper<OfficialOfPreviewModel>;
  OfficialPayload: ResolverTypeWrapper<OfficialPayloadModel>;
  OfficialRole: OfficialRole;
  OutsidePart: ResolverTypeWrapper<OutsidePart>;
  OverdueReport: ResolverTypeWrapper<OverdueReportModel>;
  Overview: ResolverTypeWrapper<OverviewModel>;
  OwnLetters: ResolverTypeWrapper<OwnLettersModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartsRelation: PartsRelation;
  PeerFigure: ResolverTypeWrapper<PeerFigureOf>;
  Period: ResolverTypeWrapper<PeriodOf>;
  PeriodOverview: ResolverTypeWrapper<ScopeSettings>;
  Pillar: ResolverTypeWrapper<PillarOf>;
  PillarMean: ResolverTypeWrapper<Omit<PillarMean, 'pillar'> & { pillar: ResolversTypes['Pillar'] }>;
  PillarStanding: ResolverTypeWrapper<PillarStandingOf>;
  PlannedChange: ResolverTypeWrapper<PlannedChangeModel>;
  PlannedReminderConnection: ResolverTypeWrapper<Omit<PlannedReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlannedReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  PlannedReminderEdge: ResolverTypeWrapper<PlannedEdge>;
  PlannedReminderReport: ResolverTypeWrapper<NamedReport>;
  PlannedReminders: ResolverTypeWrapper<PlannedDay>;
  Plausibility: ResolverTypeWrapper<Plausibility>;
  PlausibilityInput: PlausibilityInput;
  PointChange: ResolverTypeWrapper<PointChangeModel>;
  PointChangeCause: PointChangeCause;
  PointPart: ResolverTypeWrapper<PointPart>;
  PredecessorInput: PredecessorInput;
  PredecessorPlace: ResolverTypeWrapper<PredecessorPlaceModel>;
  PredecessorShare: ResolverTypeWrapper<Predecessor>;
  PreviewedLetter: ResolverTypeWrapper<Omit<PreviewedLetter, 'official'> & { official: ResolversTypes['Official'] }>;
  ProfileEntry: ResolverTypeWrapper<ProfileEntryModel>;
  Provenance: ResolverTypeWrapper<ProvenanceModel>;
  PublicationSource: ResolverTypeWrapper<PublicationSourceModel>;
  PublishMethodVersionInput: PublishMethodVersionInput;
  PublishedFigure: ResolverTypeWrapper<Observation>;
  Publisher: ResolverTypeWrapper<ScopeSettings>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankRobustness: ResolverTypeWrapper<RankRobustnessModel>;
  RankStep: ResolverTypeWrapper<RankStepModel>;
  RankStepCause: RankStepCause;
  RankWithoutGroup: ResolverTypeWrapper<Omit<RankWithoutGroup, 'group'> & { group: ResolversTypes['IndicatorGroup'] }>;
  Ranking: ResolverTypeWrapper<RankingModel>;
  RankingAnswer: ResolverTypeWrapper<NightlyRanking>;
  RankingAnswerOutcome: RankingAnswerOutcome;
  RankingEffect: RankingEffect;
  RankingHistories: ResolverTypeWrapper<HistoriesOverTime>;
  RankingHistoryEntry: ResolverTypeWrapper<RankHistoryEntry>;
  RankingHistoryLine: ResolverTypeWrapper<HistoryLine>;
  RankingOfPreview: ResolverTypeWrapper<RankingOfPreview>;
  RankingOutcome: RankingOutcome;
  RankingReference: ResolverTypeWrapper<Omit<RankingReference, 'period'> & { period: ResolversTypes['Period'] }>;
  RankingRobustness: ResolverTypeWrapper<Robustness>;
  RankingRow: ResolverTypeWrapper<RowOf>;
  RankingRowConnection: ResolverTypeWrapper<Omit<RankingRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RankingRowEdge']>, nodes: ReadonlyArray<ResolversTypes['RankingRow']> }>;
  RankingRowEdge: ResolverTypeWrapper<Omit<RankingRowEdge, 'node'> & { node: ResolversTypes['RankingRow'] }>;
  RankingRowOrder: RankingRowOrder;
  RankingStatus: RankingStatus;
  RankingSummary: ResolverTypeWrapper<RankingSummaryModel>;
  RankingWaiting: ResolverTypeWrapper<RankingWaiting>;
  RatioInput: RatioInput;
  RecordFiguresInput: RecordFiguresInput;
  RecordFiguresPayload: ResolverTypeWrapper<Recorded>;
  RecordOutcome: RecordOutcome;
  RecordSignedDocumentInput: RecordSignedDocumentInput;
  RecordedFigure: ResolverTypeWrapper<RecordedFigureModel>;
  RecordedFigureInput: RecordedFigureInput;
  RedirectOfPreview: ResolverTypeWrapper<RedirectOfPreview>;
  RefuseExtensionInput: RefuseExtensionInput;
  RegisterDocumentInput: RegisterDocumentInput;
  RegisterDocumentPayload: ResolverTypeWrapper<Omit<RegisterDocumentPayload, 'document' | 'errors' | 'record'> & { document?: Maybe<ResolversTypes['TrustedDocument']>, errors: ReadonlyArray<ResolversTypes['UserError']>, record?: Maybe<ResolversTypes['AdministrationRecord']> }>;
  Relation: Relation;
  Reminder: ResolverTypeWrapper<LedgerEntry>;
  ReminderConnection: ResolverTypeWrapper<Omit<ReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReminderEdge']>, nodes: ReadonlyArray<ResolversTypes['Reminder']> }>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  ReminderItem: ResolverTypeWrapper<AnnouncedReport>;
  ReminderKind: ReminderKind;
  ReminderNotSentReason: ReminderNotSentReason;
  ReminderStage: ReminderStage;
  ReminderState: ReminderState;
  RemoveEvidenceFileInput: RemoveEvidenceFileInput;
  ReopenReportInput: ReopenReportInput;
  Reorganisation: ResolverTypeWrapper<ReorganisationOf>;
  ReorganisationDraftInput: ReorganisationDraftInput;
  ReorganisationInput: ReorganisationInput;
  ReorganisationKind: ReorganisationKind;
  ReorganisationPayload: ResolverTypeWrapper<ReorganisationResult>;
  ReorganisationPreview: ResolverTypeWrapper<ReorganisationPreviewModel>;
  ReorganisationState: ReorganisationState;
  Report: ResolverTypeWrapper<ReportView>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportExtension: ResolverTypeWrapper<PublicExtension>;
  ReportFigure: ResolverTypeWrapper<ReportFigureView>;
  ReportForm: ResolverTypeWrapper<ReportFormModel>;
  ReportOfPreview: ResolverTypeWrapper<ReportOfPreview>;
  ReportReview: ResolverTypeWrapper<ReportReviewModel>;
  ReportRevision: ResolverTypeWrapper<RevisionOf>;
  ReportRevisionConnection: ResolverTypeWrapper<Omit<ReportRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportRevision']> }>;
  ReportRevisionEdge: ResolverTypeWrapper<Omit<ReportRevisionEdge, 'node'> & { node: ResolversTypes['ReportRevision'] }>;
  ReportStandings: ResolverTypeWrapper<StandingsOf>;
  ReportState: ReportState;
  RequestEvidenceUploadInput: RequestEvidenceUploadInput;
  RequestEvidenceUploadPayload: ResolverTypeWrapper<Omit<RequestEvidenceUploadPayload, 'errors' | 'upload'> & { errors: ReadonlyArray<ResolversTypes['UserError']>, upload?: Maybe<ResolversTypes['EvidenceUpload']> }>;
  RequestExtensionInput: RequestExtensionInput;
  ReturnReportInput: ReturnReportInput;
  ReturnToOfficerInput: ReturnToOfficerInput;
  ReviewAssignment: ResolverTypeWrapper<AssignmentOf>;
  ReviewLadder: ResolverTypeWrapper<ReviewLadder>;
  ReviewLadderInput: ReviewLadderInput;
  ReviewRemark: ResolverTypeWrapper<RemarkOf>;
  ReviewRemarkKind: ReviewRemarkKind;
  ReviewedFigure: ResolverTypeWrapper<ReviewedFigureModel>;
  RollUp: ResolverTypeWrapper<RollUpOf>;
  RuleStatus: RuleStatus;
  RunResult: RunResult;
  SameDenominator: ResolverTypeWrapper<SameDenominator>;
  SaveReportInput: SaveReportInput;
  ScopeHeir: ResolverTypeWrapper<ScopeHeirModel>;
  ScopeHeirInput: ScopeHeirInput;
  ScopeOfPreview: ResolverTypeWrapper<ScopeOfPreviewModel>;
  ScopePoint: ResolverTypeWrapper<Omit<ScopePoint, 'period' | 'rollUp'> & { period: ResolversTypes['Period'], rollUp: ResolversTypes['RollUp'] }>;
  ScopeRollUp: ResolverTypeWrapper<Omit<ScopeRollUp, 'ranking' | 'rollUps'> & { ranking: ResolversTypes['Ranking'], rollUps: ReadonlyArray<ResolversTypes['RollUp']> }>;
  ScopeRules: ResolverTypeWrapper<ScopeRulesModel>;
  ScopeRulesPayload: ResolverTypeWrapper<ScopeRulesPayloadModel>;
  Scoring: ResolverTypeWrapper<IndicatorOf>;
  ScoringRule: ScoringRule;
  SeenReportInput: SeenReportInput;
  Series: ResolverTypeWrapper<SeriesModel>;
  SeriesLine: ResolverTypeWrapper<SeriesLineModel>;
  SeriesPoint: ResolverTypeWrapper<SeriesPointModel>;
  SetDeliveryAsideInput: SetDeliveryAsideInput;
  SetDeliveryAsidePayload: ResolverTypeWrapper<Omit<SetDeliveryAsidePayload, 'delivery' | 'errors' | 'record'> & { delivery?: Maybe<ResolversTypes['Delivery']>, errors: ReadonlyArray<ResolversTypes['UserError']>, record?: Maybe<ResolversTypes['AdministrationRecord']> }>;
  SetMailPreferencesInput: SetMailPreferencesInput;
  SignatureBlock: ResolverTypeWrapper<SignatureLines>;
  SignedDocument: ResolverTypeWrapper<SignedDocument>;
  SignedDocumentInput: SignedDocumentInput;
  SimulatedFigureInput: SimulatedFigureInput;
  SimulatedGroupPointsInput: SimulatedGroupPointsInput;
  SimulatedPointsInput: SimulatedPointsInput;
  SimulatedRanking: ResolverTypeWrapper<Simulation>;
  SimulatedRow: ResolverTypeWrapper<SimulatedRowModel>;
  SimulatedTargetInput: SimulatedTargetInput;
  Standing: ResolverTypeWrapper<StandingOf>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitReportInput: SubmitReportInput;
  SuppressionLift: ResolverTypeWrapper<SuppressionLiftModel>;
  TakeBackExtensionRequestInput: TakeBackExtensionRequestInput;
  TakeBackReportInput: TakeBackReportInput;
  Target: ResolverTypeWrapper<TargetOf>;
  TextInput: TextInput;
  Timeliness: Timeliness;
  TransferOfficialInput: TransferOfficialInput;
  TrustedDocument: ResolverTypeWrapper<TrustedDocumentModel>;
  Unit: ResolverTypeWrapper<UnitOfAnswer>;
  UnitChange: ResolverTypeWrapper<UnitChangeModel>;
  UnitChangeInput: UnitChangeInput;
  UnitClause: UnitClause;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitExtent: UnitExtent;
  UnitKind: UnitKind;
  UnitLevel: UnitLevel;
  UnitOfPreview: ResolverTypeWrapper<UnitModel>;
  UnitOnDay: ResolverTypeWrapper<UnitOnDayModel>;
  UnrankedReason: UnrankedReason;
  UnreachableOfficialConnection: ResolverTypeWrapper<Omit<UnreachableOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnreachableOfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  UnreachableOfficialEdge: ResolverTypeWrapper<UnreachableEdge>;
  UnreachableReason: UnreachableReason;
  UnremindedOfficialConnection: ResolverTypeWrapper<Omit<UnremindedOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnremindedOfficialEdge']>, nodes: ReadonlyArray<ResolversTypes['Official']> }>;
  UnremindedOfficialEdge: ResolverTypeWrapper<UnremindedEdge>;
  UnusualFigure: ResolverTypeWrapper<UnusualFigureModel>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  UserErrorCode: UserErrorCode;
  UsualCount: ResolverTypeWrapper<UsualCount>;
  Viewer: ResolverTypeWrapper<SignedInViewer>;
  ViewerRole: ViewerRole;
  WithdrawReportInput: WithdrawReportInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: ShownAbsence;
  AddAssignmentInput: AddAssignmentInput;
  AddEvidenceFileInput: AddEvidenceFileInput;
  AdministrationChange: RecordedChangeModel;
  AdministrationRecord: AdministrationRecordModel;
  AdministrationRecordConnection: Omit<AdministrationRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdministrationRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AdministrationRecord']> };
  AdministrationRecordEdge: Omit<AdministrationRecordEdge, 'node'> & { node: ResolversParentTypes['AdministrationRecord'] };
  AllowedAction: AllowedActionModel;
  AlterUnitInput: AlterUnitInput;
  AnsweredFigure: Omit<AnsweredFigure, 'figure'> & { figure: ResolversParentTypes['Figure'] };
  ApproveReportInput: ApproveReportInput;
  ApproveReportsInput: ApproveReportsInput;
  ApproveReportsPayload: ApprovalsResult;
  AssignReviewerInput: AssignReviewerInput;
  Assignment: AssignmentModel;
  AwaitedReview: AwaitedReviewModel;
  Band: Band;
  BehindTarget: BehindTargetModel;
  Boolean: Scalars['Boolean']['output'];
  CalendarDay: CalendarDayModel;
  ChangeCalendarInput: ChangeCalendarInput;
  ChangeHolidaysInput: ChangeHolidaysInput;
  ChangeHolidaysPayload: ChangeHolidaysPayloadModel;
  ChangeLadderInput: ChangeLadderInput;
  ChangeLetterheadInput: ChangeLetterheadInput;
  ChangeMethodDraftInput: ChangeMethodDraftInput;
  ChangeOfPreview: ChangeOfPreviewModel;
  ChangeOfficialContactInput: ChangeOfficialContactInput;
  CommuneProfile: CommuneProfileModel;
  CommuneWithoutOfficerConnection: Omit<CommuneWithoutOfficerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommuneWithoutOfficerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  CommuneWithoutOfficerEdge: WithoutOfficerEdge;
  ComparedValue: ComparedValue;
  Comparison: ComparisonModel;
  Completeness: CompletenessModel;
  Contribution: ContributionModel;
  CopyLastPeriodInput: CopyLastPeriodInput;
  CreateMethodDraftInput: CreateMethodDraftInput;
  DataQuality: DataQualityModel;
  DateTimeISO: Scalars['DateTimeISO']['output'];
  DeliveredFigure: SourceFigure;
  Delivery: DeliveryOf;
  DeliveryConnection: Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Delivery']> };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliverySetAside: DeliverySetAside;
  DiscardMethodDraftInput: DiscardMethodDraftInput;
  DueDayPreview: SettingsPreview;
  DueDayToMove: DueDayToMoveModel;
  EmptiedFigure: EmptiedOf;
  EndAssignmentInput: EndAssignmentInput;
  EndLevelInput: EndLevelInput;
  EndSubstitutionInput: EndSubstitutionInput;
  EndUnitInput: EndUnitInput;
  EnumLabel: EnumLabelModel;
  ErrorCodeInfo: ErrorCodeInfoModel;
  EvidenceFile: EvidenceFileModel;
  EvidenceUpload: UploadPlace;
  EvidenceUploadField: EvidenceUploadField;
  ExpectedRange: RangeOf;
  Explanation: ExplanationModel;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtensionDays: ExtensionDays;
  ExtensionRefusal: ExtensionRefusalModel;
  ExtensionRequest: ExtensionRequestModel;
  Figure: FigureView;
  FigureBeside: Omit<FigureBeside, 'figure'> & { figure: ResolversParentTypes['Figure'] };
  FigureChange: ChangeOfFigure;
  FigureCommentInput: FigureCommentInput;
  FigureFile: FigureFileModel;
  FigureFileDecision: FigureFileDecision;
  FigureFileInput: FigureFileInput;
  FigureFilePayload: Omit<FigureFilePayload, 'errors' | 'file' | 'record'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, file?: Maybe<ResolversParentTypes['FigureFile']>, record?: Maybe<ResolversParentTypes['AdministrationRecord']> };
  FigureInput: FigureInput;
  FigureMatrix: FigureMatrixModel;
  FigureMatrixRow: MatrixRow;
  FigureOrigin: FigureOrigin;
  FigureOrigins: OriginCounts;
  FigureParts: FigureOfParts;
  FigurePeriod: Omit<FigurePeriod, 'period'> & { period: ResolversParentTypes['Period'] };
  FigureRelation: FigureRelationModel;
  FigureRelations: FigureRelationsModel;
  FigureValueInput: FigureValueInput;
  FilingPayload: FilingResult;
  Float: Scalars['Float']['output'];
  FormExtension: FormExtensionModel;
  FormFigure: FormFigureModel;
  FormUnitInput: FormUnitInput;
  GroupMean: Omit<GroupMean, 'group'> & { group: ResolversParentTypes['IndicatorGroup'] };
  GroupStanding: GroupStandingOf;
  HandToChairmanInput: HandToChairmanInput;
  Holiday: HolidayModel;
  HolidayInput: HolidayInput;
  HolidayTable: HolidayTableModel;
  ID: Scalars['ID']['output'];
  Improvement: ImprovementModel;
  Indicator: IndicatorOf;
  IndicatorGroup: GroupOf;
  IndicatorOrigins: Omit<IndicatorOrigins, 'indicator' | 'origins'> & { indicator: ResolversParentTypes['Indicator'], origins: ResolversParentTypes['FigureOrigins'] };
  Int: Scalars['Int']['output'];
  InviteOfficialInput: InviteOfficialInput;
  JobRun: JobRunModel;
  JobRunConnection: Omit<JobRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobRunEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobRun']> };
  JobRunEdge: Omit<JobRunEdge, 'node'> & { node: ResolversParentTypes['JobRun'] };
  JobRunLetters: LettersRun;
  JobRunMonth: MonthRun;
  KeptDueDay: KeptDueDayModel;
  Ladder: ScopeSettings;
  LadderPreview: Omit<LadderPreview, 'changedDays' | 'errors' | 'letter'> & { changedDays: ReadonlyArray<ResolversParentTypes['LetterDayChange']>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, letter?: Maybe<ResolversParentTypes['PreviewedLetter']> };
  LadderStep: LadderStepModel;
  LadderStepInput: LadderStepInput;
  LetterAnswer: LetterAnswerOf;
  LetterDayChange: LetterDayChangeModel;
  Letterhead: LetterheadModel;
  LetterheadPreview: Omit<LetterheadPreview, 'errors' | 'letter'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, letter?: Maybe<ResolversParentTypes['PreviewedLetter']> };
  LiftSuppressionInput: LiftSuppressionInput;
  LiftSuppressionPayload: LiftResult;
  LineageLink: LineageLinkModel;
  LoadedFigures: LoadedFiguresModel;
  LoadedReport: LoadedReportModel;
  LocalDate: Scalars['LocalDate']['output'];
  LockPeriodInput: LockPeriodInput;
  MailPreferencesPayload: PreferencesResult;
  MethodBandInput: MethodBandInput;
  MethodChange: MethodChangeModel;
  MethodDraft: MethodDraftModel;
  MethodDraftPayload: MethodDraftPayloadModel;
  MethodGroupInput: MethodGroupInput;
  MethodIndicatorInput: MethodIndicatorInput;
  MethodScoringInput: MethodScoringInput;
  MethodTargetInput: MethodTargetInput;
  MethodVersion: MethodVersionModel;
  MonthMeans: RankingSummaryModel;
  MovedDueDay: MovedDueDayModel;
  Movement: MovementModel;
  Mutation: Record<PropertyKey, never>;
  MyWork: MyWorkModel;
  NameSubstituteInput: NameSubstituteInput;
  NewIndicatorInput: NewIndicatorInput;
  Node: NodeModel;
  NotApplicableClaims: NotApplicableModel;
  NotFormed: NotFormedModel;
  Official: OfficialModel;
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialInput: OfficialInput;
  OfficialOfPreview: OfficialOfPreviewModel;
  OfficialPayload: OfficialPayloadModel;
  OutsidePart: OutsidePart;
  OverdueReport: OverdueReportModel;
  Overview: OverviewModel;
  OwnLetters: OwnLettersModel;
  PageInfo: PageInfo;
  PeerFigure: PeerFigureOf;
  Period: PeriodOf;
  PeriodOverview: ScopeSettings;
  Pillar: PillarOf;
  PillarMean: Omit<PillarMean, 'pillar'> & { pillar: ResolversParentTypes['Pillar'] };
  PillarStanding: PillarStandingOf;
  PlannedChange: PlannedChangeModel;
  PlannedReminderConnection: Omit<PlannedReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlannedReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  PlannedReminderEdge: PlannedEdge;
  PlannedReminderReport: NamedReport;
  PlannedReminders: PlannedDay;
  Plausibility: Plausibility;
  PlausibilityInput: PlausibilityInput;
  PointChange: PointChangeModel;
  PointPart: PointPart;
  PredecessorInput: PredecessorInput;
  PredecessorPlace: PredecessorPlaceModel;
  PredecessorShare: Predecessor;
  PreviewedLetter: Omit<PreviewedLetter, 'official'> & { official: ResolversParentTypes['Official'] };
  ProfileEntry: ProfileEntryModel;
  Provenance: ProvenanceModel;
  PublicationSource: PublicationSourceModel;
  PublishMethodVersionInput: PublishMethodVersionInput;
  PublishedFigure: Observation;
  Publisher: ScopeSettings;
  Query: Record<PropertyKey, never>;
  RankRobustness: RankRobustnessModel;
  RankStep: RankStepModel;
  RankWithoutGroup: Omit<RankWithoutGroup, 'group'> & { group: ResolversParentTypes['IndicatorGroup'] };
  Ranking: RankingModel;
  RankingAnswer: NightlyRanking;
  RankingHistories: HistoriesOverTime;
  RankingHistoryEntry: RankHistoryEntry;
  RankingHistoryLine: HistoryLine;
  RankingOfPreview: RankingOfPreview;
  RankingReference: Omit<RankingReference, 'period'> & { period: ResolversParentTypes['Period'] };
  RankingRobustness: Robustness;
  RankingRow: RowOf;
  RankingRowConnection: Omit<RankingRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RankingRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RankingRow']> };
  RankingRowEdge: Omit<RankingRowEdge, 'node'> & { node: ResolversParentTypes['RankingRow'] };
  RankingSummary: RankingSummaryModel;
  RankingWaiting: RankingWaiting;
  RatioInput: RatioInput;
  RecordFiguresInput: RecordFiguresInput;
  RecordFiguresPayload: Recorded;
  RecordSignedDocumentInput: RecordSignedDocumentInput;
  RecordedFigure: RecordedFigureModel;
  RecordedFigureInput: RecordedFigureInput;
  RedirectOfPreview: RedirectOfPreview;
  RefuseExtensionInput: RefuseExtensionInput;
  RegisterDocumentInput: RegisterDocumentInput;
  RegisterDocumentPayload: Omit<RegisterDocumentPayload, 'document' | 'errors' | 'record'> & { document?: Maybe<ResolversParentTypes['TrustedDocument']>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, record?: Maybe<ResolversParentTypes['AdministrationRecord']> };
  Reminder: LedgerEntry;
  ReminderConnection: Omit<ReminderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReminderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Reminder']> };
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  ReminderItem: AnnouncedReport;
  RemoveEvidenceFileInput: RemoveEvidenceFileInput;
  ReopenReportInput: ReopenReportInput;
  Reorganisation: ReorganisationOf;
  ReorganisationDraftInput: ReorganisationDraftInput;
  ReorganisationInput: ReorganisationInput;
  ReorganisationPayload: ReorganisationResult;
  ReorganisationPreview: ReorganisationPreviewModel;
  Report: ReportView;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportExtension: PublicExtension;
  ReportFigure: ReportFigureView;
  ReportForm: ReportFormModel;
  ReportOfPreview: ReportOfPreview;
  ReportReview: ReportReviewModel;
  ReportRevision: RevisionOf;
  ReportRevisionConnection: Omit<ReportRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportRevision']> };
  ReportRevisionEdge: Omit<ReportRevisionEdge, 'node'> & { node: ResolversParentTypes['ReportRevision'] };
  ReportStandings: StandingsOf;
  RequestEvidenceUploadInput: RequestEvidenceUploadInput;
  RequestEvidenceUploadPayload: Omit<RequestEvidenceUploadPayload, 'errors' | 'upload'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']>, upload?: Maybe<ResolversParentTypes['EvidenceUpload']> };
  RequestExtensionInput: RequestExtensionInput;
  ReturnReportInput: ReturnReportInput;
  ReturnToOfficerInput: ReturnToOfficerInput;
  ReviewAssignment: AssignmentOf;
  ReviewLadder: ReviewLadder;
  ReviewLadderInput: ReviewLadderInput;
  ReviewRemark: RemarkOf;
  ReviewedFigure: ReviewedFigureModel;
  RollUp: RollUpOf;
  SameDenominator: SameDenominator;
  SaveReportInput: SaveReportInput;
  ScopeHeir: ScopeHeirModel;
  ScopeHeirInput: ScopeHeirInput;
  ScopeOfPreview: ScopeOfPreviewModel;
  ScopePoint: Omit<ScopePoint, 'period' | 'rollUp'> & { period: ResolversParentTypes['Period'], rollUp: ResolversParentTypes['RollUp'] };
  ScopeRollUp: Omit<ScopeRollUp, 'ranking' | 'rollUps'> & { ranking: ResolversParentTypes['Ranking'], rollUps: ReadonlyArray<ResolversParentTypes['RollUp']> };
  ScopeRules: ScopeRulesModel;
  ScopeRulesPayload: ScopeRulesPayloadModel;
  Scoring: IndicatorOf;
  SeenReportInput: SeenReportInput;
  Series: SeriesModel;
  SeriesLine: SeriesLineModel;
  SeriesPoint: SeriesPointModel;
  SetDeliveryAsideInput: SetDeliveryAsideInput;
  SetDeliveryAsidePayload: Omit<SetDeliveryAsidePayload, 'delivery' | 'errors' | 'record'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, errors: ReadonlyArray<ResolversParentTypes['UserError']>, record?: Maybe<ResolversParentTypes['AdministrationRecord']> };
  SetMailPreferencesInput: SetMailPreferencesInput;
  SignatureBlock: SignatureLines;
  SignedDocument: SignedDocument;
  SignedDocumentInput: SignedDocumentInput;
  SimulatedFigureInput: SimulatedFigureInput;
  SimulatedGroupPointsInput: SimulatedGroupPointsInput;
  SimulatedPointsInput: SimulatedPointsInput;
  SimulatedRanking: Simulation;
  SimulatedRow: SimulatedRowModel;
  SimulatedTargetInput: SimulatedTargetInput;
  Standing: StandingOf;
  String: Scalars['String']['output'];
  SubmitReportInput: SubmitReportInput;
  SuppressionLift: SuppressionLiftModel;
  TakeBackExtensionRequestInput: TakeBackExtensionRequestInput;
  TakeBackReportInput: TakeBackReportInput;
  Target: TargetOf;
  TextInput: TextInput;
  TransferOfficialInput: TransferOfficialInput;
  TrustedDocument: TrustedDocumentModel;
  Unit: UnitOfAnswer;
  UnitChange: UnitChangeModel;
  UnitChangeInput: UnitChangeInput;
  UnitConnection: Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitOfPreview: UnitModel;
  UnitOnDay: UnitOnDayModel;
  UnreachableOfficialConnection: Omit<UnreachableOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnreachableOfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  UnreachableOfficialEdge: UnreachableEdge;
  UnremindedOfficialConnection: Omit<UnremindedOfficialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnremindedOfficialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Official']> };
  UnremindedOfficialEdge: UnremindedEdge;
  UnusualFigure: UnusualFigureModel;
  UserError: UserErrorModel;
  UsualCount: UsualCount;
  Viewer: SignedInViewer;
  WithdrawReportInput: WithdrawReportInput;
};

export type ListSizeDirectiveArgs = {
  assumed: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  authorisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AbsenceSignatureArgs, 'lang'>>;
  substituteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AdministrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationChange'] = ResolversParentTypes['AdministrationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdministrationChangeAfterTextArgs, 'lang'>>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdministrationChangeBeforeTextArgs, 'lang'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdministrationChangeLabelArgs, 'lang'>>;
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
  subjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AdministrationRecordSubjectNameArgs, 'lang'>>;
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
  possibleFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowedActionRemedyArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowedActionWhyNotArgs, 'lang'>>;
};

export type AnsweredFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredFigure'] = ResolversParentTypes['AnsweredFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeliveryOutcome'], ParentType, ContextType>;
};

export type ApproveReportsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveReportsPayload'] = ResolversParentTypes['ApproveReportsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  myWork?: Resolver<Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['FilingPayload']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssignmentRoleLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  substituteFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AwaitedReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwaitedReview'] = ResolversParentTypes['AwaitedReview']> = {
  leadersHearFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AwaitedReviewOfficeArgs, 'lang'>>;
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
  holiday?: Resolver<Maybe<ResolversTypes['Holiday']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeHolidaysPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHolidaysPayload'] = ResolversParentTypes['ChangeHolidaysPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['MovedDueDay']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['HolidayTable']>, ParentType, ContextType>;
};

export type ChangeOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOfPreview'] = ResolversParentTypes['ChangeOfPreview']> = {
  after?: Resolver<ResolversTypes['UnitOfPreview'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['UnitOfPreview'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommuneProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneProfile'] = ResolversParentTypes['CommuneProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ProfileEntry']>, ParentType, ContextType, Partial<CommuneProfileIndicatorsArgs>>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notFormed?: Resolver<Maybe<ResolversTypes['NotFormed']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType>;
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
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComparisonSentenceArgs, 'lang'>>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportingRateOnTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  entry?: Resolver<ResolversTypes['ProfileEntry'], ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContributionSentenceArgs, 'lang'>>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  carriedForward?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figureOrigins?: Resolver<ResolversTypes['FigureOrigins'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  setAside?: Resolver<Maybe<ResolversTypes['DeliverySetAside']>, ParentType, ContextType>;
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

export type DueDayPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDayPreview'] = ResolversParentTypes['DueDayPreview']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['DueDayToMove']>, ParentType, ContextType>;
};

export type DueDayToMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDayToMove'] = ResolversParentTypes['DueDayToMove']> = {
  after?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<DueDayToMoveToldArgs, 'first'>>;
  toldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmptiedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptiedFigure'] = ResolversParentTypes['EmptiedFigure']> = {
  before?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EnumLabelLabelArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErrorCodeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorCodeInfo'] = ResolversParentTypes['ErrorCodeInfo']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ErrorCodeInfoMeaningArgs, 'lang'>>;
};

export type EvidenceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  addedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExpectedRangeTextArgs, 'lang'>>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType, Partial<ExplanationContributionsArgs>>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType, RequireFields<ExplanationImprovementsArgs, 'first'>>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ExplanationNotesArgs, 'lang'>>;
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExplanationSentenceArgs, 'lang'>>;
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
  office?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  refusedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ExtensionRequest'], ParentType, ContextType>;
};

export type ExtensionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionRequest'] = ResolversParentTypes['ExtensionRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExtensionGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureBesideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureBeside'] = ResolversParentTypes['FigureBeside']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  after?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureFile'] = ResolversParentTypes['FigureFile']> = {
  area?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['FigureFileDecision']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  loadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['LoadedReport']>, ParentType, ContextType, RequireFields<FigureFileReportsArgs, 'first' | 'skip'>>;
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
  file?: Resolver<Maybe<ResolversTypes['FigureFile']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
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
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
};

export type FigureOriginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureOrigins'] = ResolversParentTypes['FigureOrigins']> = {
  agreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigureOriginsStatementArgs, 'lang'>>;
  typed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigurePartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureParts'] = ResolversParentTypes['FigureParts']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PartsRelation'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FigurePartsSentenceArgs, 'lang'>>;
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
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  myWork?: Resolver<Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ReportRevision']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormExtension'] = ResolversParentTypes['FormExtension']> = {
  extension?: Resolver<ResolversTypes['ReportExtension'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormFigure'] = ResolversParentTypes['FormFigure']> = {
  approved?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivered?: Resolver<Maybe<ResolversTypes['DeliveredFigure']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isInConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overruled?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['UsualCount']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMean'] = ResolversParentTypes['GroupMean']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GroupStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupStanding'] = ResolversParentTypes['GroupStanding']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<HolidayNameArgs, 'lang'>>;
  status?: Resolver<ResolversTypes['HolidayStatus'], ParentType, ContextType>;
  swappedWith?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type HolidayTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayTable'] = ResolversParentTypes['HolidayTable']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Improvement'] = ResolversParentTypes['Improvement']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ImprovementCountedArgs, 'lang'>>;
  countsFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  isAtMost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImprovementKind'], ParentType, ContextType>;
  pointsGained?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImprovementSentenceArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  unrankedReason?: Resolver<Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  acceptsZeroDenominator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorCountedArgs, 'lang'>>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDenominatorArgs, 'lang'>>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  higherIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  levels?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorLevelsArgs, 'lang'>>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mergeRule?: Resolver<ResolversTypes['MergeRule'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'lang'>>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorNumeratorArgs, 'lang'>>;
  plausibility?: Resolver<Maybe<ResolversTypes['Plausibility']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['Scoring'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorSourceArgs, 'lang'>>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorUnitOfMeasureArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorGroup'] = ResolversParentTypes['IndicatorGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorGroupNameArgs, 'lang'>>;
  pillar?: Resolver<Maybe<ResolversTypes['Pillar']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorOriginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorOrigins'] = ResolversParentTypes['IndicatorOrigins']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['FigureOrigins'], ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['JobName'], ParentType, ContextType>;
  letters?: Resolver<Maybe<ResolversTypes['JobRunLetters']>, ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['JobRunMonth']>, ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['RunResult'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JobRunWarningsArgs, 'lang'>>;
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
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type LadderPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderPreview'] = ResolversParentTypes['LadderPreview']> = {
  changedDays?: Resolver<ReadonlyArray<ResolversTypes['LetterDayChange']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['PreviewedLetter']>, ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['LetterRecipient']>, ParentType, ContextType>;
};

export type LetterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterAnswer'] = ResolversParentTypes['LetterAnswer']> = {
  letter?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LetterOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoReminderReason']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LetterAnswerSentenceArgs, 'lang'>>;
};

export type LetterDayChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterDayChange'] = ResolversParentTypes['LetterDayChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['LetterRecipient'], ParentType, ContextType>;
};

export type LetterheadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letterhead'] = ResolversParentTypes['Letterhead']> = {
  appUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LetterheadAuthorityArgs, 'lang'>>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlineBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LetterheadDeadlineBasisArgs, 'lang'>>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LetterheadLegalBasisArgs, 'lang'>>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LetterheadOfficeArgs, 'lang'>>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LetterheadPlaceArgs, 'lang'>>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterheadPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterheadPreview'] = ResolversParentTypes['LetterheadPreview']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['PreviewedLetter']>, ParentType, ContextType>;
};

export type LiftSuppressionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSuppressionPayload'] = ResolversParentTypes['LiftSuppressionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['SuppressionLift']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type LineageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageLink'] = ResolversParentTypes['LineageLink']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  loadedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type MethodChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodChange'] = ResolversParentTypes['MethodChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MethodDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodDraft'] = ResolversParentTypes['MethodDraft']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MethodChange']>, ParentType, ContextType, Partial<MethodDraftChangesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['SimulatedRanking']>, ParentType, ContextType, Partial<MethodDraftEffectArgs>>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  minimumCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingPolicy?: Resolver<ResolversTypes['MissingPolicy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MethodDraftNameArgs, 'lang'>>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MethodDraftState'], ParentType, ContextType>;
  totalPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['ConflictWinner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodDraftPayload'] = ResolversParentTypes['MethodDraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['MethodDraft']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type MethodVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodVersion'] = ResolversParentTypes['MethodVersion']> = {
  carriesOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MethodVersionCarriesOutArgs, 'lang'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MethodChange']>, ParentType, ContextType, Partial<MethodVersionChangesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MethodVersionLegalBasisArgs, 'lang'>>;
  minimumCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingPolicy?: Resolver<ResolversTypes['MissingPolicy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MethodVersionNameArgs, 'lang'>>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Pillar']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['FigureRelations'], ParentType, ContextType>;
  totalPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['ConflictWinner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthMeansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthMeans'] = ResolversParentTypes['MonthMeans']> = {
  meanIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MovementCorrectionArgs, 'lang'>>;
  gains?: Resolver<ReadonlyArray<ResolversTypes['PointChange']>, ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['PointChange']>, ParentType, ContextType>;
  noChangeReason?: Resolver<Maybe<ResolversTypes['NoChangeReason']>, ParentType, ContextType>;
  previousRow?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  previousVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MovementSentenceArgs, 'lang'>>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RankStep']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAssignment?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationAddAssignmentArgs, 'input'>>;
  addEvidenceFile?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationAddEvidenceFileArgs, 'input'>>;
  approveFigureFile?: Resolver<Maybe<ResolversTypes['FigureFilePayload']>, ParentType, ContextType, RequireFields<MutationApproveFigureFileArgs, 'input'>>;
  approveReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationApproveReportArgs, 'input'>>;
  approveReports?: Resolver<Maybe<ResolversTypes['ApproveReportsPayload']>, ParentType, ContextType, RequireFields<MutationApproveReportsArgs, 'input'>>;
  assignReviewer?: Resolver<Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<MutationAssignReviewerArgs, 'input'>>;
  changeCalendar?: Resolver<Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<MutationChangeCalendarArgs, 'input'>>;
  changeHolidays?: Resolver<Maybe<ResolversTypes['ChangeHolidaysPayload']>, ParentType, ContextType, RequireFields<MutationChangeHolidaysArgs, 'input'>>;
  changeLadder?: Resolver<Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<MutationChangeLadderArgs, 'input'>>;
  changeLetterhead?: Resolver<Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<MutationChangeLetterheadArgs, 'input'>>;
  changeMethodDraft?: Resolver<Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<MutationChangeMethodDraftArgs, 'input'>>;
  changeOfficialContact?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationChangeOfficialContactArgs, 'input'>>;
  changeReorganisationDraft?: Resolver<Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<MutationChangeReorganisationDraftArgs, 'input'>>;
  confirmReorganisation?: Resolver<Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<MutationConfirmReorganisationArgs, 'input'>>;
  copyLastPeriod?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationCopyLastPeriodArgs, 'input'>>;
  createMethodDraft?: Resolver<Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<MutationCreateMethodDraftArgs, 'input'>>;
  createReorganisationDraft?: Resolver<Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<MutationCreateReorganisationDraftArgs, 'input'>>;
  deactivateOfficial?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationDeactivateOfficialArgs, 'input'>>;
  discardMethodDraft?: Resolver<Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<MutationDiscardMethodDraftArgs, 'input'>>;
  discardReorganisationDraft?: Resolver<Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<MutationDiscardReorganisationDraftArgs, 'input'>>;
  endAssignment?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  endSubstitution?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationEndSubstitutionArgs, 'input'>>;
  extendDeadline?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  handToChairman?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationHandToChairmanArgs, 'input'>>;
  inviteOfficial?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationInviteOfficialArgs, 'input'>>;
  liftSuppression?: Resolver<Maybe<ResolversTypes['LiftSuppressionPayload']>, ParentType, ContextType, RequireFields<MutationLiftSuppressionArgs, 'input'>>;
  lockPeriod?: Resolver<Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<MutationLockPeriodArgs, 'input'>>;
  nameSubstitute?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationNameSubstituteArgs, 'input'>>;
  publishMethodVersion?: Resolver<Maybe<ResolversTypes['MethodDraftPayload']>, ParentType, ContextType, RequireFields<MutationPublishMethodVersionArgs, 'input'>>;
  publishReorganisation?: Resolver<Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<MutationPublishReorganisationArgs, 'input'>>;
  reactivateOfficial?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationReactivateOfficialArgs, 'input'>>;
  recordFigures?: Resolver<Maybe<ResolversTypes['RecordFiguresPayload']>, ParentType, ContextType, RequireFields<MutationRecordFiguresArgs, 'input'>>;
  recordSignedDocument?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationRecordSignedDocumentArgs, 'input'>>;
  refuseExtension?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationRefuseExtensionArgs, 'input'>>;
  refuseFigureFile?: Resolver<Maybe<ResolversTypes['FigureFilePayload']>, ParentType, ContextType, RequireFields<MutationRefuseFigureFileArgs, 'input'>>;
  registerDocument?: Resolver<Maybe<ResolversTypes['RegisterDocumentPayload']>, ParentType, ContextType, RequireFields<MutationRegisterDocumentArgs, 'input'>>;
  removeEvidenceFile?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationRemoveEvidenceFileArgs, 'input'>>;
  reopenReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationReopenReportArgs, 'input'>>;
  requestEvidenceUpload?: Resolver<Maybe<ResolversTypes['RequestEvidenceUploadPayload']>, ParentType, ContextType, RequireFields<MutationRequestEvidenceUploadArgs, 'input'>>;
  requestExtension?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  returnReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  returnToOfficer?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationReturnToOfficerArgs, 'input'>>;
  saveReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationSaveReportArgs, 'input'>>;
  setDeliveryAside?: Resolver<Maybe<ResolversTypes['SetDeliveryAsidePayload']>, ParentType, ContextType, RequireFields<MutationSetDeliveryAsideArgs, 'input'>>;
  setMailPreferences?: Resolver<Maybe<ResolversTypes['MailPreferencesPayload']>, ParentType, ContextType, RequireFields<MutationSetMailPreferencesArgs, 'input'>>;
  submitReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
  takeBackExtensionRequest?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackExtensionRequestArgs, 'input'>>;
  takeBackReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackReportArgs, 'input'>>;
  transferOfficial?: Resolver<Maybe<ResolversTypes['OfficialPayload']>, ParentType, ContextType, RequireFields<MutationTransferOfficialArgs, 'input'>>;
  unlockPeriod?: Resolver<Maybe<ResolversTypes['ScopeRulesPayload']>, ParentType, ContextType, RequireFields<MutationUnlockPeriodArgs, 'input'>>;
  withdrawReorganisation?: Resolver<Maybe<ResolversTypes['ReorganisationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawReorganisationArgs, 'input'>>;
  withdrawReport?: Resolver<Maybe<ResolversTypes['FilingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
};

export type MyWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyWork'] = ResolversParentTypes['MyWork']> = {
  communesWithoutOfficer?: Resolver<Maybe<ResolversTypes['CommuneWithoutOfficerConnection']>, ParentType, ContextType, RequireFields<MyWorkCommunesWithoutOfficerArgs, 'first'>>;
  digestPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  extensionsToDecide?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType, RequireFields<MyWorkExtensionsToDecideArgs, 'assignedToMe' | 'first'>>;
  extensionsToDecideCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MyWorkExtensionsToDecideCountArgs, 'assignedToMe'>>;
  figureFiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FigureFile']>>, ParentType, ContextType>;
  forms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReviewDivided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestRanking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  methodDrafts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodDraft']>>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OverdueReport']>>, ParentType, ContextType, RequireFields<MyWorkOverdueArgs, 'first'>>;
  overdueCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reorganisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reorganisation']>>, ParentType, ContextType>;
  toReview?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType, RequireFields<MyWorkToReviewArgs, 'assignedToMe' | 'first'>>;
  toReviewCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MyWorkToReviewCountArgs, 'assignedToMe'>>;
  toSign?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unreachableOfficials?: Resolver<Maybe<ResolversTypes['UnreachableOfficialConnection']>, ParentType, ContextType, RequireFields<MyWorkUnreachableOfficialsArgs, 'first'>>;
  waitingTooLong?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportForm']>>, ParentType, ContextType, RequireFields<MyWorkWaitingTooLongArgs, 'first'>>;
  waitingTooLongCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whatIWasTold?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reminder']>>, ParentType, ContextType, RequireFields<MyWorkWhatIWasToldArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrationRecord' | 'CommuneProfile' | 'Delivery' | 'FormFigure' | 'HolidayTable' | 'Indicator' | 'IndicatorGroup' | 'JobRun' | 'MethodDraft' | 'MethodVersion' | 'MyWork' | 'Official' | 'Overview' | 'Period' | 'Pillar' | 'Ranking' | 'RankingRow' | 'Reminder' | 'Report' | 'ReportForm' | 'ReportRevision' | 'ScopeRules' | 'Series' | 'Unit' | 'UnitOnDay' | 'Viewer', ParentType, ContextType>;
};

export type NotApplicableClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotApplicableClaims'] = ResolversParentTypes['NotApplicableClaims']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  peerMedian?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotApplicableClaimsStatementArgs, 'lang'>>;
};

export type NotFormedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFormed'] = ResolversParentTypes['NotFormed']> = {
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  noRankReason?: Resolver<ResolversTypes['NotFormedReason'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['PredecessorPlace']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFormedSentenceArgs, 'lang'>>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDeputy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfficialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialPayload'] = ResolversParentTypes['OfficialPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
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
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OverviewNotesArgs, 'lang'>>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  scopeOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['RankingSummary']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnLettersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnLetters'] = ResolversParentTypes['OwnLetters']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['UnreachableReason']>, ParentType, ContextType>;
  faultSince?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  ladder?: Resolver<Maybe<ResolversTypes['Ladder']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OwnLettersOfficeArgs, 'lang'>>;
  wantsDigests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  finalDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCollecting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastFinalDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lockDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodNameArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodOverview'] = ResolversParentTypes['PeriodOverview']> = {
  collecting?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  due?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  latestPublished?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PillarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pillar'] = ResolversParentTypes['Pillar']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndicatorGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PillarNameArgs, 'lang'>>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PillarMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarMean'] = ResolversParentTypes['PillarMean']> = {
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
};

export type PillarStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarStanding'] = ResolversParentTypes['PillarStanding']> = {
  pillar?: Resolver<ResolversTypes['Pillar'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  after?: Resolver<Maybe<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
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
  whySent?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlannedReminderEdgeWhySentArgs, 'lang'>>;
};

export type PlannedReminderReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminderReport'] = ResolversParentTypes['PlannedReminderReport']> = {
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toFile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedRemindersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminders'] = ResolversParentTypes['PlannedReminders']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  letterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['PlannedReminderConnection'], ParentType, ContextType, RequireFields<PlannedRemindersLettersArgs, 'first'>>;
  silence?: Resolver<Maybe<ResolversTypes['NoReminderReason']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['UnremindedOfficialConnection'], ParentType, ContextType, RequireFields<PlannedRemindersSilentArgs, 'first'>>;
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
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PointChangeSentenceArgs, 'lang'>>;
};

export type PointPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointPart'] = ResolversParentTypes['PointPart']> = {
  cause?: Resolver<ResolversTypes['PointChangeCause'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PredecessorPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredecessorPlace'] = ResolversParentTypes['PredecessorPlace']> = {
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType>;
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
  earned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isCarriedForward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingReason?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['FigureOrigin']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['FigureParts']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  possible?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scopeFigures?: Resolver<Maybe<ResolversTypes['RollUp']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvenanceSystemNameArgs, 'lang'>>;
  takenAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
};

export type PublicationSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationSource'] = ResolversParentTypes['PublicationSource']> = {
  dated?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationSourceDatedArgs, 'lang'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationSourceTitleArgs, 'lang'>>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublishedFigureEventArgs, 'lang'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublishedFigureNoteArgs, 'lang'>>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublishedFigureQuotationArgs, 'lang'>>;
  relatedTo?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PublicationSource']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedFigureUnitOfMeasureArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublisherAuthorityArgs, 'lang'>>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublisherLicenceArgs, 'lang'>>;
  licenceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublisherOfficeArgs, 'lang'>>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublisherPlaceArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrationLog?: Resolver<Maybe<ResolversTypes['AdministrationRecordConnection']>, ParentType, ContextType, RequireFields<QueryAdministrationLogArgs, 'first'>>;
  calendar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'from' | 'to'>>;
  communeProfile?: Resolver<Maybe<ResolversTypes['CommuneProfile']>, ParentType, ContextType, RequireFields<QueryCommuneProfileArgs, 'unit'>>;
  communesWithoutOfficer?: Resolver<Maybe<ResolversTypes['CommuneWithoutOfficerConnection']>, ParentType, ContextType, RequireFields<QueryCommunesWithoutOfficerArgs, 'first'>>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType, Partial<QueryCompletenessArgs>>;
  enumLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnumLabel']>>, ParentType, ContextType, Partial<QueryEnumLabelsArgs>>;
  errorCodes?: Resolver<ReadonlyArray<ResolversTypes['ErrorCodeInfo']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'unit'>>;
  figureFile?: Resolver<Maybe<ResolversTypes['FigureFile']>, ParentType, ContextType, RequireFields<QueryFigureFileArgs, 'id'>>;
  figureFiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FigureFile']>>, ParentType, ContextType, Partial<QueryFigureFilesArgs>>;
  figureMatrix?: Resolver<Maybe<ResolversTypes['FigureMatrix']>, ParentType, ContextType, Partial<QueryFigureMatrixArgs>>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IndicatorGroup']>>, ParentType, ContextType>;
  holidayTable?: Resolver<Maybe<ResolversTypes['HolidayTable']>, ParentType, ContextType>;
  holidays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Holiday']>>, ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'from' | 'to'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  jobRuns?: Resolver<Maybe<ResolversTypes['JobRunConnection']>, ParentType, ContextType, RequireFields<QueryJobRunsArgs, 'first'>>;
  letterAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LetterAnswer']>>, ParentType, ContextType, RequireFields<QueryLetterAnswersArgs, 'day'>>;
  methodDraft?: Resolver<Maybe<ResolversTypes['MethodDraft']>, ParentType, ContextType, RequireFields<QueryMethodDraftArgs, 'id'>>;
  methodDrafts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodDraft']>>, ParentType, ContextType>;
  methodVersion?: Resolver<Maybe<ResolversTypes['MethodVersion']>, ParentType, ContextType, Partial<QueryMethodVersionArgs>>;
  methodVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodVersion']>>, ParentType, ContextType>;
  myWork?: Resolver<Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  officials?: Resolver<Maybe<ResolversTypes['OfficialConnection']>, ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'first'>>;
  overview?: Resolver<Maybe<ResolversTypes['Overview']>, ParentType, ContextType, Partial<QueryOverviewArgs>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, Partial<QueryPeriodArgs>>;
  periods?: Resolver<Maybe<ResolversTypes['PeriodOverview']>, ParentType, ContextType, Partial<QueryPeriodsArgs>>;
  pillars?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Pillar']>>, ParentType, ContextType>;
  plannedChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlannedChange']>>, ParentType, ContextType, Partial<QueryPlannedChangesArgs>>;
  previewCalendar?: Resolver<Maybe<ResolversTypes['DueDayPreview']>, ParentType, ContextType, RequireFields<QueryPreviewCalendarArgs, 'input'>>;
  previewHolidays?: Resolver<Maybe<ResolversTypes['DueDayPreview']>, ParentType, ContextType, RequireFields<QueryPreviewHolidaysArgs, 'input'>>;
  previewLadder?: Resolver<Maybe<ResolversTypes['LadderPreview']>, ParentType, ContextType, RequireFields<QueryPreviewLadderArgs, 'input' | 'lang'>>;
  previewLetterhead?: Resolver<Maybe<ResolversTypes['LetterheadPreview']>, ParentType, ContextType, RequireFields<QueryPreviewLetterheadArgs, 'input' | 'lang'>>;
  previewReorganisation?: Resolver<Maybe<ResolversTypes['ReorganisationPreview']>, ParentType, ContextType, RequireFields<QueryPreviewReorganisationArgs, 'id'>>;
  publishedFigures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublishedFigure']>>, ParentType, ContextType, Partial<QueryPublishedFiguresArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType, Partial<QueryPublisherArgs>>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, Partial<QueryRankingArgs>>;
  rankingAnswer?: Resolver<Maybe<ResolversTypes['RankingAnswer']>, ParentType, ContextType, RequireFields<QueryRankingAnswerArgs, 'period'>>;
  rankingHistories?: Resolver<Maybe<ResolversTypes['RankingHistories']>, ParentType, ContextType, Partial<QueryRankingHistoriesArgs>>;
  rankingHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>>, ParentType, ContextType, RequireFields<QueryRankingHistoryArgs, 'unit'>>;
  reminders?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, RequireFields<QueryRemindersArgs, 'first'>>;
  remindersPlanned?: Resolver<Maybe<ResolversTypes['PlannedReminders']>, ParentType, ContextType, Partial<QueryRemindersPlannedArgs>>;
  reorganisation?: Resolver<Maybe<ResolversTypes['Reorganisation']>, ParentType, ContextType, RequireFields<QueryReorganisationArgs, 'id'>>;
  reorganisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reorganisation']>>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'unit'>>;
  reportForm?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType, RequireFields<QueryReportFormArgs, 'period' | 'unit'>>;
  reportStandings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportStandings']>>, ParentType, ContextType, Partial<QueryReportStandingsArgs>>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  rollUp?: Resolver<Maybe<ResolversTypes['ScopeRollUp']>, ParentType, ContextType, Partial<QueryRollUpArgs>>;
  scopeRules?: Resolver<Maybe<ResolversTypes['ScopeRules']>, ParentType, ContextType, Partial<QueryScopeRulesArgs>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'indicator'>>;
  seriesOfIndicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Series']>>, ParentType, ContextType, RequireFields<QuerySeriesOfIndicatorsArgs, 'indicators'>>;
  simulateRanking?: Resolver<Maybe<ResolversTypes['SimulatedRanking']>, ParentType, ContextType, RequireFields<QuerySimulateRankingArgs, 'figures' | 'groupPoints' | 'points' | 'targets'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
  unreachableOfficials?: Resolver<Maybe<ResolversTypes['UnreachableOfficialConnection']>, ParentType, ContextType, RequireFields<QueryUnreachableOfficialsArgs, 'first' | 'includeLifted'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingDay?: Resolver<Maybe<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<QueryWorkingDayArgs, 'add' | 'date'>>;
};

export type RankRobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankRobustness'] = ResolversParentTypes['RankRobustness']> = {
  bestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepsRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notToldApart?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RankRobustnessStatementArgs, 'lang'>>;
  withoutGroup?: Resolver<ReadonlyArray<ResolversTypes['RankWithoutGroup']>, ParentType, ContextType>;
  worstRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankStep'] = ResolversParentTypes['RankStep']> = {
  cause?: Resolver<ResolversTypes['RankStepCause'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RankStepSentenceArgs, 'lang'>>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankWithoutGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankWithoutGroup'] = ResolversParentTypes['RankWithoutGroup']> = {
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figureOrigins?: Resolver<ResolversTypes['FigureOrigins'], ParentType, ContextType>;
  figurePeriods?: Resolver<ReadonlyArray<ResolversTypes['FigurePeriod']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorOrigins?: Resolver<ReadonlyArray<ResolversTypes['IndicatorOrigins']>, ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  notFormed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RankingNotFormedArgs, 'lang'>>;
  notRenewed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RankingNotRenewedArgs, 'lang'>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RankingNotesArgs, 'lang'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['RankingReference']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registerVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  robustness?: Resolver<ResolversTypes['RankingRobustness'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType, RequireFields<RankingRowArgs, 'unit'>>;
  rows?: Resolver<ResolversTypes['RankingRowConnection'], ParentType, ContextType, RequireFields<RankingRowsArgs, 'reverse' | 'sortBy'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  scopeOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RankingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['RankingWaiting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingAnswer'] = ResolversParentTypes['RankingAnswer']> = {
  outcome?: Resolver<ResolversTypes['RankingAnswerOutcome'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RankingAnswerSentenceArgs, 'lang'>>;
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
  notFormed?: Resolver<Maybe<ResolversTypes['NotFormed']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rankedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RankingStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbourPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsNotToldApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RankingRobustnessStatementArgs, 'lang'>>;
  variation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingRow'] = ResolversParentTypes['RankingRow']> = {
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countsSubmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dataQuality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupStanding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>, ParentType, ContextType, Partial<RankingRowHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noChangeReason?: Resolver<Maybe<ResolversTypes['NoChangeReason']>, ParentType, ContextType>;
  noChangeSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RankingRowNoChangeSentenceArgs, 'lang'>>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarStanding']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['CommuneProfile'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  robustness?: Resolver<Maybe<ResolversTypes['RankRobustness']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  unrankedReason?: Resolver<Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
  unrankedSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RankingRowUnrankedSentenceArgs, 'lang'>>;
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

export type RankingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingSummary'] = ResolversParentTypes['RankingSummary']> = {
  behind?: Resolver<ReadonlyArray<ResolversTypes['BehindTarget']>, ParentType, ContextType, RequireFields<RankingSummaryBehindArgs, 'first'>>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  falling?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupMean']>, ParentType, ContextType>;
  highestIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowestIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarMean']>, ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rising?: Resolver<ReadonlyArray<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  whyFalling?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RankingSummaryWhyFallingArgs, 'lang'>>;
  whyRising?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RankingSummaryWhyRisingArgs, 'lang'>>;
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
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecordOutcome'], ParentType, ContextType>;
};

export type RedirectOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectOfPreview'] = ResolversParentTypes['RedirectOfPreview']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDocumentPayload'] = ResolversParentTypes['RegisterDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['TrustedDocument']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ReminderItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notSentReason?: Resolver<Maybe<ResolversTypes['ReminderNotSentReason']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReminderState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReminderWhyNotArgs, 'lang'>>;
  whySent?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReminderWhySentArgs, 'lang'>>;
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
  proposedFrom?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeHeirs?: Resolver<ReadonlyArray<ResolversTypes['ScopeHeir']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReorganisationState'], ParentType, ContextType>;
};

export type ReorganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganisationPayload'] = ResolversParentTypes['ReorganisationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReorganisationPayloadNotesArgs, 'lang'>>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  reorganisation?: Resolver<Maybe<ResolversTypes['Reorganisation']>, ParentType, ContextType>;
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
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  countsFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  countsFromSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportCountsFromSentenceArgs, 'lang'>>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['ReportExtension']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExtended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loaded?: Resolver<Maybe<ResolversTypes['LoadedFigures']>, ParentType, ContextType>;
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
  ground?: Resolver<Maybe<ResolversTypes['ExtensionGround']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  replacesDueDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isLoaded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportForm'] = ResolversParentTypes['ReportForm']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  assignedReviewers?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  awaitedReview?: Resolver<Maybe<ResolversTypes['AwaitedReview']>, ParentType, ContextType>;
  commentedFigures?: Resolver<ReadonlyArray<ResolversTypes['FormFigure']>, ParentType, ContextType>;
  countsFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  countsFromSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportFormCountsFromSentenceArgs, 'lang'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<ReportFormDeliveriesArgs, 'first'>>;
  dueDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  emptied?: Resolver<ReadonlyArray<ResolversTypes['EmptiedFigure']>, ParentType, ContextType>;
  extensionDays?: Resolver<Maybe<ResolversTypes['ExtensionDays']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extensionRefusal?: Resolver<Maybe<ResolversTypes['ExtensionRefusal']>, ParentType, ContextType>;
  extensionRequest?: Resolver<Maybe<ResolversTypes['ExtensionRequest']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['FormExtension']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FormFigure']>, ParentType, ContextType>;
  figuresBeside?: Resolver<ReadonlyArray<ResolversTypes['FigureBeside']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ReportRevisionConnection'], ParentType, ContextType, RequireFields<ReportFormHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loaded?: Resolver<Maybe<ResolversTypes['LoadedFigures']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['MethodVersion'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportFormNotesArgs, 'lang'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReportReview']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
  signatureBlock?: Resolver<ResolversTypes['SignatureBlock'], ParentType, ContextType>;
  signedDocument?: Resolver<Maybe<ResolversTypes['SignedDocument']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  submittableFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  villageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysWaiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportRevisionActorNameArgs, 'lang'>>;
  at?: Resolver<ResolversTypes['DateTimeISO'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loaded?: Resolver<Maybe<ResolversTypes['LoadedFigures']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedDocument?: Resolver<Maybe<ResolversTypes['SignedDocument']>, ParentType, ContextType>;
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
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
};

export type ReviewAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAssignment'] = ResolversParentTypes['ReviewAssignment']> = {
  communes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type ReviewLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewLadder'] = ResolversParentTypes['ReviewLadder']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadersFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRemark'] = ResolversParentTypes['ReviewRemark']> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewRemarkKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReviewRemarkSentenceArgs, 'lang'>>;
};

export type ReviewedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedFigure'] = ResolversParentTypes['ReviewedFigure']> = {
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['ExpectedRange']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['FormFigure'], ParentType, ContextType>;
  peers?: Resolver<ReadonlyArray<ResolversTypes['PeerFigure']>, ParentType, ContextType, RequireFields<ReviewedFigurePeersArgs, 'first'>>;
  previous?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['ReviewRemark']>, ParentType, ContextType>;
};

export type RollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollUp'] = ResolversParentTypes['RollUp']> = {
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SameDenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameDenominator'] = ResolversParentTypes['SameDenominator']> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopeHeirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeHeir'] = ResolversParentTypes['ScopeHeir']> = {
  heir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScopeOfPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeOfPreview'] = ResolversParentTypes['ScopeOfPreview']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ScopeOfPreviewAuthorityArgs, 'lang'>>;
  firstPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ScopeRules'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  dueDayOfMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finalDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalWaitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType>;
  letterhead?: Resolver<ResolversTypes['Letterhead'], ParentType, ContextType>;
  lockAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lockedPeriods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remindersFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewAssignments?: Resolver<ReadonlyArray<ResolversTypes['ReviewAssignment']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  signOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signsForCommittee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeRulesPayload'] = ResolversParentTypes['ScopeRulesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  keptDueDays?: Resolver<ReadonlyArray<ResolversTypes['KeptDueDay']>, ParentType, ContextType>;
  movedDueDays?: Resolver<ReadonlyArray<ResolversTypes['MovedDueDay']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['ScopeRules']>, ParentType, ContextType>;
};

export type ScoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scoring'] = ResolversParentTypes['Scoring']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['Band']>, ParentType, ContextType>;
  isPerMonth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ScoringRule'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RuleStatus']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<ScoringTargetArgs>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
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
  parts?: Resolver<Maybe<ResolversTypes['FigureParts']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type SetDeliveryAsidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeliveryAsidePayload'] = ResolversParentTypes['SetDeliveryAsidePayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AdministrationRecord']>, ParentType, ContextType>;
};

export type SignatureBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureBlock'] = ResolversParentTypes['SignatureBlock']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SignatureBlockLinesArgs, 'lang'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedDocument'] = ResolversParentTypes['SignedDocument']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimulatedRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedRanking'] = ResolversParentTypes['SimulatedRanking']> = {
  basedOn?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  communeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SimulatedRankingNotesArgs, 'lang'>>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['SimulatedRow']>, ParentType, ContextType, RequireFields<SimulatedRankingRowsArgs, 'first' | 'skip'>>;
};

export type SimulatedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedRow'] = ResolversParentTypes['SimulatedRow']> = {
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SimulatedRowSentenceArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitOnDay?: Resolver<ResolversTypes['UnitOnDay'], ParentType, ContextType>;
  unrankedReason?: Resolver<Maybe<ResolversTypes['UnrankedReason']>, ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  status?: Resolver<Maybe<ResolversTypes['RuleStatus']>, ParentType, ContextType>;
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
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<UnitChildrenArgs, 'first'>>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gsoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVillageCountDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  movedTo?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNameArgs, 'lang'>>;
  onDay?: Resolver<Maybe<ResolversTypes['UnitOnDay']>, ParentType, ContextType, Partial<UnitOnDayArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<ReadonlyArray<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, Partial<UnitPredecessorsArgs>>;
  profile?: Resolver<Maybe<ResolversTypes['CommuneProfile']>, ParentType, ContextType, Partial<UnitProfileArgs>>;
  rankingHistory?: Resolver<ReadonlyArray<ResolversTypes['RankingHistoryEntry']>, ParentType, ContextType, Partial<UnitRankingHistoryArgs>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, Partial<UnitReportArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, Partial<UnitSuccessorsArgs>>;
  takenInFromOutside?: Resolver<ReadonlyArray<ResolversTypes['OutsidePart']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  villageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gsoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heirsOutside?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['UnitLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UnitChangeNameArgs, 'lang'>>;
  of?: Resolver<ResolversTypes['UnitClause'], ParentType, ContextType>;
  outsideLand?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outsideUnits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['PredecessorShare']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitKind?: Resolver<Maybe<ResolversTypes['UnitKind']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  gsoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitOfPreviewNameArgs, 'lang'>>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitOnDay'] = ResolversParentTypes['UnitOnDay']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gsoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVillageCountDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitOnDayNameArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['UnitOnDay']>, ParentType, ContextType>;
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
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isReachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifts?: Resolver<ReadonlyArray<ResolversTypes['SuppressionLift']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnreachableReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTimeISO']>, ParentType, ContextType>;
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
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnremindedOfficialEdgeSentenceArgs, 'lang'>>;
};

export type UnusualFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualFigure'] = ResolversParentTypes['UnusualFigure']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnusualFigureSentenceArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  zScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  comparedWith?: Resolver<Maybe<ResolversTypes['ComparedValue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UserErrorMessageArgs>>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsualCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsualCount'] = ResolversParentTypes['UsualCount']> = {
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ResolversTypes['OwnLetters']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ViewerNameArgs, 'lang'>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ViewerRoleLabelArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  AwaitedReview?: AwaitedReviewResolvers<ContextType>;
  Band?: BandResolvers<ContextType>;
  BehindTarget?: BehindTargetResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  ChangeHolidaysPayload?: ChangeHolidaysPayloadResolvers<ContextType>;
  ChangeOfPreview?: ChangeOfPreviewResolvers<ContextType>;
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
  DueDayPreview?: DueDayPreviewResolvers<ContextType>;
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
  GroupMean?: GroupMeanResolvers<ContextType>;
  GroupStanding?: GroupStandingResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayTable?: HolidayTableResolvers<ContextType>;
  Improvement?: ImprovementResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  IndicatorOrigins?: IndicatorOriginsResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  JobRunLetters?: JobRunLettersResolvers<ContextType>;
  JobRunMonth?: JobRunMonthResolvers<ContextType>;
  KeptDueDay?: KeptDueDayResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  LadderPreview?: LadderPreviewResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  LetterAnswer?: LetterAnswerResolvers<ContextType>;
  LetterDayChange?: LetterDayChangeResolvers<ContextType>;
  Letterhead?: LetterheadResolvers<ContextType>;
  LetterheadPreview?: LetterheadPreviewResolvers<ContextType>;
  LiftSuppressionPayload?: LiftSuppressionPayloadResolvers<ContextType>;
  LineageLink?: LineageLinkResolvers<ContextType>;
  LoadedFigures?: LoadedFiguresResolvers<ContextType>;
  LoadedReport?: LoadedReportResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MailPreferencesPayload?: MailPreferencesPayloadResolvers<ContextType>;
  MethodChange?: MethodChangeResolvers<ContextType>;
  MethodDraft?: MethodDraftResolvers<ContextType>;
  MethodDraftPayload?: MethodDraftPayloadResolvers<ContextType>;
  MethodVersion?: MethodVersionResolvers<ContextType>;
  MonthMeans?: MonthMeansResolvers<ContextType>;
  MovedDueDay?: MovedDueDayResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyWork?: MyWorkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotApplicableClaims?: NotApplicableClaimsResolvers<ContextType>;
  NotFormed?: NotFormedResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficialOfPreview?: OfficialOfPreviewResolvers<ContextType>;
  OfficialPayload?: OfficialPayloadResolvers<ContextType>;
  OutsidePart?: OutsidePartResolvers<ContextType>;
  OverdueReport?: OverdueReportResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  OwnLetters?: OwnLettersResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeerFigure?: PeerFigureResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodOverview?: PeriodOverviewResolvers<ContextType>;
  Pillar?: PillarResolvers<ContextType>;
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
  RankRobustness?: RankRobustnessResolvers<ContextType>;
  RankStep?: RankStepResolvers<ContextType>;
  RankWithoutGroup?: RankWithoutGroupResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RankingAnswer?: RankingAnswerResolvers<ContextType>;
  RankingHistories?: RankingHistoriesResolvers<ContextType>;
  RankingHistoryEntry?: RankingHistoryEntryResolvers<ContextType>;
  RankingHistoryLine?: RankingHistoryLineResolvers<ContextType>;
  RankingOfPreview?: RankingOfPreviewResolvers<ContextType>;
  RankingReference?: RankingReferenceResolvers<ContextType>;
  RankingRobustness?: RankingRobustnessResolvers<ContextType>;
  RankingRow?: RankingRowResolvers<ContextType>;
  RankingRowConnection?: RankingRowConnectionResolvers<ContextType>;
  RankingRowEdge?: RankingRowEdgeResolvers<ContextType>;
  RankingSummary?: RankingSummaryResolvers<ContextType>;
  RankingWaiting?: RankingWaitingResolvers<ContextType>;
  RecordFiguresPayload?: RecordFiguresPayloadResolvers<ContextType>;
  RecordedFigure?: RecordedFigureResolvers<ContextType>;
  RedirectOfPreview?: RedirectOfPreviewResolvers<ContextType>;
  RegisterDocumentPayload?: RegisterDocumentPayloadResolvers<ContextType>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
