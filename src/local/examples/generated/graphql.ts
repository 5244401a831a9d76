/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly idempotencyKey: string;
  /** Global or readable id of the official, in any assignment. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
  /** What the person may do there. */
  readonly role: OfficialRole;
  /** The first day; at once when absent. */
  readonly since?: string | null | undefined;
  /** The unit (global or readable id). */
  readonly unit: string;
  /** The last day; until somebody ends it when absent. */
  readonly until?: string | null | undefined;
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

/** What to approve. */
export type ApproveReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** A remark, for the record. */
  readonly note?: string | null | undefined;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** What to approve. */
export type ApproveReportsInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** A remark, for the record of each. */
  readonly note?: string | null | undefined;
  /**
   * True: a report with a warning, an open comment or a figure outside its expected range is refused with
   * `TO_BE_LOOKED_AT`, as `ReportReview.isUnremarkable` says; the others are approved.
   */
  readonly onlyUnremarkable?: boolean;
  /** The reports, 1 to 200. */
  readonly reports: ReadonlyArray<SeenReportInput>;
};

/** What to change in the calendar rules of a scope; what is not named stays. */
export type ChangeCalendarInput = {
  /** Day of the month on which figures are closed, 1 to 28; not on a day on which that would reopen a closed period. */
  readonly closingDay?: number | null | undefined;
  /** Count submitted figures before they are approved. */
  readonly countsSubmitted?: boolean | null | undefined;
  /** Due on this day of the month, 1 to 31, moved to the next working day; instead of `dueWorkingDays`. */
  readonly dueDayOfMonth?: number | null | undefined;
  /** Due on this working day after closing, 1 to 20; instead of `dueDayOfMonth`. */
  readonly dueWorkingDays?: number | null | undefined;
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** A ranking becomes final when this day of the month, 1 to 31, has ended and no report waits. */
  readonly finalDay?: number | null | undefined;
  /**
   * How many working days after that day, 0 to 20, a ranking waits at most, for extensions that still run and for reports
   * that a reviewer has not closed.
   */
  readonly finalWaitDays?: number | null | undefined;
  /** First month in which reports are expected, from 2020-01 to a year ahead. */
  readonly firstPeriod?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** A period locks this many periods after its deadline, 1 to 24. */
  readonly lockAfter?: number | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Reminders run from this day on; null switches them off. */
  readonly remindersFrom?: string | null | undefined;
  /** The scope (global or readable id). */
  readonly scope: string;
  /**
   * The Chairperson of a commune sends its reports, which the officer hands over. Switched off, a report that lies with the Chairperson
   * can still be sent by both.
   */
  readonly signOff?: boolean | null | undefined;
  /** Print "TM. ỦY BAN NHÂN DÂN" above the signature of the Chairperson or a deputy. */
  readonly signsForCommittee?: boolean | null | undefined;
};

/** What to change in the holiday table; at least one entry. */
export type ChangeHolidaysInput = {
  /** The revision that the caller has seen, from `HolidayTable.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
  /** Days whose entry is removed; at most 100. */
  readonly remove?: ReadonlyArray<string>;
  /** Entries to add, or to replace the entry of their day; at most 100. */
  readonly set?: ReadonlyArray<HolidayInput>;
};

/** What to change in the ladder of a scope; what is not named stays. */
export type ChangeLadderInput = {
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** All working days on which no letter goes, at most 60. */
  readonly quietDays?: ReadonlyArray<string> | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Repeat at most this often, 0 to 20. */
  readonly repeatAtMost?: number | null | undefined;
  /** Repeat after this many working days, 1 to 60. */
  readonly repeatEvery?: number | null | undefined;
  /** How reviewers are reminded of reports that wait for them. */
  readonly review?: ReviewLadderInput | null | undefined;
  /** The scope (global or readable id). */
  readonly scope: string;
  /**
   * Letters are sent from this time on: 06:00 to 17:30, on the half hour. After 17:30 no sweep makes up for one that
   * failed that day.
   */
  readonly sendTime?: string | null | undefined;
  /** All steps, 1 to 20, in the order of their days. */
  readonly steps?: ReadonlyArray<LadderStepInput> | null | undefined;
};

/** What to change in a draft; what is not named stays. */
export type ChangeMethodDraftInput = {
  /** Indicators to be added; a version has at most 200. Change the points of their groups as well. */
  readonly add?: ReadonlyArray<NewIndicatorInput>;
  /** Id of the draft. */
  readonly draft: string;
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: string | null | undefined;
  /** Names and points of groups. */
  readonly groups?: ReadonlyArray<MethodGroupInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Names, points, rules and targets of indicators that the draft has. */
  readonly indicators?: ReadonlyArray<MethodIndicatorInput>;
  /** All legal texts that the version follows, at most 20. */
  readonly legalBasis?: ReadonlyArray<TextInput> | null | undefined;
  /** Share of the points, 0 to 1, for which a commune must have figures to be ranked. */
  readonly minimumCoverage?: number | null | undefined;
  /** What a missing figure does to a score. */
  readonly missingPolicy?: MissingPolicy | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Name in Vietnamese, together with the one in English. */
  readonly nameVi?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Points of all groups together. */
  readonly totalPoints?: number | null | undefined;
  /** Which figure a submission takes where a source system and an official differ. */
  readonly winner?: ConflictWinner | null | undefined;
};

/** Which of two figures that differ a submission takes. */
export type ConflictWinner =
  /** The one that a source system delivered. */
  | 'SOURCE'
  /** The one that an official typed. */
  | 'TYPED';

/** What to copy. */
export type CopyLastPeriodInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Codes of the indicators to copy; all that do not start anew in each period when absent. */
  readonly indicators?: ReadonlyArray<string> | null | undefined;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** What to begin. */
export type CreateMethodDraftInput = {
  /** Id of the version to begin with; the one in force today when absent. */
  readonly basedOn?: string | null | undefined;
  /** Id of the new version, such as `DTI-commune-2`: 3 to 60 letters, digits, dots, dashes or underscores. */
  readonly id: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
};

