import type { Action } from '../access/action.js';
import type { REMEDIES } from './remedy-texts.js';

/** The state of a report inside the commune and beyond; NONE means that nothing is saved. */
export type FilingState = 'NONE' | 'DRAFT' | 'WITH_CHAIRMAN' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';

/** The present holder of the report. */
export type ReportHolder = 'WITH_OFFICER' | 'WITH_CHAIRMAN' | 'SUBMITTED' | 'APPROVED';

/** How to make an action possible, or why nobody needs it. */
export type Remedy = keyof typeof REMEDIES;

/** The rule of one action on a report. Every fact about a single action stands in its row. */
export type ActionRule = {
  /** The right that the action needs. */
  readonly right: Action;
  readonly from: readonly FilingState[];
  /** More states, from which the action is possible for the whole report. */
  readonly fromOfWhole?: readonly FilingState[];
  /** What to do if the action is not possible, by holder of the report. */
  readonly instead: Readonly<Partial<Record<ReportHolder, Remedy>>>;
  /** The name in the contract, spelled like the mutation: SAVE_REPORT, `saveReport`. Absent = no button asks for it. */
  readonly name?: string;
  /** The action of its revision, if it is another one. */
  readonly savedAs?: 'SAVE';
  /** The state after the action; absent = the state stays, or the decision sets it. */
  readonly leadsTo?: Exclude<FilingState, 'NONE' | 'WITH_CHAIRMAN'>;
  /** The action needs a complete report: every question is answered, and the closing day has come. */
  readonly completes?: true;
  /** Rankings use the action. They see neither drafts nor open requests. */
  readonly movesRankings?: true;
  /** The action is the chairman's signature, or the officer's request for it. */
  readonly signature?: 'GIVEN' | 'ASKED_FOR';
  /** The actor has sent the report, or asked something for it. */
  readonly sends?: true;
  /** The action is a decision. Nobody takes it on a report in which they had a hand. */
  readonly decides?: true;
  /** A release that does not know the action reads its revision as a saved report. */
  readonly isNewer?: true;
  /** The action ends an open request for an extension. ANSWERED: it needs such a request. */
  readonly request?: 'ENDED' | 'ANSWERED';
  /** The text that goes with the action, and whether it is required. */
  readonly says?: { readonly field: 'reason' | 'note'; readonly isNeeded: boolean };
};

const WITH_OFFICER = ['NONE', 'DRAFT', 'RETURNED'] as const;
const WITH_COMMUNE = [...WITH_OFFICER, 'WITH_CHAIRMAN'] as const;

/** The signed document is scanned only after somebody has signed, so files of the whole report come later too. */
const FILES_OF_WHOLE = [...WITH_COMMUNE, 'SUBMITTED'] as const;

const BACK_TO_OFFICER = {
  WITH_CHAIRMAN: 'TAKE_BACK_FIRST',
  SUBMITTED: 'WITHDRAW_FIRST',
  APPROVED: 'ASK_TO_REOPEN',
} as const;
const BACK_TO_CHAIRMAN = {
  WITH_OFFICER: 'NOT_WITH_CHAIRMAN',
  SUBMITTED: 'WITHDRAW_FIRST',
  APPROVED: 'ASK_TO_REOPEN',
} as const;
const BACK_TO_COMMUNE = { SUBMITTED: 'WITHDRAW_FIRST', APPROVED: 'ASK_TO_REOPEN' } as const;
const NO_REQUEST_ANY_MORE = { SUBMITTED: 'REQUEST_ENDED', APPROVED: 'REQUEST_ENDED' } as const;
const ONCE_SENT = { WITH_OFFICER: 'WAIT_FOR_COMMUNE', WITH_CHAIRMAN: 'WAIT_FOR_COMMUNE' } as const;

const MAY_SAY_WHY = { field: 'reason', isNeeded: false } as const;
const MAY_NOTE = { field: 'note', isNeeded: false } as const;
const MUST_SAY_WHY = { field: 'reason', isNeeded: true } as const;

