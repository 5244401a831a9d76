/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type WorkPageQueryVariables = Exact<{
  lang: Language;
}>;


export type WorkPageQuery = { readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly letterStates: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly viewer: { readonly id: string, readonly official: { readonly id: string } | null } | null, readonly myWork: { readonly id: string, readonly today: string, readonly toReviewCount: number | null, readonly extensionsToDecideCount: number | null, readonly forms: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly commentedFigures: ReadonlyArray<{ readonly id: string, readonly indicator: { readonly name: string } }>, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null, readonly toSign: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null, readonly extensionsToDecide: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly extensionRequest: { readonly day: string, readonly askedBy: string | null } | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }> | null, readonly figureFiles: ReadonlyArray<{ readonly id: string }> | null, readonly unreachableOfficials: { readonly totalCount: number } | null, readonly communesWithoutOfficer: { readonly totalCount: number } | null, readonly methodDrafts: ReadonlyArray<{ readonly id: string }> | null, readonly reorganisations: ReadonlyArray<{ readonly id: string }> | null, readonly latestRanking: { readonly id: string, readonly status: RankingStatus, readonly publishedAt: string, readonly period: { readonly code: string, readonly name: string }, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string } } | null, readonly whatIWasTold: ReadonlyArray<{ readonly id: string, readonly day: string, readonly state: ReminderState, readonly page: string, readonly subject: string | null, readonly whySent: string }> | null } | null };

export type WaitingFormFragment = { readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } };

export const WorkPageDocument = 'query WorkPage($lang:Language!){states:enumLabels(type:"FilingState"){value label(lang:$lang)}letterStates:enumLabels(type:"ReminderState"){value label(lang:$lang)}viewer{id official{id}}myWork{id today forms{...WaitingForm commentedFigures{id indicator{name(lang:$lang)}}}toSign{...WaitingForm}toReview(first:20){...WaitingForm}toReviewCount extensionsToDecide(first:20){...WaitingForm extensionRequest{day askedBy}}extensionsToDecideCount figureFiles{id}unreachableOfficials(first:1){totalCount}communesWithoutOfficer(first:1){totalCount}methodDrafts{id}reorganisations{id}latestRanking{id status publishedAt period{code name(lang:$lang)}scope{slug}scopeOnDay{name(lang:$lang)}}whatIWasTold(first:20){id day state page subject whySent(lang:$lang)}}}fragment WaitingForm on ReportForm{id state dueDay workingDaysLeft workingDaysWaiting unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}' as string & DocumentTypeDecoration<WorkPageQuery, WorkPageQueryVariables>;