/** What to extend. */
export type ExtendDeadlineInput = {
  /** The new deadline: a working day after the current one. */
  readonly day: string;
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** The kind of ground, which is public; that of the open request when absent. */
  readonly ground?: ExtensionGround | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why. */
  readonly reason: string;
  /** The commune (global or readable id). */
  readonly unit: string;
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

/** What the reviewer asks about one figure. */
export type FigureCommentInput = {
  /** The comment. */
  readonly comment: string;
  /** Code of the indicator. */
  readonly indicator: string;
};

/** Which file of figures to approve or refuse. */
export type FigureFileInput = {
  /** Id of the file, from `figureFiles`. */
  readonly file: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why, at most 1,000 characters: with what the figures were compared, or what is wrong. */
  readonly reason: string;
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
  readonly denominator?: number | null | undefined;
  /** Links to evidence, https only, at most 10. The links given before are kept when absent. */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** The figure, in exactly one of its forms; the saved one is kept when absent. */
  readonly figure?: FigureValueInput | null | undefined;
  /** Code of the indicator, such as `G03`. */
  readonly indicator: string;
  /**
   * True: there is no figure, and the saved one is removed; needs a reason.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly noData?: boolean | null | undefined;
  /**
   * True: the indicator does not apply; stands for 0/0 and needs a reason.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly notApplicable?: boolean | null | undefined;
  /**
   * Numerator of a ratio.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly numerator?: number | null | undefined;
  /**
   * Why there is none, why it does not apply, or why it is right although it looks doubtful. The reason given before is
   * kept when absent.
   */
  readonly reason?: string | null | undefined;
  /**
   * A count or a level.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly value?: number | null | undefined;
  /**
   * Yes or no.
   * @deprecated Since 2026-11-25: give `figure` instead. It goes on working at least until 2027-12-31.
   */
  readonly yes?: boolean | null | undefined;
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
  {   /** A number of people or things. */
  readonly count: number; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never;   /** Only `true`: there is no figure, and the saved one is removed; needs a reason when the report is submitted. */
  readonly empty: boolean; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never;   /** A level, from 0 on. */
  readonly level: number; readonly notApplicable?: never; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never;   /** Only `true`: the indicator does not apply; stands for 0/0 and needs a reason. */
  readonly notApplicable: boolean; readonly ratio?: never; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never;   /** A part of a whole, such as 57 of 60. */
  readonly ratio: RatioInput; readonly yes?: never; }
  |  { readonly count?: never; readonly empty?: never; readonly level?: never; readonly notApplicable?: never; readonly ratio?: never;   /** Yes or no. */
  readonly yes: boolean; };

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

/** How often something is reported. */
export type Frequency =
  /** Every month, closed on the closing date. */
  | 'MONTHLY'
  /** Every quarter, closed on the closing date of its last month. */
  | 'QUARTERLY'
  /** Every year, closed on the closing date in December. */
  | 'YEARLY';

/** What to hand to the Chairperson. */
export type HandToChairmanInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Figures to change along with it. */
  readonly figures?: ReadonlyArray<FigureInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** One entry of the holiday table. */
export type HolidayInput = {
  /** The day. Swapped working days lie on a weekend, swapped days off and days in lieu on Monday to Friday. */
  readonly date: string;
  /** The decision or law behind it, in Vietnamese. */
  readonly decision?: string | null | undefined;
  /** The day of the decision. */
  readonly decisionDate?: string | null | undefined;
  /** Why the day is an exception; only SWAPPED_WORKING is worked. */
  readonly kind: HolidayKind;
  /** Name in English. */
  readonly nameEn: string;
  /** Name in Vietnamese. */
  readonly nameVi: string;
  /** The source, or another remark. */
  readonly note?: string | null | undefined;
  /** How certain the entry is: VERIFIED needs a decision, NOT_DECREED is only expected. */
  readonly status: HolidayStatus;
  /** The other day of a swap. */
  readonly swappedWith?: string | null | undefined;
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

/** Who is invited. */
export type InviteOfficialInput = {
  /** Address with which the person signs in and to which letters go. */
  readonly email: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Language of letters and refusals. */
  readonly language?: Language;
  /** Full name. */
  readonly name: string;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** What the person may do. */
  readonly role: OfficialRole;
  /** The unit (global or readable id): a commune for officers and Chairpersons, a level above for reviewers and leaders. */
  readonly unit: string;
};

/** One step of the ladder. */
export type LadderStepInput = {
  /** Working days from the deadline, -60 to 60. */
  readonly offset: number;
  /** Who gets a letter; each once. */
  readonly recipients: ReadonlyArray<LetterRecipient>;
};

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

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

/** The official whose address works again. */
export type LiftSuppressionInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** The official (global or own id). */
  readonly official: string;
  /** How it is known that the address works. */
  readonly reason: string;
};

/** The time that a figure covers. */
export type Measure =
  /** What happened within the period. */
  | 'FLOW'
  /** What happened in the twelve months up to the closing date. */
  | 'LAST_12_MONTHS'
  /** The state at the end of the closing date. */
  | 'STOCK';

/** One threshold of bands. */
export type MethodBandInput = {
  /** From this value on. */
  readonly atLeast: number;
  /** The share of the points, 0 to 1. */
  readonly share: number;
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
  readonly code: string;
  /** Its name. */
  readonly name?: TextInput | null | undefined;
  /** Its points. */
  readonly points?: number | null | undefined;
};

/** What to change about one indicator; what is not named stays. */
export type MethodIndicatorInput = {
  /** Code of the indicator, such as `G03`. */
  readonly code: string;
  /** False where a lower figure is the better one. */
  readonly higherIsBetter?: boolean | null | undefined;
  /** Its name. */
  readonly name?: TextInput | null | undefined;
  /** Of a count: what is far from the usual. */
  readonly plausibility?: PlausibilityInput | null | undefined;
  /** Its points. */
  readonly points?: number | null | undefined;
  /** True takes the indicator out of the version. */
  readonly remove?: boolean | null | undefined;
  /** Another rule. */
  readonly scoring?: MethodScoringInput | null | undefined;
  /** All targets, by year. */
  readonly targets?: ReadonlyArray<MethodTargetInput> | null | undefined;
};

/** How an indicator is scored. */
export type MethodScoringInput = {
  /** Thresholds with their shares from 0 on, for BANDS. */
  readonly bands?: ReadonlyArray<MethodBandInput> | null | undefined;
  /** The highest level, for LEVELS. */
  readonly max?: number | null | undefined;
  /** True where the target of a count is for one month, for TARGET. */
  readonly perMonth?: boolean | null | undefined;
  /** The rule. */
  readonly rule: ScoringRule;
};

/** The target of one year. */
export type MethodTargetInput = {
  /** Per cent for a ratio, otherwise a number; above 0. */
  readonly value: number;
  /** The year, 2020 to 2100. */
  readonly year: number;
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

/** Who is absent, who stands in, and when. */
export type NameSubstituteInput = {
  /**
   * Number of the Chairperson's written authorisation, for a substitute who is no Vice-Chairperson: the print then says TUQ. CHỦ
   * TỊCH. At most 100 characters.
   */
  readonly authorisation?: string | null | undefined;
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** The first day, today or later. */
  readonly from: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official who is absent, in the assignment that it is about. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
  /** Global or readable id of the substitute, an official of the same unit. */
  readonly substitute: string;
  /** The last day, within a year of the first. */
  readonly until: string;
};

/** An indicator that a draft does not have yet. When units merge, its figures are combined by the rule of its kind. */
export type NewIndicatorInput = {
  /**
   * Its code, such as `G20`: 2 to 20 capitals, digits, dashes or underscores. A code that any version had keeps its kind and
   * its frequency for ever.
   */
  readonly code: string;
  /** What is counted; for a COUNT. */
  readonly counted?: TextInput | null | undefined;
  /** What the denominator counts; for a RATIO. */
  readonly denominator?: TextInput | null | undefined;
  /** How often it is reported. */
  readonly frequency: Frequency;
  /** Code of the group whose points it belongs to. */
  readonly group: string;
  /** False where a lower figure is the better one. */
  readonly higherIsBetter?: boolean;
  /** Which kind of figure is reported. */
  readonly kind: IndicatorKind;
  /** What each level means; for a LEVEL. */
  readonly levels?: TextInput | null | undefined;
  /** True where 0/0 means that the ratio does not apply; otherwise a denominator of 0 is refused. */
  readonly mayNotApply?: boolean;
  /** The time that a figure covers. */
  readonly measure: Measure;
  /** What is reported. */
  readonly name: TextInput;
  /** What the numerator counts; for a RATIO. */
  readonly numerator?: TextInput | null | undefined;
  /** Its points. */
  readonly points: number;
  /** How a figure becomes points. */
  readonly scoring: MethodScoringInput;
  /** Who or what holds the figure, in Vietnamese, 1 to 300 letters. */
  readonly source: string;
  /** The same in English; the Vietnamese text where it is left out. */
  readonly sourceEn?: string | null | undefined;
  /** Targets by year, for the rule TARGET. */
  readonly targets?: ReadonlyArray<MethodTargetInput> | null | undefined;
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

/** Why no officer of a commune reads letters. */
export type OfficerGap =
  /** No officer is registered there, or none is active. */
  | 'NO_OFFICER'
  /** There are officers, and letters reach none of them: `unreachableOfficials` says why. */
  | 'UNREACHABLE';

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

/** When a count needs a reason. */
export type PlausibilityInput = {
  /** A smaller usual counts as this one: 1 to 1,000,000. */
  readonly from: number;
  /** It needs one above this many times the usual, and below that part of it: above 1, at most 1,000. */
  readonly times: number;
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

/** A part of a whole. */
export type RatioInput = {
  /** The whole. The service fills it in where villages are counted. */
  readonly denominator?: number | null | undefined;
  /** The part. */
  readonly numerator: number;
};

/** One delivery of a source system. */
export type RecordFiguresInput = {
  /** The figures, 1 to 1,000. */
  readonly figures: ReadonlyArray<RecordedFigureInput>;
  /** Names the delivery, 8 to 100 letters, digits, dashes, dots or colons; kept as the batch of every figure in it. */
  readonly idempotencyKey: string;
  /** When the system took the figures. A later figure is never replaced by an earlier one. */
  readonly takenAt: string;
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
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Number and date. */
  readonly signedDocument: SignedDocumentInput;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** One delivered figure: a ratio, `value`, `yes` or `notApplicable`. */
export type RecordedFigureInput = {
  /** Denominator of a ratio. The service fills it in where villages are counted. */
  readonly denominator?: number | null | undefined;
  /** Code of the indicator, such as `G03`. */
  readonly indicator: string;
  /** True: the indicator does not apply; stands for 0/0. */
  readonly notApplicable?: boolean | null | undefined;
  /** Numerator of a ratio. */
  readonly numerator?: number | null | undefined;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
  /** A count or a level. */
  readonly value?: number | null | undefined;
  /** Yes or no. */
  readonly yes?: boolean | null | undefined;
};

/** Which request to refuse. */
export type RefuseExtensionInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why, for the commune. */
  readonly reason: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** How a true figure relates to the published one. */
export type Relation =
  /** It is exactly that. */
  | 'EQUAL'
  /** It is more: the published value is a lower bound. */
  | 'GREATER'
  /** It is less: the published value is an upper bound. */
  | 'LESS';

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

/** What to reopen. */
export type ReopenReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why. */
  readonly reason: string;
  /** The commune (global or readable id). */
  readonly unit: string;
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

/** How far a reorganisation is. */
export type ReorganisationState =
  /** It can be changed, and changes nothing. */
  | 'DRAFT'
  /** The map follows it from its day on. */
  | 'PUBLISHED';

/** State of a report as the public may see it. */
export type ReportState =
  /** Approved: its figures are public and count in rankings. They stay in force while the report is worked on again. */
  | 'APPROVED'
  /** Nothing is submitted. */
  | 'NOT_SUBMITTED'
  /** Submitted and waiting for approval. */
  | 'SUBMITTED';

/** The new deadline to request. */
export type RequestExtensionInput = {
  /** The day asked for: a working day after the deadline in force, not after the lock of the period (`ReportForm.extensionDays`). */
  readonly day: string;
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** The kind of ground, which is public once it is granted. */
  readonly ground: ExtensionGround;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why, for the reviewer; never public. */
  readonly reason: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** What to return, and what to correct; at least one comment. */
export type ReturnReportInput = {
  /** About the report as a whole. */
  readonly comment?: string | null | undefined;
  /** About single figures. */
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** What to return to the officer, and what to correct; at least one comment. */
export type ReturnToOfficerInput = {
  /** About the report as a whole. */
  readonly comment?: string | null | undefined;
  /** About single figures. */
  readonly comments?: ReadonlyArray<FigureCommentInput>;
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** How reviewers are reminded of reports that wait for them; what is not named stays as it is. */
export type ReviewLadderInput = {
  /** It is named again each time this many working days have passed, 1 to 60. */
  readonly every?: number | null | undefined;
  /** A report is first named in the reviewers' daily letter this many working days after its submission, 1 to 60. */
  readonly firstAfter?: number | null | undefined;
  /** From this many working days on, the digest for leaders names the report with the reviewing office; 1 to 60. */
  readonly leadersFrom?: number | null | undefined;
};

/** Where a rule or target comes from. */
export type RuleStatus =
  /** A proposal of this service that an administrator may change. It is not a law. */
  | 'LOCAL'
  /** Seen in a published text. */
  | 'OFFICIAL'
  /** General knowledge; nobody has seen the text. */
  | 'UNVERIFIED';

/** What to save. */
export type SaveReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Figures to change. */
  readonly figures: ReadonlyArray<FigureInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
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
  readonly expectedRevision?: string | null | undefined;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** Which delivery to set aside. */
export type SetDeliveryAsideInput = {
  /** Global id of the delivery, from `ReportForm.deliveries`. */
  readonly delivery: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** What to set; what is left out stays as it is. */
export type SetMailPreferencesInput = {
  /** Whether letters besides the reminders are sent: digests to leaders, rankings to officials of communes. */
  readonly digests?: boolean | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Language in which letters are written. */
  readonly language?: Language | null | undefined;
};

/** The signed paper of a report. */
export type SignedDocumentInput = {
  /** The day on which it was signed; not after today. */
  readonly date: string;
  /** Its number and symbol, such as `12/BC-UBND`; at most 50 characters. */
  readonly number: string;
};

/** One commune's figure for the simulation. Give what the indicator's kind needs and nothing else. */
export type SimulatedFigureInput = {
  /** Denominator of a ratio: a whole number; the published one when absent. */
  readonly denominator?: number | null | undefined;
  /** Code of an indicator that communes report, such as `G03`; what the service computes (F07) stays as published. */
  readonly indicator: string;
  /** Numerator of a ratio: a whole number from 0 to the denominator. */
  readonly numerator?: number | null | undefined;
  /** The commune (global or readable id). */
  readonly unit: string;
  /** A count or a level: a whole number from 0. */
  readonly value?: number | null | undefined;
  /** The answer to a yes-or-no indicator. */
  readonly yes?: boolean | null | undefined;
};

/** Other points for one group. */
export type SimulatedGroupPointsInput = {
  /** Code of the group, such as `AWARENESS`. */
  readonly group: string;
  /** Its points: 0, or from 0.000001 to 10,000. */
  readonly points: number;
};

/** Other points for one indicator. */
export type SimulatedPointsInput = {
  /** Code of a scored indicator, such as `G03`. */
  readonly indicator: string;
  /** Its points: 0, or from 0.000001 to 10,000. */
  readonly points: number;
};

/** Another target for one indicator. */
export type SimulatedTargetInput = {
  /** Code of an indicator with the rule TARGET, such as `G03`. */
  readonly indicator: string;
  /**
   * The target for the year of the figure: per cent for a ratio, otherwise a number. From 0.000001 on; for a
   * ratio at most 100.
   */
  readonly target: number;
};

/** What to submit. */
export type SubmitReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Figures to change along with it. */
  readonly figures?: ReadonlyArray<FigureInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The signed document, if there is one; it can be given later too, until the report is approved. */
  readonly signedDocument?: SignedDocumentInput | null | undefined;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** Which request to take back. */
export type TakeBackExtensionRequestInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why; kept in the history. */
  readonly reason?: string | null | undefined;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** What to take back from the Chairperson. */
export type TakeBackReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why, for the record. */
  readonly reason?: string | null | undefined;
  /** The commune (global or readable id). */
  readonly unit: string;
};

/** A text in both languages, 1 to 300 letters each. */
export type TextInput = {
  /** In English. */
  readonly en: string;
  /** In Vietnamese. */
  readonly vi: string;
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
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why, for the record. */
  readonly reason?: string | null | undefined;
  /** The commune (global or readable id). */
  readonly unit: string;
};

export type AddAssignmentMutationVariables = Exact<{
  input: AddAssignmentInput;
}>;


export type AddAssignmentMutation = { readonly addAssignment: { readonly record: { readonly id: string, readonly action: AdministrationAction, readonly reason: string, readonly actorName: string } | null, readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly since: string | null, readonly until: string | null, readonly unit: { readonly id: string, readonly slug: string } } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type AdministrationLogQueryVariables = Exact<{
  noun?: AdministrationNoun | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdministrationLogQuery = { readonly administrationLog: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly noun: AdministrationNoun, readonly subject: string, readonly subjectName: string | null, readonly reason: string, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type AllowedAdministrationQueryVariables = Exact<{
  lang?: Language;
}>;


export type AllowedAdministrationQuery = { readonly scopeRules: { readonly id: string, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null }> } | null, readonly holidayTable: { readonly id: string, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null }> } | null, readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> }> } | null };

export type ApproveFigureFileMutationVariables = Exact<{
  input: FigureFileInput;
}>;


export type ApproveFigureFileMutation = { readonly approveFigureFile: { readonly remaining: number, readonly file: { readonly id: string, readonly state: FigureFileState, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly record: { readonly id: string, readonly action: AdministrationAction, readonly subject: string, readonly reason: string } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }> } | null };

export type ChangeCalendarMutationVariables = Exact<{
  input: ChangeCalendarInput;
}>;


export type ChangeCalendarMutation = { readonly changeCalendar: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null } | null, readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly scope: { readonly id: string, readonly slug: string }, readonly period: { readonly id: string, readonly code: string } }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly id: string, readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type ChangeHolidaysMutationVariables = Exact<{
  input: ChangeHolidaysInput;
}>;


export type ChangeHolidaysMutation = { readonly changeHolidays: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly table: { readonly id: string, readonly revision: string | null } | null, readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly scope: { readonly id: string, readonly slug: string }, readonly period: { readonly id: string, readonly code: string } }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly id: string, readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type ChangeLadderMutationVariables = Exact<{
  input: ChangeLadderInput;
}>;


export type ChangeLadderMutation = { readonly changeLadder: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly rules: { readonly id: string, readonly revision: string | null, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<LetterRecipient> }> } } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type ChangeMethodDraftMutationVariables = Exact<{
  input: ChangeMethodDraftInput;
}>;


export type ChangeMethodDraftMutation = { readonly changeMethodDraft: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly draft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly faults: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type CreateMethodDraftMutationVariables = Exact<{
  input: CreateMethodDraftInput;
}>;


export type CreateMethodDraftMutation = { readonly createMethodDraft: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly reason: string } | null, readonly draft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly faults: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type FigureFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureFilesQuery = { readonly figureFiles: ReadonlyArray<{ readonly id: string, readonly state: FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly reports: ReadonlyArray<{ readonly row: number, readonly period: string, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly figures: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly code: string }, readonly figure: { readonly value: number | null } }> }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> }> | null };

export type InviteOfficialMutationVariables = Exact<{
  input: InviteOfficialInput;
}>;


export type InviteOfficialMutation = { readonly inviteOfficial: { readonly record: { readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly reason: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly official: { readonly id: string, readonly revision: string | null, readonly name: string, readonly role: ViewerRole, readonly unit: { readonly id: string, readonly slug: string } } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string, readonly comparedWith: { readonly what: string, readonly value: string } | null }> } | null };

export type MethodDraftQueryVariables = Exact<{
  id: string;
}>;


export type MethodDraftQuery = { readonly methodDraft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly faults: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly effect: { readonly movedCount: number, readonly rows: ReadonlyArray<{ readonly rank: number | null, readonly points: number | null, readonly places: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly published: { readonly id: string, readonly rank: number | null, readonly points: number | null } }> } | null } | null };

export type NameSubstituteMutationVariables = Exact<{
  input: NameSubstituteInput;
}>;


export type NameSubstituteMutation = { readonly nameSubstitute: { readonly record: { readonly id: string, readonly action: AdministrationAction, readonly reason: string, readonly actorName: string } | null, readonly official: { readonly id: string, readonly name: string, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationsQuery = { readonly reorganisations: ReadonlyArray<{ readonly id: string, readonly state: ReorganisationState, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly changes: ReadonlyArray<{ readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly name: string | null, readonly clause: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly faults: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> }> | null };

export type CommuneProfileQueryVariables = Exact<{
  unit?: string;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang?: Language;
}>;


export type CommuneProfileQuery = { readonly unit: { readonly id: string, readonly profile: { readonly id: string, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly ranking: { readonly id: string, readonly version: number, readonly status: RankingStatus, readonly rankedCount: number, readonly isDemonstration: boolean, readonly period: { readonly id: string, readonly code: string } } | null, readonly row: { readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly index: number | null, readonly points: number | null, readonly coverage: number } | null, readonly notFormed: { readonly sentence: string } | null, readonly indicators: ReadonlyArray<{ readonly isCarriedForward: boolean, readonly gap: number | null, readonly share: number | null, readonly earned: number | null, readonly possible: number | null, readonly rank: number | null, readonly indicator: { readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly points: number }, readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly parts: { readonly sentence: string } | null, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null, readonly scopeFigures: { readonly reporting: number, readonly communes: number, readonly rate: number | null, readonly mean: number | null, readonly yes: number | null } | null }> } | null } | null };

export type CompletenessQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
}>;


export type CompletenessQuery = { readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null } | null };

export type ExplainQueryVariables = Exact<{
  unit?: string;
  within?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang?: Language;
}>;


export type ExplainQuery = { readonly unit: { readonly id: string, readonly explanation: { readonly sentence: string, readonly notes: ReadonlyArray<string>, readonly movement: { readonly sentence: string, readonly noChangeReason: NoChangeReason | null, readonly correction: string | null, readonly steps: ReadonlyArray<{ readonly cause: RankStepCause, readonly from: number, readonly to: number, readonly places: number, readonly sentence: string }> | null, readonly gains: ReadonlyArray<{ readonly difference: number, readonly cause: PointChangeCause, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string }, readonly parts: ReadonlyArray<{ readonly cause: PointChangeCause, readonly points: number }> }>, readonly losses: ReadonlyArray<{ readonly difference: number, readonly cause: PointChangeCause, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string }, readonly parts: ReadonlyArray<{ readonly cause: PointChangeCause, readonly points: number }> }> } | null, readonly strengths: ReadonlyArray<{ readonly difference: number, readonly sentence: string }>, readonly weaknesses: ReadonlyArray<{ readonly difference: number, readonly sentence: string }>, readonly contributions: ReadonlyArray<{ readonly lost: number, readonly sentence: string, readonly entry: { readonly isCarriedForward: boolean, readonly share: number | null, readonly earned: number | null, readonly possible: number | null, readonly indicator: { readonly id: string, readonly code: string }, readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: FigureState, readonly value: number | null }, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null } }> } | null } | null };

export type PointFragment = { readonly difference: number, readonly cause: PointChangeCause, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string }, readonly parts: ReadonlyArray<{ readonly cause: PointChangeCause, readonly points: number }> };

export type FigureMatrixQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  units?: ReadonlyArray<string> | string | null | undefined;
  indicators?: ReadonlyArray<string> | string | null | undefined;
  lang?: Language;
}>;


export type FigureMatrixQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly status: RankingStatus, readonly period: { readonly id: string, readonly code: string }, readonly matrix: { readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly rows: ReadonlyArray<{ readonly row: { readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }, readonly cells: ReadonlyArray<{ readonly share: number | null, readonly missingReason: MissingReason | null, readonly figure: { readonly value: number | null } }> }> } } | null };

