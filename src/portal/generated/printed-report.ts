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

/** Where a report stands between the commune and the reviewer. */
export type FilingState =
  /** Approved. */
  | 'APPROVED'
  /** Saved by the commune. */
  | 'DRAFT'
  /** Nothing was saved. */
  | 'NONE'
  /** Sent back or reopened: the commune works on it again. */
  | 'RETURNED'
  /** Submitted and waiting for the reviewer. */
  | 'SUBMITTED'
  /** Handed to the Chairperson, who has not sent it yet. */
  | 'WITH_CHAIRMAN';

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

/** Legal kind of a unit. */
export type UnitKind =
  /** City of the level of a province (thành phố trực thuộc trung ương). */
  | 'CITY'
  /** Commune (xã). */
  | 'COMMUNE'
  /** The country. */
  | 'COUNTRY'
  /** District (huyện). */
  | 'DISTRICT'
  /** City of the level of a district (thành phố thuộc tỉnh). */
  | 'DISTRICT_CITY'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Special zone (đặc khu), a unit of the level of a commune. */
  | 'SPECIAL_ZONE'
  /** Town (thị xã), a unit of the level of a district. */
  | 'TOWN'
  /** Township (thị trấn), a unit of the level of a commune. */
  | 'TOWNSHIP'
  /** Urban district (quận), a unit of the level of a district. */
  | 'URBAN_DISTRICT'
  /** Village (thôn). */
  | 'VILLAGE'
  /** Ward (phường), a unit of the level of a commune. */
  | 'WARD';

export type PrintedReportQueryVariables = Exact<{
  unit: string;
  period: string;
  lang: Language;
}>;


export type PrintedReportQuery = { readonly reportForm: { readonly id: string, readonly state: FilingState, readonly notes: ReadonlyArray<string>, readonly signatureBlock: { readonly lines: ReadonlyArray<string>, readonly name: string | null }, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly kind: UnitKind, readonly name: string }, readonly period: { readonly code: string, readonly name: string, readonly firstDay: string, readonly closingDay: string }, readonly methodVersion: { readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string } }, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> } | null, readonly report: { readonly isDemonstration: boolean } | null, readonly publisher: { readonly authority: string, readonly office: string } | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type PrintedFigureFragment = { readonly reason: string | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string } }, readonly working: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly previous: { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } };

export type PrintedValueFragment = { readonly state: FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null };

export const PrintedReportDocument = 'query PrintedReport($unit:ID!$period:String!$lang:Language!){reportForm(unit:$unit period:$period){id state notes(lang:$lang)signatureBlock{lines(lang:$lang)name}signedDocument{number date}unit{slug}unitOnDay{kind name(lang:$lang)}period{code name(lang:$lang)firstDay closingDay}methodVersion{groups{code name(lang:$lang)}}figures{...PrintedFigure}}report(unit:$unit period:$period){isDemonstration}publisher{authority(lang:$lang)office(lang:$lang)}states:enumLabels(type:"FilingState"){value label(lang:$lang)}}fragment PrintedFigure on FormFigure{reason indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code}}working{...PrintedValue}previous{...PrintedValue}}fragment PrintedValue on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<PrintedReportQuery, PrintedReportQueryVariables>;