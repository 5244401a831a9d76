/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A scheduled job. */
export type JobName =
  /** Ranks the communes again where something changed, every night at 03:00. */
  | 'RECOMPUTE_RANKINGS'
  /** Sends the letters of the day, every half hour from 06:00 to 17:30. */
  | 'SEND_REMINDERS';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** What became of a letter. */
export type LetterOutcome =
  /** The job was due, and no run of it is recorded. */
  | 'JOB_DID_NOT_RUN'
  /** The job ran, and no run of it came to its end. */
  | 'JOB_FAILED'
  /** The ledger has the letter; its state says the rest. */
  | 'LETTER'
  /** The job ran, and the official was not among those whom it could write to. */
  | 'NOT_CONSIDERED'
  /** The day lies before the first recorded run. */
  | 'NOT_RECORDED'
  /** The first sweep of the day is not due yet. */
  | 'NOT_YET'
  /** The plan of that day had no letter for the official. */
  | 'NO_LETTER'
  /** The mail service took no more letters that day. */
  | 'SENDING_STOPPED'
  /** Nobody of the scope is written to on that day. */
  | 'SILENT_DAY'
  /** Data that decides letters could not be read. */
  | 'UNREADABLE';

/** Why no letter goes. */
export type NoReminderReason =
  /** The address bounced for good, or its owner called a letter unwanted. */
  | 'ADDRESS_SUPPRESSED'
  /**
   * The letter of the current step was sent. The next letter follows with the next step that addresses the official's
   * role, if there is one.
   */
  | 'ALREADY_SENT'
  /** The leader switched digests off. */
  | 'DIGESTS_OFF'
  /** A request for an extension waits for its answer; until then the ladder pauses. */
  | 'EXTENSION_ASKED'
  /** The official is closed. */
  | 'INACTIVE'
  /** The last letter has been sent; from now on only the digest names the report. */
  | 'LADDER_ENDED'
  /** It is no working day. */
  | 'NOT_A_WORKING_DAY'
  /** No step of the ladder is reached yet. */
  | 'NOT_YET'
  /** The official has no address. */
  | 'NO_ADDRESS'
  /** No digest is due that day, or it has been sent. */
  | 'NO_DIGEST_DUE'
  /** The role gets no letters, or no report concerns the official. */
  | 'NO_LETTERS_FOR_ROLE'
  /** The scope keeps the day free of letters. */
  | 'QUIET_DAY'
  /** Reminders are off in the scope, or begin later. */
  | 'REMINDERS_OFF'
  /**
   * The official's letter of this day was sent or cancelled, or no more letters are sent that day. Today only; `reminders`
   * lists what was sent.
   */
  | 'SETTLED_TODAY'
  /** Every report that concerns the official was submitted. */
  | 'SUBMITTED';

/** What a run did with a month's ranking. */
export type RankingOutcome =
  /** No unit of the map could file for the month. */
  | 'NOT_FORMED'
  /** Data could not be read; the version before stays. */
  | 'NOT_RENEWED'
  /** A new version was published. */
  | 'PUBLISHED'
  /** Another run was faster. */
  | 'SUPERSEDED'
  /** Nothing had changed. */
  | 'UNCHANGED';

/** A document to register. */
export type RegisterDocumentInput = {
  /** Key of the request: 8 to 100 letters, digits, dashes, dots or colons. A repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why, at most 1,000 characters; part of the record. */
  readonly reason: string;
  /** The text, to the last space: its SHA-256 is the id. At most 100,000 characters. */
  readonly text: string;
};

/** How far a letter has come. */
export type ReminderState =
  /** The receiving mail server sent it back. */
  | 'BOUNCED'
  /** A run is sending it now. */
  | 'CLAIMED'
  /** Its reader called it unwanted. */
  | 'COMPLAINED'
  /** The receiving mail server accepted it. */
  | 'DELIVERED'
  /** The mail service refused it for good. */
  | 'FAILED'
  /** Planned, and waiting for the next sweep. */
  | 'PENDING'
  /** The mail service accepted it; its fate is not known yet. */
  | 'SENT'
  /** Cancelled, because it was no longer wanted or its day had ended. */
  | 'SUPERSEDED'
  /** Cancelled, because its address does not receive letters. */
  | 'SUPPRESSED';

