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

/** Why no change of a rank is given. */
export type NoChangeReason =
  /** The set of communes differs. */
  | 'DIFFERENT_COMMUNES'
  /** The method version differs. */
  | 'DIFFERENT_METHOD'
  /** There is no ranking of the previous month. */
  | 'NO_PREVIOUS_RANKING'
  /** A reorganisation of the units lies between the two months. */
  | 'REORGANISED'
  /** The commune had no rank in the previous month. */
  | 'UNRANKED_BEFORE'
  /** The commune has no rank now. */
  | 'UNRANKED_NOW';

/** How a figure relates to the true sum. */
export type PartsRelation =
  /** Parts are lacking; a count is a lower bound. */
  | 'AT_LEAST'
  /** All parts are known. */
  | 'EXACT'
  /** Parts are lacking; nobody knows the ratio, the level or the yes. */
  | 'UNKNOWN';

/** What a step changes. */
export type RankStepCause =
  /** Which communes are ranked: those no longer ranked are gone, those newly ranked come with their figures of now. */
  | 'COMMUNES'
  /** The method version and the targets of the year. Figures and ranked communes are those of the previous publication. */
  | 'METHOD'
  /** The figures of the communes that are ranked in both publications. */
  | 'OTHERS'
  /** The commune's own figures. */
  | 'OWN';

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

export type CommuneQueryVariables = Exact<{
  unit: string;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang: Language;
}>;


export type CommuneQuery = { readonly unit: { readonly profile: { readonly notFormed: { readonly sentence: string } | null, readonly ranking: { readonly version: number, readonly status: RankingStatus, readonly publishedAt: string, readonly rankedCount: number, readonly notes: ReadonlyArray<string>, readonly isDemonstration: boolean, readonly scope: { readonly slug: string }, readonly scopeOnDay: { readonly name: string }, readonly period: { readonly code: string, readonly name: string } } | null, readonly row: { readonly rank: number | null, readonly isTied: boolean, readonly points: number | null, readonly coverage: number, readonly change: number | null, readonly noChangeReason: NoChangeReason | null, readonly unrankedSentence: string | null, readonly pillars: ReadonlyArray<{ readonly pillar: { readonly code: string, readonly name: string }, readonly standing: { readonly rank: number | null, readonly score: number | null } }>, readonly groups: ReadonlyArray<{ readonly group: { readonly code: string }, readonly standing: { readonly rank: number | null, readonly score: number | null, readonly earned: number, readonly possible: number } }>, readonly robustness: { readonly bestRank: number, readonly worstRank: number, readonly statement: string, readonly notToldApart: ReadonlyArray<{ readonly unitOnDay: { readonly name: string } }> } | null, readonly dataQuality: { readonly carriedForward: number, readonly late: number | null, readonly unusualFigures: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } }>, readonly notApplicable: { readonly statement: string } } } | null, readonly indicators: ReadonlyArray<{ readonly isCarriedForward: boolean, readonly missingReason: MissingReason | null, readonly earned: number | null, readonly possible: number | null, readonly rank: number | null, readonly indicator: { readonly code: string, readonly name: string, readonly unitOfMeasure: string, readonly kind: IndicatorKind, readonly source: string, readonly group: { readonly code: string, readonly name: string, readonly pillar: { readonly name: string } | null } }, readonly period: { readonly code: string }, readonly figure: { readonly state: FigureState, readonly value: number | null }, readonly parts: { readonly relation: PartsRelation, readonly sentence: string } | null, readonly target: { readonly value: number } | null }> } | null } | null };

export type RanksQueryVariables = Exact<{
  scope: string;
  to: string;
  lang: Language;
}>;


export type RanksQuery = { readonly rankingHistories: { readonly months: ReadonlyArray<{ readonly code: string }>, readonly lines: ReadonlyArray<{ readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly entries: ReadonlyArray<{ readonly status: RankingStatus | null, readonly period: { readonly code: string }, readonly row: { readonly rank: number | null } | null }> }> } | null };

export type CommuneUnitQueryVariables = Exact<{
  unit: string;
  lang: Language;
}>;


