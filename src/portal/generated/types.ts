export type ActionName =
  | 'ADD_ASSIGNMENT'
  | 'ADD_EVIDENCE_FILE'
  | 'APPROVE_REPORT'
  | 'ASSIGN_REVIEWER'
  | 'CHANGE_CALENDAR'
  | 'CHANGE_HOLIDAYS'
  | 'CHANGE_LADDER'
  | 'CHANGE_LETTERHEAD'
  | 'CHANGE_METHOD_DRAFT'
  | 'CHANGE_OFFICIAL_CONTACT'
  | 'CHANGE_REORGANISATION_DRAFT'
  | 'CONFIRM_REORGANISATION'
  | 'COPY_LAST_PERIOD'
  | 'DEACTIVATE_OFFICIAL'
  | 'DISCARD_METHOD_DRAFT'
  | 'DISCARD_REORGANISATION_DRAFT'
  | 'END_ASSIGNMENT'
  | 'END_SUBSTITUTION'
  | 'EXTEND_DEADLINE'
  | 'HAND_TO_CHAIRMAN'
  | 'LIFT_SUPPRESSION'
  | 'LOCK_PERIOD'
  | 'NAME_SUBSTITUTE'
  | 'PUBLISH_METHOD_VERSION'
  | 'PUBLISH_REORGANISATION'
  | 'REACTIVATE_OFFICIAL'
  | 'RECORD_SIGNED_DOCUMENT'
  | 'REFUSE_EXTENSION'
  | 'REOPEN_REPORT'
  | 'REQUEST_EXTENSION'
  | 'RETURN_REPORT'
  | 'RETURN_TO_OFFICER'
  | 'SAVE_REPORT'
  | 'SET_MAIL_PREFERENCES'
  | 'SUBMIT_REPORT'
  | 'TAKE_BACK_EXTENSION_REQUEST'
  | 'TAKE_BACK_REPORT'
  | 'TRANSFER_OFFICIAL'
  | 'UNLOCK_PERIOD'
  | 'WITHDRAW_REORGANISATION'
  | 'WITHDRAW_REPORT';

export type AddAssignmentInput = {
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
  readonly role: OfficialRole;
  readonly since?: string | null | undefined;
  readonly unit: string;
  readonly until?: string | null | undefined;
};

export type AddEvidenceFileInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly indicator?: string | null | undefined;
  readonly name: string;
  readonly period: string;
  readonly unit: string;
  readonly upload: string;
};

export type AdministrationAction =
  | 'ADD_ASSIGNMENT'
  | 'APPROVE_FILE'
  | 'ASSIGN_REVIEWER'
  | 'CHANGE_CALENDAR'
  | 'CHANGE_CONTACT'
  | 'CHANGE_DRAFT'
  | 'CHANGE_HOLIDAYS'
  | 'CHANGE_LADDER'
  | 'CHANGE_LETTERHEAD'
  | 'CONFIRM_RIGHTS'
  | 'CREATE_DRAFT'
  | 'DEACTIVATE'
  | 'DISCARD_DRAFT'
  | 'END_ASSIGNMENT'
  | 'END_SUBSTITUTION'
  | 'ERASE_PERSON'
  | 'EXPORT_PERSON'
  | 'INVITE'
  | 'LIFT_SUPPRESSION'
  | 'LOAD_FILE'
  | 'LOCK_PERIOD'
  | 'NAME_SUBSTITUTE'
  | 'PUBLISH'
  | 'REACTIVATE'
  | 'REFUSE_FILE'
  | 'REGISTER_DOCUMENT'
  | 'SET_DELIVERY_ASIDE'
  | 'SUBSTITUTE_LEFT'
  | 'TRANSFER'
  | 'UNLOCK_PERIOD'
  | 'WITHDRAW_PUBLICATION';

