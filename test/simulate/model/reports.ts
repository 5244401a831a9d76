import { type Act, decreed, type Edict, EVER, type Figures, type Kind, type Typed } from '../people/acts.js';
import { ASKED } from '../people/asked.js';
import type { Role } from '../people/officials.js';

export type State = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
/** A report, as it follows from the acknowledged acts. */
export type Standing = Readonly<{ state: State; wasSentBack: boolean; working: Figures; approved?: Figures }> &
  /** Keys of its revisions and of its added pages. `hands`: who typed or sent it, and so may not decide on it in any function. */
  Readonly<Record<'keys' | 'pages' | 'hands', readonly string[]>> &
  /** The moments of the submission that counts for timeliness, and of the latest one. */
  Readonly<Partial<Record<'firstSubmitted' | 'submitted', number | undefined>>> &
  /** The open request for an extension, the last grant and refusal, and a reopening until the report is sent again. */
  Readonly<Partial<Record<'asked' | 'extended' | 'refused' | 'reopened', Act | undefined>>>;

export const NOTHING: Standing = { state: 'NONE', keys: [], working: {}, wasSentBack: false, pages: [], hands: [] };

/** An unreadable report: no letter is about it. */
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
/** For each act: the states and roles that allow it, and the report after it. */
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

/** A submission fills figures that nobody typed with delivered ones. */
function sent({ working, firstSubmitted }: Standing, { done, delivered = {} }: Act): Partial<Standing> {
  const lacks = Object.entries(delivered).filter(([code]) => (working[code] ?? null) === null);
  const when = { submitted: done, firstSubmitted: firstSubmitted ?? done };
  const filled = { ...working, ...Object.fromEntries(lacks) };
  return { ...when, state: 'SUBMITTED', working: filled, asked: undefined, reopened: undefined };
}

export function after(before: Standing, act: Act): Standing {
  const { kind, key, by, figures } = act;
  const typed = Object.entries(figures).map(([code, figure]) =>
    figure === 'KEEP' ? [code, before.working[code] ?? null] : [code, figure],
  );
  const working: Figures = { ...before.working, ...Object.fromEntries(typed) };
  const hands = typed.length > 0 || SENDS.includes(kind) ? [...new Set([...before.hands, by.id])] : before.hands;
  // The first act on a report begins its draft.
  const state = before.state === 'NONE' ? 'DRAFT' : before.state;
  const next: Standing = { ...before, state, keys: [...before.keys, key], working, hands };
  return { ...next, ...ACTIONS[kind][2](next, act) };
}

export type Reports = ReturnType<typeof reportsOf>;

/** One figure for several communes: the sum. A level, or a yes, needs all figures to be known. */
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

/** The unsaved report of a merged commune: the sums of its parts' reports. */
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
  /** The report after each of its acts, because letters ask about many moments. */
  const standings = new Map<string, Standing[]>();
  const of = (unit: string, period: string): readonly Act[] => acts.get(`${unit} ${period}`) ?? [];
  /** The report at a moment. `done`: after acknowledged acts. `begun`: also after unfinished acts, which may be written already. */
  const at = (unit: string, period: string, moment = EVER, by: 'begun' | 'done' = 'done'): Standing => {
    const last = of(unit, period).findLastIndex((act) => act[by] <= moment);
    const own = standings.get(`${unit} ${period}`)?.[last];
    return own ?? inherited(partsOf(unit, moment).map((part) => at(part, period, moment, by)));
  };
  return {
    ...{ of, at },
    /** The moments at which an extension of the report was asked for. */
    askedAt: (report: string) => (acts.get(report) ?? []).flatMap(({ kind, done }) => (kind === 'ASK' ? [done] : [])),
    add(act: Act): void {
      const [report, before] = [`${act.unit} ${act.period}`, at(act.unit, act.period)];
      standings.set(report, [...(standings.get(report) ?? []), after(before, act)]);
      acts.set(report, [...of(act.unit, act.period), act]);
    },
  };
}
