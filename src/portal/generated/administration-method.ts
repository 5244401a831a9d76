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

/** What to change in a draft; what is not named stays. */
export type ChangeMethodDraftInput = {
  /** Indicators to be added; a version has at most 200. Change the points of their groups as well. */
  readonly add?: ReadonlyArray<NewIndicatorInput>;
  /** Id of the draft. */
  readonly draft: string;
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: string | null | undefined;
  /** Names and points of groups. */
  readonly groups?: ReadonlyArray<MethodGroupInput>;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Names, points, rules and targets of indicators that the draft has. */
  readonly indicators?: ReadonlyArray<MethodIndicatorInput>;
  /** All legal texts that the version follows, at most 20. */
  readonly legalBasis?: ReadonlyArray<TextInput> | null | undefined;
  /** Share of the points, 0 to 1, for which a commune must have figures to be ranked. */
  readonly minimumCoverage?: number | null | undefined;
  /** What a missing figure does to a score. */
  readonly missingPolicy?: MissingPolicy | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Name in Vietnamese, together with the one in English. */
  readonly nameVi?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** Points of all groups together. */
  readonly totalPoints?: number | null | undefined;
  /** Which figure a submission takes where a source system and an official differ. */
  readonly winner?: ConflictWinner | null | undefined;
};

/** Which of two figures that differ a submission takes. */
export type ConflictWinner =
  /** The one that a source system delivered. */
  | 'SOURCE'
  /** The one that an official typed. */
  | 'TYPED';

/** What to begin. */
export type CreateMethodDraftInput = {
  /** Id of the version to begin with; the one in force today when absent. */
  readonly basedOn?: string | null | undefined;
  /** Id of the new version, such as `DTI-commune-2`: 3 to 60 letters, digits, dots, dashes or underscores. */
  readonly id: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
};

/** Which draft to discard. */
export type DiscardMethodDraftInput = {
  /** Id of the draft. */
  readonly draft: string;
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: string | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
};

/** How often something is reported. */
export type Frequency =
  /** Every month, closed on the closing date. */
  | 'MONTHLY'
  /** Every quarter, closed on the closing date of its last month. */
  | 'QUARTERLY'
  /** Every year, closed on the closing date in December. */
  | 'YEARLY';

/** Which kind of figure an indicator has. */
export type IndicatorKind =
  /** Yes or no; the value is 1 or 0. */
  | 'BOOLEAN'
  /** A number of things, people or events. */
  | 'COUNT'
  /** A level from 0 up to the highest level of the indicator. */
  | 'LEVEL'
  /** A numerator and a denominator; the value is 100 × numerator / denominator, in per cent. */
  | 'RATIO';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** The time that a figure covers. */
export type Measure =
  /** What happened within the period. */
  | 'FLOW'
  /** What happened in the twelve months up to the closing date. */
  | 'LAST_12_MONTHS'
  /** The state at the end of the closing date. */
  | 'STOCK';

/** One threshold of bands. */
export type MethodBandInput = {
  /** From this value on. */
  readonly atLeast: number;
  /** The share of the points, 0 to 1. */
  readonly share: number;
};

/** How far a draft is. */
export type MethodDraftState =
  /** It was discarded. */
  | 'DISCARDED'
  /** It can be changed. */
  | 'DRAFT'
  /** It is a method version and can no longer be changed. */
  | 'PUBLISHED';

/** What to change about one group; what is not named stays. */
export type MethodGroupInput = {
  /** Code of the group, such as `AWARENESS`. */
  readonly code: string;
  /** Its name. */
  readonly name?: TextInput | null | undefined;
  /** Its points. */
  readonly points?: number | null | undefined;
};

/** What to change about one indicator; what is not named stays. */
export type MethodIndicatorInput = {
  /** Code of the indicator, such as `G03`. */
  readonly code: string;
  /** False where a lower figure is the better one. */
  readonly higherIsBetter?: boolean | null | undefined;
  /** Its name. */
  readonly name?: TextInput | null | undefined;
  /** Of a count: what is far from the usual. */
  readonly plausibility?: PlausibilityInput | null | undefined;
  /** Its points. */
  readonly points?: number | null | undefined;
  /** True takes the indicator out of the version. */
  readonly remove?: boolean | null | undefined;
  /** Another rule. */
  readonly scoring?: MethodScoringInput | null | undefined;
  /** All targets, by year. */
  readonly targets?: ReadonlyArray<MethodTargetInput> | null | undefined;
};

