export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTimeISO: { input: string; output: string; }
  GroupCode: { input: string; output: string; }
  IndicatorCode: { input: string; output: string; }
  LocalDate: { input: string; output: string; }
  MethodCode: { input: string; output: string; }
  PeriodCode: { input: string; output: string; }
  PillarCode: { input: string; output: string; }
};

export type Absence = {
  readonly authorisation?: Maybe<Scalars['String']['output']>;
  readonly from: Scalars['LocalDate']['output'];
  readonly signature?: Maybe<Scalars['String']['output']>;
  readonly substituteName?: Maybe<Scalars['String']['output']>;
  readonly until: Scalars['LocalDate']['output'];
};


export type AbsenceSignatureArgs = {
  lang?: InputMaybe<Language>;
};

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
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly role: OfficialRole;
  readonly since?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly unit: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type AddEvidenceFileInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicator?: InputMaybe<Scalars['IndicatorCode']['input']>;
  readonly name: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
  readonly upload: Scalars['String']['input'];
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

export type AdministrationChange = {
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly afterText?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly beforeText?: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};


export type AdministrationChangeAfterTextArgs = {
  lang?: InputMaybe<Language>;
};


export type AdministrationChangeBeforeTextArgs = {
  lang?: InputMaybe<Language>;
};


export type AdministrationChangeLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

export type AdministrationRecord = Node & {
  readonly action: AdministrationAction;
  readonly actor: Scalars['String']['output'];
  readonly actorName: Scalars['String']['output'];
  readonly at: Scalars['DateTimeISO']['output'];
  readonly changes: ReadonlyArray<AdministrationChange>;
  readonly id: Scalars['ID']['output'];
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  readonly movedDueDays: ReadonlyArray<MovedDueDay>;
  readonly noun: AdministrationNoun;
  readonly reason: Scalars['String']['output'];
  readonly revision: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly subjectName?: Maybe<Scalars['String']['output']>;
  readonly unit: Unit;
};


export type AdministrationRecordSubjectNameArgs = {
  lang?: InputMaybe<Language>;
};

export type AdministrationRecordConnection = {
  readonly edges: ReadonlyArray<AdministrationRecordEdge>;
  readonly nodes: ReadonlyArray<AdministrationRecord>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdministrationRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AdministrationRecord;
};

export type Aggregation =
  | 'ARITHMETIC'
  | 'GEOMETRIC'
  | 'HARMONIC';

export type AllowedAction = {
  readonly action: ActionName;
  readonly isAllowed: Scalars['Boolean']['output'];
  readonly possibleFrom?: Maybe<Scalars['LocalDate']['output']>;
  readonly remedy?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  readonly whyNot?: Maybe<Scalars['String']['output']>;
};


export type AllowedActionRemedyArgs = {
  lang?: InputMaybe<Language>;
};


export type AllowedActionWhyNotArgs = {
  lang?: InputMaybe<Language>;
};

export type AlterUnitInput = {
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Since 2026-11-29: give `code` instead. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<UnitKind>;
  readonly name?: InputMaybe<TextInput>;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly unit: Scalars['ID']['input'];
};

export type AnsweredFigure = {
  readonly figure: Figure;
  readonly indicator: Scalars['String']['output'];
  readonly outcome: DeliveryOutcome;
};

export type ApproveReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ApproveReportsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly onlyUnremarkable?: Scalars['Boolean']['input'];
  readonly reports: ReadonlyArray<SeenReportInput>;
};

export type ApproveReportsPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly myWork?: Maybe<MyWork>;
  readonly results: ReadonlyArray<FilingPayload>;
};

export type AssignReviewerInput = {
  readonly communes: ReadonlyArray<Scalars['ID']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly reviewer: Scalars['ID']['input'];
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type Assignment = {
  readonly id: Scalars['ID']['output'];
  readonly role: ViewerRole;
  readonly roleLabel: Scalars['String']['output'];
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  readonly substituteFor?: Maybe<Scalars['String']['output']>;
  readonly unit: Unit;
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
};


export type AssignmentRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};

export type AuditFinding = {
  readonly advice: Scalars['String']['output'];
  readonly beside?: Maybe<Scalars['Float']['output']>;
  readonly code: AuditFindingCode;
  readonly group?: Maybe<IndicatorGroup>;
  readonly indicators: ReadonlyArray<Indicator>;
  readonly number: Scalars['Float']['output'];
  readonly remedy?: Maybe<ReadonlyArray<IndicatorRemedy>>;
  readonly sentence: Scalars['String']['output'];
  readonly severity: AuditSeverity;
  readonly units: ReadonlyArray<Unit>;
};


export type AuditFindingAdviceArgs = {
  lang?: InputMaybe<Language>;
};


export type AuditFindingSentenceArgs = {
  lang?: InputMaybe<Language>;
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

export type AwaitedReview = {
  readonly leadersHearFrom: Scalars['LocalDate']['output'];
  readonly office: Scalars['String']['output'];
  readonly sentAt: Scalars['DateTimeISO']['output'];
};


export type AwaitedReviewOfficeArgs = {
  lang?: InputMaybe<Language>;
};

export type Band = {
  readonly atLeast: Scalars['Float']['output'];
  readonly share: Scalars['Float']['output'];
};

export type BehindTarget = {
  readonly indicator: Indicator;
  readonly reached: Scalars['Float']['output'];
};

export type CalendarDay = {
  /** @deprecated Since 2026-11-29: ask `day` instead. It goes on working at least until 2027-12-31. */
  readonly date: Scalars['LocalDate']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly holiday?: Maybe<Holiday>;
  readonly isWorkingDay: Scalars['Boolean']['output'];
  readonly weekday: Scalars['Int']['output'];
};

export type ChangeCalendarInput = {
  readonly closingDay?: InputMaybe<Scalars['Int']['input']>;
  readonly countsSubmitted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dueDayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  readonly dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly finalDay?: InputMaybe<Scalars['Int']['input']>;
  readonly finalWaitDays?: InputMaybe<Scalars['Int']['input']>;
  readonly firstPeriod?: InputMaybe<Scalars['PeriodCode']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lockAfter?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly remindersFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  readonly signOff?: InputMaybe<Scalars['Boolean']['input']>;
  readonly signsForCommittee?: InputMaybe<Scalars['Boolean']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangeHolidaysInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly remove?: ReadonlyArray<Scalars['LocalDate']['input']>;
  readonly set?: ReadonlyArray<HolidayInput>;
};

export type ChangeHolidaysPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  readonly movedDueDays: ReadonlyArray<MovedDueDay>;
  readonly record?: Maybe<AdministrationRecord>;
  readonly table?: Maybe<HolidayTable>;
};