export type AdministrationNoun =
  | 'ADDRESS'
  | 'DELIVERY'
  | 'DOCUMENT'
  | 'HOLIDAYS'
  | 'LOAD'
  | 'METHOD'
  | 'OFFICIAL'
  | 'REORGANISATION'
  | 'SCOPE';

export type Aggregation =
  | 'ARITHMETIC'
  | 'GEOMETRIC'
  | 'HARMONIC';

export type AlterUnitInput = {
  readonly clause?: string | null | undefined;
  readonly code?: string | null | undefined;
  /** @deprecated Since 2026-11-29: give `code` instead. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: string | null | undefined;
  readonly kind?: UnitKind | null | undefined;
  readonly name?: TextInput | null | undefined;
  readonly parent?: string | null | undefined;
  readonly unit: string;
};

export type ApproveReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly note?: string | null | undefined;
  readonly period: string;
  readonly unit: string;
};

export type ApproveReportsInput = {
  readonly idempotencyKey: string;
  readonly note?: string | null | undefined;
  readonly onlyUnremarkable?: boolean;
  readonly reports: ReadonlyArray<SeenReportInput>;
};

export type AssignReviewerInput = {
  readonly communes: ReadonlyArray<string>;
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly reviewer: string;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: string | null | undefined;
  readonly within?: string | null | undefined;
};

export type AuditFindingCode =
  | 'AT_CAP'
  | 'CARRIED'
  | 'CHANCE_LEFT_OUT'
  | 'COMPENSATION'
  | 'DECIDES_NOTHING'
  | 'DOMINATES'
  | 'LOW_ALPHA'
  | 'LOW_COVERAGE'
  | 'MOSTLY_CHANCE'
  | 'NEGATIVE_CORRELATION'
  | 'NOT_APPLICABLE'
  | 'NO_VARIANCE'
  | 'ONLY_GAPS_DIFFER'
  | 'OUTLIERS'
  | 'OUT_OF_REACH'
  | 'PASSED_BY_ALL'
  | 'REDUNDANT'
  | 'REVERSAL'
  | 'SEVERAL_DIMENSIONS'
  | 'WEAK_CORRELATION'
  | 'WEIGHT_WITHOUT_EFFECT';

export type AuditSeverity =
  | 'NOTE'
  | 'SERIOUS'
  | 'WARNING';

export type ChangeCalendarInput = {
  readonly closingDay?: number | null | undefined;
  readonly countsSubmitted?: boolean | null | undefined;
  readonly dueDayOfMonth?: number | null | undefined;
  readonly dueWorkingDays?: number | null | undefined;
  readonly expectedRevision?: string | null | undefined;
  readonly finalDay?: number | null | undefined;
  readonly finalWaitDays?: number | null | undefined;
  readonly firstPeriod?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly lockAfter?: number | null | undefined;
  readonly reason: string;
  readonly remindersFrom?: string | null | undefined;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: string | null | undefined;
  readonly signOff?: boolean | null | undefined;
  readonly signsForCommittee?: boolean | null | undefined;
  readonly within?: string | null | undefined;
};

export type ChangeHolidaysInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly remove?: ReadonlyArray<string>;
  readonly set?: ReadonlyArray<HolidayInput>;
};

export type ChangeLadderInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly quietDays?: ReadonlyArray<string> | null | undefined;
  readonly reason: string;
  readonly repeatAtMost?: number | null | undefined;
  readonly repeatEvery?: number | null | undefined;
  readonly review?: ReviewLadderInput | null | undefined;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: string | null | undefined;
  readonly sendTime?: string | null | undefined;
  readonly steps?: ReadonlyArray<LadderStepInput> | null | undefined;
  readonly within?: string | null | undefined;
};

export type ChangeLetterheadInput = {
  readonly appUrl?: string | null | undefined;
  readonly authority?: TextInput | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
  readonly deadlineBasis?: TextInput | null | undefined;
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly legalBasis?: ReadonlyArray<TextInput> | null | undefined;
  readonly office?: TextInput | null | undefined;
  readonly place?: TextInput | null | undefined;
  readonly reason: string;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: string | null | undefined;
  readonly senderName?: string | null | undefined;
  readonly within?: string | null | undefined;
};

export type ChangeMethodDraftInput = {
  readonly add?: ReadonlyArray<NewIndicatorInput>;
  readonly clustering?: number | null | undefined;
  readonly draft: string;
  readonly expectedRevision?: string | null | undefined;
  readonly groups?: ReadonlyArray<MethodGroupInput>;
  readonly idempotencyKey: string;
  readonly indicators?: ReadonlyArray<MethodIndicatorInput>;
  readonly legalBasis?: ReadonlyArray<TextInput> | null | undefined;
  readonly minimumCoverage?: number | null | undefined;
  readonly missingPolicy?: MissingPolicy | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly nameVi?: string | null | undefined;
  readonly namedMethods?: ReadonlyArray<NamedMethodInput> | null | undefined;
  readonly reason: string;
  readonly totalPoints?: number | null | undefined;
  readonly winner?: ConflictWinner | null | undefined;
};

export type ChangeOfficialContactInput = {
  readonly digests?: boolean | null | undefined;
  readonly email?: string | null | undefined;
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly isDeputy?: boolean | null | undefined;
  readonly language?: Language | null | undefined;
  readonly name?: string | null | undefined;
  readonly official: string;
  readonly phone?: string | null | undefined;
  readonly reason: string;
};

export type ConflictWinner =
  | 'SOURCE'
  | 'TYPED';

export type CopyLastPeriodInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly indicators?: ReadonlyArray<string> | null | undefined;
  readonly period: string;
  readonly unit: string;
};

export type CreateMethodDraftInput = {
  readonly basedOn?: string | null | undefined;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type DiscardMethodDraftInput = {
  readonly draft: string;
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type EndAssignmentInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
  readonly until?: string | null | undefined;
};

export type EndLevelInput = {
  readonly clause?: string | null | undefined;
  readonly level: UnitLevel;
  readonly within?: string | null | undefined;
};

export type EndSubstitutionInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly from: string;
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
};

export type EndUnitInput = {
  readonly clause?: string | null | undefined;
  readonly heirsOutside?: ReadonlyArray<string>;
  readonly unit: string;
};

export type EvidenceType =
  | 'JPEG'
  | 'PDF'
  | 'PNG';

export type ExtendDeadlineInput = {
  readonly day: string;
  readonly expectedRevision?: string | null | undefined;
  readonly ground?: ExtensionGround | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason: string;
  readonly unit: string;
};

export type ExtensionGround =
  | 'DATA_FROM_OTHERS'
  | 'DISASTER'
  | 'EPIDEMIC'
  | 'OTHER'
  | 'STAFF_ABSENCE'
  | 'TECHNICAL_FAULT';

export type FigureCommentInput = {
  readonly comment: string;
  readonly indicator: string;
};

export type FigureFileInput = {
  readonly file: string;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type FigureFileState =
  | 'APPROVED'
  | 'REFUSED'
  | 'WAITING';

export type FigureInput = {
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly denominator?: number | null | undefined;
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  readonly figure?: FigureValueInput | null | undefined;
  readonly indicator: string;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly noData?: boolean | null | undefined;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly notApplicable?: boolean | null | undefined;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly numerator?: number | null | undefined;
  readonly reason?: string | null | undefined;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly value?: number | null | undefined;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly yes?: boolean | null | undefined;
};

export type FigureState =
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'NOT_EXPECTED'
  | 'NOT_YET_COUNTED'
  | 'PRESENT';

export type FigureValueInput =
  {   readonly count: number; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never;   readonly empty: boolean; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never;   readonly level: number; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never;   readonly notApplicable: boolean; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never;   readonly ratio: RatioInput; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never;   readonly yes: boolean; };

export type FilingAction =
  | 'APPROVE'
  | 'ASK_EXTENSION'
  | 'EXTEND'
  | 'HAND_TO_CHAIRMAN'
  | 'RECORD_DOCUMENT'
  | 'REFUSE_EXTENSION'
  | 'REOPEN'
  | 'RETURN'
  | 'RETURN_TO_OFFICER'
  | 'SAVE'
  | 'SUBMIT'
  | 'TAKE_BACK'
  | 'TAKE_BACK_REQUEST'
  | 'WITHDRAW';

export type FilingState =
  | 'APPROVED'
  | 'DRAFT'
  | 'NONE'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITH_CHAIRMAN';

export type FormUnitInput = {
  readonly clause?: string | null | undefined;
  readonly code?: string | null | undefined;
  /** @deprecated Since 2026-11-29: give `code` instead. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly kind: UnitKind;
  readonly name: TextInput;
  readonly outsideLand?: ReadonlyArray<string>;
  readonly outsideUnits?: ReadonlyArray<string>;
  readonly parent?: string | null | undefined;
  readonly predecessors?: ReadonlyArray<PredecessorInput>;
};

export type Frequency =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

export type HandToChairmanInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly figures?: ReadonlyArray<FigureInput>;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly unit: string;
};

export type HolidayInput = {
  readonly date: string;
  readonly decision?: string | null | undefined;
  readonly decisionDate?: string | null | undefined;
  readonly kind: HolidayKind;
  readonly nameEn: string;
  readonly nameVi: string;
  readonly note?: string | null | undefined;
  readonly status: HolidayStatus;
  readonly swappedWith?: string | null | undefined;
};

export type HolidayKind =
  | 'IN_LIEU'
  | 'PUBLIC_HOLIDAY'
  | 'SWAPPED_OFF'
  | 'SWAPPED_WORKING';

export type HolidayStatus =
  | 'NOT_DECREED'
  | 'REPORTED'
  | 'UNVERIFIED'
  | 'VERIFIED';

export type IndicatorKind =
  | 'BOOLEAN'
  | 'COUNT'
  | 'LEVEL'
  | 'RATIO';

export type InviteOfficialInput = {
  readonly email: string;
  readonly idempotencyKey: string;
  readonly language?: Language;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly reason: string;
  readonly role: OfficialRole;
  readonly unit: string;
};

export type JobName =
  | 'RECOMPUTE_RANKINGS'
  | 'SEND_REMINDERS';

export type LadderStepInput = {
  readonly offset: number;
  readonly recipients: ReadonlyArray<LetterRecipient>;
};

export type Language =
  | 'EN'
  | 'VI';

export type LetterOutcome =
  | 'JOB_DID_NOT_RUN'
  | 'JOB_FAILED'
  | 'LETTER'
  | 'NOT_CONSIDERED'
  | 'NOT_RECORDED'
  | 'NOT_YET'
  | 'NO_LETTER'
  | 'SENDING_STOPPED'
  | 'SILENT_DAY'
  | 'UNREADABLE';

export type LetterRecipient =
  | 'CHAIRMAN'
  | 'LEADER'
  | 'OFFICER'
  | 'REVIEWER';

export type LiftSuppressionInput = {
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
};

export type LockPeriodInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason: string;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: string | null | undefined;
  readonly within?: string | null | undefined;
};

export type Measure =
  | 'FLOW'
  | 'LAST_12_MONTHS'
  | 'STOCK';

export type MethodBandInput = {
  readonly atLeast: number;
  readonly share: number;
};

export type MethodDraftState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'PUBLISHED';

export type MethodGroupInput = {
  readonly code: string;
  readonly name?: TextInput | null | undefined;
  readonly points?: number | null | undefined;
};

export type MethodIndicatorInput = {
  readonly code: string;
  readonly higherIsBetter?: boolean | null | undefined;
  readonly name?: TextInput | null | undefined;
  readonly noise?: Noise | null | undefined;
  readonly plausibility?: PlausibilityInput | null | undefined;
  readonly points?: number | null | undefined;
  readonly remove?: boolean | null | undefined;
  readonly scoring?: MethodScoringInput | null | undefined;
  readonly targets?: ReadonlyArray<MethodTargetInput> | null | undefined;
};

export type MethodScoringInput = {
  readonly bands?: ReadonlyArray<MethodBandInput> | null | undefined;
  readonly max?: number | null | undefined;
  readonly perMonth?: boolean | null | undefined;
  readonly rule: ScoringRule;
};

export type MethodTargetInput = {
  readonly value: number;
  readonly year: number;
};

export type MissingPolicy =
  | 'CARRY_FORWARD'
  | 'RENORMALISE'
  | 'ZERO';

export type MissingReason =
  | 'AWAITING_REVIEW'
  | 'EXTENDED'
  | 'NOT_APPLICABLE'
  | 'NOT_APPROVED'
  | 'NOT_EXPECTED'
  | 'NO_FIGURE'
  | 'NO_REPORT'
  | 'PARTS_UNKNOWN';

export type MissingTreatment =
  | 'RENORMALISE'
  | 'ZERO';

export type NameSubstituteInput = {
  readonly authorisation?: string | null | undefined;
  readonly expectedRevision?: string | null | undefined;
  readonly from: string;
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
  readonly substitute: string;
  readonly until: string;
};

export type NamedMethodInput = {
  readonly aggregation: Aggregation;
  readonly missing: MissingTreatment;
  readonly normalisation: Normalisation;
};

export type NewIndicatorInput = {
  readonly code: string;
  readonly counted?: TextInput | null | undefined;
  readonly denominator?: TextInput | null | undefined;
  readonly frequency: Frequency;
  readonly group: string;
  readonly higherIsBetter?: boolean;
  readonly kind: IndicatorKind;
  readonly levels?: TextInput | null | undefined;
  readonly mayNotApply?: boolean;
  readonly measure: Measure;
  readonly name: TextInput;
  readonly noise?: Noise | null | undefined;
  readonly numerator?: TextInput | null | undefined;
  readonly points: number;
  readonly scoring: MethodScoringInput;
  readonly source: string;
  readonly sourceEn?: string | null | undefined;
  readonly targets?: ReadonlyArray<MethodTargetInput> | null | undefined;
  readonly unitOfMeasure: TextInput;
};

export type NoChangeReason =
  | 'DIFFERENT_COMMUNES'
  | 'DIFFERENT_METHOD'
  | 'NO_PREVIOUS_RANKING'
  | 'REORGANISED'
  | 'UNRANKED_BEFORE'
  | 'UNRANKED_NOW';

export type NoReminderReason =
  | 'ADDRESS_SUPPRESSED'
  | 'ALREADY_SENT'
  | 'DIGESTS_OFF'
  | 'EXTENSION_ASKED'
  | 'INACTIVE'
  | 'LADDER_ENDED'
  | 'NOT_A_WORKING_DAY'
  | 'NOT_YET'
  | 'NO_ADDRESS'
  | 'NO_DIGEST_DUE'
  | 'NO_LETTERS_FOR_ROLE'
  | 'QUIET_DAY'
  | 'REMINDERS_OFF'
  | 'SETTLED_TODAY'
  | 'SUBMITTED';

export type Noise =
  | 'COUNTS'
  | 'NONE';

export type Normalisation =
  | 'AS_PUBLISHED'
  | 'BORDA'
  | 'MIN_MAX'
  | 'PERCENTILE'
  | 'RANK'
  | 'Z_SCORE';

export type OfficerGap =
  | 'NO_OFFICER'
  | 'UNREACHABLE';

export type OfficialInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
};

export type OfficialRole =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CHAIRMAN'
  | 'LEADER'
  | 'OFFICER'
  | 'REVIEWER';

export type PartsRelation =
  | 'AT_LEAST'
  | 'EXACT'
  | 'UNKNOWN';

export type PlausibilityInput = {
  readonly from: number;
  readonly times: number;
};

export type PredecessorInput = {
  readonly extent?: UnitExtent;
  readonly unit: string;
};

export type PublishMethodVersionInput = {
  readonly draft: string;
  readonly expectedRevision?: string | null | undefined;
  readonly from: string;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type RankStepCause =
  | 'COMMUNES'
  | 'METHOD'
  | 'OTHERS'
  | 'OWN';

export type RankingEffect =
  | 'INCOMPARABLE'
  | 'PUBLISHED_ANEW';

export type RankingOutcome =
  | 'NOT_FORMED'
  | 'NOT_RENEWED'
  | 'PUBLISHED'
  | 'SUPERSEDED'
  | 'UNCHANGED';

export type RankingStatus =
  | 'FINAL'
  | 'NOT_FORMED'
  | 'PROVISIONAL';

export type RatioInput = {
  readonly denominator?: number | null | undefined;
  readonly numerator: number;
};

export type RecordSignedDocumentInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly signedDocument: SignedDocumentInput;
  readonly unit: string;
};

export type RefuseExtensionInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason: string;
  readonly unit: string;
};

export type RegisterDocumentInput = {
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly text: string;
};

export type Relation =
  | 'EQUAL'
  | 'GREATER'
  | 'LESS';

export type ReminderState =
  | 'BOUNCED'
  | 'CLAIMED'
  | 'COMPLAINED'
  | 'DELIVERED'
  | 'FAILED'
  | 'PENDING'
  | 'SENT'
  | 'SUPERSEDED'
  | 'SUPPRESSED';

export type RemoveEvidenceFileInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly indicator?: string | null | undefined;
  readonly period: string;
  readonly sha256: string;
  readonly unit: string;
};

export type ReopenReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason: string;
  readonly unit: string;
};

export type ReorganisationDraftInput = {
  readonly changes: ReadonlyArray<UnitChangeInput>;
  readonly decision: string;
  readonly effective: string;
  readonly expectedRevision?: string | null | undefined;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly scopeHeirs?: ReadonlyArray<ScopeHeirInput>;
};

export type ReorganisationInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type ReorganisationKind =
  | 'BEGIN'
  | 'CHANGE_CODE'
  | 'CHANGE_KIND'
  | 'END'
  | 'END_LEVEL'
  | 'MERGE'
  | 'MOVE'
  | 'RENAME'
  | 'SPLIT';

export type ReorganisationState =
  | 'DRAFT'
  | 'PUBLISHED';

export type RequestEvidenceUploadInput = {
  readonly idempotencyKey: string;
  readonly indicator?: string | null | undefined;
  readonly name: string;
  readonly period: string;
  readonly size: number;
  readonly type: EvidenceType;
  readonly unit: string;
};

export type RequestExtensionInput = {
  readonly day: string;
  readonly expectedRevision?: string | null | undefined;
  readonly ground: ExtensionGround;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason: string;
  readonly unit: string;
};

export type ReturnReportInput = {
  readonly comment?: string | null | undefined;
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly unit: string;
};

export type ReturnToOfficerInput = {
  readonly comment?: string | null | undefined;
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly unit: string;
};

export type ReviewLadderInput = {
  readonly every?: number | null | undefined;
  readonly firstAfter?: number | null | undefined;
  readonly leadersFrom?: number | null | undefined;
};

export type ReviewRemarkKind =
  | 'OPEN_COMMENT'
  | 'OUTSIDE_RANGE'
  | 'WARNING';

export type RuleStatus =
  | 'LOCAL'
  | 'OFFICIAL'
  | 'UNVERIFIED';

export type RunResult =
  | 'DONE'
  | 'FAILED'
  | 'NOTHING_TO_DO'
  | 'RUNNING'
  | 'STOPPED';

export type SaveReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly figures: ReadonlyArray<FigureInput>;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly unit: string;
};

export type ScopeHeirInput = {
  readonly heir: string;
  readonly scope: string;
};

export type ScoringRule =
  | 'BANDS'
  | 'LEVELS'
  | 'MIN_MAX'
  | 'NONE'
  | 'TARGET'
  | 'YES_NO';

export type SeenReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly period: string;
  readonly unit: string;
};

export type SensitivityFactor =
  | 'AGGREGATION'
  | 'MISSING'
  | 'NOISE'
  | 'NORMALISATION'
  | 'WEIGHTS';

export type SetDeliveryAsideInput = {
  readonly delivery: string;
  readonly idempotencyKey: string;
  readonly reason: string;
};

export type SetMailPreferencesInput = {
  readonly digests?: boolean | null | undefined;
  readonly idempotencyKey: string;
  readonly language?: Language | null | undefined;
};

export type SignedDocumentInput = {
  readonly date: string;
  readonly number: string;
};

export type SubmitReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly figures?: ReadonlyArray<FigureInput>;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly signedDocument?: SignedDocumentInput | null | undefined;
  readonly unit: string;
};

export type TakeBackExtensionRequestInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason?: string | null | undefined;
  readonly unit: string;
};

export type TakeBackReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason?: string | null | undefined;
  readonly unit: string;
};

export type TextInput = {
  readonly en: string;
  readonly vi: string;
};

export type TransferOfficialInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly official: string;
  readonly reason: string;
  readonly role?: OfficialRole | null | undefined;
  readonly unit: string;
};

export type UnitChangeInput = {
  readonly alter?: AlterUnitInput | null | undefined;
  readonly end?: EndUnitInput | null | undefined;
  readonly endLevel?: EndLevelInput | null | undefined;
  readonly form?: FormUnitInput | null | undefined;
};

export type UnitClause =
  | 'ALTER'
  | 'END'
  | 'END_LEVEL'
  | 'FORM';

export type UnitExtent =
  | 'PART'
  | 'PART_AREA_ONLY'
  | 'REST'
  | 'WHOLE';

export type UnitKind =
  | 'CITY'
  | 'COMMUNE'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'DISTRICT_CITY'
  | 'PROVINCE'
  | 'SPECIAL_ZONE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'URBAN_DISTRICT'
  | 'VILLAGE'
  | 'WARD';

export type UnitLevel =
  | 'COMMUNE'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'VILLAGE';

export type UnrankedReason =
  | 'AWAITING_REVIEW'
  | 'EXTENDED'
  | 'LOW_COVERAGE'
  | 'NOT_APPROVED'
  | 'NO_REPORT';

export type UnreachableReason =
  | 'BOUNCE'
  | 'COMPLAINT'
  | 'NO_ADDRESS'
  | 'REFUSED'
  | 'UNREADABLE';

export type UserErrorCode =
  | 'ABSENT_ALREADY'
  | 'ADDRESS_TAKEN'
  | 'AFTER_LOCK_DAY'
  | 'ASSIGNMENT_EXISTS'
  | 'BAD_ADDRESS'
  | 'BAD_IDEMPOTENCY_KEY'
  | 'BAD_PHONE'
  | 'CLOSED_PERIOD_REOPENS'
  | 'COMPUTED_INDICATOR'
  | 'CONFLICT'
  | 'CONTACT_OF_PERSON'
  | 'CONTROL_CHARACTER'
  | 'DATA_UNREADABLE'
  | 'DAY_HAS_PASSED'
  | 'DENOMINATORS_DIFFER'
  | 'DOCUMENT_IN_FUTURE'
  | 'DOCUMENT_NOT_ACCEPTED'
  | 'DOCUMENT_NUMBER_NEEDED'
  | 'EVIDENCE_FILE_ACTIVE'
  | 'EVIDENCE_FILE_DAMAGED'
  | 'EVIDENCE_FILE_TOO_LARGE'
  | 'EVIDENCE_FILE_TYPE'
  | 'EVIDENCE_NOT_A_LINK'
  | 'EVIDENCE_NOT_UPLOADED'
  | 'EVIDENCE_TOO_LONG'
  | 'EXTENSION_PENDING'
  | 'FIGURE_AMBIGUOUS'
  | 'FIGURE_FILE_NOT_ACCEPTED'
  | 'FIGURE_INCOMPLETE'
  | 'FILES_TOO_LARGE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'ID_TAKEN'
  | 'INDICATOR_TWICE'
  | 'LARGE_CHANGE'
  | 'LEVEL_OUT_OF_RANGE'
  | 'METHOD_NOT_ACCEPTED'
  | 'MONTH_TAKEN'
  | 'MUST_EQUAL'
  | 'NAMED_TWICE'
  | 'NEGATIVE'
  | 'NOTHING_CHANGES'
  | 'NOTHING_TO_COPY'
  | 'NOT_AN_INTEGER'
  | 'NOT_APPLICABLE'
  | 'NOT_A_REVIEWER'
  | 'NOT_A_WORKING_DAY'
  | 'NOT_FOUND'
  | 'NOT_LATER'
  | 'NOT_SORTED'
  | 'NOT_THE_VILLAGES_OF_THE_REGISTER'
  | 'NOT_YOUR_INDICATOR'
  | 'NO_ABSENCE'
  | 'NO_CHAIRMAN'
  | 'NO_DATA'
  | 'NO_EXTENSION_REQUEST'
  | 'NO_SIGN_OFF'
  | 'NUMBER_TOO_LARGE'
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  | 'OFFICIAL_ERASED'
  | 'OTHER_FREQUENCY'
  | 'OTHER_KIND'
  | 'OUTDATED'
  | 'OUT_OF_RANGE'
  | 'OWN_ACCOUNT'
  | 'OWN_REPORT'
  | 'PERIOD_CLOSED'
  | 'PERIOD_LOCKED'
  | 'PERIOD_NOT_CLOSED'
  | 'PERIOD_NOT_OPEN'
  | 'REASON_NEEDED'
  | 'REORGANISATION_NOT_ACCEPTED'
  | 'REPORT_NOT_EXPECTED'
  | 'ROLE_NOT_FOR_UNIT'
  | 'SHOULD_EQUAL'
  | 'SHOULD_NOT_EXCEED'
  | 'SIGNATURE_NEEDED'
  | 'SUBSTITUTES_ALREADY'
  | 'SUBSTITUTE_ELSEWHERE'
  | 'SUBSTITUTE_IS_ABSENT'
  | 'SUBSTITUTE_IS_SELF'
  | 'SUBSTITUTE_NOT_ACTIVE'
  | 'SUBSTITUTE_NOT_ADMINISTRATOR'
  | 'SUBSTITUTE_TYPED_REPORT'
  | 'TAKEN_AT_IN_FUTURE'
  | 'TAKEN_BEFORE_PERIOD'
  | 'TEXT_TOO_LONG'
  | 'TOO_MANY_FILES'
  | 'TOO_MANY_LINKS'
  | 'TO_BE_LOOKED_AT'
  | 'TYPED_BY_SUBSTITUTE'
  | 'UNKNOWN_INDICATOR'
  | 'UNUSUAL_COUNT'
  | 'WRONG_STATE'
  | 'ZERO_DENOMINATOR';

export type ViewerRole =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CHAIRMAN'
  | 'LEADER'
  | 'OFFICER'
  | 'REVIEWER'
  | 'SOURCE_SYSTEM';

export type WithdrawReportInput = {
  readonly expectedRevision?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly period: string;
  readonly reason?: string | null | undefined;
  readonly unit: string;
};
