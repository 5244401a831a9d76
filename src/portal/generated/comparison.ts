/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ComparableQueryVariables = Exact<{
  within?: string | null | undefined;
  to?: string | null | undefined;
  lang: Types.Language;
}>;


export type ComparableQuery = { readonly ranking: { readonly publishedAt: string, readonly version: number, readonly status: Types.RankingStatus, readonly rankedCount: number, readonly notes: ReadonlyArray<string>, readonly whyNoCertainty: string | null, readonly isDemonstration: boolean, readonly scope: { readonly slug: string }, readonly period: { readonly code: string, readonly name: string } } | null, readonly rankingHistories: { readonly scope: { readonly slug: string }, readonly months: ReadonlyArray<{ readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly status: Types.RankingStatus | null, readonly period: { readonly code: string }, readonly row: { readonly rank: number | null } | null }> }> } | null };

export type ComparedQueryVariables = Exact<{
  units: ReadonlyArray<string> | string;
  a: string;
  b: string;
  c: string;
  d: string;
  hasThird: boolean;
  hasFourth: boolean;
  lang: Types.Language;
}>;


export type ComparedQuery = { readonly ranking: { readonly certainty: { readonly ab: { readonly statement: string } | null, readonly ac?: { readonly statement: string } | null, readonly bc?: { readonly statement: string } | null, readonly ad?: { readonly statement: string } | null, readonly bd?: { readonly statement: string } | null, readonly cd?: { readonly statement: string } | null } | null, readonly matrix: { readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: Types.IndicatorKind, readonly group: { readonly code: string, readonly name: string } }>, readonly rows: ReadonlyArray<{ readonly row: { readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly coverage: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly certainty: { readonly statements: ReadonlyArray<string>, readonly noise: { readonly best: number, readonly worst: number }, readonly choice: { readonly best: number, readonly worst: number }, readonly all: { readonly best: number, readonly worst: number } } | null, readonly groups: ReadonlyArray<{ readonly group: { readonly code: string, readonly name: string }, readonly standing: { readonly score: number | null, readonly rank: number | null } }> }, readonly cells: ReadonlyArray<{ readonly earned: number | null, readonly possible: number | null, readonly figure: { readonly state: Types.FigureState, readonly value: number | null } }> }> } } | null };

export type EndedUnitQueryVariables = Exact<{
  unit: string;
  lang: Types.Language;
}>;


export type EndedUnitQuery = { readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null, readonly movedTo: ReadonlyArray<{ readonly slug: string, readonly validFrom: string | null, readonly onDay: { readonly name: string } | null }> } | null };

export const ComparableDocument = 'query Comparable($within:ID$to:PeriodCode$lang:Language!){ranking{scope{slug}publishedAt period{code name(lang:$lang)}version status rankedCount notes(lang:$lang)whyNoCertainty(lang:$lang)isDemonstration}rankingHistories(within:$within to:$to){scope{slug}months{code}lines{unit{slug onDay{name(lang:$lang)}}entries{period{code}status row{rank}}}}}' as string & DocumentTypeDecoration<ComparableQuery, ComparableQueryVariables>;

export const ComparedDocument = 'query Compared($units:[ID!]!$a:ID!$b:ID!$c:ID!$d:ID!$hasThird:Boolean!$hasFourth:Boolean!$lang:Language!){ranking{certainty{ab:pair(one:$a other:$b){statement(lang:$lang)}ac:pair(one:$a other:$c)@include(if:$hasThird){statement(lang:$lang)}bc:pair(one:$b other:$c)@include(if:$hasThird){statement(lang:$lang)}ad:pair(one:$a other:$d)@include(if:$hasFourth){statement(lang:$lang)}bd:pair(one:$b other:$d)@include(if:$hasFourth){statement(lang:$lang)}cd:pair(one:$c other:$d)@include(if:$hasFourth){statement(lang:$lang)}}matrix(units:$units){indicators{code name(lang:$lang)unitOfMeasure(lang:$lang)kind group{code name(lang:$lang)}}rows{row{unit{slug}unitOnDay{name(lang:$lang)}rank points change coverage certainty{noise{best worst}choice{best worst}all{best worst}statements(lang:$lang)}groups{group{code name(lang:$lang)}standing{score rank}}}cells{figure{state value}earned possible}}}}}' as string & DocumentTypeDecoration<ComparedQuery, ComparedQueryVariables>;

export const EndedUnitDocument = 'query EndedUnit($unit:ID!$lang:Language!){unit(id:$unit){slug onDay{name(lang:$lang)}movedTo{slug validFrom onDay{name(lang:$lang)}}}}' as string & DocumentTypeDecoration<EndedUnitQuery, EndedUnitQueryVariables>;