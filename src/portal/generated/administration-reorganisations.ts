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

/** What is altered about a unit that goes on; what is not named stays. */
export type AlterUnitInput = {
  /** Article and clause. */
  readonly clause?: string | null | undefined;
  /** Its new code. */
  readonly gsoCode?: string | null | undefined;
  /** Its new kind, of the same level. */
  readonly kind?: UnitKind | null | undefined;
  /** Its new name. */
  readonly name?: TextInput | null | undefined;
  /** The unit that is directly above from then on. */
  readonly parent?: string | null | undefined;
  /** The unit. */
  readonly unit: string;
};

/** A level that ends. */
export type EndLevelInput = {
  /** Article and clause. */
  readonly clause?: string | null | undefined;
  /** The level. */
  readonly level: UnitLevel;
  /** Only below this unit; everywhere when absent. */
  readonly within?: string | null | undefined;
};

/** A unit that ends. */
export type EndUnitInput = {
  /** Article and clause. */
  readonly clause?: string | null | undefined;
  /** Names of units outside of the register that take it, or the rest of it. */
  readonly heirsOutside?: ReadonlyArray<string>;
  /** The unit. */
  readonly unit: string;
};

/** A unit that begins. */
export type FormUnitInput = {
  /** Article and clause, such as `1.57`. */
  readonly clause?: string | null | undefined;
  /** Its code; null where it has none. */
  readonly gsoCode?: string | null | undefined;
  /** Its readable id, never used before; made from its name and the year when absent. */
  readonly id?: string | null | undefined;
  /** Its kind. */
  readonly kind: UnitKind;
  /** Its name with the kind, such as Xã Chợ Đồn. */
  readonly name: TextInput;
  /** Names of land that was no unit and goes there. */
  readonly outsideLand?: ReadonlyArray<string>;
  /** Names of units outside of the register that go there. */
  readonly outsideUnits?: ReadonlyArray<string>;
  /** The unit directly above; null for a province. */
  readonly parent?: string | null | undefined;
  /** The units that go there, wholly or in part. */
  readonly predecessors?: ReadonlyArray<PredecessorInput>;
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

/** A unit that goes somewhere. */
export type PredecessorInput = {
  /** How much of it. */
  readonly extent?: UnitExtent;
  /** The unit. */
  readonly unit: string;
};

/** What becomes of a published ranking. */
export type RankingEffect =
  /** It stays as it is, and rankings of the new map are not compared with it. */
  | 'INCOMPARABLE'
  /** The month is published anew by the new map; what was published stays readable. */
  | 'PUBLISHED_ANEW';

/** What a draft of a reorganisation says. */
export type ReorganisationDraftInput = {
  /** What the clauses of the decision do, at most 1,000. */
  readonly changes: ReadonlyArray<UnitChangeInput>;
  /** Number of the decision, such as `1683/NQ-UBTVQH15`. */
  readonly decision: string;
  /** First day of the new map, in the past or in the future. */
  readonly effective: string;
  /** The revision that the caller has seen, from `Reorganisation.revision`; null for a new draft. */
  readonly expectedRevision?: string | null | undefined;
  /** Its id, such as `1683-nq-ubtvqh15`: small letters, digits and dashes. */
  readonly id: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
  /** Who takes over the settings, ladder and letterhead of a scope whose unit is divided or ends without an heir. */
  readonly scopeHeirs?: ReadonlyArray<ScopeHeirInput>;
};

/** Which reorganisation. */
export type ReorganisationInput = {
  /** The revision that the caller has seen, from `Reorganisation.revision`. */
  readonly expectedRevision?: string | null | undefined;
  /** Its id. */
  readonly id: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
};

/** What a clause does to units. */
export type ReorganisationKind =
  /** A unit begins without predecessors. */
  | 'BEGIN'
  /** A unit goes on with another code. */
  | 'CHANGE_CODE'
  /** A unit goes on as another kind. */
  | 'CHANGE_KIND'
  /** A unit ends without a successor in the register. */
  | 'END'
  /** A level ends. */
  | 'END_LEVEL'
  /** Units go into a new one as a whole. */
  | 'MERGE'
  /** A unit goes on below another one. */
  | 'MOVE'
  /** A unit goes on under another name. */
  | 'RENAME'
  /** A unit is divided. */
  | 'SPLIT';

/** How far a reorganisation is. */
export type ReorganisationState =
  /** It can be changed, and changes nothing. */
  | 'DRAFT'
  /** The map follows it from its day on. */
  | 'PUBLISHED';

/** A scope that ends, and the unit that takes over its settings. */
export type ScopeHeirInput = {
  /** A unit above the communes that exists from the day on (global or readable id). */
  readonly heir: string;
  /** The scope (global or readable id). */
  readonly scope: string;
};

/** A text in both languages, 1 to 300 letters each. */
export type TextInput = {
  /** In English. */
  readonly en: string;
  /** In Vietnamese. */
  readonly vi: string;
};

/** What one clause does: exactly one of the four. */
export type UnitChangeInput = {
  /** A unit goes on with another name, kind, code or parent. */
  readonly alter?: AlterUnitInput | null | undefined;
  /** A unit ends without a successor in the register. */
  readonly end?: EndUnitInput | null | undefined;
  /** A level ends: its units end, and what lay below them lies below the level above. */
  readonly endLevel?: EndLevelInput | null | undefined;
  /** A unit begins: by a merge, by a division, or without predecessors. */
  readonly form?: FormUnitInput | null | undefined;
};

/** The forms that a clause can have, as `UnitChangeInput` takes them. */
export type UnitClause =
  /** A unit gets another name, kind, code or parent. */
  | 'ALTER'
  /** A unit ends. */
  | 'END'
  /** A whole level ends. */
  | 'END_LEVEL'
  /** A unit begins. */
  | 'FORM';

/** How much of a unit goes to a successor. */
export type UnitExtent =
  /** A part that a clause names. */
  | 'PART'
  /** Land on which nobody lives. */
  | 'PART_AREA_ONLY'
  /** What remains after the parts. */
  | 'REST'
  /** All area and population. */
  | 'WHOLE';

/** Legal kind of a unit. */
export type UnitKind =
  /** City of the level of a province (thành phố trực thuộc trung ương). */
  | 'CITY'
  /** Commune (xã). */
  | 'COMMUNE'
  /** The country. */
  | 'COUNTRY'
  /** District (huyện). */
  | 'DISTRICT'
  /** City of the level of a district (thành phố thuộc tỉnh). */
  | 'DISTRICT_CITY'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Special zone (đặc khu), a unit of the level of a commune. */
  | 'SPECIAL_ZONE'
  /** Town (thị xã), a unit of the level of a district. */
  | 'TOWN'
  /** Township (thị trấn), a unit of the level of a commune. */
  | 'TOWNSHIP'
  /** Urban district (quận), a unit of the level of a district. */
  | 'URBAN_DISTRICT'
  /** Village (thôn). */
  | 'VILLAGE'
  /** Ward (phường), a unit of the level of a commune. */
  | 'WARD';

/** Level of a unit in the hierarchy. */
export type UnitLevel =
  /** Commune, ward, township or special zone (xã, phường, thị trấn, đặc khu). */
  | 'COMMUNE'
  /** The country: above every province, where the provinces' communes are ranked together. */
  | 'COUNTRY'
  /** District (huyện). Việt Nam ended this level on 2025-07-01. */
  | 'DISTRICT'
  /** Province (tỉnh). */
  | 'PROVINCE'
  /** Village (thôn, tổ dân phố). */
  | 'VILLAGE';

export type UnitsAboveQueryVariables = Exact<{
  unit: string;
  lang: Language;
}>;


export type UnitsAboveQuery = { readonly unit: { readonly id: string, readonly onDay: { readonly id: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly unit: { readonly id: string, readonly level: UnitLevel } }> } | null } | null };

