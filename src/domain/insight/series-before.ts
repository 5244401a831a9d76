import { figureOfParts } from '../figure/merge.js';
import { type FigureView, missingFigure, viewOf } from '../figure/view.js';
import type { IndicatorOf } from '../method/catalogue.js';
import { targetOf } from '../method/catalogue.js';
import type { Ranking } from '../ranking/ranking.js';
import { partsOn } from '../register/lineage.js';
import { type Register, type UnitId, unitById } from '../register/unit.js';
import { isWithinScope } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { closingDateOf, type PeriodId, periodOf } from '../time/period.js';
import type { SeriesPoint } from './series.js';

/** The rankings of a scope, oldest first. */
export type EarlierRankings = { readonly scope: ScopeSettings; readonly rankings: readonly Ranking[] };

/**
 * The figures of a unit before the reorganisation by which it began: the sums of its parts, as their scopes published
 * them. They have no share: nothing before the day is ranked or compared with what comes after it.
 */
export function pointsBefore(
  register: Register,
  unit: UnitId,
  of: IndicatorOf,
  earlier: readonly EarlierRankings[],
): SeriesPoint[] {
  const byPeriod = new Map<PeriodId, { scope: ScopeSettings; figures: Map<UnitId, FigureView> }>();
  for (const { scope, rankings } of earlier)
    for (const ranking of rankings) {
      const period = ranking.figurePeriods[of.indicator.frequency];
      if (!isWithinScope(scope, period)) continue;
      const column = byPeriod.get(period) ?? { scope, figures: new Map<UnitId, FigureView>() };
      for (const [id, view] of figuresIn(ranking, of)) column.figures.set(id, view);
      byPeriod.set(period, column);
    }
  return [...byPeriod].flatMap(([period, { scope, figures }]): SeriesPoint[] => {
    const closing = closingDateOf(period, scope.closingDay);
    if (unitById(register, unit, closing)) return [];
    const { whole, unknown } = partsOn(register, unit, closing);
    if (whole.length + unknown.length === 0) return [];
    const parts = figureOfParts(
      whole.map((part) => figures.get(part)?.figure ?? undefined),
      unknown.length,
    );
    const figure = parts.kind === 'UNKNOWN' ? missingFigure : viewOf(parts.figure);
    const target = targetOf(of.indicator, periodOf(period).year);
    return [{ scope, period, figure, share: null, target, parts }];
  });
}

/** A carried figure belongs to an earlier period, which has its own point. */
function figuresIn({ indicators, rows }: Ranking, of: IndicatorOf): [UnitId, FigureView][] {
  const at = indicators.indexOf(of.indicator.code);
  return rows.flatMap(({ unit, cells }): [UnitId, FigureView][] => {
    const cell = cells[at];
    return cell && !cell.carriedForward ? [[unit, { state: cell.state, figure: cell.figure }]] : [];
  });
}
