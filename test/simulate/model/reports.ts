import type { Act, Figures, Kind } from '../people/acts.js';

export type State = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
/** What stands there, as it follows from what was acknowledged. */
export type Standing = {
  readonly state: State;
  readonly keys: readonly string[];
  readonly working: Figures;
  readonly approved?: Figures;
  /** The submission that counts for timeliness, and the latest one. */
  readonly firstSubmitted?: number | undefined;
  readonly submitted?: number;
  readonly wasSentBack: boolean;
  /** An extension that nobody has answered, and the last one granted. */
  readonly asked?: Act | undefined;
  readonly extended?: Act;
  readonly refused?: Act;
  readonly reopened?: Act | undefined;
  /** Whoever had a hand in it decides on it in no function. */
  readonly hands: readonly string[];
};

export const NOTHING: Standing = { state: 'NONE', keys: [], working: {}, wasSentBack: false, hands: [] };

const SENDS: readonly Kind[] = ['SUBMIT', 'ASK'];
const SENT_BACK = { state: 'RETURNED', wasSentBack: true } as const;
/** A report begins with whatever is done to it first. */
const begun = (state: State): State => (state === 'NONE' ? 'DRAFT' : state);

/** What else becomes of a report that has the figures of the act. */
const BECOMES: Readonly<Record<Kind, (report: Standing, act: Act) => Partial<Standing>>> = {
  SAVE: ({ state }) => ({ state: begun(state) }),
  SUBMIT({ working, firstSubmitted }, { done, delivered = {} }) {
    // What nobody typed is filled in with what a source system has.
    const lacks = Object.entries(delivered).filter(([code]) => (working[code] ?? null) === null);
    const filled = { ...working, ...Object.fromEntries(lacks) };
    const sent = { state: 'SUBMITTED', submitted: done, firstSubmitted: firstSubmitted ?? done } as const;
    return { ...sent, working: filled, asked: undefined, reopened: undefined };
  },
  WITHDRAW: ({ wasSentBack }) => (wasSentBack ? SENT_BACK : { state: 'DRAFT', firstSubmitted: undefined }),
  RETURN: () => SENT_BACK,
  REOPEN: (_, act) => ({ ...SENT_BACK, reopened: act }),
  APPROVE: ({ working }) => ({ state: 'APPROVED', approved: working }),
  ASK: ({ state }, act) => ({ state: begun(state), asked: act }),
  EXTEND: ({ state }, act) => ({ state: begun(state), asked: undefined, extended: act }),
  REFUSE: (_, act) => ({ asked: undefined, refused: act }),
};

/** The report after one more act. */
export function after(before: Standing, act: Act): Standing {
  const { kind, key, by, figures } = act;
  const types = Object.keys(figures).length > 0;
  const typed = Object.entries(figures).map(([code, figure]) =>
    figure === 'KEEP' ? [code, before.working[code] ?? null] : [code, figure],
  );
  const working: Figures = { ...before.working, ...Object.fromEntries(typed) };
  const hands = types || SENDS.includes(kind) ? [...new Set([...before.hands, by.id])] : before.hands;
  const next: Standing = { ...before, keys: [...before.keys, key], working, hands };
  return { ...next, ...BECOMES[kind](next, act) };
}

/** The acts on each report, in the order in which they were done. */
export type Reports = {
  add(act: Act): void;
  of(unit: string, period: string): readonly Act[];
  at(unit: string, period: string, moment?: number): Standing;
};

export function reportsOf(): Reports {
  const acts = new Map<string, Act[]>();
  /** After each act, because letters ask of many moments. */
  const standings = new Map<string, Standing[]>();
  const of = (unit: string, period: string) => acts.get(`${unit} ${period}`) ?? [];
  return {
    of,
    add(act) {
      const report = `${act.unit} ${act.period}`;
      const before = standings.get(report) ?? [];
      acts.set(report, [...of(act.unit, act.period), act]);
      standings.set(report, [...before, after(before.at(-1) ?? NOTHING, act)]);
    },
    at(unit, period, moment = Number.POSITIVE_INFINITY) {
      const done = of(unit, period).findLastIndex((act) => act.done <= moment);
      return standings.get(`${unit} ${period}`)?.[done] ?? NOTHING;
    },
  };
}
