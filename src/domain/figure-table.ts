import { NOT_APPLICABLE, PRESENT } from './composite/column.js';
import { countedFigures, countedOrigins } from './counted-figures.js';
import { type FigureNumbers, hasFigure, isNotApplicableAt, noNumbers, putFigure, valuesOf } from './figure-numbers.js';
import type { FigureOrigin } from './figure-origin.js';
import type { Frequency, Indicator, IndicatorCode } from './indicator.js';
import { onTimeRatio } from './on-time-history.js';
import { type PeriodId, periodOf, previousPeriod } from './period.js';
import type { RankingBasis, RankingInput } from './ranking-basis.js';
import type { Column } from './scoring-table.js';

/** The figures themselves, as a profile shows them, beside the numbers that are scored. */
export type FigureColumn = Column & FigureNumbers & Origins;

/** By position; nothing where the figure was typed, and an empty list where all were. */
type Origins = { readonly origins: (FigureOrigin | undefined)[] };

/** Figures on their way into a column. @param carried 1 where the figure is that of the period before */
export type FiguresTaken = FigureNumbers & Origins & { readonly indicator: Indicator; readonly carried: Uint8Array };

export const noFiguresOf = (indicator: Indicator, communes: number): FiguresTaken => ({
  indicator,
  ...noNumbers(communes),
  carried: new Uint8Array(communes),
  origins: [],
});

/** @param period the one whose figures are meant */
export function figureColumn(taken: FiguresTaken, period: PeriodId): FigureColumn {
  const states = new Uint8Array(taken.kinds.length);
  for (let i = 0; i < states.length; i++)
    if (hasFigure(taken, i)) states[i] = isNotApplicableAt(taken, i) ? NOT_APPLICABLE : PRESENT;
  return {
    ...taken,
    year: periodOf(period).year,
    carriedYear: periodOf(previousPeriod(period)).year,
    states,
    values: valuesOf(taken),
  };
}

/** The figures that a ranking uses, a column for each indicator of the method, a position for each commune by path. */
export function figureTable(input: RankingInput, basis: RankingBasis): FigureColumn[] {
  const { method } = input;
  const columns = method.indicators.map((indicator) => noFiguresOf(indicator, basis.units.length));
  const typed = new Map(columns.filter(({ indicator }) => !indicator.computed).map((of) => [of.indicator.code, of]));
  for (const [frequency, period] of Object.entries(basis.figurePeriods) as [Frequency, PeriodId][]) {
    const own = new Map([...typed].filter(([, { indicator }]) => indicator.frequency === frequency));
    take(input, basis, period, own, false);
    if (method.missingPolicy === 'CARRY_FORWARD') take(input, basis, previousPeriod(period), own, true);
  }
  return columns.map((column) => {
    // The one thing the service computes itself (F07).
    if (column.indicator.computed)
      for (const [i, before] of basis.previousRows.entries())
        putFigure(column, i, onTimeRatio(before?.onTimeHistory ?? ''));
    return figureColumn(column, basis.figurePeriods[column.indicator.frequency]);
  });
}

/** Puts the counted figures of a period into the columns; carried ones only where there is none yet. */
function take(
  { scope }: RankingInput,
  basis: RankingBasis,
  period: PeriodId,
  columns: ReadonlyMap<IndicatorCode, FiguresTaken>,
  areCarried: boolean,
): void {
  for (const [position, report] of basis.reportsOf(period).entries()) {
    const origins = report && countedOrigins(report);
    countedFigures(report, scope.countSubmitted)?.forEach((figure, code) => {
      const column = columns.get(code);
      if (!column || (areCarried && hasFigure(column, position))) return;
      putFigure(column, position, figure);
      if (areCarried) column.carried[position] = 1;
      const origin = origins?.get(code);
      if (origin) column.origins[position] = origin;
    });
  }
}
