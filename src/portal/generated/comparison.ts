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

export type ComparableQueryVariables = Exact<{
  lang: Language;
}>;


export type ComparableQuery = { readonly ranking: { readonly publishedAt: string, readonly version: number, readonly status: RankingStatus, readonly rankedCount: number, readonly notes: ReadonlyArray<string>, readonly isDemonstration: boolean, readonly scope: { readonly slug: string }, readonly period: { readonly code: string, readonly name: string } } | null, readonly rankingHistories: { readonly months: ReadonlyArray<{ readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly status: RankingStatus | null, readonly period: { readonly code: string }, readonly row: { readonly rank: number | null } | null }> }> } | null };

export type ComparedQueryVariables = Exact<{
  units: ReadonlyArray<string> | string;
  lang: Language;
}>;


export type ComparedQuery = { readonly ranking: { readonly matrix: { readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: IndicatorKind, readonly group: { readonly code: string, readonly name: string } }>, readonly rows: ReadonlyArray<{ readonly row: { readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly coverage: number, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string }, readonly robustness: { readonly bestRank: number, readonly worstRank: number, readonly notToldApart: ReadonlyArray<{ readonly unitOnDay: { readonly name: string } }> } | null, readonly groups: ReadonlyArray<{ readonly group: { readonly code: string, readonly name: string }, readonly standing: { readonly score: number | null, readonly rank: number | null } }> }, readonly cells: ReadonlyArray<{ readonly earned: number | null, readonly possible: number | null, readonly figure: { readonly state: FigureState, readonly value: number | null } }> }> } } | null };

export const ComparableDocument = 'query Comparable($lang:Language!){ranking{scope{slug}publishedAt period{code name(lang:$lang)}version status rankedCount notes(lang:$lang)isDemonstration}rankingHistories{months{code}lines{unit{slug onDay{name(lang:$lang)}}entries{period{code}status row{rank}}}}}' as string & DocumentTypeDecoration<ComparableQuery, ComparableQueryVariables>;

export const ComparedDocument = 'query Compared($units:[ID!]!$lang:Language!){ranking{matrix(units:$units){indicators{code name(lang:$lang)unitOfMeasure(lang:$lang)kind group{code name(lang:$lang)}}rows{row{unit{slug}unitOnDay{name(lang:$lang)}rank points change coverage robustness{bestRank worstRank notToldApart{unitOnDay{name(lang:$lang)}}}groups{group{code name(lang:$lang)}standing{score rank}}}cells{figure{state value}earned possible}}}}}' as string & DocumentTypeDecoration<ComparedQuery, ComparedQueryVariables>;