/** How an indicator is scored. */
export type MethodScoringInput = {
  /** Thresholds with their shares from 0 on, for BANDS. */
  readonly bands?: ReadonlyArray<MethodBandInput> | null | undefined;
  /** The highest level, for LEVELS. */
  readonly max?: number | null | undefined;
  /** True where the target of a count is for one month, for TARGET. */
  readonly perMonth?: boolean | null | undefined;
  /** The rule. */
  readonly rule: ScoringRule;
};

/** The target of one year. */
export type MethodTargetInput = {
  /** Per cent for a ratio, otherwise a number; above 0. */
  readonly value: number;
  /** The year, 2020 to 2100. */
  readonly year: number;
};

/** What a missing figure does to a score. */
export type MissingPolicy =
  /** The figure of one earlier period of the same frequency is taken and flagged; without one it is as ZERO. */
  | 'CARRY_FORWARD'
  /** Its points leave both what is earned and what is possible. */
  | 'RENORMALISE'
  /** It earns nothing and its points stay possible. */
  | 'ZERO';

/** An indicator that a draft does not have yet. When units merge, its figures are combined by the rule of its kind. */
export type NewIndicatorInput = {
  /**
   * Its code, such as `G20`: 2 to 20 capitals, digits, dashes or underscores. A code that any version had keeps its kind and
   * its frequency for ever.
   */
  readonly code: string;
  /** What is counted; for a COUNT. */
  readonly counted?: TextInput | null | undefined;
  /** What the denominator counts; for a RATIO. */
  readonly denominator?: TextInput | null | undefined;
  /** How often it is reported. */
  readonly frequency: Frequency;
  /** Code of the group whose points it belongs to. */
  readonly group: string;
  /** False where a lower figure is the better one. */
  readonly higherIsBetter?: boolean;
  /** Which kind of figure is reported. */
  readonly kind: IndicatorKind;
  /** What each level means; for a LEVEL. */
  readonly levels?: TextInput | null | undefined;
  /** True where 0/0 means that the ratio does not apply; otherwise a denominator of 0 is refused. */
  readonly mayNotApply?: boolean;
  /** The time that a figure covers. */
  readonly measure: Measure;
  /** What is reported. */
  readonly name: TextInput;
  /** What the numerator counts; for a RATIO. */
  readonly numerator?: TextInput | null | undefined;
  /** Its points. */
  readonly points: number;
  /** How a figure becomes points. */
  readonly scoring: MethodScoringInput;
  /** Who or what holds the figure, in Vietnamese, 1 to 300 letters. */
  readonly source: string;
  /** The same in English; the Vietnamese text where it is left out. */
  readonly sourceEn?: string | null | undefined;
  /** Targets by year, for the rule TARGET. */
  readonly targets?: ReadonlyArray<MethodTargetInput> | null | undefined;
  /** Unit of measure as people read it. */
  readonly unitOfMeasure: TextInput;
};

/** When a count needs a reason. */
export type PlausibilityInput = {
  /** A smaller usual counts as this one: 1 to 1,000,000. */
  readonly from: number;
  /** It needs one above this many times the usual, and below that part of it: above 1, at most 1,000. */
  readonly times: number;
};

/** Which draft to publish, and from when. */
export type PublishMethodVersionInput = {
  /** Id of the draft. */
  readonly draft: string;
  /** The revision that the caller has seen, from `MethodDraft.revision`. */
  readonly expectedRevision?: string | null | undefined;
  /** First month in which it is in force, such as `2027-01`: not closed yet, and after that of the version before. */
  readonly from: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key has no second effect. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
};

