import { drawn, drawnBetween } from './keyed.js';

/** Fates of a call other than done: at most how many of a thousand calls, and the words for a reader. */
export const WRONG = {
  lost: [20, 'is done, and its answer is lost'],
  throttled: [30, 'is throttled'],
  unanswered: [6, 'is never answered'],
  killedBefore: [6, 'is not done, because the function dies'],
  killedAfter: [10, 'is done, and the function dies before it hears so'],
} as const;
type Wrong = keyof typeof WRONG;
export const FATES = Object.keys(WRONG) as Wrong[];
export type Fate = Wrong | 'done';
/** Each fate's rate in a thousand calls. */
export type Rates = Readonly<Record<Wrong, number>>;

const ratesBy = (rateOf: (kind: Wrong) => number): Rates =>
  Object.fromEntries(FATES.map((kind) => [kind, rateOf(kind)])) as Rates;
export const NO_FAULTS = ratesBy(() => 0);
/** Each seed leaves out some kinds. Kills get rarer with more communes: a sweep calls for each letter and would never end. */
export const ratesOf = (seed: number, communes: number): Rates =>
  ratesBy((kind) => {
    const share = kind.startsWith('killed') ? Math.min(1, 8 / communes) : 1;
    return drawn(seed, 'leaves out', kind) < 0.4 ? 0 : share * drawnBetween(1, WRONG[kind][0], seed, 'rate', kind);
  });

const AIMED = 8;
export type Drawn = { readonly fate: Fate; readonly there: number; readonly back: number };

/** The fate of a call. It follows from the invocation and the number of the call alone. */
export function fateOf(seed: number, rates: Rates, invocation: string, nth: number, isWrite: boolean): Drawn {
  const [there, back] = [1 + drawn(seed, invocation, nth, 'there') * 9, 1 + drawn(seed, invocation, nth, 'back') * 9];
  let left = drawn(seed, invocation, nth, 'fate') * 1000;
  for (const fate of FATES) {
    // Kills after a write are more frequent, because a death between two writes does most harm.
    const rate = rates[fate] * (isWrite && fate === 'killedAfter' ? AIMED : 1);
    if (left < rate) return { fate, there, back };
    left -= rate;
  }
  return { fate: 'done', there, back };
}
