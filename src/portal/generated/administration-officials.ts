/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can be done to an object. Each is the name of a mutation. */
export type ActionName =
  /** Give an official a further role or unit. */
  | 'ADD_ASSIGNMENT'
  /** Add a file that proves a figure or the report. */
  | 'ADD_EVIDENCE_FILE'
  /** Approve a submitted report. */
  | 'APPROVE_REPORT'
  /** Assign communes to a reviewer: `assignReviewer`. */
  | 'ASSIGN_REVIEWER'
  /** Change closing date, deadlines and other rules of a scope. */
  | 'CHANGE_CALENDAR'
  /** Change the holiday table. */
  | 'CHANGE_HOLIDAYS'
  /** Change the ladder of letters of a scope. */
  | 'CHANGE_LADDER'
  /** Change the letterhead of a scope. */
  | 'CHANGE_LETTERHEAD'
  /** Change a draft of a method version. */
  | 'CHANGE_METHOD_DRAFT'
  /** Change name, address, telephone or language of an official. */
  | 'CHANGE_OFFICIAL_CONTACT'
  /** Change a draft of a reorganisation. */
  | 'CHANGE_REORGANISATION_DRAFT'
  /** Confirm rights that grow by a reorganisation. */
  | 'CONFIRM_REORGANISATION'
  /** Fill empty figures with those of the period before. */
  | 'COPY_LAST_PERIOD'
  /** Close an official's account. */
  | 'DEACTIVATE_OFFICIAL'
  /** Give a draft of a method version up. */
  | 'DISCARD_METHOD_DRAFT'
  /** Discard a draft of a reorganisation. */
  | 'DISCARD_REORGANISATION_DRAFT'
  /** End an assignment of an official, at once or with a last day. */
  | 'END_ASSIGNMENT'
  /** End an absence, or take one back. */
  | 'END_SUBSTITUTION'
  /** Grant an extension. */
  | 'EXTEND_DEADLINE'
  /** Hand the report to the Chairperson, who sends it. */
  | 'HAND_TO_CHAIRMAN'
  /** Let letters go again to an official's address. */
  | 'LIFT_SUPPRESSION'
  /** Lock a closed period before its time. */
  | 'LOCK_PERIOD'
  /** Name a substitute for days of absence. */
  | 'NAME_SUBSTITUTE'
  /** Put a draft of a method version into force. */
  | 'PUBLISH_METHOD_VERSION'
  /** Publish a reorganisation. */
  | 'PUBLISH_REORGANISATION'
  /** Open an official's account again. */
  | 'REACTIVATE_OFFICIAL'
  /** Give number and date of the signed document of a submitted report. */
  | 'RECORD_SIGNED_DOCUMENT'
  /** Refuse the extension that was requested. */
  | 'REFUSE_EXTENSION'
  /** Open an approved report for correction. */
  | 'REOPEN_REPORT'
  /** Request an extension. */
  | 'REQUEST_EXTENSION'
  /** Send a submitted report back with comments. */
  | 'RETURN_REPORT'
  /** Return a report that was handed to the Chairperson to the officer, with comments. */
  | 'RETURN_TO_OFFICER'
  /** Save figures of a draft. */
  | 'SAVE_REPORT'
  /** Choose language and digests of the letters to oneself. */
  | 'SET_MAIL_PREFERENCES'
  /** Submit the report. */
  | 'SUBMIT_REPORT'
  /** Take a request for an extension back that nobody has answered. */
  | 'TAKE_BACK_EXTENSION_REQUEST'
  /** Take a report back from the Chairperson before it is sent. */
  | 'TAKE_BACK_REPORT'
  /** Give an official another unit or role. */
  | 'TRANSFER_OFFICIAL'
  /** Take back a lock before its time. */
  | 'UNLOCK_PERIOD'
  /** Take back a published reorganisation. */
  | 'WITHDRAW_REORGANISATION'
  /** Take a submitted report back. */
  | 'WITHDRAW_REPORT';

/** Who gets which role at which unit. */
export type AddAssignmentInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official, in any assignment. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
  /** What the person may do there. */
  readonly role: OfficialRole;
  /** The first day; at once when absent. */
  readonly since?: string | null | undefined;
  /** The unit (global or readable id). */
  readonly unit: string;
  /** The last day; until somebody ends it when absent. */
  readonly until?: string | null | undefined;
};

