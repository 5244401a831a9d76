/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type UnitsAboveQueryVariables = Exact<{
  unit: string;
  lang: Types.Language;
}>;


export type UnitsAboveQuery = { readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly unit: { readonly id: string, readonly level: Types.UnitLevel } }> } | null } | null };

export type CreateReorganisationDraftMutationVariables = Exact<{
  input: Types.ReorganisationDraftInput;
  lang: Types.Language;
}>;


export type CreateReorganisationDraftMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeReorganisationDraftMutationVariables = Exact<{
  input: Types.ReorganisationDraftInput;
  lang: Types.Language;
}>;


export type ChangeReorganisationDraftMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DiscardReorganisationDraftMutationVariables = Exact<{
  input: Types.ReorganisationInput;
  lang: Types.Language;
}>;


export type DiscardReorganisationDraftMutation = { readonly answer: { readonly record: { readonly action: Types.AdministrationAction } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PublishReorganisationMutationVariables = Exact<{
  input: Types.ReorganisationInput;
  lang: Types.Language;
}>;


export type PublishReorganisationMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConfirmReorganisationMutationVariables = Exact<{
  input: Types.ReorganisationInput;
  lang: Types.Language;
}>;


export type ConfirmReorganisationMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type WithdrawReorganisationMutationVariables = Exact<{
  input: Types.ReorganisationInput;
  lang: Types.Language;
}>;


export type WithdrawReorganisationMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReorganisationChangedFragment = { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> };

export type ReorganisationLabelsQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type ReorganisationLabelsQuery = { readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly clauses: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly unitKinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly levels: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly extents: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly effects: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type ReorganisationListQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type ReorganisationListQuery = { readonly reorganisations: ReadonlyArray<{ readonly id: string, readonly state: Types.ReorganisationState, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null }> | null };

export type ReorganisationPreviewOfQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type ReorganisationPreviewOfQuery = { readonly preview: { readonly reorganisation: { readonly openPeriods: ReadonlyArray<string>, readonly needsConfirmation: boolean, readonly ending: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly beginning: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly changing: ReadonlyArray<{ readonly slug: string, readonly before: { readonly name: string }, readonly after: { readonly name: string } }>, readonly redirects: ReadonlyArray<{ readonly from: string, readonly to: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly unit: string, readonly period: string, readonly fillsIn: ReadonlyArray<string> }>, readonly officials: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly isWider: boolean, readonly official: { readonly id: string, readonly name: string } }>, readonly scopes: ReadonlyArray<{ readonly scope: string, readonly heir: string | null, readonly to: string | null, readonly authority: string, readonly firstPeriod: string }>, readonly rankings: ReadonlyArray<{ readonly scope: string, readonly period: string, readonly version: number, readonly effect: Types.RankingEffect }> } | null } | null };

export type ReorganisationPartsFragment = { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type OneReorganisationQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type OneReorganisationQuery = { readonly reorganisation: { readonly id: string, readonly state: Types.ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: Types.UnitClause, readonly kinds: ReadonlyArray<Types.ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: Types.UnitKind | null, readonly code: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: Types.UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: Types.UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type VillagesOfCommuneQueryVariables = Exact<{
  within: string;
  lang: Types.Language;
}>;


export type VillagesOfCommuneQuery = { readonly villages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: Types.UnitLevel, readonly onDay: { readonly id: string, readonly slug: string, readonly name: string } | null }> } | null };

export const UnitsAboveDocument = 'query UnitsAbove($unit:ID!$lang:Language!){unit(id:$unit){id onDay{id ancestors{id slug unit{id level}name(lang:$lang)}}}}' as string & DocumentTypeDecoration<UnitsAboveQuery, UnitsAboveQueryVariables>;

export const CreateReorganisationDraftDocument = 'mutation CreateReorganisationDraft($input:ReorganisationDraftInput!$lang:Language!){answer:createReorganisationDraft(input:$input){...ReorganisationChanged}}fragment ReorganisationChanged on ReorganisationPayload{reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind code parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<CreateReorganisationDraftMutation, CreateReorganisationDraftMutationVariables>;

export const ChangeReorganisationDraftDocument = 'mutation ChangeReorganisationDraft($input:ReorganisationDraftInput!$lang:Language!){answer:changeReorganisationDraft(input:$input){...ReorganisationChanged}}fragment ReorganisationChanged on ReorganisationPayload{reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind code parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeReorganisationDraftMutation, ChangeReorganisationDraftMutationVariables>;

export const DiscardReorganisationDraftDocument = 'mutation DiscardReorganisationDraft($input:ReorganisationInput!$lang:Language!){answer:discardReorganisationDraft(input:$input){record{action}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<DiscardReorganisationDraftMutation, DiscardReorganisationDraftMutationVariables>;

export const PublishReorganisationDocument = 'mutation PublishReorganisation($input:ReorganisationInput!$lang:Language!){answer:publishReorganisation(input:$input){...ReorganisationChanged}}fragment ReorganisationChanged on ReorganisationPayload{reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind code parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<PublishReorganisationMutation, PublishReorganisationMutationVariables>;

export const ConfirmReorganisationDocument = 'mutation ConfirmReorganisation($input:ReorganisationInput!$lang:Language!){answer:confirmReorganisation(input:$input){...ReorganisationChanged}}fragment ReorganisationChanged on ReorganisationPayload{reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind code parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ConfirmReorganisationMutation, ConfirmReorganisationMutationVariables>;

export const WithdrawReorganisationDocument = 'mutation WithdrawReorganisation($input:ReorganisationInput!$lang:Language!){answer:withdrawReorganisation(input:$input){...ReorganisationChanged}}fragment ReorganisationChanged on ReorganisationPayload{reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind code parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<WithdrawReorganisationMutation, WithdrawReorganisationMutationVariables>;

export const ReorganisationLabelsDocument = 'query ReorganisationLabels($lang:Language!){kinds:enumLabels(type:"ReorganisationKind"){value label(lang:$lang)}clauses:enumLabels(type:"UnitClause"){value label(lang:$lang)}unitKinds:enumLabels(type:"UnitKind"){value label(lang:$lang)}levels:enumLabels(type:"UnitLevel"){value label(lang:$lang)}extents:enumLabels(type:"UnitExtent"){value label(lang:$lang)}states:enumLabels(type:"ReorganisationState"){value label(lang:$lang)}effects:enumLabels(type:"RankingEffect"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<ReorganisationLabelsQuery, ReorganisationLabelsQueryVariables>;

export const ReorganisationListDocument = 'query ReorganisationList($lang:Language!){reorganisations{id state effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}}}' as string & DocumentTypeDecoration<ReorganisationListQuery, ReorganisationListQueryVariables>;

export const ReorganisationPreviewOfDocument = 'query ReorganisationPreviewOf($id:ID!$lang:Language!){preview(change:{reorganisation:$id}){reorganisation{ending{slug name(lang:$lang)}beginning{slug name(lang:$lang)}changing{slug before{name(lang:$lang)}after{name(lang:$lang)}}redirects{from to}reports{unit period fillsIn}openPeriods officials{official{id name}from to isWider}scopes{scope heir to authority(lang:$lang)firstPeriod}rankings{scope period version effect}needsConfirmation}}}' as string & DocumentTypeDecoration<ReorganisationPreviewOfQuery, ReorganisationPreviewOfQueryVariables>;

export const OneReorganisationDocument = 'query OneReorganisation($id:ID!$lang:Language!){reorganisation(id:$id){...ReorganisationParts}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind code parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<OneReorganisationQuery, OneReorganisationQueryVariables>;

export const VillagesOfCommuneDocument = 'query VillagesOfCommune($within:ID!$lang:Language!){villages:units(within:$within level:VILLAGE first:100){nodes{id level onDay{id slug name(lang:$lang)}}}}' as string & DocumentTypeDecoration<VillagesOfCommuneQuery, VillagesOfCommuneQueryVariables>;