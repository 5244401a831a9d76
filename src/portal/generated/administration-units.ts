/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OneUnitQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type OneUnitQuery = { readonly unit: { readonly slug: string, readonly level: Types.UnitLevel, readonly validFrom: string | null, readonly validTo: string | null, readonly onDay: { readonly kind: Types.UnitKind, readonly code: string | null, readonly name: string, readonly decision: string | null, readonly villageCount: number, readonly parent: { readonly slug: string, readonly name: string } | null } | null, readonly predecessors: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }>, readonly successors: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }>, readonly lineage: ReadonlyArray<{ readonly extent: Types.UnitExtent, readonly day: string, readonly decision: string, readonly clause: string | null, readonly from: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly to: { readonly slug: string, readonly onDay: { readonly name: string } | null } }>, readonly takenInFromOutside: ReadonlyArray<{ readonly name: string, readonly isUnit: boolean }> } | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly extents: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type UnitListQueryVariables = Exact<{
  lang: Types.Language;
  search?: string | null | undefined;
  level?: Types.UnitLevel | null | undefined;
  at?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitListQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly kind: Types.UnitKind, readonly code: string | null, readonly name: string, readonly parent: { readonly name: string } | null } | null }> } | null, readonly levels: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const OneUnitDocument = 'query OneUnit($id:ID!$lang:Language!){unit(id:$id){slug onDay{kind code name(lang:$lang)decision villageCount parent{slug name(lang:$lang)}}level validFrom validTo predecessors{slug onDay{name(lang:$lang)}}successors{slug onDay{name(lang:$lang)}}lineage{from{slug onDay{name(lang:$lang)}}to{slug onDay{name(lang:$lang)}}extent day decision clause}takenInFromOutside{name isUnit}}kinds:enumLabels(type:"UnitKind"){value label(lang:$lang)}extents:enumLabels(type:"UnitExtent"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<OneUnitQuery, OneUnitQueryVariables>;

export const UnitListDocument = 'query UnitList($lang:Language!$search:String$level:UnitLevel$at:LocalDate$first:Int!$after:String){units(search:$search level:$level day:$at first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug onDay{kind code name(lang:$lang)parent{name(lang:$lang)}}}}levels:enumLabels(type:"UnitLevel"){value label(lang:$lang)}kinds:enumLabels(type:"UnitKind"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<UnitListQuery, UnitListQueryVariables>;