/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** How much of a unit goes to a successor. */
export type UnitExtent =
  /** A part that a clause names. */
  | 'PART'
  /** Land on which nobody lives. */
  | 'PART_AREA_ONLY'
  /** What remains after the parts. */
  | 'REST'
  /** All area and population. */
  | 'WHOLE';

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

/** Level of a unit in the hierarchy. */
export type UnitLevel =
  /** Commune, ward, township or special zone (xã, phường, thị trấn, đặc khu). */
  | 'COMMUNE'
  /** The country: above every province, where the provinces' communes are ranked together. */
  | 'COUNTRY'
  /** District (huyện). Việt Nam ended this level on 2025-07-01. */
  | 'DISTRICT'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Village (thôn, tổ dân phố). */
  | 'VILLAGE';

export type OneUnitQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type OneUnitQuery = { readonly unit: { readonly slug: string, readonly level: UnitLevel, readonly validFrom: string | null, readonly validTo: string | null, readonly onDay: { readonly kind: UnitKind, readonly gsoCode: string | null, readonly name: string, readonly decision: string | null, readonly villageCount: number, readonly parent: { readonly slug: string, readonly name: string } | null } | null, readonly predecessors: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }>, readonly successors: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }>, readonly lineage: ReadonlyArray<{ readonly extent: UnitExtent, readonly day: string, readonly decision: string, readonly clause: string | null, readonly from: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly to: { readonly slug: string, readonly onDay: { readonly name: string } | null } }>, readonly takenInFromOutside: ReadonlyArray<{ readonly name: string, readonly isUnit: boolean }> } | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly extents: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type UnitListQueryVariables = Exact<{
  lang: Language;
  search?: string | null | undefined;
  level?: UnitLevel | null | undefined;
  at?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitListQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly kind: UnitKind, readonly gsoCode: string | null, readonly name: string, readonly parent: { readonly name: string } | null } | null }> } | null, readonly levels: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const OneUnitDocument = 'query OneUnit($id:ID!$lang:Language!){unit(id:$id){slug onDay{kind gsoCode name(lang:$lang)decision villageCount parent{slug name(lang:$lang)}}level validFrom validTo predecessors{slug onDay{name(lang:$lang)}}successors{slug onDay{name(lang:$lang)}}lineage{from{slug onDay{name(lang:$lang)}}to{slug onDay{name(lang:$lang)}}extent day decision clause}takenInFromOutside{name isUnit}}kinds:enumLabels(type:"UnitKind"){value label(lang:$lang)}extents:enumLabels(type:"UnitExtent"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<OneUnitQuery, OneUnitQueryVariables>;

export const UnitListDocument = 'query UnitList($lang:Language!$search:String$level:UnitLevel$at:LocalDate$first:Int!$after:String){units(search:$search level:$level at:$at first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug onDay{kind gsoCode name(lang:$lang)parent{name(lang:$lang)}}}}levels:enumLabels(type:"UnitLevel"){value label(lang:$lang)}kinds:enumLabels(type:"UnitKind"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<UnitListQuery, UnitListQueryVariables>;