/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddAssignmentMutationVariables = Exact<{
  input: Types.AddAssignmentInput;
  lang: Types.Language;
}>;


export type AddAssignmentMutation = { readonly answer: { readonly official: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type EndAssignmentMutationVariables = Exact<{
  input: Types.EndAssignmentInput;
  lang: Types.Language;
}>;


export type EndAssignmentMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type InviteOfficialMutationVariables = Exact<{
  input: Types.InviteOfficialInput;
  lang: Types.Language;
}>;


export type InviteOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TransferOfficialMutationVariables = Exact<{
  input: Types.TransferOfficialInput;
  lang: Types.Language;
}>;


export type TransferOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeOfficialContactMutationVariables = Exact<{
  input: Types.ChangeOfficialContactInput;
  lang: Types.Language;
}>;


export type ChangeOfficialContactMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DeactivateOfficialMutationVariables = Exact<{
  input: Types.OfficialInput;
  lang: Types.Language;
}>;


export type DeactivateOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReactivateOfficialMutationVariables = Exact<{
  input: Types.OfficialInput;
  lang: Types.Language;
}>;


export type ReactivateOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type LiftSuppressionMutationVariables = Exact<{
  input: Types.LiftSuppressionInput;
  lang: Types.Language;
}>;


export type LiftSuppressionMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type OfficialChangedFragment = { readonly official: { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> };

export type OfficialPartsFragment = { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type OneOfficialQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type OneOfficialQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Types.Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> }
    | Record<PropertyKey, never>
   | null, readonly roles: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly languages: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type OfficialListQueryVariables = Exact<{
  lang: Types.Language;
  within?: string | null | undefined;
  search?: string | null | undefined;
  role?: Types.OfficialRole | null | undefined;
  isActive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficialListQuery = { readonly officials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Types.ViewerRole, readonly email: string, readonly phone: string | null, readonly isActive: boolean, readonly isToBegin: boolean, readonly unit: { readonly onDay: { readonly name: string } | null } }> } | null, readonly roles: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly languages: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type ChairsOfUnitQueryVariables = Exact<{
  unit: string;
}>;


export type ChairsOfUnitQuery = { readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly slug: string } }> } | null };

