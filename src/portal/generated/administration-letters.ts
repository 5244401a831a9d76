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

/** What to change in the ladder of a scope; what is not named stays. */
export type ChangeLadderInput = {
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** All working days on which no letter goes, at most 60. */
  readonly quietDays?: ReadonlyArray<string> | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Repeat at most this often, 0 to 20. */
  readonly repeatAtMost?: number | null | undefined;
  /** Repeat after this many working days, 1 to 60. */
  readonly repeatEvery?: number | null | undefined;
  /** How reviewers are reminded of reports that wait for them. */
  readonly review?: ReviewLadderInput | null | undefined;
  /** The scope (global or readable id). */
  readonly scope: string;
  /**
   * Letters are sent from this time on: 06:00 to 17:30, on the half hour. After 17:30 no sweep makes up for one that
   * failed that day.
   */
  readonly sendTime?: string | null | undefined;
  /** All steps, 1 to 20, in the order of their days. */
  readonly steps?: ReadonlyArray<LadderStepInput> | null | undefined;
};

/** What to change in the letterhead of a scope; what is not named stays. Texts are on one line, 1 to 300 letters. */
export type ChangeLetterheadInput = {
  /** Address of the app in which reports are opened; links of letters begin with it. Without a slash at its end. It begins with `https://`. */
  readonly appUrl?: string | null | undefined;
  /** The authority in whose name letters are written, such as the People's Committee of the district. */
  readonly authority?: TextInput | null | undefined;
  /** Who answers questions. 1 to 120 letters. */
  readonly contactName?: string | null | undefined;
  /** The telephone number for questions. 6 to 25 digits, spaces, dots, dashes or brackets. */
  readonly contactPhone?: string | null | undefined;
  /** The local document that sets the deadline; null removes it. */
  readonly deadlineBasis?: TextInput | null | undefined;
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** All texts that letters refer to, at most 5. */
  readonly legalBasis?: ReadonlyArray<TextInput> | null | undefined;
  /** The office that looks after the reports. */
  readonly office?: TextInput | null | undefined;
  /** The place in the date line. */
  readonly place?: TextInput | null | undefined;
  /** Why. */
  readonly reason: string;
  /** The scope (global or readable id). */
  readonly scope: string;
  /** Name of the sender beside the e-mail address. 1 to 120 letters. */
  readonly senderName?: string | null | undefined;
};

