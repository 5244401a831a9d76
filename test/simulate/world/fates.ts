import { drawn, drawnBetween } from './keyed.js';

/** What becomes of a call that is not just done: of how many of a thousand at most, and what a reader is told of it. */
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
/** How many of a thousand calls. */
export type Rates = Readonly<Record<Wrong, number>>;

const ratesBy = (rateOf: (kind: Wrong) => number): Rates =>
  Object.fromEntries(FATES.map((kind) => [kind, rateOf(kind)])) as Rates;
export const NO_FAULTS = ratesBy(() => 0);
/** Each seed leaves out some kinds. A sweep calls for each letter: over many communes it would die in each of its tries. */
export const ratesOf = (seed: number, communes: number): Rates =>
  ratesBy((kind) => {
    const share = kind.startsWith('killed') ? Math.min(1, 8 / communes) : 1;
    return drawn(seed, 'leaves out', kind) < 0.4 ? 0 : share * drawnBetween(1, WRONG[kind][0], seed, 'rate', kind);
  });

const AIMED = 8;
export type Drawn = { readonly fate: Fate; readonly there: number; readonly back: number };

/** By the invocation and the number of its call, and by nothing that happened elsewhere. */
export function fateOf(seed: number, rates: Rates, invocation: string, nth: number, isWrite: boolean): Drawn {
  const [there, back] = [1 + drawn(seed, invocation, nth, 'there') * 9, 1 + drawn(seed, invocation, nth, 'back') * 9];
  let left = drawn(seed, invocation, nth, 'fate') * 1000;
  for (const fate of FATES) {
    // Aimed: between two writes a death does most harm.
    const rate = rates[fate] * (isWrite && fate === 'killedAfter' ? AIMED : 1);
    if (left < rate) return { fate, there, back };
    left -= rate;
  }
  return { fate: 'done', there, back };
}
