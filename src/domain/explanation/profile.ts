import { type FigureView, shownValue } from '../figure/view.js';
import { type IndicatorOf, indicatorsOf, type TargetOf, targetOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking } from '../ranking/ranking.js';
import type { RowOf } from '../ranking/view.js';
import { type PeriodId, periodOf, previousPeriod } from '../time/period.js';

/** One indicator of one commune in one ranking. */
export type ProfileEntry = {
  readonly ranking: Ranking;
  readonly of: IndicatorOf;
  readonly cell: Cell;
  /** The figure's own period: the one before the ranking's where it is carried forward. */
  readonly period: PeriodId;
  readonly figure: FigureView;
  readonly target: TargetOf | null;
  /** target − value, never below 0; null without either. */
  readonly gap: number | null;
};

/** Every indicator of the ranking's method, in its order, that the ranking holds. */
export const profileOf = ({ ranking, row }: RowOf, method: MethodVersion): ProfileEntry[] =>
  indicatorsOf(method).flatMap((of) => {
    const cell = row.cells[ranking.indicators.indexOf(of.indicator.code)];
    return cell ? [entryOf(ranking, of, cell)] : [];
  });

function entryOf(ranking: Ranking, of: IndicatorOf, cell: Cell): ProfileEntry {
  const closed = ranking.figurePeriods[of.indicator.frequency];
  const period = cell.carriedForward ? previousPeriod(closed) : closed;
  const figure = { state: cell.state, figure: cell.figure };
  const value = shownValue(figure);
  const target = targetOf(of.indicator, periodOf(period).year);
  const gap = target && value !== null ? Math.max(target.value - value, 0) : null;
  return { ranking, of, cell, period, figure, target, gap };
}
