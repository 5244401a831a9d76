/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How often something is reported. */
export type Frequency =
  /** Every month, closed on the closing date. */
  | 'MONTHLY'
  /** Every quarter, closed on the closing date of its last month. */
  | 'QUARTERLY'
  /** Every year, closed on the closing date in December. */
  | 'YEARLY';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

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

export type RankingPageQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type RankingPageQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly replaces: number | null, readonly currentVersion: number | null, readonly notRenewed: string | null, readonly status: RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly communeCount: number, readonly notes: ReadonlyArray<string>, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string, readonly lastFinalDay: string | null }, readonly methodVersion: { readonly name: string }, readonly figurePeriods: ReadonlyArray<{ readonly frequency: Frequency, readonly isExpected: boolean, readonly period: { readonly name: string } }>, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number }, readonly robustness: { readonly statement: string }, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly points: number | null, readonly change: number | null, readonly noChangeReason: NoChangeReason | null, readonly unrankedReason: UnrankedReason | null, readonly unrankedSentence: string | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly robustness: { readonly bestRank: number, readonly worstRank: number, readonly notToldApart: ReadonlyArray<{ readonly id: string, readonly unitOnDay: { readonly name: string } }> } | null }> } } | null };

export type RankingMovementQueryVariables = Exact<{
  scope?: string | null | undefined;
  to?: string | null | undefined;
  lang: Language;
}>;


export type RankingMovementQuery = { readonly rankingHistories: { readonly months: ReadonlyArray<{ readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly status: RankingStatus | null, readonly period: { readonly code: string }, readonly row: { readonly rank: number | null } | null }> }> } | null };

export type UnitOfRankingQueryVariables = Exact<{
  id: string;
}>;


export type UnitOfRankingQuery = { readonly unit: { readonly slug: string, readonly level: UnitLevel, readonly movedTo: ReadonlyArray<{ readonly slug: string }> } | null };

export type ScopeBeforeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Language;
}>;


export type ScopeBeforeQuery = { readonly periods: { readonly scope: { readonly validFrom: string | null, readonly predecessors: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> } } | null };

export const RankingPageDocument = 'query RankingPage($scope:ID$period:String$version:Int$publishedOn:LocalDate$after:String$lang:Language!){ranking(scope:$scope period:$period version:$version publishedOn:$publishedOn){id scope{slug}scopeOnDay{name(lang:$lang)}period{code name(lang:$lang)lastFinalDay}version replaces currentVersion notRenewed(lang:$lang)status publishedAt methodVersion{name(lang:$lang)}figurePeriods{frequency isExpected period{name(lang:$lang)}}rankedCount communeCount completeness{expected actual onTime approved}notes(lang:$lang)robustness{statement(lang:$lang)}rows(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id rank isTied points change noChangeReason unrankedReason unrankedSentence(lang:$lang)unit{slug}unitOnDay{name(lang:$lang)}robustness{bestRank worstRank notToldApart{id unitOnDay{name(lang:$lang)}}}}}}}' as string & DocumentTypeDecoration<RankingPageQuery, RankingPageQueryVariables>;

export const RankingMovementDocument = 'query RankingMovement($scope:ID$to:String$lang:Language!){rankingHistories(scope:$scope to:$to){months{code}lines{unit{slug onDay{name(lang:$lang)}}entries{period{code}status row{rank}}}}}' as string & DocumentTypeDecoration<RankingMovementQuery, RankingMovementQueryVariables>;

export const UnitOfRankingDocument = 'query UnitOfRanking($id:ID!){unit(id:$id){slug level movedTo{slug}}}' as string & DocumentTypeDecoration<UnitOfRankingQuery, UnitOfRankingQueryVariables>;

export const ScopeBeforeDocument = 'query ScopeBefore($scope:ID$lang:Language!){periods(scope:$scope){scope{validFrom predecessors{slug onDay{name(lang:$lang)}}}}}' as string & DocumentTypeDecoration<ScopeBeforeQuery, ScopeBeforeQueryVariables>;