export type ChangeLadderInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly quietDays?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  readonly reason: Scalars['String']['input'];
  readonly repeatAtMost?: InputMaybe<Scalars['Int']['input']>;
  readonly repeatEvery?: InputMaybe<Scalars['Int']['input']>;
  readonly review?: InputMaybe<ReviewLadderInput>;
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  readonly sendTime?: InputMaybe<Scalars['String']['input']>;
  readonly steps?: InputMaybe<ReadonlyArray<LadderStepInput>>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangeLetterheadInput = {
  readonly appUrl?: InputMaybe<Scalars['String']['input']>;
  readonly authority?: InputMaybe<TextInput>;
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  readonly deadlineBasis?: InputMaybe<TextInput>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly legalBasis?: InputMaybe<ReadonlyArray<TextInput>>;
  readonly office?: InputMaybe<TextInput>;
  readonly place?: InputMaybe<TextInput>;
  readonly reason: Scalars['String']['input'];
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  readonly senderName?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangeMethodDraftInput = {
  readonly add?: ReadonlyArray<NewIndicatorInput>;
  readonly clustering?: InputMaybe<Scalars['Float']['input']>;
  readonly draft: Scalars['MethodCode']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly groups?: ReadonlyArray<MethodGroupInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicators?: ReadonlyArray<MethodIndicatorInput>;
  readonly legalBasis?: InputMaybe<ReadonlyArray<TextInput>>;
  readonly minimumCoverage?: InputMaybe<Scalars['Float']['input']>;
  readonly missingPolicy?: InputMaybe<MissingPolicy>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly nameVi?: InputMaybe<Scalars['String']['input']>;
  readonly namedMethods?: InputMaybe<ReadonlyArray<NamedMethodInput>>;
  readonly reason: Scalars['String']['input'];
  readonly totalPoints?: InputMaybe<Scalars['Float']['input']>;
  readonly winner?: InputMaybe<ConflictWinner>;
};

export type ChangeOfPreview = {
  readonly after: UnitOfPreview;
  readonly before: UnitOfPreview;
  readonly slug: Scalars['String']['output'];
};

export type ChangeOfficialContactInput = {
  readonly digests?: InputMaybe<Scalars['Boolean']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isDeputy?: InputMaybe<Scalars['Boolean']['input']>;
  readonly language?: InputMaybe<Language>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly official: Scalars['ID']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type ChangePreview = {
  readonly changedDays: ReadonlyArray<LetterDayChange>;
  readonly errors: ReadonlyArray<UserError>;
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  readonly letter?: Maybe<PreviewedLetter>;
  readonly methodDraft?: Maybe<MethodDraft>;
  readonly movedDueDays: ReadonlyArray<DueDayToMove>;
  readonly reorganisation?: Maybe<ReorganisationPreview>;
};


export type ChangePreviewLetterArgs = {
  lang?: InputMaybe<Language>;
};

export type ChangeToPreview =
  { readonly calendar: ChangeCalendarInput; readonly holidays?: never; readonly ladder?: never; readonly letterhead?: never; readonly methodDraft?: never; readonly reorganisation?: never; }
  |  { readonly calendar?: never; readonly holidays: ChangeHolidaysInput; readonly ladder?: never; readonly letterhead?: never; readonly methodDraft?: never; readonly reorganisation?: never; }
  |  { readonly calendar?: never; readonly holidays?: never; readonly ladder: ChangeLadderInput; readonly letterhead?: never; readonly methodDraft?: never; readonly reorganisation?: never; }
  |  { readonly calendar?: never; readonly holidays?: never; readonly ladder?: never; readonly letterhead: ChangeLetterheadInput; readonly methodDraft?: never; readonly reorganisation?: never; }
  |  { readonly calendar?: never; readonly holidays?: never; readonly ladder?: never; readonly letterhead?: never; readonly methodDraft: ChangeMethodDraftInput; readonly reorganisation?: never; }
  |  { readonly calendar?: never; readonly holidays?: never; readonly ladder?: never; readonly letterhead?: never; readonly methodDraft?: never; readonly reorganisation: Scalars['ID']['input']; };

export type CommuneProfile = Node & {
  readonly id: Scalars['ID']['output'];
  readonly indicators: ReadonlyArray<ProfileEntry>;
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly notFormed?: Maybe<NotFormed>;
  readonly period: Period;
  readonly ranking?: Maybe<Ranking>;
  readonly row?: Maybe<RankingRow>;
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
};


export type CommuneProfileIndicatorsArgs = {
  group?: InputMaybe<Scalars['GroupCode']['input']>;
};

export type CommuneWithoutOfficerConnection = {
  readonly edges: ReadonlyArray<CommuneWithoutOfficerEdge>;
  readonly nodes: ReadonlyArray<Unit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommuneWithoutOfficerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
  readonly reason: OfficerGap;
  readonly standIns: ReadonlyArray<Official>;
};

export type ComparedValue = {
  readonly value: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
};

export type Comparison = {
  readonly average: Scalars['Float']['output'];
  readonly difference: Scalars['Float']['output'];
  readonly entry: ProfileEntry;
  readonly sentence: Scalars['String']['output'];
};


export type ComparisonSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type Completeness = {
  readonly actual: Scalars['Int']['output'];
  readonly approved: Scalars['Int']['output'];
  readonly expected: Scalars['Int']['output'];
  readonly loaded: Scalars['Int']['output'];
  readonly onTime: Scalars['Int']['output'];
  readonly reportingRate?: Maybe<Scalars['Float']['output']>;
  readonly reportingRateOnTime?: Maybe<Scalars['Float']['output']>;
};

export type ConflictWinner =
  | 'SOURCE'
  | 'TYPED';

export type Contribution = {
  readonly entry: ProfileEntry;
  readonly highest?: Maybe<Scalars['Float']['output']>;
  readonly lost: Scalars['Float']['output'];
  readonly lowest?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
};


export type ContributionSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type CopyLastPeriodInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['IndicatorCode']['input']>>;
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type CreateMethodDraftInput = {
  readonly basedOn?: InputMaybe<Scalars['MethodCode']['input']>;
  readonly id: Scalars['MethodCode']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DataQuality = {
  readonly carriedForward: Scalars['Float']['output'];
  readonly coverage: Scalars['Float']['output'];
  readonly figureOrigins: FigureOrigins;
  readonly late?: Maybe<Scalars['Float']['output']>;
  readonly notApplicable: NotApplicableClaims;
  readonly unusualFigures: ReadonlyArray<UnusualFigure>;
};

export type DeliveredFigure = {
  readonly figure: Figure;
  readonly source: Provenance;
};

export type Delivery = Node & {
  readonly figures: ReadonlyArray<AnsweredFigure>;
  readonly id: Scalars['ID']['output'];
  readonly receivedAt: Scalars['DateTimeISO']['output'];
  readonly setAside?: Maybe<DeliverySetAside>;
  readonly source: Provenance;
};

export type DeliveryConnection = {
  readonly edges: ReadonlyArray<DeliveryEdge>;
  readonly nodes: ReadonlyArray<Delivery>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Delivery;
};

export type DeliveryOutcome =
  | 'ACCEPTED'
  | 'OUTDATED'
  | 'UNCHANGED';

export type DeliverySetAside = {
  readonly actor: Scalars['String']['output'];
  readonly actorName: Scalars['String']['output'];
  readonly at: Scalars['DateTimeISO']['output'];
  readonly reason: Scalars['String']['output'];
};

export type DiscardMethodDraftInput = {
  readonly draft: Scalars['MethodCode']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DueDayToMove = {
  readonly after: Scalars['LocalDate']['output'];
  readonly before: Scalars['LocalDate']['output'];
  readonly period: Period;
  readonly scope: Unit;
  readonly told: ReadonlyArray<Official>;
  readonly toldCount: Scalars['Int']['output'];
};


export type DueDayToMoveToldArgs = {
  first?: Scalars['Int']['input'];
};

export type EmptiedFigure = {
  readonly before: Figure;
  readonly indicator: Indicator;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type EndAssignmentInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type EndLevelInput = {
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly level: UnitLevel;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type EndSubstitutionInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly from: Scalars['LocalDate']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndUnitInput = {
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly heirsOutside?: ReadonlyArray<Scalars['String']['input']>;
  readonly unit: Scalars['ID']['input'];
};

export type EnumLabel = {
  readonly en: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly vi: Scalars['String']['output'];
};


export type EnumLabelLabelArgs = {
  lang?: InputMaybe<Language>;
};

export type ErrorCode =
  | 'ANSWER_TOO_LARGE'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'DATA_UNREADABLE'
  | 'DEADLINE_EXCEEDED'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'LIMIT_EXCEEDED'
  | 'NOT_FOUND'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'UNAUTHENTICATED';

export type ErrorCodeInfo = {
  readonly code: ErrorCode;
  readonly meaning: Scalars['String']['output'];
};


export type ErrorCodeInfoMeaningArgs = {
  lang?: InputMaybe<Language>;
};

export type EvidenceFile = {
  readonly addedAt: Scalars['DateTimeISO']['output'];
  readonly addedBy?: Maybe<Scalars['String']['output']>;
  readonly address: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
  readonly type: EvidenceType;
};

export type EvidenceType =
  | 'JPEG'
  | 'PDF'
  | 'PNG';

export type EvidenceUpload = {
  readonly address: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTimeISO']['output'];
  readonly fields: ReadonlyArray<EvidenceUploadField>;
  readonly upload: Scalars['String']['output'];
};

export type EvidenceUploadField = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type ExpectedRange = {
  readonly figureCount: Scalars['Int']['output'];
  readonly highest: Scalars['Float']['output'];
  readonly lowest: Scalars['Float']['output'];
  readonly median: Scalars['Float']['output'];
  readonly period: Period;
  readonly text: Scalars['String']['output'];
};


export type ExpectedRangeTextArgs = {
  lang?: InputMaybe<Language>;
};

export type Explanation = {
  readonly contributions: ReadonlyArray<Contribution>;
  readonly improvements: ReadonlyArray<Improvement>;
  readonly movement?: Maybe<Movement>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly ranking: Ranking;
  readonly row: RankingRow;
  readonly sentence: Scalars['String']['output'];
  readonly strengths: ReadonlyArray<Comparison>;
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
  readonly weaknesses: ReadonlyArray<Comparison>;
};


export type ExplanationContributionsArgs = {
  group?: InputMaybe<Scalars['GroupCode']['input']>;
};


export type ExplanationImprovementsArgs = {
  first?: Scalars['Int']['input'];
};


export type ExplanationNotesArgs = {
  lang?: InputMaybe<Language>;
};


export type ExplanationSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type ExtendDeadlineInput = {
  readonly day: Scalars['LocalDate']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly ground?: InputMaybe<ExtensionGround>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason: Scalars['String']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ExtensionDays = {
  readonly first: Scalars['LocalDate']['output'];
  readonly last: Scalars['LocalDate']['output'];
};

export type ExtensionGround =
  | 'DATA_FROM_OTHERS'
  | 'DISASTER'
  | 'EPIDEMIC'
  | 'OTHER'
  | 'STAFF_ABSENCE'
  | 'TECHNICAL_FAULT';

export type ExtensionRefusal = {
  readonly office?: Maybe<Unit>;
  readonly reason: Scalars['String']['output'];
  readonly refusedAt: Scalars['DateTimeISO']['output'];
  readonly refusedBy?: Maybe<Scalars['String']['output']>;
  readonly request: ExtensionRequest;
};

export type ExtensionRequest = {
  readonly askedAt: Scalars['DateTimeISO']['output'];
  readonly askedBy?: Maybe<Scalars['String']['output']>;
  readonly day: Scalars['LocalDate']['output'];
  readonly ground: ExtensionGround;
  readonly reason: Scalars['String']['output'];
};

export type Figure = {
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  readonly state: FigureState;
  readonly value?: Maybe<Scalars['Float']['output']>;
};

export type FigureBeside = {
  readonly figure: Figure;
  readonly indicator: Scalars['String']['output'];
};

export type FigureChange = {
  readonly after: Figure;
  readonly before: Figure;
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly files: ReadonlyArray<EvidenceFile>;
  readonly indicator: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly reasonBefore?: Maybe<Scalars['String']['output']>;
};

export type FigureCommentInput = {
  readonly comment: Scalars['String']['input'];
  readonly indicator: Scalars['IndicatorCode']['input'];
};

export type FigureFile = {
  readonly area?: Maybe<Unit>;
  readonly decision?: Maybe<FigureFileDecision>;
  readonly faults: ReadonlyArray<UserError>;
  readonly figureCount: Scalars['Int']['output'];
  readonly firstPeriod: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastPeriod: Scalars['String']['output'];
  readonly loadedAt: Scalars['DateTimeISO']['output'];
  readonly loadedBy: Scalars['String']['output'];
  readonly reportCount: Scalars['Int']['output'];
  readonly reports: ReadonlyArray<LoadedReport>;
  readonly sha256: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly state: FigureFileState;
};


export type FigureFileReportsArgs = {
  first?: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};

export type FigureFileDecision = {
  readonly actorName: Scalars['String']['output'];
  readonly at: Scalars['DateTimeISO']['output'];
  readonly reason: Scalars['String']['output'];
};

export type FigureFileInput = {
  readonly file: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type FigureFilePayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<FigureFile>;
  readonly record?: Maybe<AdministrationRecord>;
  readonly remaining: Scalars['Int']['output'];
};

export type FigureFileState =
  | 'APPROVED'
  | 'REFUSED'
  | 'WAITING';

export type FigureInput = {
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly figure?: InputMaybe<FigureValueInput>;
  readonly indicator: Scalars['IndicatorCode']['input'];
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly noData?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FigureMatrix = {
  readonly indicators: ReadonlyArray<Indicator>;
  readonly ranking: Ranking;
  readonly rows: ReadonlyArray<FigureMatrixRow>;
};

export type FigureMatrixRow = {
  readonly cells: ReadonlyArray<ProfileEntry>;
  readonly row: RankingRow;
};

export type FigureOrigin = {
  readonly kind: FigureOriginKind;
  readonly system?: Maybe<Scalars['String']['output']>;
  readonly takenAt?: Maybe<Scalars['DateTimeISO']['output']>;
};

export type FigureOriginKind =
  | 'AGREED'
  | 'COMPUTED'
  | 'DELIVERED'
  | 'DELIVERED_AGAINST_TYPED'
  | 'LOADED'
  | 'TYPED'
  | 'TYPED_AGAINST_DELIVERED';

export type FigureOrigins = {
  readonly agreeing: Scalars['Int']['output'];
  readonly agreement?: Maybe<Scalars['Float']['output']>;
  readonly both: Scalars['Int']['output'];
  readonly delivered: Scalars['Int']['output'];
  readonly differing: Scalars['Int']['output'];
  readonly loaded: Scalars['Int']['output'];
  readonly statement: Scalars['String']['output'];
  readonly typed: Scalars['Int']['output'];
};


export type FigureOriginsStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type FigureParts = {
  readonly known: Scalars['Int']['output'];
  readonly of: Scalars['Int']['output'];
  readonly relation: PartsRelation;
  readonly sentence: Scalars['String']['output'];
};


export type FigurePartsSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type FigurePeriod = {
  readonly frequency: Frequency;
  readonly isExpected: Scalars['Boolean']['output'];
  readonly period: Period;
};

export type FigureRelation = {
  readonly as: Scalars['String']['output'];
  readonly of: Scalars['String']['output'];
};

export type FigureRelations = {
  readonly mustEqual: ReadonlyArray<FigureRelation>;
  readonly sameDenominators: ReadonlyArray<SameDenominator>;
  readonly shouldEqual: ReadonlyArray<FigureRelation>;
  readonly shouldNotExceed: ReadonlyArray<FigureRelation>;
  readonly villageDenominators: ReadonlyArray<Scalars['String']['output']>;
};

export type FigureState =
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'NOT_EXPECTED'
  | 'NOT_YET_COUNTED'
  | 'PRESENT';

export type FigureValueInput =
  { readonly count: Scalars['Float']['input']; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty: Scalars['Boolean']['input']; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level: Scalars['Float']['input']; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable: Scalars['Boolean']['input']; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio: RatioInput; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes: Scalars['Boolean']['input']; };

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

export type FilingPayload = {
  readonly changed: Scalars['Boolean']['output'];
  readonly emptied: ReadonlyArray<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<UserError>;
  readonly form?: Maybe<ReportForm>;
  readonly myWork?: Maybe<MyWork>;
  readonly report?: Maybe<Report>;
  readonly revision?: Maybe<ReportRevision>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type FilingState =
  | 'APPROVED'
  | 'DRAFT'
  | 'NONE'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITH_CHAIRMAN';

export type FormExtension = {
  readonly extension: ReportExtension;
  readonly grantedBy?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
};

export type FormFigure = Node & {
  readonly approved: Figure;
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly delivered?: Maybe<DeliveredFigure>;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly files: ReadonlyArray<EvidenceFile>;
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly isInConflict: Scalars['Boolean']['output'];
  readonly overruled?: Maybe<Figure>;
  readonly previous: Figure;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Provenance>;
  readonly usual?: Maybe<UsualCount>;
  readonly working: Figure;
};

export type FormUnitInput = {
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Since 2026-11-29: give `code` instead. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: UnitKind;
  readonly name: TextInput;
  readonly outsideLand?: ReadonlyArray<Scalars['String']['input']>;
  readonly outsideUnits?: ReadonlyArray<Scalars['String']['input']>;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly predecessors?: ReadonlyArray<PredecessorInput>;
};

export type Frequency =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

export type GroupAudit = {
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  readonly components: ReadonlyArray<Scalars['Float']['output']>;
  readonly correlation?: Maybe<Scalars['Float']['output']>;
  readonly effectiveWeight: Scalars['Float']['output'];
  readonly group: IndicatorGroup;
  readonly weight: Scalars['Float']['output'];
};

export type GroupMean = {
  readonly group: IndicatorGroup;
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
};

export type GroupStanding = {
  readonly group: IndicatorGroup;
  readonly standing: Standing;
};

export type HandToChairmanInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly figures?: ReadonlyArray<FigureInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type Holiday = {
  /** @deprecated Since 2026-11-29: ask `day` instead. It goes on working at least until 2027-12-31. */
  readonly date: Scalars['LocalDate']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly decisionDate?: Maybe<Scalars['LocalDate']['output']>;
  readonly isWorkingDay: Scalars['Boolean']['output'];
  readonly kind: HolidayKind;
  readonly name: Scalars['String']['output'];
  readonly status: HolidayStatus;
  readonly swappedWith?: Maybe<Scalars['LocalDate']['output']>;
};


export type HolidayNameArgs = {
  lang?: InputMaybe<Language>;
};

export type HolidayInput = {
  readonly date: Scalars['LocalDate']['input'];
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  readonly decisionDate?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly kind: HolidayKind;
  readonly nameEn: Scalars['String']['input'];
  readonly nameVi: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly status: HolidayStatus;
  readonly swappedWith?: InputMaybe<Scalars['LocalDate']['input']>;
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

export type HolidayTable = Node & {
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly entries: ReadonlyArray<Holiday>;
  readonly id: Scalars['ID']['output'];
  readonly revision?: Maybe<Scalars['String']['output']>;
};

export type Improvement = {
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly counted?: Maybe<Scalars['String']['output']>;
  readonly countsFrom: Scalars['String']['output'];
  readonly from: Figure;
  readonly index?: Maybe<Scalars['Float']['output']>;
  readonly indicator?: Maybe<Indicator>;
  readonly isAtMost: Scalars['Boolean']['output'];
  readonly kind: ImprovementKind;
  readonly pointsGained: Scalars['Float']['output'];
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly to?: Maybe<Figure>;
  readonly unrankedReason?: Maybe<UnrankedReason>;
};


export type ImprovementCountedArgs = {
  lang?: InputMaybe<Language>;
};


export type ImprovementSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type ImprovementKind =
  | 'ACT'
  | 'APPROVE_REPORT'
  | 'FEWER'
  | 'MORE'
  | 'NEXT_LEVEL'
  | 'REPORT'
  | 'SUBMIT_REPORT';

export type Indicator = Node & {
  readonly acceptsZeroDenominator: Scalars['Boolean']['output'];
  readonly code: Scalars['String']['output'];
  readonly counted?: Maybe<Scalars['String']['output']>;
  readonly denominator?: Maybe<Scalars['String']['output']>;
  readonly frequency: Frequency;
  readonly group: IndicatorGroup;
  readonly higherIsBetter: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isComputed: Scalars['Boolean']['output'];
  readonly kind: IndicatorKind;
  readonly levels?: Maybe<Scalars['String']['output']>;
  readonly measure: Measure;
  readonly mergeRule: MergeRule;
  readonly methodVersion: MethodVersion;
  readonly name: Scalars['String']['output'];
  readonly noise: Noise;
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly plausibility?: Maybe<Plausibility>;
  readonly points: Scalars['Float']['output'];
  readonly scoring: Scoring;
  readonly series?: Maybe<Series>;
  readonly source: Scalars['String']['output'];
  readonly unitOfMeasure: Scalars['String']['output'];
};


export type IndicatorCountedArgs = {
  lang?: InputMaybe<Language>;
};


export type IndicatorDenominatorArgs = {
  lang?: InputMaybe<Language>;
};


export type IndicatorLevelsArgs = {
  lang?: InputMaybe<Language>;
};


export type IndicatorNameArgs = {
  lang?: InputMaybe<Language>;
};


export type IndicatorNumeratorArgs = {
  lang?: InputMaybe<Language>;
};


export type IndicatorSeriesArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type IndicatorSourceArgs = {
  lang?: InputMaybe<Language>;
};


export type IndicatorUnitOfMeasureArgs = {
  lang?: InputMaybe<Language>;
};

export type IndicatorAudit = {
  readonly atCap: Scalars['Float']['output'];
  readonly carriedForward: Scalars['Float']['output'];
  readonly coverage: Scalars['Float']['output'];
  readonly effectiveWeight: Scalars['Float']['output'];
  readonly groupCorrelation?: Maybe<Scalars['Float']['output']>;
  readonly indexCorrelation?: Maybe<Scalars['Float']['output']>;
  readonly indicator: Indicator;
  readonly kurtosis?: Maybe<Scalars['Float']['output']>;
  readonly notApplicable: Scalars['Float']['output'];
  readonly outliers: ReadonlyArray<Unit>;
  readonly pairsDecided: Scalars['Int']['output'];
  readonly pairsReversed: Scalars['Int']['output'];
  readonly pillarCorrelations: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  readonly skewness?: Maybe<Scalars['Float']['output']>;
  readonly weight: Scalars['Float']['output'];
};

export type IndicatorGroup = Node & {
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly indicators: ReadonlyArray<Indicator>;
  readonly name: Scalars['String']['output'];
  readonly pillar?: Maybe<Pillar>;
  readonly points: Scalars['Float']['output'];
};


export type IndicatorGroupNameArgs = {
  lang?: InputMaybe<Language>;
};

export type IndicatorKind =
  | 'BOOLEAN'
  | 'COUNT'
  | 'LEVEL'
  | 'RATIO';

export type IndicatorOrigins = {
  readonly indicator: Indicator;
  readonly origins: FigureOrigins;
};

export type IndicatorRemedy = {
  readonly code: Scalars['IndicatorCode']['output'];
  readonly points?: Maybe<Scalars['Float']['output']>;
  readonly scoring?: Maybe<RemedyScoring>;
  readonly targets?: Maybe<ReadonlyArray<RemedyTarget>>;
};

export type InviteOfficialInput = {
  readonly email: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly language?: Language;
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly role: OfficialRole;
  readonly unit: Scalars['ID']['input'];
};

export type JobName =
  | 'RECOMPUTE_RANKINGS'
  | 'SEND_REMINDERS';

export type JobRun = Node & {
  readonly endedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly job: JobName;
  readonly letters?: Maybe<JobRunLetters>;
  readonly milliseconds?: Maybe<Scalars['Int']['output']>;
  readonly months: ReadonlyArray<JobRunMonth>;
  readonly occurrence: Scalars['DateTimeISO']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly release: Scalars['String']['output'];
  readonly result: RunResult;
  readonly run: Scalars['String']['output'];
  readonly startedAt: Scalars['DateTimeISO']['output'];
  readonly unreadable: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};


export type JobRunWarningsArgs = {
  lang?: InputMaybe<Language>;
};

export type JobRunConnection = {
  readonly edges: ReadonlyArray<JobRunEdge>;
  readonly nodes: ReadonlyArray<JobRun>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type JobRunEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: JobRun;
};

export type JobRunLetters = {
  readonly pending: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  readonly sent: Scalars['Int']['output'];
  readonly superseded: Scalars['Int']['output'];
};

export type JobRunMonth = {
  readonly outcome: RankingOutcome;
  readonly period: Period;
  readonly ranked: Scalars['Int']['output'];
  readonly scope: Unit;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type KeptDueDay = {
  readonly computed: Scalars['LocalDate']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly period: Period;
  readonly scope: Unit;
};

export type Ladder = {
  readonly quietDays: ReadonlyArray<Scalars['LocalDate']['output']>;
  readonly repeatAtMost: Scalars['Int']['output'];
  readonly repeatEvery: Scalars['Int']['output'];
  readonly review: ReviewLadder;
  readonly sendTime: Scalars['String']['output'];
  readonly steps: ReadonlyArray<LadderStep>;
};

export type LadderStep = {
  readonly offset: Scalars['Int']['output'];
  readonly recipients: ReadonlyArray<LetterRecipient>;
};

export type LadderStepInput = {
  readonly offset: Scalars['Int']['input'];
  readonly recipients: ReadonlyArray<LetterRecipient>;
};

export type Language =
  | 'EN'
  | 'VI';

export type LetterAnswer = {
  readonly letter?: Maybe<Reminder>;
  readonly official: Official;
  readonly outcome: LetterOutcome;
  readonly reason?: Maybe<NoReminderReason>;
  readonly sentence: Scalars['String']['output'];
};


export type LetterAnswerSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type LetterDayChange = {
  readonly after: Scalars['Int']['output'];
  readonly before: Scalars['Int']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly recipient: LetterRecipient;
};

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

export type Letterhead = {
  readonly appUrl: Scalars['String']['output'];
  readonly authority: Scalars['String']['output'];
  readonly contactName: Scalars['String']['output'];
  readonly contactPhone: Scalars['String']['output'];
  readonly deadlineBasis?: Maybe<Scalars['String']['output']>;
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  readonly office: Scalars['String']['output'];
  readonly place: Scalars['String']['output'];
  readonly senderName: Scalars['String']['output'];
};


export type LetterheadAuthorityArgs = {
  lang?: InputMaybe<Language>;
};


export type LetterheadDeadlineBasisArgs = {
  lang?: InputMaybe<Language>;
};


export type LetterheadLegalBasisArgs = {
  lang?: InputMaybe<Language>;
};


export type LetterheadOfficeArgs = {
  lang?: InputMaybe<Language>;
};


export type LetterheadPlaceArgs = {
  lang?: InputMaybe<Language>;
};

export type LiftSuppressionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type LiftSuppressionPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly lift?: Maybe<SuppressionLift>;
  readonly official?: Maybe<Official>;
  readonly record?: Maybe<AdministrationRecord>;
};

export type LineageLink = {
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly day: Scalars['LocalDate']['output'];
  readonly decision: Scalars['String']['output'];
  readonly extent: UnitExtent;
  readonly from: Unit;
  readonly fromOnDay: UnitOnDay;
  readonly isShareKnown: Scalars['Boolean']['output'];
  readonly reorganisation: Scalars['String']['output'];
  readonly to: Unit;
  readonly toOnDay: UnitOnDay;
};

export type LoadedFigures = {
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  readonly loadedAt: Scalars['DateTimeISO']['output'];
  readonly loadedBy?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
};

export type LoadedReport = {
  readonly figures: ReadonlyArray<ReportFigure>;
  readonly period: Scalars['String']['output'];
  readonly row: Scalars['Int']['output'];
  readonly unit: Unit;
};

export type LockPeriodInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason: Scalars['String']['input'];
  /** @deprecated Since 2026-11-29: give `within` instead. It goes on working at least until 2027-12-31. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type MailPreferencesPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly official?: Maybe<Official>;
};

export type Measure =
  | 'FLOW'
  | 'LAST_12_MONTHS'
  | 'STOCK';

export type MergeRule =
  | 'ALL'
  | 'MINIMUM'
  | 'SUM'
  | 'SUM_NUMERATORS_AND_DENOMINATORS';

export type MethodAudit = {
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  readonly communes: Scalars['Int']['output'];
  readonly components: ReadonlyArray<Scalars['Float']['output']>;
  readonly findings: ReadonlyArray<AuditFinding>;
  readonly groups: ReadonlyArray<GroupAudit>;
  readonly indicators: ReadonlyArray<IndicatorAudit>;
  readonly largestShift: Scalars['Int']['output'];
  readonly leastCorrelation: Scalars['Float']['output'];
  readonly limits: Scalars['String']['output'];
  readonly meanShift: Scalars['Float']['output'];
  readonly pairs: Scalars['Int']['output'];
  readonly period: Period;
};


export type MethodAuditLimitsArgs = {
  lang?: InputMaybe<Language>;
};

export type MethodBandInput = {
  readonly atLeast: Scalars['Float']['input'];
  readonly share: Scalars['Float']['input'];
};

export type MethodChange = {
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly afterText?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly beforeText?: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly indicator?: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
};


export type MethodChangeAfterTextArgs = {
  lang?: InputMaybe<Language>;
};


export type MethodChangeBeforeTextArgs = {
  lang?: InputMaybe<Language>;
};


export type MethodChangeLabelArgs = {
  lang?: InputMaybe<Language>;
};

export type MethodDraft = Node & {
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly audit?: Maybe<MethodAudit>;
  readonly basedOn: MethodVersion;
  readonly changes: ReadonlyArray<MethodChange>;
  readonly clustering: Scalars['Float']['output'];
  readonly code: Scalars['String']['output'];
  readonly effect?: Maybe<SimulatedRanking>;
  readonly faults: ReadonlyArray<UserError>;
  readonly groups: ReadonlyArray<IndicatorGroup>;
  readonly id: Scalars['ID']['output'];
  readonly inForceFrom?: Maybe<Scalars['String']['output']>;
  readonly indicators: ReadonlyArray<Indicator>;
  readonly minimumCoverage: Scalars['Float']['output'];
  readonly missingPolicy: MissingPolicy;
  readonly name: Scalars['String']['output'];
  readonly namedMethods: ReadonlyArray<NamedMethod>;
  readonly revision?: Maybe<Scalars['String']['output']>;
  readonly state: MethodDraftState;
  readonly totalPoints: Scalars['Float']['output'];
  readonly winner: ConflictWinner;
};


export type MethodDraftAuditArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type MethodDraftChangesArgs = {
  since?: InputMaybe<Scalars['MethodCode']['input']>;
};


export type MethodDraftEffectArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type MethodDraftNameArgs = {
  lang?: InputMaybe<Language>;
};

export type MethodDraftPayload = {
  readonly draft?: Maybe<MethodDraft>;
  readonly errors: ReadonlyArray<UserError>;
  readonly record?: Maybe<AdministrationRecord>;
};

export type MethodDraftState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'PUBLISHED';

export type MethodGroupInput = {
  readonly code: Scalars['GroupCode']['input'];
  readonly name?: InputMaybe<TextInput>;
  readonly points?: InputMaybe<Scalars['Float']['input']>;
};

export type MethodIndicatorInput = {
  readonly code: Scalars['IndicatorCode']['input'];
  readonly higherIsBetter?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<TextInput>;
  readonly noise?: InputMaybe<Noise>;
  readonly plausibility?: InputMaybe<PlausibilityInput>;
  readonly points?: InputMaybe<Scalars['Float']['input']>;
  readonly remove?: InputMaybe<Scalars['Boolean']['input']>;
  readonly scoring?: InputMaybe<MethodScoringInput>;
  readonly targets?: InputMaybe<ReadonlyArray<MethodTargetInput>>;
};

export type MethodScoringInput = {
  readonly bands?: InputMaybe<ReadonlyArray<MethodBandInput>>;
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  readonly perMonth?: InputMaybe<Scalars['Boolean']['input']>;
  readonly rule: ScoringRule;
};

export type MethodTargetInput = {
  readonly value: Scalars['Float']['input'];
  readonly year: Scalars['Int']['input'];
};

export type MethodVersion = Node & {
  readonly audit?: Maybe<MethodAudit>;
  readonly carriesOut: ReadonlyArray<Scalars['String']['output']>;
  readonly changes: ReadonlyArray<MethodChange>;
  readonly clustering: Scalars['Float']['output'];
  readonly code: Scalars['String']['output'];
  readonly groups: ReadonlyArray<IndicatorGroup>;
  readonly id: Scalars['ID']['output'];
  readonly inForceFrom: Period;
  readonly indicators: ReadonlyArray<Indicator>;
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  readonly minimumCoverage: Scalars['Float']['output'];
  readonly missingPolicy: MissingPolicy;
  readonly name: Scalars['String']['output'];
  readonly namedMethods: ReadonlyArray<NamedMethod>;
  readonly pillars: ReadonlyArray<Pillar>;
  readonly relations: FigureRelations;
  readonly totalPoints: Scalars['Float']['output'];
  readonly winner: ConflictWinner;
};


export type MethodVersionAuditArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type MethodVersionCarriesOutArgs = {
  lang?: InputMaybe<Language>;
};


export type MethodVersionChangesArgs = {
  since?: InputMaybe<Scalars['MethodCode']['input']>;
};


export type MethodVersionLegalBasisArgs = {
  lang?: InputMaybe<Language>;
};


export type MethodVersionNameArgs = {
  lang?: InputMaybe<Language>;
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

export type MonthMeans = {
  readonly meanIndex?: Maybe<Scalars['Float']['output']>;
  readonly period: Period;
  readonly pillars: ReadonlyArray<PillarMean>;
  readonly rankedCount: Scalars['Int']['output'];
  readonly status: RankingStatus;
};

export type MovedDueDay = {
  readonly after: Scalars['LocalDate']['output'];
  readonly before: Scalars['LocalDate']['output'];
  readonly period: Period;
  readonly scope: Unit;
};

export type Movement = {
  readonly correction?: Maybe<Scalars['String']['output']>;
  readonly gains: ReadonlyArray<PointChange>;
  readonly losses: ReadonlyArray<PointChange>;
  readonly noChangeReason?: Maybe<NoChangeReason>;
  readonly previousRow: RankingRow;
  readonly previousVersion: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly steps?: Maybe<ReadonlyArray<RankStep>>;
};


export type MovementCorrectionArgs = {
  lang?: InputMaybe<Language>;
};


export type MovementSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type Mutation = {
  readonly addAssignment?: Maybe<OfficialPayload>;
  readonly addEvidenceFile?: Maybe<FilingPayload>;
  readonly approveFigureFile?: Maybe<FigureFilePayload>;
  readonly approveReport?: Maybe<FilingPayload>;
  readonly approveReports?: Maybe<ApproveReportsPayload>;
  readonly assignReviewer?: Maybe<ScopeRulesPayload>;
  readonly changeCalendar?: Maybe<ScopeRulesPayload>;
  readonly changeHolidays?: Maybe<ChangeHolidaysPayload>;
  readonly changeLadder?: Maybe<ScopeRulesPayload>;
  readonly changeLetterhead?: Maybe<ScopeRulesPayload>;
  readonly changeMethodDraft?: Maybe<MethodDraftPayload>;
  readonly changeOfficialContact?: Maybe<OfficialPayload>;
  readonly changeReorganisationDraft?: Maybe<ReorganisationPayload>;
  readonly confirmReorganisation?: Maybe<ReorganisationPayload>;
  readonly copyLastPeriod?: Maybe<FilingPayload>;
  readonly createMethodDraft?: Maybe<MethodDraftPayload>;
  readonly createReorganisationDraft?: Maybe<ReorganisationPayload>;
  readonly deactivateOfficial?: Maybe<OfficialPayload>;
  readonly discardMethodDraft?: Maybe<MethodDraftPayload>;
  readonly discardReorganisationDraft?: Maybe<ReorganisationPayload>;
  readonly endAssignment?: Maybe<OfficialPayload>;
  readonly endSubstitution?: Maybe<OfficialPayload>;
  readonly extendDeadline?: Maybe<FilingPayload>;
  readonly handToChairman?: Maybe<FilingPayload>;
  readonly inviteOfficial?: Maybe<OfficialPayload>;
  readonly liftSuppression?: Maybe<LiftSuppressionPayload>;
  readonly lockPeriod?: Maybe<ScopeRulesPayload>;
  readonly nameSubstitute?: Maybe<OfficialPayload>;
  readonly publishMethodVersion?: Maybe<MethodDraftPayload>;
  readonly publishReorganisation?: Maybe<ReorganisationPayload>;
  readonly reactivateOfficial?: Maybe<OfficialPayload>;
  readonly recordFigures?: Maybe<RecordFiguresPayload>;
  readonly recordSignedDocument?: Maybe<FilingPayload>;
  readonly refuseExtension?: Maybe<FilingPayload>;
  readonly refuseFigureFile?: Maybe<FigureFilePayload>;
  readonly registerDocument?: Maybe<RegisterDocumentPayload>;
  readonly removeEvidenceFile?: Maybe<FilingPayload>;
  readonly reopenReport?: Maybe<FilingPayload>;
  readonly requestEvidenceUpload?: Maybe<RequestEvidenceUploadPayload>;
  readonly requestExtension?: Maybe<FilingPayload>;
  readonly returnReport?: Maybe<FilingPayload>;
  readonly returnToOfficer?: Maybe<FilingPayload>;
  readonly saveReport?: Maybe<FilingPayload>;
  readonly setDeliveryAside?: Maybe<SetDeliveryAsidePayload>;
  readonly setMailPreferences?: Maybe<MailPreferencesPayload>;
  readonly submitReport?: Maybe<FilingPayload>;
  readonly takeBackExtensionRequest?: Maybe<FilingPayload>;
  readonly takeBackReport?: Maybe<FilingPayload>;
  readonly transferOfficial?: Maybe<OfficialPayload>;
  readonly unlockPeriod?: Maybe<ScopeRulesPayload>;
  readonly withdrawReorganisation?: Maybe<ReorganisationPayload>;
  readonly withdrawReport?: Maybe<FilingPayload>;
};


export type MutationAddAssignmentArgs = {
  input: AddAssignmentInput;
};


export type MutationAddEvidenceFileArgs = {
  input: AddEvidenceFileInput;
};


export type MutationApproveFigureFileArgs = {
  input: FigureFileInput;
};


export type MutationApproveReportArgs = {
  input: ApproveReportInput;
};


export type MutationApproveReportsArgs = {
  input: ApproveReportsInput;
};


export type MutationAssignReviewerArgs = {
  input: AssignReviewerInput;
};


export type MutationChangeCalendarArgs = {
  input: ChangeCalendarInput;
};


export type MutationChangeHolidaysArgs = {
  input: ChangeHolidaysInput;
};


export type MutationChangeLadderArgs = {
  input: ChangeLadderInput;
};


export type MutationChangeLetterheadArgs = {
  input: ChangeLetterheadInput;
};


export type MutationChangeMethodDraftArgs = {
  input: ChangeMethodDraftInput;
};


export type MutationChangeOfficialContactArgs = {
  input: ChangeOfficialContactInput;
};


export type MutationChangeReorganisationDraftArgs = {
  input: ReorganisationDraftInput;
};


export type MutationConfirmReorganisationArgs = {
  input: ReorganisationInput;
};


export type MutationCopyLastPeriodArgs = {
  input: CopyLastPeriodInput;
};


export type MutationCreateMethodDraftArgs = {
  input: CreateMethodDraftInput;
};


export type MutationCreateReorganisationDraftArgs = {
  input: ReorganisationDraftInput;
};


export type MutationDeactivateOfficialArgs = {
  input: OfficialInput;
};


export type MutationDiscardMethodDraftArgs = {
  input: DiscardMethodDraftInput;
};


export type MutationDiscardReorganisationDraftArgs = {
  input: ReorganisationInput;
};


export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


export type MutationEndSubstitutionArgs = {
  input: EndSubstitutionInput;
};


export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


export type MutationHandToChairmanArgs = {
  input: HandToChairmanInput;
};


export type MutationInviteOfficialArgs = {
  input: InviteOfficialInput;
};


export type MutationLiftSuppressionArgs = {
  input: LiftSuppressionInput;
};


export type MutationLockPeriodArgs = {
  input: LockPeriodInput;
};


export type MutationNameSubstituteArgs = {
  input: NameSubstituteInput;
};


export type MutationPublishMethodVersionArgs = {
  input: PublishMethodVersionInput;
};


export type MutationPublishReorganisationArgs = {
  input: ReorganisationInput;
};


export type MutationReactivateOfficialArgs = {
  input: OfficialInput;
};


export type MutationRecordFiguresArgs = {
  input: RecordFiguresInput;
};


export type MutationRecordSignedDocumentArgs = {
  input: RecordSignedDocumentInput;
};


export type MutationRefuseExtensionArgs = {
  input: RefuseExtensionInput;
};


export type MutationRefuseFigureFileArgs = {
  input: FigureFileInput;
};


export type MutationRegisterDocumentArgs = {
  input: RegisterDocumentInput;
};


export type MutationRemoveEvidenceFileArgs = {
  input: RemoveEvidenceFileInput;
};


export type MutationReopenReportArgs = {
  input: ReopenReportInput;
};


export type MutationRequestEvidenceUploadArgs = {
  input: RequestEvidenceUploadInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


export type MutationReturnToOfficerArgs = {
  input: ReturnToOfficerInput;
};


export type MutationSaveReportArgs = {
  input: SaveReportInput;
};


export type MutationSetDeliveryAsideArgs = {
  input: SetDeliveryAsideInput;
};


export type MutationSetMailPreferencesArgs = {
  input: SetMailPreferencesInput;
};


export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};


export type MutationTakeBackExtensionRequestArgs = {
  input: TakeBackExtensionRequestInput;
};


export type MutationTakeBackReportArgs = {
  input: TakeBackReportInput;
};


export type MutationTransferOfficialArgs = {
  input: TransferOfficialInput;
};


export type MutationUnlockPeriodArgs = {
  input: LockPeriodInput;
};


export type MutationWithdrawReorganisationArgs = {
  input: ReorganisationInput;
};


export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};

export type MyWork = Node & {
  readonly communesWithoutOfficer?: Maybe<CommuneWithoutOfficerConnection>;
  readonly digestPeriod?: Maybe<Period>;
  readonly extensionsToDecide?: Maybe<ReadonlyArray<ReportForm>>;
  readonly extensionsToDecideCount?: Maybe<Scalars['Int']['output']>;
  readonly figureFiles?: Maybe<ReadonlyArray<FigureFile>>;
  readonly forms?: Maybe<ReadonlyArray<ReportForm>>;
  readonly id: Scalars['ID']['output'];
  readonly isReviewDivided: Scalars['Boolean']['output'];
  readonly latestRanking?: Maybe<Ranking>;
  readonly methodDrafts?: Maybe<ReadonlyArray<MethodDraft>>;
  readonly overdue?: Maybe<ReadonlyArray<OverdueReport>>;
  readonly overdueCount?: Maybe<Scalars['Int']['output']>;
  readonly reorganisations?: Maybe<ReadonlyArray<Reorganisation>>;
  readonly toReview?: Maybe<ReadonlyArray<ReportForm>>;
  readonly toReviewCount?: Maybe<Scalars['Int']['output']>;
  readonly toSign?: Maybe<ReadonlyArray<ReportForm>>;
  readonly today: Scalars['LocalDate']['output'];
  readonly unreachableOfficials?: Maybe<UnreachableOfficialConnection>;
  readonly waitingTooLong?: Maybe<ReadonlyArray<ReportForm>>;
  readonly waitingTooLongCount?: Maybe<Scalars['Int']['output']>;
  readonly whatIWasTold?: Maybe<ReadonlyArray<Reminder>>;
};


export type MyWorkCommunesWithoutOfficerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type MyWorkExtensionsToDecideArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


export type MyWorkExtensionsToDecideCountArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
};


export type MyWorkOverdueArgs = {
  first?: Scalars['Int']['input'];
};


export type MyWorkToReviewArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


export type MyWorkToReviewCountArgs = {
  assignedToMe?: Scalars['Boolean']['input'];
};


export type MyWorkUnreachableOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type MyWorkWaitingTooLongArgs = {
  first?: Scalars['Int']['input'];
};


export type MyWorkWhatIWasToldArgs = {
  first?: Scalars['Int']['input'];
};

export type NameSubstituteInput = {
  readonly authorisation?: InputMaybe<Scalars['String']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly from: Scalars['LocalDate']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly substitute: Scalars['ID']['input'];
  readonly until: Scalars['LocalDate']['input'];
};

export type NamedMethod = {
  readonly aggregation: Aggregation;
  readonly code: Scalars['String']['output'];
  readonly missing: MissingTreatment;
  readonly name: Scalars['String']['output'];
  readonly normalisation: Normalisation;
};


export type NamedMethodNameArgs = {
  lang?: InputMaybe<Language>;
};

export type NamedMethodInput = {
  readonly aggregation: Aggregation;
  readonly missing: MissingTreatment;
  readonly normalisation: Normalisation;
};

export type NewIndicatorInput = {
  readonly code: Scalars['IndicatorCode']['input'];
  readonly counted?: InputMaybe<TextInput>;
  readonly denominator?: InputMaybe<TextInput>;
  readonly frequency: Frequency;
  readonly group: Scalars['GroupCode']['input'];
  readonly higherIsBetter?: Scalars['Boolean']['input'];
  readonly kind: IndicatorKind;
  readonly levels?: InputMaybe<TextInput>;
  readonly mayNotApply?: Scalars['Boolean']['input'];
  readonly measure: Measure;
  readonly name: TextInput;
  readonly noise?: InputMaybe<Noise>;
  readonly numerator?: InputMaybe<TextInput>;
  readonly points: Scalars['Float']['input'];
  readonly scoring: MethodScoringInput;
  readonly source: Scalars['String']['input'];
  readonly sourceEn?: InputMaybe<Scalars['String']['input']>;
  readonly targets?: InputMaybe<ReadonlyArray<MethodTargetInput>>;
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

export type Node = {
  readonly id: Scalars['ID']['output'];
};

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

export type NotApplicableClaims = {
  readonly indicators: ReadonlyArray<Indicator>;
  readonly peerMedian?: Maybe<Scalars['Float']['output']>;
  readonly points: Scalars['Float']['output'];
  readonly previousShare?: Maybe<Scalars['Float']['output']>;
  readonly share: Scalars['Float']['output'];
  readonly statement: Scalars['String']['output'];
};


export type NotApplicableClaimsStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type NotFormed = {
  readonly firstDay: Scalars['LocalDate']['output'];
  readonly noRankReason: NotFormedReason;
  readonly predecessors: ReadonlyArray<PredecessorPlace>;
  readonly sentence: Scalars['String']['output'];
};


export type NotFormedSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type NotFormedReason =
  | 'FORMED_LATER';

export type OfficerGap =
  | 'NO_OFFICER'
  | 'UNREACHABLE';

export type Official = Node & {
  readonly absences: ReadonlyArray<Absence>;
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly isDeputy: Scalars['Boolean']['output'];
  readonly isToBegin: Scalars['Boolean']['output'];
  readonly language: Language;
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly revision?: Maybe<Scalars['String']['output']>;
  readonly role: ViewerRole;
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  readonly unit: Unit;
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
  readonly wantsDigests: Scalars['Boolean']['output'];
};

export type OfficialConnection = {
  readonly edges: ReadonlyArray<OfficialEdge>;
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfficialEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Official;
};

export type OfficialInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type OfficialOfPreview = {
  readonly from: Scalars['String']['output'];
  readonly isWider: Scalars['Boolean']['output'];
  readonly official: Official;
  readonly to?: Maybe<Scalars['String']['output']>;
};

export type OfficialPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly official?: Maybe<Official>;
  readonly record?: Maybe<AdministrationRecord>;
};

export type OfficialRole =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CHAIRMAN'
  | 'LEADER'
  | 'OFFICER'
  | 'REVIEWER';

export type Operation = {
  readonly jobRuns?: Maybe<JobRunConnection>;
  readonly letterAnswers?: Maybe<ReadonlyArray<LetterAnswer>>;
  readonly rankingAnswer?: Maybe<RankingAnswer>;
};


export type OperationJobRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  job?: InputMaybe<JobName>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type OperationLetterAnswersArgs = {
  day: Scalars['LocalDate']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type OperationRankingAnswerArgs = {
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  period: Scalars['PeriodCode']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type OutsidePart = {
  readonly isUnit: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
};

export type OverdueReport = {
  readonly officials: ReadonlyArray<Official>;
  readonly report: Report;
};

export type Overview = Node & {
  readonly communeCount: Scalars['Int']['output'];
  readonly completeness: Completeness;
  readonly id: Scalars['ID']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly lateCount: Scalars['Int']['output'];
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly overdueCount: Scalars['Int']['output'];
  readonly period: Period;
  readonly ranking?: Maybe<Ranking>;
  readonly scope: Unit;
  readonly scopeOnDay: UnitOnDay;
  readonly summary?: Maybe<RankingSummary>;
  readonly today: Scalars['LocalDate']['output'];
  readonly villageCount: Scalars['Int']['output'];
};


export type OverviewNotesArgs = {
  lang?: InputMaybe<Language>;
};

export type OwnLetters = {
  readonly address: Scalars['String']['output'];
  readonly contactName?: Maybe<Scalars['String']['output']>;
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  readonly fault?: Maybe<UnreachableReason>;
  readonly faultSince?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly ladder?: Maybe<Ladder>;
  readonly language: Language;
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly wantsDigests: Scalars['Boolean']['output'];
};


export type OwnLettersOfficeArgs = {
  lang?: InputMaybe<Language>;
};

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PairCertainty = {
  readonly one: RankingRow;
  readonly other: RankingRow;
  readonly relation: PairRelation;
  readonly statement: Scalars['String']['output'];
};


export type PairCertaintyStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type PairRelation =
  | 'BOTH'
  | 'CHOICE'
  | 'NOISE'
  | 'TOGETHER'
  | 'TOLD_APART';

export type PartsRelation =
  | 'AT_LEAST'
  | 'EXACT'
  | 'UNKNOWN';

export type PeerFigure = {
  readonly figure: Figure;
  readonly isApproved: Scalars['Boolean']['output'];
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
};

export type Period = Node & {
  readonly closingDay: Scalars['LocalDate']['output'];
  readonly code: Scalars['String']['output'];
  readonly completeness: Completeness;
  readonly dueDay: Scalars['LocalDate']['output'];
  readonly finalDay?: Maybe<Scalars['LocalDate']['output']>;
  readonly firstDay: Scalars['LocalDate']['output'];
  readonly frequency: Frequency;
  readonly id: Scalars['ID']['output'];
  readonly isCollecting: Scalars['Boolean']['output'];
  readonly isOpen: Scalars['Boolean']['output'];
  readonly lastFinalDay?: Maybe<Scalars['LocalDate']['output']>;
  readonly lockDay: Scalars['LocalDate']['output'];
  readonly name: Scalars['String']['output'];
  readonly scope: Unit;
  readonly year: Scalars['Int']['output'];
};


export type PeriodNameArgs = {
  lang?: InputMaybe<Language>;
};

export type PeriodOverview = {
  readonly collecting: ReadonlyArray<Period>;
  readonly due: ReadonlyArray<Period>;
  readonly latestPublished?: Maybe<Period>;
  readonly open: ReadonlyArray<Period>;
  readonly scope: Unit;
  readonly today: Scalars['LocalDate']['output'];
};

export type Pillar = Node & {
  readonly code: Scalars['String']['output'];
  readonly groups: ReadonlyArray<IndicatorGroup>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly points: Scalars['Float']['output'];
};


export type PillarNameArgs = {
  lang?: InputMaybe<Language>;
};

export type PillarMean = {
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
  readonly pillar: Pillar;
};

export type PillarStanding = {
  readonly pillar: Pillar;
  readonly standing: Standing;
};

export type PlannedChange = {
  readonly after?: Maybe<UnitOnDay>;
  readonly day: Scalars['LocalDate']['output'];
  readonly decision: Scalars['String']['output'];
  readonly kinds: ReadonlyArray<ReorganisationKind>;
  readonly successors: ReadonlyArray<UnitOnDay>;
  readonly unit: Unit;
};

export type PlannedReminderConnection = {
  readonly edges: ReadonlyArray<PlannedReminderEdge>;
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlannedReminderEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly isDigest: Scalars['Boolean']['output'];
  readonly node: Official;
  readonly reader: Official;
  readonly reports: ReadonlyArray<PlannedReminderReport>;
  readonly whySent: Scalars['String']['output'];
};


export type PlannedReminderEdgeWhySentArgs = {
  lang?: InputMaybe<Language>;
};

export type PlannedReminderReport = {
  readonly dueDay: Scalars['LocalDate']['output'];
  readonly entered: Scalars['Int']['output'];
  readonly period: Period;
  readonly step?: Maybe<Scalars['Int']['output']>;
  readonly toFile: Scalars['Int']['output'];
  readonly unit: Unit;
  readonly workingDaysLate: Scalars['Int']['output'];
};

export type PlannedReminders = {
  readonly day: Scalars['LocalDate']['output'];
  readonly from: Scalars['DateTimeISO']['output'];
  readonly letterCount: Scalars['Int']['output'];
  readonly letters: PlannedReminderConnection;
  readonly silence?: Maybe<NoReminderReason>;
  readonly silent: UnremindedOfficialConnection;
};


export type PlannedRemindersLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PlannedRemindersSilentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Plausibility = {
  readonly from: Scalars['Float']['output'];
  readonly times: Scalars['Float']['output'];
};

export type PlausibilityInput = {
  readonly from: Scalars['Float']['input'];
  readonly times: Scalars['Float']['input'];
};

export type PointChange = {
  readonly cause: PointChangeCause;
  readonly difference: Scalars['Float']['output'];
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly parts: ReadonlyArray<PointPart>;
  readonly possible: Scalars['Float']['output'];
  readonly previousFigure: Figure;
  readonly previousPossible: Scalars['Float']['output'];
  readonly sentence: Scalars['String']['output'];
};


export type PointChangeSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type PointChangeCause =
  | 'APPLICABILITY'
  | 'FIGURE'
  | 'METHOD'
  | 'NOT_REPORTED'
  | 'OTHERS'
  | 'REPORTED'
  | 'TARGET';

export type PointPart = {
  readonly cause: PointChangeCause;
  readonly points: Scalars['Float']['output'];
};

export type PredecessorInput = {
  readonly extent?: UnitExtent;
  readonly unit: Scalars['ID']['input'];
};

export type PredecessorPlace = {
  readonly isWhole: Scalars['Boolean']['output'];
  readonly ranking?: Maybe<Ranking>;
  readonly row?: Maybe<RankingRow>;
  readonly unit: Unit;
};

export type PredecessorShare = {
  readonly extent: UnitExtent;
  readonly unit: Scalars['String']['output'];
};

export type PreviewedLetter = {
  readonly day: Scalars['LocalDate']['output'];
  readonly html: Scalars['String']['output'];
  readonly official: Official;
  readonly subject: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type ProfileEntry = {
  readonly earned?: Maybe<Scalars['Float']['output']>;
  readonly figure: Figure;
  readonly gap?: Maybe<Scalars['Float']['output']>;
  readonly indicator: Indicator;
  readonly isCarriedForward: Scalars['Boolean']['output'];
  readonly missingReason?: Maybe<MissingReason>;
  readonly origin?: Maybe<FigureOrigin>;
  readonly parts?: Maybe<FigureParts>;
  readonly period: Period;
  readonly possible?: Maybe<Scalars['Float']['output']>;
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly scopeFigures?: Maybe<RollUp>;
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly target?: Maybe<Target>;
};

export type Provenance = {
  readonly batch: Scalars['String']['output'];
  readonly system: Scalars['String']['output'];
  readonly systemName: Scalars['String']['output'];
  readonly takenAt: Scalars['DateTimeISO']['output'];
};


export type ProvenanceSystemNameArgs = {
  lang?: InputMaybe<Language>;
};

export type PublicationSource = {
  readonly dated: Scalars['String']['output'];
  readonly publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  readonly title: Scalars['String']['output'];
};


export type PublicationSourceDatedArgs = {
  lang?: InputMaybe<Language>;
};


export type PublicationSourceTitleArgs = {
  lang?: InputMaybe<Language>;
};

export type PublishMethodVersionInput = {
  readonly draft: Scalars['MethodCode']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly from: Scalars['PeriodCode']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type PublishedFigure = {
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  readonly event?: Maybe<Scalars['String']['output']>;
  readonly indicator?: Maybe<Indicator>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  readonly quotation?: Maybe<Scalars['String']['output']>;
  readonly relatedTo?: Maybe<Indicator>;
  readonly relation: Relation;
  readonly source?: Maybe<PublicationSource>;
  readonly unit: Unit;
  readonly unitOfMeasure: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['Float']['output']>;
};


export type PublishedFigureEventArgs = {
  lang?: InputMaybe<Language>;
};


export type PublishedFigureNoteArgs = {
  lang?: InputMaybe<Language>;
};


export type PublishedFigureQuotationArgs = {
  lang?: InputMaybe<Language>;
};


export type PublishedFigureUnitOfMeasureArgs = {
  lang?: InputMaybe<Language>;
};

export type Publisher = {
  readonly address: Scalars['String']['output'];
  readonly authority: Scalars['String']['output'];
  readonly licence: Scalars['String']['output'];
  readonly licenceUrl: Scalars['String']['output'];
  readonly office: Scalars['String']['output'];
  readonly place: Scalars['String']['output'];
  readonly scope: Unit;
};


export type PublisherAuthorityArgs = {
  lang?: InputMaybe<Language>;
};


export type PublisherLicenceArgs = {
  lang?: InputMaybe<Language>;
};


export type PublisherOfficeArgs = {
  lang?: InputMaybe<Language>;
};


export type PublisherPlaceArgs = {
  lang?: InputMaybe<Language>;
};

export type Query = {
  readonly administrationLog?: Maybe<AdministrationRecordConnection>;
  /** @deprecated Since 2026-11-29: ask `workCalendar { days }`. It goes on working at least until 2027-12-31. */
  readonly calendar?: Maybe<ReadonlyArray<CalendarDay>>;
  /** @deprecated Since 2026-11-29: ask `unit { profile }`. It goes on working at least until 2027-12-31. */
  readonly communeProfile?: Maybe<CommuneProfile>;
  readonly communesWithoutOfficer?: Maybe<CommuneWithoutOfficerConnection>;
  /** @deprecated Since 2026-11-29: ask `period { completeness }`. It goes on working at least until 2027-12-31. */
  readonly completeness?: Maybe<Completeness>;
  readonly enumLabels?: Maybe<ReadonlyArray<EnumLabel>>;
  /** @deprecated Since 2026-11-29: ask `enumLabels(type: "ErrorCode")`. It goes on working at least until 2027-12-31. */
  readonly errorCodes: ReadonlyArray<ErrorCodeInfo>;
  /** @deprecated Since 2026-11-29: ask `unit { explanation }`. It goes on working at least until 2027-12-31. */
  readonly explain?: Maybe<Explanation>;
  readonly figureFile?: Maybe<FigureFile>;
  readonly figureFiles?: Maybe<ReadonlyArray<FigureFile>>;
  /** @deprecated Since 2026-11-29: ask `methodVersion { groups }`. It goes on working at least until 2027-12-31. */
  readonly groups?: Maybe<ReadonlyArray<IndicatorGroup>>;
  /** @deprecated Since 2026-11-29: ask `workCalendar { table }`. It goes on working at least until 2027-12-31. */
  readonly holidayTable?: Maybe<HolidayTable>;
  /** @deprecated Since 2026-11-29: ask `workCalendar { holidays }`. It goes on working at least until 2027-12-31. */
  readonly holidays?: Maybe<ReadonlyArray<Holiday>>;
  readonly indicator?: Maybe<Indicator>;
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /** @deprecated Since 2026-11-29: ask `operation { jobRuns }`. It goes on working at least until 2027-12-31. */
  readonly jobRuns?: Maybe<JobRunConnection>;
  /** @deprecated Since 2026-11-29: ask `operation { letterAnswers }`. It goes on working at least until 2027-12-31. */
  readonly letterAnswers?: Maybe<ReadonlyArray<LetterAnswer>>;
  /** @deprecated Since 2026-11-29: ask `methodDrafts(codes: …)`, or `node`. It goes on working at least until 2027-12-31. */
  readonly methodDraft?: Maybe<MethodDraft>;
  readonly methodDrafts?: Maybe<ReadonlyArray<MethodDraft>>;
  readonly methodVersion?: Maybe<MethodVersion>;
  readonly methodVersions?: Maybe<ReadonlyArray<MethodVersion>>;
  readonly myWork?: Maybe<MyWork>;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly officials?: Maybe<OfficialConnection>;
  readonly operation?: Maybe<Operation>;
  readonly overview?: Maybe<Overview>;
  readonly period?: Maybe<Period>;
  readonly periods?: Maybe<PeriodOverview>;
  /** @deprecated Since 2026-11-29: ask `methodVersion { pillars }`. It goes on working at least until 2027-12-31. */
  readonly pillars?: Maybe<ReadonlyArray<Pillar>>;
  readonly plannedChanges?: Maybe<ReadonlyArray<PlannedChange>>;
  readonly preview?: Maybe<ChangePreview>;
  readonly publishedFigures?: Maybe<ReadonlyArray<PublishedFigure>>;
  readonly publisher?: Maybe<Publisher>;
  readonly ranking?: Maybe<Ranking>;
  /** @deprecated Since 2026-11-29: ask `operation { rankingAnswer }`. It goes on working at least until 2027-12-31. */
  readonly rankingAnswer?: Maybe<RankingAnswer>;
  readonly rankingHistories?: Maybe<RankingHistories>;
  /** @deprecated Since 2026-11-29: ask `unit { history }`. It goes on working at least until 2027-12-31. */
  readonly rankingHistory?: Maybe<ReadonlyArray<RankingHistoryEntry>>;
  readonly reminders?: Maybe<ReminderConnection>;
  readonly remindersPlanned?: Maybe<PlannedReminders>;
  readonly reorganisation?: Maybe<Reorganisation>;
  readonly reorganisations?: Maybe<ReadonlyArray<Reorganisation>>;
  readonly report?: Maybe<Report>;
  readonly reportForm?: Maybe<ReportForm>;
  readonly reportStandings?: Maybe<ReadonlyArray<ReportStandings>>;
  readonly reports?: Maybe<ReportConnection>;
  /** @deprecated Since 2026-11-29: ask `ranking { rollUps }`. It goes on working at least until 2027-12-31. */
  readonly rollUp?: Maybe<ScopeRollUp>;
  readonly scopeRules?: Maybe<ScopeRules>;
  /** @deprecated Since 2026-11-29: ask `indicator { series }`. It goes on working at least until 2027-12-31. */
  readonly series?: Maybe<Series>;
  /** @deprecated Since 2026-11-29: ask `ranking { simulation }`. It goes on working at least until 2027-12-31. */
  readonly simulateRanking?: Maybe<SimulatedRanking>;
  readonly unit?: Maybe<Unit>;
  readonly units?: Maybe<UnitConnection>;
  readonly unreachableOfficials?: Maybe<UnreachableOfficialConnection>;
  readonly viewer?: Maybe<Viewer>;
  readonly workCalendar?: Maybe<WorkCalendar>;
  /** @deprecated Since 2026-11-29: ask `workCalendar { workingDay }`. It goes on working at least until 2027-12-31. */
  readonly workingDay?: Maybe<CalendarDay>;
};


export type QueryAdministrationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  noun?: InputMaybe<AdministrationNoun>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryCommuneProfileArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  unit: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCommunesWithoutOfficerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCompletenessArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEnumLabelsArgs = {
  type?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExplainArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  unit: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFigureFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFigureFilesArgs = {
  state?: InputMaybe<FigureFileState>;
};


export type QueryHolidaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryIndicatorArgs = {
  code: Scalars['IndicatorCode']['input'];
};


export type QueryIndicatorsArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['IndicatorCode']['input']>>;
  frequency?: InputMaybe<Frequency>;
  group?: InputMaybe<Scalars['GroupCode']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJobRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  job?: InputMaybe<JobName>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryLetterAnswersArgs = {
  day: Scalars['LocalDate']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMethodDraftArgs = {
  id: Scalars['MethodCode']['input'];
};


export type QueryMethodDraftsArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['MethodCode']['input']>>;
};


export type QueryMethodVersionArgs = {
  code?: InputMaybe<Scalars['MethodCode']['input']>;
  id?: InputMaybe<Scalars['MethodCode']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<OfficialRole>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOverviewArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPeriodArgs = {
  code?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPeriodsArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPlannedChangesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPreviewArgs = {
  change: ChangeToPreview;
};


export type QueryPublishedFiguresArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPublisherArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRankingArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  publishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRankingAnswerArgs = {
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  period: Scalars['PeriodCode']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRankingHistoriesArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRankingHistoryArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
  unit: Scalars['ID']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRemindersPlannedArgs = {
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReorganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  unit: Scalars['ID']['input'];
};


export type QueryReportFormArgs = {
  period: Scalars['PeriodCode']['input'];
  unit: Scalars['ID']['input'];
};


export type QueryReportStandingsArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  late?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReportState>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRollUpArgs = {
  indicators?: InputMaybe<ReadonlyArray<Scalars['IndicatorCode']['input']>>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryScopeRulesArgs = {
  scope?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySeriesArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  indicator: Scalars['IndicatorCode']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySimulateRankingArgs = {
  figures?: ReadonlyArray<SimulatedFigureInput>;
  groupPoints?: ReadonlyArray<SimulatedGroupPointsInput>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  points?: ReadonlyArray<SimulatedPointsInput>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  targets?: ReadonlyArray<SimulatedTargetInput>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  gsoCode?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  ever?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  level?: InputMaybe<UnitLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnreachableOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeLifted?: Scalars['Boolean']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkingDayArgs = {
  add?: Scalars['Int']['input'];
  date?: InputMaybe<Scalars['LocalDate']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type RankCertainty = {
  readonly all: RankSet;
  readonly choice: RankSet;
  readonly fall?: Maybe<RankFall>;
  readonly mayBeAmongFirst: Scalars['Boolean']['output'];
  readonly noise: RankSet;
  readonly notToldApart: ReadonlyArray<RankingRow>;
  readonly notToldApartCount: Scalars['Int']['output'];
  readonly own: RankSet;
  readonly ownStatements: ReadonlyArray<Scalars['String']['output']>;
  readonly standardError: Scalars['Float']['output'];
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
  readonly surelyAmongFirst: Scalars['Boolean']['output'];
};


export type RankCertaintyMayBeAmongFirstArgs = {
  n: Scalars['Int']['input'];
};


export type RankCertaintyNotToldApartArgs = {
  first?: Scalars['Int']['input'];
};


export type RankCertaintyOwnStatementsArgs = {
  lang?: InputMaybe<Language>;
};


export type RankCertaintyStatementsArgs = {
  lang?: InputMaybe<Language>;
};


export type RankCertaintySurelyAmongFirstArgs = {
  n: Scalars['Int']['input'];
};

export type RankFall = {
  readonly passed: Scalars['Int']['output'];
  readonly statement: Scalars['String']['output'];
  readonly toldApart: Scalars['Int']['output'];
};


export type RankFallStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type RankRobustness = {
  readonly bestRank: Scalars['Int']['output'];
  readonly notToldApart: ReadonlyArray<RankingRow>;
  readonly statement: Scalars['String']['output'];
  readonly worstRank: Scalars['Int']['output'];
};


export type RankRobustnessStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type RankSet = {
  readonly best: Scalars['Int']['output'];
  readonly worst: Scalars['Int']['output'];
};

export type RankStep = {
  readonly cause: RankStepCause;
  readonly from: Scalars['Int']['output'];
  readonly places: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly to: Scalars['Int']['output'];
};


export type RankStepSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type RankStepCause =
  | 'COMMUNES'
  | 'METHOD'
  | 'OTHERS'
  | 'OWN';

export type Ranking = Node & {
  readonly audit: MethodAudit;
  readonly certainty?: Maybe<RankingCertainty>;
  readonly communeCount: Scalars['Int']['output'];
  readonly completeness: Completeness;
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  readonly figureCount: Scalars['Int']['output'];
  readonly figureOrigins: FigureOrigins;
  readonly figurePeriods: ReadonlyArray<FigurePeriod>;
  readonly id: Scalars['ID']['output'];
  readonly indicatorOrigins: ReadonlyArray<IndicatorOrigins>;
  readonly inputHash: Scalars['String']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly matrix: FigureMatrix;
  readonly methodVersion: MethodVersion;
  readonly notFormed?: Maybe<Scalars['String']['output']>;
  readonly notRenewed?: Maybe<Scalars['String']['output']>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly period: Period;
  readonly previous?: Maybe<RankingReference>;
  readonly publishedAt: Scalars['DateTimeISO']['output'];
  readonly rankedCount: Scalars['Int']['output'];
  readonly registerVersion: Scalars['Int']['output'];
  readonly replaces?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-11-29: ask `certainty`. It goes on working at least until 2027-12-31. */
  readonly robustness: RankingRobustness;
  readonly rollUps: ReadonlyArray<RollUp>;
  readonly row?: Maybe<RankingRow>;
  readonly rows: RankingRowConnection;
  readonly scope: Unit;
  readonly scopeOnDay: UnitOnDay;
  readonly sensitivity?: Maybe<RankingSensitivity>;
  readonly simulation: SimulatedRanking;
  readonly status: RankingStatus;
  readonly version: Scalars['Int']['output'];
  readonly waiting?: Maybe<RankingWaiting>;
  readonly whyNoCertainty?: Maybe<Scalars['String']['output']>;
};


export type RankingMatrixArgs = {
  indicators?: InputMaybe<ReadonlyArray<Scalars['IndicatorCode']['input']>>;
  units?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type RankingNotFormedArgs = {
  lang?: InputMaybe<Language>;
};


export type RankingNotRenewedArgs = {
  lang?: InputMaybe<Language>;
};


export type RankingNotesArgs = {
  lang?: InputMaybe<Language>;
};


export type RankingRollUpsArgs = {
  indicators?: InputMaybe<ReadonlyArray<Scalars['IndicatorCode']['input']>>;
};


export type RankingRowArgs = {
  unit: Scalars['ID']['input'];
};


export type RankingRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['GroupCode']['input']>;
  kind?: InputMaybe<UnitKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  pillar?: InputMaybe<Scalars['PillarCode']['input']>;
  ranked?: InputMaybe<Scalars['Boolean']['input']>;
  reverse?: Scalars['Boolean']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: RankingRowOrder;
};


export type RankingSimulationArgs = {
  figures?: ReadonlyArray<SimulatedFigureInput>;
  groupPoints?: ReadonlyArray<SimulatedGroupPointsInput>;
  points?: ReadonlyArray<SimulatedPointsInput>;
  targets?: ReadonlyArray<SimulatedTargetInput>;
};


export type RankingWhyNoCertaintyArgs = {
  lang?: InputMaybe<Language>;
};

export type RankingAnswer = {
  readonly outcome: RankingAnswerOutcome;
  readonly run?: Maybe<JobRun>;
  readonly sentence: Scalars['String']['output'];
};


export type RankingAnswerSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type RankingAnswerOutcome =
  | 'BEFORE_FIRST_PERIOD'
  | 'BEFORE_REGISTER'
  | 'JOB_DID_NOT_RUN'
  | 'JOB_FAILED'
  | 'NOT_CONSIDERED'
  | 'NOT_FORMED'
  | 'NOT_RECORDED'
  | 'NOT_RENEWED'
  | 'NOT_YET'
  | 'PUBLISHED'
  | 'SUPERSEDED'
  | 'UNCHANGED';

export type RankingCertainty = {
  readonly clustering: Scalars['Float']['output'];
  readonly communes: Scalars['Int']['output'];
  readonly level: Scalars['Float']['output'];
  readonly mayBeAmongFirst: ReadonlyArray<RankingRow>;
  readonly methods: ReadonlyArray<NamedMethod>;
  readonly notYetRanked: Scalars['Int']['output'];
  readonly pair?: Maybe<PairCertainty>;
  readonly pairs: Scalars['Int']['output'];
  readonly pairsToldApart: Scalars['Int']['output'];
  readonly statement: Scalars['String']['output'];
  readonly surelyAmongFirst: ReadonlyArray<RankingRow>;
  readonly variation: Scalars['Float']['output'];
  readonly z: Scalars['Float']['output'];
};


export type RankingCertaintyMayBeAmongFirstArgs = {
  n: Scalars['Int']['input'];
};


export type RankingCertaintyPairArgs = {
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
};


export type RankingCertaintyStatementArgs = {
  lang?: InputMaybe<Language>;
};


export type RankingCertaintySurelyAmongFirstArgs = {
  n: Scalars['Int']['input'];
};

export type RankingEffect =
  | 'INCOMPARABLE'
  | 'PUBLISHED_ANEW';

export type RankingHistories = {
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<RankingHistoryLine>;
  readonly means: ReadonlyArray<MonthMeans>;
  readonly months: ReadonlyArray<Period>;
  readonly scope: Unit;
};

export type RankingHistoryEntry = {
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly notFormed?: Maybe<NotFormed>;
  readonly period: Period;
  readonly rankedCount?: Maybe<Scalars['Int']['output']>;
  readonly row?: Maybe<RankingRow>;
  readonly status?: Maybe<RankingStatus>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type RankingHistoryLine = {
  readonly entries: ReadonlyArray<RankingHistoryEntry>;
  readonly unit: Unit;
};

export type RankingOfPreview = {
  readonly effect: RankingEffect;
  readonly period: Scalars['String']['output'];
  readonly scope: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RankingOutcome =
  | 'NOT_FORMED'
  | 'NOT_RENEWED'
  | 'PUBLISHED'
  | 'SUPERSEDED'
  | 'UNCHANGED';

export type RankingReference = {
  readonly period: Period;
  readonly version: Scalars['Int']['output'];
};

export type RankingRobustness = {
  readonly neighbourPairs: Scalars['Int']['output'];
  readonly pairsNotToldApart: Scalars['Int']['output'];
  readonly statement: Scalars['String']['output'];
  readonly variation: Scalars['Float']['output'];
};


export type RankingRobustnessStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type RankingRow = Node & {
  readonly certainty?: Maybe<RankCertainty>;
  readonly change?: Maybe<Scalars['Int']['output']>;
  readonly countsSubmitted: Scalars['Boolean']['output'];
  readonly coverage: Scalars['Float']['output'];
  readonly dataQuality: DataQuality;
  readonly earned: Scalars['Float']['output'];
  readonly explanation: Explanation;
  readonly groups: ReadonlyArray<GroupStanding>;
  readonly history: ReadonlyArray<RankingHistoryEntry>;
  readonly id: Scalars['ID']['output'];
  readonly index?: Maybe<Scalars['Float']['output']>;
  readonly isTied: Scalars['Boolean']['output'];
  readonly noChangeReason?: Maybe<NoChangeReason>;
  readonly noChangeSentence?: Maybe<Scalars['String']['output']>;
  readonly pillars: ReadonlyArray<PillarStanding>;
  readonly points?: Maybe<Scalars['Float']['output']>;
  readonly possible: Scalars['Float']['output'];
  readonly previousRank?: Maybe<Scalars['Int']['output']>;
  readonly profile: CommuneProfile;
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly report?: Maybe<Report>;
  /** @deprecated Since 2026-11-29: ask `certainty`. It goes on working at least until 2027-12-31. */
  readonly robustness?: Maybe<RankRobustness>;
  readonly standing: Standing;
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
  readonly unrankedReason?: Maybe<UnrankedReason>;
  readonly unrankedSentence?: Maybe<Scalars['String']['output']>;
};


export type RankingRowHistoryArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
};


export type RankingRowNoChangeSentenceArgs = {
  lang?: InputMaybe<Language>;
};


export type RankingRowUnrankedSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type RankingRowConnection = {
  readonly edges: ReadonlyArray<RankingRowEdge>;
  readonly nodes: ReadonlyArray<RankingRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RankingRowEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RankingRow;
};

export type RankingRowOrder =
  | 'CHANGE'
  | 'NAME'
  | 'POINTS'
  | 'RANK';

export type RankingSensitivity = {
  readonly factors?: Maybe<ReadonlyArray<SensitivityShare>>;
  readonly meanShift: Scalars['Float']['output'];
  readonly runs: Scalars['Int']['output'];
  readonly statement: Scalars['String']['output'];
};


export type RankingSensitivityStatementArgs = {
  lang?: InputMaybe<Language>;
};

export type RankingStatus =
  | 'FINAL'
  | 'NOT_FORMED'
  | 'PROVISIONAL';

export type RankingSummary = {
  readonly behind: ReadonlyArray<BehindTarget>;
  readonly communeCount: Scalars['Int']['output'];
  readonly falling: ReadonlyArray<RankingRow>;
  readonly groups: ReadonlyArray<GroupMean>;
  readonly highestIndex?: Maybe<Scalars['Float']['output']>;
  readonly lowestIndex?: Maybe<Scalars['Float']['output']>;
  readonly meanIndex?: Maybe<Scalars['Float']['output']>;
  readonly pillars: ReadonlyArray<PillarMean>;
  readonly rankedCount: Scalars['Int']['output'];
  readonly rising: ReadonlyArray<RankingRow>;
  readonly whyFalling: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly whyRising: ReadonlyArray<Maybe<Scalars['String']['output']>>;
};


export type RankingSummaryBehindArgs = {
  first?: Scalars['Int']['input'];
};


export type RankingSummaryWhyFallingArgs = {
  lang?: InputMaybe<Language>;
};


export type RankingSummaryWhyRisingArgs = {
  lang?: InputMaybe<Language>;
};

export type RankingWaiting = {
  readonly awaitingReview: Scalars['Int']['output'];
  readonly extended: Scalars['Int']['output'];
  readonly returned: Scalars['Int']['output'];
};

export type RatioInput = {
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  readonly numerator: Scalars['Float']['input'];
};

export type RecordFiguresInput = {
  readonly figures: ReadonlyArray<RecordedFigureInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly takenAt: Scalars['DateTimeISO']['input'];
};

export type RecordFiguresPayload = {
  readonly accepted: Scalars['Int']['output'];
  readonly errors: ReadonlyArray<UserError>;
  readonly refused: Scalars['Int']['output'];
  readonly results: ReadonlyArray<RecordedFigure>;
  readonly unchanged: Scalars['Int']['output'];
};

export type RecordOutcome =
  | 'ACCEPTED'
  | 'REFUSED'
  | 'UNCHANGED';

export type RecordSignedDocumentInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly signedDocument: SignedDocumentInput;
  readonly unit: Scalars['ID']['input'];
};

export type RecordedFigure = {
  readonly error?: Maybe<UserError>;
  readonly outcome: RecordOutcome;
};

export type RecordedFigureInput = {
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  readonly indicator: Scalars['IndicatorCode']['input'];
  readonly notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RedirectOfPreview = {
  readonly from: Scalars['String']['output'];
  readonly to: ReadonlyArray<Scalars['String']['output']>;
};

export type RefuseExtensionInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason: Scalars['String']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type RegisterDocumentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type RegisterDocumentPayload = {
  readonly document?: Maybe<TrustedDocument>;
  readonly errors: ReadonlyArray<UserError>;
  readonly record?: Maybe<AdministrationRecord>;
};

export type Relation =
  | 'EQUAL'
  | 'GREATER'
  | 'LESS';

export type RemedyScoring = {
  readonly rule: ScoringRule;
};

export type RemedyTarget = {
  readonly value: Scalars['Float']['output'];
  readonly year: Scalars['Int']['output'];
};

export type Reminder = Node & {
  readonly attempts: Scalars['Int']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  readonly items: ReadonlyArray<ReminderItem>;
  readonly kind: ReminderKind;
  readonly messageId?: Maybe<Scalars['String']['output']>;
  readonly notSentReason?: Maybe<ReminderNotSentReason>;
  readonly official?: Maybe<Official>;
  readonly page: Scalars['String']['output'];
  readonly plannedAt: Scalars['DateTimeISO']['output'];
  readonly reference: Scalars['String']['output'];
  readonly reportedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly state: ReminderState;
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly unit: Unit;
  readonly whyNot?: Maybe<Scalars['String']['output']>;
  readonly whySent: Scalars['String']['output'];
};


export type ReminderPageArgs = {
  lang?: InputMaybe<Language>;
};


export type ReminderWhyNotArgs = {
  lang?: InputMaybe<Language>;
};


export type ReminderWhySentArgs = {
  lang?: InputMaybe<Language>;
};

export type ReminderConnection = {
  readonly edges: ReadonlyArray<ReminderEdge>;
  readonly nodes: ReadonlyArray<Reminder>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReminderEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Reminder;
};

export type ReminderItem = {
  readonly period: Period;
  readonly stage: ReminderStage;
  readonly step: Scalars['Int']['output'];
  readonly unit: Unit;
};

export type ReminderKind =
  | 'ADDRESS_CHANGED'
  | 'ADMINISTRATOR_APPOINTED'
  | 'DAILY'
  | 'RETURNED'
  | 'SUBSTITUTE_ENDED'
  | 'SUBSTITUTE_LEFT'
  | 'SUBSTITUTE_NAMED';

export type ReminderNotSentReason =
  | 'ADDRESS_SUPPRESSED'
  | 'DAY_OVER'
  | 'INACTIVE'
  | 'MOVED'
  | 'NOTHING_DUE';

export type ReminderStage =
  | 'AWAITING_REVIEW'
  | 'DUE'
  | 'OVERDUE'
  | 'UPCOMING';

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
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicator?: InputMaybe<Scalars['IndicatorCode']['input']>;
  readonly period: Scalars['PeriodCode']['input'];
  readonly sha256: Scalars['String']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ReopenReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason: Scalars['String']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type Reorganisation = {
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly changes: ReadonlyArray<UnitChange>;
  readonly decision: Scalars['String']['output'];
  readonly effective: Scalars['LocalDate']['output'];
  readonly faults: ReadonlyArray<UserError>;
  readonly id: Scalars['ID']['output'];
  readonly isConfirmed: Scalars['Boolean']['output'];
  readonly proposedFrom?: Maybe<Unit>;
  readonly revision?: Maybe<Scalars['String']['output']>;
  readonly scopeHeirs: ReadonlyArray<ScopeHeir>;
  readonly state: ReorganisationState;
};

export type ReorganisationDraftInput = {
  readonly changes: ReadonlyArray<UnitChangeInput>;
  readonly decision: Scalars['String']['input'];
  readonly effective: Scalars['LocalDate']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly scopeHeirs?: ReadonlyArray<ScopeHeirInput>;
};

export type ReorganisationInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
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

export type ReorganisationPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly record?: Maybe<AdministrationRecord>;
  readonly reorganisation?: Maybe<Reorganisation>;
};


export type ReorganisationPayloadNotesArgs = {
  lang?: InputMaybe<Language>;
};

export type ReorganisationPreview = {
  readonly beginning: ReadonlyArray<UnitOfPreview>;
  readonly changing: ReadonlyArray<ChangeOfPreview>;
  readonly ending: ReadonlyArray<UnitOfPreview>;
  readonly needsConfirmation: Scalars['Boolean']['output'];
  readonly officials: ReadonlyArray<OfficialOfPreview>;
  readonly openPeriods: ReadonlyArray<Scalars['String']['output']>;
  readonly rankings: ReadonlyArray<RankingOfPreview>;
  readonly redirects: ReadonlyArray<RedirectOfPreview>;
  readonly reports: ReadonlyArray<ReportOfPreview>;
  readonly scopes: ReadonlyArray<ScopeOfPreview>;
};

export type ReorganisationState =
  | 'DRAFT'
  | 'PUBLISHED';

export type Report = Node & {
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly countsFrom?: Maybe<Scalars['LocalDate']['output']>;
  readonly countsFromSentence?: Maybe<Scalars['String']['output']>;
  readonly dueDay: Scalars['LocalDate']['output'];
  readonly extensions: ReadonlyArray<ReportExtension>;
  readonly figures: ReadonlyArray<ReportFigure>;
  readonly firstSubmittedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly form?: Maybe<ReportForm>;
  readonly id: Scalars['ID']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly isExtended: Scalars['Boolean']['output'];
  readonly loaded?: Maybe<LoadedFigures>;
  readonly period: Period;
  readonly state: ReportState;
  readonly timeliness: Timeliness;
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
  readonly workingDaysLate: Scalars['Int']['output'];
};


export type ReportCountsFromSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type ReportConnection = {
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly nodes: ReadonlyArray<Report>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Report;
};

export type ReportExtension = {
  readonly claimedOn: Scalars['LocalDate']['output'];
  readonly day: Scalars['LocalDate']['output'];
  readonly grantedOn: Scalars['LocalDate']['output'];
  readonly ground?: Maybe<ExtensionGround>;
  readonly office?: Maybe<Unit>;
  readonly replacesDueDay: Scalars['Boolean']['output'];
};

export type ReportFigure = {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly isLoaded: Scalars['Boolean']['output'];
};

export type ReportForm = Node & {
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly approvedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly assignedReviewers: ReadonlyArray<Official>;
  readonly awaitedReview?: Maybe<AwaitedReview>;
  readonly commentedFigures: ReadonlyArray<FormFigure>;
  readonly countsFrom?: Maybe<Scalars['LocalDate']['output']>;
  readonly countsFromSentence?: Maybe<Scalars['String']['output']>;
  readonly deliveries: DeliveryConnection;
  readonly dueDay: Scalars['LocalDate']['output'];
  readonly emptied: ReadonlyArray<EmptiedFigure>;
  readonly extensionDays?: Maybe<ExtensionDays>;
  readonly extensionReason?: Maybe<Scalars['String']['output']>;
  readonly extensionRefusal?: Maybe<ExtensionRefusal>;
  readonly extensionRequest?: Maybe<ExtensionRequest>;
  readonly extensions: ReadonlyArray<FormExtension>;
  readonly figures: ReadonlyArray<FormFigure>;
  readonly figuresBeside: ReadonlyArray<FigureBeside>;
  readonly files: ReadonlyArray<EvidenceFile>;
  readonly firstSubmittedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly handedOverAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly history: ReportRevisionConnection;
  readonly id: Scalars['ID']['output'];
  readonly loaded?: Maybe<LoadedFigures>;
  readonly methodVersion: MethodVersion;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly period: Period;
  readonly publisher: Publisher;
  readonly review?: Maybe<ReportReview>;
  readonly revision?: Maybe<Scalars['String']['output']>;
  readonly savedAt?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly sentBack?: Maybe<ReportRevision>;
  readonly signatureBlock: SignatureBlock;
  readonly signedDocument?: Maybe<SignedDocument>;
  readonly state: FilingState;
  readonly submittableFrom: Scalars['LocalDate']['output'];
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
  readonly villageCount?: Maybe<Scalars['Int']['output']>;
  readonly workingDaysLeft: Scalars['Int']['output'];
  readonly workingDaysWaiting?: Maybe<Scalars['Int']['output']>;
};


export type ReportFormCountsFromSentenceArgs = {
  lang?: InputMaybe<Language>;
};


export type ReportFormDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ReportFormHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ReportFormNotesArgs = {
  lang?: InputMaybe<Language>;
};

export type ReportOfPreview = {
  readonly fillsIn: ReadonlyArray<Scalars['String']['output']>;
  readonly period: Scalars['String']['output'];
  readonly state: FilingState;
  readonly unit: Scalars['String']['output'];
};

export type ReportReview = {
  readonly figures: ReadonlyArray<ReviewedFigure>;
  readonly isUnremarkable: Scalars['Boolean']['output'];
  readonly openCommentCount: Scalars['Int']['output'];
  readonly outsideRangeCount: Scalars['Int']['output'];
  readonly previousPeriod: Period;
  readonly remarks: ReadonlyArray<ReviewRemark>;
  readonly warningCount: Scalars['Int']['output'];
  readonly workingDaysLate: Scalars['Int']['output'];
};

export type ReportRevision = Node & {
  readonly action: FilingAction;
  readonly actor: Scalars['String']['output'];
  readonly actorName?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTimeISO']['output'];
  readonly changes: ReadonlyArray<FigureChange>;
  readonly files: ReadonlyArray<EvidenceFile>;
  readonly id: Scalars['ID']['output'];
  readonly loaded?: Maybe<LoadedFigures>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly revision: Scalars['String']['output'];
  readonly signedDocument?: Maybe<SignedDocument>;
  readonly warnings: ReadonlyArray<UserError>;
};


export type ReportRevisionActorNameArgs = {
  lang?: InputMaybe<Language>;
};

export type ReportRevisionConnection = {
  readonly edges: ReadonlyArray<ReportRevisionEdge>;
  readonly nodes: ReadonlyArray<ReportRevision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReportRevisionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportRevision;
};

export type ReportStandings = {
  readonly approved: Scalars['Int']['output'];
  readonly completeness: Completeness;
  readonly extended: Scalars['Int']['output'];
  readonly notYetDue: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly period: Period;
  readonly returned: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

export type ReportState =
  | 'APPROVED'
  | 'NOT_SUBMITTED'
  | 'SUBMITTED';

export type RequestEvidenceUploadInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicator?: InputMaybe<Scalars['IndicatorCode']['input']>;
  readonly name: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly size: Scalars['Int']['input'];
  readonly type: EvidenceType;
  readonly unit: Scalars['ID']['input'];
};

export type RequestEvidenceUploadPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly upload?: Maybe<EvidenceUpload>;
};

export type RequestExtensionInput = {
  readonly day: Scalars['LocalDate']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly ground: ExtensionGround;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason: Scalars['String']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ReturnReportInput = {
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ReturnToOfficerInput = {
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ReviewAssignment = {
  readonly communes: ReadonlyArray<Unit>;
  readonly isInForce: Scalars['Boolean']['output'];
  readonly reviewer?: Maybe<Official>;
};

export type ReviewLadder = {
  readonly every: Scalars['Int']['output'];
  readonly firstAfter: Scalars['Int']['output'];
  readonly leadersFrom: Scalars['Int']['output'];
};

export type ReviewLadderInput = {
  readonly every?: InputMaybe<Scalars['Int']['input']>;
  readonly firstAfter?: InputMaybe<Scalars['Int']['input']>;
  readonly leadersFrom?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviewRemark = {
  readonly indicator?: Maybe<Indicator>;
  readonly kind: ReviewRemarkKind;
  readonly sentence: Scalars['String']['output'];
};


export type ReviewRemarkSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type ReviewRemarkKind =
  | 'OPEN_COMMENT'
  | 'OUTSIDE_RANGE'
  | 'WARNING';

export type ReviewedFigure = {
  readonly difference?: Maybe<Scalars['Float']['output']>;
  readonly expected?: Maybe<ExpectedRange>;
  readonly figure: FormFigure;
  readonly peers: ReadonlyArray<PeerFigure>;
  readonly previous: Figure;
  readonly remarks: ReadonlyArray<ReviewRemark>;
};


export type ReviewedFigurePeersArgs = {
  first?: Scalars['Int']['input'];
};

export type RollUp = {
  readonly communes: Scalars['Int']['output'];
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  readonly indicator: Indicator;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  readonly notApplicable: Scalars['Int']['output'];
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  readonly period: Period;
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly reporting: Scalars['Int']['output'];
  readonly sum?: Maybe<Scalars['Float']['output']>;
  readonly yes?: Maybe<Scalars['Int']['output']>;
};

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

export type SameDenominator = {
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
};

export type SaveReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly figures: ReadonlyArray<FigureInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type ScopeHeir = {
  readonly heir: Scalars['String']['output'];
  readonly scope: Scalars['String']['output'];
};

export type ScopeHeirInput = {
  readonly heir: Scalars['ID']['input'];
  readonly scope: Scalars['ID']['input'];
};

export type ScopeOfPreview = {
  readonly authority: Scalars['String']['output'];
  readonly firstPeriod: Scalars['String']['output'];
  readonly heir?: Maybe<Scalars['String']['output']>;
  readonly rules: ScopeRules;
  readonly scope: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['String']['output']>;
};


export type ScopeOfPreviewAuthorityArgs = {
  lang?: InputMaybe<Language>;
};

export type ScopePoint = {
  readonly period: Period;
  readonly rollUp: RollUp;
};

export type ScopeRollUp = {
  readonly ranking: Ranking;
  readonly rollUps: ReadonlyArray<RollUp>;
};

export type ScopeRules = Node & {
  readonly allowedActions: ReadonlyArray<AllowedAction>;
  readonly closingDay: Scalars['Int']['output'];
  readonly countsSubmitted: Scalars['Boolean']['output'];
  readonly dueDayOfMonth?: Maybe<Scalars['Int']['output']>;
  readonly dueWorkingDays?: Maybe<Scalars['Int']['output']>;
  readonly finalDay: Scalars['Int']['output'];
  readonly finalWaitDays: Scalars['Int']['output'];
  readonly firstPeriod: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly ladder: Ladder;
  readonly letterhead: Letterhead;
  readonly lockAfter: Scalars['Int']['output'];
  readonly lockedPeriods: ReadonlyArray<Scalars['String']['output']>;
  readonly remindersFrom?: Maybe<Scalars['LocalDate']['output']>;
  readonly reviewAssignments: ReadonlyArray<ReviewAssignment>;
  readonly revision?: Maybe<Scalars['String']['output']>;
  readonly scope: Unit;
  readonly signOff: Scalars['Boolean']['output'];
  readonly signsForCommittee: Scalars['Boolean']['output'];
};

export type ScopeRulesPayload = {
  readonly errors: ReadonlyArray<UserError>;
  readonly keptDueDays: ReadonlyArray<KeptDueDay>;
  readonly movedDueDays: ReadonlyArray<MovedDueDay>;
  readonly record?: Maybe<AdministrationRecord>;
  readonly rules?: Maybe<ScopeRules>;
};

export type Scoring = {
  readonly bands: ReadonlyArray<Band>;
  readonly isPerMonth: Scalars['Boolean']['output'];
  readonly maximumLevel?: Maybe<Scalars['Int']['output']>;
  readonly rule: ScoringRule;
  readonly status?: Maybe<RuleStatus>;
  readonly target?: Maybe<Target>;
  readonly targets: ReadonlyArray<Target>;
};


export type ScoringTargetArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ScoringRule =
  | 'BANDS'
  | 'LEVELS'
  | 'MIN_MAX'
  | 'NONE'
  | 'TARGET'
  | 'YES_NO';

export type SeenReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly period: Scalars['PeriodCode']['input'];
  readonly unit: Scalars['ID']['input'];
};

export type SensitivityFactor =
  | 'AGGREGATION'
  | 'MISSING'
  | 'NOISE'
  | 'NORMALISATION'
  | 'WEIGHTS';

export type SensitivityShare = {
  readonly factor: SensitivityFactor;
  readonly firstOrder: Scalars['Float']['output'];
  readonly firstOrderError: Scalars['Float']['output'];
  readonly total: Scalars['Float']['output'];
  readonly totalError: Scalars['Float']['output'];
};

export type Series = Node & {
  readonly from: Period;
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<SeriesLine>;
  readonly scopePoints: ReadonlyArray<ScopePoint>;
  readonly to: Period;
};

export type SeriesLine = {
  readonly points: ReadonlyArray<SeriesPoint>;
  readonly unit: Unit;
};

export type SeriesPoint = {
  readonly figure: Figure;
  readonly isLoaded: Scalars['Boolean']['output'];
  readonly parts?: Maybe<FigureParts>;
  readonly period: Period;
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly target?: Maybe<Target>;
};

export type SetDeliveryAsideInput = {
  readonly delivery: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SetDeliveryAsidePayload = {
  readonly delivery?: Maybe<Delivery>;
  readonly errors: ReadonlyArray<UserError>;
  readonly record?: Maybe<AdministrationRecord>;
};

export type SetMailPreferencesInput = {
  readonly digests?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly language?: InputMaybe<Language>;
};

export type SignatureBlock = {
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
};


export type SignatureBlockLinesArgs = {
  lang?: InputMaybe<Language>;
};

export type SignedDocument = {
  readonly date: Scalars['LocalDate']['output'];
  readonly number: Scalars['String']['output'];
};

export type SignedDocumentInput = {
  readonly date: Scalars['LocalDate']['input'];
  readonly number: Scalars['String']['input'];
};

export type SimulatedFigureInput = {
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
  readonly indicator: Scalars['IndicatorCode']['input'];
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  readonly unit: Scalars['ID']['input'];
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SimulatedGroupPointsInput = {
  readonly group: Scalars['GroupCode']['input'];
  readonly points: Scalars['Float']['input'];
};

export type SimulatedPointsInput = {
  readonly indicator: Scalars['IndicatorCode']['input'];
  readonly points: Scalars['Float']['input'];
};

export type SimulatedRanking = {
  readonly basedOn: Ranking;
  readonly communeCount: Scalars['Int']['output'];
  readonly movedCount: Scalars['Int']['output'];
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly rankedCount: Scalars['Int']['output'];
  readonly rows: ReadonlyArray<SimulatedRow>;
};


export type SimulatedRankingNotesArgs = {
  lang?: InputMaybe<Language>;
};


export type SimulatedRankingRowsArgs = {
  first?: Scalars['Int']['input'];
  skip?: Scalars['Int']['input'];
};

export type SimulatedRow = {
  readonly index?: Maybe<Scalars['Float']['output']>;
  readonly isTied: Scalars['Boolean']['output'];
  readonly places?: Maybe<Scalars['Int']['output']>;
  readonly points?: Maybe<Scalars['Float']['output']>;
  readonly published: RankingRow;
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly unit: Unit;
  readonly unitOnDay: UnitOnDay;
  readonly unrankedReason?: Maybe<UnrankedReason>;
};


export type SimulatedRowSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type SimulatedTargetInput = {
  readonly indicator: Scalars['IndicatorCode']['input'];
  readonly target: Scalars['Float']['input'];
};

export type Standing = {
  readonly earned: Scalars['Float']['output'];
  readonly isTied: Scalars['Boolean']['output'];
  readonly possible: Scalars['Float']['output'];
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly score?: Maybe<Scalars['Float']['output']>;
};

export type SubmitReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly figures?: ReadonlyArray<FigureInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly signedDocument?: InputMaybe<SignedDocumentInput>;
  readonly unit: Scalars['ID']['input'];
};

export type SuppressionLift = {
  readonly actor: Scalars['String']['output'];
  readonly actorName: Scalars['String']['output'];
  readonly at: Scalars['DateTimeISO']['output'];
  readonly reason: Scalars['String']['output'];
};

export type TakeBackExtensionRequestInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['ID']['input'];
};

export type TakeBackReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['ID']['input'];
};

export type Target = {
  readonly isHeld: Scalars['Boolean']['output'];
  readonly isInterpolated: Scalars['Boolean']['output'];
  readonly status?: Maybe<RuleStatus>;
  readonly value: Scalars['Float']['output'];
  readonly year: Scalars['Int']['output'];
};

export type TextInput = {
  readonly en: Scalars['String']['input'];
  readonly vi: Scalars['String']['input'];
};

export type Timeliness =
  | 'LATE'
  | 'NOT_DUE'
  | 'ON_TIME'
  | 'OVERDUE';

export type TransferOfficialInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly official: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly role?: InputMaybe<OfficialRole>;
  readonly unit: Scalars['ID']['input'];
};

export type TrustedDocument = {
  readonly documentId: Scalars['String']['output'];
  readonly registeredAt: Scalars['DateTimeISO']['output'];
  readonly text: Scalars['String']['output'];
};

export type Unit = Node & {
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { ancestors }`. It goes on working at least until 2027-12-31. */
  readonly ancestors: ReadonlyArray<Unit>;
  readonly children: UnitConnection;
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { decision }`. It goes on working at least until 2027-12-31. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly explanation?: Maybe<Explanation>;
  readonly formerly: ReadonlyArray<UnitOnDay>;
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { code }`. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  readonly history: ReadonlyArray<RankingHistoryEntry>;
  readonly id: Scalars['ID']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly isPlanned: Scalars['Boolean']['output'];
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { isVillageCountDemonstration }`. It goes on working at least until 2027-12-31. */
  readonly isVillageCountDemonstration: Scalars['Boolean']['output'];
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { kind }`. It goes on working at least until 2027-12-31. */
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly lineage: ReadonlyArray<LineageLink>;
  readonly movedTo: ReadonlyArray<Unit>;
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { name }`. It goes on working at least until 2027-12-31. */
  readonly name: Scalars['String']['output'];
  readonly onDay?: Maybe<UnitOnDay>;
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { parent }`. It goes on working at least until 2027-12-31. */
  readonly parent?: Maybe<Unit>;
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { path }`. It goes on working at least until 2027-12-31. */
  readonly path: Scalars['String']['output'];
  readonly planned: ReadonlyArray<PlannedChange>;
  readonly predecessors: ReadonlyArray<Unit>;
  readonly profile?: Maybe<CommuneProfile>;
  readonly ranking?: Maybe<RankingRow>;
  readonly report?: Maybe<Report>;
  readonly reports: ReportConnection;
  readonly series: ReadonlyArray<Series>;
  readonly slug: Scalars['String']['output'];
  readonly successors: ReadonlyArray<Unit>;
  readonly takenInFromOutside: ReadonlyArray<OutsidePart>;
  readonly validFrom?: Maybe<Scalars['LocalDate']['output']>;
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** @deprecated Since 2026-11-29: it depends on the day. Ask `onDay { villageCount }`. It goes on working at least until 2027-12-31. */
  readonly villageCount: Scalars['Int']['output'];
};


export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


export type UnitExplanationArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type UnitHistoryArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type UnitNameArgs = {
  lang?: InputMaybe<Language>;
};


export type UnitOnDayArgs = {
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type UnitPredecessorsArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type UnitProfileArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type UnitRankingArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type UnitReportArgs = {
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
};


export type UnitReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
};


export type UnitSeriesArgs = {
  from?: InputMaybe<Scalars['PeriodCode']['input']>;
  indicators?: InputMaybe<ReadonlyArray<Scalars['IndicatorCode']['input']>>;
  to?: InputMaybe<Scalars['PeriodCode']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type UnitSuccessorsArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
  day?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type UnitChange = {
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  /** @deprecated Since 2026-11-29: ask `code`. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  readonly heirsOutside: ReadonlyArray<Scalars['String']['output']>;
  readonly kinds: ReadonlyArray<ReorganisationKind>;
  readonly level?: Maybe<UnitLevel>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly of: UnitClause;
  readonly outsideLand: ReadonlyArray<Scalars['String']['output']>;
  readonly outsideUnits: ReadonlyArray<Scalars['String']['output']>;
  readonly parent?: Maybe<Scalars['String']['output']>;
  readonly predecessors: ReadonlyArray<PredecessorShare>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly unitKind?: Maybe<UnitKind>;
  readonly within?: Maybe<Scalars['String']['output']>;
};


export type UnitChangeNameArgs = {
  lang?: InputMaybe<Language>;
};

export type UnitChangeInput = {
  readonly alter?: InputMaybe<AlterUnitInput>;
  readonly end?: InputMaybe<EndUnitInput>;
  readonly endLevel?: InputMaybe<EndLevelInput>;
  readonly form?: InputMaybe<FormUnitInput>;
};

export type UnitClause =
  | 'ALTER'
  | 'END'
  | 'END_LEVEL'
  | 'FORM';

export type UnitConnection = {
  readonly edges: ReadonlyArray<UnitEdge>;
  readonly isPlanned: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<Unit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
};

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

export type UnitOfPreview = {
  readonly code?: Maybe<Scalars['String']['output']>;
  /** @deprecated Since 2026-11-29: ask `code`. It goes on working at least until 2027-12-31. */
  readonly gsoCode?: Maybe<Scalars['String']['output']>;
  readonly kind: UnitKind;
  readonly name: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly slug: Scalars['String']['output'];
};


export type UnitOfPreviewNameArgs = {
  lang?: InputMaybe<Language>;
};

export type UnitOnDay = Node & {
  readonly ancestors: ReadonlyArray<UnitOnDay>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly day: Scalars['LocalDate']['output'];
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isPlanned: Scalars['Boolean']['output'];
  readonly isVillageCountDemonstration: Scalars['Boolean']['output'];
  readonly kind: UnitKind;
  readonly name: Scalars['String']['output'];
  readonly parent?: Maybe<UnitOnDay>;
  readonly path: Scalars['String']['output'];
  readonly slug: Scalars['String']['output'];
  readonly unit: Unit;
  readonly villageCount: Scalars['Int']['output'];
};


export type UnitOnDayNameArgs = {
  lang?: InputMaybe<Language>;
};

export type UnrankedReason =
  | 'AWAITING_REVIEW'
  | 'EXTENDED'
  | 'LOW_COVERAGE'
  | 'NOT_APPROVED'
  | 'NO_REPORT';

export type UnreachableOfficialConnection = {
  readonly edges: ReadonlyArray<UnreachableOfficialEdge>;
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnreachableOfficialEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly isReachable: Scalars['Boolean']['output'];
  readonly lifts: ReadonlyArray<SuppressionLift>;
  readonly node: Official;
  readonly reason: UnreachableReason;
  readonly since?: Maybe<Scalars['DateTimeISO']['output']>;
  readonly standIns: ReadonlyArray<Official>;
};

export type UnreachableReason =
  | 'BOUNCE'
  | 'COMPLAINT'
  | 'NO_ADDRESS'
  | 'REFUSED'
  | 'UNREADABLE';

export type UnremindedOfficialConnection = {
  readonly edges: ReadonlyArray<UnremindedOfficialEdge>;
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type UnremindedOfficialEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Official;
  readonly reason: NoReminderReason;
  readonly sentence: Scalars['String']['output'];
};


export type UnremindedOfficialEdgeSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type UnusualFigure = {
  readonly indicator: Indicator;
  readonly median: Scalars['Float']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly zScore: Scalars['Float']['output'];
};


export type UnusualFigureSentenceArgs = {
  lang?: InputMaybe<Language>;
};

export type UserError = {
  readonly code: UserErrorCode;
  readonly comparedWith?: Maybe<ComparedValue>;
  readonly message: Scalars['String']['output'];
  readonly needsReason: Scalars['Boolean']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};


export type UserErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

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

export type UsualCount = {
  readonly least: Scalars['Float']['output'];
  readonly most: Scalars['Float']['output'];
  readonly usual?: Maybe<Scalars['Float']['output']>;
};

export type Viewer = Node & {
  readonly assignment?: Maybe<Assignment>;
  readonly assignments: ReadonlyArray<Assignment>;
  readonly id: Scalars['ID']['output'];
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  readonly letters?: Maybe<OwnLetters>;
  readonly name: Scalars['String']['output'];
  readonly official?: Maybe<Official>;
  readonly role: ViewerRole;
  readonly roleLabel: Scalars['String']['output'];
  readonly scope: Unit;
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  readonly unit: Unit;
};


export type ViewerNameArgs = {
  lang?: InputMaybe<Language>;
};


export type ViewerRoleLabelArgs = {
  lang?: InputMaybe<Language>;
};

export type ViewerRole =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CHAIRMAN'
  | 'LEADER'
  | 'OFFICER'
  | 'REVIEWER'
  | 'SOURCE_SYSTEM';

export type WithdrawReportInput = {
  readonly expectedRevision?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly period: Scalars['PeriodCode']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly unit: Scalars['ID']['input'];
};

export type WorkCalendar = {
  readonly days: ReadonlyArray<CalendarDay>;
  readonly holidays: ReadonlyArray<Holiday>;
  readonly table?: Maybe<HolidayTable>;
  readonly workingDay: CalendarDay;
};


export type WorkCalendarDaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type WorkCalendarHolidaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type WorkCalendarWorkingDayArgs = {
  add?: Scalars['Int']['input'];
  day: Scalars['LocalDate']['input'];
};
