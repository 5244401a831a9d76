import { meanUnder } from '../certainty/method-scores.js';
import type { RankedColumn } from '../certainty/ranked-figures.js';
import { MISSING, PRESENT } from '../composite/column.js';
import type { NamedMethod } from '../method/method.js';
import { rankHolders } from '../scoring/competition-rank.js';
import { publishedInteger } from '../scoring/publish-score.js';
import type { TermsOf, TermsWanted } from './kept-terms.js';

/** How one run calculates. @property weights of each indicator: its points, moved */
export type Way = NamedMethod & TermsWanted & { readonly weights: Float64Array };

/**
 * The mean of |rank − published rank| over the communes, under another way of calculation: f⁻¹(Σ w f(v) / Σ w).
 *
 * @param ranks as published, of each ranked commune
 */
export function meanShift(
  ranks: Uint32Array,
  columns: readonly RankedColumn[],
  termsOf: TermsOf,
): (way: Way) => number {
  const gaps = columns.map(gapsIn);
  const earned = new Float64Array(ranks.length);
  const possible = new Float64Array(ranks.length);
  const integers = new Int32Array(ranks.length);
  const shiftOf = shiftCounter(ranks);
  return (way) => {
    const terms = termsOf(way);
    const all = sumOf(way.weights);
    earned.fill(0);
    possible.fill(all);
    for (let k = 0; k < terms.length; k += TOGETHER) addTerms(earned, terms, way.weights, k);
    for (const [k, { notApplicable, missing }] of gaps.entries()) {
      const [of, weight] = [terms[k] as Float64Array, way.weights[k] as number];
      takeAway(earned, possible, of, weight, notApplicable);
      if (way.missing === 'RENORMALISE') takeAway(earned, possible, of, weight, missing);
    }
    const { back } = meanUnder(way);
    for (let i = 0; i < integers.length; i++) {
      const isLeft = (possible[i] as number) > REST * all;
      integers[i] = isLeft ? publishedInteger(back((earned[i] as number) / (possible[i] as number))) : NOTHING;
    }
    return shiftOf(integers);
  };
}

const NOTHING = -(2 ** 31);
/** What rounding leaves of weights that were all taken away. */
const REST = 1e-9;

const sumOf = (weights: Float64Array): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Hot loop: 160,000 terms a run in a country. Four indicators at once read and write each sum once. */
function addTerms(earned: Float64Array, terms: readonly Float64Array[], weights: Float64Array, from: number): void {
  const first = terms[from] as Float64Array;
  const [second = first, third = first, fourth = first] = terms.slice(from + 1, from + TOGETHER);
  const [a = 0, b = 0, c = 0, d = 0] = weights.subarray(from, from + TOGETHER);
  for (let i = 0; i < earned.length; i++)
    earned[i] =
      (earned[i] as number) +
      a * (first[i] as number) +
      b * (second[i] as number) +
      c * (third[i] as number) +
      d * (fourth[i] as number);
}
const TOGETHER = 4;

/** Where an indicator has no figure: few communes, so they are taken away instead of asking each one. */
type Gaps = { readonly notApplicable: Uint32Array; readonly missing: Uint32Array };

function gapsIn({ states }: RankedColumn): Gaps {
  const communesIn = (isMeant: (state: number) => boolean) =>
    Uint32Array.from([...states.keys()].filter((commune) => isMeant(states[commune] as number)));
  return {
    notApplicable: communesIn((state) => state !== PRESENT && state !== MISSING),
    missing: communesIn((state) => state === MISSING),
  };
}

function takeAway(
  earned: Float64Array,
  possible: Float64Array,
  terms: Float64Array,
  weight: number,
  communes: Uint32Array,
): void {
  for (let at = 0; at < communes.length; at++) {
    const commune = communes[at] as number;
    earned[commune] = (earned[commune] as number) - weight * (terms[commune] as number);
    possible[commune] = (possible[commune] as number) - weight;
  }
}

/** The mean of |rank − published rank|. */
function shiftCounter(ranks: Uint32Array): (integers: Int32Array) => number {
  const rankIn = rankCounter();
  return (integers) => {
    const rankOf = rankIn(integers);
    let sum = 0;
    for (let i = 0; i < ranks.length; i++) sum += Math.abs(rankOf(integers[i] as number) - (ranks[i] as number));
    return sum / Math.max(ranks.length, 1);
  };
}

/** So many places are counted faster than integers are sorted. */
const MOST_PLACES = 2 ** 16;

/** The rank of an integer among others, the highest first. Published numbers are few, so places are counted, not sorted. */
function rankCounter(): (integers: Int32Array) => (integer: number) => number {
  const holders = new Uint32Array(MOST_PLACES);
  return (integers) => {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, NOTHING];
    for (let i = 0; i < integers.length; i++) {
      const integer = integers[i] as number;
      if (integer > highest) highest = integer;
      if (integer < lowest && integer !== NOTHING) lowest = integer;
    }
    const places = highest - lowest + 2;
    // Means of ranks and of z-scores may lie far apart.
    if (!(places <= MOST_PLACES)) return rankBySorting(integers);
    const used = holders.subarray(0, places).fill(0);
    // Whoever has nothing to calculate with stands behind all others.
    const placeOf = (integer: number) => (integer === NOTHING ? 0 : integer - lowest + 1);
    for (let i = 0; i < integers.length; i++) {
      const place = placeOf(integers[i] as number);
      used[place] = (used[place] as number) + 1;
    }
    rankHolders(used, used);
    return (integer) => used[placeOf(integer)] as number;
  };
}

function rankBySorting(integers: Int32Array): (integer: number) => number {
  const ranks = new Map<number, number>();
  for (const [at, integer] of integers.toSorted().reverse().entries())
    if (!ranks.has(integer)) ranks.set(integer, at + 1);
  return (integer) => ranks.get(integer) as number;
}
