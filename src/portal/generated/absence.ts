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

/** Which absence ends. */
export type EndSubstitutionInput = {
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** The first day of the absence. */
  readonly from: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
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

/** Who is absent, who stands in, and when. */
export type NameSubstituteInput = {
  /**
   * Number of the Chairperson's written authorisation, for a substitute who is no Vice-Chairperson: the print then says TUQ. CHỦ
   * TỊCH. At most 100 characters.
   */
  readonly authorisation?: string | null | undefined;
  /** The revision that the caller has seen, from `Official.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** The first day, today or later. */
  readonly from: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Global or readable id of the official who is absent, in the assignment that it is about. */
  readonly official: string;
  /** Why. */
  readonly reason: string;
  /** Global or readable id of the substitute, an official of the same unit. */
  readonly substitute: string;
  /** The last day, within a year of the first. */
  readonly until: string;
};

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

export type AbsentOfficialFragment = { readonly id: string, readonly revision: string | null, readonly role: ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type AbsencesOfQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type AbsencesOfQuery = { readonly node:
    | { readonly id: string, readonly revision: string | null, readonly role: ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> }
    | Record<PropertyKey, never>
   | null, readonly myWork: { readonly id: string, readonly today: string } | null };

export type ColleaguesQueryVariables = Exact<{
  unit: string;
  lang: Language;
}>;


export type ColleaguesQuery = { readonly officials: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: ViewerRole, readonly unit: { readonly slug: string } }> } | null, readonly roles: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type NameSubstituteMutationVariables = Exact<{
  input: NameSubstituteInput;
  lang: Language;
}>;


export type NameSubstituteMutation = { readonly nameSubstitute: { readonly official: { readonly id: string, readonly revision: string | null, readonly role: ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type EndSubstitutionMutationVariables = Exact<{
  input: EndSubstitutionInput;
  lang: Language;
}>;


export type EndSubstitutionMutation = { readonly endSubstitution: { readonly official: { readonly id: string, readonly revision: string | null, readonly role: ViewerRole, readonly unit: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly absences: ReadonlyArray<{ readonly from: string, readonly until: string, readonly substituteName: string | null, readonly signature: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export const AbsencesOfDocument = 'query AbsencesOf($id:ID!$lang:Language!){node(id:$id){...on Official{...AbsentOfficial}}myWork{id today}}fragment AbsentOfficial on Official{id revision role unit{slug onDay{name(lang:$lang)}}absences{from until substituteName signature(lang:$lang)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<AbsencesOfQuery, AbsencesOfQueryVariables>;

export const ColleaguesDocument = 'query Colleagues($unit:ID!$lang:Language!){officials(within:$unit isActive:true first:100){nodes{id name role unit{slug}}}roles:enumLabels(type:"OfficialRole"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<ColleaguesQuery, ColleaguesQueryVariables>;

export const NameSubstituteDocument = 'mutation NameSubstitute($input:NameSubstituteInput!$lang:Language!){nameSubstitute(input:$input){official{...AbsentOfficial}errors{path message(lang:$lang)}}}fragment AbsentOfficial on Official{id revision role unit{slug onDay{name(lang:$lang)}}absences{from until substituteName signature(lang:$lang)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<NameSubstituteMutation, NameSubstituteMutationVariables>;

export const EndSubstitutionDocument = 'mutation EndSubstitution($input:EndSubstitutionInput!$lang:Language!){endSubstitution(input:$input){official{...AbsentOfficial}errors{path message(lang:$lang)}}}fragment AbsentOfficial on Official{id revision role unit{slug onDay{name(lang:$lang)}}absences{from until substituteName signature(lang:$lang)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<EndSubstitutionMutation, EndSubstitutionMutationVariables>;