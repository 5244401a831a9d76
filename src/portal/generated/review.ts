/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** One report as the caller has seen it. */
export type SeenReportInput = {
  /** The revision that the caller has seen, from `ReportForm.revision`; null when nothing was saved then. */
  readonly expectedRevision?: string | null | undefined;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** The commune (global or readable id). */
  readonly unit: string;
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

export type ReviewQueueQueryVariables = Exact<{
  lang: Language;
  mine: boolean;
}>;


export type ReviewQueueQuery = { readonly grounds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly myWork: { readonly id: string, readonly today: string, readonly isReviewDivided: boolean, readonly toReviewCount: number | null, readonly overdueCount: number | null, readonly all: number | null, readonly own: number | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly dueDay: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly review: { readonly isUnremarkable: boolean, readonly warningCount: number, readonly openCommentCount: number, readonly outsideRangeCount: number, readonly workingDaysLate: number } | null }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null }> | null, readonly overdue: ReadonlyArray<{ readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> }> | null } | null };

export type ApproveTogetherMutationVariables = Exact<{
  input: ApproveReportsInput;
  lang: Language;
  mine: boolean;
}>;


export type ApproveTogetherMutation = { readonly approveReports: { readonly results: ReadonlyArray<{ readonly changed: boolean, readonly form: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> }>, readonly myWork: { readonly id: string, readonly today: string, readonly isReviewDivided: boolean, readonly toReviewCount: number | null, readonly overdueCount: number | null, readonly all: number | null, readonly own: number | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly dueDay: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly review: { readonly isUnremarkable: boolean, readonly warningCount: number, readonly openCommentCount: number, readonly outsideRangeCount: number, readonly workingDaysLate: number } | null }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null }> | null, readonly overdue: ReadonlyArray<{ readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> }> | null } | null } | null };

export type GrantExtensionMutationVariables = Exact<{
  input: ExtendDeadlineInput;
  lang: Language;
  mine: boolean;
}>;


export type GrantExtensionMutation = { readonly extendDeadline: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly myWork: { readonly id: string, readonly today: string, readonly isReviewDivided: boolean, readonly toReviewCount: number | null, readonly overdueCount: number | null, readonly all: number | null, readonly own: number | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly dueDay: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly review: { readonly isUnremarkable: boolean, readonly warningCount: number, readonly openCommentCount: number, readonly outsideRangeCount: number, readonly workingDaysLate: number } | null }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null }> | null, readonly overdue: ReadonlyArray<{ readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> }> | null } | null } | null };

export type RefuseExtensionMutationVariables = Exact<{
  input: RefuseExtensionInput;
  lang: Language;
  mine: boolean;
}>;


export type RefuseExtensionMutation = { readonly refuseExtension: { readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly myWork: { readonly id: string, readonly today: string, readonly isReviewDivided: boolean, readonly toReviewCount: number | null, readonly overdueCount: number | null, readonly all: number | null, readonly own: number | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly dueDay: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly review: { readonly isUnremarkable: boolean, readonly warningCount: number, readonly openCommentCount: number, readonly outsideRangeCount: number, readonly workingDaysLate: number } | null }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null }> | null, readonly overdue: ReadonlyArray<{ readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> }> | null } | null } | null };

export type ReviewWorkFragment = { readonly id: string, readonly today: string, readonly isReviewDivided: boolean, readonly toReviewCount: number | null, readonly overdueCount: number | null, readonly all: number | null, readonly own: number | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly dueDay: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly review: { readonly isUnremarkable: boolean, readonly warningCount: number, readonly openCommentCount: number, readonly outsideRangeCount: number, readonly workingDaysLate: number } | null }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null }> | null, readonly overdue: ReadonlyArray<{ readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> }> | null };

export type WaitingReportFragment = { readonly id: string, readonly revision: string | null, readonly dueDay: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly review: { readonly isUnremarkable: boolean, readonly warningCount: number, readonly openCommentCount: number, readonly outsideRangeCount: number, readonly workingDaysLate: number } | null };

export type AskedExtensionFragment = { readonly id: string, readonly revision: string | null, readonly state: FilingState, readonly dueDay: string, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string }, readonly extensionRequest: { readonly day: string, readonly ground: ExtensionGround, readonly reason: string, readonly askedAt: string, readonly askedBy: string | null } | null };

export type LateReportFragment = { readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> };

