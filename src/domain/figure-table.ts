import { countedFigures } from './counted-figures.js';
import type { Figure } from './figure.js';
import type { Indicator } from './indicator.js';
import { onTimeRatio } from './on-time-history.js';
import { periodOf, previousPeriod } from './period.js';
import type { RankingBasis, RankingInput } from './ranking-basis.js';
import { type Column, emptyColumn, setFigure } from './scoring-table.js';

export type FigureColumn = Column & {
  /** The figure itself by position, as a profile shows it; null where missing. */
  readonly figures: readonly (Figure | null)[];
};

/** The figures that a ranking uses, a column for each indicator of the method, a position for each commune by path. */
export const figureTable = (input: RankingInput, basis: RankingBasis): FigureColumn[] =>
  input.method.indicators.map((indicator) => figureColumn(indicator, input, basis));

function figureColumn(indicator: Indicator, { scope, method }: RankingInput, basis: RankingBasis): FigureColumn {
  const period = basis.figurePeriods[indicator.frequency];
  const before = previousPeriod(period);
  const column = emptyColumn(indicator, periodOf(period).year, periodOf(before).year, basis.units.length);
  const figures = basis.units.map(({ id }, position): Figure | null => {
    if (indicator.computed) {
      // The one thing the service computes itself (F07).
      const onTime = onTimeRatio(basis.previousRowOf(id)?.onTimeHistory ?? '');
      setFigure(column, position, onTime, false);
      return onTime;
    }
    const own = countedFigures(basis.reportOf(period, id), scope.countSubmitted)?.get(indicator.code);
    const carried =
      own === undefined && method.missingPolicy === 'CARRY_FORWARD'
        ? countedFigures(basis.reportOf(before, id), scope.countSubmitted)?.get(indicator.code)
        : undefined;
    const figure = own ?? carried;
    if (figure) setFigure(column, position, figure, carried !== undefined);
    return figure ?? null;
  });
  return { ...column, figures };
}
