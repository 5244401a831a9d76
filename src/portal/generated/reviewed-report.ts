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

/** What the content of a file is. */
export type EvidenceType =
  /** A photograph. */
  | 'JPEG'
  /** A document of Adobe's format. */
  | 'PDF'
  /** A picture of the screen or a drawing. */
  | 'PNG';

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

export type ReviewedReportQueryVariables = Exact<{
  unit: string;
  period: string;
  lang: Language;
}>;


export type ReviewedReportQuery = { readonly grounds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly actions: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly reportForm: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null };

export type ApproveReviewedMutationVariables = Exact<{
  input: ApproveReportInput;
  lang: Language;
}>;


export type ApproveReviewedMutation = { readonly approveReport: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly form: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null } | null };

export type ReturnReviewedMutationVariables = Exact<{
  input: ReturnReportInput;
  lang: Language;
}>;


export type ReturnReviewedMutation = { readonly returnReport: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly form: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null } | null };

export type ReopenReviewedMutationVariables = Exact<{
  input: ReopenReportInput;
  lang: Language;
}>;


export type ReopenReviewedMutation = { readonly reopenReport: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly form: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null } | null };

export type ExtendReviewedMutationVariables = Exact<{
  input: ExtendDeadlineInput;
  lang: Language;
}>;


export type ExtendReviewedMutation = { readonly extendDeadline: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly form: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null } | null };

export type RefuseReviewedMutationVariables = Exact<{
  input: RefuseExtensionInput;
  lang: Language;
}>;


export type RefuseReviewedMutation = { readonly refuseExtension: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly form: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null } | null };

export type DecidedFragment = { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly form: { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null } | null, readonly myWork: { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null };

export type NextReportsFragment = { readonly id: string, readonly toReview: ReadonlyArray<{ readonly id: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null };

export type ReviewedFormFragment = { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly firstSubmittedAt: string | null, readonly approvedAt: string | null, readonly workingDaysWaiting: number | null, readonly notes: ReadonlyArray<string>, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }>, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string | null, readonly action: FilingAction, readonly note: string | null }> }, readonly review: { readonly isUnremarkable: boolean, readonly workingDaysLate: number, readonly previousPeriod: { readonly code: string }, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string, readonly indicator: { readonly code: string, readonly name: string } | null }>, readonly figures: ReadonlyArray<{ readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }> } | null };

export type LookedAtFigureFragment = { readonly difference: number | null, readonly figure: { readonly id: string, readonly reason: string | null, readonly evidence: ReadonlyArray<string>, readonly comment: string | null, readonly isInConflict: boolean, readonly files: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null }>, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } | null, readonly delivered: { readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly source: { readonly systemName: string } } | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string, readonly name: string } } }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly expected: { readonly text: string } | null, readonly remarks: ReadonlyArray<{ readonly kind: ReviewRemarkKind, readonly sentence: string }>, readonly peers: ReadonlyArray<{ readonly isApproved: boolean, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly figure: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> };

export type ShownFigureFragment = { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null };

export type SavedFileFragment = { readonly sha256: string, readonly name: string, readonly type: EvidenceType, readonly size: number, readonly addedAt: string, readonly addedBy: string | null };

export type ReviewedUnitQueryVariables = Exact<{
  unit: string;
}>;


export type ReviewedUnitQuery = { readonly unit: { readonly validTo: string | null, readonly movedTo: ReadonlyArray<{ readonly slug: string }> } | null };

export const ReviewedReportDocument = 'query ReviewedReport($unit:ID!$period:String!$lang:Language!){grounds:enumLabels(type:"ExtensionGround"){value label(lang:$lang)}states:enumLabels(type:"FilingState"){value label(lang:$lang)}actions:enumLabels(type:"FilingAction"){value label(lang:$lang)}reportForm(unit:$unit period:$period){...ReviewedForm}myWork{...NextReports}}fragment ReviewedForm on ReportForm{id revision state dueDay firstSubmittedAt approvedAt workingDaysWaiting notes(lang:$lang)signedDocument{number date}files{...SavedFile}unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}extensionRequest{day ground reason askedAt askedBy}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}history(first:100){nodes{id at actorName(lang:$lang)action note}}review{isUnremarkable workingDaysLate previousPeriod{code}remarks{kind sentence(lang:$lang)indicator{code name(lang:$lang)}}figures{...LookedAtFigure}}}fragment SavedFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment LookedAtFigure on ReviewedFigure{figure{id reason evidence files{...SavedFile}comment isInConflict working{...ShownFigure}source{systemName(lang:$lang)}delivered{figure{...ShownFigure}source{systemName(lang:$lang)}}indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code name(lang:$lang)}}}previous{...ShownFigure}difference expected{text(lang:$lang)}remarks{kind sentence(lang:$lang)}peers(first:8){isApproved unit{slug}unitOnDay{name(lang:$lang)}figure{...ShownFigure}}}fragment ShownFigure on Figure{state value numerator denominator}fragment NextReports on MyWork{id toReview(first:100 assignedToMe:true){id unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}}' as string & DocumentTypeDecoration<ReviewedReportQuery, ReviewedReportQueryVariables>;

