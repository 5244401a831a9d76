/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** Who a letter can be addressed to. */
export type LetterRecipient =
  /** The Chairperson of the commune. */
  | 'CHAIRMAN'
  /** The leaders of the scope. */
  | 'LEADER'
  /** The reporting officer of the commune. */
  | 'OFFICER'
  /** The reviewers of the scope. */
  | 'REVIEWER';

/** What to set; what is left out stays as it is. */
export type SetMailPreferencesInput = {
  /** Whether letters besides the reminders are sent: digests to leaders, rankings to officials of communes. */
  readonly digests?: boolean | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Language in which letters are written. */
  readonly language?: Language | null | undefined;
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

/** Every reason why a change can be refused. */
export type UserErrorCode =
  /** The official has named a substitute for some of these days already. */
  | 'ABSENT_ALREADY'
  /** The e-mail address belongs to another official. */
  | 'ADDRESS_TAKEN'
  /** The new deadline lies after the day on which the period locks. */
  | 'AFTER_LOCK_DAY'
  /** The official holds this role at this unit already. */
  | 'ASSIGNMENT_EXISTS'
  /** This is not an e-mail address. */
  | 'BAD_ADDRESS'
  /** The key is not 8 to 100 letters, digits, dashes, dots or colons. */
  | 'BAD_IDEMPOTENCY_KEY'
  /** This is not a telephone number. */
  | 'BAD_PHONE'
  /** The new closing date would reopen a closed period today, or close one that is being collected; `comparedWith` names it. */
  | 'CLOSED_PERIOD_REOPENS'
  /** The service computes this indicator itself. */
  | 'COMPUTED_INDICATOR'
  /**
   * Somebody has changed it since `expectedRevision`. The message says who and when; `comparedWith` names the current
   * revision and is null when nothing is saved yet.
   */
  | 'CONFLICT'
  /** Name, address, telephone and language belong to the person; they are changed in the first assignment. */
  | 'CONTACT_OF_PERSON'
  /**
   * A text holds a control character, one that turns the direction of writing, one that cannot be seen or is none, or too many
   * marks on one letter: `value` names it, `comparedWith` its place.
   * Comments, reasons and notes may have line feeds, names and headings may not.
   */
  | 'CONTROL_CHARACTER'
  /** Denominators that count the same people or households differ; a reason is needed. */
  | 'DENOMINATORS_DIFFER'
  /** The signed document is dated after today. */
  | 'DOCUMENT_IN_FUTURE'
  /** The text is no document of the contract, or asks for too much; `value` says what is wrong. */
  | 'DOCUMENT_NOT_ACCEPTED'
  /** The number of the signed document is missing. */
  | 'DOCUMENT_NUMBER_NEEDED'
  /** The PDF has scripts or attached files. */
  | 'EVIDENCE_FILE_ACTIVE'
  /** The file is damaged or incomplete. */
  | 'EVIDENCE_FILE_DAMAGED'
  /** The file is too large. */
  | 'EVIDENCE_FILE_TOO_LARGE'
  /** The content of the file is neither PDF nor JPEG nor PNG. */
  | 'EVIDENCE_FILE_TYPE'
  /** A piece of evidence is not an https link. */
  | 'EVIDENCE_NOT_A_LINK'
  /** Nothing was sent to the place of the file, or it was sent more than a day ago. */
  | 'EVIDENCE_NOT_UPLOADED'
  /** A link is too long. */
  | 'EVIDENCE_TOO_LONG'
  /** A request for an extension waits for its answer already. */
  | 'EXTENSION_PENDING'
  /** One figure is given in several ways at once. */
  | 'FIGURE_AMBIGUOUS'
  /** The file of figures cannot be approved or refused. `value` names the fault and `path` its cell, where it has one. */
  | 'FIGURE_FILE_NOT_ACCEPTED'
  /** A ratio lacks its numerator or its denominator. */
  | 'FIGURE_INCOMPLETE'
  /** The files of the report together are too large. */
  | 'FILES_TOO_LARGE'
  /** The key belongs to a request with another payload. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A method version with this id exists or existed. */
  | 'ID_TAKEN'
  /** The same indicator is named twice. */
  | 'INDICATOR_TWICE'
  /** The ratio moved by more than 30 points since the period before; a reason is needed. */
  | 'LARGE_CHANGE'
  /** The level is above the highest one. */
  | 'LEVEL_OUT_OF_RANGE'
  /** The method version has a fault, which `value` names; `path` holds the indicator, group or pillar it is about. */
  | 'METHOD_NOT_ACCEPTED'
  /**
   * Another version is in force from that month or a later month on, even if it was published at the same moment.
   * `comparedWith` names it and the first month that can have another.
   */
  | 'MONTH_TAKEN'
  /** Two figures that must agree differ. */
  | 'MUST_EQUAL'
  /** The same thing is named twice. */
  | 'NAMED_TWICE'
  /** The number is below zero. */
  | 'NEGATIVE'
  /** Everything that the request asks for is already so. */
  | 'NOTHING_CHANGES'
  /** The period before has nothing that this report still lacks. */
  | 'NOTHING_TO_COPY'
  /** People and things are counted in whole numbers. */
  | 'NOT_AN_INTEGER'
  /** The figure is 0/0; a reason is needed. */
  | 'NOT_APPLICABLE'
  /** Communes can be assigned only to a reviewer of the scope whose account is open. */
  | 'NOT_A_REVIEWER'
  /** The new day is not a working day. */
  | 'NOT_A_WORKING_DAY'
  /** A unit, period or indicator with that name does not exist here. */
  | 'NOT_FOUND'
  /** The new day is not after the deadline. */
  | 'NOT_LATER'
  /** The steps of a ladder, or the thresholds of bands, are not in rising order. */
  | 'NOT_SORTED'
  /** The denominator is not the number of villages in the register. */
  | 'NOT_THE_VILLAGES_OF_THE_REGISTER'
  /** The source system may not push this indicator. */
  | 'NOT_YOUR_INDICATOR'
  /** No absence that begins on that day is in force or to come. */
  | 'NO_ABSENCE'
  /** No active Chairperson of the commune is registered: the report is submitted directly. */
  | 'NO_CHAIRMAN'
  /** There is no figure; a reason is needed. */
  | 'NO_DATA'
  /** No request for an extension waits for an answer. */
  | 'NO_EXTENSION_REQUEST'
  /** The reports of the commune need no signature of the Chairperson: the report is submitted directly. */
  | 'NO_SIGN_OFF'
  /** The numerator is above the denominator. */
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  /** The personal data of the official was erased, so the account cannot be opened again. The person is invited anew. */
  | 'OFFICIAL_ERASED'
  /** The indicator belongs to a report of another length. */
  | 'OTHER_FREQUENCY'
  /** The indicator expects another kind of figure. */
  | 'OTHER_KIND'
  /** A later figure of a source system is already recorded. */
  | 'OUTDATED'
  /** The value lies outside the accepted range, which `comparedWith` names. */
  | 'OUT_OF_RANGE'
  /** Nobody may transfer or close their own account. */
  | 'OWN_ACCOUNT'
  /** Nobody approves, returns, reopens or extends a report that they typed, handed over or sent, or for which they asked for an extension, in whatever role. */
  | 'OWN_REPORT'
  /** The month is closed and keeps its method; `comparedWith` names the first that can have another. */
  | 'PERIOD_CLOSED'
  /** The period takes no more changes. */
  | 'PERIOD_LOCKED'
  /** A report can be submitted from the closing date on, which `comparedWith` names. */
  | 'PERIOD_NOT_CLOSED'
  /** The period has not begun, or no reports were collected for it. */
  | 'PERIOD_NOT_OPEN'
  /** A reason, or a comment that says what to correct, is missing. */
  | 'REASON_NEEDED'
  /**
   * The reorganisation has a fault, which `value` names; `path` holds the change and field it is about. Where a unit is
   * lacking that another reorganisation has to form first, `comparedWith` names it.
   */
  | 'REORGANISATION_NOT_ACCEPTED'
  /** The unit does not report for this period. */
  | 'REPORT_NOT_EXPECTED'
  /** Officers and Chairpersons belong to a commune, reviewers and leaders to a level above. */
  | 'ROLE_NOT_FOR_UNIT'
  /** Two figures that should agree differ; a reason is needed. */
  | 'SHOULD_EQUAL'
  /** A figure is above one that should contain it; a reason is needed. */
  | 'SHOULD_NOT_EXCEED'
  /** The Chairperson of the commune sends its reports: the report is handed to the Chairperson. */
  | 'SIGNATURE_NEEDED'
  /** The official stands in for somebody on some of these days. */
  | 'SUBSTITUTES_ALREADY'
  /** The substitute works at another unit. */
  | 'SUBSTITUTE_ELSEWHERE'
  /** The substitute is absent on some of these days. */
  | 'SUBSTITUTE_IS_ABSENT'
  /** An official cannot be their own substitute. */
  | 'SUBSTITUTE_IS_SELF'
  /** The substitute does not hold the assignment on these days. */
  | 'SUBSTITUTE_NOT_ACTIVE'
  /** Only another administrator stands in for an administrator. */
  | 'SUBSTITUTE_NOT_ADMINISTRATOR'
  /** Whoever typed a report that is not sent yet does not stand in for the Chairperson. */
  | 'SUBSTITUTE_TYPED_REPORT'
  /** The moment at which the figures were taken lies in the future. */
  | 'TAKEN_AT_IN_FUTURE'
  /** The figures were taken before their period began. */
  | 'TAKEN_BEFORE_PERIOD'
  /** A text is longer than accepted. */
  | 'TEXT_TOO_LONG'
  /** The figure or the report has as many files as it may. */
  | 'TOO_MANY_FILES'
  /** There are too many links for one figure. */
  | 'TOO_MANY_LINKS'
  /** The report has a warning, an open comment or a figure outside its expected range: it is approved by itself. */
  | 'TO_BE_LOOKED_AT'
  /** Whoever typed figures of a report does not send it as the substitute of the Chairperson. */
  | 'TYPED_BY_SUBSTITUTE'
  /** The method has no such indicator. */
  | 'UNKNOWN_INDICATOR'
  /** The count is far from what is usual for the commune; a reason is needed. */
  | 'UNUSUAL_COUNT'
  /** The state of the report does not allow this; `comparedWith` lists the states that do. */
  | 'WRONG_STATE'
  /** The denominator is 0 where that is a mistake. */
  | 'ZERO_DENOMINATOR';

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

export type MailPreferencesPageQueryVariables = Exact<{
  lang: Language;
}>;


export type MailPreferencesPageQuery = { readonly faults: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly viewer: { readonly id: string, readonly role: ViewerRole, readonly letters: { readonly address: string, readonly language: Language, readonly wantsDigests: boolean, readonly office: string | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly fault: UnreachableReason | null, readonly faultSince: string | null, readonly ladder: { readonly sendTime: string, readonly repeatEvery: number, readonly repeatAtMost: number, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number } } | null } | null } | null };

