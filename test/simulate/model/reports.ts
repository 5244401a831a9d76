import { type Act, decreed, type Edict, EVER, type Figures, type Kind, type Typed } from '../people/acts.js';
import { ASKED } from '../people/asked.js';
import type { Role } from '../people/officials.js';

export type State = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
/** What stands there, as it follows from what was acknowledged. */
export type Standing = Readonly<{ state: State; wasSentBack: boolean; working: Figures; approved?: Figures }> &
  /** Keys of its revisions and of the pages that were added; whoever had a hand in it decides on it in no function. */
  Readonly<Record<'keys' | 'pages' | 'hands', readonly string[]>> &
  /** The submission that counts for timeliness, and the latest one. */
  Readonly<Partial<Record<'firstSubmitted' | 'submitted', number | undefined>>> &
  /** An extension that nobody has answered, and the last one granted or refused; a reopening until it is sent again. */
  Readonly<Partial<Record<'asked' | 'extended' | 'refused' | 'reopened', Act | undefined>>>;

export const NOTHING: Standing = { state: 'NONE', keys: [], working: {}, wasSentBack: false, pages: [], hands: [] };

/** Of a report that nobody can read no letter speaks. */
export const UNREAD: Standing = { ...NOTHING, firstSubmitted: 0 };
export const isUnread = (edicts: readonly Edict[], unit: string, period: string, moment: number): boolean =>
  decreed(edicts, 'READABLE', moment).findLast((each) => each.unit === unit && each.period === period)?.is === false;

const SENDS: readonly Kind[] = ['SUBMIT', 'ASK'];
const WITH_OFFICER: readonly State[] = ['NONE', 'DRAFT', 'RETURNED'];
const SENDERS: readonly Role[] = ['officer', 'chairman'];
const REVIEWER: readonly Role[] = ['reviewer'];
const SENT_BACK = { state: 'RETURNED', wasSentBack: true } as const;

type Becomes = (report: Standing, act: Act) => Partial<Standing>;
const withdrawn: Becomes = ({ wasSentBack }) =>
  wasSentBack ? SENT_BACK : { state: 'DRAFT', firstSubmitted: undefined };
/** Who may, from which state, and what else becomes of a report that has the figures of the act. */
export const ACTIONS: Readonly<Record<Kind, readonly [readonly State[], readonly Role[], Becomes]>> = {
  SAVE: [WITH_OFFICER, ['officer'], () => ({})],
  SUBMIT: [WITH_OFFICER, SENDERS, sent],
  WITHDRAW: [['SUBMITTED'], SENDERS, withdrawn],
  RETURN: [['SUBMITTED'], REVIEWER, () => SENT_BACK],
  APPROVE: [['SUBMITTED'], REVIEWER, ({ working }) => ({ state: 'APPROVED', approved: working })],
  REOPEN: [['APPROVED'], REVIEWER, (_, act) => ({ ...SENT_BACK, reopened: act })],
  ASK: [WITH_OFFICER, ['officer'], (_, act) => ({ asked: act })],
  EXTEND: [WITH_OFFICER, REVIEWER, (_, act) => ({ asked: undefined, extended: act })],
  REFUSE: [WITH_OFFICER, REVIEWER, (_, act) => ({ asked: undefined, refused: act })],
  ATTACH: [[...WITH_OFFICER, 'SUBMITTED'], ['officer'], ({ pages }, { key }) => ({ pages: [...pages, key] })],
};

/** What nobody typed is filled in with what a source system has. */
function sent({ working, firstSubmitted }: Standing, { done, delivered = {} }: Act): Partial<Standing> {
  const lacks = Object.entries(delivered).filter(([code]) => (working[code] ?? null) === null);
  const when = { submitted: done, firstSubmitted: firstSubmitted ?? done };
  const filled = { ...working, ...Object.fromEntries(lacks) };
  return { ...when, state: 'SUBMITTED', working: filled, asked: undefined, reopened: undefined };
}

export function after(before: Standing, act: Act): Standing {
  const { kind, key, by, figures } = act;
  const types = Object.keys(figures).length > 0;
  const typed = Object.entries(figures).map(([code, figure]) =>
    figure === 'KEEP' ? [code, before.working[code] ?? null] : [code, figure],
  );
  const working: Figures = { ...before.working, ...Object.fromEntries(typed) };
  const hands = types || SENDS.includes(kind) ? [...new Set([...before.hands, by.id])] : before.hands;
  // A report begins with whatever is done to it first.
  const state = before.state === 'NONE' ? 'DRAFT' : before.state;
  const next: Standing = { ...before, state, keys: [...before.keys, key], working, hands };
  return { ...next, ...ACTIONS[kind][2](next, act) };
}

export type Reports = ReturnType<typeof reportsOf>;

/** Figures of several as one: sums; a level or a yes only where all are known. */
export function merged(code: string, figures: readonly (Typed | undefined)[]): Typed {
  const known = figures.filter((figure) => figure !== null && figure !== undefined && figure !== 'KEEP');
  const kind = ASKED.find((asked) => asked.code === code)?.kind;
  const isWhole = known.length === figures.length || kind === 'ratio' || kind === 'count';
  if (known.length === 0 || !isWhole) return null;
  return known.reduce((a, b) => {
    if (typeof a === 'object' && typeof b === 'object')
      return { numerator: a.numerator + b.numerator, denominator: a.denominator + b.denominator };
    return kind === 'boolean' ? Boolean(a && b) : kind === 'level' ? Math.min(+a, +b) : +a + +b;
  });
}

/** The report of a commune that nobody has saved, but what it was made of has one. */
function inherited(parts: readonly Standing[]): Standing {
  if (parts.every(({ keys }) => keys.length === 0)) return NOTHING;
  const figures = parts.map(({ approved, working }) => approved ?? working);
  const codes = [...new Set(figures.flatMap(Object.keys))];
  const of = (code: string) => figures.map((each) => each[code]);
  const sums = codes.map((code) => [code, merged(code, of(code))] as const);
  const working: Figures = Object.fromEntries(sums.filter(([, sum]) => sum !== null));
  return { ...NOTHING, state: 'DRAFT', working, hands: parts.flatMap(({ hands }) => hands) };
}

export function reportsOf(partsOf: (unit: string, moment: number) => readonly string[]) {
  const acts = new Map<string, Act[]>();
  /** After each act, because letters ask of many moments. */
  const standings = new Map<string, Standing[]>();
  const of = (unit: string, period: string): readonly Act[] => acts.get(`${unit} ${period}`) ?? [];
  /** `done`: acts acknowledged by the moment. `begun`: also acts whose answer is still to come; they may be written already. */
  const at = (unit: string, period: string, moment = EVER, by: 'begun' | 'done' = 'done'): Standing => {
    const last = of(unit, period).findLastIndex((act) => act[by] <= moment);
    const own = standings.get(`${unit} ${period}`)?.[last];
    return own ?? inherited(partsOf(unit, moment).map((part) => at(part, period, moment, by)));
  };
  return {
    ...{ of, at },
    add(act: Act): void {
      const [report, before] = [`${act.unit} ${act.period}`, at(act.unit, act.period)];
      standings.set(report, [...(standings.get(report) ?? []), after(before, act)]);
      acts.set(report, [...of(act.unit, act.period), act]);
    },
  };
}