/** Actions in the order of the list of allowed actions. */
export const ACTION_RULES = {
  SAVE: { right: 'save', from: WITH_OFFICER, instead: BACK_TO_OFFICER, name: 'SAVE_REPORT' },
  COPY: {
    right: 'save',
    from: WITH_OFFICER,
    instead: BACK_TO_OFFICER,
    name: 'COPY_LAST_PERIOD',
    savedAs: 'SAVE',
  },
  ADD_FILE: {
    right: 'save',
    from: WITH_OFFICER,
    fromOfWhole: FILES_OF_WHOLE,
    instead: BACK_TO_OFFICER,
    name: 'ADD_EVIDENCE_FILE',
    savedAs: 'SAVE',
  },
  REMOVE_FILE: {
    right: 'save',
    from: WITH_OFFICER,
    fromOfWhole: FILES_OF_WHOLE,
    instead: BACK_TO_OFFICER,
    savedAs: 'SAVE',
  },
  HAND_TO_CHAIRMAN: {
    right: 'handOver',
    from: WITH_OFFICER,
    instead: { ...BACK_TO_OFFICER, WITH_CHAIRMAN: 'WAIT_FOR_CHAIRMAN' },
    signature: 'ASKED_FOR',
    name: 'HAND_TO_CHAIRMAN',
    completes: true,
    sends: true,
    isNewer: true,
  },
  TAKE_BACK: {
    right: 'handOver',
    from: ['WITH_CHAIRMAN'],
    instead: BACK_TO_CHAIRMAN,
    name: 'TAKE_BACK_REPORT',
    says: MAY_SAY_WHY,
    isNewer: true,
  },
  RETURN_TO_OFFICER: {
    right: 'returnToOfficer',
    from: ['WITH_CHAIRMAN'],
    instead: BACK_TO_CHAIRMAN,
    name: 'RETURN_TO_OFFICER',
    isNewer: true,
  },
  SUBMIT: {
    right: 'submit',
    from: WITH_COMMUNE,
    instead: BACK_TO_COMMUNE,
    signature: 'GIVEN',
    name: 'SUBMIT_REPORT',
    leadsTo: 'SUBMITTED',
    request: 'ENDED',
    completes: true,
    sends: true,
    movesRankings: true,
  },
  RECORD_DOCUMENT: {
    right: 'recordDocument',
    from: ['SUBMITTED'],
    instead: { WITH_OFFICER: 'NAME_WHEN_SENT', WITH_CHAIRMAN: 'NAME_WHEN_SENT', APPROVED: 'ASK_TO_REOPEN' },
    name: 'RECORD_SIGNED_DOCUMENT',
    isNewer: true,
  },
  WITHDRAW: {
    right: 'withdraw',
    from: ['SUBMITTED'],
    instead: { WITH_OFFICER: 'CHANGE_DIRECTLY', WITH_CHAIRMAN: 'NOT_SENT_YET', APPROVED: 'ASK_TO_REOPEN' },
    name: 'WITHDRAW_REPORT',
    says: MAY_SAY_WHY,
    movesRankings: true,
  },
  RETURN: {
    right: 'return',
    from: ['SUBMITTED'],
    instead: { ...ONCE_SENT, APPROVED: 'REOPEN_FIRST' },
    name: 'RETURN_REPORT',
    leadsTo: 'RETURNED',
    decides: true,
    movesRankings: true,
  },
  APPROVE: {
    right: 'approve',
    from: ['SUBMITTED'],
    instead: ONCE_SENT,
    name: 'APPROVE_REPORT',
    leadsTo: 'APPROVED',
    says: MAY_NOTE,
    decides: true,
    movesRankings: true,
  },
  ASK_EXTENSION: {
    right: 'askExtension',
    from: WITH_COMMUNE,
    instead: BACK_TO_COMMUNE,
    name: 'REQUEST_EXTENSION',
    sends: true,
  },
  TAKE_BACK_REQUEST: {
    right: 'askExtension',
    from: WITH_COMMUNE,
    instead: NO_REQUEST_ANY_MORE,
    name: 'TAKE_BACK_EXTENSION_REQUEST',
    request: 'ANSWERED',
    says: MAY_SAY_WHY,
    isNewer: true,
  },
  EXTEND: {
    right: 'extend',
    from: WITH_COMMUNE,
    instead: { SUBMITTED: 'RETURN_FIRST', APPROVED: 'REOPEN_FIRST' },
    name: 'EXTEND_DEADLINE',
    request: 'ENDED',
    decides: true,
    movesRankings: true,
  },
  REFUSE_EXTENSION: {
    right: 'extend',
    from: WITH_COMMUNE,
    instead: NO_REQUEST_ANY_MORE,
    name: 'REFUSE_EXTENSION',
    request: 'ANSWERED',
    says: MUST_SAY_WHY,
    decides: true,
  },
  REOPEN: {
    right: 'reopen',
    from: ['APPROVED'],
    instead: {
      WITH_OFFICER: 'CHANGE_DIRECTLY',
      WITH_CHAIRMAN: 'CHANGE_DIRECTLY',
      SUBMITTED: 'RETURN_INSTEAD',
    },
    name: 'REOPEN_REPORT',
    leadsTo: 'RETURNED',
    says: MUST_SAY_WHY,
    decides: true,
    movesRankings: true,
  },
} as const satisfies Readonly<Record<string, ActionRule>>;

export type ChangeName = keyof typeof ACTION_RULES;

/** Actions of revisions. Copied figures and files are saved like typed figures. */
export type FilingAction = {
  [Name in ChangeName]: (typeof ACTION_RULES)[Name] extends { savedAs: string } ? never : Name;
}[ChangeName];

/** Actions that a button offers. REMOVE_FILE has no name of its own: it is possible while files can be added. */
export type ReportAction = {
  [Name in ChangeName]: (typeof ACTION_RULES)[Name] extends { name: string } ? Name : never;
}[ChangeName];

export type ContractName<Name extends ReportAction = ReportAction> = (typeof ACTION_RULES)[Name]['name'];

export const ruleOf = (action: ChangeName): ActionRule => ACTION_RULES[action];
export const CHANGE_NAMES = Object.keys(ACTION_RULES) as ChangeName[];
export const REPORT_ACTIONS = CHANGE_NAMES.filter((name) => ruleOf(name).name !== undefined) as ReportAction[];
export const FILING_ACTIONS = CHANGE_NAMES.filter((name) => ruleOf(name).savedAs === undefined) as FilingAction[];

export const savedAs = (action: ChangeName): FilingAction => ruleOf(action).savedAs ?? (action as FilingAction);

export const holderAt = (state: FilingState): ReportHolder =>
  state === 'NONE' || state === 'DRAFT' || state === 'RETURNED' ? 'WITH_OFFICER' : state;
