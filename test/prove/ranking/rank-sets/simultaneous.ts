import { normalQuantile } from '../../../../src/domain/certainty/normal.js';
import { type Estimate, errorOfDifference, type RankSet } from '../../../../src/domain/certainty/rank-set.js';
import { threefry, uniformOf, type Words } from './threefry.js';

export const DRAWS = 40_000;

/** Errors of all units in all draws: a draw after the other. */
export function drawnErrors(units: readonly Estimate[], key: Words): Float64Array {
  const drawn = new Float64Array(units.length * DRAWS);
  for (let draw = 0; draw < DRAWS; draw++)
    for (const [at, { error }] of units.entries())
      drawn[draw * units.length + at] = error * normalQuantile(uniformOf(threefry(key, [draw, at])));
  return drawn;
}

/**
 * The sets of all units together, by all differences (Mogstad, Romano, Shaikh, Wilhelm 2024). Of a pair that is told
 * apart it is no longer asked whether the higher one is ahead; the rest is compared again until no pair is told apart.
 */
export function simultaneousSets(units: readonly Estimate[], drawn: Float64Array, level: number): readonly RankSet[] {
  const sets = units.map(() => ({ best: 1, worst: units.length }));
  const open = openQuestions(units);
  let critical = 0;
  const told = () => {
    let count = 0;
    for (const [one, { value }] of units.entries())
      for (const [other, unit] of units.entries()) {
        const at = one * units.length + other;
        if (!((value - unit.value) * (open[at] as number) > critical)) continue;
        open[at] = 0;
        (sets[one] as { worst: number }).worst -= 1;
        (sets[other] as { best: number }).best += 1;
        count += 1;
      }
    return count;
  };
  do critical = quantileOf(largestErrors(units.length, drawn, open), level);
  while (told() > 0);
  return sets;
}

/**
 * Of each unit in turn, whether it is ahead of each other one: 1 / the standard error of the difference; 0 where it is
 * not asked. Without any error there is no doubt: an infinite number tells a difference apart, and equal ones never.
 */
function openQuestions(units: readonly Estimate[]): Float64Array {
  const open = new Float64Array(units.length ** 2);
  for (const [one, unit] of units.entries())
    for (const [other, another] of units.entries()) {
      const sigma = errorOfDifference(unit, another);
      const isCertainlyEqual = sigma === 0 && unit.value <= another.value;
      open[one * units.length + other] = one === other || isCertainlyEqual ? 0 : 1 / sigma;
    }
  return open;
}

/** The largest error in each draw of the differences that are still open. */
function largestErrors(units: number, drawn: Float64Array, open: Float64Array): Float64Array {
  const largest = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    const first = draw * units;
    let most = 0;
    for (let one = 0; one < units; one++) {
      const own = drawn[first + one] as number;
      for (let other = 0; other < units; other++) {
        // Two without an error: 0 × ∞ is no number, and larger than nothing.
        const error = (own - (drawn[first + other] as number)) * (open[one * units + other] as number);
        if (error > most) most = error;
      }
    }
    largest[draw] = most;
  }
  return largest;
}

/** The smallest value that at least such a share of them does not exceed. */
const quantileOf = (values: Float64Array, share: number): number =>
  values.sort()[Math.ceil(values.length * share - 1e-9) - 1] as number;