/** How a figure is turned into points. */
export type ScoringRule =
  /** The share of the highest threshold not above the value. */
  | 'BANDS'
  /** level / highest level. */
  | 'LEVELS'
  /** The place between the lowest and the highest value among the ranked communes of the same ranking. */
  | 'MIN_MAX'
  /** The figure is shown and not scored. */
  | 'NONE'
  /** value / target, at most 1. */
  | 'TARGET'
  /** All points for yes, none for no. */
  | 'YES_NO';

/** A text in both languages, 1 to 300 letters each. */
export type TextInput = {
  /** In English. */
  readonly en: string;
  /** In Vietnamese. */
  readonly vi: string;
};

export type CreateMethodDraftMutationVariables = Exact<{
  input: CreateMethodDraftInput;
  lang: Language;
}>;


export type CreateMethodDraftMutation = { readonly answer: { readonly draft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly inForceFrom: string | null, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly winner: ConflictWinner, readonly nameVi: string, readonly nameEn: string, readonly basedOn: { readonly name: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number, readonly nameVi: string, readonly nameEn: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly points: number, readonly higherIsBetter: boolean, readonly nameVi: string, readonly nameEn: string, readonly plausibility: { readonly times: number, readonly from: number } | null, readonly group: { readonly code: string }, readonly scoring: { readonly rule: ScoringRule, readonly isPerMonth: boolean, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ChangeMethodDraftMutationVariables = Exact<{
  input: ChangeMethodDraftInput;
  lang: Language;
}>;


export type ChangeMethodDraftMutation = { readonly answer: { readonly draft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly inForceFrom: string | null, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly winner: ConflictWinner, readonly nameVi: string, readonly nameEn: string, readonly basedOn: { readonly name: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number, readonly nameVi: string, readonly nameEn: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly points: number, readonly higherIsBetter: boolean, readonly nameVi: string, readonly nameEn: string, readonly plausibility: { readonly times: number, readonly from: number } | null, readonly group: { readonly code: string }, readonly scoring: { readonly rule: ScoringRule, readonly isPerMonth: boolean, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type DiscardMethodDraftMutationVariables = Exact<{
  input: DiscardMethodDraftInput;
  lang: Language;
}>;


export type DiscardMethodDraftMutation = { readonly answer: { readonly draft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly inForceFrom: string | null, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly winner: ConflictWinner, readonly nameVi: string, readonly nameEn: string, readonly basedOn: { readonly name: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number, readonly nameVi: string, readonly nameEn: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly points: number, readonly higherIsBetter: boolean, readonly nameVi: string, readonly nameEn: string, readonly plausibility: { readonly times: number, readonly from: number } | null, readonly group: { readonly code: string }, readonly scoring: { readonly rule: ScoringRule, readonly isPerMonth: boolean, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PublishMethodVersionMutationVariables = Exact<{
  input: PublishMethodVersionInput;
  lang: Language;
}>;


export type PublishMethodVersionMutation = { readonly answer: { readonly draft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly inForceFrom: string | null, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly winner: ConflictWinner, readonly nameVi: string, readonly nameEn: string, readonly basedOn: { readonly name: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number, readonly nameVi: string, readonly nameEn: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly points: number, readonly higherIsBetter: boolean, readonly nameVi: string, readonly nameEn: string, readonly plausibility: { readonly times: number, readonly from: number } | null, readonly group: { readonly code: string }, readonly scoring: { readonly rule: ScoringRule, readonly isPerMonth: boolean, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type MethodDraftPartsFragment = { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly inForceFrom: string | null, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly winner: ConflictWinner, readonly nameVi: string, readonly nameEn: string, readonly basedOn: { readonly name: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number, readonly nameVi: string, readonly nameEn: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly points: number, readonly higherIsBetter: boolean, readonly nameVi: string, readonly nameEn: string, readonly plausibility: { readonly times: number, readonly from: number } | null, readonly group: { readonly code: string }, readonly scoring: { readonly rule: ScoringRule, readonly isPerMonth: boolean, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> };

export type OneMethodDraftQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type OneMethodDraftQuery = { readonly methodDraft: { readonly id: string, readonly code: string, readonly state: MethodDraftState, readonly revision: string | null, readonly inForceFrom: string | null, readonly totalPoints: number, readonly missingPolicy: MissingPolicy, readonly minimumCoverage: number, readonly winner: ConflictWinner, readonly nameVi: string, readonly nameEn: string, readonly basedOn: { readonly name: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number, readonly nameVi: string, readonly nameEn: string }>, readonly indicators: ReadonlyArray<{ readonly code: string, readonly points: number, readonly higherIsBetter: boolean, readonly nameVi: string, readonly nameEn: string, readonly plausibility: { readonly times: number, readonly from: number } | null, readonly group: { readonly code: string }, readonly scoring: { readonly rule: ScoringRule, readonly isPerMonth: boolean, readonly targets: ReadonlyArray<{ readonly year: number, readonly value: number, readonly isInterpolated: boolean, readonly isHeld: boolean }>, readonly bands: ReadonlyArray<{ readonly atLeast: number, readonly share: number }> } }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly changes: ReadonlyArray<{ readonly indicator: string | null, readonly group: string | null, readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly allowedActions: ReadonlyArray<{ readonly action: ActionName, readonly isAllowed: boolean, readonly whyNot: string | null, readonly remedy: string | null }> } | null };

export type MethodDraftListQueryVariables = Exact<{
  lang: Language;
}>;


export type MethodDraftListQuery = { readonly methodDrafts: ReadonlyArray<{ readonly code: string, readonly state: MethodDraftState, readonly name: string, readonly inForceFrom: string | null }> | null, readonly methodVersions: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type EffectOfDraftQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type EffectOfDraftQuery = { readonly methodDraft: { readonly effect: { readonly rankedCount: number, readonly communeCount: number, readonly movedCount: number, readonly notes: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly sentence: string, readonly unit: { readonly slug: string } }> } | null } | null };

export type MethodLabelsQueryVariables = Exact<{
  lang: Language;
}>;


export type MethodLabelsQuery = { readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly policies: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly winners: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly rules: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly frequencies: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly measures: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export const CreateMethodDraftDocument = 'mutation CreateMethodDraft($input:CreateMethodDraftInput!$lang:Language!){answer:createMethodDraft(input:$input){draft{...MethodDraftParts}errors{path message(lang:$lang)}}}fragment MethodDraftParts on MethodDraft{id code state revision inForceFrom basedOn{name(lang:$lang)}nameVi:name(lang:VI)nameEn:name(lang:EN)totalPoints missingPolicy minimumCoverage winner groups{code nameVi:name(lang:VI)nameEn:name(lang:EN)points}indicators{code nameVi:name(lang:VI)nameEn:name(lang:EN)points higherIsBetter plausibility{times from}group{code}scoring{rule isPerMonth targets{year value isInterpolated isHeld}bands{atLeast share}}}faults{path message(lang:$lang)}changes{indicator group field before after}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<CreateMethodDraftMutation, CreateMethodDraftMutationVariables>;

export const ChangeMethodDraftDocument = 'mutation ChangeMethodDraft($input:ChangeMethodDraftInput!$lang:Language!){answer:changeMethodDraft(input:$input){draft{...MethodDraftParts}errors{path message(lang:$lang)}}}fragment MethodDraftParts on MethodDraft{id code state revision inForceFrom basedOn{name(lang:$lang)}nameVi:name(lang:VI)nameEn:name(lang:EN)totalPoints missingPolicy minimumCoverage winner groups{code nameVi:name(lang:VI)nameEn:name(lang:EN)points}indicators{code nameVi:name(lang:VI)nameEn:name(lang:EN)points higherIsBetter plausibility{times from}group{code}scoring{rule isPerMonth targets{year value isInterpolated isHeld}bands{atLeast share}}}faults{path message(lang:$lang)}changes{indicator group field before after}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<ChangeMethodDraftMutation, ChangeMethodDraftMutationVariables>;

export const DiscardMethodDraftDocument = 'mutation DiscardMethodDraft($input:DiscardMethodDraftInput!$lang:Language!){answer:discardMethodDraft(input:$input){draft{...MethodDraftParts}errors{path message(lang:$lang)}}}fragment MethodDraftParts on MethodDraft{id code state revision inForceFrom basedOn{name(lang:$lang)}nameVi:name(lang:VI)nameEn:name(lang:EN)totalPoints missingPolicy minimumCoverage winner groups{code nameVi:name(lang:VI)nameEn:name(lang:EN)points}indicators{code nameVi:name(lang:VI)nameEn:name(lang:EN)points higherIsBetter plausibility{times from}group{code}scoring{rule isPerMonth targets{year value isInterpolated isHeld}bands{atLeast share}}}faults{path message(lang:$lang)}changes{indicator group field before after}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<DiscardMethodDraftMutation, DiscardMethodDraftMutationVariables>;

export const PublishMethodVersionDocument = 'mutation PublishMethodVersion($input:PublishMethodVersionInput!$lang:Language!){answer:publishMethodVersion(input:$input){draft{...MethodDraftParts}errors{path message(lang:$lang)}}}fragment MethodDraftParts on MethodDraft{id code state revision inForceFrom basedOn{name(lang:$lang)}nameVi:name(lang:VI)nameEn:name(lang:EN)totalPoints missingPolicy minimumCoverage winner groups{code nameVi:name(lang:VI)nameEn:name(lang:EN)points}indicators{code nameVi:name(lang:VI)nameEn:name(lang:EN)points higherIsBetter plausibility{times from}group{code}scoring{rule isPerMonth targets{year value isInterpolated isHeld}bands{atLeast share}}}faults{path message(lang:$lang)}changes{indicator group field before after}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<PublishMethodVersionMutation, PublishMethodVersionMutationVariables>;

export const OneMethodDraftDocument = 'query OneMethodDraft($id:ID!$lang:Language!){methodDraft(id:$id){...MethodDraftParts}}fragment MethodDraftParts on MethodDraft{id code state revision inForceFrom basedOn{name(lang:$lang)}nameVi:name(lang:VI)nameEn:name(lang:EN)totalPoints missingPolicy minimumCoverage winner groups{code nameVi:name(lang:VI)nameEn:name(lang:EN)points}indicators{code nameVi:name(lang:VI)nameEn:name(lang:EN)points higherIsBetter plausibility{times from}group{code}scoring{rule isPerMonth targets{year value isInterpolated isHeld}bands{atLeast share}}}faults{path message(lang:$lang)}changes{indicator group field before after}allowedActions{action isAllowed whyNot(lang:$lang)remedy(lang:$lang)}}' as string & DocumentTypeDecoration<OneMethodDraftQuery, OneMethodDraftQueryVariables>;

export const MethodDraftListDocument = 'query MethodDraftList($lang:Language!){methodDrafts{code state name(lang:$lang)inForceFrom}methodVersions{code name(lang:$lang)}states:enumLabels(type:"MethodDraftState"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<MethodDraftListQuery, MethodDraftListQueryVariables>;

export const EffectOfDraftDocument = 'query EffectOfDraft($id:ID!$lang:Language!){methodDraft(id:$id){effect{rankedCount communeCount movedCount rows(first:100){unit{slug}sentence(lang:$lang)}notes(lang:$lang)}}}' as string & DocumentTypeDecoration<EffectOfDraftQuery, EffectOfDraftQueryVariables>;

export const MethodLabelsDocument = 'query MethodLabels($lang:Language!){states:enumLabels(type:"MethodDraftState"){value label(lang:$lang)}policies:enumLabels(type:"MissingPolicy"){value label(lang:$lang)}winners:enumLabels(type:"ConflictWinner"){value label(lang:$lang)}rules:enumLabels(type:"ScoringRule"){value label(lang:$lang)}kinds:enumLabels(type:"IndicatorKind"){value label(lang:$lang)}frequencies:enumLabels(type:"Frequency"){value label(lang:$lang)}measures:enumLabels(type:"Measure"){value label(lang:$lang)}}' as string & DocumentTypeDecoration<MethodLabelsQuery, MethodLabelsQueryVariables>;