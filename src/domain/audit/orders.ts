import { inverse, transform } from '../composite/mean.js';
import { minMaxShare } from '../indicator/min-max-rule.js';
import type { UnitId } from '../register/unit.js';
import { competitionRanks } from '../scoring/competition-rank.js';
import { publishedInteger } from '../scoring/publish-score.js';
import { type AuditedIndicator, type AuditedTable, figuresIn } from './audited-table.js';
import type { PerCommune } from './statistics.js';

/**
 * The number of pairs of communes whose published order changes, without those of the commune `without`. Pairs in the same
 * order, or equal, in both lists do not count. A Fenwick tree (1994) makes this milliseconds for a country.
 */
function movedPairs(before: PerCommune, after: PerCommune, without?: number): number {
  const [was, is] = [Int32Array.from(before, publishedInteger), Int32Array.from(after, publishedInteger)];
  const number = (of: Int32Array, at: number | undefined) => of[at ?? -1] as number;
  const order = [...was.keys()].filter((at) => at !== without);
  // Among communes that were equal the highest comes first, so the tree counts only communes that were lower before.
  order.sort((a, b) => number(was, a) - number(was, b) || number(is, b) - number(is, a));
  const [least, most] = [Math.min(...is), Math.max(...is)];
  const sums = new Uint32Array(most - least + 2);
  let [same, level] = [0, 0];
  for (const [n, at] of order.entries()) {
    const last = order[n - 1];
    level = number(was, last) === was[at] && number(is, last) === is[at] ? level + 1 : 0;
    same += level;
    const place = number(is, at) - least + 1;
    for (let i = place - 1; i > 0; i -= i & -i) same += sums[i] as number;
    for (let i = place; i < sums.length; i += i & -i) sums[i] = (sums[i] as number) + 1;
  }
  return (order.length * (order.length - 1)) / 2 - same;
}

/** The number of pairs of communes whose order would change if the indicator did not count. */
export function pairsDecided({ earned, possible, index }: AuditedTable, of: AuditedIndicator): number {
  const without = index.map((_score, i) => {
    const own = of.possible[i] as number;
    const left = (possible[i] as number) - own;
    return left > 0 ? ((earned[i] as number) - (own > 0 ? own * (of.counted[i] as number) : 0)) / left : 0;
  });
  return movedPairs(index, without);
}

/** A changed figure of one commune that changes the range of a min–max, and the number of pairs of *other* communes it reverses. */
export type Reversal = { readonly unit: UnitId; readonly from: number; readonly to: number; readonly pairs: number };

/**
 * Tries four changes: the lowest or the highest commune reports its neighbour's figure, the lowest reports 0, the highest
 * reports twice as much or 100 %. Null where the rule is no min–max, or no change reverses a pair.
 */
export function largestReversal(table: AuditedTable, of: AuditedIndicator): Reversal | null {
  const { indicator, figures, shares, possible } = of;
  const sorted = figuresIn(figures).sort();
  const [min, max] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (indicator.scoring.rule !== 'minMax' || !(max > min)) return null;
  const most = indicator.kind === 'ratio' ? 100 : 2 * max;
  const moves: readonly [from: number, to: number, low: number, high: number][] = [
    [min, 0, 0, max],
    [min, sorted[1] as number, sorted[1] as number, max],
    [max, sorted.at(-2) as number, min, sorted.at(-2) as number],
    [max, most, min, most],
  ];
  const reversals = moves.map(([from, to, low, high]): Reversal => {
    const mover = figures.indexOf(from);
    const after = table.index.map((score, i) => {
      const figure = figures[i] as number;
      if (Number.isNaN(figure)) return score;
      const gained = minMaxShare(figure, low, high, indicator.higherIsBetter) - (shares[i] as number);
      return score + (gained * (possible[i] as number)) / (table.possible[i] as number);
    });
    return { unit: table.units[mover] as UnitId, from, to, pairs: movedPairs(table.index, after, mover) };
  });
  const largest = reversals.reduce((most, one) => (one.pairs > most.pairs ? one : most));
  return largest.pairs > 0 ? largest : null;
}

/** The least share in a geometric mean, because one share of 0 would make the whole mean 0. */
const LEAST_SHARE = 0.01;

/** By how many places ranks move under a geometric mean, where strong indicators compensate less: on average, at most. */
export function compensation({ index, indicators }: AuditedTable): { readonly mean: number; readonly most: number } {
  const { GEOMETRIC: f } = transform;
  const geometric = index.map((_score, i) => {
    let [sum, weights] = [0, 0];
    for (const { counted, possible } of indicators) {
      const weight = possible[i] as number;
      if (!(weight > 0)) continue;
      sum += weight * f(Math.max(LEAST_SHARE, counted[i] as number));
      weights += weight;
    }
    return weights > 0 ? inverse.GEOMETRIC(sum / weights) : 0;
  });
  const everyone = new Uint8Array(index.length).fill(1);
  const after = competitionRanks(geometric, everyone);
  const shifts = Array.from(competitionRanks(index, everyone), (rank, i) => Math.abs(rank - (after[i] as number)));
  return {
    mean: shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length),
    most: Math.max(0, ...shifts),
  };
}
