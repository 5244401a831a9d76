/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MaySeeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeSettingsQuery = { readonly scopeRules: { readonly allowedActions: ReadonlyArray<{ readonly isAllowed: boolean }> } | null };

export type MaySeeHolidaysQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeHolidaysQuery = { readonly workCalendar: { readonly table: { readonly allowedActions: ReadonlyArray<{ readonly isAllowed: boolean }> } | null } | null };

export type MaySeeMethodDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeMethodDraftsQuery = { readonly methodDrafts: ReadonlyArray<{ readonly code: string }> | null };

export type MaySeeReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeReorganisationsQuery = { readonly reorganisations: ReadonlyArray<{ readonly id: string }> | null };

export type MaySeeRunsQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type MaySeeRunsQuery = { readonly operation: { readonly jobRuns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly result: Types.RunResult, readonly warnings: ReadonlyArray<string> }> } | null } | null };

export type MaySeeLogQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeLogQuery = { readonly administrationLog: { readonly totalCount: number } | null };

export type MaySeeFigureFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeFigureFilesQuery = { readonly figureFiles: ReadonlyArray<{ readonly id: string, readonly source: string }> | null };

export type UnitsToChooseQueryVariables = Exact<{
  within: string;
  lang: Types.Language;
  after?: string | null | undefined;
}>;


export type UnitsToChooseQuery = { readonly unit: { readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly name: string } | null } | null, readonly provinces: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly name: string } | null }> } | null, readonly districts: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly name: string } | null }> } | null, readonly communes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly name: string } | null }> } | null };

export const MaySeeSettingsDocument = 'query MaySeeSettings{scopeRules{allowedActions{isAllowed}}}' as string & DocumentTypeDecoration<MaySeeSettingsQuery, MaySeeSettingsQueryVariables>;

export const MaySeeHolidaysDocument = 'query MaySeeHolidays{workCalendar{table{allowedActions{isAllowed}}}}' as string & DocumentTypeDecoration<MaySeeHolidaysQuery, MaySeeHolidaysQueryVariables>;

export const MaySeeMethodDraftsDocument = 'query MaySeeMethodDrafts{methodDrafts{code}}' as string & DocumentTypeDecoration<MaySeeMethodDraftsQuery, MaySeeMethodDraftsQueryVariables>;

export const MaySeeReorganisationsDocument = 'query MaySeeReorganisations{reorganisations{id}}' as string & DocumentTypeDecoration<MaySeeReorganisationsQuery, MaySeeReorganisationsQueryVariables>;

export const MaySeeRunsDocument = 'query MaySeeRuns($lang:Language!){operation{jobRuns(job:RECOMPUTE_RANKINGS first:5){nodes{id result warnings(lang:$lang)}}}}' as string & DocumentTypeDecoration<MaySeeRunsQuery, MaySeeRunsQueryVariables>;

export const MaySeeLogDocument = 'query MaySeeLog{administrationLog(first:1){totalCount}}' as string & DocumentTypeDecoration<MaySeeLogQuery, MaySeeLogQueryVariables>;

export const MaySeeFigureFilesDocument = 'query MaySeeFigureFiles{figureFiles(state:WAITING){id source}}' as string & DocumentTypeDecoration<MaySeeFigureFilesQuery, MaySeeFigureFilesQueryVariables>;

export const UnitsToChooseDocument = 'query UnitsToChoose($within:ID!$lang:Language!$after:String){unit(id:$within){slug level onDay{name(lang:$lang)}}provinces:units(within:$within level:PROVINCE first:100){nodes{slug level onDay{name(lang:$lang)}}}districts:units(within:$within level:DISTRICT first:100){nodes{slug level onDay{name(lang:$lang)}}}communes:units(within:$within level:COMMUNE first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{slug level onDay{name(lang:$lang)}}}}' as string & DocumentTypeDecoration<UnitsToChooseQuery, UnitsToChooseQueryVariables>;