/** The communes that one reviewer looks after. */
export type AssignReviewerInput = {
  /** The communes of the scope, at most 400; they replace the earlier ones. None takes the assignment away. */
  readonly communes: ReadonlyArray<string>;
  /** The revision of the rules that the caller has seen, from `ScopeRules.revision`; null when nothing was changed before. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why, for the record. */
  readonly reason: string;
  /** The reviewer: global id of the official. */
  readonly reviewer: string;
  /** The scope (global or readable id). */
  readonly scope: string;
};

/** What to change about an official. */
export type ChangeOfficialContactInput = {
  /** False: no letters besides reminders, that is no digests to a leader and no rankings to an official of a commune. */
  readonly digests?: boolean | null | undefined;
  /** Address with which the person signs in and to which letters go. */
  readonly email?: string | null | undefined;
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /**
   * Whether the official of a commune is recorded as a Vice-Chairperson (Phó Chủ tịch): only such an official signs for the
   * absent Chairperson as KT. CHỦ TỊCH.
   */
  readonly isDeputy?: boolean | null | undefined;
  /** Language of letters and refusals. */
  readonly language?: Language | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Global or readable id of the official. */
  readonly official: string;
  /** Telephone; null removes it. */
  readonly phone?: string | null | undefined;
  /** Why. */
  readonly reason: string;
};

/** Which assignment ends, and when. */
export type EndAssignmentInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official in this assignment. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
  /** The last day, today or later; at once when absent. */
  readonly until?: string | null | undefined;
};

/** Who is invited. */
export type InviteOfficialInput = {
  /** Address with which the person signs in and to which letters go. */
  readonly email: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Language of letters and refusals. */
  readonly language?: Language;
  /** Full name. */
  readonly name: string;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** What the person may do. */
  readonly role: OfficialRole;
  /** The unit (global or readable id): a commune for officers and Chairpersons, a level above for reviewers and leaders. */
  readonly unit: string;
};

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** The official whose address works again. */
export type LiftSuppressionInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** The official (global or own id). */
  readonly official: string;
  /** How it is known that the address works. */
  readonly reason: string;
};

/** Why no officer of a commune reads letters. */
export type OfficerGap =
  /** No officer is registered there, or none is active. */
  | 'NO_OFFICER'
  /** There are officers, and letters reach none of them: `unreachableOfficials` says why. */
  | 'UNREACHABLE';

/** Which official. */
export type OfficialInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
};

/** What a person of the authorities may do, within a scope. */
export type OfficialRole =
  /** Administrator. */
  | 'ADMINISTRATOR'
  /** Auditor. */
  | 'AUDITOR'
  /** Chairperson of a commune's People's Committee. */
  | 'CHAIRMAN'
  /** Leader at a level above. */
  | 'LEADER'
  /** Officer of a commune. */
  | 'OFFICER'
  /** Reviewer at a level above. */
  | 'REVIEWER';

/** Which official moves to which unit. */
export type TransferOfficialInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
  /** Another role; the official then has to sign in again. */
  readonly role?: OfficialRole | null | undefined;
  /** The new unit (global or readable id). */
  readonly unit: string;
};

/** Why letters do not reach an official. */
export type UnreachableReason =
  /** A letter came back for good. */
  | 'BOUNCE'
  /** The reader called a letter unwanted. */
  | 'COMPLAINT'
  /** There is no address. */
  | 'NO_ADDRESS'
  /**
   * The mail service refused the last letter itself. The next letter is tried again; once it is sent, the official counts
   * as reachable.
   */
  | 'REFUSED'
  /** What is stored about the address cannot be read; until it is repaired, no letter goes there. */
  | 'UNREADABLE';

/** What somebody may do, within a scope. Everybody may also do what needs no token. */
export type ViewerRole =
  /** Administrator: sees everything, keeps settings, catalogue and officials, and grants extensions. */
  | 'ADMINISTRATOR'
  /** Auditor: sees everything and changes nothing. */
  | 'AUDITOR'
  /** Chairperson of a commune's People's Committee: sees the report in progress, submits and withdraws it. */
  | 'CHAIRMAN'
  /** Leader at a level above: sees reports in progress and changes nothing. */
  | 'LEADER'
  /** Officer of a commune: enters the figures, submits and withdraws the report. */
  | 'OFFICER'
  /** Reviewer at a level above: returns, approves and reopens reports and grants extensions. */
  | 'REVIEWER'
  /** Source system: pushes figures of named indicators and sees nothing that the public does not. */
  | 'SOURCE_SYSTEM';

