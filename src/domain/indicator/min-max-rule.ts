import { faultsWhere, type Range, type RuleFields, type ScoringRule } from './rule.js';

export type MinMaxScoring = { readonly rule: 'minMax' } & Pick<RuleFields, 'ruleStatus'>;

/** Scores the position of a value between the lowest and the highest of the ranked communes in the same ranking. */
export const MIN_MAX: ScoringRule<MinMaxScoring> = {
  keeps: { ruleStatus: true },
  canPreferLower: true,
  comparesUnits: true,
  faults: (_scoring, { kind }) => faultsWhere({ MIN_MAX_ON_BOOLEAN: kind === 'boolean' }),
  // If no unit sets the range, each value is its own range.
  share:
    (_scoring, { higherIsBetter, range }) =>
    (value) =>
      minMaxShare(value, range?.min ?? value, range?.max ?? value, higherIsBetter),
  better(_scoring, _value, { higherIsBetter: upwards, others }) {
    // Without another figure to compare, above 0 is good, or 0 if lower is better.
    if (!others) return { value: 0, upwards, isBeyond: upwards };
    return { value: bestOf(others, upwards), upwards, isBeyond: earnsNothing(others, upwards) };
  },
  full: (_scoring, { higherIsBetter, others }) =>
    // Alone or beyond the others every better figure earns the same.
    !others || earnsNothing(others, higherIsBetter)
      ? { part: higherIsBetter ? 1 : 0, whole: 1 }
      : { part: bestOf(others, higherIsBetter), whole: 100 },
};

const bestOf = ({ min, max }: Range, higherIsBetter: boolean): number => (higherIsBetter ? max : min);

/** Whether all others have one figure, for which a range without spread gives nothing. */
const earnsNothing = ({ min, max }: Range, higherIsBetter: boolean): boolean =>
  min === max && minMaxShare(min, min, max, higherIsBetter) === 0;

/**
 * Limits the value to the range, because an unranked commune does not set it. Without a spread, the share is 1 if the
 * common value is good (> 0, or 0 if lower is better), else 0.
 */
export function minMaxShare(value: number, min: number, max: number, higherIsBetter: boolean): number {
  if (min === max) return (higherIsBetter ? min > 0 : min === 0) ? 1 : 0;
  const bounded = Math.min(Math.max(value, min), max);
  return higherIsBetter ? (bounded - min) / (max - min) : (max - bounded) / (max - min);
}
