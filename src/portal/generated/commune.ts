/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CommuneQueryVariables = Exact<{
  unit: string;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang: Types.Language;
}>;


export type CommuneQuery = { readonly unit: { readonly profile: { readonly notFormed: { readonly sentence: string } | null, readonly ranking: { readonly version: number, readonly status: Types.RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly notes: ReadonlyArray<string>, readonly whyNoCertainty: string | null, readonly isDemonstration: boolean, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } } | null, readonly row: { readonly rank: number | null, readonly isTied: boolean, readonly points: number | null, readonly coverage: number, readonly change: number | null, readonly noChangeReason: Types.NoChangeReason | null, readonly unrankedSentence: string | null, readonly pillars: ReadonlyArray<{ readonly pillar: { readonly code: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly score: number | null } }>, readonly groups: ReadonlyArray<{ readonly group: { readonly code: string }, readonly standing: { readonly rank: number | null, readonly score: number | null, readonly earned: number, readonly possible: number } }>, readonly certainty: { readonly ownStatements: ReadonlyArray<string>, readonly own: { readonly best: number, readonly worst: number }, readonly choice: { readonly best: number, readonly worst: number }, readonly all: { readonly best: number, readonly worst: number } } | null, readonly dataQuality: { readonly carriedForward: number, readonly late: number | null, readonly unusualFigures: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } }>, readonly notApplicable: { readonly statement: string } } } | null, readonly indicators: ReadonlyArray<{ readonly isCarriedForward: boolean, readonly missingReason: Types.MissingReason | null, readonly earned: number | null, readonly possible: number | null, readonly rank: number | null, readonly indicator: { readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: Types.IndicatorKind, readonly source: string, readonly group: { readonly code: string, readonly name: string, readonly pillar: { readonly name: string } | null } }, readonly period: { readonly code: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null }, readonly parts: { readonly relation: Types.PartsRelation, readonly sentence: string } | null, readonly target: { readonly value: number } | null }> } | null } | null };

export type RanksQueryVariables = Exact<{
  scope: string;
  to: string;
  lang: Types.Language;
}>;


export type RanksQuery = { readonly rankingHistories: { readonly months: ReadonlyArray<{ readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly status: Types.RankingStatus | null, readonly period: { readonly code: string }, readonly row: { readonly rank: number | null } | null }> }> } | null };

export type CommuneUnitQueryVariables = Exact<{
  unit: string;
  lang: Types.Language;
}>;


export type CommuneUnitQuery = { readonly unit: { readonly slug: string, readonly level: Types.UnitLevel, readonly validTo: string | null, readonly onDay: { readonly name: string, readonly code: string | null } | null, readonly movedTo: ReadonlyArray<{ readonly slug: string, readonly validFrom: string | null, readonly onDay: { readonly name: string } | null }>, readonly formerly: ReadonlyArray<{ readonly day: string, readonly name: string }>, readonly lineage: ReadonlyArray<{ readonly isShareKnown: boolean, readonly day: string, readonly decision: string, readonly from: { readonly slug: string }, readonly fromOnDay: { readonly name: string }, readonly to: { readonly slug: string }, readonly toOnDay: { readonly name: string } }>, readonly takenInFromOutside: ReadonlyArray<{ readonly name: string, readonly isUnit: boolean }> } | null };

export type WhyQueryVariables = Exact<{
  unit: string;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang: Types.Language;
}>;


export type WhyQuery = { readonly unit: { readonly explanation: { readonly sentence: string, readonly movement: { readonly sentence: string, readonly correction: string | null, readonly steps: ReadonlyArray<{ readonly cause: Types.RankStepCause, readonly sentence: string }> | null, readonly gains: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } }>, readonly losses: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } }> } | null, readonly strengths: ReadonlyArray<{ readonly sentence: string, readonly entry: { readonly indicator: { readonly code: string } } }>, readonly weaknesses: ReadonlyArray<{ readonly sentence: string, readonly entry: { readonly indicator: { readonly code: string } } }>, readonly improvements: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } | null }> } | null } | null };

export const CommuneDocument = 'query Commune($unit:ID!$period:PeriodCode$version:Int$publishedOn:LocalDate$lang:Language!){unit(id:$unit){profile(period:$period version:$version at:$publishedOn){notFormed{sentence(lang:$lang)}ranking{scope{slug}scopeOnDay{name(lang:$lang)}period{code name(lang:$lang)}version status publishedAt rankedCount notes(lang:$lang)whyNoCertainty(lang:$lang)isDemonstration}row{rank isTied points coverage change noChangeReason unrankedSentence(lang:$lang)pillars{pillar{code name(lang:$lang)}standing{rank score}}groups{group{code}standing{rank score earned possible}}certainty{own{best worst}choice{best worst}all{best worst}ownStatements(lang:$lang)}dataQuality{carriedForward late unusualFigures{indicator{code}sentence(lang:$lang)}notApplicable{statement(lang:$lang)}}}indicators{indicator{code name(lang:$lang)unitOfMeasure(lang:$lang)kind source(lang:$lang)group{code name(lang:$lang)pillar{name(lang:$lang)}}}period{code}figure{state value}parts{relation sentence(lang:$lang)}isCarriedForward missingReason target{value}earned possible rank}}}}' as string & DocumentTypeDecoration<CommuneQuery, CommuneQueryVariables>;

export const RanksDocument = 'query Ranks($scope:ID!$to:PeriodCode!$lang:Language!){rankingHistories(within:$scope to:$to){months{code}lines{unit{slug onDay{name(lang:$lang)}}entries{period{code}status row{rank}}}}}' as string & DocumentTypeDecoration<RanksQuery, RanksQueryVariables>;

export const CommuneUnitDocument = 'query CommuneUnit($unit:ID!$lang:Language!){unit(id:$unit){slug onDay{name(lang:$lang)code}level validTo movedTo{slug validFrom onDay{name(lang:$lang)}}formerly{day name(lang:$lang)}lineage{from{slug}fromOnDay{name(lang:$lang)}to{slug}toOnDay{name(lang:$lang)}isShareKnown day decision}takenInFromOutside{name isUnit}}}' as string & DocumentTypeDecoration<CommuneUnitQuery, CommuneUnitQueryVariables>;

export const WhyDocument = 'query Why($unit:ID!$period:PeriodCode$version:Int$publishedOn:LocalDate$lang:Language!){unit(id:$unit){explanation(period:$period version:$version at:$publishedOn){sentence(lang:$lang)movement{sentence(lang:$lang)correction(lang:$lang)steps{cause sentence(lang:$lang)}gains{indicator{code}sentence(lang:$lang)}losses{indicator{code}sentence(lang:$lang)}}strengths{entry{indicator{code}}sentence(lang:$lang)}weaknesses{entry{indicator{code}}sentence(lang:$lang)}improvements(first:5){indicator{code}sentence(lang:$lang)}}}}' as string & DocumentTypeDecoration<WhyQuery, WhyQueryVariables>;