export const ReviewQueueDocument = 'query ReviewQueue($lang:Language!$mine:Boolean!){grounds:enumLabels(type:"ExtensionGround"){value label(lang:$lang)}myWork{...ReviewWork}}fragment ReviewWork on MyWork{id today isReviewDivided all:toReviewCount own:toReviewCount(assignedToMe:true)toReviewCount(assignedToMe:$mine)toReview(first:100 assignedToMe:$mine){...WaitingReport}extensionsToDecide(first:50 assignedToMe:$mine){...AskedExtension}overdueCount overdue(first:100){...LateReport}}fragment WaitingReport on ReportForm{id revision dueDay workingDaysWaiting unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}review{isUnremarkable warningCount openCommentCount outsideRangeCount workingDaysLate}}fragment AskedExtension on ReportForm{id revision state dueDay unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}extensionRequest{day ground reason askedAt askedBy}}fragment LateReport on OverdueReport{report{id dueDay workingDaysLate unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}officials{id name role phone}}' as string & DocumentTypeDecoration<ReviewQueueQuery, ReviewQueueQueryVariables>;

export const ApproveTogetherDocument = 'mutation ApproveTogether($input:ApproveReportsInput!$lang:Language!$mine:Boolean!){approveReports(input:$input){results{changed form{id}errors{message}}myWork{...ReviewWork}}}fragment ReviewWork on MyWork{id today isReviewDivided all:toReviewCount own:toReviewCount(assignedToMe:true)toReviewCount(assignedToMe:$mine)toReview(first:100 assignedToMe:$mine){...WaitingReport}extensionsToDecide(first:50 assignedToMe:$mine){...AskedExtension}overdueCount overdue(first:100){...LateReport}}fragment WaitingReport on ReportForm{id revision dueDay workingDaysWaiting unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}review{isUnremarkable warningCount openCommentCount outsideRangeCount workingDaysLate}}fragment AskedExtension on ReportForm{id revision state dueDay unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}extensionRequest{day ground reason askedAt askedBy}}fragment LateReport on OverdueReport{report{id dueDay workingDaysLate unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}officials{id name role phone}}' as string & DocumentTypeDecoration<ApproveTogetherMutation, ApproveTogetherMutationVariables>;

export const GrantExtensionDocument = 'mutation GrantExtension($input:ExtendDeadlineInput!$lang:Language!$mine:Boolean!){extendDeadline(input:$input){errors{path message}myWork{...ReviewWork}}}fragment ReviewWork on MyWork{id today isReviewDivided all:toReviewCount own:toReviewCount(assignedToMe:true)toReviewCount(assignedToMe:$mine)toReview(first:100 assignedToMe:$mine){...WaitingReport}extensionsToDecide(first:50 assignedToMe:$mine){...AskedExtension}overdueCount overdue(first:100){...LateReport}}fragment WaitingReport on ReportForm{id revision dueDay workingDaysWaiting unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}review{isUnremarkable warningCount openCommentCount outsideRangeCount workingDaysLate}}fragment AskedExtension on ReportForm{id revision state dueDay unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}extensionRequest{day ground reason askedAt askedBy}}fragment LateReport on OverdueReport{report{id dueDay workingDaysLate unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}officials{id name role phone}}' as string & DocumentTypeDecoration<GrantExtensionMutation, GrantExtensionMutationVariables>;

export const RefuseExtensionDocument = 'mutation RefuseExtension($input:RefuseExtensionInput!$lang:Language!$mine:Boolean!){refuseExtension(input:$input){errors{path message}myWork{...ReviewWork}}}fragment ReviewWork on MyWork{id today isReviewDivided all:toReviewCount own:toReviewCount(assignedToMe:true)toReviewCount(assignedToMe:$mine)toReview(first:100 assignedToMe:$mine){...WaitingReport}extensionsToDecide(first:50 assignedToMe:$mine){...AskedExtension}overdueCount overdue(first:100){...LateReport}}fragment WaitingReport on ReportForm{id revision dueDay workingDaysWaiting unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}assignedReviewers{id name}review{isUnremarkable warningCount openCommentCount outsideRangeCount workingDaysLate}}fragment AskedExtension on ReportForm{id revision state dueDay unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}extensionRequest{day ground reason askedAt askedBy}}fragment LateReport on OverdueReport{report{id dueDay workingDaysLate unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}officials{id name role phone}}' as string & DocumentTypeDecoration<RefuseExtensionMutation, RefuseExtensionMutationVariables>;