/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SetDeliveryAsideMutationVariables = Exact<{
  input: Types.SetDeliveryAsideInput;
  lang: Types.Language;
}>;


export type SetDeliveryAsideMutation = { readonly answer: { readonly delivery: { readonly id: string, readonly receivedAt: string, readonly source: { readonly systemName: string, readonly batch: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RegisterDocumentMutationVariables = Exact<{
  input: Types.RegisterDocumentInput;
  lang: Types.Language;
}>;


export type RegisterDocumentMutation = { readonly answer: { readonly document: { readonly documentId: string } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DeliveriesOfQueryVariables = Exact<{
  unit: string;
  period: string;
  lang: Types.Language;
}>;


export type DeliveriesOfQuery = { readonly reportForm: { readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly source: { readonly systemName: string, readonly batch: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string }> }> } } | null };

export type DeliveryPartsFragment = { readonly id: string, readonly receivedAt: string, readonly source: { readonly systemName: string, readonly batch: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string }> };

export type WhatBecameOfLettersQueryVariables = Exact<{
  unit: string;
  day: string;
  lang: Types.Language;
}>;


export type WhatBecameOfLettersQuery = { readonly operation: { readonly letterAnswers: ReadonlyArray<{ readonly outcome: Types.LetterOutcome, readonly sentence: string, readonly official: { readonly id: string, readonly name: string }, readonly letter: { readonly sentAt: string | null } | null }> | null } | null };

export type PlannedLettersQueryVariables = Exact<{
  unit: string;
  day: string;
  lang: Types.Language;
}>;


export type PlannedLettersQuery = { readonly remindersPlanned: { readonly from: string, readonly silence: Types.NoReminderReason | null, readonly letterCount: number, readonly letters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly whySent: string, readonly node: { readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }, readonly reader: { readonly id: string, readonly name: string } }> }, readonly silent: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly id: string, readonly name: string } }> } } | null, readonly reasons: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type LetterLedgerQueryVariables = Exact<{
  unit: string;
  day?: string | null | undefined;
  period?: string | null | undefined;
  reference?: string | null | undefined;
  lang: Types.Language;
}>;


export type LetterLedgerQuery = { readonly reminders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly state: Types.ReminderState, readonly sentAt: string | null, readonly whySent: string, readonly whyNot: string | null, readonly official: { readonly id: string, readonly name: string } | null, readonly unit: { readonly onDay: { readonly name: string } | null } }> } | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type WhyRankingQueryVariables = Exact<{
  scope?: string | null | undefined;
  period: string;
  day?: string | null | undefined;
  lang: Types.Language;
}>;


export type WhyRankingQuery = { readonly operation: { readonly rankingAnswer: { readonly sentence: string, readonly run: { readonly occurrence: string } | null } | null } | null };

export type RunListQueryVariables = Exact<{
  job?: Types.JobName | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang: Types.Language;
  first: number;
  after?: string | null | undefined;
}>;


export type RunListQuery = { readonly operation: { readonly jobRuns: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly job: Types.JobName, readonly occurrence: string, readonly milliseconds: number | null, readonly result: Types.RunResult, readonly reason: string | null, readonly unreadable: ReadonlyArray<string>, readonly warnings: ReadonlyArray<string>, readonly months: ReadonlyArray<{ readonly outcome: Types.RankingOutcome, readonly version: number | null, readonly ranked: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly name: string } }>, readonly letters: { readonly sent: number, readonly superseded: number, readonly refused: number, readonly pending: number } | null }> } | null } | null, readonly jobs: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly results: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly outcomes: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const SetDeliveryAsideDocument = 'mutation SetDeliveryAside($input:SetDeliveryAsideInput!$lang:Language!){answer:setDeliveryAside(input:$input){delivery{...DeliveryParts}errors{path message(lang:$lang)}}}fragment DeliveryParts on Delivery{id receivedAt source{systemName(lang:$lang)batch}setAside{at actorName reason}figures{indicator}}' as string & DocumentTypeDecoration<SetDeliveryAsideMutation, SetDeliveryAsideMutationVariables>;

export const RegisterDocumentDocument = 'mutation RegisterDocument($input:RegisterDocumentInput!$lang:Language!){answer:registerDocument(input:$input){document{documentId}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<RegisterDocumentMutation, RegisterDocumentMutationVariables>;

export const DeliveriesOfDocument = 'query DeliveriesOf($unit:ID!$period:PeriodCode!$lang:Language!){reportForm(unit:$unit period:$period){deliveries(first:50){nodes{...DeliveryParts}}}}fragment DeliveryParts on Delivery{id receivedAt source{systemName(lang:$lang)batch}setAside{at actorName reason}figures{indicator}}' as string & DocumentTypeDecoration<DeliveriesOfQuery, DeliveriesOfQueryVariables>;

export const WhatBecameOfLettersDocument = 'query WhatBecameOfLetters($unit:ID!$day:LocalDate!$lang:Language!){operation{letterAnswers(unit:$unit day:$day){official{id name}outcome sentence(lang:$lang)letter{sentAt}}}}' as string & DocumentTypeDecoration<WhatBecameOfLettersQuery, WhatBecameOfLettersQueryVariables>;

export const PlannedLettersDocument = 'query PlannedLetters($unit:ID!$day:LocalDate!$lang:Language!){remindersPlanned(within:$unit day:$day){from silence letterCount letters(first:100){totalCount edges{node{id name unit{onDay{name(lang:$lang)}}}reader{id name}whySent(lang:$lang)}}silent(first:100){totalCount edges{node{id name}sentence(lang:$lang)}}}reasons:enumLabels(type:"NoReminderReason"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<PlannedLettersQuery, PlannedLettersQueryVariables>;

export const LetterLedgerDocument = 'query LetterLedger($unit:ID!$day:LocalDate$period:PeriodCode$reference:String$lang:Language!){reminders(within:$unit day:$day period:$period reference:$reference first:100){totalCount nodes{id official{id name}unit{onDay{name(lang:$lang)}}day state sentAt whySent(lang:$lang)whyNot(lang:$lang)}}states:enumLabels(type:"ReminderState"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<LetterLedgerQuery, LetterLedgerQueryVariables>;

export const WhyRankingDocument = 'query WhyRanking($scope:ID$period:PeriodCode!$day:LocalDate$lang:Language!){operation{rankingAnswer(within:$scope period:$period day:$day){sentence(lang:$lang)run{occurrence}}}}' as string & DocumentTypeDecoration<WhyRankingQuery, WhyRankingQueryVariables>;

export const RunListDocument = 'query RunList($job:JobName$from:LocalDate$to:LocalDate$lang:Language!$first:Int!$after:String){operation{jobRuns(job:$job from:$from to:$to first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id job occurrence milliseconds result reason unreadable warnings(lang:$lang)months{scope{onDay{name(lang:$lang)}}period{name(lang:$lang)}outcome version ranked}letters{sent superseded refused pending}}}}jobs:enumLabels(type:"JobName"){value label(lang:$lang)}results:enumLabels(type:"RunResult"){value label(lang:$lang)}outcomes:enumLabels(type:"RankingOutcome"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<RunListQuery, RunListQueryVariables>;