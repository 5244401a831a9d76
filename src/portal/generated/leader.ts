/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type LeaderScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaderScopeQuery = { readonly myWork: { readonly id: string, readonly digestPeriod: { readonly code: string, readonly scope: { readonly slug: string } } | null } | null };

export type LeaderPageQueryVariables = Exact<{
  scope: string;
  month: string;
  before: string;
  from: string;
  lang: Language;
}>;


export type LeaderPageQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly place: string } | null, readonly overview: { readonly today: string, readonly communeCount: number, readonly notes: ReadonlyArray<string>, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string, readonly dueDay: string }, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null }, readonly ranking: { readonly version: number, readonly status: RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly communeCount: number, readonly scope: { readonly slug: string }, readonly period: { readonly code: string, readonly name: string }, readonly top: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }> }, readonly bottom: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }> } } | null, readonly summary: { readonly meanIndex: number | null, readonly whyRising: ReadonlyArray<string | null>, readonly whyFalling: ReadonlyArray<string | null>, readonly rising: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }>, readonly falling: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }>, readonly behind: ReadonlyArray<{ readonly reached: number, readonly indicator: { readonly code: string, readonly name: string } }> } | null } | null, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null } | null, readonly reportStandings: ReadonlyArray<{ readonly approved: number, readonly waiting: number, readonly returned: number, readonly extended: number, readonly notYetDue: number, readonly overdue: number, readonly period: { readonly code: string, readonly name: string, readonly dueDay: string }, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null } }> | null, readonly rankingHistories: { readonly months: ReadonlyArray<{ readonly code: string }>, readonly means: ReadonlyArray<{ readonly status: RankingStatus, readonly meanIndex: number | null, readonly period: { readonly code: string }, readonly pillars: ReadonlyArray<{ readonly meanScore: number | null, readonly pillar: { readonly code: string, readonly name: string } }> }> } | null, readonly myWork: { readonly id: string, readonly waitingTooLongCount: number | null, readonly overdueCount: number | null, readonly waitingTooLong: ReadonlyArray<{ readonly id: string, readonly workingDaysWaiting: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string }, readonly assignedReviewers: ReadonlyArray<{ readonly id: string, readonly name: string }> }> | null, readonly overdue: ReadonlyArray<{ readonly report: { readonly id: string, readonly dueDay: string, readonly workingDaysLate: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly officials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly phone: string | null }> }> | null } | null };

export type SentFragment = { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number, readonly reportingRate: number | null, readonly reportingRateOnTime: number | null };

export type LeaderRowFragment = { readonly id: string, readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } };

export const LeaderScopeDocument = 'query LeaderScope{myWork{id digestPeriod{code scope{slug}}}}' as string & DocumentTypeDecoration<LeaderScopeQuery, LeaderScopeQueryVariables>;

export const LeaderPageDocument = 'query LeaderPage($scope:ID!$month:String!$before:String!$from:String!$lang:Language!){publisher(scope:$scope){authority(lang:$lang)office(lang:$lang)place(lang:$lang)}overview(scope:$scope period:$month){today communeCount scope{slug}scopeOnDay{name(lang:$lang)}period{code name(lang:$lang)dueDay}completeness{...Sent}ranking{version status publishedAt rankedCount communeCount scope{slug}period{code name(lang:$lang)}top:rows(first:5 ranked:true){nodes{...LeaderRow}}bottom:rows(last:5 ranked:true){nodes{...LeaderRow}}}summary{meanIndex rising{...LeaderRow}falling{...LeaderRow}whyRising(lang:$lang)whyFalling(lang:$lang)behind(first:5){reached indicator{code name(lang:$lang)}}}notes(lang:$lang)}completeness(scope:$scope period:$before){...Sent}reportStandings(scope:$scope period:$month){period{code name(lang:$lang)dueDay}completeness{...Sent}approved waiting returned extended notYetDue overdue}rankingHistories(scope:$scope from:$from to:$month){months{code}means{status meanIndex period{code}pillars{meanScore pillar{code name(lang:$lang)}}}}myWork{id waitingTooLongCount waitingTooLong(first:20){id workingDaysWaiting unit{slug}unitOnDay{name(lang:$lang)}period{code}assignedReviewers{id name}}overdueCount overdue(first:20){report{id dueDay workingDaysLate unit{slug}unitOnDay{name(lang:$lang)}period{code name(lang:$lang)}}officials{id name role phone}}}}fragment Sent on Completeness{expected actual onTime approved reportingRate reportingRateOnTime}fragment LeaderRow on RankingRow{id rank points change unit{slug}unitOnDay{name(lang:$lang)}}' as string & DocumentTypeDecoration<LeaderPageQuery, LeaderPageQueryVariables>;