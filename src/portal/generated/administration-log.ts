/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdministrationLogQueryVariables = Exact<{
  lang: Types.Language;
  within?: string | null | undefined;
  noun?: Types.AdministrationNoun | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationLogQuery = { readonly administrationLog: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly action: Types.AdministrationAction, readonly noun: Types.AdministrationNoun, readonly subject: string, readonly subjectName: string | null, readonly reason: string, readonly unit: { readonly onDay: { readonly name: string } | null }, readonly changes: ReadonlyArray<{ readonly field: string, readonly label: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly name: string } }> }> } | null, readonly actions: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly nouns: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const AdministrationLogDocument = 'query AdministrationLog($lang:Language!$within:ID$noun:AdministrationNoun$from:LocalDate$to:LocalDate$first:Int!$after:String){administrationLog(within:$within noun:$noun from:$from to:$to first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id at actorName action noun subject subjectName(lang:$lang)unit{onDay{name(lang:$lang)}}reason changes{field label(lang:$lang)beforeText(lang:$lang)afterText(lang:$lang)}movedDueDays{scope{onDay{name(lang:$lang)}}period{name(lang:$lang)}before after}}}actions:enumLabels(type:"AdministrationAction"){value label(lang:$lang)}nouns:enumLabels(type:"AdministrationNoun"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<AdministrationLogQuery, AdministrationLogQueryVariables>;