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

/** The file that was sent. */
export type AddEvidenceFileInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Code of the indicator that it proves; absent for the report as a whole. */
  readonly indicator?: string | null | undefined;
  /** The name of the file, at most 150 characters. */
  readonly name: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
  /** The place to which it was sent, from `EvidenceUpload.upload`. */
  readonly upload: string;
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

/** What the content of a file is. */
export type EvidenceType =
  /** A photograph. */
  | 'JPEG'
  /** A document of Adobe's format. */
  | 'PDF'
  /** A picture of the screen or a drawing. */
  | 'PNG';

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

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** A part of a whole. */
export type RatioInput = {
  /** The whole. The service fills it in where villages are counted. */
  readonly denominator?: number | null | undefined;
  /** The part. */
  readonly numerator: number;
};

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

/** The file to take off. */
export type RemoveEvidenceFileInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Code of the indicator that it proves; absent for the report as a whole. */
  readonly indicator?: string | null | undefined;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** `EvidenceFile.sha256` of the file. */
  readonly sha256: string;
  /** The commune (global or readable id). */
  readonly unit: string;
};

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

/** The signed paper of a report. */
export type SignedDocumentInput = {
  /** The day on which it was signed; not after today. */
  readonly date: string;
  /** Its number and symbol, such as `12/BC-UBND`; at most 50 characters. */
  readonly number: string;
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

export type SaveReportMutationVariables = Exact<{
  input: SaveReportInput;
  lang: Language;
}>;


export type SaveReportMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
  lang: Language;
}>;


export type SubmitReportMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type HandToChairmanMutationVariables = Exact<{
  input: HandToChairmanInput;
  lang: Language;
}>;


export type HandToChairmanMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TakeBackReportMutationVariables = Exact<{
  input: TakeBackReportInput;
  lang: Language;
}>;


export type TakeBackReportMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReturnToOfficerMutationVariables = Exact<{
  input: ReturnToOfficerInput;
  lang: Language;
}>;


export type ReturnToOfficerMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RecordSignedDocumentMutationVariables = Exact<{
  input: RecordSignedDocumentInput;
  lang: Language;
}>;


export type RecordSignedDocumentMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
  lang: Language;
}>;


export type WithdrawReportMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type CopyLastPeriodMutationVariables = Exact<{
  input: CopyLastPeriodInput;
  lang: Language;
}>;


export type CopyLastPeriodMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RequestExtensionMutationVariables = Exact<{
  input: RequestExtensionInput;
  lang: Language;
}>;


export type RequestExtensionMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TakeBackExtensionRequestMutationVariables = Exact<{
  input: TakeBackExtensionRequestInput;
  lang: Language;
}>;


export type TakeBackExtensionRequestMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type AddEvidenceFileMutationVariables = Exact<{
  input: AddEvidenceFileInput;
  lang: Language;
}>;


export type AddEvidenceFileMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RemoveEvidenceFileMutationVariables = Exact<{
  input: RemoveEvidenceFileInput;
  lang: Language;
}>;


