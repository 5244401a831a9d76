import type { MethodScores } from './method-scores.js';
import { type Ahead, type Estimate, intervalsApart } from './rank-set.js';

/** An order holds where it does in about 19 of 20 weightings. */
export const ORDER_HOLDS = 1.6449;

/**
 * Who is surely ahead of whom. NOISE: the published numbers differ by more than chance. CHOICE: the published order holds
 * in every named method, in about 19 of 20 weightings each; no probability. ALL: in every named method the difference
 * exceeds noise and weights together, so ALL implies NOISE and CHOICE.
 */
export type ToldApart = { readonly noise: Ahead; readonly choice: Ahead; readonly all: Ahead };

/** The pairs that are told apart by CHOICE and by ALL, one bit each: those of a country fit into 2 MB. */
export type DecidedPairs = { readonly choice: Uint8Array; readonly all: Uint8Array };

export function decidedPairs(units: readonly Estimate[], methods: readonly MethodScores[], z: number): DecidedPairs {
  const count = units.length;
  const [choice, all] = [noPairs(count), noPairs(count)];
  const doubts = methods.map((method) => doubtIn(method, count, z));
  for (let one = 0; one < count; one++)
    for (let other = 0; other < one; other++) {
      const difference = indexOf(units, one) - indexOf(units, other);
      if (difference === 0) continue;
      const [ahead, behind] = difference > 0 ? [one, other] : [other, one];
      let doubt: Doubt = NEITHER;
      for (let m = 0; m < doubts.length && doubt !== WEIGHTS; m++)
        doubt = Math.max(doubt, (doubts[m] as DoubtOf)(ahead, behind));
      if (doubt !== WEIGHTS) put(choice, one, other);
      if (doubt === NEITHER) put(all, one, other);
    }
  return { choice, all };
}

export function toldApart(units: readonly Estimate[], { choice, all }: DecidedPairs, z: number): ToldApart {
  const known = (pairs: Uint8Array): Ahead => {
    return (one, other) => indexOf(units, one) > indexOf(units, other) && has(pairs, one, other);
  };
  return { noise: intervalsApart(units, z), choice: known(choice), all: known(all) };
}

/** How many pairs of so many bits are told apart. */
export function countOf(pairs: Uint8Array): number {
  let count = 0;
  for (let byte of pairs) for (; byte > 0; byte >>= 1) count += byte & 1;
  return count;
}

const indexOf = (units: readonly Estimate[], at: number): number => (units[at] as Estimate).value;

/** What stands against an order: nothing, noise and weights together, or weights alone. */
type Doubt = number;
const [NEITHER, TOGETHER, WEIGHTS] = [0, 1, 2];

type DoubtOf = (ahead: number, behind: number) => Doubt;

/** The lengths of both lists of effects bound the deviation, and most pairs are decided by the bounds. */
function doubtIn(method: MethodScores, communes: number, z: number): DoubtOf {
  const { score, error } = method;
  const norms = normsOf(method, communes);
  return (ahead, behind) => {
    const lead = (score[ahead] as number) - (score[behind] as number);
    const [one, other] = [norms[ahead] as number, norms[behind] as number];
    const least = ORDER_HOLDS * Math.abs(one - other);
    if (!(lead > least)) return WEIGHTS;
    const noise = z * ((error[ahead] as number) + (error[behind] as number));
    const most = ORDER_HOLDS * (one + other);
    if (lead > noise + most) return NEITHER;
    if (lead > most && lead <= noise + least) return TOGETHER;
    const deviation = ORDER_HOLDS * weightingDeviation(method, ahead, behind);
    if (!(lead > deviation)) return WEIGHTS;
    return lead > noise + deviation ? NEITHER : TOGETHER;
  };
}

/** The standard deviation of a difference of two scores over the weightings: points are evenly distributed. */
export function weightingDeviation({ effect, indicators }: MethodScores, one: number, other: number): number {
  let sum = 0;
  for (let a = one * indicators, b = other * indicators, end = a + indicators; a < end; a++, b++)
    sum += ((effect[a] as number) - (effect[b] as number)) ** 2;
  return Math.sqrt(sum / 3);
}

/** The deviation of each score from one that moves as the mean of all does: near to each, so the bounds are narrow. */
function normsOf({ effect, indicators }: MethodScores, communes: number): Float64Array {
  const mean = new Float64Array(indicators);
  for (let at = 0; at < effect.length; at++)
    mean[at % indicators] = (mean[at % indicators] as number) + (effect[at] as number) / communes;
  return Float64Array.from({ length: communes }, (_, commune) => {
    let sum = 0;
    for (let k = 0; k < indicators; k++)
      sum += ((effect[commune * indicators + k] as number) - (mean[k] as number)) ** 2;
    return Math.sqrt(sum / 3);
  });
}

const noPairs = (units: number): Uint8Array => new Uint8Array(((units * (units - 1)) / 2 + 7) >> 3);

/** The pairs of a unit and all that stand before it, one after the other. */
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
 * Whether two communes are told apart, and if not, by which doubt: of counts, of the way of calculation, of each alone,
 * or only of both together.
 */
export type PairRelation = 'TOLD_APART' | 'NOISE' | 'CHOICE' | 'BOTH' | 'TOGETHER';

export function pairRelation({ noise, choice, all }: ToldApart, one: number, other: number): PairRelation {
  const tells = (isAhead: Ahead) => isAhead(one, other) || isAhead(other, one);
  if (tells(all)) return 'TOLD_APART';
  if (!tells(noise)) return tells(choice) ? 'NOISE' : 'BOTH';
  return tells(choice) ? 'TOGETHER' : 'CHOICE';
}
