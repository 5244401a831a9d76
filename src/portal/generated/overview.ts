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

/** Why a commune has no rank. */
export type UnrankedReason =
  /** The month's report is submitted and waits for a reviewer. */
  | 'AWAITING_REVIEW'
  /** The commune has not submitted the month's report, and the extension that it was granted still runs. */
  | 'EXTENDED'
  /** The commune has figures for less than the method's minimum share of the points. */
  | 'LOW_COVERAGE'
  /**
   * The month's report was returned and is not approved yet. In rankings that became final before `AWAITING_REVIEW`
   * existed it also stands for reports that waited for a reviewer.
   */
  | 'NOT_APPROVED'
  /** The commune has not submitted the month's report. */
  | 'NO_REPORT';

export type OverviewPageQueryVariables = Exact<{
  lang: Language;
}>;


export type OverviewPageQuery = { readonly overview: { readonly communeCount: number, readonly villageCount: number, readonly overdueCount: number, readonly notes: ReadonlyArray<string>, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string, readonly dueDay: string }, readonly completeness: { readonly expected: number, readonly actual: number, readonly onTime: number, readonly approved: number }, readonly ranking: { readonly version: number, readonly status: RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly communeCount: number, readonly rows: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly points: number | null, readonly change: number | null, readonly unrankedReason: UnrankedReason | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }> } } | null, readonly summary: { readonly meanIndex: number | null, readonly highestIndex: number | null, readonly lowestIndex: number | null, readonly pillars: ReadonlyArray<{ readonly meanScore: number | null, readonly pillar: { readonly code: string, readonly name: string } }>, readonly groups: ReadonlyArray<{ readonly meanScore: number | null, readonly group: { readonly code: string, readonly name: string } }>, readonly rising: ReadonlyArray<{ readonly rank: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }>, readonly falling: ReadonlyArray<{ readonly rank: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } }> } | null } | null, readonly periods: { readonly collecting: ReadonlyArray<{ readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string, readonly frequency: Frequency }> } | null };

export type MoverFragment = { readonly rank: number | null, readonly change: number | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly name: string } };

export const OverviewPageDocument = 'query OverviewPage($lang:Language!){overview{scopeOnDay{name(lang:$lang)}period{code name(lang:$lang)dueDay}communeCount villageCount completeness{expected actual onTime approved}overdueCount ranking{version status publishedAt rankedCount communeCount rows(first:20){pageInfo{hasNextPage}nodes{rank points change unrankedReason unit{slug}unitOnDay{name(lang:$lang)}}}}summary{meanIndex highestIndex lowestIndex pillars{meanScore pillar{code name(lang:$lang)}}groups{meanScore group{code name(lang:$lang)}}rising{...Mover}falling{...Mover}}notes(lang:$lang)}periods{collecting{code name(lang:$lang)closingDay dueDay frequency}}}fragment Mover on RankingRow{rank change unit{slug}unitOnDay{name(lang:$lang)}}' as string & DocumentTypeDecoration<OverviewPageQuery, OverviewPageQueryVariables>;