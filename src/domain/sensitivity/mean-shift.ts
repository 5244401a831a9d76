import { type MethodPart, meanUnder, methodPart, movedFigure } from '../certainty/method-scores.js';
import type { RankedColumn } from '../certainty/ranked-figures.js';
import type { NamedMethod } from '../method/method.js';
import { publishedInteger } from '../scoring/publish-score.js';
import { type Chance, DEVIATIONS, LEVELS } from './drawn-figures.js';

/** How one run calculates. */
export type Way = NamedMethod & {
  /** What the points of each indicator are multiplied by. */
  readonly factors: Float64Array;
  /** Which draw of which half moves the figures. */
  readonly half: number;
  readonly draw: number;
};

/**
 * The mean of |rank − published rank| over the communes, under another way of calculation: f⁻¹(Σ w f(v) / Σ w).
 *
 * @param ranks as published, of each ranked commune
 * @param chances of each column; undefined where chance has no part in it
 */
export function meanShift(
  ranks: Uint32Array,
  columns: readonly RankedColumn[],
  chances: readonly (Chance | undefined)[],
): (way: Way) => number {
  const partsIn = keptBy((way) => columns.map((column) => methodPart(column, way)));
  const levelsIn = keptBy((way) => partsIn(way).map((part, k) => valuesAtLevels(part, chances[k])));
  const earned = new Float64Array(ranks.length);
  const possible = new Float64Array(ranks.length);
  return ({ factors, half, draw, ...way }) => {
    const { f, back } = meanUnder(way);
    // What a figure becomes at each level depends on the normalisation alone.
    const levels = levelsIn({ ...way, aggregation: 'ARITHMETIC', missing: 'ZERO' });
    earned.fill(0);
    possible.fill(0);
    for (const [k, part] of partsIn(way).entries()) {
      const chance = chances[k];
      if (chance) putTerms(part.terms, levels[k] as Float32Array, chance, chance.levels(half, draw), f);
      addTerms(earned, possible, part, factors[k] as number);
    }
    return shiftFrom(
      ranks,
      earned.map((sum, i) => back(sum / (possible[i] as number))),
    );
  };
}

/** What follows from a way of calculation, made once for each. */
function keptBy<T>(make: (way: NamedMethod) => T): (way: NamedMethod) => T {
  const kept = new Map<string, T>();
  return (way) => {
    const name = `${way.aggregation} ${way.normalisation} ${way.missing}`;
    const known = kept.get(name) ?? make(way);
    kept.set(name, known);
    return known;
  };
}

/** What the figures that are left to chance become at each level, one figure after the other. */
function valuesAtLevels({ column, compared }: MethodPart, chance: Chance | undefined): Float32Array {
  if (!chance) return new Float32Array();
  const values = new Float32Array(LEVELS * chance.communes.length);
  for (const [at, commune] of chance.communes.entries())
    for (const [level, deviation] of DEVIATIONS.entries())
      values[LEVELS * at + level] = compared.valueOf(commune, movedFigure(column, commune, deviation));
  return values;
}

/** Hot loop: a figure has few levels, so what it becomes in a draw is looked up. */
function putTerms(
  terms: Float64Array,
  atLevels: Float32Array,
  { communes }: Chance,
  levels: Uint8Array,
  f: (value: number) => number,
): void {
  const levelsOfOne = LEVELS;
  for (let at = 0; at < communes.length; at++)
    terms[communes[at] as number] = f(atLevels[levelsOfOne * at + (levels[at] as number)] as number);
}

/** Hot loop: 160,000 terms a run in a country. */
function addTerms(earned: Float64Array, possible: Float64Array, { weights, terms }: MethodPart, factor: number): void {
  for (let i = 0; i < earned.length; i++) {
    const weight = factor * (weights[i] as number);
    earned[i] = (earned[i] as number) + weight * (terms[i] as number);
    possible[i] = (possible[i] as number) + weight;
  }
}

/** Whoever has nothing to calculate with stands behind all others. */
const NOTHING = -(2 ** 31);

/** The mean of |rank − published rank|: scores are ranked as they would be published, the highest first. */
function shiftFrom(ranks: Uint32Array, scores: Float64Array): number {
  const integers = Int32Array.from(scores, (score) => (Number.isNaN(score) ? NOTHING : publishedInteger(score)));
  const rankOf = new Map<number, number>();
  for (const [at, integer] of integers.toSorted().reverse().entries())
    if (!rankOf.has(integer)) rankOf.set(integer, at + 1);
  let sum = 0;
  for (const [i, rank] of ranks.entries()) sum += Math.abs((rankOf.get(integers[i] as number) as number) - rank);
  return sum / Math.max(ranks.length, 1);
}
