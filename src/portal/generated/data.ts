/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DataPageQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type DataPageQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly licence: string, readonly licenceUrl: string, readonly address: string } | null, readonly ranking: { readonly period: { readonly code: string, readonly name: string } } | null, readonly publishedFigures: ReadonlyArray<{ readonly relation: Types.Relation, readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null, readonly event: string | null, readonly unitOfMeasure: string, readonly note: string | null, readonly quotation: string | null, readonly indicator: { readonly code: string, readonly name: string } | null, readonly source: { readonly title: string, readonly dated: string } | null }> | null };

export const DataPageDocument = 'query DataPage($lang:Language!){publisher{authority(lang:$lang)office(lang:$lang)licence(lang:$lang)licenceUrl address}ranking{period{code name(lang:$lang)}}publishedFigures{indicator{code name(lang:$lang)}relation value numerator denominator event(lang:$lang)unitOfMeasure(lang:$lang)note(lang:$lang)quotation(lang:$lang)source{title(lang:$lang)dated(lang:$lang)}}}' as string & DocumentTypeDecoration<DataPageQuery, DataPageQueryVariables>;