export type CreateReorganisationDraftMutationVariables = Exact<{
  input: ReorganisationDraftInput;
  lang: Language;
}>;


export type CreateReorganisationDraftMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeReorganisationDraftMutationVariables = Exact<{
  input: ReorganisationDraftInput;
  lang: Language;
}>;


export type ChangeReorganisationDraftMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DiscardReorganisationDraftMutationVariables = Exact<{
  input: ReorganisationInput;
  lang: Language;
}>;


export type DiscardReorganisationDraftMutation = { readonly answer: { readonly record: { readonly action: AdministrationAction } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PublishReorganisationMutationVariables = Exact<{
  input: ReorganisationInput;
  lang: Language;
}>;


export type PublishReorganisationMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ConfirmReorganisationMutationVariables = Exact<{
  input: ReorganisationInput;
  lang: Language;
}>;


export type ConfirmReorganisationMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type WithdrawReorganisationMutationVariables = Exact<{
  input: ReorganisationInput;
  lang: Language;
}>;


export type WithdrawReorganisationMutation = { readonly answer: { readonly notes: ReadonlyArray<string>, readonly reorganisation: { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReorganisationLabelsQueryVariables = Exact<{
  lang: Language;
}>;


export type ReorganisationLabelsQuery = { readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly clauses: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly unitKinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly levels: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly extents: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly effects: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type ReorganisationListQueryVariables = Exact<{
  lang: Language;
}>;


export type ReorganisationListQuery = { readonly reorganisations: ReadonlyArray<{ readonly id: string, readonly state: ReorganisationState, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null }> | null };

export type ReorganisationPreviewOfQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type ReorganisationPreviewOfQuery = { readonly preview: { readonly reorganisation: { readonly openPeriods: ReadonlyArray<string>, readonly needsConfirmation: boolean, readonly ending: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly beginning: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly changing: ReadonlyArray<{ readonly slug: string, readonly before: { readonly name: string }, readonly after: { readonly name: string } }>, readonly redirects: ReadonlyArray<{ readonly from: string, readonly to: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly unit: string, readonly period: string, readonly fillsIn: ReadonlyArray<string> }>, readonly officials: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly isWider: boolean, readonly official: { readonly id: string, readonly name: string } }>, readonly scopes: ReadonlyArray<{ readonly scope: string, readonly heir: string | null, readonly to: string | null, readonly firstPeriod: string }>, readonly rankings: ReadonlyArray<{ readonly scope: string, readonly period: string, readonly version: number, readonly effect: RankingEffect }> } | null } | null };

export type ReorganisationPartsFragment = { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type OneReorganisationQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type OneReorganisationQuery = { readonly reorganisation: { readonly id: string, readonly state: ReorganisationState, readonly revision: string | null, readonly effective: string, readonly decision: string, readonly isConfirmed: boolean, readonly proposedFrom: { readonly id: string, readonly onDay: { readonly id: string, readonly name: string } | null } | null, readonly scopeHeirs: ReadonlyArray<{ readonly scope: string, readonly heir: string }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly of: UnitClause, readonly kinds: ReadonlyArray<ReorganisationKind>, readonly unit: string | null, readonly clause: string | null, readonly unitKind: UnitKind | null, readonly gsoCode: string | null, readonly parent: string | null, readonly outsideUnits: ReadonlyArray<string>, readonly outsideLand: ReadonlyArray<string>, readonly heirsOutside: ReadonlyArray<string>, readonly level: UnitLevel | null, readonly within: string | null, readonly nameVi: string | null, readonly nameEn: string | null, readonly predecessors: ReadonlyArray<{ readonly unit: string, readonly extent: UnitExtent }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type VillagesOfCommuneQueryVariables = Exact<{
  within: string;
  lang: Language;
}>;


export type VillagesOfCommuneQuery = { readonly villages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: UnitLevel, readonly onDay: { readonly id: string, readonly slug: string, readonly name: string } | null }> } | null };

export const UnitsAboveDocument = 'query UnitsAbove($unit:ID!$lang:Language!){unit(id:$unit){id onDay{id ancestors{id slug unit{id level}name(lang:$lang)}}}}' as string & DocumentTypeDecoration<UnitsAboveQuery, UnitsAboveQueryVariables>;

export const CreateReorganisationDraftDocument = 'mutation CreateReorganisationDraft($input:ReorganisationDraftInput!$lang:Language!){answer:createReorganisationDraft(input:$input){reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind gsoCode parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<CreateReorganisationDraftMutation, CreateReorganisationDraftMutationVariables>;

export const ChangeReorganisationDraftDocument = 'mutation ChangeReorganisationDraft($input:ReorganisationDraftInput!$lang:Language!){answer:changeReorganisationDraft(input:$input){reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind gsoCode parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeReorganisationDraftMutation, ChangeReorganisationDraftMutationVariables>;

export const DiscardReorganisationDraftDocument = 'mutation DiscardReorganisationDraft($input:ReorganisationInput!$lang:Language!){answer:discardReorganisationDraft(input:$input){record{action}errors{path message(lang:$lang)}}}' as string & DocumentTypeDecoration<DiscardReorganisationDraftMutation, DiscardReorganisationDraftMutationVariables>;

export const PublishReorganisationDocument = 'mutation PublishReorganisation($input:ReorganisationInput!$lang:Language!){answer:publishReorganisation(input:$input){reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind gsoCode parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<PublishReorganisationMutation, PublishReorganisationMutationVariables>;

export const ConfirmReorganisationDocument = 'mutation ConfirmReorganisation($input:ReorganisationInput!$lang:Language!){answer:confirmReorganisation(input:$input){reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind gsoCode parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ConfirmReorganisationMutation, ConfirmReorganisationMutationVariables>;

export const WithdrawReorganisationDocument = 'mutation WithdrawReorganisation($input:ReorganisationInput!$lang:Language!){answer:withdrawReorganisation(input:$input){reorganisation{...ReorganisationParts}notes(lang:$lang)errors{path message(lang:$lang)}}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind gsoCode parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<WithdrawReorganisationMutation, WithdrawReorganisationMutationVariables>;

export const ReorganisationLabelsDocument = 'query ReorganisationLabels($lang:Language!){kinds:enumLabels(type:"ReorganisationKind"){value label(lang:$lang)}clauses:enumLabels(type:"UnitClause"){value label(lang:$lang)}unitKinds:enumLabels(type:"UnitKind"){value label(lang:$lang)}levels:enumLabels(type:"UnitLevel"){value label(lang:$lang)}extents:enumLabels(type:"UnitExtent"){value label(lang:$lang)}states:enumLabels(type:"ReorganisationState"){value label(lang:$lang)}effects:enumLabels(type:"RankingEffect"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<ReorganisationLabelsQuery, ReorganisationLabelsQueryVariables>;

export const ReorganisationListDocument = 'query ReorganisationList($lang:Language!){reorganisations{id state effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}}}' as string & DocumentTypeDecoration<ReorganisationListQuery, ReorganisationListQueryVariables>;

export const ReorganisationPreviewOfDocument = 'query ReorganisationPreviewOf($id:ID!$lang:Language!){preview(change:{reorganisation:$id}){reorganisation{ending{slug name(lang:$lang)}beginning{slug name(lang:$lang)}changing{slug before{name(lang:$lang)}after{name(lang:$lang)}}redirects{from to}reports{unit period fillsIn}openPeriods officials{official{id name}from to isWider}scopes{scope heir to firstPeriod}rankings{scope period version effect}needsConfirmation}}}' as string & DocumentTypeDecoration<ReorganisationPreviewOfQuery, ReorganisationPreviewOfQueryVariables>;

export const OneReorganisationDocument = 'query OneReorganisation($id:ID!$lang:Language!){reorganisation(id:$id){...ReorganisationParts}}fragment ReorganisationParts on Reorganisation{id state revision effective decision isConfirmed proposedFrom{id onDay{id name(lang:$lang)}}scopeHeirs{scope heir}faults{path message(lang:$lang)}changes{of kinds unit nameVi:name(lang:VI)nameEn:name(lang:EN)clause unitKind gsoCode parent predecessors{unit extent}outsideUnits outsideLand heirsOutside level within}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<OneReorganisationQuery, OneReorganisationQueryVariables>;

export const VillagesOfCommuneDocument = 'query VillagesOfCommune($within:ID!$lang:Language!){villages:units(within:$within level:VILLAGE first:100){nodes{id level onDay{id slug name(lang:$lang)}}}}' as string & DocumentTypeDecoration<VillagesOfCommuneQuery, VillagesOfCommuneQueryVariables>;