export const ApproveReviewedDocument = 'mutation ApproveReviewed($input:ApproveReportInput!$lang:Language!){approveReport(input:$input){...Decided}}fragment Decided on FilingPayload{errors{path message}form{...ReviewedForm}myWork{...NextReports}}fragment ReviewedForm on ReportForm{id revision state dueDay firstSubmittedAt approvedAt workingDaysWaiting notes(lang:$lang)signedDocument{number date}files{...SavedFile}unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}extensionRequest{day ground reason askedAt askedBy}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}history(first:100){nodes{id at actorName(lang:$lang)action note}}review{isUnremarkable workingDaysLate previousPeriod{code}remarks{kind sentence(lang:$lang)indicator{code name(lang:$lang)}}figures{...LookedAtFigure}}}fragment SavedFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment LookedAtFigure on ReviewedFigure{figure{id reason evidence files{...SavedFile}comment isInConflict working{...ShownFigure}source{systemName(lang:$lang)}delivered{figure{...ShownFigure}source{systemName(lang:$lang)}}indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code name(lang:$lang)}}}previous{...ShownFigure}difference expected{text(lang:$lang)}remarks{kind sentence(lang:$lang)}peers(first:8){isApproved unit{slug}unitOnDay{name(lang:$lang)}figure{...ShownFigure}}}fragment ShownFigure on Figure{state value numerator denominator}fragment NextReports on MyWork{id toReview(first:100 assignedToMe:true){id unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}}' as string & DocumentTypeDecoration<ApproveReviewedMutation, ApproveReviewedMutationVariables>;

export const ReturnReviewedDocument = 'mutation ReturnReviewed($input:ReturnReportInput!$lang:Language!){returnReport(input:$input){...Decided}}fragment Decided on FilingPayload{errors{path message}form{...ReviewedForm}myWork{...NextReports}}fragment ReviewedForm on ReportForm{id revision state dueDay firstSubmittedAt approvedAt workingDaysWaiting notes(lang:$lang)signedDocument{number date}files{...SavedFile}unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}extensionRequest{day ground reason askedAt askedBy}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}history(first:100){nodes{id at actorName(lang:$lang)action note}}review{isUnremarkable workingDaysLate previousPeriod{code}remarks{kind sentence(lang:$lang)indicator{code name(lang:$lang)}}figures{...LookedAtFigure}}}fragment SavedFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment LookedAtFigure on ReviewedFigure{figure{id reason evidence files{...SavedFile}comment isInConflict working{...ShownFigure}source{systemName(lang:$lang)}delivered{figure{...ShownFigure}source{systemName(lang:$lang)}}indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code name(lang:$lang)}}}previous{...ShownFigure}difference expected{text(lang:$lang)}remarks{kind sentence(lang:$lang)}peers(first:8){isApproved unit{slug}unitOnDay{name(lang:$lang)}figure{...ShownFigure}}}fragment ShownFigure on Figure{state value numerator denominator}fragment NextReports on MyWork{id toReview(first:100 assignedToMe:true){id unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}}' as string & DocumentTypeDecoration<ReturnReviewedMutation, ReturnReviewedMutationVariables>;

