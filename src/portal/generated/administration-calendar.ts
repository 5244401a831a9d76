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

/** What to change in the calendar rules of a scope; what is not named stays. */
export type ChangeCalendarInput = {
  /** Day of the month on which figures are closed, 1 to 28; not on a day on which that would reopen a closed period. */
  readonly closingDay?: number | null | undefined;
  /** Count submitted figures before they are approved. */
  readonly countsSubmitted?: boolean | null | undefined;
  /** Due on this day of the month, 1 to 31, moved to the next working day; instead of `dueWorkingDays`. */
  readonly dueDayOfMonth?: number | null | undefined;
  /** Due on this working day after closing, 1 to 20; instead of `dueDayOfMonth`. */
  readonly dueWorkingDays?: number | null | undefined;
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** A ranking becomes final when this day of the month, 1 to 31, has ended and no report waits. */
  readonly finalDay?: number | null | undefined;
  /**
   * How many working days after that day, 0 to 20, a ranking waits at most, for extensions that still run and for reports
   * that a reviewer has not closed.
   */
  readonly finalWaitDays?: number | null | undefined;
  /** First month in which reports are expected, from 2020-01 to a year ahead. */
  readonly firstPeriod?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** A period locks this many periods after its deadline, 1 to 24. */
  readonly lockAfter?: number | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Reminders run from this day on; null switches them off. */
  readonly remindersFrom?: string | null | undefined;
  /** The scope (global or readable id). */
  readonly scope: string;
  /**
   * The Chairperson of a commune sends its reports, which the officer hands over. Switched off, a report that lies with the Chairperson
   * can still be sent by both.
   */
  readonly signOff?: boolean | null | undefined;
  /** Print "TM. ỦY BAN NHÂN DÂN" above the signature of the Chairperson or a deputy. */
  readonly signsForCommittee?: boolean | null | undefined;
};

/** What to change in the holiday table; at least one entry. */
export type ChangeHolidaysInput = {
  /** The revision that the caller has seen, from `HolidayTable.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
  /** Days whose entry is removed; at most 100. */
  readonly remove?: ReadonlyArray<string>;
  /** Entries to add, or to replace the entry of their day; at most 100. */
  readonly set?: ReadonlyArray<HolidayInput>;
};

/** One entry of the holiday table. */
export type HolidayInput = {
  /** The day. Swapped working days lie on a weekend, swapped days off and days in lieu on Monday to Friday. */
  readonly date: string;
  /** The decision or law behind it, in Vietnamese. */
  readonly decision?: string | null | undefined;
  /** The day of the decision. */
  readonly decisionDate?: string | null | undefined;
  /** Why the day is an exception; only SWAPPED_WORKING is worked. */
  readonly kind: HolidayKind;
  /** Name in English. */
  readonly nameEn: string;
  /** Name in Vietnamese. */
  readonly nameVi: string;
  /** The source, or another remark. */
  readonly note?: string | null | undefined;
  /** How certain the entry is: VERIFIED needs a decision, NOT_DECREED is only expected. */
  readonly status: HolidayStatus;
  /** The other day of a swap. */
  readonly swappedWith?: string | null | undefined;
};

/** Why a day is an exception. */
export type HolidayKind =
  /** A day off because a public holiday falls on a weekend. */
  | 'IN_LIEU'
  /** A day off by law. */
  | 'PUBLIC_HOLIDAY'
  /** A working day declared off; another day is worked for it. */
  | 'SWAPPED_OFF'
  /** A day of the weekend declared working. */
  | 'SWAPPED_WORKING';

/** How certain an entry of the holiday table is. */
export type HolidayStatus =
  /** Computed for a year that is not decreed yet; an administrator must confirm it. */
  | 'NOT_DECREED'
  /** A secondary note; nobody has seen the number of the decision. */
  | 'REPORTED'
  /** Expected by rule or habit. */
  | 'UNVERIFIED'
  /** Seen in a published text that quotes the decision. */
  | 'VERIFIED';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** What to lock or unlock. */
export type LockPeriodInput = {
  /** The revision that the caller has seen, from `ScopeRules.revision`; null when nothing was ever changed. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Why. */
  readonly reason: string;
  /** The scope (global or readable id). */
  readonly scope: string;
};

export type CalendarRulesFragment = { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type CalendarOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Language;
}>;


