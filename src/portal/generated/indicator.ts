/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ShownIndicatorFragment = { readonly code: string, readonly name: string, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly higherIsBetter: boolean, readonly points: number, readonly frequency: Types.Frequency, readonly measure: Types.Measure, readonly isComputed: boolean, readonly numerator: string | null, readonly denominator: string | null, readonly counted: string | null, readonly levels: string | null, readonly source: string, readonly group: { readonly name: string }, readonly scoring: { readonly rule: Types.ScoringRule, readonly status: Types.RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: Types.RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> }, readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string> } };

export type IndicatorQueryVariables = Exact<{
  code: string;
  lang: Types.Language;
}>;


export type IndicatorQuery = { readonly indicator: { readonly code: string, readonly name: string, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly higherIsBetter: boolean, readonly points: number, readonly frequency: Types.Frequency, readonly measure: Types.Measure, readonly isComputed: boolean, readonly numerator: string | null, readonly denominator: string | null, readonly counted: string | null, readonly levels: string | null, readonly source: string, readonly group: { readonly name: string }, readonly scoring: { readonly rule: Types.ScoringRule, readonly status: Types.RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: Types.RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> }, readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string> } } | null };

export type IndicatorOfMethodQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type IndicatorOfMethodQuery = { readonly node:
    | { readonly code: string, readonly name: string, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly higherIsBetter: boolean, readonly points: number, readonly frequency: Types.Frequency, readonly measure: Types.Measure, readonly isComputed: boolean, readonly numerator: string | null, readonly denominator: string | null, readonly counted: string | null, readonly levels: string | null, readonly source: string, readonly group: { readonly name: string }, readonly scoring: { readonly rule: Types.ScoringRule, readonly status: Types.RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: Types.RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> }, readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string> } }
    | Record<PropertyKey, never>
   | null };

export type IndicatorFiguresQueryVariables = Exact<{
  code: string;
  period?: string | null | undefined;
  lang: Types.Language;
}>;


export type IndicatorFiguresQuery = { readonly ranking: { readonly matrix: { readonly ranking: { readonly publishedAt: string, readonly version: number, readonly status: Types.RankingStatus, readonly notes: ReadonlyArray<string>, readonly isDemonstration: boolean, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly higherIsBetter: boolean, readonly points: number, readonly frequency: Types.Frequency, readonly measure: Types.Measure, readonly isComputed: boolean, readonly numerator: string | null, readonly denominator: string | null, readonly counted: string | null, readonly levels: string | null, readonly source: string, readonly group: { readonly name: string }, readonly scoring: { readonly rule: Types.ScoringRule, readonly status: Types.RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: Types.RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> }, readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string> } }>, readonly rows: ReadonlyArray<{ readonly row: { readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }, readonly cells: ReadonlyArray<{ readonly isCarriedForward: boolean, readonly missingReason: Types.MissingReason | null, readonly earned: number | null, readonly possible: number | null, readonly rank: number | null, readonly period: { readonly code: string }, readonly figure: { readonly state: Types.FigureState, readonly value: number | null }, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null }> }> } } | null };

export type IndicatorCourseQueryVariables = Exact<{
  code: string;
  scope: string;
  to: string;
  lang: Types.Language;
}>;


export type IndicatorCourseQuery = { readonly ranking: { readonly matrix: { readonly indicators: ReadonlyArray<{ readonly series: { readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null, readonly lineage: ReadonlyArray<{ readonly day: string, readonly from: { readonly slug: string }, readonly fromOnDay: { readonly name: string }, readonly to: { readonly slug: string } }> }, readonly points: ReadonlyArray<{ readonly period: { readonly code: string }, readonly figure: { readonly value: number | null }, readonly parts: { readonly relation: Types.PartsRelation, readonly sentence: string } | null }> }>, readonly scopePoints: ReadonlyArray<{ readonly period: { readonly code: string }, readonly rollUp: { readonly reporting: number, readonly notApplicable: number, readonly communes: number, readonly rate: number | null, readonly sum: number | null, readonly mean: number | null, readonly yes: number | null } }> } | null }> } } | null };

export type IndicatorWordsQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type IndicatorWordsQuery = { readonly frequencies: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly measures: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly rules: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly statuses: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly publishedFigures: ReadonlyArray<{ readonly relation: Types.Relation, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unitOfMeasure: string, readonly event: string | null, readonly quotation: string | null, readonly note: string | null, readonly unit: { readonly onDay: { readonly name: string } | null }, readonly indicator: { readonly code: string } | null, readonly relatedTo: { readonly code: string } | null, readonly source: { readonly title: string, readonly dated: string } | null }> | null };