/** One step of the ladder. */
export type LadderStepInput = {
  /** Working days from the deadline, -60 to 60. */
  readonly offset: number;
  /** Who gets a letter; each once. */
  readonly recipients: ReadonlyArray<LetterRecipient>;
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

/** How reviewers are reminded of reports that wait for them; what is not named stays as it is. */
export type ReviewLadderInput = {
  /** It is named again each time this many working days have passed, 1 to 60. */
  readonly every?: number | null | undefined;
  /** A report is first named in the reviewers' daily letter this many working days after its submission, 1 to 60. */
  readonly firstAfter?: number | null | undefined;
  /** From this many working days on, the digest for leaders names the report with the reviewing office; 1 to 60. */
  readonly leadersFrom?: number | null | undefined;
};

/** A text in both languages, 1 to 300 letters each. */
export type TextInput = {
  /** In English. */
  readonly en: string;
  /** In Vietnamese. */
  readonly vi: string;
};

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

export type ChangeLadderMutationVariables = Exact<{
  input: ChangeLadderInput;
  lang: Language;
}>;


export type ChangeLadderMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeLetterheadMutationVariables = Exact<{
  input: ChangeLetterheadInput;
  lang: Language;
}>;


export type ChangeLetterheadMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PreviewLadderQueryVariables = Exact<{
  input: ChangeLadderInput;
  letter: Language;
  lang: Language;
}>;


export type PreviewLadderQuery = { readonly answer: { readonly changedDays: ReadonlyArray<{ readonly day: string, readonly recipient: LetterRecipient, readonly before: number, readonly after: number }>, readonly letter: { readonly day: string, readonly subject: string, readonly text: string, readonly html: string, readonly official: { readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } } } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type LetterRulesFragment = { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type LettersOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Language;
}>;


export type LettersOfScopeQuery = { readonly scopeRules: { readonly id: string, readonly revision: string | null, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly ladder: { readonly repeatEvery: number, readonly repeatAtMost: number, readonly quietDays: ReadonlyArray<string>, readonly sendTime: string, readonly steps: ReadonlyArray<{ readonly offset: number, readonly recipients: ReadonlyArray<LetterRecipient> }>, readonly review: { readonly firstAfter: number, readonly every: number, readonly leadersFrom: number } }, readonly letterhead: { readonly contactName: string, readonly contactPhone: string, readonly senderName: string, readonly appUrl: string, readonly authorityVi: string, readonly authorityEn: string, readonly officeVi: string, readonly officeEn: string, readonly placeVi: string, readonly placeEn: string, readonly legalBasisVi: ReadonlyArray<string>, readonly legalBasisEn: ReadonlyArray<string>, readonly deadlineBasisVi: string | null, readonly deadlineBasisEn: string | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly recipients: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type PreviewLetterheadQueryVariables = Exact<{
  input: ChangeLetterheadInput;
  letter: Language;
  lang: Language;
}>;


export type PreviewLetterheadQuery = { readonly answer: { readonly letter: { readonly day: string, readonly subject: string, readonly text: string, readonly html: string, readonly official: { readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } } } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export const ChangeLadderDocument = 'mutation ChangeLadder($input:ChangeLadderInput!$lang:Language!){answer:changeLadder(input:$input){rules{...LetterRules}errors{path message(lang:$lang)}}}fragment LetterRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime review{firstAfter every leadersFrom}}letterhead{authorityVi:authority(lang:VI)authorityEn:authority(lang:EN)officeVi:office(lang:VI)officeEn:office(lang:EN)placeVi:place(lang:VI)placeEn:place(lang:EN)contactName contactPhone senderName appUrl legalBasisVi:legalBasis(lang:VI)legalBasisEn:legalBasis(lang:EN)deadlineBasisVi:deadlineBasis(lang:VI)deadlineBasisEn:deadlineBasis(lang:EN)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeLadderMutation, ChangeLadderMutationVariables>;

export const ChangeLetterheadDocument = 'mutation ChangeLetterhead($input:ChangeLetterheadInput!$lang:Language!){answer:changeLetterhead(input:$input){rules{...LetterRules}errors{path message(lang:$lang)}}}fragment LetterRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime review{firstAfter every leadersFrom}}letterhead{authorityVi:authority(lang:VI)authorityEn:authority(lang:EN)officeVi:office(lang:VI)officeEn:office(lang:EN)placeVi:place(lang:VI)placeEn:place(lang:EN)contactName contactPhone senderName appUrl legalBasisVi:legalBasis(lang:VI)legalBasisEn:legalBasis(lang:EN)deadlineBasisVi:deadlineBasis(lang:VI)deadlineBasisEn:deadlineBasis(lang:EN)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeLetterheadMutation, ChangeLetterheadMutationVariables>;

export const PreviewLadderDocument = 'query PreviewLadder($input:ChangeLadderInput!$letter:Language!$lang:Language!){answer:preview(change:{ladder:$input}){changedDays{day recipient before after}letter(lang:$letter){day subject text html official{name unit{onDay{name(lang:$lang)}}}}errors{code path message(lang:$lang)}}}' as string & DocumentTypeDecoration<PreviewLadderQuery, PreviewLadderQueryVariables>;

export const LettersOfScopeDocument = 'query LettersOfScope($scope:ID$lang:Language!){scopeRules(scope:$scope){...LetterRules}recipients:enumLabels(type:"LetterRecipient"){value label(lang:$lang)}}fragment LetterRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision ladder{steps{offset recipients}repeatEvery repeatAtMost quietDays sendTime review{firstAfter every leadersFrom}}letterhead{authorityVi:authority(lang:VI)authorityEn:authority(lang:EN)officeVi:office(lang:VI)officeEn:office(lang:EN)placeVi:place(lang:VI)placeEn:place(lang:EN)contactName contactPhone senderName appUrl legalBasisVi:legalBasis(lang:VI)legalBasisEn:legalBasis(lang:EN)deadlineBasisVi:deadlineBasis(lang:VI)deadlineBasisEn:deadlineBasis(lang:EN)}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<LettersOfScopeQuery, LettersOfScopeQueryVariables>;

export const PreviewLetterheadDocument = 'query PreviewLetterhead($input:ChangeLetterheadInput!$letter:Language!$lang:Language!){answer:preview(change:{letterhead:$input}){letter(lang:$letter){day subject text html official{name unit{onDay{name(lang:$lang)}}}}errors{code path message(lang:$lang)}}}' as string & DocumentTypeDecoration<PreviewLetterheadQuery, PreviewLetterheadQueryVariables>;