import { MISSING, NOT_APPLICABLE, PRESENT } from '../composite/column.js';
import { figureValue, isNotApplicable } from '../figure/figure.js';
import { noiseOf } from '../indicator/indicator.js';
import { scoringRule } from '../indicator/scoring-rules.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking, RankingRow } from '../ranking/ranking.js';
import { periodOfCell, rangeIn } from '../ranking/view.js';
import { periodOf } from '../time/period.js';
import { figureDeviation, figureVariance } from './chance.js';

/** The published figures of one indicator with points, a position for each ranked commune in the order of the ranking. */
export type RankedColumn = ReturnType<typeof rankedColumns>[number];

/** A carried, quarterly or yearly figure has the variance of its own counts in every ranking that uses it. */
export function rankedColumns(
  ranking: Ranking,
  rows: readonly RankingRow[],
  { indicators, clustering }: MethodVersion,
) {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return ranking.indicators.flatMap((code, at) => {
    const indicator = byCode.get(code);
    if (!indicator || indicator.points === 0) return [];
    const { scoring, higherIsBetter } = indicator;
    const range = rangeIn(ranking, at, indicator);
    const isCounted = noiseOf(indicator) === 'COUNTS';
    const cells = rows.map((row) => row.cells[at] as Cell);
    const years = cells.map((cell) => periodOf(periodOfCell(ranking, indicator, cell)).year);
    const shares = new Map(
      [...new Set(years)].map((year) => [year, scoringRule(scoring).share(scoring, { higherIsBetter, year, range })]),
    );
    const numbers = (of: (cell: Cell, year: number) => number) =>
      Float64Array.from(cells, (cell, commune) => of(cell, years[commune] as number));
    return {
      indicator,
      /** MISSING, PRESENT or NOT_APPLICABLE, as in scoring. */
      states: Uint8Array.from(cells, stateOf),
      /** A ratio in per cent, yes as 1; NaN unless PRESENT. */
      values: numbers(({ figure }) => (figure ? figureValue(figure) : Number.NaN)),
      /** Published shares of the points; 0 unless PRESENT. */
      shares: numbers(({ share }) => share ?? 0),
      /** The variance of each share, and the standard deviation of each figure on its own scale; 0 where nothing is left to chance. */
      variances: numbers(({ figure }, year) =>
        figure && isCounted ? figureVariance(figure, { scoring, year, range }, clustering) : 0,
      ),
      deviations: numbers(({ figure }) => (figure && isCounted ? figureDeviation(figure, clustering) : 0)),
      /** The share that another figure of one commune would get. Its target and the range of figures do not change. */
      shareOf: (commune: number, value: number) =>
        (shares.get(years[commune] as number) as (value: number) => number)(value),
    };
  });
}

function stateOf({ state, figure }: Cell): number {
  if (state === 'missing') return MISSING;
  return figure && !isNotApplicable(figure) ? PRESENT : NOT_APPLICABLE;
}