export type ImprovementsQueryVariables = Exact<{
  unit?: string;
  period?: string | null | undefined;
  first?: number;
  lang?: Language;
}>;


export type ImprovementsQuery = { readonly unit: { readonly id: string, readonly explanation: { readonly sentence: string, readonly improvements: ReadonlyArray<{ readonly kind: ImprovementKind, readonly amount: number | null, readonly counted: string | null, readonly pointsGained: number, readonly isAtMost: boolean, readonly index: number | null, readonly rank: number | null, readonly unrankedReason: UnrankedReason | null, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string, readonly name: string } | null, readonly from: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly to: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null }> } | null } | null };

export type OverviewQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  lang?: Language;
}>;


export type OverviewQuery = { readonly overview: { readonly id: string, readonly today: string, readonly communeCount: number, readonly villageCount: number, readonly overdueCount: number, readonly lateCount: number, readonly notes: ReadonlyArray<string>, readonly isDemonstration: boolean, readonly scope: { readonly id: string }, readonly scopeOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string }, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null }, readonly summary: { readonly rankedCount: number, readonly communeCount: number, readonly meanIndex: number | null, readonly highestIndex: number | null, readonly lowestIndex: number | null, readonly pillars: ReadonlyArray<{ readonly meanScore: number | null, readonly pillar: { readonly id: string, readonly code: string, readonly name: string } }>, readonly rising: ReadonlyArray<{ readonly id: string, readonly change: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }>, readonly falling: ReadonlyArray<{ readonly id: string, readonly change: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }> } | null, readonly ranking: { readonly id: string, readonly version: number, readonly status: RankingStatus, readonly publishedAt: string, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly index: number | null, readonly points: number | null, readonly coverage: number, readonly previousRank: number | null, readonly change: number | null, readonly noChangeReason: NoChangeReason | null, readonly unrankedReason: UnrankedReason | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string } }> } } | null } | null };

export type RankingByGroupQueryVariables = Exact<{
  group?: string;
  period?: string | null | undefined;
  lang?: Language;
}>;


export type RankingByGroupQuery = { readonly ranking: { readonly id: string, readonly period: { readonly id: string, readonly code: string }, readonly rows: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly isTied: boolean, readonly score: number | null, readonly earned: number, readonly possible: number }, readonly groups: ReadonlyArray<{ readonly group: { readonly id: string, readonly code: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly score: number | null } }> }> } } | null };

export type RankingByPillarQueryVariables = Exact<{
  pillar?: string;
  period?: string | null | undefined;
  lang?: Language;
}>;


export type RankingByPillarQuery = { readonly ranking: { readonly id: string, readonly period: { readonly id: string, readonly code: string }, readonly rows: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly isTied: boolean, readonly score: number | null, readonly earned: number, readonly possible: number }, readonly pillars: ReadonlyArray<{ readonly pillar: { readonly id: string, readonly code: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly score: number | null } }> }> } } | null };

export type RankingHistoriesQueryVariables = Exact<{
  scope?: string | null | undefined;
  units?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Language;
}>;


export type RankingHistoriesQuery = { readonly rankingHistories: { readonly isDemonstration: boolean, readonly months: ReadonlyArray<{ readonly id: string, readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly version: number | null, readonly status: RankingStatus | null, readonly period: { readonly id: string, readonly code: string }, readonly row: { readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unrankedReason: UnrankedReason | null } | null }> }> } | null };

export type RankingHistoryQueryVariables = Exact<{
  unit?: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Language;
}>;


export type RankingHistoryQuery = { readonly unit: { readonly id: string, readonly history: ReadonlyArray<{ readonly version: number | null, readonly status: RankingStatus | null, readonly rankedCount: number | null, readonly isDemonstration: boolean, readonly period: { readonly id: string, readonly code: string, readonly name: string }, readonly row: { readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly index: number | null, readonly points: number | null, readonly change: number | null, readonly unrankedReason: UnrankedReason | null } | null, readonly notFormed: { readonly sentence: string } | null }> } | null };

export type RankingQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type RankingQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly replaces: number | null, readonly status: RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly communeCount: number, readonly figureCount: number, readonly registerVersion: number, readonly inputHash: string, readonly isDemonstration: boolean, readonly notes: ReadonlyArray<string>, readonly period: { readonly id: string, readonly code: string, readonly name: string }, readonly methodVersion: { readonly id: string, readonly code: string }, readonly previous: { readonly version: number, readonly period: { readonly id: string, readonly code: string } } | null, readonly figurePeriods: ReadonlyArray<{ readonly frequency: Frequency, readonly period: { readonly id: string, readonly code: string } }>, readonly rows: { readonly totalCount: number, readonly version: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly previousRank: number | null, readonly change: number | null, readonly noChangeReason: NoChangeReason | null, readonly unrankedReason: UnrankedReason | null, readonly index: number | null, readonly points: number | null, readonly coverage: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string } } }> } } | null };

export type RobustnessQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  first?: number;
  lang?: Language;
}>;


export type RobustnessQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly isDemonstration: boolean, readonly notes: ReadonlyArray<string>, readonly period: { readonly id: string, readonly code: string, readonly name: string }, readonly robustness: { readonly draws: number, readonly variation: number, readonly neighbourPairs: number, readonly pairsNotToldApart: number, readonly statement: string }, readonly figureOrigins: { readonly typed: number, readonly delivered: number, readonly both: number, readonly agreeing: number, readonly differing: number, readonly agreement: number | null, readonly statement: string }, readonly indicatorOrigins: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly code: string }, readonly origins: { readonly both: number, readonly agreement: number | null } }>, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly robustness: { readonly bestRank: number, readonly worstRank: number, readonly keepsRank: number, readonly statement: string, readonly withoutGroup: ReadonlyArray<{ readonly rank: number | null, readonly group: { readonly id: string, readonly code: string } }>, readonly notToldApart: ReadonlyArray<{ readonly id: string, readonly unit: { readonly id: string, readonly slug: string } }> } | null, readonly dataQuality: { readonly coverage: number, readonly carriedForward: number, readonly late: number | null, readonly figureOrigins: { readonly statement: string }, readonly notApplicable: { readonly points: number, readonly share: number, readonly previousShare: number | null, readonly peerMedian: number | null, readonly statement: string, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string }> }, readonly unusualFigures: ReadonlyArray<{ readonly value: number, readonly median: number, readonly zScore: number, readonly sentence: string, readonly indicator: { readonly id: string, readonly code: string } }> } }> } } | null };

export type RollUpQueryVariables = Exact<{
  indicators?: ReadonlyArray<string> | string | null | undefined;
  period?: string | null | undefined;
  lang?: Language;
}>;


export type RollUpQuery = { readonly rollUp: { readonly ranking: { readonly id: string, readonly version: number, readonly isDemonstration: boolean, readonly period: { readonly id: string, readonly code: string } }, readonly rollUps: ReadonlyArray<{ readonly reporting: number, readonly communes: number, readonly numerator: number | null, readonly denominator: number | null, readonly rate: number | null, readonly sum: number | null, readonly mean: number | null, readonly yes: number | null, readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> } | null };

export type SeriesOfIndicatorsQueryVariables = Exact<{
  indicators?: ReadonlyArray<string> | string;
  units?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Language;
}>;


export type SeriesOfIndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly series: { readonly id: string, readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly lines: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string }, readonly points: ReadonlyArray<{ readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: FigureState, readonly value: number | null } }> }> } | null }> | null };

