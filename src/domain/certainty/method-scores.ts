import { MISSING, PRESENT } from '../composite/column.js';
import { inverse, transform } from '../composite/mean.js';
import { comparing, type Normalisation } from '../composite/normalisation.js';
import type { NamedMethod } from '../method/method.js';
import type { RankedColumn } from './ranked-figures.js';

/** The points of every indicator vary independently, by at most a quarter up or down. */
export const WEIGHT_VARIATION = 0.25;

export type MethodScores = ReturnType<typeof methodScores>;

/**
 * The scores, errors and effects of one way of calculation, a position for each commune.
 *
 * Every mean here is f⁻¹(Σ w f(v) / Σ w), so a changed weight or figure changes one term of two sums, and no sum is added
 * up anew. Figures of other communes, targets and the ends of a range do not change.
 */
export function methodScores(columns: readonly RankedColumn[], communes: number, method: NamedMethod) {
  const indicators = columns.length;
  /** The score of each commune; NaN where the method counts none of its figures. */
  const score = new Float64Array(communes);
  /** The standard error of each score. */
  const error = new Float64Array(communes);
  /** Half the change of a score when an indicator's points go from a quarter less to a quarter more, commune after commune. */
  const effect = new Float64Array(communes * indicators);
  const { f, back } = meanUnder(method);
  const parts = columns.map((column) => methodPart(column, method));
  for (let commune = 0; commune < communes; commune++) {
    let earned = 0;
    let possible = 0;
    for (const { weights, terms } of parts) {
      possible += weights[commune] as number;
      earned += (weights[commune] as number) * (terms[commune] as number);
    }
    score[commune] = back(earned / possible);
    if (possible === 0) continue;
    let squares = 0;
    for (const [k, { column, compared, weights, terms }] of parts.entries()) {
      const [weight, term] = [weights[commune] as number, terms[commune] as number];
      const underPoints = (change: number) => back((earned + change * weight * term) / (possible + change * weight));
      effect[commune * indicators + k] = halfEffect(underPoints(WEIGHT_VARIATION), underPoints(-WEIGHT_VARIATION));
      if (column.states[commune] !== PRESENT || column.deviations[commune] === 0) continue;
      const withFigure = (way: number) =>
        back((earned + weight * (f(compared.valueOf(commune, movedFigure(column, commune, way))) - term)) / possible);
      squares += halfEffect(withFigure(1), withFigure(-1)) ** 2;
    }
    error[commune] = Math.sqrt(squares);
  }
  return { score, error, effect, indicators };
}

/** A mean of logarithms or reciprocals cannot hold a 0, so smaller values count as this one. */
const FLOOR = 0.01;

/** The two functions of a mean: f transforms each value before the sum, and back transforms the mean of the sum. */
export function meanUnder({ aggregation }: NamedMethod): Record<'f' | 'back', (value: number) => number> {
  const f = transform[aggregation];
  return {
    f: aggregation === 'ARITHMETIC' ? f : (value) => f(Math.max(value, FLOOR)),
    back: inverse[aggregation],
  };
}

export type MethodPart = ReturnType<typeof methodPart>;

/** One indicator's weights and terms in the sums of a way of calculation, by commune; both are 0 where it does not count. */
export function methodPart(column: RankedColumn, method: NamedMethod) {
  const { indicator, states } = column;
  const { f } = meanUnder(method);
  const compared = comparedColumn(column, method.normalisation);
  const isCounted = (commune: number) =>
    states[commune] === PRESENT || (states[commune] === MISSING && method.missing === 'ZERO');
  return {
    column,
    compared,
    weights: Float64Array.from(states, (_state, commune) => (isCounted(commune) ? indicator.points : 0)),
    terms: compared.values.map((value, commune) => (isCounted(commune) ? f(value) : 0)),
  };
}

/** The figures of one indicator after a normalisation. */
function comparedColumn(column: RankedColumn, normalisation: NamedMethod['normalisation']) {
  if (normalisation === 'AS_PUBLISHED') return { values: column.shares, valueOf: column.shareOf };
  const sign = column.indicator.higherIsBetter ? 1 : -1;
  const figures = column.values.map((value) => sign * value);
  const make = comparing(figures, new Uint8Array(figures.length).fill(1), normalisation);
  const worst = worstOf(figures, make, normalisation);
  return {
    /** By commune. A missing figure has the value of the worst one; a value is meaningless where the indicator does not apply. */
    values: figures.map((figure, commune) => (column.states[commune] === MISSING ? worst : make(figure))),
    /** The value of another figure of one commune, while the figures of all other communes stay as they are. */
    valueOf: (commune: number, figure: number) => make(sign * figure, figures[commune] as number),
  };
}

/** The value of a missing figure. A z-score has no lowest value, so a missing figure gets that of the worst figure. */
function worstOf(figures: Float64Array, make: (figure: number) => number, by: Normalisation): number {
  if (by === 'RANK') return 1;
  if (by !== 'Z_SCORE') return 0;
  const worst = figures.reduce((least, figure) => (figure < least ? figure : least), Number.POSITIVE_INFINITY);
  return worst === Number.POSITIVE_INFINITY ? 0 : make(worst);
}

/** Half the difference between the scores with one input moved up and moved down: points, or a figure by its error. */
const halfEffect = (up: number, down: number): number => (up - down) / 2;

/** A figure moved by a number of its own standard deviations, and kept within its possible values. */
export function movedFigure({ indicator, values, deviations }: RankedColumn, commune: number, by: number): number {
  const moved = Math.max((values[commune] as number) + by * (deviations[commune] as number), 0);
  return indicator.kind === 'ratio' ? Math.min(moved, 100) : moved;
}
