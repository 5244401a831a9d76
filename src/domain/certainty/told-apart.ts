import type { MethodScores } from './method-scores.js';
import { type Ahead, type Estimate, intervalsApart } from './rank-set.js';

/** The number of standard deviations at which an order holds in about 19 of 20 weightings. */
export const ORDER_HOLDS = 1.6449;

/**
 * Whether one unit is surely ahead of another, by each doubt. NOISE: the published numbers differ by more than chance.
 * CHOICE: the published order holds in every named method, in about 19 of 20 weightings each; this is no probability.
 * ALL: in every named method the difference exceeds noise and weights together, so ALL implies NOISE and CHOICE.
 */
export type ToldApart = { readonly noise: Ahead; readonly choice: Ahead; readonly all: Ahead };

/** The pairs that are told apart by CHOICE and by ALL, one bit each: those of a country fit into 2 MB. */
export type DecidedPairs = { readonly choice: Uint8Array; readonly all: Uint8Array };

export function decidedPairs(units: readonly Estimate[], methods: readonly MethodScores[], z: number): DecidedPairs {
  const count = units.length;
  const [choice, all] = [noPairs(count), noPairs(count)];
  for (let one = 0; one < count; one++)
    for (let other = 0; other < one; other++) {
      const difference = indexOf(units, one) - indexOf(units, other);
      const [ahead, behind] = difference > 0 ? [one, other] : [other, one];
      const holds = difference !== 0 && orderHolds(methods, ahead, behind, z);
      if (!holds) continue;
      put(choice, one, other);
      if (holds === 'BEYOND_NOISE') put(all, one, other);
    }
  return { choice, all };
}

/** Whether every method keeps an order in about 19 of 20 weightings, and by more than noise as well. */
function orderHolds(
  methods: readonly MethodScores[],
  ahead: number,
  behind: number,
  z: number,
): false | 'BEYOND_NOISE' | 'WITHIN_NOISE' {
  let isBeyond = true;
  for (const method of methods) {
    const { score, error } = method;
    const lead = (score[ahead] as number) - (score[behind] as number);
    if (!(lead > 0)) return false;
    const deviation = ORDER_HOLDS * weightingDeviation(method, ahead, behind);
    if (!(lead > deviation)) return false;
    isBeyond &&= lead > z * ((error[ahead] as number) + (error[behind] as number)) + deviation;
  }
  return isBeyond ? 'BEYOND_NOISE' : 'WITHIN_NOISE';
}

export function toldApart(units: readonly Estimate[], { choice, all }: DecidedPairs, z: number): ToldApart {
  const known = (pairs: Uint8Array): Ahead => {
    return (one, other) => indexOf(units, one) > indexOf(units, other) && has(pairs, one, other);
  };
  return { noise: intervalsApart(units, z), choice: known(choice), all: known(all) };
}

/** The number of pairs that are told apart: the bits that are set. */
export function countOf(pairs: Uint8Array): number {
  let count = 0;
  for (let byte of pairs) for (; byte > 0; byte >>= 1) count += byte & 1;
  return count;
}

const indexOf = (units: readonly Estimate[], at: number): number => (units[at] as Estimate).value;

/** The standard deviation of a difference of two scores over the weightings; the points are uniformly distributed. */
export function weightingDeviation({ effect, indicators }: MethodScores, one: number, other: number): number {
  let sum = 0;
  for (let a = one * indicators, b = other * indicators, end = a + indicators; a < end; a++, b++)
    sum += ((effect[a] as number) - (effect[b] as number)) ** 2;
  return Math.sqrt(sum / 3);
}

const noPairs = (units: number): Uint8Array => new Uint8Array(((units * (units - 1)) / 2 + 7) >> 3);

/** The bit of a pair. The pairs of a unit with all units before it lie one after the other. */
const placeOf = (one: number, other: number): number =>
  one > other ? (one * (one - 1)) / 2 + other : (other * (other - 1)) / 2 + one;

function put(pairs: Uint8Array, one: number, other: number): void {
  const place = placeOf(one, other);
  pairs[place >> 3] = (pairs[place >> 3] as number) | (1 << (place & 7));
}

function has(pairs: Uint8Array, one: number, other: number): boolean {
  const place = placeOf(one, other);
  return (((pairs[place >> 3] as number) >> (place & 7)) & 1) === 1;
}

/**
 * TOLD_APART, or the doubt that prevents it: NOISE of counts, CHOICE of a method, BOTH each on its own, or TOGETHER where
 * only the two combined do.
 */
export type PairRelation = 'TOLD_APART' | 'NOISE' | 'CHOICE' | 'BOTH' | 'TOGETHER';

export function pairRelation({ noise, choice, all }: ToldApart, one: number, other: number): PairRelation {
  const tells = (isAhead: Ahead) => isAhead(one, other) || isAhead(other, one);
  if (tells(all)) return 'TOLD_APART';
  if (!tells(noise)) return tells(choice) ? 'NOISE' : 'BOTH';
  return tells(choice) ? 'TOGETHER' : 'CHOICE';
}
