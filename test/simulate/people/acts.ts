import { ASKED } from './asked.js';
import type { Person } from './officials.js';

/** What a person typed for one indicator; null = "no data", with a reason; KEEP = a reason alone. */
export type Typed = { readonly numerator: number; readonly denominator: number } | number | boolean | 'KEEP' | null;
type Cell = string | number | boolean;
export type Lines = Readonly<Record<string, readonly [figure: Cell, denominator: Cell]>>;
export type Figures = Readonly<Record<string, Typed>>;

/** Each change of a report: how it is asked for, what a reader of the story is told, why it is done, and what a colleague may do meanwhile. */
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

/** What somebody asked for and was answered; from when it was first sent until its first answer came. */
export type Act = Readonly<Record<'unit' | 'period' | 'key', string> & Record<'begun' | 'done', number>> &
  Readonly<{ kind: Kind; by: Person; figures: Figures; seen: string | null }> & {
    readonly until?: string | undefined;
    /** Cells of a file in which the figures came: of each line the figure or numerator, and the denominator. */
    readonly lines?: Lines | undefined;
    /** Lines that the answer to the file says are wrong. */
    readonly placed?: readonly string[];
    /** What a source system had delivered for the report by then. */
    readonly delivered?: Figures;
  };

/** One figure of a delivery, and a delivery. */
export type Delivered = Readonly<{ unit: string; period: string; code: string; figure: Exclude<Typed, null> }>;
export type Pushed = Readonly<
  { key: string; figures: readonly Delivered[] } & Record<'takenAt' | 'begun' | 'done', number>
>;

/** What happened to the whole scope or to somebody in it, from when it was asked for until it was acknowledged. */
type Decrees = {
  DAY: { day: string; works: boolean };
  RENAME: { unit: string; name: string; from: string };
  /** One commune begins in place of several, or several in place of one. */
  REFORM: { id: string; ends: readonly string[]; begins: readonly string[]; from: string };
  REFORM_BACK: { id: string };
  /** From a month on so many of ten points need a figure. */
  METHOD: { from: string; coverage: number };
  LADDER: { steps: readonly number[] };
  LOCK: { period: string };
  ABSENT: { who: string; reader: string; from: string; until: string };
  READABLE: { unit: string; period: string; is: boolean };
} & Record<'INVITED' | 'CLOSED' | 'ERASED' | 'WORKS', { who: string }> &
  /** Where it bounces no letter reaches the address, until an administrator finds it working. */
  Record<'ADDRESS' | 'BOUNCES', { who: string; email: string }>;
export type Decreed = { [K in keyof Decrees]: { readonly kind: K } & Readonly<Decrees[K]> }[keyof Decrees];
export type Edict = Decreed & { readonly begun: number; readonly done: number };
export const EVER = Date.parse('2100-01-01');
/** Of one kind what was acknowledged by a moment, in the order in which it was. */
export const decreed = <K extends Edict['kind']>(edicts: readonly Edict[], kind: K, by = EVER) =>
  edicts.filter((each): each is Extract<Edict, { kind: K }> & Edict => each.kind === kind && each.done <= by);

/** As a form sends what was typed. */
export function typedAs([indicator, figure]: readonly [string, Typed], key: string): object {
  const reason = `đã đối chiếu ${key}`;
  if (figure === 'KEEP') return { indicator, reason };
  if (figure === null) return { indicator, figure: { empty: true }, reason };
  const kind = ASKED.find(({ code }) => code === indicator)?.kind ?? '';
  return { indicator, figure: { [kind === 'boolean' ? 'yes' : kind]: figure }, reason };
}
