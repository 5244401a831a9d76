/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AbsentOfficialFragment = { readonly id: string, readonly revision: string | null, readonly email: string, readonly role: Types.ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type AbsencesOfQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type AbsencesOfQuery = { readonly node:
    | { readonly id: string, readonly revision: string | null, readonly email: string, readonly role: Types.ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> }
    | Record<PropertyKey, never>
   | null, readonly myWork: { readonly id: string, readonly today: string } | null };

export type ColleaguesQueryVariables = Exact<{
  unit: string;
  lang: Types.Language;
}>;


export type ColleaguesQuery = { readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly role: Types.ViewerRole, readonly unit: { readonly slug: string } }> } | null, readonly roles: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type NameSubstituteMutationVariables = Exact<{
  input: Types.NameSubstituteInput;
  lang: Types.Language;
}>;


export type NameSubstituteMutation = { readonly answer: { readonly official: { readonly id: string, readonly revision: string | null, readonly email: string, readonly role: Types.ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type EndSubstitutionMutationVariables = Exact<{
  input: Types.EndSubstitutionInput;
  lang: Types.Language;
}>;


export type EndSubstitutionMutation = { readonly answer: { readonly official: { readonly id: string, readonly revision: string | null, readonly email: string, readonly role: Types.ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export const AbsencesOfDocument = 'query AbsencesOf($id:ID!$lang:Language!){node(id:$id){...on Official{...AbsentOfficial}}myWork{id today}}fragment AbsentOfficial on Official{id revision email role unit{slug onDay{name(lang:$lang)}}absences{from until substituteName signature(lang:$lang)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<AbsencesOfQuery, AbsencesOfQueryVariables>;

export const ColleaguesDocument = 'query Colleagues($unit:ID!$lang:Language!){officials(within:$unit isActive:true first:100){nodes{id name email role unit{slug}}}roles:enumLabels(type:"OfficialRole"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<ColleaguesQuery, ColleaguesQueryVariables>;

export const NameSubstituteDocument = 'mutation NameSubstitute($input:NameSubstituteInput!$lang:Language!){answer:nameSubstitute(input:$input){official{...AbsentOfficial}errors{path message(lang:$lang)}}}fragment AbsentOfficial on Official{id revision email role unit{slug onDay{name(lang:$lang)}}absences{from until substituteName signature(lang:$lang)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<NameSubstituteMutation, NameSubstituteMutationVariables>;

export const EndSubstitutionDocument = 'mutation EndSubstitution($input:EndSubstitutionInput!$lang:Language!){answer:endSubstitution(input:$input){official{...AbsentOfficial}errors{path message(lang:$lang)}}}fragment AbsentOfficial on Official{id revision email role unit{slug onDay{name(lang:$lang)}}absences{from until substituteName signature(lang:$lang)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<EndSubstitutionMutation, EndSubstitutionMutationVariables>;