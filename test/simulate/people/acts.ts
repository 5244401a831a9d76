/** What a person typed for one indicator; null = "no data", with a reason; KEEP = a reason alone. */
export type Typed = { readonly numerator: number; readonly denominator: number } | number | boolean | 'KEEP' | null;
export type Figures = Readonly<Record<string, Typed>>;

/** Each change of a report: how it is asked for, and what a reader of the story is told. */
export const CHANGES = {
  SAVE: ['saveReport', 'SaveReportInput', 'saves a draft'],
  SUBMIT: ['submitReport', 'SubmitReportInput', 'submits the report'],
  WITHDRAW: ['withdrawReport', 'WithdrawReportInput', 'withdraws the report'],
  RETURN: ['returnReport', 'ReturnReportInput', 'returns the report'],
  APPROVE: ['approveReport', 'ApproveReportInput', 'approves the report'],
  REOPEN: ['reopenReport', 'ReopenReportInput', 'reopens the report'],
  ASK: ['requestExtension', 'RequestExtensionInput', 'asks for an extension'],
  REFUSE: ['refuseExtension', 'RefuseExtensionInput', 'refuses the extension'],
  EXTEND: ['extendDeadline', 'ExtendDeadlineInput', 'grants an extension'],
} as const;
export type Kind = keyof typeof CHANGES;

export type Role = 'officer' | 'chairman' | 'reviewer' | 'administrator';
/** Who acts in a function that is not their first one names it by its entry in the register. */
export type Person = {
  readonly id: string;
  readonly acts?: string;
  /** A source system. */
  readonly isSystem?: true;
  readonly hats: readonly { readonly role: Role; readonly unit?: string }[];
};

/** What somebody asks for. */
export type Attempt = {
  readonly kind: Kind;
  readonly by: Person;
  readonly unit: string;
  readonly period: string;
  readonly key: string;
  readonly figures: Figures;
  /** Of an extension. */
  readonly until?: string;
  /** The revision that they have seen. */
  readonly seen: string | null;
  /** What a source system had delivered for the report by then. */
  readonly delivered?: Figures;
  readonly begun: number;
};
/** What somebody did, once the service has acknowledged it; from when it was first sent until its first answer came. */
export type Act = Attempt & { readonly done: number };

/** One figure of a delivery, and a delivery. */
export type Delivered = {
  readonly unit: string;
  readonly period: string;
  readonly code: string;
  readonly figure: Exclude<Typed, null>;
};
export type Pushed = {
  readonly figures: readonly Delivered[];
  readonly takenAt: number;
  readonly begun: number;
  readonly done: number;
};

/** What happened to the whole scope or to somebody in it, from when it was asked for until it was acknowledged. */
export type Decreed =
  | { readonly kind: 'DAY'; readonly day: string; readonly works: boolean }
  | { readonly kind: 'RENAME'; readonly unit: string; readonly name: string; readonly from: string }
  | { readonly kind: 'RENAME_BACK'; readonly unit: string }
  | { readonly kind: 'LADDER'; readonly steps: readonly number[] }
  | { readonly kind: 'LOCK'; readonly period: string }
  | { readonly kind: 'ADDRESS'; readonly who: string; readonly email: string }
  | { readonly kind: 'CLOSED'; readonly who: string }
  | {
      readonly kind: 'ABSENT';
      readonly who: string;
      readonly reader: string;
      readonly from: string;
      readonly until: string;
    }
  /** No letter reaches the address, until an administrator finds it working. */
  | { readonly kind: 'BOUNCES'; readonly who: string; readonly email: string }
  | { readonly kind: 'WORKS'; readonly who: string };
export type Edict = Decreed & { readonly begun: number; readonly done: number };
