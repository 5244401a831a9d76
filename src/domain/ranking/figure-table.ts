import { NOT_APPLICABLE, PRESENT } from '../composite/column.js';
import {
  copyFigure,
  type FigureNumbers,
  hasFigure,
  isNotApplicableAt,
  noNumbers,
  putFigure,
  putValues,
} from '../figure/numbers.js';
import type { FigureOrigin } from '../figure/origin.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Column } from '../scoring/coverage.js';
import { type PeriodId, periodOf, previousPeriod } from '../time/period.js';
import { carriedFrom, type RankingBasis } from './basis.js';
import { knowsFirstCarried } from './ranking-edition.js';
import type { RankingInput } from './ranking-input.js';
import type { ReportsSeen } from './report-columns.js';

/** A column of figures as a profile shows them, with everything that scoring reads except their values. */
export type FigureColumn = Omit<Column, 'values'> & FigureNumbers & Origins;

/** Origins by position: undefined for a typed figure, and an empty list if all were typed. */
type Origins = { readonly origins: readonly (FigureOrigin | undefined)[] };

/** Figures before they become a column. @param carried 1 for a figure of the period before */
export type FiguresTaken = FigureNumbers & Origins & { readonly indicator: Indicator; readonly carried: Uint8Array };

/** A copy that may change. Other rankings share the original. */
export const copyOf = ({ indicator, kinds, first, second, carried, origins }: FiguresTaken) => ({
  indicator,
  kinds: kinds.slice(),
  first: first.slice(),
  second: second.slice(),
  carried: carried.slice(),
  origins: [...origins],
});

export const noFiguresOf = (indicator: Indicator, communes: number) => ({
  indicator,
  ...noNumbers(communes),
  carried: new Uint8Array(communes),
  origins: [] as (FigureOrigin | undefined)[],
});

/**
 * @param period the period of the figures
 * @param notExpected 1 leaves the indicator out for a commune: like not applicable, without a figure
 */
export function figureColumn(taken: FiguresTaken, period: PeriodId, notExpected?: Uint8Array): FigureColumn {
  const states = new Uint8Array(taken.kinds.length);
  const [present, notApplicable] = [PRESENT, NOT_APPLICABLE];
  for (let i = 0; i < states.length; i++)
    if (hasFigure(taken, i)) states[i] = isNotApplicableAt(taken, i) ? notApplicable : present;
    else if (notExpected?.[i] === 1) states[i] = notApplicable;
  return {
    ...taken,
    year: periodOf(period).year,
    carriedYear: periodOf(previousPeriod(period)).year,
    states,
  };
}

/**
 * Columns to score one after the other. They share one array for their values, so a column's values are valid until
 * another column's are read.
 */
export function withValues(table: readonly FigureColumn[]): Column[] {
  const place = new Float64Array(table[0]?.kinds.length ?? 0);
  return table.map((column) => ({
    ...column,
    get values() {
      return putValues(column, place);
    },
  }));
}

/** The figures of a ranking: a column for each indicator of the method, a position for each commune by path. */
export function figureTable({ method, scope }: RankingInput, basis: RankingBasis): FigureColumn[] {
  const carried = (period: PeriodId): PeriodId | undefined => {
    if (knowsFirstCarried(basis.edition)) return carriedFrom(method, scope, period);
    return method.missingPolicy === 'CARRY_FORWARD' ? previousPeriod(period) : undefined;
  };
  const noneCarried = new Uint8Array(basis.units.length);
  const allLeftOut = new Uint8Array(basis.units.length).fill(1);
  return method.indicators.map((indicator) => {
    const period = basis.figurePeriods[indicator.frequency];
    if (basis.notExpected.includes(indicator.frequency))
      return figureColumn(noFiguresOf(indicator, basis.units.length), period, allLeftOut);
    if (indicator.computed) return figureColumn(onTimeRatios(indicator, basis), period);
    const taken = takenFrom(basis.reportsOf(period), indicator, noneCarried);
    const before = carried(period);
    const used = before ? withCarried(taken, basis.reportsOf(before)) : taken;
    return figureColumn(used, period, basis.begunSince[indicator.frequency]);
  });
}

/** The only indicator that the service computes (F07). */
function onTimeRatios(indicator: Indicator, { units, onTimeRatios: ratios }: RankingBasis): FiguresTaken {
  const column = noFiguresOf(indicator, units.length);
  for (const [i, figure] of ratios.entries()) putFigure(column, i, figure);
  return column;
}

function takenFrom(reports: ReportsSeen, indicator: Indicator, carried: Uint8Array): FiguresTaken {
  const figures = reports.figuresOf(indicator.code) ?? noNumbers(carried.length);
  return { indicator, ...figures, carried, origins: reports.originsOf(indicator.code) };
}

/** Fills missing figures with those of the period before. */
function withCarried(own: FiguresTaken, before: ReportsSeen): FiguresTaken {
  const { code } = own.indicator;
  const earlier = before.figuresOf(code);
  if (!earlier) return own;
  const column = copyOf(own);
  for (let i = 0; i < column.kinds.length; i++) {
    if (hasFigure(column, i) || !hasFigure(earlier, i)) continue;
    copyFigure(earlier, i, column, i);
    column.carried[i] = 1;
    column.origins[i] = before.originsOf(code)[i];
  }
  return column;
}