export type SeriesQueryVariables = Exact<{
  indicator?: string;
  units?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang?: Language;
}>;


export type SeriesQuery = { readonly indicator: { readonly id: string, readonly series: { readonly id: string, readonly isDemonstration: boolean, readonly indicator: { readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string }, readonly from: { readonly id: string, readonly code: string }, readonly to: { readonly id: string, readonly code: string }, readonly lines: ReadonlyArray<{ readonly unit: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly points: ReadonlyArray<{ readonly share: number | null, readonly period: { readonly id: string, readonly code: string }, readonly figure: { readonly state: FigureState, readonly value: number | null }, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null }> }>, readonly scopePoints: ReadonlyArray<{ readonly period: { readonly id: string, readonly code: string }, readonly rollUp: { readonly reporting: number, readonly communes: number, readonly rate: number | null, readonly mean: number | null } }> } | null } | null };

export type SimulateRankingQueryVariables = Exact<{
  period?: string | null | undefined;
  figures?: ReadonlyArray<SimulatedFigureInput> | SimulatedFigureInput;
  points?: ReadonlyArray<SimulatedPointsInput> | SimulatedPointsInput;
  groupPoints?: ReadonlyArray<SimulatedGroupPointsInput> | SimulatedGroupPointsInput;
  targets?: ReadonlyArray<SimulatedTargetInput> | SimulatedTargetInput;
  first?: number;
  lang?: Language;
}>;


export type SimulateRankingQuery = { readonly simulateRanking: { readonly rankedCount: number, readonly communeCount: number, readonly movedCount: number, readonly notes: ReadonlyArray<string>, readonly basedOn: { readonly id: string, readonly version: number, readonly period: { readonly id: string, readonly code: string } }, readonly rows: ReadonlyArray<{ readonly rank: number | null, readonly isTied: boolean, readonly unrankedReason: UnrankedReason | null, readonly index: number | null, readonly points: number | null, readonly places: number | null, readonly sentence: string, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly published: { readonly id: string, readonly rank: number | null, readonly index: number | null } }> } | null };

export type CalendarQueryVariables = Exact<{
  from?: string;
  to?: string;
  date?: string;
  add?: number;
  lang?: Language;
}>;


export type CalendarQuery = { readonly holidays: ReadonlyArray<{ readonly date: string, readonly name: string, readonly kind: HolidayKind, readonly isWorkingDay: boolean, readonly status: HolidayStatus, readonly decision: string | null, readonly swappedWith: string | null }> | null, readonly workingDay: { readonly date: string, readonly weekday: number, readonly isWorkingDay: boolean } | null };

export type EnumLabelsQueryVariables = Exact<{
  type?: string | null | undefined;
}>;


export type EnumLabelsQuery = { readonly enumLabels: ReadonlyArray<{ readonly type: string, readonly value: string, readonly vi: string, readonly en: string }> | null };

export type IndicatorsQueryVariables = Exact<{
  group?: string | null | undefined;
  frequency?: Frequency | null | undefined;
  year?: number | null | undefined;
  lang?: Language;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: IndicatorKind, readonly points: number, readonly frequency: Frequency, readonly measure: Measure, readonly source: string, readonly group: { readonly id: string, readonly code: string, readonly name: string }, readonly scoring: { readonly rule: ScoringRule, readonly status: RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }>, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: RuleStatus | null }>, readonly target: { readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean } | null } }> | null };

export type MethodQueryVariables = Exact<{
  id?: string | null | undefined;
  lang?: Language;
}>;


export type MethodQuery = { readonly methodVersion: { readonly id: string, readonly code: string, readonly name: string, readonly legalBasis: ReadonlyArray<string>, readonly carriesOut: ReadonlyArray<string>, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly inForceFrom: { readonly id: string, readonly code: string }, readonly groups: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly points: number, readonly pillar: { readonly id: string, readonly code: string } | null }>, readonly pillars: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly points: number }> } | null };

export type NodeQueryVariables = Exact<{
  id?: string;
  lang?: Language;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'AdministrationRecord', readonly id: string }
    | { readonly __typename: 'CommuneProfile', readonly id: string }
    | { readonly __typename: 'Delivery', readonly id: string }
    | { readonly __typename: 'FormFigure', readonly id: string }
    | { readonly __typename: 'HolidayTable', readonly id: string }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'IndicatorGroup', readonly id: string }
    | { readonly __typename: 'JobRun', readonly id: string }
    | { readonly __typename: 'MethodDraft', readonly id: string }
    | { readonly __typename: 'MethodVersion', readonly id: string }
    | { readonly __typename: 'MyWork', readonly id: string }
    | { readonly __typename: 'Official', readonly id: string }
    | { readonly __typename: 'Overview', readonly id: string }
    | { readonly __typename: 'Period', readonly id: string }
    | { readonly __typename: 'Pillar', readonly id: string }
    | { readonly __typename: 'Ranking', readonly id: string }
    | { readonly __typename: 'RankingRow', readonly id: string }
    | { readonly __typename: 'Reminder', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'ReportForm', readonly id: string }
    | { readonly __typename: 'ReportRevision', readonly id: string }
    | { readonly __typename: 'ScopeRules', readonly id: string }
    | { readonly __typename: 'Series', readonly id: string }
    | { readonly __typename: 'Unit', readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'UnitOnDay', readonly id: string }
    | { readonly __typename: 'Viewer', readonly id: string }
   | null };

export type PeriodsQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang?: Language;
}>;


export type PeriodsQuery = { readonly periods: { readonly today: string, readonly collecting: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly due: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly open: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly latestPublished: { readonly id: string, readonly finalDay: string | null, readonly code: string, readonly name: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string } | null } | null };

export type PeriodDaysFragment = { readonly id: string, readonly code: string, readonly name: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string };

export type PublishedFiguresQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang?: Language;
}>;


export type PublishedFiguresQuery = { readonly publishedFigures: ReadonlyArray<{ readonly relation: Relation, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly event: string | null, readonly unitOfMeasure: string, readonly note: string | null, readonly quotation: string | null, readonly indicator: { readonly id: string, readonly code: string, readonly name: string } | null, readonly relatedTo: { readonly id: string, readonly code: string } | null, readonly source: { readonly title: string, readonly publishedOn: string | null, readonly dated: string } | null }> | null };

export type PublisherQueryVariables = Exact<{
  lang?: Language;
}>;


export type PublisherQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly licence: string, readonly licenceUrl: string, readonly scope: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null } } | null };

export type SearchQueryVariables = Exact<{
  text?: string;
  first?: number;
  lang?: Language;
}>;


export type SearchQuery = { readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly level: UnitLevel, readonly onDay: { readonly id: string, readonly name: string, readonly path: string } | null }> } | null };

export type UnitByCodeQueryVariables = Exact<{
  gsoCode?: string;
  at?: string;
  lang?: Language;
}>;


export type UnitByCodeQuery = { readonly unit: { readonly id: string, readonly slug: string, readonly level: UnitLevel, readonly onDay: { readonly id: string, readonly path: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }> } | null } | null };

export type UnitsQueryVariables = Exact<{
  within?: string;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type UnitsQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly validFrom: string | null, readonly validTo: string | null, readonly onDay: { readonly id: string, readonly gsoCode: string | null, readonly kind: UnitKind, readonly name: string, readonly villageCount: number, readonly isVillageCountDemonstration: boolean } | null, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly isDemonstration: boolean, readonly onDay: { readonly id: string, readonly name: string } | null }> } }> } | null };

export type CommunesWithoutOfficerQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type CommunesWithoutOfficerQuery = { readonly communesWithoutOfficer: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly reason: OfficerGap, readonly node: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }> }> } | null };

export type LiftSuppressionMutationVariables = Exact<{
  input: LiftSuppressionInput;
}>;


export type LiftSuppressionMutation = { readonly liftSuppression: { readonly official: { readonly id: string, readonly name: string, readonly email: string } | null, readonly lift: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }> } | null };

export type RemindersPlannedQueryVariables = Exact<{
  within?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type RemindersPlannedQuery = { readonly remindersPlanned: { readonly day: string, readonly from: string, readonly silence: NoReminderReason | null, readonly letterCount: number, readonly letters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly whySent: string, readonly isDigest: boolean, readonly node: { readonly id: string, readonly name: string, readonly role: ViewerRole }, readonly reader: { readonly id: string, readonly name: string }, readonly reports: ReadonlyArray<{ readonly dueDay: string, readonly workingDaysLate: number, readonly step: number | null, readonly entered: number, readonly toFile: number, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly period: { readonly id: string, readonly code: string } }> }> }, readonly silent: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly reason: NoReminderReason, readonly sentence: string, readonly node: { readonly id: string, readonly name: string, readonly role: ViewerRole } }> } } | null };

export type RemindersQueryVariables = Exact<{
  within?: string | null | undefined;
  day?: string | null | undefined;
  period?: string | null | undefined;
  reference?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RemindersQuery = { readonly reminders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly state: ReminderState, readonly whySent: string, readonly whyNot: string | null, readonly plannedAt: string, readonly sentAt: string | null, readonly messageId: string | null, readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string } | null, readonly items: ReadonlyArray<{ readonly step: number, readonly stage: ReminderStage, readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly period: { readonly id: string, readonly code: string } }> }> } | null };

export type SetMailPreferencesMutationVariables = Exact<{
  input: SetMailPreferencesInput;
}>;


export type SetMailPreferencesMutation = { readonly setMailPreferences: { readonly official: { readonly id: string, readonly name: string, readonly language: Language, readonly wantsDigests: boolean } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnreachableOfficialsQueryVariables = Exact<{
  within?: string | null | undefined;
  includeLifted?: boolean;
}>;


export type UnreachableOfficialsQuery = { readonly unreachableOfficials: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly reason: UnreachableReason, readonly since: string | null, readonly detail: string | null, readonly isReachable: boolean, readonly node: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string }>, readonly lifts: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly reason: string }> }> } | null };

export type AllowedActionsQueryVariables = Exact<{
  unit?: string;
  period?: string;
  lang?: Language;
}>;


export type AllowedActionsQuery = { readonly reportForm: { readonly id: string, readonly state: FilingState, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly possibleFrom: string | null, readonly since: string | null, readonly remedy: string | null }> } | null };

export type ApproveReportMutationVariables = Exact<{
  input: ApproveReportInput;
}>;


export type ApproveReportMutation = { readonly approveReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ApproveReportsMutationVariables = Exact<{
  input: ApproveReportsInput;
}>;


export type ApproveReportsMutation = { readonly approveReports: { readonly results: ReadonlyArray<{ readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly unit: { readonly id: string, readonly slug: string } } | null }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type CopyLastPeriodMutationVariables = Exact<{
  input: CopyLastPeriodInput;
}>;


export type CopyLastPeriodMutation = { readonly copyLastPeriod: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ExtendDeadlineMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type ExtendDeadlineMutation = { readonly extendDeadline: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type HandToChairmanMutationVariables = Exact<{
  input: HandToChairmanInput;
}>;


export type HandToChairmanMutation = { readonly handToChairman: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly handedOverAt: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type MyWorkQueryVariables = Exact<{
  lang?: Language;
}>;


export type MyWorkQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: ViewerRole } | null, readonly myWork: { readonly id: string, readonly today: string, readonly toReviewCount: number | null, readonly extensionsToDecideCount: number | null, readonly forms: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly commentedFigures: ReadonlyArray<{ readonly id: string, readonly comment: string | null, readonly indicator: { readonly id: string, readonly code: string } }>, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly workingDaysWaiting: number | null, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string } | null, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> | null, readonly figureFiles: ReadonlyArray<{ readonly id: string }> | null, readonly unreachableOfficials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly communesWithoutOfficer: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }> } | null, readonly methodDrafts: ReadonlyArray<{ readonly id: string, readonly code: string }> | null, readonly reorganisations: ReadonlyArray<{ readonly id: string }> | null, readonly latestRanking: { readonly id: string, readonly status: RankingStatus, readonly period: { readonly id: string, readonly name: string } } | null, readonly whatIWasTold: ReadonlyArray<{ readonly id: string, readonly day: string, readonly whySent: string, readonly page: string }> | null } | null };

export type WorkFragment = { readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } };

export type RecordFiguresMutationVariables = Exact<{
  input: RecordFiguresInput;
}>;


