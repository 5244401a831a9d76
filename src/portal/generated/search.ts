/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type UnitsCalledQueryVariables = Exact<{
  text: string;
  first: number;
  lang: Types.Language;
}>;


export type UnitsCalledQuery = { readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly validTo: string | null, readonly onDay: { readonly name: string, readonly vietnamese: string, readonly parent: { readonly name: string } | null } | null, readonly formerly: ReadonlyArray<{ readonly day: string, readonly name: string, readonly vietnamese: string, readonly parent: { readonly name: string } | null }>, readonly movedTo: ReadonlyArray<{ readonly slug: string, readonly validFrom: string | null, readonly onDay: { readonly name: string } | null }> }> } | null, readonly districts: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string, readonly vietnamese: string } | null }> } | null };

export type UnitsOfTodayQueryVariables = Exact<{
  after?: string | null | undefined;
  lang: Types.Language;
}>;


export type UnitsOfTodayQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> } | null };

export const UnitsCalledDocument = 'query UnitsCalled($text:String!$first:Int!$lang:Language!){units(search:$text ever:true level:COMMUNE first:$first){totalCount nodes{slug validTo onDay{name(lang:$lang)vietnamese:name(lang:VI)parent{name(lang:$lang)}}formerly{day name(lang:$lang)vietnamese:name(lang:VI)parent{name(lang:$lang)}}movedTo{slug validFrom onDay{name(lang:$lang)}}}}districts:units(search:$text ever:true level:DISTRICT first:5){nodes{slug onDay{name(lang:$lang)vietnamese:name(lang:VI)}}}}' as string & DocumentTypeDecoration<UnitsCalledQuery, UnitsCalledQueryVariables>;

export const UnitsOfTodayDocument = 'query UnitsOfToday($after:String$lang:Language!){units(level:COMMUNE first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug onDay{name(lang:$lang)}}}}' as string & DocumentTypeDecoration<UnitsOfTodayQuery, UnitsOfTodayQueryVariables>;