import { minMaxShare } from '../indicator/min-max-rule.js';
import type { Range } from '../indicator/rule.js';
import { scoringRule } from '../indicator/scoring-rules.js';
import type { LeafColumn } from './column.js';
import { normalised } from './normalisation.js';
import type { Leaf, Rule, Scale } from './tree.js';

export type Normalised = {
  /** Values on the leaf's scale, at full precision; NaN if missing or not applicable. */
  readonly values: Float64Array;
  /** The smallest and largest figure of the units that count, for a rule that compares them; null for other rules. */
  readonly range: Range | null;
};

/** Puts a column of figures on the leaf's scale. @param counts 1 for a unit that sets the range */
export function normalise(leaf: Leaf, column: LeafColumn, counts: Uint8Array): Normalised {
  const { rule, scale, higherIsBetter } = leaf;
  if (rule.rule === 'compared') {
    const rising = higherIsBetter ? column.values : column.values.map((value) => -value);
    return { values: onScale(normalised(rising, counts, rule.by), scale), range: null };
  }
  const range = rule.rule !== 'goalposts' && scoringRule(rule).comparesUnits ? rangeOf(column, counts) : null;
  return { values: onScale(sharesOf(leaf, rule, column, range), scale), range };
}

type RuleOfShares = Exclude<Rule, { rule: 'compared' }>;

/** Hot loop: decides and allocates nothing per figure. A carried figure uses the year of its own period. */
function sharesOf({ higherIsBetter }: Leaf, rule: RuleOfShares, column: LeafColumn, range: Range | null): Float64Array {
  const { values, carried, year, carriedYear } = column;
  const own = shareIn(rule, higherIsBetter, year, range);
  const before = carriedYear === year ? own : shareIn(rule, higherIsBetter, carriedYear, range);
  const shares = new Float64Array(values.length);
  for (let i = 0; i < shares.length; i++) {
    const value = values[i] as number;
    shares[i] = Number.isNaN(value) ? value : carried[i] === 1 ? before(value) : own(value);
  }
  return shares;
}

function shareIn(
  rule: RuleOfShares,
  higherIsBetter: boolean,
  year: number,
  range: Range | null,
): (value: number) => number {
  if (rule.rule === 'goalposts') return (value) => minMaxShare(value, rule.low, rule.high, higherIsBetter);
  return scoringRule(rule).share(rule, { higherIsBetter, year, range });
}

/** The range of the units that count and have a figure. */
function rangeOf({ values }: LeafColumn, counts: Uint8Array): Range | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (counts[i] !== 1) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? null : { min, max };
}

function onScale(shares: Float64Array, { worst, best }: Scale): Float64Array {
  if (worst === 0 && best === 1) return shares;
  for (let i = 0; i < shares.length; i++) shares[i] = worst + (shares[i] as number) * (best - worst);
  return shares;
}
