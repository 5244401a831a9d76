import { ASKED } from './asked.js';
import type { Person } from './officials.js';

/** What a person typed for one indicator; null = "no data", with a reason; KEEP = a reason alone. */
export type Typed = { readonly numerator: number; readonly denominator: number } | number | boolean | 'KEEP' | null;
type Cell = string | number | boolean;
export type Lines = Readonly<Record<string, readonly [figure: Cell, denominator: Cell]>>;
export type Figures = Readonly<Record<string, Typed>>;

/** Each change of a report: its mutation, its words in the story, its reason, and the act and role of a rival. */
export const CHANGES = {
  SAVE: ['saveReport', 'saves a draft', {}, 'SUBMIT', 'chairman'],
  SUBMIT: ['submitReport', 'submits the report', {}, 'EXTEND', 'reviewer'],
  WITHDRAW: ['withdrawReport', 'withdraws the report', { reason: 'nhầm số' }, 'APPROVE', 'reviewer'],
  RETURN: ['returnReport', 'returns the report', { comment: 'xem lại' }, 'WITHDRAW', 'officer'],
  APPROVE: ['approveReport', 'approves the report', {}, 'RETURN', 'reviewer'],
  REOPEN: ['reopenReport', 'reopens the report', { reason: 'sai số' }, 'REOPEN', 'reviewer'],
  ASK: ['requestExtension', 'asks for an extension', { reason: 'mưa lũ' }, 'EXTEND', 'reviewer'],
  REFUSE: ['refuseExtension', 'refuses the extension', { reason: 'đã đủ ngày' }, 'SUBMIT', 'officer'],
  EXTEND: ['extendDeadline', 'grants an extension', { reason: 'mưa lũ' }, 'REFUSE', 'reviewer'],
  ATTACH: ['addEvidenceFile', 'adds a signed page to the report', { name: 'bản ký.pdf' }, 'WITHDRAW', 'chairman'],
} as const;
export type Kind = keyof typeof CHANGES;

/** A request and its answer. `begun`: when it was first sent. `done`: when its first answer came. */
export type Act = Readonly<Record<'unit' | 'period' | 'key', string> & Record<'begun' | 'done', number>> &
  Readonly<{ kind: Kind; by: Person; figures: Figures; seen: string | null }> & {
    readonly until?: string | undefined;
    /** Lines of the file with the figures: by code, the figure or numerator, and the denominator. */
    readonly lines?: Lines | undefined;
    /** Codes of the lines that the answer calls wrong. */
    readonly placed?: readonly string[];
    /** Figures of a source system for the report at that moment. */
    readonly delivered?: Figures;
  };

/** One figure of a delivery, and a delivery. */
export type Delivered = Readonly<{ unit: string; period: string; code: string; figure: Exclude<Typed, null> }>;
export type Pushed = Readonly<
  { key: string; figures: readonly Delivered[] } & Record<'takenAt' | 'begun' | 'done', number>
>;

/** What administrators and others changed in the scope. An edict has the moments of request and answer. */
type Decrees = {
  DAY: { day: string; works: boolean };
  RENAME: { unit: string; name: string; from: string };
  /** One commune begins in place of several, or several in place of one. */
  REFORM: { id: string; ends: readonly string[]; begins: readonly string[]; from: string };
  REFORM_BACK: { id: string };
  /** `coverage`: from this month on so many tenths of the points need a figure. */
  METHOD: { from: string; coverage: number };
  LADDER: { steps: readonly number[] };
  LOCK: { period: string };
  ABSENT: { who: string; reader: string; from: string; until: string };
  READABLE: { unit: string; period: string; is: boolean };
} & Record<'INVITED' | 'CLOSED' | 'ERASED' | 'WORKS', { who: string }> &
  /** After a bounce no letter reaches the address, until an administrator finds it working. */
  Record<'ADDRESS' | 'BOUNCES', { who: string; email: string }>;
export type Decreed = { [K in keyof Decrees]: { readonly kind: K } & Readonly<Decrees[K]> }[keyof Decrees];
export type Edict = Decreed & { readonly begun: number; readonly done: number };
export const EVER = Date.parse('2100-01-01');
/** The edicts of one kind that were acknowledged by a moment, in that order. */
export const decreed = <K extends Edict['kind']>(edicts: readonly Edict[], kind: K, by = EVER) =>
  edicts.filter((each): each is Extract<Edict, { kind: K }> & Edict => each.kind === kind && each.done <= by);

/** A typed figure as an input of the contract. */
export function typedAs([indicator, figure]: readonly [string, Typed], key: string): object {
  const reason = `đã đối chiếu ${key}`;
  if (figure === 'KEEP') return { indicator, reason };
  if (figure === null) return { indicator, figure: { empty: true }, reason };
  const kind = ASKED.find(({ code }) => code === indicator)?.kind ?? '';
  return { indicator, figure: { [kind === 'boolean' ? 'yes' : kind]: figure }, reason };
}
