import { drawn, drawnBetween } from './keyed.js';

/**
 * What becomes of a call: done; done but the answer is lost; throttled; nobody answers; or the instance dies, before or
 * after it is done.
 */
export const FATES = ['lost', 'throttled', 'unanswered', 'killedBefore', 'killedAfter'] as const;
export type Fate = (typeof FATES)[number] | 'done';
/** How many of a thousand calls. */
export type Rates = Readonly<Record<(typeof FATES)[number], number>>;

export const NO_FAULTS: Rates = { lost: 0, throttled: 0, unanswered: 0, killedBefore: 0, killedAfter: 0 };

/** Each seed leaves out some kinds, so that the others are seen alone too. */
export function ratesOf(seed: number): Rates {
  const rate = (kind: string, most: number) =>
    drawn(seed, 'leaves out', kind) < 0.4 ? 0 : drawnBetween(1, most, seed, 'rate', kind);
  return {
    lost: rate('lost', 20),
    throttled: rate('throttled', 30),
    unanswered: rate('unanswered', 6),
    killedBefore: rate('killedBefore', 6),
    killedAfter: rate('killedAfter', 10),
  };
}

/** What a reader of the story is told of it. */
export const FATE_WORDS: Readonly<Record<Exclude<Fate, 'done'>, string>> = {
  lost: 'is done, and its answer is lost',
  throttled: 'is throttled',
  unanswered: 'is never answered',
  killedBefore: 'is not done, because the function dies',
  killedAfter: 'is done, and the function dies before it hears so',
};

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
