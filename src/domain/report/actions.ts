import type { Action } from '../access/action.js';

/** Where a report stands inside the commune and beyond; NONE = nothing was saved. */
export type FilingStage = 'NONE' | 'DRAFT' | 'WITH_CHAIRMAN' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';

/** What somebody may do with a report. Everything that is said of one action by itself stands in its row. */
export type ActionRule = {
  /** The right that it needs. */
  readonly right: Action;
  readonly from: readonly FilingStage[];
  /** Its name in the contract, whose mutation is written alike: SAVE_REPORT, `saveReport`. Absent = asked for by no button. */
  readonly name?: string;
  /** What its revision is called, where that is another action. */
  readonly savedAs?: 'SAVE';
  /** Where it leads; absent = the report stays where it is, or the decision says it. */
  readonly leadsTo?: Exclude<FilingStage, 'NONE' | 'WITH_CHAIRMAN'>;
  /** It completes the report: every question is answered, from the closing day on. */
  readonly completes?: true;
  /** Rankings read it. They see neither drafts nor open requests. */
  readonly movesRankings?: true;
  /** Whoever does it has sent the report, or asked something for it. */
  readonly sends?: true;
  /** Nobody does it to a report in which they had a hand. */
  readonly decides?: true;
  /** A release that does not know it reads that the report was saved. */
  readonly isNewer?: true;
  /** The text that goes with it, and whether it must. */
  readonly says?: { readonly field: 'reason' | 'note'; readonly isNeeded: boolean };
};

const WITH_OFFICER = ['NONE', 'DRAFT', 'RETURNED'] as const;
const WITH_COMMUNE = [...WITH_OFFICER, 'WITH_CHAIRMAN'] as const;

/** The scan of the signed document is there only once somebody has signed, so files of the whole report come later too. */
export const FILES_OF_WHOLE: readonly FilingStage[] = [...WITH_COMMUNE, 'SUBMITTED'];

const MAY_SAY_WHY = { field: 'reason', isNeeded: false } as const;
const MAY_NOTE = { field: 'note', isNeeded: false } as const;
const MUST_SAY_WHY = { field: 'reason', isNeeded: true } as const;

/** In the order of the list of allowed actions. */
export const ACTION_RULES = {
  SAVE: { right: 'save', from: WITH_OFFICER, name: 'SAVE_REPORT' },
  COPY: { right: 'save', from: WITH_OFFICER, name: 'COPY_LAST_PERIOD', savedAs: 'SAVE' },
  ADD_FILE: { right: 'save', from: WITH_OFFICER, name: 'ADD_EVIDENCE_FILE', savedAs: 'SAVE' },
  REMOVE_FILE: { right: 'save', from: WITH_OFFICER, savedAs: 'SAVE' },
  HAND_TO_CHAIRMAN: {
    right: 'handOver',
    from: WITH_OFFICER,
    name: 'HAND_TO_CHAIRMAN',
    completes: true,
    sends: true,
    isNewer: true,
  },
  TAKE_BACK: {
    right: 'handOver',
    from: ['WITH_CHAIRMAN'],
    name: 'TAKE_BACK_REPORT',
    says: MAY_SAY_WHY,
    isNewer: true,
  },
  RETURN_TO_OFFICER: {
    right: 'returnToOfficer',
    from: ['WITH_CHAIRMAN'],
    name: 'RETURN_TO_OFFICER',
    isNewer: true,
  },
  SUBMIT: {
    right: 'submit',
    from: WITH_COMMUNE,
    name: 'SUBMIT_REPORT',
    leadsTo: 'SUBMITTED',
    completes: true,
    sends: true,
    movesRankings: true,
  },
  RECORD_DOCUMENT: {
    right: 'recordDocument',
    from: ['SUBMITTED'],
    name: 'RECORD_SIGNED_DOCUMENT',
    isNewer: true,
  },
  WITHDRAW: {
    right: 'withdraw',
    from: ['SUBMITTED'],
    name: 'WITHDRAW_REPORT',
    says: MAY_SAY_WHY,
    movesRankings: true,
  },
  RETURN: {
    right: 'return',
    from: ['SUBMITTED'],
    name: 'RETURN_REPORT',
    leadsTo: 'RETURNED',
    decides: true,
    movesRankings: true,
  },
  APPROVE: {
    right: 'approve',
    from: ['SUBMITTED'],
    name: 'APPROVE_REPORT',
    leadsTo: 'APPROVED',
    says: MAY_NOTE,
    decides: true,
    movesRankings: true,
  },
  ASK_EXTENSION: { right: 'askExtension', from: WITH_COMMUNE, name: 'REQUEST_EXTENSION', sends: true },
  TAKE_BACK_REQUEST: {
    right: 'askExtension',
    from: WITH_COMMUNE,
    name: 'TAKE_BACK_EXTENSION_REQUEST',
    says: MAY_SAY_WHY,
    isNewer: true,
  },
  EXTEND: { right: 'extend', from: WITH_COMMUNE, name: 'EXTEND_DEADLINE', decides: true, movesRankings: true },
  REFUSE_EXTENSION: {
    right: 'extend',
    from: WITH_COMMUNE,
    name: 'REFUSE_EXTENSION',
    says: MUST_SAY_WHY,
    decides: true,
  },
  REOPEN: {
    right: 'reopen',
    from: ['APPROVED'],
    name: 'REOPEN_REPORT',
    leadsTo: 'RETURNED',
    says: MUST_SAY_WHY,
    decides: true,
    movesRankings: true,
  },
} as const satisfies Readonly<Record<string, ActionRule>>;

export type ChangeName = keyof typeof ACTION_RULES;

/** What revisions say was done: copied figures and files are saved like those that somebody types. */
export type FilingAction = {
  [Name in ChangeName]: (typeof ACTION_RULES)[Name] extends { savedAs: string } ? never : Name;
}[ChangeName];

/** What a person is offered; a file can be taken off as long as figures can be saved. */
export type ReportAction = {
  [Name in ChangeName]: (typeof ACTION_RULES)[Name] extends { name: string } ? Name : never;
}[ChangeName];

/** The name of an action in the contract. */
export type ContractName<Name extends ReportAction = ReportAction> = (typeof ACTION_RULES)[Name]['name'];

export const ruleOf = (action: ChangeName): ActionRule => ACTION_RULES[action];

export const CHANGE_NAMES = Object.keys(ACTION_RULES) as ChangeName[];
export const REPORT_ACTIONS = CHANGE_NAMES.filter((name) => ruleOf(name).name !== undefined) as ReportAction[];
export const FILING_ACTIONS = CHANGE_NAMES.filter((name) => ruleOf(name).savedAs === undefined) as FilingAction[];

export const savedAs = (action: ChangeName): FilingAction => ruleOf(action).savedAs ?? (action as FilingAction);
