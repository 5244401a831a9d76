/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MailPreferencesPageQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type MailPreferencesPageQuery = { readonly faults: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly viewer: { readonly id: string, readonly role: Types.ViewerRole, readonly letters: { readonly address: string, readonly language: Types.Language, readonly wantsDigests: boolean, readonly office: string | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly fault: Types.UnreachableReason | null, readonly faultSince: string | null, readonly ladder: { readonly sendTime: string, readonly repeatEvery: number, readonly repeatAtMost: number, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<Types.LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number } } | null } | null } | null };

export type SetMailPreferencesMutationVariables = Exact<{
  input: Types.SetMailPreferencesInput;
  lang: Types.Language;
}>;


export type SetMailPreferencesMutation = { readonly setMailPreferences: { readonly official: { readonly id: string, readonly language: Types.Language, readonly wantsDigests: boolean } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly message: string }> } | null };

export type MailChoicesFragment = { readonly id: string, readonly language: Types.Language, readonly wantsDigests: boolean };

export const MailPreferencesPageDocument = 'query MailPreferencesPage($lang:Language!){faults:enumLabels(type:"UnreachableReason"){value label(lang:$lang)}viewer{id role letters{address language wantsDigests ladder{sendTime repeatEvery repeatAtMost steps{offset recipients}review{firstAfter every}}office(lang:$lang)contactName contactPhone fault faultSince}}}' as string & DocumentTypeDecoration<MailPreferencesPageQuery, MailPreferencesPageQueryVariables>;

export const SetMailPreferencesDocument = 'mutation SetMailPreferences($input:SetMailPreferencesInput!$lang:Language!){setMailPreferences(input:$input){official{...MailChoices}errors{code message(lang:$lang)}}}fragment MailChoices on Official{id language wantsDigests}' as string & DocumentTypeDecoration<SetMailPreferencesMutation, SetMailPreferencesMutationVariables>;