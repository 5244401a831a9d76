import type { Act, Figures, Kind } from '../people/acts.js';

export type State = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
/** What stands there, as it follows from what was acknowledged. */
export type Standing = {
  readonly state: State;
  readonly keys: readonly string[];
  readonly working: Figures;
  readonly approved: Figures | undefined;
  /** The submission that counts for timeliness, and the latest one. */
  readonly firstSubmitted: number | undefined;
  readonly submitted: number | undefined;
  readonly wasSentBack: boolean;
  /** An extension that nobody has answered, and the last one granted. */
  readonly asked: Act | undefined;
  readonly extended: Act | undefined;
  readonly refused: Act | undefined;
  readonly reopened: Act | undefined;
  /** Whoever had a hand in it decides on it in no function. */
  readonly hands: readonly string[];
};

export const NOTHING: Standing = {
  ...{ state: 'NONE', keys: [], working: {}, approved: undefined, firstSubmitted: undefined, submitted: undefined },
  ...{ wasSentBack: false, asked: undefined, extended: undefined, refused: undefined, reopened: undefined, hands: [] },
};

const SENDS: readonly Kind[] = ['SUBMIT', 'ASK'];

/** The report after one more act. */
export function after(before: Standing, act: Act): Standing {
  const { kind, key, by, figures, done } = act;
  const types = Object.keys(figures).length > 0;
  const typed = Object.entries(figures).map(([code, figure]) =>
    figure === 'KEEP' ? [code, before.working[code] ?? null] : [code, figure],
  );
  const working: Figures = { ...before.working, ...Object.fromEntries(typed) };
  const hands = types || SENDS.includes(kind) ? [...new Set([...before.hands, by.id])] : before.hands;
  const next: Standing = { ...before, keys: [...before.keys, key], working, hands };
  // A report begins with whatever is done to it first.
  const begun = before.state === 'NONE' ? 'DRAFT' : before.state;
  switch (kind) {
    case 'SAVE':
      return { ...next, state: begun };
    case 'SUBMIT': {
      const firstSubmitted = before.firstSubmitted ?? done;
      // What nobody typed is filled in with what a source system has.
      const lacks = Object.entries(act.delivered ?? {}).filter(([code]) => (working[code] ?? null) === null);
      const filled = { ...working, ...Object.fromEntries(lacks) };
      return {
        ...next,
        working: filled,
        state: 'SUBMITTED',
        submitted: done,
        firstSubmitted,
        asked: undefined,
        reopened: undefined,
      };
    }
    case 'WITHDRAW':
      return before.wasSentBack
        ? { ...next, state: 'RETURNED' }
        : { ...next, state: 'DRAFT', firstSubmitted: undefined };
    case 'RETURN':
      return { ...next, state: 'RETURNED', wasSentBack: true };
    case 'REOPEN':
      return { ...next, state: 'RETURNED', wasSentBack: true, reopened: act };
    case 'APPROVE':
      return { ...next, state: 'APPROVED', approved: working };
    case 'ASK':
      return { ...next, state: begun, asked: act };
    case 'EXTEND':
      return { ...next, state: begun, asked: undefined, extended: act };
    case 'REFUSE':
      return { ...next, asked: undefined, refused: act };
  }
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