export type CalendarOfScopeQuery = { readonly scopeRules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type ChangeCalendarMutationVariables = Exact<{
  input: ChangeCalendarInput;
  lang: Language;
}>;


export type ChangeCalendarMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly movedDueDays: ReadonlyArray<{ readonly period: { readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeHolidaysMutationVariables = Exact<{
  input: ChangeHolidaysInput;
  lang: Language;
}>;


export type ChangeHolidaysMutation = { readonly answer: { readonly table: { readonly id: string, readonly revision: string | null, readonly entries: ReadonlyArray<{ readonly date: string, readonly isWorkingDay: boolean, readonly kind: HolidayKind, readonly name: string, readonly status: HolidayStatus, readonly decision: string | null, readonly decisionDate: string | null, readonly swappedWith: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly movedDueDays: ReadonlyArray<{ readonly period: { readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type LockPeriodMutationVariables = Exact<{
  input: LockPeriodInput;
  lang: Language;
}>;


export type LockPeriodMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnlockPeriodMutationVariables = Exact<{
  input: LockPeriodInput;
  lang: Language;
}>;


export type UnlockPeriodMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type HolidayTablePartsFragment = { readonly id: string, readonly revision: string | null, readonly entries: ReadonlyArray<{ readonly date: string, readonly isWorkingDay: boolean, readonly kind: HolidayKind, readonly name: string, readonly status: HolidayStatus, readonly decision: string | null, readonly decisionDate: string | null, readonly swappedWith: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type HolidaysOfStageQueryVariables = Exact<{
  lang: Language;
}>;


export type HolidaysOfStageQuery = { readonly holidayTable: { readonly id: string, readonly revision: string | null, readonly entries: ReadonlyArray<{ readonly date: string, readonly isWorkingDay: boolean, readonly kind: HolidayKind, readonly name: string, readonly status: HolidayStatus, readonly decision: string | null, readonly decisionDate: string | null, readonly swappedWith: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly statuses: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type PeriodsOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Language;
}>;


export type PeriodsOfScopeQuery = { readonly periods: { readonly today: string, readonly collecting: ReadonlyArray<{ readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly open: ReadonlyArray<{ readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }> } | null };

export type DueDayPreviewPartsFragment = { readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly toldCount: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly code: string, readonly name: string }, readonly told: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly code: string, readonly name: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> };

export type PreviewCalendarQueryVariables = Exact<{
  input: ChangeCalendarInput;
  lang: Language;
}>;


export type PreviewCalendarQuery = { readonly answer: { readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly toldCount: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly code: string, readonly name: string }, readonly told: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly code: string, readonly name: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PreviewHolidaysQueryVariables = Exact<{
  input: ChangeHolidaysInput;
  lang: Language;
}>;


export type PreviewHolidaysQuery = { readonly answer: { readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly toldCount: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly code: string, readonly name: string }, readonly told: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly code: string, readonly name: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export const CalendarOfScopeDocument = 'query CalendarOfScope($scope:ID$lang:Language!){scopeRules(scope:$scope){...CalendarRules}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<CalendarOfScopeQuery, CalendarOfScopeQueryVariables>;

export const ChangeCalendarDocument = 'mutation ChangeCalendar($input:ChangeCalendarInput!$lang:Language!){answer:changeCalendar(input:$input){rules{...CalendarRules}movedDueDays{period{code}}errors{path message(lang:$lang)}}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeCalendarMutation, ChangeCalendarMutationVariables>;

export const ChangeHolidaysDocument = 'mutation ChangeHolidays($input:ChangeHolidaysInput!$lang:Language!){answer:changeHolidays(input:$input){table{...HolidayTableParts}movedDueDays{period{code}}errors{path message(lang:$lang)}}}fragment HolidayTableParts on HolidayTable{id revision entries{date isWorkingDay kind name(lang:$lang)status decision decisionDate swappedWith}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeHolidaysMutation, ChangeHolidaysMutationVariables>;

export const LockPeriodDocument = 'mutation LockPeriod($input:LockPeriodInput!$lang:Language!){answer:lockPeriod(input:$input){rules{...CalendarRules}errors{path message(lang:$lang)}}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<LockPeriodMutation, LockPeriodMutationVariables>;

export const UnlockPeriodDocument = 'mutation UnlockPeriod($input:LockPeriodInput!$lang:Language!){answer:unlockPeriod(input:$input){rules{...CalendarRules}errors{path message(lang:$lang)}}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<UnlockPeriodMutation, UnlockPeriodMutationVariables>;

export const HolidaysOfStageDocument = 'query HolidaysOfStage($lang:Language!){holidayTable{...HolidayTableParts}kinds:enumLabels(type:"HolidayKind"){value label(lang:$lang)}statuses:enumLabels(type:"HolidayStatus"){value label(lang:$lang)}}fragment HolidayTableParts on HolidayTable{id revision entries{date isWorkingDay kind name(lang:$lang)status decision decisionDate swappedWith}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<HolidaysOfStageQuery, HolidaysOfStageQueryVariables>;

export const PeriodsOfScopeDocument = 'query PeriodsOfScope($scope:ID$lang:Language!){periods(scope:$scope){today collecting{code name(lang:$lang)closingDay dueDay lockDay}open{code name(lang:$lang)closingDay dueDay lockDay}}}' as string & DocumentTypeDecoration<PeriodsOfScopeQuery, PeriodsOfScopeQueryVariables>;

export const PreviewCalendarDocument = 'query PreviewCalendar($input:ChangeCalendarInput!$lang:Language!){answer:preview(change:{calendar:$input}){...DueDayPreviewParts}}fragment DueDayPreviewParts on ChangePreview{movedDueDays{scope{onDay{name(lang:$lang)}}period{code name(lang:$lang)}before after toldCount told(first:20){id name unit{onDay{name(lang:$lang)}}}}keptDueDays{period{code name(lang:$lang)}day computed}errors{path message(lang:$lang)}}' as string & DocumentTypeDecoration<PreviewCalendarQuery, PreviewCalendarQueryVariables>;

export const PreviewHolidaysDocument = 'query PreviewHolidays($input:ChangeHolidaysInput!$lang:Language!){answer:preview(change:{holidays:$input}){...DueDayPreviewParts}}fragment DueDayPreviewParts on ChangePreview{movedDueDays{scope{onDay{name(lang:$lang)}}period{code name(lang:$lang)}before after toldCount told(first:20){id name unit{onDay{name(lang:$lang)}}}}keptDueDays{period{code name(lang:$lang)}day computed}errors{path message(lang:$lang)}}' as string & DocumentTypeDecoration<PreviewHolidaysQuery, PreviewHolidaysQueryVariables>;