export type SetMailPreferencesMutationVariables = Exact<{
  input: SetMailPreferencesInput;
  lang: Language;
}>;


export type SetMailPreferencesMutation = { readonly setMailPreferences: { readonly official: { readonly id: string, readonly language: Language, readonly wantsDigests: boolean } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } | null };

export type MailChoicesFragment = { readonly id: string, readonly language: Language, readonly wantsDigests: boolean };

export const MailPreferencesPageDocument = 'query MailPreferencesPage($lang:Language!){faults:enumLabels(type:"UnreachableReason"){value label(lang:$lang)}viewer{id role letters{address language wantsDigests ladder{sendTime repeatEvery repeatAtMost steps{offset recipients}review{firstAfter every}}office(lang:$lang)contactName contactPhone fault faultSince}}}' as string & DocumentTypeDecoration<MailPreferencesPageQuery, MailPreferencesPageQueryVariables>;

export const SetMailPreferencesDocument = 'mutation SetMailPreferences($input:SetMailPreferencesInput!$lang:Language!){setMailPreferences(input:$input){official{...MailChoices}errors{code message(lang:$lang)}}}fragment MailChoices on Official{id language wantsDigests}' as string & DocumentTypeDecoration<SetMailPreferencesMutation, SetMailPreferencesMutationVariables>;