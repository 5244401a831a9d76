/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether there is a figure. */
export type FigureState =
  /** Nothing is approved for this indicator. */
  | 'MISSING'
  /** The indicator does not apply to the commune in this period: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** Not expected yet: the period of the indicator closed before the scope's first period. It leaves both sides of the score and coverage. */
  | 'NOT_EXPECTED'
  /**
   * Approved since the ranking was published: it counts from the next run on, the night after the approval. Said by `series`, of
   * periods that are still open, at the cost of one more request where a figure is missing there.
   */
  | 'NOT_YET_COUNTED'
  /** There is a figure; zero is a figure. */
  | 'PRESENT';

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

/** The time that a figure covers. */
export type Measure =
  /** What happened within the period. */
  | 'FLOW'
  /** What happened in the twelve months up to the closing date. */
  | 'LAST_12_MONTHS'
  /** The state at the end of the closing date. */
  | 'STOCK';

/** Why an indicator of a commune has no figure that can be compared. */
export type MissingReason =
  /** The month's report is submitted and waits for a reviewer. */
  | 'AWAITING_REVIEW'
  /** The commune has not submitted the month's report, and the extension that it was granted still runs. */
  | 'EXTENDED'
  /** The indicator does not apply to the commune: the ratio is 0/0. */
  | 'NOT_APPLICABLE'
  /** The month's report was returned and is not approved yet. */
  | 'NOT_APPROVED'
  /** The indicator was not collected yet: its period closed before the scope's first one, or before the commune began. */
  | 'NOT_EXPECTED'
  /** The approved figures have none for this indicator, or its quarter or year is not approved. */
  | 'NO_FIGURE'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT'
  /** The commune had not begun, and the figures of some of its predecessors are unknown. */
  | 'PARTS_UNKNOWN';

/** How a figure relates to the true sum. */
export type PartsRelation =
  /** Parts are lacking; a count is a lower bound. */
  | 'AT_LEAST'
  /** All parts are known. */
  | 'EXACT'
  /** Parts are lacking; nobody knows the ratio, the level or the yes. */
  | 'UNKNOWN';

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

/** How a true figure relates to the published one. */
export type Relation =
  /** It is exactly that. */
  | 'EQUAL'
  /** It is more: the published value is a lower bound. */
  | 'GREATER'
  /** It is less: the published value is an upper bound. */
  | 'LESS';

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

export type IndicatorFiguresQueryVariables = Exact<{
  code: string;
  period?: string | null | undefined;
  lang: Language;
}>;


export type IndicatorFiguresQuery = { readonly ranking: { readonly matrix: { readonly ranking: { readonly publishedAt: string, readonly version: number, readonly status: RankingStatus, readonly notes: ReadonlyArray<string>, readonly isDemonstration: boolean, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } }, readonly rows: ReadonlyArray<{ readonly row: { readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }, readonly cells: ReadonlyArray<{ readonly isCarriedForward: boolean, readonly missingReason: MissingReason | null, readonly earned: number | null, readonly possible: number | null, readonly rank: number | null, readonly period: { readonly code: string }, readonly figure: { readonly state: FigureState, readonly value: number | null }, readonly target: { readonly value: number, readonly isInterpolated: boolean } | null }> }> } } | null };

export type IndicatorCourseQueryVariables = Exact<{
  code: string;
  to: string;
  lang: Language;
}>;


export type IndicatorCourseQuery = { readonly indicator: { readonly series: { readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null, readonly lineage: ReadonlyArray<{ readonly day: string, readonly from: { readonly slug: string }, readonly fromOnDay: { readonly name: string }, readonly to: { readonly slug: string } }> }, readonly points: ReadonlyArray<{ readonly period: { readonly code: string }, readonly figure: { readonly value: number | null }, readonly parts: { readonly relation: PartsRelation, readonly sentence: string } | null }> }>, readonly scopePoints: ReadonlyArray<{ readonly period: { readonly code: string }, readonly rollUp: { readonly reporting: number, readonly communes: number, readonly rate: number | null, readonly sum: number | null, readonly mean: number | null, readonly yes: number | null } }> } | null } | null };

