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

/** What somebody asked for and was answered; from when it was first sent until its first answer came. */
export type Act = {
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
  readonly done: number;
};

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
type Decrees = {
  DAY: { day: string; works: boolean };
  RENAME: { unit: string; name: string; from: string };
  RENAME_BACK: { unit: string };
  LADDER: { steps: readonly number[] };
  LOCK: { period: string };
  ADDRESS: { who: string; email: string };
  CLOSED: { who: string };
  ABSENT: { who: string; reader: string; from: string; until: string };
  /** No letter reaches the address, until an administrator finds it working. */
  BOUNCES: { who: string; email: string };
  WORKS: { who: string };
};
export type Decreed = { [K in keyof Decrees]: { readonly kind: K } & Readonly<Decrees[K]> }[keyof Decrees];
export type Edict = Decreed & { readonly begun: number; readonly done: number };
