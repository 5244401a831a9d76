import type { IndicatorOf } from '../method/catalogue.js';
import type { Ranking } from '../ranking/ranking.js';
import { overall, type RowOf, rowOf } from '../ranking/view.js';
import type { UnitId } from '../register/unit.js';

/** The communes × indicators of one ranking. */
export type FigureMatrix = ReturnType<typeof figureMatrixOf>;

export type MatrixRow = { readonly row: RowOf; readonly indicators: readonly IndicatorOf[] };

/** Indicators that the ranking does not have get no column. @param units null = all communes, in the ranking's order */
export function figureMatrixOf(ranking: Ranking, units: readonly UnitId[] | null, wanted: readonly IndicatorOf[]) {
  const indicators = wanted.filter(({ indicator }) => ranking.indicators.includes(indicator.code));
  const rows = units
    ? units.flatMap((unit) => rowOf(ranking, unit) ?? [])
    : ranking.rows.map((row) => ({ ranking, row, part: overall }));
  return { ranking, indicators, rows: rows.map((row) => ({ row, indicators })) };
}
