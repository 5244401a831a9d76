/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MethodPageQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type MethodPageQuery = { readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string>, readonly carriesOut: ReadonlyArray<string>, readonly totalPoints: number, readonly missingPolicy: Types.MissingPolicy, readonly minimumCoverage: number, readonly inForceFrom: { readonly name: string }, readonly pillars: ReadonlyArray<{ readonly code: string, readonly name: string, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly pillar: { readonly code: string } | null }> }>, readonly audit: { readonly limits: string, readonly period: { readonly name: string }, readonly findings: ReadonlyArray<{ readonly severity: Types.AuditSeverity, readonly sentence: string }> } | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly points: number, readonly pillar: { readonly name: string } | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly points: number, readonly frequency: Types.Frequency, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly isComputed: boolean, readonly scoring: { readonly rule: Types.ScoringRule, readonly status: Types.RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: Types.RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }> }> } | null };

export const MethodPageDocument = 'query MethodPage($lang:Language!){methodVersion{name(lang:$lang)legalBasis(lang:$lang)carriesOut(lang:$lang)totalPoints missingPolicy minimumCoverage inForceFrom{name(lang:$lang)}pillars{code name(lang:$lang)points groups{code name(lang:$lang)pillar{code}}}audit{period{name(lang:$lang)}limits(lang:$lang)findings{severity sentence(lang:$lang)}}groups{code name(lang:$lang)points pillar{name(lang:$lang)}indicators{code name(lang:$lang)points frequency kind unitOfMeasure(lang:$lang)isComputed scoring{rule status isPerMonth maximumLevel targets{year value status}bands{atLeast share}}}}}}' as string & DocumentTypeDecoration<MethodPageQuery, MethodPageQueryVariables>;