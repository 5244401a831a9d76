/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangeLadderMutationVariables = Exact<{
  input: Types.ChangeLadderInput;
  lang: Types.Language;
}>;


export type ChangeLadderMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<Types.LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeLetterheadMutationVariables = Exact<{
  input: Types.ChangeLetterheadInput;
  lang: Types.Language;
}>;


export type ChangeLetterheadMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<Types.LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PreviewLadderQueryVariables = Exact<{
  input: Types.ChangeLadderInput;
  letter: Types.Language;
  lang: Types.Language;
}>;


export type PreviewLadderQuery = { readonly answer: { readonly changedDays: ReadonlyArray<{ readonly day: string, readonly recipient: Types.LetterRecipient, readonly before: number, readonly after: number }>, readonly letter: { readonly day: string, readonly subject: string, readonly text: string, readonly html: string, readonly official: { readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } } } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type LetterRulesFragment = { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<Types.LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type LettersOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Types.Language;
}>;


export type LettersOfScopeQuery = { readonly scopeRules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<Types.LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly recipients: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type PreviewLetterheadQueryVariables = Exact<{
  input: Types.ChangeLetterheadInput;
  letter: Types.Language;
  lang: Types.Language;
}>;


export type PreviewLetterheadQuery = { readonly answer: { readonly letter: { readonly day: string, readonly subject: string, readonly text: string, readonly html: string, readonly official: { readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } } } | null, readonly errors: ReadonlyArray<{ readonly code: Types.UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export const ChangeLadderDocument = 'mutation ChangeLadder($input:ChangeLadderInput!$lang:Language!){answer:changeLadder(input:$input){rules{...LetterRules}errors{path message(lang:$lang)}}}fragment LetterRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime review{firstAfter every leadersFrom}}letterhead{authorityVi:authority(lang:VI)authorityEn:authority(lang:EN)officeVi:office(lang:VI)officeEn:office(lang:EN)placeVi:place(lang:VI)placeEn:place(lang:EN)contactName contactPhone senderName appUrl legalBasisVi:legalBasis(lang:VI)legalBasisEn:legalBasis(lang:EN)deadlineBasisVi:deadlineBasis(lang:VI)deadlineBasisEn:deadlineBasis(lang:EN)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeLadderMutation, ChangeLadderMutationVariables>;

export const ChangeLetterheadDocument = 'mutation ChangeLetterhead($input:ChangeLetterheadInput!$lang:Language!){answer:changeLetterhead(input:$input){rules{...LetterRules}errors{path message(lang:$lang)}}}fragment LetterRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime review{firstAfter every leadersFrom}}letterhead{authorityVi:authority(lang:VI)authorityEn:authority(lang:EN)officeVi:office(lang:VI)officeEn:office(lang:EN)placeVi:place(lang:VI)placeEn:place(lang:EN)contactName contactPhone senderName appUrl legalBasisVi:legalBasis(lang:VI)legalBasisEn:legalBasis(lang:EN)deadlineBasisVi:deadlineBasis(lang:VI)deadlineBasisEn:deadlineBasis(lang:EN)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeLetterheadMutation, ChangeLetterheadMutationVariables>;

export const PreviewLadderDocument = 'query PreviewLadder($input:ChangeLadderInput!$letter:Language!$lang:Language!){answer:preview(change:{ladder:$input}){changedDays{day recipient before after}letter(lang:$letter){day subject text html official{name unit{onDay{name(lang:$lang)}}}}errors{code path message(lang:$lang)}}}' as string & DocumentTypeDecoration<PreviewLadderQuery, PreviewLadderQueryVariables>;

export const LettersOfScopeDocument = 'query LettersOfScope($scope:ID$lang:Language!){scopeRules(within:$scope){...LetterRules}recipients:enumLabels(type:"LetterRecipient"){value label(lang:$lang)}}fragment LetterRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime review{firstAfter every leadersFrom}}letterhead{authorityVi:authority(lang:VI)authorityEn:authority(lang:EN)officeVi:office(lang:VI)officeEn:office(lang:EN)placeVi:place(lang:VI)placeEn:place(lang:EN)contactName contactPhone senderName appUrl legalBasisVi:legalBasis(lang:VI)legalBasisEn:legalBasis(lang:EN)deadlineBasisVi:deadlineBasis(lang:VI)deadlineBasisEn:deadlineBasis(lang:EN)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<LettersOfScopeQuery, LettersOfScopeQueryVariables>;

export const PreviewLetterheadDocument = 'query PreviewLetterhead($input:ChangeLetterheadInput!$letter:Language!$lang:Language!){answer:preview(change:{letterhead:$input}){letter(lang:$letter){day subject text html official{name unit{onDay{name(lang:$lang)}}}}errors{code path message(lang:$lang)}}}' as string & DocumentTypeDecoration<PreviewLetterheadQuery, PreviewLetterheadQueryVariables>;