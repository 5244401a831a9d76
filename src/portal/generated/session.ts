/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SignedInViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly roleVi: string, readonly roleEn: string, readonly unit: { readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly nameVi: string, readonly nameEn: string } | null }, readonly assignment: { readonly id: string, readonly substituteFor: string | null, readonly until: string | null } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly substituteFor: string | null, readonly until: string | null, readonly role: Types.ViewerRole, readonly roleVi: string, readonly roleEn: string, readonly unit: { readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly nameVi: string, readonly nameEn: string } | null } }> } | null };

export type SessionUnitFragment = { readonly slug: string, readonly level: Types.UnitLevel, readonly onDay: { readonly nameVi: string, readonly nameEn: string } | null };

export const SignedInViewerDocument = 'query SignedInViewer{viewer{id name role roleVi:roleLabel(lang:VI)roleEn:roleLabel(lang:EN)unit{...SessionUnit}assignment{id substituteFor until}assignments{id substituteFor until role roleVi:roleLabel(lang:VI)roleEn:roleLabel(lang:EN)unit{...SessionUnit}}}}fragment SessionUnit on Unit{slug level onDay{nameVi:name(lang:VI)nameEn:name(lang:EN)}}' as string & DocumentTypeDecoration<SignedInViewerQuery, SignedInViewerQueryVariables>;