export type RemoveEvidenceFileMutation = { readonly filed: { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FiledFragment = { readonly changed: boolean, readonly form: { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> };

export type DueWorkFragment = { readonly id: string, readonly forms: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly period: { readonly code: string, readonly nameVi: string, readonly nameEn: string } }> | null };

export type DueFormFragment = { readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly period: { readonly code: string, readonly nameVi: string, readonly nameEn: string } };

export type EnteredFigureFragment = { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null };

export type ShownFileFragment = { readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null };

export type ReportingUnitQueryVariables = Exact<{
  unit: string;
  lang: Language;
}>;


export type ReportingUnitQuery = { readonly unit: { readonly slug: string, readonly validTo: string | null, readonly onDay: { readonly name: string } | null, readonly movedTo: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> } | null };

export type ReportPageQueryVariables = Exact<{
  unit: string;
  period: string;
  lang: Language;
}>;


export type ReportPageQuery = { readonly reportForm: { readonly submittableFrom: string, readonly villageCount: number | null, readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly course: { readonly nodes: ReadonlyArray<{ readonly action: FilingAction, readonly at: string, readonly note: string | null, readonly actorName: string | null }> }, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly nameVi: string, readonly nameEn: string }, readonly period: { readonly code: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly lockDay: string, readonly nameVi: string, readonly nameEn: string }, readonly figuresBeside: ReadonlyArray<{ readonly indicator: string, readonly figure: { readonly numerator: number | null, readonly denominator: number | null } }>, readonly methodVersion: { readonly winner: ConflictWinner, readonly relations: { readonly villageDenominators: ReadonlyArray<string>, readonly mustEqual: ReadonlyArray<{ readonly of: string, readonly as: string }>, readonly sameDenominators: ReadonlyArray<{ readonly indicators: ReadonlyArray<string> }>, readonly shouldEqual: ReadonlyArray<{ readonly of: string, readonly as: string }>, readonly shouldNotExceed: ReadonlyArray<{ readonly of: string, readonly as: string }> }, readonly groups: ReadonlyArray<{ readonly code: string, readonly nameVi: string, readonly nameEn: string }> }, readonly frame: ReadonlyArray<{ readonly indicator: { readonly code: string, readonly kind: IndicatorKind, readonly acceptsZeroDenominator: boolean, readonly nameVi: string, readonly nameEn: string, readonly unitVi: string, readonly unitEn: string, readonly numeratorVi: string | null, readonly numeratorEn: string | null, readonly denominatorVi: string | null, readonly denominatorEn: string | null, readonly countedVi: string | null, readonly countedEn: string | null, readonly levelsVi: string | null, readonly levelsEn: string | null, readonly sourceVi: string, readonly sourceEn: string, readonly group: { readonly code: string }, readonly scoring: { readonly maximumLevel: number | null } }, readonly usual: { readonly usual: number | null, readonly least: number, readonly most: number } | null, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> } | null, readonly work: { readonly id: string, readonly forms: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly period: { readonly code: string, readonly nameVi: string, readonly nameEn: string } }> | null } | null, readonly states: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly grounds: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null };

export type FormFrameFragment = { readonly submittableFrom: string, readonly villageCount: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly nameVi: string, readonly nameEn: string }, readonly period: { readonly code: string, readonly frequency: Frequency, readonly firstDay: string, readonly closingDay: string, readonly lockDay: string, readonly nameVi: string, readonly nameEn: string }, readonly figuresBeside: ReadonlyArray<{ readonly indicator: string, readonly figure: { readonly numerator: number | null, readonly denominator: number | null } }>, readonly methodVersion: { readonly winner: ConflictWinner, readonly relations: { readonly villageDenominators: ReadonlyArray<string>, readonly mustEqual: ReadonlyArray<{ readonly of: string, readonly as: string }>, readonly sameDenominators: ReadonlyArray<{ readonly indicators: ReadonlyArray<string> }>, readonly shouldEqual: ReadonlyArray<{ readonly of: string, readonly as: string }>, readonly shouldNotExceed: ReadonlyArray<{ readonly of: string, readonly as: string }> }, readonly groups: ReadonlyArray<{ readonly code: string, readonly nameVi: string, readonly nameEn: string }> }, readonly frame: ReadonlyArray<{ readonly indicator: { readonly code: string, readonly kind: IndicatorKind, readonly acceptsZeroDenominator: boolean, readonly nameVi: string, readonly nameEn: string, readonly unitVi: string, readonly unitEn: string, readonly numeratorVi: string | null, readonly numeratorEn: string | null, readonly denominatorVi: string | null, readonly denominatorEn: string | null, readonly countedVi: string | null, readonly countedEn: string | null, readonly levelsVi: string | null, readonly levelsEn: string | null, readonly sourceVi: string, readonly sourceEn: string, readonly group: { readonly code: string }, readonly scoring: { readonly maximumLevel: number | null } }, readonly usual: { readonly usual: number | null, readonly least: number, readonly most: number } | null, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> };

export type FormStateFragment = { readonly id: string, readonly state: FilingState, readonly revision: string | null, readonly savedAt: string | null, readonly handedOverAt: string | null, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly dueDay: string, readonly workingDaysLeft: number, readonly countsFromVi: string | null, readonly countsFromEn: string | null, readonly notesVi: ReadonlyArray<string>, readonly notesEn: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly awaitedReview: { readonly sentAt: string, readonly leadersHearFrom: string, readonly officeVi: string, readonly officeEn: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly indicator: { readonly code: string }, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly overruled: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly system: string, readonly takenAt: string, readonly batch: string, readonly nameVi: string, readonly nameEn: string } } | null }>, readonly extensions: ReadonlyArray<{ readonly reason: string, readonly grantedBy: string | null, readonly extension: { readonly day: string, readonly ground: ExtensionGround | null, readonly grantedOn: string } }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly extensionDays: { readonly first: string, readonly last: string } | null, readonly extensionRefusal: { readonly reason: string, readonly refusedAt: string, readonly refusedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNotVi: string | null, readonly whyNotEn: string | null, readonly remedyVi: string | null, readonly remedyEn: string | null }> };

