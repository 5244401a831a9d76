/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RankingPageQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  after?: string | null | undefined;
  lang: Types.Language;
}>;


export type RankingPageQuery = { readonly ranking: { readonly id: string, readonly version: number, readonly replaces: number | null, readonly currentVersion: number | null, readonly notRenewed: string | null, readonly status: Types.RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly communeCount: number, readonly notes: ReadonlyArray<string>, readonly whyNoCertainty: string | null, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string, readonly lastFinalDay: string | null }, readonly methodVersion: { readonly name: string }, readonly figurePeriods: ReadonlyArray<{ readonly frequency: Types.Frequency, readonly isExpected: boolean, readonly period: { readonly name: string } }>, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number }, readonly certainty: { readonly statement: string } | null, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rank: number | null, readonly isTied: boolean, readonly points: number | null, readonly change: number | null, readonly noChangeReason: Types.NoChangeReason | null, readonly unrankedReason: Types.UnrankedReason | null, readonly unrankedSentence: string | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly certainty: { readonly statements: ReadonlyArray<string>, readonly noise: { readonly best: number, readonly worst: number } } | null }> } } | null };

export type RankingMovementQueryVariables = Exact<{
  scope?: string | null | undefined;
  to?: string | null | undefined;
  lang: Types.Language;
}>;


export type RankingMovementQuery = { readonly rankingHistories: { readonly months: ReadonlyArray<{ readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly status: Types.RankingStatus | null, readonly period: { readonly code: string }, readonly row: { readonly rank: number | null } | null }> }> } | null };

export type UnitOfRankingQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  lang: Types.Language;
}>;


export type UnitOfRankingQuery = { readonly unit: { readonly slug: string, readonly level: Types.UnitLevel, readonly validTo: string | null, readonly onDay: { readonly name: string, readonly parent: { readonly slug: string } | null } | null, readonly movedTo: ReadonlyArray<{ readonly slug: string }> } | null, readonly units: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTo: string | null, readonly onDay: { readonly name: string } | null, readonly movedTo: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ScopeBeforeQueryVariables = Exact<{
  scope?: string | null | undefined;
  month?: string | null | undefined;
  lang: Types.Language;
}>;


export type ScopeBeforeQuery = { readonly period: { readonly closingDay: string } | null, readonly periods: { readonly scope: { readonly validFrom: string | null, readonly predecessors: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> } } | null };

export type ScopeOfMonthQueryVariables = Exact<{
  month: string;
  lang: Types.Language;
}>;


export type ScopeOfMonthQuery = { readonly ranking: { readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null } } | null };

export const RankingPageDocument = 'query RankingPage($scope:ID$period:PeriodCode$version:Int$publishedOn:LocalDate$after:String$lang:Language!){ranking(within:$scope period:$period version:$version at:$publishedOn){id scope{slug}scopeOnDay{name(lang:$lang)}period{code name(lang:$lang)lastFinalDay}version replaces currentVersion notRenewed(lang:$lang)status publishedAt methodVersion{name(lang:$lang)}figurePeriods{frequency isExpected period{name(lang:$lang)}}rankedCount communeCount completeness{expected actual onTime approved}notes(lang:$lang)certainty{statement(lang:$lang)}whyNoCertainty(lang:$lang)rows(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id rank isTied points change noChangeReason unrankedReason unrankedSentence(lang:$lang)unit{slug}unitOnDay{name(lang:$lang)}certainty{noise{best worst}statements(lang:$lang)}}}}}' as string & DocumentTypeDecoration<RankingPageQuery, RankingPageQueryVariables>;

export const RankingMovementDocument = 'query RankingMovement($scope:ID$to:PeriodCode$lang:Language!){rankingHistories(within:$scope to:$to){months{code}lines{unit{slug onDay{name(lang:$lang)}}entries{period{code}status row{rank}}}}}' as string & DocumentTypeDecoration<RankingMovementQuery, RankingMovementQueryVariables>;

export const UnitOfRankingDocument = 'query UnitOfRanking($id:ID!$after:String$lang:Language!){unit(id:$id){slug level validTo onDay{name(lang:$lang)parent{slug}}movedTo{slug}}units(within:$id ever:true level:COMMUNE first:100 after:$after){nodes{slug validTo onDay{name(lang:$lang)}movedTo{slug onDay{name(lang:$lang)}}}pageInfo{hasNextPage endCursor}}}' as string & DocumentTypeDecoration<UnitOfRankingQuery, UnitOfRankingQueryVariables>;

export const ScopeBeforeDocument = 'query ScopeBefore($scope:ID$month:PeriodCode$lang:Language!){period(code:$month within:$scope){closingDay}periods(within:$scope){scope{validFrom predecessors{slug onDay{name(lang:$lang)}}}}}' as string & DocumentTypeDecoration<ScopeBeforeQuery, ScopeBeforeQueryVariables>;

export const ScopeOfMonthDocument = 'query ScopeOfMonth($month:PeriodCode!$lang:Language!){ranking(period:$month){scope{slug onDay{name(lang:$lang)}}}}' as string & DocumentTypeDecoration<ScopeOfMonthQuery, ScopeOfMonthQueryVariables>;