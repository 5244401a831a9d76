import type { IndicatorOf } from '../method/catalogue.js';
import type { Ranking } from '../ranking/ranking.js';
import type { PeriodId } from '../time/period.js';
import { type RollUp, rollUp } from './roll-up.js';

/** One indicator over all communes of a published ranking. */
export type RollUpOf = {
  readonly ranking: Ranking;
  readonly of: IndicatorOf;
  readonly period: PeriodId;
  readonly result: RollUp;
};

/**
 * Figures carried forward belong to an earlier period and are left out; unranked communes count like the others.
 *
 * @param others rankings of the same period by the other scopes that one has taken over from
 */
export function rollUpOf(ranking: Ranking, of: IndicatorOf, others: readonly Ranking[] = []): RollUpOf {
  const figures = [ranking, ...others].flatMap(({ indicators, rows }) => {
    const at = indicators.indexOf(of.indicator.code);
    return rows.map(({ cells }) => {
      const cell = cells[at];
      return cell && !cell.carriedForward ? cell.figure : null;
    });
  });
  return {
    ranking,
    of,
    period: ranking.figurePeriods[of.indicator.frequency],
    result: rollUp(of.indicator, figures),
  };
}