export type RecordFiguresMutation = { readonly recordFigures: { readonly accepted: number, readonly unchanged: number, readonly refused: number, readonly results: ReadonlyArray<{ readonly outcome: RecordOutcome }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RecordSignedDocumentMutationVariables = Exact<{
  input: RecordSignedDocumentInput;
}>;


export type RecordSignedDocumentMutation = { readonly recordSignedDocument: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string, readonly signedDocument: { readonly number: string, readonly date: string } | null } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type RefuseExtensionMutationVariables = Exact<{
  input: RefuseExtensionInput;
}>;


export type RefuseExtensionMutation = { readonly refuseExtension: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly request: { readonly day: string, readonly reason: string } } | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReopenReportMutationVariables = Exact<{
  input: ReopenReportInput;
}>;


export type ReopenReportMutation = { readonly reopenReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReportFormQueryVariables = Exact<{
  unit?: string;
  period?: string;
  lang?: Language;
}>;


export type ReportFormQuery = { readonly reportForm: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly firstSubmittedAt: string | null, readonly dueDay: string, readonly submittableFrom: string, readonly extensionReason: string | null, readonly figures: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly delivered: { readonly figure: { readonly value: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string } } | null }>, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null, readonly changes: ReadonlyArray<{ readonly indicator: string, readonly reason: string | null, readonly before: { readonly value: number | null }, readonly after: { readonly value: number | null } }> }> } } | null };

export type ReportQueryVariables = Exact<{
  unit?: string;
  period?: string | null | undefined;
  lang?: Language;
}>;


export type ReportQuery = { readonly report: { readonly id: string, readonly state: ReportState, readonly dueDay: string, readonly isExtended: boolean, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly timeliness: Timeliness, readonly workingDaysLate: number, readonly isDemonstration: boolean, readonly unit: { readonly id: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string, readonly name: string, readonly firstDay: string, readonly closingDay: string, readonly lockDay: string }, readonly figures: ReadonlyArray<{ readonly indicator: { readonly id: string, readonly code: string, readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> } | null };

export type ReportsQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  state?: ReportState | null | undefined;
  overdue?: boolean | null | undefined;
  late?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type ReportsQuery = { readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly timeliness: Timeliness, readonly workingDaysLate: number, readonly unit: { readonly id: string, readonly slug: string }, readonly unitOnDay: { readonly id: string, readonly name: string }, readonly period: { readonly id: string, readonly code: string } }> } | null };

export type RequestExtensionMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type RequestExtensionMutation = { readonly requestExtension: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string } | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ReturnToOfficerMutationVariables = Exact<{
  input: ReturnToOfficerInput;
}>;