export type AddAssignmentMutationVariables = Exact<{
  input: AddAssignmentInput;
  lang: Language;
}>;


export type AddAssignmentMutation = { readonly answer: { readonly official: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
  lang: Language;
}>;


export type EndAssignmentMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type InviteOfficialMutationVariables = Exact<{
  input: InviteOfficialInput;
  lang: Language;
}>;


export type InviteOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TransferOfficialMutationVariables = Exact<{
  input: TransferOfficialInput;
  lang: Language;
}>;


export type TransferOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeOfficialContactMutationVariables = Exact<{
  input: ChangeOfficialContactInput;
  lang: Language;
}>;


export type ChangeOfficialContactMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DeactivateOfficialMutationVariables = Exact<{
  input: OfficialInput;
  lang: Language;
}>;


export type DeactivateOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReactivateOfficialMutationVariables = Exact<{
  input: OfficialInput;
  lang: Language;
}>;


export type ReactivateOfficialMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type LiftSuppressionMutationVariables = Exact<{
  input: LiftSuppressionInput;
  lang: Language;
}>;


export type LiftSuppressionMutation = { readonly answer: { readonly official: { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type OfficialPartsFragment = { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type OneOfficialQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type OneOfficialQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly language: Language, readonly wantsDigests: boolean, readonly isDeputy: boolean, readonly since: string | null, readonly until: string | null, readonly isActive: boolean, readonly revision: string | null, readonly isDemonstration: boolean, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> }
    | Record<PropertyKey, never>
   | null, readonly roles: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly languages: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type OfficialListQueryVariables = Exact<{
  lang: Language;
  within?: string | null | undefined;
  search?: string | null | undefined;
  role?: OfficialRole | null | undefined;
  isActive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficialListQuery = { readonly officials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly email: string, readonly phone: string | null, readonly isActive: boolean, readonly unit: { readonly onDay: { readonly name: string } | null } }> } | null, readonly roles: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly languages: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type ReviewAssignmentPartsFragment = { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly reviewAssignments: ReadonlyArray<{ readonly isInForce: boolean, readonly reviewer: { readonly id: string, readonly name: string } | null, readonly communes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type ReviewAssignmentsOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Language;
}>;


export type ReviewAssignmentsOfScopeQuery = { readonly scopeRules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly reviewAssignments: ReadonlyArray<{ readonly isInForce: boolean, readonly reviewer: { readonly id: string, readonly name: string } | null, readonly communes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type ReviewersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewersQuery = { readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type AssignReviewerMutationVariables = Exact<{
  input: AssignReviewerInput;
  lang: Language;
}>;


export type AssignReviewerMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly reviewAssignments: ReadonlyArray<{ readonly isInForce: boolean, readonly reviewer: { readonly id: string, readonly name: string } | null, readonly communes: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly name: string } | null }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnreachableListQueryVariables = Exact<{
  lang: Language;
  within?: string | null | undefined;
  includeLifted: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type UnreachableListQuery = { readonly unreachableOfficials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly reason: UnreachableReason, readonly since: string | null, readonly detail: string | null, readonly isReachable: boolean, readonly node: { readonly id: string, readonly name: string, readonly email: string, readonly phone: string | null, readonly unit: { readonly onDay: { readonly name: string } | null } }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly lifts: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly reason: string }> }> } | null, readonly reasons: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type WithoutOfficerListQueryVariables = Exact<{
  lang: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type WithoutOfficerListQuery = { readonly communesWithoutOfficer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly reason: OfficerGap, readonly node: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly standIns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phone: string | null }> }> } | null, readonly gaps: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const AddAssignmentDocument = 'mutation AddAssignment($input:AddAssignmentInput!$lang:Language!){answer:addAssignment(input:$input){official{id}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<AddAssignmentMutation, AddAssignmentMutationVariables>;

export const EndAssignmentDocument = 'mutation EndAssignment($input:EndAssignmentInput!$lang:Language!){answer:endAssignment(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<EndAssignmentMutation, EndAssignmentMutationVariables>;

export const InviteOfficialDocument = 'mutation InviteOfficial($input:InviteOfficialInput!$lang:Language!){answer:inviteOfficial(input:$input){official{id name}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<InviteOfficialMutation, InviteOfficialMutationVariables>;

export const TransferOfficialDocument = 'mutation TransferOfficial($input:TransferOfficialInput!$lang:Language!){answer:transferOfficial(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<TransferOfficialMutation, TransferOfficialMutationVariables>;

export const ChangeOfficialContactDocument = 'mutation ChangeOfficialContact($input:ChangeOfficialContactInput!$lang:Language!){answer:changeOfficialContact(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeOfficialContactMutation, ChangeOfficialContactMutationVariables>;

export const DeactivateOfficialDocument = 'mutation DeactivateOfficial($input:OfficialInput!$lang:Language!){answer:deactivateOfficial(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<DeactivateOfficialMutation, DeactivateOfficialMutationVariables>;

export const ReactivateOfficialDocument = 'mutation ReactivateOfficial($input:OfficialInput!$lang:Language!){answer:reactivateOfficial(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ReactivateOfficialMutation, ReactivateOfficialMutationVariables>;

export const LiftSuppressionDocument = 'mutation LiftSuppression($input:LiftSuppressionInput!$lang:Language!){answer:liftSuppression(input:$input){official{...OfficialParts}errors{path message(lang:$lang)}}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<LiftSuppressionMutation, LiftSuppressionMutationVariables>;

export const OneOfficialDocument = 'query OneOfficial($id:ID!$lang:Language!){node(id:$id){...on Official{...OfficialParts}}roles:enumLabels(type:"OfficialRole"){value label(lang:$lang)}languages:enumLabels(type:"Language"){value label(lang:$lang)}}fragment OfficialParts on Official{id name role email phone language wantsDigests isDeputy since until isActive revision isDemonstration unit{slug onDay{name(lang:$lang)}}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<OneOfficialQuery, OneOfficialQueryVariables>;

export const OfficialListDocument = 'query OfficialList($lang:Language!$within:ID$search:String$role:OfficialRole$isActive:Boolean$first:Int!$after:String){officials(within:$within search:$search role:$role isActive:$isActive first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name role email phone isActive unit{onDay{name(lang:$lang)}}}}roles:enumLabels(type:"OfficialRole"){value label(lang:$lang)}languages:enumLabels(type:"Language"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<OfficialListQuery, OfficialListQueryVariables>;

export const ReviewAssignmentsOfScopeDocument = 'query ReviewAssignmentsOfScope($scope:ID$lang:Language!){scopeRules(scope:$scope){...ReviewAssignmentParts}}fragment ReviewAssignmentParts on ScopeRules{id revision scope{slug onDay{name(lang:$lang)}}reviewAssignments{reviewer{id name}communes{slug onDay{name(lang:$lang)}}isInForce}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ReviewAssignmentsOfScopeQuery, ReviewAssignmentsOfScopeQueryVariables>;

export const ReviewersDocument = 'query Reviewers{officials(role:REVIEWER isActive:true first:100){nodes{id name}}}' as string & DocumentTypeDecoration<ReviewersQuery, ReviewersQueryVariables>;

export const AssignReviewerDocument = 'mutation AssignReviewer($input:AssignReviewerInput!$lang:Language!){answer:assignReviewer(input:$input){rules{...ReviewAssignmentParts}errors{path message(lang:$lang)}}}fragment ReviewAssignmentParts on ScopeRules{id revision scope{slug onDay{name(lang:$lang)}}reviewAssignments{reviewer{id name}communes{slug onDay{name(lang:$lang)}}isInForce}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<AssignReviewerMutation, AssignReviewerMutationVariables>;

export const UnreachableListDocument = 'query UnreachableList($lang:Language!$within:ID$includeLifted:Boolean!$first:Int!$after:String){unreachableOfficials(within:$within includeLifted:$includeLifted first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{id name email phone unit{onDay{name(lang:$lang)}}}reason since detail isReachable standIns{id name}lifts{at actorName reason}}}reasons:enumLabels(type:"UnreachableReason"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<UnreachableListQuery, UnreachableListQueryVariables>;

export const WithoutOfficerListDocument = 'query WithoutOfficerList($lang:Language!$first:Int!$after:String){communesWithoutOfficer(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{slug onDay{name(lang:$lang)}}reason standIns{id name phone}}}gaps:enumLabels(type:"OfficerGap"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<WithoutOfficerListQuery, WithoutOfficerListQueryVariables>;