/** How a run ended. */
export type RunResult =
  /** It did its work. */
  | 'DONE'
  /** It ended with an error; the reason names the kind of error. */
  | 'FAILED'
  /** There was nothing to do; the reason says why. */
  | 'NOTHING_TO_DO'
  /** It is under way. A run that is older than a quarter of an hour ended without a word. */
  | 'RUNNING'
  /** The mail service took no more letters. */
  | 'STOPPED';

/** Which delivery to set aside. */
export type SetDeliveryAsideInput = {
  /** Global id of the delivery, from `ReportForm.deliveries`. */
  readonly delivery: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

export type SetDeliveryAsideMutationVariables = Exact<{
  input: SetDeliveryAsideInput;
  lang: Language;
}>;


export type SetDeliveryAsideMutation = { readonly answer: { readonly delivery: { readonly id: string, readonly receivedAt: string, readonly source: { readonly systemName: string, readonly batch: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RegisterDocumentMutationVariables = Exact<{
  input: RegisterDocumentInput;
  lang: Language;
}>;


export type RegisterDocumentMutation = { readonly answer: { readonly document: { readonly documentId: string } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DeliveriesOfQueryVariables = Exact<{
  unit: string;
  period: string;
  lang: Language;
}>;


export type DeliveriesOfQuery = { readonly reportForm: { readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly source: { readonly systemName: string, readonly batch: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string }> }> } } | null };

export type DeliveryPartsFragment = { readonly id: string, readonly receivedAt: string, readonly source: { readonly systemName: string, readonly batch: string }, readonly setAside: { readonly at: string, readonly actorName: string, readonly reason: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string }> };

export type WhatBecameOfLettersQueryVariables = Exact<{
  unit: string;
  day: string;
  lang: Language;
}>;


export type WhatBecameOfLettersQuery = { readonly letterAnswers: ReadonlyArray<{ readonly outcome: LetterOutcome, readonly sentence: string, readonly official: { readonly id: string, readonly name: string }, readonly letter: { readonly sentAt: string | null } | null }> | null };

export type PlannedLettersQueryVariables = Exact<{
  unit: string;
  day: string;
  lang: Language;
}>;


export type PlannedLettersQuery = { readonly remindersPlanned: { readonly from: string, readonly silence: NoReminderReason | null, readonly letterCount: number, readonly letters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly whySent: string, readonly node: { readonly id: string, readonly name: string, readonly unit: { readonly onDay: { readonly name: string } | null } }, readonly reader: { readonly id: string, readonly name: string } }> }, readonly silent: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly node: { readonly id: string, readonly name: string } }> } } | null, readonly reasons: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type LetterLedgerQueryVariables = Exact<{
  unit: string;
  day?: string | null | undefined;
  period?: string | null | undefined;
  reference?: string | null | undefined;
  lang: Language;
}>;


export type LetterLedgerQuery = { readonly reminders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly state: ReminderState, readonly sentAt: string | null, readonly whySent: string, readonly whyNot: string | null, readonly official: { readonly id: string, readonly name: string } | null, readonly unit: { readonly onDay: { readonly name: string } | null } }> } | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type WhyRankingQueryVariables = Exact<{
  scope?: string | null | undefined;
  period: string;
  day?: string | null | undefined;
  lang: Language;
}>;


export type WhyRankingQuery = { readonly rankingAnswer: { readonly sentence: string, readonly run: { readonly occurrence: string } | null } | null };

export type RunListQueryVariables = Exact<{
  job?: JobName | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  lang: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type RunListQuery = { readonly jobRuns: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly job: JobName, readonly occurrence: string, readonly milliseconds: number | null, readonly result: RunResult, readonly reason: string | null, readonly unreadable: ReadonlyArray<string>, readonly warnings: ReadonlyArray<string>, readonly months: ReadonlyArray<{ readonly outcome: RankingOutcome, readonly version: number | null, readonly ranked: number, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly name: string } }>, readonly letters: { readonly sent: number, readonly superseded: number, readonly refused: number, readonly pending: number } | null }> } | null, readonly jobs: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly results: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly outcomes: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const SetDeliveryAsideDocument = 'mutation SetDeliveryAside($input:SetDeliveryAsideInput!$lang:Language!){answer:setDeliveryAside(input:$input){delivery{...DeliveryParts}errors{path message(lang:$lang)}}}fragment DeliveryParts on Delivery{id receivedAt source{systemName(lang:$lang)batch}setAside{at actorName reason}figures{indicator}}' as string & DocumentTypeDecoration<SetDeliveryAsideMutation, SetDeliveryAsideMutationVariables>;

