import type { Figures } from '../figure/figure.js';
import { figureAt, putFigure } from '../figure/numbers.js';
import { type FigureColumn, noFiguresOf } from '../ranking/figure-table.js';
import type { UnitId } from '../register/unit.js';
import { countedFigures } from '../report/counted-figures.js';
import type { Report } from '../report/report.js';
import { type PeriodId, previousPeriod } from '../time/period.js';
import { columnOf, leftOutIn, type PublishedFigures } from './published-figures.js';

/** Figures that a ranking may carry forward: those that count in the periods before its own, by period and commune. */
export type EarlierFigures = ReadonlyMap<PeriodId, ReadonlyMap<UnitId, Figures>>;

/** @param reports reports of the period before each of the ranking's own */
export function earlierFigures(reports: readonly Report[], countSubmitted: boolean): EarlierFigures {
  const byPeriod = new Map<PeriodId, Map<UnitId, Figures>>();
  for (const report of reports) {
    const figures = countedFigures<Figures>(report, countSubmitted) ?? new Map();
    byPeriod.set(report.period, (byPeriod.get(report.period) ?? new Map()).set(report.unit, figures));
  }
  return byPeriod;
}

/** A publication's figures by its method's policy: with carried ones under CARRY_FORWARD, otherwise without. */
export function underPolicy(of: PublishedFigures, earlier: EarlierFigures): PublishedFigures {
  const carries = of.method.missingPolicy === 'CARRY_FORWARD';
  return { ...of, table: of.table.map((column) => columnUnder(carries, of, column, earlier)) };
}

function columnUnder(
  carries: boolean,
  of: PublishedFigures,
  column: FigureColumn,
  earlier: EarlierFigures,
): FigureColumn {
  const { units, figurePeriods, notExpected } = of;
  const { indicator, carried, origins } = column;
  if (notExpected?.includes(indicator.frequency)) return column;
  if (carries ? earlier.size === 0 || indicator.computed : !carried.includes(1)) return column;
  const period = figurePeriods[indicator.frequency];
  const before = carries ? earlier.get(previousPeriod(period)) : undefined;
  const taken = noFiguresOf(indicator, units.length);
  for (const [position, { id }] of units.entries()) {
    const own = carries || carried[position] !== 1 ? figureAt(column, position) : null;
    const figure = own ?? before?.get(id)?.get(indicator.code);
    if (!figure) continue;
    putFigure(taken, position, figure);
    taken.carried[position] = own ? (carried[position] as number) : 1;
    if (own && origins[position]) taken.origins[position] = origins[position];
  }
  return columnOf(of, taken, leftOutIn(column));
}
