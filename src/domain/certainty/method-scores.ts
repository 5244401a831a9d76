import { MISSING, PRESENT } from '../composite/column.js';
import { inverse, transform } from '../composite/mean.js';
import type { NamedMethod } from '../method/method.js';
import type { RankedColumn } from './ranked-figures.js';

/** Points of every indicator vary by a quarter, up or down, each on its own. */
export const WEIGHT_VARIATION = 0.25;

/** What one way of calculation says of the communes, a position for each. */
export type MethodScores = {
  /** NaN where the way has nothing to calculate with. */
  readonly score: Float64Array;
  /** The standard error of each score. */
  readonly error: Float64Array;
  /** Half of what a score changes when an indicator's points go from a quarter less to a quarter more: commune after commune. */
  readonly effect: Float64Array;
  readonly indicators: number;
};

/** A mean of logarithms or reciprocals cannot have a 0: less than this counts as this. */
const FLOOR = 0.01;

/**
 * Every mean here is f⁻¹(Σ w f(v) / Σ w), so one changed weight or figure is one changed term of two sums: nothing is
 * added up anew. Figures of others and the range of a rule are held.
 */
export function methodScores(columns: readonly RankedColumn[], communes: number, method: NamedMethod): MethodScores {
  const indicators = columns.length;
  const score = new Float64Array(communes);
  const error = new Float64Array(communes);
  const effect = new Float64Array(communes * indicators);
  const { aggregation, missing } = method;
  const back = inverse[aggregation];
  const f = (value: number) => transform[aggregation](aggregation === 'ARITHMETIC' ? value : Math.max(value, FLOOR));
  const terms = new Float64Array(indicators);
  const weights = new Float64Array(indicators);
  for (let commune = 0; commune < communes; commune++) {
    let earned = 0;
    let possible = 0;
    for (const [k, { indicator, states, shares }] of columns.entries()) {
      const state = states[commune];
      const isCounted = state === PRESENT || (state === MISSING && missing === 'ZERO');
      weights[k] = isCounted ? indicator.points : 0;
      terms[k] = f(shares[commune] as number);
      possible += weights[k] as number;
      earned += (weights[k] as number) * (terms[k] as number);
    }
    score[commune] = back(earned / possible);
    let squares = 0;
    for (const [k, column] of columns.entries()) {
      const [weight, term] = [weights[k] as number, terms[k] as number];
      const underPoints = (change: number) => back((earned + change * weight * term) / (possible + change * weight));
      effect[commune * indicators + k] = halfEffect(underPoints(WEIGHT_VARIATION), underPoints(-WEIGHT_VARIATION));
      const deviation = column.deviations[commune] as number;
      if (deviation === 0 || column.states[commune] !== PRESENT) continue;
      const withFigure = (way: number) =>
        back((earned + weight * (f(movedShare(column, commune, way)) - term)) / possible);
      squares += halfEffect(withFigure(1), withFigure(-1)) ** 2;
    }
    error[commune] = Math.sqrt(squares);
  }
  return { score, error, effect, indicators };
}

/** Half the difference of a score when one of its inputs moves up and down: of points, and of figures by their error. */
const halfEffect = (up: number, down: number): number => (up - down) / 2;

/** The share of a figure that is moved by its own standard deviation, and stays a possible one. */
function movedShare({ indicator, values, deviations, shareOf }: RankedColumn, commune: number, way: number): number {
  const moved = Math.max((values[commune] as number) + way * (deviations[commune] as number), 0);
  return shareOf(commune, indicator.kind === 'ratio' ? Math.min(moved, 100) : moved);
}