export type ReportHistoryQueryVariables = Exact<{
  unit: string;
  period: string;
  after?: string | null | undefined;
  lang: Language;
}>;


export type ReportHistoryQuery = { readonly reportForm: { readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null, readonly changes: ReadonlyArray<{ readonly indicator: string, readonly reasonBefore: string | null, readonly reason: string | null, readonly comment: string | null, readonly before: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly after: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null, readonly actions: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null };

export const SaveReportDocument = 'mutation SaveReport($input:SaveReportInput!$lang:Language!){filed:saveReport(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<SaveReportMutation, SaveReportMutationVariables>;

export const SubmitReportDocument = 'mutation SubmitReport($input:SubmitReportInput!$lang:Language!){filed:submitReport(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<SubmitReportMutation, SubmitReportMutationVariables>;

export const HandToChairmanDocument = 'mutation HandToChairman($input:HandToChairmanInput!$lang:Language!){filed:handToChairman(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<HandToChairmanMutation, HandToChairmanMutationVariables>;

export const TakeBackReportDocument = 'mutation TakeBackReport($input:TakeBackReportInput!$lang:Language!){filed:takeBackReport(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<TakeBackReportMutation, TakeBackReportMutationVariables>;

export const ReturnToOfficerDocument = 'mutation ReturnToOfficer($input:ReturnToOfficerInput!$lang:Language!){filed:returnToOfficer(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<ReturnToOfficerMutation, ReturnToOfficerMutationVariables>;

export const RecordSignedDocumentDocument = 'mutation RecordSignedDocument($input:RecordSignedDocumentInput!$lang:Language!){filed:recordSignedDocument(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<RecordSignedDocumentMutation, RecordSignedDocumentMutationVariables>;

export const WithdrawReportDocument = 'mutation WithdrawReport($input:WithdrawReportInput!$lang:Language!){filed:withdrawReport(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<WithdrawReportMutation, WithdrawReportMutationVariables>;

export const CopyLastPeriodDocument = 'mutation CopyLastPeriod($input:CopyLastPeriodInput!$lang:Language!){filed:copyLastPeriod(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<CopyLastPeriodMutation, CopyLastPeriodMutationVariables>;

export const RequestExtensionDocument = 'mutation RequestExtension($input:RequestExtensionInput!$lang:Language!){filed:requestExtension(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<RequestExtensionMutation, RequestExtensionMutationVariables>;

export const TakeBackExtensionRequestDocument = 'mutation TakeBackExtensionRequest($input:TakeBackExtensionRequestInput!$lang:Language!){filed:takeBackExtensionRequest(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<TakeBackExtensionRequestMutation, TakeBackExtensionRequestMutationVariables>;

export const AddEvidenceFileDocument = 'mutation AddEvidenceFile($input:AddEvidenceFileInput!$lang:Language!){filed:addEvidenceFile(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<AddEvidenceFileMutation, AddEvidenceFileMutationVariables>;

export const RemoveEvidenceFileDocument = 'mutation RemoveEvidenceFile($input:RemoveEvidenceFileInput!$lang:Language!){filed:removeEvidenceFile(input:$input){...Filed}}fragment Filed on FilingPayload{changed form{...FormState}errors{code path message(lang:$lang)}}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<RemoveEvidenceFileMutation, RemoveEvidenceFileMutationVariables>;

export const ReportingUnitDocument = 'query ReportingUnit($unit:ID!$lang:Language!){unit(id:$unit){slug onDay{name(lang:$lang)}validTo movedTo{slug onDay{name(lang:$lang)}}}}' as string & DocumentTypeDecoration<ReportingUnitQuery, ReportingUnitQueryVariables>;

export const ReportPageDocument = 'query ReportPage($unit:ID!$period:String!$lang:Language!){reportForm(unit:$unit period:$period){...FormFrame ...FormState course:history(first:100){nodes{action at note actorName(lang:$lang)}}}work:myWork{...DueWork}states:enumLabels(type:"FilingState"){value vi en}grounds:enumLabels(type:"ExtensionGround"){value vi en}}fragment FormFrame on ReportForm{unit{slug}unitOnDay{nameVi:name(lang:VI)nameEn:name(lang:EN)}period{code frequency nameVi:name(lang:VI)nameEn:name(lang:EN)firstDay closingDay lockDay}submittableFrom villageCount figuresBeside{indicator figure{numerator denominator}}methodVersion{winner relations{mustEqual{of as}villageDenominators sameDenominators{indicators}shouldEqual{of as}shouldNotExceed{of as}}groups{code nameVi:name(lang:VI)nameEn:name(lang:EN)}}frame:figures{indicator{code group{code}nameVi:name(lang:VI)nameEn:name(lang:EN)kind unitVi:unitOfMeasure(lang:VI)unitEn:unitOfMeasure(lang:EN)acceptsZeroDenominator numeratorVi:numerator(lang:VI)numeratorEn:numerator(lang:EN)denominatorVi:denominator(lang:VI)denominatorEn:denominator(lang:EN)countedVi:counted(lang:VI)countedEn:counted(lang:EN)levelsVi:levels(lang:VI)levelsEn:levels(lang:EN)sourceVi:source(lang:VI)sourceEn:source(lang:EN)scoring{maximumLevel}}usual{usual least most}previous{...EnteredFigure}}}fragment EnteredFigure on Figure{state value numerator denominator}fragment FormState on ReportForm{id state revision savedAt handedOverAt signedDocument{number date}firstSubmittedAt approvedAt awaitedReview{sentAt officeVi:office(lang:VI)officeEn:office(lang:EN)leadersHearFrom}countsFromVi:countsFromSentence(lang:VI)countsFromEn:countsFromSentence(lang:EN)dueDay workingDaysLeft notesVi:notes(lang:VI)notesEn:notes(lang:EN)files{...ShownFile}figures{indicator{code}files{...ShownFile}working{...EnteredFigure}reason evidence comment overruled{...EnteredFigure}delivered{figure{...EnteredFigure}source{system nameVi:systemName(lang:VI)nameEn:systemName(lang:EN)takenAt batch}}isInConflict}extensions{extension{day ground grantedOn}reason grantedBy}extensionRequest{day ground reason askedAt askedBy}extensionDays{first last}extensionRefusal{reason refusedAt refusedBy}allowedActions{action isAllowed whyNotVi:whyNot(lang:VI)whyNotEn:whyNot(lang:EN)remedyVi:remedy(lang:VI)remedyEn:remedy(lang:EN)}}fragment ShownFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment DueWork on MyWork{id forms{...DueForm}}fragment DueForm on ReportForm{id state dueDay unit{slug}period{code nameVi:name(lang:VI)nameEn:name(lang:EN)}}' as string & DocumentTypeDecoration<ReportPageQuery, ReportPageQueryVariables>;

export const ReportHistoryDocument = 'query ReportHistory($unit:ID!$period:String!$after:String$lang:Language!){reportForm(unit:$unit period:$period){history(first:50 after:$after){nodes{id at actorName(lang:$lang)action note changes{indicator before{...EnteredFigure}after{...EnteredFigure}reasonBefore reason comment}}pageInfo{hasNextPage endCursor}}}actions:enumLabels(type:"FilingAction"){value vi en}}fragment EnteredFigure on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<ReportHistoryQuery, ReportHistoryQueryVariables>;