export type ReturnToOfficerMutation = { readonly returnToOfficer: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly handedOverAt: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type SaveReportMutationVariables = Exact<{
  input: SaveReportInput;
}>;


export type SaveReportMutation = { readonly saveReport: { readonly emptied: ReadonlyArray<string>, readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type SetDeliveryAsideMutationVariables = Exact<{
  input: SetDeliveryAsideInput;
}>;


export type SetDeliveryAsideMutation = { readonly setDeliveryAside: { readonly delivery: { readonly id: string, readonly receivedAt: string, readonly source: { readonly system: string, readonly batch: string, readonly takenAt: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly record: { readonly id: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly message: string }> } | null };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { readonly submitReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type TakeBackExtensionRequestMutationVariables = Exact<{
  input: TakeBackExtensionRequestInput;
}>;


export type TakeBackExtensionRequestMutation = { readonly takeBackExtensionRequest: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string, readonly extensionRequest: { readonly day: string } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type TakeBackReportMutationVariables = Exact<{
  input: TakeBackReportInput;
}>;


export type TakeBackReportMutation = { readonly takeBackReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly handedOverAt: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export type ViewerQueryVariables = Exact<{
  lang?: Language;
}>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly roleLabel: string, readonly since: string | null, readonly unit: { readonly id: string, readonly slug: string, readonly onDay: { readonly id: string, readonly name: string } | null }, readonly assignment: { readonly id: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly roleLabel: string, readonly since: string | null, readonly until: string | null, readonly substituteFor: string | null, readonly unit: { readonly id: string, readonly slug: string } }>, readonly official: { readonly id: string, readonly email: string, readonly language: Language } | null } | null };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { readonly withdrawReport: { readonly revision: { readonly id: string, readonly revision: string, readonly at: string, readonly actor: string, readonly action: FilingAction, readonly note: string | null } | null, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly dueDay: string } | null, readonly warnings: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly value: string | null, readonly needsReason: boolean, readonly message: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PointFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Point on PointChange {
  indicator {
    id
    code
  }
  difference
  cause
  parts {
    cause
    points
  }
  sentence(lang: $lang)
}
    `, {"fragmentName":"Point"}) as unknown as TypedDocumentString<PointFragment, unknown>;
export const PeriodDaysFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PeriodDays on Period {
  id
  code
  name(lang: $lang)
  frequency
  firstDay
  closingDay
  dueDay
  lockDay
}
    `, {"fragmentName":"PeriodDays"}) as unknown as TypedDocumentString<PeriodDaysFragment, unknown>;
export const WorkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Work on ReportForm {
  id
  unit {
    id
    slug
  }
  unitOnDay {
    id
    name(lang: $lang)
  }
  period {
    id
    code
  }
  state
  dueDay
  workingDaysLeft
}
    `, {"fragmentName":"Work"}) as unknown as TypedDocumentString<WorkFragment, unknown>;
export const AddAssignmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Giao thêm nhiệm vụ cho một cán bộ (kiêm nhiệm): một tài khoản, một thư mỗi ngày (cần mã truy cập của quản trị).
"""
mutation AddAssignment($input: AddAssignmentInput!) {
  addAssignment(input: $input) {
    record {
      id
      action
      reason
      actorName
    }
    official {
      id
      name
      role
      unit {
        id
        slug
      }
      since
      until
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddAssignmentMutation, AddAssignmentMutationVariables>;
export const AdministrationLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Nhật ký quản trị: ai, khi nào, sửa gì, vì sao (cần mã truy cập của quản trị viên hoặc người kiểm tra).
Nhật ký trống cho đến khi có người sửa, chẳng hạn bằng change-calendar.
"""
query AdministrationLog($noun: AdministrationNoun, $from: LocalDate, $to: LocalDate, $after: String) {
  administrationLog(noun: $noun, from: $from, to: $to, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actorName
      action
      noun
      subject
      subjectName
      unit {
        id
        onDay {
          id
          name
        }
      }
      reason
      changes {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdministrationLogQuery, AdministrationLogQueryVariables>;
export const AllowedAdministrationDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Quản trị viên được thay đổi gì ở quy định báo cáo, ngày nghỉ và cán bộ lúc này; nếu không: vì sao (cần mã truy cập của quản trị viên).
"""
query AllowedAdministration($lang: Language! = VI) {
  scopeRules {
    id
    allowedActions {
      action
      isAllowed
      whyNot(lang: $lang)
    }
  }
  holidayTable {
    id
    allowedActions {
      action
      isAllowed
      whyNot(lang: $lang)
    }
  }
  officials(first: 3) {
    nodes {
      id
      name
      allowedActions {
        action
        isAllowed
        whyNot(lang: $lang)
        remedy(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllowedAdministrationQuery, AllowedAdministrationQueryVariables>;
export const ApproveFigureFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Duyệt một tệp số liệu các kỳ trước: từ đó số liệu được tính."""
mutation ApproveFigureFile($input: FigureFileInput!) {
  approveFigureFile(input: $input) {
    file {
      id
      state
      decision {
        at
        actorName
        reason
      }
    }
    record {
      id
      action
      subject
      reason
    }
    remaining
    errors {
      code
      path
      value
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveFigureFileMutation, ApproveFigureFileMutationVariables>;
export const ChangeCalendarDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Sửa quy định về kỳ báo cáo và hạn gửi (cần mã truy cập của quản trị)."""
mutation ChangeCalendar($input: ChangeCalendarInput!) {
  changeCalendar(input: $input) {
    record {
      id
      revision
      at
      actorName
      action
      reason
      changes {
        field
        before
        after
      }
    }
    rules {
      id
      revision
      closingDay
      dueWorkingDays
      dueDayOfMonth
    }
    movedDueDays {
      scope {
        id
        slug
      }
      period {
        id
        code
      }
      before
      after
    }
    keptDueDays {
      period {
        id
        code
      }
      day
      computed
    }
    errors {
      code
      path
      value
      comparedWith {
        what
        value
      }
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCalendarMutation, ChangeCalendarMutationVariables>;
export const ChangeHolidaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Sửa lịch nghỉ, kể cả ngày làm bù (cần mã truy cập của quản trị)."""
mutation ChangeHolidays($input: ChangeHolidaysInput!) {
  changeHolidays(input: $input) {
    record {
      id
      revision
      at
      actorName
      action
      reason
      changes {
        field
        before
        after
      }
    }
    table {
      id
      revision
    }
    movedDueDays {
      scope {
        id
        slug
      }
      period {
        id
        code
      }
      before
      after
    }
    keptDueDays {
      period {
        id
        code
      }
      day
      computed
    }
    errors {
      code
      path
      value
      comparedWith {
        what
        value
      }
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeHolidaysMutation, ChangeHolidaysMutationVariables>;
export const ChangeLadderDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Sửa các mốc nhắc báo cáo (cần mã truy cập của quản trị)."""
mutation ChangeLadder($input: ChangeLadderInput!) {
  changeLadder(input: $input) {
    record {
      id
      revision
      at
      actorName
      action
      reason
      changes {
        field
        before
        after
      }
    }
    rules {
      id
      revision
      ladder {
        steps {
          offset
          recipients
        }
        repeatEvery
        repeatAtMost
        quietDays
        sendTime
      }
    }
    errors {
      code
      path
      value
      comparedWith {
        what
        value
      }
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeLadderMutation, ChangeLadderMutationVariables>;
export const ChangeMethodDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Sửa dự thảo bộ chỉ số: điểm, quy tắc, mục tiêu (cần mã truy cập của quản trị).
Dự thảo được tạo bằng create-method-draft.
"""
mutation ChangeMethodDraft($input: ChangeMethodDraftInput!) {
  changeMethodDraft(input: $input) {
    record {
      id
      revision
      at
      actorName
      action
      reason
      changes {
        field
        before
        after
      }
    }
    draft {
      id
      code
      state
      revision
      faults {
        code
        path
        value
      }
      changes {
        indicator
        group
        field
        before
        after
      }
    }
    errors {
      code
      path
      value
      comparedWith {
        what
        value
      }
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMethodDraftMutation, ChangeMethodDraftMutationVariables>;
export const CreateMethodDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Tạo dự thảo bộ chỉ số từ bản đang dùng (cần mã truy cập của quản trị)."""
mutation CreateMethodDraft($input: CreateMethodDraftInput!) {
  createMethodDraft(input: $input) {
    record {
      id
      revision
      at
      actorName
      action
      reason
    }
    draft {
      id
      code
      state
      revision
      faults {
        code
        path
        message
      }
    }
    errors {
      code
      path
      value
      comparedWith {
        what
        value
      }
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMethodDraftMutation, CreateMethodDraftMutationVariables>;
export const FigureFilesDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Tệp số liệu các kỳ trước mà quản trị viên đã nạp, chờ thẩm định (cần mã truy cập của người thẩm định).
"""
query FigureFiles {
  figureFiles {
    id
    state
    source
    sha256
    loadedAt
    loadedBy
    reportCount
    figureCount
    firstPeriod
    lastPeriod
    decision {
      at
      actorName
      reason
    }
    reports(first: 3) {
      row
      unit {
        id
        onDay {
          id
          name
        }
      }
      period
      figures {
        indicator {
          id
          code
        }
        figure {
          value
        }
      }
    }
    faults {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FigureFilesQuery, FigureFilesQueryVariables>;
export const InviteOfficialDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Mời một cán bộ (cần mã truy cập của quản trị)."""
mutation InviteOfficial($input: InviteOfficialInput!) {
  inviteOfficial(input: $input) {
    record {
      id
      revision
      at
      actorName
      action
      reason
      changes {
        field
        before
        after
      }
    }
    official {
      id
      revision
      name
      role
      unit {
        id
        slug
      }
    }
    errors {
      code
      path
      value
      comparedWith {
        what
        value
      }
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteOfficialMutation, InviteOfficialMutationVariables>;
export const MethodDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Dự thảo bộ chỉ số và tác động đến bảng xếp hạng gần nhất (cần mã truy cập của quản trị viên hoặc người kiểm tra).
Dự thảo được tạo bằng create-method-draft và sửa bằng change-method-draft.
"""
query MethodDraft($id: ID!) {
  methodDraft(id: $id) {
    id
    code
    state
    revision
    faults {
      code
      path
      value
      message
    }
    changes {
      indicator
      group
      field
      before
      after
    }
    effect {
      movedCount
      rows {
        unit {
          id
        }
        unitOnDay {
          id
          name
        }
        rank
        points
        places
        published {
          id
          rank
          points
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MethodDraftQuery, MethodDraftQueryVariables>;
export const NameSubstituteDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Cử người thay trong những ngày vắng mặt: quyền và thư theo người thay, Hệ thống ghi tên cả hai (cần mã truy cập của cán bộ hoặc quản trị).
"""
mutation NameSubstitute($input: NameSubstituteInput!) {
  nameSubstitute(input: $input) {
    record {
      id
      action
      reason
      actorName
    }
    official {
      id
      name
      absences {
        from
        until
        substituteName
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NameSubstituteMutation, NameSubstituteMutationVariables>;
export const ReorganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Các đợt sắp xếp đơn vị hành chính và dự thảo (cần mã truy cập của quản trị viên hoặc người kiểm tra).
"""
query Reorganisations {
  reorganisations {
    id
    state
    effective
    decision
    isConfirmed
    changes {
      kinds
      unit
      name
      clause
      predecessors {
        unit
        extent
      }
    }
    faults {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReorganisationsQuery, ReorganisationsQueryVariables>;
export const CommuneProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Hồ sơ một xã: từng chỉ tiêu với số liệu, mục tiêu, khoảng cách, điểm, bình quân huyện và thứ hạng.
"""
query CommuneProfile($unit: ID! = "xuan-lac", $period: String, $version: Int, $publishedOn: LocalDate, $lang: Language! = VI) {
  unit(id: $unit) {
    id
    profile(period: $period, version: $version, publishedOn: $publishedOn) {
      id
      unit {
        id
      }
      unitOnDay {
        id
        name(lang: $lang)
      }
      ranking {
        id
        period {
          id
          code
        }
        version
        status
        rankedCount
        isDemonstration
      }
      row {
        id
        rank
        isTied
        index
        points
        coverage
      }
      notFormed {
        sentence(lang: $lang)
      }
      indicators {
        indicator {
          id
          code
          name(lang: $lang)
          unitOfMeasure(lang: $lang)
          points
        }
        period {
          id
          code
        }
        figure {
          state
          value
          numerator
          denominator
        }
        parts {
          sentence(lang: $lang)
        }
        isCarriedForward
        target {
          value
          isInterpolated
        }
        gap
        share
        earned
        possible
        rank
        scopeFigures {
          reporting
          communes
          rate
          mean
          yes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommuneProfileQuery, CommuneProfileQueryVariables>;
export const CompletenessDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Tiến độ gửi báo cáo của huyện trong một kỳ."""
query Completeness($scope: ID, $period: String) {
  completeness(scope: $scope, period: $period) {
    expected
    actual
    onTime
    approved
    reportingRate
    reportingRateOnTime
  }
}
    `) as unknown as TypedDocumentString<CompletenessQuery, CompletenessQueryVariables>;
export const ExplainDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Giải thích thứ hạng một xã: vì sao lên hạng hay xuống hạng, mạnh và yếu ở đâu, từng chỉ tiêu được và mất bao nhiêu điểm.
"""
query Explain($unit: ID! = "xuan-lac", $within: ID, $period: String, $version: Int, $publishedOn: LocalDate, $lang: Language! = VI) {
  unit(id: $unit) {
    id
    explanation(
      within: $within
      period: $period
      version: $version
      publishedOn: $publishedOn
    ) {
      sentence(lang: $lang)
      notes(lang: $lang)
      movement {
        sentence(lang: $lang)
        noChangeReason
        correction(lang: $lang)
        steps {
          cause
          from
          to
          places
          sentence(lang: $lang)
        }
        gains {
          ...Point
        }
        losses {
          ...Point
        }
      }
      strengths {
        difference
        sentence(lang: $lang)
      }
      weaknesses {
        difference
        sentence(lang: $lang)
      }
      contributions {
        entry {
          indicator {
            id
            code
          }
          period {
            id
            code
          }
          isCarriedForward
          figure {
            state
            value
          }
          target {
            value
            isInterpolated
          }
          share
          earned
          possible
        }
        lost
        sentence(lang: $lang)
      }
    }
  }
}
    fragment Point on PointChange {
  indicator {
    id
    code
  }
  difference
  cause
  parts {
    cause
    points
  }
  sentence(lang: $lang)
}`) as unknown as TypedDocumentString<ExplainQuery, ExplainQueryVariables>;
export const FigureMatrixDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Bảng xã × chỉ tiêu của một tháng: giá trị, tỷ lệ điểm đạt được, lý do còn thiếu.
"""
query FigureMatrix($scope: ID, $period: String, $units: [ID!], $indicators: [ID!], $lang: Language! = VI) {
  ranking(scope: $scope, period: $period) {
    id
    period {
      id
      code
    }
    version
    status
    matrix(units: $units, indicators: $indicators) {
      indicators {
        id
        code
        name(lang: $lang)
      }
      rows {
        row {
          id
          rank
          unit {
            id
            slug
          }
          unitOnDay {
            id
            name(lang: $lang)
          }
        }
        cells {
          figure {
            value
          }
          share
          missingReason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FigureMatrixQuery, FigureMatrixQueryVariables>;
export const ImprovementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Việc gần nhất một xã có thể làm để tăng điểm: thêm bao nhiêu hộ, người, văn bản, được bao nhiêu điểm và lên hạng mấy.
"""
query Improvements($unit: ID! = "tan-lap", $period: String, $first: Int! = 5, $lang: Language! = VI) {
  unit(id: $unit) {
    id
    explanation(period: $period) {
      sentence(lang: $lang)
      improvements(first: $first) {
        indicator {
          id
          code
          name(lang: $lang)
        }
        kind
        amount
        counted(lang: $lang)
        from {
          state
          value
          numerator
          denominator
        }
        to {
          value
          numerator
          denominator
        }
        pointsGained
        isAtMost
        index
        rank
        unrankedReason
        sentence(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImprovementsQuery, ImprovementsQueryVariables>;
export const OverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Toàn cảnh của huyện trong kỳ mới công bố: xếp hạng, tiến độ báo cáo và những con số chính.
"""
query Overview($scope: ID, $period: String, $lang: Language! = VI) {
  overview(scope: $scope, period: $period) {
    id
    scope {
      id
    }
    scopeOnDay {
      id
      name(lang: $lang)
    }
    period {
      id
      code
      name(lang: $lang)
      closingDay
      dueDay
    }
    today
    communeCount
    villageCount
    completeness {
      expected
      actual
      onTime
      approved
      reportingRate
      reportingRateOnTime
    }
    overdueCount
    lateCount
    summary {
      rankedCount
      communeCount
      meanIndex
      highestIndex
      lowestIndex
      pillars {
        pillar {
          id
          code
          name(lang: $lang)
        }
        meanScore
      }
      rising {
        id
        unit {
          id
        }
        unitOnDay {
          id
          name(lang: $lang)
        }
        change
      }
      falling {
        id
        unit {
          id
        }
        unitOnDay {
          id
          name(lang: $lang)
        }
        change
      }
    }
    ranking {
      id
      version
      status
      publishedAt
      rows(first: 20) {
        totalCount
        nodes {
          id
          rank
          isTied
          unit {
            id
            slug
          }
          unitOnDay {
            id
            name(lang: $lang)
          }
          index
          points
          coverage
          previousRank
          change
          noChangeReason
          unrankedReason
        }
      }
    }
    notes(lang: $lang)
    isDemonstration
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const RankingByGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Xếp hạng theo một nhóm chỉ tiêu (AWARENESS: nhận thức số), kèm điểm của cả tám nhóm.
"""
query RankingByGroup($group: String! = "AWARENESS", $period: String, $lang: Language! = VI) {
  ranking(period: $period) {
    id
    period {
      id
      code
    }
    rows(group: $group) {
      nodes {
        id
        unit {
          id
        }
        unitOnDay {
          id
          name(lang: $lang)
        }
        standing {
          rank
          isTied
          score
          earned
          possible
        }
        rank
        groups {
          group {
            id
            code
            name(lang: $lang)
          }
          standing {
            rank
            score
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RankingByGroupQuery, RankingByGroupQueryVariables>;
export const RankingByPillarDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Xếp hạng theo một trụ cột (ECONOMY: kinh tế số), kèm điểm của cả ba trụ cột.
"""
query RankingByPillar($pillar: String! = "ECONOMY", $period: String, $lang: Language! = VI) {
  ranking(period: $period) {
    id
    period {
      id
      code
    }
    rows(pillar: $pillar) {
      nodes {
        id
        unit {
          id
        }
        unitOnDay {
          id
          name(lang: $lang)
        }
        standing {
          rank
          isTied
          score
          earned
          possible
        }
        rank
        pillars {
          pillar {
            id
            code
            name(lang: $lang)
          }
          standing {
            rank
            score
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RankingByPillarQuery, RankingByPillarQueryVariables>;
export const RankingHistoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Thứ hạng của tất cả các xã qua các tháng, cho một biểu đồ."""
query RankingHistories($scope: ID, $units: [ID!], $from: String, $to: String, $lang: Language! = VI) {
  rankingHistories(scope: $scope, units: $units, from: $from, to: $to) {
    months {
      id
      code
    }
    lines {
      unit {
        id
        slug
        onDay {
          id
          name(lang: $lang)
        }
      }
      entries {
        period {
          id
          code
        }
        version
        status
        row {
          id
          rank
          points
          change
          unrankedReason
        }
      }
    }
    isDemonstration
  }
}
    `) as unknown as TypedDocumentString<RankingHistoriesQuery, RankingHistoriesQueryVariables>;
export const RankingHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Thứ hạng của một xã qua các tháng."""
query RankingHistory($unit: ID! = "xuan-lac", $from: String, $to: String, $lang: Language! = VI) {
  unit(id: $unit) {
    id
    history(from: $from, to: $to) {
      period {
        id
        code
        name(lang: $lang)
      }
      version
      status
      rankedCount
      row {
        id
        rank
        isTied
        index
        points
        change
        unrankedReason
      }
      notFormed {
        sentence(lang: $lang)
      }
      isDemonstration
    }
  }
}
    `) as unknown as TypedDocumentString<RankingHistoryQuery, RankingHistoryQueryVariables>;
export const RankingDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Bảng xếp hạng các xã của một tháng; bỏ trống period để lấy tháng mới công bố nhất, thêm version hoặc publishedOn để xem bản đã công bố trước đây.
"""
query Ranking($scope: ID, $period: String, $version: Int, $publishedOn: LocalDate, $first: Int! = 20, $after: String, $lang: Language! = VI) {
  ranking(
    scope: $scope
    period: $period
    version: $version
    publishedOn: $publishedOn
  ) {
    id
    period {
      id
      code
      name(lang: $lang)
    }
    version
    replaces
    status
    publishedAt
    rankedCount
    communeCount
    figureCount
    methodVersion {
      id
      code
    }
    registerVersion
    inputHash
    previous {
      period {
        id
        code
      }
      version
    }
    figurePeriods {
      frequency
      period {
        id
        code
      }
    }
    isDemonstration
    notes(lang: $lang)
    rows(first: $first, after: $after) {
      totalCount
      version
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          unit {
            id
            slug
          }
          unitOnDay {
            id
            name(lang: $lang)
          }
          rank
          isTied
          previousRank
          change
          noChangeReason
          unrankedReason
          index
          points
          coverage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const RobustnessDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Độ chắc chắn của bảng xếp hạng: khoảng hạng khi trọng số thay đổi, các xã chưa phân biệt được và chất lượng số liệu.
"""
query Robustness($scope: ID, $period: String, $first: Int! = 20, $lang: Language! = VI) {
  ranking(scope: $scope, period: $period) {
    id
    period {
      id
      code
      name(lang: $lang)
    }
    version
    isDemonstration
    notes(lang: $lang)
    robustness {
      draws
      variation
      neighbourPairs
      pairsNotToldApart
      statement(lang: $lang)
    }
    figureOrigins {
      typed
      delivered
      both
      agreeing
      differing
      agreement
      statement(lang: $lang)
    }
    indicatorOrigins {
      indicator {
        id
        code
      }
      origins {
        both
        agreement
      }
    }
    rows(first: $first) {
      totalCount
      nodes {
        id
        rank
        unit {
          id
          slug
        }
        unitOnDay {
          id
          name(lang: $lang)
        }
        robustness {
          bestRank
          worstRank
          keepsRank
          withoutGroup {
            group {
              id
              code
            }
            rank
          }
          notToldApart {
            id
            unit {
              id
              slug
            }
          }
          statement(lang: $lang)
        }
        dataQuality {
          coverage
          carriedForward
          late
          figureOrigins {
            statement(lang: $lang)
          }
          notApplicable {
            points
            share
            previousShare
            peerMedian
            indicators {
              id
              code
            }
            statement(lang: $lang)
          }
          unusualFigures {
            indicator {
              id
              code
            }
            value
            median
            zScore
            sentence(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RobustnessQuery, RobustnessQueryVariables>;
export const RollUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Số liệu gộp của cả huyện: cộng tử số và mẫu số, không lấy bình quân các tỷ lệ.
"""
query RollUp($indicators: [ID!] = ["G02", "S01", "S03", "E01"], $period: String, $lang: Language! = VI) {
  rollUp(indicators: $indicators, period: $period) {
    ranking {
      id
      period {
        id
        code
      }
      version
      isDemonstration
    }
    rollUps {
      indicator {
        id
        code
        name(lang: $lang)
      }
      period {
        id
        code
      }
      reporting
      communes
      numerator
      denominator
      rate
      sum
      mean
      yes
    }
  }
}
    `) as unknown as TypedDocumentString<RollUpQuery, RollUpQueryVariables>;
export const SeriesOfIndicatorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Diễn biến của vài chỉ tiêu ở một xã qua các tháng."""
query SeriesOfIndicators($indicators: [ID!]! = ["G02", "G03", "F03"], $units: [ID!] = ["xuan-lac"], $from: String, $to: String, $lang: Language! = VI) {
  indicators(codes: $indicators) {
    id
    series(units: $units, from: $from, to: $to) {
      id
      indicator {
        id
        code
        name(lang: $lang)
      }
      lines {
        unit {
          id
          slug
        }
        points {
          period {
            id
            code
          }
          figure {
            state
            value
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeriesOfIndicatorsQuery, SeriesOfIndicatorsQueryVariables>;
export const SeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Diễn biến một chỉ tiêu (G03: hồ sơ công việc xử lý trên VNPT-iOffice) của vài xã và của cả huyện qua các tháng.
"""
query Series($indicator: ID! = "G03", $units: [ID!] = ["xuan-lac", "bang-lung"], $from: String, $to: String, $lang: Language! = VI) {
  indicator(code: $indicator) {
    id
    series(units: $units, from: $from, to: $to) {
      id
      indicator {
        id
        code
        name(lang: $lang)
        unitOfMeasure(lang: $lang)
      }
      from {
        id
        code
      }
      to {
        id
        code
      }
      lines {
        unit {
          id
          slug
          onDay {
            id
            name(lang: $lang)
          }
        }
        points {
          period {
            id
            code
          }
          figure {
            state
            value
          }
          share
          target {
            value
            isInterpolated
          }
        }
      }
      scopePoints {
        period {
          id
          code
        }
        rollUp {
          reporting
          communes
          rate
          mean
        }
      }
      isDemonstration
    }
  }
}
    `) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const SimulateRankingDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Tính thử xếp hạng khi số liệu, điểm hoặc mục tiêu khác đi, trên số liệu đã công bố, không lưu gì.
"""
query SimulateRanking($period: String, $figures: [SimulatedFigureInput!]! = [{unit: "xuan-lac", indicator: "S03", numerator: 900}], $points: [SimulatedPointsInput!]! = [{indicator: "G08", points: 40}], $groupPoints: [SimulatedGroupPointsInput!]! = [], $targets: [SimulatedTargetInput!]! = [{indicator: "E03", target: 60}], $first: Int! = 20, $lang: Language! = VI) {
  simulateRanking(
    period: $period
    figures: $figures
    points: $points
    groupPoints: $groupPoints
    targets: $targets
  ) {
    basedOn {
      id
      period {
        id
        code
      }
      version
    }
    rankedCount
    communeCount
    movedCount
    notes(lang: $lang)
    rows(first: $first) {
      unit {
        id
        slug
      }
      unitOnDay {
        id
        name(lang: $lang)
      }
      rank
      isTied
      unrankedReason
      index
      points
      places
      sentence(lang: $lang)
      published {
        id
        rank
        index
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimulateRankingQuery, SimulateRankingQueryVariables>;
export const CalendarDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Ngày nghỉ lễ, ngày hoán đổi trong năm và ngày làm việc thứ hai sau một ngày.
"""
query Calendar($from: LocalDate! = "2026-01-01", $to: LocalDate! = "2026-12-31", $date: LocalDate! = "2026-02-14", $add: Int! = 2, $lang: Language! = VI) {
  holidays(from: $from, to: $to) {
    date
    name(lang: $lang)
    kind
    isWorkingDay
    status
    decision
    swappedWith
  }
  workingDay(date: $date, add: $add) {
    date
    weekday
    isWorkingDay
  }
}
    `) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const EnumLabelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Tên gọi bằng hai ngôn ngữ của các giá trị liệt kê, cho biểu mẫu và bảng.
"""
query EnumLabels($type: String = "ReportState") {
  enumLabels(type: $type) {
    type
    value
    vi
    en
  }
}
    `) as unknown as TypedDocumentString<EnumLabelsQuery, EnumLabelsQueryVariables>;
export const IndicatorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Bộ chỉ tiêu: nhóm, điểm, cách tính, mục tiêu theo năm."""
query Indicators($group: String, $frequency: Frequency, $year: Int, $lang: Language! = VI) {
  indicators(group: $group, frequency: $frequency) {
    id
    code
    name(lang: $lang)
    unitOfMeasure(lang: $lang)
    kind
    points
    frequency
    measure
    source(lang: $lang)
    group {
      id
      code
      name(lang: $lang)
    }
    scoring {
      rule
      status
      isPerMonth
      maximumLevel
      bands {
        atLeast
        share
      }
      targets {
        year
        value
        status
      }
      target(year: $year) {
        year
        value
        isInterpolated
        isHeld
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const MethodDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Phương pháp chấm điểm đang dùng: căn cứ, nhóm, trụ cột, cách xử lý số liệu thiếu.
"""
query Method($id: ID, $lang: Language! = VI) {
  methodVersion(id: $id) {
    id
    code
    name(lang: $lang)
    legalBasis(lang: $lang)
    carriesOut(lang: $lang)
    totalPoints
    missingPolicy
    minimumCoverage
    inForceFrom {
      id
      code
    }
    groups {
      id
      code
      name(lang: $lang)
      points
      pillar {
        id
        code
      }
    }
    pillars {
      id
      code
      name(lang: $lang)
      points
    }
  }
}
    `) as unknown as TypedDocumentString<MethodQuery, MethodQueryVariables>;
export const NodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Đọc lại một đối tượng bằng mã toàn cục của nó."""
query Node($id: ID! = "VW5pdDp4dWFuLWxhYw", $lang: Language! = VI) {
  node(id: $id) {
    __typename
    id
    ... on Unit {
      id
      slug
      onDay {
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const PeriodsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Các kỳ đang thu thập, đến hạn và còn mở hôm nay; kỳ công bố gần nhất."""
query Periods($scope: ID, $lang: Language! = VI) {
  periods(scope: $scope) {
    today
    collecting {
      id
      ...PeriodDays
    }
    due {
      id
      ...PeriodDays
    }
    open {
      id
      ...PeriodDays
    }
    latestPublished {
      id
      ...PeriodDays
      finalDay
    }
  }
}
    fragment PeriodDays on Period {
  id
  code
  name(lang: $lang)
  frequency
  firstDay
  closingDay
  dueDay
  lockDay
}`) as unknown as TypedDocumentString<PeriodsQuery, PeriodsQueryVariables>;
export const PublishedFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Số liệu thật đã công bố của huyện, giữ nguyên quan hệ: "trên 85 %" là cận dưới, không phải 85.
"""
query PublishedFigures($scope: ID, $lang: Language! = VI) {
  publishedFigures(scope: $scope) {
    indicator {
      id
      code
      name(lang: $lang)
    }
    relation
    value
    numerator
    denominator
    event(lang: $lang)
    relatedTo {
      id
      code
    }
    unitOfMeasure(lang: $lang)
    note(lang: $lang)
    quotation(lang: $lang)
    source {
      title(lang: $lang)
      publishedOn
      dated(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedFiguresQuery, PublishedFiguresQueryVariables>;
export const PublisherDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Cơ quan chịu trách nhiệm về số liệu · Who is responsible for the figures
"""
query Publisher($lang: Language! = VI) {
  publisher {
    scope {
      id
      slug
      onDay {
        id
        name(lang: $lang)
      }
    }
    authority(lang: $lang)
    office(lang: $lang)
    licence(lang: $lang)
    licenceUrl
  }
}
    `) as unknown as TypedDocumentString<PublisherQuery, PublisherQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Tìm đơn vị không cần gõ dấu: "xuan lac" tìm thấy Xuân Lạc."""
query Search($text: String! = "xuan lac", $first: Int! = 10, $lang: Language! = VI) {
  units(search: $text, first: $first) {
    totalCount
    nodes {
      id
      slug
      level
      onDay {
        id
        name(lang: $lang)
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const UnitByCodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Mã đơn vị hành chính 02023 vào một ngày nhất định: mã được dùng lại sau sắp xếp, nên cần ngày.
"""
query UnitByCode($gsoCode: String! = "02023", $at: LocalDate! = "2025-06-30", $lang: Language! = VI) {
  unit(gsoCode: $gsoCode, at: $at) {
    id
    slug
    onDay(day: $at) {
      id
      path
      name(lang: $lang)
      parent {
        id
        name(lang: $lang)
      }
      ancestors {
        id
        slug
        name(lang: $lang)
      }
    }
    level
  }
}
    `) as unknown as TypedDocumentString<UnitByCodeQuery, UnitByCodeQueryVariables>;
export const UnitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Các xã, thị trấn của huyện, mỗi đơn vị kèm vài thôn."""
query Units($within: ID! = "cho-don", $first: Int! = 20, $after: String, $lang: Language! = VI) {
  units(within: $within, level: COMMUNE, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      onDay {
        id
        gsoCode
        kind
        name(lang: $lang)
        villageCount
        isVillageCountDemonstration
      }
      validFrom
      validTo
      children(first: 3) {
        totalCount
        nodes {
          id
          slug
          onDay {
            id
            name(lang: $lang)
          }
          isDemonstration
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const CommunesWithoutOfficerDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Ở những xã nào chưa có công chức nhận được thư, vì sao, và ai nhận thay (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).
"""
query CommunesWithoutOfficer($within: ID) {
  communesWithoutOfficer(within: $within) {
    totalCount
    edges {
      node {
        id
        slug
        onDay {
          id
          name
        }
      }
      reason
      standIns {
        id
        name
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunesWithoutOfficerQuery, CommunesWithoutOfficerQueryVariables>;
export const LiftSuppressionDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Quản trị cho gửi lại thư đến địa chỉ đã bị trả về, có nêu lý do.
Địa chỉ nào bị trả về: xem unreachable-officials.
"""
mutation LiftSuppression($input: LiftSuppressionInput!) {
  liftSuppression(input: $input) {
    official {
      id
      name
      email
    }
    lift {
      at
      actorName
      reason
    }
    errors {
      code
      path
      value
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LiftSuppressionMutation, LiftSuppressionMutationVariables>;
export const RemindersPlannedDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Ngày mai sẽ gửi thư nào, và vì sao không gửi cho những người khác; không ghi và không gửi gì (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).
"""
query RemindersPlanned($within: ID, $on: LocalDate) {
  remindersPlanned(within: $within, on: $on) {
    day
    from
    silence
    letterCount
    letters(first: 50) {
      totalCount
      edges {
        node {
          id
          name
          role
        }
        reader {
          id
          name
        }
        whySent
        isDigest
        reports {
          unit {
            id
            onDay {
              id
              name
            }
          }
          period {
            id
            code
          }
          dueDay
          workingDaysLate
          step
          entered
          toFile
        }
      }
    }
    silent(first: 50) {
      totalCount
      edges {
        node {
          id
          name
          role
        }
        reason
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemindersPlannedQuery, RemindersPlannedQueryVariables>;
export const RemindersDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Đã gửi thư nào, cho ai và vì sao (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).
"""
query Reminders($within: ID = "xuan-lac", $day: LocalDate, $period: String, $reference: String, $after: String) {
  reminders(
    within: $within
    day: $day
    period: $period
    reference: $reference
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      day
      state
      whySent
      whyNot
      plannedAt
      sentAt
      messageId
      official {
        id
        name
        role
        email
      }
      items {
        unit {
          id
          onDay {
            id
            name
          }
        }
        period {
          id
          code
        }
        step
        stage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
export const SetMailPreferencesDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Cán bộ chọn ngôn ngữ của thư và bật, tắt bản tổng hợp; thư nhắc báo cáo thì không tắt được.
"""
mutation SetMailPreferences($input: SetMailPreferencesInput!) {
  setMailPreferences(input: $input) {
    official {
      id
      name
      language
      wantsDigests
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetMailPreferencesMutation, SetMailPreferencesMutationVariables>;
export const UnreachableOfficialsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Thư không đến được những ai, vì sao, và ai nhận thay (cần vai trò người thẩm định, lãnh đạo, quản trị viên hoặc người kiểm tra).
Trong dữ liệu trình diễn, mọi thư đều đến nơi. Thư gửi đến bounce@simulator.amazonses.com bị trả về như ở SES.
"""
query UnreachableOfficials($within: ID, $includeLifted: Boolean! = true) {
  unreachableOfficials(within: $within, includeLifted: $includeLifted) {
    totalCount
    edges {
      node {
        id
        name
        role
        email
        phone
      }
      reason
      since
      detail
      isReachable
      standIns {
        id
        name
        email
      }
      lifts {
        at
        actorName
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnreachableOfficialsQuery, UnreachableOfficialsQueryVariables>;
export const AllowedActionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Cán bộ được làm gì với báo cáo lúc này; nếu chưa được: vì sao, từ ngày nào và cần làm gì (cần mã truy cập).
"""
query AllowedActions($unit: ID! = "xuan-lac", $period: String! = "2026-10", $lang: Language! = VI) {
  reportForm(unit: $unit, period: $period) {
    id
    state
    allowedActions {
      action
      isAllowed
      whyNot(lang: $lang)
      possibleFrom
      since
      remedy(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<AllowedActionsQuery, AllowedActionsQueryVariables>;
export const ApproveReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Duyệt một báo cáo."""
mutation ApproveReport($input: ApproveReportInput!) {
  approveReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveReportMutation, ApproveReportMutationVariables>;
export const ApproveReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Duyệt nhiều báo cáo cùng một lúc; báo cáo nào bị từ chối không ảnh hưởng đến báo cáo khác.
"""
mutation ApproveReports($input: ApproveReportsInput!) {
  approveReports(input: $input) {
    results {
      form {
        id
        unit {
          id
          slug
        }
        state
        revision
      }
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveReportsMutation, ApproveReportsMutationVariables>;
export const CopyLastPeriodDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Sao chép số liệu kỳ trước vào những chỉ tiêu còn trống."""
mutation CopyLastPeriod($input: CopyLastPeriodInput!) {
  copyLastPeriod(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CopyLastPeriodMutation, CopyLastPeriodMutationVariables>;
export const ExtendDeadlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Gia hạn gửi cho một xã, có lý do."""
mutation ExtendDeadline($input: ExtendDeadlineInput!) {
  extendDeadline(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendDeadlineMutation, ExtendDeadlineMutationVariables>;
export const HandToChairmanDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Trình Chủ tịch báo cáo đã hoàn thành để Chủ tịch ký, gửi."""
mutation HandToChairman($input: HandToChairmanInput!) {
  handToChairman(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      handedOverAt
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HandToChairmanMutation, HandToChairmanMutationVariables>;
export const MyWorkDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Việc của tôi hôm nay, theo vai trò: biểu đang mở, báo cáo chờ thẩm định, đề nghị gia hạn, thư đã nhận (cần mã truy cập).
"""
query MyWork($lang: Language! = VI) {
  viewer {
    id
    name(lang: $lang)
    role
  }
  myWork {
    id
    today
    forms {
      id
      ...Work
      commentedFigures {
        id
        indicator {
          id
          code
        }
        comment
      }
    }
    toReviewCount
    toReview(first: 10) {
      id
      ...Work
      workingDaysWaiting
    }
    extensionsToDecideCount
    extensionsToDecide(first: 10) {
      id
      ...Work
      extensionRequest {
        day
        ground
        reason
      }
    }
    figureFiles {
      id
    }
    unreachableOfficials(first: 5) {
      totalCount
      nodes {
        id
        name
      }
    }
    communesWithoutOfficer(first: 5) {
      totalCount
      nodes {
        id
        slug
        onDay {
          id
          name(lang: $lang)
        }
      }
    }
    methodDrafts {
      id
      code
    }
    reorganisations {
      id
    }
    latestRanking {
      id
      period {
        id
        name(lang: $lang)
      }
      status
    }
    whatIWasTold(first: 5) {
      id
      day
      whySent(lang: $lang)
      page
    }
  }
}
    fragment Work on ReportForm {
  id
  unit {
    id
    slug
  }
  unitOnDay {
    id
    name(lang: $lang)
  }
  period {
    id
    code
  }
  state
  dueDay
  workingDaysLeft
}`) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const RecordFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Hệ thống nguồn gửi số liệu: đến 1.000 số liệu một lần, từng số liệu được nhận hoặc từ chối riêng.
"""
mutation RecordFigures($input: RecordFiguresInput!) {
  recordFigures(input: $input) {
    accepted
    unchanged
    refused
    results {
      outcome
    }
    errors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFiguresMutation, RecordFiguresMutationVariables>;
export const RecordSignedDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Ghi số và ngày của văn bản đã ký của báo cáo đã gửi, khi chưa được duyệt.
"""
mutation RecordSignedDocument($input: RecordSignedDocumentInput!) {
  recordSignedDocument(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      signedDocument {
        number
        date
      }
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSignedDocumentMutation, RecordSignedDocumentMutationVariables>;
export const RefuseExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Trả lời chưa chấp thuận đề nghị gia hạn, nêu lý do."""
mutation RefuseExtension($input: RefuseExtensionInput!) {
  refuseExtension(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
      extensionRefusal {
        request {
          day
          reason
        }
        reason
        refusedAt
      }
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseExtensionMutation, RefuseExtensionMutationVariables>;
export const ReopenReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Mở lại báo cáo đã duyệt để sửa, có lý do; số liệu đã duyệt vẫn có hiệu lực.
"""
mutation ReopenReport($input: ReopenReportInput!) {
  reopenReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenReportMutation, ReopenReportMutationVariables>;
export const ReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Biểu nhập của một xã: số liệu đang nhập, lý do, tài liệu kiểm chứng, ý kiến, số liệu từ hệ thống nguồn và lịch sử (cần mã truy cập).
"""
query ReportForm($unit: ID! = "xuan-lac", $period: String! = "2026-10", $lang: Language! = VI) {
  reportForm(unit: $unit, period: $period) {
    id
    state
    revision
    firstSubmittedAt
    dueDay
    submittableFrom
    extensionReason
    figures {
      id
      indicator {
        id
        code
        name(lang: $lang)
      }
      working {
        state
        value
        numerator
        denominator
      }
      reason
      evidence
      comment
      isInConflict
      delivered {
        figure {
          value
        }
        source {
          system
          takenAt
          batch
        }
      }
    }
    history(first: 100) {
      totalCount
      nodes {
        id
        revision
        at
        actorName(lang: $lang)
        action
        note
        changes {
          indicator
          before {
            value
          }
          after {
            value
          }
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFormQuery, ReportFormQueryVariables>;
export const ReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Báo cáo của một xã trong một kỳ: tình trạng, hạn gửi, đúng hạn hay không và số liệu đã duyệt.
"""
query Report($unit: ID! = "xuan-lac", $period: String, $lang: Language! = VI) {
  report(unit: $unit, period: $period) {
    id
    unit {
      id
    }
    unitOnDay {
      id
      name(lang: $lang)
    }
    period {
      id
      code
      name(lang: $lang)
      firstDay
      closingDay
      lockDay
    }
    state
    dueDay
    isExtended
    firstSubmittedAt
    approvedAt
    timeliness
    workingDaysLate
    figures {
      indicator {
        id
        code
        name(lang: $lang)
      }
      figure {
        state
        value
        numerator
        denominator
      }
    }
    isDemonstration
  }
}
    `) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Báo cáo của các xã trong một kỳ; lọc theo tình trạng, quá hạn hoặc gửi quá hạn.
"""
query Reports($scope: ID, $period: String, $state: ReportState, $overdue: Boolean, $late: Boolean, $first: Int! = 20, $after: String, $lang: Language! = VI) {
  reports(
    scope: $scope
    period: $period
    state: $state
    overdue: $overdue
    late: $late
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      unit {
        id
        slug
      }
      unitOnDay {
        id
        name(lang: $lang)
      }
      period {
        id
        code
      }
      state
      dueDay
      firstSubmittedAt
      timeliness
      workingDaysLate
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const RequestExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Đề nghị gia hạn gửi báo cáo, nêu lý do (cần mã truy cập của công chức).
"""
mutation RequestExtension($input: RequestExtensionInput!) {
  requestExtension(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
      extensionRequest {
        day
        ground
        reason
        askedAt
      }
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;
export const ReturnReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Trả lại báo cáo kèm ý kiến cho từng chỉ tiêu."""
mutation ReturnReport($input: ReturnReportInput!) {
  returnReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const ReturnToOfficerDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Chủ tịch trả lại báo cáo cho công chức phụ trách, kèm ý kiến."""
mutation ReturnToOfficer($input: ReturnToOfficerInput!) {
  returnToOfficer(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      handedOverAt
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnToOfficerMutation, ReturnToOfficerMutationVariables>;
export const SaveReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Lưu bản nháp: chỉ thay những chỉ tiêu được nêu (cần mã truy cập của công chức).
"""
mutation SaveReport($input: SaveReportInput!) {
  saveReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    emptied
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReportMutation, SaveReportMutationVariables>;
export const SetDeliveryAsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Quản trị loại bỏ một lần chuyển số liệu sai của hệ thống nguồn, có nêu lý do; lần chuyển đó vẫn còn trong lịch sử.
Các lần chuyển số liệu: xem deliveries trong report-form.
"""
mutation SetDeliveryAside($input: SetDeliveryAsideInput!) {
  setDeliveryAside(input: $input) {
    delivery {
      id
      source {
        system
        batch
        takenAt
      }
      receivedAt
      setAside {
        at
        actorName
        reason
      }
    }
    record {
      id
      changes {
        field
        before
        after
      }
    }
    errors {
      code
      path
      value
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetDeliveryAsideMutation, SetDeliveryAsideMutationVariables>;
export const SubmitReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Gửi báo cáo từ ngày chốt số liệu; mọi lỗi được nêu cùng một lúc."""
mutation SubmitReport($input: SubmitReportInput!) {
  submitReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const TakeBackExtensionRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Rút đề nghị gia hạn chưa được trả lời."""
mutation TakeBackExtensionRequest($input: TakeBackExtensionRequestInput!) {
  takeBackExtensionRequest(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
      extensionRequest {
        day
      }
      extensionDays {
        first
        last
      }
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackExtensionRequestMutation, TakeBackExtensionRequestMutationVariables>;
export const TakeBackReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Lấy lại báo cáo đã trình để sửa, khi Chủ tịch chưa gửi."""
mutation TakeBackReport($input: TakeBackReportInput!) {
  takeBackReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      handedOverAt
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackReportMutation, TakeBackReportMutationVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    """
Tôi là ai trên Hệ thống: tên, vai trò, đơn vị, từ ngày nào, những nhiệm vụ có thể chọn và thay ai (cần mã truy cập).
"""
query Viewer($lang: Language! = VI) {
  viewer {
    id
    name(lang: $lang)
    role
    roleLabel(lang: $lang)
    unit {
      id
      slug
      onDay {
        id
        name(lang: $lang)
      }
    }
    since
    assignment {
      id
    }
    assignments {
      id
      roleLabel(lang: $lang)
      unit {
        id
        slug
      }
      since
      until
      substituteFor
    }
    official {
      id
      email
      language
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const WithdrawReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    """Rút báo cáo đã gửi khi chưa được xem xét."""
mutation WithdrawReport($input: WithdrawReportInput!) {
  withdrawReport(input: $input) {
    revision {
      id
      revision
      at
      actor
      action
      note
    }
    form {
      id
      state
      revision
      dueDay
    }
    warnings {
      code
      path
      message
    }
    errors {
      code
      path
      value
      needsReason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;