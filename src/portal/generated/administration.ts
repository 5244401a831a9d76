/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdministrationHomeQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type AdministrationHomeQuery = { readonly myWork: { readonly today: string, readonly extensionsToDecideCount: number | null, readonly unreachableOfficials: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> } | null, readonly communesWithoutOfficer: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly onDay: { readonly name: string } | null }> } | null, readonly methodDrafts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly reorganisations: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly effective: string, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null }> | null } | null };

export const AdministrationHomeDocument = 'query AdministrationHome($lang:Language!){myWork{today unreachableOfficials(first:5){totalCount nodes{name unit{onDay{name(lang:$lang)}}}}communesWithoutOfficer(first:5){totalCount nodes{onDay{name(lang:$lang)}}}extensionsToDecideCount methodDrafts{code name(lang:$lang)}reorganisations{id decision effective proposedFrom{id onDay{id name(lang:$lang)}}}}}' as string & DocumentTypeDecoration<AdministrationHomeQuery, AdministrationHomeQueryVariables>;