export type IndicatorMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorMethodsQuery = { readonly methodVersions: ReadonlyArray<{ readonly inForceFrom: { readonly code: string }, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string }> }> | null };

export const IndicatorDocument = 'query Indicator($code:IndicatorCode!$lang:Language!){indicator(code:$code){...ShownIndicator}}fragment ShownIndicator on Indicator{code name(lang:$lang)group{name(lang:$lang)}kind unitOfMeasure(lang:$lang)higherIsBetter points frequency measure isComputed numerator(lang:$lang)denominator(lang:$lang)counted(lang:$lang)levels(lang:$lang)source(lang:$lang)scoring{rule status isPerMonth maximumLevel targets{year value status}bands{atLeast share}}methodVersion{name(lang:$lang)legalBasis(lang:$lang)}}' as string & DocumentTypeDecoration<IndicatorQuery, IndicatorQueryVariables>;

export const IndicatorOfMethodDocument = 'query IndicatorOfMethod($id:ID!$lang:Language!){node(id:$id){...on Indicator{...ShownIndicator}}}fragment ShownIndicator on Indicator{code name(lang:$lang)group{name(lang:$lang)}kind unitOfMeasure(lang:$lang)higherIsBetter points frequency measure isComputed numerator(lang:$lang)denominator(lang:$lang)counted(lang:$lang)levels(lang:$lang)source(lang:$lang)scoring{rule status isPerMonth maximumLevel targets{year value status}bands{atLeast share}}methodVersion{name(lang:$lang)legalBasis(lang:$lang)}}' as string & DocumentTypeDecoration<IndicatorOfMethodQuery, IndicatorOfMethodQueryVariables>;

export const IndicatorFiguresDocument = 'query IndicatorFigures($code:IndicatorCode!$period:PeriodCode$lang:Language!){ranking(period:$period){matrix(indicators:[$code]){ranking{scope{slug}scopeOnDay{name(lang:$lang)}publishedAt period{code name(lang:$lang)}version status notes(lang:$lang)isDemonstration}indicators{...ShownIndicator}rows{row{unit{slug}unitOnDay{name(lang:$lang)}}cells{period{code}figure{state value}isCarriedForward missingReason target{value isInterpolated}earned possible rank}}}}}fragment ShownIndicator on Indicator{code name(lang:$lang)group{name(lang:$lang)}kind unitOfMeasure(lang:$lang)higherIsBetter points frequency measure isComputed numerator(lang:$lang)denominator(lang:$lang)counted(lang:$lang)levels(lang:$lang)source(lang:$lang)scoring{rule status isPerMonth maximumLevel targets{year value status}bands{atLeast share}}methodVersion{name(lang:$lang)legalBasis(lang:$lang)}}' as string & DocumentTypeDecoration<IndicatorFiguresQuery, IndicatorFiguresQueryVariables>;

export const IndicatorCourseDocument = 'query IndicatorCourse($code:IndicatorCode!$scope:ID!$to:PeriodCode!$lang:Language!){ranking(within:$scope period:$to){matrix(indicators:[$code]){indicators{series(within:$scope to:$to){lines{unit{slug onDay{name(lang:$lang)}lineage{from{slug}fromOnDay{name(lang:$lang)}to{slug}day}}points{period{code}figure{value}parts{relation sentence(lang:$lang)}}}scopePoints{period{code}rollUp{reporting notApplicable communes rate sum mean yes}}}}}}}' as string & DocumentTypeDecoration<IndicatorCourseQuery, IndicatorCourseQueryVariables>;

export const IndicatorWordsDocument = 'query IndicatorWords($lang:Language!){frequencies:enumLabels(type:"Frequency"){value vi en}measures:enumLabels(type:"Measure"){value vi en}rules:enumLabels(type:"ScoringRule"){value vi en}statuses:enumLabels(type:"RuleStatus"){value vi en}publishedFigures{unit{onDay{name(lang:$lang)}}indicator{code}relatedTo{code}relation value numerator denominator unitOfMeasure(lang:$lang)event(lang:$lang)quotation(lang:$lang)note(lang:$lang)source{title(lang:$lang)dated(lang:$lang)}}}' as string & DocumentTypeDecoration<IndicatorWordsQuery, IndicatorWordsQueryVariables>;

export const IndicatorMethodsDocument = 'query IndicatorMethods{methodVersions{inForceFrom{code}indicators{id code}}}' as string & DocumentTypeDecoration<IndicatorMethodsQuery, IndicatorMethodsQueryVariables>;