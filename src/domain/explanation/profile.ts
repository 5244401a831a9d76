import { type FigureView, shownValue } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import { type IndicatorOf, indicatorsOf, type TargetOf, targetOf } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import { type Cell, isNotCounted, type Ranking, type RankingRow } from '../ranking/ranking.js';
import { periodOfCell, type RowOf } from '../ranking/view.js';
import type { NotCounted } from '../report/counted-figures.js';
import { type PeriodId, periodOf } from '../time/period.js';

export type MissingReason = 'NOT_EXPECTED' | 'NOT_APPLICABLE' | NotCounted | 'NO_FIGURE' | 'PARTS_UNKNOWN';

/** One indicator of one commune in one ranking. */
export type ProfileEntry = {
  readonly ranking: Ranking;
  readonly of: IndicatorOf;
  readonly cell: Cell;
  /** The figure's own period: that of the ranking, or the one before if the figure is carried forward. */
  readonly period: PeriodId;
  readonly figure: FigureView;
  /** Why there is no comparable figure; null if there is one. */
  readonly missingReason: MissingReason | null;
  readonly target: TargetOf | null;
  /** The distance to the target; null unless all parts are known, because a partial figure is compared with nothing. */
  readonly gap: number | null;
};

/** All indicators of the method that the ranking has, in the method's order. */
export const profileOf = (of: RowOf, method: MethodVersion): ProfileEntry[] => entriesOf(of, indicatorsOf(method));

/** The row's entries for these indicators, in this order. Indicators that the ranking does not have are left out. */
export const entriesOf = ({ ranking, row }: RowOf, indicators: readonly IndicatorOf[]): ProfileEntry[] =>
  indicators.flatMap((of) => {
    const cell = row.cells[ranking.indicators.indexOf(of.indicator.code)];
    return cell ? [entryOf({ ranking, row }, of, cell)] : [];
  });

function entryOf({ ranking, row }: Pick<RowOf, 'ranking' | 'row'>, of: IndicatorOf, cell: Cell): ProfileEntry {
  const period = periodOfCell(ranking, of.indicator, cell);
  const figure = { state: cell.state, figure: cell.figure };
  const target = targetOf(of.indicator, periodOf(period).year);
  const missingReason = missingReasonOf(row, of.indicator, cell);
  return { ranking, of, cell, period, figure, missingReason, target, gap: gapTo(target, figure) };
}

/** The state of the month's report explains its own figures, but not those of the quarter or the year. */
function missingReasonOf({ unrankedReason }: RankingRow, { frequency, computed }: Indicator, { state }: Cell) {
  switch (state) {
    case 'present':
      return null;
    case 'notExpected':
      return 'NOT_EXPECTED';
    case 'notApplicable':
      return 'NOT_APPLICABLE';
    case 'missing':
      return frequency === 'MONTHLY' && !computed && isNotCounted(unrankedReason) ? unrankedReason : 'NO_FIGURE';
  }
}

/** Target − value, at least 0; null if either is missing. */
export function gapTo(target: TargetOf | null, figure: FigureView): number | null {
  const value = shownValue(figure);
  return target && value !== null ? Math.max(target.value - value, 0) : null;
}
