/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RankingSensitivityQueryVariables = Exact<{
  scope?: string | null | undefined;
  period?: string | null | undefined;
  version?: number | null | undefined;
  lang: Types.Language;
}>;


export type RankingSensitivityQuery = { readonly ranking: { readonly version: number, readonly status: Types.RankingStatus, readonly publishedAt: string, readonly whyNoCertainty: string | null, readonly scope: { readonly slug: string }, readonly period: { readonly code: string, readonly name: string }, readonly methodVersion: { readonly code: string }, readonly sensitivity: { readonly runs: number, readonly meanShift: number, readonly statement: string, readonly factors: ReadonlyArray<{ readonly factor: Types.SensitivityFactor, readonly firstOrder: number, readonly firstOrderError: number, readonly total: number, readonly totalError: number }> | null } | null } | null };

export const RankingSensitivityDocument = 'query RankingSensitivity($scope:ID$period:PeriodCode$version:Int$lang:Language!){ranking(within:$scope period:$period version:$version){scope{slug}period{code name(lang:$lang)}version status publishedAt methodVersion{code}whyNoCertainty(lang:$lang)sensitivity{runs meanShift factors{factor firstOrder firstOrderError total totalError}statement(lang:$lang)}}}' as string & DocumentTypeDecoration<RankingSensitivityQuery, RankingSensitivityQueryVariables>;