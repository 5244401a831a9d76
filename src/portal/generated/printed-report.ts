/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PrintedReportQueryVariables = Exact<{
  unit: string;
  period: string;
  lang: Types.Language;
}>;


export type PrintedReportQuery = { readonly reportForm: { readonly id: string, readonly state: Types.FilingState, readonly notes: ReadonlyArray<string>, readonly signatureBlock: { readonly lines: ReadonlyArray<string>, readonly name: string | null }, readonly signedDocument: { readonly number: string, readonly date: string } | null, readonly publisher: { readonly authority: string, readonly office: string }, readonly unit: { readonly slug: string }, readonly unitOnDay: { readonly kind: Types.UnitKind, readonly name: string }, readonly period: { readonly code: string, readonly name: string, readonly firstDay: string, readonly closingDay: string }, readonly methodVersion: { readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly figures: ReadonlyArray<{ readonly reason: string | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string } }, readonly working: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly previous: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> } | null, readonly report: { readonly isDemonstration: boolean } | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type PrintedFigureFragment = { readonly reason: string | null, readonly indicator: { readonly code: string, readonly name: string, readonly kind: Types.IndicatorKind, readonly unitOfMeasure: string, readonly group: { readonly code: string } }, readonly working: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null }, readonly previous: { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } };

export type PrintedValueFragment = { readonly state: Types.FigureState, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null };

export const PrintedReportDocument = 'query PrintedReport($unit:ID!$period:PeriodCode!$lang:Language!){reportForm(unit:$unit period:$period){id state notes(lang:$lang)signatureBlock{lines(lang:$lang)name}signedDocument{number date}publisher{authority(lang:$lang)office(lang:$lang)}unit{slug}unitOnDay{kind name(lang:$lang)}period{code name(lang:$lang)firstDay closingDay}methodVersion{groups{code name(lang:$lang)}}figures{...PrintedFigure}}report(unit:$unit period:$period){isDemonstration}states:enumLabels(type:"FilingState"){value label(lang:$lang)}}fragment PrintedFigure on FormFigure{reason indicator{code name(lang:$lang)kind unitOfMeasure(lang:$lang)group{code}}working{...PrintedValue}previous{...PrintedValue}}fragment PrintedValue on Figure{state value numerator denominator}' as string & DocumentTypeDecoration<PrintedReportQuery, PrintedReportQueryVariables>;