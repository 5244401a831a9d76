/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CertaintyQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  after?: string | null | undefined;
  awarded: number;
  lang: Types.Language;
}>;


export type CertaintyQuery = { readonly ranking: { readonly version: number, readonly currentVersion: number | null, readonly status: Types.RankingStatus, readonly publishedAt: string, readonly notes: ReadonlyArray<string>, readonly whyNoCertainty: string | null, readonly scope: { readonly slug: string }, readonly period: { readonly code: string, readonly name: string }, readonly methodVersion: { readonly namedMethods: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly certainty: { readonly level: number, readonly z: number, readonly communes: number, readonly notYetRanked: number, readonly clustering: number, readonly variation: number, readonly statement: string } | null, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly index: number | null, readonly change: number | null, readonly noChangeSentence: string | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly certainty: { readonly standardError: number, readonly mayBeAmongFirst: boolean, readonly surelyAmongFirst: boolean, readonly noise: { readonly best: number, readonly worst: number }, readonly choice: { readonly best: number, readonly worst: number }, readonly all: { readonly best: number, readonly worst: number } } | null }> } } | null };

export type CertaintyOfCommuneQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  unit: string;
  lang: Types.Language;
}>;


export type CertaintyOfCommuneQuery = { readonly ranking: { readonly row: { readonly certainty: { readonly statements: ReadonlyArray<string>, readonly fall: { readonly statement: string } | null } | null } | null } | null };

export const CertaintyDocument = 'query Certainty($scope:ID$period:PeriodCode$version:Int$after:String$awarded:Int!$lang:Language!){ranking(within:$scope period:$period version:$version){scope{slug}period{code name(lang:$lang)}version currentVersion status publishedAt notes(lang:$lang)methodVersion{namedMethods{code name(lang:$lang)}}certainty{level z communes notYetRanked clustering variation statement(lang:$lang)}whyNoCertainty(lang:$lang)rows(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{rank index change noChangeSentence(lang:$lang)unit{slug}unitOnDay{name(lang:$lang)}certainty{standardError noise{best worst}choice{best worst}all{best worst}mayBeAmongFirst(n:$awarded)surelyAmongFirst(n:$awarded)}}}}}' as string & DocumentTypeDecoration<CertaintyQuery, CertaintyQueryVariables>;

export const CertaintyOfCommuneDocument = 'query CertaintyOfCommune($scope:ID$period:PeriodCode$version:Int$unit:ID!$lang:Language!){ranking(within:$scope period:$period version:$version){row(unit:$unit){certainty{statements(lang:$lang)fall{statement(lang:$lang)}}}}}' as string & DocumentTypeDecoration<CertaintyOfCommuneQuery, CertaintyOfCommuneQueryVariables>;