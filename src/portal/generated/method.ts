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

/** Which kind of figure an indicator has. */
export type IndicatorKind =
  /** Yes or no; the value is 1 or 0. */
  | 'BOOLEAN'
  /** A number of things, people or events. */
  | 'COUNT'
  /** A level from 0 up to the highest level of the indicator. */
  | 'LEVEL'
  /** A numerator and a denominator; the value is 100 × numerator / denominator, in per cent. */
  | 'RATIO';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** What a missing figure does to a score. */
export type MissingPolicy =
  /** The figure of one earlier period of the same frequency is taken and flagged; without one it is as ZERO. */
  | 'CARRY_FORWARD'
  /** Its points leave both what is earned and what is possible. */
  | 'RENORMALISE'
  /** It earns nothing and its points stay possible. */
  | 'ZERO';

/** Where a rule or target comes from. */
export type RuleStatus =
  /** A proposal of this service that an administrator may change. It is not a law. */
  | 'LOCAL'
  /** Seen in a published text. */
  | 'OFFICIAL'
  /** General knowledge; nobody has seen the text. */
  | 'UNVERIFIED';

/** How a figure is turned into points. */
export type ScoringRule =
  /** The share of the highest threshold not above the value. */
  | 'BANDS'
  /** level / highest level. */
  | 'LEVELS'
  /** The place between the lowest and the highest value among the ranked communes of the same ranking. */
  | 'MIN_MAX'
  /** The figure is shown and not scored. */
  | 'NONE'
  /** value / target, at most 1. */
  | 'TARGET'
  /** All points for yes, none for no. */
  | 'YES_NO';

export type MethodPageQueryVariables = Exact<{
  lang: Language;
}>;


export type MethodPageQuery = { readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string>, readonly carriesOut: ReadonlyArray<string>, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly inForceFrom: { readonly name: string }, readonly pillars: ReadonlyArray<{ readonly code: string, readonly name: string, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly pillar: { readonly code: string } | null }> }>, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly points: number, readonly pillar: { readonly name: string } | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly points: number, readonly frequency: Frequency, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly isComputed: boolean, readonly scoring: { readonly rule: ScoringRule, readonly status: RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }> }> } | null };

export const MethodPageDocument = 'query MethodPage($lang:Language!){methodVersion{name(lang:$lang)legalBasis(lang:$lang)carriesOut(lang:$lang)totalPoints missingPolicy minimumCoverage inForceFrom{name(lang:$lang)}pillars{code name(lang:$lang)points groups{code name(lang:$lang)pillar{code}}}groups{code name(lang:$lang)points pillar{name(lang:$lang)}indicators{code name(lang:$lang)points frequency kind unitOfMeasure(lang:$lang)isComputed scoring{rule status isPerMonth maximumLevel targets{year value status}bands{atLeast share}}}}}}' as string & DocumentTypeDecoration<MethodPageQuery, MethodPageQueryVariables>;