export const RegisterDocumentDocument = 'mutation RegisterDocument($input:RegisterDocumentInput!$lang:Language!){answer:registerDocument(input:$input){document{documentId}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<RegisterDocumentMutation, RegisterDocumentMutationVariables>;

export const DeliveriesOfDocument = 'query DeliveriesOf($unit:ID!$period:String!$lang:Language!){reportForm(unit:$unit period:$period){deliveries(first:50){nodes{...DeliveryParts}}}}fragment DeliveryParts on Delivery{id receivedAt source{systemName(lang:$lang)batch}setAside{at actorName reason}figures{indicator}}' as string & DocumentTypeDecoration<DeliveriesOfQuery, DeliveriesOfQueryVariables>;

export const WhatBecameOfLettersDocument = 'query WhatBecameOfLetters($unit:ID!$day:LocalDate!$lang:Language!){letterAnswers(unit:$unit day:$day){official{id name}outcome sentence(lang:$lang)letter{sentAt}}}' as string & DocumentTypeDecoration<WhatBecameOfLettersQuery, WhatBecameOfLettersQueryVariables>;

export const PlannedLettersDocument = 'query PlannedLetters($unit:ID!$day:LocalDate!$lang:Language!){remindersPlanned(within:$unit on:$day){from silence letterCount letters(first:100){totalCount edges{node{id name unit{onDay{name(lang:$lang)}}}reader{id name}whySent(lang:$lang)}}silent(first:100){totalCount edges{node{id name}sentence(lang:$lang)}}}reasons:enumLabels(type:"NoReminderReason"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<PlannedLettersQuery, PlannedLettersQueryVariables>;

export const LetterLedgerDocument = 'query LetterLedger($unit:ID!$day:LocalDate$period:String$reference:String$lang:Language!){reminders(within:$unit day:$day period:$period reference:$reference first:100){totalCount nodes{id official{id name}unit{onDay{name(lang:$lang)}}day state sentAt whySent(lang:$lang)whyNot(lang:$lang)}}states:enumLabels(type:"ReminderState"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<LetterLedgerQuery, LetterLedgerQueryVariables>;

export const WhyRankingDocument = 'query WhyRanking($scope:ID$period:String!$day:LocalDate$lang:Language!){rankingAnswer(scope:$scope period:$period day:$day){sentence(lang:$lang)run{occurrence}}}' as string & DocumentTypeDecoration<WhyRankingQuery, WhyRankingQueryVariables>;

export const RunListDocument = 'query RunList($job:JobName$from:LocalDate$to:LocalDate$lang:Language!$first:Int!$after:String){jobRuns(job:$job from:$from to:$to first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id job occurrence milliseconds result reason unreadable warnings(lang:$lang)months{scope{onDay{name(lang:$lang)}}period{name(lang:$lang)}outcome version ranked}letters{sent superseded refused pending}}}jobs:enumLabels(type:"JobName"){value label(lang:$lang)}results:enumLabels(type:"RunResult"){value label(lang:$lang)}outcomes:enumLabels(type:"RankingOutcome"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<RunListQuery, RunListQueryVariables>;