export type IndicatorQueryVariables = Exact<{
  code: string;
  lang: Language;
}>;


export type IndicatorQuery = { readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly higherIsBetter: boolean, readonly points: number, readonly frequency: Frequency, readonly measure: Measure, readonly isComputed: boolean, readonly numerator: string | null, readonly denominator: string | null, readonly counted: string | null, readonly levels: string | null, readonly source: string, readonly group: { readonly name: string }, readonly scoring: { readonly rule: ScoringRule, readonly status: RuleStatus | null, readonly isPerMonth: boolean, readonly maximumLevel: number | null, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly status: RuleStatus | null }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> }, readonly methodVersion: { readonly name: string, readonly legalBasis: ReadonlyArray<string> } } | null, readonly frequencies: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly measures: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly rules: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly statuses: ReadonlyArray<{ readonly value: string, readonly vi: string, readonly en: string }> | null, readonly publishedFigures: ReadonlyArray<{ readonly relation: Relation, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly unitOfMeasure: string, readonly event: string | null, readonly quotation: string | null, readonly note: string | null, readonly unit: { readonly onDay: { readonly name: string } | null }, readonly indicator: { readonly code: string } | null, readonly relatedTo: { readonly code: string } | null, readonly source: { readonly title: string, readonly dated: string } | null }> | null };

export const IndicatorFiguresDocument = 'query IndicatorFigures($code:ID!$period:String$lang:Language!){ranking(period:$period){matrix(indicators:[$code]){ranking{scope{slug}scopeOnDay{name(lang:$lang)}publishedAt period{code name(lang:$lang)}version status notes(lang:$lang)isDemonstration}rows{row{unit{slug}unitOnDay{name(lang:$lang)}}cells{period{code}figure{state value}isCarriedForward missingReason target{value isInterpolated}earned possible rank}}}}}' as string & DocumentTypeDecoration<IndicatorFiguresQuery, IndicatorFiguresQueryVariables>;

export const IndicatorCourseDocument = 'query IndicatorCourse($code:ID!$to:String!$lang:Language!){indicator(code:$code){series(to:$to){lines{unit{slug onDay{name(lang:$lang)}lineage{from{slug}fromOnDay{name(lang:$lang)}to{slug}day}}points{period{code}figure{value}parts{relation sentence(lang:$lang)}}}scopePoints{period{code}rollUp{reporting communes rate sum mean yes}}}}}' as string & DocumentTypeDecoration<IndicatorCourseQuery, IndicatorCourseQueryVariables>;

export const IndicatorDocument = 'query Indicator($code:ID!$lang:Language!){indicator(code:$code){code name(lang:$lang)group{name(lang:$lang)}kind unitOfMeasure(lang:$lang)higherIsBetter points frequency measure isComputed numerator(lang:$lang)denominator(lang:$lang)counted(lang:$lang)levels(lang:$lang)source(lang:$lang)scoring{rule status isPerMonth maximumLevel targets{year value status}bands{atLeast share}}methodVersion{name(lang:$lang)legalBasis(lang:$lang)}}frequencies:enumLabels(type:"Frequency"){value vi en}measures:enumLabels(type:"Measure"){value vi en}rules:enumLabels(type:"ScoringRule"){value vi en}statuses:enumLabels(type:"RuleStatus"){value vi en}publishedFigures{unit{onDay{name(lang:$lang)}}indicator{code}relatedTo{code}relation value numerator denominator unitOfMeasure(lang:$lang)event(lang:$lang)quotation(lang:$lang)note(lang:$lang)source{title(lang:$lang)dated(lang:$lang)}}}' as string & DocumentTypeDecoration<IndicatorQuery, IndicatorQueryVariables>;