export type ReviewAssignmentPartsFragment = { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly reviewAssignments: ReadonlyArray<{ readonly isInForce: boolean, readonly reviewer: { readonly id: string, readonly name: string } | null, readonly communes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type ReviewAssignmentsOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Types.Language;
}>;


export type ReviewAssignmentsOfScopeQuery = { readonly scopeRules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly reviewAssignments: ReadonlyArray<{ readonly isInForce: boolean, readonly reviewer: { readonly id: string, readonly name: string } | null, readonly communes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type ReviewersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewersQuery = { readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type AssignReviewerMutationVariables = Exact<{
  input: Types.AssignReviewerInput;
  lang: Types.Language;
}>;


export type AssignReviewerMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly reviewAssignments: ReadonlyArray<{ readonly isInForce: boolean, readonly reviewer: { readonly id: string, readonly name: string } | null, readonly communes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnreachableListQueryVariables = Exact<{
  lang: Types.Language;
  within?: string | null | undefined;
  includeLifted: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type UnreachableListQuery = { readonly unreachableOfficials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly reason: Types.UnreachableReason, readonly since: string | null, readonly detail: string | null, readonly isReachable: boolean, readonly node: { readonly id: string, readonly name: string, readonly email: string, readonly phone: string | null, readonly unit: { readonly onDay: { readonly name: string } | null } }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly lifts: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly reason: string }> }> } | null, readonly reasons: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type WithoutOfficerListQueryVariables = Exact<{
  lang: Types.Language;
  first: number;
  after?: string | null | undefined;
}>;


export type WithoutOfficerListQuery = { readonly communesWithoutOfficer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly reason: Types.OfficerGap, readonly node: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phone: string | null }> }> } | null, readonly gaps: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const AddAssignmentDocument = 'mutation AddAssignment($input:AddAssignmentInput!$lang:Language!){answer:addAssignment(input:$input){official{id}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<AddAssignmentMutation, AddAssignmentMutationVariables>;

export const EndAssignmentDocument = 'mutation EndAssignment($input:EndAssignmentInput!$lang:Language!){answer:endAssignment(input:$input){...OfficialChanged}}fragment OfficialChanged on OfficialPayload{official{...OfficialParts}errors{path message(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<EndAssignmentMutation, EndAssignmentMutationVariables>;

export const InviteOfficialDocument = 'mutation InviteOfficial($input:InviteOfficialInput!$lang:Language!){answer:inviteOfficial(input:$input){official{id name}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<InviteOfficialMutation, InviteOfficialMutationVariables>;

export const TransferOfficialDocument = 'mutation TransferOfficial($input:TransferOfficialInput!$lang:Language!){answer:transferOfficial(input:$input){...OfficialChanged}}fragment OfficialChanged on OfficialPayload{official{...OfficialParts}errors{path message(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<TransferOfficialMutation, TransferOfficialMutationVariables>;

export const ChangeOfficialContactDocument = 'mutation ChangeOfficialContact($input:ChangeOfficialContactInput!$lang:Language!){answer:changeOfficialContact(input:$input){...OfficialChanged}}fragment OfficialChanged on OfficialPayload{official{...OfficialParts}errors{path message(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeOfficialContactMutation, ChangeOfficialContactMutationVariables>;

export const DeactivateOfficialDocument = 'mutation DeactivateOfficial($input:OfficialInput!$lang:Language!){answer:deactivateOfficial(input:$input){...OfficialChanged}}fragment OfficialChanged on OfficialPayload{official{...OfficialParts}errors{path message(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<DeactivateOfficialMutation, DeactivateOfficialMutationVariables>;

export const ReactivateOfficialDocument = 'mutation ReactivateOfficial($input:OfficialInput!$lang:Language!){answer:reactivateOfficial(input:$input){...OfficialChanged}}fragment OfficialChanged on OfficialPayload{official{...OfficialParts}errors{path message(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ReactivateOfficialMutation, ReactivateOfficialMutationVariables>;

export const LiftSuppressionDocument = 'mutation LiftSuppression($input:LiftSuppressionInput!$lang:Language!){answer:liftSuppression(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<LiftSuppressionMutation, LiftSuppressionMutationVariables>;

export const OneOfficialDocument = 'query OneOfficial($id:ID!$lang:Language!){node(id:$id){...on Official{...OfficialParts}}roles:enumLabels(type:"OfficialRole"){value label(lang:$lang)}languages:enumLabels(type:"Language"){value label(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive isToBegin revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<OneOfficialQuery, OneOfficialQueryVariables>;

export const OfficialListDocument = 'query OfficialList($lang:Language!$within:ID$search:String$role:OfficialRole$isActive:Boolean$first:Int!$after:String){officials(within:$within search:$search role:$role isActive:$isActive first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name role email phone isActive isToBegin unit{onDay{name(lang:$lang)}}}}roles:enumLabels(type:"OfficialRole"){value label(lang:$lang)}languages:enumLabels(type:"Language"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<OfficialListQuery, OfficialListQueryVariables>;

export const ChairsOfUnitDocument = 'query ChairsOfUnit($unit:ID!){officials(within:$unit role:CHAIRMAN isActive:true first:50){nodes{id name unit{slug}}}}' as string & DocumentTypeDecoration<ChairsOfUnitQuery, ChairsOfUnitQueryVariables>;

export const ReviewAssignmentsOfScopeDocument = 'query ReviewAssignmentsOfScope($scope:ID$lang:Language!){scopeRules(within:$scope){...ReviewAssignmentParts}}fragment ReviewAssignmentParts on ScopeRules{id revision scope{slug onDay{name(lang:$lang)}}reviewAssignments{reviewer{id name}communes{slug onDay{name(lang:$lang)}}isInForce}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ReviewAssignmentsOfScopeQuery, ReviewAssignmentsOfScopeQueryVariables>;

export const ReviewersDocument = 'query Reviewers{officials(role:REVIEWER isActive:true first:100){nodes{id name}}}' as string & DocumentTypeDecoration<ReviewersQuery, ReviewersQueryVariables>;

export const AssignReviewerDocument = 'mutation AssignReviewer($input:AssignReviewerInput!$lang:Language!){answer:assignReviewer(input:$input){rules{...ReviewAssignmentParts}errors{path message(lang:$lang)}}}fragment ReviewAssignmentParts on ScopeRules{id revision scope{slug onDay{name(lang:$lang)}}reviewAssignments{reviewer{id name}communes{slug onDay{name(lang:$lang)}}isInForce}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<AssignReviewerMutation, AssignReviewerMutationVariables>;

export const UnreachableListDocument = 'query UnreachableList($lang:Language!$within:ID$includeLifted:Boolean!$first:Int!$after:String){unreachableOfficials(within:$within includeLifted:$includeLifted first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{id name email phone unit{onDay{name(lang:$lang)}}}reason since detail isReachable standIns{id name}lifts{at actorName reason}}}reasons:enumLabels(type:"UnreachableReason"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<UnreachableListQuery, UnreachableListQueryVariables>;

export const WithoutOfficerListDocument = 'query WithoutOfficerList($lang:Language!$first:Int!$after:String){communesWithoutOfficer(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{slug onDay{name(lang:$lang)}}reason standIns{id name phone}}}gaps:enumLabels(type:"OfficerGap"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<WithoutOfficerListQuery, WithoutOfficerListQueryVariables>;