export const ReopenReviewedDocument = 'mutation ReopenReviewed($input:ReopenReportInput!$lang:Language!){reopenReport(input:$input){...Decided}}fragment Decided on FilingPayload{errors{path message}form{...ReviewedForm}myWork{...NextReports}}fragment ReviewedForm on ReportForm{id revision state dueDay firstSubmittedAt approvedAt workingDaysWaiting notes(lang:$lang)signedDocument{number date}files{...SavedFile}unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}extensionRequest{day ground reason askedAt askedBy}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}history(first:100){nodes{id at actorName(lang:$lang)action note}}review{isUnremarkable workingDaysLate previousPeriod{code}remarks{kind sentence(lang:$lang)indicator{code name(lang:$lang)}}figures{...LookedAtFigure}}}fragment SavedFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment LookedAtFigure on ReviewedFigure{figure{id reason evidence files{...SavedFile}comment isInConflict working{...ShownFigure}source{systemName(lang:$lang)}delivered{figure{...ShownFigure}source{systemName(lang:$lang)}}indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code name(lang:$lang)}}}previous{...ShownFigure}difference expected{text(lang:$lang)}remarks{kind sentence(lang:$lang)}peers(first:8){isApproved unit{slug}unitOnDay{name(lang:$lang)}figure{...ShownFigure}}}fragment ShownFigure on Figure{state value numerator denominator}fragment NextReports on MyWork{id toReview(first:100 assignedToMe:true){id unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}}' as string & DocumentTypeDecoration<ReopenReviewedMutation, ReopenReviewedMutationVariables>;

export const ExtendReviewedDocument = 'mutation ExtendReviewed($input:ExtendDeadlineInput!$lang:Language!){extendDeadline(input:$input){...Decided}}fragment Decided on FilingPayload{errors{path message}form{...ReviewedForm}myWork{...NextReports}}fragment ReviewedForm on ReportForm{id revision state dueDay firstSubmittedAt approvedAt workingDaysWaiting notes(lang:$lang)signedDocument{number date}files{...SavedFile}unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}extensionRequest{day ground reason askedAt askedBy}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}history(first:100){nodes{id at actorName(lang:$lang)action note}}review{isUnremarkable workingDaysLate previousPeriod{code}remarks{kind sentence(lang:$lang)indicator{code name(lang:$lang)}}figures{...LookedAtFigure}}}fragment SavedFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment LookedAtFigure on ReviewedFigure{figure{id reason evidence files{...SavedFile}comment isInConflict working{...ShownFigure}source{systemName(lang:$lang)}delivered{figure{...ShownFigure}source{systemName(lang:$lang)}}indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code name(lang:$lang)}}}previous{...ShownFigure}difference expected{text(lang:$lang)}remarks{kind sentence(lang:$lang)}peers(first:8){isApproved unit{slug}unitOnDay{name(lang:$lang)}figure{...ShownFigure}}}fragment ShownFigure on Figure{state value numerator denominator}fragment NextReports on MyWork{id toReview(first:100 assignedToMe:true){id unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}}' as string & DocumentTypeDecoration<ExtendReviewedMutation, ExtendReviewedMutationVariables>;

export const RefuseReviewedDocument = 'mutation RefuseReviewed($input:RefuseExtensionInput!$lang:Language!){refuseExtension(input:$input){...Decided}}fragment Decided on FilingPayload{errors{path message}form{...ReviewedForm}myWork{...NextReports}}fragment ReviewedForm on ReportForm{id revision state dueDay firstSubmittedAt approvedAt workingDaysWaiting notes(lang:$lang)signedDocument{number date}files{...SavedFile}unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}extensionRequest{day ground reason askedAt askedBy}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}history(first:100){nodes{id at actorName(lang:$lang)action note}}review{isUnremarkable workingDaysLate previousPeriod{code}remarks{kind sentence(lang:$lang)indicator{code name(lang:$lang)}}figures{...LookedAtFigure}}}fragment SavedFile on EvidenceFile{sha256 name type size addedAt addedBy}fragment LookedAtFigure on ReviewedFigure{figure{id reason evidence files{...SavedFile}comment isInConflict working{...ShownFigure}source{systemName(lang:$lang)}delivered{figure{...ShownFigure}source{systemName(lang:$lang)}}indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code name(lang:$lang)}}}previous{...ShownFigure}difference expected{text(lang:$lang)}remarks{kind sentence(lang:$lang)}peers(first:8){isApproved unit{slug}unitOnDay{name(lang:$lang)}figure{...ShownFigure}}}fragment ShownFigure on Figure{state value numerator denominator}fragment NextReports on MyWork{id toReview(first:100 assignedToMe:true){id unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}}' as string & DocumentTypeDecoration<RefuseReviewedMutation, RefuseReviewedMutationVariables>;

export const ReviewedUnitDocument = 'query ReviewedUnit($unit:ID!){unit(id:$unit){validTo movedTo{slug}}}' as string & DocumentTypeDecoration<ReviewedUnitQuery, ReviewedUnitQueryVariables>;