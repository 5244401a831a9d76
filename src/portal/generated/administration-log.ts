/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What was done. */
export type AdministrationAction =
  /** A person was given a further role or unit. */
  | 'ADD_ASSIGNMENT'
  /** A reviewer approved a file of figures of the past. */
  | 'APPROVE_FILE'
  /** Communes were assigned to a reviewer. */
  | 'ASSIGN_REVIEWER'
  /** The calendar rules of a scope were changed. */
  | 'CHANGE_CALENDAR'
  /** Name, address, telephone or language of an official were changed. */
  | 'CHANGE_CONTACT'
  /** A draft of a method version or of a reorganisation was changed. */
  | 'CHANGE_DRAFT'
  /** Entries of the holiday table were set or removed. */
  | 'CHANGE_HOLIDAYS'
  /** The ladder of letters of a scope was changed. */
  | 'CHANGE_LADDER'
  /** The letterhead of a scope was changed. */
  | 'CHANGE_LETTERHEAD'
  /** Rights that grow by a reorganisation were confirmed. */
  | 'CONFIRM_RIGHTS'
  /** A draft of a method version or of a reorganisation was made. */
  | 'CREATE_DRAFT'
  /** An official was closed. */
  | 'DEACTIVATE'
  /** A draft of a method version was discarded. */
  | 'DISCARD_DRAFT'
  /** An assignment was ended, or given a last day. */
  | 'END_ASSIGNMENT'
  /** An absence was ended or taken back. */
  | 'END_SUBSTITUTION'
  /** An operator erased what is stored about a person who holds no assignment any more, by a command. */
  | 'ERASE_PERSON'
  /** An operator gave out what is stored about a person, by a command. */
  | 'EXPORT_PERSON'
  /** An official was invited. */
  | 'INVITE'
  /** Letters go again to the address of an official that was suppressed. */
  | 'LIFT_SUPPRESSION'
  /** An office's own file was loaded: units, villages, a catalogue, officials or figures of the past. */
  | 'LOAD_FILE'
  /** A period was locked before its time. */
  | 'LOCK_PERIOD'
  /** An official, or an administrator for them, named a substitute for days of absence. */
  | 'NAME_SUBSTITUTE'
  /** A method version or a reorganisation was published. */
  | 'PUBLISH'
  /** An official was opened again. */
  | 'REACTIVATE'
  /** A reviewer refused a file of figures of the past. */
  | 'REFUSE_FILE'
  /** A trusted document was registered. */
  | 'REGISTER_DOCUMENT'
  /** A delivery of a source system was set aside. */
  | 'SET_DELIVERY_ASIDE'
  /** The substitute of an absent official was closed or moved, or their assignment ends: the days with them end as well. */
  | 'SUBSTITUTE_LEFT'
  /** An official was given another unit or role. */
  | 'TRANSFER'
  /** A lock before its time was taken back. */
  | 'UNLOCK_PERIOD'
  /** A published reorganisation was taken back. */
  | 'WITHDRAW_PUBLICATION';

/** What administrators change. */
export type AdministrationNoun =
  /** An e-mail address to which letters do not go. */
  | 'ADDRESS'
  /** A delivery of a source system for one report. */
  | 'DELIVERY'
  /** A trusted document; its id is the hash. */
  | 'DOCUMENT'
  /** The holiday table, which all scopes share. */
  | 'HOLIDAYS'
  /**
   * What an office loads from its own files: its id is `units`, `villages`, `catalogue`, `officials` or `figures`, or
   * that of one file of figures.
   */
  | 'LOAD'
  /** A version of the method. */
  | 'METHOD'
  /** An official. */
  | 'OFFICIAL'
  /** A reorganisation of the units. */
  | 'REORGANISATION'
  /** The settings of one scope. */
  | 'SCOPE';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

export type AdministrationLogQueryVariables = Exact<{
  lang: Language;
  within?: string | null | undefined;
  noun?: AdministrationNoun | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationLogQuery = { readonly administrationLog: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly action: AdministrationAction, readonly noun: AdministrationNoun, readonly subject: string, readonly subjectName: string | null, readonly reason: string, readonly unit: { readonly onDay: { readonly name: string } | null }, readonly changes: ReadonlyArray<{ readonly field: string, readonly label: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly movedDueDays: ReadonlyArray<{ readonly before: string, readonly after: string, readonly scope: { readonly onDay: { readonly name: string } | null }, readonly period: { readonly name: string } }> }> } | null, readonly actions: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly nouns: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const AdministrationLogDocument = 'query AdministrationLog($lang:Language!$within:ID$noun:AdministrationNoun$from:LocalDate$to:LocalDate$first:Int!$after:String){administrationLog(within:$within noun:$noun from:$from to:$to first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id at actorName action noun subject subjectName(lang:$lang)unit{onDay{name(lang:$lang)}}reason changes{field label(lang:$lang)beforeText(lang:$lang)afterText(lang:$lang)}movedDueDays{scope{onDay{name(lang:$lang)}}period{name(lang:$lang)}before after}}}actions:enumLabels(type:"AdministrationAction"){value label(lang:$lang)}nouns:enumLabels(type:"AdministrationNoun"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<AdministrationLogQuery, AdministrationLogQueryVariables>;