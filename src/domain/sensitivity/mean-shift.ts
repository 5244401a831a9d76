import { type MethodPart, meanUnder, methodPart, movedFigure } from '../certainty/method-scores.js';
import type { RankedColumn } from '../certainty/ranked-figures.js';
import type { NamedMethod } from '../method/method.js';
import { publishedInteger } from '../scoring/publish-score.js';
import { madeOnce } from '../text/grouped-by.js';
import { type Chance, DEVIATIONS, LEVELS } from './drawn-figures.js';

/** The choices of one run. */
export type Way = NamedMethod & {
  /** The factor by which the run multiplies the points of each indicator. */
  readonly factors: Float64Array;
  /** The half and the draw that give the deviations of figures. */
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
    // The value of a figure at each level depends on the normalisation alone, so one entry serves all other choices.
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

/** Computes a value once for each combination of aggregation, normalisation and treatment of missing figures. */
function keptBy<T>(make: (way: NamedMethod) => T): (way: NamedMethod) => T {
  const kept = new Map<string, T>();
  return (way) => {
    const name = `${way.aggregation} ${way.normalisation} ${way.missing}`;
    return madeOnce(kept, name, () => make(way));
  };
}

/** The values of the varying figures at each level, one figure after the other. */
function valuesAtLevels({ column, compared }: MethodPart, chance: Chance | undefined): Float32Array {
  if (!chance) return new Float32Array();
  const values = new Float32Array(LEVELS * chance.communes.length);
  for (const [at, commune] of chance.communes.entries())
    for (const [level, deviation] of DEVIATIONS.entries())
      values[LEVELS * at + level] = compared.valueOf(commune, movedFigure(column, commune, deviation));
  return values;
}

/** A hot loop: it looks the value of each drawn figure up, because a figure has few levels. */
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

/** A hot loop: a run of the country adds 160,000 terms. */
function addTerms(earned: Float64Array, possible: Float64Array, { weights, terms }: MethodPart, factor: number): void {
  for (let i = 0; i < earned.length; i++) {
    const weight = factor * (weights[i] as number);
    earned[i] = (earned[i] as number) + weight * (terms[i] as number);
    possible[i] = (possible[i] as number) + weight;
  }
}

/** The score of a commune without any figure, which ranks it last. */
const NOTHING = -(2 ** 31);

/** The mean of |rank − published rank|. Scores are rounded and ranked as for publication, the highest first. */
function shiftFrom(ranks: Uint32Array, scores: Float64Array): number {
  const integers = Int32Array.from(scores, (score) => (Number.isNaN(score) ? NOTHING : publishedInteger(score)));
  const rankOf = new Map<number, number>();
  for (const [at, integer] of integers.toSorted().reverse().entries())
    if (!rankOf.has(integer)) rankOf.set(integer, at + 1);
  let sum = 0;
  for (const [i, rank] of ranks.entries()) sum += Math.abs((rankOf.get(integers[i] as number) as number) - rank);
  return sum / Math.max(ranks.length, 1);
}
