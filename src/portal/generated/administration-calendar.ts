/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CalendarRulesFragment = { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly letterhead: { readonly office: string, readonly contactName: string, readonly contactPhone: string }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type CalendarOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Types.Language;
}>;


export type CalendarOfScopeQuery = { readonly scopeRules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly letterhead: { readonly office: string, readonly contactName: string, readonly contactPhone: string }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type ChangeCalendarMutationVariables = Exact<{
  input: Types.ChangeCalendarInput;
  lang: Types.Language;
}>;


export type ChangeCalendarMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly letterhead: { readonly office: string, readonly contactName: string, readonly contactPhone: string }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly movedDueDays: ReadonlyArray<{ readonly period: { readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeHolidaysMutationVariables = Exact<{
  input: Types.ChangeHolidaysInput;
  lang: Types.Language;
}>;


export type ChangeHolidaysMutation = { readonly answer: { readonly table: { readonly id: string, readonly revision: string | null, readonly entries: ReadonlyArray<{ readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.HolidayKind, readonly name: string, readonly status: Types.HolidayStatus, readonly decision: string | null, readonly decisionDate: string | null, readonly swappedWith: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly movedDueDays: ReadonlyArray<{ readonly period: { readonly code: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type LockPeriodMutationVariables = Exact<{
  input: Types.LockPeriodInput;
  lang: Types.Language;
}>;


export type LockPeriodMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly letterhead: { readonly office: string, readonly contactName: string, readonly contactPhone: string }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnlockPeriodMutationVariables = Exact<{
  input: Types.LockPeriodInput;
  lang: Types.Language;
}>;


export type UnlockPeriodMutation = { readonly answer: { readonly rules: { readonly id: string, readonly revision: string | null, readonly closingDay: number, readonly dueWorkingDays: number | null, readonly dueDayOfMonth: number | null, readonly firstPeriod: string, readonly remindersFrom: string | null, readonly lockAfter: number, readonly lockedPeriods: ReadonlyArray<string>, readonly finalDay: number, readonly finalWaitDays: number, readonly countsSubmitted: boolean, readonly signOff: boolean, readonly signsForCommittee: boolean, readonly scope: { readonly slug: string, readonly onDay: { readonly name: string } | null }, readonly letterhead: { readonly office: string, readonly contactName: string, readonly contactPhone: string }, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type HolidayTablePartsFragment = { readonly id: string, readonly revision: string | null, readonly entries: ReadonlyArray<{ readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.HolidayKind, readonly name: string, readonly status: Types.HolidayStatus, readonly decision: string | null, readonly decisionDate: string | null, readonly swappedWith: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type HolidaysOfStageQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type HolidaysOfStageQuery = { readonly workCalendar: { readonly table: { readonly id: string, readonly revision: string | null, readonly entries: ReadonlyArray<{ readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.HolidayKind, readonly name: string, readonly status: Types.HolidayStatus, readonly decision: string | null, readonly decisionDate: string | null, readonly swappedWith: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: Types.ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null } | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly statuses: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type PeriodsOfScopeQueryVariables = Exact<{
  scope?: string | null | undefined;
  lang: Types.Language;
}>;


export type PeriodsOfScopeQuery = { readonly periods: { readonly today: string, readonly collecting: ReadonlyArray<{ readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }>, readonly open: ReadonlyArray<{ readonly code: string, readonly name: string, readonly closingDay: string, readonly dueDay: string, readonly lockDay: string }> } | null };

export type DueDayPreviewPartsFragment = { readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly toldCount: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly code: string, readonly name: string }, readonly told: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly code: string, readonly name: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> };

export type PreviewCalendarQueryVariables = Exact<{
  input: Types.ChangeCalendarInput;
  lang: Types.Language;
}>;


export type PreviewCalendarQuery = { readonly answer: { readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly toldCount: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly code: string, readonly name: string }, readonly told: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly code: string, readonly name: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PreviewHolidaysQueryVariables = Exact<{
  input: Types.ChangeHolidaysInput;
  lang: Types.Language;
}>;


export type PreviewHolidaysQuery = { readonly answer: { readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly toldCount: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly code: string, readonly name: string }, readonly told: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }> }>, readonly keptDueDays: ReadonlyArray<{ readonly day: string, readonly computed: string, readonly period: { readonly code: string, readonly name: string } }>, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export const CalendarOfScopeDocument = 'query CalendarOfScope($scope:ID$lang:Language!){scopeRules(within:$scope){...CalendarRules}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee letterhead{office(lang:VI)contactName contactPhone}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<CalendarOfScopeQuery, CalendarOfScopeQueryVariables>;

export const ChangeCalendarDocument = 'mutation ChangeCalendar($input:ChangeCalendarInput!$lang:Language!){answer:changeCalendar(input:$input){rules{...CalendarRules}movedDueDays{period{code}}errors{path message(lang:$lang)}}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee letterhead{office(lang:VI)contactName contactPhone}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeCalendarMutation, ChangeCalendarMutationVariables>;

export const ChangeHolidaysDocument = 'mutation ChangeHolidays($input:ChangeHolidaysInput!$lang:Language!){answer:changeHolidays(input:$input){table{...HolidayTableParts}movedDueDays{period{code}}errors{path message(lang:$lang)}}}fragment HolidayTableParts on HolidayTable{id revision entries{day isWorkingDay kind name(lang:$lang)status decision decisionDate swappedWith}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeHolidaysMutation, ChangeHolidaysMutationVariables>;

export const LockPeriodDocument = 'mutation LockPeriod($input:LockPeriodInput!$lang:Language!){answer:lockPeriod(input:$input){rules{...CalendarRules}errors{path message(lang:$lang)}}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee letterhead{office(lang:VI)contactName contactPhone}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<LockPeriodMutation, LockPeriodMutationVariables>;

export const UnlockPeriodDocument = 'mutation UnlockPeriod($input:LockPeriodInput!$lang:Language!){answer:unlockPeriod(input:$input){rules{...CalendarRules}errors{path message(lang:$lang)}}}fragment CalendarRules on ScopeRules{id scope{slug onDay{name(lang:$lang)}}revision closingDay dueWorkingDays dueDayOfMonth firstPeriod remindersFrom lockAfter lockedPeriods finalDay finalWaitDays countsSubmitted signOff signsForCommittee letterhead{office(lang:VI)contactName contactPhone}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<UnlockPeriodMutation, UnlockPeriodMutationVariables>;

export const HolidaysOfStageDocument = 'query HolidaysOfStage($lang:Language!){workCalendar{table{...HolidayTableParts}}kinds:enumLabels(type:"HolidayKind"){value label(lang:$lang)}statuses:enumLabels(type:"HolidayStatus"){value label(lang:$lang)}}fragment HolidayTableParts on HolidayTable{id revision entries{day isWorkingDay kind name(lang:$lang)status decision decisionDate swappedWith}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<HolidaysOfStageQuery, HolidaysOfStageQueryVariables>;

export const PeriodsOfScopeDocument = 'query PeriodsOfScope($scope:ID$lang:Language!){periods(within:$scope){today collecting{code name(lang:$lang)closingDay dueDay lockDay}open{code name(lang:$lang)closingDay dueDay lockDay}}}' as string & DocumentTypeDecoration<PeriodsOfScopeQuery, PeriodsOfScopeQueryVariables>;

export const PreviewCalendarDocument = 'query PreviewCalendar($input:ChangeCalendarInput!$lang:Language!){answer:preview(change:{calendar:$input}){...DueDayPreviewParts}}fragment DueDayPreviewParts on ChangePreview{movedDueDays{scope{onDay{name(lang:$lang)}}period{code name(lang:$lang)}before after toldCount told(first:20){id name unit{onDay{name(lang:$lang)}}}}keptDueDays{period{code name(lang:$lang)}day computed}errors{path message(lang:$lang)}}' as string & DocumentTypeDecoration<PreviewCalendarQuery, PreviewCalendarQueryVariables>;

export const PreviewHolidaysDocument = 'query PreviewHolidays($input:ChangeHolidaysInput!$lang:Language!){answer:preview(change:{holidays:$input}){...DueDayPreviewParts}}fragment DueDayPreviewParts on ChangePreview{movedDueDays{scope{onDay{name(lang:$lang)}}period{code name(lang:$lang)}before after toldCount told(first:20){id name unit{onDay{name(lang:$lang)}}}}keptDueDays{period{code name(lang:$lang)}day computed}errors{path message(lang:$lang)}}' as string & DocumentTypeDecoration<PreviewHolidaysQuery, PreviewHolidaysQueryVariables>;