export type CommuneUnitQuery = { readonly unit: { readonly slug: string, readonly validTo: string | null, readonly onDay: { readonly name: string, readonly gsoCode: string | null } | null, readonly movedTo: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }>, readonly lineage: ReadonlyArray<{ readonly isShareKnown: boolean, readonly day: string, readonly decision: string, readonly from: { readonly slug: string }, readonly fromOnDay: { readonly name: string }, readonly to: { readonly slug: string }, readonly toOnDay: { readonly name: string } }>, readonly takenInFromOutside: ReadonlyArray<{ readonly name: string, readonly isUnit: boolean }> } | null };

export type WhyQueryVariables = Exact<{
  unit: string;
  period?: string | null | undefined;
  version?: number | null | undefined;
  publishedOn?: string | null | undefined;
  lang: Language;
}>;


export type WhyQuery = { readonly unit: { readonly explanation: { readonly sentence: string, readonly movement: { readonly sentence: string, readonly correction: string | null, readonly steps: ReadonlyArray<{ readonly cause: RankStepCause, readonly sentence: string }> | null, readonly gains: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } }>, readonly losses: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } }> } | null, readonly strengths: ReadonlyArray<{ readonly sentence: string, readonly entry: { readonly indicator: { readonly code: string } } }>, readonly weaknesses: ReadonlyArray<{ readonly sentence: string, readonly entry: { readonly indicator: { readonly code: string } } }>, readonly improvements: ReadonlyArray<{ readonly sentence: string, readonly indicator: { readonly code: string } | null }> } | null } | null };

export const CommuneDocument = 'query Commune($unit:ID!$period:String$version:Int$publishedOn:LocalDate$lang:Language!){unit(id:$unit){profile(period:$period version:$version publishedOn:$publishedOn){notFormed{sentence(lang:$lang)}ranking{scope{slug}scopeOnDay{name(lang:$lang)}period{code name(lang:$lang)}version status publishedAt rankedCount notes(lang:$lang)isDemonstration}row{rank isTied points coverage change noChangeReason unrankedSentence(lang:$lang)pillars{pillar{code name(lang:$lang)}standing{rank score}}groups{group{code}standing{rank score earned possible}}robustness{bestRank worstRank statement(lang:$lang)notToldApart{unitOnDay{name(lang:$lang)}}}dataQuality{carriedForward late unusualFigures{indicator{code}sentence(lang:$lang)}notApplicable{statement(lang:$lang)}}}indicators{indicator{code name(lang:$lang)unitOfMeasure(lang:$lang)kind source(lang:$lang)group{code name(lang:$lang)pillar{name(lang:$lang)}}}period{code}figure{state value}parts{relation sentence(lang:$lang)}isCarriedForward missingReason target{value}earned possible rank}}}}' as string & DocumentTypeDecoration<CommuneQuery, CommuneQueryVariables>;

export const RanksDocument = 'query Ranks($scope:ID!$to:String!$lang:Language!){rankingHistories(scope:$scope to:$to){months{code}lines{unit{slug onDay{name(lang:$lang)}}entries{period{code}status row{rank}}}}}' as string & DocumentTypeDecoration<RanksQuery, RanksQueryVariables>;

export const CommuneUnitDocument = 'query CommuneUnit($unit:ID!$lang:Language!){unit(id:$unit){slug onDay{name(lang:$lang)gsoCode}validTo movedTo{slug onDay{name(lang:$lang)}}lineage{from{slug}fromOnDay{name(lang:$lang)}to{slug}toOnDay{name(lang:$lang)}isShareKnown day decision}takenInFromOutside{name isUnit}}}' as string & DocumentTypeDecoration<CommuneUnitQuery, CommuneUnitQueryVariables>;

export const WhyDocument = 'query Why($unit:ID!$period:String$version:Int$publishedOn:LocalDate$lang:Language!){unit(id:$unit){explanation(period:$period version:$version publishedOn:$publishedOn){sentence(lang:$lang)movement{sentence(lang:$lang)correction(lang:$lang)steps{cause sentence(lang:$lang)}gains{indicator{code}sentence(lang:$lang)}losses{indicator{code}sentence(lang:$lang)}}strengths{entry{indicator{code}}sentence(lang:$lang)}weaknesses{entry{indicator{code}}sentence(lang:$lang)}improvements(first:5){indicator{code}sentence(lang:$lang)}}}}' as string & DocumentTypeDecoration<WhyQuery, WhyQueryVariables>;